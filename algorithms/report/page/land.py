"""The sections on the land: what mining damaged, and the stress, quality and vulnerability of what is there."""

from __future__ import annotations

import numpy as np

from ...core.contract import Field
from ...core.damage.damage_summary import KEY_ECOSYSTEMS
from ...core.errors import mark
from ...core.exact_sums import percent
from ...core.shown_sums import rounded_parts
from ...framework.palette import colours
from ...framework.shipped_coefficients import highest_wrac
from ...framework.shipped_tables import shipped_table
from ..data.report_data import ReportData
from ..maps.palette import NO_REFERENCE
from .caveats import of_the_damage, of_the_protection, protected_areas
from .charts import Bar, bars
from .document import Column, Document, chip, written
from .half_saturation import half_saturation
from .places import stressed_places
from .summaries import summaries

WAYS = {
    "excavation": mark("excavation {area} ha ({share} %)"),
    "occupation": mark("occupation {area} ha ({share} %)"),
    "collapse": mark("collapse {area} ha ({share} %)"),
}


def damage(document: Document, data: ReportData, maps: dict) -> None:
    texts, pieces = document.texts, data.pieces
    document.section(texts.tr("Ecosystems damaged by mining", "report"), paper="3.1.1")
    document.say(
        texts.tr(
            "Every mining patch was cut along the borders of the land use before mining and of the "
            "protected areas. Areas are exact polygon areas; what lay under a mine before is what was "
            "damaged."
        )
    )
    document.picture("damage", maps["damage"])
    for caveat in of_the_damage(data):
        document.say(caveat, "warning")
    types = texts.codes("damage_types")
    codes = [*texts.codes("ecosystems"), ""]
    names = [*(texts.coded("ecosystems", code) for code in codes[:-1]), texts.tr("No reference (no land use below)")]
    used = [row for row in range(len(codes)) if codes[row] or pieces.table4[row].any()]
    columns = [Column(texts.tr("Ecosystem")), *(Column(texts.name("damage_types", code), 2) for code in types)]
    columns.append(Column(texts.tr("Total"), 2))
    units = (
        ("ha", 1.0, texts.tr("Damage by ecosystem and damage type, ha (the paper’s Table 4).")),
        ("pct", 100 / pieces.total if pieces.total else 0.0, texts.tr("The same in per cent of all damage.")),
    )
    for name, scale, caption in units:
        table = pieces.table4[used] * scale
        rows = [[names[row], *values, sum(values)] for row, values in zip(used, table.tolist())]
        sums = table.sum(axis=0).tolist()
        rows.append([texts.tr("Total"), *sums, sum(sums)])
        kinds = [*(chip("ecosystems", codes[row]) for row in used), "total"]
        document.table(f"4_{name}", caption, columns, rows, kinds)
    document.say(texts.tr("Every column adds up as it is shown; along a row the last digit may differ."), "note")
    document.say(_ways(data))
    if pieces.total:
        document.say(_service_ecosystems(data))
    document.chart("damage", _damage_chart(data, used, names), texts.tr("Damage by ecosystem and damage type, ha."))
    for caveat in of_the_protection(data):
        document.say(caveat, "warning")
    if protected_areas(data):
        titles = texts.tr("Protection", "report"), texts.tr("Damage by protection.")
        _by_class(document, "protection", titles, _protections(data), pieces.by_protection())
    if pieces.group is not None:
        groups = [
            *(texts.coded("mineral_groups", code) for code in texts.codes("mineral_groups")),
            texts.tr("Not given"),
        ]
        titles = texts.tr("Mineral group", "report"), texts.tr("Damage by mineral group.")
        _by_class(document, "mineral_group", titles, groups, pieces.by_group())
    if "minerals" in maps:
        document.picture("minerals", maps["minerals"])
    summaries(document, data)


def _damage_chart(data: ReportData, used: list[int], names: list[str]) -> str:
    texts, pieces = data.texts, data.pieces
    types = texts.codes("damage_types")
    palette = [colours("damage_types").get(code, NO_REFERENCE) for code in types]
    sizes = pieces.table4[used].sum(axis=1).tolist()
    shown = rounded_parts(sizes, sum(sizes), 2)
    rows = [
        Bar(names[row], list(zip(pieces.table4[row].tolist(), palette)), texts.hectares(written(size, 2)))
        for row, size in zip(used, shown)
    ]
    return bars(rows, texts.spoken, list(zip((texts.name("damage_types", code) for code in types), palette)))


def _ways(data: ReportData) -> str:
    """Excavation, occupation and collapse, as the paper's section 3.1.1 sums the damage types up."""
    texts, pieces = data.texts, data.pieces
    ways = shipped_table("damage_types").texts("way")
    areas = pieces.table4.sum(axis=0)
    parts = []
    for way in dict.fromkeys(ways):
        area = float(areas[[place for place, name in enumerate(ways) if name == way]].sum())
        share = percent(area, pieces.total)
        parts.append(texts.in_language(WAYS[way]).format(area=written(area, 2), share=f"{share:.2f}"))
    return texts.tr("By way of damage: {parts}.").format(parts=texts.joined(parts))


