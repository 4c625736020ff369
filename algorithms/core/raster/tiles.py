"""A large raster worked on tile by tile by several workers, each tile with a halo of its surroundings."""

from __future__ import annotations

import math
import os
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from dataclasses import dataclass
from typing import Protocol, TypeVar

ALIGNMENT = 256  # pixels: tiles end where the blocks of a tiled GeoTIFF end
TALL = 2400  # pixels: the memory pages of longer columns no longer fit where the processor looks them up
POLL_SECONDS = 0.2
PLAIN_ROWS, PLAIN_COLUMNS = 256, 8192  # of a tile without a halo: some 2 million pixels, in whole blocks

Item = TypeVar("Item")
Done = TypeVar("Done")


@dataclass(frozen=True)
class Tile:
    """A window of a raster: first row and column, number of rows and columns."""

    row: int
    column: int
    rows: int
    columns: int

    def padded(self, halo: int, rows: int, columns: int) -> Tile:
        """The tile with `halo` pixels on every side, cut to a raster of rows x columns."""
        top, left = max(0, self.row - halo), max(0, self.column - halo)
        bottom = min(rows, self.row + self.rows + halo)
        right = min(columns, self.column + self.columns + halo)
        return Tile(top, left, bottom - top, right - left)

    def within(self, other: Tile) -> Tile:
        """What of this tile lies in another one that it overlaps."""
        row, column = max(self.row, other.row), max(self.column, other.column)
        bottom = min(self.row + self.rows, other.row + other.rows)
        right = min(self.column + self.columns, other.column + other.columns)
        return Tile(row, column, bottom - row, right - column)

    def inside(self, outer: Tile) -> tuple[int, int, int, int]:
        """This tile as (row, column, rows, columns) counted from the corner of `outer`."""
        return self.row - outer.row, self.column - outer.column, self.rows, self.columns

    @property
    def window(self) -> tuple[int, int, int, int]:
        """(row, rows, column, columns), as rasters are read."""
        return self.row, self.rows, self.column, self.columns


def plain_tiles(rows: int, columns: int) -> list[Tile]:
    """Tiles without a halo that cover the raster, row by row: the same on every machine."""
    return [
        Tile(row, column, min(PLAIN_ROWS, rows - row), min(PLAIN_COLUMNS, columns - column))
        for row in range(0, rows, PLAIN_ROWS)
        for column in range(0, columns, PLAIN_COLUMNS)
    ]


def plan_tiles(rows: int, columns: int, halos: Sequence[int], budget: int, side: int) -> list[Tile]:
    """Tiles that cover the raster, row by row, with little work for their halos.

    `halos` are the widths of the halos that a tile is worked on with, one after the other. With the widest, a tile
    holds at most `budget` pixels and is at most `side` long, unless the halo is too wide for that. Inner borders are
    multiples of ALIGNMENT.
    """
    plans = [(height, width) for height in _sizes(rows) for width in _sizes(columns)]

    def longest(plan: tuple[int, int]) -> tuple[int, int]:
        return _longest_side(plan[0], max(halos), rows), _longest_side(plan[1], max(halos), columns)

    def work(plan: tuple[int, int]) -> float:
        pixels = sum(_padded_length(plan[0], halo, rows) * _padded_length(plan[1], halo, columns) for halo in halos)
        # Distances are searched along columns.
        return pixels * max(1.0, longest(plan)[0] / TALL)

    fitting = [plan for plan in plans if math.prod(longest(plan)) <= budget and max(longest(plan)) <= side]
    height, width = min(fitting, key=work) if fitting else plans[0]
    return [
        Tile(row, column, min(height, rows - row), min(width, columns - column))
        for row in range(0, rows, height)
        for column in range(0, columns, width)
    ]


def _longest_side(size: int, halo: int, length: int) -> int:
    """The longest side of a tile of this size with its halo."""
    return min(length, size + 2 * halo if length > 2 * size else size + halo)


def _padded_length(size: int, halo: int, length: int) -> int:
    """The sides of all tiles along `length` together, with their halos."""
    starts = range(0, length, size)
    return sum(min(length, start + size + halo) - max(0, start - halo) for start in starts)


def _sizes(length: int) -> list[int]:
    """The sides worth trying: the length in 1, 2, 3, ... parts, rounded up to the alignment."""
    blocks = math.ceil(length / ALIGNMENT)
    return sorted({min(length, math.ceil(blocks / parts) * ALIGNMENT) for parts in range(1, blocks + 1)})


def processors() -> int:
    """The number of processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class Crew(Protocol):
    """Who works on tiles: `size` of them at a time."""

    size: int

    def submit(self, work: Callable[[Item], Done], tile: Item) -> Future[Done]:
        """Have `work(tile)` done by the next who is free."""


class ThreadCrew:
    """Threads of this process: a context manager, which waits for the work at its end unless that is an exception."""

    def __init__(self, size: int) -> None:
        self.size = size
        self._pool = ThreadPoolExecutor(max_workers=size)

    def submit(self, work: Callable[[Item], Done], tile: Item) -> Future[Done]:
        """Have `work(tile)` done by the next thread that is free."""
        return self._pool.submit(work, tile)

    def __enter__(self) -> ThreadCrew:
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        self._pool.shutdown(wait=kind is None, cancel_futures=True)


def run_tiles(
    tiles: Sequence[Item],
    work: Callable[[Item], Done],
    write: Callable[[Item, Done], None],
    crew: Crew,
    report: Callable[[float], None],
) -> None:
    """Have the crew do `work(tile)` for every tile, and take each result in this thread, in the tiles' order.

    So results do not depend on the size of the crew. `report` gets the fraction done at least five times a second and
    may raise to stop the work; what then still computes is forgotten.
    """
    waiting: deque[tuple[Item, Future[Done]]] = deque()
    done = 0

    def write_first() -> None:
        nonlocal done
        tile, future = waiting.popleft()
        write(tile, _result(future, lambda: report(done / len(tiles))))
        done += 1

    try:
        for tile in tiles:
            report(done / len(tiles))
            waiting.append((tile, crew.submit(work, tile)))
            # One tile more than there are workers waits, so that none of them is idle during a write.
            if len(waiting) > crew.size:
                write_first()
        while waiting:
            write_first()
        report(1.0)
    finally:
        for _, future in waiting:
            future.cancel()


def _result(future: Future[Done], check: Callable[[], None]) -> Done:
    while True:
        try:
            return future.result(timeout=POLL_SECONDS)
        except NotYet:
            if future.done():
                raise
            check()
