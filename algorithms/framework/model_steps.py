"""The steps of a model, its models unfolded, with what is known of their parameters before anything runs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from qgis.core import QgsApplication, QgsExpression, QgsProcessingModelAlgorithm

from .compat import CHILD_SOURCE, is_null
from .layer_values import plain_value

COLLECTING = "collectresults"
UNKNOWN = object()  # what another step will have made
Origin = tuple[str, str]  # name and label of an input of the outermost model


@dataclass(frozen=True)
class ModelStep:
    """A step: its label on the canvas, and which parameter comes from which input of the model."""

    title: str
    algorithm: object
    known: dict[str, object]
    unknown: frozenset[str]
    fixed: dict[str, object]
    origins: dict[str, Origin]


def steps_of(model: QgsProcessingModelAlgorithm, parameters: dict, expressions=None) -> list[ModelStep]:
    """The steps in an order in which they can run.

    `expressions` is the context in which QGIS computes values from the model's inputs; None: they are not known yet.
    """
    origins = {one.name(): (one.name(), one.description()) for one in model.parameterDefinitions()}
    return list(_steps(model, dict(parameters), origins, expressions))


def _steps(model, given: dict, origins: dict[str, Origin], expressions) -> Iterator[ModelStep]:
    children = model.childAlgorithms()
    done: set[str] = set()
    # The model itself would copy all its steps, and make their algorithms anew, for every answer.
    needed = {name: _needed_by(child) for name, child in children.items()}
    while pending := [name for name in children if name not in done]:
        ready = [name for name in pending if not needed[name] - done]
        for name in sorted(ready, key=lambda one: (children[one].position().x(), children[one].position().y())):
            done.add(name)
            yield from _step(children[name], given, origins, expressions)
            break


def _needed_by(child) -> set[str]:
    """The steps that must run before this one."""
    sources = [one for several in child.parameterSources().values() for one in several]
    taken = {one.outputChildId() for one in sources if one.source() == CHILD_SOURCE.ChildOutput}
    return taken | {one.childId for one in child.dependencies()}


def _step(child, given: dict, origins: dict[str, Origin], expressions) -> Iterator[ModelStep]:
    values: dict[str, object] = {}
    fixed: dict[str, object] = {}
    own: dict[str, Origin] = {}
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(child.algorithmId())
    if algorithm is None:
        return
    for name, sources in child.parameterSources().items():
        found = [_value(source, given, expressions) for source in sources]
        several = algorithm.parameterDefinition(name) and algorithm.parameterDefinition(name).type() == "multilayer"
        values[name] = UNKNOWN if UNKNOWN in found else (found if several and len(found) != 1 else found[0])
        inputs = [one.parameterName() for one in sources if one.source() == CHILD_SOURCE.ModelParameter]
        if len(inputs) == 1 and inputs[0] in origins:
            own[name] = origins[inputs[0]]
        if all(one.source() == CHILD_SOURCE.StaticValue for one in sources):
            fixed[name] = plain_value(values[name])
    if hasattr(algorithm, "childAlgorithms"):
        inner = _steps(algorithm, values, own, expressions)
        # What an inner model makes is collected by the outer one.
        yield from (step for step in inner if step.algorithm.name() != COLLECTING)
        return
    unknown = frozenset(name for name, value in values.items() if value is UNKNOWN)
    known = {name: value for name, value in values.items() if name not in unknown and not is_null(value)}
    yield ModelStep(child.description(), algorithm, known, unknown, fixed, own)


def _value(source, given: dict, expressions):
    kind = source.source()
    if kind == CHILD_SOURCE.ModelParameter:
        return given.get(source.parameterName())
    if kind == CHILD_SOURCE.StaticValue:
        return source.staticValue()
    if kind == CHILD_SOURCE.Expression and expressions is not None:
        return QgsExpression(source.expression()).evaluate(expressions)
    return UNKNOWN
