"""Writes mine_atlas.qpt, the page of the report's atlas: python3 resources/layouts/make_mine_atlas.py (QGIS 3.22's).

A .qpt is a layout template of QGIS: load it in a layout, restyle it, save it as a template of your own and give that to
the report (ATLAS_TEMPLATE). The report fills two maps, whose ids are `map` and `locator`. All else are texts: fields of
the mine of the page ("title", "about", "model", "reason", "fact_1" ...) and variables that every page shares (@motto,
@why, @fact_1 ...); any may be moved, restyled or left out.

Lengths are millimetres. What stands below the reason moves up by the room that a short reason leaves ("spare_...").
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from mining_ecorisk.algorithms.framework import compat  # noqa: E402 (the platform must be chosen before Qt starts)
from mining_ecorisk.algorithms.framework.palette import HATCH_DISTANCE, HATCH_WIDTH  # noqa: E402
from mining_ecorisk.algorithms.report.maps.background_layers import RESERVE, WATER  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsCentroidFillSymbolLayer,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsLayoutItemPolygon,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutObject,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsReadWriteContext,
    QgsRectangle,
    QgsScaleBarSettings,
    QgsSymbolLayer,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QPointF, Qt  # noqa: E402
from qgis.PyQt.QtGui import QColor, QFont, QPolygonF  # noqa: E402

TEMPLATE = Path(__file__).resolve().with_name("mine_atlas.qpt")
FONT = "DejaVu Sans"
INK, GREY, FAINT, WHITE, PAPER = "#222222", "#666666", "#767676", "#ffffff", "#fafafa"
LEFT, SIDE, WIDTH = 16, 193, 94
NAME_WIDTH, LINE = 45, 5.2
ECOSYSTEMS, TYPES, FACTS, ZONES = 7, 5, 8, 8
TITLE, NOTE, GROUP, LABEL, SMALL = 16, 9.5, 9, 8.2, 7.3  # points
FACTS_TOP, FACT_LINE = 79.2, 10.2  # below a reason of six lines
ECOSYSTEMS_TOP = FACTS_TOP + FACT_LINE * FACTS / 2 + 3.5
TYPES_TOP = ECOSYSTEMS_TOP + 6 + LINE * ECOSYSTEMS + 3.5
# The map is lower where the layers tell what to do about the mines, which then stands below it (@advice is not '').
MAP_TOP, MAP_HEIGHT, LOW_MAP = 30, 162, 121
ADVICE_TOP, ADVICE_LEFT, ADVICE_GAP = MAP_TOP + LOW_MAP + 6, 62, 4
MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
Property = QgsLayoutObject.DataDefinedProperty


class Page:
    def __init__(self):
        self.project = QgsProject()
        self.project.setCrs(QgsCoordinateReferenceSystem("EPSG:32647"))  # any metric one
        self.layout = QgsPrintLayout(self.project)
        self.layout.initializeDefaults()  # A4, landscape
        self.layout.setName("Mine atlas")
        self.layout.renderContext().setDpi(300)

    def add(self, item, name, box, **properties):
        """Place the item at (x, y, width, height); `properties` are expressions by name of a data-defined property."""
        x, y, width, height = box
        item.setId(name)
        self.layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(x, y, MM))
        item.attemptResize(QgsLayoutSize(width, height, MM))
        for key, expression in properties.items():
            item.dataDefinedProperties().setProperty(getattr(Property, key), QgsProperty.fromExpression(expression))
        return item

    def text(self, name, text, box, size, bold=False, colour=INK, align=Qt.AlignmentFlag.AlignLeft, top=False, **given):
        label = QgsLayoutItemLabel(self.layout)
        label.setText(text)
        compat.set_label_format(label, text_format(size, bold, colour))
        label.setHAlign(align)
        label.setVAlign(Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter)
        label.setMarginX(0)
        label.setMarginY(0)
        return self.add(label, name, box, **given)

    def block(self, name, box, colour, line="", fill="", hatch="", **given):
        """A rectangle; `fill` is an expression that gives its colour, `hatch` the field whose parts tell its hatch."""
        border = {"outline_color": line, "outline_width": "0.15"} if line else {"outline_style": "no"}
        symbol = QgsFillSymbol.createSimple({"color": colour, **border})
        if fill:
            key = QgsSymbolLayer.Property.PropertyFillColor
            symbol.symbolLayer(0).setDataDefinedProperty(key, QgsProperty.fromExpression(fill))
        for slot in (1, 2) if hatch else ():
            symbol.appendSymbolLayer(hatch_layer(f"{hatch}_hatch_{slot}", f"{hatch}_ink"))
        block = QgsLayoutItemShape(self.layout)
        block.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        block.setSymbol(symbol)
        return self.add(block, name, box, **given)

    def map(self, name, box, colour):
        found = self.add(QgsLayoutItemMap(self.layout), name, box)
        found.setExtent(QgsRectangle(500000, 4000000, 500000 + 100 * box[2], 4000000 + 100 * box[3]))
        found.setFrameEnabled(True)
        found.setBackgroundColor(QColor(colour))
        found.setKeepLayerSet(True)
        return found


def maps(page):
    found = page.map("map", (LEFT, MAP_TOP, 170, MAP_HEIGHT), PAPER)
    properties = found.dataDefinedProperties()
    height = f"if(coalesce(@advice, '') = '', {MAP_HEIGHT}, {LOW_MAP})"
    properties.setProperty(Property.ItemHeight, QgsProperty.fromExpression(height))
    for key in ("x_min", "y_min", "x_max", "y_max"):
        name = f"Map{key[0].upper()}{key[2:].capitalize()}"
        properties.setProperty(getattr(Property, name), QgsProperty.fromExpression(f'"{key}"'))
    lines = found.grid().dataDefinedProperties()
    for name in ("MapGridIntervalX", "MapGridIntervalY"):
        lines.setProperty(getattr(Property, name), QgsProperty.fromExpression('"grid_step"'))
    lines.setProperty(Property.MapGridEnabled, QgsProperty.fromExpression('"grid_step" is not null'))
    graticule(found)
    locator = page.map("locator", (143.5, 149.5, 42, 42), WHITE)
    locator.dataDefinedProperties().setProperty(Property.PositionY, QgsProperty.fromExpression(raised(149.5)))
    ring = QgsMarkerSymbol.createSimple(
        {"name": "circle", "color": "0,0,0,0", "outline_color": INK, "outline_width": "0.7", "size": "4"}
    )
    dot = QgsCentroidFillSymbolLayer()
    dot.setSubSymbol(ring)
    symbol = QgsFillSymbol.createSimple({})
    symbol.changeSymbolLayer(0, dot)
    locator.overview().setLinkedMap(found)
    locator.overview().setFrameSymbol(symbol)
    # Below the map, where it hides no mine.
    bar = page.add(QgsLayoutItemScaleBar(page.layout), "scale", (LEFT + 120, 195.2, 50, 7.5))
    bar.setLinkedMap(found)
    bar.setStyle("Single Box")
    bar.setTextFormat(text_format(SMALL + 0.5))
    bar.setHeight(2)
    bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceMeters)
    bar.setUnitLabel("m")
    bar.setMapUnitsPerScaleBarUnit(1)
    bar.setNumberOfSegments(2)
    bar.setNumberOfSegmentsLeft(0)
    bar.setSegmentSizeMode(QgsScaleBarSettings.SegmentSizeMode.SegmentSizeFitWidth)
    bar.setMinimumBarWidth(12)
    bar.setMaximumBarWidth(32)
    wing, size, x, y = 8 / 3, 8, 179.5, 33
    points = ((0, 0), (wing, size), (0, 0.75 * size), (-wing, size))
    arrow = QgsLayoutItemPolygon(QPolygonF([QPointF(x + a, y + d) for a, d in points]), page.layout)
    arrow.setSymbol(QgsFillSymbol.createSimple({"color": INK, "outline_style": "no"}))
    arrow.setId("north")
    page.layout.addLayoutItem(arrow)
    page.text("N", "N", (x - 5, y + size, 10, size / 2), 0.9 * size, bold=True, align=Qt.AlignmentFlag.AlignHCenter)


def hatch_layer(angle, ink):
    """Lines at the angle that a field tells, in the colour of another; none where the first has no value."""
    layer = QgsLinePatternFillSymbolLayer()
    layer.setDistance(HATCH_DISTANCE)
    layer.setSubSymbol(QgsLineSymbol.createSimple({"line_color": INK, "line_width": str(HATCH_WIDTH)}))
    properties = QgsSymbolLayer.Property
    for key, expression in (
        (properties.PropertyLineAngle, f'coalesce("{angle}", 0)'),
        (properties.PropertyLayerEnabled, f'"{angle}" is not null'),
    ):
        layer.setDataDefinedProperty(key, QgsProperty.fromExpression(expression))
    line = layer.subSymbol().symbolLayer(0)
    line.setDataDefinedProperty(properties.PropertyStrokeColor, QgsProperty.fromExpression(f'"{ink}"'))
    return layer


def raised(y):
    """An expression of the place of what stands in the map's lower edge."""
    return f"if(coalesce(@advice, '') = '', {y}, {y - MAP_HEIGHT + LOW_MAP})"


