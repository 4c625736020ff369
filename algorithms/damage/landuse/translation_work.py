"""Translating the land use of one tile, and counting its codes first; needs no QGIS."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...core.damage.crosswalk import CoverRule, Crosswalk, Translation, count_codes
from ...core.raster.tiles import Tile
from ...gis.interpolated import Values
from ...gis.raster_windows import RasterWindows


@dataclass(frozen=True)
class CountWork:
    """The pixels of each code in a tile."""

    raster: RasterWindows

    def __call__(self, tile: Tile) -> Counter[int]:
        codes, valid = self.raster.codes_and_valid(*tile.window)
        self.raster.release()
        return count_codes(codes, valid)


@dataclass(frozen=True)
class TranslationWork:
    """The target codes of a tile, and what was counted on the way."""

    raster: RasterWindows
    cover: Values | None
    crosswalk: Crosswalk
    rules: Sequence[CoverRule]

    def __call__(self, tile: Tile) -> tuple[np.ndarray, Translation]:
        translation = Translation(self.crosswalk, list(self.rules))
        codes = self.raster.codes(*tile.window)
        self.raster.release()
        cover = None
        if self.cover is not None:
            cover = self.cover.values(*tile.window)
            self.cover.release()
        return translation.strip(codes, cover), translation
