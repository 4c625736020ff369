"""The study area cut into its cells: one polygon a cell, of one or more parts."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle, QgsWkbTypes

from ...core.tolerances import DUST, NEGLIGIBLE_AREA, SIDE
from ...core.units import M2_PER_KM2
from ...core.water.evaluation_grid import Cells, Frame
from ...gis.boxes import bounds_of
from ...gis.polygons import common, nothing

Block = tuple[int, int, int, int]  # first row, rows, first column, columns in the frame


def cut_cells(area: QgsGeometry, cells: Cells, frame: Frame, report: Callable[[float], None]) -> list[QgsGeometry]:
    """The part of the study area in every cell, in the order of the cells; empty where it is dust.

    The sides that two cells share have the same coordinates to the last bit, so that the centre of a pixel on such a
    side belongs to one of the two. `report` is called with the fraction done.
    """
    cutting = _Cutting(cells, frame, report)
    cutting.divide(area, (0, frame.rows, 0, frame.columns), np.flatnonzero(~cells.whole))
    return cutting.found


class _Cutting:
    """Halves the study area until its parts are cells, so that no cell is clipped from the whole of a long outline."""

    def __init__(self, cells: Cells, frame: Frame, report: Callable[[float], None]) -> None:
        self._frame, self._report = frame, report
        self._rows, self._columns = cells.row - frame.row, cells.column - frame.column
        self._areas = np.zeros((frame.rows, frame.columns))
        self._areas[self._rows, self._columns] = cells.area_km2 * M2_PER_KM2
        self._done = 0
        self.found = [nothing()] * len(cells.row)
        for number in np.flatnonzero(cells.whole).tolist():
            block = int(self._rows[number]), 1, int(self._columns[number]), 1
            self.found[number] = QgsGeometry.fromRect(self._rectangle(block))

    def divide(self, shape: QgsGeometry, block: Block, members: np.ndarray) -> None:
        """Find the parts of the cells numbered `members`, all of which lie in the block; `shape` is cut to it."""
        if not len(members):
            return
        row, rows, column, columns = block
        if rows * columns == 1:
            self._done += 1
            self._report(self._done / len(self.found))
            self.found[members[0]] = _without_dust(self._clipped(shape, block))
            return
        if rows > columns:
            first, second = (row, rows // 2, column, columns), (row + rows // 2, rows - rows // 2, column, columns)
            early = self._rows[members] < second[0]
        else:
            half = columns // 2
            first, second = (row, rows, column, half), (row, rows, column + half, columns - half)
            early = self._columns[members] < second[2]
        for part, inside in ((first, early), (second, ~early)):
            if inside.any():
                self.divide(self._clipped(shape, part), part, members[inside])

    def _clipped(self, shape: QgsGeometry, block: Block) -> QgsGeometry:
        """What of the shape lies in the block."""
        rectangle = self._rectangle(block)
        clipped = shape.clipped(rectangle)
        row, rows, column, columns = block
        expected = self._areas[row : row + rows, column : column + columns].sum()
        difference = abs(max(clipped.area(), 0.0) - expected)
        if difference <= NEGLIGIBLE_AREA * self._frame.size**2 * rows * columns and clipped.isGeosValid():
            return clipped
        # Clipping by a rectangle is fast, and goes wrong where the outline touches itself on the rectangle's side.
        return _snapped(common(shape, QgsGeometry.fromRect(rectangle)), rectangle)

    def _rectangle(self, block: Block) -> QgsRectangle:
        row, rows, column, columns = block
        (west, south), (east, north) = self._frame.corner(row, column), self._frame.corner(row + rows, column + columns)
        return QgsRectangle(west, south, east, north)


def _without_dust(shape: QgsGeometry) -> QgsGeometry:
    """The polygons of a shape that are more than dust."""
    polygon = QgsWkbTypes.GeometryType.PolygonGeometry
    parts = [part for part in shape.asGeometryCollection() if part.type() == polygon and part.area() >= DUST]
    return QgsGeometry.collectGeometry(parts) if parts else nothing()


def _snapped(shape: QgsGeometry, rectangle: QgsRectangle) -> QgsGeometry:
    """The shape with the points that lie on the rectangle's sides but for rounding put onto them."""
    left, lower, right, upper = bounds_of(rectangle)
    xs, ys = (left, right), (lower, upper)
    snapped = QgsGeometry(shape)
    for number, point in enumerate(shape.vertices()):
        place = QgsPointXY(_nearest(point.x(), xs), _nearest(point.y(), ys))
        if (place.x(), place.y()) != (point.x(), point.y()):
            snapped.moveVertex(place.x(), place.y(), number)
    return snapped


def _nearest(value: float, sides: tuple[float, float]) -> float:
    side = min(sides, key=lambda one: abs(one - value))
    return side if abs(side - value) <= SIDE else value
