"""The shipped Graphical Modeler models, as they show in the toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingModelAlgorithm

from .base import HELP_URL
from .i18n import tr


class ShippedModel(QgsProcessingModelAlgorithm):
    """A model whose file holds its id as the name; people read a name of their own."""

    def createInstance(self):  # noqa: N802 (QGIS's name)
        instance = type(self)()
        instance.loadVariant(self.toVariant())
        return instance

    def displayName(self):  # noqa: N802 (QGIS's name)
        titles = {
            "damage_ledger": tr("Damage ledger"),
            "biodiversity_stress": tr("Biodiversity stress from raw layers"),
            "ecological_vulnerability": tr("Ecological vulnerability from raw layers"),
            "risk_zoning": tr("Risk zones, hot spots and risk areas"),
            "mining_risk_chain": tr("The whole chain: from raw layers to restoration"),
        }
        return titles.get(self.name(), self.name())

    def helpUrl(self):  # noqa: N802 (QGIS's name)
        return HELP_URL
