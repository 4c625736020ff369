"""Sheets by QGIS's layout engine: what stands on a map or on a page of the atlas, and where, in millimetres.

A sheet has a layout of its own and is drawn and thrown away in the thread that made it: it needs no window, no event
loop and nothing of the user's project, so it works in the desktop's background threads as it does in qgis_process.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFillSymbol,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsLayoutItemPolygon,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsLineSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QImage, QPolygonF

from ...framework import compat
from .legends import literal

INK = "#222222"
PAPER = "#fafafa"
BANNER = "#ffe08a"
GRATICULE = "#6f6f6f"
MARGIN = 1.03
MILLIMETRES = QgsUnitTypes.LayoutUnit.LayoutMillimeters
INCH = 25.4
FONTS = ("DejaVu Sans", "Noto Sans", "Segoe UI", "Arial")
CHINESE_FONTS = ("Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", "SimHei", "SimSun",
                 "WenQuanYi Micro Hei", "WenQuanYi Zen Hei")  # fmt: skip
A_CHINESE_CHARACTER = 0x98CE
# Steps of the coordinate grid in seconds of arc.
GRID_STEPS = (1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 900, 1200, 1800, 3600, 7200, 18000, 36000, 72000)
GRID_LINES = 4
DEGREES = "EPSG:4326"
# Qt keeps one list of all scenes (a layout is one), and that list knows no threads.
_SCENES = threading.Lock()


@dataclass(frozen=True)
class Form:
    """The size of a sheet, where its map and its legend stand, and its letters, in mm and points."""

    size: QSizeF
    pixels: QSize
    map: QRectF
    side: QRectF
    title: float
    note: float
    group: float
    label: float
    small: float

    @property
    def dpi(self) -> int:
        return round(self.pixels.width() / (self.size.width() / INCH))


WALL = Form(
    QSizeF(297, 210), QSize(2000, 1414), QRectF(16, 28, 190, 168), QRectF(211, 28, 76, 168), 18, 11, 10, 8.5, 7.5
)
PRINTED = Form(QSizeF(210, 117), QSize(1890, 1053), QRectF(9, 12, 138, 99), QRectF(152, 12, 56, 99), 12, 8, 8.5, 7.5, 7)
# The map of everything at once, with the longest legend.
GLANCE = Form(QSizeF(210, 134), QSize(1890, 1206), QRectF(9, 12, 138, 116), QRectF(152, 12, 56, 116), 12, 8, 8, 7, 6.5)


def font_family(chinese: bool) -> str:
    """The first font of the list that is installed; Qt's own choice when none is."""
    for name in CHINESE_FONTS if chinese else FONTS:
        if QFontInfo(QFont(name)).family() == name:
            return name
    return QFont().family()


def has_chinese_letters(family: str) -> bool:
    """Whether the font, or what Qt puts in its place, has Chinese characters."""
    return QFontMetrics(QFont(family)).inFontUcs4(A_CHINESE_CHARACTER)


class Layout:
    """`with Layout(project) as layout:` an empty QgsPrintLayout of this thread."""

    def __init__(self, project: QgsProject):
        with _SCENES:
            self.layout = QgsPrintLayout(project)

    def __enter__(self):
        return self.layout

    def __exit__(self, *problem) -> None:
        with _SCENES:
            del self.layout


