"""Which layers were given, and the runs that made them as their metadata tell."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProviderRegistry,
)

from ...framework import provenance
from ...framework.i18n import speaking
from ...gis.step import StepRun
from ..words.texts import Texts

LAYER_IN_MEMORY = re.compile(r"^memory:|_[0-9a-f]{8}(_[0-9a-f]{4}){3}_[0-9a-f]{12}$")
LAYER_NAME = re.compile(r"layername=([^|]+)")
NUMBERS = re.compile(r"[-+\d.eE; ]+")  # and nothing else: digits in the name of a file are no number
LONG_NUMBER = re.compile(r"\d+\.\d{6,}(?:e[+-]?\d+)?")


@dataclass(frozen=True)
class PastRun:
    """A run of one algorithm: its id and its name, when it ran, its settings and results as people read them, and the
    results and the parameters that were given by their ids as texts.
    """

    algorithm: str
    name: str
    time: str
    settings: tuple[str, ...]
    results: tuple[str, ...]
    noted: Mapping[str, str] = field(default_factory=dict, compare=False)
    given: Mapping[str, str] = field(default_factory=dict, compare=False)


@dataclass(frozen=True)
class Lineage:
    """The file and table of each layer given and the label of its input, both by parameter, and the runs behind them,
    each once, in their order.

    `shared_steps` counts the steps that several of the layers come from; `unlike_steps` names those of which the latest
    runs behind the layers had different settings or results.
    """

    origins: Mapping[str, str]
    labels: Mapping[str, str]
    steps: Sequence[PastRun]
    shared_steps: int = 0
    unlike_steps: Sequence[str] = ()


def describe(run: StepRun, names: Sequence[str], further: Sequence[str], texts: Texts) -> Lineage:
    """What is known of the layers of the parameters `names`, in the language of `texts`. Layers belong to the main
    thread: call this there.

    Of the layers of `further`, which may come from other years and settings, only the last run counts.
    """
    layers = {name: run.layer(name) for name in names}
    given = {name: layer for name, layer in layers.items() if layer is not None}
    histories = [run.history(name) for name in given]
    told = Runs(texts)
    steps = dict.fromkeys(told.run(entry) for history in histories for entry in history)
    origins = {name: _origin(layer) for name, layer in given.items()}
    for name in filter(run.given, further):
        origins[name] = texts.joined(_origin(layer) for layer in run.layers(name))
        histories_there = (provenance.read(layer) for layer in run.layers(name))
        steps.update((told.run(history[-1]), None) for history in histories_there if history)
    labels = told.labels(run.algorithm.id())
    return Lineage(origins, {name: labels[name] for name in origins}, list(steps), *_unlike(histories))


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


class Runs:
    """Tells runs in the language of `texts`, with what their dialogs call steps, parameters, choices and results."""

    def __init__(self, texts: Texts):
        self._texts = texts
        self._algorithms: dict[str, QgsProcessingAlgorithm | None] = {}
        self._parts = {"selected": texts.tr("features selected"), "filter": texts.tr("filter"),
                       "limit": texts.tr("features at most")}  # fmt: skip

    def run(self, entry: Mapping) -> PastRun:
        """The run that a history notes so; parameters that the step no longer has keep their ids."""
        name = entry["algorithm"]
        algorithm = self._algorithm(name)
        with speaking(self._texts.spoken):
            title = algorithm.displayName() if algorithm else ""
        noted = {key: text for key, value in entry["results"].items() if (text := _value(value))}
        outputs = {one.name(): one.description() for one in algorithm.outputDefinitions()} if algorithm else {}
        results = tuple(f"{outputs.get(key) or key} = {_short(text)}" for key, text in noted.items())
        settings = tuple(self._settings(entry, algorithm))
        given = {key: str(value) for key, value in entry["parameters"].items() if value not in (None, "", [])}
        return PastRun(name.partition(":")[2], title, entry.get("time", ""), settings, results, noted, given)

    def labels(self, name: str) -> dict[str, str]:
        """What the dialog of a step calls its parameters, by their ids."""
        return {one.name(): one.description() for one in self._algorithm(name).parameterDefinitions()}

    def _algorithm(self, name: str) -> QgsProcessingAlgorithm | None:
        if name not in self._algorithms:
            with speaking(self._texts.spoken):
                self._algorithms[name] = QgsApplication.processingRegistry().createAlgorithmById(name)
        return self._algorithms[name]

    def _settings(self, entry: Mapping, algorithm: QgsProcessingAlgorithm | None) -> Iterator[str]:
        for name, value in entry["parameters"].items():
            definition = algorithm.parameterDefinition(name) if algorithm else None
            label = definition.description() if definition else name
            written = name in entry.get("outputs", ()) or (definition and definition.isDestination())
            if not written and (text := self._setting(definition, value)):
                yield f"{label} = {_short(text)}"
            for kind, part in entry.get("parts", {}).get(name, {}).items():
                if kind != "ids":
                    yield f"{label}, {self._parts.get(kind, kind)} = {_value(part)}"

    def _setting(self, definition: QgsProcessingParameterDefinition | None, value: object) -> str:
        if isinstance(value, bool):
            return self._texts.tr("yes") if value else self._texts.tr("no")
        options = definition.options() if isinstance(definition, QgsProcessingParameterEnum) else []
        if isinstance(value, (int, float)) and value in range(len(options)):
            return options[int(value)]
        return _value(value)


def _short(text: str) -> str:
    """A setting or a result with six digits a number; whoever repeats a run takes all of them from the history."""
    if not NUMBERS.fullmatch(text):
        return text
    return LONG_NUMBER.sub(lambda number: f"{float(number[0]):.6g}", text).replace(";", "; ")


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
