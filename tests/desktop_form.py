"""Run by `qgis --code` (test_desktop_form.py): makes the layer in its dialog, digitises patches, says what it saw.

Environment: FORM_FOLDER, the folder for layer.gpkg, the pictures and seen.json.
"""

import json
import os
import traceback
from pathlib import Path

import processing
from qgis.core import NULL, Qgis, QgsGeometry, QgsProject, QgsVectorLayerUtils
from qgis.gui import QgsAttributeEditorContext
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QDialogButtonBox, QGroupBox, QLabel, QLineEdit
from qgis.utils import iface

FOLDER = Path(os.environ["FORM_FOLDER"])


class Form:
    """The form of a new patch, as it opens when the last point is clicked."""

    def __init__(self, layer, x):
        wkt = f"MultiPolygon((({x} 4000000, {x + 100} 4000000, {x + 100} 4000100, {x} 4000100, {x} 4000000)))"
        context = layer.createExpressionContext()
        feature = QgsVectorLayerUtils.createFeature(layer, QgsGeometry.fromWkt(wkt), {}, context)
        self.dialog = iface.getFeatureForm(layer, feature)
        self.dialog.setMode(QgsAttributeEditorContext.Mode.AddFeatureMode)
        self.dialog.resize(560, 620)
        self.dialog.show()
        QApplication.processEvents()

    def visible(self, kind):
        return [widget for widget in self.dialog.findChildren(kind) if widget.isVisible()]

    def type(self, name, text):
        line = next(line for line in self.visible(QLineEdit) if line.objectName() == name)
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)
        QApplication.processEvents()

    def choose(self, name, text):
        box = next(box for box in self.visible(QComboBox) if box.objectName() == name)
        box.setCurrentIndex(box.findText(text))
        QApplication.processEvents()

    def ok(self):
        return next(iter(self.visible(QDialogButtonBox))).button(QDialogButtonBox.StandardButton.Ok)

    def shows(self):
        """Name of the field -> what stands in its widget."""
        lines = {line.objectName(): line.text() for line in self.visible(QLineEdit)}
        boxes = {box.objectName(): box.currentText() for box in self.visible(QComboBox)}
        return {name: text for name, text in {**lines, **boxes}.items() if name}

    def picture(self, name):
        self.dialog.grab().save(str(FOLDER / name))


def digitise(layer):
    seen = {}
    form = Form(layer, 500000)
    seen["boxes"] = [box.title() for box in form.visible(QGroupBox)]
    seen["captions"] = [label.text() for label in form.visible(QLabel) if label.text()]
    seen["lists"] = {
        box.objectName(): [box.itemText(item) for item in range(box.count())] for box in form.visible(QComboBox)
    }
    seen["fresh"] = {**form.shows(), "ok": form.ok().isEnabled()}
    form.picture("fresh.png")
    form.type("mine_id", "M001")
    form.type("mine_name", "Upper pit")
    form.type("start_year", "1987")
    form.choose("min_group", "Energy minerals")
    form.choose("state", "Abandoned")
    seen["without_damage"] = form.ok().isEnabled()
    form.choose("damage", "Stope")
    seen["filled"] = {**form.shows(), "ok": form.ok().isEnabled()}
    seen["crosses"] = sum("✘" in label.text() for label in form.visible(QLabel))
    form.picture("filled.png")
    form.ok().click()
    form = Form(layer, 500200)
    form.type("mine_id", "M001")
    seen["second"] = form.shows()
    form.type("mine_name", "Upper pit")
    form.choose("min_group", "Energy minerals")
    form.choose("state", "Abandoned")
    form.choose("damage", "Solid waste")
    form.picture("second.png")
    form.ok().click()
    form = Form(layer, 500400)
    form.type("mine_id", "M0012")  # M001, which is known, stands there for a moment
    seen["other_mine"] = form.shows()
    form.choose("min_group", "Metallic minerals")
    form.choose("damage", "Stope")
    form.ok().click()
    seen["committed"] = layer.commitChanges()
    names = layer.fields().names()
    seen["stored"] = [
        {name: None if feature[name] == NULL else str(feature[name]) for name in names if name != "img_date"}
        for feature in layer.getFeatures()
    ]
    return seen


def from_the_toolbox(path):
    """The layer that the dialog's Run button makes in a thread and loads into the project."""
    parameters = {"CRS": "EPSG:32647", "OUTPUT": path}
    dialog = processing.createAlgorithmDialog("miningrisk:createinterpretationlayer", parameters)
    dialog.show()
    dialog.runButton().click()
    for _ in range(300):
        QTest.qWait(100)
        if QgsProject.instance().mapLayers():
            break
    (layer,) = QgsProject.instance().mapLayers().values()
    dialog.close()
    return layer


def main():
    layer = from_the_toolbox(str(FOLDER / "layer.gpkg"))
    layer.startEditing()
    seen = digitise(layer)
    seen["name"] = layer.name()
    seen["version"] = Qgis.QGIS_VERSION_INT
    iface.mapCanvas().setExtent(layer.extent())
    iface.mapCanvas().refresh()
    QTest.qWait(1500)
    iface.mainWindow().grab().save(str(FOLDER / "window.png"))
    return seen


def run():
    try:
        seen = main()
    except Exception:  # noqa: BLE001 (QGIS would stay open without a word)
        seen = {"error": traceback.format_exc()}
    (FOLDER / "seen.json").write_text(json.dumps(seen, ensure_ascii=False), encoding="utf-8")
    os._exit(0)


QTimer.singleShot(1000, run)
