"""Classes of hot-spot history."""

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.risk.hot_spot_history import HISTORIES, hot_spot_history

NAN = np.nan


def history(*bins, least=1):
    found = hot_spot_history(np.array(bins, dtype=float)[:, None], least)
    return found.kinds[0], int(found.first[0]), int(found.last[0])


@pytest.mark.parametrize(
    ("bins", "expected"),
    [
        ((0, -3, 0), ("none", -1, -1)),
        ((0, 0, 1), ("new", 2, 2)),
        ((3, 3, 3), ("lasting", 0, 2)),
        ((0, 2, 2), ("lasting", 1, 2)),
        ((3, 1, 2), ("lasting", 0, 2)),  # less sure, but hot in every year
        ((1, 1, 2), ("growing", 0, 2)),
        ((0, 1, 3), ("growing", 1, 2)),
        ((2, 0, 0), ("former", 0, 0)),
        ((2, 2, 0), ("former", 0, 1)),
        ((0, 2, -1), ("former", 1, 1)),
        ((2, 0, 2), ("intermittent", 0, 2)),
        ((1, 0, 1, 0), ("intermittent", 0, 2)),
    ],
)
def test_classes_of_history(bins, expected):
    assert history(*bins) == expected


@pytest.mark.parametrize(
    ("bins", "expected"), [((0, 2), "new"), ((2, 2), "lasting"), ((1, 3), "growing"), ((2, 0), "former")]
)
def test_two_years(bins, expected):
    assert history(*bins)[0] == expected


@pytest.mark.parametrize(
    ("bins", "expected"),
    [
        ((2, NAN, 2), ("lasting", 0, 2)),  # nothing says that it was not hot in between
        ((NAN, 0, 2), ("new", 2, 2)),
        ((2, 2, NAN), (None, 0, 1)),  # what it is now is not known
        ((NAN, NAN, 2), (None, 2, 2)),  # nor is what it was
        ((NAN, NAN, NAN), (None, -1, -1)),
    ],
)
def test_years_without_a_bin(bins, expected):
    assert history(*bins) == expected


def test_the_least_bin_decides_what_is_hot():
    assert history(1, 3, 3, least=2) == ("lasting", 1, 2)
    assert history(1, 1, 1, least=2) == ("none", -1, -1)


def plain(bins, least):
    """The rules of the help, one after the other."""
    known = [value for value in bins if not np.isnan(value)]
    if np.isnan(bins[-1]) or len(known) < 2:
        return None
    hot = [value >= least for value in known]
    if not any(hot):
        return "none"
    run = hot[hot.index(True) : len(hot) - hot[::-1].index(True)]
    if not all(run):
        return "intermittent"
    if not hot[-1]:
        return "former"
    if len(run) == 1:
        return "new"
    return "growing" if known[-1] > known[hot.index(True)] else "lasting"


def test_the_rules_one_by_one_say_the_same():
    rng = np.random.default_rng(1)
    bins = rng.integers(-3, 4, (5, 3000)).astype(float)
    bins[rng.random(bins.shape) < 0.15] = NAN
    found = hot_spot_history(bins, 1).kinds
    assert found == [plain(cell, 1) for cell in bins.T.tolist()]
    assert set(found) == {*HISTORIES, None}
