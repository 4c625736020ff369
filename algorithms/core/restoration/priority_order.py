"""The order in which to restore mines: greedy over mines, pairs and clusters, by gain per cost.

Mines hide each other, so gains grow together: a gain found earlier is no bound, and every candidate that a choice can
have touched is computed anew before the next one is made.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from .gains import Gains, Part

MOST_TOGETHER = 40  # mines of a cluster that is a candidate: more are no single step

Group = tuple[int, ...]


@dataclass(frozen=True)
class Groups:
    """The clusters and pairs that are candidates besides single mines."""

    clusters: Sequence[Group]
    pairs: Sequence[Group]


@dataclass(frozen=True)
class OrderStep:
    """One mine of the order: its gain at its place (water, biodiversity), and the mines chosen together with it."""

    mine: int
    gain: Part
    group: Group


class Candidates:
    """The gain of every candidate in the present state of `gains`."""

    def __init__(
        self, gains: Gains, cost: np.ndarray, allowed: Iterable[int], groups: Groups, pairs: bool = True
    ) -> None:
        """Without `pairs`, those that are coupled in the present state are no candidates."""
        self.gains, self.cost, self._with_pairs = gains, cost, pairs
        self.allowed = set(allowed) - gains.restored
        self._clusters = [cluster for cluster in groups.clusters if len(cluster) <= MOST_TOGETHER]
        self._value: dict[Group, float] = {}
        self._price: dict[Group, float] = {}
        coupled = gains.pairs() if pairs else []
        near = {pair for pair in (*groups.pairs, *coupled) if self.allowed.issuperset(pair)}
        self._evaluate({(mine,) for mine in self.allowed} | near | self._open_clusters())

    def _open_clusters(self) -> set[Group]:
        """What of each cluster is allowed and not restored yet."""
        rest = (tuple(mine for mine in cluster if mine in self.allowed) for cluster in self._clusters)
        return {group for group in rest if len(group) > 2}

    def _evaluate(self, groups: Iterable[Group]) -> None:
        for group in groups:
            self._value[group] = sum(self.gains.gain(group))
            self._price[group] = float(sum(self.cost[mine] for mine in group))

    def best(self, room: float) -> Group | None:
        """The candidate of the greatest gain per cost that costs at most `room`; of equals the first by number."""
        choice, most = None, -np.inf
        for group, value in self._value.items():
            price = self._price[group]
            ratio = value / price
            if price <= room and (ratio > most or (ratio == most and choice is not None and group < choice)):
                choice, most = group, ratio
        return choice

    def value(self, group: Group) -> float:
        """The gain of a candidate."""
        return self._value[group]

    def restore(self, chosen: Group) -> list[OrderStep]:
        """Restore the mines of a candidate one by one, the best of them first."""
        left, steps = set(chosen), []
        while left:
            found = {mine: self.gains.gain((mine,)) for mine in left}
            mine = max(sorted(left), key=lambda one: sum(found[one]) / self.cost[one])
            self.gains.apply((mine,))
            steps.append(OrderStep(mine, found[mine], chosen))
            left.discard(mine)
        self.allowed -= set(chosen)
        self._refresh(chosen)
        return steps

    def _refresh(self, chosen: Group) -> None:
        """Drop candidates that hold a chosen mine, and compute anew those that the choice can have touched."""
        gone = set(chosen)
        coupled = self.gains.coupled(chosen)
        self._value = {group: value for group, value in self._value.items() if gone.isdisjoint(group)}
        pairs = {pair for pair in coupled.pairs if self._with_pairs and self.allowed.issuperset(pair)}
        fresh = self._open_clusters()
        few = {group for group in self._value if len(group) < 3 and not coupled.single.isdisjoint(group)}
        touched = {group for group in fresh if group not in self._value or not coupled.any.isdisjoint(group)}
        self._evaluate(few.union(pairs, touched))


def priority_order(
    candidates: Candidates, budget: float = np.inf, report: Callable[[float], None] | None = None
) -> list[OrderStep]:
    """Restore allowed mines until the budget is spent, and say in which order.

    Without a budget all of them are restored, at last also those that gain nothing; with one, a candidate that does not
    fit is passed over, and what gains nothing is left.
    """
    steps: list[OrderStep] = []
    spent, total = 0.0, max(1, len(candidates.allowed))
    while (chosen := candidates.best(budget - spent)) is not None:
        if np.isfinite(budget) and candidates.value(chosen) <= 0:
            break
        spent += float(sum(candidates.cost[mine] for mine in chosen))
        steps += candidates.restore(chosen)
        if report:
            report(len(steps) / total)
    return steps
