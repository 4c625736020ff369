"""Which pixels belong to which polygon: the tiles where polygons are, and means of a raster by polygon."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsGeometry, QgsRectangle

from ..core.errors import InputError
from ..core.raster.pixel_grid import PixelGrid
from ..core.raster.tiles import Tile
from ..core.raster.zonal import ZonalPart, ZonalSums
from .boxes import bounds_of_all
from .rasterize import burner_of
from .rasters import Raster
from .tile_runs import by_tiles, tiles_of
from .zone_work import SumWork

STRIP_PIXELS = 2_000_000
STRIP_ROWS = 256


def zone_tiles(geometries: Sequence[QgsGeometry], grid: PixelGrid) -> list[Tile]:
    """The tiles of `grid` where the polygons are, each cut to their bounding boxes."""
    bounds = _bounds(geometries)
    found = []
    for tile in tiles_of(grid):
        left, bottom, right, top = grid.part(tile.row, tile.column, tile.rows, tile.columns).bounds
        across = (bounds[:, 0] <= right) & (bounds[:, 2] >= left)
        near = bounds[across & (bounds[:, 1] <= top) & (bounds[:, 3] >= bottom)]
        if not len(near):
            continue
        low, high = near[:, :2].min(axis=0), near[:, 2:].max(axis=0)
        box = max(left, low[0]), max(bottom, low[1]), min(right, high[0]), min(top, high[1])
        row, column, rows, columns = grid.window(box)
        if rows and columns:
            found.append(Tile(row, column, rows, columns).within(tile))
    return found


def zone_strips(geometries: Sequence[QgsGeometry], grid: PixelGrid) -> list[Tile]:
    """Strips that cover the polygons from the top, each as wide as all of them; none is left out."""
    bounds = _bounds(geometries)
    if not len(bounds):
        return []
    first, left, rows, columns = grid.window((*bounds[:, :2].min(axis=0), *bounds[:, 2:].max(axis=0)))
    if not rows or not columns:
        return []
    high = max(1, min(STRIP_ROWS, STRIP_PIXELS // columns))
    return [Tile(row, left, min(high, first + rows - row), columns) for row in range(first, first + rows, high)]


def _bounds(geometries: Sequence[QgsGeometry]) -> np.ndarray:
    return bounds_of_all([geometry for geometry in geometries if not geometry.isEmpty()])


@dataclass(frozen=True)
class ZonalMeans:
    """Means of a raster by polygon: `values` (n,), NaN where too little is known, and the `sums` behind them.

    `without` are the polygons that hold no pixel with a value, `half_known` those of which too few pixels have one.
    """

    values: np.ndarray
    sums: ZonalSums
    without: np.ndarray
    half_known: np.ndarray


def zonal_means(
    rasters: Sequence[Raster], geometries: Sequence[QgsGeometry], least_known: float, report: Callable[[float], None]
) -> list[ZonalMeans]:
    """The mean of each raster's valid pixels by polygon (in the rasters' CRS); all rasters are of one grid.

    It is no value where less than the share `least_known` of the polygon's pixels is known; what lies beyond the raster
    is not known. InputError when no polygon holds a pixel with a value.
    """
    grid, sums = rasters[0].grid, [ZonalSums(len(geometries)) for _ in rasters]

    def add(_: Tile, parts: list[ZonalPart]) -> None:
        for total, part in zip(sums, parts):
            total.add(part)

    work = SumWork(rasters, burner_of(geometries, range(len(geometries)), grid))
    by_tiles(zone_tiles(geometries, grid), work, add, report)
    return [_means_of(raster, total, geometries, least_known) for raster, total in zip(rasters, sums)]


def _means_of(raster: Raster, sums: ZonalSums, geometries: Sequence[QgsGeometry], least_known: float) -> ZonalMeans:
    if not sums.counts.any():
        raise InputError(
            "{parameter}: {name} has no value in any cell of the grid. Check extent, CRS and nodata.",
            parameter=raster.parameter,
            name=raster.name,
        )
    without = sums.counts == 0
    half_known = ~without & (sums.counts < least_known * _all_pixels(sums, geometries, raster.grid))
    return ZonalMeans(np.where(half_known, np.nan, sums.means()), sums, without, half_known)


def _all_pixels(sums: ZonalSums, geometries: Sequence[QgsGeometry], grid: PixelGrid) -> np.ndarray:
    """How many pixels every polygon holds, with those that would lie beyond the raster's edge by its area."""
    pixels = sums.pixels.astype(float)
    left, bottom, right, top = grid.bounds
    # Less than half a pixel beyond the edge holds no centre.
    reach = QgsRectangle(left, bottom, right, top).buffered(min(grid.pixel_width, grid.pixel_height) / 2)
    for number, geometry in enumerate(geometries):
        if not reach.contains(geometry.boundingBox()):
            pixels[number] = max(pixels[number], geometry.area() / (grid.pixel_width * grid.pixel_height))
    return pixels
