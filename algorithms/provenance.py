"""Where an output came from, kept in its own metadata: algorithm, parameters, inputs, results, versions.

The history of the layer's QGIS metadata holds one line of JSON a run. QGIS keeps the metadata of a GeoPackage's layer
inside the file, and that of other files in a `.qmd` beside them.
"""

from __future__ import annotations

import configparser
import json
from datetime import datetime
from functools import lru_cache
from pathlib import Path

import numpy as np
from qgis.core import (
    Qgis,
    QgsMapLayer,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
    QgsRasterLayer,
    QgsVectorLayer,
)

METADATA = Path(__file__).resolve().parent.parent / "metadata.txt"
RASTERS = (".tif", ".tiff", ".img", ".vrt")
PAGES = (".html", ".htm", ".pdf")


def record(algorithm, parameters, context, results: dict) -> None:
    """Add this run to the history of every output layer; outputs that are no layers are passed over."""
    outputs = {
        definition.name(): results[definition.name()]
        for definition in algorithm.destinationParameterDefinitions()
        if isinstance(results.get(definition.name()), str)
    }
    entry = json.dumps(describe(algorithm, parameters, context, results, outputs), ensure_ascii=False)
    for destination in outputs.values():
        layer = context.temporaryLayerStore().mapLayer(destination)
        if layer is not None:
            _add(layer, entry)
            continue
        layer = _open(destination)
        if layer is not None and layer.isValid():
            _add(layer, entry)
            layer.saveDefaultMetadata()


def read(layer: QgsMapLayer) -> list[dict]:
    """The runs noted in a layer's history, the latest last."""
    if not layer.metadata().history() and layer.providerType() in ("ogr", "gdal"):
        # QGIS does not load a raster's metadata by itself, nor that of a GeoPackage named without its layer.
        layer = _open(layer.source()) or layer
        layer.loadDefaultMetadata()
    entries = []
    for line in layer.metadata().history():
        try:
            entries.append(json.loads(line))
        except ValueError:
            continue  # a person's own note
    return [entry for entry in entries if isinstance(entry, dict) and "algorithm" in entry]


def describe(algorithm, parameters, context, results: dict, outputs: dict) -> dict:
    """The run as plain values that JSON holds."""
    given, inputs = {}, {}
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name(), definition.defaultValue())
        given[definition.name()] = _plain(value)
        if definition.isDestination():
            continue
        for source in _sources(value, context):
            inputs[source] = _state(source)
    return {
        "algorithm": algorithm.id(),
        "plugin": _version(),
        "time": datetime.now().astimezone().isoformat(timespec="seconds"),
        "parameters": given,
        "inputs": inputs,
        "results": {name: _plain(value) for name, value in results.items() if name not in outputs},
        "versions": {"QGIS": Qgis.QGIS_VERSION, "numpy": np.__version__},
    }


def _add(layer: QgsMapLayer, entry: str) -> None:
    metadata = layer.metadata()
    metadata.addHistoryItem(entry)
    layer.setMetadata(metadata)


def _open(destination: str) -> QgsMapLayer | None:
    path = Path(destination.partition("|")[0])
    if not path.is_file() or path.suffix.lower() in PAGES:
        return None
    if path.suffix.lower() in RASTERS:
        return QgsRasterLayer(str(path), path.stem)
    if destination == str(path) and path.suffix.lower() == ".gpkg":
        destination += f"|layername={path.stem}"  # a GeoPackage's metadata are found by the layer's name only
    return QgsVectorLayer(destination, path.stem, "ogr")


def _plain(value):
    """The value as JSON holds it; a layer by its source."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        return _plain(value.sink)
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        return _plain(value.source)
    if isinstance(value, QgsProperty):
        return _plain(value.staticValue()) if value.propertyType() == QgsProperty.Type.StaticProperty else str(value)
    if isinstance(value, QgsMapLayer):
        return value.source()
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    return str(value)


def _sources(value, context) -> list[str]:
    values = value if isinstance(value, (list, tuple)) else [value]
    found = []
    for item in values:
        plain = _plain(item)
        if isinstance(plain, str) and plain:
            layer = context.temporaryLayerStore().mapLayer(plain)
            source = layer.source() if layer is not None else plain
            if _file(source) is not None:
                found.append(source)
    return found


def _file(source: str) -> Path | None:
    try:
        path = Path(source.partition("|")[0])
        return path if path.is_file() else None
    except OSError:
        return None  # the definition of a memory layer is longer than any path


def _state(source: str) -> dict:
    status = _file(source).stat()
    changed = datetime.fromtimestamp(status.st_mtime).astimezone()
    return {"bytes": status.st_size, "changed": changed.isoformat(timespec="seconds")}


@lru_cache(maxsize=1)
def _version() -> str:
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(METADATA, encoding="utf-8")
    return metadata["general"]["version"]
