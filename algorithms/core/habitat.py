"""Degradation and habitat quality (Eqs. 2, 3; InVEST's Habitat Quality), tile by tile.

D_xj = sum_r (w_r / sum w) * decay_r(x) * beta_x * S_jr and Q_xj = H_j * (1 - D^z / (D^z + k^z)), all dimensionless.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .classes import Classes
from .convolution import convolve
from .decay import NEAREST, decay_nearest, kernel, kernel_reach
from .distance import nearest_distances
from .habitat_tables import Sensitivity, Threat

CHUNK_ROWS = 64  # rows worked on at a time, so that they stay in the processor's cache


@dataclass(frozen=True)
class Landscape:
    """What the degradation of a raster needs besides its pixels; `pixel` is (width, height) in metres."""

    threats: Sequence[Threat]
    sensitivity: Sensitivity
    model: str
    pixel: tuple[float, float]

    @property
    def aspect(self) -> float:
        """Pixel height / width, 1 for pixels that are square but for rounding."""
        aspect = self.pixel[1] / self.pixel[0]
        return 1.0 if abs(aspect - 1.0) < 1e-6 else aspect

    def halo(self, threat: Threat) -> int:
        """How many pixels beyond a tile the threat can act from."""
        reach = kernel_reach(self.model, threat.distance / self.pixel[0], threat.decay)
        return int(reach / min(1.0, self.aspect)) + 1

    def weight(self, threat: Threat) -> np.float32:
        """w_r / sum w."""
        return np.float32(threat.weight / sum(other.weight for other in self.threats))

    def strength(
        self, threat: Threat, intensity: np.ndarray, inner: tuple[int, int, int, int], threads: int
    ) -> np.ndarray | None:
        """decay_r(x) in the inner window, float32; None where the threat does not act at all.

        `intensity` covers the inner window and its halo: 0..1, presence only counts in the model `nearest`.
        """
        if not intensity.any():
            return None
        reach = threat.distance / self.pixel[0]
        if self.model == NEAREST:
            strength = nearest_distances(intensity != 0, inner, reach, self.aspect, threads)
            for start in range(0, len(strength), CHUNK_ROWS):
                decay_nearest(strength[start : start + CHUNK_ROWS], reach, threat.decay)
            return strength
        return convolve(intensity, kernel(self.model, reach, threat.decay, self.aspect), inner)


def degrade(
    places: np.ndarray,
    strength: np.ndarray,
    sensitivity: np.ndarray,
    weight: np.float32,
    access: np.ndarray | None,
    total: np.ndarray,
    own: np.ndarray | None = None,
) -> None:
    """Add one threat's degradation to `total` (float32), in place; leave it in `own` too when that is given.

    `places` are the pixels' classes, `sensitivity` S_jr by class. Multiplied and added in InVEST's order, in float32.
    """
    by_place = Classes.by_place(sensitivity, 0)
    for start in range(0, len(total), CHUNK_ROWS):
        rows = slice(start, start + CHUNK_ROWS)
        part = strength[rows] * by_place[places[rows]]
        part *= weight
        if access is not None:
            part *= access[rows]
        total[rows] += part
        if own is not None:
            own[rows] = part


def quality(
    degradation: np.ndarray, places: np.ndarray, habitat: np.ndarray, half_saturation: float, z: float
) -> np.ndarray:
    """Q = H (1 - D^z / (D^z + k^z)), float32, NaN for nodata (Eq. 2); `habitat` is H_j by class."""
    by_place = Classes.by_place(habitat, np.nan)
    saturation = np.float32(float(half_saturation) ** float(z))
    result = np.empty(degradation.shape, dtype=np.float32)
    for start in range(0, len(result), CHUNK_ROWS):
        rows = slice(start, start + CHUNK_ROWS)
        power = degradation[rows] ** np.float32(z)
        part = power + saturation
        np.divide(power, part, out=part)
        np.subtract(np.float32(1), part, out=part)
        result[rows] = by_place[places[rows]] * part
    return result
