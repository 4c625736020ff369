"""The prescription of every mine: its unit and area, target ecosystem, the unit's direction, and measures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...core.contract import Field
from ...core.largest_share import NONE, largest_share
from ...core.mine_ids import mine_id
from ...core.restoration.prescription import Measures, target_ecosystems
from ...core.risk.risk_areas import issues_and_directions
from ...core.tables import Table
from ...damage.summary.named_areas import parts_in_areas, read_areas
from ...framework.i18n import QGIS, joined, tr
from ...framework.shipped_tables import shipped_table
from ...gis.step import StepRun
from .measure_texts import measure_text, measures_in, ways_of
from .mines import DamagedMines

LISTED = 10  # a warning names this many cases at most


def measures_table(run: StepRun) -> Measures:
    """The table of MEASURES, in QGIS's language where it has that; InputError for what is not known."""
    return measures_in(run.table("MEASURES", "measures"), QGIS)


def prescriptions(
    mines: DamagedMines,
    columns: Mapping[str, Sequence],
    tables: tuple[Measures, Table | None],
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
        message = tr("{parameter}: {count:mine lies|mines lie} in none of them: {mines}.")
        run.warn(message.format(parameter=parameter, count=len(outside), mines=_listed(outside)))
    return [None if place == NONE else areas.names[place] for place in found.tolist()]


def _ids(mines: DamagedMines) -> list:
    return next(iter(mines.identity.values()))


def _targets(mines: DamagedMines) -> list[str | None]:
    table = shipped_table("ecosystems")
    return target_ecosystems(mines.areas, table.names(Field.ECOSYSTEM), table.names("field"))


def _directions(units: Sequence[str | None], directions: Table | None, run: StepRun) -> list[str | None]:
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
    ways = ways_of(mines.areas, least)
    states = columns.get(Field.STATE) or [None] * len(mines)
    missing, texts = {}, []
    for target, model, own, state in zip(targets, columns[Field.MODEL], ways, states):
        texts.append(None if model is None else measure_text(own, target, model, state, measures, QGIS))
        for way in own if model is not None else ():
            if measures.find(way, target or "", model) is None:
                case = f"{way} / {target or tr('no target')} / {model}"
                missing[case] = missing.get(case, 0) + 1
    if missing:
        message = tr("MEASURES: no row for {cases}; these measures are to be decided.")
        run.warn(message.format(cases=_listed([f"{case} ({count})" for case, count in missing.items()])))
    return texts


def _listed(names: Sequence[str]) -> str:
    return joined([*names[:LISTED], "..."] if len(names) > LISTED else names)
