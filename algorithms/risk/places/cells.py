"""The cells of stressed places: their levels, and which touch."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from qgis.core import QgsGeometry

from ...core.contract import Field
from ...core.errors import InputError
from ...core.risk.stressed_places import Levels, levels_of, places_of_pairs, places_on_lattice
from ...framework.i18n import tr
from ...gis.grid_cells import check_placeholders
from ...gis.step import StepRun
from ...gis.vectors import Vector
from ..hotspots.touching import contiguity_tolerance, touching_pairs
from ..hotspots.unit_shapes import regular_grid

OWN_LEVELS = (Field.GI_BIN, Field.RISK_CLASS, Field.CLASS_0)  # fields that hold levels already


def read_levels(grid: Vector, field: str, classes: int, run: StepRun) -> Levels:
    """The cells' levels of `field`; InputError for infinite values, and for levels that are no whole numbers."""
    values = grid.numbers(field)
    own = classes == 0 or field in OWN_LEVELS
    wrong = np.isinf(values) | (own & ~np.isnan(values) & (values != np.rint(values)))
    if wrong.any():
        raise InputError(
            "FIELD: in {field} of {name}, {count:cell has|cells have} a value that is no level (the first is feature "
            "{first}: {value:g}). Mend them, or choose another field or number of LEVELS.",
            field=field,
            name=grid.name,
            count=int(wrong.sum()),
            first=int(np.argmax(wrong)) + 1,
            value=float(values[np.argmax(wrong)]),
        )
    check_placeholders(grid, field, values)
    if missing := int(np.isnan(values).sum()):
        run.warn(
            tr("{count:cell has|cells have} no {field} and {count:|belongs|belong} to no place.").format(
                count=missing, field=field
            )
        )
    levels = levels_of(values, 0 if own else classes)
    if levels.bounds is not None:
        bounds = "; ".join(f"{bound:.6g}" for bound in levels.bounds)
        run.info(tr("Upper bounds of the levels of {field}: {bounds}.").format(field=field, bounds=bounds))
    return levels


def wanted_cells(levels: Levels, least: int, geometries: Sequence[QgsGeometry], run: StepRun) -> np.ndarray:
    """Which cells have at least the level `least`."""
    wanted = (levels.level >= least) & ~np.array([geometry.isEmpty() for geometry in geometries])
    if not wanted.any():
        message = tr("MIN_LEVEL: no cell has level {least} or more; the highest is {highest}. The layer is empty.")
        run.warn(message.format(least=least, highest=max(int(levels.level.max()), 0)))
    return wanted


def contiguous(grid: Vector, geometries: Sequence[QgsGeometry], wanted: np.ndarray) -> np.ndarray:
    """The place of every wanted cell: cells that share an edge or a corner are one, on grids and other polygons."""
    present = ~np.array([geometry.isEmpty() for geometry in geometries])
    lattice = regular_grid(grid, geometries, present)
    if lattice is None:
        return places_of_pairs(*_touching(geometries, wanted, grid.run.progress(0, 0.1)), wanted)
    place = np.full(len(wanted), -1)
    place[present] = places_on_lattice(lattice, wanted[present])
    return place


def _touching(
    geometries: Sequence[QgsGeometry], wanted: np.ndarray, report: Callable[[float], None]
) -> tuple[np.ndarray, np.ndarray]:
    chosen = np.flatnonzero(wanted)
    if not len(chosen):
        return chosen, chosen
    polygons = [geometries[number] for number in chosen.tolist()]
    first, second = touching_pairs(polygons, False, contiguity_tolerance(polygons), report).T
    return chosen[first], chosen[second]
