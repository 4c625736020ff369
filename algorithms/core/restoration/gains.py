"""gain(S) = sum over cells of area_km2 * (R - R(S)), R(S) the risk with the mines of S restored; all scales held.

Only what changes is computed anew: the quality by `term_quality` or `summed_quality`, patches and water in the cells
that the mines of S have dug into.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from ..biodiversity.stress import biodiversity_stress
from ..scaling import rescale
from .cell_patches import CellPatches
from .term_quality import Coupled


@dataclass(frozen=True)
class Scales:
    """What turns stresses into risk, as in the run that made it: weights, reference ranges and the formula of B."""

    w_water: float
    w_bio: float
    water_max: float
    frag_min: float
    frag_max: float
    method: str
    weight: float


@dataclass(frozen=True)
class CellState:
    """The n cells with all mines: area (km2), mean quality, pixels behind it, patches per km2, WRAC; NaN: no risk."""

    area_km2: np.ndarray
    quality: np.ndarray
    pixels: np.ndarray
    fragmentation: np.ndarray
    wrac: np.ndarray


class Quality(Protocol):
    """What `gains` asks of a model of the habitat quality (see `TermQuality`)."""

    def change(self, add: Sequence[int], remove: Sequence[int]) -> tuple[np.ndarray, np.ndarray]: ...

    def apply(self, add: Sequence[int], remove: Sequence[int]) -> None: ...

    def coupled(self, mines: Sequence[int], cells: Sequence[int]) -> Coupled: ...

    def losers(self, mines: Sequence[int], cells: Sequence[int]) -> set[int]: ...

    def all_pairs(self) -> set[tuple[int, int]]: ...


Part = tuple[float, float]  # of a gain: by water, by biodiversity; risk times km2


class Gains:
    """The state after some mines were restored, and what further changes would gain.

    Parameters
    ----------
    water : for every mine {cell: its part of the cell's WRAC}
    """

    def __init__(
        self,
        cells: CellState,
        scales: Scales,
        quality: Quality,
        patches: CellPatches,
        water: Sequence[Mapping[int, float]],
    ) -> None:
        self._cells, self._scales, self._patches, self._water = cells, scales, patches, water
        self.quality = quality
        self.restored: set[int] = set()
        self.check: Callable[[], None] = lambda: None  # called before every gain; may raise to stop the work
        self._now = [cells.quality.copy(), cells.fragmentation.copy(), cells.wrac.copy()]
        self.mines = len(water)
        dug = patches.mines_by_cell()
        self._dug: list[set[int]] = [set() for _ in water]
        for cell, mines in dug.items():
            for mine in mines:
                self._dug[mine].add(cell)
        self._own = [self._dug[mine] | set(parts) for mine, parts in enumerate(water)]
        self._owners: dict[int, set[int]] = {}
        for mine, own in enumerate(self._own):
            for cell in own:
                self._owners.setdefault(cell, set()).add(mine)

    def gain(self, add: Sequence[int], remove: Sequence[int] = ()) -> Part:
        """(by water, by biodiversity) of restoring `add` and unrestoring `remove` from here on."""
        self.check()
        cells, after = self._after(add, remove)
        before = [values[cells] for values in self._now]
        area = self._cells.area_km2[cells]
        # A cell without a risk gains nothing.
        parts = [np.nansum(area * (old - new)) for old, new in zip(self._stress(before), self._stress(after))]
        return float(parts[0]), float(parts[1])

    def apply(self, add: Sequence[int], remove: Sequence[int] = ()) -> None:
        """Restore `add` and unrestore `remove`."""
        cells, after = self._after(add, remove)
        for values, new in zip(self._now, after):
            values[cells] = new
        self.quality.apply(add, remove)
        self.restored = (self.restored | set(add)) - set(remove)

    def removed(self) -> np.ndarray:
        """R - R(S) of every cell in the present state; NaN where there is no risk."""
        cells = self._cells
        before = self._stress([cells.quality, cells.fragmentation, cells.wrac])
        return np.sum([old - new for old, new in zip(before, self._stress(self._now))], axis=0)

    def move_to(self, mines: Sequence[int]) -> None:
        """Restore these mines and no others."""
        wanted = set(mines)
        self.apply(sorted(wanted - self.restored), sorted(self.restored - wanted))

    def coupled(self, mines: Sequence[int]) -> Coupled:
        """The mines not restored whose gain may have changed by restoring `mines`."""
        own = set().union(*(self._own[mine] for mine in mines))
        found = self.quality.coupled(mines, sorted(own))
        # Where another mine has dug, what it gains depends on the quality there, which `mines` have changed.
        changed = own.union(self._touched(mines).tolist())
        diggers = set().union(*(self._owners[cell] for cell in changed if cell in self._owners)) - self.restored
        near = found.single | diggers
        pairs = {pair for pair in found.pairs if self.restored.isdisjoint(pair)}
        return Coupled(near, pairs, found.any | near)

    def losers(self, mines: Sequence[int]) -> set[int]:
        """The restored mines whose loss may have changed by unrestoring `mines`."""
        own = set().union(*(self._own[mine] for mine in mines))
        cells = own.union(self._touched(mines).tolist())
        diggers = set().union(*(self._owners[cell] for cell in cells if cell in self._owners))
        return (self.quality.losers(mines, sorted(own)) | diggers) & self.restored

    def pairs(self) -> list[tuple[int, int]]:
        """Pairs of mines that gain together otherwise than each alone: by quality, or in a cell of both."""
        found = set(self.quality.all_pairs())
        for owners in self._owners.values():
            members = sorted(owners)
            found.update((one, other) for place, one in enumerate(members) for other in members[place + 1 :])
        return sorted(found)

    def _touched(self, mines: Sequence[int]) -> np.ndarray:
        back = [mine for mine in mines if mine in self.restored]
        forth = [mine for mine in mines if mine not in self.restored]
        return self.quality.change(forth, back)[0]

    def _after(self, add: Sequence[int], remove: Sequence[int]) -> tuple[np.ndarray, list[np.ndarray]]:
        """(cells, their quality, fragmentation and WRAC) after the change."""
        touched, rise = self.quality.change(add, remove)
        own = sorted(set().union(*(self._own[mine] for mine in (*add, *remove))))
        cells = np.union1d(touched, np.array(own, dtype=np.int64))
        quality, fragmentation, wrac = (values[cells] for values in self._now)
        quality[np.searchsorted(cells, touched)] += rise / self._cells.pixels[touched]
        restored = self.restored.union(add).difference(remove)
        for cell in set().union(*(self._dug[mine] for mine in (*add, *remove))):
            more = self._patches.more(cell, restored)
            place = np.searchsorted(cells, cell)
            fragmentation[place] = self._cells.fragmentation[cell] + more / self._cells.area_km2[cell]
        for mines, sign in ((add, -1), (remove, 1)):
            for mine in mines:
                for cell, part in self._water[mine].items():
                    wrac[np.searchsorted(cells, cell)] += sign * part
        return cells, [quality, fragmentation, wrac]

    def _stress(self, state: Sequence[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
        """The contributions of water and biodiversity to the risk."""
        quality, fragmentation, wrac = state
        scales = self._scales
        water = rescale(wrac, 0.0, scales.water_max).values
        broken = rescale(fragmentation, scales.frag_min, scales.frag_max).values
        bio = biodiversity_stress(np.clip(quality, 0, 1), broken, scales.method, scales.weight)
        known = ~np.isnan(water + bio)
        return np.where(known, scales.w_water * water, np.nan), np.where(known, scales.w_bio * bio, np.nan)
