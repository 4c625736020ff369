"""The order and the plan as columns for the mines, as the curve, and in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...core.contract import Field, Result
from ...core.mine_ids import ID_SEPARATOR
from ...core.restoration.gains import Gains
from ...core.restoration.priority_order import OrderStep
from ...core.risk.zoning import classify, read_breaks
from ...core.tolerances import SUM
from ...framework.i18n import tr
from ...framework.shipped_tables import shipped_table
from ...gis.step import StepRun
from ...gis.vectors import Vector
from ..models.names import model_matcher
from .reasons import Removal, sentence
from .scales import History

CLS_AFTER = "cls_after"
SHARES = (10, 30, 50)  # % of the cost at which the log tells the gain


@dataclass(frozen=True)
class Priorities:
    """The n mines: their order, what each gains alone, costs, the mines chosen, and the gain of all mines together."""

    ids: Sequence[str]
    steps: Sequence[OrderStep]
    alone: np.ndarray
    cost: np.ndarray
    chosen: frozenset[int]
    total: float

    def gains(self) -> np.ndarray:
        """What each step gains at its place."""
        return np.array([sum(step.gain) for step in self.steps])

    def shares(self) -> tuple[np.ndarray, np.ndarray]:
        """% of all cost and % of the gain of all mines after each step."""
        spent = np.cumsum([self.cost[step.mine] for step in self.steps])
        return 100 * spent / self.cost.sum(), self._percent(np.cumsum(self.gains()))

    def _percent(self, gain: np.ndarray) -> np.ndarray:
        return 100 * gain / self.total if self.total else np.zeros_like(gain)

    def columns(self) -> dict[str, Sequence]:
        """The fields of the mines; None for mines that must not be chosen and so have no place in the order."""
        count = len(self.ids)
        names = ("order", "gain", "gain_w", "gain_b", "cum_cost", "cum_gain", "cum_pct", "beside", "why")
        found: dict[str, list] = {name: [None] * count for name in names}
        spent = np.cumsum([self.cost[step.mine] for step in self.steps])
        gained = np.cumsum(self.gains())
        percent = self._percent(gained)
        for place, step in enumerate(self.steps):
            values = (place + 1, float(sum(step.gain)), *step.gain, float(spent[place]), float(gained[place]),
                      float(percent[place]), self._beside(step), self._why(step))  # fmt: skip
            for name, value in zip(found, values):
                found[name][step.mine] = value
        order = ("order", "gain", "gain_w", "gain_b", "cost", "cum_cost", "cum_gain", "cum_pct", "chosen", "alone",
                 "beside", "why")  # fmt: skip
        further = {
            "cost": self.cost,
            "chosen": [int(mine in self.chosen) for mine in range(count)],
            "alone": self.alone,
        }
        return {name: found.get(name, further.get(name)) for name in order}

    def _others(self, step: OrderStep) -> list[str]:
        """The mines that were taken together with that of the step."""
        return [self.ids[mine] for mine in step.group if mine != step.mine]

    def _beside(self, step: OrderStep) -> str | None:
        return ID_SEPARATOR.join(self._others(step)) or None

    def _why(self, step: OrderStep) -> str:
        together = sum(sum(other.gain) for other in self.steps if other.group == step.group)
        gains = np.array([self.alone[step.mine], sum(step.gain), together], dtype=np.float64)
        alone, here, removed = self._percent(gains).tolist()
        return sentence(Removal(alone, here, self._others(step), removed))


def worst_first(mines: Vector, hectares: np.ndarray) -> np.ndarray | None:
    """The mines by strictest model, highest risk class, largest area; None where MINES has neither of the first two."""
    keys: list[np.ndarray] = [-hectares]
    if (classes := mines.optional_numbers(Field.RISK_CLASS)) is not None:
        keys.append(-np.nan_to_num(classes, nan=-1.0))
    if mines.source.fields().lookupField(Field.MODEL) >= 0:
        table = shipped_table("restoration_models")
        strictness, matcher = table.numbers("strictness"), model_matcher()
        found = [matcher.find(model) for model in mines.values(Field.MODEL)]
        keys.append(np.array([0.0 if row is None else -strictness[row] for row in found]))
    return np.lexsort(keys) if len(keys) > 1 else None


def curve(priorities: Priorities, worst: tuple[np.ndarray, np.ndarray] | None) -> dict[str, Sequence]:
    """The columns of CURVE: after each mine the % of the cost and of mining's risk removed.

    `worst` holds (% of the cost, % removed) of the order "worst first", whose gain is told at the same cost.
    """
    cost, gain = priorities.shares()
    columns: dict[str, Sequence] = {
        "order": list(range(1, len(cost) + 1)),
        "mine": [priorities.ids[step.mine] for step in priorities.steps],
        "cost_pct": cost,
        "gain_pct": gain,
    }
    if worst is not None:
        columns["worst_pct"] = at_cost(*worst, cost)
    columns["chosen"] = [int(step.mine in priorities.chosen) for step in priorities.steps]
    return columns


def after_plan(grid: Vector, gains: Gains, run: StepRun) -> dict[str, Sequence]:
    """risk_after of every cell in the present state of the gains, and cls_after where GRID's history has breaks."""
    risk = grid.numbers(Field.RISK) - gains.removed()
    breaks = History(run.history("GRID")).text("riskzoning", Result.BREAKS)
    if not breaks:
        run.info(tr("The history of GRID tells no breaks of risk classes, so SCENARIO has no cls_after."))
        return {"risk_after": risk}
    classes = classify(risk, read_breaks(breaks)).tolist()
    return {"risk_after": risk, CLS_AFTER: [int(own) or None for own in classes]}


def at_cost(cost: np.ndarray, gain: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """The % removed by the mines of an order that cost at most `wanted` % together."""
    place = np.searchsorted(cost, wanted * (1 + SUM), side="right")
    return np.concatenate(([0.0], gain))[place]


def tell(priorities: Priorities, worst: tuple[np.ndarray, np.ndarray] | None, run: StepRun) -> None:
    """Log what the first shares of the cost remove."""
    cost, gain = priorities.shares()
    for share in SHARES:
        wanted = np.array([float(share)])
        own = float(at_cost(cost, gain, wanted)[0])
        if worst is None:
            message = tr("{share} % of the cost: this order removes {own:.1f} % of mining's risk.")
            run.info(message.format(share=share, own=own))
            continue
        message = tr(
            '{share} % of the cost: this order removes {own:.1f} % of mining\'s risk, "worst first" {worst:.1f} %.'
        )
        run.info(message.format(share=share, own=own, worst=float(at_cost(*worst, wanted)[0])))
