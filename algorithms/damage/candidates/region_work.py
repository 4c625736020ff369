"""The regions of one tile, and the outlines of those that are kept; needs no QGIS."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from osgeo import gdal, ogr

from ...core.damage.candidates import TilePart, beyond, labelled, part_of_tile
from ...core.raster.tiles import Tile
from ...framework.gdal_calls import memory_source, watched
from ...gis.raster_windows import RasterWindows

STRIP_ROWS = 256


@dataclass(frozen=True)
class BeyondThreshold:
    """Which pixels are beyond the threshold, outside the mask's pixels that are not 0."""

    raster: RasterWindows
    mask: RasterWindows | None
    threshold: float
    above: bool

    def of(self, window: tuple[int, int, int, int]) -> tuple[np.ndarray, np.ndarray]:
        """(mask, values) of a window (row, rows, column, columns)."""
        values = self.raster.values(*window)
        self.raster.release()
        found = beyond(values, self.threshold, self.above)
        if self.mask is not None:
            found &= np.nan_to_num(self.mask.values(*window)) == 0
            self.mask.release()
        return found, values

    def whole(self, tile: Tile) -> np.ndarray:
        """The mask of a window of any size, read by strips."""
        found = np.zeros((tile.rows, tile.columns), dtype=bool)
        for row in range(0, tile.rows, STRIP_ROWS):
            rows = min(STRIP_ROWS, tile.rows - row)
            found[row : row + rows] = self.of((tile.row + row, rows, tile.column, tile.columns))[0]
        return found


@dataclass(frozen=True)
class RegionWork:
    """The regions of a tile."""

    wanted: BeyondThreshold

    def __call__(self, tile: Tile) -> TilePart:
        found, values = self.wanted.of(tile.window)
        return part_of_tile(found, values, tile, self.wanted.raster.grid.columns, self.wanted.above)


@dataclass(frozen=True)
class RegionWindow:
    """A window, and for each region that lies in it wholly: its number, and its first pixel (row, column) there."""

    tile: Tile
    numbers: tuple[int, ...]
    pixels: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class OutlineWork:
    """The outlines of regions along the pixel edges as well-known binary, in columns and rows of the whole raster."""

    wanted: BeyondThreshold

    def __call__(self, outlines: RegionWindow) -> list[bytes]:
        tile = outlines.tile
        labels, count = labelled(self.wanted.whole(tile))
        number = np.zeros(count + 1, dtype=np.int32)
        for place, pixel in enumerate(outlines.pixels, start=1):
            number[labels[pixel]] = place
        found = _polygons(number[labels], tile)
        return [found[place] for place in range(1, len(outlines.pixels) + 1)]


def _polygons(numbers: np.ndarray, tile: Tile) -> dict[int, bytes]:
    found = {}
    with watched():
        dataset = gdal.GetDriverByName("MEM").Create("", tile.columns, tile.rows, 1, gdal.GDT_Int32)
        dataset.SetGeoTransform((tile.column, 1, 0, tile.row, 0, 1))
        band = dataset.GetRasterBand(1)
        band.WriteArray(numbers)
        memory = memory_source()
        layer = memory.CreateLayer("regions")
        layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
        gdal.Polygonize(band, band, layer, 0)
        for feature in layer:
            found[feature.GetField(0)] = bytes(feature.GetGeometryRef().ExportToWkb())
    return found
