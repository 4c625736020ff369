"""The shipped Graphical Modeler models, as they show in the toolbox."""

from __future__ import annotations

import json
from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingOutputFile,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProperty,
)

from .help_pages import described, example_of, first_sentence, help_address
from .i18n import in_language, is_chinese, tr
from .layer_values import plain_value
from .model_checks import problem_of
from .model_dialog import model_dialog
from .model_log import ModelLog, running
from .model_steps import steps_of
from .parameter_names import in_own_dialog
from .parameters import own_copy
from .post_processing import nothing_loaded_of_failures
from .results_viewer import is_page, pages_among, show_pages
from .shell_help import in_shell, shell_help

MODELS = Path(__file__).resolve().parents[2] / "resources" / "models"
# The keys of a model's description under which there is a text for people.
TEXTS = {"model_group", "description", "component_description"}


COLLECT, COLLECTED = "collect", ("LAYERS", "RASTERS", "PAGES")  # the step that collects a model's results


class ShippedModel(QgsProcessingModelAlgorithm):
    """A model whose file holds its id as the name; people read a name of their own.

    No output must be named: what a step cannot do without, or a folder of results takes, is made anyway.
    """

    def __init__(self):
        super().__init__()
        self.required: set[str] = set()
        self.pages: dict[str, str] = {}
        # Of the file, read once: QGIS makes hundreds of instances in a run of the chain.
        self._content: dict = {}
        self._outputs: list[str] = []

    def load(self, path: Path) -> bool:
        """Read the model's file; its texts, which are English there, in QGIS's language. The Modeler opens the file."""
        if not self.fromFile(str(path)):
            return False
        self._content = _translated(self.toVariant()) if is_chinese() else self.toVariant()
        if is_chinese():
            self.loadVariant(self._content)
            self.setSourceFilePath(str(path))
        known = self.destinationParameterDefinitions()
        flag = QgsProcessingParameterDefinition.Flag.FlagOptional
        children = self.childAlgorithms()
        self.required = {one.name() for one in known if not one.flags() & flag} | _taken_by_steps(children)
        self._outputs = _in_order([one.name() for one in known], children)
        self._arrange()
        return True

    def createInstance(self):  # noqa: N802 (QGIS's name)
        instance = type(self)()
        instance.loadVariant(self._content)
        instance._content, instance._outputs, instance.required = self._content, self._outputs, self.required
        instance._arrange()
        return instance

    def _arrange(self) -> None:
        """Have definitions of our own, the outputs in the order of the method and none of them demanded."""
        flag = QgsProcessingParameterDefinition.Flag
        inputs = [one.name() for one in self.parameterDefinitions() if not one.isDestination()]
        for name in (*inputs, *self._outputs):
            # Taken out and put in again: QGIS has the outputs in the order of the steps' names.
            definition = own_copy(self.parameterDefinition(name))
            self.removeParameter(name)
            if not definition.isDestination():
                self.addParameter(definition)
                continue
            definition.setFlags(definition.flags() | flag.FlagOptional | flag.FlagAdvanced)
            page = is_page(definition)
            self.addParameter(definition, self.outputDefinition(name) is None and not page)
            if page and self.outputDefinition(name) is None:
                self.addOutput(QgsProcessingOutputFile(name, definition.description()))

    def processAlgorithm(self, parameters, context, feedback):  # noqa: N802 (QGIS's name)
        filled = self._with_outputs(parameters)
        if running.log is not None:
            return super().processAlgorithm(filled, context, feedback)
        steps = steps_of(self, parameters, self.createExpressionContext(parameters, context))
        if problem := problem_of(self, steps, parameters, context, running=True):
            raise QgsProcessingException(problem)
        running.log = ModelLog(steps, feedback)
        try:
            with nothing_loaded_of_failures(context):
                results = super().processAlgorithm(filled, context, running.log)
                if feedback.isCanceled():
                    # Between two steps QGIS ends a cancelled model as if all were well, and qgis_process exits with 0.
                    raise QgsProcessingException(tr("Cancelled: only the steps that had ended made their outputs."))
        finally:
            running.log = None
        results = self._in_folder(results)
        self.pages = pages_among(self, results)
        return results

    def postProcessAlgorithm(self, context, feedback):  # noqa: N802 (QGIS's name)
        show_pages(self, self.pages)
        return super().postProcessAlgorithm(context, feedback)

    def checkParameterValues(self, parameters, context):  # noqa: N802 (QGIS's name)
        good, problem = super().checkParameterValues(parameters, context)
        if not good:
            return False, in_own_dialog(problem, self)
        problem = problem_of(self, steps_of(self, parameters), parameters, context)
        return not problem, problem

    def _in_folder(self, results: dict) -> dict:
        """The results by where the step that collects them put them."""
        collected = (results.get("CHILD_RESULTS") or {}).get(COLLECT) or {}
        places = json.loads(collected.get("PLACES") or "{}")
        return {name: places.get(value, value) if isinstance(value, str) else value for name, value in results.items()}

    def _with_outputs(self, parameters: dict) -> dict:
        """The parameters with a temporary place for every output that was not asked for, but that a folder takes."""
        filled = dict(parameters)
        wanted = bool(plain_value(parameters.get("OUTPUT_FOLDER")))
        for definition in self.destinationParameterDefinitions():
            name = definition.name()
            if plain_value(filled.get(name)):
                continue
            if wanted or name in self.required:
                filled[name] = _temporary(filled.get(name))
        return filled

    def createCustomParametersWidget(self, parent=None):  # noqa: N802 (QGIS's name)
        return model_dialog(self, parent)

    def group(self):
        return tr("8 Models")

    def displayName(self):  # noqa: N802 (QGIS's name)
        # In the order in which they are used; QGIS sorts the toolbox by names.
        titles = {
            "candidates_from_images": tr("Candidates from two images"),
            "damage_ledger": tr("Damage ledger"),
            "biodiversity_stress": tr("Biodiversity stress from raw layers"),
            "ecological_vulnerability": tr("Ecological vulnerability from raw layers"),
            "risk_zoning": tr("Risk zones, hot spots and risk areas"),
            "mining_risk_chain": tr("The whole chain: from raw layers to restoration"),
            "risk_account": tr("Where, whose and why"),
            "risk_decisions": tr("Report, early warnings and stability from two years"),
            "restoration_plan": tr("Restoration plan for a budget"),
        }
        for number, (name, title) in enumerate(titles.items(), 1):
            if name == self.name():
                return f"8.{number} {title}"
        return self.name()

    def shortDescription(self):  # noqa: N802 (QGIS's name)
        return first_sentence(self.helpContent().get("ALG_DESC", ""))

    def shortHelpString(self):  # noqa: N802 (QGIS's name)
        if in_shell():  # which lists inputs and outputs itself
            return shell_help(described(self), self)
        return super().shortHelpString() + example_of(self)

    def helpUrl(self):  # noqa: N802 (QGIS's name)
        return help_address(self)


