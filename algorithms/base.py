"""What every algorithm of the provider shares: identity, packages, clear errors, progress with cancel.

No parameters and no template methods live here: an algorithm file shows its own.
"""

from collections.abc import Callable
from functools import wraps
from importlib.util import find_spec
from pathlib import Path

from qgis.core import QgsProcessingAlgorithm, QgsProcessingException
from qgis.PyQt.QtGui import QIcon

from .core.errors import InputError
from .i18n import tr

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
        problem = missing_packages(self.REQUIRES)
        if problem:
            return False, problem
        # QGIS 3.22 refuses an omitted field or matrix parameter although it has a default.
        defaults = {definition.name(): definition.defaultValue() for definition in self.parameterDefinitions()}
        return super().checkParameterValues({**defaults, **parameters}, context)


def missing_packages(names: tuple[str, ...]) -> str:
    """A sentence on the packages that are not installed; empty when all are."""
    missing = [name for name in names if find_spec(name) is None]
    if not missing:
        return ""
    return tr(
        "This needs the Python package(s) {packages}. Install them into QGIS's Python, keeping QGIS's own numpy and "
        "scipy (see the README of the plugin)."
    ).format(packages=", ".join(missing))


def need_packages(*names: str) -> None:
    """Raise QgsProcessingException unless the packages that an option needs are installed."""
    problem = missing_packages(names)
    if problem:
        raise QgsProcessingException(problem)


def reports_errors(process: Callable) -> Callable:
    """Decorate processAlgorithm: an InputError of the core becomes the message that Processing shows."""

    @wraps(process)
    def wrapper(self, parameters, context, feedback):
        try:
            return process(self, parameters, context, feedback)
        except InputError as error:
            raise QgsProcessingException(tr(error.message).format(**error.values)) from error

    return wrapper


def progress(feedback, start: float = 0.0, end: float = 1.0) -> Callable[[float], None]:
    """A function for core code to call with the fraction done: moves the bar and stops the work on cancel.

    `start` and `end` are this part's place in the whole step, as fractions.
    """

    def report(fraction: float) -> None:
        if feedback.isCanceled():
            # Returning normally would make qgis_process exit with 0, as if the outputs were there.
            raise QgsProcessingException(tr("Cancelled: no output was made."))
        feedback.setProgress(100 * (start + (end - start) * fraction))

    return report
