"""Draws the map of the sample run: risk zones, hot spots and the restoration model of every mine, as a PNG.

    python3 render_map.py --zones FILE --hotspots FILE --mines FILE --output map.png
                          [--title TEXT] [--study-area FILE] [--note TEXT]

FILE is a layer as QGIS writes it, such as result.gpkg|layername=zones. Zones need `risk_class`, hot spots `gi_bin`
(both may be in one layer), mines `model`. Colours, hatches, markers and class names are those of resources/styles.
"""

import argparse
import os
import sys
import textwrap
from collections import Counter
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from qgis.core import (  # noqa: E402 (the platform must be chosen before Qt starts)
    QgsApplication,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayerTree,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPolygon,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt  # noqa: E402
from qgis.PyQt.QtGui import QColor, QFont, QPolygonF  # noqa: E402

STYLES = Path(__file__).resolve().parent.parent / "styles"
FONT = "DejaVu Sans"
INK = "#222222"
DPI = 171
PIXELS = QSize(2000, 1414)  # an A4 page at that resolution
MAP = QRectF(10, 28, 196, 172)
SIDE = QRectF(211, 28, 76, 172)
LEGEND_CHARACTERS = 38
MARGIN = 1.03


def open_layer(uri: str, name: str, field: str = "") -> QgsVectorLayer:
    layer = QgsVectorLayer(uri, name, "ogr")
    if not layer.isValid():
        raise SystemExit(f"{uri} cannot be opened as a vector layer.")
    if field and layer.fields().lookupField(field) < 0:
        raise SystemExit(f"{uri} has no field {field}; it has {', '.join(layer.fields().names())}.")
    return layer


def styled(layer: QgsVectorLayer, style: str) -> QgsVectorLayer:
    message, loaded = layer.loadNamedStyle(str(STYLES / f"{style}.qml"))
    if not loaded:
        raise SystemExit(f"The style {style}.qml cannot be read: {message}")
    return layer


def merged(layer: QgsVectorLayer, name: str, field: str = "") -> QgsVectorLayer:
    """The layer with the polygons of each value of the field made one, so that hatch and border run on."""
    parts = {}
    for feature in layer.getFeatures():
        parts.setdefault(feature[field] if field else 0, []).append(feature.geometry())
    result = QgsVectorLayer(f"MultiPolygon?crs={layer.crs().authid()}&field={field or 'part'}:integer", name, "memory")
    result.setCrs(layer.crs())
    for value, geometries in parts.items():
        feature = QgsFeature(result.fields())
        feature.setAttributes([value])
        feature.setGeometry(QgsGeometry.unaryUnion(geometries))
        result.dataProvider().addFeature(feature)
    result.updateExtents()
    return result


def outlined(layer: QgsVectorLayer) -> QgsVectorLayer:
    symbol = QgsFillSymbol.createSimple({"style": "no", "outline_color": INK, "outline_width": "0.5"})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return layer


# --- what the legend says of each class ---


def area_texts(zones: QgsVectorLayer) -> dict:
    """Area and share by risk class."""
    areas = Counter()
    for feature in zones.getFeatures():
        areas[str(feature["risk_class"])] += feature.geometry().area() / 1e6
    total = sum(areas.values())
    return {value: f"{area:,.0f} km² ({100 * area / total:.1f} %)" for value, area in areas.items()}


def count_texts(layer: QgsVectorLayer, field: str, one: str, many: str) -> dict:
    counts = Counter(str(feature[field]) for feature in layer.getFeatures())
    return {value: f"{count} {one if count == 1 else many}" for value, count in counts.items()}


def list_classes(tree, layer: QgsVectorLayer, texts: dict, as_markers: bool = False) -> None:
    """Put the layer into the legend with the classes that occur, each with its text, and none that do not."""
    node = tree.addLayer(layer)
    categories = layer.renderer().categories()
    known = {str(category.value()) for category in categories}
    # The category without a value takes NULL and whatever no other category names.
    texts = {**texts, "": "; ".join(text for value, text in texts.items() if value not in known)}
    shown = []
    for index, category in enumerate(categories):
        text = texts.get(str(category.value()))
        if not text:
            continue
        shown.append(index)
        label = textwrap.fill(f"{category.label()}: {text}", LEGEND_CHARACTERS)
        QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, index, label)
        if as_markers:
            layers = category.symbol().symbolLayers()
            QgsMapLayerLegendUtils.setLegendNodeCustomSymbol(node, index, layers[-1].subSymbol().clone())
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, shown)


# --- the page ---


def font(size: float, bold: bool = False) -> QFont:
    chosen = QFont(FONT)
    chosen.setPointSizeF(size)
    chosen.setBold(bold)
    return chosen


def place(layout: QgsPrintLayout, item, box: QRectF):
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(box.x(), box.y(), QgsUnitTypes.LayoutUnit.LayoutMillimeters))
    item.attemptResize(QgsLayoutSize(box.width(), box.height(), QgsUnitTypes.LayoutUnit.LayoutMillimeters))
    return item


def add_label(layout, text: str, box: QRectF, size: float, bold=False, colour=INK, align=Qt.AlignmentFlag.AlignLeft):
    label = QgsLayoutItemLabel(layout)
    label.setText(text)
    label.setFont(font(size, bold))
    label.setFontColor(QColor(colour))
    label.setHAlign(align)
    label.setVAlign(Qt.AlignmentFlag.AlignVCenter)
    return place(layout, label, box)


def add_heading(layout, title: str, note: str) -> None:
    add_label(layout, title, QRectF(MAP.x(), 8, 277, 10), 18, bold=True)
    if note:
        banner = QgsLayoutItemShape(layout)
        banner.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        banner.setSymbol(QgsFillSymbol.createSimple({"color": "#ffe08a", "outline_style": "no"}))
        box = QRectF(MAP.x(), 19.5, 277, 6.5)
        place(layout, banner, box)
        add_label(layout, note, box.adjusted(2, 0, -2, 0), 11, bold=True)


