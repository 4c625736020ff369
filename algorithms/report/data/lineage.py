"""Which layers were given, and the runs that made them as their metadata tell."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication, QgsMapLayer, QgsProcessingParameterEnum, QgsProviderRegistry

from ...gis.step import StepRun

LAYER_IN_MEMORY = re.compile(r"^memory:|_[0-9a-f]{8}(_[0-9a-f]{4}){3}_[0-9a-f]{12}$")
LAYER_NAME = re.compile(r"layername=([^|]+)")


@dataclass(frozen=True)
class PastRun:
    """A run of one algorithm: its id and its name in QGIS's language, when it ran, and its settings and results."""

    algorithm: str
    name: str
    time: str
    settings: tuple[str, ...]
    results: tuple[str, ...]


@dataclass(frozen=True)
class Lineage:
    """The file and table of each layer given, by parameter, and the runs behind them, each once, in their order."""

    origins: Mapping[str, str]
    steps: Sequence[PastRun]


def describe(run: StepRun, names: Sequence[str]) -> Lineage:
    """What is known of the layers of the parameters `names`. They belong to the main thread: call this there."""
    layers = {name: run.layer(name) for name in names}
    given = {name: layer for name, layer in layers.items() if layer is not None}
    runs = [entry for name in given for entry in run.history(name)]
    steps = dict.fromkeys(_step(entry) for entry in runs)
    return Lineage({name: _origin(layer) for name, layer in given.items()}, list(steps))


def _origin(layer: QgsMapLayer) -> str:
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    file, table = Path(parts.get("path") or "").name, parts.get("layerName") or ""
    return " · ".join(part for part in (file, table) if part) or layer.name()


def _step(entry: Mapping) -> PastRun:
    algorithm = QgsApplication.processingRegistry().algorithmById(entry["algorithm"])
    settings = []
    for name, value in entry["parameters"].items():
        text = "" if name in entry.get("outputs", ()) else _value(value)
        definition = algorithm.parameterDefinition(name) if algorithm else None
        if text and isinstance(definition, QgsProcessingParameterEnum) and isinstance(value, (int, float)):
            text += f" ({definition.options()[int(value)]})"
        if text and not (definition and definition.isDestination()):
            settings.append(f"{name} = {text}")
        part = entry.get("parts", {}).get(name, {})
        settings += [f"{name}.{kind} = {_value(value)}" for kind, value in part.items() if kind != "ids"]
    results = tuple(f"{name} = {text}" for name, value in entry["results"].items() if (text := _value(value)))
    name = algorithm.displayName() if algorithm else ""
    return PastRun(entry["algorithm"].partition(":")[2], name, entry.get("time", ""), tuple(settings), results)


def _value(value: object) -> str:
    """A setting as people read it; a file by its name, and empty for what says nothing: no value, a layer in memory."""
    if isinstance(value, (list, tuple)):
        return ", ".join(text for text in map(_value, value) if text)
    if value is None or isinstance(value, bool):
        return "" if value is None else str(value).lower()
    if isinstance(value, (int, float)):
        return f"{value:.10g}"
    text = str(value)
    if LAYER_IN_MEMORY.search(text):
        return ""
    if "/" in text or "\\" in text:
        table = LAYER_NAME.search(text)
        file = re.split(r"[/\\]", text.partition("|")[0])[-1]
        return f"{file} · {table.group(1)}" if table else file
    return text
