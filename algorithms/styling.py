"""Styles of the outputs: on loading from the dialog or a model, and beside file outputs for later."""

import shutil
from functools import cache
from pathlib import Path

from qgis.core import QgsProcessingLayerPostProcessorInterface, QgsVectorLayer

STYLES = Path(__file__).resolve().parent.parent / "resources" / "styles"


class _StyleLoader(QgsProcessingLayerPostProcessorInterface):
    def __init__(self, qml: str):
        super().__init__()
        self.qml = qml

    def postProcessLayer(self, layer, context, feedback):  # noqa: N802 (QGIS's name)
        layer.loadNamedStyle(self.qml)
        layer.triggerRepaint()


@cache
def _loader(qml: str) -> _StyleLoader:
    # QGIS keeps no reference of its own to a post-processor, and would call a dead one: the cache keeps it alive.
    return _StyleLoader(qml)


def attach_style(algorithm, context, destination: str | None, output: str = "") -> None:
    """Give the output its style `<algorithm>.qml`, or `<algorithm>_<output>.qml` where `output` is named.

    `destination` is the output's id or path; None (an output that was not asked for) is passed over.
    """
    if not destination:
        return
    qml = STYLES / f"{algorithm.name()}{'_' + output.lower() if output else ''}.qml"
    if context.willLoadLayerOnCompletion(destination):
        context.layerToLoadOnCompletionDetails(destination).setPostProcessor(_loader(str(qml)))
    _write_beside(qml, destination)


def _write_beside(qml: Path, destination: str) -> None:
    """Copy the style beside a file output; a table inside a GeoPackage gets it as its default style instead."""
    path, _, table = destination.partition("|layername=")
    if not Path(path).is_file():
        return
    if table and Path(path).suffix.lower() == ".gpkg":
        layer = QgsVectorLayer(destination, table, "ogr")
        layer.loadNamedStyle(str(qml))
        layer.saveStyleToDatabase(table, "", True, "")
    else:
        shutil.copyfile(qml, Path(path).with_suffix(".qml"))
