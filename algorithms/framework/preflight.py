"""What no run can do with, told before any work: NaN, outputs over inputs, lost folders, wrong geometries."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsDataSourceUri,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.errors import InputError
from .databases import PROVIDER as DATABASES
from .databases import database_table, same_table, without_password
from .gdal_calls import GdalError, obtained
from .i18n import filled, joined, tr
from .layer_values import layer_of, plain_value
from .run import Run

LAYER_PARAMETERS = (
    QgsProcessingParameterFeatureSource, QgsProcessingParameterMapLayer, QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer, QgsProcessingParameterVectorLayer,
)  # fmt: skip
ALWAYS_FILES = QgsProcessingParameterRasterDestination, QgsProcessingParameterFileDestination
DATABASE_FOLDER = ".gdb"  # the one format whose output is a folder
NO_FILES = ("TEMPORARY_OUTPUT", "memory:", "postgres:")
TABLE_IN_FILE = "ogr:"  # before the database and the table of a sink, as in ogr:dbname='a.gpkg' table="grid" (geom)


def unfit(run: Run) -> str:
    """A sentence on parameters that no run can do with; empty when there are none."""
    return unfit_number(run) or no_file(run) or overwritten(run) or folder_missing(run) or wrong_geometry(run)


def unfit_number(run: Run) -> str:
    """A sentence when a number is NaN or infinite, or beyond its limits; empty when none is.

    Processing's own check lets NaN pass, and does not tell the limits.
    """
    for definition in run.algorithm.parameterDefinitions():
        if isinstance(definition, QgsProcessingParameterNumber):
            try:
                number = run.number(definition.name())
            except InputError as error:
                return filled(error.message, error.values)
            low, high = definition.minimum(), definition.maximum()
            if number is not None and number < low:
                message = tr("{parameter}: {value:.10g} is too small. The least that can be given is {limit:.10g}.")
                return message.format(parameter=definition.name(), value=number, limit=low)
            if number is not None and number > high:
                message = tr("{parameter}: {value:.10g} is too large. The most that can be given is {limit:.10g}.")
                return message.format(parameter=definition.name(), value=number, limit=high)
    return ""


def no_file(run: Run) -> str:
    """A sentence when a raster or page is to go where only features can, such as memory; empty when none is."""
    for definition in run.algorithm.destinationParameterDefinitions():
        place = run.destination(definition.name())
        if isinstance(definition, ALWAYS_FILES) and place.startswith((*NO_FILES[1:], TABLE_IN_FILE)):
            message = tr("{parameter}: {path} is no file; only layers of features can be there. Give a file's name.")
            return message.format(parameter=definition.name(), path=place)
    return ""


def overwritten(run: Run, further: Sequence[tuple[str, str]] = ()) -> str:
    """A sentence when an output would take the place of an input or of another output; empty when none does.

    The place of an output is a file, or a table in a file that keeps its other tables.
    `further` are files that the algorithm writes into a folder, each with the parameter that asks for it.
    """
    wanted = [*output_files(run), *_output_tables(run), *further]
    inputs = dict(_input_files(run)) if wanted else {}  # which opens files
    outputs: dict[str, str] = {}
    for name, path in wanted:
        place = _place(path)
        if place in inputs:
            message = tr("{output}: {path} is also the input {input}. Choose another file for the output.")
            return message.format(output=name, path=without_password(path), input=inputs[place])
        if place in outputs:
            message = tr("{output}: {path} is also the output {other}. Choose another file for one of them.")
            return message.format(output=name, path=without_password(path), other=outputs[place])
        outputs[place] = name
        if table := table_in_file(path):
            # A later output that is the file itself would be written over the table.
            outputs.setdefault(_place(table[0]), name)
    return ""


def output_files(run: Run) -> Iterator[tuple[str, str]]:
    for definition in run.algorithm.destinationParameterDefinitions():
        path = plain_value(run.parameters.get(definition.name()))
        folder = isinstance(definition, QgsProcessingParameterFolderDestination)
        if isinstance(path, str) and path and not folder and not path.startswith(NO_FILES) and not database_table(path):
            yield definition.name(), path


def _output_tables(run: Run) -> Iterator[tuple[str, str]]:
    for definition in run.algorithm.destinationParameterDefinitions():
        path = plain_value(run.parameters.get(definition.name()))
        if database_table(path):
            yield definition.name(), path


def _input_files(run: Run) -> Iterator[tuple[str, str]]:
    for definition in run.algorithm.parameterDefinitions():
        if definition.isDestination() or not isinstance(definition, LAYER_PARAMETERS):
            continue
        value = run.parameters.get(definition.name())
        for item in value if isinstance(value, (list, tuple)) else [value]:
            layer = layer_of(item, run.context)
            for path in () if layer is None else _files_of(layer):
                yield _place(path), definition.name()
            if layer is not None and layer.providerType() == DATABASES:
                yield same_table(QgsDataSourceUri(layer.source())), definition.name()
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
        dataset = obtained(gdal.OpenEx, path, gdal.OF_VECTOR)
    except GdalError:
        return path, ""
    layer = dataset.GetLayer(parts.get("layerId") or 0)
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
        dataset = obtained(gdal.OpenEx, path, gdal.OF_RASTER)
    except GdalError:
        return [path]
    return [path, *(dataset.GetFileList() or [])]


def _place(path: str) -> str:
    """One text for one file, or one table of a file, however it is written."""
    if uri := database_table(path):
        return same_table(uri)
    table = table_in_file(path)
    return _table_place(*table) if table else os.path.normcase(os.path.realpath(path.partition("|")[0]))


def _table_place(path: str, table: str) -> str:
    return f"{_place(path)}|{table.casefold()}"


# QGIS takes what follows | for a layer's options, and decodes % with two digits as in an address.
ODD = re.compile(r"[|\r\n]|%[0-9A-Fa-f]{2}")
LAYER_NAME = re.compile(r"\|layer\w+=[^|]*$")
DATABASE = re.compile(r"\w{2,}:")  # a provider's name, which is longer than the letter of a Windows drive


def names_file(destination: str) -> bool:
    """Whether a sink's destination is a plain file."""
    return bool(destination) and not destination.startswith(NO_FILES) and not DATABASE.match(destination)


