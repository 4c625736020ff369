"""The sections on the risk: zones and what drives them, hot spots, risk areas, restoration, a line for every mine."""

from __future__ import annotations

from ...core.exact_sums import percent
from ...framework.shipped_tables import shipped_table
from ..data.report_data import World
from ..maps.palette import colours
from ..maps.zone_renderer import NO_CLASS
from ..words.mine_texts import reason
from .charts import Bar, bars
from .document import Column, Document, chip, written

COMPONENT_COLOURS = ("#3b78b8", "#b0508f", "#6b4aa0")  # water, biodiversity, vulnerability: near the maps' ramps


def zones(document: Document, world: World, maps: dict) -> None:
    texts, grid = document.texts, world.grid
    document.section("section.zones")
    document.say(texts("zones.text"))
    document.picture("zones", maps["zones"], texts("zones.map"))
    has_risk = "risk" in grid.measures
    columns = [Column(texts("column.zone")), Column(texts("column.cells"), 0), Column(texts("column.ha"), 2),
               Column("%", 2)]  # fmt: skip
    columns += [Column(texts("column.lowest"), 4), Column(texts("column.highest"), 4)] if has_risk else []
    rows = [
        [world.zone(number), cells, area, share, *(grid.bounds(number) if has_risk else ())]
        for number, cells, area, share in grid.zones
    ]
    whole = [texts("total"), sum(row[1] for row in rows), sum(row[2] for row in rows), sum(row[3] for row in rows)]
    kinds = [chip("risk_levels", world.level_code(number)) for number, *_ in grid.zones]
    padding = [None, None] if has_risk else []
    document.table("zones", texts("zones.table"), columns, [*rows, [*whole, *padding]], [*kinds, "total"])
    if grid.unzoned:
        document.say(texts("zones.unzoned", count=grid.unzoned), "note")
    areas = [
        Bar(world.zone(number), [(area, world.colour(number))], f"{written(area, 0)} ha, {share:.2f} %")
        for number, _, area, share in grid.zones
    ]
    document.chart(bars(areas), texts("zones.chart"))
    _drivers(document, world)


def _drivers(document: Document, world: World) -> None:
    texts, grid = document.texts, world.grid
    document.heading("drivers")
    if grid.has_contributions:
        names = [texts.driver(name) for name in ("water", "biodiversity", "vulnerability")]
        rows = []
        for number, *_ in grid.zones:
            if means := grid.contributions(number):
                rows.append(Bar(world.zone(number), list(zip(means, COMPONENT_COLOURS)), f"{sum(means):.3f}"))
        document.chart(bars(rows, list(zip(names, COMPONENT_COLOURS))), texts("drivers.chart"))
    else:
        document.left_out(texts("no_field", field="c_water, c_bio, c_vuln"))
    if grid.drivers is not None:
        columns = [Column(texts("column.driver")), Column(texts("column.cells"), 0), Column("km²", 2), Column("%", 2)]
        rows = [[texts.driver(name), *numbers] for name, *numbers in grid.by_driver()]
        document.table("drivers", texts("drivers.table"), columns, rows)
    else:
        document.left_out(texts("no_field", field="driver"))


def hot_spots(document: Document, world: World, maps: dict) -> None:
    texts, grid = document.texts, world.grid
    document.section("section.hotspots")
    if "gi_bin" not in grid.measures:
        document.left_out(texts("no_field", field="gi_bin"))
        return
    document.say(texts("hotspots.text"))
    document.picture("hotspots", maps["hotspots"], texts("hotspots.map"))
    columns = [Column(texts("column.bin")), Column(texts("column.cells"), 0), Column("km²", 2), Column("%", 2)]
    rows = [[texts(f"bin.{number}"), *numbers] for number, *numbers in grid.by_bin()]
    kinds = [chip("hot_spots", number) for number, *_ in grid.by_bin()]
    document.table("hotspots", texts("hotspots.table"), columns, rows, kinds)


def risk_areas(document: Document, world: World, maps: dict) -> None:
    texts, areas = document.texts, world.areas
    document.section("section.areas")
    if areas is None:
        document.left_out(texts("no_layer", parameter="AREAS"))
        return
    if not len(areas):
        document.say(texts("areas.none"))
        return
    document.say(texts("areas.text"))
    document.picture("areas", maps["areas"], texts("areas.map"))
    columns = [
        Column(texts("column.area")), Column("km²", 2), Column(texts("column.study_pct"), 2),
        Column(texts("column.mines"), 0), Column(texts("column.mines_pct"), 2), Column(texts("column.driver")),
        Column(texts("column.issues")), Column(texts("column.direction")),
    ]  # fmt: skip
    values = areas.columns
    rows = [
        [
            texts.direction("unit", values["unit"][place]),
            *(values[name][place] for name in ("area_km2", "area_pct", "mines", "mines_pct")),
            texts.driver(values["driver"][place]),
            *(texts.direction(name, values[name][place]) for name in ("issues", "direction")),
        ]
        for place in range(len(areas))
    ]
    document.table("risk_areas", texts("areas.table"), columns, rows)


def restoration(document: Document, world: World, maps: dict) -> None:
    texts, mines = document.texts, world.mines
    document.section("section.restoration")
    document.say(texts("restoration.text"))
    document.picture("restoration", maps["restoration"], texts("restoration.map"))
    columns = [Column(texts("column.model")), Column(texts("column.mines"), 0), Column(texts("column.mines_pct"), 2),
               Column(texts("column.damaged"), 2)]  # fmt: skip
    known = shipped_table("restoration_models").names("model")
    decided = sum(count for model, count, _ in mines.counts() if model in known)
    rows = [
        [world.model(model), count, percent(count, decided) if model in known else None, area]
        for model, count, area in mines.counts()
    ]
    rows.append([texts("total"), len(mines), None, float(mines.area.sum())])
    kinds = [chip("restoration_models", model) if model in known else "bad" for model, *_ in mines.counts()]
    document.table("models", texts("restoration.table"), columns, rows, [*kinds, "total"])
    palette = colours("restoration_models")
    counts = [
        Bar(world.model(model), [(count, palette.get(model, NO_CLASS))], texts("mines", count=written(count, 0)))
        for model, count, _ in mines.counts()
    ]
    document.chart(bars(counts), texts("restoration.chart"))


def mine_by_mine(document: Document, world: World) -> None:
    """One row a mine, the worst first."""
    texts, mines = document.texts, world.mines
    document.section("section.mines", new_page=True)
    document.say(texts("mines.text"))
    columns = [Column(texts("column.mine")), Column(texts("column.damaged"), 2), Column(texts("column.model")),
               Column(texts("column.rule"), 0), Column(texts("column.reason"))]  # fmt: skip
    known = shipped_table("restoration_models").names("model")
    order = world.ranking()
    models = mines.columns["model"]
    rows = [
        [world.mine(place), float(mines.area[place]), world.model(models[place]), mines.columns["rule"][place],
         reason(world, place)]
        for place in order
    ]  # fmt: skip
    kinds = [chip("restoration_models", models[place]) if models[place] in known else "bad" for place in order]
    document.table("mines", texts("mines.table", count=len(mines)), columns, rows, kinds)
