"""What a half-saturation constant would mean: quantiles of the degradation, and of the quality at several k (Eq. 2)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .habitat_quality import quality

QUANTILES = (0.05, 0.25, 0.5, 0.75, 0.95)


def quantiles(values: np.ndarray) -> np.ndarray:
    """The QUANTILES of the values, linear between two; NaN where there is none."""
    return np.quantile(values, QUANTILES) if values.size else np.full(len(QUANTILES), np.nan)


def quality_quantiles(
    degradation: np.ndarray, places: np.ndarray, habitat: np.ndarray, constants: Sequence[float], z: float
) -> np.ndarray:
    """The quantiles of the quality under each half-saturation constant, shape (k, quantiles).

    `degradation` and `places` (n,), the rows of the pixels' classes in `habitat`, are those of habitat without nodata;
    the constants are above 0.
    """
    rows, classes = degradation[None, :], places[None, :]
    return np.array([quantiles(quality(rows, classes, habitat, constant, z)[0]) for constant in constants])
