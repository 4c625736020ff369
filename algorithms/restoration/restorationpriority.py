"""Which mines to restore first: how much risk each removes, beside its neighbours and per cost.

gain(S) = sum over cells of area_km2 * (R - R(S)), in risk times km2; costs in hectares or what the user gives.
"""

from __future__ import annotations

import numpy as np
from qgis.core import QgsProcessingOutputNumber

from ..core.biodiversity.decay import NEAREST
from ..core.contract import Field
from ..core.errors import InputError, mark
from ..core.restoration.budget_plan import PlanTask, best_plan
from ..core.restoration.gains import Gains
from ..core.restoration.mine_clusters import clusters, mine_distances
from ..core.restoration.priority_order import Candidates, Groups, OrderStep, priority_order
from ..core.tolerances import TOTAL_RISK
from ..core.units import M2_PER_HA
from ..framework.i18n import tr
from ..gis.step import Step, StepRun
from .priority.exact_gains import ExactGains, exact_gains
from .priority.parameters import all_parameters
from .priority.results import CLS_AFTER, Priorities, after_plan, curve, tell, worst_first
from .priority.scales import ran_without_state_0, read_settings
from .priority.state import build_gains
from .priority.wishes import costs, mine_ids, mines_of_pieces, read_wishes


class RestorationPriority(Step):
    def name(self):
        return "restorationpriority"

    def title(self):
        return tr("Restoration priority")

    def group(self):
        return tr("6 Restoration")

    def groupId(self):
        return "restoration"

    def tags(self):
        return tr("restoration,priority,order,budget,gain,cost,plan").split(",")

    def initAlgorithm(self, config=None):
        for parameter in all_parameters():
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("TOTAL_GAIN", tr("Gain of all mines (risk x km2)")))
        self.addOutput(QgsProcessingOutputNumber("PLAN_GAIN", tr("Gain of the chosen mines (risk x km2)")))
        self.addOutput(QgsProcessingOutputNumber("PLAN_COST", tr("Cost of the chosen mines")))

    def check_tables(self, run):
        if run.given("MINES"):
            ids = mine_ids(run.vector("MINES"), run.field("MINE_FIELD"))
            if run.given("PIECES"):
                mines_of_pieces(run.vector("PIECES"), run.field("MINE_FIELD"), ids)

    def step(self, run):
        grid, pieces = run.vector("GRID", metric=True), run.vector("PIECES", metric=True)
        mines = run.vector("MINES")
        field = run.field("MINE_FIELD")
        ids = mine_ids(mines, field)
        mine = mines_of_pieces(pieces, field, ids)
        hectares = np.bincount(mine, [shape.area() / M2_PER_HA for shape in pieces.geometries()], minlength=len(ids))
        table = run.table("COSTS", "") if run.given("COSTS") else None
        cost = costs(mines, ids, hectares, table, run)
        must, must_not = read_wishes(mines, ids, cost, run)
        links = read_links(run)
        settings = read_settings(run)

        state = build_gains(grid, pieces, mine, len(ids), settings, run)
        state.gains.check = run.stop_if_cancelled
        near = mine_distances(state.mined.points(state.reader.grid), max(links), run.stop_if_cancelled)
        close = np.flatnonzero(near[2] <= min(links))
        pairs = [(int(near[0][at]), int(near[1][at])) for at in close]
        groups = Groups(clusters(len(ids), near, links), pairs)
        problem = PlanTask(cost, must, frozenset(range(len(ids))) - must_not, run.number("BUDGET") or np.inf, groups)
        # Where gains are read off all pixels afterwards, that takes the end of the bar.
        last = 0.75 if state.sampled else 1.0
        steps, chosen = self._order(state.gains, problem, last, run)
        order = worst_first(mines, hectares)
        exact = exact_gains(state, [step.mine for step in steps], order, last, run)
        total, steps = exact.total(), exact.of(steps)
        self._check_total(grid, total, run)

        found = Priorities(ids, steps, exact.each_alone(), cost, chosen, total)
        worst = self._worst(exact, cost, order, total)
        self._log(found, worst, settings.model.name, run)
        output = run.write_copies("OUTPUT", mines, found.columns())
        curve_output = run.write_rows("CURVE", curve(found, worst))
        run.style(output)
        return {
            "OUTPUT": output,
            "CURVE": curve_output,
            "SCENARIO": self._scenario(grid, exact, chosen, run) if run.given("SCENARIO") else None,
            "TOTAL_GAIN": total,
            "PLAN_GAIN": float(sum(sum(step.gain) for step in steps if step.mine in chosen)),
            "PLAN_COST": float(cost[sorted(chosen)].sum()),
        }

    def _order(
        self, gains: Gains, problem: PlanTask, last: float, run: StepRun
    ) -> tuple[list[OrderStep], frozenset[int]]:
        """The order of the mines, those of the plan first, and the plan: without a budget all that may be chosen.

        The bar goes on to `last`.
        """
        chosen = problem.may
        most = last - 0.6
        if run.given("BUDGET"):
            problem = PlanTask(problem.cost, problem.must, problem.may, run.number("BUDGET"), problem.groups)
            chosen = frozenset(best_plan(gains, problem, run.progress(0.6, 0.6 + 0.75 * most)))
            if not chosen:
                cheapest = float(problem.cost[sorted(problem.may)].min()) if problem.may else 0.0
                message = tr("BUDGET: {budget:g} restores no mine; the cheapest costs {cheapest:g}. The plan is empty.")
                run.warn(message.format(budget=problem.budget, cheapest=cheapest))
        gains.move_to(())
        steps = []
        bars = (0.6 + 0.75 * most, 0.6 + 0.85 * most, last)
        for number, part in enumerate((chosen, problem.may - chosen)):
            if part:
                candidates = Candidates(gains, problem.cost, part, problem.groups)
                steps += priority_order(candidates, report=run.progress(bars[number], bars[number + 1]))
        return steps, frozenset(chosen)

    def _scenario(self, grid, exact: ExactGains, chosen: frozenset[int], run: StepRun) -> str | None:
        exact.ordered.move_to(sorted(chosen))
        after = after_plan(grid, exact.ordered, run)
        output = run.write_copies("SCENARIO", grid, after)
        if CLS_AFTER in after:
            run.style(output, "scenario")
        return output

    def _worst(self, exact: ExactGains, cost, order, total: float):
        """(% of the cost, % removed) of the order "worst first"; None where it is not known."""
        if order is None or not total:
            return None
        return 100 * np.cumsum(cost[order]) / cost.sum(), 100 * exact.removed(order) / total

    def _check_total(self, grid, total: float, run: StepRun) -> None:
        there = grid.optional_numbers(Field.RISK_MINE)
        before = grid.optional_numbers(Field.RISK_0)
        if there is None and before is not None:
            there = grid.numbers(Field.RISK) - before
        if there is None:
            self._tell_unchecked(total, run)
            return
        area = grid.numbers(Field.AREA_KM2)
        told = float(np.nansum(area * there))
        if abs(told - total) > TOTAL_RISK * max(abs(told), abs(total)):
            message = tr(
                "The gain of all mines, {total:.6g}, is not the sum of area_km2 x risk_mine, {told:.6g}: layers, "
                "scales or the state without mining are not those of GRID."
            )
            run.warn(message.format(total=total, told=told))

    def _tell_unchecked(self, total: float, run: StepRun) -> None:
        if ran_without_state_0(run):
            message = tr(
                "GRID has no risk_0 and risk_mine: by its history the state without mining was not run. Risk overlay "
                "with BIO_0_FIELD (bio_0 of Biodiversity stress) writes them; until then the gain of all mines, "
                "{total:.6g}, cannot be checked."
            )
            run.warn(message.format(total=total))
            return
        message = tr(
            "GRID has no risk_0 and risk_mine, which Risk overlay with BIO_0_FIELD writes: the gain of all mines, "
            "{total:.6g}, cannot be checked against them."
        )
        run.info(message.format(total=total))

    def _log(self, found: Priorities, worst, model: str, run: StepRun) -> None:
        if model == NEAREST:
            run.info(
                tr(
                    "In the model Nearest threat cell the habitat gain of a mine depends on where it lies and not on "
                    "its size."
                )
            )
        message = tr("{count:mine|mines}; all together gain {total:.6g} (risk x km2), each alone {alone:.6g} added up.")
        run.info(message.format(count=len(found.ids), total=found.total, alone=float(found.alone.sum())))
        tell(found, worst, run)
        harm = sum(float(sum(step.gain)) < 0 for step in found.steps)
        if harm:
            message = tr(
                "{count:mine gains|mines gain} less than 0 at {count:|its|their} place: patches that {count:|it|they} "
                "had swallowed come back."
            )
            run.info(message.format(count=harm))


def read_links(run: StepRun) -> list[float]:
    """The distances of LINKS in metres, ascending; InputError unless all are numbers above 0."""
    try:
        links = sorted(float(part) for part in run.text("LINKS").split(";") if part.strip())
    except ValueError:
        links = []
    if not links or links[0] <= 0 or not np.isfinite(links[-1]):
        raise InputError(
            "LINKS: {text} must be distances in metres above 0, parted by semicolons, such as 2000;4000;8000;16000.",
            text=run.text("LINKS") or mark("(blank)"),
        )
    return links
