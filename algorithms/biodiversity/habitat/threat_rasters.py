"""Threat rasters as the habitat quality model reads them."""

import numpy as np

from ...core.biodiversity.habitat_tables import Threat
from ...core.errors import InputError
from ...core.raster.bit_mask import BitMask
from ...core.raster.tiles import Tile
from ...gis.rasters import STRIP_ROWS, Raster

PRESENCE_PIXELS = 2**32  # up to half a GiB of bits for all threats; larger rasters are read twice


class ThreatRaster:
    """A threat's raster on the land use's grid. `presence_only`: its intensity does not matter, only where it is.

    `present` and `partial` are the numbers of cells above 0, and of those below 1, once `check` has been called.
    """

    def __init__(self, threat: Threat, raster: Raster, presence_only: bool, rasters: int = 1):
        self.threat, self.raster = threat, raster
        self.present = self.partial = 0
        self._presence_only = presence_only
        self._mask = None
        if presence_only and rasters * raster.grid.rows * raster.grid.columns <= PRESENCE_PIXELS:
            # Tiles overlap by their halos, and a raster on another grid would be resampled for each anew.
            self._mask = BitMask(raster.grid.rows, raster.grid.columns)

    def check(self) -> None:
        """Read it through; InputError for an intensity outside 0..1."""
        for row, rows in self.raster.grid.strips(STRIP_ROWS):
            raw = self.raster.read(row, rows)
            valid = self.raster.valid(raw, row)
            self.raster.release()
            if not valid.all():
                raw[~valid] = 0
            self._check_range(raw)
            present = raw != 0
            self.present += int(np.count_nonzero(present))
            if raw.dtype.kind == "f":
                self.partial += int(np.count_nonzero(present & (raw < 1)))
            if self._mask is not None:
                self._mask.fill(row, present)

    def _check_range(self, values: np.ndarray) -> None:
        low, high = values.min(), values.max()
        if low < 0 or high > 1:
            raise InputError(
                "{parameter}: the raster {name} of the threat {threat} holds {value:g}; an intensity lies within 0 and "
                "1. Rescale the raster (Raster calculator), or set what is no value as nodata.",
                parameter=self.raster.parameter,
                name=self.raster.name,
                threat=self.threat.name,
                value=float(low if low < 0 else high),
            )

    def window(self, tile: Tile) -> np.ndarray:
        """The intensity in a window: float32, or bool where presence is all that counts; 0 for nodata."""
        if self._mask is not None:
            return self._mask.window(tile.row, tile.column, tile.rows, tile.columns)
        raw = self.raster.read(tile.row, tile.rows, tile.column, tile.columns)
        valid = self.raster.valid(raw, tile.row, tile.column)
        self.raster.release()
        return (raw != 0) & valid if self._presence_only else np.where(valid, raw, 0).astype(np.float32)
