"""Stressed places: levels, contiguity, order, terms of Eq. 1."""

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.errors import InputError
from mining_ecorisk.algorithms.core.risk.lattice import Lattice
from mining_ecorisk.algorithms.core.risk.stressed_places import (
    by_size,
    class_terms,
    levels_of,
    mines_of_places,
    places_of_pairs,
    places_on_lattice,
    rank_places,
    within,
)
from mining_ecorisk.algorithms.core.water.wrac import wrac


def test_zero_and_less_are_a_level_of_their_own():
    levels = levels_of(np.array([0.0, -2, np.nan, 1, 1.1, 5, 5.2]), 2)
    assert levels.level.tolist() == [0, 0, -1, 1, 1, 2, 2]
    assert levels.bounds.tolist() == [1.1, 5.2]


def test_nothing_above_zero():
    levels = levels_of(np.array([0.0, np.nan]), 5)
    assert levels.level.tolist() == [0, -1] and levels.bounds is None


def test_equal_values_cannot_be_divided():
    with pytest.raises(InputError):
        levels_of(np.array([2.0, 2.0, 0.0]), 5)


@pytest.mark.parametrize("seed", range(5))
def test_lattice_and_pairs_agree(seed):
    dice = np.random.default_rng(seed)
    image = dice.random((7, 9)) < 0.4
    row, column = (index.ravel() for index in np.indices(image.shape))
    place = places_on_lattice(Lattice(row, column, 1, 1), image.ravel())
    near = (abs(row[:, None] - row) <= 1) & (abs(column[:, None] - column) <= 1)
    first, second = np.nonzero(near & image.ravel()[:, None] & image.ravel() & (np.arange(63)[:, None] < np.arange(63)))
    pairs = places_of_pairs(first, second, image.ravel())
    assert (pairs == -1).tolist() == (~image.ravel()).tolist()
    # The same cells are together, whatever the numbers are.
    together = place[:, None] == place
    assert (together == (pairs[:, None] == pairs)).all()


def test_order_by_level_then_area():
    place = np.array([0, 1, 1, 2, -1])
    places = rank_places(place, np.array([4, 4, 3, 5, 0]), np.array([1.0, 1, 1, 0.1, 9]))
    assert places.place.tolist() == [2, 1, 1, 0, -1]
    assert (places.level.tolist(), places.area_km2.tolist()) == ([5, 4, 4], [0.1, 2, 1])


def test_no_place():
    places = rank_places(np.array([-1, -1]), np.array([0, 0]), np.ones(2))
    assert len(places) == 0


def test_mine_counts_in_one_place():
    # Mine 0: 3 in place 1 (1 + 2), 2 in place 0; mine 1 in place 0.
    mines = mines_of_places(np.array([1, 0, 1, 0]), np.array([0, 0, 0, 1]), np.array([1.0, 2, 2, 1]), 3)
    assert mines.tolist() == [1, 1, 0]


def test_terms_add_up_to_the_stress():
    dice = np.random.default_rng(7)
    weight, size = dice.random(50), dice.random(50)
    place, code = dice.integers(0, 4, 50), dice.integers(0, 6, 50)
    shares = class_terms(place, code, weight * size, (4, 6))
    assert shares.sum(axis=1) == pytest.approx(np.full(4, 100), rel=1e-12)
    # Each share of the place's WRAC is what Eq. 1 gives for that class alone.
    area = np.array([30.0, 40, 20, 50])
    _, stress = wrac(place, size, weight, area, 526.7926)
    for one in range(6):
        _, alone = wrac(place[code == one], size[code == one], weight[code == one], area, 526.7926)
        assert shares[:, one] / 100 * stress == pytest.approx(alone, rel=1e-12)


def test_classes_without_a_term_cause_nothing():
    assert class_terms(np.array([0]), np.array([1]), np.array([0.0]), (1, 2)).tolist() == [[0, 0]]


def test_names_by_size():
    assert by_size(np.array([[0.0, 60, 40], [0, 0, 0]]), ["a", "b", "c"], " %") == ["b 60.0 %, c 40.0 %", None]
    assert by_size(np.array([[1.0, 0, 1]]), ["a", "b", "c"]) == ["a, c"]


def test_exactly_the_limit_is_within():
    assert within(np.array([10000.0, 10000.000001, 10000.01]), 10000).tolist() == [True, True, False]
