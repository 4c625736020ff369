"""The attributes of mining patches as numbers: to which mine, damage type and mineral group each belongs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..coded_values import Categories, Matcher, natural_order, read_categories
from ..contract import Field
from ..mine_ids import mine_ids
from ..tables import Table, as_text


@dataclass(frozen=True)
class Patches:
    """p patches: positions of their mine in `mines`, damage type in `damage_types`, mineral group in `groups`."""

    mines: tuple[str, ...]
    mine: np.ndarray
    damage_types: Categories
    damage: np.ndarray
    groups: Categories
    group: np.ndarray
    without_mine: int

    def order(self) -> list[tuple[int, int]]:
        """A sort key a patch that says which of two overlapping patches keeps the place: by mine, then damage type."""
        return list(zip(self.mine.tolist(), self.damage.tolist()))


def number_mines(values: Sequence[object], unnamed: str) -> tuple[tuple[str, ...], np.ndarray, int]:
    """(mines in natural order, position of each value, number of missing values); those are the mine `unnamed`."""
    texts = mine_ids(values)
    missing = texts.count("")
    named = sorted({text for text in texts if text}, key=natural_order)
    mines = (*named, unnamed) if missing else tuple(named)
    place = {text: position for position, text in enumerate(named)}
    return mines, np.array([place.get(text, len(named)) for text in texts], dtype=np.int64), missing


def number_groups(
    values: Sequence[object], table: Table, name_column: str, unnamed: str
) -> tuple[Categories, np.ndarray, tuple[str, ...]]:
    """(groups, position of each value, texts that are groups of their own), for any field.

    A value that is a code or a name of `table`'s mineral groups, in any spelling, is that group; any other text is a
    group of its own, after them in natural order. The known groups are left out where no value but other texts is one
    of them. Missing values are the group `unnamed`, the last, which is there if needed.
    """
    known, matcher = read_categories(table, Field.MIN_GROUP, name_column), Matcher.of(table, Field.MIN_GROUP)
    texts = [as_text(value) for value in values]
    places = [matcher.find(text) for text in texts]
    own = tuple(sorted({text for text, place in zip(texts, places) if text and place is None}, key=natural_order))
    if own and all(place is None for place in places):
        known = Categories((), ())
    groups = Categories((*known.codes, *own), (*known.names, *own))
    number = {text: len(known) + place for place, text in enumerate(own)}
    numbers = [number.get(text, len(groups)) if place is None else place for text, place in zip(texts, places)]
    if "" in texts:
        groups = groups.with_one_more(unnamed, unnamed)
    return groups, np.array(numbers, dtype=np.int64), own
