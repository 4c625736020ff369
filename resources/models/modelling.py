"""From a short description of a model to a `.model3` file and a picture of its canvas.

A description names inputs, steps and outputs. A model's inputs are clones of its steps' parameters; every parameter and
output name is checked against the algorithms that are registered, so a renamed parameter stops the build instead of
leaving a stale model behind.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field, replace
from pathlib import Path

import help_texts
import numpy as np
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelGroupBox,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterBand,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterMultipleLayers,
)
from qgis.PyQt.QtCore import QPointF, QSizeF
from qgis.PyQt.QtGui import QColor

Source = QgsProcessingModelChildParameterSource
COLUMN, ROW = 330.0, 130.0  # distance of boxes on the canvas
# Of the place (0, 0): the Modeler shows nothing at negative coordinates, and boxes and comments reach beyond the place.
ORIGIN = QPointF(200.0, 160.0)
BOX_MARGIN = 60.0
COLOURS, EXACT_COLOURS = 24, 16  # of a picture; the others are rounded
SMALLEST = 0  # the quality that Qt knows for a PNG: the smallest file
NAMESPACE = uuid.UUID("6c1d5b0e-52a7-4c0f-9d2b-933012040933")


@dataclass(frozen=True)
class Parameter:
    """A model input: a clone of `source`, a step's parameter ("algorithm.PARAMETER"), with its own name and label.

    A field is one of the model input `parent`. Optional and advanced are as the source says, where they are None. The
    source's help stays, unless `help_texts.INPUTS` knows the name; `default` replaces the source's.
    """

    name: str
    label: str
    source: str
    parent: str | None = None
    optional: bool | None = None
    advanced: bool | None = None
    default: float | None = None


@dataclass(frozen=True)
class Band:
    """A model input that no step of ours has: the band of the raster input `parent`, with a default."""

    name: str
    label: str
    parent: str
    default: int


@dataclass(frozen=True)
class Input:
    """A reference to a model input."""

    name: str


@dataclass(frozen=True)
class From:
    """A reference to another step's output."""

    step: str
    output: str


@dataclass(frozen=True)
class Expression:
    """A value that QGIS computes from the model's inputs."""

    text: str


@dataclass(frozen=True)
class Step:
    """One algorithm of the model: `outputs` maps the model's output names to (the step's output, description)."""

    id: str
    algorithm: str
    label: str
    parameters: dict
    place: tuple[float, float]
    comment: str = ""
    outputs: dict = field(default_factory=dict)


@dataclass(frozen=True)
class Box:
    """A group box around steps and inputs; `title` says which part of the paper they are."""

    title: str
    steps: tuple[str, ...]
    color: str


@dataclass(frozen=True)
class Model:
    name: str
    title: str
    help: dict
    inputs: list[tuple[Parameter | Band, tuple[float, float], str]]  # (parameter, (column, row), comment)
    steps: list[Step]
    boxes: list[Box]


FOLDER_INPUTS = (
    Parameter("OUTPUT_FOLDER", "Output folder (empty: temporary layers)", "collectresults.FOLDER"),
    Parameter("SUFFIX", "Suffix of the results, such as the year", "collectresults.SUFFIX"),
)
COLLECTED = {"LAYERS": ("outputVector",), "RASTERS": ("outputRaster",), "PAGES": ("outputHtml", "outputFile")}


def with_folder(description: Model, file_name: str, area: str | None = None, order=()) -> Model:
    """The model with OUTPUT_FOLDER and SUFFIX, and a last step that collects all its outputs there.

    `file_name` is that of the GeoPackage, `area` the input whose layer the results are called after. `order` names
    outputs that come first; the others follow in the order of the steps.
    """
    outputs = {name: From(step.id, output) for step in description.steps for name, (output, _) in step.outputs.items()}
    outputs = {**{name: outputs[name] for name in order}, **outputs}
    algorithms = {step.id: _algorithm(step.algorithm) for step in description.steps}
    collected = {
        name: [
            source for source in outputs.values()
            if algorithms[source.step].outputDefinition(_full_name(algorithms[source.step], source.output)).type()
            in kinds
        ]
        for name, kinds in COLLECTED.items()
    }  # fmt: skip
    column = max(step.place[0] for step in description.steps) + 2.2
    row = max(place[1] for _, place, _ in description.inputs)
    folder = [(parameter, (0.0, row + 2.0 + 0.6 * at), "") for at, parameter in enumerate(FOLDER_INPUTS)]
    values = {"FOLDER": Input("OUTPUT_FOLDER"), "SUFFIX": Input("SUFFIX"), "NAME": file_name,
              "TITLE": description.title, **collected, **({"AREA": Input(area)} if area else {})}  # fmt: skip
    step = Step("collect", "miningrisk:collectresults", "Collect results", values, (column, row + 2.0),
                "One GeoPackage, rasters and pages in the output folder")  # fmt: skip
    names = tuple(parameter.name for parameter in FOLDER_INPUTS)
    return replace(
        description,
        inputs=[*description.inputs, *folder],
        steps=[*description.steps, step],
        boxes=[*description.boxes, Box("Output", names, "#ebe7f2"), Box("Results (all)", ("collect",), "#ebe7f2")],
    )


