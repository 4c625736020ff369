"""The base class of all algorithms: identity, packages, and the way from Processing to `step` and back."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingParameterFolderDestination,
)
from qgis.PyQt.QtGui import QIcon

from ..core.errors import InputError
from . import compat
from .help_pages import first_sentence, help_address
from .help_texts import help_of
from .i18n import filled, tr
from .layer_tree import arrange, plain_name
from .model_log import error_in_dialog, running
from .packages import missing_packages
from .parameter_names import in_own_dialog
from .post_processing import nothing_loaded_of_failures
from .preflight import unfit
from .provenance import record
from .results_viewer import is_page, pages_among, show_pages
from .run import Run
from .shell_help import in_shell, shell_help
from .styling import attach_looks

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"


class MiningRiskAlgorithm(QgsProcessingAlgorithm):
    """Owns what Processing calls; an algorithm gives `step(run)`, and `prepare_step(run)` for what must be asked of
    layers in the main thread.

    A step that cannot run without some package names it in `REQUIRES`. `RUN` makes the object that a step gets.
    """

    REQUIRES: tuple[str, ...] = ()
    RUN = Run
    pages: dict[str, str] = {}
    NUMBER = ""  # of the step in the method, which the provider gives: QGIS sorts the toolbox by names

    def step(self, run) -> dict:
        """Do the work and return the results; None for an output that was not asked for."""
        raise NotImplementedError

    def title(self) -> str:
        """What the step is called."""
        raise NotImplementedError

    def displayName(self):  # noqa: N802 (QGIS's name)
        return f"{self.NUMBER} {self.title()}".strip()

    def shortDescription(self):  # noqa: N802 (QGIS's name)
        return first_sentence(help_of(self.name()))

    def layer_name(self, run, output: str) -> str:
        """What a layer that a model loads is called: the output's description."""
        return run.definition(output).description()

    def file_name(self, output: str, parameters: dict) -> str:
        """What an output of a run with these parameters is called in a folder of results."""
        return plain_name(self.name(), output)

    def unfit_in_dialog(self, run) -> str:
        """A sentence on what a person at a dialog would regret; empty for none."""
        return ""

    def check_early(self, run) -> None:
        """Raise InputError for inputs that no run can do with; a model asks before its first step."""

    def problem_early(self, parameters: dict, context, later: frozenset[str], thorough: bool) -> str:
        """A sentence on parameters that no run can do with, some of which are not known yet; empty for none.

        `later` are the names of the algorithms that follow in the model; a `thorough` check may take seconds.
        """
        run = self.RUN(self, parameters, context, QgsProcessingFeedback())
        run.later, run.thorough = later, thorough
        try:
            with sentences(run, ids=True):
                problem = missing_packages(self.REQUIRES) or unfit(run)
                if not problem:
                    self.check_early(run)
                return problem
        except QgsProcessingException as error:
            return str(error)

    def prepare_step(self, run) -> None:
        """Look at what belongs to the main thread, before `step` is called in another one."""

    def addParameter(self, definition, createOutput=True):  # noqa: N802, N803 (QGIS's names)
        if not is_page(definition):
            return super().addParameter(definition, createOutput)
        # QGIS's batch ends in an error of its own where an output is HTML.
        added = super().addParameter(definition, False)
        return added and self.addOutput(QgsProcessingOutputFile(definition.name(), definition.description()))

    def postProcessAlgorithm(self, context, feedback):  # noqa: N802 (QGIS's name)
        show_pages(self, self.pages)
        return super().postProcessAlgorithm(context, feedback)

    def createInstance(self):  # noqa: N802 (QGIS's name)
        return type(self)()

    def icon(self):
        return QIcon(str(ICONS / f"{self.groupId()}.svg"))

    def shortHelpString(self):  # noqa: N802 (QGIS's name)
        return shell_help(help_of(self.name()), self) if in_shell() else help_of(self.name())

    def helpUrl(self):  # noqa: N802 (QGIS's name)
        return help_address(self)

    def canExecute(self):  # noqa: N802 (QGIS's name)
        problem = missing_packages(self.REQUIRES)
        return not problem, problem

    def checkParameterValues(self, parameters, context):  # noqa: N802 (QGIS's name)
        run = self.RUN(self, parameters, context, QgsProcessingFeedback())
        # qgis_process ignores canExecute.
        problem = missing_packages(self.REQUIRES)
        try:
            with sentences(run):
                problem = (
                    problem
                    or error_in_dialog(unfit(run), self, run.names_given)
                    or (self.unfit_in_dialog(run) if compat.in_desktop() else "")
                )
        except QgsProcessingException as error:
            problem = str(error)
        if problem:
            return False, problem
        good, problem = super().checkParameterValues(parameters, context)
        return good, in_own_dialog(problem, self, run.names_given)

    def prepareAlgorithm(self, parameters, context, feedback):  # noqa: N802 (QGIS's name)
        run = self.RUN(self, parameters, context, feedback)
        with sentences(run):
            self.prepare_step(run)
        return super().prepareAlgorithm(parameters, context, feedback)

    def processAlgorithm(self, parameters, context, feedback):  # noqa: N802 (QGIS's name)
        run = self.RUN(self, parameters, context, feedback)
        if running.log is not None:
            running.log.begin(self, parameters, run.names_given)
        with sentences(run), nothing_loaded_of_failures(context):
            # A model does not ask checkParameterValues of its steps.
            if problem := unfit(run):
                raise QgsProcessingException(problem)
            try:
                results = {name: value for name, value in self.step(run).items() if value is not None}
                run.put_in_place()
            finally:
                run.discard()
            results = {name: run.where(value) if isinstance(value, str) else value for name, value in results.items()}
            _tell_of_unwritten(run, results)
            record(run, results)
            arrange(run, results)
            # A model lists its own; from QGIS 3.44 on, its steps are told in another thread that it has ended.
            self.pages = pages_among(self, results) if running.log is None else {}
            attach_looks(run, results)
        return results


