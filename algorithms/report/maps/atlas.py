"""The atlas "one mine, one policy": a PDF with one page a mine, by QGIS's atlas over a layout template."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsExpressionContextUtils,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsProject,
    QgsReadWriteContext,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMarginsF
from qgis.PyQt.QtGui import QFont, QFontInfo, QPageLayout, QPageSize, QPainter, QPdfWriter
from qgis.PyQt.QtXml import QDomDocument

from ...core.contract import Field
from ...core.errors import InputError
from ...framework import compat
from ...gis.polygons import union
from ..data.report_data import ReportData
from .atlas_page import ZONE_PALENESS, common_texts, mine_fields
from .background_layers import background_layers
from .forms import font_family
from .graticule import grid_step
from .map_layers import memory_layer, merged, outlined, styled
from .pdf_text import characters_of_radicals, mend_text
from .sheet import Layout, filled
from .zone_renderer import zone_renderer

TEMPLATE = Path(__file__).resolve().parents[3] / "resources" / "layouts" / "mine_atlas.qpt"
DPI = 300
CELLS_SHOWN = 1.2  # the map is at least so many cells wide
ROOM = 2.1  # the map is so many times as wide as the mine, which keeps it clear of the locator in the corner
MAP, LOCATOR = "map", "locator"


class Atlas:
    """The layers of the pages, made once; `template` is the path of a .qpt, "" for the shipped one."""

    def __init__(self, data: ReportData, template: str = ""):
        self.data, self.template = data, Path(template or TEMPLATE)
        grid = data.grid
        self.project = QgsProject()
        self.project.setCrs(grid.crs)
        self.cell_width = max(cell.boundingBox().width() for cell in grid.cells)
        classes = [number or None for number in grid.classes.tolist()]
        cells = memory_layer("cells", grid.crs, grid.cells, {Field.RISK_CLASS: classes})
        cells.setRenderer(zone_renderer(data, ZONE_PALENESS))
        codes = [*data.texts.codes("ecosystems"), None]
        ecosystems = [codes[place] for place in data.pieces.ecosystem.tolist()]
        pieces = memory_layer("pieces", grid.crs, data.pieces.shapes, {"ecosystem": ecosystems})
        zones = merged("zones", grid.crs, grid.cells, Field.RISK_CLASS, classes)
        zones.setRenderer(zone_renderer(data))
        outline = outlined(memory_layer("outline", grid.crs, [union(grid.cells)], {}), 0.25)
        background = background_layers(data.background, data.texts, grid.crs)
        self.near = [styled(pieces, "damagedecosystems"), *background, cells]
        self.far = [outline, zones]
        self.whole = outline.extent()
        self.project.addMapLayers([*self.near, *self.far])  # noqa: QGS201 (made here, in memory)
        with Layout(self.project) as layout:
            self._load(layout)  # before any long work

    def write(self, path: str, places: Sequence[int], title: str, report: Callable[[float], None]) -> None:
        """One page for each of the mines at `places`, in their order."""
        writer = QPdfWriter(path)
        writer.setResolution(DPI)
        writer.setTitle(title)
        painter = QPainter()
        try:
            with Layout(self.project) as layout:
                self._load(layout)
                self._fill(layout, places, title)
                size = layout.pageCollection().page(0).pageSize()
                writer.setPageSize(QPageSize(size.toQSizeF(), QPageSize.Unit.Millimeter))
                writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
                if not painter.begin(writer):
                    raise InputError("ATLAS: the file {path} cannot be written. Choose another place.", path=path)
                self._draw(layout, writer, painter, report)
        finally:
            painter.end()
        # Names may be Chinese in an English atlas too; Qt takes such a font for them by itself.
        mend_text(Path(path), characters_of_radicals(font_family(chinese=True)))

    def _draw(self, layout, writer: QPdfWriter, painter: QPainter, report: Callable[[float], None]) -> None:
        atlas = layout.atlas()
        atlas.beginRender()
        for number in range(atlas.count()):
            report(number / atlas.count())
            atlas.seekTo(number)
            layout.refresh()
            if number:
                writer.newPage()
            QgsLayoutExporter(layout).renderPage(painter, 0)
        atlas.endRender()

    # --- the layout ---

    def _load(self, layout) -> None:
        """Put the template into the layout; InputError when it is none, or has no map to fill."""
        document = QDomDocument()
        try:
            text = self.template.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            text = ""
        document.setContent(text)
        items, loaded = layout.loadFromTemplate(document, QgsReadWriteContext())
        if not loaded or not isinstance(layout.itemById(MAP), QgsLayoutItemMap):
            raise InputError(
                "ATLAS_TEMPLATE: {name} is no layout template with a map whose item id is {id}. Start from the shipped "
                "template, {shipped}.",
                name=self.template.name,
                id=MAP,
                shipped=str(TEMPLATE),
            )
        layout.renderContext().setDpi(DPI)
        layout.renderContext().setTextRenderFormat(Qgis.TextRenderFormat.AlwaysText)
        family = font_family(self.data.texts.chinese)
        for item in items:
            if isinstance(item, QgsLayoutItemLabel):
                chosen = compat.label_format(item)
                font = QFont(chosen.font())
                if self.data.texts.chinese or QFontInfo(font).family() != font.family():
                    font.setFamily(family)
                    # Shaped, digits among Latin letters get glyphs that stand for no character, and nobody finds them.
                    font.setStyleStrategy(QFont.StyleStrategy.PreferNoShaping)
                    chosen.setFont(font)
                    compat.set_label_format(item, chosen)

    def _fill(self, layout, places: Sequence[int], title: str) -> None:
        """Give the layout its mines, its maps' layers, and the texts that every page shares."""
        shown = layout.itemById(MAP)
        for name, text in common_texts(self.data, title).items():
            QgsExpressionContextUtils.setLayoutVariable(layout, name, text)
        layout.refresh()  # the size of the map depends on them
        mines = self._mines(places, shown)
        self.project.addMapLayer(mines)  # noqa: QGS201 (made here, in memory)
        shown.setLayers([mines, *self.near])
        locator = layout.itemById(LOCATOR)
        if isinstance(locator, QgsLayoutItemMap):
            box = locator.rect()
            locator.setLayers(self.far)
            locator.setExtent(filled(self.whole, box.width() / box.height()))
        atlas = layout.atlas()
        atlas.setCoverageLayer(mines)
        atlas.setEnabled(True)
        atlas.setSortFeatures(True)
        atlas.setSortExpression('"page"')
        atlas.updateFeatures()

    def _mines(self, places: Sequence[int], shown: QgsLayoutItemMap) -> QgsVectorLayer:
        """The mines of the atlas, a feature a page: what the page says, and the extent of its map."""
        ratio = shown.rect().width() / shown.rect().height()
        rows = [{**mine_fields(self.data, place), **self._extent(place, ratio)} for place in places]
        for page, row in enumerate(rows, start=1):
            row["page"] = page
        columns = {
            name: [row.get(name) for row in rows] for name in dict.fromkeys(name for row in rows for name in row)
        }
        layer = memory_layer("mines", self.data.grid.crs, [self.data.mines.shapes[place] for place in places], columns)
        outlined(layer, 0.45)
        rules = QgsRuleBasedRenderer(layer.renderer().symbol().clone())
        rules.rootRule().children()[0].setFilterExpression('"page" = @atlas_featurenumber')
        layer.setRenderer(rules)
        return layer

    def _extent(self, place: int, ratio: float) -> dict[str, float | None]:
        """The map of the mine: its corners, and the degrees between the lines of its coordinate grid."""
        shape, crs = self.data.mines.shapes[place], self.data.grid.crs
        around = self.whole if shape.isEmpty() else shape.boundingBox()
        wide = max(ROOM * max(around.width(), around.height() * ratio), CELLS_SHOWN * self.cell_width)
        box = filled(around, ratio, wide)
        step = grid_step(box, crs, self.project.transformContext())
        return {
            "x_min": box.xMinimum(), "y_min": box.yMinimum(), "x_max": box.xMaximum(), "y_max": box.yMaximum(),
            "grid_step": None if step is None else step / 3600,
        }  # fmt: skip