def build(description: Model) -> QgsProcessingModelAlgorithm:
    """The model; ValueError when a parameter, an output or an input is not there."""
    model = QgsProcessingModelAlgorithm(description.name, "Models")
    names = [parameter.name for parameter, _, _ in description.inputs]
    definitions = {parameter.name: _definition(parameter, names) for parameter, _, _ in description.inputs}
    for parameter, place, comment in description.inputs:
        component = QgsProcessingModelParameter(parameter.name)
        _place(component, place, comment)
        model.addModelParameter(definitions[parameter.name].clone(), component)
    model.setParameterOrder(names)
    algorithms = {step.id: _algorithm(step.algorithm) for step in description.steps}
    for step in description.steps:
        model.addChildAlgorithm(_child(step, names, algorithms))
    places = {step.id: step.place for step in description.steps}
    places.update({parameter.name: place for parameter, place, _ in description.inputs})
    for box in description.boxes:
        model.addGroupBox(_group_box(box, places))
    model.setHelpContent({**description.help, **_help_of_places(description, definitions)})
    model.updateDestinationParameters()
    problems = [
        problem
        for step in description.steps
        for problem in model.validateChildAlgorithm(step.id)[1]
        if not model.validateChildAlgorithm(step.id)[0]
    ]
    if problems:
        raise ValueError(f"{description.name}: {problems}")
    return model


def _definition(parameter: Parameter | Band, names: list[str]) -> QgsProcessingParameterDefinition:
    """The clone of the step's parameter; ValueError when there is none, or when a field's layer is no model input."""
    if isinstance(parameter, Band):
        definition = QgsProcessingParameterBand(parameter.name, parameter.label, parameter.default, parameter.parent)
        definition.setHelp(help_texts.INPUTS.get(parameter.name, ""))
        return definition
    algorithm, _, name = parameter.source.partition(".")
    source = _algorithm(f"miningrisk:{algorithm}").parameterDefinition(name)
    if source is None:
        raise ValueError(f"{parameter.name}: there is no parameter {parameter.source}")
    definition = source.clone()
    definition.setName(parameter.name)
    definition.setDescription(parameter.label)
    if parameter.name in help_texts.INPUTS:
        definition.setHelp(help_texts.INPUTS[parameter.name])
    if parameter.default is not None:
        definition.setDefaultValue(parameter.default)
    if parameter.parent:
        definition.setParentLayerParameterName(parameter.parent)
    if not set(definition.dependsOnOtherParameters()) <= set(names):
        raise ValueError(f"{parameter.name}: it depends on {definition.dependsOnOtherParameters()}")
    flag = QgsProcessingParameterDefinition.Flag
    for wanted, bit in ((parameter.optional, flag.FlagOptional), (parameter.advanced, flag.FlagAdvanced)):
        if wanted is not None:
            definition.setFlags(definition.flags() | bit if wanted else definition.flags() & ~bit)
    return definition


def _help_of_places(description: Model, definitions: dict[str, QgsProcessingParameterDefinition]) -> dict:
    """Help of every input and output that has more to say than its label."""
    outputs = {f"{step.id}:{name}": name for step in description.steps for name in step.outputs}
    return {
        **{name: definition.help() for name, definition in definitions.items() if definition.help()},
        **{place: help_texts.OUTPUTS[name] for place, name in outputs.items() if name in help_texts.OUTPUTS},
    }


def _algorithm(name: str) -> QgsProcessingAlgorithm:
    algorithm = QgsApplication.processingRegistry().algorithmById(name)
    if algorithm is None:
        raise ValueError(f"there is no algorithm {name}")
    return algorithm


def _child(step: Step, inputs: list[str], algorithms: dict) -> QgsProcessingModelChildAlgorithm:
    child = QgsProcessingModelChildAlgorithm(step.algorithm)
    child.setChildId(step.id)
    child.setDescription(step.label)
    _place(child, step.place, step.comment)
    known = {definition.name(): definition for definition in algorithms[step.id].parameterDefinitions()}
    unknown = set(step.parameters) - set(known)
    if unknown:
        raise ValueError(f"{step.id}: {step.algorithm} has no parameter {sorted(unknown)}")
    for name, definition in known.items():
        if definition.isDestination():
            continue
        # QGIS 3.22 wants every parameter of a child to be set.
        value = step.parameters.get(name, definition.defaultValue())
        several = isinstance(definition, QgsProcessingParameterMultipleLayers) and value is not None
        values = value if several else [value]
        child.addParameterSources(name, [_source(value, inputs, algorithms) for value in values])
    child.setModelOutputs({name: _output(step, name, algorithms) for name in step.outputs})
    return child


