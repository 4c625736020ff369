"""Which mines of two years are one, by id and by ground."""

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.risk.change import match
from mining_ecorisk.algorithms.core.risk.mine_identity import SharedGround, kind_of, near_pairs, succession


def found(before, after, shared):
    """`before`, `after`: {id: m2}; `shared`: {(id, id): m2}."""
    one, two = list(before), list(after)
    pairs = [(one.index(first), two.index(second), area) for (first, second), area in shared.items()]
    first, second, area = (np.array(column) for column in zip(*pairs)) if pairs else (np.empty(0, int),) * 3
    whole = (np.array(list(year.values()), dtype=float) for year in (before, after))
    known = succession(one, two, match(one, two, ("", "")), SharedGround(first, second, area, *whole))
    return {
        two[place]: {one[former]: share for former, share in forerunners.items()}
        for place, forerunners in known.forerunners.items()
    }, {name: kind_of(known, place, name in one) for place, name in enumerate(two)}


def test_most_of_the_ground_makes_the_same_mine():
    assert found({"A": 10}, {"B": 10}, {("A", "B"): 6}) == ({"B": {"A": 1}}, {"B": "renamed"})
    # 5 of 10 is not most of it.
    assert found({"A": 10}, {"B": 10}, {("A", "B"): 5}) == ({}, {"B": ""})


def test_shares_of_a_split_mine_sum_to_one():
    links, kinds = found({"A": 10}, {"A": 6, "B": 2}, {("A", "A"): 6, ("A", "B"): 2})
    assert links == {"A": {"A": 0.75}, "B": {"A": 0.25}}
    assert kinds == {"A": "split", "B": "split"}


def test_neighbours_that_share_a_strip_stay_two_mines():
    links, kinds = found({"A": 10, "B": 10}, {"A": 10, "B": 10}, {("A", "A"): 9, ("A", "B"): 1, ("B", "B"): 9})
    assert links == {"A": {"A": 1}, "B": {"B": 1}}
    assert set(kinds.values()) == {""}


def test_ground_lost_to_another_mine_is_merged():
    # B keeps its id and has no ground left: it all lies in A now.
    links, kinds = found({"A": 10, "B": 4}, {"A": 14, "B": 0}, {("A", "A"): 10, ("B", "A"): 4})
    assert links == {"A": {"A": 1, "B": 1}}
    assert kinds == {"A": "merged", "B": ""}


@pytest.mark.parametrize(("before", "after"), [(["A1", "a1"], ["A-1"]), (["A1"], ["a1", "A 1"]), (["A1"], ["A2"])])
def test_ids_near_to_several_tell_nothing(before, after):
    assert near_pairs(before, after) == []


def test_near_ids_that_share_some_ground():
    assert found({"A1": 10}, {"A-01": 10}, {("A1", "A-01"): 1})[1] == {"A-01": "renamed"}
    assert found({"A1": 10}, {"A-01": 10}, {})[1] == {"A-01": ""}
    assert found({"A1": 0}, {"A-01": 10}, {})[1] == {"A-01": "renamed"}
