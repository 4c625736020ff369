"""What a model says while it runs: a heading per step, each fact once, parameters as the model's dialog calls them."""

from __future__ import annotations

import threading

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import Qt

from .console import end_line, progressed
from .i18n import tr
from .layer_values import plain_value
from .model_steps import COLLECTING, ModelStep
from .parameter_names import Given, in_model_dialog, in_own_dialog

# What a step costs beside others, as seconds of the sample's chain; the others cost one.
COSTS = {"damagedecosystems": 6, "habitatquality": 25, "methodstability": 60, "weightstability": 20, "riskreport": 30}


class _Running(threading.local):
    """The model that runs in this thread, which its steps tell that they begin."""

    log: ModelLog | None = None


running = _Running()


class ModelLog(QgsProcessingFeedback):
    """The feedback of a model's steps: passes on to `outer` what they say, as a person can follow it."""

    def __init__(self, steps: list[ModelStep], outer: QgsProcessingFeedback):
        super().__init__(False)
        self.waiting, self.outer, self.count = list(steps), outer, len(steps)
        self.total = sum(map(_cost, steps)) or 1
        self.done = self.furthest = 0.0
        self.step: ModelStep | None = None
        self.given: Given = set  # names that were given to the step
        self.said: set[str] = set()
        # The dialog cancels from another thread, which must not wait for this one.
        outer.canceled.connect(self.cancel, Qt.ConnectionType.DirectConnection)

    def isCanceled(self):  # noqa: N802 (QGIS's name)
        return super().isCanceled() or self.outer.isCanceled()

    def begin(self, algorithm, parameters: dict, given: Given) -> None:
        """Say which step begins; one that the model does not have is passed over."""
        alike = [one for one in self.waiting if one.algorithm.id() == algorithm.id()]
        step = min(alike, key=lambda one: _differences(one, parameters), default=None)
        # That of an inner model has nothing to collect; the model's own is the last step.
        if step is None or (algorithm.name() == COLLECTING and len(self.waiting) > 1):
            return
        self.done += _cost(self.step) if self.step else 0
        self.step, self.given = step, given
        self.waiting.remove(self.step)
        number = self.count - len(self.waiting)
        heading = tr("Step {number} of {count}: {name}")
        end_line(self.outer)
        self.outer.pushInfo("")
        self.outer.pushInfo(heading.format(number=number, count=self.count, name=self.step.title))
        self.advance(0.0)

    def advance(self, fraction: float) -> None:
        """Move the bar by what the steps are expected to cost; `fraction` is that of the step that runs."""
        cost = _cost(self.step) if self.step else 0.0
        self.furthest = max(self.furthest, 100 * (self.done + cost * fraction) / self.total)
        self.outer.setProgress(self.furthest)
        progressed(self.furthest)

    def pushInfo(self, info):  # noqa: N802 (QGIS's name)
        text = self._in_dialog(info)
        # A fact about an input of the model, or about all steps; results have a colon and may chance to be the same.
        repeatable = ":" in text and text == info
        if repeatable or self._new(text):
            end_line(self.outer)
            self.outer.pushInfo(text)

    def pushWarning(self, warning):  # noqa: N802 (QGIS's name)
        text = self._in_dialog(warning)
        if self._new(text):
            end_line(self.outer)
            self.outer.pushWarning(text)

    def reportError(self, error, fatal=False):  # noqa: N802 (QGIS's name)
        self.outer.reportError(self._in_dialog(error), fatal)

    def pushDebugInfo(self, info):  # noqa: N802 (QGIS's name)
        # What QGIS says of its own bookkeeping stays out.
        if "Traceback" in info:
            self.outer.pushDebugInfo(info)

    def pushCommandInfo(self, info):  # noqa: N802 (QGIS's name)
        self.outer.pushCommandInfo(info)

    def pushConsoleInfo(self, info):  # noqa: N802 (QGIS's name)
        self.outer.pushConsoleInfo(info)

    def _in_dialog(self, text: str) -> str:
        return in_model_dialog(text, self.step, self.given)

    def _new(self, text: str) -> bool:
        known = text in self.said
        self.said.add(text)
        return not known


def error_in_dialog(text: str, algorithm, given: Given = set) -> str:
    """An error of a step with its parameters as the dialog in front of the user calls them, the step's or a model's."""
    log = running.log
    return in_own_dialog(text, algorithm, given) if log is None else in_model_dialog(text, log.step, given)


def _cost(step: ModelStep) -> float:
    return COSTS.get(step.algorithm.name(), 1)


def _differences(step: ModelStep, parameters: dict) -> int:
    """In how many of the parameters that the model sets a run differs from the step."""
    return sum(plain_value(parameters.get(name)) != value for name, value in step.fixed.items())
