"""The sections on the risk: zones and what drives them, hot spots, restoration models, a line for every mine."""

from __future__ import annotations

from ...core.contract import Field
from ...core.exact_sums import percent
from ...framework.palette import colours, labels
from ...framework.shipped_tables import shipped_table
from ..data.report_data import ReportData
from ..maps.zone_renderer import NO_CLASS
from ..words.texts import Coded, Texts
from .caveats import of_the_cells, of_the_field, of_the_mines
from .charts import Bar, bars
from .document import Column, Document, chip, written
from .severity import severity

COMPONENT_COLOURS = ("#3b78b8", "#b0508f", "#6b4aa0")  # water, biodiversity, vulnerability: near the maps' ramps


def zones(document: Document, data: ReportData, maps: dict) -> None:
    texts, grid = document.texts, data.grid
    document.section(texts.tr("Zones of ecological risk"), paper="3.2")
    other = of_the_field(data, "riskzoning")
    for caveat in other:
        document.say(caveat, "warning")
    if not other:
        document.say(
            texts.tr(
                "The risk of a cell is the weighted sum of water conservation stress, biodiversity "
                "conservation stress and ecological vulnerability, from 0 to 1. Its zones are classes of "
                "that risk; areas count what lies inside the study area."
            )
        )
    document.picture("zones", maps["zones"])
    has_risk = "risk" in grid.measures
    columns = [
        Column(texts.tr("Risk zone")),
        Column(texts.tr("Cells"), 0),
        Column(texts.tr("Area (ha)"), 2),
        Column("%", 2),
    ]
    columns += [Column(texts.tr("Lowest risk"), 4), Column(texts.tr("Highest risk"), 4)] if has_risk else []
    rows = [
        [data.zone_cell(number), cells, area, share, *(grid.bounds(number) if has_risk else ())]
        for number, cells, area, share in grid.zones
    ]
    whole = [texts.tr("Total"), sum(row[1] for row in rows), sum(row[2] for row in rows), sum(row[3] for row in rows)]
    kinds = [chip("risk_levels", data.level_code(number)) for number, *_ in grid.zones]
    padding = [None, None] if has_risk else []
    document.table(
        "zones",
        texts.tr("Areas of the risk zones, and the risk in them."),
        columns,
        [*rows, [*whole, *padding]],
        [*kinds, "total"],
    )
    for caveat in of_the_cells(data):
        document.say(caveat, "warning")
    areas = [
        Bar(data.zone(number), [(area, data.colour(number))], texts.area_and_share(written(area, 2), f"{share:.2f}"))
        for number, _, area, share in grid.shown_zones
    ]
    document.chart("zones", bars(areas, texts.spoken), texts.tr("Areas of the risk zones."))
    _drivers(document, data)


def _drivers(document: Document, data: ReportData) -> None:
    texts, grid = document.texts, data.grid
    document.heading(texts.tr("What drives the risk"))
    if grid.has_contributions:
        names = [texts.driver(name) for name in ("water", "biodiversity", "vulnerability")]
        rows = []
        for number, *_ in grid.zones:
            if means := grid.contributions(number):
                rows.append(Bar(data.zone(number), list(zip(means, COMPONENT_COLOURS)), f"{sum(means):.3f}"))
        document.chart(
            "drivers",
            bars(rows, texts.spoken, list(zip(names, COMPONENT_COLOURS))),
            texts.tr(
                "What the risk of the zones is made of: mean contributions of their cells; their sum is the mean risk."
            ),
        )
    else:
        document.left_out(texts.tr("the grid (INPUT) has no field {field}.").format(field="c_water, c_bio, c_vuln"))
    if grid.drivers is not None:
        columns = [
            Column(texts.tr("Main driver")),
            Column(texts.tr("Cells"), 0),
            Column(texts.unit("km²"), 2),
            Column("%", 2),
        ]
        rows = [[Coded(texts.driver(name), name), *numbers] for name, *numbers in grid.by_driver()]
        document.table(
            "drivers",
            texts.tr("The component that contributes most, by cells and area; shares are of the study area."),
            columns,
            [*rows, _total(texts, rows)],
            [*[""] * len(rows), "total"],
        )
    else:
        document.left_out(texts.tr("the grid (INPUT) has no field {field}.").format(field="driver"))


def hot_spots(document: Document, data: ReportData, maps: dict) -> None:
    texts, grid = document.texts, data.grid
    document.section(texts.tr("Hot spots of risk"), paper="3.3")
    if Field.GI_BIN not in grid.measures:
        document.left_out(texts.tr("the grid (INPUT) has no field {field}.").format(field=Field.GI_BIN))
        return
    document.say(
        texts.tr(
            "A cell is a hot spot when it and its neighbours have a higher risk together than chance "
            "would bring (Getis-Ord Gi*), a cold spot when they have a lower one."
        )
    )
    for caveat in of_the_field(data, "hotspotanalysis"):
        document.say(caveat, "warning")
    document.picture("hotspots", maps["hotspots"])
    columns = [Column(texts.tr("Spot")), Column(texts.tr("Cells"), 0), Column(texts.unit("km²"), 2), Column("%", 2)]
    rows = [
        [Coded(texts.in_language(labels("hot_spots")[str(number)]), number), *numbers]
        for number, *numbers in grid.by_bin()
    ]
    kinds = [*(chip("hot_spots", number) for number, *_ in grid.by_bin()), "total"]
    caption = texts.tr("Hot and cold spots; shares are of the study area.")
    document.table("hotspots", caption, columns, [*rows, _total(texts, rows)], kinds)


def _total(texts: Texts, rows: list[list]) -> list:
    """The last row of a table: the sums of its numbers."""
    return [texts.tr("Total"), *(sum(values) for values in list(zip(*rows))[1:])]


def restoration(document: Document, data: ReportData, maps: dict) -> None:
    texts, mines = document.texts, data.mines
    document.section(texts.tr("Restoration models", "report"), paper="3.4")
    document.say(
        texts.tr(
            "Every mine has one of five models, chosen by the first rule that holds for its protection, "
            "risk class and severity. The section on every mine has the reason."
        )
    )
    document.picture("restoration", maps["restoration"])
    columns = [
        Column(texts.tr("Restoration model")),
        Column(texts.tr("Mines", "number"), 0),
        Column(texts.tr("% of the mines"), 2),
        Column(texts.tr("Damaged (ha)", "report"), 2),
    ]
    known = shipped_table("restoration_models").names("model")
    decided = sum(count for model, count, _ in mines.counts() if model in known)
    rows = [
        [data.model_cell(model), count, percent(count, decided) if model in known else None, area]
        for model, count, area in mines.counts()
    ]
    rows.append([texts.tr("Total"), len(mines), None, float(mines.area.sum())])
    kinds = [chip("restoration_models", model) if model in known else "bad" for model, *_ in mines.counts()]
    document.table(
        "models",
        texts.tr("Mines by restoration model. Shares are of the mines that have one."),
        columns,
        rows,
        [*kinds, "total"],
    )
    for caveat in of_the_mines(data):
        document.say(caveat, "warning")
    palette = colours("restoration_models")
    counts = [
        Bar(
            data.model(model),
            [(count, palette.get(model, NO_CLASS))],
            texts.tr("{count:mine|mines}").format(count=written(count, 0)),
        )
        for model, count, _ in mines.counts()
    ]
    document.chart("models", bars(counts, texts.spoken), texts.tr("Mines by restoration model."))
    severity(document, data)