def filling(extent: QgsRectangle, ratio: float) -> QgsRectangle:
    """The extent with a margin, widened to the ratio of width to height."""
    width = MARGIN * max(extent.width(), extent.height() * ratio)
    return QgsRectangle.fromCenterAndSize(extent.center(), width, width / ratio)


def add_map(layout, layers: list, extent) -> QgsLayoutItemMap:
    item = place(layout, QgsLayoutItemMap(layout), MAP)
    item.setLayers(layers)
    item.setExtent(filling(extent, MAP.width() / MAP.height()))
    item.setFrameEnabled(True)
    item.setBackgroundColor(QColor("#fafafa"))
    return item


def add_legend(layout, map_item, tree) -> None:
    legend = place(layout, QgsLayoutItemLegend(layout), SIDE)
    legend.setLinkedMap(map_item)
    legend.setAutoUpdateModel(False)
    legend.model().setRootGroup(tree)
    legend.setStyleFont(QgsLegendStyle.Style.Subgroup, font(10, bold=True))
    legend.setStyleFont(QgsLegendStyle.Style.SymbolLabel, font(8.5))
    legend.setFontColor(QColor(INK))
    legend.setSymbolWidth(7)
    legend.setSymbolHeight(4.5)
    legend.setBoxSpace(0)
    legend.setLineSpacing(0.6)
    legend.rstyle(QgsLegendStyle.Style.Subgroup).setMargin(QgsLegendStyle.Side.Top, 6)
    # With every class there is, the legend just ends above the scale bar.
    legend.rstyle(QgsLegendStyle.Style.Symbol).setMargin(QgsLegendStyle.Side.Top, 2)
    legend.adjustBoxSize()


def add_scale_bar(layout, map_item) -> None:
    bar = QgsLayoutItemScaleBar(layout)
    layout.addLayoutItem(bar)
    bar.setLinkedMap(map_item)
    bar.setStyle("Single Box")
    bar.applyDefaultSize(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    bar.setNumberOfSegmentsLeft(0)
    text = bar.textFormat()
    text.setFont(font(8))
    text.setSize(8)
    bar.setTextFormat(text)
    bar.setHeight(2)
    bar.attemptMove(QgsLayoutPoint(SIDE.x() - 1.5, 182, QgsUnitTypes.LayoutUnit.LayoutMillimeters))


def add_source(layout, crs) -> None:
    add_label(layout, crs.description(), QRectF(SIDE.x(), 195, SIDE.width(), 5), 7.5)


def add_north_arrow(layout) -> None:
    x, y = SIDE.right() - 6, SIDE.bottom() - 18
    shape = QPolygonF([QPointF(x, y), QPointF(x + 4, y + 12), QPointF(x, y + 9), QPointF(x - 4, y + 12)])
    arrow = QgsLayoutItemPolygon(shape, layout)
    arrow.setSymbol(QgsFillSymbol.createSimple({"color": INK, "outline_style": "no"}))
    layout.addLayoutItem(arrow)
    add_label(layout, "N", QRectF(x - 5, y + 12, 10, 6), 11, bold=True, align=Qt.AlignmentFlag.AlignHCenter)


def render(options) -> None:
    zones = styled(open_layer(options.zones, "Risk zones", "risk_class"), "riskzoning")
    cells = open_layer(options.hotspots, "cells", "gi_bin")
    hot = styled(merged(cells, "Hot and cold spots (Getis-Ord Gi*)", "gi_bin"), "hotspotanalysis_overlay")
    mines = styled(open_layer(options.mines, "Restoration model of each mine", "model"), "restorationmodels")
    area = outlined(open_layer(options.study_area, "Study area") if options.study_area else merged(zones, "Study area"))
    layers = [mines, area, hot, zones]

    project = QgsProject()
    project.setCrs(zones.crs())
    project.addMapLayers(layers)
    tree = QgsLayerTree()
    list_classes(tree, zones, area_texts(zones))
    list_classes(tree, hot, count_texts(cells, "gi_bin", "cell", "cells"))
    list_classes(tree, mines, count_texts(mines, "model", "mine", "mines"), as_markers=True)

    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.renderContext().setDpi(DPI)
    add_heading(layout, options.title, options.note)
    map_item = add_map(layout, layers, zones.extent())
    add_legend(layout, map_item, tree)
    add_scale_bar(layout, map_item)
    add_source(layout, zones.crs())
    add_north_arrow(layout)

    Path(options.output).parent.mkdir(parents=True, exist_ok=True)
    if not QgsLayoutExporter(layout).renderPageToImage(0, PIXELS, DPI).save(options.output):
        raise SystemExit(f"{options.output} cannot be written.")


def arguments(words: list) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name, text in (
        ("zones", "polygons with risk_class"),
        ("hotspots", "polygons with gi_bin"),
        ("mines", "polygons with model, one per mine"),
        ("output", "the PNG to write"),
    ):
        parser.add_argument(f"--{name}", required=True, help=text)
    parser.add_argument("--title", default="Mining ecological risk: zones, hot spots and restoration", help="heading")
    parser.add_argument("--study-area", help="outline; by default that of the zones")
    parser.add_argument(
        "--note", default="Synthetic sample data: no real place, mine or risk", help="line below the title"
    )
    return parser.parse_args(words)


if __name__ == "__main__":
    chosen = arguments(sys.argv[1:])
    application = QgsApplication([], False)
    application.initQgis()
    render(chosen)
    print(f"Map: {chosen.output}")
