"""How a threat weakens with distance: decay of the nearest distance, and kernels for the two convolution models.

Distances and reaches are in pixels here. For d <= m, i(d) = 1 - d / m (linear) or exp(-2.99 d / m) (exponential); 0
beyond (the paper's Eq. 3 and InVEST's user guide).
"""

from __future__ import annotations

from functools import cache

import numpy as np

from ..tables import shipped_default
from .habitat_tables import EXPONENTIAL

NEAREST, KERNEL, SUM = MODELS = ("nearest", "kernel", "sum")


def decay_nearest(distances: np.ndarray, reach: float, decay: str) -> None:
    """Replace distances (float32, pixels; infinite where there is no threat) by the strength i, in place.

    The operations, their order and their float32 are InVEST's, so that the last bit agrees.
    """
    longest = np.float32(reach)
    beyond = distances > longest
    if decay == EXPONENTIAL:
        np.multiply(distances, np.float32(-_rate()), out=distances)
        np.divide(distances, longest, out=distances)
        np.exp(distances, out=distances)
    else:
        np.subtract(longest, distances, out=distances)
        np.divide(distances, longest, out=distances)
    np.putmask(distances, beyond, np.float32(0))


def kernel_reach(model: str, reach: float, decay: str) -> float:
    """The distance, in pixels, at which a threat of this reach stops to act: 5 times as far in InVEST's old kernel."""
    if model == KERNEL and decay == EXPONENTIAL:
        return reach * shipped_default("KERNEL_REACH")
    return reach


def kernel(model: str, reach: float, decay: str, aspect: float = 1.0) -> np.ndarray:
    """The convolution kernel, float64, with odd sides and the threat cell at its centre.

    `aspect` is pixel height / pixel width; `reach` is in pixel widths. `kernel` sums to 1 (InVEST 3.3-3.12: linear
    1 - d/m, exponential exp(-d/m) out to 5 m); `sum` is i(d) itself (Eq. 3 as printed).
    """
    longest = kernel_reach(model, reach, decay)
    rows, columns = int(longest / aspect), int(longest)
    y, x = np.ogrid[-rows : rows + 1, -columns : columns + 1]
    distances = np.hypot(y * aspect, x)
    if decay == EXPONENTIAL:
        values = np.exp(-(_rate() if model == SUM else 1.0) * distances / reach)
    else:
        values = 1.0 - distances / reach
    values[distances > longest] = 0.0
    return values / values.sum() if model == KERNEL else values


@cache
def _rate() -> float:
    return shipped_default("DECAY_RATE")
