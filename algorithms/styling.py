"""Styles of the outputs: on loading from the dialog or a model, and beside file outputs for later."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path

from qgis.core import QgsProcessingLayerPostProcessorInterface, QgsVectorLayer

Finish = Callable[[QgsVectorLayer], None]
STYLES = Path(__file__).resolve().parent.parent / "resources" / "styles"


class _StyleLoader(QgsProcessingLayerPostProcessorInterface):
    def __init__(self, qml: str, finish: Finish | None):
        super().__init__()
        self.qml, self.finish = qml, finish

    def postProcessLayer(self, layer, context, feedback):  # noqa: N802 (QGIS's name)
        _dress(layer, self.qml, self.finish)
        layer.triggerRepaint()


@cache
def _loader(qml: str, finish: Finish | None) -> _StyleLoader:
    # QGIS keeps no reference of its own to a post-processor, and would call a dead one: the cache keeps it alive.
    return _StyleLoader(qml, finish)


def attach_style(algorithm, context, destination: str | None, output: str = "", finish: Finish | None = None) -> None:
    """Give the output its style `<algorithm>.qml`, or `<algorithm>_<output>.qml` where `output` is named.

    `destination` is the output's id or path; None (an output that was not asked for) is passed over. `finish`, a
    function of a module, completes the layer after the style is loaded: what depends on QGIS's language.
    """
    if not destination:
        return
    qml = str(STYLES / f"{algorithm.name()}{'_' + output.lower() if output else ''}.qml")
    if context.willLoadLayerOnCompletion(destination):
        context.layerToLoadOnCompletionDetails(destination).setPostProcessor(_loader(qml, finish))
    _keep_with_file(qml, destination, finish)


def _dress(layer, qml: str, finish: Finish | None) -> None:
    layer.loadNamedStyle(qml)
    if finish:
        finish(layer)


def _keep_with_file(qml: str, destination: str, finish: Finish | None) -> None:
    """Put the style beside a file output, and into a GeoPackage as the layer's default style."""
    file, _, table = destination.partition("|layername=")
    path = Path(file)
    if not path.is_file():
        return
    inside = path.suffix.lower() == ".gpkg"
    if not inside and not finish:
        shutil.copyfile(qml, path.with_suffix(".qml"))
        return
    layer = QgsVectorLayer(destination, path.stem, "ogr")
    _dress(layer, qml, finish)
    if inside:
        _save_inside(layer, table or path.stem)
    # A file that holds several tables has no style of its own.
    if table in ("", path.stem):
        layer.saveNamedStyle(str(path.with_suffix(".qml")))


def _save_inside(layer: QgsVectorLayer, name: str) -> None:
    # QGIS asks whether to replace a style of the same name, in a window, wherever this runs.
    count, ids, names, *_ = layer.listStylesInDatabase()
    for identifier, existing in zip(ids[:count], names[:count]):
        if existing == name:
            layer.deleteStyleFromDatabase(identifier)
    layer.saveStyleToDatabase(name, "", True, "")
