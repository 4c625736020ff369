"""Recovery of restored land from its vegetation cover in two years and that of undisturbed land around it.

recovery = (F_B - F_A) / (F_ref - F_A): 0 where nothing has grown, 1 where the cover is that of the reference.
"""

from __future__ import annotations

import math

import numpy as np

from ..tolerances import SAME_VALUE


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
