"""Protection of a place: in no protected area, a function area, a reserve, or both."""

from __future__ import annotations

import numpy as np

PROTECTION = ("none", "function", "reserve", "both")


def protection_classes(function: np.ndarray, reserve: np.ndarray) -> np.ndarray:
    """The index into PROTECTION of pixels from two masks: in a function area, in a reserve."""
    return function.astype(np.int8) + 2 * reserve.astype(np.int8)
