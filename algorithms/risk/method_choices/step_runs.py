"""Runs the chain's steps through Processing, each once for the same inputs and settings; everything stays in memory
and in a temporary folder, and nothing is left of it at the end.
"""

from __future__ import annotations

import csv
import hashlib
import re
import shutil
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
)
from qgis.PyQt.QtCore import Qt

from ...core.errors import InputError
from ...framework.i18n import joined, tr
from ...framework.layer_values import plain_value
from ...gis.step import StepRun
from .chain import ChainStep, ChainValue, Fixed, ResultOf
from .choices import Setting
from .settings import ScaledColumn, plain

Values = Mapping[Setting, object]
FILES = {"rasterDestination": ".tif", "fileDestination": ".html"}


class StepFailed(Exception):  # noqa: N818 (what happened, not a kind of error of ours)
    """A step of the chain ended with an error: its text for people."""


class StepFeedback(QgsProcessingFeedback):
    """What one step says and how far it is; it stops when the run that it is part of is cancelled."""

    def __init__(self, parent: QgsProcessingFeedback, report: Callable[[float], None]):
        super().__init__(False)
        self.parent, self.report = parent, report
        self.infos: list[str] = []
        self.warnings: list[str] = []
        self.errors: list[str] = []
        parent.canceled.connect(self.cancel, Qt.ConnectionType.DirectConnection)
        self.progressChanged.connect(lambda percent: report(percent / 100))

    def isCanceled(self):  # noqa: N802 (QGIS's name)
        return super().isCanceled() or self.parent.isCanceled()

    def pushInfo(self, info):  # noqa: N802 (QGIS's name)
        self.infos.append(info)

    def pushWarning(self, warning):  # noqa: N802 (QGIS's name)
        self.warnings.append(warning)

    def reportError(self, error, fatalError=False):  # noqa: N802, N803 (QGIS's names)
        self.errors.append(error)


class ChainRun:
    """The chain under some values, on the results of `base` where the inputs of a step are the same.

    Use it in `with`: its layers and files live until the end of the block.
    """

    def __init__(self, steps: list[ChainStep], values: Values, run: StepRun, base: ChainRun | None = None):
        self.steps, self.values, self.run, self.base = steps, values, run, base
        self.results: dict[str, dict] = {} if base is None else dict(base.results)
        self.seconds: dict[str, float] = {} if base is None else dict(base.seconds)
        self._algorithms = {one.algorithm: _algorithm(one.algorithm) for one in steps}
        self.keys = self._keys()

    def __enter__(self) -> ChainRun:
        self.context = _context(self.run.context)
        self.folder = Path(tempfile.mkdtemp(dir=QgsProcessingUtils.tempFolder()))
        return self

    def __exit__(self, *error) -> None:
        self.results.clear()
        del self.context  # its rasters hold the files
        shutil.rmtree(self.folder, ignore_errors=True)

    def to_run(self) -> list[ChainStep]:
        """The steps that have no result yet."""
        return [step for step in self.steps if self.keys[step.place] not in self.results]

    def go(self, costs: Mapping[str, float], report: Callable[[float], None], tell: Callable) -> None:
        """Run what has no result yet; `tell(step's name, feedback)` hears what each step said.

        `costs` are the expected seconds by place; `report` hears the fraction done and must not raise, because Qt calls
        it. StepFailed when a step ends with an error.
        """
        steps = self.to_run()
        whole, done = sum(costs[step.place] for step in steps) or 1.0, 0.0
        for step in steps:
            start, share = done / whole, costs[step.place] / whole

            def part(fraction: float, start=start, share=share) -> None:
                report(start + share * fraction)

            self._run_step(step, part, tell)
            done += costs[step.place]

    def layer(self, algorithm: str, output: str):
        """The layer that the last step of this algorithm gave."""
        place = [step.place for step in self.steps if step.algorithm == algorithm][-1]
        return self.results[self.keys[place]][output]

    def _run_step(self, step: ChainStep, report, tell) -> None:
        self.run.stop_if_cancelled()
        algorithm = _algorithm(step.algorithm)
        parameters = {name: self._value(step, algorithm, name) for name in self._named(step, algorithm)}
        parameters.update(self._destinations(step, algorithm))
        feedback = StepFeedback(self.run.feedback, report)
        started = time.perf_counter()
        found = _run(algorithm, parameters, self.context, feedback)
        self.run.stop_if_cancelled()
        tell(algorithm.displayName(), feedback)
        if found is None:
            raise StepFailed(_problem(step, algorithm.displayName(), " ".join(feedback.errors)))
        self.seconds[step.place] = time.perf_counter() - started
        self.results[self.keys[step.place]] = {name: self._held(value) for name, value in found.items()}

    def _held(self, value):
        """A layer in memory as the layer itself, which other contexts do not know by its id."""
        layer = self.context.temporaryLayerStore().mapLayer(value) if isinstance(value, str) else None
        return value if layer is None or layer.providerType() != "memory" else layer

    def _named(self, step: ChainStep, algorithm) -> list[str]:
        return [one.name() for one in algorithm.parameterDefinitions() if not one.isDestination()]

    def _value(self, step: ChainStep, algorithm, name: str):
        override = self.values.get((step.algorithm, name))
        if override is not None and not isinstance(override, ScaledColumn):
            return override
        sources = step.sources.get(name, [])
        found = [self._of(source) for source in sources] or [algorithm.parameterDefinition(name).defaultValue()]
        value = found[0] if len(found) == 1 else found
        return value if override is None else self._scaled(algorithm, name, value, override)

    def _of(self, source):
        if isinstance(source, Fixed):
            return source.value
        if isinstance(source, ResultOf):
            return self.results[self.keys[source.step]][source.output]
        return given_value(source, self.run)

    def _scaled(self, algorithm, name: str, value, scaled: ScaledColumn) -> str:
        """The path of a copy of the table with the column multiplied."""
        table = StepRun(algorithm, {name: value}, self.context, self.run.feedback).table(name, scaled.shipped)
        table.require(scaled.column)
        column = [one.lower() for one in table.columns].index(scaled.column.lower())
        path = self.folder / f"{name}.csv"
        with path.open("w", encoding="utf-8", newline="") as stream:
            writer = csv.writer(stream)
            writer.writerow(table.columns)
            for number, row in enumerate(table.rows):
                cells = list(row)
                if cells[column]:
                    cells[column] = repr(table.number(number, scaled.column) * scaled.factor)
                writer.writerow(cells)
        return str(path)

    def _destinations(self, step: ChainStep, algorithm) -> dict[str, str]:
        """Where the outputs go that the step must write or that another step takes."""
        taken = {source.output for other in self.steps for source in other.upstream() if source.step == step.place}
        places = {}
        for definition in algorithm.destinationParameterDefinitions():
            name, optional = definition.name(), definition.flags() & definition.Flag.FlagOptional
            if name in taken or not optional:
                suffix = FILES.get(definition.type())
                path = self.folder / f"{step.place.replace('/', '_')}_{name.lower()}{suffix}"
                places[name] = str(path) if suffix else "memory:"
        return places

    def _keys(self) -> dict[str, str]:
        """A key a place: the algorithm, the values of its parameters, and the keys of the results that it takes."""
        keys: dict[str, str] = {}
        for step in self.steps:
            parts = [step.algorithm]
            for definition in self._algorithms[step.algorithm].parameterDefinitions():
                if definition.isDestination():
                    continue
                sources = step.sources.get(definition.name(), [Fixed(definition.defaultValue())])
                parts.append(f"{definition.name()}={self._key(step, definition, sources, keys)}")
            keys[step.place] = hashlib.sha256("\n".join(parts).encode()).hexdigest()
        return keys

    def _key(self, step: ChainStep, definition, sources, keys: dict[str, str]) -> str:
        override = self.values.get((step.algorithm, definition.name()))
        texts = []
        for source in sources:
            if isinstance(source, ResultOf):
                texts.append(f"{keys[source.step]}.{source.output}")
            else:
                value = source.value if isinstance(source, Fixed) else given_value(source, self.run)
                texts.append(repr(plain_value(plain(definition, value, self.run.context))))
        if isinstance(override, ScaledColumn):
            return repr(texts) if override.factor == 1 else repr((texts, override))
        return repr(texts if override is None else [repr(plain(definition, override, self.run.context))])


