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
    """Put the style beside a file output; a layer in a GeoPackage gets it as its default style inside instead."""
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
        layer.saveStyleToDatabase(table or path.stem, "", True, "")
    else:
        layer.saveNamedStyle(str(path.with_suffix(".qml")))
