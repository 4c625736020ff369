"""Stressed places: contiguous cells of high stress, with what lies in them and causes it (paper section 3.1.2, Fig. 5).

Areas in km2 and hectares, distances in metres.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy import ndimage
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ..exact_sums import cross_sums, sums
from ..largest_share import largest_share
from ..tolerances import RELATIVE_DISTANCE
from .lattice import Lattice
from .natural_breaks import natural_breaks
from .zoning import classify

NO_LEVEL = -1
EDGES_AND_CORNERS = np.ones((3, 3))


@dataclass(frozen=True)
class Levels:
    """The level of each cell (n,), NO_LEVEL without a value, and the upper bounds of the levels from 1 on (or None)."""

    level: np.ndarray
    bounds: np.ndarray | None


def levels_of(values: np.ndarray, classes: int) -> Levels:
    """Levels of `values` (n,; NaN: none).

    Values above 0 have levels 1 to `classes` by natural breaks (a level for each where fewer values differ); what is 0
    or less is level 0. With `classes` 0 the values, whole numbers, are the levels themselves. InputError when all
    values above 0 are equal.
    """
    known = ~np.isnan(values)
    level = np.where(known, 0, NO_LEVEL)
    if classes == 0:
        level[known] = np.rint(values[known]).astype(np.int64)
        return Levels(level, None)
    stressed = np.flatnonzero(known & (np.nan_to_num(values) > 0))
    if not len(stressed):
        return Levels(level, None)
    bounds = natural_breaks(values[stressed], classes)
    level[stressed] = classify(values[stressed], bounds)
    return Levels(level, bounds)


def places_on_lattice(lattice: Lattice, wanted: np.ndarray) -> np.ndarray:
    """The place of every cell, from 0, NO_LEVEL where it is not `wanted` (n,): cells that share an edge or a corner."""
    image = np.zeros(lattice.shape, dtype=bool)
    image[lattice.row[wanted], lattice.column[wanted]] = True
    labels, _ = ndimage.label(image, EDGES_AND_CORNERS)
    return np.where(wanted, labels[lattice.row, lattice.column] - 1, NO_LEVEL)


def places_of_pairs(first: np.ndarray, second: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """As `places_on_lattice`, from the pairs of wanted cells that touch."""
    count = len(wanted)
    touching = coo_matrix((np.ones(len(first)), (first, second)), shape=(count, count))
    labels = connected_components(touching, directed=False)[1]
    place = np.full(count, NO_LEVEL)
    place[wanted] = np.unique(labels[wanted], return_inverse=True)[1]
    return place


@dataclass(frozen=True)
class Places:
    """p places, the highest level first, then the largest: `place` (n,) of each cell from 0, or NO_LEVEL."""

    place: np.ndarray
    level: np.ndarray
    area_km2: np.ndarray

    def __len__(self) -> int:
        return len(self.level)


def rank_places(place: np.ndarray, level: np.ndarray, area_km2: np.ndarray) -> Places:
    """The places in their order; a place has the highest level of its cells. All inputs are by cell (n,)."""
    cells = np.flatnonzero(place != NO_LEVEL)
    count = int(place.max()) + 1 if len(cells) else 0
    highest = np.full(count, NO_LEVEL)
    np.maximum.at(highest, place[cells], level[cells])
    area = sums(place[cells], area_km2[cells], count)
    order = np.lexsort((np.arange(count), -area, -highest))
    rank = np.empty(count, dtype=np.int64)
    rank[order] = np.arange(count)
    ranked = np.full(len(place), NO_LEVEL)
    ranked[cells] = rank[place[cells]]
    return Places(ranked, highest[order], area[order])


def mines_of_places(place: np.ndarray, mine: np.ndarray, size: np.ndarray, count: int) -> np.ndarray:
    """Mines by place (count,); each counts once, where most of its damage in any place lies.

    `place`, `mine` and `size` (m,) are of the parts of mines in places.
    """
    home = largest_share(mine, place, size, int(mine.max()) + 1 if len(mine) else 0)
    return np.bincount(home[home != NO_LEVEL], minlength=count)


def class_terms(place: np.ndarray, code: np.ndarray, weighted: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """Shares (percent) of the classes in each place's stress, (places, classes) as `shape`; 0 where it has none.

    Eq. 1 with the place as one cell: the term t_c of a class is A_con x weight x damaged area / area of the place, so
    its share is weight x area of that of all. `weighted` (m,) is weight x area of each part, `code` its class's number.
    """
    terms = cross_sums(place, code, weighted, shape)
    total = terms.sum(axis=1, keepdims=True)
    return 100 * np.divide(terms, total, out=np.zeros(shape), where=total > 0)


def by_size(table: np.ndarray, names: Sequence[str], unit: str = "") -> list[str | None]:
    """The names of each row's (p, k) columns above 0, the largest first, as text; None for none.

    With a `unit`, each name is followed by its value with one decimal.
    """
    found = []
    for row in table:
        order = [column for column in np.argsort(-row, kind="stable") if row[column] > 0]
        texts = [f"{names[column]} {row[column]:.1f}{unit}" if unit else names[column] for column in order]
        found.append(", ".join(texts) or None)
    return found


def within(distance: np.ndarray, limit: float) -> np.ndarray:
    """Which distances are at most `limit`; one of exactly the limit is, whatever rounding added."""
    return distance <= limit * (1 + RELATIVE_DISTANCE)
