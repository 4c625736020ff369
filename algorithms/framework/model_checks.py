"""What is wrong with the inputs of a model, told before its first step runs."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterLayer,
    QgsVectorLayer,
)

from .i18n import joined, tr
from .layer_values import layer_of, plain_value
from .model_steps import ModelStep
from .parameter_names import in_model_dialog, in_own_dialog, named, names_given

AREAS = ("STUDY_AREA", "TEMPLATE", "LANDUSE")  # the first that a model has is where everything must reach
EARLIER, FOLDER, AS_IN, SUFFIX = "EARLIER", "OUTPUT_FOLDER", "AS_IN", "SUFFIX"
PACKAGE, REFERENCE = "mining_risk", "hotspots"  # file and layer of the chain's results that EARLIER stands for
MUST_REACH = ("MINES",)  # beside all rasters; of other layers there may be none there


def problem_of(model, steps: list[ModelStep], parameters: dict, context, running: bool = False) -> str:
    """What no step of the model can do with; empty when nothing is known to be wrong. `running`: it is about to run."""
    # EARLIER becomes the AS_IN of steps, which people did not give.
    if problem := _earlier(parameters, running):
        return in_own_dialog(problem, model)
    for place, step in enumerate(steps):
        # Native steps have no such check.
        check = getattr(step.algorithm, "problem_early", None)
        later = frozenset(one.algorithm.name() for one in steps[place + 1 :])
        if problem := check(step.known, context, later, running) if check else "":
            told = in_model_dialog(problem, step, partial(names_given, step.known, context))
            return tr("{step}: {problem}").format(step=step.title, problem=told)
    return _apart(model, parameters, context)


def _earlier(parameters: dict, running: bool) -> str:
    """A sentence when EARLIER names no run of another year in OUTPUT_FOLDER.

    In a batch the row above may still have to make it: whether it is there is asked when the model is `running`.
    """
    given = {name: str(plain_value(parameters.get(name)) or "") for name in (EARLIER, FOLDER, AS_IN, SUFFIX)}
    suffix, folder = given[EARLIER], given[FOLDER]
    if not suffix:
        return ""
    if not folder:
        message = tr(
            "{parameter}: it is the suffix of a run in OUTPUT_FOLDER, which is empty. Give that folder, or AS_IN."
        )
        return message.format(parameter=EARLIER)
    if given[AS_IN]:
        return tr("{parameter}: AS_IN is given too. Give one of the two.").format(parameter=EARLIER)
    if suffix == given[SUFFIX]:
        message = tr("{parameter}: {suffix} is also the SUFFIX of this run. Give this run another suffix.")
        return message.format(parameter=EARLIER, suffix=suffix)
    path = Path(folder) / f"{PACKAGE}_{suffix}.gpkg"
    if not running or QgsVectorLayer(f"{path}|layername={REFERENCE}", suffix, "ogr").isValid():
        return ""
    found = sorted(one.stem.removeprefix(f"{PACKAGE}_") for one in Path(folder).glob(f"{PACKAGE}_*.gpkg"))
    message = tr("{parameter}: there is no layer {layer} in {path}. Suffixes of the runs in that folder: {found}.")
    return message.format(parameter=EARLIER, layer=REFERENCE, path=path, found=joined(found) or tr("none"))


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
