"""The habitat quality that a cell gains, as a sum over sets of mines: exact for the nearest-distance model.

A pixel knows the mines within reach in the order of their distance. Its quality rises when the nearest of them is gone,
rises again when the two nearest are, and so on: each rise is a term of the set of mines that must be gone. Few such
sets meet in one cell (they are the regions of the Voronoi diagrams of order 1, 2, 3 ...), so a cell's sum of Q without
the mines S is its sum with all of them plus the terms whose sets S holds.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .quality_rule import CellPixels, QualityRule


@dataclass(frozen=True)
class Terms:
    """t terms: the cell each belongs to, its value (sum of Q over pixels), and the mines of its set.

    The set of term i is `mines[start[i] : start[i + 1]]`, with `start` of shape (t + 1,).
    """

    cell: np.ndarray
    value: np.ndarray
    start: np.ndarray
    mines: np.ndarray


class TermList:
    """Terms gathered cell by cell."""

    def __init__(self) -> None:
        self._parts: list[tuple[int, np.ndarray, np.ndarray]] = []

    def extend(self, cell: int, found: list[tuple[np.ndarray, np.ndarray]]) -> None:
        """Add what `nearest_terms` found for a cell."""
        self._parts += [(cell, values, sets) for values, sets in found]

    def terms(self) -> Terms:
        """All of them, in the order in which they were added."""
        counts = np.array([len(values) for _, values, _ in self._parts], dtype=np.int64)
        lengths = np.repeat(np.array([sets.shape[1] for _, _, sets in self._parts], dtype=np.int64), counts)
        return Terms(
            np.repeat(np.array([cell for cell, _, _ in self._parts], dtype=np.int64), counts),
            np.concatenate([*(values for _, values, _ in self._parts), np.zeros(0)]),
            np.concatenate([np.zeros(1, dtype=np.int64), np.cumsum(lengths)]),
            np.concatenate([*(sets.ravel() for _, _, sets in self._parts), np.zeros(0)]).astype(np.int32),
        )


def set_keys(mines: int) -> np.ndarray:
    """A random 64-bit number a mine: a set's key is their exclusive or, whatever the order.

    Two sets of a cell share a key with a chance of 1 in 10^19; the numbers are the same in every run.
    """
    return np.random.default_rng(1).integers(1, 2**63, size=mines, dtype=np.uint64)


def nearest_terms(
    pixels: CellPixels, near: np.ndarray, mines: np.ndarray, rule: QualityRule, keyed: tuple[np.ndarray, Callable]
) -> tuple[float, list[tuple[np.ndarray, np.ndarray]]]:
    """(sum of Q over the pixels with all mines, terms): values (t,) and sets (t, size) for every size of sets.

    Parameters
    ----------
    near : float32 ndarray (p, k)
        Distance of each pixel to each of the mines (0 on a mine's own pixel); infinite beyond the threat's reach.
    mines : ndarray (k,)
    keyed : (the `set_keys`, function from distances to the strength of mining, float32)
    """
    keys, strength = keyed
    order = np.argsort(near, axis=1, kind="stable")
    # One row for each place in the order: rows are read one after the other.
    near = np.ascontiguousarray(np.take_along_axis(near, order, axis=1).T)
    prefix = np.bitwise_xor.accumulate(keys[mines][order.T], axis=0)
    active = np.arange(near.shape[1])
    quality = _quality(pixels, active, near[0], rule, strength)
    whole, found = float(quality.sum()), []
    for size in range(1, len(mines) + 1):
        still = np.isfinite(near[size - 1, active])
        active, quality = active[still], quality[still]
        if not active.size:
            break
        after = near[size, active] if size < len(mines) else np.full(len(active), np.inf, dtype=near.dtype)
        better = _quality(pixels, active, after, rule, strength)
        values, where = _by_key(prefix[size - 1, active], better - quality)
        if values.size:
            found.append((values, mines[np.sort(order[active[where], :size], axis=1)]))
        quality = better
    return whole, found


def _quality(
    pixels: CellPixels, at: np.ndarray, distance: np.ndarray, rule: QualityRule, strength: Callable
) -> np.ndarray:
    """Q of the pixels at these positions when the nearest mine is this far away; 0 is on the pixel itself."""
    places = np.where(distance == 0, pixels.mined[at], pixels.before[at])
    return rule(places, pixels.strengths[:, at], strength(distance))


def _by_key(keys: np.ndarray, rises: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The sum of the rises by key, 0 left out, and one position that has the key."""
    changed = np.flatnonzero(rises)
    _, first, group = np.unique(keys[changed], return_index=True, return_inverse=True)
    return np.bincount(group, rises[changed], minlength=len(first)), changed[first]