def _service_ecosystems(data: ReportData) -> str:
    """The ecosystems that bear both services, and their protected part: the paper's 66.77 % and 35.29 %."""
    texts, pieces = data.texts, data.pieces
    codes = texts.codes("ecosystems")
    own = np.isin(pieces.ecosystem, [codes.index(code) for code in KEY_ECOSYSTEMS])
    area, inside = (float(pieces.area[mask].sum()) for mask in (own, own & (pieces.protection > 0)))
    where = protected_areas(data)
    message = (
        texts.tr(
            "Forest, grassland, water and wetland, which hold water and bear biodiversity, are {area} ha ({share} %) "
            "of it; {inside} ha ({inside_share} %) are such land in {areas}."
        )
        if where
        else texts.tr(
            "Forest, grassland, water and wetland, which hold water and bear biodiversity, are {area} ha ({share} %) "
            "of it."
        )
    )
    return message.format(
        area=written(area, 2), share=f"{percent(area, pieces.total):.2f}", inside=written(inside, 2),
        areas=where,
        inside_share=f"{percent(inside, pieces.total):.2f}",
    )  # fmt: skip


def _protections(data: ReportData) -> list[str]:
    return [data.texts.coded("protection_levels", code) for code in data.texts.codes("protection_levels")]


def _by_class(document: Document, name: str, titles: tuple[str, str], names: list[str], areas: np.ndarray) -> None:
    """A table of the area (ha) of each class; `titles` are those of its first column and of the table."""
    heading, caption = titles
    texts, total = document.texts, float(areas.sum())
    rows = [
        [name, area, percent(area, total)]
        for place, (name, area) in enumerate(zip(names, areas.tolist()))
        if area or place < len(names) - 1
    ]
    columns = [Column(heading), Column(texts.tr("Damaged (ha)", "report"), 2), Column("%", 2)]
    document.table(name, caption, columns, [*rows, [texts.tr("Total"), total, percent(total, total)]],
                   [""] * len(rows) + ["total"])  # fmt: skip


def stress(document: Document, data: ReportData, maps: dict) -> None:
    texts, measures = document.texts, data.grid.measures
    document.section(texts.tr("Stress on ecosystem services and habitat quality"), paper="3.1.2")
    document.heading(texts.tr("Water conservation"))
    if Field.WRAC in measures:
        document.say(_water_stress(data))
        document.picture("water", maps["water"])
    else:
        document.left_out(texts.tr("the grid (INPUT) has no field {field}.").format(field="wrac"))
    stressed_places(document, data, maps)
    document.heading(texts.tr("Habitat quality"), paper="3.1.3")
    if data.quality is not None:
        if Field.HQ_MEAN in measures:
            document.say(
                texts.tr(
                    "The mean habitat quality of the cells lies between {low} and {high}; over the study area it is "
                    "{mean}."
                ).format(**_range(data, Field.HQ_MEAN))
            )
        document.picture("quality", maps["quality"])
    else:
        document.left_out(texts.tr("no layer was given for {parameter}.").format(parameter="QUALITY"))
    half_saturation(document, data)
    document.heading(texts.tr("Biodiversity conservation"))
    if "bio" in measures:
        document.say(
            texts.tr(
                "The stress of the cells lies between {low} and {high} (0: none, 1: the greatest); its mean over the "
                "study area is {mean}."
            ).format(**_range(data, Field.BIO))
        )
        document.picture("biodiversity", maps["biodiversity"])
    else:
        document.left_out(texts.tr("the grid (INPUT) has no field {field}.").format(field="bio"))


def _water_stress(data: ReportData) -> str:
    """How many cells are under stress, the highest and the mean stress, and what the highest that could be is."""
    texts, values = data.texts, data.grid.measures[Field.WRAC]
    highest, (most, wettest) = float(np.nanmax(values)), highest_wrac()
    text = texts.tr(
        "{stressed} of {cells:cell|cells} {stressed:|is|are} under stress; the highest value is {highest}, the mean "
        "over the study area {mean}."
    ).format(
        stressed=int((values > 0).sum()), cells=len(values), highest=written(highest, 2),
        mean=written(data.grid.mean(Field.WRAC), 2),
    )  # fmt: skip
    if highest > most:  # other coefficients than the shipped ones
        return text
    land = texts.name("land_use_classes", wettest).lower()
    return text + texts.tr(
        " The theoretical maximum is {most} (a cell that is wholly {land} and wholly damaged); the highest here is "
        "{share} % of it."
    ).format(most=written(most, 2), land=land, share=written(percent(highest, most), 2))


def vulnerability(document: Document, data: ReportData, maps: dict) -> None:
    texts, measures = document.texts, data.grid.measures
    document.section(texts.tr("Ecological vulnerability"), paper="2.3.5")
    if data.vulnerability is None:
        document.left_out(texts.tr("no layer was given for {parameter}.").format(parameter="VULNERABILITY"))
        return
    document.say(
        texts.tr("How sensitive nature is at a place, whether or not there are mines: the weighted sum of five scores.")
    )
    if "vuln" in measures:
        document.say(
            texts.tr(
                "The vulnerability of the cells lies between {low} and {high}; its mean over the study area is {mean}."
            ).format(**_range(data, Field.VULN))
        )
    document.picture("vulnerability", maps["vulnerability"])


def _range(data: ReportData, name: str) -> dict[str, str]:
    values = data.grid.measures[name]
    found = {"low": np.nanmin(values), "high": np.nanmax(values), "mean": data.grid.mean(name)}
    return {what: written(float(value), 3) for what, value in found.items()}
