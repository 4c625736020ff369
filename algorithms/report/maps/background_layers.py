"""Rivers and nature reserves as the maps draw them, below the marks and above the cells, and the locator."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsGeometry,
    QgsLineSymbol,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...core.errors import mark
from ..data.background import Background
from ..words.texts import Texts
from .map_layers import memory_layer

WATER, BANK, RESERVE, WHITE = "#1f5fae", "#9cc3ea", "#00692f", "#ffffff"
HALO = 0.4  # mm of white beside a line, so that it is seen on every colour
WIDTHS = {"MAIN_STREAM": 0.6, "TRIBUTARIES": 0.25}
DASHES = "2.4;1.2"
NAMES = {
    "MAIN_STREAM": mark("Main stream"),
    "TRIBUTARIES": mark("Main tributaries"),
    "RESERVES": mark("Nature reserve"),
}
LINE, POLYGON = QgsWkbTypes.GeometryType.LineGeometry, QgsWkbTypes.GeometryType.PolygonGeometry


def background_layers(background: Background, texts: Texts, crs: QgsCoordinateReferenceSystem) -> list[QgsVectorLayer]:
    """The rivers and reserves that were given, the uppermost first."""
    found = []
    for name in NAMES:
        shapes = background.shapes.get(name, [])
        for kind, geometry in (("MultiLineString", LINE), ("MultiPolygon", POLYGON)):
            own = [shape for shape in shapes if shape.type() == geometry]
            if own:
                layer = memory_layer(texts.in_language(NAMES[name]), crs, own, {}, kind)
                layer.setRenderer(QgsSingleSymbolRenderer(_symbol(name, geometry)))
                found.append(layer)
    return found


def _symbol(name: str, geometry) -> QgsSymbol:
    if name == "RESERVES":
        symbol = _two_lines(QgsFillSymbol.createSimple({}), RESERVE, 0.5, DASHES)
    elif geometry == POLYGON:
        symbol = QgsFillSymbol.createSimple({"color": BANK, "outline_color": WATER, "outline_width": "0.2"})
    else:
        symbol = _two_lines(QgsLineSymbol.createSimple({}), WATER, WIDTHS[name])
    return symbol


def _two_lines(symbol: QgsSymbol, colour: str, width: float, dashes: str = "") -> QgsSymbol:
    """The symbol with a line on a wider white one."""
    symbol.changeSymbolLayer(0, _line(WHITE, width + HALO))  # noqa: QGS201 (a line suits fills and lines)
    symbol.appendSymbolLayer(_line(colour, width, dashes))  # noqa: QGS201
    return symbol


def _line(colour: str, width: float, dashes: str = "") -> QgsSimpleLineSymbolLayer:
    look = {"line_color": colour, "line_width": str(width), "capstyle": "flat" if dashes else "round"}
    dashed = {"use_custom_dash": "1", "customdash": dashes} if dashes else {}
    return QgsSimpleLineSymbolLayer.create({**look, **dashed})


def locator_layers(
    background: Background, whole: QgsGeometry, crs: QgsCoordinateReferenceSystem
) -> Sequence[QgsVectorLayer]:
    """The study area on what lies around it, the uppermost first; none where that was not given."""
    around = background.shapes.get("SURROUNDINGS")
    if not around:
        return []
    here = memory_layer("here", crs, [whole], {})
    look = {"color": "158,11,31,200", "outline_color": "#5c0712", "outline_width": "0.3"}
    here.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(look)))
    land = memory_layer("around", crs, around, {})
    look = {"color": "#e9e6df", "outline_color": "#8a8a8a", "outline_width": "0.2"}
    land.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(look)))
    return [here, land]
