"""A large raster worked on tile by tile in several threads, each tile with a halo of its surroundings."""

from __future__ import annotations

import math
import os
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from dataclasses import dataclass
from typing import TypeVar

ALIGNMENT = 256  # pixels: tiles end where the blocks of a tiled GeoTIFF end
TALL = 1024  # pixels: windows this tall cost about twice as much by the pixel as flat ones
POLL_SECONDS = 0.2

Item = TypeVar("Item")
Read = TypeVar("Read")
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

    def inside(self, outer: Tile) -> tuple[int, int, int, int]:
        """This tile as (row, column, rows, columns) counted from the corner of `outer`."""
        return self.row - outer.row, self.column - outer.column, self.rows, self.columns


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
        # Distances are searched along columns, and long columns do not fit the processor's caches.
        return pixels * (1 + longest(plan)[0] / TALL)

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


def run_tiles(
    tiles: Sequence[Item],
    read: Callable[[Item], Read],
    compute: Callable[[Item, Read], Done],
    write: Callable[[Item, Done], None],
    threads: int,
    report: Callable[[float], None],
) -> None:
    """Read and write in this thread, in the tiles' order, and compute in `threads` others.

    Results do not depend on the number of threads. `report` gets the fraction done at least five times a second and
    may raise to stop the work; what then still computes is forgotten.
    """
    pool = ThreadPoolExecutor(max_workers=threads)
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
            waiting.append((tile, pool.submit(compute, tile, read(tile))))
            # One tile more than there are threads waits, so that no thread is idle during a read or a write.
            if len(waiting) > threads:
                write_first()
        while waiting:
            write_first()
        report(1.0)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _result(future: Future[Done], check: Callable[[], None]) -> Done:
    while True:
        try:
            return future.result(timeout=POLL_SECONDS)
        except NotYet:
            if future.done():
                raise
            check()
