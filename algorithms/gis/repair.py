"""Geometries made valid: a polygon is the ground that its rings go round, each place once, less its holes."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

import numpy as np
from qgis.core import QgsGeometry, QgsGeometryCollection, QgsPointXY, QgsWkbTypes

from ..core.errors import InputError
from ..core.tolerances import DUST

POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry


def nothing() -> QgsGeometry:
    """An empty geometry of area 0: to a null one and to an empty polygon QGIS may give -1, which sums carry on."""
    return QgsGeometry(QgsGeometryCollection())


def valid_geometry(geometry: QgsGeometry) -> tuple[QgsGeometry, bool]:
    """The geometry, repaired where GEOS finds it invalid, and whether it had to be; a repair may leave nothing.

    Polygons are repaired by their structure and not by their lines: a part inside a part adds nothing, what lies under
    two parts counts once. Of a collection of several kinds the polygons are taken, else the lines, else the points.
    """
    geometry = _of_one_kind(geometry)
    if geometry.isEmpty():
        return nothing(), False
    if geometry.isGeosValid():
        return geometry, False
    if geometry.type() == POLYGON:
        return _union_of_parts(geometry), True
    return parts_like(geometry.makeValid(), geometry), True


def _of_one_kind(geometry: QgsGeometry) -> QgsGeometry:
    if QgsWkbTypes.flatType(geometry.wkbType()) != QgsWkbTypes.Type.GeometryCollection:
        return geometry
    parts = list(_single_parts(geometry))
    highest = max((part.constGet().dimension() for part in parts), default=0)
    parts = [part for part in parts if part.constGet().dimension() == highest]
    return QgsGeometry.collectGeometry(parts) if parts else nothing()


def _single_parts(geometry: QgsGeometry) -> Iterator[QgsGeometry]:
    for part in geometry.asGeometryCollection():
        if part.isMultipart():
            yield from _single_parts(part)
        elif not part.isEmpty():
            yield part


def as_multi(geometry: QgsGeometry) -> QgsGeometry:
    """A copy as a geometry of several parts; nothing stays nothing."""
    multi = QgsGeometry(geometry)
    multi.convertToMultiType()  # noqa: QGS201 (False for nothing only)
    return multi


def _union_of_parts(geometry: QgsGeometry) -> QgsGeometry:
    """The union of what every part encloses, less the holes of that part."""
    parts = []
    for shell, *holes in as_multi(geometry).asMultiPolygon():
        part = enclosed(shell)
        left_out = [hole for hole in map(enclosed, holes) if not hole.isEmpty()]
        if left_out and not part.isEmpty():
            part = part.difference(QgsGeometry.unaryUnion(left_out))
        if not part.isEmpty():
            parts.append(part)
    return without_dust(parts_like(QgsGeometry.unaryUnion(parts), geometry)) if parts else nothing()


def enclosed(ring: list[QgsPointXY]) -> QgsGeometry:
    """The ground that a ring, which may cross itself, goes round at least once in either sense."""
    points = np.array([(point.x(), point.y()) for point in ring])
    if len(points) < 3 or not np.isfinite(points).all():
        return nothing()
    whole = QgsGeometry.fromPolygonXY([ring])
    if whole.isGeosValid():
        return whole
    if (points[0] != points[-1]).any():
        ring, points = [*ring, ring[0]], np.vstack((points, points[:1]))
    lines = QgsGeometry.unaryUnion([QgsGeometry.fromPolylineXY(ring)])  # crossings become vertices
    faces = [part for part in QgsGeometry.polygonize([lines]).asGeometryCollection() if part.area() > 0]
    inside = [face for face in faces if _turns(points, face.pointOnSurface().asPoint())]
    return QgsGeometry.unaryUnion(inside) if inside else nothing()


def _turns(points: np.ndarray, place: QgsPointXY) -> int:
    """How often the closed ring of `points` (n, 2) goes round a place that is not on it, counter-clockwise positive."""
    x, y = (points - (place.x(), place.y())).T
    upward, downward = (y[:-1] <= 0) & (y[1:] > 0), (y[:-1] > 0) & (y[1:] <= 0)
    side = x[:-1] * y[1:] - x[1:] * y[:-1]  # above 0 where the place is left of the edge
    return int((upward & (side > 0)).sum()) - int((downward & (side < 0)).sum())


def parts_like(result: QgsGeometry, operand: QgsGeometry) -> QgsGeometry:
    """What of a result is of the operand's type; `nothing` when no part is: a flat polygon is repaired into a line.

    A repair leaves the line where a spike was, beside the polygons in one multipolygon; QGIS's own
    convertGeometryCollectionToSubclass drops whatever a collection holds in such a multipolygon.
    """
    if result.type() == operand.type():
        return result
    parts = [part for part in result.asGeometryCollection() if part.type() == operand.type()]
    return QgsGeometry.collectGeometry(parts) if parts else nothing()


def without_dust(geometry: QgsGeometry) -> QgsGeometry:
    """A polygon in metres without its parts below DUST; the very same object where it has none."""
    if geometry.isEmpty() or geometry.type() != POLYGON:
        return geometry
    if not geometry.isMultipart():
        return geometry if geometry.area() >= DUST else nothing()
    parts = geometry.asGeometryCollection()
    kept = [part for part in parts if part.area() >= DUST]
    if len(kept) == len(parts):
        return geometry
    return QgsGeometry.collectGeometry(kept) if kept else nothing()


def refuse_numberless(features: Iterable[tuple[int, QgsGeometry]], parameter: str, name: str) -> None:
    """InputError for (id, geometry) with a coordinate that is no number, or too large for an area: GEOS may die of it.

    `parameter` and `name`, the layer's, are for the message.
    """
    for feature_id, geometry in features:
        box = geometry.boundingBox()
        farthest = box.xMinimum() * box.xMinimum() + box.yMinimum() * box.yMinimum()
        if math.isfinite(geometry.area() + geometry.length() + farthest):
            continue
        # The box of nothing is endless in newer QGIS; a point without numbers is called empty.
        if not (geometry.isNull() or (geometry.isEmpty() and geometry.type() == POLYGON)):
            raise InputError(
                "{parameter}: feature {id} of {name} has coordinates that are no numbers, or are too large to reckon "
                "with. Correct or delete it.",
                parameter=parameter,
                id=feature_id,
                name=name,
            )
