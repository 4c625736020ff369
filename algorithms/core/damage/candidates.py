"""Candidates for the interpreter: regions of a raster beyond a threshold, joined across tiles (paper section 4.4)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from ..raster.key_runs import components
from ..raster.tiles import Tile


def beyond(values: np.ndarray, threshold: float, above: bool) -> np.ndarray:
    """Where values are above the threshold (or below it); never where they are NaN."""
    with np.errstate(invalid="ignore"):
        return values > threshold if above else values < threshold


def labelled(mask: np.ndarray) -> tuple[np.ndarray, int]:
    """(number of each pixel's region from 1, 0 outside; number of regions): pixels that share an edge are one."""
    labels, count = ndimage.label(mask)
    return labels, int(count)


@dataclass(frozen=True)
class Regions:
    """n regions of a raster.

    Attributes
    ----------
    pixels, sums, extreme : ndarray (n,)
        Number of pixels, sum of their values, and the value that is beyond the threshold most.
    first : ndarray (n,) of int
        Place of the first pixel, counted along the rows of the whole raster.
    box : ndarray (n, 4) of int
        First row and column, and the row and column behind the last.
    """

    pixels: np.ndarray
    sums: np.ndarray
    extreme: np.ndarray
    first: np.ndarray
    box: np.ndarray

    @property
    def mean(self) -> np.ndarray:
        return self.sums / self.pixels

    def at(self, places: np.ndarray) -> Regions:
        """Some of them."""
        return Regions(
            self.pixels[places], self.sums[places], self.extreme[places], self.first[places], self.box[places]
        )


@dataclass(frozen=True)
class TilePart:
    """The regions of a tile by itself, and their numbers from 1 (0: none) along its top, bottom, left and right."""

    regions: Regions
    sides: tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]


def part_of_tile(mask: np.ndarray, values: np.ndarray, tile: Tile, columns: int, above: bool) -> TilePart:
    """What `mask` (rows, columns of the tile) takes of the `values` there; the raster has `columns` columns."""
    labels, count = labelled(mask)
    number, own = labels[mask] - 1, values[mask].astype(np.float64)
    extreme = np.full(count, -np.inf if above else np.inf)
    (np.maximum if above else np.minimum).at(extreme, number, own)
    inside = np.flatnonzero(mask)
    row, column = tile.row + inside // tile.columns, tile.column + inside % tile.columns
    first = np.zeros(count, dtype=np.int64)
    # Backwards, so that of each region's places the first is written last.
    first[number[::-1]] = (row * columns + column)[::-1]
    slices = ndimage.find_objects(labels)
    box = [
        (tile.row + rows.start, tile.column + across.start, tile.row + rows.stop, tile.column + across.stop)
        for rows, across in slices
    ]
    regions = Regions(
        np.bincount(number, minlength=count), np.bincount(number, own, minlength=count), extreme, first,
        np.array(box, dtype=np.int64).reshape(count, 4),
    )  # fmt: skip
    return TilePart(regions, (labels[0].copy(), labels[-1].copy(), labels[:, 0].copy(), labels[:, -1].copy()))


class RegionJoin:
    """Joins the regions of tiles that come row by row, from left to right, and cover a raster of `columns` columns."""

    def __init__(self, columns: int, above: bool):
        self.above = above
        self._parts: list[Regions] = []
        self._pairs: list[np.ndarray] = []
        self._count = 0
        self._over, self._under = np.zeros(columns, dtype=np.int64), np.zeros(columns, dtype=np.int64)
        self._left = np.zeros(0, dtype=np.int64)

    def add(self, tile: Tile, part: TilePart) -> None:
        """Add a tile; it meets the one at its left and those over it."""
        top, bottom, left, right = (np.where(side > 0, side + self._count, 0) for side in part.sides)
        if tile.column == 0:
            self._over = self._under.copy()
        else:
            self._meet(left, self._left)
        if tile.row > 0:
            self._meet(top, self._over[tile.column : tile.column + tile.columns])
        self._under[tile.column : tile.column + tile.columns] = bottom
        self._left = right
        self._parts.append(part.regions)
        self._count += len(part.regions.pixels)

    def _meet(self, one: np.ndarray, other: np.ndarray) -> None:
        both = (one > 0) & (other > 0)
        if both.any():
            self._pairs.append(np.unique(np.stack([one[both], other[both]]), axis=1) - 1)

    def joined(self) -> Regions:
        """The regions of the raster in the order of their first pixels."""
        if not self._count:
            numbers, values = np.zeros(0, dtype=np.int64), np.zeros(0)
            return Regions(numbers, values, values, numbers, np.zeros((0, 4), dtype=np.int64))
        parts = {
            name: np.concatenate([getattr(part, name) for part in self._parts])
            for name in ("pixels", "sums", "extreme", "first", "box")
        }
        one, other = np.concatenate(self._pairs, axis=1) if self._pairs else np.zeros((2, 0), dtype=np.int64)
        count, number = components(one, other, self._count)
        first, box = np.full(count, np.iinfo(np.int64).max), np.zeros((count, 4), dtype=np.int64)
        np.minimum.at(first, number, parts["first"])
        box[:, :2] = np.iinfo(np.int64).max
        np.minimum.at(box[:, :2], number, parts["box"][:, :2])
        np.maximum.at(box[:, 2:], number, parts["box"][:, 2:])
        extreme = np.full(count, -np.inf if self.above else np.inf)
        (np.maximum if self.above else np.minimum).at(extreme, number, parts["extreme"])
        pixels = np.bincount(number, parts["pixels"], minlength=count).astype(np.int64)
        found = Regions(pixels, np.bincount(number, parts["sums"], minlength=count), extreme, first, box)
        return found.at(np.argsort(first))
