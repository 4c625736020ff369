"""What is said of one mine, in the report's language."""

from __future__ import annotations

from ...framework.shipped_tables import shipped_table
from ...restoration.models.decisions import NO_GROUND, NO_MODEL
from ..data.report_data import ReportData
from ..page.document import written


def reason(data: ReportData, place: int) -> str:
    """Why the mine has its model: the layer's own sentence, or, when that is in another language, its attributes."""
    texts, columns = data.texts, data.mines.columns
    own = str(columns["reason"][place] or "")
    if own and texts.reads(own):
        return own
    if columns["model"][place] == NO_GROUND:
        return texts.tr(
            "This mine has no ground of its own: its patches have no geometry or lie wholly under those of other "
            "mines. No model can be chosen."
        )
    area = written(float(data.mines.area[place]), 2)
    if columns["model"][place] == NO_MODEL:
        return texts.tr(
            "No cell with a risk class lies under this mine ({area} ha damaged), so no model can be chosen."
        ).format(area=area)
    number, highest = columns["risk_class"][place], (columns.get("risk_max") or columns["risk_class"])[place]
    if number is None:
        return own
    known = texts.tr("{protection}; {zone}; damage {severity}: {area} ha ({ecosystems})").format(
        protection=texts.name("protection_levels", columns["protection"][place]),
        zone=data.zone(int(number)),
        severity=texts.grade(columns["severity"][place]),
        area=area,
        ecosystems=texts.joined(f"{name} {written(part, 2)} ha" for name, part in ecosystems(data, place)),
    )
    if highest is not None and highest > number:
        known = texts.tr("{reason}; up to {zone} under the mine").format(reason=known, zone=data.zone(int(highest)))
    return texts.tr("{reason}. {addition}").format(reason=known, addition=_addition(data, own)).strip()


def _addition(data: ReportData, own: str) -> str:
    """The reason that the rule itself adds, where it is one of the shipped rules'."""
    rules = shipped_table("restoration_rules")
    column = "reason_zh" if data.texts.chinese else "reason"
    for row in range(len(rules)):
        spellings = [text for text in (rules.text(row, "reason"), rules.text(row, "reason_zh")) if text]
        if any(own.endswith(text) for text in spellings):
            return rules.text(row, column)
    return ""


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
