"""The words of the report in its own language, which need not be that of QGIS."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import cached_property, reduce

from ...core.tables import Table
from ...framework.shipped_tables import shipped_table
from ...risk.riskareas import OUTSIDE

LANGUAGES = ("en", "zh")
CODES = {
    "ecosystems": "ecosystem",
    "damage_types": "damage",
    "mineral_groups": "min_group",
    "mine_states": "state",
    "protection_levels": "protection",
    "restoration_models": "model",
    "risk_levels": "risk_class",
}
DRIVERS = ("water", "biodiversity", "vulnerability")
GRADES = ("severe", "moderate", "light")


def is_chinese_text(text: str) -> bool:
    return any(unicodedata.name(letter, "").startswith("CJK") for letter in text)


class Texts:
    """`texts("key", x=...)`: the text of resources/tables/report_texts.csv in the language, filled in."""

    def __init__(self, language: str):
        self.language = language
        table = shipped_table("report_texts")
        self._texts = dict(zip(table.names("key"), table.texts(language)))
        self._originals = dict(zip(table.names("key"), table.texts("en")))
        self._names: dict[str, dict[str, str]] = {}

    def __call__(self, key: str, **values) -> str:
        return self._texts[key].format(**values)

    def joined(self, items: Iterable[str]) -> str:
        """The items as an enumeration."""
        return reduce(lambda first, second: self("list", first=first, second=second), items)

    @property
    def chinese(self) -> bool:
        return self.language == "zh"

    def name(self, table: str, value: object) -> str:
        """The name of a class of a shipped table, given by its code or by a name of either language.

        What the table does not know stays as it is.
        """
        if table not in self._names:
            self._names[table] = self._names_of(shipped_table(table), CODES[table])
        text = "" if value is None else str(value)
        return self._names[table].get(text.casefold(), text)

    def _names_of(self, table: Table, code: str) -> dict[str, str]:
        names = {}
        for column in (code, "name_en", "name_zh"):
            names.update(zip((text.casefold() for text in table.texts(column)), table.texts(f"name_{self.language}")))
        return names

    def code(self, table: str, value: object) -> str:
        """The code of a class of a shipped table, by its code or a name of either language; empty if unknown."""
        shipped = shipped_table(table)
        spellings = zip(*(shipped.texts(column) for column in (CODES[table], "name_en", "name_zh")))
        text = "" if value is None else str(value).casefold()
        return next((names[0] for names in spellings if text in [name.casefold() for name in names]), "")

    @staticmethod
    def codes(table: str) -> list[str]:
        """The codes of a shipped table's classes, in its order."""
        return shipped_table(table).names(CODES[table])

    def driver(self, value: object) -> str:
        return self(f"driver.{value}") if value in DRIVERS else str(value or "")

    def grade(self, value: object) -> str:
        return self(f"severity.{value}") if value in GRADES else str(value or "")

    def reads(self, text: str) -> bool:
        """Whether a text of a layer is in the report's language."""
        return is_chinese_text(text) == self.chinese

    def direction(self, column: str, value: object) -> str:
        """A cell of Risk areas (unit, issues, direction), in the report's language where the shipped table has it."""
        text = "" if value is None else str(value)
        if text == OUTSIDE:
            return self("areas.outside")
        return self._directions.get((column, text.casefold()), text)

    @cached_property
    def _directions(self) -> dict[tuple[str, str], str]:
        table = shipped_table("risk_area_directions")
        found = {}
        for column in ("unit", "issues", "direction"):
            pair = {"en": table.texts(column), "zh": table.texts(f"{column}_zh")}
            for spelling in pair.values():
                found.update(((column, text.casefold()), own) for text, own in zip(spelling, pair[self.language]))
        return found

    def legend(self, label: str) -> str:
        """A legend text of resources/styles in the report's language."""
        return self._phrased("legend.", label)

    def source(self, text: str) -> str:
        """A source of resources/tables/defaults.csv in the report's language."""
        return self._phrased("source.", text)

    def _phrased(self, kind: str, text: str) -> str:
        """The text with its known phrases replaced, the longest first."""
        for key in sorted(self._texts, key=lambda key: -len(self._originals[key])):
            if key.startswith(kind):
                text = text.replace(self._originals[key], self._texts[key])
        return text