def given_value(source: ChainValue, run: StepRun):
    """What was given for an input of the chain, or its default; a layer that only the run's context knows as itself."""
    value = run.parameters.get(source.name)
    if not run.given(source.name):
        return run.definition(source.name).defaultValue()
    layer = run.context.temporaryLayerStore().mapLayer(value) if isinstance(value, str) else None
    return value if layer is None else layer


def _problem(step: ChainStep, name: str, text: str) -> str:
    """What ended a step, and which inputs of the chain the step's own parameters stand for."""
    taken = {
        parameter: source.name
        for parameter, sources in step.sources.items()
        for source in sources
        if isinstance(source, ChainValue)
    }
    named = {parameter: source for parameter, source in taken.items() if re.search(rf"\b{parameter}\b", text)}
    inputs = [f"{parameter} = {source}" for parameter, source in (named or taken).items()]
    return tr("{step}: {problem} (Here {inputs}.)").format(step=name, problem=text, inputs=joined(inputs))


def _algorithm(name: str):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(name)
    if algorithm is None:
        raise InputError("The step {step} is not there, or it lacks a package: see the plugin's notice.", step=name)
    return algorithm


def _context(parent: QgsProcessingContext) -> QgsProcessingContext:
    """A context of its own, so that its layers end with it; the layers of the parent's project can be named in it."""
    context = QgsProcessingContext()
    if parent.project() is not None:
        context.setProject(parent.project())
    context.setTransformContext(parent.transformContext())
    context.setInvalidGeometryCheck(parent.invalidGeometryCheck())
    return context


def _run(algorithm, parameters: dict, context, feedback: StepFeedback) -> dict | None:
    """The results of the algorithm; None where it ended with an error, which `feedback` holds."""
    if not algorithm.prepare(parameters, context, feedback):
        feedback.errors = feedback.errors or [tr("the step could not be prepared.")]
        return None
    try:
        return algorithm.runPrepared(parameters, context, feedback)
    except QgsProcessingException as error:
        feedback.errors.append(str(error))
        return None
