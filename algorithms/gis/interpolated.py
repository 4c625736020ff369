"""A raster read between its pixels: its values on a finer grid of the same CRS; needs GDAL and numpy, no QGIS."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from ..core.raster.bilinear import bilinear
from ..core.raster.pixel_grid import PixelGrid
from .raster_windows import RasterWindows


class Values(Protocol):
    """Values read by windows, NaN for none: of RasterWindows, or between their pixels."""

    def values(self, row: int, rows: int, column: int = 0, columns: int = 0) -> np.ndarray: ...

    def release(self) -> None: ...


@dataclass(frozen=True)
class Interpolated:
    """The bilinear values of `raster` at the centres of the grid's pixels, which are as large as its own or smaller.

    GDAL's warper gives the same values, but for a last bit, and takes several times as long.
    """

    raster: RasterWindows
    grid: PixelGrid

    def values(self, row: int, rows: int, column: int = 0, columns: int = 0) -> np.ndarray:
        """The window as floats, NaN for nodata and beyond the raster; InputError for a damaged file."""
        own, part = self.raster.grid, self.grid.part(row, column, rows, columns or self.grid.columns)
        down = (own.y0 - part.y0 + (np.arange(part.rows) + 0.5) * part.pixel_height) / own.pixel_height
        across = (part.x0 - own.x0 + (np.arange(part.columns) + 0.5) * part.pixel_width) / own.pixel_width
        inside = (down >= 0) & (down < own.rows), (across >= 0) & (across < own.columns)
        down, across = down[inside[0]], across[inside[1]]
        if not down.size or not across.size:
            return np.full((part.rows, part.columns), np.nan, dtype=np.float32)
        first, count = _surrounding(down, own.rows)
        left, width = _surrounding(across, own.columns)
        found = bilinear(self.raster.values(first, count, left, width), down - first, across - left)
        if found.shape == (part.rows, part.columns):
            return found
        whole = np.full((part.rows, part.columns), np.nan, dtype=found.dtype)
        whole[np.ix_(*inside)] = found
        return whole

    def release(self) -> None:
        """Let go of the blocks that GDAL keeps."""
        self.raster.release()


def _surrounding(places: np.ndarray, count: int) -> tuple[int, int]:
    """(the first, how many) pixels that ascending places lie in and beside."""
    first = max(0, int(places[0]) - 1)
    return first, min(count, int(places[-1]) + 2) - first
