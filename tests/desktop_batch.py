"""Run by `qgis --code` (test_desktop_batch.py): runs the chain on two years in QGIS's batch window, says what it saw.

Environment: TOUR_FOLDER, the folder for the pictures, the results and seen.json.
"""

import json
import os
import traceback
from pathlib import Path

from processing.core.ProcessingResults import resultsList
from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
from qgis.core import Qgis, QgsApplication, QgsLayerTree, QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QTextEdit
from qgis.utils import iface, plugins

FOLDER = Path(os.environ["TOUR_FOLDER"])
RESULTS = FOLDER / "two years"
CHAIN = "miningrisk:mining_risk_chain"
SECONDS = 360
YEARS = (
    {"SUFFIX": "2015", "EARLIER": ""},
    {"SUFFIX": "2018", "EARLIER": "2015", "MINES": "Mining patches, three years later (synthetic)"},
)


def picture(widget, name):
    QTest.qWait(400)
    widget.grab().save(str(FOLDER / f"{name}.png"))


def sample_inputs():
    from mining_ecorisk.algorithms.desktop import sample

    next(one for one in plugins["mining_ecorisk"].menu.actions if one.text() == "Open the sample project").trigger()
    QTest.qWait(3000)
    return sample.chain_inputs(QgsProject.instance())


def fill(panel, inputs):
    """Fill the table as a person does: its rows by the plus button, its cells by their own widgets."""
    panel.btnAdd.click()
    panel.btnAdvanced.click()
    layers = {layer.name(): layer.id() for layer in QgsProject.instance().mapLayers().values()}
    for row, own in enumerate(YEARS):
        values = {**inputs, **own, "OUTPUT_FOLDER": str(RESULTS)}
        for name, value in values.items():
            wrapper = panel.wrappers[row][panel.parameter_to_column[name]]
            wrapper.setParameterValue(layers.get(value, value), panel.processing_context)


def log_of(dialog):
    return "\n".join(edit.toPlainText() for edit in dialog.findChildren(QTextEdit))


def tree(group=None):
    """(name, children) of every node."""
    nodes = (group or QgsProject.instance().layerTreeRoot()).children()
    return [(node.name(), tree(node) if QgsLayerTree.isGroup(node) else []) for node in nodes]


def batch():
    inputs = sample_inputs()
    dialog = BatchAlgorithmDialog(QgsApplication.processingRegistry().createAlgorithmById(CHAIN), iface.mainWindow())
    dialog.resize(1240, 760)
    dialog.show()
    fill(dialog.mainWidget(), inputs)
    seen = {"rows": dialog.mainWidget().batchRowCount(), "title": dialog.windowTitle(), "version": Qgis.QGIS_VERSION}
    dialog.mainWidget().checkLoadLayersOnCompletion.click()
    picture(dialog, "batch_filled")
    dialog.runButton().click()
    for _ in range(5 * SECONDS):
        QTest.qWait(200)
        if "Batch execution completed" in log_of(dialog) and dialog.runButton().isEnabled():
            break
    QTest.qWait(2000)
    seen["again"], seen["cancel"] = dialog.runButton().isEnabled(), dialog.cancelButton().isEnabled()
    seen["log"] = log_of(dialog)
    picture(dialog, "batch_ended")
    dialog.close()
    seen["tree"] = tree()
    seen["pages"] = [one.name for one in resultsList.getResults()]
    seen["invalid"] = [one.name() for one in QgsProject.instance().mapLayers().values() if not one.isValid()]
    QTest.qWait(2000)
    picture(iface.mainWindow(), "batch_window")
    return seen


def run():
    try:
        seen = batch()
    except Exception:  # noqa: BLE001 (QGIS would stay open without a word)
        seen = {"error": traceback.format_exc()}
    seen["complaints"] = [item.text() for item in iface.messageBar().items()]
    (FOLDER / "seen.json").write_text(json.dumps(seen, ensure_ascii=False, default=str), encoding="utf-8")
    os._exit(0)


QTimer.singleShot(1000, run)
