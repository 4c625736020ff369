"""The cells' windows of land use and threats, read block by block, and what every mine does there."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsGeometry

from ...biodiversity.habitat.threat_rasters import ThreatRaster
from ...core.biodiversity.decay import NEAREST, decay_nearest, kernel, kernel_reach
from ...core.biodiversity.fragmentation import habitat_classes
from ...core.biodiversity.habitat_quality import Landscape, quality
from ...core.biodiversity.habitat_tables import Sensitivity, Threat
from ...core.class_index import ClassIndex
from ...core.errors import InputError
from ...core.raster.tiles import ThreadCrew, Tile, run_tiles
from ...core.restoration.cell_patches import CellPatches, DugCell
from ...core.restoration.mine_distance import MineRuns
from ...core.restoration.mine_effects import CellWindow, Mining, NearestEffects, SummedEffects
from ...core.restoration.quality_rule import QualityRule
from ...core.restoration.replayed_quality import ReplayedEffects
from ...core.tables import Table
from ...core.tolerances import SQUARE
from ...gis.boxes import bounds_of
from ...gis.rasterize import burner_of
from ...gis.rasters import Raster
from .owners import MinedPixels
from .scales import Settings

BLOCK = 1024  # pixels: a block's side, less than a cell more
MOST_PARTS = 10_000_000  # of mines on pixels that the convolution models keep: 16 bytes and a power each time
ONE_CLASS = Sensitivity(np.array([0], np.int32), np.ones(1, np.float32), np.ones((1, 1), np.float32))


@dataclass(frozen=True)
class Habitat:
    """The tables and rasters of the habitat model: threats in the table's order, of which number `mining` is mining."""

    landuse: Raster
    mined_landuse: Raster
    threats: Sequence[Threat]
    rasters: Sequence[ThreatRaster]
    mining: int
    sensitivity: Sensitivity
    table: Table


@dataclass(frozen=True)
class Block:
    """Cells whose windows lie in one tile."""

    tile: Tile
    cells: tuple[int, ...]


