"""What is wrong with the inputs of a model, told before its first step runs."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterLayer,
)

from .i18n import tr
from .layer_values import layer_of
from .model_log import in_dialog, named
from .model_steps import ModelStep

AREAS = ("STUDY_AREA", "TEMPLATE", "LANDUSE")  # the first that a model has is where everything must reach
MUST_REACH = ("MINES",)  # beside all rasters; of other layers there may be none there


def problem_of(model, steps: list[ModelStep], parameters: dict, context) -> str:
    """What no step of the model can do with; empty when nothing is known to be wrong."""
    for step in steps:
        # Native steps have no such check.
        check = getattr(step.algorithm, "problem_early", None)
        if problem := check(step.known, context) if check else "":
            return tr("{step}: {problem}").format(step=step.title, problem=in_dialog(problem, step))
    return _apart(model, parameters, context)


def _apart(model, parameters: dict, context) -> str:
    """A sentence when an input lies wholly outside the study area; empty when none does."""
    given = {one.name(): one for one in model.parameterDefinitions() if not one.isDestination()}
    place = next((name for name in AREAS if name in given), None)
    area = layer_of(parameters.get(place), context) if place else None
    if area is None:
        return ""
    for name, definition in given.items():
        wanted = isinstance(definition, QgsProcessingParameterRasterLayer) or (
            isinstance(definition, QgsProcessingParameterFeatureSource) and name in MUST_REACH
        )
        layer = layer_of(parameters.get(name), context) if wanted and name != place else None
        if layer is not None and not layer.extent().isEmpty() and not _meet(layer, area, context):
            message = tr("{layer}: {name} ({crs}) and {area} lie apart. Check the extents and the CRS of both.")
            values = {"crs": layer.crs().authid(), "area": f"{named(given[place])} ({area.crs().authid()})"}
            return message.format(layer=named(definition), name=layer.name(), **values)
    return ""


def _meet(layer: QgsMapLayer, area: QgsMapLayer, context) -> bool:
    transform = QgsCoordinateTransform(layer.crs(), area.crs(), context.transformContext())
    try:
        return transform.transformBoundingBox(layer.extent()).intersects(area.extent())
    except QgsCsException:
        return False
