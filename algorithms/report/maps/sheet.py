"""Sheets by QGIS's layout engine: what stands on a map or on a page of the atlas, and where, in millimetres.

A sheet has a layout of its own and is drawn and thrown away in the thread that made it: it needs no window, no event
loop and nothing of the user's project, so it works in the desktop's background threads as it does in qgis_process.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
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
    QgsLayoutUtils,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPolygonF

from ...framework import compat
from ...gis.crs import crs_title
from .forms import Form
from .graticule import draw_graticule
from .legends import literal

INK = "#222222"
PAPER = "#fafafa"
BANNER = "#ffe08a"
MARGIN = 1.03
MILLIMETRES = QgsUnitTypes.LayoutUnit.LayoutMillimeters
FURNITURE = 18.0  # mm of the scale bar, the north arrow and the name of the CRS below the legend
LOCATED = 34.0  # mm of them with a locator, beside which the north arrow stands above the scale bar
LOCATOR = 26.0  # mm: its greatest width and height
COLUMNS, GAP, EDGE = 4, 4.0, 2.0  # of the strip
# Qt keeps one list of all scenes (a layout is one), and that list knows no threads.
_SCENES = threading.Lock()


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
        self._set_size()
        self.layout.renderContext().setDpi(form.dpi)

    def __enter__(self) -> Sheet:
        return self

    def _set_size(self) -> None:
        size = self.form.size
        self.layout.pageCollection().page(0).setPageSize(QgsLayoutSize(size.width(), size.height(), MILLIMETRES))

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

    def legend(self, tree: QgsLayerTree, located: bool) -> None:
        """The classes of the map beside it; the sheet grows until they end above what stands below them.

        Place this before the map; `located` says whether there will be a locator.
        """
        legend = self._legend(tree, self.form.side)
        height = self._sized(legend)
        room = self.form.side.height() - (LOCATED if located else FURNITURE)
        if height > room:
            self.form = self.form.taller(height - room)
            self._set_size()

    def strip(self, tree: QgsLayerTree) -> None:
        """What all maps have in their legends, in columns below the map; place this after the map."""
        legend = self._legend(tree, self.form.strip)
        legend.setColumnCount(COLUMNS)
        legend.setSplitLayer(True)
        legend.setColumnSpace(GAP)
        for layer in tree.findLayers():
            QgsLegendRenderer.setNodeLegendStyle(layer, QgsLegendStyle.Style.Hidden)
        end = self.form.strip.y() + self._sized(legend) + EDGE
        self.form = self.form.longer(end - self.form.size.height())
        self._set_size()

    def _sized(self, legend: QgsLayoutItemLegend) -> float:
        """Give the legend the size of what it holds, which QGIS itself does when it draws it; its height."""
        context = QgsLayoutUtils.createRenderContextForLayout(self.layout, None, self.form.dpi)
        size = QgsLegendRenderer(legend.model(), legend.legendSettings()).minimumSize(context)
        legend.attemptResize(QgsLayoutSize(size.width(), size.height(), MILLIMETRES))
        return size.height()

    def _legend(self, tree: QgsLayerTree, box: QRectF) -> QgsLayoutItemLegend:
        form = self.form
        legend = self.place(QgsLayoutItemLegend(self.layout), box)
        legend.setAutoUpdateModel(False)
        legend.model().setRootGroup(tree)
        compat.set_legend_format(legend, QgsLegendStyle.Style.Subgroup, self.text_format(form.group, bold=True))
        compat.set_legend_format(legend, QgsLegendStyle.Style.SymbolLabel, self.text_format(form.label))
        legend.setSymbolWidth(0.75 * form.label)
        legend.setSymbolHeight(0.45 * form.label)
        legend.setBoxSpace(0)
        compat.set_line_spacing(legend, 0.6)
        legend.rstyle(QgsLegendStyle.Style.Subgroup).setMargin(QgsLegendStyle.Side.Top, 0.4 * form.label)
        legend.rstyle(QgsLegendStyle.Style.Symbol).setMargin(QgsLegendStyle.Side.Top, 0.15 * form.label)
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

    def furnish(self, map_item: QgsLayoutItemMap, crs: QgsCoordinateReferenceSystem, locator: Sequence) -> None:
        """Scale bar, name of the CRS, north arrow and locator below the legend, a coordinate grid around the map."""
        side, form = self.form.side, self.form
        self.scale_bar(map_item, side.x(), side.bottom() - 15.5)
        self.label(crs_title(crs), QRectF(side.x(), side.bottom() - 4.5, side.width(), 4.5), form.small)
        size = 1.3 * form.label
        if locator:
            self.north_arrow(side.x() + size / 3, side.bottom() - 17 - 1.5 * size, size)
            self._locator(locator, QRectF(side.right() - LOCATOR, side.bottom() - 5 - LOCATOR, LOCATOR, LOCATOR))
        else:
            self.north_arrow(side.right() - size / 2, side.bottom() - 5 - 1.5 * size, size)
        draw_graticule(map_item, crs, self.text_format(form.small - 0.5))

    def _locator(self, layers: Sequence, box: QRectF) -> None:
        """A small map of where the study area lies, as large as fits in the upper right of the box."""
        extent = layers[-1].extent()
        ratio = extent.width() / (extent.height() or 1.0)
        width, height = min(box.width(), box.height() * ratio), min(box.height(), box.width() / ratio)
        item = self.place(
            QgsLayoutItemMap(self.layout), QRectF(box.right() - width, box.bottom() - height, width, height)
        )
        item.setLayers(list(layers))
        item.setExtent(filled(extent, width / height))
        item.setFrameEnabled(True)
        item.setBackgroundColor(QColor(PAPER))


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
