"""The order of restoration as the report tells it: who comes when, and what the shares of the cost remove."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...core.tolerances import SUM
from .further import Further, ReportLayer

SHARES = (10, 30, 50)  # % of the cost at which the report tells what is removed


@dataclass(frozen=True)
class Order:
    """The mines in their order: places in the layer (n,), % of the cost and of mining's risk removed after each (n,).

    `worst` is the % that the order "worst first" removes at the same costs; None where no curve tells. `total` is the
    gain of all mines, NaN where the layer does not tell it. `planned` says that only some mines are chosen.
    """

    mines: np.ndarray
    cost_pct: np.ndarray
    gain_pct: np.ndarray
    worst: np.ndarray | None
    total: float
    chosen: np.ndarray

    @property
    def planned(self) -> bool:
        return bool(0 < self.chosen.sum() < len(self.chosen))

    def at(self, share: float, curve: np.ndarray) -> float:
        """What of `curve` (n,) is reached with at most `share` % of the cost."""
        place = int(np.searchsorted(self.cost_pct, share * (1 + SUM), side="right"))
        return float(curve[place - 1]) if place else 0.0


def restoration_order(further: Further) -> Order | None:
    """None where no priority is given, or no mine has a place in it."""
    layer = further["priority"]
    order = None if layer is None else layer.numbers("order")
    if order is None or np.isnan(order).all():
        return None
    ranked = np.argsort(np.where(np.isnan(order), np.inf, order), kind="stable")[: int((~np.isnan(order)).sum())]
    cost = layer.numbers("cost")
    percent = layer.numbers("cum_pct")[ranked]
    return Order(
        ranked,
        100 * layer.numbers("cum_cost")[ranked] / np.nansum(cost),
        percent,
        _worst(further["curve"], len(ranked)),
        _total(layer.numbers("cum_gain")[ranked], percent),
        layer.numbers("chosen") == 1,
    )


def _worst(curve: ReportLayer | None, count: int) -> np.ndarray | None:
    """The curve of "worst first", when the table is of as many mines."""
    if curve is None or "worst_pct" not in curve.columns or len(curve) != count:
        return None
    return curve.numbers("worst_pct")[np.argsort(curve.numbers("order"), kind="stable")]


def _total(gained: np.ndarray, percent: np.ndarray) -> float:
    """The gain of all mines, from the place that tells it best."""
    known = np.flatnonzero(np.abs(np.nan_to_num(percent)) > 0)
    return 100 * float(gained[known[-1]] / percent[known[-1]]) if len(known) else float("nan")
