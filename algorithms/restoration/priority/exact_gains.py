"""The gains that are told: those of the search where it saw all pixels, else read off all of them once more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...core.restoration.gains import Gains
from ...core.restoration.priority_order import OrderStep
from ...gis.step import StepRun
from .state import PriorityState, warn_of_other_quality


@dataclass(frozen=True)
class ExactGains:
    """Gains of the `mines` along the order, along the order "worst first", and of every mine alone."""

    mines: int
    ordered: Gains
    worst: Gains
    alone: Gains

    def total(self) -> float:
        """The gain of all mines together."""
        self.ordered.move_to(())
        return sum(self.ordered.gain(range(self.mines)))

    def each_alone(self) -> np.ndarray:
        """The gain of every mine by itself."""
        self.alone.move_to(())
        return np.array([sum(self.alone.gain((mine,))) for mine in range(self.mines)])

    def of(self, steps: Sequence[OrderStep]) -> list[OrderStep]:
        """The steps of the order with their gains."""
        self.ordered.move_to(())
        found = []
        for step in steps:
            found.append(replace(step, gain=self.ordered.gain((step.mine,))))
            self.ordered.apply((step.mine,))
        return found

    def removed(self, order: np.ndarray) -> np.ndarray:
        """The gain after each mine of the order "worst first"."""
        self.worst.move_to(())
        gained = []
        for mine in order.tolist():
            gained.append(sum(self.worst.gain((mine,))))
            self.worst.apply((mine,))
        return np.cumsum(gained)


def exact_gains(
    state: PriorityState, order: Sequence[int], worst: np.ndarray | None, done: float, run: StepRun
) -> ExactGains:
    """The gains along these orders: from all pixels also where the search looked at some of them.

    `done` is what of the whole step is done. Warns where the pixels do not give what the grid says of the quality.
    """
    gains, mines = state.gains, state.mines
    if not state.sampled:
        return ExactGains(mines, gains, gains, gains)
    rest = [mine for mine in range(mines) if mine not in set(order)]
    orders = [[*order, *rest], [] if worst is None else worst.tolist()]
    replayed = state.reader.replay(orders, state.wanted, run.progress(done, 1.0))
    warn_of_other_quality(state.cells, state.reader, run)
    ordered, by_worst = (gains.by(quality) for quality in replayed.ordered)
    return ExactGains(mines, ordered, by_worst, gains.by(replayed.alone))
