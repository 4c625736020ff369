"""Which mines every mined pixel belongs to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsGeometry, QgsRectangle

from ...core.errors import InputError
from ...core.raster.pixel_grid import PixelGrid
from ...core.raster.tiles import Tile
from ...core.restoration.mine_distance import MineRuns
from ...gis.boxes import bounds_of
from ...gis.polygons import BoundsIndex, union
from ...gis.rasterize import burner_of
from ...gis.rasters import STRIP_ROWS, Raster
from ...gis.tile_runs import by_tiles
from .mined_work import NO_MINE, MinedWork

SMALL = 16  # pixels: a part larger than this surely holds a pixel centre in one of them, or is looked at as well


@dataclass(frozen=True)
class MinedPixels:
    """The mined pixels of a raster, by row and column, and (pixel, mine) pairs of which most pixels have one.

    `unknown` counts pixels of no mine: they stay mined, and stand for one more mine, number `mines`, that is never
    restored.
    """

    mines: int
    rows: np.ndarray
    columns: np.ndarray
    pixel: np.ndarray
    mine: np.ndarray
    unknown: int

    def runs(self) -> list[MineRuns | None]:
        """The pixels of every mine; None for a mine without any."""
        found: list[MineRuns | None] = []
        for mine in range(self.mines + (self.unknown > 0)):
            own = self.pixel[self.mine == mine]
            found.append(MineRuns(self.rows[own], self.columns[own]) if own.size else None)
        return found

    def points(self, grid: PixelGrid) -> list[np.ndarray]:
        """The pixel centres of every mine (k, 2), in metres from the grid's corner; none for what is no mine."""
        where = np.column_stack([self.columns * grid.pixel_width, -self.rows * grid.pixel_height])
        found = [where[self.pixel[self.mine == mine]] for mine in range(self.mines)]
        return [*found, np.zeros((0, 2))] if self.unknown else found

    def owners(self) -> list[frozenset[int]]:
        """The mines of every pixel."""
        sets: list[set[int]] = [set() for _ in self.rows]
        for pixel, mine in zip(self.pixel.tolist(), self.mine.tolist()):
            sets[pixel].add(mine)
        return [frozenset(own) for own in sets]


def mined_pixels(
    mining: Raster, mine: np.ndarray, shapes: Sequence[QgsGeometry], mines: int, report: Callable[[float], None]
) -> MinedPixels:
    """The mined pixels of the threat raster, each with the mine (mine[i] of shapes[i]) that has its centre.

    A mine too small to hold a centre has the pixel under an inner point, as Threat layers gives it. InputError when a
    mine lies on pixels that are not mined: then the raster is of other mines.
    """
    grid = mining.grid
    work = MinedWork(mining, burner_of(shapes, mine.tolist(), grid))
    parts: list[tuple[np.ndarray, ...]] = []
    strange = 0

    def keep(_, done: tuple) -> None:
        nonlocal strange
        *pixels, beside = done
        parts.append(tuple(pixels))
        strange += beside

    # Pixels follow one another row by row, as they lie in strips of the whole width.
    by_tiles([Tile(row, 0, rows, grid.columns) for row, rows in grid.strips(STRIP_ROWS)], work, keep, report)
    found = tuple(np.concatenate(column) for column in zip(*parts))
    _refuse_strange(mining, strange, len(found[0]))
    ground = []
    for own in _by_mine(mine, shapes, mines):
        report(1.0)
        ground.append(union(own))
    return _with_small(found, grid, ground, lambda: report(1.0))


def _by_mine(mine: np.ndarray, shapes: Sequence[QgsGeometry], mines: int) -> list[list[QgsGeometry]]:
    members: list[list[QgsGeometry]] = [[] for _ in range(mines)]
    for number, shape in zip(mine.tolist(), shapes):
        members[number].append(shape)
    return members


def _refuse_strange(mining: Raster, strange: int, mined: int) -> None:
    if not mined:
        raise InputError(
            "{parameter}: the raster {name} of mining holds no mined pixel.", parameter="THREATS", name=mining.name
        )
    if strange:
        raise InputError(
            "{parameter}: {count:pixel|pixels} under the mines of PIECES {count:|is|are} not mined in {name}. Take "
            "the rasters that Threat layers made from the same mines.",
            parameter="THREATS",
            count=strange,
            name=mining.name,
        )


def _with_small(
    found: tuple[np.ndarray, np.ndarray, np.ndarray], grid: PixelGrid, ground: list, check: Callable[[], None]
) -> MinedPixels:
    """Add the pixels of parts that hold no centre, and find the mines of those that are left."""
    rows, columns, owner = found
    number = {place: pixel for pixel, place in enumerate(zip(rows.tolist(), columns.tolist()))}
    pairs = {(pixel, mine) for pixel, mine in enumerate(owner.tolist()) if mine != NO_MINE}
    for mine, shape in enumerate(ground):
        check()
        for part in shape.asGeometryCollection() if not shape.isEmpty() else ():
            pixel = _inner_pixel(part, grid, number)
            if pixel is not None:
                pairs.add((pixel, mine))
    index = BoundsIndex(ground)
    owned = {pixel for pixel, _ in pairs}
    left = [pixel for pixel in range(len(rows)) if pixel not in owned]
    unknown = 0
    for pixel in left:
        square = QgsRectangle(*grid.part(int(rows[pixel]), int(columns[pixel]), 1, 1).bounds)
        touching = [mine for mine in index.intersects(square) if ground[mine].intersects(square)]
        unknown += not touching
        pairs.update((pixel, mine) for mine in touching or [len(ground)])
    ordered = np.array(sorted(pairs), dtype=np.int64).reshape(-1, 2)
    return MinedPixels(len(ground), rows, columns, ordered[:, 0], ordered[:, 1], unknown)


def _inner_pixel(part: QgsGeometry, grid: PixelGrid, number: dict) -> int | None:
    """The mined pixel under an inner point of a part that holds no pixel centre; None for any other part."""
    if part.area() > SMALL * grid.pixel_width * grid.pixel_height:
        return None
    row, column, rows, columns = grid.window(bounds_of(part.boundingBox()))
    if not rows or not columns or burner_of([part], [1], grid).burn(row, rows, column, columns, dtype="uint8").any():
        return None
    point = part.pointOnSurface().asPoint()
    at = grid.pixels_under(np.array([point.x()]), np.array([point.y()]))
    return number.get((int(at[0][0]), int(at[1][0]))) if len(at[0]) else None
