"""Random weights: their mean, their spread, and what they must not do."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from mining_ecorisk.algorithms.core.coded_values import Matcher
from mining_ecorisk.algorithms.core.errors import InputError
from mining_ecorisk.algorithms.core.risk.weight_draws import ahp_weights, dirichlet_weights, order_of
from mining_ecorisk.algorithms.core.vulnerability.ahp import weigh
from mining_ecorisk.algorithms.framework.shipped_coefficients import saaty_scale

MIDDLE = np.array([0.25, 0.25, 0.5])
MATRIX = np.array([[1, 2, 1 / 3], [1 / 2, 1, 1 / 4], [3, 4, 1.0]])
COMPONENTS = Matcher(("water", "biodiversity", "vulnerability"), [("wat", "bio", "vuln"), ("水源", "生物", "脆弱性")])


def test_dirichlet_has_the_mean_and_the_spread_that_are_asked_for():
    found = dirichlet_weights(MIDDLE, 0.2, 200_000, 1)
    assert found.sum(axis=1) == pytest.approx(1)
    # Standard deviation 0.2 * sqrt(0.25 * 0.75) = 0.0866 and 0.2 * sqrt(0.25) = 0.1; with 200,000 draws the mean is
    # known to 0.0002 and the deviation to 0.0002.
    assert found.mean(axis=0) == pytest.approx(MIDDLE, abs=0.001)
    assert found.std(axis=0) == pytest.approx([0.0866, 0.0866, 0.1], abs=0.001)


@pytest.mark.parametrize("spread", [0.05, 0.5, 0.99])
def test_weight_zero_stays_zero(spread):
    found = dirichlet_weights(np.array([0, 0.4, 0.6]), spread, 500, 1)
    assert (found[:, 0] == 0).all()
    assert found.sum(axis=1) == pytest.approx(1)
    assert np.isfinite(found).all() and found[:, 1].std() > 0


def test_a_single_weight_has_no_spread():
    assert (dirichlet_weights(np.array([0, 1.0, 0]), 0.5, 4, 1) == [0, 1, 0]).all()


@given(st.integers(1, 50), st.integers(0, 9))
def test_no_spread_is_the_middle_to_the_last_bit(draws, seed):
    assert (dirichlet_weights(MIDDLE, 0, draws, seed) == MIDDLE).all()
    assert (ahp_weights(MATRIX, 0, draws, seed) == ahp_weights(MATRIX, 0, 1, 1)).all()


@pytest.mark.parametrize("spread", [-0.1, 1, 2])
def test_spreads_beyond_the_possible_are_refused(spread):
    with pytest.raises(InputError, match="below 1"):
        dirichlet_weights(MIDDLE, spread, 10, 1)


@pytest.mark.parametrize("drawn", [dirichlet_weights, ahp_weights])
def test_the_seed_decides(drawn):
    given_to = MIDDLE if drawn is dirichlet_weights else MATRIX
    assert (drawn(given_to, 0.2, 20, 7) == drawn(given_to, 0.2, 20, 7)).all()
    assert (drawn(given_to, 0.2, 20, 7) != drawn(given_to, 0.2, 20, 8)).any()


def test_ahp_weights_are_the_principal_eigenvector():
    assert ahp_weights(MATRIX, 0, 1, 1)[0] == pytest.approx(weigh(MATRIX, saaty_scale()).weights)


def test_each_drawn_matrix_has_its_principal_eigenvector():
    # The same draws by hand: three judgements times exp(0.5 z), then the eigenvector of every matrix.
    noise = np.random.default_rng(3).standard_normal((20, 3))
    expected = []
    for first, second, third in np.exp(0.5 * noise):
        matrix = np.eye(3)
        matrix[0, 1], matrix[0, 2], matrix[1, 2] = MATRIX[0, 1] * first, MATRIX[0, 2] * second, MATRIX[1, 2] * third
        matrix[1, 0], matrix[2, 0], matrix[2, 1] = 1 / matrix[0, 1], 1 / matrix[0, 2], 1 / matrix[1, 2]
        expected.append(weigh(matrix, saaty_scale()).weights)
    assert ahp_weights(MATRIX, 0.5, 20, 3) == pytest.approx(np.array(expected))


@pytest.mark.parametrize(
    "criteria",
    [
        ["Ecological vulnerability", "W_WATER", "W_BIO"],
        ["VULN", "water stress", "Biodiversity"],
        ["脆弱性", "水源", "生物"],
    ],
)
def test_criteria_are_found_by_names_or_their_words(criteria):
    assert order_of(criteria, COMPONENTS) == [1, 2, 0]


@pytest.mark.parametrize(
    "criteria", [["a", "b", "c"], ["water", "biodiversity"], ["water", "biodiversity", "vulnerability", "other"],
                 ["water", "water stress", "vulnerability"], ["water and bio", "bio", "vulnerability"]],
)  # fmt: skip
def test_criteria_that_are_not_the_components(criteria):
    with pytest.raises(InputError, match="MATRIX_TABLE: its criteria are"):
        order_of(criteria, COMPONENTS)
