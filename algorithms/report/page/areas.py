"""The section on the ecological risk areas: what is at stake there, whose mines, and the direction of restoration."""

from __future__ import annotations

from ...core.contract import Field
from ...core.exact_sums import percent
from ..data.report_data import ReportData
from ..words.listed import told as listed
from ..words.texts import Coded
from .document import Column, Document, written

MOST_MINERALS = 4


def risk_areas(document: Document, data: ReportData, maps: dict) -> None:
    texts, areas = document.texts, data.areas
    document.section(texts.tr("Ecological risk areas: issues and directions"), paper="3.3")
    if areas is None:
        document.left_out(texts.tr("no layer was given for {parameter}.").format(parameter="AREAS"))
        return
    if not len(areas):
        document.say(texts.tr("No cell is a hot spot at the level asked for, so there are no risk areas."))
        return
    document.say(
        texts.tr("Hot cells gathered by natural unit: what is at stake there, and in which direction to work.")
    )
    document.picture("areas", maps["areas"])
    columns = [
        Column(texts.tr("Risk area")),
        Column(texts.unit("km²"), 2),
        Column(texts.tr("% of the study area"), 2),
        Column(texts.tr("Mines", "number"), 0),
        Column(texts.tr("% of the mines"), 2),
        Column(texts.tr("Main driver")),
    ]
    values = areas.columns
    told = [name for name in (Field.ISSUES, Field.DIRECTION) if any(values[name])]
    headings = {Field.ISSUES: texts.tr("Issues"), Field.DIRECTION: texts.tr("Direction of restoration")}
    columns += [Column(headings[name]) for name in told]
    rows = [
        [
            texts.direction("unit", values["unit"][place]),
            *(values[name][place] for name in (Field.AREA_KM2, "area_pct", "mines", "mines_pct")),
            Coded(texts.driver(values["driver"][place]), values["driver"][place]),
            *(texts.direction(name, values[name][place]) for name in told),
        ]
        for place in range(len(areas))
    ]
    document.table(
        "risk_areas",
        texts.tr("The ecological risk areas. Shares of mines are of all mines inside the study area."),
        columns,
        rows,
    )
    if not told:
        document.say(
            texts.tr("Issues and directions of these units: give a table of your own to Risk areas (DIRECTIONS)."),
            "note",
        )
    elif any(texts.is_shipped(name, value) for name in told for value in values[name]):
        document.say(
            texts.tr(
                "The issues and directions are those of the paper’s Table 5 for units of these names, not findings "
                "about this area. Give a table of your own to Risk areas (DIRECTIONS)."
            ),
            "note",
        )
    if "unit_km2" in values:
        _units(document, data)


def _units(document: Document, data: ReportData) -> None:
    """What Risk areas tells of the whole unit, and of the damage in the risk area, with a sentence on each."""
    texts, values = document.texts, data.areas.columns
    document.heading(texts.tr("Mines, ecosystems and minerals of the risk areas"))
    document.listing([sentence(data, place) for place in range(len(data.areas))])
    columns = [
        Column(texts.tr("Risk area")),
        Column(texts.tr("Whole unit (km²)"), 2),
        Column(texts.tr("% of the study area"), 2),
        Column(texts.tr("Mines of the unit"), 0),
        Column(texts.tr("Damaged in the risk area (ha)"), 2),
        Column(texts.tr("Ecosystem")),
        Column(texts.tr("Minerals")),
        Column(texts.tr("Mining’s part of the risk (%)"), 2),
    ]  # fmt: skip
    rows = [
        [
            texts.direction("unit", values["unit"][place]), *(_value(data, name, place) for name in
            ("unit_km2", "unit_pct", "unit_mines", "dmg_ha")), _told(data, "ecosystem", place, "ecosystems"),
            _told(data, "minerals", place), _value(data, Field.MINE_PCT, place),
        ]
        for place in range(len(data.areas))
    ]  # fmt: skip
    document.table(
        "risk_areas_units", texts.tr("The natural units of the risk areas, and what mining damaged in them."), columns,
        rows,
    )  # fmt: skip


def _value(data: ReportData, name: str, place: int):
    return data.areas.columns[name][place] if name in data.areas.columns else None


def _told(data: ReportData, name: str, place: int, table: str = "", most: int = 0) -> str:
    return listed(str(_value(data, name, place) or ""), data.texts, table, most)


def sentence(data: ReportData, place: int) -> str:
    """As the paper's "61.01 % of the mines in 22.44 % of the area", then the damage and what was mined."""
    texts, values = data.texts, data.areas.columns
    unit = texts.direction("unit", values["unit"][place])
    mines = _value(data, "unit_mines", place) or 0
    text = texts.tr("{unit}: {part} % of the mines ({mines}) lie in {share} % of the study area").format(
        unit=unit, part=written(percent(mines, len(data.mines)), 2), mines=mines,
        share=written(_value(data, "unit_pct", place), 2),
    )  # fmt: skip
    damage = _value(data, "dmg_ha", place)
    if damage:
        text += texts.tr("; in its hot cells mining damaged {damage} ha ({ecosystems}), mining {minerals}").format(
            damage=written(damage, 2), ecosystems=_told(data, "ecosystem", place, "ecosystems", MOST_MINERALS),
            minerals=_told(data, "minerals", place, most=MOST_MINERALS) or texts.tr("what is not stated"),
        )  # fmt: skip
    part = _value(data, Field.MINE_PCT, place)
    if part is not None and part == part:
        text += texts.tr("; mining made {part} % of the risk there").format(part=written(part, 2))
    return texts.tr("{sentence}.").format(sentence=text)
