"""Vector geometries burned into windows of a pixel grid."""

from collections.abc import Iterable

import numpy as np
from osgeo import gdal, ogr, osr
from qgis.core import QgsGeometry

from ..core.raster.pixel_grid import PixelGrid
from ..framework.gdal_calls import watched
from .rasters import GDAL_TYPES

ANY_PLANE = 'LOCAL_CS["plane",UNIT["metre",1]]'


class Burner:
    """Vector geometries that are burned into windows of a grid with one number each; later ones win.

    The geometries must be in the grid's CRS.
    """

    def __init__(self, geometries: Iterable[QgsGeometry], values: Iterable[float], grid: PixelGrid, all_touched=False):
        self.grid = grid
        self._options = ["ATTRIBUTE=value"] + (["ALL_TOUCHED=TRUE"] if all_touched else [])
        self._features, envelopes = [], []
        with watched():
            # Without a CRS, which here only has to be the same on both sides, GDAL warns at every window.
            self._crs = osr.SpatialReference(ANY_PLANE)
            self._source = ogr.GetDriverByName("Memory").CreateDataSource("")
            self._definition = ogr.FeatureDefn()
            self._definition.AddFieldDefn(ogr.FieldDefn("value", ogr.OFTReal))
            for geometry, value in zip(geometries, values):
                if not geometry.isEmpty():
                    shape, feature = _feature(geometry, value, self._definition)
                    self._features.append(feature)
                    envelopes.append(shape.GetEnvelope())
        self._envelopes = np.array(envelopes).reshape(-1, 4)

    def burn(self, row: int, rows: int, column: int = 0, columns: int = 0, background=0, dtype="int32") -> np.ndarray:
        """The window (rows, columns) with the values burned over `background`."""
        columns = columns or self.grid.columns
        window = self.grid.part(row, column, rows, columns)
        with watched():
            target = gdal.GetDriverByName("MEM").Create("", columns, rows, 1, GDAL_TYPES[dtype])
            target.SetGeoTransform(window.transform)
            target.SetSpatialRef(self._crs)
            target.GetRasterBand(1).Fill(background)
            gdal.RasterizeLayer(target, [1], self._near(window), options=self._options)
            return target.ReadAsArray()

    def _near(self, window: PixelGrid) -> ogr.Layer:
        """A layer of the features whose bounding box touches the window; GDAL would look at all of them each time."""
        left, bottom, right, top = window.bounds
        boxes = self._envelopes
        near = (boxes[:, 0] <= right) & (boxes[:, 1] >= left) & (boxes[:, 2] <= top) & (boxes[:, 3] >= bottom)
        if self._source.GetLayerCount():
            self._source.DeleteLayer(0)
        layer = self._source.CreateLayer("burn", self._crs)
        layer.CreateField(self._definition.GetFieldDefn(0))
        for number in np.flatnonzero(near):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetFrom(self._features[number])
            layer.CreateFeature(feature)
        return layer


def _feature(geometry: QgsGeometry, value: float, definition: ogr.FeatureDefn) -> tuple[ogr.Geometry, ogr.Feature]:
    # GDAL burns nothing of a curve, without a word.
    shape = ogr.CreateGeometryFromWkb(bytes(QgsGeometry(geometry.constGet().segmentize()).asWkb()))
    # QGIS takes an open ring for closed; GDAL does not.
    shape.CloseRings()
    feature = ogr.Feature(definition)
    feature.SetGeometry(shape)
    feature.SetField(0, float(value))
    return shape, feature
