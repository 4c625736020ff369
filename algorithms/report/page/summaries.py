"""The part on whose the damage is: by mineral, state, licence, area, risk class (paper section 3.1.1)."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ...core.contract import Field
from ...core.errors import mark
from ...core.shown_sums import rounded_parts
from ...framework.i18n import language
from ..data.further import ReportLayer
from ..data.report_data import ReportData
from ..words.texts import Coded
from .charts import Bar, bars
from .document import Column, Document, written
from .groups import rows_of_groups
from .restored import restored_land

NOT_STATED = mark("not stated")
OUTSIDE_AREAS = mark("Outside the areas")
BAR_COLOUR = "#c58b4e"
MOST_BARS, MOST_NAMED = 15, 4
KEYS = {
    Field.MINE_ID: mark("mine", "summary"),
    Field.MINERAL: mark("mineral"),
    Field.MIN_GROUP: mark("mineral group"),
    Field.STATE: mark("state"),
    Field.LICENSED: mark("licence"),
    Field.METHOD: mark("method of mining"),
    Field.RISK_CLASS: mark("risk zone"),
    "area": mark("area", "summary"),
}
TABLES = {Field.MIN_GROUP: "mineral_groups", Field.STATE: "mine_states", Field.METHOD: "mining_methods"}


def summaries(document: Document, data: ReportData) -> None:
    """A heading, a table and, for one key, a chart of each summary given."""
    for number, layer in enumerate(data.further.summaries, start=1):
        _summary(document, data, layer, number)


def keys_of(layer: ReportLayer) -> list[str]:
    """The columns that the summary divides by, which stand before its numbers."""
    names = list(layer.columns)
    return [name for name in names[: names.index(Field.MINES)] if name.lower() != "fid"]


def _summary(document: Document, data: ReportData, layer: ReportLayer, number: int) -> None:
    texts, keys = document.texts, keys_of(layer)
    names = [_key_name(data, key) for key in keys]
    title = texts.joined(names)
    document.heading(texts.tr("Damage by {keys}").format(keys=title))
    shown = [[_value(data, key, value) for value in layer.columns[key]] for key in keys]
    area, share = (layer.numbers(field).tolist() for field in (Field.AREA_HA, "pct"))
    told = [rounded_parts(values, sum(values), 2) for values in (area, share)]
    rows = list(zip(*shown))
    document.say(_largest(data, rows, *told))
    columns, numbers = _columns(document, layer)
    name = f"damage_{number}_{'_'.join(keys)}"
    body, kinds = rows_of_groups(texts, rows, list(zip(*numbers)), area, lambda places: _together(numbers, places))
    document.table(
        name,
        texts.tr("Damage by {keys}. A mine counts once, where most of it lies.").format(keys=title),
        [*(Column(name[:1].upper() + name[1:]) for name in names), *columns], body, kinds,
    )  # fmt: skip
    if len(keys) == 1 and len(rows) > 1:
        drawn = [
            Bar(row[0], [(size, BAR_COLOUR)], texts.area_and_share(written(size, 2), written(part, 2)))
            for row, size, part in list(zip(rows, *told))[:MOST_BARS]
        ]
        document.chart(name, bars(drawn, texts.spoken), texts.tr("Damage by {keys}, ha.").format(keys=title))
    restored_land(document, layer, number, names, rows)


SUMMED = (Field.AREA_HA, "pct", "exc_ha", "occ_ha", "col_ha", "eco_ha", "prot_ha")


def _columns(document: Document, layer: ReportLayer) -> tuple[list[Column], list[list]]:
    """The number columns of a summary and their values: the mines, SUMMED, and ha_km2 where it is known."""
    texts = document.texts
    columns = [
        Column(texts.tr("Mines", "number"), 0),
        Column(texts.tr("Damaged (ha)", "report"), 2),
        Column("%", 2),
        Column(texts.tr("Excavation (ha)"), 2),
        Column(texts.tr("Occupation (ha)"), 2),
        Column(texts.tr("Collapse (ha)"), 2),
        Column(texts.tr("Forest, grassland, water and wetland (ha)"), 2),
        Column(texts.tr("Protected (ha)"), 2),
    ]
    numbers: list[list] = [[int(value) for value in layer.numbers(Field.MINES)]]
    numbers += [layer.numbers(name).tolist() for name in SUMMED]
    density = layer.numbers("ha_km2").tolist()
    if any(value == value for value in density):
        columns.append(Column(texts.tr("ha per km²"), 3))
        numbers.append(density)
    return columns, numbers


def _together(numbers: Sequence[Sequence], places: Sequence[int]) -> list:
    """The columns added up over the groups at these places; ha per km2 cannot be added."""
    mines, *sums = numbers[: len(SUMMED) + 1]
    added = [sum(mines[place] for place in places), *(math.fsum(own[place] for place in places) for own in sums)]
    return added + [None] * (len(numbers) - len(added))


def _key_name(data: ReportData, key: str) -> str:
    known = KEYS.get(Field.MINE_ID if key == data.mines.id_field else key)
    return data.texts.in_language(known) if known else key


def _value(data: ReportData, key: str, value: object) -> str:
    """A value of a key as people read it, in the report's language where that is known."""
    texts = data.texts
    text = "" if value is None else str(value)
    for known in (NOT_STATED, OUTSIDE_AREAS):  # as the run's language had them
        if text in (language(chinese).in_language(known) for chinese in (False, True)):
            return texts.in_language(known)
    if not text:
        return texts.in_language(NOT_STATED)
    if key == "area":
        return texts.direction("unit", text)
    if key == Field.RISK_CLASS and text.replace(".0", "").isdigit():
        return data.zone_cell(int(float(text)))
    if key == Field.LICENSED:
        return Coded({"1": texts.tr("licensed"), "0": texts.tr("not licensed")}.get(text, text), text)
    return texts.coded(TABLES[key], text) if key in TABLES else text


def _largest(data: ReportData, rows: list[tuple[str, ...]], area: list[float], share: list[float]) -> str:
    """The groups of the largest areas in one sentence, as the paper's section 3.1.1 names them."""
    texts = data.texts
    order = sorted(range(len(rows)), key=lambda row: -area[row])[:MOST_NAMED]
    named = texts.joined(
        texts.tr("{name} {area} ha ({share} %)").format(
            name=" / ".join(rows[row]), area=written(area[row], 2), share=written(share[row], 2)
        )
        for row in order
    )
    return texts.tr("Largest damage: {groups}.").format(groups=named)
