"""A series of years: the years given, slopes, and whether the classes of the years agree."""

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.errors import InputError
from mining_ecorisk.algorithms.core.risk import series
from mining_ecorisk.algorithms.core.risk.series import (
    class_conflict,
    nearest_places,
    read_years,
    same_value,
    theil_sen,
)
from scipy.stats import theilslopes

NAN = np.nan


def column(*values):
    return np.array(values, dtype=float)[:, None]


@pytest.mark.parametrize("text", ["2018;2015;2021", " 2018 ; 2015;2021; ", "2018；2015，2021", "2018 2015 2021"])
def test_years_keep_their_order(text):
    assert read_years(text, 3) == [2018, 2015, 2021]


@pytest.mark.parametrize(
    ("text", "layers", "part"),
    [
        ("", 3, "cannot be read"),
        ("2015;18;2021", 3, '"18" cannot be read'),
        ("2015;2018.5;2021", 3, '"2018.5" cannot be read'),
        ("2015;2018", 3, "2 years are given for 3 layers"),
        ("2015;2018;2015", 3, "2015 stands there more than once"),
    ],
)
def test_years_that_are_refused(text, layers, part):
    with pytest.raises(InputError, match=part) as found:
        read_years(text, layers)
    assert str(found.value).startswith("YEARS: ")


def test_one_year_is_no_series():
    with pytest.raises(InputError, match="^LAYERS: one year is no series"):
        read_years("2015", 1)


def test_slope_is_the_median_of_the_slopes_of_pairs():
    # 0.2 to 0.5 in 3 years, 0.5 to 0.4 in 1, 0.2 to 0.4 in 4: 0.1, -0.1, 0.05; the median is 0.05.
    assert theil_sen([2015, 2018, 2019], column(0.2, 0.5, 0.4)) == pytest.approx([0.05])


def test_slope_of_two_years_is_their_difference_a_year():
    assert theil_sen([2015, 2019], column(0.2, 0.6)) == pytest.approx([0.1])


def test_slope_passes_over_missing_years():
    values = np.array([[0.2, NAN, NAN, 0.1], [NAN, 0.3, NAN, 0.1], [0.8, NAN, NAN, 0.1]])
    # 0.6 in 6 years; one value is no slope, nor is none.
    assert theil_sen([2015, 2018, 2021], values) == pytest.approx([0.1, NAN, NAN, 0], nan_ok=True)


def test_one_outlier_does_not_bend_the_slope():
    # 0.01 a year but for 2017: six of the ten pairs are without it; of its four, two lie above 0.01 and two below.
    values = column(0.10, 0.11, 0.90, 0.13, 0.14)
    assert theil_sen(range(2015, 2020), values) == pytest.approx([0.01])


@pytest.mark.parametrize("seed", range(5))
def test_slopes_are_those_of_scipy(seed, monkeypatch):
    rng = np.random.default_rng(seed)
    years = np.sort(rng.choice(np.arange(1990, 2030), rng.integers(2, 9), replace=False))
    values = np.round(rng.random((len(years), 40)), 2)  # ties too
    values[rng.random(values.shape) < 0.2] = NAN
    monkeypatch.setattr(series, "PAIRS_AT_ONCE", 100)  # several blocks
    found = theil_sen(years.tolist(), values)
    for cell in range(values.shape[1]):
        known = ~np.isnan(values[:, cell])
        if known.sum() < 2:
            assert np.isnan(found[cell])
        else:
            assert found[cell] == pytest.approx(theilslopes(values[known, cell], years[known])[0], abs=1e-15)


def test_slopes_report_each_block(monkeypatch):
    monkeypatch.setattr(series, "PAIRS_AT_ONCE", 30)  # 3 pairs: ten cells at once
    seen = []
    theil_sen([2015, 2018, 2021], np.zeros((3, 25)), seen.append)
    assert seen == pytest.approx([0.4, 0.8, 1])


def test_values_and_classes_are_not_changed():
    values = np.array([[0.2, NAN], [0.1, 0.3]])
    kept = values.copy()
    theil_sen([2015, 2018], values)
    np.testing.assert_array_equal(values, kept)


def test_classes_on_the_same_breaks_do_not_conflict():
    # Breaks 0.3 and 0.6; no year has values near them.
    values = [np.array([0.1, 0.5, NAN]), np.array([0.3, 0.31, 0.9])]
    assert class_conflict(values, [np.array([1, 2, NAN]), np.array([1, 2, 3])]) is None


def test_classes_on_other_breaks_conflict():
    # 0.4 is class 1 in the first year, 0.35 class 2 in the second.
    values = [np.array([0.1, 0.4, 0.8]), np.array([0.1, 0.35, 0.8])]
    found = class_conflict(values, [np.array([1, 1, 2]), np.array([1, 2, 2])])
    assert (found.level, found.year, found.value, found.other, found.below) == (1, 0, 0.4, 1, 0.35)
    found = class_conflict(values[::-1], [np.array([1, 2, 2]), np.array([1, 1, 2])])
    assert (found.year, found.value, found.other, found.below) == (1, 0.4, 0, 0.35)


def test_rounding_is_no_conflict_of_classes():
    values = [np.array([0.4 * (1 + 1e-12), 0.8]), np.array([0.4, 0.8])]
    assert class_conflict(values, [np.array([1, 2]), np.array([2, 2])]) is None


def test_a_class_without_cells_is_no_conflict():
    values = [np.array([0.1, 0.9]), np.array([0.2, 0.8])]
    assert class_conflict(values, [np.array([1, 5]), np.array([1, 4])]) is None


def test_nearest_places_within_the_slack():
    reference = np.array([[0.0, 0], [2000, 0], [4000, 0]])
    centres = np.array([[2000.0, 15], [4000, 0], [1000, 0]])
    assert nearest_places(centres, reference, 20).tolist() == [1, 2, -1]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (21.35, "21.35", True), (21.35, 21.36, False), ("0.25;0.25;0.5", [0.25, 0.25, 0.5], True),
        ("0.1;0.2", "0.1;0.2;0.3", False), (True, "true", True), (True, False, False), (8.0, 8, True),
        ("0.31907780985200906;0.6", "0.31907780985200912;0.6", True), (None, None, True), (None, 0, False),
        ("limits", "rank", False),
    ],
)  # fmt: skip
def test_noted_values_that_mean_the_same(one, other, same):
    assert same_value(one, other) is same
