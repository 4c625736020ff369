"""What every algorithm of the provider shares: identity, packages, clear errors, progress with cancel.

No parameters and no template methods live here: an algorithm file shows its own.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from pathlib import Path

from qgis.core import QgsProcessingAlgorithm, QgsProcessingException
from qgis.PyQt.QtGui import QIcon

from .core.errors import InputError
from .desktop import packages
from .geometrykinds import wrong_geometry
from .i18n import tr
from .layertree import arrange
from .outputfolders import folder_missing
from .overwriting import overwritten
from .provenance import record

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
HELP_URL = "https://doi.org/10.3390/land12040933"


class MiningRiskAlgorithm(QgsProcessingAlgorithm):
    """Base of all algorithms. A step that cannot run without some package names it in `REQUIRES`."""

    REQUIRES: tuple[str, ...] = ()

    def createInstance(self):  # noqa: N802 (QGIS's name)
        return type(self)()

    def icon(self):
        return QIcon(str(ICONS / f"{self.groupId()}.svg"))

    def helpUrl(self):  # noqa: N802 (QGIS's name)
        return HELP_URL

    def canExecute(self):  # noqa: N802 (QGIS's name)
        problem = missing_packages(self.REQUIRES)
        return not problem, problem

    def checkParameterValues(self, parameters, context):  # noqa: N802 (QGIS's name)
        # qgis_process ignores canExecute.
        problem = missing_packages(self.REQUIRES) or _unfit(self, parameters, context)
        if problem:
            return False, problem
        return super().checkParameterValues(parameters, context)


def missing_packages(names: tuple[str, ...]) -> str:
    """A sentence on the packages that are not installed; empty when all are."""
    missing = packages.missing(names)
    if not missing:
        return ""
    return tr(
        "This needs the Python package(s) {packages}. Install them from the menu Plugins, Mining Ecological Risk, or "
        "with this command: {command}"
    ).format(packages=", ".join(missing), command=packages.command_line())


def need_packages(*names: str) -> None:
    """Raise QgsProcessingException unless the packages that an option needs are installed."""
    problem = missing_packages(names)
    if problem:
        raise QgsProcessingException(problem)


def reports_errors(process: Callable) -> Callable:
    """Decorate processAlgorithm: an InputError of the core becomes the message that Processing shows.

    A run that ends well is noted in the metadata of its outputs, which get their places in the layer tree.
    """

    @wraps(process)
    def wrapper(self, parameters, context, feedback):
        # A model does not ask checkParameterValues of its steps.
        if problem := _unfit(self, parameters, context):
            raise QgsProcessingException(problem)
        try:
            results = process(self, parameters, context, feedback)
        except InputError as error:
            raise QgsProcessingException(tr(error.message).format(**error.values)) from error
        record(self, parameters, context, results)
        arrange(self, results, context)
        return results

    return wrapper


def _unfit(algorithm, parameters, context) -> str:
    """A sentence on inputs and outputs that no run can do with; empty when there are none."""
    return (
        overwritten(algorithm, parameters, context)
        or folder_missing(algorithm, parameters)
        or wrong_geometry(algorithm, parameters, context)
    )


def stop_if_cancelled(feedback) -> None:
    """Raise QgsProcessingException when the user wants the work to stop."""
    if feedback.isCanceled():
        # Returning normally would make qgis_process exit with 0, as if the outputs were there.
        raise QgsProcessingException(tr("Cancelled: no output was made."))


def progress(feedback, start: float = 0.0, end: float = 1.0) -> Callable[[float], None]:
    """A function for core code to call with the fraction done: moves the bar and stops the work on cancel.

    `start` and `end` are this part's place in the whole step, as fractions.
    """

    def report(fraction: float) -> None:
        stop_if_cancelled(feedback)
        feedback.setProgress(100 * (start + (end - start) * fraction))

    return report
