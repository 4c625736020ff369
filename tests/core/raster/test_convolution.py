"""Convolution against the plain double loop."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mining_ecorisk.algorithms.core.biodiversity.decay import kernel
from mining_ecorisk.algorithms.core.raster.convolution import convolve
from mining_ecorisk.algorithms.framework.shipped_coefficients import decay_model


def double_loop(values, weights):
    """The sum over all cells of value times weight by offset."""
    tall, wide = weights.shape[0] // 2, weights.shape[1] // 2
    result = np.zeros(values.shape)
    for row, column in np.ndindex(values.shape):
        for y, x in zip(*np.nonzero(values)):
            if abs(row - y) <= tall and abs(column - x) <= wide:
                result[row, column] += values[y, x] * weights[row - y + tall, column - x + wide]
    return result


@settings(max_examples=25, deadline=None)
@given(
    st.integers(1, 12),
    st.integers(1, 12),
    st.floats(0.4, 7),
    st.sampled_from(["kernel", "sum"]),
    st.sampled_from(["linear", "exponential"]),
    st.integers(0, 10**6),
)
def test_equal_to_the_double_loop(rows, columns, reach, model, decay, seed):
    random = np.random.default_rng(seed)
    values = random.random((rows, columns)) * (random.random((rows, columns)) < 0.3)
    weights = kernel(decay_model(model), reach, decay)
    found = convolve(values, weights, (0, 0, rows, columns))
    assert found == pytest.approx(double_loop(values, weights), abs=1e-6)


def test_a_window_needs_its_surroundings_only():
    random = np.random.default_rng(4)
    values = random.random((40, 50))
    weights = kernel(decay_model("sum"), 5, "linear")
    full = convolve(values, weights, (0, 0, 40, 50))
    # The window (12, 20) to (28, 35) with 5 pixels around it; what lies farther does not matter.
    part = convolve(values[7:33, 15:40], weights, (5, 5, 16, 15))
    assert part == pytest.approx(full[12:28, 20:35], abs=1e-6)
    assert convolve(values, weights, (12, 20, 16, 15)) == pytest.approx(full[12:28, 20:35], abs=1e-6)


def test_out_of_reach_is_zero_and_not_noise():
    values = np.zeros((30, 30))
    values[0, 0] = 1
    found = convolve(values, kernel(decay_model("kernel"), 4, "linear"), (0, 0, 30, 30))
    assert found.min() == 0
    assert np.count_nonzero(found) == 15  # the quarter disc x^2 + y^2 < 16 with x, y >= 0: 4 + 4 + 4 + 3


def test_threads_change_no_bit():
    values = np.random.default_rng(1).random((70, 90))
    weights = kernel(decay_model("kernel"), 6, "exponential")
    one, two = (convolve(values, weights, (0, 0, 70, 90), threads) for threads in (1, 2))
    assert (one == two).all()


def test_a_kernel_wider_than_the_raster():
    values = np.zeros((3, 4))
    values[2, 0] = 2
    weights = kernel(decay_model("kernel"), 9, "exponential")
    found = convolve(values, weights, (0, 0, 3, 4))
    assert found == pytest.approx(double_loop(values, weights), rel=1e-6)
    assert convolve(values, weights, (0, 3, 1, 1))[0, 0] == found[0, 3]


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_any_window_gives_its_part_of_the_whole(data):
    random = np.random.default_rng(data.draw(st.integers(0, 10**6)))
    rows, columns = data.draw(st.integers(1, 14)), data.draw(st.integers(1, 14))
    values = random.random((rows, columns))
    weights = kernel(decay_model("sum"), data.draw(st.floats(1, 12)), "exponential")
    row, column = data.draw(st.integers(0, rows - 1)), data.draw(st.integers(0, columns - 1))
    tall, wide = data.draw(st.integers(1, rows - row)), data.draw(st.integers(1, columns - column))
    expected = double_loop(values, weights)[row : row + tall, column : column + wide]
    assert convolve(values, weights, (row, column, tall, wide)) == pytest.approx(expected, rel=1e-6)
