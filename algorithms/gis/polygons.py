"""Polygons against polygons: overlaps taken out, unions, exact areas by cell; polygons as arrays of points."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsGeometry,
    QgsProcessingException,
    QgsRectangle,
    QgsSpatialIndex,
    QgsVectorLayer,
)

from ..core.errors import InputError
from ..core.tolerances import NEGLIGIBLE_AREA
from ..core.units import M2_PER_HA
from ..framework.i18n import tr
from .repair import as_multi, nothing, parts_like, valid_geometry, without_dust

INTERIORS_MEET = "T********"  # DE-9IM: a common border alone is no overlap
FEW_CELLS = 8  # a piece over more cells is halved first, so that its many vertices are not clipped for each
RECTANGLE = 5  # points of its closed ring


def without_overlaps(geometries: Sequence[QgsGeometry], order: Sequence) -> tuple[list[QgsGeometry], float]:
    """The polygons with every place left to one of them only, and the area that was covered more than once.

    A place belongs to the polygon that comes first by `order` (one sort key a polygon); equal keys go by the shape,
    so the result does not depend on the order of the features. A polygon that lies under others wholly becomes empty.
    The area is in the units of the CRS squared, and a place that lies under three polygons counts twice.
    """
    rank = _ranks(geometries, order)
    index = BoundsIndex(geometries)
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
    return _polygons(_overlay(QgsGeometry.difference, geometry, union(overlapping)), geometry)


class BoundsIndex:
    """A spatial index over the bounding boxes of geometries; empty ones are left out."""

    def __init__(self, geometries: Sequence[QgsGeometry]):
        # A layer's features are taken into an index at once, in a fifth of the time of one by one.
        options = QgsVectorLayer.LayerOptions()
        options.skipCrsValidation = True  # or QGIS might ask for its CRS
        layer = QgsVectorLayer("Polygon", "bounds", "memory", options)
        boxes = []
        for geometry in geometries:
            box = QgsFeature()
            if not geometry.isEmpty():
                bounds = geometry.boundingBox()
                if not bounds.isFinite():
                    raise ValueError(f"no index can hold {bounds.toString()}")
                box.setGeometry(QgsGeometry.fromRect(bounds))
            boxes.append(box)
        good, _ = layer.dataProvider().addFeatures(boxes, QgsFeatureSink.Flag.FastInsert)  # with ids from 1 on
        if not good:
            raise ValueError(layer.dataProvider().lastError())
        self._index = QgsSpatialIndex(layer)

    def intersects(self, bounds: QgsRectangle) -> list[int]:
        """The positions of the geometries whose boxes meet `bounds`, in no certain order."""
        return [number - 1 for number in self._index.intersects(bounds)]


def union(geometries: Sequence[QgsGeometry]) -> QgsGeometry:
    """All the polygons as one; empty ones are passed over."""
    present = [geometry for geometry in geometries if not geometry.isEmpty()]
    if len(present) < 2:
        return present[0] if present else QgsGeometry()
    result = QgsGeometry.unaryUnion(present)
    return _sound(QgsGeometry.unaryUnion([valid_geometry(one)[0] for one in present]) if _failed(result) else result)


def common(geometry: QgsGeometry, other: QgsGeometry) -> QgsGeometry:
    """What two polygons share, as polygons: where they only touch, the result is empty."""
    return _polygons(_overlay(QgsGeometry.intersection, geometry, other), geometry)


def rest(geometry: QgsGeometry, other: QgsGeometry) -> QgsGeometry:
    """What of a polygon lies outside the other; the very same object when they do not overlap."""
    return _minus(geometry, [other])


@dataclass(frozen=True)
class Ground:
    """Polygons to look up what lies under others."""

    shapes: list[QgsGeometry]

    def __post_init__(self) -> None:
        object.__setattr__(self, "_index", BoundsIndex(self.shapes))

    def near(self, shape: QgsGeometry) -> QgsGeometry | None:
        """The polygons around a shape as one; None where there are none."""
        numbers = [] if shape.isEmpty() else sorted(self._index.intersects(shape.boundingBox()))
        return union([self.shapes[number] for number in numbers]) if numbers else None

    def without(self, shape: QgsGeometry) -> QgsGeometry:
        """The shape without them."""
        near = self.near(shape)
        return shape if near is None else rest(shape, near)

    def hectares_under(self, shape: QgsGeometry) -> float:
        near = self.near(shape)
        return 0.0 if near is None else common(shape, near).area() / M2_PER_HA


def normal_form(polygon: QgsGeometry) -> bytes:
    """The same for two polygons that differ only in where their rings begin, or in being of one part or of several."""
    normal = as_multi(polygon)
    normal.normalize()
    return bytes(normal.asWkb())


def rings(polygon: QgsGeometry) -> list[tuple[np.ndarray, bool]]:
    """The rings of a (multi)polygon as closed arrays (k, 2) of x and y, with True for holes."""
    return [
        (np.array([(point.x(), point.y()) for point in ring]), position > 0)
        for part in as_multi(polygon).asMultiPolygon()
        for position, ring in enumerate(part)
    ]


def areas_by_cell(
    pieces: Sequence[QgsGeometry], cells: Sequence[QgsGeometry], report: Callable[[float], None]
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Exact areas of the pieces inside the cells: (number of the piece, number of the cell, area in m2).

    One entry for each pair whose interiors meet, by piece, then cell. Cells may be any polygons.
    """
    index = BoundsIndex(cells)
    pairs = []
    for number, piece in enumerate(pieces):
        report(number / len(pieces))
        areas: dict[int, float] = {}
        _add_areas(areas, piece, cells, index, len(cells) + 1)
        pairs.extend((number, cell, areas[cell]) for cell in sorted(areas))
    piece_numbers, cell_numbers, found = zip(*pairs) if pairs else ((), (), ())
    return np.array(piece_numbers, dtype=np.int64), np.array(cell_numbers, dtype=np.int64), np.array(found, dtype=float)


