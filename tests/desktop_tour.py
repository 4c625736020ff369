"""Run by `qgis --code` (screenshots.py): clicks through the plugin as a new user, takes pictures, says what it saw.

Environment: TOUR_FOLDER, the folder for the pictures and seen.json; PACKAGES_SCRIPT, where set, takes the place of the
script that installs packages.
"""

import json
import os
import time
import traceback
from pathlib import Path

import mining_ecorisk
import processing
from processing.modeler.ModelerDialog import ModelerDialog
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsLayerTree, QgsProject, QgsRectangle
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAction,
    QDockWidget,
    QGraphicsItem,
    QGraphicsView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QTreeView,
)
from qgis.utils import iface, plugins

FOLDER = Path(os.environ["TOUR_FOLDER"])
WINDOW = 1240, 800
DIALOG = 1000, 860
# Step: parameter -> the layer that is chosen for it, by its name.
STEPS = {
    "habitatquality": {"LANDUSE": "Land use before mining (synthetic)"},
    "riskzoning": {"INPUT": "Mining ecological risk zones"},
    "restorationmodels": {"PIECES": "Damaged ecosystems", "GRID": "Mining ecological risk zones"},
}
PLUGIN = Path(mining_ecorisk.__file__).parent


def picture(widget, name):
    QTest.qWait(400)
    widget.grab().save(str(FOLDER / f"{name}.png"))


def wait_until(condition, seconds=300):
    for _ in range(seconds * 5):
        QTest.qWait(200)
        if condition():
            return
    raise TimeoutError(f"waited {seconds} s")


class Pulse:
    """Beats as long as the window answers; `stop` tells the longest pause and the whole time, in seconds."""

    def __init__(self):
        self.longest, self.begun = 0, time.monotonic()
        self.last = self.begun
        self.timer = QTimer()
        self.timer.timeout.connect(self.beat)
        self.timer.start(50)

    def beat(self):
        now = time.monotonic()
        self.longest, self.last = max(self.longest, now - self.last), now

    def stop(self):
        self.timer.stop()
        return self.longest, time.monotonic() - self.begun


def menu():
    return plugins["mining_ecorisk"].menu


def action(text):
    return next(entry for entry in menu().actions if entry.text() == text)


def bar_texts():
    """What stands in the message bar: texts and buttons of all its messages."""
    texts = []
    for item in iface.messageBar().items():
        texts += [item.text()] + [edit.toPlainText() for edit in item.findChildren(QTextEdit)]
        texts += [button.text() for button in item.findChildren(QPushButton) if button.text()]
    return texts


def tree(group=None):
    """(name, shown, children) of every node."""
    nodes = (group or QgsProject.instance().layerTreeRoot()).children()
    return [
        (node.name(), node.itemVisibilityChecked(), tree(node) if QgsLayerTree.isGroup(node) else []) for node in nodes
    ]


def packages_are_installed():
    from mining_ecorisk.algorithms.framework import packages

    seen = {
        "offer": bar_texts(),
        "missing": packages.missing(),
        "entry": action("Install missing packages …").isEnabled(),
    }
    packages.SCRIPT = Path(os.environ["PACKAGES_SCRIPT"])
    next(button for button in menu().offer.findChildren(QPushButton) if button.text() == "Install").click()
    seen["offer_gone"] = menu().offer is None
    wait_until(lambda: not menu().installer.is_running(), 60)
    QTest.qWait(500)
    installer = menu().installer
    seen.update(
        output=installer.output.toPlainText(), state=installer.state.text(), missing_after=packages.missing(),
        entry_after=action("Install missing packages …").isEnabled(), bar=bar_texts(),
    )  # fmt: skip
    picture(installer, "installer")
    installer.close()
    iface.messageBar().clearWidgets()
    return seen


def modeler_opens_a_copy():
    from mining_ecorisk.algorithms.desktop import models

    action("Open the chain in the Modeler").trigger()
    QTest.qWait(1500)
    dialog = menu().modeler
    seen = {
        "name": dialog.model().name(), "steps": len(dialog.model().childAlgorithms()), "bar": bar_texts(),
        "files": sorted(path.name for path in models.folder().iterdir()),
        "known": sorted(one.name() for one in QgsApplication.processingRegistry().providerById("model").algorithms()),
    }  # fmt: skip
    dialog.close()
    iface.messageBar().clearWidgets()
    return seen


def sample_opens():
    # Something else was open, far away.
    iface.mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    iface.mapCanvas().setExtent(QgsRectangle(-70, -30, -69, -29))
    action("Open the sample project").trigger()
    QTest.qWait(3000)
    project = QgsProject.instance()
    seen = {
        "tree": tree(),
        "title": project.title(),
        "file": project.fileName(),
        "dirty": project.isDirty(),
        "crs": project.crs().authid(),
        "invalid": [layer.name() for layer in project.mapLayers().values() if not layer.isValid()],
        "outside": [
            layer.name()
            for layer in project.mapLayers().values()
            if QgsApplication.qgisSettingsDirPath() not in layer.source()
        ],
        "bar": bar_texts(),
        "zoomed": _study_area().extent().contains(iface.mapCanvas().extent().center()),
        "scale": iface.mapCanvas().scale(),
    }
    iface.messageBar().clearWidgets()
    picture(iface.mainWindow(), "sample")
    return seen


