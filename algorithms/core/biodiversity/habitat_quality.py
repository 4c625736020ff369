"""Degradation and habitat quality (Eqs. 2, 3; InVEST's Habitat Quality), tile by tile.

D_xj = sum_r (w_r / sum w) * decay_r(x) * beta_x * S_jr and Q_xj = H_j * (1 - D^z / (D^z + k^z)), all dimensionless.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from ..class_index import ClassIndex
from ..errors import InputError
from ..raster.convolution import convolve
from ..raster.nearest_distance import NearestDistances, chunks
from ..tolerances import SQUARE
from .decay import NEAREST, DecayModel, decay_nearest, kernel, kernel_reach
from .habitat_tables import Sensitivity, Threat

WIDEST_KERNEL = 5000  # pixels from its middle: 10 km on 10 m pixels in InVEST's old exponential kernel, at some 3 GiB
SMALLEST, LARGEST = np.float32(1.2e-38), np.float32(1e38)  # powers that float32 holds, and sums of two of them


class StateBefore:
    """D of a tile in a state in which one threat is absent and some pixels had another land use.

    The absent threat's weight stays in the sum of the weights, and no other threat acts differently, so that each one's
    strength is computed once for both states.

    Parameters
    ----------
    places_before, places : ndarray (rows, columns)
        The tile's places in a ClassIndex before, and in the state with all threats.
    without : int
        The number of the absent threat.
    """

    def __init__(self, places_before: np.ndarray, places: np.ndarray, without: int) -> None:
        self.without, self.places = without, places_before
        self.total = np.zeros(places.shape, dtype=np.float32)
        self._changed = np.nonzero(places_before.ravel() != places.ravel())[0]
        self._own_places = places_before.ravel()[self._changed]
        self._sum = np.zeros(len(self._changed), dtype=np.float32)

    def add_changed(
        self, rows: slice, strength: np.ndarray, sensitivity: np.ndarray, weight: np.float32, access: np.ndarray | None
    ) -> None:
        """Add one threat's D of those pixels of the rows whose land use changed, by the operations of `_degrade`.

        `strength` and `access` are of the rows.
        """
        columns = self.places.shape[1]
        changed = slice(*np.searchsorted(self._changed, (rows.start * columns, rows.stop * columns)))
        if changed.start == changed.stop:
            return
        within = self._changed[changed] - rows.start * columns
        own = strength.ravel()[within]
        own *= ClassIndex.by_place(sensitivity, 0)[self._own_places[changed]]
        own *= weight
        if access is not None:
            own *= access.ravel()[within]
        self._sum[changed] += own

    def degradation(self) -> np.ndarray:
        """D, float32, once all threats were added."""
        self.total.ravel()[self._changed] = self._sum
        return self.total


class Landscape:
    """The threats, what they act on and how: all that the degradation of a raster needs besides its pixels.

    `pixel` is (width, height) in metres; `threads` are for what one call can share out.
    InputError for a kernel too wide for the memory.
    """

    def __init__(
        self,
        threats: Sequence[Threat],
        sensitivity: Sensitivity,
        model: DecayModel,
        pixel: tuple[float, float],
        threads: int = 1,
    ) -> None:
        self.threats, self.sensitivity, self.model, self.pixel = threats, sensitivity, model, pixel
        # Pixels that are square but for rounding are square.
        self._aspect = 1.0 if abs(pixel[1] / pixel[0] - 1.0) < SQUARE else pixel[1] / pixel[0]
        self._weights = sum(threat.weight for threat in threats)
        self._threads = threads
        self._distances = NearestDistances(threads)
        self._refuse_wide_kernels()

    def _refuse_wide_kernels(self) -> None:
        if self.model.name == NEAREST:
            return
        for threat in self.threats:
            reach = kernel_reach(self.model, threat.distance / self.pixel[0], threat.decay)
            if reach > WIDEST_KERNEL:
                raise InputError(
                    "DECAY_MODEL: {threat} acts over {reach:.0f} pixels of {pixel:g} m in this model, and more than "
                    "{most} do not fit in memory. Check that its MAX_DIST is in metres; if it is, use the model "
                    "Nearest threat cell, or a coarser land use.",
                    threat=threat.name,
                    reach=reach,
                    pixel=self.pixel[0],
                    most=WIDEST_KERNEL,
                )

    def halo(self, threat: Threat) -> int:
        """How many pixels beyond a tile the threat can act from."""
        reach = kernel_reach(self.model, threat.distance / self.pixel[0], threat.decay)
        return int(reach / min(1.0, self._aspect)) + 1

    @property
    def halos(self) -> list[int]:
        return [self.halo(threat) for threat in self.threats]

    def degradation(
        self,
        places: np.ndarray,
        intensities: Iterable[tuple[np.ndarray, tuple[int, int, int, int]]],
        access: np.ndarray | None = None,
        parts: list[np.ndarray] | None = None,
        before: StateBefore | None = None,
    ) -> np.ndarray:
        """D of a tile, float32, 0 for nodata.

        `places` are the tile's places in a ClassIndex; `intensities` gives, for each threat, its intensity (0..1; bool
        will do for the model `nearest`) in the tile and the surroundings it acts from, and where in it the tile is as
        (row, column, rows, columns); `access` is beta by pixel, 1 by default. Each threat's own D is appended to
        `parts` when that is given; `before` gathers D of the same tile in the state before.
        """
        total = np.zeros(places.shape, dtype=np.float32)
        for number, (threat, (intensity, inner)) in enumerate(zip(self.threats, intensities)):
            part = None if parts is None else np.zeros_like(total)
            weight, sensitivity = self._weight(threat), self.sensitivity.threats[number]
            for rows, own in self._strength(threat, intensity, inner):
                reached = None if access is None else access[rows]
                if before is not None and number != before.without:
                    before.add_changed(rows, own, sensitivity, weight, reached)
                _degrade(own, places[rows], sensitivity, weight, reached)
                total[rows] += own
                if before is not None and number != before.without:
                    before.total[rows] += own
                if part is not None:
                    part[rows] = own
            if parts is not None:
                parts.append(part)
        return total

    def _weight(self, threat: Threat) -> np.float32:
        return np.float32(threat.weight / self._weights)

    def _strength(
        self, threat: Threat, intensity: np.ndarray, inner: tuple[int, int, int, int]
    ) -> Iterator[tuple[slice, np.ndarray]]:
        """(rows, decay_r(x) in them, float32), a few rows at a time; nothing where the threat does not act at all."""
        if not intensity.any():
            return
        reach = threat.distance / self.pixel[0]
        if self.model.name != NEAREST:
            strength = convolve(intensity, kernel(self.model, reach, threat.decay, self._aspect), inner, self._threads)
            for rows in chunks(len(strength)):
                yield rows, strength[rows]
            return
        for rows, distances in self._distances(intensity != 0, inner, reach, self._aspect):
            decay_nearest(distances, reach, threat.decay, self.model.rate)
            yield rows, distances


def _degrade(
    strength: np.ndarray, places: np.ndarray, sensitivity: np.ndarray, weight: np.float32, access: np.ndarray | None
) -> None:
    """Make one threat's degradation of its strength, in place: multiplied in InVEST's order, in float32."""
    strength *= np.take(ClassIndex.by_place(sensitivity, 0), places)
    strength *= weight
    if access is not None:
        strength *= access


def quality(
    degradation: np.ndarray, places: np.ndarray, habitat: np.ndarray, half_saturation: float, z: float
) -> np.ndarray:
    """Q = H (1 - D^z / (D^z + k^z)), float32, NaN for nodata (Eq. 2); `habitat` is H_j by class, k is above 0."""
    by_place = ClassIndex.by_place(habitat, np.nan)
    with np.errstate(over="ignore", under="ignore"):
        saturation = np.float32(np.float64(half_saturation) ** z)
    unspoilt = _unspoilt if SMALLEST <= saturation <= LARGEST else _unspoilt_at_the_limits
    result = np.empty(degradation.shape, dtype=np.float32)
    for rows in chunks(len(result)):
        part = unspoilt(degradation[rows], half_saturation, z)
        np.multiply(np.take(by_place, places[rows]), part, out=result[rows])
    return result


def _unspoilt(degradation: np.ndarray, half_saturation: float, z: float) -> np.ndarray:
    """1 - D^z / (D^z + k^z) in float32, by InVEST's operations in their order."""
    saturation = np.float32(float(half_saturation) ** float(z))
    with np.errstate(over="ignore"):
        power = degradation ** np.float32(z)
    # Only where InVEST would divide infinity by infinity.
    np.minimum(power, LARGEST, out=power)
    part = power + saturation
    np.divide(power, part, out=part)
    return np.subtract(np.float32(1), part, out=part)


def _unspoilt_at_the_limits(degradation: np.ndarray, half_saturation: float, z: float) -> np.ndarray:
    """The same where float32 cannot hold k^z, which would leave 0 / 0 behind: 1 / (1 + (D / k)^z)."""
    with np.errstate(over="ignore", under="ignore"):
        return 1.0 / (1.0 + (degradation / np.float64(half_saturation)) ** z)
