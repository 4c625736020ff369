"""Outputs that would take the place of an input's file, or of one another: refused before anything is written."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

from osgeo import gdal
from qgis.core import (
    QgsMapLayer,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)

from .i18n import tr
from .provenance import _layer, _plain

LAYERS = (
    QgsProcessingParameterFeatureSource, QgsProcessingParameterMapLayer, QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer, QgsProcessingParameterVectorLayer,
)  # fmt: skip
NO_FILES = ("TEMPORARY_OUTPUT", "memory:", "ogr:", "postgres:")


def overwritten(algorithm, parameters, context, further: Sequence[tuple[str, str]] = ()) -> str:
    """A sentence when an output would take the place of an input's file or of another output; empty when none does.

    `further` are files that the algorithm writes into a folder, each with the parameter that asks for it.
    """
    inputs = dict(_input_files(algorithm, parameters, context))
    outputs: dict[str, str] = {}
    for name, path in (*_output_files(algorithm, parameters), *further):
        place = _place(path)
        if place in inputs:
            message = tr("{output}: {path} is also the input {input}. Choose another file for the output.")
            return message.format(output=name, path=path, input=inputs[place])
        if place in outputs:
            message = tr("{output}: {path} is also the output {other}. Choose another file for one of them.")
            return message.format(output=name, path=path, other=outputs[place])
        outputs[place] = name
    return ""


def _output_files(algorithm, parameters) -> Iterator[tuple[str, str]]:
    for definition in algorithm.destinationParameterDefinitions():
        path = _plain(parameters.get(definition.name()))
        folder = isinstance(definition, QgsProcessingParameterFolderDestination)
        if isinstance(path, str) and path and not folder and not path.startswith(NO_FILES):
            yield definition.name(), path


def _input_files(algorithm, parameters, context) -> Iterator[tuple[str, str]]:
    for definition in algorithm.parameterDefinitions():
        if definition.isDestination() or not isinstance(definition, LAYERS):
            continue
        value = parameters.get(definition.name())
        for item in value if isinstance(value, (list, tuple)) else [value]:
            layer = _layer(item, context)
            for path in () if layer is None else _files_of(layer):
                yield _place(path), definition.name()


def _files_of(layer: QgsMapLayer) -> list[str]:
    path = layer.source().partition("|")[0]
    # Path.is_file raises for the long definition of a memory layer; os.path answers.
    if not os.path.isfile(path):  # noqa: PTH113
        return []
    try:
        # A virtual raster is lost with the files that it refers to.
        dataset = gdal.OpenEx(path, gdal.OF_RASTER)
    except RuntimeError:
        return [path]
    return [path, *(dataset.GetFileList() or [])] if dataset else [path]


def _place(path: str) -> str:
    """One text for one file, however it is written."""
    return os.path.normcase(os.path.realpath(path.partition("|")[0]))
