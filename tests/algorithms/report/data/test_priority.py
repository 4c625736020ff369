"""The order of restoration, read from the mines' fields and from the curve."""

import pytest
from mining_ecorisk.algorithms.report.data.further import Further, ReportLayer
from mining_ecorisk.algorithms.report.data.priority import restoration_order

# B first (1 of 10 ha of cost, 30 % gone), then A (4, 50 % more); C must not be chosen.
MINES = {
    "mine_id": ["A", "B", "C"], "order": [2, 1, None], "cost": [4.0, 1.0, 5.0], "cum_cost": [5.0, 1.0, None],
    "cum_gain": [1.6, 0.6, None], "cum_pct": [80.0, 30.0, None], "chosen": [0, 1, 0],
}  # fmt: skip


def further(**curve):
    layers = {"priority": ReportLayer("p", MINES, [])}
    return Further({**layers, "curve": ReportLayer("c", curve, [])} if curve else layers)


def test_the_curve_is_that_of_the_fields():
    found = restoration_order(further())
    assert found.mines.tolist() == [1, 0] and found.cost_pct.tolist() == [10, 50]
    assert found.gain_pct.tolist() == [30, 80] and found.worst is None and found.planned
    assert found.total == pytest.approx(2.0)  # 1.6 is 80 %
    # At 9 % nothing can be paid, at just 10 % the first mine, at 60 % both.
    assert [found.at(share, found.gain_pct) for share in (9, 10, 60)] == [0, 30, 80]


def test_worst_first_comes_from_the_curve_in_its_order():
    rows = {"order": [2, 1], "cost_pct": [50.0, 10.0], "gain_pct": [80.0, 30.0], "worst_pct": [20.0, 5.0]}
    assert restoration_order(further(**rows)).worst.tolist() == [5, 20]
    assert restoration_order(further(order=[1], cost_pct=[10.0], gain_pct=[30.0], worst_pct=[5.0])).worst is None


def test_no_order_without_a_ranked_mine():
    unranked = {**MINES, "order": [None] * 3}
    assert restoration_order(Further({"priority": ReportLayer("p", unranked, [])})) is None
    assert restoration_order(Further()) is None
