"""The risk class under each mine: the class of most of its area, of equal areas the higher one."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import InputError
from ..exact_sums import cross_sums
from ..tolerances import EQUAL_AREAS


@dataclass(frozen=True)
class ClassesUnder:
    """Per mine (m,): the class of most of its area in the zones and the highest class; NaN outside the zones."""

    majority: np.ndarray
    highest: np.ndarray


def classes_under(mines: int, mine: np.ndarray, classes: np.ndarray, area: np.ndarray, least: float) -> ClassesUnder:
    """The risk classes of the cells under the mines; where two classes have the same area, the higher one counts.

    `mine`, `classes` and `area` (hectares) are of one length: an intersection of a mine with a cell each. Areas up to
    `least` are none. InputError when a class is no whole number.
    """
    if np.any(classes != np.rint(classes)):
        raise InputError("CLASS_FIELD holds values that are no whole numbers, so they are no risk classes.")
    levels, column = np.unique(classes, return_inverse=True)
    table = cross_sums(mine, column, area, (mines, len(levels)))
    inside = table.sum(axis=1) > least
    if not inside.any():
        return ClassesUnder(np.full(mines, np.nan), np.full(mines, np.nan))
    largest = table.max(axis=1, keepdims=True)
    tied = table >= largest * (1 - EQUAL_AREAS)
    # The classes are in ascending order, so the last column that holds is the highest class.
    majority = np.where(inside, levels[_last(tied)], np.nan)
    present = table > np.minimum(least, largest / 2)
    return ClassesUnder(majority, np.where(inside, levels[_last(present)], np.nan))


def _last(held: np.ndarray) -> np.ndarray:
    return held.shape[1] - 1 - np.argmax(held[:, ::-1], axis=1)
