"""What the classes of the shipped tables are called, in one language."""

from __future__ import annotations

from ..core.coded_values import Matcher
from ..core.contract import Field
from .i18n import Language
from .shipped_tables import shipped_table

# Shipped table -> its column of codes.
CODES = {
    "right_statuses": "status",
    "ecosystems": Field.ECOSYSTEM,
    "damage_types": Field.DAMAGE,
    "mineral_groups": Field.MIN_GROUP,
    "mine_states": Field.STATE,
    "protection_levels": Field.PROTECTION,
    "restoration_models": Field.MODEL,
    "risk_levels": Field.RISK_CLASS,
    "land_use_classes": "code",
    "mining_methods": Field.METHOD,
    "supervision_measures": "measure",
    "warning_levels": "level",
}


class ShippedNames:
    """The names of the tables of CODES in `spoken`; the tables are read once."""

    def __init__(self, spoken: Language):
        self._spoken = spoken
        self._tables: dict[str, tuple[Matcher, list[str]]] = {}

    def name(self, table: str, value: object) -> str:
        """The name of a class, given by its code or by a name of either language, as coded values match.

        What the table does not know stays as it is; None is empty.
        """
        matcher, names = self._table(table)
        row = matcher.find(value)
        if row is None:
            return "" if value is None else str(value)
        return names[row]

    def code(self, table: str, value: object) -> str:
        """The code of a class, given likewise; empty where the table does not know it."""
        matcher, _ = self._table(table)
        row = matcher.find(value)
        return "" if row is None else matcher.codes[row]

    def _table(self, table: str) -> tuple[Matcher, list[str]]:
        if table not in self._tables:
            shipped = shipped_table(table)
            own = shipped.texts("name_zh" if self._spoken.chinese else "name_en")
            self._tables[table] = Matcher.of(shipped, CODES[table]), own
        return self._tables[table]
