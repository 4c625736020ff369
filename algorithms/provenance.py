"""Where an output came from, kept in its own metadata: algorithm, parameters, inputs, results, versions.

The history of the layer's QGIS metadata holds one line of JSON a run: first those that made its inputs, then its own.
QGIS keeps the metadata of a GeoPackage's layer inside the file, and that of other files in a `.qmd` beside them.
"""

from __future__ import annotations

import configparser
import json
from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from pathlib import Path

import numpy as np
from qgis.core import (
    Qgis,
    QgsMapLayer,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
    QgsProperty,
    QgsRasterLayer,
    QgsVectorLayer,
)

from .core.errors import InputError
from .i18n import tr

METADATA = Path(__file__).resolve().parent.parent / "metadata.txt"
RASTERS = (".tif", ".tiff", ".img", ".vrt")
PAGES = (".html", ".htm", ".pdf")
LAYERS = (QgsProcessingParameterFeatureSource, QgsProcessingParameterRasterLayer, QgsProcessingParameterMultipleLayers)
REFERENCE = "AS_IN"
MOST_RUNS, MOST_CHARACTERS = 100, 200_000  # the chain notes about twenty runs of one or two thousand characters
MOST_SELECTED = 1000  # features whose ids are noted


def record(algorithm, parameters, context, results: dict) -> None:
    """Note this run, after those that made its inputs, in every output layer; other outputs are passed over."""
    outputs = {
        definition.name(): results[definition.name()]
        for definition in algorithm.destinationParameterDefinitions()
        if isinstance(results.get(definition.name()), str)
    }
    entry = json.dumps(describe(algorithm, parameters, context, results, outputs), ensure_ascii=False)
    history = _bounded([*_lineage(algorithm, parameters, context), entry])
    for destination in outputs.values():
        layer = context.temporaryLayerStore().mapLayer(destination)
        if layer is not None:
            _set(layer, history)
            continue
        layer = _open(destination)
        if layer is not None and layer.isValid():
            _set(layer, history)
            layer.saveDefaultMetadata()


def read(layer: QgsMapLayer) -> list[dict]:
    """The runs noted in a layer's history, the latest last."""
    return [json.loads(line) for line in _history(layer)]


def read_input(parameters: dict, name: str, context) -> list[dict]:
    """The runs noted in the layer given for parameter `name`; none where nothing is given or noted."""
    layer = layer_of(parameters.get(name), context)
    return [] if layer is None else read(layer)


def latest(runs: list[dict], algorithm: str, alike: dict) -> dict | None:
    """The last of the runs of `algorithm` (its full id) whose parameters have the values `alike`."""
    for entry in reversed(runs):
        if entry["algorithm"] == algorithm and all(entry["parameters"].get(name) == alike[name] for name in alike):
            return entry
    return None


def as_in(algorithm, parameters: dict, context, feedback, results: Sequence[str], **alike) -> dict | None:
    """The latest run of this algorithm that the layer AS_IN tells of; None when AS_IN is empty.

    `results` are the results wanted of it, `alike` parameters in which it must agree with this run, such as the field
    that was scaled. InputError when the layer's history holds no such run.
    """
    if not parameters.get(REFERENCE):
        return None
    layer = layer_of(parameters[REFERENCE], context)
    if layer is None or not layer.isValid():
        raise InputError("{parameter}: the layer cannot be opened. Choose another one.", parameter=REFERENCE)
    entry = latest(read(layer), algorithm.id(), alike)
    found = {} if entry is None else {name: entry["results"].get(name) for name in results}
    if not found or None in found.values():
        raise InputError(
            "{parameter}: the history of {name} does not say which {results} the step {step} used{alike}. Choose a "
            "result of this plugin that the step took part in, such as the chain's hot spots, or give the values.",
            parameter=REFERENCE,
            name=layer.name(),
            results=", ".join(results),
            step=algorithm.displayName(),
            alike=f" ({', '.join(f'{name} = {value}' for name, value in alike.items())})" if alike else "",
        )
    values = ", ".join(f"{name} = {value}" for name, value in found.items())
    feedback.pushInfo(tr("As in {name}: {values}.").format(name=layer.name(), values=values))
    return entry


def describe(algorithm, parameters, context, results: dict, outputs: dict) -> dict:
    """The run as plain values that JSON holds; what one run names as an output, the next one names as a parameter."""
    given, inputs, parts = {}, {}, {}
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        value = parameters.get(name)
        value = definition.defaultValue() if value is None else value
        given[name] = _sourced(value, context) if isinstance(definition, LAYERS) else plain_value(value)
        if definition.isDestination():
            continue
        for source in _sources(value, context):
            inputs[source] = _state(source)
        if part := _part(value, context):
            parts[name] = part
    return {
        "algorithm": algorithm.id(),
        "plugin": _version(),
        "time": datetime.now().astimezone().isoformat(timespec="seconds"),
        "parameters": given,
        "inputs": inputs,
        **({"parts": parts} if parts else {}),
        "outputs": outputs,
        "results": {name: plain_value(value) for name, value in results.items() if name not in outputs},
        "versions": {"QGIS": Qgis.QGIS_VERSION, "numpy": np.__version__},
    }


