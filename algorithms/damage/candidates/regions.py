"""Regions of a raster as polygons, and the mines near them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsGeometry
from qgis.PyQt.QtGui import QTransform

from ...core.damage.candidates import RegionJoin, Regions
from ...core.raster.tiles import Tile
from ...framework import compat
from ...gis.polygons import BoundsIndex
from ...gis.tile_runs import by_tiles, tiles_of
from ...gis.vectors import Vector
from .region_work import BeyondThreshold, OutlineWork, RegionWindow, RegionWork

Report = Callable[[float], None]


@dataclass(frozen=True)
class CandidateRegions:
    """n regions: polygons along pixel edges, mean and extreme values; `small` regions were left out."""

    shapes: list[QgsGeometry]
    mean: np.ndarray
    extreme: np.ndarray
    small: int


def find_candidates(
    wanted: BeyondThreshold, least: float, report: Callable[[float, float], Report]
) -> CandidateRegions:
    """The regions of more than `least` pixels; `report(start, end)` gives the bar of a part of the work.

    The memory taken is that of the tiles, and of the box around the largest region that is kept.
    """
    grid = wanted.raster.grid
    join = RegionJoin(grid.columns, wanted.above)
    tiles = tiles_of(grid)
    by_tiles(tiles, RegionWork(wanted), join.add, report(0, 0.7))
    found = join.joined()
    kept = found.at(np.flatnonzero(found.pixels >= least))
    shapes: list[QgsGeometry] = [QgsGeometry()] * len(kept.pixels)
    to_map = QTransform(grid.pixel_width, 0, 0, -grid.pixel_height, grid.x0, grid.y0)

    def keep(outlines: RegionWindow, found: list[bytes]) -> None:
        for number, outline in zip(outlines.numbers, found):
            shape = QgsGeometry()
            shape.fromWkb(outline)
            shape.transform(to_map)  # noqa: QGS201 (polygons that GDAL has drawn)
            shapes[number] = shape

    by_tiles(_outlines(kept, tiles, grid.columns), OutlineWork(wanted), keep, report(0.7, 1))
    return CandidateRegions(shapes, kept.mean, kept.extreme, len(found.pixels) - len(kept.pixels))


def _outlines(kept: Regions, tiles: Sequence[Tile], columns: int) -> list[RegionWindow]:
    """The windows in which the outlines are drawn: a tile for all regions within it, and the box of each other one."""
    first_rows, first_columns = (sorted({getattr(tile, name) for tile in tiles}) for name in ("row", "column"))
    place = {(tile.row, tile.column): tile for tile in tiles}
    windows: dict[Tile, list[int]] = {}
    for number, (top, left, bottom, right) in enumerate(kept.box.tolist()):
        row, column = (
            first_rows[bisect_right(first_rows, top) - 1],
            first_columns[bisect_right(first_columns, left) - 1],
        )
        tile = place[row, column]
        if bottom > tile.row + tile.rows or right > tile.column + tile.columns:
            tile = Tile(top, left, bottom - top, right - left)
        windows.setdefault(tile, []).append(number)
    return [
        RegionWindow(
            tile,
            tuple(numbers),
            tuple(
                (int(pixel // columns) - tile.row, int(pixel % columns) - tile.column) for pixel in kept.first[numbers]
            ),
        )
        for tile, numbers in windows.items()
    ]


class NearMines:
    """The mines near candidates: the fields of `names` that the layer of patches has."""

    def __init__(self, patches: Vector, crs, names: tuple[str, ...]):
        self._shapes = patches.geometries(crs)
        self._index = BoundsIndex(self._shapes)
        there = [name for name in names if patches.source.fields().lookupField(name) >= 0]
        columns = [[compat.plain(value) for value in patches.values(name)] for name in there]
        self._rows = [dict(zip(there, row)) for row in zip(*columns)] if there else [{}] * len(self._shapes)

    def nearest(self, shape: QgsGeometry, limit: float) -> Mapping[str, object] | None:
        """What is known of the mine whose patch is nearest; None where none is within `limit` metres."""
        found = self._index.intersects(shape.boundingBox().buffered(limit))
        distances = sorted((self._shapes[number].distance(shape), number) for number in found)
        return self._rows[distances[0][1]] if distances and distances[0][0] <= limit else None
