"""Recovery of restored land, by hand."""

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.restoration.recovery import recovery, reference_cover


def test_half_of_the_lost_cover_is_back():
    assert recovery(20, 50, 80) == pytest.approx(0.5)
    assert recovery(20, 20, 80) == 0 and recovery(20, 80, 80) == pytest.approx(1)
    assert recovery(20, 5, 80) == pytest.approx(-0.25) and recovery(20, 95, 80) == pytest.approx(1.25)


@pytest.mark.parametrize("values", [(80, 80, 80), (90, 80, 80), (np.nan, 5, 80), (5, np.nan, 80), (5, 6, np.nan)])
def test_nothing_lost_or_not_known_has_no_recovery(values):
    assert np.isnan(recovery(*values))


def test_reference_is_the_median_of_each_class_weighted_by_its_pixels():
    own = np.array([31] * 3 + [21])
    ring = np.array([31, 31, 31, 21, 21, 21, 12])
    cover = np.array([70.0, 80, 100, 30, 40, 45, 5])
    # (3 x 80 + 1 x 40) / 4
    assert reference_cover(own, ring, cover, 3) == pytest.approx(70)


def test_unknown_pixels_and_rare_classes_are_no_reference():
    own, ring = np.array([31, 31, 31, 21]), np.array([31, 31, 31, 21])
    cover = np.array([70.0, 80, 90, 40])
    assert reference_cover(own, ring, cover, 2) == pytest.approx(80)  # one pixel of 21 is too few
    cover[0] = np.nan
    assert reference_cover(own, ring, cover, 3) != reference_cover(own, ring, cover, 3)  # NaN
    # Exactly half of the patch without a reference is too much.
    assert np.isnan(reference_cover(np.array([31, 21]), np.array([31, 31]), np.array([80.0, 80]), 2))