def folder_missing(run: Run) -> str:
    """A sentence when a file is to be written where there is no folder, or in a folder's place; empty when none is."""
    for name, destination in output_files(run):
        table = table_in_file(destination)
        path = table[0] if table else destination.partition("|")[0]
        whole = LAYER_NAME.sub("", table[0] if table else destination)
        if not DATABASE.match(whole) and (odd := ODD.search(whole)):
            message = tr(
                "{parameter}: {path} holds {odd}, which QGIS does not read as a part of a path. Choose a folder and a "
                "name without it."
            )
            return message.format(parameter=name, path=repr(destination), odd=repr(odd.group()))
        if Path(path).is_dir() and Path(path).suffix.lower() != DATABASE_FOLDER:
            return tr("{parameter}: {path} is a folder. Give the name of a file in it.").format(
                parameter=name, path=path
            )
        folder = Path(path).parent
        if not DATABASE.match(path) and not folder.is_dir():
            message = tr("{parameter}: the folder {folder} does not exist. Make it or choose another.")
            return message.format(parameter=name, folder=folder)
    return ""


POINT, LINE, POLYGON = (
    QgsWkbTypes.GeometryType.PointGeometry, QgsWkbTypes.GeometryType.LineGeometry,
    QgsWkbTypes.GeometryType.PolygonGeometry,
)  # fmt: skip
KINDS = (
    (QgsProcessing.SourceType.TypeVectorPoint, {POINT}),
    (QgsProcessing.SourceType.TypeVectorLine, {LINE}),
    (QgsProcessing.SourceType.TypeVectorPolygon, {POLYGON}),
    (QgsProcessing.SourceType.TypeVectorAnyGeometry, {POINT, LINE, POLYGON}),
)


def wrong_geometry(run: Run) -> str:
    """A sentence when a layer's geometries are not of a kind that its parameter takes; empty when all are.

    The dialog offers fitting layers only, but scripts and qgis_process may give any.
    """
    for definition in run.algorithm.parameterDefinitions():
        if not isinstance(definition, QgsProcessingParameterFeatureSource):
            continue
        wanted = _kinds(definition)
        source = run.algorithm.parameterAsSource(run.parameters, definition.name(), run.context) if wanted else None
        if source is None:
            continue
        kind = QgsWkbTypes.geometryType(source.wkbType())
        if kind not in wanted and kind != QgsWkbTypes.GeometryType.UnknownGeometry:
            names = _names()
            message = tr("{parameter}: the layer {name} holds {kind}, but this needs {wanted}. Choose another layer.")
            return message.format(
                parameter=definition.name(), name=source.sourceName(), kind=names.get(kind, tr("no geometries")),
                wanted=joined(name for one, name in names.items() if one in wanted),
            )  # fmt: skip
    return ""


def _kinds(definition: QgsProcessingParameterFeatureSource) -> set:
    given = {int(kind) for kind in definition.dataTypes()}
    return set().union(*(kinds for number, kinds in KINDS if int(number) in given))


def _names() -> dict:
    return {POINT: tr("points"), LINE: tr("lines"), POLYGON: tr("polygons")}