def _tell_of_unwritten(run: Run, results: dict) -> None:
    for definition in run.algorithm.destinationParameterDefinitions():
        folder = isinstance(definition, QgsProcessingParameterFolderDestination)
        if run.given(definition.name()) and definition.name() not in results and not folder:
            message = tr("{output}: nothing was written, because an optional input that it is made from was not given.")
            run.info(message.format(output=definition.name()))


@contextmanager
def sentences(run: Run, ids: bool = False) -> Iterator[None]:
    """Turn every error of the block into a QgsProcessingException: one sentence with cause and mend.

    Parameters are called as the dialog calls them, or by their `ids`. What none of our own checks foresaw
    keeps its trace for the log.
    """
    try:
        yield
    except QgsProcessingException as error:
        text = str(error) if ids else error_in_dialog(str(error), run.algorithm, run.names_given)
        if text == str(error):
            raise
        raise QgsProcessingException(text) from error
    except InputError as error:
        text = filled(error.message, error.values)
        text = text if ids else error_in_dialog(text, run.algorithm, run.names_given)
        raise QgsProcessingException(text) from error
    except OSError as error:
        message = tr("{path}: {error}. Is the file there, free to be written and the disk not full?")
        name = error.filename or tr("A file")
        raise QgsProcessingException(message.format(path=name, error=error.strerror or error)) from error
    except MemoryError as error:
        message = tr("Not enough memory. Close other programs, or work on a smaller area or with larger cells.")
        raise QgsProcessingException(message) from error
    except Exception as error:
        run.feedback.pushDebugInfo(traceback.format_exc())
        message = tr("{step} met something that it does not foresee ({kind}: {error}). Please report it with the log.")
        values = {"kind": type(error).__name__, "error": error}
        raise QgsProcessingException(message.format(step=run.algorithm.displayName(), **values)) from error
