"""The attributes of mining patches as numbers: to which mine, damage type and mineral group each belongs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..coded_values import Categories, natural_order, positions, read_categories
from ..contract import Field
from ..mine_ids import mine_ids
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
    texts = mine_ids(values)
    missing = texts.count("")
    named = sorted({text for text in texts if text}, key=natural_order)
    mines = (*named, unnamed) if missing else tuple(named)
    place = {text: position for position, text in enumerate(named)}
    return mines, np.array([place.get(text, len(named)) for text in texts], dtype=np.int64), missing


def number_groups(
    values: Sequence[object], table: Table, name_column: str, where: str, unnamed: str
) -> tuple[Categories, np.ndarray]:
    """(mineral groups, position of each value); a missing value is the group `unnamed`, which is there if needed."""
    groups = read_categories(table, Field.MIN_GROUP, name_column)
    numbers = positions(values, table, Field.MIN_GROUP, where, blank=len(groups))
    return groups.with_one_more(unnamed, unnamed) if (numbers == len(groups)).any() else groups, numbers
