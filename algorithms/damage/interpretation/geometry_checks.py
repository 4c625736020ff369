"""Checks of the geometry of interpreted mining patches: each problem with the place to zoom to and its area."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from qgis.core import Qgis, QgsGeometry

from ...core.damage import interpretation
from ...core.damage.interpretation import Finding
from ...core.errors import mark
from ...core.tolerances import NEGLIGIBLE_AREA
from ...gis.boxes import bounds_of_all
from ...gis.polygons import INTERIORS_MEET, BoundsIndex, common, normal_form, rest
from ...gis.repair import valid_geometry

MARGIN = 1.0  # metres around a patch of which a repair leaves nothing, so that there is something to zoom to


class Problem(NamedTuple):
    """A finding, the polygon to zoom to (None without a geometry) and the area concerned in m2 (None: none)."""

    finding: Finding
    geometry: QgsGeometry | None
    area: float | None = None


class Outlines(NamedTuple):
    """The patches: their ids, their geometries as drawn, and mended copies of these."""

    ids: Sequence[int]
    raw: Sequence[QgsGeometry]
    mended: Sequence[QgsGeometry]


class Limits(NamedTuple):
    """What is still no problem: an overlap or a part outside (m2), and a mean width (m)."""

    smallest: float
    narrowest: float


def geometry_problems(
    outlines: Outlines, study: QgsGeometry | None, limits: Limits, report: Callable[[float], None]
) -> tuple[list[Problem], list[float]]:
    """(all problems, areas of the overlaps that were passed over as small); see the single checks."""
    ids, raw, mended = outlines
    overlapping, tiny = overlaps(mended, ids, limits.smallest, lambda fraction: report(0.7 * fraction))
    problems = [*broken_geometries(raw, mended), *overlapping, *slivers(mended, limits.narrowest)]
    if study is not None:
        problems += outside(mended, study, limits.smallest, lambda fraction: report(0.7 + 0.3 * fraction))
    return problems, tiny


def broken_geometries(raw: Sequence[QgsGeometry], repaired: Sequence[QgsGeometry]) -> Iterator[Problem]:
    """Patches without a geometry and invalid ones, with GEOS's reason and place."""
    for patch, (geometry, mended) in enumerate(zip(raw, repaired)):
        if geometry.isEmpty():
            message = mark("The patch has no geometry. Draw it or delete the row.")
            yield Problem(Finding("empty_geometry", (patch,), message, {}), None)
        elif not geometry.isGeosValid():
            place = mended
            if mended.isEmpty():
                place = QgsGeometry.fromRect(geometry.boundingBox().buffered(MARGIN))
            yield Problem(_invalid(patch, geometry), place, mended.area() if not mended.isEmpty() else 0.0)


def _invalid(patch: int, geometry: QgsGeometry) -> Finding:
    error = geometry.validateGeometry(Qgis.GeometryValidationEngine.Geos)[0]
    values = {"reason": error.what(), "x": error.where().x(), "y": error.where().y()}
    message = mark("{reason} at x = {x:.2f}, y = {y:.2f}. The other checks used a repaired copy.")
    return Finding("invalid_geometry", (patch,), message, values)


def overlaps(
    geometries: Sequence[QgsGeometry], ids: Sequence[int], smallest: float, report: Callable[[float], None]
) -> tuple[list[Problem], list[float]]:
    """(problems, areas of overlaps up to `smallest` m2, which are no problem): duplicates, and pairs that overlap.

    Of patches with one outline only the first is checked for overlaps: the others overlap whatever it overlaps.
    """
    problems, repeated = _duplicates(geometries, ids)
    index = BoundsIndex(geometries)
    tiny = []
    for patch, geometry in enumerate(geometries):
        report(patch / len(geometries))
        near = [] if patch in repeated or geometry.isEmpty() else index.intersects(geometry.boundingBox())
        others = sorted(other for other in near if other > patch and other not in repeated)
        for other, shared in _shared(geometry, others, geometries):
            if shared.area() > smallest:
                problems.append(_overlap(patch, other, shared, geometries, ids))
            elif shared.area() > 0:
                tiny.append(shared.area())
    return problems, tiny


def _duplicates(geometries: Sequence[QgsGeometry], ids: Sequence[int]) -> tuple[list[Problem], set[int]]:
    """Patches with the very outline of an earlier one, however it is written, and their positions."""
    first_with: dict[bytes, int] = {}
    problems, found = [], set()
    for patch, geometry in enumerate(geometries):
        if geometry.isEmpty():
            continue
        first = first_with.setdefault(normal_form(geometry), patch)
        if first != patch:
            problems.append(_duplicate(patch, first, geometries, ids))
            found.add(patch)
    return problems, found


