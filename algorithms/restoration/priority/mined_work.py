"""The mined pixels of a strip with the mines that they belong to; needs no QGIS."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...core.raster.tiles import Tile
from ...gis.burner import Burner
from ...gis.raster_windows import RasterWindows

NO_MINE = -1


@dataclass(frozen=True)
class MinedWork:
    """(rows, columns, mines) of the mined pixels, and how many pixels of mines are not mined."""

    mining: RasterWindows
    mines: Burner

    def __call__(self, tile: Tile) -> tuple[np.ndarray, np.ndarray, np.ndarray, int]:
        raw = self.mining.read(*tile.window)
        there = (raw != 0) & self.mining.valid(raw, tile.row, tile.column)
        self.mining.release()
        burned = self.mines.burn(*tile.window, background=NO_MINE)
        strange = int(np.count_nonzero((burned != NO_MINE) & ~there))
        rows, columns = np.nonzero(there)
        return rows + tile.row, columns + tile.column, burned[rows, columns], strange
