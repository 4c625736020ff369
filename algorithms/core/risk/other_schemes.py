"""Zoning schemes other than natural breaks, through mapclassify (Rey et al.)."""

from __future__ import annotations

import warnings

import numpy as np

from .rounding import merged
from .zoning import check_varies

QUANTILES, EQUAL_INTERVAL, HEAD_TAIL, STANDARD_DEVIATION = (
    "quantiles", "equal interval", "head/tail", "standard deviation",
)  # fmt: skip


def scheme_breaks(values: np.ndarray, scheme: str, classes: int) -> np.ndarray:
    """Upper bounds of the classes of a scheme, ascending; the last is at least the largest value.

    Parameters
    ----------
    values : ndarray (n,)
        Finite numbers, not all equal.
    scheme : str
        QUANTILES; EQUAL_INTERVAL; HEAD_TAIL (Jiang 2013: the data decide how many classes); STANDARD_DEVIATION
        (classes one standard deviation wide, in the middle of which lies the mean or, for an even number, a bound).
    classes : int
        At least 2; ties may leave fewer quantiles.

    InputError when all values are equal.
    """
    check_varies(values)
    values = merged(values)
    # Imported here, because it brings pandas and geopandas along and takes seconds.
    import mapclassify

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # fewer quantiles than asked for: the caller counts them
        if scheme == QUANTILES:
            found = mapclassify.Quantiles(values, k=classes)
        elif scheme == EQUAL_INTERVAL:
            found = mapclassify.EqualInterval(values, k=classes)
        elif scheme == HEAD_TAIL:
            found = mapclassify.HeadTailBreaks(values)
        else:
            multiples = np.arange(classes - 1) - (classes - 2) / 2
            found = mapclassify.StdMean(values, multiples=multiples.tolist())
    bounds = np.unique(np.asarray(found.bins, dtype=np.float64))
    if scheme == STANDARD_DEVIATION:
        # mapclassify leaves out an empty highest class, but not an empty lowest one: the names of all would shift.
        above = values.mean() + (np.arange(classes) - (classes - 2) / 2) * values.std(ddof=1)
        bounds = np.append(bounds, above[len(bounds) :])
    # A mean of equal values can round to less than them.
    bounds[-1] = max(bounds[-1], values.max())
    return bounds
