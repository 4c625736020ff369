"""The atlas "one mine, one policy": a PDF with one page a mine, drawn by QGIS's layout engine."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from qgis.core import (
    QgsFeature,
    QgsFillSymbol,
    QgsLayoutItemShape,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QMarginsF, QRectF, QSize, QSizeF
from qgis.PyQt.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter

from ...core.errors import InputError
from ...gis.polygons import union
from ..data.report_data import ReportData
from .atlas_page import ZONE_PALENESS, MinePage
from .map_layers import merged, outlined, polygon_layer, styled
from .sheet import INK, Form, Sheet, filled, fit_scale_bar, font_family, move
from .zone_renderer import WHITE, zone_renderer

PAGE = Form(
    QSizeF(297, 210), QSize(3508, 2480), QRectF(16, 30, 170, 162), QRectF(193, 30, 94, 166), 16, 9.5, 9, 8.2, 7.3
)
INSET = QRectF(143.5, 149.5, 42, 42)
SPOT = 4.0
CELLS_SHOWN = 1.2  # the map is at least so many cells wide
ROOM = 2.1  # the map is so many times as wide as the mine, which keeps it clear of the inset in the corner


class Atlas:
    """Makes its layers once; every page only moves the map and changes the texts."""

    def __init__(self, data: ReportData):
        self.data = data
        grid = data.grid
        self.project = QgsProject()
        self.project.setCrs(grid.crs)
        self.cell_width = max(cell.boundingBox().width() for cell in grid.cells)
        classes = [number or None for number in grid.classes.tolist()]
        cells = polygon_layer("cells", grid.crs, grid.cells, {"risk_class": classes})
        cells.setRenderer(zone_renderer(data, ZONE_PALENESS))
        codes = [*data.texts.codes("ecosystems"), None]
        ecosystems = [codes[place] for place in data.pieces.ecosystem.tolist()]
        pieces = polygon_layer("pieces", grid.crs, data.pieces.shapes, {"ecosystem": ecosystems})
        self.focus = outlined(polygon_layer("mine", grid.crs, [], {}), 0.45)
        zones = merged("zones", grid.crs, grid.cells, "risk_class", classes)
        zones.setRenderer(zone_renderer(data))
        outline = outlined(polygon_layer("outline", grid.crs, [union(grid.cells)], {}), 0.25)
        self.near = [self.focus, styled(pieces, "damagedecosystems"), cells]
        self.far = [outline, zones]
        self.whole = outline.extent()
        self.project.addMapLayers([*self.near, *self.far])

    def write(self, path: str, places: Sequence[int], title: str, report: Callable[[float], None]) -> None:
        """One page for each of the mines at `places`."""
        writer = QPdfWriter(path)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageOrientation(QPageLayout.Orientation.Landscape)
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        writer.setResolution(PAGE.dpi)
        writer.setTitle(title)
        painter = QPainter()
        if not painter.begin(writer):
            raise InputError("ATLAS: the file {path} cannot be written. Choose another place.", path=path)
        try:
            with Sheet(self.project, PAGE, font_family(self.data.texts.chinese)) as sheet:
                self._bind(sheet, title, len(places))
                for number, place in enumerate(places, start=1):
                    report((number - 1) / len(places))
                    if number > 1:
                        writer.newPage()
                    self._turn(place, number)
                    sheet.paint(painter)
        except Exception:
            painter.end()
            Path(path).unlink(missing_ok=True)
            raise
        painter.end()

    # --- the page ---

    def _bind(self, sheet: Sheet, title: str, pages: int) -> None:
        """Place what every page has."""
        self.map = sheet.map(self.near, self.whole)
        sheet.graticule(self.map, self.data.grid.crs)
        self.sheet = sheet
        self.inset = sheet.map(self.far, self.whole, INSET)
        self.inset.setBackgroundColor(QColor(WHITE))
        self.spot = QgsLayoutItemShape(sheet.layout)
        self.spot.setShapeType(QgsLayoutItemShape.Shape.Ellipse)
        ring = {"style": "no", "outline_color": INK, "outline_width": "0.7"}
        self.spot.setSymbol(QgsFillSymbol.createSimple(ring))
        sheet.place(self.spot, QRectF(0, 0, SPOT, SPOT))
        sheet.block(QRectF(17.5, 181.5, 52, 9), "255,255,255,215")
        self.bar = sheet.scale_bar(self.map, 20, 181.5)
        sheet.north_arrow(179.5, 33, 8)
        self.page = MinePage(sheet, self.data, title, pages)

    def _turn(self, place: int, number: int) -> None:
        """Change the page to the mine."""
        shape = self.data.mines.shapes[place]
        extent = shape.boundingBox() if not shape.isEmpty() else self.whole
        provider = self.focus.dataProvider()
        provider.truncate()
        feature = QgsFeature(self.focus.fields())
        feature.setGeometry(shape)
        provider.addFeatures([feature])
        self.focus.updateExtents()
        ratio = PAGE.map.width() / PAGE.map.height()
        wide = max(ROOM * max(extent.width(), extent.height() * ratio), CELLS_SHOWN * self.cell_width)
        self.map.setExtent(filled(extent, ratio, wide))
        self.sheet.graticule(self.map, self.data.grid.crs)
        fit_scale_bar(self.bar)
        self._point_at(extent.center())
        self.page.fill(place, number)

    def _point_at(self, centre: QgsPointXY) -> None:
        shown: QgsRectangle = self.inset.extent()
        x = INSET.x() + INSET.width() * (centre.x() - shown.xMinimum()) / shown.width()
        y = INSET.y() + INSET.height() * (shown.yMaximum() - centre.y()) / shown.height()
        move(self.spot, QRectF(x - SPOT / 2, y - SPOT / 2, SPOT, SPOT))
