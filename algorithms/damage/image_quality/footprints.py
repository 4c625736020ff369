"""Pixels of a raster by polygon where polygons may overlap: each polygon is burned by itself."""

import math
from collections.abc import Callable, Sequence

import numpy as np
from qgis.core import QgsGeometry

from ...core.raster.pixel_grid import PixelGrid
from ...gis.rasterize import burner_of
from ...gis.rasters import STRIP_ROWS, Raster
from ...gis.tile_runs import by_tiles
from .footprint_work import FootprintWork, Strip


def pixel_counts(
    raster: Raster,
    geometries: Sequence[QgsGeometry],
    ranges: Sequence[tuple[float, float]],
    report: Callable[[float], None],
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(pixels in `ranges`, pixels with a value, all pixels) of every polygon, by pixel centres.

    All pixels are counted beyond the raster's border too, as if the raster went on.
    """
    counts = np.zeros((3, len(geometries)), dtype=np.int64)
    windows: list = [None] * len(geometries)
    strips = []
    for number, geometry in enumerate(geometries):
        if geometry.isEmpty():
            continue
        row, column, rows, columns = _window(geometry, raster.grid)
        window = raster.grid.part(row, column, rows, columns)
        windows[number] = (burner_of([geometry], [1], window), row, column)
        strips += [Strip(number, first, high) for first, high in window.strips(STRIP_ROWS)]

    def add(strip: Strip, found: np.ndarray) -> None:
        counts[:, strip.footprint] += found

    by_tiles(strips, FootprintWork(raster, windows, ranges), add, report)
    return counts[0], counts[1], counts[2]


def _window(geometry: QgsGeometry, grid: PixelGrid) -> tuple[int, int, int, int]:
    """(row, column, rows, columns) of the pixels that touch the polygon's bounds, not cut to the grid."""
    box = geometry.boundingBox()
    column = math.floor((box.xMinimum() - grid.x0) / grid.pixel_width)
    row = math.floor((grid.y0 - box.yMaximum()) / grid.pixel_height)
    columns = math.ceil((box.xMaximum() - grid.x0) / grid.pixel_width) - column
    rows = math.ceil((grid.y0 - box.yMinimum()) / grid.pixel_height) - row
    return row, column, max(1, rows), max(1, columns)
