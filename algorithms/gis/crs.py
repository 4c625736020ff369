"""Whether areas and distances can be had in a CRS; geometries from one into another."""

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsUnitTypes

from ..core.errors import InputError
from ..framework.i18n import tr
from .polygons import nothing


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
        crs=crs.authid() or tr("an unknown CRS"),
        problem=problem,
    )


def metric_problem(crs: QgsCoordinateReferenceSystem) -> str:
    """Why areas and distances cannot be had in the CRS; empty when it is projected and in metres."""
    if not crs.isValid():
        return tr("no CRS")
    if crs.isGeographic():
        return tr("degrees")
    return "" if crs.mapUnits() == QgsUnitTypes.DistanceUnit.DistanceMeters else tr("a unit other than the metre")


def reproject(geometries: list[QgsGeometry], transform: QgsCoordinateTransform, parameter: str, name: str) -> int:
    """Transform the geometries in place; those that the CRS has no place for become empty, and are counted.

    InputError when that leaves none: the layer's coordinates are hardly of the CRS that it says.
    """
    lost, kept = 0, False
    for number, geometry in enumerate(geometries):
        if geometry.isEmpty():
            continue
        try:
            geometry.transform(transform)
        except QgsCsException:
            placed = False
        else:
            placed = geometry.boundingBox().isFinite()
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
            source=transform.sourceCrs().authid(),
            target=transform.destinationCrs().authid() or transform.destinationCrs().toProj(),
        )
    return lost
