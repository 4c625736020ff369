"""The prescription of every mine: its unit and area, target ecosystem, the unit's direction, and measures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...core.coded_values import Matcher
from ...core.contract import Field
from ...core.mine_ids import mine_id
from ...core.restoration.prescription import Measures, read_measures, target_ecosystems, ways_of_mines
from ...core.risk.risk_areas import NONE, issues_and_directions, largest_share
from ...core.tables import Table
from ...damage.summary.named_areas import parts_in_areas, read_areas
from ...framework.i18n import is_chinese, joined, tr
from ...framework.shipped_tables import shipped_table
from ...gis.step import StepRun
from .mines import DamagedMines
from .names import model_matcher

LISTED = 10  # a warning names this many cases at most
PRODUCING, NATURAL = "producing", "natural restoration"


def measures_table(run: StepRun) -> Measures:
    """The table of MEASURES, in QGIS's language where it has that; InputError for what is not known."""
    known = {
        "way": Matcher(list(dict.fromkeys(shipped_table("damage_types").texts("way")))),
        Field.ECOSYSTEM: Matcher.of(shipped_table("ecosystems"), Field.ECOSYSTEM),
        Field.MODEL: model_matcher(),
    }
    return read_measures(run.table("MEASURES", "measures"), known, "measures_zh" if is_chinese() else "measures")


def prescriptions(
    mines: DamagedMines,
    columns: Mapping[str, Sequence],
    tables: tuple[Measures, Table],
    places: tuple[list, list],
    least: float,
    run: StepRun,
) -> dict[str, list]:
    """The columns unit, area, target, direction and measures.

    `tables` are the measures and the directions, `places` the units and areas; `least` hectares are none.
    """
    (measures, directions), (units, areas) = tables, places
    targets = _targets(mines)
    return {
        Field.UNIT: units,
        "area": areas,
        "target": targets,
        Field.DIRECTION: _directions(units, directions, run),
        "measures": _measures(mines, columns, targets, measures, least, run),
    }


def places_of_mines(mines: DamagedMines, crs, run: StepRun) -> tuple[list[str | None], list[str | None]]:
    """The unit and the area in which most of each mine lies; None outside, and where none are given."""
    return tuple(_place(mines, *names, crs, run) for names in (("UNITS", "UNIT_NAME"), ("AREAS", "AREA_NAME")))


def _place(mines: DamagedMines, parameter: str, field: str, crs, run: StepRun) -> list[str | None]:
    layer = run.vector(parameter)
    if layer is None:
        return [None] * len(mines)
    areas = read_areas(layer, parameter, run.field(field), crs)
    piece, area, size = parts_in_areas(mines.shapes, areas, parameter)
    found = largest_share(mines.pieces.mine[piece], area, size, len(mines))
    outside = [mine_id(mine) for mine, place in zip(_ids(mines), found.tolist()) if place == NONE]
    if outside:
        message = tr("{parameter}: {count} mines lie in none of them: {mines}.")
        run.warn(message.format(parameter=parameter, count=len(outside), mines=_listed(outside)))
    return [None if place == NONE else areas.names[place] for place in found.tolist()]


def _ids(mines: DamagedMines) -> list:
    return next(iter(mines.identity.values()))


def _targets(mines: DamagedMines) -> list[str | None]:
    table = shipped_table("ecosystems")
    return target_ecosystems(mines.areas, table.names(Field.ECOSYSTEM), table.names("field"))


def _directions(units: Sequence[str | None], directions: Table, run: StepRun) -> list[str | None]:
    names = list(dict.fromkeys(unit for unit in units if unit))
    _, wanted, unknown = issues_and_directions(directions, names)
    if unknown:
        message = tr("DIRECTIONS: nothing on {units}; the direction of their mines is empty.")
        run.warn(message.format(units=joined(unknown)))
    by_unit = dict(zip(names, wanted))
    return [by_unit.get(unit) for unit in units]


def _measures(
    mines: DamagedMines,
    columns: Mapping[str, Sequence],
    targets: Sequence[str | None],
    measures: Measures,
    least: float,
    run: StepRun,
) -> list[str | None]:
    types = shipped_table("damage_types")
    ways = ways_of_mines(mines.areas, types.names("field"), types.texts("way"), least)
    states = columns.get(Field.STATE) or [None] * len(mines)
    names, missing, texts = _way_names(), {}, []
    for target, model, own, state in zip(targets, columns[Field.MODEL], ways, states):
        if model is None:
            texts.append(None)
            continue
        parts = []
        for way in own:
            found = measures.find(way, target or "", model)
            if found is None:
                case = f"{way} / {target or tr('no target')} / {model}"
                missing[case] = missing.get(case, 0) + 1
            parts.append(f"{names.get(way, way)}: {found or tr('to be decided')}")
        text = ". ".join(parts)
        after = model == NATURAL and state == PRODUCING
        texts.append(tr("After closure. {measures}").format(measures=text) if after else text)
    if missing:
        message = tr("MEASURES: no row for {cases}; these measures are to be decided.")
        run.warn(message.format(cases=_listed([f"{case} ({count})" for case, count in missing.items()])))
    return texts


def _way_names() -> dict[str, str]:
    return {"excavation": tr("Excavation"), "occupation": tr("Occupation"), "collapse": tr("Collapse")}


def _listed(names: Sequence[str]) -> str:
    return joined([*names[:LISTED], "..."] if len(names) > LISTED else names)
