"""Convolution of a window with a large kernel by the fast Fourier transform.

The two dimensions are transformed one after the other, the columns in blocks, so that the largest array is half a
spectrum of the rows that are seen: about 8 bytes a pixel of the window with its surroundings.
"""

from __future__ import annotations

import numpy as np
from scipy.fft import dct, fft, ifft, irfft, next_fast_len, rfft

from ..tolerances import CONVOLUTION

BLOCK = 256  # rows or columns transformed at a time


def convolve(values: np.ndarray, kernel: np.ndarray, inner: tuple[int, int, int, int], threads: int = 1) -> np.ndarray:
    """sum_y kernel(x - y) * values(y) for the inner window (row, column, rows, columns) of `values`.

    `kernel` has odd sides and is the same mirrored up and down or left and right. Nothing lies beyond `values`, and
    nothing of it counts that the kernel does not reach. Worked out in float64 and returned as float32; never negative.
    The number of threads changes no bit.
    """
    row, column, rows, columns = inner
    noise = CONVOLUTION * kernel.sum()
    kernel = _within(kernel, (max(row + rows, len(values) - row), max(column + columns, values.shape[1] - column)))
    tall, wide = (side // 2 for side in kernel.shape)
    top, left = max(0, row - tall), max(0, column - wide)
    seen = values[top : row + rows + tall, left : column + columns + wide]
    row, column = row - top, column - left
    height, width = _circle(len(seen), row, rows, tall), _circle(seen.shape[1], column, columns, wide)
    spectrum = _row_spectra(seen, width, threads)
    weights = _even_spectra(kernel[tall:, wide:], width, threads)
    _convolve_columns(spectrum, weights, height, slice(row, row + rows), threads)
    result = np.empty((rows, columns), dtype=np.float32)
    for start in range(0, rows, BLOCK):
        part = spectrum[row + start : row + min(start + BLOCK, rows)]
        found = irfft(part, width, workers=threads)[:, column : column + columns]
        result[start : start + BLOCK] = np.where(found > noise, found, 0.0)
    return result


def _row_spectra(values: np.ndarray, width: int, threads: int) -> np.ndarray:
    """The half spectrum of every row, complex (rows, width // 2 + 1)."""
    spectra = np.empty((len(values), width // 2 + 1), dtype=np.complex128)
    for start in range(0, len(values), BLOCK):
        rows = slice(start, start + BLOCK)
        spectra[rows] = rfft(values[rows].astype(np.float64), width, workers=threads)
    return spectra


def _even_spectra(halves: np.ndarray, length: int, threads: int) -> np.ndarray:
    """The half spectrum, which is real, of rows that are even: `halves` begin at their middle; (rows, length // 2 + 1).

    The cosine transform of the first kind is the Fourier transform of the row with its mirror image.
    """
    return dct(halves, type=1, n=length // 2 + 1, workers=threads)


def _convolve_columns(spectrum: np.ndarray, weights: np.ndarray, height: int, inner: slice, threads: int) -> None:
    """Convolve the columns of spectra of rows in place, of which only the rows `inner` are wanted.

    `weights` are the spectra of the kernel's rows from its middle on, (rows, columns of the spectra) float.
    """
    for start in range(0, spectrum.shape[1], BLOCK):
        columns = slice(start, start + BLOCK)
        part = fft(np.ascontiguousarray(spectrum[:, columns].T), height, overwrite_x=True, workers=threads)
        half = _even_spectra(np.ascontiguousarray(weights[:, columns].T), height, threads)
        part[:, : half.shape[1]] *= half
        part[:, half.shape[1] :] *= half[:, -2:0:-1]
        spectrum[inner, columns] = ifft(part, overwrite_x=True, workers=threads)[:, inner].T


def _circle(length: int, start: int, inner: int, reach: int) -> int:
    """The length, an even one, of a circular transform that wraps nothing onto the inner part of what is seen."""
    least = max(length, reach + max(length - start, start + inner))
    return 2 * next_fast_len(-(-least // 2), real=True)


def _within(kernel: np.ndarray, offsets: tuple[int, int]) -> np.ndarray:
    """The middle of the kernel that offsets smaller than these (rows, columns) need."""
    tall, wide = (max(0, side // 2 - offset + 1) for side, offset in zip(kernel.shape, offsets))
    return kernel[tall : len(kernel) - tall, wide : kernel.shape[1] - wide]
