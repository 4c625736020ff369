"""Which group has the largest part of an item: the unit of a mine, the area of a damaged patch."""

from __future__ import annotations

import numpy as np

NONE = -1


def largest_share(items: np.ndarray, groups: np.ndarray, sizes: np.ndarray, count: int) -> np.ndarray:
    """The group in which the largest part of each of `count` items lies; NONE where an item has no part at all.

    Parameters
    ----------
    items, groups, sizes : ndarray (m,)
        Part i, of size sizes[i] > 0, belongs to item items[i] and lies in group groups[i] (both from 0). Parts of an
        item in the same group are added up. Of equal shares the lowest group takes the item.
    """
    result = np.full(count, NONE, dtype=np.int64)
    if not len(items):
        return result
    width = int(groups.max()) + 1
    pairs, place = np.unique(items * width + groups, return_inverse=True)
    total = np.bincount(place, sizes)
    item, group = pairs // width, pairs % width
    order = np.lexsort((-group, total, item))  # the last of each item is its largest, then lowest, group
    last = np.append(item[order][1:] != item[order][:-1], True)
    result[item[order][last]] = group[order][last]
    return result
