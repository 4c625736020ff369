"""Regular grids: which row and column each cell of a layer has."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..tolerances import PIXEL

MOST_PLACES_PER_CELL = 50  # a grid with fewer cells among its places is not worth an image
ALWAYS_SMALL = 10_000_000


@dataclass(frozen=True)
class Lattice:
    """Cells as places of an image: `row` and `column` count from 0; sizes are in the CRS's units (metres)."""

    row: np.ndarray
    column: np.ndarray
    width: float
    height: float

    @property
    def shape(self) -> tuple[int, int]:
        return int(self.row.max()) + 1, int(self.column.max()) + 1


def lattice_of_boxes(boxes: np.ndarray, filled: np.ndarray) -> Lattice | None:
    """The lattice on which equal rectangles lie; None when they do not.

    Parameters
    ----------
    boxes : ndarray (n, 4)
        xmin, ymin, xmax, ymax of every polygon.
    filled : ndarray (n,), bool
        Whether the polygon fills its box, that is, is a rectangle along the axes.
    """
    width, height = boxes[0, 2] - boxes[0, 0], boxes[0, 3] - boxes[0, 1]
    if not filled.all() or width <= 0 or height <= 0:
        return None
    size = np.array([width, height])
    if (np.abs(boxes[:, 2:] - boxes[:, :2] - size) > PIXEL * size).any():
        return None
    steps = (boxes[:, :2] - boxes[:, :2].min(axis=0)) / size
    whole = np.rint(steps)
    if (np.abs(steps - whole) > PIXEL).any():
        return None
    return _compact(whole[:, 1].astype(np.int64), whole[:, 0].astype(np.int64), float(width), float(height))


def lattice_of_numbers(boxes: np.ndarray, row: np.ndarray, column: np.ndarray) -> Lattice | None:
    """The lattice that row and column numbers describe; None when the polygons do not lie in these places.

    Polygons may be clipped, as long as one in each direction is not. Rows may count upwards or downwards.
    """
    if not (np.isfinite(row).all() and np.isfinite(column).all()):
        return None
    width = _step(boxes[:, 0], boxes[:, 2], column)
    height = _step(boxes[:, 1], boxes[:, 3], row) or _step(boxes[:, 1], boxes[:, 3], -row)
    if not width or not height or (row != np.rint(row)).any() or (column != np.rint(column)).any():
        return None
    return _compact((row - row.min()).astype(np.int64), (column - column.min()).astype(np.int64), width, height)


def _step(low: np.ndarray, high: np.ndarray, number: np.ndarray) -> float:
    """The size of a cell along one axis, when every [low, high] lies in the place of its number; else 0."""
    size = float((high - low).max())
    if size <= 0:
        return 0.0
    whole = int(np.argmax(high - low))
    begin = low[whole] + (number - number[whole]) * size
    slack = PIXEL * size
    return size if (low >= begin - slack).all() and (high <= begin + size + slack).all() else 0.0


def _compact(row: np.ndarray, column: np.ndarray, width: float, height: float) -> Lattice | None:
    """The lattice, unless two cells share a place or the cells are lost in a far larger image."""
    rows, columns = int(row.max()) + 1, int(column.max()) + 1
    if rows * columns > max(ALWAYS_SMALL, MOST_PLACES_PER_CELL * len(row)):
        return None
    if len(np.unique(row * columns + column)) < len(row):
        return None
    return Lattice(row, column, width, height)
