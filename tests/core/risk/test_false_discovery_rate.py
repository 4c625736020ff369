"""The largest significant p of Benjamini and Hochberg."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from mining_ecorisk.algorithms.core.risk.gi_star import largest_significant


def test_worked_example():
    # Limits at 5 % of six tests: 0.0083 0.0167 0.025 0.0333 0.0417 0.05. The third p, 0.026, misses its limit, but the
    # fourth, 0.033, keeps to its own, so all up to it are significant.
    p = np.array([0.2, 0.001, 0.012, 0.026, 0.033, 0.9, np.nan])
    assert largest_significant(p, 0.05) == 0.033
    assert largest_significant(p, 0.01) == 0.001


def test_nothing_significant():
    assert largest_significant(np.array([0.04, 0.9]), 0.05) == -1
    assert largest_significant(np.array([np.nan]), 0.05) == -1


@given(st.lists(st.floats(0, 1), min_size=1, max_size=30), st.floats(0.001, 0.5))
def test_definition(p, rate):
    ordered = sorted(p)
    wanted = [value for rank, value in enumerate(ordered, start=1) if value <= rate * rank / len(ordered)]
    assert largest_significant(np.array(p), rate) == (wanted[-1] if wanted else -1)
