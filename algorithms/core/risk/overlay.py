"""Risk as the weighted overlay of the two stresses and the vulnerability (paper section 2.3.6)."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..weights import COMPONENTS
from .rounding import is_constant


@dataclass(frozen=True)
class Overlay:
    """Arrays of one value a cell: contributions in the order of COMPONENTS (3, n), their sum, and the largest's name.

    A cell in which any component is missing has NaN contributions and risk, and the driver "". `effective` are the
    effective weights (see `effective_weights`).
    """

    contributions: np.ndarray
    risk: np.ndarray
    driver: np.ndarray
    correlations: tuple[float, ...]
    effective: tuple[float, ...]


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
    return Overlay(contributions, risk, driver, tuple(correlations), effective_weights(contributions, risk))


def effective_weights(contributions: np.ndarray, risk: np.ndarray) -> tuple[float, ...]:
    """e_i = cov(c_i, R) / var(R): the share of the risk's variance that each contribution makes; they sum to 1.

    `contributions` (3, n) add up to `risk` (n,); NaN where missing. NaN where the risk does not vary.
    """
    known = ~np.isnan(risk)
    if known.sum() < 2 or is_constant(risk[known]):
        return (float("nan"),) * len(contributions)
    spread = risk[known] - risk[known].mean()
    # Exactly rounded sums: a matrix product's last digits depend on where the numbers lie in memory.
    variance = math.fsum((spread * spread).tolist())
    if not variance:  # the squares are too small to be told from 0
        return (float("nan"),) * len(contributions)
    return tuple(math.fsum(((row[known] - row[known].mean()) * spread).tolist()) / variance for row in contributions)


@dataclass(frozen=True)
class MiningPart:
    """Of every cell: the risk without mining, what mining adds to it, and that in per cent of the risk.

    All NaN where the risk or the stress without mining is missing; `percent` also where the risk is 0.
    """

    risk_0: np.ndarray
    risk_mine: np.ndarray
    percent: np.ndarray


def mining_part(found: Overlay, bio_0: np.ndarray, components: np.ndarray, weights: np.ndarray) -> MiningPart:
    """R = risk_0 + risk_mine, risk_0 = w_B B0 + w_V V' and risk_mine = c_water + w_B (B - B0).

    `components` (3, n) are those that `found` was made of, `bio_0` (n,) B0 on the same scale.
    """
    without = overlay(np.stack([np.zeros_like(bio_0), bio_0, components[2]]), weights)
    known = ~np.isnan(found.risk)
    risk_0 = np.where(known, without.risk, np.nan)
    # The difference of the contributions, not of the sums, so that it is 0 where mining changes nothing.
    mine = found.contributions[0] + (found.contributions[1] - without.contributions[1])
    with np.errstate(invalid="ignore", divide="ignore"):
        percent = np.where(found.risk > 0, 100 * mine / found.risk, np.nan)
    return MiningPart(risk_0, mine, percent)


def _correlation(component: np.ndarray, risk: np.ndarray) -> float:
    """Pearson's r; NaN when either does not vary."""
    if len(risk) < 2 or np.ptp(component) == 0 or np.ptp(risk) == 0:
        return float("nan")
    return float(np.corrcoef(component, risk)[0, 1])
