"""The exact Euclidean distance to the nearest threat cell, in pixels."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import numpy as np
from scipy.ndimage import distance_transform_edt

CHUNK_ROWS = 16  # rows worked on at a time, so that they stay in the processor's cache
EXACT_SQUARES = 2.0**24  # whole numbers up to this are exact in float32
LONGEST_SIDE = 30000  # of a window, in pixels: squares of longer distances overflow int32
EDT_SIDE = 4096  # of a window: up to here edt's float32 tells every two places apart


class NearestDistances:
    """Distances to the nearest threat cell, window by window, from any number of threads.

    Uses the package `edt` with `threads` threads when it is installed, else scipy: the same bits.
    """

    def __init__(self, threads: int = 1) -> None:
        self._threads = threads
        # Fresh memory costs the operating system as much time as the search itself: each thread keeps its own.
        self._scratch = threading.local()

    def __getstate__(self) -> dict[str, int]:
        return {"_threads": self._threads}

    def __setstate__(self, state: dict[str, int]) -> None:
        self._threads, self._scratch = state["_threads"], threading.local()

    def __call__(
        self, threat: np.ndarray, inner: tuple[int, int, int, int], reach: float, aspect: float = 1.0
    ) -> Iterator[tuple[slice, np.ndarray]]:
        """Distances from every pixel centre of the inner window to the nearest threat cell's centre, a few rows a time.

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

        Yields
        ------
        (rows of the inner window, float32 array (rows, columns)), in pixel widths. Exact squares, rounded once by the
        root: the same bits in any window that holds the surroundings up to the reach.
        """
        exact = aspect == 1.0 and reach**2 < EXACT_SQUARES and max(threat.shape) <= LONGEST_SIDE
        transform = squares_by_edt() if exact and max(threat.shape) <= EDT_SIDE else None
        if transform is None:
            yield from self._by_scipy(threat, inner, aspect, exact)
            return
        row, column, rows, columns = inner
        squares = transform(~threat, parallel=self._threads)[row : row + rows, column : column + columns]
        for part in chunks(rows):
            yield part, np.sqrt(squares[part])

    def _by_scipy(
        self, threat: np.ndarray, inner: tuple[int, int, int, int], aspect: float, exact: bool
    ) -> Iterator[tuple[slice, np.ndarray]]:
        row, column, rows, columns = inner
        nearest = self._places(threat.shape)
        # The places of the nearest cells are cheaper than scipy's own float64 distances over the whole window.
        sampling = None if aspect == 1.0 else (aspect, 1.0)
        distance_transform_edt(~threat, sampling, return_distances=False, return_indices=True, indices=nearest)
        number = np.int32 if exact else np.float64
        own_columns = np.arange(column, column + columns, dtype=number)
        for part in chunks(rows):
            outer = slice(row + part.start, row + part.stop)
            own_rows = np.arange(outer.start, outer.stop, dtype=number)[:, None]
            across = nearest[1, outer, column : column + columns] - own_columns
            along = nearest[0, outer, column : column + columns] - own_rows
            if not exact:
                along *= aspect
            across *= across
            along *= along
            along += across
            yield part, np.sqrt(along.astype(np.float32) if exact else along).astype(np.float32, copy=False)

    def _places(self, shape: tuple[int, ...]) -> np.ndarray:
        """This thread's memory for the row and column of the nearest cell, as scipy wants it: (2, rows, columns).

        Row and column lie side by side: scipy walks along columns, and so meets half as many pages of memory.
        """
        size = 2 * shape[0] * shape[1]
        memory = getattr(self._scratch, "memory", None)
        if memory is None or len(memory) < size:
            memory = self._scratch.memory = np.empty(size, dtype=np.int32)
        return memory[:size].reshape(*shape, 2).transpose(2, 0, 1)


def chunks(rows: int) -> Iterator[slice]:
    """A few rows at a time."""
    for start in range(0, rows, CHUNK_ROWS):
        yield slice(start, min(start + CHUNK_ROWS, rows))


def squares_by_edt() -> Callable | None:
    """The squared distance transform of the optional package `edt`; None where it is missing or cannot be loaded."""
    try:
        import edt
    except (ImportError, ValueError):  # ValueError: built for another numpy
        return None
    return getattr(edt, "edtsq", None)