def advice(page):
    """What to do about the mine, below the map: where and in which direction, and the measures."""
    page.text("advice heading", "[% coalesce(@advice, '') %]", (LEFT, ADVICE_TOP, 170, 5), GROUP, bold=True)
    top, high = ADVICE_TOP + 5.5, MAP_TOP + MAP_HEIGHT - ADVICE_TOP - 5
    right = LEFT + ADVICE_LEFT + ADVICE_GAP
    for name, x, wide in (("advice", LEFT, ADVICE_LEFT), ("measures", right, LEFT + 170 - right)):
        page.text(name, f"[% coalesce(\"{name}\", '') %]", (x, top, wide, high), SMALL, top=True)


def graticule(found):
    grid = found.grid()
    grid.setEnabled(True)
    grid.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    grid.setIntervalX(1 / 60)
    grid.setIntervalY(1 / 60)
    grid.setLineSymbol(QgsLineSymbol.createSimple({"color": "#6f6f6f", "width": "0.06"}))
    grid.setAnnotationEnabled(True)
    grid.setAnnotationFormat(QgsLayoutItemMapGrid.AnnotationFormat.DegreeMinuteSecond)
    grid.setAnnotationPrecision(0)
    grid.setAnnotationTextFormat(text_format(SMALL - 0.5))
    grid.setAnnotationFrameDistance(0.6)
    border, display = QgsLayoutItemMapGrid.BorderSide, QgsLayoutItemMapGrid.DisplayMode
    grid.setAnnotationDisplay(display.HideAll, border.Top)
    grid.setAnnotationDisplay(display.HideAll, border.Right)
    grid.setAnnotationDisplay(display.LatitudeOnly, border.Left)
    grid.setAnnotationDisplay(display.LongitudeOnly, border.Bottom)
    grid.setAnnotationDirection(QgsLayoutItemMapGrid.AnnotationDirection.Vertical, border.Left)


