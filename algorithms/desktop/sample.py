"""The synthetic sample data as a ready QGIS project, and the chain's dialog filled in with its layers."""

from __future__ import annotations

import shutil
from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsReferencedRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface

from ..framework.i18n import tr
from .sample_layers import SampleLayer, groups

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
FILES = (
    "sample.gpkg", "landuse.tif", "dem.tif", "rainfall.tif",
    "image_year1.tif", "image_year2.tif", "clouds_year2.tif", "subsidence.tif",
)  # fmt: skip
PROJECT = "mining_ecorisk_sample.qgz"
CHAIN = "miningrisk:mining_risk_chain"
MARK = "mining_ecorisk/sample_layer"


def folder() -> Path:
    """Where the user's copy of the sample lies: QGIS changes a GeoPackage by looking at it."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "mining_ecorisk_sample"


def open_project() -> bool:
    """Show the sample in place of the open project; False when the user would rather keep that."""
    if not iface.newProject(True):
        return False
    data = copied(folder())
    build(QgsProject.instance(), data)
    # After the canvas has gone to the layers, or the project would count as changed.
    QTimer.singleShot(0, lambda: _settle(QgsProject.instance(), data / PROJECT))
    text = tr("Synthetic data, not a real place. Next: {entry}, in the same menu.")
    iface.messageBar().pushInfo(tr("Mining Ecological Risk"), text.format(entry=tr("Run the chain on the sample")))
    return True


def open_chain():
    """Open the chain's dialog with the sample's layers filled in; the sample is opened first where it is not.

    Returns the dialog, which works only as long as someone keeps it; None when there is none to open.
    """
    from processing import createAlgorithmDialog

    if QgsApplication.processingRegistry().algorithmById(CHAIN) is None:
        text = tr("The chain is not there: Python packages are missing, or Processing is off in the plugin manager.")
        iface.messageBar().pushWarning(tr("Mining Ecological Risk"), text)
        return None
    if None in chain_inputs(QgsProject.instance()).values() and not open_project():
        return None
    dialog = createAlgorithmDialog(CHAIN, chain_inputs(QgsProject.instance()))
    dialog.show()
    return dialog


def _settle(project: QgsProject, file: Path) -> None:
    # The canvas may have kept the place and the CRS of what was open before.
    canvas = iface.mapCanvas()
    canvas.setDestinationCrs(project.crs())
    canvas.setReferencedExtent(project.viewSettings().defaultViewExtent())
    canvas.refresh()
    for node in project.layerTreeRoot().findLayers():
        # The layer tree opens the legend of a raster that it has just got, whatever the node says.
        opened = node.isExpanded()
        node.setExpanded(not opened)
        node.setExpanded(opened)
    if not project.write(str(file)):
        text = tr("The sample project is open, but not saved: {path} cannot be written ({error}).")
        title = tr("Mining Ecological Risk")
        iface.messageBar().pushWarning(title, text.format(path=file, error=project.error()))


def copied(target: Path) -> Path:
    """Copy the sample's files that are missing in the folder, or older than those of the plugin."""
    target.mkdir(parents=True, exist_ok=True)
    for name in FILES:
        shipped, copy = SAMPLE / name, target / name
        if not copy.exists() or copy.stat().st_mtime < shipped.stat().st_mtime:
            shutil.copyfile(shipped, copy)
    return target


def build(project: QgsProject, data: Path) -> None:
    """Fill the empty project with the layers of the folder `data`."""
    project.setTitle(tr("Mining ecological risk: synthetic sample data"))
    extent = None
    for title, members, shown in groups():
        group = project.layerTreeRoot().addGroup(title)
        for member in members:
            layer = _open(member, data)
            member.dress(layer)
            layer.setCustomProperty(MARK, member.parameter)
            project.addMapLayer(layer, False)  # noqa: QGS201 (a broken one shows as such)
            group.addLayer(layer).setExpanded(member.opened)
            if member.parameter == "STUDY_AREA":
                extent = layer.extent().buffered(layer.extent().width() / 30)
                project.setCrs(layer.crs())
        group.setItemVisibilityChecked(shown)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(extent, project.crs()))
    project.viewSettings().setPresetFullExtent(QgsReferencedRectangle(extent, project.crs()))


def _open(member: SampleLayer, data: Path):
    title = tr("{layer} (synthetic)").format(layer=member.title)
    if member.source.endswith(".tif"):
        return QgsRasterLayer(str(data / member.source), title)
    return QgsVectorLayer(f"{data / 'sample.gpkg'}|layername={member.source}", title, "ogr")


def chain_inputs(project: QgsProject) -> dict[str, str | None]:
    """Parameter of the chain -> id of the sample's layer for it; None where the project has no such layer."""
    wanted = {member.parameter: None for _, members, _ in groups() for member in members if member.parameter}
    for identifier, layer in project.mapLayers().items():
        parameter = layer.customProperty(MARK)
        if parameter in wanted:
            wanted[parameter] = identifier
    return wanted
