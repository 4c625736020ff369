"""The ground that the mines of two years share."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsGeometry, QgsWkbTypes

from ...core.risk.mine_identity import SharedGround
from ...gis.polygons import areas_by_cell, nothing

POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry


def shared_ground(before: Sequence[QgsGeometry], after: Sequence[QgsGeometry]) -> SharedGround:
    """By area of the polygons, which are in one CRS; points and missing geometries share none."""
    earlier, later = ([polygon_of(shape) for shape in shapes] for shapes in (before, after))
    second, first, area = areas_by_cell(later, earlier, lambda done: None) if later else (_none(), _none(), np.empty(0))
    whole = (np.array([shape.area() for shape in shapes], dtype=np.float64) for shapes in (earlier, later))
    return SharedGround(first, second, area, *whole)


def polygon_of(shape: QgsGeometry) -> QgsGeometry:
    """The shape; nothing where it is a point, a line or missing."""
    return shape if not shape.isEmpty() and shape.type() == POLYGON else nothing()


def _none() -> np.ndarray:
    return np.empty(0, dtype=np.int64)
