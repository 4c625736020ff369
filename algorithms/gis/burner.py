"""Shapes burned into windows of a pixel grid, by any number of threads; needs GDAL and numpy, no QGIS."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from osgeo import gdal, gdal_array, ogr, osr

from ..core.raster.pixel_grid import PixelGrid
from ..framework.gdal_calls import memory_source, watched

ANY_PLANE = 'LOCAL_CS["plane",UNIT["metre",1]]'


class Burner:
    """Shapes (well-known binary, without curves) that are burned with one number each; later ones win.

    They must be in the grid's CRS.
    """

    def __init__(self, shapes: Iterable[bytes], values: Iterable[float], grid: PixelGrid, all_touched: bool = False):
        self.grid = grid
        self._options = ["ATTRIBUTE=value"] + (["ALL_TOUCHED=TRUE"] if all_touched else [])
        self._shapes, self._values = list(shapes), [float(value) for value in values]
        with watched():
            envelopes = [ogr.CreateGeometryFromWkb(shape).GetEnvelope() for shape in self._shapes]
        self._envelopes = np.array(envelopes).reshape(-1, 4)

    def burn(self, row: int, rows: int, column: int = 0, columns: int = 0, background=0, dtype="int32") -> np.ndarray:
        """The window (rows, columns) with the values burned over `background`."""
        columns = columns or self.grid.columns
        window = self.grid.part(row, column, rows, columns)
        near = self._near(window)
        burned = np.full((rows, columns), background, dtype=dtype)
        if not near.size:
            return burned
        with watched():
            # Without a CRS, which here only has to be the same on both sides, GDAL warns at every window.
            plane = osr.SpatialReference(ANY_PLANE)
            target = gdal_array.OpenArray(burned)  # GDAL writes into the array itself
            target.SetGeoTransform(window.transform)
            target.SetSpatialRef(plane)
            memory = memory_source()
            gdal.RasterizeLayer(target, [1], self._layer(memory, plane, near), options=self._options)
            target.FlushCache()
        return burned

    def _near(self, window: PixelGrid) -> np.ndarray:
        """The numbers of the shapes whose bounding box touches the window."""
        left, bottom, right, top = window.bounds
        boxes = self._envelopes
        return np.flatnonzero(
            (boxes[:, 0] <= right) & (boxes[:, 1] >= left) & (boxes[:, 2] <= top) & (boxes[:, 3] >= bottom)
        )

    def _layer(self, memory: ogr.DataSource, plane: osr.SpatialReference, numbers: np.ndarray) -> ogr.Layer:
        layer = memory.CreateLayer("burn", plane)
        layer.CreateField(ogr.FieldDefn("value", ogr.OFTReal))
        feature = ogr.Feature(layer.GetLayerDefn())
        for number in numbers.tolist():
            shape = ogr.CreateGeometryFromWkb(self._shapes[number])
            # QGIS takes an open ring for closed; GDAL does not.
            shape.CloseRings()
            feature.SetFID(ogr.NullFID)
            feature.SetGeometryDirectly(shape)
            feature.SetField(0, self._values[number])
            layer.CreateFeature(feature)
        return layer
