"""The plugin's menu in the QGIS desktop, and the offer to install packages that are missing."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis, QgsSettings
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QPushButton

from ..framework import packages
from ..framework.algorithm import ICONS
from ..framework.i18n import joined, tr
from . import models, sample
from .installer import PackageInstaller

ASK = "mining_ecorisk/offer_packages"


class DesktopMenu:
    """Adds the entries when made, takes them away with `remove`; `packages_came` is called after an installation."""

    def __init__(self, iface, packages_came: Callable[[], None]):
        self.iface, self.packages_came = iface, packages_came
        self.title = tr("Mining Ecological Risk")
        self.chain = self.modeler = self.installer = self.offer = None
        self.actions = [
            self._action(tr("Open the sample project"), lambda: sample.open_project(iface)),
            self._action(tr("Run the chain on the sample"), self.run_chain),
            self._action(tr("Open the chain in the Modeler"), self.open_modeler),
            self._action(tr("Models folder"), models.show_folder),
        ]
        self.install_action = self._action(tr("Install missing packages …"), self.install)
        self.actions.append(self.install_action)
        self.install_action.setEnabled(bool(packages.missing()))
        self.offer_packages()

    def run_chain(self) -> None:
        self.chain = sample.open_chain(self.iface)

    def open_modeler(self) -> None:
        self.modeler = models.open_copy(self.iface)

    def remove(self) -> None:
        if self.installer:
            self.installer.stop()
            self.installer.deleteLater()
        self._take_offer_away()
        for action in self.actions:
            self.iface.removePluginMenu(self.title, action)
            action.deleteLater()

    def _action(self, text: str, call: Callable[[], None]) -> QAction:
        action = QAction(QIcon(str(ICONS / "provider.svg")), text, self.iface.mainWindow())
        action.triggered.connect(lambda checked: call())
        self.iface.addPluginToMenu(self.title, action)
        return action

    # --- packages ---

    def offer_packages(self) -> None:
        """Say in the message bar what is missing, unless the user does not want to be asked."""
        names = packages.missing()
        if not names or not QgsSettings().value(ASK, True, type=bool):
            return
        if packages.missing(packages.FOUNDATION):
            text = tr("Nothing runs without {packages}, which are missing.")
            names = packages.missing(packages.FOUNDATION) + names
        else:
            text = tr("Some options need {packages}, which are missing.")
        bar = self.iface.messageBar()
        self.offer = bar.createMessage(self.title, text.format(packages=joined(names)))
        added = tr("They go into your QGIS profile; QGIS's own packages stay as they are.")
        never = tr("The menu of the plugin keeps the entry.")
        for label, tip, call in (
            (tr("Install"), added, self.install),
            (tr("Do not ask again"), never, self._never_ask),
        ):
            button = QPushButton(label, self.offer)
            button.setToolTip(tip)
            button.clicked.connect(call)
            self.offer.layout().addWidget(button)
        self.offer.destroyed.connect(self._forget_offer)
        bar.pushWidget(self.offer, Qgis.MessageLevel.Info)

    def install(self) -> None:
        """Install what is missing, in a window that need not stay open."""
        self._take_offer_away()
        if self.installer is None or not self.installer.is_running():
            self.installer = PackageInstaller(self.iface.mainWindow())
            self.installer.ended.connect(self._installed)
            self.installer.start()
        self.installer.show()
        self.installer.raise_()

    def _installed(self, succeeded: bool) -> None:
        bar = self.iface.messageBar()
        self.install_action.setEnabled(bool(packages.missing()))
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
            self.iface.messageBar().popWidget(self.offer)
            self.offer = None

    def _forget_offer(self) -> None:
        self.offer = None
