"""The maps of the report, as PNG pictures: one sheet each, in the manner of the paper's Figs. 4 to 9."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from functools import cached_property

import numpy as np
from qgis.core import (
    QgsFillSymbol,
    QgsGeometry,
    QgsLayerTree,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice
from qgis.PyQt.QtGui import QImage

from ...core.contract import Field
from ...core.tolerances import LIMIT
from ...framework.palette import labels
from ...framework.shipped_coefficients import vulnerability_limits
from ...gis.polygons import union
from ...gis.rasters import Raster
from ..data.mining import mining_facts
from ..data.report_data import ReportData
from ..page.document import written
from .further_maps import further_drawings
from .legends import list_classes, list_labels
from .map_layers import merged, outlined, polygon_layer, shrink_markers, styled
from .sheet import GLANCE, PAPER, PRINTED, Sheet, filled, font_family
from .titles import HEADINGS, OVERVIEW, TITLES
from .zone_renderer import zone_renderer

LEGEND_WIDTH = 36
PNG_QUALITY = 40  # of Qt's 0 (slow and small) to 100; the picture is the same
RASTER_STYLES = {"quality": "habitatquality_quality", "vulnerability": "ecologicalvulnerability"}
UNIT_LIMITS = (0.0, 1.0)
PALENESS = 0.62
BEYOND = 0.5  # how far the mask reaches beyond the study area, in its widths


class Maps:
    """Draws the maps on demand: `maps.names()` are those that the layers allow, `maps.draw(name)` gives a PNG."""

    legend_width = LEGEND_WIDTH

    def __init__(self, data: ReportData):
        self.data, self.texts = data, data.texts
        self.family = font_family(data.texts.chinese)
        self.project = QgsProject()
        self.project.setCrs(data.grid.crs)

    @cached_property
    def _drawings(self) -> Mapping[str, Callable]:
        data = self.data
        measures = data.grid.measures
        quality, vulnerability = data.quality, data.vulnerability
        drawings = {
            OVERVIEW: (True, self._overview),
            "damage": (True, self._damage),
            "water": ("wrac" in measures, lambda tree: self._measure(tree, "wrac", "waterconservationstress")),
            "quality": (quality, lambda tree: self._raster(tree, "quality", quality)),
            "biodiversity": ("bio" in measures, lambda tree: self._measure(tree, "bio", "biodiversitystress")),
            "vulnerability": (vulnerability, lambda tree: self._raster(tree, "vulnerability", vulnerability)),
            "mining": (
                mining_facts(data.grid), lambda tree: self._measure(tree, Field.RISK_MINE, "riskoverlay_mining")
            ),
            "raised": (mining_facts(data.grid), self._raised),
            "zones": (True, self._zones),
            "hotspots": (Field.GI_BIN in measures, self._hotspots),
            "areas": (data.areas, self._areas),
            "restoration": (True, self._restoration),
            **further_drawings(self),
        }  # fmt: skip
        return {name: draw for name, (possible, draw) in drawings.items() if possible}

    def names(self) -> list[str]:
        return list(self._drawings)

    def draw(self, name: str) -> bytes:
        """The map as a PNG."""
        tree = QgsLayerTree()
        layers = self._drawings[name](tree)
        new = [layer for layer in layers if layer.project() is None]
        self.project.addMapLayers(new)  # noqa: QGS201 (made here, in memory)
        form = GLANCE if name == OVERVIEW else PRINTED
        with Sheet(self.project, form, self.family) as sheet:
            sheet.heading(self.texts.in_language(TITLES[name]))
            item = sheet.map(layers, self._extent)
            sheet.legend(item, tree)
            sheet.furnish(item, self.data.grid.crs)
            picture = sheet.picture()
        return png(picture)

    # --- layers that several maps share ---

    @cached_property
    def _whole(self) -> QgsGeometry:
        return union(self.data.grid.cells)

    @property
    def _extent(self) -> QgsRectangle:
        return self._whole.boundingBox()

    @cached_property
    def outline(self) -> QgsVectorLayer:
        return outlined(polygon_layer("outline", self.data.grid.crs, [self._whole], {}), 0.35)

    @cached_property
    def _mask(self) -> QgsVectorLayer:
        """Paper over all that lies outside the study area."""
        frame = filled(self._extent, 1.0)
        frame.grow(BEYOND * frame.width())
        layer = polygon_layer("mask", self.data.grid.crs, [QgsGeometry.fromRect(frame).difference(self._whole)], {})
        symbol = QgsFillSymbol.createSimple({"color": PAPER, "outline_style": "no"})
        layer.setRenderer(QgsSingleSymbolRenderer(symbol))
        return layer

    def cells(self, name: str, style: str, field: str, values) -> QgsVectorLayer:
        grid = self.data.grid
        return styled(polygon_layer(name, grid.crs, grid.cells, {field: values}), style)

    @cached_property
    def _zone_layer(self) -> QgsVectorLayer:
        return self._zones_drawn(0.0)

    def _zones_drawn(self, paleness: float) -> QgsVectorLayer:
        grid = self.data.grid
        classes = [number or None for number in grid.classes.tolist()]
        layer = polygon_layer(self.texts.tr("Risk zones"), grid.crs, grid.cells, {Field.RISK_CLASS: classes})
        layer.setRenderer(zone_renderer(self.data, paleness))
        return layer

    @cached_property
    def pale_zones(self) -> QgsVectorLayer:
        """The zones as a ground for other classes; they stand in no legend."""
        return self._zones_drawn(PALENESS)

    def list_zones(self, tree: QgsLayerTree, with_areas: bool = True) -> QgsVectorLayer:
        zones = {
            str(number): f"{written(area, 0)} ha ({share:.2f} %)" if with_areas else f"{share:.2f} %"
            for number, _, area, share in self.data.grid.zones
        }
        if self.data.grid.unzoned:
            zones[""] = self.texts.tr("{count} cells").format(count=written(self.data.grid.unzoned, 0))
        names = {str(number): self.data.zone(number) for number, *_ in self.data.grid.zones}
        names[""] = self.texts.tr("No value")
        list_classes(tree, self._zone_layer, zones, names=names, width=LEGEND_WIDTH)
        return self._zone_layer

    # --- the maps: each puts its classes into the legend and returns its layers, the uppermost first ---

    def _overview(self, tree: QgsLayerTree) -> list[QgsMapLayer]:
        """Zones, hot spots and models in one, for the first page."""
        grid, texts = self.data.grid, self.texts
        layers = [self.outline, self.list_zones(tree, with_areas=False)]
        if Field.GI_BIN in grid.measures:
            bins = [int(value) if value > 0 else 0 for value in np.nan_to_num(grid.measures[Field.GI_BIN]).tolist()]
            hot = merged(texts.tr("Hot spots of risk"), grid.crs, grid.cells, Field.GI_BIN, bins)
            shown = {
                str(number): texts.tr("{count} cells").format(count=written(count, 0))
                for number, count, *_ in grid.by_bin()
                if number > 0 < count
            }
            names = {number: texts.in_language(labels("hot_spots")[number]) for number in shown}
            styled(hot, "hotspotanalysis_overlay")
            if shown:  # a heading with nothing below it would puzzle
                list_classes(tree, hot, shown, names=names, width=LEGEND_WIDTH)
            layers.insert(1, hot)
        return [self._list_models(tree), *layers]

    def _damage(self, tree: QgsLayerTree) -> list[QgsMapLayer]:
        pieces, texts = self.data.pieces, self.texts
        codes = [*texts.codes("ecosystems"), None]
        layer = polygon_layer(
            texts.tr("Damaged ecosystem"), self.data.grid.crs, pieces.shapes,
            {"ecosystem": [codes[place] for place in pieces.ecosystem.tolist()]},
        )  # fmt: skip
        areas = pieces.table4.sum(axis=1)
        shown = {code or "": texts.hectares(written(area, 1)) for code, area in zip(codes, areas.tolist()) if area}
        names = {
            **{code: texts.name("ecosystems", code) for code in codes if code},
            "": texts.tr("No reference (no land use below)"),
        }
        shrink_markers(styled(layer, "damagedecosystems"), len(self.data.mines))
        list_classes(tree, layer, shown, as_markers=True, names=names, width=LEGEND_WIDTH)
        return [layer, self.outline]

    def _measure(self, tree: QgsLayerTree, field: str, style: str) -> list[QgsMapLayer]:
        values = self.data.grid.measures[field]
        layer = self.cells(self.texts.in_language(HEADINGS[field]), style, field, values)
        gaps = bool(np.isnan(values).any())
        ranges = layer.renderer().ranges()
        labels = [
            self.texts.in_language(found.label()) if found.upperValue() >= 0 or gaps else None for found in ranges
        ]
        list_labels(tree, layer, labels, LEGEND_WIDTH)
        return [self.outline, layer]

    def _raster(self, tree: QgsLayerTree, name: str, raster: Raster) -> list[QgsMapLayer]:
        layer = QgsRasterLayer(raster.path, self.texts.in_language(HEADINGS[name]), "gdal")
        style = RASTER_STYLES[name]
        if name == "vulnerability" and self._is_rescaled(raster):
            style += "_rescaled"
        styled(layer, style)
        labels = [self.texts.in_language(label) for label, _ in layer.renderer().legendSymbologyItems()]
        nodes = len(layer.legend().createLayerTreeModelLegendNodes(QgsLayerTreeLayer(layer)))
        # Before its classes a raster may have a node with the name of its band.
        list_labels(tree, layer, [None] * (nodes - len(labels)) + labels, LEGEND_WIDTH)
        return [self.outline, self._mask, layer]

    def _is_rescaled(self, raster: Raster) -> bool:
        """As Risk overlay takes it: by the limits that its history notes, or else by values beyond the usual ones."""
        if self.data.vulnerability_limits:
            return self.data.vulnerability_limits == UNIT_LIMITS
        return raster.least_and_greatest()[1] > vulnerability_limits()[1] + LIMIT

    def _zones(self, tree: QgsLayerTree) -> list[QgsMapLayer]:
        return [self.outline, self.list_zones(tree)]

    def _raised(self, tree: QgsLayerTree) -> list[QgsMapLayer]:
        """The zones, and hatch where the class is higher with mining than without."""
        grid, texts = self.data.grid, self.texts
        zones = self.list_zones(tree, with_areas=False)
        raised = mining_facts(grid).raised
        layer = merged(texts.tr("What mining did"), grid.crs, grid.cells, "raised", raised.astype(int).tolist())
        styled(layer, "riskzoning_raised")
        if raised.any():
            text = texts.tr("{count} cells").format(count=written(int(raised.sum()), 0))
            list_classes(tree, layer, {"1": text}, names={"1": texts.tr("Class raised by mining")}, width=LEGEND_WIDTH)
        return [self.outline, layer, zones]

    def _hotspots(self, tree: QgsLayerTree) -> list[QgsMapLayer]:
        bins = [None if value != value else int(value) for value in self.data.grid.measures[Field.GI_BIN].tolist()]
        layer = self.cells(self.texts.tr("Getis-Ord Gi*"), "hotspotanalysis", Field.GI_BIN, bins)
        shown = {
            str(number): self.texts.tr("{count} cells").format(count=written(count, 0))
            for number, count, *_ in self.data.grid.by_bin()
            if count
        }
        if None in bins:
            shown[""] = self.texts.tr("{count} cells").format(count=written(bins.count(None), 0))
        names = {
            **{number: self.texts.in_language(label) for number, label in labels("hot_spots").items()},
            "": self.texts.tr("No value"),
        }
        list_classes(tree, layer, shown, names=names, width=LEGEND_WIDTH)
        return [self.outline, layer]

    def _areas(self, tree: QgsLayerTree) -> list[QgsMapLayer]:
        areas, texts = self.data.areas, self.texts
        units = [texts.direction("unit", unit) for unit in areas.columns["unit"]]
        layer = polygon_layer(texts.tr("Ecological risk areas"), self.data.grid.crs, areas.shapes, {"unit": units})
        list_labels(tree, styled(layer, "riskareas"), [texts.tr("Ecological risk areas")], LEGEND_WIDTH)
        return [layer, self.outline, self.list_zones(tree)]

    def _restoration(self, tree: QgsLayerTree) -> list[QgsMapLayer]:
        zones = self.list_zones(tree)
        return [self._list_models(tree), self.outline, zones]

    def _list_models(self, tree: QgsLayerTree) -> QgsVectorLayer:
        mines = self.data.mines
        models = mines.columns["model"]
        layer = polygon_layer(self.texts.tr("Restoration model"), self.data.grid.crs, mines.shapes, {"model": models})
        counts = Counter(str(model) for model in models)
        shown = {
            model: self.texts.tr("{count} mines").format(count=written(count, 0)) for model, count in counts.items()
        }
        names = {
            **{model: self.data.model(model) for model in counts},
            "": self.texts.tr("No model (its reason says why)"),
        }
        shrink_markers(styled(layer, "restorationmodels"), len(mines))
        list_classes(tree, layer, shown, as_markers=True, names=names, width=LEGEND_WIDTH)
        return layer


def png(picture: QImage) -> bytes:
    """The picture as a PNG file; without the unused alpha and with less zeal it is as small in half the time."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.convertToFormat(QImage.Format.Format_RGB888).save(buffer, "PNG", PNG_QUALITY)
    buffer.close()
    return bytes(held)
