"""Which pixel centres of a grid lie within a distance of points, lines or outlines: exact, in bounded memory."""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree

from ..tolerances import DISTANCE
from .pixel_grid import PixelGrid

BLOCKS = (64, 8, 1)  # pixels: whole blocks are decided first, and only the undecided ones are looked at more closely
SAMPLES = 20  # samples of a straight segment per threshold distance
UNDECIDED, WITHIN, BEYOND = 0, 1, 2


class Nearness:
    """Segments (n, 4) as x1, y1, x2, y2, of which points are those of length 0, and a distance, in metres.

    A segment is sampled at its ends and at most s = distance / SAMPLES (or a pixel) apart. A point within the distance
    d of the segment has a sample within sqrt(d^2 + (s / 2)^2) (Pythagoras: the foot of the perpendicular is at most
    s / 2 from a sample), and a sample within d proves it. Only the pixels in between need the distance to the segments.
    """

    def __init__(self, segments: np.ndarray, distance: float, grid: PixelGrid) -> None:
        self.grid, self.distance = grid, distance + DISTANCE
        # Near the origin the coordinates keep their last digits.
        self._segments = _reachable(segments - [grid.x0, grid.y0, grid.x0, grid.y0], self.distance, grid)
        spacing = max(distance / SAMPLES, min(grid.pixel_width, grid.pixel_height))
        samples, self._owners = _sample(self._segments, spacing)
        self._tree = cKDTree(samples)
        self._bound = np.hypot(self.distance, spacing / 2) + DISTANCE

    def within(self, row: int, rows: int, column: int = 0, columns: int = 0) -> np.ndarray:
        """True for the pixels of a window whose centre is at most the distance away; shape (rows, columns)."""
        columns = columns or self.grid.columns
        down, across = -(-rows // BLOCKS[0]), -(-columns // BLOCKS[0])
        near = np.zeros((down * BLOCKS[0], across * BLOCKS[0]), dtype=bool)
        at = np.divmod(np.arange(down * across), across)
        for size, finer in zip(BLOCKS, (*BLOCKS[1:], None)):
            state = self._decide(at, size, row, column)
            blocks = near.reshape(len(near) // size, size, -1, size)
            blocks[at[0][state == WITHIN], :, at[1][state == WITHIN]] = True
            if finer:
                at = _parts(at[0][state == UNDECIDED], at[1][state == UNDECIDED], size // finer)
        return near[:rows, :columns]

    def _decide(self, at: tuple[np.ndarray, ...], size: int, row: int, column: int) -> np.ndarray:
        """The state of square blocks of `size` pixels whose block row and column are `at`, from a pixel on."""
        width, height = self.grid.pixel_width, self.grid.pixel_height
        x, y = (column + (at[1] + 0.5) * size) * width, -(row + (at[0] + 0.5) * size) * height
        centres = np.column_stack([x, y])
        reach = (size - 1) / 2 * np.hypot(width, height)
        # Beyond the bound nobody asks how far: such places are at infinity.
        nearest = self._tree.query(centres, distance_upper_bound=self._bound + reach + DISTANCE)[0]
        state = np.full(len(centres), UNDECIDED, dtype=np.uint8)
        state[nearest + reach <= self.distance] = WITHIN
        state[nearest - reach > self._bound] = BEYOND
        if size == 1:
            open_ = np.nonzero(state == UNDECIDED)[0]
            state[open_] = np.where(self._exactly_within(centres[open_]), WITHIN, BEYOND)
        return state

    def _exactly_within(self, points: np.ndarray) -> np.ndarray:
        """The rest, by the distance to the segments. No sample is within the distance, so each ball holds few."""
        balls = self._tree.query_ball_point(points, self._bound)
        counts = np.array([len(ball) for ball in balls], dtype=np.int64)
        if not counts.sum():
            return np.zeros(len(points), dtype=bool)
        owners = self._owners[np.concatenate([ball for ball in balls if ball]).astype(np.int64)]
        index = np.repeat(np.arange(len(points)), counts)
        hits = _distances(points[index], self._segments[owners]) <= self.distance
        return np.bincount(index[hits], minlength=len(points)) > 0


def _parts(row: np.ndarray, column: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
    """The row and column of the parts of blocks, each cut into `count` x `count`."""
    within = np.divmod(np.arange(count**2), count)
    return tuple((one[:, None] * count + part).ravel() for one, part in zip((row, column), within))


def _reachable(segments: np.ndarray, distance: float, grid: PixelGrid) -> np.ndarray:
    """The segments whose bounding box comes within the distance of the grid (whose upper left corner is 0, 0)."""
    right, bottom = grid.columns * grid.pixel_width, -grid.rows * grid.pixel_height
    x, y = segments[:, [0, 2]], segments[:, [1, 3]]
    near = (x.max(axis=1) >= -distance) & (x.min(axis=1) <= right + distance)
    near &= (y.max(axis=1) >= bottom - distance) & (y.min(axis=1) <= distance)
    return segments[near]


def _sample(segments: np.ndarray, spacing: float) -> tuple[np.ndarray, np.ndarray]:
    """(points (m, 2), index of the segment of each): both ends and steps of at most `spacing` between them."""
    start, end = segments[:, :2], segments[:, 2:]
    lengths = np.hypot(*(end - start).T)
    steps = np.where(lengths > 0, np.ceil(lengths / spacing), 0).astype(np.int64)
    owners = np.repeat(np.arange(len(segments)), steps + 1)
    position = np.arange(len(owners)) - np.repeat(np.cumsum(steps + 1) - (steps + 1), steps + 1)
    fraction = position / np.maximum(steps, 1)[owners]
    return start[owners] + fraction[:, None] * (end - start)[owners], owners


def _distances(points: np.ndarray, segments: np.ndarray) -> np.ndarray:
    """The distance of each point (n, 2) to its own segment (n, 4)."""
    start, along = segments[:, :2], segments[:, 2:] - segments[:, :2]
    squared = (along**2).sum(axis=1)
    fraction = ((points - start) * along).sum(axis=1) / np.where(squared > 0, squared, 1.0)
    foot = start + np.clip(fraction, 0.0, 1.0)[:, None] * along
    return np.hypot(*(points - foot).T)
