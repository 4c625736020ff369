"""The section on how sure the results are: what holds under other weights, and under every choice left open."""

from __future__ import annotations

import math

import numpy as np

from ...core.contract import Field
from ...core.exact_sums import percent
from ...framework.shipped_tables import shipped_table
from ...risk.method_choices.page import tornado_chart
from ..data.certainty import (
    Held,
    held_cells,
    held_in_areas,
    held_mines,
    holds_from,
    hot_cells,
    moved_mines,
)
from ..data.further import ReportLayer
from ..data.report_data import ReportData
from .document import Column, Document, chip, written

KINDS = ("tried", "drawn")
MOST_MOVED = 10


def certainty(document: Document, data: ReportData, maps: dict) -> None:
    """Nothing where no stability is given."""
    texts = document.texts
    further = data.further
    if not any(further[name] for name in ("drawn_cells", "drawn_mines", "tried_cells", "tried_mines", "tried")):
        return
    document.section(texts.tr("How sure are these results"))
    document.say(
        texts.tr(
            "Weights are a judgement, and the paper leaves choices open. What comes out the same whatever is chosen "
            "can be relied on; what does not should be looked at before somebody is told to act on it."
        )
    )
    document.listing(sentences(data))
    for name in KINDS:
        if f"same_{name}" in maps:
            document.picture(f"same_{name}", maps[f"same_{name}"])
    _zones(document, data)
    _areas(document, data)
    _models(document, data)
    if further["tried"] is not None:
        _choices(document, data, further["tried"])
    if further["tried_mines"] is not None:
        _moved(document, data, further["tried_mines"])


def sentences(data: ReportData) -> list[str]:
    """What holds, in the order zones, hot cells, models; first under every choice, then under drawn weights."""
    texts, found = data.texts, []
    rules = {
        "tried": texts.tr("under every choice"),
        "drawn": texts.tr("in {share:g} % of the draws of the weights or more").format(share=holds_from("drawn")),
    }
    for kind in KINDS:
        if (cells := held_cells(data.further, kind)) is not None:
            found += _cells(data, cells, rules[kind])
        if kind == "tried" and (hot := hot_cells(data.further)) is not None and hot.of(True)[0]:
            whole, held = hot.of(True)
            message = texts.tr("Of the {whole} ha of hot cells, {held} ha keep their risk class {rule}.")
            found.append(message.format(whole=written(whole, 2), held=written(held, 2), rule=rules[kind]))
        if kind == "tried" and (layer := data.further["tried"]) is not None:
            found += _hot_overlap(data, layer)
        if (mines := held_mines(data.further, kind)) is not None:
            whole, held = mines.whole()
            message = texts.tr("{held} of {whole:mine|mines} {held:|has|have} the same restoration model {rule}.")
            found.append(message.format(held=written(int(held), 0), whole=written(int(whole), 0), rule=rules[kind]))
    return found


def _cells(data: ReportData, cells: Held, rule: str) -> list[str]:
    texts = data.texts
    whole, held = cells.whole()
    highest = max((value for value in cells.value if value is not None), default=None)
    found = [
        texts.tr("{share} % of the zoned area has the same risk class {rule}.").format(
            share=written(percent(held, whole), 2), rule=rule
        ),
        texts.tr("{share} % of it keeps its class in more than half of the cases.").format(
            share=written(percent(cells.mostly(), whole), 2)
        ),
    ]
    if highest is not None:
        area, sure = cells.of(highest)
        message = texts.tr("Of the {area} ha of the zone {zone}, {sure} ha are in it {rule}.")
        found.append(
            message.format(area=written(area, 2), zone=data.zone(highest), sure=written(sure, 2), rule=rule)
        )  # fmt: skip
    return found


def _hot_overlap(data: ReportData, layer: ReportLayer) -> list[str]:
    texts, jaccard = data.texts, layer.numbers("jaccard")
    if np.isnan(jaccard).all():
        return []
    lowest = int(np.nanargmin(jaccard))
    message = texts.tr(
        "Hot cells move most under “{choice}”: of the cells hot there or here, {share} % are hot in both; in the "
        "middle of the choices it is {median} %."
    )
    return [
        message.format(
            choice=choice_name(texts, layer.texts("choice")[lowest]), share=written(100 * float(jaccard[lowest]), 2),
            median=written(100 * float(np.nanmedian(jaccard)), 2),
        )
    ]  # fmt: skip


def choice_name(texts, choice: str) -> str:
    """What the shipped table calls a choice in the report's language; another's id as it is."""
    table = shipped_table("method_choices")
    return dict(zip(table.texts("choice"), table.texts(f"label_{texts.language}"))).get(choice, choice)


def _headings(texts) -> dict[str, str]:
    return {
        "tried": texts.tr("the same under every choice"),
        "drawn": texts.tr("the same in {share:g} % of the draws").format(share=holds_from("drawn")),
    }


