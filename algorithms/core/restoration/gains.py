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


@dataclass(frozen=True)
class _RiskParts:
    """Of some cells: mean quality, WRAC, scaled fragmentation, and what water and biodiversity add to the risk."""

    quality: np.ndarray
    wrac: np.ndarray
    broken: np.ndarray
    water: np.ndarray
    bio: np.ndarray

    def columns(self) -> tuple[np.ndarray, ...]:
        return self.quality, self.wrac, self.broken, self.water, self.bio

    def at(self, cells: np.ndarray) -> _RiskParts:
        """Copies of the values of these cells."""
        return _RiskParts(*(column[cells] for column in self.columns()))

    def put(self, cells: np.ndarray, new: _RiskParts) -> _RiskParts:
        """All cells, with new values in these."""
        found = _RiskParts(*(column.copy() for column in self.columns()))
        for column, values in zip(found.columns(), new.columns()):
            column[cells] = values
        return found


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
        self._scales, self._patches, self.quality = scales, patches, quality
        self._given = cells, scales, patches, water
        self.restored: set[int] = set()
        self.check: Callable[[], None] = lambda: None  # called before every gain; may raise to stop the work
        self.mines = len(water)
        self._known = ~np.isnan(cells.quality + cells.fragmentation + cells.wrac)
        self._cells = _without_gaps(cells, self._known)
        self._dug: list[set[int]] = [set() for _ in water]
        for cell, mines in patches.mines_by_cell().items():
            for mine in mines:
                self._dug[mine].add(cell)
        # What each mine does besides the quality: the cells where it does, and its parts of their WRAC.
        self._own = [np.array(sorted(dug.union(parts)), dtype=np.int64) for dug, parts in zip(self._dug, water)]
        self._water = [
            np.array([parts.get(cell, 0.0) for cell in own.tolist()]) for own, parts in zip(self._own, water)
        ]
        self._owners: dict[int, set[int]] = {}
        for mine, own in enumerate(self._own):
            for cell in own.tolist():
                self._owners.setdefault(cell, set()).add(mine)
        self._first = self._now = self._with_all_mines()

    def _with_all_mines(self) -> _RiskParts:
        cells, scales = self._cells, self._scales
        broken = rescale(cells.fragmentation, scales.frag_min, scales.frag_max).values
        bio = self._bio(cells.quality, broken)
        return _RiskParts(cells.quality, cells.wrac, broken, self._water_stress(cells.wrac), bio)

    def by(self, quality: Quality) -> Gains:
        """The same cells and mines with another model of the quality, and all mines there."""
        cells, scales, patches, water = self._given
        found = Gains(cells, scales, quality, patches, water)
        found.check = self.check
        return found

    def gain(self, add: Sequence[int], remove: Sequence[int] = ()) -> Part:
        """(by water, by biodiversity) of restoring `add` and unrestoring `remove` from here on."""
        self.check()
        cells, after = self._after(add, remove)
        area, now = self._cells.area_km2[cells], self._now
        return float(area @ (now.water[cells] - after.water)), float(area @ (now.bio[cells] - after.bio))

    def apply(self, add: Sequence[int], remove: Sequence[int] = ()) -> None:
        """Restore `add` and unrestore `remove`."""
        cells, after = self._after(add, remove)
        self._now = self._now.put(cells, after)
        self.quality.apply(add, remove)
        self.restored = (self.restored | set(add)) - set(remove)

    def removed(self) -> np.ndarray:
        """R - R(S) of every cell in the present state; NaN where there is no risk."""
        first, now = self._first, self._now
        return np.where(self._known, first.water - now.water + first.bio - now.bio, np.nan)

    def move_to(self, mines: Sequence[int]) -> None:
        """Restore these mines and no others."""
        wanted = set(mines)
        self.apply(sorted(wanted - self.restored), sorted(self.restored - wanted))

    def coupled(self, mines: Sequence[int]) -> Coupled:
        """The mines not restored whose gain may have changed by restoring `mines`."""
        own = set(self._own_of(mines).tolist())
        found = self.quality.coupled(mines, sorted(own))
        # Where another mine has dug, what it gains depends on the quality there, which `mines` have changed.
        changed = own.union(self._touched(mines).tolist())
        diggers = set().union(*(self._owners[cell] for cell in changed if cell in self._owners)) - self.restored
        near = found.single | diggers
        pairs = {pair for pair in found.pairs if self.restored.isdisjoint(pair)}
        return Coupled(near, pairs, found.any | near)

    def losers(self, mines: Sequence[int]) -> set[int]:
        """The restored mines whose loss may have changed by unrestoring `mines`."""
        own = set(self._own_of(mines).tolist())
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

    def _own_of(self, mines: Sequence[int]) -> np.ndarray:
        """The cells in which one of the mines does more than change the quality, ascending."""
        return np.unique(np.concatenate([np.zeros(0, dtype=np.int64), *(self._own[mine] for mine in mines)]))

    def _after(self, add: Sequence[int], remove: Sequence[int]) -> tuple[np.ndarray, _RiskParts]:
        """(cells that the change touches, their state after it)."""
        touched, rise = self.quality.change(add, remove)
        own = self._own_of((*add, *remove))
        cells = np.union1d(touched, own)
        after = self._now.at(cells)
        after.quality[np.searchsorted(cells, touched)] += rise / self._cells.pixels[touched]
        here = np.searchsorted(cells, own)
        for mines, sign in ((add, -1), (remove, 1)):
            for mine in mines:
                after.wrac[np.searchsorted(cells, self._own[mine])] += sign * self._water[mine]
        after.water[here] = self._water_stress(after.wrac[here])
        after.broken[here] = self._broken(own, self.restored.union(add).difference(remove))
        after.bio[:] = self._bio(after.quality, after.broken)
        return cells, after

    def _broken(self, cells: np.ndarray, restored: set[int]) -> np.ndarray:
        """The scaled fragmentation of cells when these mines are restored."""
        dug = self._patches.mines_by_cell()
        more = np.array([self._patches.more(cell, restored) if cell in dug else 0 for cell in cells.tolist()])
        density = self._cells.fragmentation[cells] + more / self._cells.area_km2[cells]
        return rescale(density, self._scales.frag_min, self._scales.frag_max).values

    def _water_stress(self, wrac: np.ndarray) -> np.ndarray:
        return self._scales.w_water * rescale(wrac, 0.0, self._scales.water_max).values

    def _bio(self, quality: np.ndarray, broken: np.ndarray) -> np.ndarray:
        scales = self._scales
        return scales.w_bio * biodiversity_stress(np.clip(quality, 0, 1), broken, scales.method, scales.weight)


def _without_gaps(cells: CellState, known: np.ndarray) -> CellState:
    """A cell without a risk gains nothing: its area counts as 0."""
    return CellState(
        np.where(known, cells.area_km2, 0.0),
        np.where(known, cells.quality, 0.0),
        cells.pixels,
        np.where(known, cells.fragmentation, 0.0),
        np.where(known, cells.wrac, 0.0),
    )
