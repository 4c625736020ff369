"""The attributes of mining patches as numbers: to which mine, damage type and mineral group each belongs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..coded_values import NAMES, Categories, natural_order, read_categories
from ..mine_ids import id_text
from ..tables import Table


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
    texts = [id_text(value) for value in values]
    missing = texts.count("")
    named = sorted({text for text in texts if text}, key=natural_order)
    mines = (*named, unnamed) if missing else tuple(named)
    place = {text: position for position, text in enumerate(named)}
    return mines, np.array([place.get(text, len(named)) for text in texts], dtype=np.int64), missing


def number_groups(
    values: Sequence[object], table: Table, name_column: str, unnamed: str
) -> tuple[Categories, np.ndarray, tuple[str, ...]]:
    """(groups, position of each value, texts that are groups of their own), for any field.

    A value that is a code or a name of `table`'s mineral groups, in any letter case, is that group; any other text is a
    group of its own, after them in natural order. The known groups are left out where no value but other texts is one
    of them. Missing values are the group `unnamed`, the last, which is there if needed.
    """
    known = read_categories(table, "min_group", name_column)
    places = {
        text.casefold(): place
        for column in ("min_group", *NAMES)
        if table.has(column)
        for place, text in enumerate(table.texts(column))
    }
    texts = [id_text(value) for value in values]
    own = tuple(sorted({text for text in texts if text and text.casefold() not in places}, key=natural_order))
    if own and not any(text.casefold() in places for text in texts):
        known, places = Categories((), ()), {}
    groups = Categories((*known.codes, *own), (*known.names, *own))
    number = {text: len(known) + place for place, text in enumerate(own)}
    numbers = [number.get(text, places.get(text.casefold(), len(groups))) for text in texts]
    if "" in texts:
        groups = groups.with_one_more(unnamed, unnamed)
    return groups, np.array(numbers, dtype=np.int64), own
