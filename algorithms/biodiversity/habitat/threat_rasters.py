"""Threat rasters as the habitat quality model reads them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from ...core.biodiversity.decay import NEAREST
from ...core.biodiversity.habitat_tables import Threat
from ...core.raster.bit_mask import BitMask
from ...core.raster.tiles import Tile
from ...core.tolerances import PIXEL_SIZE
from ...framework.i18n import tr
from ...gis.crs import same_crs
from ...gis.rasters import Raster, aligned
from ...gis.step import StepRun
from ...gis.tile_runs import by_tiles, tiles_of
from .threat_centres import add_centres, pixels_under_centres
from .threat_windows import CheckWork, ThreatWindows

PRESENCE_PIXELS = 2**30  # up to 128 MiB of bits for all threats; larger rasters are read twice


class ThreatRaster:
    """A threat's raster on the land use's grid. `presence_only`: its intensity does not matter, only where it is.

    `present` and `partial` are the numbers of cells above 0, and of those below 1, once `check` has been called; then
    `windows` may be read from any thread. `summed` is how many of the raster's own pixels a pixel of the grid is the
    sum of.
    """

    def __init__(self, threat: Threat, raster: Raster, presence_only: bool, rasters: int = 1, summed: float = 1.0):
        self.threat, self.raster = threat, raster
        self.present = self.partial = 0
        self.windows = ThreatWindows(threat.name, raster, presence_only, summed)
        self.centres = np.empty(0, dtype=np.int64)  # flat, ascending: pixels that have the threat besides its own
        # Tiles overlap by their halos, and a raster on another grid would be resampled for each anew.
        self._kept = presence_only and rasters * raster.grid.rows * raster.grid.columns <= PRESENCE_PIXELS

    def check(self, report: Callable[[float], None]) -> None:
        """Read it through; InputError for an intensity outside 0..1."""
        grid = self.raster.grid
        mask = BitMask(grid.rows, grid.columns) if self._kept else None

        def keep(tile: Tile, found: tuple[np.ndarray, int]) -> None:
            present, partial = found
            add_centres(self.centres, tile, grid.columns, present)
            self.present += int(np.count_nonzero(present))
            self.partial += partial
            if mask is not None:
                mask.fill(tile.row, tile.column, present)

        by_tiles(tiles_of(grid), CheckWork(self.windows), keep, report)
        self.windows = replace(self.windows, mask=mask)


def on_grid(
    threats: list[Threat], rasters: list[Raster], landuse: Raster, model: str, run: StepRun
) -> list[ThreatRaster]:
    """The threats on the land use's grid.

    Of finer pixels none is lost: a pixel of the grid has the threat where any of them has it or, where intensities are
    added up, their mean, what has no value being no threat. Of pixels in another CRS nearest neighbour would miss some
    that no centre of the grid's lies in; where presence is all that counts, these are marked as well.
    """
    presence = model == NEAREST
    found = []
    for threat, raster in zip(threats, rasters):
        own, grid = raster.grid, landuse.grid
        sides = (own.pixel_width / grid.pixel_width, own.pixel_height / grid.pixel_height)
        finer = min(sides) < 1 - PIXEL_SIZE
        resampling = ("max" if presence else "sum") if finer else "near"
        placed = aligned(raster, grid, landuse.crs, run, resampling)
        summed = 1 / (sides[0] * sides[1]) if resampling == "sum" else 1.0
        found.append(ThreatRaster(threat, placed, presence, len(rasters), summed))
        if presence and not finer and not same_crs(raster.crs, landuse.crs):
            found[-1].centres = pixels_under_centres(raster, landuse)
        if finer:
            message = (
                tr(
                    "THREATS: {name} is finer ({own:g} m) than the land use ({size:g} m): a pixel of the land use has "
                    "the threat {threat} where any of its cells has it, with the greatest of their intensities."
                )
                if presence
                else tr(
                    "THREATS: {name} is finer ({own:g} m) than the land use ({size:g} m): the intensity of {threat} in "
                    "a pixel of the land use is the mean of its cells, 0 where they have none."
                )
            )
            sizes = {"own": own.pixel_width, "size": grid.pixel_width}
            run.info(message.format(name=raster.name, threat=threat.name, **sizes))
    return found
