"""Threat cells of another CRS that no centre of the land use's pixels lies in, found by their own centres."""

from __future__ import annotations

import numpy as np

from ...core.raster.edges import edge_of
from ...core.raster.tiles import Tile
from ...gis.rasters import STRIP_ROWS, Raster, transformation_of


def pixels_under_centres(raster: Raster, landuse: Raster) -> np.ndarray:
    """The pixels of the land use, flat and ascending, in which centres of the raster's threat cells lie.

    Cells inside a patch are passed over: nearest neighbour loses none of a patch but at its edge.
    """
    own, grid = raster.grid, landuse.grid
    transformation = transformation_of(raster.crs, landuse.crs)
    found = []
    for row, rows in own.strips(STRIP_ROWS):
        raw = raster.read(row, rows)
        place_row, place_column = np.nonzero(edge_of((raw != 0) & raster.valid(raw, row, 0)))
        raster.release()
        x = own.x0 + (place_column + 0.5) * own.pixel_width
        y = own.y0 - (row + place_row + 0.5) * own.pixel_height
        points = np.array(transformation.TransformPoints(np.column_stack([x, y]))).reshape(-1, 3)
        columns = np.floor((points[:, 0] - grid.x0) / grid.pixel_width)
        lines = np.floor((grid.y0 - points[:, 1]) / grid.pixel_height)
        inside = (columns >= 0) & (columns < grid.columns) & (lines >= 0) & (lines < grid.rows)
        found.append((lines[inside] * grid.columns + columns[inside]).astype(np.int64))
    return np.unique(np.concatenate(found))


def add_centres(pixels: np.ndarray, tile: Tile, columns: int, present: np.ndarray) -> None:
    """Mark those of the flat, ascending `pixels` of a raster of so many `columns` that lie in the tile's window."""
    first, last = np.searchsorted(pixels, (tile.row * columns, (tile.row + tile.rows) * columns))
    row, column = np.divmod(pixels[first:last], columns)
    column -= tile.column
    inside = (column >= 0) & (column < tile.columns)
    present[row[inside] - tile.row, column[inside]] = True
