"""The plugin: registers the Processing provider and the translation, and gives the desktop its menu."""

from qgis.core import Qgis, QgsApplication, QgsMessageLog

from .algorithms.desktop import withdrawal
from .algorithms.framework import packages
from .algorithms.framework.i18n import install_translator

PROVIDER = "miningrisk"


class MiningEcologicalRiskPlugin:
    """Entry point for the QGIS desktop and for qgis_process."""

    def __init__(self):
        self.provider = None
        self.menu = None
        self.waiting = False
        self.translator = install_translator()
        packages.use_folder()

    def initProcessing(self):  # noqa: N802 (the name that QGIS calls)
        problem = packages.missing_packages(packages.FOUNDATION)
        if problem:
            QgsMessageLog.logMessage(problem, "Mining Ecological Risk", Qgis.MessageLevel.Critical)
            return
        # The algorithms import scipy, which some QGIS installations do not have.
        from .algorithms.provider import MiningRiskProvider

        registry = QgsApplication.processingRegistry()
        if registry.providerById(PROVIDER) is not None:
            # The one from before a reload, which a run still needs.
            if not self.waiting:
                registry.providerRemoved.connect(self._take_over)
            self.waiting = True
            return
        self.provider = MiningRiskProvider()
        registry.addProvider(self.provider)
        # The shipped models call our own algorithms and native ones, which the registry knows only after the provider
        # that brings them is there: load the models again now, and whenever another provider arrives.
        self.provider.refreshAlgorithms()
        registry.providerAdded.connect(self._refresh_models)

    def initGui(self):  # noqa: N802 (the name that QGIS calls)
        from .algorithms.desktop.menu import DesktopMenu

        self.initProcessing()
        self.menu = DesktopMenu(self._packages_came)

    def unload(self):
        registry = QgsApplication.processingRegistry()
        if self.menu:
            self.menu.remove()
        if self.provider:
            registry.providerAdded.disconnect(self._refresh_models)
            withdrawal.remove(self.provider)
        if self.waiting:
            registry.providerRemoved.disconnect(self._take_over)
        if self.translator:
            QgsApplication.removeTranslator(self.translator)

    def _take_over(self, provider_id):
        if provider_id == PROVIDER:
            QgsApplication.processingRegistry().providerRemoved.disconnect(self._take_over)
            self.waiting = False
            self.initProcessing()

    def _refresh_models(self, provider_id):
        if provider_id != self.provider.id():
            self.provider.refreshAlgorithms()

    def _packages_came(self):
        if self.provider:
            self.provider.refreshAlgorithms()
        else:
            self.initProcessing()
