"""What is said of one mine, in the report's language."""

from __future__ import annotations

from ...framework.shipped_tables import shipped_table
from ..data.report_data import ReportData


def reason(data: ReportData, place: int) -> str:
    """Why the mine has its model, made of its fields in the report's language."""
    return data.reasons.reason(place)


def ecosystems(data: ReportData, place: int) -> list[tuple[str, float]]:
    """(name, ha) of the ecosystems that the mine damaged, the largest first, by the fields of the mines' layer."""
    return _parts(data, place, "ecosystems", data.texts.tr("No reference (no land use below)"))


def damage_types(data: ReportData, place: int) -> list[tuple[str, float]]:
    """(name, ha) of the mine's damage types, the largest first."""
    return _parts(data, place, "damage_types", "")


def _parts(data: ReportData, place: int, table: str, rest: str) -> list[tuple[str, float]]:
    texts, columns = data.texts, data.mines.columns
    shipped = shipped_table(table)
    names = [(texts.name(table, code), field) for code, field in zip(texts.codes(table), shipped.names("field"))]
    names += [(rest, "noref")] if rest else []
    found = [(name, columns[f"{field}_ha"][place] or 0.0) for name, field in names if f"{field}_ha" in columns]
    return sorted((entry for entry in found if entry[1] > 0), key=lambda entry: -entry[1])
