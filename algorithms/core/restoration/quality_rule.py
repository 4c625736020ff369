"""Habitat quality of single pixels (Eqs. 2, 3) from the strengths of the threats there, with mining's kept apart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class CellPixels:
    """The p pixels of a cell whose quality mines can change.

    Attributes
    ----------
    rows, columns : ndarray (p,), on the land use's grid
    mined, before : ndarray (p,)
        Places of the classes (see the class index) with the mines and before mining; they differ on mined pixels only.
    strengths : float32 ndarray (threats, p)
        decay_r(x) of every threat; the row of mining is not used.
    """

    rows: np.ndarray
    columns: np.ndarray
    mined: np.ndarray
    before: np.ndarray
    strengths: np.ndarray


class QualityRule:
    """Q of pixels by their class and the strengths of the threats, in float32 and in the order of the quality model.

    Parameters
    ----------
    sensitivity : float32 ndarray (threats, places)
    weights : w_r / sum w of every threat
    mining : int, the row of mining among the threats
    quality : function (degradation, places) -> float32, both of shape (rows, columns)
    """

    def __init__(
        self,
        sensitivity: np.ndarray,
        weights: np.ndarray,
        mining: int,
        quality: Callable[[np.ndarray, np.ndarray], np.ndarray],
    ) -> None:
        self.sensitivity, self.mining = sensitivity, mining
        self._weights = weights.astype(np.float32)
        self._quality = quality

    def __call__(self, places: np.ndarray, strengths: np.ndarray, mining: np.ndarray) -> np.ndarray:
        """Q (p,), float64, of pixels with these classes (p,), strengths (threats, p) and strength of mining (p,)."""
        total = np.zeros(len(places), dtype=np.float32)
        for number, weight in enumerate(self._weights):
            own = mining if number == self.mining else strengths[number]
            own = own * self.sensitivity[number][places]
            own *= weight
            total += own
        return self._quality(total[None, :], places[None, :])[0].astype(np.float64)

    def changeable(self, mined: np.ndarray, before: np.ndarray, habitat: np.ndarray) -> np.ndarray:
        """Where mines change the quality: another class, or a habitat that is sensitive to mining."""
        return (mined != before) | ((self.sensitivity[self.mining][mined] > 0) & (habitat[mined] > 0))
