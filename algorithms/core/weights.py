"""Weights of the overlay's components: not negative, and together 1."""

from __future__ import annotations

import numpy as np

from .errors import InputError
from .tolerances import UNIT_SUM

COMPONENTS = ("water", "biodiversity", "vulnerability")


def unit_weights(weights: list[float], where: str) -> tuple[np.ndarray, bool]:
    """The weights scaled to sum 1, and whether they had to be.

    InputError, which says `where` they stand (parameters, a column), when one is negative or all are 0.
    """
    given = np.asarray(weights, dtype=np.float64)
    if (given < 0).any() or not given.any():
        raise InputError(
            "{where}: the weights {weights} cannot be used: none may be negative and at least one must be above 0.",
            where=where,
            weights=[f"{weight:g}" for weight in given],
        )
    return given / given.sum(), bool(abs(given.sum() - 1) > UNIT_SUM)