def _duplicate(patch: int, first: int, geometries: Sequence[QgsGeometry], ids: Sequence[int]) -> Problem:
    area = geometries[patch].area()
    message = mark("The same outline as patch {first} ({area:,.1f} m2). Delete one of the two.")
    values = {"first": ids[first], "area": area}
    return Problem(Finding("duplicate", (patch, first), message, values), geometries[patch], area)


def _shared(
    geometry: QgsGeometry, others: list[int], geometries: Sequence[QgsGeometry]
) -> Iterator[tuple[int, QgsGeometry]]:
    if not others:
        return
    engine = QgsGeometry.createGeometryEngine(geometry.constGet())
    engine.prepareGeometry()
    for other in others:
        if engine.relatePattern(geometries[other].constGet(), INTERIORS_MEET):
            yield other, common(geometry, geometries[other])


def _overlap(
    patch: int, other: int, shared: QgsGeometry, geometries: Sequence[QgsGeometry], ids: Sequence[int]
) -> Problem:
    area, first, second = shared.area(), geometries[patch].area(), geometries[other].area()
    if area >= (1 - NEGLIGIBLE_AREA) * max(first, second):
        return _duplicate(other, patch, geometries, ids)
    message = mark(
        "Patches {first} and {second} overlap by {area:,.1f} m2: {first_pct:.1f} % of the one, {second_pct:.1f} % of "
        "the other."
    )
    values = {
        "first": ids[patch], "second": ids[other], "area": area,
        "first_pct": 100 * area / first, "second_pct": 100 * area / second,
    }  # fmt: skip
    return Problem(Finding("overlap", (patch, other), message, values), shared, area)


def slivers(geometries: Sequence[QgsGeometry], narrowest: float) -> Iterator[Problem]:
    """Patches, or parts of them, whose mean width 2 A / P is under `narrowest` metres (a long strip: its width)."""
    for patch, geometry in enumerate(geometries):
        for part in [] if geometry.isEmpty() else geometry.asGeometryCollection():
            area, border = part.area(), part.length()
            if 2 * area < narrowest * border:
                message = mark("{area:,.2f} m2 with a mean width of {width:.2f} m (limit {limit:g} m).")
                values = {"area": area, "width": 2 * area / border, "limit": narrowest}
                yield Problem(Finding("sliver", (patch,), message, values), part, area)


def outside(
    geometries: Sequence[QgsGeometry], study: QgsGeometry, smallest: float, report: Callable[[float], None]
) -> Iterator[Problem]:
    """Patches of which more than `smallest` m2 lie outside the polygon `study`; the place is the part outside."""
    engine = QgsGeometry.createGeometryEngine(study.constGet())
    engine.prepareGeometry()
    for patch, geometry in enumerate(geometries):
        report(patch / len(geometries))
        if geometry.isEmpty() or engine.contains(geometry.constGet()):
            continue
        beyond, whole = rest(geometry, study), geometry.area()
        area = beyond.area()
        if area >= (1 - NEGLIGIBLE_AREA) * whole:
            message = mark("The patch ({area:,.1f} m2) lies outside the study area.")
            yield Problem(Finding("outside", (patch,), message, {"area": whole}), geometry, whole)
        elif area > smallest:
            message = mark("{area:,.1f} m2 ({percent:.1f} % of the patch) lie outside the study area.")
            values = {"area": area, "percent": 100 * area / whole}
            yield Problem(Finding("partly_outside", (patch,), message, values), beyond, area)


def gathered(patches: Sequence[int], geometries: Sequence[QgsGeometry]) -> QgsGeometry | None:
    """The patches as one multipolygon to zoom to; None when none of them has a geometry."""
    parts = [geometries[patch] for patch in patches if not geometries[patch].isEmpty()]
    return QgsGeometry.collectGeometry(parts) if parts else None


def far_apart(
    mines: Sequence[str], geometries: Sequence[QgsGeometry], limit: float, ids: Sequence[int]
) -> list[Finding]:
    """Mines of which two patches are farther apart than `limit` metres (see the core function of that name)."""

    def distance(one: int, other: int) -> float:
        return geometries[one].distance(geometries[other])

    return interpretation.far_apart(mines, bounds_of_all(geometries), limit, distance, ids)


def repaired_copies(raw: Sequence[QgsGeometry]) -> list[QgsGeometry]:
    """The geometries with the invalid ones mended; the input stays as it is."""
    return [valid_geometry(geometry)[0] for geometry in raw]