def _taken_by_steps(children: dict) -> set[str]:
    """The outputs without which a later step would have no input; the step that collects takes what there is."""
    takers = [child for child in children.values() if child.childId() != COLLECT]
    every = [source for child in takers for sources in child.parameterSources().values() for source in sources]
    # Of a source that is no step's output, both names are empty.
    made_by = _made_by(children)
    taken = {made_by.get((source.outputChildId(), source.outputName())) for source in every}
    return taken - {None}


def _made_by(children: dict) -> dict[tuple[str, str], str]:
    """Step and its output, and what the model calls that."""
    return {
        (child.childId(), output.childOutputName()): f"{child.childId()}:{name}"
        for child in children.values()
        for name, output in child.modelOutputs().items()
    }


def _in_order(known: list[str], children: dict) -> list[str]:
    """The outputs in the order of the method: by steps, and of one step as the folder of results has them."""
    collecting = children.get(COLLECT)
    if collecting is None:
        return known
    made_by = _made_by(children)
    sources = collecting.parameterSources()
    collected = [source for name in COLLECTED for source in sources.get(name, ())]
    order = [made_by.get((source.outputChildId(), source.outputName())) for source in collected]
    down = {child.childId(): child.position().y() for child in children.values()}
    # The steps stand below each other in that order; of one step's outputs, the layers come first.
    return sorted(
        known, key=lambda name: (down[name.partition(":")[0]], order.index(name) if name in order else len(order))
    )


def _translated(content, text: bool = False):
    """The description of a model, a tree of maps and lists, with its texts in QGIS's language."""
    if isinstance(content, dict):
        return {key: _translated(value, text or key in TEXTS or key == "help") for key, value in content.items()}
    if isinstance(content, list):
        return [_translated(value) for value in content]
    return in_language(content) if text and isinstance(content, str) else content


def _temporary(value):
    """A temporary place for an output; what was said of loading it stays."""
    if not isinstance(value, QgsProcessingOutputLayerDefinition):
        return QgsProcessing.TEMPORARY_OUTPUT
    value = QgsProcessingOutputLayerDefinition(value)
    value.sink = QgsProperty.fromValue(QgsProcessing.TEMPORARY_OUTPUT)
    return value
