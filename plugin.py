"""The plugin: registers the Processing provider and the translation."""

from qgis.core import QgsApplication

from .algorithms.i18n import install_translator
from .algorithms.provider import MiningRiskProvider


class MiningEcologicalRiskPlugin:
    """Entry point for the QGIS desktop and for qgis_process (where `iface` is None)."""

    def __init__(self, iface):
        self.iface = iface
        self.provider = None
        self.translator = install_translator()

    def initProcessing(self):  # noqa: N802 (the name that QGIS calls)
        registry = QgsApplication.processingRegistry()
        self.provider = MiningRiskProvider()
        registry.addProvider(self.provider)
        # The shipped models call our own algorithms and native ones, which the registry knows only after the provider
        # that brings them is there: load the models again now, and whenever another provider arrives.
        self.provider.refreshAlgorithms()
        registry.providerAdded.connect(self._refresh_models)

    def initGui(self):  # noqa: N802 (the name that QGIS calls)
        self.initProcessing()

    def unload(self):
        registry = QgsApplication.processingRegistry()
        registry.providerAdded.disconnect(self._refresh_models)
        registry.removeProvider(self.provider)

    def _refresh_models(self, provider_id):
        if provider_id != self.provider.id():
            self.provider.refreshAlgorithms()
