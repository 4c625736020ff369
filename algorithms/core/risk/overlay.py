"""Risk as the weighted overlay of the two stresses and the vulnerability (paper section 2.3.6)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..weights import COMPONENTS


@dataclass(frozen=True)
class Overlay:
    """Arrays of one value a cell: contributions in the order of COMPONENTS (3, n), their sum, and the largest's name.

    A cell in which any component is missing has NaN contributions and risk, and the driver "".
    """

    contributions: np.ndarray
    risk: np.ndarray
    driver: np.ndarray
    correlations: tuple[float, ...]


def overlay(components: np.ndarray, weights: np.ndarray) -> Overlay:
    """R = w_W W' + w_B B + w_V V'.

    Parameters
    ----------
    components : ndarray (3, n), float64
        W', B and V' of every cell, each within 0..1; NaN where missing.
    weights : ndarray (3,)
        Sum 1 (see `unit_weights`).
    """
    contributions = weights[:, None] * components
    risk = contributions.sum(axis=0)
    known = ~np.isnan(risk)
    contributions = np.where(known, contributions, np.nan)
    driver = np.full(risk.shape, "", dtype=object)
    driver[known] = np.array(COMPONENTS, dtype=object)[np.argmax(contributions[:, known], axis=0)]
    correlations = [_correlation(row[known], risk[known]) for row in contributions]
    return Overlay(contributions, risk, driver, tuple(correlations))


def _correlation(component: np.ndarray, risk: np.ndarray) -> float:
    """Pearson's r; NaN when either does not vary."""
    if len(risk) < 2 or np.ptp(component) == 0 or np.ptp(risk) == 0:
        return float("nan")
    return float(np.corrcoef(component, risk)[0, 1])
