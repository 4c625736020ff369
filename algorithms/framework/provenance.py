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
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from ..core.contract import Algorithm, Result
from ..core.errors import InputError
from .databases import database_table, table_label, without_password
from .i18n import joined, tr
from .layer_values import _file, _open, _sourced, layer_of, plain_value
from .noted_runs import is_run, typed
from .replacing import write_whole
from .run import Run

METADATA = Path(__file__).resolve().parents[2] / "metadata.txt"
SOURCE_PARAMETERS = (
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterMultipleLayers,
)
REFERENCE = "AS_IN"
MOST_RUNS, MOST_CHARACTERS = 100, 200_000  # the chain notes about twenty runs of one or two thousand characters
MOST_SELECTED = 1000  # features whose ids are noted


def record(run: Run, results: dict) -> None:
    """Note this run, after those that made its inputs, in every output layer; other outputs are passed over."""
    outputs = {
        definition.name(): results[definition.name()]
        for definition in run.algorithm.destinationParameterDefinitions()
        if isinstance(results.get(definition.name()), str)
    }
    entry = json.dumps(describe(run, results, outputs), ensure_ascii=False)
    history = _bounded([*_lineage(run), entry])
    for destination in outputs.values():
        if table := database_table(destination):
            message = tr(
                "The history of {table} is not kept, because a database has no place for it: AS_IN takes its values "
                "from the fields of such a layer. Keep a copy in a GeoPackage where the history is wanted."
            )
            run.warn(message.format(table=table_label(table)))
            continue
        layer = run.context.temporaryLayerStore().mapLayer(destination)
        if layer is not None:
            _set(layer, history)
            continue
        layer = _open(destination)
        if layer is not None and layer.isValid():
            _set(layer, history)
            if not _kept(layer, destination):
                message = tr(
                    "The history of {path} could not be kept. Is the disk full, or the folder not to be written?"
                )
                run.warn(message.format(path=destination))


def _kept(layer: QgsMapLayer, destination: str) -> bool:
    """Keep the layer's metadata inside its GeoPackage, or whole in a file beside it; False where that failed."""
    path = Path(destination.partition("|")[0])
    if path.suffix.lower() == ".gpkg":
        return layer.saveDefaultMetadata()[1]
    document = QDomDocument()
    layer.exportNamedMetadata(document, "")
    try:
        write_whole(path.with_suffix(".qmd"), document.toString(2))
    except OSError:
        return False
    return True


def read(layer: QgsMapLayer) -> list[dict]:
    """The runs noted in a layer's history, the latest last."""
    return [typed(json.loads(line)) for line in _history(layer)]


def read_input(run: Run, name: str) -> list[dict]:
    """The runs noted in the layer given for parameter `name`; none where nothing is given or noted."""
    layer = layer_of(run.parameters.get(name), run.context)
    return [] if layer is None else read(layer)


def read_inputs(run: Run, name: str) -> list[list[dict]]:
    """The runs noted in each layer of a multiple-layer parameter, in the order given."""
    return [read(layer) for layer in run.algorithm.parameterAsLayerList(run.parameters, name, run.context)]


def latest(runs: list[dict], algorithm: str, alike: dict) -> dict | None:
    """The last of the runs of `algorithm` (its full id) whose parameters have the values `alike`."""
    for entry in reversed(runs):
        if entry["algorithm"] == algorithm and all(entry["parameters"].get(name) == alike[name] for name in alike):
            return entry
    return None


def vulnerability_limits(runs: list[dict]) -> tuple[float, float] | None:
    """LOWEST and HIGHEST of the last run of Ecological vulnerability; None where its limits are not noted."""
    for entry in reversed(runs):
        if entry["algorithm"] == Algorithm.ECOLOGICAL_VULNERABILITY:
            found = [entry["results"].get(name) for name in (Result.LOWEST, Result.HIGHEST)]
            return None if None in found else (float(found[0]), float(found[1]))
    return None


def reference_layer(run: Run) -> QgsMapLayer | None:
    """The layer of AS_IN; None when it is empty, InputError when it cannot be opened."""
    if not run.given(REFERENCE):
        return None
    layer = layer_of(run.parameters[REFERENCE], run.context)
    if layer is None or not layer.isValid():
        raise InputError("{parameter}: the layer cannot be opened. Choose another one.", parameter=REFERENCE)
    return layer


