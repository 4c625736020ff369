"""The pixels of one footprint in a strip of it; needs no QGIS."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...core.damage.image_quality import within
from ...gis.burner import Burner
from ...gis.raster_windows import RasterWindows


@dataclass(frozen=True)
class Strip:
    """Rows of the window around the footprint of this number; (row, column) of its corner may lie off the raster."""

    footprint: int
    row: int
    rows: int


@dataclass(frozen=True)
class FootprintWork:
    """(pixels in `ranges`, pixels with a value, all pixels) of the footprint in a strip, by pixel centres.

    `windows` holds a burner for every footprint, on the grid of its window, and the row and column of that in the
    raster's grid.
    """

    raster: RasterWindows
    windows: Sequence[tuple[Burner, int, int]]
    ranges: Sequence[tuple[float, float]]

    def __call__(self, strip: Strip) -> np.ndarray:
        burner, row, column = self.windows[strip.footprint]
        inside = burner.burn(strip.row, strip.rows, dtype="uint8") == 1
        values = self._values_under(inside, row + strip.row, column)
        return np.array([within(values, self.ranges).sum(), values.size, inside.sum()], dtype=np.int64)

    def _values_under(self, inside: np.ndarray, row: int, column: int) -> np.ndarray:
        """The valid values of the raster where `inside` is true."""
        grid = self.raster.grid
        top, left = max(0, row), max(0, column)
        bottom, right = min(grid.rows, row + inside.shape[0]), min(grid.columns, column + inside.shape[1])
        if top >= bottom or left >= right:
            return np.empty(0)
        values = self.raster.values(top, bottom - top, left, right - left)
        self.raster.release()
        wanted = inside[top - row : bottom - row, left - column : right - column] & ~np.isnan(values)
        return values[wanted]
