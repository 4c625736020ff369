"""The three contributions to the risk of every cell, and what they become under other weights."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import InputError
from ..tolerances import FIVE_DECIMALS


@dataclass(frozen=True)
class Contributions:
    """Contributions of n cells, each (3, n): `now`, and `before`, in the state without mining, where that is known.

    NaN where a cell has none; `before` is NaN also where only the present state is known.
    """

    now: np.ndarray
    before: np.ndarray | None = None

    @property
    def known(self) -> np.ndarray:
        """Which cells have a risk (n,)."""
        return ~np.isnan(self.now).any(axis=0)


def state_before(now: np.ndarray, risk_0: np.ndarray) -> np.ndarray:
    """The contributions (3, n) without mining: no water stress, the vulnerability as it is, and what is left of
    `risk_0` (n,), the risk without mining, as that of biodiversity."""
    water, _, vulnerability = now
    return np.stack([np.zeros_like(water), risk_0 - vulnerability, vulnerability])


def weighted(parts: np.ndarray, factor: np.ndarray) -> np.ndarray:
    """The risk (n,) of contributions (3, n) multiplied by `factor` (3,)."""
    # Term by term: a matrix product rounds equal cells differently by their place.
    return factor[0] * parts[0] + factor[1] * parts[1] + factor[2] * parts[2]


def check_contributions(contributions: np.ndarray, weights: np.ndarray, names: tuple[str, ...]) -> None:
    """InputError unless contributions (3, n) can be those of components of 0..1 with these weights (3,)."""
    if np.isnan(contributions).any(axis=0).all():
        raise InputError("GRID: no cell has all of {fields}, so no cell has a risk.", fields=list(names))
    for row, weight, name in zip(contributions, weights, names):
        low, high = np.nanmin(row), np.nanmax(row)
        if low < -FIVE_DECIMALS or high > weight + FIVE_DECIMALS:
            raise InputError(
                "GRID: {field} reaches from {low:.6g} to {high:.6g}, but with the weight {weight:.6g} it can only lie "
                "between 0 and the weight. Give the weights that the risk overlay was made with.",
                field=name,
                low=float(low),
                high=float(high),
                weight=float(weight),
            )


def factors_of(weights: np.ndarray, used: np.ndarray, names: tuple[str, ...]) -> np.ndarray:
    """By what the contributions (3, n) of the weights `used` (3,) are multiplied to be those of `weights` (..., 3).

    InputError where a component without weight is to get one: nothing is known of it.
    """
    lost = (used == 0) & (weights > 0).reshape(-1, len(used)).any(axis=0)
    if lost.any():
        raise InputError(
            "{field} was made with the weight 0, so the component cannot be recovered, and the matrix gives it a "
            "weight above 0. Make the risk overlay with weights above 0 first.",
            field=names[int(np.argmax(lost))],
        )
    return np.divide(weights, used, out=np.zeros_like(weights), where=used > 0)
