"""Outputs that would take the place of an input's file, or of one another: refused before anything is written."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

from osgeo import gdal
from qgis.core import (
    QgsDataSourceUri,
    QgsMapLayer,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from .i18n import tr
from .provenance import layer_of, plain_value

LAYERS = (
    QgsProcessingParameterFeatureSource, QgsProcessingParameterMapLayer, QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer, QgsProcessingParameterVectorLayer,
)  # fmt: skip
NO_FILES = ("TEMPORARY_OUTPUT", "memory:", "postgres:")
TABLE_IN_FILE = "ogr:"  # before the database and the table of a sink, as in ogr:dbname='a.gpkg' table="grid" (geom)


def overwritten(algorithm, parameters, context, further: Sequence[tuple[str, str]] = ()) -> str:
    """A sentence when an output would take the place of an input or of another output; empty when none does.

    The place of an output is a file, or a table in a file that keeps its other tables.
    `further` are files that the algorithm writes into a folder, each with the parameter that asks for it.
    """
    inputs = dict(_input_files(algorithm, parameters, context))
    outputs: dict[str, str] = {}
    for name, path in (*output_files(algorithm, parameters), *further):
        place = _place(path)
        if place in inputs:
            message = tr("{output}: {path} is also the input {input}. Choose another file for the output.")
            return message.format(output=name, path=path, input=inputs[place])
        if place in outputs:
            message = tr("{output}: {path} is also the output {other}. Choose another file for one of them.")
            return message.format(output=name, path=path, other=outputs[place])
        outputs[place] = name
        if table := table_in_file(path):
            # A later output that is the file itself would be written over the table.
            outputs.setdefault(_place(table[0]), name)
    return ""


def output_files(algorithm, parameters) -> Iterator[tuple[str, str]]:
    for definition in algorithm.destinationParameterDefinitions():
        path = plain_value(parameters.get(definition.name()))
        folder = isinstance(definition, QgsProcessingParameterFolderDestination)
        if isinstance(path, str) and path and not folder and not path.startswith(NO_FILES):
            yield definition.name(), path


def _input_files(algorithm, parameters, context) -> Iterator[tuple[str, str]]:
    for definition in algorithm.parameterDefinitions():
        if definition.isDestination() or not isinstance(definition, LAYERS):
            continue
        value = parameters.get(definition.name())
        for item in value if isinstance(value, (list, tuple)) else [value]:
            layer = layer_of(item, context)
            for path in () if layer is None else _files_of(layer):
                yield _place(path), definition.name()
            if layer is not None and layer.providerType() == "ogr":
                yield _table_place(*_table_of(layer.source())), definition.name()


def table_in_file(destination: str) -> tuple[str, str] | None:
    """(file, table) where a sink is to be a table of a file, None where it is to be the file."""
    if not destination.startswith(TABLE_IN_FILE):
        return None
    uri = QgsDataSourceUri(destination[len(TABLE_IN_FILE) :])
    return uri.database(), uri.table()


def _table_of(source: str) -> tuple[str, str]:
    """(file, table) of a layer that OGR reads; without a name in the source it is the file's table of that number."""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", source)
    path, table = parts["path"], parts.get("layerName")
    if table:
        return path, table
    try:
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR)
    except RuntimeError:
        return path, ""
    layer = dataset.GetLayer(parts.get("layerId") or 0) if dataset else None
    return path, layer.GetName() if layer else ""


def _files_of(layer: QgsMapLayer) -> list[str]:
    path = layer.source().partition("|")[0]
    # Path.is_file raises for the long definition of a memory layer; os.path answers.
    if not os.path.isfile(path):  # noqa: PTH113
        return []
    if isinstance(layer, QgsVectorLayer):
        return [path]  # GDAL would try a table of points for a raster, and warn of its columns
    try:
        # A virtual raster is lost with the files that it refers to.
        dataset = gdal.OpenEx(path, gdal.OF_RASTER)
    except RuntimeError:
        return [path]
    return [path, *(dataset.GetFileList() or [])] if dataset else [path]


def _place(path: str) -> str:
    """One text for one file, or one table of a file, however it is written."""
    table = table_in_file(path)
    return _table_place(*table) if table else os.path.normcase(os.path.realpath(path.partition("|")[0]))


def _table_place(path: str, table: str) -> str:
    return f"{_place(path)}|{table.casefold()}"
