"""The overlay of stresses and vulnerability: contributions, risk, driver."""

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.risk.overlay import effective_weights, mining_part, overlay

WEIGHTS = np.array([0.25, 0.25, 0.5])


def test_risk_by_hand():
    # Cell 1: 0.25*1 + 0.25*0.5 + 0.5*0.2 = 0.25 + 0.125 + 0.1 = 0.475; cell 2: 0.25*0 + 0.25*0.8 + 0.5*0.6 = 0.5.
    found = overlay(np.array([[1, 0], [0.5, 0.8], [0.2, 0.6]]), WEIGHTS)
    np.testing.assert_allclose(found.contributions, [[0.25, 0], [0.125, 0.2], [0.1, 0.3]], rtol=1e-15)
    np.testing.assert_allclose(found.risk, [0.475, 0.5], rtol=1e-15)


def test_driver_is_the_largest_contribution():
    # By cell: water 0.25, then biodiversity 0.2 of (0.05, 0.2, 0.1), then vulnerability 0.3 of (0.1, 0, 0.3).
    found = overlay(np.array([[1, 0.2, 0.4], [0.5, 0.8, 0], [0.2, 0.2, 0.6]]), WEIGHTS)
    assert found.driver.tolist() == ["water", "biodiversity", "vulnerability"]


def test_equal_contributions_are_driven_by_the_first():
    assert overlay(np.array([[1.0], [1.0], [0.5]]), WEIGHTS).driver.tolist() == ["water"]


def test_cell_without_a_component_has_nothing():
    found = overlay(np.array([[1, np.nan], [0.5, 0.8], [0.2, 0.6]]), WEIGHTS)
    assert found.risk[0] == pytest.approx(0.475)
    assert np.isnan(found.risk[1]) and np.isnan(found.contributions[:, 1]).all()
    assert found.driver.tolist() == ["water", ""]


def test_correlations_by_hand():
    # Water alone varies: contributions 0, 0.125, 0.25 and risk 0.1 more. Risk rises with it exactly; the others are
    # constant, of which there is no correlation.
    found = overlay(np.array([[0, 0.5, 1], [0.4] * 3, [0] * 3]), WEIGHTS)
    assert found.correlations[0] == pytest.approx(1)
    assert np.isnan(found.correlations[1:]).all()


def test_correlation_of_two_components_that_part():
    # Contributions of water 0, 0.25, 0 and of biodiversity 0, 0, 0.125; risk 0, 0.25, 0.125. By hand, for water:
    # means 1/12 and 1/8; cov = (1/12*1/8 + 1/6*1/8 + 0) = 1/32; var = 1/144 + 4/144 + 1/144 = 1/24 and 1/32.
    # r = (1/32) / sqrt(1/24 * 1/32) = sqrt(24/32) = sqrt(0.75).
    found = overlay(np.array([[0, 1, 0], [0, 0, 0.5], [0, 0, 0]]), WEIGHTS)
    assert found.correlations[0] == pytest.approx(0.75**0.5)


def test_one_cell_or_none_has_no_correlation():
    assert np.isnan(overlay(np.array([[1.0], [0.5], [0.2]]), WEIGHTS).correlations).all()
    empty = overlay(np.zeros((3, 0)), WEIGHTS)
    assert empty.risk.size == 0 and np.isnan(empty.correlations).all()


def test_two_cells_have_a_correlation():
    # Two points lie on a line: r is 1 where both rise.
    assert overlay(np.array([[0, 1], [0, 0.5], [0, 0.2]]), WEIGHTS).correlations == pytest.approx((1, 1, 1))


def test_inputs_stay_as_they_are():
    components = np.array([[1, np.nan], [0.5, 0.8], [0.2, 0.6]])
    before = components.copy()
    overlay(components, WEIGHTS)
    np.testing.assert_array_equal(components, before)


def test_effective_weights_are_shares_of_the_variance():
    # R = 0, 3, 6 with contributions 0 1 2 and 0 2 4: covariances 3 and 6 of the variance 9; the third is constant.
    parts = np.array([[0.0, 1.0, 2.0], [0.0, 2.0, 4.0], [0.0, 0.0, 0.0]])
    assert effective_weights(parts, parts.sum(axis=0)) == pytest.approx((1 / 3, 2 / 3, 0))
    assert all(np.isnan(effective_weights(np.ones((3, 4)), np.full(4, 3.0))))
    assert all(np.isnan(effective_weights(np.full((3, 2), np.nan), np.full(2, np.nan))))


def test_effective_weights_sum_to_one_on_random_components():
    random = np.random.default_rng(5)
    parts = random.random((3, 500)) * np.array([[0.25], [0.25], [0.5]])
    parts[:, 7] = np.nan
    assert sum(effective_weights(parts, parts.sum(axis=0))) == pytest.approx(1, abs=1e-12)


def test_mining_part_of_a_cell_and_of_nothing():
    components = np.array([[0.5, 0.0, 0.0], [0.8, 0.3, 0.0], [0.2, 0.6, 0.0]])
    weights = np.array([0.25, 0.25, 0.5])
    part = mining_part(overlay(components, weights), np.array([0.4, 0.3, 0.0]), components, weights)
    # First: 0.25 * 0.4 + 0.5 * 0.2 = 0.2; 0.25 * 0.5 + 0.25 * (0.8 - 0.4) = 0.225. Second: nothing is mining's.
    assert part.risk_0[0] == pytest.approx(0.2)
    assert part.risk_mine[0] == pytest.approx(0.225)
    assert part.risk_mine[1] == 0 and part.percent[1] == 0
    # Of a risk of 0 no share can be told.
    assert np.isnan(part.percent[2])


def test_effective_weights_of_a_risk_too_small_to_square():
    # The squares of 1e-200 are 0; a division by their sum ended the run.
    risk = np.array([1e-200, 2e-200, 4e-200])
    assert np.isnan(effective_weights(np.stack([risk, 0 * risk, 0 * risk]), risk)).all()
