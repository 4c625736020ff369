"""Which mines to restore with a budget: the better of greedy and backward elimination, improved by exchanges."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from ..tolerances import EXCHANGE
from .gains import Gains
from .priority_order import Candidates, Group, Groups, priority_order

FEW = 12  # mines up to which every exchange is looked at
WIDTH = 24  # exchanges on each side that are looked at for more
SEEDS = 6  # clusters that a plan is begun with
MANY = 60  # mines from which on none is: each beginning takes long, and there exchanges find as much without
ROUNDS = 200  # of exchanges, so that a plan ends


@dataclass(frozen=True)
class PlanTask:
    """`cost` (n,) above 0; mines that must be chosen and that may be; the money; pairs and clusters to look at."""

    cost: np.ndarray
    must: frozenset[int]
    may: frozenset[int]
    budget: float
    groups: Groups

    def price(self, mines: Iterable[int]) -> float:
        return float(sum(self.cost[mine] for mine in mines))


def best_plan(gains: Gains, problem: PlanTask, report: Callable[[float], None]) -> set[int]:
    """The mines to restore; they cost at most the budget. `gains` is left with them restored.

    Several beginnings, each filled up by the greedy order and improved by exchanges: nothing but what must be chosen;
    all mines, of which those that lose least per cost are taken out; and, unless there are many mines, the same of
    the best clusters, and of every mine where there are few.
    """
    best, most = frozenset(problem.must), -np.inf
    starts: list[Iterable[int]] = [(), problem.may, *_seeds(gains, problem)]
    for number, start in enumerate(starts):
        _reduce(gains, problem, start, _part(report, number, len(starts)))
        _fill(gains, problem)
        _exchange(gains, problem, _part(report, number, len(starts)))
        plan = frozenset(gains.restored)
        value = _total(gains, plan)
        if value > most:
            best, most = plan, value
    gains.move_to(sorted(best))
    return set(best)


def _part(report: Callable[[float], None], number: int, count: int) -> Callable[[float], None]:
    """The report of one beginning of several."""
    return lambda done: report((number + done) / count)


def _seeds(gains: Gains, problem: PlanTask) -> list[Group]:
    """The clusters of the most gain per cost that the money can pay, and single mines where there are few."""
    if gains.mines >= MANY:
        return []
    gains.move_to(())
    groups = {tuple(mine for mine in cluster if mine in problem.may) for cluster in problem.groups.clusters}
    paid = [group for group in groups if group and problem.price(group) <= problem.budget]
    value = {group: sum(gains.gain(group)) / problem.price(group) for group in paid}
    clusters = sorted(value, key=lambda group: (-value[group], group))[:SEEDS]
    return [*clusters, *((mine,) for mine in sorted(problem.may) if gains.mines <= FEW)]


def _total(gains: Gains, plan: Iterable[int]) -> float:
    gains.move_to(())
    return sum(gains.gain(sorted(plan)))


def _fill(gains: Gains, problem: PlanTask, report: Callable[[float], None] | None = None) -> None:
    """Restore further mines as long as they gain and the money lasts."""
    room = problem.budget - problem.price(gains.restored)
    free = {mine for mine in problem.may - gains.restored if problem.cost[mine] <= room}
    if free:
        priority_order(Candidates(gains, problem.cost, free, problem.groups), room, report)


def _reduce(gains: Gains, problem: PlanTask, start: Iterable[int], report: Callable[[float], None]) -> None:
    """Restore these mines and those that must be, then take out the least loss per cost until the money suffices."""
    gains.move_to(sorted(problem.must.union(start)))
    excess = first = problem.price(gains.restored) - problem.budget
    loss = {mine: _loss(gains, problem, mine) for mine in gains.restored - problem.must} if excess > 0 else {}
    while excess > 0 and loss:
        mine = min(sorted(loss), key=loss.__getitem__)
        gains.apply((), (mine,))
        del loss[mine]
        excess = problem.price(gains.restored) - problem.budget
        for other in gains.losers((mine,)) & loss.keys():
            loss[other] = _loss(gains, problem, other)
        report(1 - max(0.0, excess) / first)


def _loss(gains: Gains, problem: PlanTask, mine: int) -> float:
    return -sum(gains.gain((), (mine,))) / float(problem.cost[mine])


def _exchange(gains: Gains, problem: PlanTask, report: Callable[[float], None]) -> None:
    """Give one or two mines for one or two, or for none, while that gains: each time the best of those looked at."""
    for _ in range(ROUNDS):
        room = problem.budget - problem.price(gains.restored)
        goes, comes = _going(gains, problem), _coming(gains, problem)
        best, most = None, EXCHANGE * max(1.0, abs(sum(gains.gain((), sorted(gains.restored)))))
        for go in goes:
            report(0.9)
            money = room + problem.price(go)
            for come in comes:
                if problem.price(come) <= money and (come or go):
                    value = sum(gains.gain(come, go))
                    if value > most:
                        best, most = (come, go), value
        if best is None:
            return
        gains.apply(*best)


def _options(mines: list[int], groups: list[Group], many: bool) -> list[Group]:
    singles: list[Group] = [(mine,) for mine in mines]
    own = set(mines)
    pairs = [pair for pair in groups if own.issuperset(pair)] if many else list(combinations(mines, 2))
    return [(), *singles, *pairs]


def _going(gains: Gains, problem: PlanTask) -> list[Group]:
    """What may be given up: those of the least loss per cost."""
    many = gains.mines > FEW
    options = _options(sorted(gains.restored - problem.must), list(problem.groups.pairs), many)
    if not many:
        return options
    loss = {go: -sum(gains.gain((), go)) / problem.price(go) for go in options if go}
    return [(), *sorted(loss, key=lambda go: (loss[go], go))[:WIDTH]]


def _coming(gains: Gains, problem: PlanTask) -> list[Group]:
    """What may be taken in: those of the most gain per cost."""
    many = gains.mines > FEW
    options = _options(sorted(problem.may - gains.restored), list(problem.groups.pairs), many)
    if not many:
        return options
    gain = {come: sum(gains.gain(come)) / problem.price(come) for come in options if come}
    return [(), *sorted(gain, key=lambda come: (-gain[come], come))[:WIDTH]]
