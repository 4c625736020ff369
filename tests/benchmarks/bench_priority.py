"""How good the restoration plan is: against the best of all subsets on random landscapes, and beside plainer orders.

    bash tests/run.sh sets the environment up; then  $PYTHON tests/benchmarks/bench_priority.py [LANDSCAPES [MINES]]

Prints a table: the share of cases (landscape x budget) in which a way of choosing reaches 95 % and 90 % of the best
that any choice within the budget gains, and its worst case.
"""

import sys
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent))
from mining_ecorisk.algorithms.core.restoration.budget_plan import PlanTask, best_plan
from mining_ecorisk.algorithms.core.restoration.priority_order import Candidates, Groups, priority_order
from priority_landscapes import Landscape, all_subsets

BUDGETS = 0.1, 0.2, 0.3, 0.5, 0.7
ALONE = Groups([], [])


def shares(landscape):
    """{way: share of the best gain at every budget} on one landscape."""
    gains = landscape.gains()
    value = all_subsets(gains)
    count, cost = gains.mines, landscape.cost
    price = np.array([sum(cost[mine] for mine in range(count) if bits >> mine & 1) for bits in range(2**count)])
    single = np.array([value[1 << mine] for mine in range(count)])
    groups = landscape.groups()
    fixed = {
        "by single gain": np.argsort(-single / cost, kind="stable"),
        "worst first": np.argsort(-landscape.damage_class() * 1e6 - cost, kind="stable"),
        "largest first": np.argsort(-cost, kind="stable"),
    }
    found = {}
    for share in BUDGETS:
        budget = share * cost.sum()
        best = value[price <= budget].max()
        plans = {name: _filled(order, cost, budget) for name, order in fixed.items()}
        plans["nested order, cut"] = _prefix(gains, cost, groups, budget)
        plans["forward, single mines"] = _forward(gains, cost, ALONE, budget, pairs=False)
        plans["forward, with clusters"] = _forward(gains, cost, groups, budget)
        everything = frozenset(range(count))
        gains.move_to(())
        plans["plan"] = best_plan(gains, PlanTask(cost, frozenset(), everything, budget, groups), lambda done: None)
        assert all(price[_bits(plan)] <= budget * (1 + 1e-12) for plan in plans.values())
        for name, plan in plans.items():
            found.setdefault(name, []).append(value[_bits(plan)] / best if best > 0 else 1.0)
    return found


def _bits(mines):
    return sum(1 << int(mine) for mine in mines)


def _filled(order, cost, budget):
    plan, spent = [], 0.0
    for mine in order:
        if spent + cost[mine] <= budget:
            plan.append(mine)
            spent += cost[mine]
    return plan


def _forward(gains, cost, groups, budget, pairs=True):
    gains.move_to(())
    candidates = Candidates(gains, cost, range(gains.mines), groups, pairs)
    return [step.mine for step in priority_order(candidates, budget)]


def _prefix(gains, cost, groups, budget):
    gains.move_to(())
    return _filled([step.mine for step in priority_order(Candidates(gains, cost, range(gains.mines), groups))],
                   cost, budget)  # fmt: skip


def table(landscapes, mines):
    """{way: shares over all cases}."""
    found = {}
    for seed in range(landscapes):
        for name, values in shares(Landscape(seed, mines - seed % 3)).items():
            found.setdefault(name, []).extend(values)
    return {name: np.array(values) for name, values in found.items()}


def main():
    landscapes, mines = (int(sys.argv[place]) if len(sys.argv) > place else most for place, most in ((1, 50), (2, 10)))
    start = time.perf_counter()
    found = table(landscapes, mines)
    print(f"{landscapes} landscapes of {mines - 2}-{mines} mines, {len(BUDGETS)} budgets: {len(found['plan'])} cases")
    print(f"{'way':26}{'>= 95 %':>10}{'>= 90 %':>10}{'below 90':>10}{'worst':>8}{'mean':>8}")
    for name, values in sorted(found.items(), key=lambda item: -item[1].mean()):
        print(f"{name:26}{100 * (values >= 0.95).mean():9.1f} {100 * (values >= 0.9).mean():9.1f} "
              f"{(values < 0.9).sum():9d} {100 * values.min():7.1f} {100 * values.mean():7.1f}")  # fmt: skip
    print(f"{time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    main()
