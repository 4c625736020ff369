"""Recovery of restored land from its vegetation cover in two years and that of undisturbed land around it.

recovery = (F_B - F_A) / (F_ref - F_A): 0 where nothing has grown, 1 where the cover is that of the reference.
"""

from __future__ import annotations

import math

import numpy as np

from ..errors import InputError
from ..tolerances import SAME_VALUE

PERCENT = 100.0


class CoverRange:
    """The range of all covers (%) met in one raster; InputError where they are no percent."""

    def __init__(self, parameter: str, name: str) -> None:
        self._parameter, self._name, self._highest = parameter, name, 0.0

    def check(self, covers: np.ndarray) -> None:
        """Look at some covers, NaN: unknown. One beyond 0-100 stands for no value, or is of another unit."""
        known = covers[~np.isnan(covers)]
        if not len(known):
            return
        low, high = float(known.min()), float(known.max())
        if low < -SAME_VALUE * PERCENT or high > (1 + SAME_VALUE) * PERCENT:
            raise InputError(
                "{parameter}: the vegetation cover of {name} runs from {low:g} to {high:g} in and around a patch; it "
                "must be in percent, 0-100. Rescale it, and declare its nodata value.",
                parameter=self._parameter,
                name=self._name,
                low=low,
                high=high,
            )
        self._highest = max(self._highest, high)

    def refuse_fractions(self) -> None:
        """After the last patch: where nothing is above 1, the covers are fractions."""
        if 0 < self._highest <= 1:
            raise InputError(
                "{parameter}: the highest vegetation cover of {name} in and around the patches is {high:g}. It must be "
                "in percent: multiply fractions by 100.",
                parameter=self._parameter,
                name=self._name,
                high=self._highest,
            )


def reference_cover(own: np.ndarray, ring: np.ndarray, cover: np.ndarray, least: int) -> float:
    """F_ref: the median cover of each class in the ring, weighted by the class's pixels under the patch.

    Parameters
    ----------
    own : ndarray (p,)
        Class before mining of the patch's pixels.
    ring, cover : ndarray (q,)
        Class before mining and cover of the undisturbed pixels around it; NaN cover does not count.
    least : int
        A class with fewer known pixels in the ring has no reference.

    Returns
    -------
    float
        NaN when classes of at least half of the patch have no reference.
    """
    known = ~np.isnan(cover)
    ring, cover = ring[known], cover[known]
    found, weights = [], []
    for code, count in zip(*np.unique(own, return_counts=True)):
        same = cover[ring == code]
        if len(same) >= least:
            found.append(float(np.median(same)))
            weights.append(int(count))
    if not found or 2 * sum(weights) <= len(own):
        return math.nan
    return float(np.average(found, weights=weights))


def recovery(before: float, after: float, reference: float) -> float:
    """The share of the lost cover that is back; NaN where one is NaN, or no cover was lost before.

    It is below 0 where cover was lost still, and above 1 where it is denser than the reference.
    """
    lost = reference - before
    if not lost > SAME_VALUE * max(abs(reference), 1):
        return math.nan
    return (after - before) / lost
