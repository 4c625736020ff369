"""Polygons and points as arrays: boxes, centres, and the regular grid that they make."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsGeometry, QgsWkbTypes

from ...core.risk.lattice import Lattice, lattice_of_boxes, lattice_of_numbers
from ...core.tolerances import RECTANGLE
from ...gis.boxes import bounds_of_all
from ...gis.grid_cells import COLUMN, ROW, is_square_grid
from ...gis.vectors import Vector


def centres(geometries: Sequence[QgsGeometry]) -> np.ndarray:
    """Centroids as (n, 2)."""
    points = (geometry.centroid().asPoint() for geometry in geometries)
    return np.array([(point.x(), point.y()) for point in points], dtype=float).reshape(-1, 2)


def regular_grid(vector: Vector, geometries: Sequence[QgsGeometry], used: np.ndarray) -> Lattice | None:
    """The regular grid on which the polygons for which `used` is true lie; None where they make none.

    They are known by the fields row and col, if these are right, also where the study area's outline cuts them; whole
    squares or rectangles by their shape as well.
    """
    if QgsWkbTypes.geometryType(vector.source.wkbType()) != QgsWkbTypes.GeometryType.PolygonGeometry:
        return None
    chosen = [geometry for geometry, take in zip(geometries, used.tolist()) if take]
    boxes = bounds_of_all(chosen)
    areas = np.array([geometry.area() for geometry in chosen])
    filled = areas >= (1 - RECTANGLE) * (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
    found = None
    if is_square_grid(vector):
        columns = vector.optional_columns((ROW, COLUMN))
        found = lattice_of_numbers(boxes, columns[ROW][used], columns[COLUMN][used])
    return lattice_of_boxes(boxes, filled) if found is None else found