def _study_area():
    return QgsProject.instance().mapLayersByName("Study area (synthetic)")[0]


def _single_outputs(dialog):
    """Whether the box of single outputs is closed, and what it holds, in order."""
    box = next(one for one in dialog.findChildren(QgsCollapsibleGroupBox) if one.title() == "Single outputs")
    return [box.isCollapsed(), [label.text() for label in box.findChildren(QLabel) if label.text()]]


def chain_runs():
    action("Run the chain on the sample").trigger()
    dialog = menu().chain
    dialog.resize(*DIALOG)
    picture(dialog, "chain")
    layers = {layer.id(): layer.name() for layer in QgsProject.instance().mapLayers().values()}
    given = (
        dialog.getParameterValues() if hasattr(dialog, "getParameterValues") else dialog.createProcessingParameters()
    )
    seen = {
        "title": dialog.windowTitle(),
        "folded": _single_outputs(dialog),
        "inputs": {n: layers[v] for n, v in given.items() if isinstance(v, str) and v in layers},
    }
    pulse = Pulse()
    dialog.runButton().click()
    wait_until(lambda: len(QgsProject.instance().mapLayers()) > len(layers))
    seen["longest_pause"], seen["took"] = pulse.stop()
    wait_until(dialog.runButton().isEnabled)
    QTest.qWait(1500)
    seen["log"] = "\n".join(edit.toPlainText() for edit in dialog.findChildren(QTextEdit))
    dialog.close()
    iface.mainWindow().findChild(QDockWidget, "ResultsViewer").hide()
    QTest.qWait(2500)
    picture(iface.mainWindow(), "run")
    seen["tree"] = tree()
    return seen


def toolbox_shows_the_provider():
    dock = iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")
    dock.show()
    view = dock.findChild(QTreeView)
    model = view.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    provider = next(row for row in rows if model.data(row) == "Mining ecological risk")
    view.expandRecursively(provider)
    groups = [model.index(row, 0, provider) for row in range(model.rowCount(provider))]
    view.scrollTo(provider, QTreeView.ScrollHint.PositionAtTop)
    dock.setFloating(True)
    dock.resize(460, 1130)
    QTest.qWait(300)
    view.scrollTo(provider, QTreeView.ScrollHint.PositionAtTop)
    picture(dock, "toolbox")
    dock.setFloating(False)
    dock.hide()
    return {
        model.data(group): [model.data(model.index(row, 0, group)) for row in range(model.rowCount(group))]
        for group in groups
    }


def dialogs_open():
    seen = {}
    project = QgsProject.instance()
    for name, chosen in STEPS.items():
        layers = {parameter: project.mapLayersByName(layer)[0].id() for parameter, layer in chosen.items()}
        dialog = processing.createAlgorithmDialog(f"miningrisk:{name}", layers)
        dialog.resize(*DIALOG)
        dialog.show()
        picture(dialog, name)
        seen[name] = {
            "title": dialog.windowTitle(),
            "labels": [label.text() for label in dialog.findChildren(QLabel) if label.isVisible() and label.text()],
            "lines": len(dialog.findChildren(QLineEdit)),
        }
        dialog.close()
    return seen


def modeler_opens():
    """Every shipped model in the Modeler, zoomed to all of it by the Modeler's own action; the chain as a picture."""
    seen = {}
    for path in sorted((PLUGIN / "resources" / "models").glob("*.model3")):
        designer = ModelerDialog.create()
        designer.resize(1500, 1000)
        designer.show()
        designer.loadModel(str(path))
        QTest.qWait(300)
        designer.findChild(QAction, "mActionZoomToItems").trigger()
        QTest.qWait(300)
        view = designer.findChild(QGraphicsView)
        shown = view.mapToScene(view.viewport().rect()).boundingRect()
        # Without sockets, one of which QGIS leaves at (0, 0).
        places = [place for place in map(QGraphicsItem.sceneBoundingRect, view.scene().items()) if place.width() > 10]
        # The view's own rectangle, which is the scene's as QGIS sets it, is what can be scrolled to.
        seen[path.stem] = {
            "items": len(places),
            "unreached": sum(not view.sceneRect().contains(place) for place in places),
            "unseen": sum(not shown.contains(place) for place in places),
        }
        if path.stem == "mining_risk_chain":
            picture(designer, "modeler")
        designer.setDirty(False)
        designer.close()
    return seen


def main():
    iface.mainWindow().resize(*WINDOW)
    iface.mainWindow().findChild(QDockWidget, "Browser").hide()
    seen = {}
    if os.environ.get("PACKAGES_SCRIPT"):
        seen["packages"] = packages_are_installed()
    seen["sample"] = sample_opens()
    seen["chain"] = chain_runs()
    seen["copy"] = modeler_opens_a_copy()
    seen["toolbox"] = toolbox_shows_the_provider()
    seen["dialogs"] = dialogs_open()
    seen["modeler"] = modeler_opens()
    return seen


def run():
    try:
        seen = main()
    except Exception:  # noqa: BLE001 (QGIS would stay open without a word)
        seen = {"error": traceback.format_exc()}
    (FOLDER / "seen.json").write_text(json.dumps(seen, ensure_ascii=False, default=str), encoding="utf-8")
    os._exit(0)


QTimer.singleShot(1000, run)
