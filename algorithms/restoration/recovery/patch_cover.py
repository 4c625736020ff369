"""The vegetation cover of patches, and of undisturbed land of the same classes in a ring around each."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsGeometry

from ...core.class_index import NO_CODE
from ...core.restoration.recovery import CoverRange, recovery, reference_cover
from ...gis.boxes import bounds_of
from ...gis.polygons import rest
from ...gis.rasterize import burner_of
from ...gis.rasters import Raster

SEGMENTS = 16  # of a quarter circle


@dataclass(frozen=True)
class Rasters:
    """On one grid: the cover (%) of both years, the land use before mining."""

    before: Raster
    after: Raster
    landuse: Raster


@dataclass(frozen=True)
class Ring:
    """From `inner` to `outer` metres around a patch; a class needs `least` known pixels in it.

    `disturbed` are polygons of mines, and `built` class codes, that are left out.
    """

    inner: float
    outer: float
    least: int
    disturbed: Sequence[QgsGeometry]
    built: np.ndarray


@dataclass(frozen=True)
class Recovered:
    """Of one patch: mean cover before and after, reference cover, recovery, and its pixels; NaN: unknown."""

    before: float
    after: float
    reference: float
    recovery: float
    pixels: int


NOTHING = Recovered(math.nan, math.nan, math.nan, math.nan, 0)


def recovered(
    shapes: Sequence[QgsGeometry], rasters: Rasters, ring: Ring, report: Callable[[float], None]
) -> list[Recovered]:
    """What became of every patch; pixels belong to the patch and the ring that hold their centres.

    InputError where a cover is no percentage.
    """
    grid = rasters.after.grid
    mined = burner_of(ring.disturbed, [1] * len(ring.disturbed), grid)
    ranges = tuple(CoverRange(raster.parameter, raster.name) for raster in (rasters.before, rasters.after))
    found = []
    for number, shape in enumerate(shapes):
        report(number / len(shapes))
        found.append(NOTHING if shape.isEmpty() else _of_patch(shape, rasters, ring, mined, ranges))
    for one in ranges:
        one.refuse_fractions()
    return found


def _of_patch(
    shape: QgsGeometry, rasters: Rasters, ring: Ring, mined, ranges: tuple[CoverRange, CoverRange]
) -> Recovered:
    grid = rasters.after.grid
    around = shape.buffer(ring.outer, SEGMENTS)
    row, column, rows, columns = grid.window(bounds_of(around.boundingBox()))
    if not rows or not columns:
        return NOTHING
    window = (row, rows, column, columns)
    inside, circle = (
        burner_of([one], [1], grid).burn(*window, dtype="uint8") == 1
        for one in (shape, rest(around, shape.buffer(ring.inner, SEGMENTS)))
    )
    before, after = (raster.values(*window) for raster in (rasters.before, rasters.after))
    codes = rasters.landuse.codes(*window)
    known = inside & ~np.isnan(before) & ~np.isnan(after) & (codes != NO_CODE)
    if not known.any():
        return NOTHING
    circle &= (mined.burn(*window, dtype="uint8") == 0) & (codes != NO_CODE)
    free = circle & ~np.isin(codes, ring.built)
    for one, cover in zip(ranges, (before, after)):
        one.check(cover[known | free])
    reference = reference_cover(codes[known], codes[free], after[free], ring.least)
    one, two = float(before[known].mean()), float(after[known].mean())
    return Recovered(one, two, reference, recovery(one, two, reference), int(known.sum()))
