"""What the classes of the shipped tables are called, in one language."""

from __future__ import annotations

from .i18n import Language
from .shipped_tables import shipped_table

# Shipped table -> its column of codes.
CODES = {
    "ecosystems": "ecosystem",
    "damage_types": "damage",
    "mineral_groups": "min_group",
    "mine_states": "state",
    "protection_levels": "protection",
    "restoration_models": "model",
    "risk_levels": "risk_class",
}


class ShippedNames:
    """The names of the tables of CODES in `spoken`; the tables are read once."""

    def __init__(self, spoken: Language):
        self._spoken = spoken
        self._names: dict[str, dict[str, str]] = {}

    def name(self, table: str, value: object) -> str:
        """The name of a class, given by its code or by a name of either language, in any letter case.

        What the table does not know stays as it is; None is empty.
        """
        if table not in self._names:
            self._names[table] = self._names_of(table)
        text = "" if value is None else str(value)
        return self._names[table].get(text.casefold(), text)

    def _names_of(self, table: str) -> dict[str, str]:
        shipped = shipped_table(table)
        own = shipped.texts("name_zh" if self._spoken.chinese else "name_en")
        spellings = (shipped.texts(column) for column in (CODES[table], "name_en", "name_zh"))
        return {text.casefold(): name for texts in spellings for text, name in zip(texts, own)}
