"""What Risk areas tells where PIECES are given: the whole unit, and the damage and mining's part in the risk area."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsGeometry

from ...core.contract import Field
from ...core.damage.patches import number_mines
from ...core.exact_sums import cross_sums, sums
from ...core.largest_share import NONE, largest_share
from ...core.risk.risk_areas import GatheredAreas
from ...core.risk.stressed_places import by_size
from ...core.units import M2_PER_HA
from ...damage.summary.parts import read_ecosystems, read_kinds
from ...framework.i18n import joined, tr
from ...gis.polygons import areas_by_cell, without_overlaps
from ...gis.step import StepRun
from ...gis.vectors import Vector
from ..places.contents import HECTARES, read_minerals
from .inputs import MINE_FIELD, mining_share

RISK_FIELDS = (Field.RISK, Field.RISK_MINE)


@dataclass(frozen=True)
class UnitCells:
    """All cells of the grid: polygons, km2, the unit (the last: none) and the risk area (NONE: not hot) of each."""

    shapes: list[QgsGeometry]
    area_km2: np.ndarray
    unit: np.ndarray
    risk_area: np.ndarray


@dataclass(frozen=True)
class MineParts:
    """The parts of mines in cells: numbers of the mine and of the cell, and sizes (m2; points count 1).

    `names` are those of all mines (m,); `empty` (m,) says which have no geometry.
    """

    mine: np.ndarray
    cell: np.ndarray
    size: np.ndarray
    names: list[str]
    empty: np.ndarray


def whole_units(
    found: GatheredAreas, cells: UnitCells, grid: Vector, pieces: Vector, mines: MineParts | None, run: StepRun
) -> dict[str, list]:
    """The columns from unit_km2 to mine_pct. `mines` are those of MINES; without them the pieces' mines count."""
    units = int(cells.unit.max()) + 1
    shapes = pieces.geometries(grid.crs)
    ecosystem = read_ecosystems(pieces)
    shapes, _ = without_overlaps(shapes, ecosystem.tolist())
    piece, cell, size = areas_by_cell(shapes, cells.shapes, run.progress(0.9, 1))
    if mines is None:
        field = run.field("MINE_FIELD") or MINE_FIELD
        names, mine, _ = number_mines(pieces.values(field), tr("(no mine id)"))
        mines = MineParts(mine[piece], cell, size, list(names), np.zeros(len(names), dtype=bool))
    home = largest_share(mines.mine, cells.unit[mines.cell], mines.size, len(mines.names))
    km2 = sums(cells.unit, cells.area_km2, units)[found.unit]
    columns = {
        "unit_km2": km2,
        "unit_pct": 100 * km2 / cells.area_km2.sum(),
        "unit_mines": np.bincount(home[home != NONE], minlength=units)[found.unit],
    }
    hot = cells.risk_area[cell] != NONE
    place, size = cells.risk_area[cell][hot], size[hot] / M2_PER_HA
    minerals, mineral = read_minerals(pieces, run)
    names = read_kinds().ecosystems.names
    by_ecosystem = cross_sums(place, ecosystem[piece[hot]], size, (units, len(names)))[found.unit]
    by_mineral = cross_sums(place, mineral[piece[hot]], size, (units, len(minerals) + 1))[found.unit][:, :-1]
    return {
        **columns,
        "dmg_ha": sums(place, size, units)[found.unit],
        Field.ECOSYSTEM: by_size(by_ecosystem, names, HECTARES),
        "minerals": by_size(by_mineral, minerals, HECTARES),
        Field.MINE_PCT: _mining_part(found, cells, grid, run),
    }


def _mining_part(found: GatheredAreas, cells: UnitCells, grid: Vector, run: StepRun) -> np.ndarray:
    """The part (percent) of each area's risk that mining made; NaN, and told, where the grid does not know it."""
    share = mining_share(grid, cells.risk_area, cells.area_km2, found.unit)
    if not share:
        message = tr("INPUT: {name} has no {fields}, so mine_pct is empty. Risk overlay makes these fields.")
        run.info(message.format(name=grid.name, fields=joined(RISK_FIELDS)))
        return np.full(len(found.unit), np.nan)
    return share[Field.MINE_PCT]
