"""How a threat weakens with distance: decay of the nearest distance, and kernels for the two convolution models.

Distances and reaches are in pixels here. For d <= m, i(d) = 1 - d / m (linear) or exp(-2.99 d / m) (exponential); 0
beyond (the paper's Eq. 3 and InVEST's user guide).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .habitat_tables import EXPONENTIAL

NEAREST, KERNEL, SUM = MODELS = ("nearest", "kernel", "sum")


@dataclass(frozen=True)
class DecayModel:
    """One of MODELS with its coefficients: `rate` of the exponential decay (2.99), and how many times the distance of a
    threat the exponential kernel of `kernel` reaches (5)."""

    name: str
    rate: float
    kernel_factor: float


def decay_nearest(distances: np.ndarray, reach: float, decay: str, rate: float) -> None:
    """Replace distances (float32, pixels; infinite where there is no threat) by the strength i, in place.

    The operations, their order and their float32 are InVEST's, so that the last bit agrees.
    """
    longest = np.float32(reach)
    beyond = distances > longest
    if decay == EXPONENTIAL:
        np.multiply(distances, np.float32(-rate), out=distances)
        np.divide(distances, longest, out=distances)
        np.exp(distances, out=distances)
    else:
        np.subtract(longest, distances, out=distances)
        np.divide(distances, longest, out=distances)
    np.putmask(distances, beyond, np.float32(0))


def kernel_reach(model: DecayModel, reach: float, decay: str) -> float:
    """The distance, in pixels, at which a threat of this reach stops to act: 5 times as far in InVEST's old kernel."""
    if model.name == KERNEL and decay == EXPONENTIAL:
        return reach * model.kernel_factor
    return reach


def kernel(model: DecayModel, reach: float, decay: str, aspect: float = 1.0) -> np.ndarray:
    """The convolution kernel, float64, with odd sides and the threat cell at its centre.

    `aspect` is pixel height / pixel width; `reach` is in pixel widths. `kernel` sums to 1 (InVEST 3.3-3.12: linear
    1 - d/m, exponential exp(-d/m) out to 5 m); `sum` is i(d) itself (Eq. 3 as printed).
    """
    longest = kernel_reach(model, reach, decay)
    rows, columns = int(longest / aspect), int(longest)
    y, x = np.ogrid[-rows : rows + 1, -columns : columns + 1]
    distances = np.hypot(y * aspect, x)
    if decay == EXPONENTIAL:
        values = np.exp(-(model.rate if model.name == SUM else 1.0) * distances / reach)
    else:
        values = 1.0 - distances / reach
    values[distances > longest] = 0.0
    return values / values.sum() if model.name == KERNEL else values
