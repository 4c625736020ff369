"""The provider: the algorithms in toolbox order, then the shipped models."""

from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .i18n import tr
from .risk.riskoverlay import RiskOverlay

RESOURCES = Path(__file__).resolve().parent.parent / "resources"

ALGORITHMS = (RiskOverlay,)


class MiningRiskProvider(QgsProcessingProvider):
    def id(self):
        return "miningrisk"

    def name(self):
        return tr("Mining ecological risk")

    def icon(self):
        return QIcon(str(RESOURCES / "icons" / "provider.svg"))

    def loadAlgorithms(self):  # noqa: N802 (QGIS's name)
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        for path in sorted((RESOURCES / "models").glob("*.model3")):
            model = QgsProcessingModelAlgorithm()
            if model.fromFile(str(path)):
                self.addAlgorithm(model)
