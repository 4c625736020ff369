"""Distances from the pixels of a cell to the pixels of single mines, exact, in pixel widths."""

from __future__ import annotations

import numpy as np

EXACT_SQUARES = 2.0**24  # whole numbers up to this are exact in float32
CHUNK = 64  # runs that are looked at together, so that their distances stay in the processor's cache


class MineRuns:
    """A mine's pixels as runs within rows. `box` is (first row, last row, first column, last column)."""

    def __init__(self, rows: np.ndarray, columns: np.ndarray) -> None:
        order = np.lexsort((columns, rows))
        rows, columns = rows[order].astype(np.int64), columns[order].astype(np.int64)
        starts = np.ones(len(rows), dtype=bool)
        starts[1:] = (rows[1:] != rows[:-1]) | (columns[1:] != columns[:-1] + 1)
        first = np.flatnonzero(starts)
        last = np.append(first[1:], len(rows)) - 1
        self.rows, self.first, self.last = rows[first], columns[first], columns[last]
        self.box = int(rows[0]), int(rows[-1]), int(columns.min()), int(columns.max())

    def distances(self, window: tuple[int, int, int, int], reach: float, aspect: float) -> np.ndarray:
        """Distance of every pixel centre of the window to the nearest of the mine's: float32 (rows, columns).

        The same bits as `raster.nearest_distance` gives: exact squares, rounded once by the root.
        """
        exact = aspect == 1.0 and reach**2 < EXACT_SQUARES
        number = np.int32 if exact else np.float64
        row, column, rows, columns = window
        own_rows = np.arange(row, row + rows, dtype=np.int64)
        own_columns = np.arange(column, column + columns, dtype=np.int64)
        along = (own_rows - self.rows[:, None]).astype(number)
        if not exact:
            along *= aspect
        across = np.maximum(np.maximum(self.first[:, None] - own_columns, own_columns - self.last[:, None]), 0)
        along, across = along * along, (across * across).astype(number)
        nearest = np.full((rows, columns), np.iinfo(np.int32).max if exact else np.inf, dtype=number)
        for start in range(0, len(along), CHUNK):
            part = slice(start, start + CHUNK)
            squares = along[part, :, None] + across[part, None, :]
            np.minimum(nearest, squares.min(axis=0), out=nearest)
        return np.sqrt(nearest.astype(np.float32)) if exact else np.sqrt(nearest).astype(np.float32)
