"""Biodiversity conservation stress of a grid cell from habitat quality and fragmentation.

The paper says that the capacity rises with the quality and falls with the fragmentation, and prints no formula.
"""

from __future__ import annotations

import numpy as np

from ..errors import InputError
from ..scaling import Scaled, rescale

PRODUCT, WEIGHTED_MEAN = "product", "weighted mean"
METHODS = (PRODUCT, WEIGHTED_MEAN)


def scale_fragmentation(
    density: np.ndarray, setting: np.ndarray, low: float | None = None, high: float | None = None
) -> Scaled:
    """C' = (C - low) / (high - low), cut to 0..1; all 0 when high equals low.

    A limit that is not given is the least or the greatest C of the cells that set the range.

    Parameters
    ----------
    density, setting : ndarray (n,)
        C (patches per km2; NaN: unknown), and whether a cell sets the range (see `range_cells`).

    InputError when no cell has a density, or a given limit leaves no range.
    """
    known = ~np.isnan(density)
    if not known.any():
        raise InputError("FRAG_FIELD: no cell has a fragmentation.")
    used = density[known & setting if (known & setting).any() else known]
    low = float(used.min()) if low is None else low
    high = float(used.max()) if high is None else high
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
