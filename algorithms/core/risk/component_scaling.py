"""How the components of the risk, each within 0..1, are put on one scale before the overlay.

LIMITS leaves them as they are; PERCENTILE only sets where the water conservation stress counts as full; CLASSES makes
natural breaks into classes, 0 a class of its own, as overlays of classified maps do; RANK takes each cell's place.
"""

from __future__ import annotations

import numpy as np

from ..errors import InputError
from .natural_breaks import natural_breaks
from .rounding import is_constant
from .zoning import breaks_text, classify, read_breaks

LIMITS, PERCENTILE, CLASSES, RANK = SCALINGS = ("limits", "percentile", "classes", "rank")
SEPARATOR = "|"


def full_stress(stress: np.ndarray, setting: np.ndarray, percentile: float) -> float:
    """The `percentile`-th percentile (linear) of the stress above 0 of the cells that set the range; 0 without any."""
    stressed = stress[setting & (stress > 0)]
    return float(np.percentile(stressed, percentile)) if len(stressed) else 0.0


class ClassScale:
    """Classes by upper bounds of the values above 0, from 0 (the value 0) to 1 (the highest class), at equal steps."""

    def __init__(self, bounds: np.ndarray) -> None:
        self.bounds = bounds

    @classmethod
    def of(cls, values: np.ndarray, classes: int) -> ClassScale:
        """Natural breaks of the values above 0; NaN is left out. One class, or none, where there is no more to tell."""
        above = values[values > 0]
        if not len(above) or is_constant(above):
            return cls(above[:1])
        return cls(natural_breaks(above, classes, lambda _: None))

    def scaled(self, values: np.ndarray) -> np.ndarray:
        """The classes of values within 0..1; NaN stays NaN."""
        if not len(self.bounds):
            return np.where(np.isnan(values), np.nan, 0.0)
        classes = np.where(values > 0, classify(values, self.bounds), 0)
        return np.where(np.isnan(values), np.nan, classes / len(self.bounds))


class RankScale:
    """The share of the other cells that have a lower value: 0 for the least, ties alike."""

    def __init__(self, values: np.ndarray) -> None:
        self._sorted = np.sort(values[~np.isnan(values)])

    def scaled(self, values: np.ndarray) -> np.ndarray:
        """The ranks of values, which may be others than those that made the scale; NaN stays NaN."""
        lower = np.searchsorted(self._sorted, values, side="left")
        share = np.minimum(lower / max(len(self._sorted) - 1, 1), 1.0)
        return np.where(np.isnan(values), np.nan, share)


def scales_text(scales: list[ClassScale]) -> str:
    """The bounds of all components as `read_scales` reads them."""
    return SEPARATOR.join(breaks_text(scale.bounds) for scale in scales)


def read_scales(text: str, count: int) -> list[ClassScale]:
    """The class scales of `count` components from their bounds; InputError when they are not so many."""
    parts = text.split(SEPARATOR)
    if len(parts) != count:
        raise InputError("AS_IN: its history tells no classes of the {count} components.", count=count)
    return [ClassScale(_bounds(part)) for part in parts]


def _bounds(text: str) -> np.ndarray:
    # A component of one class, or of none, has fewer bounds than a zoning may have.
    return read_breaks(text) if ";" in text else np.array([float(text)] if text else [])
