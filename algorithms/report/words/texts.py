"""The report's own language, which need not be that of QGIS: its texts, and the names that the shipped tables give."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import cached_property

from ...core.coded_values import Matcher
from ...core.errors import mark
from ...core.risk.risk_areas import OUTSIDE
from ...framework.i18n import language
from ...framework.shipped_names import CODES, ShippedNames
from ...framework.shipped_tables import shipped_table
from ...restoration.models.reasons import grade_name

LANGUAGES = ("en", "zh")  # by the position of the option in LANGUAGE; the tables' columns end so
DRIVERS = {
    "water": mark("water conservation stress"),
    "biodiversity": mark("biodiversity conservation stress"),
    "vulnerability": mark("ecological vulnerability"),
}


class Coded(str):
    """A name in the reader's language with its `code`, which the files of tables have in a column of its own."""

    code: object

    def __new__(cls, name: str, code: object) -> Coded:
        text = super().__new__(cls, name)
        text.code = code
        return text


def is_chinese_text(text: str) -> bool:
    return any(unicodedata.name(letter, "").startswith("CJK") for letter in text)


class Texts:
    """`texts.tr("literal {x}").format(x=...)` and `texts.joined(items)` in the report's language, "en" or "zh"."""

    def __init__(self, code: str):
        self.language = code
        self.spoken = language(chinese=self.chinese)
        self.tr, self.in_language, self.joined = self.spoken.tr, self.spoken.in_language, self.spoken.joined
        self.percent, self.hectares = self.spoken.percent, self.spoken.hectares
        names = ShippedNames(self.spoken)
        self.name, self.code = names.name, names.code

    def coded(self, table: str, value: object) -> Coded:
        """The name of a class with its code, for the cell of a table."""
        return Coded(self.name(table, value), self.code(table, value) or value)

    @property
    def chinese(self) -> bool:
        return self.language == "zh"

    def run_on(self, sentences: Sequence[str]) -> str:
        """Sentences one after the other."""
        return ("" if self.chinese else " ").join(sentences)

    @staticmethod
    def codes(table: str) -> list[str]:
        """The codes of a shipped table's classes, in its order."""
        return shipped_table(table).names(CODES[table])

    def driver(self, value: object) -> str:
        """What a component of the risk is called; another value as it is."""
        return self.in_language(DRIVERS[value]) if value in DRIVERS else str(value or "")

    def grade(self, value: object) -> str:
        """What a grade of severity is called; another value as it is."""
        return grade_name(value, self.spoken)

    def square_kilometres(self, shown: str) -> str:
        """Square kilometres that are written already, with their unit."""
        return self.tr("{area} km²").format(area=shown)

    def unit(self, unit: str) -> str:
        """What a unit is called at the head of a column or beside a number."""
        return {"ha": self.tr("ha"), "km²": self.tr("km²"), "m": self.tr("m"), "year": self.tr("year")}.get(unit, unit)

    def area_and_share(self, area: str, share: str) -> str:
        """Hectares and their share, written already, with unit and sign."""
        return self.tr("{area} ha, {share} %").format(area=area, share=share)

    def reads(self, text: str) -> bool:
        """Whether a text of a layer is in the report's language."""
        return is_chinese_text(text) == self.chinese

    def direction(self, column: str, value: object) -> str:
        """A cell of Risk areas (unit, issues, direction), in the report's language where the shipped table has it."""
        text = "" if value is None else str(value)
        if text == OUTSIDE:
            return self.in_language(OUTSIDE)
        matcher, own = self._directions[column]
        row = matcher.find(text)
        return text if row is None else own[row]

    def is_shipped(self, column: str, value: object) -> bool:
        """Whether a cell of Risk areas stands so in the shipped table."""
        return bool(value) and (column, str(value).casefold()) in self._directions

    @cached_property
    def _directions(self) -> dict[str, tuple[Matcher, list[str]]]:
        table = shipped_table("risk_area_directions")
        found = {}
        for column in ("unit", "issues", "direction"):
            pair = {"en": table.texts(column), "zh": table.texts(f"{column}_zh")}
            found[column] = (Matcher(pair["en"], [pair["zh"]]), pair[self.language])
        return found
