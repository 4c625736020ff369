"""Where something is on a raster, at a bit a pixel."""

from __future__ import annotations

import numpy as np

PIXELS_PER_BYTE = 8


class BitMask:
    """A raster of yes and no that is filled and looked at by windows."""

    def __init__(self, rows: int, columns: int) -> None:
        self._bits = np.zeros((rows, -(-columns // PIXELS_PER_BYTE)), dtype=np.uint8)

    def fill(self, row: int, column: int, present: np.ndarray) -> None:
        """Keep a window, bool, whose corner is at (row, column); the column is a multiple of 8."""
        bits = np.packbits(present, axis=1)
        first = column // PIXELS_PER_BYTE
        self._bits[row : row + len(present), first : first + bits.shape[1]] = bits

    def window(self, row: int, column: int, rows: int, columns: int) -> np.ndarray:
        """The window as a bool array (rows, columns)."""
        first = column // PIXELS_PER_BYTE
        last = -(-(column + columns) // PIXELS_PER_BYTE)
        flags = np.unpackbits(self._bits[row : row + rows, first:last], axis=1).view(np.bool_)
        start = column - first * PIXELS_PER_BYTE
        return flags[:, start : start + columns]
