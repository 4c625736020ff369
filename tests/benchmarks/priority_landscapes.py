"""Random small landscapes with a handful of mines, for which every subset of the mines can be looked at."""

from itertools import combinations

import numpy as np
from mining_ecorisk.algorithms.core.biodiversity.decay import NEAREST, decay_nearest
from mining_ecorisk.algorithms.core.biodiversity.fragmentation import habitat_classes
from mining_ecorisk.algorithms.core.biodiversity.habitat_quality import quality
from mining_ecorisk.algorithms.core.biodiversity.habitat_tables import read_sensitivity, read_threats
from mining_ecorisk.algorithms.core.class_index import ClassIndex
from mining_ecorisk.algorithms.core.restoration.cell_patches import CellPatches, DugCell
from mining_ecorisk.algorithms.core.restoration.gains import CellState, Gains, Scales
from mining_ecorisk.algorithms.core.restoration.mine_clusters import clusters, mine_distances
from mining_ecorisk.algorithms.core.restoration.mine_distance import MineRuns
from mining_ecorisk.algorithms.core.restoration.mine_effects import CellWindow, Mining, NearestEffects, SummedEffects
from mining_ecorisk.algorithms.core.restoration.priority_order import Groups
from mining_ecorisk.algorithms.core.restoration.quality_rule import QualityRule
from mining_ecorisk.algorithms.core.restoration.replayed_quality import ReplayedEffects
from mining_ecorisk.algorithms.framework.shipped_coefficients import decay_model
from mining_ecorisk.algorithms.framework.shipped_tables import shipped_table
from scipy.ndimage import distance_transform_edt, gaussian_filter

PIXEL, SIDE = 100.0, 20  # metres; pixels of a cell's side
K, Z = 0.05, 2.5
CODES = np.array([21, 31, 32, 33, 12, 65])
LINKS = (2000.0, 4000.0, 8000.0, 16000.0)
SCALES = Scales(0.25, 0.25, 10.0, 0.0, 8.0, "product", 0.5)


