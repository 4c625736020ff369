"""Which layers were given, and the runs that made them as their metadata tell."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication, QgsMapLayer, QgsProcessingParameterEnum, QgsProviderRegistry

from ...framework import provenance
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
    """The file and table of each layer given, by parameter, and the runs behind them, each once, in their order.

    `shared_steps` counts the steps that several of the layers come from; `unlike_steps` names those of which the latest
    runs behind the layers had different settings or results.
    """

    origins: Mapping[str, str]
    steps: Sequence[PastRun]
    shared_steps: int = 0
    unlike_steps: Sequence[str] = ()


def describe(run: StepRun, names: Sequence[str], further: Sequence[str] = ()) -> Lineage:
    """What is known of the layers of the parameters `names`. They belong to the main thread: call this there.

    Of the layers of `further`, which may come from other years and settings, only the last run counts.
    """
    layers = {name: run.layer(name) for name in names}
    given = {name: layer for name, layer in layers.items() if layer is not None}
    histories = [run.history(name) for name in given]
    steps = dict.fromkeys(_step(entry) for history in histories for entry in history)
    origins = {name: _origin(layer) for name, layer in given.items()}
    for name in filter(run.given, further):
        origins[name] = "; ".join(_origin(layer) for layer in run.layers(name))
        histories_there = (provenance.read(layer) for layer in run.layers(name))
        steps.update((_step(history[-1]), None) for history in histories_there if history)
    return Lineage(origins, list(steps), *_unlike(histories))


def _unlike(histories: Sequence[Sequence[Mapping]]) -> tuple[int, list[str]]:
    latest = [{entry["algorithm"]: entry for entry in history} for history in histories]
    every = dict.fromkeys(algorithm for runs in latest for algorithm in runs)
    shared = [name for name in every if sum(name in runs for runs in latest) > 1]
    unlike = [name for name in shared if len({_what_it_did(runs[name]) for runs in latest if name in runs}) > 1]
    registry = QgsApplication.processingRegistry()
    found = (registry.algorithmById(name) for name in unlike)
    return len(shared), [one.displayName() if one else name for one, name in zip(found, unlike)]


def _what_it_did(entry: Mapping) -> str:
    """The settings and results of a run, without when it ran and where it wrote."""
    outputs = set(entry.get("outputs", ()))
    kept = [
        {name: value for name, value in entry[part].items() if name not in outputs}
        for part in ("parameters", "results")
    ]
    return json.dumps(kept, sort_keys=True, default=str)


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