def _lineage(algorithm, parameters: dict, context) -> list[str]:
    """The lines of all input layers in order, each once: what made a layer comes before it in every one of them.

    AS_IN is no source of features, so its lines stay out: only numbers come from it, and the run itself notes these.
    """
    lines: dict[str, None] = {}
    for definition in algorithm.parameterDefinitions():
        if not isinstance(definition, LAYERS):
            continue  # a text may chance to be the name of a layer
        value = parameters.get(definition.name())
        for item in value if isinstance(value, (list, tuple)) else [value]:
            layer = layer_of(item, context)
            lines.update(dict.fromkeys([] if layer is None else _history(layer)))
    return list(lines)


def _bounded(lines: list[str]) -> list[str]:
    """The latest lines that keep to the bounds; the last one always."""
    kept, size = [], 0
    for line in reversed(lines[-MOST_RUNS:]):
        size += len(line)
        if kept and size > MOST_CHARACTERS:
            break
        kept.append(line)
    return kept[::-1]


def _history(layer: QgsMapLayer) -> list[str]:
    """The lines of a layer's history that note runs of this plugin; a person's own notes are left out."""
    if not layer.metadata().history() and layer.providerType() in ("ogr", "gdal"):
        # QGIS does not load a raster's metadata by itself, nor that of a GeoPackage named without its layer.
        path = Path(layer.source().partition("|")[0])
        if path.suffix.lower() == ".gpkg" or path.with_suffix(".qmd").is_file():
            layer = _open(layer.source()) or layer
            layer.loadDefaultMetadata()
    return [line for line in layer.metadata().history() if _is_run(line)]


def _is_run(line: str) -> bool:
    try:
        entry = json.loads(line)
    except ValueError:
        return False
    return isinstance(entry, dict) and {"algorithm", "parameters", "results"} <= entry.keys()


def _set(layer: QgsMapLayer, history: list[str]) -> None:
    metadata = layer.metadata()
    metadata.setHistory(history)
    layer.setMetadata(metadata)


def layer_of(value, context) -> QgsMapLayer | None:
    """The layer that a parameter's value names: given itself, known to the context or project, or a file."""
    if isinstance(value, QgsMapLayer):
        return value
    source = plain_value(value)
    if not isinstance(source, str) or not source:
        return None
    known = QgsProcessingUtils.mapLayerFromString(source, context, False)
    return known if known is not None or _file(source) is None else _open(source)


def _open(destination: str) -> QgsMapLayer | None:
    path = Path(destination.partition("|")[0])
    if not path.is_file() or path.suffix.lower() in PAGES:
        return None
    if path.suffix.lower() in RASTERS:
        return QgsRasterLayer(str(path), path.stem)
    if destination == str(path) and path.suffix.lower() == ".gpkg":
        destination += f"|layername={path.stem}"  # a GeoPackage's metadata are found by the layer's name only
    return QgsVectorLayer(destination, path.stem, "ogr")


def plain_value(value):
    """The value as JSON holds it; a layer by its source."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        return plain_value(value.sink)
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        return plain_value(value.source)
    if isinstance(value, QgsProperty):
        static = value.propertyType() == QgsProperty.Type.StaticProperty
        return plain_value(value.staticValue()) if static else str(value)
    if isinstance(value, QgsMapLayer):
        return value.source()
    if isinstance(value, (list, tuple)):
        return [plain_value(item) for item in value]
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    return str(value)


def _sourced(value, context):
    """As `plain_value`, but a layer that the project holds under an id by its source, which outlives the project.

    A layer in memory has no source that can be opened again: its id links it to the run that made it.
    """
    if isinstance(value, (list, tuple)):
        return [_sourced(item, context) for item in value]
    plain = plain_value(value)
    layer = value if isinstance(value, QgsMapLayer) else None
    if layer is None and isinstance(plain, str) and plain:
        layer = QgsProcessingUtils.mapLayerFromString(plain, context, False)
    if layer is None:
        return plain
    return layer.id() if layer.providerType() == "memory" else layer.source()


def _part(value, context) -> dict:
    """What narrows an input down to a part of its layer: how many features were selected and which, and a filter."""
    if not isinstance(value, QgsProcessingFeatureSourceDefinition):
        return {}
    part = {}
    layer = layer_of(value, context) if value.selectedFeaturesOnly else None
    if layer is not None:
        part["selected"] = layer.selectedFeatureCount()
        if part["selected"] <= MOST_SELECTED:
            part["ids"] = sorted(layer.selectedFeatureIds())
    if getattr(value, "filterExpression", ""):  # from QGIS 3.32 on
        part["filter"] = value.filterExpression
    if value.featureLimit >= 0:
        part["limit"] = value.featureLimit
    return part


def _sources(value, context) -> list[str]:
    found = []
    for item in value if isinstance(value, (list, tuple)) else [value]:
        source = _sourced(item, context)
        if isinstance(source, str) and source and _file(source) is not None:
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
