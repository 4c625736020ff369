"""The shipped Graphical Modeler models, as they show in the toolbox."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingException, QgsProcessingModelAlgorithm

from .algorithm import HELP_URL
from .i18n import in_language, is_chinese, tr

MODELS = Path(__file__).resolve().parents[2] / "resources" / "models"
# The keys of a model's description under which there is a text for people.
TEXTS = {"model_group", "description", "component_description"}


class ShippedModel(QgsProcessingModelAlgorithm):
    """A model whose file holds its id as the name; people read a name of their own."""

    def load(self, path: Path) -> bool:
        """Read the model's file; its texts, which are English there, in QGIS's language. The Modeler opens the file."""
        if not self.fromFile(str(path)):
            return False
        if is_chinese():
            self.loadVariant(_translated(self.toVariant()))
            self.setSourceFilePath(str(path))
        return True

    def createInstance(self):  # noqa: N802 (QGIS's name)
        instance = type(self)()
        instance.loadVariant(self.toVariant())
        return instance

    def processAlgorithm(self, parameters, context, feedback):  # noqa: N802 (QGIS's name)
        results = super().processAlgorithm(parameters, context, feedback)
        if feedback.isCanceled():
            # Between two steps QGIS ends a cancelled model as if all were well, and qgis_process exits with 0.
            raise QgsProcessingException(tr("Cancelled: only the steps that had ended made their outputs."))
        return results

    def displayName(self):  # noqa: N802 (QGIS's name)
        titles = {
            "damage_ledger": tr("Damage ledger"),
            "biodiversity_stress": tr("Biodiversity stress from raw layers"),
            "ecological_vulnerability": tr("Ecological vulnerability from raw layers"),
            "risk_zoning": tr("Risk zones, hot spots and risk areas"),
            "mining_risk_chain": tr("The whole chain: from raw layers to restoration"),
            "risk_account": tr("Where, whose and why"),
            "risk_decisions": tr("Report, early warnings and stability from two years"),
        }
        return titles.get(self.name(), self.name())

    def helpUrl(self):  # noqa: N802 (QGIS's name)
        return HELP_URL


def _translated(content, text: bool = False):
    """The description of a model, a tree of maps and lists, with its texts in QGIS's language."""
    if isinstance(content, dict):
        return {key: _translated(value, text or key in TEXTS or key == "help") for key, value in content.items()}
    if isinstance(content, list):
        return [_translated(value) for value in content]
    return in_language(content) if text and isinstance(content, str) else content
