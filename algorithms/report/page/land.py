"""The sections on the land: what mining damaged, and the stress, quality and vulnerability of what is there."""

from __future__ import annotations

import numpy as np

from ...core.exact_sums import percent
from ...framework.shipped_tables import shipped_table
from ..data.report_data import World
from ..maps.palette import NO_REFERENCE, colours
from .charts import Bar, bars
from .document import Column, Document, chip, written


def damage(document: Document, world: World, maps: dict) -> None:
    texts, pieces = document.texts, world.pieces
    document.section("section.damage")
    document.say(texts("damage.text"))
    document.picture("damage", maps["damage"], texts("damage.map"))
    types = texts.codes("damage_types")
    codes = [*texts.codes("ecosystems"), ""]
    names = [*(texts.name("ecosystems", code) for code in codes[:-1]), texts("no_reference")]
    used = [row for row in range(len(codes)) if codes[row] or pieces.table4[row].any()]
    columns = [Column(texts("column.ecosystem")), *(Column(texts.name("damage_types", code), 2) for code in types)]
    columns.append(Column(texts("total"), 2))
    for name, scale in (("ha", 1.0), ("pct", 100 / pieces.total if pieces.total else 0.0)):
        table = pieces.table4[used] * scale
        rows = [[names[row], *values, sum(values)] for row, values in zip(used, table.tolist())]
        sums = table.sum(axis=0).tolist()
        rows.append([texts("total"), *sums, sum(sums)])
        kinds = [*(chip("ecosystems", codes[row]) for row in used), "total"]
        document.table(f"4_{name}", texts(f"damage.table4.{name}"), columns, rows, kinds)
    document.say(_ways(world))
    document.chart(_damage_chart(world, used, names), texts("damage.chart"))
    _by_class(document, "protection", texts("damage.protection"), _protections(world), pieces.by_protection())
    if pieces.group is not None:
        groups = [*(texts.name("mineral_groups", code) for code in texts.codes("mineral_groups")), texts("not_given")]
        _by_class(document, "mineral_group", texts("damage.group"), groups, pieces.by_group())


def _damage_chart(world: World, used: list[int], names: list[str]) -> str:
    texts, pieces = world.texts, world.pieces
    types = texts.codes("damage_types")
    palette = [colours("damage_types").get(code, NO_REFERENCE) for code in types]
    rows = [
        Bar(names[row], list(zip(pieces.table4[row].tolist(), palette)), f"{written(pieces.table4[row].sum(), 1)} ha")
        for row in used
    ]
    return bars(rows, list(zip((texts.name("damage_types", code) for code in types), palette)))


def _ways(world: World) -> str:
    """Excavation, occupation and collapse, as the paper's section 3.1.1 sums the damage types up."""
    texts, pieces = world.texts, world.pieces
    ways = shipped_table("damage_types").texts("way")
    areas = pieces.table4.sum(axis=0)
    parts = []
    for way in dict.fromkeys(ways):
        area = float(areas[[place for place, name in enumerate(ways) if name == way]].sum())
        share = percent(area, pieces.total)
        parts.append(texts(f"way.{way}", area=written(area, 2), share=f"{share:.2f}"))
    return texts("damage.ways", parts=texts.joined(parts))


def _protections(world: World) -> list[str]:
    return [world.texts.name("protection_levels", code) for code in world.texts.codes("protection_levels")]


def _by_class(document: Document, name: str, caption: str, names: list[str], areas: np.ndarray) -> None:
    texts, total = document.texts, float(areas.sum())
    rows = [
        [name, area, percent(area, total)]
        for place, (name, area) in enumerate(zip(names, areas.tolist()))
        if area or place < len(names) - 1
    ]
    columns = [Column(texts(f"column.{name}")), Column(texts("column.damaged"), 2), Column("%", 2)]
    document.table(name, caption, columns, [*rows, [texts("total"), total, percent(total, total)]],
                   [""] * len(rows) + ["total"])  # fmt: skip


def stress(document: Document, world: World, maps: dict) -> None:
    texts, measures = document.texts, world.grid.measures
    document.section("section.stress")
    document.heading("stress.water")
    if "wrac" in measures:
        values = measures["wrac"]
        stressed, highest = int((values > 0).sum()), written(float(np.nanmax(values)), 2)
        document.say(texts("stress.water.text", stressed=stressed, cells=len(values), highest=highest))
        document.picture("water", maps["water"], texts("stress.water.map"))
    else:
        document.left_out(texts("no_field", field="wrac"))
    document.heading("stress.quality")
    if world.quality is not None:
        if "hq_mean" in measures:
            document.say(texts("stress.quality.text", **_range(measures["hq_mean"])))
        document.picture("quality", maps["quality"], texts("stress.quality.map"))
    else:
        document.left_out(texts("no_layer", parameter="QUALITY"))
    document.heading("stress.bio")
    if "bio" in measures:
        document.say(texts("stress.bio.text", **_range(measures["bio"])))
        document.picture("biodiversity", maps["biodiversity"], texts("stress.bio.map"))
    else:
        document.left_out(texts("no_field", field="bio"))


def vulnerability(document: Document, world: World, maps: dict) -> None:
    texts, measures = document.texts, world.grid.measures
    document.section("section.vulnerability")
    if world.vulnerability is None:
        document.left_out(texts("no_layer", parameter="VULNERABILITY"))
        return
    document.say(texts("vulnerability.text"))
    if "vuln" in measures:
        document.say(texts("vulnerability.range", **_range(measures["vuln"])))
    document.picture("vulnerability", maps["vulnerability"], texts("vulnerability.map"))


def _range(values: np.ndarray) -> dict[str, str]:
    return {"low": f"{np.nanmin(values):.3f}", "high": f"{np.nanmax(values):.3f}"}
