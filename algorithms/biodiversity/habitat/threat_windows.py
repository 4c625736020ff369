"""The intensity of a threat, read by windows; needs no QGIS."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...core.errors import InputError
from ...core.raster.bit_mask import BitMask
from ...core.raster.tiles import Tile
from ...gis.raster_windows import RasterWindows


@dataclass(frozen=True)
class ThreatWindows:
    """A threat's raster on the land use's grid: `presence_only` where its intensity does not matter.

    `summed` is how many of the raster's own pixels a pixel of the grid is the sum of; `mask`, once filled, says where
    the threat is.
    """

    threat: str
    raster: RasterWindows
    presence_only: bool
    summed: float = 1.0
    mask: BitMask | None = None

    def read(self, tile: Tile) -> tuple[np.ndarray, np.ndarray]:
        """(intensities, where they are known) of a window."""
        raw = self.raster.read(*tile.window)
        valid = self.raster.valid(raw, tile.row, tile.column)
        self.raster.release()
        return (raw if self.summed == 1 else raw / raw.dtype.type(self.summed)), valid

    def window(self, tile: Tile) -> np.ndarray:
        """The intensity in a window: float32, or bool where presence is all that counts; 0 for nodata."""
        if self.mask is not None:
            return self.mask.window(tile.row, tile.column, tile.rows, tile.columns)
        raw, valid = self.read(tile)
        return (raw != 0) & valid if self.presence_only else np.where(valid, raw, 0).astype(np.float32)


@dataclass(frozen=True)
class CheckWork:
    """Looks at a tile of a threat: where it is, and how many pixels are above 0 but below 1.

    InputError for an intensity outside 0..1.
    """

    windows: ThreatWindows

    def __call__(self, tile: Tile) -> tuple[np.ndarray, int]:
        raw, valid = self.windows.read(tile)
        if not valid.all():
            raw[~valid] = 0
        self._refuse(raw)
        present = raw != 0
        partial = int(np.count_nonzero(present & (raw < 1))) if raw.dtype.kind == "f" else 0
        return present, partial

    def _refuse(self, values: np.ndarray) -> None:
        low, high = values.min(), values.max()
        if low < 0 or high > 1:
            raise InputError(
                "{parameter}: the raster {name} of the threat {threat} holds {value:g}; an intensity lies within 0 and "
                "1. Rescale the raster (Raster calculator), or set what is no value as nodata.",
                parameter=self.windows.raster.parameter,
                name=self.windows.raster.name,
                threat=self.windows.threat,
                value=float(low if low < 0 else high),
            )
