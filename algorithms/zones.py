"""Which pixel belongs to which polygon: strips of zone numbers, and means of a raster by polygon."""

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from qgis.core import QgsGeometry, QgsRectangle

from .core.pixelgrid import PixelGrid
from .core.zonal import ZonalSums
from .rasters import STRIP_ROWS, Burner, Raster

NO_ZONE = -1


def zone_strips(
    geometries: Sequence[QgsGeometry], grid: PixelGrid, strip_rows: int = STRIP_ROWS
) -> Iterator[tuple[int, int, np.ndarray]]:
    """Yield (row, column, zones) over the part of `grid` that the polygons cover.

    `zones` holds, for each pixel, the index of the polygon that holds its centre, or NO_ZONE.
    """
    bounds = QgsRectangle()
    for geometry in geometries:
        bounds.combineExtentWith(geometry.boundingBox())
    first, column, rows, columns = grid.window(
        (bounds.xMinimum(), bounds.yMinimum(), bounds.xMaximum(), bounds.yMaximum())
    )
    if not rows or not columns:
        return
    burner = Burner(geometries, range(len(geometries)), grid)
    for row in range(first, first + rows, strip_rows):
        height = min(strip_rows, first + rows - row)
        yield row, column, burner.burn(row, height, column, columns, background=NO_ZONE)


def zonal_means(
    raster: Raster, geometries: Sequence[QgsGeometry], report: Callable[[float], None]
) -> tuple[np.ndarray, np.ndarray]:
    """(means, counts) of the raster's valid pixels by polygon; the mean is NaN where there is none."""
    sums = ZonalSums(len(geometries))
    for row, column, zones in zone_strips(geometries, raster.grid):
        sums.add(zones, raster.values(row, zones.shape[0], column, zones.shape[1]))
        report(row / raster.grid.rows)
    return sums.means(), sums.counts
