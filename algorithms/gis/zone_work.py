"""What is known of zones in one tile: the sums of a raster, or which zones there are; needs no QGIS."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..core.raster.tiles import Tile
from ..core.raster.zonal import ZonalPart
from .burner import Burner
from .raster_windows import RasterWindows

NO_ZONE = -1


@dataclass(frozen=True)
class SumWork:
    """The sums of the values by zone, of each of several rasters of one grid."""

    rasters: Sequence[RasterWindows]
    zones: Burner

    def __call__(self, tile: Tile) -> list[ZonalPart]:
        zones = self.zones.burn(*tile.window, background=NO_ZONE)
        parts = []
        for raster in self.rasters:
            parts.append(ZonalPart.of(zones, raster.values(*tile.window)))
            raster.release()
        return parts


@dataclass(frozen=True)
class PresenceWork:
    """The numbers of the zones that hold a pixel's centre."""

    zones: Burner

    def __call__(self, tile: Tile) -> np.ndarray:
        zones = self.zones.burn(*tile.window, background=NO_ZONE).ravel()
        # Sorting the first pixel of each run, and not all of them, takes a hundredth of the time.
        found = np.unique(zones[np.flatnonzero(np.diff(zones, prepend=NO_ZONE))])
        return found[found != NO_ZONE]