class CellReader:
    """Reads every cell that a mine can reach, and gathers the effects of the mines.

    Attributes
    ----------
    sums, pixels, patches_found : ndarray (n,)
        By cell: the sum of Q with all mines (NaN where none is in reach), pixels with land use, patches (-1: not dug).
    """

    def __init__(self, habitat: Habitat, settings: Settings, mined: MinedPixels, cells: Sequence[QgsGeometry]):
        self.habitat, self.settings, self.mined = habitat, settings, mined
        self.grid = habitat.landuse.grid
        self._windows = [_window(cell, self.grid) for cell in cells]
        self._burner = burner_of(cells, range(len(cells)), self.grid)
        self._classes = ClassIndex(habitat.sensitivity.codes)
        aspect = self.grid.pixel_height / self.grid.pixel_width
        self._aspect = 1.0 if abs(aspect - 1) < SQUARE else aspect
        self._strengths = [self._landscape(threat) for threat in habitat.threats]
        self.mining = self._mining(mined.runs())
        suitability = ClassIndex.by_place(habitat.sensitivity.habitat, 0)
        self.stride = 1 if settings.model.name == NEAREST else self._stride()
        self.effects: NearestEffects | SummedEffects
        if settings.model.name == NEAREST:
            self.effects = NearestEffects(self.mining, self._rule(), suitability)
        else:
            self.effects = SummedEffects(self.mining, self._rule(), suitability, self.stride)
        self.patches = CellPatches(habitat_classes(habitat.table), settings.neighbours)
        self.sums, self.pixels = np.full(len(cells), np.nan), np.zeros(len(cells), dtype=np.int64)
        self._owners = mined.owners()
        self._classless = False
        self._suitability = suitability

    def _stride(self) -> int:
        """In the convolution models every mine acts on all pixels in reach: so few are kept that memory suffices."""
        parts = sum(rows * columns * self.mining.near((row, column, rows, columns)).size
                    for row, column, rows, columns in self._windows)  # fmt: skip
        return math.ceil(math.sqrt(max(1.0, parts / MOST_PARTS)))

    def _landscape(self, threat: Threat) -> Landscape:
        # Alone, with weight and sensitivity 1, a threat's degradation is its strength itself.
        alone = Threat(threat.name, threat.distance, 1.0, threat.decay)
        pixel = self.grid.pixel_width, self.grid.pixel_height
        return Landscape([alone], ONE_CLASS, self.settings.model, pixel)

    def _mining(self, runs: list[MineRuns | None]) -> Mining:
        threat, model = self.habitat.threats[self.habitat.mining], self.settings.model
        reach = threat.distance / self.grid.pixel_width

        def strength(distances: np.ndarray) -> np.ndarray:
            decayed = distances.copy()
            decay_nearest(decayed, reach, threat.decay, model.rate)
            return decayed

        if model.name == NEAREST:
            return Mining(runs, reach, self._aspect, strength)
        longest = kernel_reach(model, reach, threat.decay)
        return Mining(runs, longest, self._aspect, strength, kernel(model, reach, threat.decay, self._aspect))

    def _rule(self) -> QualityRule:
        sensitivity, weights = self.habitat.sensitivity, np.array([threat.weight for threat in self.habitat.threats])
        k, z = self.settings.k, self.settings.z
        return QualityRule(
            np.array([ClassIndex.by_place(row, 0) for row in sensitivity.threats]),
            weights / weights.sum(),
            self.habitat.mining,
            lambda degradation, places: quality(degradation, places, sensitivity.habitat, k, z),
        )

    def read(self, wanted: np.ndarray, threads: int, report: Callable[[float], None]) -> None:
        """Go through the cells `wanted` (bool, n) that a mine can reach.

        InputError for unknown class codes, and for a land use before mining that has no class under a mine.
        """
        with ThreadCrew(threads) as crew:
            run_tiles(self._blocks(wanted), self._work, self._keep, crew, report)
        landuse = self.habitat.mined_landuse
        self._classes.refuse_unknown(landuse.parameter, landuse.name, self.habitat.table.label)
        if self._classless:
            raise InputError(
                "LANDUSE: under mines {name} has no class, or one that {table} does not have, where {mined} has one "
                "(LANDUSE_MINED). Give the land use before mining that Threat layers read.",
                name=self.habitat.landuse.name,
                table=self.habitat.table.label,
                mined=landuse.name,
            )

    def replay(
        self, orders: Sequence[Sequence[int]], wanted: np.ndarray, report: Callable[[float], None]
    ) -> ReplayedEffects:
        """What these orders of mines gain in the convolution models, from all pixels of the cells `wanted`."""
        effects = SummedEffects(self.mining, self._rule(), self._suitability)
        replayed = ReplayedEffects(effects, self._rule(), orders, len(self.mining.runs))

        def work(block: Block) -> list:
            inputs = self._read(block)[:-1]
            return [(cell, *replayed.of_cell(window)) for cell, window, _ in self._cells(block, inputs)]

        def keep(_: Block, found: list) -> None:
            for cell, whole, effects in found:
                self.sums[cell] = whole
                replayed.add(cell, effects)

        with ThreadCrew(1) as crew:
            run_tiles(self._blocks(wanted), work, keep, crew, report)
        return replayed

    def _blocks(self, wanted: np.ndarray) -> list[Block]:
        members: dict[tuple[int, int], list[int]] = {}
        for cell in np.flatnonzero(wanted).tolist():
            row, column, rows, columns = self._windows[cell]
            if rows and columns and self.mining.near(self._windows[cell]).size:
                members.setdefault((row // BLOCK, column // BLOCK), []).append(cell)
        return [
            Block(_hull([self._windows[cell] for cell in found]), tuple(found)) for _, found in sorted(members.items())
        ]

    def _work(self, block: Block) -> tuple:
        *inputs, unknown = self._read(block)
        pixel, places, before = self._mined_pixels(block.tile), inputs[3], inputs[4]
        classless = (pixel >= 0) & (places < self._classes.none) & (before >= self._classes.none)
        return self._gather(block, inputs), unknown, bool(classless.any())

    def _read(self, block: Block) -> tuple:
        tile, habitat = block.tile, self.habitat
        window = (tile.row, tile.rows, tile.column, tile.columns)
        zones = self._burner.burn(*window, background=-1)
        codes, valid = habitat.mined_landuse.codes_and_valid(*window)
        plain = habitat.mined_landuse.codes(*window)
        before = habitat.landuse.codes(*window)
        old, old_valid = habitat.landuse.codes_and_valid(*window)
        habitat.landuse.release()
        habitat.mined_landuse.release()
        places = self._classes.places(codes, valid)
        unknown = self._classes.unknown_codes(codes, places)
        intensities = []
        for number, (raster, landscape) in enumerate(zip(habitat.rasters, self._strengths)):
            outer = tile.padded(landscape.halos[0], self.grid.rows, self.grid.columns)
            intensities.append(None if number == habitat.mining else (raster.windows.window(outer), tile.inside(outer)))
        return zones, plain, before, places, self._classes.places(old, old_valid), valid, intensities, unknown

    def _gather(self, block: Block, inputs: tuple) -> list:
        return [(cell, int(window.inside.sum()), dug, *self.effects.of_cell(window))
                for cell, window, dug in self._cells(block, inputs)]  # fmt: skip

    def _cells(self, block: Block, inputs: tuple) -> Iterator[tuple[int, CellWindow, DugCell | None]]:
        """Every cell of the block, its window, and what mines have dug there."""
        zones, codes, old_codes, places, old_places, valid, intensities = inputs
        tile, pixel = block.tile, self._mined_pixels(block.tile)
        before = np.where(pixel >= 0, old_places, places)
        strengths = np.zeros((len(intensities), *zones.shape), dtype=np.float32)
        for number, intensity in enumerate(intensities):
            if intensity is not None:
                strengths[number] = self._strengths[number].degradation(np.zeros(zones.shape, np.uint8), [intensity])
        for cell in block.cells:
            window = self._windows[cell]
            at = _slices(window, tile)
            inside = (zones[at] == cell) & valid[at]
            cell_window = CellWindow(window, inside, places[at], before[at], strengths[(slice(None), *at)])
            dug = self._dug(zones[at] == cell, codes[at], old_codes[at], pixel[at])
            yield cell, cell_window, dug

    def _mined_pixels(self, tile: Tile) -> np.ndarray:
        """(rows, columns) of the tile: the number of the mined pixel, -1 elsewhere."""
        pixel = np.full((tile.rows, tile.columns), -1, dtype=np.int64)
        rows, columns = self.mined.rows - tile.row, self.mined.columns - tile.column
        here = np.flatnonzero((rows >= 0) & (rows < tile.rows) & (columns >= 0) & (columns < tile.columns))
        pixel[rows[here], columns[here]] = here
        return pixel

    def _dug(self, inside: np.ndarray, codes: np.ndarray, before: np.ndarray, pixel: np.ndarray) -> DugCell | None:
        at = np.nonzero(inside & (pixel >= 0))
        if not len(at[0]):
            return None
        owners = [self._owners[number] for number in pixel[at].tolist()]
        zones = np.where(inside, 0, -1).astype(np.int32)
        return DugCell(zones, codes.copy(), at, before[at].copy(), owners)

    def _keep(self, _: Block, done: tuple) -> None:
        found, unknown, classless = done
        self._classless |= classless
        self._classes.count_unknown(unknown)
        for cell, pixels, dug, whole, effects in found:
            self.pixels[cell], self.sums[cell] = pixels, whole
            self.effects.add(cell, effects)
            if dug is not None:
                self.patches.add(cell, dug)


def _window(cell: QgsGeometry, grid) -> tuple[int, int, int, int]:
    return (0, 0, 0, 0) if cell.isEmpty() else grid.window(bounds_of(cell.boundingBox()))


def _hull(windows: list[tuple[int, int, int, int]]) -> Tile:
    row, column = min(window[0] for window in windows), min(window[1] for window in windows)
    bottom, right = max(window[0] + window[2] for window in windows), max(window[1] + window[3] for window in windows)
    return Tile(row, column, bottom - row, right - column)


def _slices(window: tuple[int, int, int, int], tile: Tile) -> tuple[slice, slice]:
    row, column = window[0] - tile.row, window[1] - tile.column
    return slice(row, row + window[2]), slice(column, column + window[3])
