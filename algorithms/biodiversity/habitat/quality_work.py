"""Degradation and habitat quality of one tile; needs no QGIS."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ...core.biodiversity.habitat_quality import Landscape, StateBefore, quality
from ...core.class_index import ClassIndex
from ...core.raster.tiles import Tile
from ...gis.burner import Burner
from ...gis.raster_windows import RasterWindows
from .threat_windows import ThreatWindows

NODATA = -1.0

HabitatSample = tuple[np.ndarray, np.ndarray]  # of pixels of habitat: degradation and place of the class, (n,) each


@dataclass(frozen=True)
class Saturation:
    """k and z of Eq. 2."""

    k: float
    z: float


@dataclass(frozen=True)
class DegradationWork:
    """The degradation of a tile, then each threat's where `by_threat`, then the quality where `saturation` is given.

    With `landuse_before`, the land use in a state without the threat of number `without`, comes last the quality in
    that state, or its degradation where there is no saturation. `access` is the accessibility burned, 1 elsewhere. The
    sample takes every `sample_step`th row and column.
    """

    landuse: RasterWindows
    threats: Sequence[ThreatWindows]
    access: Burner | None
    landscape: Landscape
    saturation: Saturation | None
    by_threat: bool
    sample_step: int
    landuse_before: RasterWindows | None = None
    without: int = -1

    def __call__(self, tile: Tile) -> tuple[float, HabitatSample, list[np.ndarray]]:
        """(the highest degradation, a sample of the habitat, the layers)."""
        classes = ClassIndex(self.landscape.sensitivity.codes)
        codes, valid = self.landuse.codes_and_valid(*tile.window)
        self.landuse.release()
        places = classes.places(codes, valid)
        access = None if self.access is None else self.access.burn(*tile.window, background=1, dtype="float32")
        before, valid_before = self._before(tile, classes, places)
        parts = [] if self.by_threat else None
        total = self.landscape.degradation(places, self._intensities(tile), access, parts, before)
        highest, sample = float(total.max()), self._sample(tile, total, places)
        layers = [total, *(parts or [])]
        if self.saturation:
            layers.append(self._quality(total, places))
        for layer in layers:
            np.putmask(layer, ~valid, np.float32(NODATA))
        if before is not None:
            total_before = before.degradation()
            layer = self._quality(total_before, before.places) if self.saturation else total_before
            np.putmask(layer, ~valid_before, np.float32(NODATA))
            layers.append(layer)
        return highest, sample, layers

    def _sample(self, tile: Tile, total: np.ndarray, places: np.ndarray) -> HabitatSample:
        step = self.sample_step
        every = slice(-tile.row % step, None, step), slice(-tile.column % step, None, step)
        habitat = ClassIndex.by_place(self.landscape.sensitivity.habitat, 0.0)[places[every]] > 0
        return total[every][habitat], places[every][habitat]

    def _intensities(self, tile: Tile) -> Iterator[tuple[np.ndarray, tuple[int, int, int, int]]]:
        grid = self.landuse.grid
        for threat, halo in zip(self.threats, self.landscape.halos):
            outer = tile.padded(halo, grid.rows, grid.columns)
            yield threat.window(outer), tile.inside(outer)

    def _before(
        self, tile: Tile, classes: ClassIndex, places: np.ndarray
    ) -> tuple[StateBefore | None, np.ndarray | None]:
        if self.landuse_before is None:
            return None, None
        codes, valid = self.landuse_before.codes_and_valid(*tile.window)
        self.landuse_before.release()
        return StateBefore(classes.places(codes, valid), places, self.without), valid

    def _quality(self, degradation: np.ndarray, places: np.ndarray) -> np.ndarray:
        k, z = self.saturation.k, self.saturation.z
        return quality(degradation, places, self.landscape.sensitivity.habitat, k, z)


@dataclass(frozen=True)
class QualityWork:
    """The quality of a tile from its degradation, which has been written already."""

    landuse: RasterWindows
    degradation: RasterWindows
    landscape: Landscape
    saturation: Saturation

    def __call__(self, tile: Tile) -> np.ndarray:
        sensitivity = self.landscape.sensitivity
        codes, valid = self.landuse.codes_and_valid(*tile.window)
        total = self.degradation.read(*tile.window)
        self.landuse.release()
        self.degradation.release()
        total[~valid] = 0
        places = ClassIndex(sensitivity.codes).places(codes, valid)
        values = quality(total, places, sensitivity.habitat, self.saturation.k, self.saturation.z)
        values[~valid] = NODATA
        return values


@dataclass(frozen=True)
class CodesWork:
    """The unknown codes of a tile with their numbers, and which of its rows and columns hold anything valid."""

    landuse: RasterWindows
    codes: np.ndarray

    def __call__(self, tile: Tile) -> tuple[tuple[np.ndarray, np.ndarray], np.ndarray, np.ndarray]:
        classes = ClassIndex(self.codes)
        codes, known = self.landuse.codes_and_valid(*tile.window)
        self.landuse.release()
        unknown = classes.unknown_codes(codes, classes.places(codes, known))
        return unknown, known.any(axis=1), known.any(axis=0)
