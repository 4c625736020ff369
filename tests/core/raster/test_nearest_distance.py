"""Exact distances to the nearest threat cell."""

import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mining_ecorisk.algorithms.core.raster import nearest_distance as distance
from mining_ecorisk.algorithms.core.raster.nearest_distance import NearestDistances, squares_by_edt


def whole(threat):
    return 0, 0, *threat.shape


def together(found):
    """The rows of an answer as one array; none is given twice or left out."""
    parts = list(found)
    assert [rows.start for rows, _ in parts] == [0, *(rows.stop for rows, _ in parts[:-1])]
    assert all(len(part) == rows.stop - rows.start for rows, part in parts)
    return np.vstack([part for _, part in parts])


def by_hand(threat, aspect=1.0):
    """Every pixel against every threat cell: float32 of the root of the exact square."""
    y, x = np.nonzero(threat)
    rows, columns = np.indices(threat.shape)
    squares = ((rows[..., None] - y) * aspect) ** 2 + (columns[..., None] - x) ** 2
    return np.sqrt(squares.min(axis=-1).astype(np.float64)).astype(np.float32)


@pytest.fixture
def without_edt(monkeypatch):
    monkeypatch.setitem(sys.modules, "edt", None)


def random_threat(shape, share, seed):
    threat = np.random.default_rng(seed).random(shape) < share
    threat.flat[seed % threat.size] = True
    return threat


def test_two_cells():
    # Cells at the left and at the lower right: (0, 4) is 4 from the first and 3 from the second.
    threat = np.zeros((4, 5), dtype=bool)
    threat[0, 0] = threat[3, 4] = True
    found = together(NearestDistances()(threat, whole(threat), 10))
    assert found.dtype == np.float32
    assert found[0].tolist() == [0, 1, 2, 3, 3]
    assert found[2, 2] == np.sqrt(np.float32(5))  # (3, 4) is 1 row and 2 columns away, (0, 0) 2 and 2


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 24), st.integers(1, 24), st.sampled_from([0.01, 0.1, 0.6]), st.integers(0, 10**6))
def test_distances_are_exact(rows, columns, share, seed):
    threat = random_threat((rows, columns), share, seed)
    assert (together(NearestDistances()(threat, whole(threat), 100)) == by_hand(threat)).all()


@settings(max_examples=30, deadline=None)
@given(st.integers(1, 20), st.integers(1, 20), st.integers(0, 10**6), st.sampled_from([0.5, 1.3, 2.0]))
def test_pixels_that_are_not_square(rows, columns, seed, aspect):
    threat = random_threat((rows, columns), 0.05, seed)
    found = together(NearestDistances()(threat, whole(threat), 100, aspect))
    assert found == pytest.approx(by_hand(threat, aspect), rel=1e-6)


def test_the_inner_window_is_cut_out_of_its_surroundings():
    threat = random_threat((60, 50), 0.01, 3)
    full = together(NearestDistances()(threat, whole(threat), 100))
    assert (together(NearestDistances()(threat, (7, 11, 30, 20), 100)) == full[7:37, 11:31]).all()


def test_scipy_alone_gives_the_same_bits_in_any_window(without_edt):
    threat = random_threat((200, 170), 0.005, 5)
    search = NearestDistances()
    full = together(search(threat, whole(threat), 300))
    assert (full == by_hand(threat)).all()
    # A larger window after a smaller one and the other way round: memory that is used again holds nothing back.
    for window in ((100, 90), (200, 170), (30, 160)):
        part = threat[: window[0], : window[1]]
        assert (together(search(part, whole(part), 300)) == by_hand(part)).all()


def test_edt_and_scipy_give_the_same_bits(monkeypatch):
    pytest.importorskip("edt")
    threats = [random_threat((300, 400), share, seed) for seed, share in enumerate((0.00001, 0.001, 0.05, 0.7))]
    assert squares_by_edt() is not None
    fast = [together(NearestDistances(2)(threat, whole(threat), 500)) for threat in threats]
    monkeypatch.setitem(sys.modules, "edt", None)
    assert squares_by_edt() is None
    plain = [together(NearestDistances()(threat, whole(threat), 500)) for threat in threats]
    assert all((a == b).all() for a, b in zip(fast, plain))


def test_far_beyond_4096_pixels():
    # InVEST goes wrong here: squares beyond 2^24 are no whole numbers in float32.
    threat = np.zeros((2, 9000), dtype=bool)
    threat[0, 0] = True
    found = together(NearestDistances()(threat, whole(threat), 9000))
    columns = np.arange(9000, dtype=np.float64)
    assert (found[1] == np.sqrt(columns**2 + 1).astype(np.float32)).all()


def test_edt_is_used_where_it_is_exact_only(monkeypatch):
    calls = []

    def squares(mask, parallel):
        calls.append((mask.shape, parallel))
        return np.zeros(mask.shape, dtype=np.float32)

    monkeypatch.setattr(distance, "squares_by_edt", lambda: squares)
    wide = np.ones((1, 4097), dtype=bool)
    search = NearestDistances(3)
    together(search(wide, whole(wide), 10))  # too wide
    together(search(wide[:, :20], (0, 0, 1, 20), 5000))  # reaches too far
    together(search(wide[:, :20], (0, 0, 1, 20), 10, 1.5))  # not square
    assert not calls
    together(search(wide[:, :4096], (0, 0, 1, 4096), 10))
    assert calls == [((1, 4096), 3)]


def test_a_package_that_cannot_be_loaded_is_passed_over(without_edt):
    assert squares_by_edt() is None
