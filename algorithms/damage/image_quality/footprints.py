"""Pixels of a raster by polygon where polygons may overlap: each polygon is burned by itself."""

import math
from collections.abc import Callable, Sequence

import numpy as np
from qgis.core import QgsGeometry

from ...core.damage.image_quality import within
from ...core.raster.pixel_grid import PixelGrid
from ...gis.rasterize import burner_of
from ...gis.rasters import STRIP_ROWS, Raster


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
    for number, geometry in enumerate(geometries):
        if geometry.isEmpty():
            continue
        first_row, first_column, rows, columns = _window(geometry, raster.grid)
        window = raster.grid.part(first_row, first_column, rows, columns)
        burner = burner_of([geometry], [1], window)
        for row, height in window.strips(STRIP_ROWS):
            report((number + row / rows) / len(geometries))
            inside = burner.burn(row, height, dtype="uint8") == 1
            values = _values_under(raster, inside, first_row + row, first_column)
            counts[:, number] += within(values, ranges).sum(), values.size, inside.sum()
    return counts[0], counts[1], counts[2]


def _window(geometry: QgsGeometry, grid: PixelGrid) -> tuple[int, int, int, int]:
    """(row, column, rows, columns) of the pixels that touch the polygon's bounds, not cut to the grid."""
    box = geometry.boundingBox()
    column = math.floor((box.xMinimum() - grid.x0) / grid.pixel_width)
    row = math.floor((grid.y0 - box.yMaximum()) / grid.pixel_height)
    columns = math.ceil((box.xMaximum() - grid.x0) / grid.pixel_width) - column
    rows = math.ceil((grid.y0 - box.yMinimum()) / grid.pixel_height) - row
    return row, column, max(1, rows), max(1, columns)


def _values_under(raster: Raster, inside: np.ndarray, row: int, column: int) -> np.ndarray:
    """The valid values of the raster where `inside` is true; (row, column) of its corner may lie off the raster."""
    top, left = max(0, row), max(0, column)
    bottom = min(raster.grid.rows, row + inside.shape[0])
    right = min(raster.grid.columns, column + inside.shape[1])
    if top >= bottom or left >= right:
        return np.empty(0)
    values = raster.values(top, bottom - top, left, right - left)
    wanted = inside[top - row : bottom - row, left - column : right - column] & ~np.isnan(values)
    return values[wanted]
