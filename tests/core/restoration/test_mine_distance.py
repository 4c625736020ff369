"""Distances to single mines against the plain minimum over all their pixels."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mining_ecorisk.algorithms.core.restoration.mine_distance import MineRuns

PIXELS = st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), min_size=1, max_size=30, unique=True)


@settings(max_examples=60, deadline=None)
@given(PIXELS, st.sampled_from([1.0, 0.5, 1.25]))
def test_distance_is_the_least_over_all_pixels(pixels, aspect):
    rows, columns = np.array(pixels).T
    found = MineRuns(rows, columns).distances((3, 5, 6, 4), 100.0, aspect)
    y, x = np.mgrid[3:9, 5:9]
    wanted = np.hypot((y[..., None] - rows) * aspect, x[..., None] - columns).min(axis=-1)
    assert found == pytest.approx(wanted, rel=1e-6)
    assert ((found == 0) == (wanted == 0)).all()


def test_three_and_four_pixels_away_are_five():
    # Rows 0 -> 3 and columns 0 -> 4: 9 + 16 = 25.
    assert MineRuns(np.array([0]), np.array([0])).distances((3, 4, 1, 1), 10.0, 1.0)[0, 0] == 5
