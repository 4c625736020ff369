"""Gains, orders and plans on small random landscapes, against plain formulas over whole rasters and all subsets."""

import importlib.util
from pathlib import Path

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.biodiversity.decay import kernel
from mining_ecorisk.algorithms.core.restoration.budget_plan import PlanTask, best_plan
from mining_ecorisk.algorithms.core.restoration.priority_order import Candidates, priority_order
from mining_ecorisk.algorithms.framework.shipped_coefficients import decay_model

PATH = Path(__file__).resolve().parents[2] / "benchmarks" / "priority_landscapes.py"
SPEC = importlib.util.spec_from_file_location("priority_landscapes", PATH)
landscapes = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(landscapes)

FLOAT32 = 1e-6  # the quality is worked out in float32, the plain formulas in float64


@pytest.fixture(scope="module")
def few():
    """A landscape of seven mines, its gains, and the gain of every subset."""
    landscape = landscapes.Landscape(4, 7, 8)
    gains = landscape.gains()
    return landscape, gains, landscapes.all_subsets(gains)


def bits(mines):
    return sum(1 << mine for mine in mines)


def test_gain_of_any_subset_is_that_of_the_plain_formulas(few):
    landscape, gains, value = few
    base = landscape.risk(())
    for number in (1, 2, 6, 40, 93, 127):
        mines = [mine for mine in range(gains.mines) if number >> mine & 1]
        assert value[number] == pytest.approx((4.0 * (base - landscape.risk(mines))).sum(), abs=FLOAT32)


@pytest.mark.parametrize("model", ["kernel", "sum"])
def test_gain_in_a_convolution_model_is_that_of_the_formulas(model):
    reach = 100.0 / (5 if model == "kernel" else 1)
    landscape = landscapes.Landscape(2, 4, 5, model, kernel(decay_model(model), reach, "exponential"))
    gains, base = landscape.gains(), landscape.risk(())
    for mines in ((0,), (1, 3), (0, 1, 2, 3)):
        assert sum(gains.gain(mines)) == pytest.approx((4.0 * (base - landscape.risk(mines))).sum(), abs=FLOAT32)


def test_steps_back_and_forth_add_up_to_the_subset(few):
    _, gains, value = few
    gains.move_to(())
    total, state, random = 0.0, set(), np.random.default_rng(3)
    for _ in range(40):
        add = [int(mine) for mine in random.permutation(gains.mines)[:3] if mine not in state]
        remove = [mine for mine in sorted(state) if random.random() < 0.4]
        total += sum(gains.gain(add, remove))
        gains.apply(add, remove)
        state = (state | set(add)) - set(remove)
        assert total == pytest.approx(value[bits(state)], abs=1e-9)
    assert gains.restored == state


def test_no_candidate_is_stale_after_any_choice(few):
    landscape, gains, value = few
    gains.move_to(())
    candidates = Candidates(gains, landscape.cost, range(gains.mines), landscape.groups())
    done = set()
    while (chosen := candidates.best(np.inf)) is not None:
        ratios = {}
        for group in candidates._value:
            fresh = value[bits(done | set(group))] - value[bits(done)]
            assert candidates.value(group) == pytest.approx(fresh, abs=1e-9)
            ratios[group] = fresh / landscape.cost[list(group)].sum()
        assert ratios[chosen] == pytest.approx(max(ratios.values()))
        candidates.restore(chosen)
        done |= set(chosen)
    assert done == set(range(gains.mines))


def test_order_adds_up_to_the_gain_of_all_mines(few):
    landscape, gains, value = few
    gains.move_to(())
    steps = priority_order(Candidates(gains, landscape.cost, range(gains.mines), landscape.groups()))
    assert sorted(step.mine for step in steps) == list(range(gains.mines))
    assert sum(sum(step.gain) for step in steps) == pytest.approx(value[-1])


def test_plan_is_near_the_best_of_all_subsets(few):
    landscape, gains, value = few
    cost, count = landscape.cost, gains.mines
    price = np.array([cost[[mine for mine in range(count) if number >> mine & 1]].sum() for number in range(2**count)])
    for share in (0.1, 0.2, 0.3, 0.5, 0.7):
        budget = share * cost.sum()
        problem = PlanTask(cost, frozenset(), frozenset(range(count)), budget, landscape.groups())
        plan = best_plan(gains, problem, lambda done: None)
        assert cost[sorted(plan)].sum() <= budget
        assert value[bits(plan)] >= 0.95 * value[price <= budget].max()


def test_plan_holds_what_must_be_chosen_and_no_other(few):
    landscape, gains, _ = few
    must, may = frozenset({2}), frozenset({0, 2, 5})
    problem = PlanTask(landscape.cost, must, may, 0.9 * landscape.cost.sum(), landscape.groups())
    assert must <= best_plan(gains, problem, lambda done: None) <= may


@pytest.mark.parametrize("model", ["kernel", "sum"])
def test_replayed_orders_gain_what_the_formulas_say(model):
    reach = 100.0 / (5 if model == "kernel" else 1)
    landscape = landscapes.Landscape(2, 4, 5, model, kernel(decay_model(model), reach, "exponential"))
    gains, base = landscape.gains(), landscape.risk(())
    orders = [(2, 0, 3, 1), (1, 3)]
    replayed = landscape.replay(orders)
    for order, quality in zip(orders, replayed.ordered):
        along, total = gains.by(quality), 0.0
        for place, mine in enumerate(order, 1):
            total += sum(along.gain((mine,)))
            along.apply((mine,))
            assert total == pytest.approx((4.0 * (base - landscape.risk(order[:place]))).sum(), abs=FLOAT32)
    alone = gains.by(replayed.alone)
    for mine in range(4):
        assert sum(alone.gain((mine,))) == pytest.approx((4.0 * (base - landscape.risk((mine,)))).sum(), abs=FLOAT32)


def test_gains_of_every_third_pixel_are_near_those_of_all():
    matrix = kernel(decay_model("sum"), 100.0, "exponential")
    exact = landscapes.Landscape(2, 4, 5, "sum", matrix).gains()
    sampled = landscapes.Landscape(2, 4, 5, "sum", matrix, stride=3).gains()
    for mines in ((0,), (1, 3), (0, 1, 2, 3)):
        assert sum(sampled.gain(mines)) == pytest.approx(sum(exact.gain(mines)), rel=0.1)
