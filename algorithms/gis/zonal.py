"""Which pixel belongs to which polygon: strips of zone numbers, and means of a raster by polygon."""

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from qgis.core import QgsGeometry

from ..core.errors import InputError
from ..core.raster.pixel_grid import PixelGrid
from ..core.raster.zonal import ZonalSums
from .boxes import bounds_of_all
from .rasterize import Burner
from .rasters import STRIP_ROWS, Raster

NO_ZONE = -1
STRIP_PIXELS = 4_000_000


def zone_strips(
    geometries: Sequence[QgsGeometry], grid: PixelGrid, aligned: bool = False
) -> Iterator[tuple[int, int, np.ndarray]]:
    """Yield (row, column, zones) over the part of `grid` that the polygons cover.

    `zones` holds, for each pixel, the index of the polygon that holds its centre, or NO_ZONE. Strips are as wide as the
    polygons in them, unless they are to be `aligned`: then all have the same columns, and none is left out.
    """
    bounds = bounds_of_all([geometry for geometry in geometries if not geometry.isEmpty()])
    if not len(bounds):
        return
    first, left, rows, columns = grid.window((*bounds[:, :2].min(axis=0), *bounds[:, 2:].max(axis=0)))
    if not rows or not columns:
        return
    burner = Burner(geometries, range(len(geometries)), grid)
    strip_rows = max(1, min(STRIP_ROWS, STRIP_PIXELS // columns))
    for row in range(first, first + rows, strip_rows):
        height = min(strip_rows, first + rows - row)
        if aligned:
            yield row, left, burner.burn(row, height, left, columns, background=NO_ZONE)
            continue
        _, bottom, _, top = grid.part(row, 0, height, 1).bounds
        near = bounds[(bounds[:, 1] <= top) & (bounds[:, 3] >= bottom)]
        # An outline fills little of its bounding box: each strip is only as wide as the polygons in it.
        _, column, _, width = grid.window((near[:, 0].min(), bottom, near[:, 2].max(), top)) if len(near) else (0,) * 4
        if width:
            yield row, column, burner.burn(row, height, column, width, background=NO_ZONE)


def zonal_means(
    raster: Raster, geometries: Sequence[QgsGeometry], report: Callable[[float], None]
) -> tuple[np.ndarray, ZonalSums]:
    """The mean of the raster's valid pixels by polygon, NaN where there is none, and the sums behind the means.

    InputError when no polygon holds any.
    """
    sums = ZonalSums(len(geometries))
    for row, column, zones in zone_strips(geometries, raster.grid):
        sums.add(zones, raster.values(row, zones.shape[0], column, zones.shape[1]))
        report(row / raster.grid.rows)
    if not sums.counts.any():
        raise InputError(
            "{parameter}: {name} has no value in any cell of the grid. Check extent, CRS and nodata.",
            parameter=raster.parameter,
            name=raster.name,
        )
    return sums.means(), sums