def as_in(run: Run, results: Sequence[str], **alike) -> dict | None:
    """The latest run of this algorithm that the layer AS_IN tells of; None when AS_IN is empty.

    `results` are the results wanted of it, `alike` parameters in which it must agree with this run, such as the field
    that was scaled. InputError when the layer's history holds no such run.
    """
    layer = reference_layer(run)
    if layer is None:
        return None
    entry = latest(read(layer), run.algorithm.id(), alike)
    found = {} if entry is None else {name: entry["results"].get(name) for name in results}
    if not found or None in found.values():
        raise InputError(
            "{parameter}: the history of {name} does not say which {results} the step {step} used{alike}. Choose a "
            "result of this plugin that the step took part in, such as the chain's hot spots, or give the values.",
            parameter=REFERENCE,
            name=layer.name(),
            results=list(results),
            step=run.algorithm.displayName(),
            alike=f" ({', '.join(f'{name} = {value}' for name, value in alike.items())})" if alike else "",
        )
    values = [f"{name} = {value}" for name, value in found.items()]
    numbers = [value for value in found.values() if not isinstance(value, str)]
    if numbers != sorted(numbers) or any(number < 0 for number in numbers):
        raise InputError(
            "{parameter}: the history of {name} holds {values}, which no run of this step gives. It was changed by "
            "hand; choose another result, or give the values.",
            parameter=REFERENCE,
            name=layer.name(),
            values=values,
        )
    run.info(tr("As in {name}: {values}.").format(name=layer.name(), values=joined(values)))
    return entry


def describe(run: Run, results: dict, outputs: dict) -> dict:
    """The run as plain values that JSON holds; what one run names as an output, the next one names as a parameter."""
    given, inputs, parts = {}, {}, {}
    for definition in run.algorithm.parameterDefinitions():
        name = definition.name()
        value = run.parameters.get(name)
        value = definition.defaultValue() if value is None else value
        given[name] = _sourced(value, run.context) if isinstance(definition, SOURCE_PARAMETERS) else plain_value(value)
        if definition.isDestination():
            continue
        for source in _sources(value, run.context):
            inputs[source] = _state(source)
        if part := _part(value, run.context):
            parts[name] = part
    return {
        "algorithm": run.algorithm.id(),
        "plugin": _version(),
        "time": datetime.now().astimezone().isoformat(timespec="seconds"),
        "parameters": _shown(given),
        "inputs": inputs,
        **({"parts": parts} if parts else {}),
        "outputs": _shown(outputs),
        "results": {name: plain_value(value) for name, value in results.items() if name not in outputs},
        "versions": {"QGIS": Qgis.QGIS_VERSION, "numpy": np.__version__},
    }


def _shown(value):
    """The value as everybody may read it."""
    if isinstance(value, dict):
        return {name: _shown(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_shown(one) for one in value]
    return without_password(value) if isinstance(value, str) else value


def _lineage(run: Run) -> list[str]:
    """The lines of all input layers in order, each once: what made a layer comes before it in every one of them.

    AS_IN is no source of features, so its lines stay out: only numbers come from it, and the run itself notes these.
    """
    lines: dict[str, None] = {}
    for definition in run.algorithm.parameterDefinitions():
        if not isinstance(definition, SOURCE_PARAMETERS):
            continue  # a text may chance to be the name of a layer
        value = run.parameters.get(definition.name())
        for item in value if isinstance(value, (list, tuple)) else [value]:
            layer = layer_of(item, run.context)
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
    return [line for line in layer.metadata().history() if is_run(line)]


def _set(layer: QgsMapLayer, history: list[str]) -> None:
    metadata = layer.metadata()
    metadata.setHistory(history)
    layer.setMetadata(metadata)


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


def _state(source: str) -> dict:
    status = _file(source).stat()
    changed = datetime.fromtimestamp(status.st_mtime).astimezone()
    return {"bytes": status.st_size, "changed": changed.isoformat(timespec="seconds")}


@lru_cache(maxsize=1)
def _version() -> str:
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(METADATA, encoding="utf-8")
    return metadata["general"]["version"]
