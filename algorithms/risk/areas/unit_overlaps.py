"""Which natural unit a cell lies in, and in which cells a mine lies."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from qgis.core import QgsGeometry, QgsWkbTypes

from ...core.largest_share import largest_share
from ...gis.polygons import BoundsIndex, areas_by_cell

POINT = QgsWkbTypes.GeometryType.PointGeometry
Parts = tuple[np.ndarray, np.ndarray, np.ndarray]


def units_of_cells(
    cells: Sequence[QgsGeometry], units: Sequence[QgsGeometry], report: Callable[[float], None]
) -> np.ndarray:
    """The unit that has the largest part of each cell, the first of equals, NONE outside all."""
    index = BoundsIndex(cells)
    parts = []
    for number, unit in enumerate(units):
        report(number / len(units))
        # Most cells lie wholly inside a unit, which a prepared geometry tells at once.
        engine = QgsGeometry.createGeometryEngine(unit.constGet())
        engine.prepareGeometry()
        for cell in index.intersects(unit.boundingBox()):
            polygon = cells[cell]
            if engine.contains(polygon.constGet()):
                parts.append((cell, number, polygon.area()))
            elif engine.intersects(polygon.constGet()):
                parts.append((cell, number, polygon.intersection(unit).area()))
    cell, unit, area = _columns([part for part in parts if part[2] > 0])
    return largest_share(cell, unit, area, len(cells))


def parts_in_cells(
    patches: Sequence[QgsGeometry], cells: Sequence[QgsGeometry], report: Callable[[float], None]
) -> Parts:
    """(patch, cell, size) of the parts of mines in cells: areas of polygons; a point counts 1, in one cell only."""
    polygons = any(not patch.isEmpty() and patch.type() != POINT for patch in patches)
    return areas_by_cell(patches, cells, report) if polygons else _points_in_cells(patches, cells, report)


def _points_in_cells(points: Sequence[QgsGeometry], cells: Sequence[QgsGeometry], report) -> Parts:
    index = BoundsIndex(cells)
    parts = []
    for number, point in enumerate(points):
        report(number / len(points))
        if not point.isEmpty():
            near = sorted(index.intersects(point.boundingBox()))
            parts.extend([(number, cell, 1.0) for cell in near if cells[cell].intersects(point)][:1])
    return _columns(parts)


def _columns(parts: list[tuple[int, int, float]]) -> Parts:
    first, second, sizes = zip(*parts) if parts else ((), (), ())
    return np.array(first, dtype=np.int64), np.array(second, dtype=np.int64), np.array(sizes, dtype=float)
