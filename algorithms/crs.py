"""Whether areas and distances can be had in a CRS."""

from qgis.core import QgsCoordinateReferenceSystem, QgsUnitTypes

from .core.errors import InputError
from .i18n import tr


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
