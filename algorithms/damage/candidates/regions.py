"""Regions of a raster as polygons, and the mines near them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from osgeo import gdal, ogr
from qgis.core import QgsGeometry

from ...core.damage.candidates import RegionStatistics, beyond, regions_of
from ...core.raster.pixel_grid import PixelGrid
from ...framework import compat
from ...framework.gdal_calls import watched
from ...gis.polygons import bounds_index
from ...gis.rasters import STRIP_ROWS, Raster
from ...gis.vectors import Vector


@dataclass(frozen=True)
class Regions:
    """n regions: polygons along pixel edges, mean and extreme values; `small` regions were left out."""

    shapes: list[QgsGeometry]
    mean: np.ndarray
    extreme: np.ndarray
    small: int


def find_regions(
    raster: Raster, mask: Raster | None, threshold: float, above: bool, least: float, report: Callable[[float], None]
) -> Regions:
    """The regions of more than `least` pixels beyond the threshold, outside the mask's pixels that are not 0.

    Takes about ten bytes a pixel of the raster.
    """
    grid = raster.grid
    wanted = np.zeros((grid.rows, grid.columns), dtype=bool)
    for row, rows in grid.strips(STRIP_ROWS):
        report(0.4 * row / grid.rows)
        found = beyond(raster.values(row, rows), threshold, above)
        if mask is not None:
            found &= np.nan_to_num(mask.values(row, rows)) == 0
        wanted[row : row + rows] = found
    labels, count = regions_of(wanted)
    statistics = RegionStatistics(count, above)
    for row, rows in grid.strips(STRIP_ROWS):
        report(0.4 + 0.4 * row / grid.rows)
        statistics.add(labels[row : row + rows], raster.values(row, rows))
    kept = statistics.pixels >= least
    kept[0] = False
    labels[~kept[labels]] = 0
    numbers = np.flatnonzero(kept)
    shapes = _polygons(labels, grid)
    return Regions(
        [shapes[number] for number in numbers.tolist()],
        statistics.mean[numbers],
        statistics.extreme[numbers],
        count - len(numbers),
    )


def _polygons(labels: np.ndarray, grid: PixelGrid) -> dict[int, QgsGeometry]:
    """The polygon of every region, along the pixel edges."""
    found = {}
    with watched():
        dataset = gdal.GetDriverByName("MEM").Create("", grid.columns, grid.rows, 1, gdal.GDT_Int32)
        dataset.SetGeoTransform(grid.transform)
        band = dataset.GetRasterBand(1)
        band.WriteArray(labels)
        memory = ogr.GetDriverByName("Memory").CreateDataSource("")
        layer = memory.CreateLayer("regions")
        layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
        gdal.Polygonize(band, band, layer, 0)
        for feature in layer:
            polygon = QgsGeometry()
            polygon.fromWkb(bytes(feature.GetGeometryRef().ExportToWkb()))
            found[feature.GetField(0)] = polygon
    return found


class NearMines:
    """The mines near candidates: the fields of `names` that the layer of patches has."""

    def __init__(self, patches: Vector, crs, names: tuple[str, ...]):
        self._shapes = patches.geometries(crs)
        self._index = bounds_index(self._shapes)
        there = [name for name in names if patches.source.fields().lookupField(name) >= 0]
        columns = [[compat.plain(value) for value in patches.values(name)] for name in there]
        self._rows = [dict(zip(there, row)) for row in zip(*columns)] if there else [{}] * len(self._shapes)

    def nearest(self, shape: QgsGeometry, limit: float) -> Mapping[str, object] | None:
        """What is known of the mine whose patch is nearest; None where none is within `limit` metres."""
        found = self._index.intersects(shape.boundingBox().buffered(limit))
        distances = sorted((self._shapes[number].distance(shape), number) for number in found)
        return self._rows[distances[0][1]] if distances and distances[0][0] <= limit else None