def text_format(size, bold=False, colour=INK):
    font = QFont(FONT)
    font.setBold(bold)
    chosen = QgsTextFormat()
    chosen.setFont(font)
    chosen.setSize(size)
    chosen.setColor(QColor(colour))
    return chosen


def head(page):
    right = Qt.AlignmentFlag.AlignRight
    page.text("title", '[% "title" %]', (LEFT, 9, 231, 9), TITLE, bold=True)
    page.text("about", '[% "about" %]', (LEFT, 19, 231, 6), NOTE, colour=GREY)
    page.text("motto", "[% @motto %]", (SIDE + WIDTH - 60, 9, 60, 9), NOTE, bold=True, colour=GREY, align=right)
    page.block("model back", (SIDE, 30, WIDTH, 13), GREY, GREY, fill='"model_colour"')
    for letters, shown in (("#ffffff", '"model_dark" = 1'), (INK, '"model_dark" = 0')):
        hidden = {"ExcludeFromExports": f"not ({shown})"}
        where = "on dark" if letters == "#ffffff" else "on light"
        page.text(f"model caption {where}", "[% @model %]", (SIDE + 3, 31.2, WIDTH - 6, 4), SMALL, colour=letters,
                  **hidden)  # fmt: skip
        page.text(f"model {where}", '[% "model" %]', (SIDE + 3, 35, WIDTH - 6, 7), 10.5, bold=True, colour=letters,
                  **hidden)  # fmt: skip
    page.text("why", "[% @why %]", (SIDE, 45, WIDTH, 5), GROUP, bold=True)
    page.text("reason", '[% "reason" %]', (SIDE, 50.5, WIDTH, 26), LABEL, top=True)
    page.text("foot", "[% @foot %]", (LEFT, 203, 200, 4), SMALL, colour=FAINT)
    page.text("page", '[% "page" %] / [% @atlas_totalfeatures %]', (SIDE + WIDTH - 60, 203, 60, 4), SMALL,
              colour=FAINT, align=right)  # fmt: skip


