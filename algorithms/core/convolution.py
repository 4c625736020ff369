"""Convolution of a window with a large kernel by the fast Fourier transform."""

from __future__ import annotations

import numpy as np
from scipy.fft import irfft2, next_fast_len, rfft2

NOISE = 1e-14  # of the largest possible sum: what the transform leaves where the sum is 0


def convolve(values: np.ndarray, kernel: np.ndarray, inner: tuple[int, int, int, int], threads: int = 1) -> np.ndarray:
    """sum_y kernel(x - y) * values(y) for the inner window (row, column, rows, columns) of `values`.

    `kernel` has odd sides and is symmetric. Nothing lies beyond `values`, and nothing of it counts that the kernel does
    not reach. Worked out in float64 and returned as float32; never negative. The number of threads changes no bit.
    """
    row, column, rows, columns = inner
    noise = NOISE * kernel.sum()
    kernel = _within(kernel, (max(row + rows, len(values) - row), max(column + columns, values.shape[1] - column)))
    tall, wide = (side // 2 for side in kernel.shape)
    # What the circular transform wraps around falls on the surroundings, which are as wide as the kernel reaches.
    around = np.zeros((rows + 2 * tall, columns + 2 * wide))
    top, left = max(0, row - tall), max(0, column - wide)
    seen = values[top : row + rows + tall, left : column + columns + wide]
    corner = top - (row - tall), left - (column - wide)
    around[corner[0] : corner[0] + seen.shape[0], corner[1] : corner[1] + seen.shape[1]] = seen
    shape = tuple(next_fast_len(side, real=True) for side in around.shape)
    transformed = rfft2(around, shape, workers=threads)
    transformed *= rfft2(kernel, shape, workers=threads)
    result = irfft2(transformed, shape, workers=threads)[2 * tall : 2 * tall + rows, 2 * wide : 2 * wide + columns]
    return np.where(result > noise, result, 0.0).astype(np.float32)


def _within(kernel: np.ndarray, offsets: tuple[int, int]) -> np.ndarray:
    """The middle of the kernel that offsets smaller than these (rows, columns) need."""
    tall, wide = (max(0, side // 2 - offset + 1) for side, offset in zip(kernel.shape, offsets))
    return kernel[tall : len(kernel) - tall, wide : kernel.shape[1] - wide]
