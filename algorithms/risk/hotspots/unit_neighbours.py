"""The neighbourhood that Hot spot analysis was asked for, on the units that have a value, with what there is to say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from qgis.core import QgsGeometry, QgsWkbTypes

from ...core.errors import InputError
from ...core.risk.neighbours import (
    DISTANCE,
    NEAREST,
    ROOK,
    Centres,
    GraphNeighbourhood,
    Neighbourhood,
    choose_neighbourhood,
    contiguity_of_pairs,
)
from ...framework.i18n import tr
from ...gis.grid_cells import refuse_repeated_cells
from ...gis.step import StepRun
from ...gis.vectors import Vector
from .touching import contiguity_tolerance, touching_pairs
from .unit_shapes import centres, regular_grid

FEWEST_UNITS = 3


def units_with_values(values: np.ndarray, geometries: Sequence[QgsGeometry], run: StepRun) -> np.ndarray:
    """Which features have a finite value and a geometry; InputError when these are too few to compare."""
    used = np.isfinite(values) & ~np.array([geometry.isEmpty() for geometry in geometries])
    count = int(used.sum())
    if count < len(used):
        run.warn(
            tr(
                "{count:feature has|features have} no value or no geometry; gi_z, gi_p and gi_bin are NULL there."
            ).format(count=len(used) - count)
        )
    if count < FEWEST_UNITS:
        raise InputError(
            "INPUT: hot spots need at least {needed:feature|features} with a value, and there {count:|is|are} {count}.",
            needed=FEWEST_UNITS,
            count=count,
        )
    return used


class Wanted(NamedTuple):
    """The neighbourhood asked for: its kind, its distance (m; None: the smallest useful), and the k of the nearest."""

    kind: str
    distance: float | None
    k: int


def neighbourhood_of(
    layer: Vector, geometries: Sequence[QgsGeometry], used: np.ndarray, wanted: Wanted, run: StepRun
) -> Neighbourhood:
    """The neighbourhood wanted among the units for which `used` is true.

    InputError for queen or rook of points, a distance that gives no unit a neighbour or all units to each, K >= n.
    """
    kind, distance, k = wanted
    chosen = [geometry for geometry, take in zip(geometries, used.tolist()) if take]
    refuse_repeated_cells(layer, geometries)
    lattice = regular_grid(layer, geometries, used)
    _check_geometry(layer, kind, lattice)
    if lattice is not None:
        run.info(tr("The cells make a regular grid of {0:row|rows} and {1:column|columns}.").format(*lattice.shape))
        # The centres of whole cells: the outline of the study area brings no cell nearer to another.
        places = Centres(np.stack([lattice.column * lattice.width, lattice.row * lattice.height], axis=1))
    elif kind in (DISTANCE, NEAREST):
        places = Centres(centres(chosen))
    smallest = places.smallest_distance() if kind == DISTANCE else 0.0
    if kind == DISTANCE and distance is None:
        distance = smallest
        message = tr("DISTANCE: {distance:.6g} m, the smallest at which every cell has a neighbour.")
        run.info(message.format(distance=distance))
    report = run.progress(0.05, 0.3)
    found = choose_neighbourhood(
        kind, lattice, lambda: places, lambda: _touching(chosen, kind, report, run), distance or 0.0, k
    )
    _check_numbers(found, len(chosen), distance, smallest, run)
    return found


def _touching(chosen: Sequence[QgsGeometry], kind: str, report, run: StepRun) -> GraphNeighbourhood:
    tolerance = contiguity_tolerance(chosen)
    message = tr("Polygons count as touching when they are at most {tolerance:.3g} m apart.")
    run.info(message.format(tolerance=tolerance))
    return contiguity_of_pairs(touching_pairs(chosen, kind == ROOK, tolerance, report), len(chosen))


def _check_geometry(layer: Vector, kind: str, lattice) -> None:
    if kind in (DISTANCE, NEAREST) or lattice is not None:
        return
    if QgsWkbTypes.geometryType(layer.source.wkbType()) != QgsWkbTypes.GeometryType.PolygonGeometry:
        raise InputError(
            "NEIGHBOURHOOD: {name} holds points, which have no borders or corners in common. Choose Distance or K "
            "nearest.",
            name=layer.name,
        )


def _check_numbers(found: Neighbourhood, count: int, distance: float | None, smallest: float, run: StepRun) -> None:
    """Islands and units to which all others are neighbours: refused when all are, else counted."""
    neighbours = found.sums(np.ones(count))
    alone, surrounded = int((neighbours < 0.5).sum()), int((neighbours > count - 1.5).sum())
    if alone == count and distance is not None:
        raise InputError(
            "DISTANCE: within {distance:g} m no cell has a neighbour. At {smallest:.6g} m every cell has one.",
            distance=distance,
            smallest=smallest,
        )
    if surrounded == count:
        raise InputError(
            "NEIGHBOURHOOD: all {count} cells are neighbours of each other, so there is nothing to compare with. "
            "Choose a smaller neighbourhood.",
            count=count,
        )
    if alone:
        run.warn(
            tr(
                "{count:cell has|cells have} no neighbours and {count:|keeps|keep} the z of {count:|its|their} own "
                "value."
            ).format(count=alone)
        )
        if distance is not None:
            run.warn(tr("DISTANCE: at {smallest:.6g} m every cell has a neighbour.").format(smallest=smallest))
    if surrounded:
        run.warn(
            tr("{count:cell has|cells have} all others as neighbours, so nothing to compare with: NULL.").format(
                count=surrounded
            )
        )
