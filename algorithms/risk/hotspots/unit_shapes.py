"""Polygons and points as arrays: boxes, centres, and the regular grid that they make."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsGeometry, QgsWkbTypes

from ...core.risk.lattice import Lattice, lattice_of_boxes, lattice_of_numbers
from ...gis.boxes import bounds_of
from ...gis.vectors import Vector

ROW, COLUMN = "row", "col"  # what Evaluation grid calls them
FILLS = 1 - 1e-6


def centres(geometries: Sequence[QgsGeometry]) -> np.ndarray:
    """Centroids as (n, 2)."""
    points = (geometry.centroid().asPoint() for geometry in geometries)
    return np.array([(point.x(), point.y()) for point in points], dtype=float).reshape(-1, 2)


def regular_grid(vector: Vector, geometries: Sequence[QgsGeometry], used: np.ndarray) -> Lattice | None:
    """The regular grid on which the polygons for which `used` is true lie; None where they make none.

    Whole squares or rectangles are known by their shape, clipped ones by the fields row and col, if these are right.
    """
    if QgsWkbTypes.geometryType(vector.source.wkbType()) != QgsWkbTypes.GeometryType.PolygonGeometry:
        return None
    chosen = [geometry for geometry, take in zip(geometries, used.tolist()) if take]
    boxes = np.array([bounds_of(geometry.boundingBox()) for geometry in chosen])
    areas = np.array([geometry.area() for geometry in chosen])
    filled = areas >= FILLS * (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
    found = lattice_of_boxes(boxes, filled)
    if found is None and all(_is_number(vector, name) for name in (ROW, COLUMN)):
        row, column = (vector.numbers(name)[used] for name in (ROW, COLUMN))
        found = lattice_of_numbers(boxes, row, column)
    return found


def _is_number(vector: Vector, name: str) -> bool:
    fields = vector.source.fields()
    index = fields.lookupField(name)
    return index >= 0 and fields[index].isNumeric()
