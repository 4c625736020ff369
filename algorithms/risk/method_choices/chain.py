"""The steps of the whole chain as its shipped model wires them: `mining_risk_chain` with the models in it unfolded."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Union

from qgis.core import (
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterDefinition,
)

from ...core.contract import PROVIDER, Field
from ...framework.compat import CHILD_SOURCE
from ...framework.parameters import own_copy
from ...framework.shipped_models import MODELS, ShippedModel

CHAIN = "mining_risk_chain"
HOT_SPOTS, RESTORATION = f"{PROVIDER}:hotspotanalysis", f"{PROVIDER}:restorationmodels"
# Another result's scales and breaks would hold against the choices and hide what they change.
LEFT_OUT = ("AS_IN",)
KIND = CHILD_SOURCE


@dataclass(frozen=True)
class ChainValue:
    """The value of an input of the chain."""

    name: str


@dataclass(frozen=True)
class Fixed:
    """A value that the model sets."""

    value: object


@dataclass(frozen=True)
class ResultOf:
    """An output of another step of the chain, by the step's place."""

    step: str
    output: str


Source = Union[ChainValue, Fixed, ResultOf]


@dataclass(frozen=True)
class ChainStep:
    """A step: its place in the chain, the full id of its algorithm, and where each parameter's values come from."""

    place: str
    algorithm: str
    sources: dict[str, list[Source]]

    def upstream(self) -> list[ResultOf]:
        return [source for sources in self.sources.values() for source in sources if isinstance(source, ResultOf)]


def shipped_chain() -> list[ChainStep]:
    """The steps that hot spots and restoration models need, each after those whose results it takes."""
    model = _model(CHAIN)
    given = {definition.name(): [ChainValue(definition.name())] for definition in _inputs(model)}
    steps: dict[str, ChainStep] = {}
    _unfold(model, "", given, steps)
    ordered: dict[str, ChainStep] = {}
    for step in steps.values():
        if _is_wanted(step):
            _add(step, steps, ordered)
    return list(ordered.values())


def chain_inputs(steps: list[ChainStep]) -> list[QgsProcessingParameterDefinition]:
    """Copies of the chain's inputs that the steps take, as its model shows them."""
    sources = [source for step in steps for found in step.sources.values() for source in found]
    taken = {source.name for source in sources if isinstance(source, ChainValue)}
    return [own_copy(definition) for definition in _inputs(_model(CHAIN)) if definition.name() in taken]


def _is_wanted(step: ChainStep) -> bool:
    """Whether it is the step of the restoration models or of the hot spots of the risk, not those of another field."""
    of_risk = step.sources.get("FIELD", [Fixed(Field.RISK)]) == [Fixed(Field.RISK)]
    return step.algorithm == RESTORATION or (step.algorithm == HOT_SPOTS and of_risk)


@cache
def _model(name: str) -> ShippedModel:
    model = ShippedModel()
    model.load(MODELS / f"{name}.model3")
    return model


def _inputs(model: QgsProcessingModelAlgorithm) -> list[QgsProcessingParameterDefinition]:
    return [definition for definition in model.parameterDefinitions() if not definition.isDestination()]


def _unfold(model, prefix: str, given: dict[str, list[Source]], steps: dict[str, ChainStep]) -> dict[str, ResultOf]:
    """Add the model's steps to `steps`, its models unfolded; returns what each of its named outputs is."""
    children = model.toVariant()["children"]
    inner: dict[str, dict[str, ResultOf]] = {}
    pending = dict(children)
    while pending:
        for name, child in list(pending.items()):
            needed = {one["child_id"] for found in child["params"].values() for one in found if "child_id" in one}
            if needed & pending.keys():
                continue
            del pending[name]
            place = f"{prefix}{name}"
            sources = {
                key: [Fixed(None)] if key in LEFT_OUT else _sources(found, given, prefix, inner)
                for key, found in child["params"].items()
            }
            provider, _, algorithm = child["alg_id"].partition(":")
            if provider == PROVIDER and (MODELS / f"{algorithm}.model3").is_file():
                inner[name] = _unfold(_model(algorithm), f"{place}/", sources, steps)
            else:
                steps[place] = ChainStep(place, child["alg_id"], sources)
    outputs = {}
    for child in children.values():
        for name, output in child["outputs"].items():
            outputs[name] = _result(output, prefix, inner)
    return outputs


def _sources(found: list[dict], given, prefix: str, inner) -> list[Source]:
    sources: list[Source] = []
    for one in found:
        kind = one["source"]
        if kind == int(KIND.ModelParameter):
            sources.extend(given.get(one["parameter_name"], [Fixed(None)]))
        elif kind == int(KIND.ChildOutput):
            sources.append(_result(one, prefix, inner))
        elif kind == int(KIND.StaticValue):
            sources.append(Fixed(one["static_value"]))
        else:
            raise ValueError(f"the chain's model has a value of kind {kind}, which is none of these steps'")
    return sources


def _result(one: dict, prefix: str, inner: dict[str, dict[str, ResultOf]]) -> ResultOf:
    """What an output of a child is; that of a model is called after its own child: "riskzoning:ZONES"."""
    child, output = one["child_id"], one["output_name"]
    return inner[child][output.rpartition(":")[2]] if child in inner else ResultOf(f"{prefix}{child}", output)


def _add(step: ChainStep, steps: dict[str, ChainStep], ordered: dict[str, ChainStep]) -> None:
    if step.place in ordered:
        return
    for source in step.upstream():
        _add(steps[source.step], steps, ordered)
    ordered[step.place] = step
