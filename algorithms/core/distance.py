"""The exact Euclidean distance to the nearest threat cell, in pixels."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import numpy as np
from scipy.ndimage import distance_transform_edt

CHUNK_ROWS = 64  # rows worked on at a time, so that they stay in the processor's cache
EXACT_SQUARES = 2.0**24  # whole numbers up to this are exact in float32
LONGEST_SIDE = 30000  # of a window, in pixels: squares of longer distances overflow int32
EDT_SIDE = 4096  # of a window: up to here edt's float32 tells every two places apart


def nearest_distances(
    threat: np.ndarray, inner: tuple[int, int, int, int], reach: float, aspect: float = 1.0, threads: int = 1
) -> np.ndarray:
    """Distances from every pixel centre of the inner window to the nearest threat cell's centre.

    Parameters
    ----------
    threat : bool array, at least one True
        The inner window and its surroundings.
    inner : (row, column, rows, columns)
        The window in `threat` for which distances are wanted.
    reach : float
        Longest distance of interest, in pixel widths; longer ones may be inexact.
    aspect : float
        Pixel height / pixel width.
    threads : int
        For the package `edt`, which is used when it is installed and gives the same bits.

    Returns
    -------
    float32 array (rows, columns), in pixel widths. Exact squares, rounded once by the root: the same bits in any window
    that holds the surroundings up to the reach.
    """
    exact = aspect == 1.0 and reach**2 < EXACT_SQUARES and max(threat.shape) <= LONGEST_SIDE
    if exact and max(threat.shape) <= EDT_SIDE and squares_by_edt() is not None:
        return _by_edt(threat, inner, threads)
    return _by_scipy(threat, inner, aspect, exact)


@cache
def squares_by_edt() -> Callable | None:
    """The squared distance transform of the optional package `edt`; None where it is missing or cannot be loaded."""
    try:
        import edt
    except (ImportError, ValueError):  # ValueError: built for another numpy
        return None
    return getattr(edt, "edtsq", None)


def _by_edt(threat: np.ndarray, inner: tuple[int, int, int, int], threads: int) -> np.ndarray:
    transform = squares_by_edt()
    assert transform is not None
    row, column, rows, columns = inner
    squares = transform(~threat, parallel=threads)
    return np.sqrt(squares[row : row + rows, column : column + columns])


def _by_scipy(threat: np.ndarray, inner: tuple[int, int, int, int], aspect: float, exact: bool) -> np.ndarray:
    row, column, rows, columns = inner
    # The places of the nearest cells are cheaper than scipy's own float64 distances over the whole window.
    nearest = distance_transform_edt(
        ~threat, sampling=None if aspect == 1.0 else (aspect, 1.0), return_distances=False, return_indices=True
    )
    number = np.int32 if exact else np.float64
    own_columns = np.arange(column, column + columns, dtype=number)
    distances = np.empty((rows, columns), dtype=np.float32)
    for start in range(0, rows, CHUNK_ROWS):
        part = slice(row + start, row + min(start + CHUNK_ROWS, rows))
        across = nearest[1, part, column : column + columns] - own_columns
        along = nearest[0, part, column : column + columns] - np.arange(part.start, part.stop, dtype=number)[:, None]
        if not exact:
            along *= aspect
        across *= across
        along *= along
        along += across
        distances[start : start + CHUNK_ROWS] = np.sqrt(along.astype(np.float32) if exact else along)
    return distances
