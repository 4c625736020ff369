"""Convolution of a window with a large kernel by the fast Fourier transform."""

from __future__ import annotations

import numpy as np
from scipy.fft import irfft2, next_fast_len, rfft2

from ..tolerances import CONVOLUTION


def convolve(values: np.ndarray, kernel: np.ndarray, inner: tuple[int, int, int, int], threads: int = 1) -> np.ndarray:
    """sum_y kernel(x - y) * values(y) for the inner window (row, column, rows, columns) of `values`.

    `kernel` has odd sides and is symmetric. Nothing lies beyond `values`, and nothing of it counts that the kernel does
    not reach. Worked out in float64 and returned as float32; never negative. The number of threads changes no bit.
    """
    row, column, rows, columns = inner
    noise = CONVOLUTION * kernel.sum()
    kernel = _within(kernel, (max(row + rows, len(values) - row), max(column + columns, values.shape[1] - column)))
    tall, wide = (side // 2 for side in kernel.shape)
    top, left = max(0, row - tall), max(0, column - wide)
    seen = values[top : row + rows + tall, left : column + columns + wide]
    row, column = row - top, column - left
    shape = _circle(len(seen), row, rows, tall), _circle(seen.shape[1], column, columns, wide)
    transformed = rfft2(seen.astype(np.float64), shape, workers=threads)
    transformed *= rfft2(kernel, shape, workers=threads)
    result = irfft2(transformed, shape, overwrite_x=True, workers=threads)
    result = result[tall + row : tall + row + rows, wide + column : wide + column + columns]
    return np.where(result > noise, result, 0.0).astype(np.float32)


def _circle(length: int, start: int, inner: int, reach: int) -> int:
    """The length of a circular transform that wraps nothing onto the inner part of what is seen."""
    return next_fast_len(max(length, reach + max(length - start, start + inner)), real=True)


def _within(kernel: np.ndarray, offsets: tuple[int, int]) -> np.ndarray:
    """The middle of the kernel that offsets smaller than these (rows, columns) need."""
    tall, wide = (max(0, side // 2 - offset + 1) for side, offset in zip(kernel.shape, offsets))
    return kernel[tall : len(kernel) - tall, wide : kernel.shape[1] - wide]