class Sheet(Layout):
    """One page: `with Sheet(project, form, family) as sheet:` place things, then draw it."""

    def __init__(self, project: QgsProject, form: Form, family: str):
        self.form, self.family = form, family
        super().__init__(project)
        self.layout.initializeDefaults()
        self.layout.pageCollection().page(0).setPageSize(
            QgsLayoutSize(form.size.width(), form.size.height(), MILLIMETRES)
        )
        self.layout.renderContext().setDpi(form.dpi)

    def __enter__(self) -> Sheet:
        return self

    # --- drawing ---

    def picture(self) -> QImage:
        return QgsLayoutExporter(self.layout).renderPageToImage(0, self.form.pixels, self.form.dpi)

    # --- placing ---

    def font(self, size: float, bold: bool = False) -> QFont:
        chosen = QFont(self.family)
        chosen.setPointSizeF(size)
        chosen.setBold(bold)
        return chosen

    def text_format(self, size: float, bold=False) -> QgsTextFormat:
        chosen = QgsTextFormat()
        chosen.setFont(self.font(size, bold))
        chosen.setSize(size)
        chosen.setColor(QColor(INK))
        return chosen

    def place(self, item, box: QRectF):
        self.layout.addLayoutItem(item)
        move(item, box)
        return item

    def label(
        self, text: str, box: QRectF, size: float, bold=False, align=Qt.AlignmentFlag.AlignLeft
    ) -> QgsLayoutItemLabel:
        """A text in the middle of its box; what looks like an expression in it is printed as it is."""
        label = QgsLayoutItemLabel(self.layout)
        label.setText(literal(text))
        compat.set_label_format(label, self.text_format(size, bold))
        label.setHAlign(align)
        label.setVAlign(Qt.AlignmentFlag.AlignVCenter)
        label.setMarginX(0)
        label.setMarginY(0)
        return self.place(label, box)

    def block(self, box: QRectF, colour: str, line: str = "") -> QgsLayoutItemShape:
        block = QgsLayoutItemShape(self.layout)
        block.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        block.setSymbol(filling(colour, line))
        return self.place(block, box)

    def heading(self, title: str, note: str = "") -> None:
        """The title above the map, and a note on a coloured band below it."""
        form = self.form
        width = form.side.right() - form.map.x()
        height = form.title * 0.55
        self.label(title, QRectF(form.map.x(), form.map.y() - (20 if note else height + 2), width, height), form.title,
                   bold=True)  # fmt: skip
        if note:
            box = QRectF(form.map.x(), form.map.y() - 8.5, width, 6.5)
            self.block(box, BANNER)
            self.label(note, box.adjusted(2, 0, -2, 0), form.note, bold=True)

    def map(self, layers: Sequence, extent: QgsRectangle) -> QgsLayoutItemMap:
        box = self.form.map
        item = self.place(QgsLayoutItemMap(self.layout), box)
        item.setLayers(list(layers))
        item.setExtent(filled(extent, box.width() / box.height()))
        item.setFrameEnabled(True)
        item.setBackgroundColor(QColor(PAPER))
        return item

    def legend(self, map_item: QgsLayoutItemMap, tree) -> QgsLayoutItemLegend:
        form = self.form
        legend = self.place(QgsLayoutItemLegend(self.layout), form.side)
        legend.setLinkedMap(map_item)
        legend.setAutoUpdateModel(False)
        legend.model().setRootGroup(tree)
        compat.set_legend_format(legend, QgsLegendStyle.Style.Subgroup, self.text_format(form.group, bold=True))
        compat.set_legend_format(legend, QgsLegendStyle.Style.SymbolLabel, self.text_format(form.label))
        legend.setSymbolWidth(0.82 * form.label)
        legend.setSymbolHeight(0.53 * form.label)
        legend.setBoxSpace(0)
        legend.setLineSpacing(0.6)
        legend.rstyle(QgsLegendStyle.Style.Subgroup).setMargin(QgsLegendStyle.Side.Top, 0.7 * form.label)
        # With every class that a map of ours has, the legend just ends above the scale bar.
        legend.rstyle(QgsLegendStyle.Style.Symbol).setMargin(QgsLegendStyle.Side.Top, 0.23 * form.label)
        legend.adjustBoxSize()
        return legend

    def scale_bar(self, map_item: QgsLayoutItemMap, x: float, y: float) -> QgsLayoutItemScaleBar:
        bar = QgsLayoutItemScaleBar(self.layout)
        self.layout.addLayoutItem(bar)
        bar.setLinkedMap(map_item)
        bar.setStyle("Single Box")
        bar.setTextFormat(self.text_format(self.form.small + 0.5))
        bar.setHeight(2)
        bar.applyDefaultSize(bar.guessUnits())  # a round length that suits the map's scale
        bar.setNumberOfSegmentsLeft(0)
        bar.attemptMove(QgsLayoutPoint(x - 1.5, y, MILLIMETRES))
        return bar

    def north_arrow(self, x: float, y: float, size: float = 12) -> None:
        """An arrow with its top at (x, y), and an N below it."""
        wing = size / 3
        points = ((0, 0), (wing, size), (0, 0.75 * size), (-wing, size))
        shape = QPolygonF([QPointF(x + across, y + down) for across, down in points])
        arrow = QgsLayoutItemPolygon(shape, self.layout)
        arrow.setSymbol(filling(INK))
        self.layout.addLayoutItem(arrow)
        self.label("N", QRectF(x - 5, y + size, 10, size / 2), 0.9 * size, bold=True,
                   align=Qt.AlignmentFlag.AlignHCenter)  # fmt: skip

    def furnish(self, map_item: QgsLayoutItemMap, crs: QgsCoordinateReferenceSystem) -> None:
        """Scale bar, name of the CRS, north arrow and coordinate grid, below the legend and around the map."""
        side, form = self.form.side, self.form
        self.scale_bar(map_item, side.x(), side.bottom() - 18)
        self.label(crs.description(), QRectF(side.x(), side.bottom() - 5, side.width(), 5), form.small)
        size = 1.45 * form.label
        self.north_arrow(side.right() - size / 2, side.bottom() - 1.5 * size, size)
        self.graticule(map_item, crs)

    def graticule(self, map_item: QgsLayoutItemMap, crs: QgsCoordinateReferenceSystem) -> None:
        """Meridians and parallels with their degrees left of the map and below it; none where there are no degrees."""
        step = grid_step(map_item.extent(), crs, map_item.layout().project().transformContext())
        if step is None:
            return
        grid = map_item.grid()
        grid.setEnabled(True)
        grid.setCrs(QgsCoordinateReferenceSystem(DEGREES))
        grid.setIntervalX(step / 3600)
        grid.setIntervalY(step / 3600)
        grid.setLineSymbol(QgsLineSymbol.createSimple({"color": GRATICULE, "width": "0.06"}))
        grid.setAnnotationEnabled(True)
        formats = QgsLayoutItemMapGrid.AnnotationFormat
        grid.setAnnotationFormat(formats.DegreeMinute if step >= 60 else formats.DegreeMinuteSecond)
        grid.setAnnotationPrecision(0)
        grid.setAnnotationTextFormat(self.text_format(self.form.small - 0.5))
        grid.setAnnotationFrameDistance(0.6)
        border, display = QgsLayoutItemMapGrid.BorderSide, QgsLayoutItemMapGrid.DisplayMode
        grid.setAnnotationDisplay(display.HideAll, border.Top)
        grid.setAnnotationDisplay(display.HideAll, border.Right)
        grid.setAnnotationDisplay(display.LatitudeOnly, border.Left)
        grid.setAnnotationDisplay(display.LongitudeOnly, border.Bottom)
        grid.setAnnotationDirection(QgsLayoutItemMapGrid.AnnotationDirection.Vertical, border.Left)
        map_item.updateBoundingRect()