def _source(value, inputs: list[str], algorithms: dict) -> Source:
    if isinstance(value, Input):
        if value.name not in inputs:
            raise ValueError(f"there is no model input {value.name}")
        return Source.fromModelParameter(value.name)
    if isinstance(value, Expression):
        return Source.fromExpression(value.text)
    if isinstance(value, From):
        return Source.fromChildOutput(value.step, _full_name(algorithms[value.step], value.output))
    return Source.fromStaticValue(value)


def _output(step: Step, name: str, algorithms: dict) -> QgsProcessingModelOutput:
    child_output, description = step.outputs[name]
    output = QgsProcessingModelOutput(name, description)
    output.setChildId(step.id)
    output.setChildOutputName(_full_name(algorithms[step.id], child_output))
    column, row = step.place
    output.setPosition(_point((column + 1, row + 0.45 * list(step.outputs).index(name))))
    return output


def _full_name(algorithm: QgsProcessingAlgorithm, output: str) -> str:
    """The output's name; a model's outputs are called `step:OUTPUT` and found by their last part."""
    for definition in algorithm.outputDefinitions():
        if definition.name().split(":")[-1] == output:
            return definition.name()
    raise ValueError(f"{algorithm.name()} has no output {output}")


def _point(place: tuple[float, float]) -> QPointF:
    """The point on the canvas of a place (column, row)."""
    return ORIGIN + QPointF(place[0] * COLUMN, place[1] * ROW)


def _place(component, place: tuple[float, float], comment: str) -> None:
    position = _point(place)
    component.setPosition(position)
    if comment:
        component.comment().setDescription(comment)
        component.comment().setPosition(position + QPointF(20, -62))
        component.comment().setSize(QSizeF(250, 44))


def _group_box(box: Box, places: dict) -> QgsProcessingModelGroupBox:
    points = [places[name] for name in box.steps]
    left, right = min(x for x, _ in points), max(x for x, _ in points)
    top, bottom = min(y for _, y in points), max(y for _, y in points)
    group = QgsProcessingModelGroupBox()
    group.setDescription(box.title)
    group.setColor(QColor(box.color))
    width = (right - left) * COLUMN + 220 + 2 * BOX_MARGIN
    height = (bottom - top) * ROW + 110 + 2 * BOX_MARGIN
    group.setSize(QSizeF(width, height))
    group.setPosition(_point(((left + right) / 2, (top + bottom) / 2)) - QPointF(0, 15))
    return group


def write(model: QgsProcessingModelAlgorithm, path: Path) -> None:
    """Save the model as QGIS does, but with ids of group boxes that stay the same from build to build."""
    content = model.toVariant()
    for box in content["groupBoxes"]:
        box["uuid"] = f"{{{uuid.uuid5(NAMESPACE, box['component_description'])}}}"
    stable = QgsProcessingModelAlgorithm()
    if not stable.loadVariant(content) or not stable.toFile(str(path)):
        raise OSError(f"{path} cannot be written")


def draw(model: QgsProcessingModelAlgorithm, path: Path, scale: float = 2.0) -> None:
    """Render the Modeler's canvas of the model to a PNG, which at twice the size is sharp on every screen."""
    from processing.modeler.ModelerScene import ModelerScene
    from qgis.core import QgsProcessingContext
    from qgis.PyQt.QtCore import QRectF, QSize, Qt
    from qgis.PyQt.QtGui import QImage, QPainter

    scene = ModelerScene(None)
    scene.setModel(model)
    scene.createItems(model, QgsProcessingContext())
    bounds = scene.itemsBoundingRect().adjusted(-20, -20, 20, 20)
    size = QSize(int(bounds.width() * scale), int(bounds.height() * scale))
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scene.render(painter, QRectF(image.rect()), bounds)
    painter.end()
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    palette = _palette(np.frombuffer(bits, dtype=np.uint32))
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    if not image.convertToFormat(QImage.Format.Format_Indexed8, palette, flags).save(str(path), "PNG", SMALLEST):
        raise OSError(f"{path} cannot be written")


def _palette(pixels: np.ndarray) -> list[int]:
    """The commonest colours, which boxes and texts have, and rounded ones of edges: Qt's own palette shifts them."""
    colours, counts = np.unique(pixels, return_counts=True)
    order = np.argsort(-counts, kind="stable")
    exact, rest = order[:EXACT_COLOURS], order[EXACT_COLOURS:]
    rounded, place = np.unique(colours[rest] & np.uint32(0xFFC0C0C0) | np.uint32(0x1F1F1F), return_inverse=True)
    often = np.argsort(-np.bincount(place, counts[rest]), kind="stable")[: COLOURS - EXACT_COLOURS]
    return [*colours[exact].tolist(), *rounded[often].tolist()]
