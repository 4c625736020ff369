"""The habitat patches of one strip, in each of several land uses; needs no QGIS."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...core.biodiversity.fragmentation import PatchStrip, Pixels, StripPatches
from ...core.raster.tiles import Tile
from ...gis.burner import Burner
from ...gis.raster_windows import RasterWindows
from ...gis.zone_work import NO_ZONE


@dataclass(frozen=True)
class PatchWork:
    """Counts the patches of the cells (`zones`) in a strip of each land use."""

    landuses: Sequence[RasterWindows]
    zones: Burner
    strip_patches: StripPatches

    def __call__(self, tile: Tile) -> list[PatchStrip]:
        zones = self.zones.burn(*tile.window, background=NO_ZONE)
        first, *others = self.landuses
        pixels = _pixels(first, tile)
        strip = self.strip_patches(zones, pixels.codes, pixels.valid)
        found = [strip]
        for landuse in others:
            other = _pixels(landuse, tile)
            changed = (other.codes != pixels.codes) | (other.valid != pixels.valid)
            found.append(self.strip_patches.of_other_state(strip, zones, other, changed))
        return found


def _pixels(landuse: RasterWindows, tile: Tile) -> Pixels:
    codes, valid = landuse.codes_and_valid(*tile.window)
    landuse.release()
    return Pixels(codes, valid)