def facts(page):
    for slot in range(FACTS):
        x, y = SIDE + WIDTH / 2 * (slot % 2), FACTS_TOP + FACT_LINE * (slot // 2)
        for name, text, down, high, size, bold, colour in (
            ("caption", f"[% @fact_{slot + 1} %]", 0, 3.6, SMALL - 0.5, False, GREY),
            ("fact", f'[% "fact_{slot + 1}" %]', 3.4, 5, GROUP, True, INK),
        ):
            page.text(f"{name} {slot + 1}", text, (x, y + down, WIDTH / 2 - 2, high), size, bold, colour,
                      PositionY=f'{y + down:.4f} - "spare_1"')  # fmt: skip


def bars(page, kind, slots, top, spare):
    """A heading with rows below it: a name, a bar of the share of the longest, and a number."""
    page.text(f"{kind} heading", f"[% @{kind} %]", (SIDE, top, WIDTH, 5), GROUP, bold=True,
              PositionY=f'{top:.4f} - "{spare}"')  # fmt: skip
    for slot in range(1, slots + 1):
        y, x = top + 6 + LINE * (slot - 1), SIDE + NAME_WIDTH
        field = f"{kind}_{slot}"
        hidden = f'"{field}" is null'
        given = {"PositionY": f'{y:.4f} - "{spare}"', "ExcludeFromExports": hidden}
        page.text(field, f"[% coalesce(\"{field}\", '') %]", (SIDE, y, NAME_WIDTH, LINE), SMALL, **given)
        width = f'coalesce("{field}_bar", 1)'
        page.block(f"{field} bar", (x, y + 0.8, 20, LINE - 1.6), GREY, "#555555", fill=f'"{field}_colour"',
                   hatch=field if kind == "ecosystem" else "",
                   PositionY=f'{y + 0.8:.4f} - "{spare}"', ExcludeFromExports=hidden, ItemWidth=width)  # fmt: skip
        page.text(f"{field} number", f'[% coalesce("{field}_area", \'\') %]', (x + 22.2, y, 40, LINE), SMALL,
                  PositionX=f"{x + 1.2} + {width}", **given)  # fmt: skip


def key(page):
    """The colours of the risk zones."""
    page.text("zones", "[% @zones %]", (SIDE, 184, WIDTH, 4), SMALL, bold=True)
    for slot in range(ZONES):
        x, y = SIDE + WIDTH / 2 * (slot % 2), 188.4 + 3.9 * (slot // 2)
        name = f"zone_{slot + 1}"
        hidden = {"ExcludeFromExports": f"coalesce(@{name}, '') = ''"}
        page.block(f"{name} colour", (x, y + 0.4, 5, 2.8), GREY, FAINT, fill=f"@{name}_colour", **hidden)
        page.text(name, f"[% @{name} %]", (x + 6.5, y, 38, 3.6), SMALL, **hidden)


def background(page):
    """Rivers and reserves, in a line below the map; the variable of one that is not drawn is empty."""
    for slot, (name, height, colour, line) in enumerate(
        (
            ("main_stream", 0.7, WATER, ""),
            ("tributaries", 0.3, WATER, ""),
            ("reserves", 2.6, WHITE, RESERVE),
        )
    ):
        x, y = LEFT + 38 * slot, 199.2
        hidden = {"ExcludeFromExports": f"coalesce(@{name}, '') = ''"}
        mark = page.block(f"{name} mark", (x, y - height / 2, 6, height), colour, line, **hidden)
        if line:  # as on the map
            symbol = mark.symbol().clone()
            symbol.symbolLayer(0).setStrokeStyle(Qt.PenStyle.DashLine)
            symbol.symbolLayer(0).setStrokeWidth(0.4)
            mark.setSymbol(symbol)
        page.text(name, f"[% coalesce(@{name}, '') %]", (x + 7.5, y - 2, 30, 4), SMALL, **hidden)


def main():
    application = QgsApplication([], False)
    application.initQgis()
    page = Page()
    maps(page)
    head(page)
    facts(page)
    bars(page, "ecosystem", ECOSYSTEMS, ECOSYSTEMS_TOP, "spare_1")
    bars(page, "damage", TYPES, TYPES_TOP, "spare_2")
    key(page)
    advice(page)
    background(page)
    page.layout.atlas().setEnabled(True)
    if not page.layout.saveAsTemplate(str(TEMPLATE), QgsReadWriteContext()):
        sys.exit(f"{TEMPLATE} cannot be written.")
    os._exit(0)  # layouts without a window may fail when QGIS ends


if __name__ == "__main__":
    main()
