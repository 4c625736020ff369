"""A copy of the chain for the user to change, opened in the Modeler, and the folder in which their models lie."""

from __future__ import annotations

import shutil
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.utils import iface

from ..framework.i18n import tr
from ..framework.shipped_models import MODELS

CHAIN = MODELS / "mining_risk_chain.model3"


def folder() -> Path:
    """The folder of the user's models, as Processing knows it."""
    from processing.modeler.ModelerUtils import ModelerUtils

    found = Path(ModelerUtils.modelsFolders()[0])
    found.mkdir(parents=True, exist_ok=True)
    return found


def new_copy(target: Path) -> Path:
    """Copy the chain into the folder under a name that is free there, which the copy also bears."""
    from qgis.core import QgsProcessingModelAlgorithm

    number, path = 1, target / "my_mining_risk_chain.model3"
    while path.exists():
        number += 1
        path = target / f"my_mining_risk_chain_{number}.model3"
    model = QgsProcessingModelAlgorithm()
    if not model.fromFile(str(CHAIN)):
        shutil.copyfile(CHAIN, path)
        return path
    model.setName(path.stem)
    if not model.toFile(str(path)):
        raise OSError(str(path))
    return path


def open_copy():
    """Open a new copy of the chain in the Modeler; returns its window, which lives as long as someone keeps it."""
    from processing.modeler.ModelerDialog import ModelerDialog

    path = new_copy(folder())
    dialog = ModelerDialog.create()
    dialog.loadModel(str(path))
    dialog.update_model.connect(_models_changed)
    dialog.show()
    text = tr("This is your own copy, {path}: change it, save it, run it. The plugin's stays as it is.")
    iface.messageBar().pushInfo(tr("Mining Ecological Risk"), text.format(path=path))
    _models_changed()
    return dialog


def show_folder() -> None:
    """Show the folder of the user's models in the file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder())))


def _models_changed() -> None:
    provider = QgsApplication.processingRegistry().providerById("model")
    if provider is not None:
        provider.refreshAlgorithms()
