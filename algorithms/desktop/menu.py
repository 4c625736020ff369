"""The plugin's menu in the QGIS desktop, and the offer to install packages that are missing."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis, QgsSettings
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QPushButton
from qgis.utils import iface

from ..framework import packages
from ..framework.algorithm import ICONS
from ..framework.i18n import joined, tr
from . import models, sample
from .installer import PackageInstaller

ASK = "mining_ecorisk/offer_packages"


class DesktopMenu:
    """Adds the entries when made, takes them away with `remove`; `packages_came` is called after an installation."""

    def __init__(self, packages_came: Callable[[], None]):
        self.packages_came = packages_came
        self.title = tr("Mining Ecological Risk")
        self.chain = self.modeler = self.installer = self.offer = None
        self.actions = [
            self._action(tr("Open the sample project"), sample.open_project),
            self._action(tr("Run the chain on the sample"), self.run_chain),
            self._action(tr("Open the chain in the Modeler"), self.open_modeler),
            self._action(tr("Models folder"), models.show_folder),
        ]
        self.install_action = self._action(tr("Install missing packages …"), self.install)
        self.actions.append(self.install_action)
        self.install_action.setEnabled(bool(packages.missing(packages.ALL)))
        self.offer_packages()

    def run_chain(self) -> None:
        self.chain = sample.open_chain()

    def open_modeler(self) -> None:
        self.modeler = models.open_copy()

    def remove(self) -> None:
        if self.installer:
            self.installer.stop()
            self.installer.deleteLater()
        self._take_offer_away()
        for action in self.actions:
            iface.removePluginMenu(self.title, action)
            action.deleteLater()

    def _action(self, text: str, call: Callable[[], None]) -> QAction:
        action = QAction(QIcon(str(ICONS / "provider.svg")), text, iface.mainWindow())
        action.triggered.connect(lambda checked: call())
        iface.addPluginToMenu(self.title, action)
        return action

    # --- packages ---

    def offer_packages(self) -> None:
        """Say in the message bar what is missing, unless the user does not want to be asked."""
        needed, optional = packages.missing(packages.FOUNDATION), packages.missing()
        asked = QgsSettings().value(ASK, True, type=bool)
        if not needed and not (optional and asked):
            return
        texts = []
        if needed:
            texts.append(tr("No step runs without {packages}, missing here.").format(packages=joined(needed)))
        if optional:
            texts.append(tr("Some options need {packages}, missing here.").format(packages=joined(optional)))
        bar = iface.messageBar()
        self.offer = bar.createMessage(self.title, " ".join(texts))
        added = tr("They go into your QGIS profile; QGIS's own packages stay as they are.")
        never = tr("The menu of the plugin keeps the entry.")
        choices = [(tr("Install"), added, self.install)]
        if not needed:
            choices.append((tr("Do not ask again"), never, self._never_ask))
        for label, tip, call in choices:
            button = QPushButton(label, self.offer)
            button.setToolTip(tip)
            button.clicked.connect(call)
            self.offer.layout().addWidget(button)
        self.offer.destroyed.connect(self._forget_offer)
        bar.pushWidget(self.offer, Qgis.MessageLevel.Warning if needed else Qgis.MessageLevel.Info)

    def install(self) -> None:
        """Install what is missing, in a window that need not stay open."""
        self._take_offer_away()
        if self.installer is None or not self.installer.is_running():
            self.installer = PackageInstaller(iface.mainWindow())
            self.installer.ended.connect(self._installed)
            self.installer.start()
        self.installer.show()
        self.installer.raise_()

    def _installed(self, succeeded: bool) -> None:
        bar = iface.messageBar()
        self.install_action.setEnabled(bool(packages.missing(packages.ALL)))
        if succeeded:
            self.packages_came()
            bar.pushSuccess(self.title, tr("The packages are installed; every option can be used."))
        else:
            bar.pushWarning(self.title, tr("The packages were not installed. The window of the installation says why."))
            self.installer.show()

    def _never_ask(self) -> None:
        QgsSettings().setValue(ASK, False)
        self._take_offer_away()

    def _take_offer_away(self) -> None:
        if self.offer is not None:
            iface.messageBar().popWidget(self.offer)
            self.offer = None

    def _forget_offer(self) -> None:
        self.offer = None
