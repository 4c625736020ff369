"""Threat rasters as the habitat quality model reads them."""

from __future__ import annotations

import numpy as np

from ...core.biodiversity.decay import NEAREST
from ...core.biodiversity.habitat_tables import Threat
from ...core.errors import InputError
from ...core.raster.bit_mask import BitMask
from ...core.raster.tiles import Tile
from ...core.tolerances import PIXEL_SIZE
from ...framework.i18n import tr
from ...gis.rasters import STRIP_ROWS, Raster, aligned
from ...gis.step import StepRun

PRESENCE_PIXELS = 2**32  # up to half a GiB of bits for all threats; larger rasters are read twice


class ThreatRaster:
    """A threat's raster on the land use's grid. `presence_only`: its intensity does not matter, only where it is.

    `present` and `partial` are the numbers of cells above 0, and of those below 1, once `check` has been called.
    `summed` is how many of the raster's own pixels a pixel of the grid is the sum of.
    """

    def __init__(self, threat: Threat, raster: Raster, presence_only: bool, rasters: int = 1, summed: float = 1.0):
        self.threat, self.raster, self._summed = threat, raster, summed
        self.present = self.partial = 0
        self._presence_only = presence_only
        self._mask = None
        if presence_only and rasters * raster.grid.rows * raster.grid.columns <= PRESENCE_PIXELS:
            # Tiles overlap by their halos, and a raster on another grid would be resampled for each anew.
            self._mask = BitMask(raster.grid.rows, raster.grid.columns)

    def check(self) -> None:
        """Read it through; InputError for an intensity outside 0..1."""
        for row, rows in self.raster.grid.strips(STRIP_ROWS):
            raw, valid = self._read(row, rows)
            if not valid.all():
                raw[~valid] = 0
            self._check_range(raw)
            present = raw != 0
            self.present += int(np.count_nonzero(present))
            if raw.dtype.kind == "f":
                self.partial += int(np.count_nonzero(present & (raw < 1)))
            if self._mask is not None:
                self._mask.fill(row, present)

    def _read(self, row: int, rows: int, column: int = 0, columns: int = 0) -> tuple[np.ndarray, np.ndarray]:
        raw = self.raster.read(row, rows, column, columns)
        valid = self.raster.valid(raw, row, column)
        self.raster.release()
        return (raw if self._summed == 1 else raw / raw.dtype.type(self._summed)), valid

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
        raw, valid = self._read(tile.row, tile.rows, tile.column, tile.columns)
        return (raw != 0) & valid if self._presence_only else np.where(valid, raw, 0).astype(np.float32)


def on_grid(
    threats: list[Threat], rasters: list[Raster], landuse: Raster, model: str, run: StepRun
) -> list[ThreatRaster]:
    """The threats on the land use's grid.

    Of finer pixels none is lost: a pixel of the grid has the threat where any of them has it or, where intensities are
    added up, their mean, what has no value being no threat.
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
