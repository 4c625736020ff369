"""Tiles and the threads that work on them."""

import threading
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mining_ecorisk.algorithms.core.raster.tiles import ALIGNMENT, ThreadCrew, Tile, plain_tiles, plan_tiles, run_tiles


def test_a_halo_ends_at_the_border():
    tile = Tile(256, 0, 256, 300)
    outer = tile.padded(100, 600, 350)
    assert outer == Tile(156, 0, 444, 350)
    assert tile.inside(outer) == (100, 0, 256, 300)


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 3000), st.integers(1, 3000), st.integers(1, 500), st.integers(10**5, 4 * 10**6))
def test_tiles_cover_every_pixel_once(rows, columns, halo, budget):
    seen = np.zeros((rows, columns), dtype=np.uint8)
    for tile in plan_tiles(rows, columns, [halo, halo // 2], budget, 2000):
        seen[tile.row : tile.row + tile.rows, tile.column : tile.column + tile.columns] += 1
        assert tile.row % ALIGNMENT == tile.column % ALIGNMENT == 0
        outer = tile.padded(halo, rows, columns)
        fits = outer.rows * outer.columns <= budget and max(outer.rows, outer.columns) <= 2000
        assert fits or (tile.rows <= ALIGNMENT and tile.columns <= ALIGNMENT)
    assert seen.min() == seen.max() == 1


def test_the_paper_s_area_fits_its_budget():
    tiles = plan_tiles(13000, 13000, [334, 267, 167, 101], 11_000_000, 4096)
    windows = [tile.padded(334, 13000, 13000) for tile in tiles]
    assert max(window.rows * window.columns for window in windows) <= 11_000_000
    assert max(max(window.rows, window.columns) for window in windows) <= 4096


@settings(max_examples=30, deadline=None)
@given(st.integers(1, 1200), st.integers(1, 20000))
def test_plain_tiles_cover_every_pixel_once(rows, columns):
    tiles = plain_tiles(rows, columns)
    assert sum(tile.rows * tile.columns for tile in tiles) == rows * columns
    assert len({tile.window for tile in tiles}) == len(tiles)
    for tile in tiles:
        assert tile.row % ALIGNMENT == tile.column % ALIGNMENT == 0
        assert tile.row + tile.rows <= rows
        assert tile.column + tile.columns <= columns


@pytest.mark.parametrize("threads", [1, 2, 5])
def test_tiles_are_written_in_order_by_the_calling_thread(threads):
    random = np.random.default_rng(0)
    delays = random.random(12) / 200
    written, writers, workers, fractions = [], set(), set(), []

    def work(tile):
        time.sleep(delays[tile])
        workers.add(threading.get_ident())
        return tile * tile

    def write(tile, square):
        writers.add(threading.get_ident())
        written.append((tile, square))

    with ThreadCrew(threads) as crew:
        run_tiles(range(12), work, write, crew, fractions.append)
    assert written == [(tile, tile * tile) for tile in range(12)]
    assert writers == {threading.get_ident()}
    assert len(workers) <= threads
    assert threading.get_ident() not in workers
    assert fractions[0] == 0
    assert fractions[-1] == 1
    assert fractions == sorted(fractions)


def test_no_more_tiles_are_begun_than_can_be_worked_on():
    begun, written = [], []

    def work(tile):
        begun.append(tile)
        assert len(begun) - len(written) <= 3
        return tile

    with ThreadCrew(2) as crew:
        run_tiles(range(30), work, lambda tile, _: written.append(tile), crew, lambda fraction: None)
    assert written == list(range(30))


def test_cancelling_does_not_wait_for_the_work():
    release = threading.Event()
    started = time.perf_counter()

    class CancelledError(Exception):
        pass

    def report(fraction):
        if time.perf_counter() - started > 0.1:
            raise CancelledError

    with pytest.raises(CancelledError), ThreadCrew(2) as crew:
        run_tiles(range(4), lambda tile: release.wait(20), lambda *_: None, crew, report)
    assert time.perf_counter() - started < 2
    release.set()


def test_an_error_in_the_work_comes_out():
    def work(tile):
        raise ValueError("tile 0 is broken")

    with pytest.raises(ValueError, match="tile 0 is broken"), ThreadCrew(2) as crew:
        run_tiles(range(3), work, lambda *_: None, crew, lambda fraction: None)


def test_a_time_out_of_the_work_itself_comes_out():
    def work(tile):
        raise TimeoutError("the disk does not answer")

    with pytest.raises(TimeoutError, match="disk"), ThreadCrew(1) as crew:
        run_tiles(range(1), work, lambda *_: None, crew, lambda fraction: None)
