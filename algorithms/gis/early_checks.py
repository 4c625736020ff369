"""What can be told of a step's inputs before anything runs: layers, their fields and CRS, and its tables."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)

from ..core.errors import InputError
from ..framework.layer_values import layer_of
from ..framework.run import Run
from .crs import check_metric
from .rasters import open_raster
from .vectors import open_vector

VECTORS = (QgsProcessingParameterFeatureSource, QgsProcessingParameterVectorLayer)


def check_inputs(run: Run, metric: tuple[str, ...], fields: tuple[str, ...], lacking: tuple[str, ...] = ()) -> None:
    """InputError or QgsProcessingException when a layer that is given cannot be used.

    Layers of the parameters `metric` must be in metres. A field that was given, or that `fields` name and whose layer
    was given, must be there; of the parameters `lacking`, only one that is not the default (which models pass on).
    """
    for definition in run.algorithm.parameterDefinitions():
        name = definition.name()
        if definition.isDestination() or not run.given(name):
            continue
        crs = None
        if isinstance(definition, QgsProcessingParameterRasterLayer):
            crs = open_raster(run, name, metric=False).crs
        elif isinstance(definition, QgsProcessingParameterFeatureSource):
            crs = open_vector(run, name, empty=True).crs
        elif isinstance(definition, QgsProcessingParameterVectorLayer):
            layer = layer_of(run.parameters[name], run.context)
            if layer is None or not layer.isValid():
                raise InputError("{parameter}: the layer cannot be opened. Choose another one.", parameter=name)
        if name in metric and crs is not None:
            check_metric(crs, name, layer_of(run.parameters[name], run.context).name())
    for definition in run.algorithm.parameterDefinitions():
        if isinstance(definition, QgsProcessingParameterField):
            name = definition.name()
            if name not in lacking or run.field(name) != definition.defaultValue():
                _check_field(run, definition, name in fields)


def _check_field(run: Run, definition: QgsProcessingParameterField, needed: bool) -> None:
    layer, name = definition.parentLayerParameterName(), definition.name()
    if not run.given(layer) or not (needed or run.given(name)) or definition.allowMultiple():
        return
    open_vector(run, layer, empty=True).field(run.field(name))
