"""Convolution of a window with a large kernel by the fast Fourier transform."""

from __future__ import annotations

import numpy as np
from scipy.signal import oaconvolve

NOISE = 1e-14  # of the largest possible sum: what the transform leaves where the sum is 0


def convolve(values: np.ndarray, kernel: np.ndarray, inner: tuple[int, int, int, int]) -> np.ndarray:
    """sum_y kernel(x - y) * values(y) for the inner window (row, column, rows, columns) of `values`.

    Nothing lies beyond `values`. Worked out in float64 and returned as float32; never negative.
    """
    row, column, rows, columns = inner
    tall, wide = (side // 2 for side in kernel.shape)
    full = oaconvolve(values.astype(np.float64), kernel, mode="full")
    result = full[row + tall : row + tall + rows, column + wide : column + wide + columns]
    return np.where(result > NOISE * kernel.sum(), result, 0.0).astype(np.float32)
