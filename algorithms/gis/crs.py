"""Whether areas and distances can be had in a CRS; its name; geometries from one into another."""

from __future__ import annotations

import math

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsUnitTypes,
)

from ..core.errors import InputError
from ..framework.i18n import tr
from ..framework.run import Run
from .repair import nothing

TOLERATED, REFUSED = 0.005, 0.05  # by how much of itself an area in the CRS may differ from that on the ellipsoid
SIDE = 1000.0  # m; of the squares whose areas are compared
PLACES = (1 / 6, 1 / 2, 5 / 6)  # of an extent; its very corners often hold nothing
WGS84 = "EPSG:4326"
NAMELESS = ("", "unknown", "unnamed")  # where a definition gives no name
ZONE = 6.0  # degrees; the width of a UTM zone


def crs_name(crs: QgsCoordinateReferenceSystem) -> str:
    """The CRS as messages name it: EPSG:32647, else its description, else its definition."""
    return crs.authid() or crs_title(crs)


def crs_title(crs: QgsCoordinateReferenceSystem) -> str:
    """The CRS in words: its description, or else its projection, or else its definition."""
    for name in (crs.description(), crs.operation().description()):
        if name.lower() not in NAMELESS:
            return name
    return crs.toProj() or tr("an unknown CRS")


def whole_crs(crs: QgsCoordinateReferenceSystem) -> QgsCoordinateReferenceSystem:
    """The CRS, made anew where its definition is lost: that of a layer whose CRS a thread used first that has ended.

    QGIS 3.44 keeps code and units of such a CRS in its cache, and would write files without any.
    """
    if not crs.isValid() or crs.toWkt():
        return crs
    code = crs.authid()
    return QgsCoordinateReferenceSystem(code) if code else QgsCoordinateReferenceSystem.fromProj(crs.toProj())


def same_crs(one: QgsCoordinateReferenceSystem, other: QgsCoordinateReferenceSystem) -> bool:
    """Whether two CRS are one; those without a code by their definition, which file formats spell and name apart."""
    if one == other:
        return True
    if one.authid() and other.authid():
        return False
    return bool(one.toProj()) and one.toProj() == other.toProj()


def check_metric(crs: QgsCoordinateReferenceSystem, parameter: str, name: str) -> None:
    """Raise InputError unless the CRS is projected and in metres."""
    problem = metric_problem(crs)
    if not problem:
        return
    raise InputError(
        "{parameter}: the layer {name} is in {crs} ({problem}), and areas and distances need a projected CRS in "
        "metres. Reproject it, preferably to an equal-area CRS (Processing: Reproject layer, or Warp for rasters).",
        parameter=parameter,
        name=name,
        crs=crs_name(crs),
        problem=problem,
    )


def metric_problem(crs: QgsCoordinateReferenceSystem) -> str:
    """Why areas and distances cannot be had in the CRS; empty when it is projected and in metres."""
    if not crs.isValid():
        return tr("no CRS")
    if crs.isGeographic():
        return tr("degrees")
    return "" if crs.mapUnits() == QgsUnitTypes.DistanceUnit.DistanceMeters else tr("a unit other than the metre")


def check_areas(run: Run, crs: QgsCoordinateReferenceSystem, extent: QgsRectangle, parameter: str, name: str) -> None:
    """Compare areas in the CRS with those on its ellipsoid, over the extent: a warning once a CRS and run where they
    differ, InputError where they differ by more than a twentieth. The CRS must be metric.
    """
    key = crs.toWkt()
    factor = area_factor(crs, extent, run)
    if abs(factor - 1) <= TOLERATED:
        return
    values = {"parameter": parameter, "name": name, "crs": crs_name(crs), "factor": factor}
    if abs(factor - 1) > REFUSED:
        raise InputError(
            "{parameter}: the layer {name} is in {crs}, whose areas are {factor:.3g} times the true ones there, so "
            "that every hectare would be wrong. Reproject the inputs to an equal-area CRS that fits, such as {better}.",
            **values,
            better=_fitting(crs, extent, run),
        )
    if key not in run.distorted:
        run.distorted.add(key)
        message = tr(
            "{parameter}: the layer {name} is in {crs}, whose areas are up to {factor:.4f} times the true ones there. "
            "An equal-area CRS such as {better} would give true areas."
        )
        run.warn(message.format(**values, better=_fitting(crs, extent, run)))


def area_factor(crs: QgsCoordinateReferenceSystem, extent: QgsRectangle, run: Run) -> float:
    """Area in the CRS by area on its ellipsoid, where they differ most of nine places of the extent; 1 if unknown."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, run.context.transformContext())
    if extent.isNull() or not extent.isFinite() or not measure.setEllipsoid(crs.ellipsoidAcronym() or "EPSG:7030"):
        return 1.0
    factors = [1.0]
    for across in PLACES:
        for up in PLACES:
            centre = QgsPointXY(extent.xMinimum() + across * extent.width(), extent.yMinimum() + up * extent.height())
            square = QgsGeometry.fromRect(QgsRectangle.fromCenterAndSize(centre, SIDE, SIDE))
            try:
                true = measure.measureArea(square)
            except QgsCsException:  # the CRS has no such place
                continue
            if math.isfinite(true) and true > 0:
                factors.append(square.area() / true)
    return max(factors, key=lambda factor: abs(math.log(factor)))


def _fitting(crs: QgsCoordinateReferenceSystem, extent: QgsRectangle, run: Run) -> str:
    """An equal-area CRS around the extent, and its UTM zone where one holds it."""
    try:
        box = QgsCoordinateTransform(
            crs, QgsCoordinateReferenceSystem(WGS84), run.context.transformContext()
        ).transformBoundingBox(extent)
    except QgsCsException:
        return "EPSG:6933"
    x, y = box.center().x(), box.center().y()
    equal = f"+proj=laea +lat_0={y:.0f} +lon_0={x:.0f} +datum=WGS84 +units=m"
    if box.width() > ZONE or abs(y) > 80:
        return equal
    zone = min(int((x + 180) // ZONE) + 1, 60)
    return tr("{equal}, or to the UTM zone {utm}").format(equal=equal, utm=f"EPSG:{32600 + zone + 100 * (y < 0)}")


def reproject(geometries: list[QgsGeometry], transform: QgsCoordinateTransform, parameter: str, name: str) -> int:
    """Transform the geometries in place; those that the CRS has no place for become empty, and are counted.

    InputError when that leaves none: the layer's coordinates are hardly of the CRS that it says.
    """
    lost, kept = 0, False
    for number, geometry in enumerate(geometries):
        if geometry.isEmpty():
            continue
        try:
            done = geometry.transform(transform) == Qgis.GeometryOperationResult.Success
        except QgsCsException:
            done = False
        placed = done and geometry.boundingBox().isFinite()
        if placed:
            kept = True
        else:
            geometries[number] = nothing()
            lost += 1
    if lost and not kept:
        raise InputError(
            "{parameter}: the layer {name} cannot be brought from {source} to {target}. Are its coordinates of the CRS "
            "that it says? Set the right one (layer properties, Source).",
            parameter=parameter,
            name=name,
            source=crs_name(transform.sourceCrs()),
            target=crs_name(transform.destinationCrs()),
        )
    return lost
