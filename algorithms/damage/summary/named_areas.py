"""Areas with names (counties, catchments, natural units), and polygons cut along their borders."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

from ...core.errors import InputError
from ...core.risk.risk_areas import NONE
from ...core.tolerances import NEGLIGIBLE_AREA
from ...core.units import M2_PER_HA, M2_PER_KM2
from ...framework.i18n import tr
from ...gis.polygons import BoundsIndex, common, rest, union
from ...gis.step import StepRun
from ...gis.vectors import Vector


@dataclass(frozen=True)
class NamedAreas:
    """k areas, features of one name being one: names in the layer's order, and each area as one polygon."""

    names: list[str]
    shapes: list[QgsGeometry]

    def km2(self) -> np.ndarray:
        """The size of each area (k,), in the CRS of the shapes."""
        return np.array([shape.area() for shape in self.shapes]) / M2_PER_KM2


@dataclass(frozen=True)
class AreaParts:
    """Parts of polygons: number of the polygon, number of its area (NONE: outside all), its shape and size (m2)."""

    item: np.ndarray
    area: np.ndarray
    shapes: list[QgsGeometry]
    size: np.ndarray


def read_areas(layer: Vector, parameter: str, field: str, crs: QgsCoordinateReferenceSystem) -> NamedAreas:
    """The areas of a layer in `crs`; InputError, which names `parameter`, when a feature has no name in `field`."""
    names = ["" if value is None else str(value).strip() for value in layer.values(field)]
    if "" in names:
        raise InputError(
            "{parameter}: {count} of {total:feature|features} of {name} {count:|has|have} no name in the field "
            "{field} (the first is feature {first}). Fill the names in or choose another field.",
            parameter=parameter,
            count=names.count(""),
            total=len(names),
            name=layer.name,
            field=field,
            first=names.index("") + 1,
        )
    members: dict[str, list[QgsGeometry]] = {}
    for name, shape in zip(names, layer.geometries(crs)):
        members.setdefault(name, []).append(shape)
    united = {name: union(shapes) for name, shapes in members.items()}
    kept = {name: shape for name, shape in united.items() if not shape.isEmpty()}
    return NamedAreas(list(kept), list(kept.values()))


def cut_by_areas(
    shapes: Sequence[QgsGeometry], areas: NamedAreas, parameter: str, run: StepRun, report: Callable[[float], None]
) -> AreaParts:
    """The polygons cut at the borders of the areas; the parts of a polygon add up to it.

    Where areas overlap, ground belongs to the one that holds more of its polygon, the first in the layer of equals;
    how much that is, and how much lies in no area, is said. InputError when no polygon lies in any area.
    """
    index = BoundsIndex(areas.shapes)
    engines: dict = {}
    rows, overlap = [], 0.0
    for number, shape in enumerate(shapes):
        report(number / len(shapes))
        if shape.isEmpty():
            continue
        held = _held(shape, areas, sorted(index.intersects(shape.boundingBox())), engines)
        parts = _parts(shape, areas, held)
        overlap += sum(size for _, size in held) - sum(part.area() for area, part in parts if area != NONE)
        rows.extend((number, area, part, part.area()) for area, part in parts)
    item, area, pieces, size = zip(*rows) if rows else ((), (), (), ())
    found = AreaParts(np.array(item, dtype=np.int64), np.array(area, dtype=np.int64), list(pieces), np.array(size))
    _say(found, overlap, parameter, run)
    return found


def parts_in_areas(
    shapes: Sequence[QgsGeometry], areas: NamedAreas, parameter: str
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(number of the polygon, number of the area, m2) of the parts of polygons in areas, which may overlap.

    InputError when there are polygons and none lies in any area.
    """
    index = BoundsIndex(areas.shapes)
    engines: dict = {}
    rows = []
    for number, shape in enumerate(shapes):
        if not shape.isEmpty():
            near = sorted(index.intersects(shape.boundingBox()))
            rows.extend((number, *held) for held in _held(shape, areas, near, engines))
    if not rows and any(not shape.isEmpty() for shape in shapes):
        _refuse_apart(parameter)
    item, area, size = zip(*rows) if rows else ((), (), ())
    return np.array(item, dtype=np.int64), np.array(area, dtype=np.int64), np.array(size, dtype=np.float64)


def _refuse_apart(parameter: str) -> None:
    raise InputError(
        "{parameter}: no area holds any of the polygons. Check the extent and the CRS of both.", parameter=parameter
    )


def _held(shape: QgsGeometry, areas: NamedAreas, near: list[int], engines: dict) -> list[tuple[int, float]]:
    """(area, m2 of the polygon in it) of the areas that hold a part of it, the largest part first."""
    held = []
    for number in near:
        if number not in engines:
            engines[number] = QgsGeometry.createGeometryEngine(areas.shapes[number].constGet())
            engines[number].prepareGeometry()
        if engines[number].contains(shape.constGet()):
            held.append((number, shape.area()))
        elif engines[number].intersects(shape.constGet()):
            size = common(shape, areas.shapes[number]).area()
            if size > NEGLIGIBLE_AREA * shape.area():
                held.append((number, size))
    return sorted(held, key=lambda pair: (-pair[1], pair[0]))


def _parts(shape: QgsGeometry, areas: NamedAreas, held: list[tuple[int, float]]) -> list[tuple[int, QgsGeometry]]:
    least, left, parts = NEGLIGIBLE_AREA * shape.area(), shape, []
    for number, size in held:
        if left is shape and size >= shape.area() - least:
            return [(number, shape)]
        part = common(left, areas.shapes[number])
        if part.area() > least:
            parts.append((number, part))
            left = rest(left, areas.shapes[number])
    if left.area() > least:
        parts.append((NONE, left))
    return parts


def _say(found: AreaParts, overlap: float, parameter: str, run: StepRun) -> None:
    whole, outside = found.size.sum(), found.size[found.area == NONE].sum()
    if not len(found.item) or outside >= whole:
        _refuse_apart(parameter)
    for size, message in (
        (overlap, tr("{parameter}: areas overlap; {area:,.4f} ha belong to the one that holds more of the piece.")),
        (outside, tr("{parameter}: {area:,.4f} ha lie in none of the areas.")),
    ):
        if size > NEGLIGIBLE_AREA * whole:
            run.warn(message.format(parameter=parameter, area=size / M2_PER_HA))
