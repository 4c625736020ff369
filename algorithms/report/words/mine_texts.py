"""What is said of one mine, in the report's language."""

from __future__ import annotations

from dataclasses import dataclass

from ...core.contract import Field
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


@dataclass(frozen=True)
class Prescription:
    """What is to be done about a mine, in words; "" or None for what no layer tells."""

    unit: str
    area: str
    target: str
    direction: str
    measures: str
    supervision: str
    order: int | None


def prescription(data: ReportData, place: int) -> Prescription:
    """Of the mine at `place`: where it lies, what is to come back, the direction and measures, supervision, order."""
    texts, columns = data.texts, data.mines.columns

    def told(name: str) -> str:
        value = columns[name][place] if name in columns else None
        return "" if value is None else str(value)

    return Prescription(
        texts.direction("unit", told(Field.UNIT)),
        told("area"),
        texts.name("ecosystems", told("target")),
        texts.direction("direction", told(Field.DIRECTION)),
        data.measures[place],
        _supervision(data, place),
        _order(data, place),
    )


def _supervision(data: ReportData, place: int) -> str:
    layer, texts = data.further["supervision"], data.texts
    row = None if layer is None else layer.row(data.mines.id_field, data.mines.ids[place])
    if row is None:
        return ""
    return texts.tr("{measure} ({level})").format(
        measure=texts.name("supervision_measures", layer.columns["measure"][row]),
        level=texts.name("warning_levels", layer.columns["level"][row]),
    )


def _order(data: ReportData, place: int) -> int | None:
    layer = data.further["priority"]
    row = None if layer is None else layer.row(data.mines.id_field, data.mines.ids[place])
    order = None if row is None else layer.columns["order"][row]
    return None if order is None else int(order)
