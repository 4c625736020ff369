"""Styles of the outputs: on loading from the dialog or a model, and beside file outputs for later."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from pathlib import Path

from qgis.core import QgsProcessingParameterFeatureSink, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument

from . import compat
from .databases import database_table
from .field_looks import give_looks
from .i18n import in_language, tr
from .layer_values import RASTERS
from .markup import quoted
from .post_processing import after_loading
from .replacing import write_whole
from .run import Run

Finish = Callable[[QgsVectorLayer], None]
LABEL = re.compile(r'\blabel="([^"]*)"')
STYLES = Path(__file__).resolve().parents[2] / "resources" / "styles"


def attach_style(run: Run, destination: str, output: str = "", finish: Finish | None = None) -> None:
    """Give the output its style `<algorithm>.qml`, or `<algorithm>_<output>.qml` where `output` is named.

    `destination` is the output's id or path. `finish`, a function of a module, completes the layer after the style is
    loaded: what depends on QGIS's language.
    """
    run.styled.add(destination)
    style = f"{run.algorithm.name()}{'_' + output.lower() if output else ''}.qml"
    _attach(run, destination, str(STYLES / style), finish)


def attach_looks(run: Run, results: dict) -> None:
    """Let the fields of outputs that have no style look as those of the others."""
    for definition in run.algorithm.destinationParameterDefinitions():
        destination = results.get(definition.name())
        sink = isinstance(definition, QgsProcessingParameterFeatureSink)
        if sink and isinstance(destination, str) and destination not in run.styled:
            _attach(run, destination, "", None)


def _attach(run: Run, destination: str, qml: str, finish: Finish | None) -> None:
    after_loading(run.context, destination, lambda layer, _context: _show_dressed(layer, qml, finish))
    temporary = run.context.temporaryLayerStore().mapLayer(destination)
    if temporary is not None:
        _dress(temporary, qml, finish)
        return
    try:
        _keep_with_file(qml, destination, finish)
    except OSError as error:
        message = tr("The style of {path} could not be kept with it ({error}). Is the disk full?")
        run.warn(message.format(path=destination, error=error.strerror or error))


def _show_dressed(layer, qml: str, finish: Finish | None) -> None:
    _dress(layer, qml, finish)
    layer.triggerRepaint()


def load_style(layer, qml: str) -> None:
    """Give the layer a shipped style, its legend in QGIS's language."""
    document = QDomDocument()
    document.setContent(_style_text(qml))
    layer.importNamedStyle(document)


def _style_text(qml: str) -> str:
    text = Path(qml).read_text(encoding="utf-8")
    return LABEL.sub(lambda found: f"label={quoted(in_language(unescape(found[1])))}", text)


def _dress(layer, qml: str, finish: Finish | None) -> None:
    if qml:
        load_style(layer, qml)
    if isinstance(layer, QgsVectorLayer):
        give_looks(layer)
    if finish:
        finish(layer)


def _keep_with_file(qml: str, destination: str, finish: Finish | None) -> None:
    """Put the style beside a file output, and into a GeoPackage as the layer's default style."""
    file, _, table = destination.partition("|layername=")
    path = Path(file)
    if database_table(destination) or not path.is_file():
        return
    inside = path.suffix.lower() == ".gpkg"
    if path.suffix.lower() in RASTERS:
        write_whole(path.with_suffix(".qml"), _style_text(qml))
        return
    layer = QgsVectorLayer(destination, path.stem, "ogr")
    _dress(layer, qml, finish)
    # A file that holds several tables has no style of its own.
    if table in ("", path.stem):
        document = QDomDocument()
        layer.exportNamedStyle(document)
        write_whole(path.with_suffix(".qml"), document.toString(2))
    if inside:
        save_inside(layer, table or path.stem)


def save_inside(layer: QgsVectorLayer, name: str) -> None:
    """Keep the layer's style under `name` in the GeoPackage that holds it, as the table's default."""
    # QGIS asks whether to replace a style of the same name, in a window, wherever this runs.
    count, ids, names, *_ = layer.listStylesInDatabase()
    for identifier, existing in zip(ids[:count], names[:count]):
        if existing == name:
            layer.deleteStyleFromDatabase(identifier)
    if error := compat.store_style(layer, name):
        raise OSError(error)
