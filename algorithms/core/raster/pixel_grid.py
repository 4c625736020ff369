"""The geometry of a north-up raster: where its pixels are."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ..tolerances import PIXEL
from ..units import M2_PER_KM2


@dataclass(frozen=True)
class PixelGrid:
    """`x0`, `y0` is the upper left corner; sizes are positive, in the CRS's units (metres)."""

    x0: float
    y0: float
    pixel_width: float
    pixel_height: float
    columns: int
    rows: int

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """(xmin, ymin, xmax, ymax)."""
        return (
            self.x0,
            self.y0 - self.rows * self.pixel_height,
            self.x0 + self.columns * self.pixel_width,
            self.y0,
        )

    @property
    def transform(self) -> tuple[float, float, float, float, float, float]:
        """GDAL's six numbers."""
        return (self.x0, self.pixel_width, 0.0, self.y0, 0.0, -self.pixel_height)

    @property
    def pixel_area_km2(self) -> float:
        return self.pixel_width * self.pixel_height / M2_PER_KM2

    def same_as(self, other: PixelGrid) -> bool:
        """The same pixels, up to a thousandth of one at every corner."""
        if (self.columns, self.rows) != (other.columns, other.rows):
            return False
        slack = PIXEL * min(self.pixel_width, self.pixel_height)
        return all(abs(a - b) <= slack for a, b in zip(self.bounds, other.bounds))

    def overlaps(self, bounds: tuple[float, float, float, float]) -> bool:
        xmin, ymin, xmax, ymax = self.bounds
        return bounds[0] < xmax and bounds[2] > xmin and bounds[1] < ymax and bounds[3] > ymin

    def window(self, bounds: tuple[float, float, float, float]) -> tuple[int, int, int, int]:
        """(row, column, rows, columns) of the pixels that touch `bounds`, cut to the grid; sizes may be 0."""
        xmin, ymin, xmax, ymax = bounds
        first_column = max(0, math.floor((xmin - self.x0) / self.pixel_width))
        last_column = min(self.columns, math.ceil((xmax - self.x0) / self.pixel_width))
        first_row = max(0, math.floor((self.y0 - ymax) / self.pixel_height))
        last_row = min(self.rows, math.ceil((self.y0 - ymin) / self.pixel_height))
        return first_row, first_column, max(0, last_row - first_row), max(0, last_column - first_column)

    def pixels_under(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(rows, columns) of the pixels that hold the points; points beyond the grid are left out."""
        columns = np.floor((x - self.x0) / self.pixel_width).astype(np.int64)
        rows = np.floor((self.y0 - y) / self.pixel_height).astype(np.int64)
        inside = (rows >= 0) & (rows < self.rows) & (columns >= 0) & (columns < self.columns)
        return rows[inside], columns[inside]

    def part(self, row: int, column: int, rows: int, columns: int) -> PixelGrid:
        """The grid of a window of this one."""
        return PixelGrid(
            self.x0 + column * self.pixel_width,
            self.y0 - row * self.pixel_height,
            self.pixel_width,
            self.pixel_height,
            columns,
            rows,
        )

    def strips(self, rows: int) -> Iterator[tuple[int, int]]:
        """(first row, number of rows) of strips that cover the grid from the top, `rows` high but for the last."""
        for row in range(0, self.rows, rows):
            yield row, min(rows, self.rows - row)
