"""The evaluation grid: squares over the study area and the exact area of each inside it (paper section 2.3.3)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import InputError
from ..tolerances import LEAST_AREA, NEGLIGIBLE_AREA
from ..units import M2_PER_KM2

MOST_CELLS = 5_000_000


@dataclass(frozen=True)
class Frame:
    """Squares of `size` metres whose rows count northwards and columns eastwards from the point (`x0`, `y0`).

    The frame holds `rows` x `columns` of them, from (`row`, `column`) on.
    """

    x0: float
    y0: float
    size: float
    row: int
    column: int
    rows: int
    columns: int

    def corner(self, row: int, column: int) -> tuple[float, float]:
        """The lower left corner (m) of a square counted from the frame's first row and column.

        Neighbours get the coordinates of a common side from here: the same product, hence the same bits.
        """
        return self.x0 + (self.column + column) * self.size, self.y0 + (self.row + row) * self.size


@dataclass(frozen=True)
class Cells:
    """The cells with any area inside the study area, from north to south, then west to east: arrays of one length.

    `area_km2` is the exact area inside the study area, `whole` whether that is the whole square.
    """

    row: np.ndarray
    column: np.ndarray
    area_km2: np.ndarray
    whole: np.ndarray

    def ids(self) -> list[str]:
        """ "R1998_C0250" for row 1998 and column 250."""
        return [f"R{row:04d}_C{column:04d}" for row, column in zip(self.row.tolist(), self.column.tolist())]


def frame_over(bounds: tuple[float, float, float, float], size: float, snap: bool, shift: float = 0.0) -> Frame:
    """The squares that cover (xmin, ymin, xmax, ymax); with `snap` they count from the CRS's origin.

    Rows and columns of a snapped frame belong to places, whatever the bounds are. The squares lie by `shift` of their
    side (0-1) farther to the east and north. InputError above MOST_CELLS.
    """
    xmin, ymin, xmax, ymax = bounds
    x0, y0 = (0.0, 0.0) if snap else (xmin, ymin)
    x0, y0 = x0 + shift * size, y0 + shift * size
    column, row = math.floor((xmin - x0) / size), math.floor((ymin - y0) / size)
    columns = max(1, math.ceil((xmax - x0) / size) - column)
    rows = max(1, math.ceil((ymax - y0) / size) - row)
    if rows * columns > MOST_CELLS:
        raise InputError(
            "CELL_SIZE: cells of {size:g} m would be {count} over the extent of the study area, more than {most:,}. "
            "Take {better:g} m or more.",
            size=size,
            count=rows * columns,
            most=MOST_CELLS,
            better=_rounded_up(size * math.sqrt(rows * columns / MOST_CELLS)),
        )
    return Frame(x0, y0, size, row, column, rows, columns)


def _rounded_up(value: float) -> float:
    """To two digits."""
    step = 10.0 ** (math.floor(math.log10(value)) - 1)
    return math.ceil(value / step) * step


def evaluation_cells(rings: Sequence[tuple[np.ndarray, bool]], frame: Frame) -> Cells:
    """The cells of `frame` with area inside the polygons.

    Parameters
    ----------
    rings : sequence of (ndarray (k, 2), bool)
        Closed rings in metres, True for holes; of polygons that do not overlap.
    """
    shares = cell_shares(rings, frame)[::-1]
    rows, columns = np.nonzero(shares > LEAST_AREA)
    area_km2 = shares[rows, columns] * frame.size**2 / M2_PER_KM2
    row = frame.row + frame.rows - 1 - rows
    column = frame.column + columns
    return Cells(row, column, area_km2, shares[rows, columns] == 1.0)


def range_cells(area_km2: np.ndarray, squares: bool, known: np.ndarray, least_inside: float) -> np.ndarray:
    """Which cells set a reference range: those with a value that are at least the share `least_inside` of a whole cell.

    A sliver of one pixel would else press all other cells together. A whole cell is the largest one of a grid of
    `squares`, and the median of other polygons. Where no cell with a value is large enough, all with a value do.

    Parameters
    ----------
    area_km2, known : ndarray (n,)
        The cells' areas, and whether all that is needed is known of them.
    """
    whole = float(area_km2.max() if squares else np.median(area_km2))
    large = known & (area_km2 >= least_inside * whole * (1 - NEGLIGIBLE_AREA))
    return large if large.any() else known


def cell_shares(rings: Sequence[tuple[np.ndarray, bool]], frame: Frame) -> np.ndarray:
    """The share of every cell that lies inside the polygons, shape (rows, columns), row 0 in the south.

    Green's theorem by cell: a border going up at u adds its height times what lies to the left of it, one going down
    takes it away. Cells that no border crosses are wholly inside or outside, and hold exactly 1 or 0.
    """
    shape = (frame.rows, frame.columns)
    area, height, crossed = np.zeros(shape), np.zeros(shape), np.zeros(shape, dtype=bool)
    for ring, hole in rings:
        row, column, rise, left = _pieces(_oriented(ring, hole, frame))
        row, column = np.clip(row, 0, frame.rows - 1), np.clip(column, 0, frame.columns - 1)
        np.add.at(area, (row, column), rise * (left - column))
        np.add.at(height, (row, column), rise)
        crossed[row, column] = True
    beyond = np.cumsum(height[:, ::-1], axis=1)[:, ::-1] - height
    return np.where(crossed, np.clip(area + beyond, 0.0, 1.0), np.rint(beyond))


def _oriented(ring: np.ndarray, hole: bool, frame: Frame) -> np.ndarray:
    """The ring in cells from the frame's corner, counterclockwise (holes: clockwise)."""
    corner = np.array([frame.x0 + frame.column * frame.size, frame.y0 + frame.row * frame.size])
    points = (np.asarray(ring, dtype=np.float64) - corner) / frame.size
    x, y = points[:-1].T
    doubled = float(np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y))
    return points[::-1] if (doubled < 0) != hole else points


def _pieces(points: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """The ring's edges cut at the cells' borders: (row, column, rise, middle) of each piece."""
    start, end = points[:-1], points[1:]
    number = np.arange(len(start))
    edges, places, cuts = [number, number], [np.zeros(len(start)), np.ones(len(start))], [start, end]
    for axis in (0, 1):
        edge, place, line = _crossings(start[:, axis], end[:, axis])
        cut = start[edge] + place[:, None] * (end - start)[edge]
        # On the border exactly, or what leaves one cell and what enters the next would differ by rounding.
        cut[:, axis] = line
        edges.append(edge)
        places.append(place)
        cuts.append(cut)
    edge, cut = np.concatenate(edges), np.concatenate(cuts)
    order = np.lexsort((np.concatenate(places), edge))
    edge, cut = edge[order], cut[order]
    inner = edge[1:] == edge[:-1]
    first, second = cut[:-1][inner], cut[1:][inner]
    middle = (first + second) / 2
    column, row = np.floor(middle).astype(np.int64).T
    return row, column, second[:, 1] - first[:, 1], middle[:, 0]


def _crossings(start: np.ndarray, end: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Where edges from `start` to `end` (one coordinate) pass whole numbers: (edge, place on it in 0..1, number)."""
    low, high = np.minimum(start, end), np.maximum(start, end)
    first = np.floor(low).astype(np.int64) + 1
    count = np.maximum(np.ceil(high).astype(np.int64) - first, 0)
    edge = np.repeat(np.arange(len(start)), count)
    line = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count) + first[edge]
    return edge, (line - start[edge]) / (end[edge] - start[edge]), line
