"""Neighbourhoods: the fast path of the regular grid against the general one, and both against libpysal."""

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.errors import InputError
from mining_ecorisk.algorithms.core.risk.lattice import Lattice
from mining_ecorisk.algorithms.core.risk.neighbours import (
    DISTANCE,
    NEAREST,
    QUEEN,
    ROOK,
    Centres,
    GridNeighbourhood,
    choose_neighbourhood,
    contiguity_of_pairs,
    contiguity_on_lattice,
    distance_on_lattice,
)

SIZE = 2000.0


def scattered(rows, columns, seed, holes=0.3):
    """A lattice with holes, its centres, and its squares as WKB."""
    random = np.random.default_rng(seed)
    row, column = np.nonzero(random.random((rows, columns)) >= holes)
    lattice = Lattice(row - row.min(), column - column.min(), SIZE, SIZE)
    points = np.stack([lattice.column, lattice.row], axis=1) * SIZE
    return lattice, points


def plain_matrix(points, kind, distance=0.0):
    """Whether each pair of squares is a pair of neighbours, from the definition."""
    steps = np.abs(points[:, None] - points[None]) / SIZE
    near = {
        QUEEN: steps.max(axis=2) <= 1,
        ROOK: steps.sum(axis=2) <= 1,
        DISTANCE: (steps**2).sum(axis=2) <= (distance / SIZE) ** 2,
    }[kind]
    return (near & ~np.eye(len(points), dtype=bool)).astype(float)


def touching(points, kind):
    first, second = np.nonzero(np.triu(plain_matrix(points, kind)))
    return contiguity_of_pairs(np.stack([first, second], axis=1), len(points))


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize(
    ("kind", "distance"), [(QUEEN, 0), (ROOK, 0), (DISTANCE, 4000), (DISTANCE, 30000), (DISTANCE, 500)]
)
def test_lattice_gives_the_sums_of_the_definition(kind, distance, seed):
    lattice, points = scattered(9, 40, seed)
    values = np.random.default_rng(seed).normal(size=len(points))
    found = choose_neighbourhood(kind, lattice, lambda: Centres(points), lambda: touching(points, kind), distance)
    assert isinstance(found, GridNeighbourhood)
    expected = plain_matrix(points, kind, distance)
    np.testing.assert_allclose(found.sums(values), expected @ values, atol=1e-11)
    np.testing.assert_array_equal(found.matrix().toarray(), expected)


@pytest.mark.parametrize(("kind", "distance"), [(QUEEN, 0), (ROOK, 0), (DISTANCE, 4000)])
def test_general_path_gives_the_same_as_the_lattice(kind, distance):
    lattice, points = scattered(7, 8, 5)
    fast = choose_neighbourhood(kind, lattice, lambda: Centres(points), lambda: touching(points, kind), distance)
    general = choose_neighbourhood(kind, None, lambda: Centres(points), lambda: touching(points, kind), distance)
    np.testing.assert_array_equal(general.matrix().toarray(), fast.matrix().toarray())


@pytest.mark.parametrize("k", [1, 4, 11])
def test_nearest_as_libpysal_finds_them(k):
    weights = pytest.importorskip("libpysal.weights")
    points = np.random.default_rng(2).random((60, 2)) * 1e5
    expected = weights.KNN(points, k, silence_warnings=True).sparse.toarray()
    np.testing.assert_array_equal(Centres(points).nearest(k).matrix().toarray(), expected)


def test_distance_band_as_libpysal_finds_it():
    weights = pytest.importorskip("libpysal.weights")
    points = np.random.default_rng(3).random((80, 2)) * 1e5
    expected = weights.DistanceBand(points, 15000, binary=True, silence_warnings=True).sparse.toarray()
    np.testing.assert_array_equal(Centres(points).within(15000).matrix().toarray(), expected)


def test_nearest_among_units_in_one_place():
    # Five units in one place: each has three of the others, never itself.
    found = Centres(np.zeros((5, 2))).nearest(3).matrix().toarray()
    np.testing.assert_array_equal(found.sum(axis=1), [3] * 5)
    np.testing.assert_array_equal(np.diag(found), [0] * 5)


def test_smallest_distance_leaves_no_unit_alone():
    # The lonely one at 100 has its nearest at 30.
    centres = Centres(np.array([[0.0, 0], [10, 0], [30, 0], [100, 0]]))
    assert centres.smallest_distance() == 70
    assert (centres.within(70).sums(np.ones(4)) > 0).all()
    assert centres.within(69).sums(np.ones(4))[3] == 0


def test_distance_reaches_what_is_just_that_far_on_rounded_coordinates():
    points = np.array([[0.1, 0], [0.3, 0]])  # 0.3 - 0.1 is 0.19999999999999998
    assert Centres(points + [[0, 0], [1e-17, 0]]).within(0.2).matrix().nnz == 2
    lattice = Lattice(np.array([0, 0]), np.array([0, 1]), 0.1 + 0.2, 1.0)  # 0.30000000000000004 wide
    assert distance_on_lattice(lattice, 0.3).matrix().nnz == 2


def test_distance_on_oblong_cells():
    # Cells 30 m across and 10 m down: within 31 m are three rows above and below in the same column, and one to either
    # side as far as sqrt(31^2 - 30^2) = 7.8 m lets it, which is in its own row.
    row, column = (part.ravel() for part in np.indices((9, 5)))
    found = distance_on_lattice(Lattice(row, column, 30.0, 10.0), 31)
    assert found.sums(np.ones(45))[22] == 8  # the middle of rows 0-8 and columns 0-4
    points = np.stack([30.0 * column, 10.0 * row], axis=1)
    np.testing.assert_array_equal(found.matrix().toarray(), Centres(points).within(31).matrix().toarray())


@pytest.mark.parametrize("k", [0, 3, 9])
def test_too_many_nearest_are_refused(k):
    with pytest.raises(InputError, match="K: .* nearest neighbours"):
        Centres(np.eye(3, 2)).nearest(k)


def test_distance_with_too_many_pairs_is_refused():
    # 12,000 units in one place make 144 million pairs.
    with pytest.raises(InputError, match="DISTANCE.*smaller"):
        Centres(np.zeros((12000, 2))).within(1)


def test_one_cell_has_no_neighbours():
    lattice = Lattice(np.array([0]), np.array([0]), SIZE, SIZE)
    for found in (contiguity_on_lattice(lattice, QUEEN), distance_on_lattice(lattice, 1e6)):
        np.testing.assert_array_equal(found.sums(np.array([5.0])), [0])


def test_nearest_go_by_centres_on_a_lattice_too():
    lattice, points = scattered(4, 4, 0, holes=0)
    found = choose_neighbourhood(NEAREST, lattice, lambda: Centres(points), list, k=3)
    np.testing.assert_array_equal(found.sums(np.ones(16)), [3] * 16)