def move(item, box: QRectF) -> None:
    item.attemptMove(QgsLayoutPoint(box.x(), box.y(), MILLIMETRES))
    item.attemptResize(QgsLayoutSize(box.width(), box.height(), MILLIMETRES))


def filling(colour: str, line: str = "") -> QgsFillSymbol:
    border = {"outline_color": line, "outline_width": "0.15"} if line else {"outline_style": "no"}
    return QgsFillSymbol.createSimple({"color": colour, **border})


def filled(extent: QgsRectangle, ratio: float, least: float = 0.0) -> QgsRectangle:
    """The extent with a margin, widened to the ratio of width to height, and at least `least` wide."""
    width = max(MARGIN * extent.width(), MARGIN * extent.height() * ratio, least)
    return QgsRectangle.fromCenterAndSize(extent.center(), width, width / ratio)


def grid_step(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, context) -> int | None:
    """Seconds of arc between the lines of a coordinate grid; None where the CRS has no way to degrees."""
    transform = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(DEGREES), context)
    if not transform.isValid():
        return None
    try:
        degrees = transform.transformBoundingBox(extent)
    except QgsCsException:
        return None
    wanted = 3600 * degrees.width() / GRID_LINES
    fitting = [step for step in GRID_STEPS if step <= wanted]
    return fitting[-1] if fitting else None
