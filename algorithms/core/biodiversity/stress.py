"""Biodiversity conservation stress of a grid cell from habitat quality and fragmentation (METHOD section 3d).

The paper says that the capacity rises with the quality and falls with the fragmentation, and prints no formula.
"""

from __future__ import annotations

import numpy as np

from ..errors import InputError
from ..scaling import Scaled, rescale

PRODUCT, WEIGHTED_MEAN = "product", "weighted mean"
METHODS = (PRODUCT, WEIGHTED_MEAN)


def scale_fragmentation(
    density: np.ndarray,
    share_inside: np.ndarray,
    least_inside: float,
    low: float | None = None,
    high: float | None = None,
) -> Scaled:
    """C' = (C - low) / (high - low), cut to 0..1; all 0 when high equals low.

    A limit that is not given is the least or the greatest C of the cells that lie inside the study area by at least the
    share `least_inside` (of all cells when there is none): the few pixels of a sliver would otherwise set the range for
    everyone.

    Parameters
    ----------
    density, share_inside : ndarray (n,)
        C (patches per km2; NaN: unknown), and the part of each cell that lies inside the study area.

    InputError when no cell has a density, or a given limit leaves no range.
    """
    known = ~np.isnan(density)
    if not known.any():
        raise InputError("FRAG_FIELD: no cell has a fragmentation.")
    usual = known & (share_inside >= least_inside)
    setting = density[usual if usual.any() else known]
    low = float(setting.min()) if low is None else low
    high = float(setting.max()) if high is None else high
    if low > high:
        raise InputError(
            "FRAG_MIN, FRAG_MAX: the range {low:g}-{high:g} is empty. Give a smaller FRAG_MIN or a larger FRAG_MAX.",
            low=low,
            high=high,
        )
    return rescale(density, low, high)


def biodiversity_stress(quality: np.ndarray, fragmentation: np.ndarray, method: str, weight: float) -> np.ndarray:
    """B = 1 - Q (1 - C') for the product, w (1 - Q) + (1 - w) C' for the weighted mean; NaN where either is missing.

    Parameters
    ----------
    quality, fragmentation : ndarray (n,)
        Q, the mean habitat quality, and C', the scaled fragmentation; within 0..1.
    weight : float
        w, of the weighted mean only.
    """
    if method == PRODUCT:
        return 1 - quality * (1 - fragmentation)
    return weight * (1 - quality) + (1 - weight) * fragmentation
