"""Which polygons touch, also where their borders differ in the last digits or share no vertices."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from qgis.core import QgsGeometry

from ...core.tolerances import CONTIGUITY, LEAST_CONTIGUITY
from ...gis.polygons import BoundsIndex

CORNER = 10  # tolerances: two polygons that share a corner only lie side by side for a few of them
SEGMENTS = 2  # of a quarter circle in a buffer


def contiguity_tolerance(polygons: Sequence[QgsGeometry]) -> float:
    """How far apart (m) polygons may be that touch: 0.001 of the median side, at least 1 mm.

    A polygon's side is that of a square of the same area, so that many vertices make it no shorter.
    """
    sides = np.sqrt([polygon.area() for polygon in polygons])
    return max(CONTIGUITY * float(np.median(sides)), LEAST_CONTIGUITY)


def touching_pairs(
    polygons: Sequence[QgsGeometry], borders: bool, tolerance: float, report: Callable[[float], None]
) -> np.ndarray:
    """The pairs (m, 2) of polygons that are at most `tolerance` apart, each once, the lower number first.

    With `borders` they must lie side by side along more than a corner.
    """
    index = BoundsIndex(polygons)
    pairs = []
    for number, polygon in enumerate(polygons):
        report(number / len(polygons))
        box = polygon.boundingBox().buffered(tolerance)
        near = sorted(other for other in index.intersects(box) if other > number)
        if not near:
            continue
        engine = QgsGeometry.createGeometryEngine(polygon.constGet())
        engine.prepareGeometry()
        touching = [other for other in near if _touches(engine, polygons[other], tolerance)]
        if borders and touching:
            around = polygon.buffer(tolerance, SEGMENTS)
            touching = [other for other in touching if _side_by_side(around, polygons[other], tolerance)]
        pairs.extend((number, other) for other in touching)
    return np.array(pairs, dtype=np.int64).reshape(-1, 2)


def _touches(engine, other: QgsGeometry, tolerance: float) -> bool:
    shape = other.constGet()
    return engine.intersects(shape) or engine.distance(shape) <= tolerance


def _side_by_side(around: QgsGeometry, other: QgsGeometry, tolerance: float) -> bool:
    border = QgsGeometry(other.constGet().boundary())
    return border.intersection(around).length() > CORNER * tolerance
