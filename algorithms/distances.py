"""Distances from pixel centres to vector features: QGIS geometries for the core's exact search."""

from collections.abc import Iterable, Iterator

import numpy as np
from qgis.core import QgsAbstractGeometry, QgsGeometry, QgsWkbTypes

from .burning import Burner
from .core.nearness import Nearness
from .core.pixelgrid import PixelGrid

WKB_HEADER = 9  # bytes: byte order, type, number of points


class Surroundings:
    """The pixels whose centre lies within `distance` metres of any of the geometries, or inside of a polygon.

    The geometries must be in the grid's CRS; those beyond the grid's edges count as well.
    """

    def __init__(self, geometries: Iterable[QgsGeometry], distance: float, grid: PixelGrid):
        geometries = [geometry for geometry in geometries if not geometry.isEmpty()]
        self._nearness = Nearness(segments(geometries), distance, grid)
        polygons = [geometry for geometry in geometries if geometry.type() == QgsWkbTypes.GeometryType.PolygonGeometry]
        self._inside = Burner(polygons, [1] * len(polygons), grid) if polygons else None

    def mask(self, row: int, rows: int) -> np.ndarray:
        """True where a pixel of the strip is within the distance, shape (rows, columns)."""
        near = self._nearness.within(row, rows)
        if self._inside is not None:
            near |= self._inside.burn(row, rows, dtype="uint8") == 1
        return near


def segments(geometries: Iterable[QgsGeometry]) -> np.ndarray:
    """Every straight piece of the geometries as (n, 4) x1, y1, x2, y2; a point is a piece of length 0."""
    pieces = [
        np.hstack([points[:-1], points[1:]]) if len(points) > 1 else np.hstack([points, points])
        for geometry in geometries
        for part in geometry.constParts()
        for points in _chains(part)
    ]
    return np.concatenate(pieces) if pieces else np.empty((0, 4))


def _chains(part: QgsAbstractGeometry, closed=False) -> Iterator[np.ndarray]:
    """The points (n, 2) of a point, a line or each ring of a polygon, with curves made straight."""
    kind = QgsWkbTypes.geometryType(part.wkbType())
    if kind == QgsWkbTypes.GeometryType.PointGeometry:
        yield np.array([[part.x(), part.y()]])
    elif kind == QgsWkbTypes.GeometryType.LineGeometry:
        line = part.curveToLine()
        if closed:
            line.close()
        dimensions = 2 + line.is3D() + line.isMeasure()
        values = np.frombuffer(bytes(line.asWkb()), dtype="<f8", offset=WKB_HEADER)
        yield values.reshape(-1, dimensions)[:, :2]
    else:
        for ring in [part.exteriorRing(), *(part.interiorRing(i) for i in range(part.numInteriorRings()))]:
            yield from _chains(ring, closed=True)
