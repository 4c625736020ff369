"""False discovery rate: how small p must be when many tests are made at once (Benjamini and Hochberg 1995)."""

from __future__ import annotations

import numpy as np


def largest_significant(p: np.ndarray, rate: float) -> float:
    """The largest p that is significant when at most the share `rate` of the findings may be false; -1 if none is.

    With p sorted ascending, it is the last p[i] <= rate * i / m. NaN is no test and is not counted in m.
    """
    ordered = np.sort(p[~np.isnan(p)])
    below = ordered <= rate * np.arange(1, len(ordered) + 1) / max(len(ordered), 1)
    return float(ordered[np.flatnonzero(below)[-1]]) if below.any() else -1.0