def _add_areas(
    areas: dict[int, float], piece: QgsGeometry, cells: Sequence[QgsGeometry], index: QgsSpatialIndex, most: int
) -> None:
    """Add the piece's area in every cell to `areas`, first halving a piece that meets many, but fewer than `most`."""
    if piece.isEmpty():
        return
    bounds = piece.boundingBox()
    near = index.intersects(bounds)
    if FEW_CELLS < len(near) < most:
        for half in _halves(bounds):
            _add_areas(areas, common(piece, half), cells, index, len(near))
        return
    for cell in near:
        area = (
            piece.area()
            if _covers(cells[cell], bounds)
            else _overlay(QgsGeometry.intersection, piece, cells[cell]).area()
        )
        if area > 0:
            areas[cell] = areas.get(cell, 0.0) + area


def _halves(bounds: QgsRectangle) -> tuple[QgsGeometry, QgsGeometry]:
    """The two halves of a rectangle, across its longer side."""
    first, second = QgsRectangle(bounds), QgsRectangle(bounds)
    if bounds.width() > bounds.height():
        first.setXMaximum(bounds.center().x())
        second.setXMinimum(bounds.center().x())
    else:
        first.setYMaximum(bounds.center().y())
        second.setYMinimum(bounds.center().y())
    return QgsGeometry.fromRect(first), QgsGeometry.fromRect(second)


def _covers(cell: QgsGeometry, bounds: QgsRectangle) -> bool:
    """True when the cell is an upright rectangle that holds `bounds`: most pieces lie in one square wholly."""
    box = cell.boundingBox()
    return box.contains(bounds) and cell.constGet().nCoordinates() == RECTANGLE and cell.area() == box.area()


def areas_outside(
    pieces: Sequence[QgsGeometry], cells: Sequence[QgsGeometry], by_cell: tuple[np.ndarray, np.ndarray, np.ndarray]
) -> np.ndarray:
    """The area (m2) of every piece that lies in no cell, by subtraction of the cells, given what `areas_by_cell` gave.

    InputError when inside and outside do not add up to the piece, because then cells overlap.
    """
    piece, cell, areas = by_cell
    whole = np.array([geometry.area() for geometry in pieces])
    inside = np.bincount(piece, areas, minlength=len(pieces))
    outside = np.zeros(len(pieces))
    for number in np.flatnonzero(np.abs(whole - inside) > NEGLIGIBLE_AREA * whole).tolist():
        first, end = np.searchsorted(piece, (number, number + 1))
        outside[number] = _minus(pieces[number], [cells[one] for one in cell[first:end].tolist()]).area()
    excess = inside + outside - whole
    if (excess > NEGLIGIBLE_AREA * whole.sum()).any():
        raise InputError(
            "GRID: cells overlap, so that {area:g} m2 of the pieces would count more than once. Make the grid with "
            "Evaluation grid, or remove duplicate cells (Delete duplicate geometries).",
            area=float(excess.sum()),
        )
    return outside


def _polygons(result: QgsGeometry, operand: QgsGeometry) -> QgsGeometry:
    """The polygons of an overlay with the polygon `operand`, without dust; empty when there are none."""
    if result.isEmpty():
        return nothing()
    # Beside polygons GEOS returns lines and points: where two only touch, or where rounding closes a narrow gap.
    return without_dust(parts_like(result, operand))


def _overlay(operation: Callable, geometry: QgsGeometry, other: QgsGeometry) -> QgsGeometry:
    """Intersection or difference; once more with both repaired where GEOS finds fault with one of them."""
    result = operation(geometry, other)
    if _failed(result):
        result = operation(valid_geometry(geometry)[0], valid_geometry(other)[0])
    return _sound(result)


def _failed(result: QgsGeometry) -> bool:
    return result.isNull() and bool(result.lastError())


def _sound(geometry: QgsGeometry) -> QgsGeometry:
    if _failed(geometry):
        raise QgsProcessingException(
            tr("GEOS could not overlay two polygons, not even after a repair ({error}).").format(
                error=geometry.lastError()
            )
        )
    return geometry