def _zones(document: Document, data: ReportData) -> None:
    texts = document.texts
    given = {kind: cells for kind in KINDS if (cells := held_cells(data.further, kind)) is not None}
    if not given:
        return
    columns = [Column(texts.tr("Risk zone"))]
    for kind in given:
        columns += [
            Column(texts.tr("Area (ha)"), 1),
            Column(texts.tr("{what} (ha)").format(what=_headings(texts)[kind]), 1),
            Column("%", 1),
        ]
    numbers = [number for number, *_ in data.grid.zones]
    rows = []
    for number in numbers:
        pairs = [cells.of(number) for cells in given.values()]
        rows.append([data.zone(number), *(one for pair in pairs for one in (*pair, percent(pair[1], pair[0])))])
    wholes = [cells.whole() for cells in given.values()]
    rows.append([texts.tr("Total"), *(one for pair in wholes for one in (*pair, percent(pair[1], pair[0])))])
    kinds = [*(chip("risk_levels", data.level_code(number)) for number in numbers), "total"]
    document.table("certain_zones", texts.tr("Which zones hold."), columns, rows, kinds)


def _areas(document: Document, data: ReportData) -> None:
    """The ecological risk areas: of each, how much keeps its class."""
    texts = document.texts
    given = {kind: pairs for kind in KINDS if (pairs := held_in_areas(data, kind))}
    if not given:
        return
    columns = [Column(texts.tr("Risk area")), Column(texts.tr("Area (ha)"), 1)]
    columns += [Column(texts.tr("{what} (%)").format(what=_headings(texts)[kind]), 1) for kind in given]
    units = [texts.direction("unit", unit) for unit in data.areas.columns["unit"]]
    rows = [
        [unit, next(iter(given.values()))[place][0], *(percent(*reversed(pairs[place])) for pairs in given.values())]
        for place, unit in enumerate(units)
    ]
    document.table(
        "certain_areas",
        texts.tr("Which hot areas hold: of each, the part whose risk class is the same."),
        columns,
        rows,
    )


def _models(document: Document, data: ReportData) -> None:
    texts = document.texts
    given = {kind: mines for kind in KINDS if (mines := held_mines(data.further, kind)) is not None}
    if not given:
        return
    columns = [Column(texts.tr("Restoration model"))]
    for kind in given:
        columns += [Column(texts.tr("Mines", "number"), 0), Column(_headings(texts)[kind], 0)]
    codes = texts.codes("restoration_models")
    rows = [[data.model(code), *(int(one) for mines in given.values() for one in mines.of(code))] for code in codes]
    sums = [sum(row[place] for row in rows) for place in range(1, len(columns))]
    document.table(
        "certain_models", texts.tr("Which restoration models hold."), columns, [*rows, [texts.tr("Total"), *sums]],
        [*(chip("restoration_models", code) for code in codes), "total"],
    )  # fmt: skip


def _choices(document: Document, data: ReportData, layer: ReportLayer) -> None:
    """The chart of what moves most, and the table of the choices."""
    texts = document.texts
    document.heading(texts.tr("What moves most"))
    names = [choice_name(texts, choice) for choice in layer.texts("choice")]
    fields = ("area_pct", "mines_pct", "models_pct", "kappa", "jaccard")
    numbers = [layer.numbers(name).tolist() for name in fields]
    drawn = [
        (name, area, models)
        for name, area, models in zip(names, numbers[0], numbers[2])
        if not math.isnan(area + models)
    ]
    chart = tornado_chart(drawn, texts.tr("area with another class (%)"), texts.tr("mines with another model (%)"))
    document.chart("choices", chart, texts.tr("What each choice moves against the defaults, the most first."))
    columns = [
        Column(texts.tr("Choice")), Column(texts.tr("area with another class (%)"), 2),
        Column(texts.tr("mines with another class (%)"), 2), Column(texts.tr("mines with another model (%)"), 2),
        Column(texts.tr("kappa"), 3), Column(texts.tr("Jaccard index of the hot cells"), 3),
    ]  # fmt: skip
    document.table(
        "choices", texts.tr("Each choice alone against the defaults."), columns,
        [[name, *values] for name, *values in zip(names, *numbers)],
    )  # fmt: skip


def _moved(document: Document, data: ReportData, layer: ReportLayer) -> None:
    """The mines whose model most choices change: look at them before acting."""
    texts = document.texts
    rows = moved_mines(layer, MOST_MOVED)
    if not rows:
        return
    ids, models = layer.texts(data.mines.id_field), layer.columns.get(Field.MODEL) or [None] * len(layer)
    columns = [
        Column(texts.tr("Mine")), Column(texts.tr("Restoration model")),
        Column(texts.tr("% of the choices that keep it"), 1), Column(texts.tr("Changed by")),
    ]  # fmt: skip
    body = [
        [
            ids[row], data.model(models[row]), float(layer.numbers(Field.SAME_PCT)[row]),
            texts.joined(choice_name(texts, choice) for choice in layer.texts("changed_by")[row].split("; ")),
        ]
        for row in rows
    ]  # fmt: skip
    document.table(
        "moved_mines",
        texts.tr("Mines of whose model fewer than half of the choices are: the least sure."),
        columns,
        body,
    )
