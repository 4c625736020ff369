"""One run of a step: what was given for its parameters, in the plugin's terms, and the way to talk to its user."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Protocol

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterField,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
)

from ..core.errors import InputError
from .compat import hear_signals, is_null
from .console import end_line, progressed
from .i18n import tr
from .layer_values import layer_of, plain_value
from .model_log import running
from .parameter_names import in_own_dialog, names_given
from .post_processing import load_instead

OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional
INTEGER = QgsProcessingParameterNumber.Type.Integer


class NewOutput(Protocol):
    """An output that is written apart."""

    can_be_undone: bool  # whether `undo` brings the earlier one back; the others take their places last

    def put_in_place(self) -> None:
        """Take the place of what stands there; an error leaves that as it was."""

    def undo(self) -> None:
        """Put back what stood there."""

    def discard(self) -> None:
        """Remove what was written apart."""


class Run:
    """What a step asks of QGIS while it runs. Layers and rasters are asked for by the subclass in `gis.step`.

    Parameters
    ----------
    algorithm, parameters, context, feedback
        What Processing hands to an algorithm; nothing above the framework needs them apart.
    """

    def __init__(self, algorithm, parameters: dict, context, feedback):
        self.algorithm, self.parameters, self.context, self.feedback = algorithm, parameters, context, feedback
        self._files: dict[str, str] = {}
        self.distorted: set[str] = set()  # the CRS whose areas this run has warned of
        self.styled: set[str] = set()  # the outputs that have a style
        self.outputs: list[NewOutput] = []  # what is written apart and waits
        self._afterwards: list[Callable[[], None]] = []
        # Of a model's first checks: the algorithms of the steps after this one, and whether it runs when all hold.
        self.later: frozenset[str] = frozenset()
        self.thorough = False
        self._moved: dict[str, str] = {}  # where an output was to be -> where it is

    def definition(self, name: str) -> QgsProcessingParameterDefinition:
        """The definition of parameter `name`."""
        return self.algorithm.parameterDefinition(name)

    def optional(self, name: str) -> bool:
        """Whether parameter `name` may be left out."""
        return bool(self.definition(name).flags() & OPTIONAL)

    def given(self, name: str) -> bool:
        """Whether anything stands in parameter `name`; 0 and False are something."""
        value = self.parameters.get(name)
        return self.several(name) > 0 if isinstance(value, (list, tuple)) else not is_null(value) and value != ""

    def several(self, name: str) -> int:
        """How many values a list holds that is given for parameter `name`; 0 for no list.

        An output that a model's user left out stands in the list as an empty value, which is none.
        """
        value = self.parameters.get(name)
        if not isinstance(value, (list, tuple)):
            return 0
        return sum(not is_null(item) and item != "" for item in value)

    def number(self, name: str) -> float | int | None:
        """A number, whole where the parameter is; None where an optional one without default was left empty.

        InputError for NaN and infinity, which pass Processing's own check of limits.
        """
        definition = self.definition(name)
        if not self.given(name) and is_null(definition.defaultValue()):
            return None
        number = self.algorithm.parameterAsDouble(self.parameters, name, self.context)
        if not math.isfinite(number):
            raise InputError(
                "{parameter}: {value} is no finite number. Give a number, or leave it at its default.",
                parameter=name,
                value=number,
            )
        if definition.dataType() == INTEGER:
            return self.algorithm.parameterAsInt(self.parameters, name, self.context)
        return number

    def flag(self, name: str) -> bool:
        """A checkbox."""
        return self.algorithm.parameterAsBool(self.parameters, name, self.context)

    def choice(self, name: str) -> int:
        """The position of the option chosen."""
        return self.algorithm.parameterAsEnum(self.parameters, name, self.context)

    def text(self, name: str) -> str:
        """A text, a field's name or a folder as given; "" for none."""
        return self.algorithm.parameterAsString(self.parameters, name, self.context)

    def field(self, name: str) -> str:
        """The field that a parameter made by `field_parameter` names; its default where it was left out or emptied."""
        return self.text(name) or self.definition(name).defaultValue() or ""

    def field_parameters(self, field: str) -> list[str]:
        """The ids of the parameters that name a field, and now this one."""
        definitions = self.algorithm.parameterDefinitions()
        names = [one.name() for one in definitions if isinstance(one, QgsProcessingParameterField)]
        return [name for name in names if self.field(name) == field]

    def crs(self, name: str) -> QgsCoordinateReferenceSystem:
        """A coordinate reference system."""
        return self.algorithm.parameterAsCrs(self.parameters, name, self.context)

    def matrix(self, name: str) -> list:
        """The cells of a matrix, row by row."""
        return self.algorithm.parameterAsMatrix(self.parameters, name, self.context)

    def file(self, name: str) -> str:
        """The path of a file output; "" where it is not asked for."""
        # Processing makes up another temporary file each time.
        if name not in self._files:
            self._files[name] = self.algorithm.parameterAsFileOutput(self.parameters, name, self.context)
        return self._files[name]

    def destination(self, name: str) -> str:
        """What was given as the place of an output, as text."""
        value = plain_value(self.parameters.get(name))
        return value if isinstance(value, str) else ""

    def layer(self, name: str):
        """The map layer of parameter `name`, also where only its selected features were given; None for none."""
        layer = self.algorithm.parameterAsLayer(self.parameters, name, self.context)
        return layer_of(self.parameters.get(name), self.context) if layer is None else layer

    def add_output(self, output: NewOutput) -> None:
        """Have an output that is written apart take its place together with the others, when all are whole."""
        self.outputs.append(output)

    def afterwards(self, action: Callable[[], None]) -> None:
        """Have something done when the outputs stand in their places."""
        self._afterwards.append(action)

    def moved(self, before: str, after: str) -> None:
        """Note that an output lies at another place than the step said, and have that one loaded."""
        self._moved[before] = after
        load_instead(self.context, before, after)

    def where(self, destination: str) -> str:
        """Where an output lies that a step said to be at `destination`."""
        return self._moved.get(destination, destination)

    def put_in_place(self) -> None:
        """Let all outputs take their places; where one cannot, those before it are undone and its error is raised."""
        done: list[NewOutput] = []
        try:
            for output in sorted(self.outputs, key=lambda one: not one.can_be_undone):
                output.put_in_place()
                done.append(output)
        except Exception:
            for output in reversed(done):
                output.undo()
            raise
        finally:
            self.discard()
        for action in self._afterwards:
            action()
        self._afterwards.clear()

    def discard(self) -> None:
        """Remove what is written apart and waits."""
        for output in self.outputs:
            output.discard()
        self.outputs.clear()

    def layers(self, name: str) -> list:
        """Every map layer of parameter `name`, whether it takes one or several; none where it was left empty."""
        if isinstance(self.definition(name), QgsProcessingParameterMultipleLayers):
            return self.algorithm.parameterAsLayerList(self.parameters, name, self.context)
        layer = self.layer(name)
        return [] if layer is None else [layer]

    def info(self, text: str) -> None:
        """Say what a person wants to know."""
        self.feedback.pushInfo(self._as_shown(text))

    def warn(self, text: str) -> None:
        """Say what is usable, but should be looked at."""
        self.feedback.pushWarning(self._as_shown(text))

    def _as_shown(self, text: str) -> str:
        # A model has its own names for the parameters of its steps, and sees to the terminal's lines.
        if running.log is not None:
            return text
        end_line(self.feedback)
        return in_own_dialog(text, self.algorithm, self.names_given)

    def names_given(self) -> set[str]:
        """The texts in the parameters, and the names of layers and files there."""
        return names_given(self.parameters, self.context)

    def stop_if_cancelled(self) -> None:
        """Raise QgsProcessingException when the user wants the work to stop."""
        hear_signals()
        if self.feedback.isCanceled():
            # Returning normally would make qgis_process exit with 0, as if the outputs were there.
            raise QgsProcessingException(tr("Cancelled: no output was made."))

    def progress(self, start: float = 0.0, end: float = 1.0) -> Callable[[float], None]:
        """A function for core code to call with the fraction done: moves the bar and stops the work on cancel.

        `start` and `end` are this part's place in the whole step, as fractions.
        """

        def report(fraction: float) -> None:
            self.stop_if_cancelled()
            done = start + (end - start) * fraction
            self.feedback.setProgress(100 * done)
            if running.log is not None:
                running.log.advance(done)
            else:
                progressed(100 * done)

        return report
