"""The threats of one tile; needs no QGIS."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...core.biodiversity.threat_sources import ThreatPixels, ThreatWindow
from ...core.raster.tiles import Tile
from ...gis.burner import Burner
from ...gis.raster_windows import RasterWindows


@dataclass(frozen=True)
class MinedWindows:
    """The pixels whose centre lies in a patch, and single ones (rows and columns) of patches that hold no centre."""

    patches: Burner
    rows: np.ndarray
    columns: np.ndarray

    def mask(self, tile: Tile) -> np.ndarray:
        """True where a pixel of the tile is mined, shape (rows, columns)."""
        mask = self.patches.burn(*tile.window, dtype="uint8") == 1
        rows, columns = self.rows - tile.row, self.columns - tile.column
        here = (rows >= 0) & (rows < tile.rows) & (columns >= 0) & (columns < tile.columns)
        mask[rows[here], columns[here]] = True
        return mask


@dataclass(frozen=True)
class ThreatWork:
    """All threats of a tile, and how many of its pixels are roads."""

    landuse: RasterWindows
    mined: MinedWindows
    roads: Sequence[Burner]
    pixels: ThreatPixels

    def __call__(self, tile: Tile) -> tuple[ThreatWindow, int]:
        codes, valid = self.landuse.codes_and_valid(*tile.window)
        self.landuse.release()
        burned = [road.burn(*tile.window, dtype="uint8") == 1 for road in self.roads]
        road_pixels = int(np.count_nonzero(np.logical_or.reduce(burned))) if burned else 0
        return self.pixels.layers(codes, valid, self.mined.mask(tile), burned), road_pixels
