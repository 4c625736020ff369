"""Polygons against polygons: overlaps taken out."""

from collections.abc import Sequence

from qgis.core import QgsGeometry, QgsProcessingException, QgsSpatialIndex

from .i18n import tr

INTERIORS_MEET = "T********"  # DE-9IM: a common border alone is no overlap


def without_overlaps(geometries: Sequence[QgsGeometry], order: Sequence) -> tuple[list[QgsGeometry], float]:
    """The polygons with every place left to one of them only, and the area that was covered more than once.

    A place belongs to the polygon that comes first by `order` (one sort key a polygon); equal keys go by the shape,
    so the result does not depend on the order of the features. A polygon that lies under others wholly becomes empty.
    The area is in the units of the CRS squared, and a place that lies under three polygons counts twice.
    """
    rank = _ranks(geometries, order)
    index = bounds_index(geometries)
    kept, overlapped = [], 0.0
    for number, geometry in enumerate(geometries):
        earlier = [other for other in index.intersects(geometry.boundingBox()) if rank[other] < rank[number]]
        rest = _minus(geometry, [geometries[other] for other in sorted(earlier)])
        if rest is not geometry:
            overlapped += geometry.area() - rest.area()
        kept.append(rest)
    return kept, overlapped


def _ranks(geometries: Sequence[QgsGeometry], order: Sequence) -> list[int]:
    keys = [(key, bytes(geometry.asWkb())) for key, geometry in zip(order, geometries)]
    rank = [0] * len(keys)
    for position, number in enumerate(sorted(range(len(keys)), key=keys.__getitem__)):
        rank[number] = position
    return rank


def _minus(geometry: QgsGeometry, others: list[QgsGeometry]) -> QgsGeometry:
    """`geometry` without the others; the very same object when none of them overlaps it."""
    if geometry.isEmpty() or not others:
        return geometry
    engine = QgsGeometry.createGeometryEngine(geometry.constGet())
    engine.prepareGeometry()
    overlapping = [other for other in others if engine.relatePattern(other.constGet(), INTERIORS_MEET)]
    if not overlapping:
        return geometry
    return _sound(geometry.difference(QgsGeometry.unaryUnion(overlapping)))


def bounds_index(geometries: Sequence[QgsGeometry]) -> QgsSpatialIndex:
    """A spatial index over the bounding boxes; ids are positions, empty geometries are not in it."""
    index = QgsSpatialIndex()
    for number, geometry in enumerate(geometries):
        if not geometry.isEmpty():
            index.addFeature(number, geometry.boundingBox())
    return index


def _sound(geometry: QgsGeometry) -> QgsGeometry:
    if geometry.isNull() and geometry.lastError():
        raise QgsProcessingException(
            tr("GEOS could not overlay two polygons ({error}). Run Fix geometries on the inputs first.").format(
                error=geometry.lastError()
            )
        )
    return geometry