class Landscape:
    """`cells` x `cells` cells of 2 km; land use in patches, mines as discs, WRAC by what they dug up."""

    def __init__(self, seed, mines=9, cells=12, model=NEAREST, kernel=None, stride=1):
        self.random = np.random.default_rng(seed)
        self.cells, self.size = cells, cells * SIDE
        threats = read_threats(shipped_table("threats"))
        self.sensitivity = read_sensitivity(shipped_table("sensitivity"), threats)
        self.classes = ClassIndex(self.sensitivity.codes)
        self.threat, self.weights = threats[0], np.array([threat.weight for threat in threats])
        self.before = CODES[np.digitize(gaussian_filter(self.random.random((self.size, self.size)), 4),
                                        [0.485, 0.495, 0.5, 0.505, 0.515])]  # fmt: skip
        self.masks = self._mines(mines)
        # The strength of the other threats, anything smooth.
        self.other = gaussian_filter(self.random.random((4, self.size, self.size)), (0, 8, 8)).astype(np.float32) * 0.3
        self.cost = np.array([mask.sum() for mask in self.masks], dtype=float)
        self.water = self._water()
        self.model, self.kernel, self.stride = model, kernel, stride

    def _mines(self, count):
        y, x = np.ogrid[: self.size, : self.size]
        centres = self.random.uniform(0.1, 0.9, (count, 2)) * self.size
        if self.random.random() < 0.5:  # a mining district
            centres = (centres - self.size / 2) * 0.5 + self.random.uniform(0.35, 0.65, 2) * self.size
        taken, masks = np.zeros((self.size, self.size), dtype=bool), []
        for cy, cx in centres:
            mask = (y - cy) ** 2 + (x - cx) ** 2 <= self.random.lognormal(1.0, 0.6) ** 2
            mask[int(cy), int(cx)] = True
            masks.append(mask & ~taken)
            taken |= mask
        return [mask for mask in masks if mask.any()]

    def _water(self):
        found = []
        for mask in self.masks:
            rows, columns = np.nonzero(mask)
            cell, count = np.unique(rows // SIDE * self.cells + columns // SIDE, return_counts=True)
            found.append(dict(zip(cell.tolist(), (count * 0.05 * self.random.uniform(0.2, 1)).tolist())))
        return found

    def mined(self, restored=()):
        """Where mines are left."""
        left = [mask for mine, mask in enumerate(self.masks) if mine not in restored]
        return np.logical_or.reduce([np.zeros((self.size, self.size), dtype=bool), *left])

    def _rule(self):
        return QualityRule(
            np.array([ClassIndex.by_place(row, 0) for row in self.sensitivity.threats]),
            self.weights / self.weights.sum(),
            0,
            lambda degradation, places: quality(degradation, places, self.sensitivity.habitat, K, Z),
        )

    def _effects(self, stride):
        reach = self.threat.distance / PIXEL

        def strength(distance):
            distance = distance.copy()
            decay_nearest(distance, reach, self.threat.decay, decay_model(NEAREST).rate)
            return distance

        mining = Mining([MineRuns(*np.nonzero(mask)) for mask in self.masks], reach, 1.0, strength, self.kernel)
        suitability = ClassIndex.by_place(self.sensitivity.habitat, 0)
        if self.kernel is None:
            return NearestEffects(mining, self._rule(), suitability)
        return SummedEffects(mining, self._rule(), suitability, stride)

    def _windows(self):
        """(number, what lies in it, its slices, its codes with the mines) of every cell."""
        codes = np.where(self.mined(), 53, self.before)
        everywhere = np.ones((SIDE, SIDE), dtype=bool)
        for number in range(self.cells**2):
            window = (number // self.cells * SIDE, number % self.cells * SIDE, SIDE, SIDE)
            at = slice(window[0], window[0] + SIDE), slice(window[1], window[1] + SIDE)
            own = [self.classes.places(array[at], everywhere) for array in (codes, self.before)]
            yield number, CellWindow(window, everywhere, *own, self.other[(slice(None), *at)]), at, codes[at]

    def replay(self, orders):
        """What these orders of mines gain, from all pixels."""
        replayed = ReplayedEffects(self._effects(1), self._rule(), orders, len(self.masks))
        for number, window, _, _ in self._windows():
            replayed.add(number, replayed.of_cell(window)[1])
        return replayed

    def gains(self):
        """The state with all mines, by the core's own parts."""
        effects = self._effects(self.stride)
        patches = CellPatches(habitat_classes(shipped_table("sensitivity")), 8)
        codes = np.where(self.mined(), 53, self.before)
        whole = np.zeros(self.cells**2)
        for number, window, at, own in self._windows():
            whole[number], found = effects.of_cell(window)
            effects.add(number, found)
            self._add_dug(patches, number, own, at)
        n = self.cells**2
        fragmentation = np.array([self.patch_density(codes, number) for number in range(n)])
        wrac = np.zeros(n)
        for parts in self.water:
            for cell, part in parts.items():
                wrac[cell] += part
        cells = CellState(
            np.full(n, 4.0), np.nan_to_num(whole / SIDE**2, nan=0.5), np.full(n, SIDE**2), fragmentation, wrac
        )
        return Gains(cells, SCALES, effects.quality(n), patches, self.water)

    def _add_dug(self, patches, number, codes, at):
        here = [mask[at] for mask in self.masks]
        mined = np.nonzero(np.logical_or.reduce(here))
        if len(mined[0]):
            owners = [frozenset(m for m, mask in enumerate(here) if mask[pixel]) for pixel in zip(*mined)]
            zones = np.zeros(codes.shape, dtype=np.int32)
            patches.add(number, DugCell(zones, codes.astype(np.int32), mined, self.before[at][mined], owners))

    def patch_density(self, codes, number):
        from scipy.ndimage import label

        row, column = number // self.cells * SIDE, number % self.cells * SIDE
        part = codes[row : row + SIDE, column : column + SIDE]
        habitat = self.sensitivity.codes[self.sensitivity.habitat > 0]
        return sum(label(part == code, np.ones((3, 3)))[1] for code in habitat) / 4.0

    def risk(self, restored):
        """c_water + c_bio of every cell, worked out from the whole rasters, by the plain formulas."""
        mined = self.mined(restored)
        codes = np.where(mined, 53, self.before)
        row_of = {int(code): row for row, code in enumerate(self.sensitivity.codes)}
        rows = np.vectorize(row_of.get)(codes)
        if self.kernel is not None:
            from scipy.signal import fftconvolve

            mining = np.maximum(fftconvolve(mined.astype(float), self.kernel, mode="same"), 0)
        elif mined.any():
            distance = distance_transform_edt(~mined) * PIXEL
            mining = np.where(distance <= self.threat.distance, np.exp(-2.99 * distance / self.threat.distance), 0)
        else:
            mining = np.zeros(mined.shape)
        strengths = [mining, *self.other[1:].astype(float)]
        parts = [own * self.sensitivity.threats[number][rows].astype(float) * self.weights[number] / self.weights.sum()
                 for number, own in enumerate(strengths)]  # fmt: skip
        power = np.sum(parts, axis=0) ** Z
        values = self.sensitivity.habitat[rows] * (1 - power / (power + K**Z))
        mean = values.reshape(self.cells, SIDE, self.cells, SIDE).mean(axis=(1, 3)).ravel()
        density = np.array([self.patch_density(codes, number) for number in range(self.cells**2)])
        wrac = np.zeros(self.cells**2)
        for mine, own in enumerate(self.water):
            for cell, part in own.items():
                wrac[cell] += part * (mine not in restored)
        bio = 1 - mean * (1 - np.clip(density / SCALES.frag_max, 0, 1))
        return 0.25 * np.clip(wrac / 10.0, 0, 1) + 0.25 * bio

    def damage_class(self):
        """The risk class of every mine, 1 to 5: the highest risk under it, in equal intervals."""
        risk = self.risk(()).reshape(self.cells, self.cells).repeat(SIDE, axis=0).repeat(SIDE, axis=1)
        highest = np.array([risk[mask].max() for mask in self.masks])
        return np.digitize(highest, np.linspace(risk.min(), risk.max(), 6)[1:-1]) + 1.0

    def groups(self):
        """The clusters and, for so few mines, all pairs."""
        points = [np.column_stack(np.nonzero(mask)) * PIXEL for mask in self.masks]
        near = mine_distances(points, max(LINKS))
        return Groups(clusters(len(points), near, LINKS), list(combinations(range(len(points)), 2)))


def all_subsets(gains):
    """The gain of every subset, by the bits of its number."""
    gains.move_to(())
    count = gains.mines
    return np.array([sum(gains.gain([mine for mine in range(count) if bits >> mine & 1])) for bits in range(2**count)])
