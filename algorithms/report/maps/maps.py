"""The maps of the report, as PNG pictures: one sheet each, in the manner of the paper's Figs. 4 to 9."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property

import numpy as np
from qgis.core import QgsGeometry, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice
from qgis.PyQt.QtGui import QImage

from ...core.contract import Field
from ...core.shown_sums import rounded_parts
from ...framework.palette import labels
from ...gis.polygons import union
from ..data.grid_facts import AREA_DIGITS
from ..data.mining import mining_facts
from ..data.report_data import ReportData
from ..page.document import written
from .background_layers import background_layers, locator_layers
from .captions import caption
from .forms import PRINTED, font_family
from .further_maps import further_drawings
from .legends import Legends, list_classes, list_labels
from .map_layers import memory_layer, merged, outlined, styled
from .map_sheet import MapSheet
from .mark_sizes import MarkSizes, resized, size_legend
from .picture import Picture
from .seen import seen
from .titles import OVERVIEW, TITLES
from .value_maps import draw_measure, draw_raster
from .zone_renderer import zone_renderer

LEGEND_WIDTH = 36
PNG_QUALITY = 40  # of Qt's 0 (slow and small) to 100; the picture is the same
PALENESS = 0.62


class Maps:
    """Draws the maps on demand: `maps.names()` are those that the layers allow, `maps.draw(name)` draws one."""

    legend_width = LEGEND_WIDTH

    def __init__(self, data: ReportData):
        self.data, self.texts = data, data.texts
        self.family = font_family(data.texts.chinese)
        self.project = QgsProject()
        self.project.setCrs(data.grid.crs)

    @cached_property
    def _drawings(self) -> Mapping[str, Callable]:
        data = self.data
        measures, mining = data.grid.measures, mining_facts(data.grid)
        quality, vulnerability = data.quality, data.vulnerability
        drawings = {
            OVERVIEW: (True, self._overview),
            "damage": (True, self._damage),
            "water": (Field.WRAC in measures, lambda legends: draw_measure(self, legends, Field.WRAC)),
            "quality": (quality, lambda legends: draw_raster(self, legends, "quality", quality)),
            "biodiversity": (Field.BIO in measures, lambda legends: draw_measure(self, legends, Field.BIO)),
            "vulnerability": (
                vulnerability, lambda legends: draw_raster(self, legends, "vulnerability", vulnerability)
            ),
            "mining": (mining, lambda legends: draw_measure(self, legends, Field.RISK_MINE)),
            "raised": (mining, self._raised),
            "zones": (True, self._zones),
            "hotspots": (Field.GI_BIN in measures, self._hotspots),
            "areas": (data.areas, self._areas),
            "restoration": (True, self._restoration),
            **further_drawings(self),
        }  # fmt: skip
        return {name: draw for name, (possible, draw) in drawings.items() if possible}

    def names(self) -> list[str]:
        return list(self._drawings)

    def draw(self, name: str) -> Picture:
        legends, crs = Legends(), self.data.grid.crs
        layers = self._drawings[name](legends)
        layers[layers.index(self.outline) + 1 : layers.index(self.outline) + 1] = self._background
        for layer in (self.outline, *self._background):
            list_labels(legends.strip, layer, [layer.name()])
        locator = self._locator if name == OVERVIEW else []
        self._keep([*layers, *locator])
        sheet = MapSheet(self.project, PRINTED, self.family, crs)
        title = self.texts.in_language(TITLES[name])
        picture = sheet.draw(layers, self.data.extent, legends, (title, ""), locator)
        return Picture(png(picture), caption(self.data, name), seen(self.data, name))

    def _keep(self, layers: Sequence[QgsMapLayer]) -> None:
        new = [layer for layer in layers if layer.project() is None]
        self.project.addMapLayers(new)  # noqa: QGS201 (made here, in memory)

    def sized(self, legends: Legends, layer: QgsVectorLayer, areas: Sequence[float]) -> QgsVectorLayer:
        """The layer, which has the field area_ha, with marks that are the larger the more hectares they stand for."""
        sizes = MarkSizes.of(areas, PRINTED.marks, len(self.data.mines))
        legend = size_legend(sizes, self.texts, layer)
        self._keep([legend])
        shown = [category.label() for category in legend.renderer().categories()]
        list_labels(legends.strip, legend, shown)
        return resized(layer, sizes)

    # --- layers that several maps share ---

    @cached_property
    def whole(self) -> QgsGeometry:
        return union(self.data.grid.cells)

    @cached_property
    def outline(self) -> QgsVectorLayer:
        return outlined(memory_layer(self.texts.tr("Study area"), self.data.grid.crs, [self.whole], {}), 0.35)

    @cached_property
    def _background(self) -> list[QgsVectorLayer]:
        return background_layers(self.data.background, self.texts, self.data.grid.crs)

    @cached_property
    def _locator(self) -> Sequence[QgsVectorLayer]:
        return locator_layers(self.data.background, self.whole, self.data.grid.crs)

    def cells(self, name: str, style: str, field: str, values) -> QgsVectorLayer:
        grid = self.data.grid
        return styled(memory_layer(name, grid.crs, grid.cells, {field: values}), style)

    @cached_property
    def _zone_layer(self) -> QgsVectorLayer:
        return self._zones_drawn(0.0)

    def _zones_drawn(self, paleness: float) -> QgsVectorLayer:
        grid = self.data.grid
        classes = [number or None for number in grid.classes.tolist()]
        layer = memory_layer(self.texts.tr("Risk zones"), grid.crs, grid.cells, {Field.RISK_CLASS: classes})
        layer.setRenderer(zone_renderer(self.data, paleness))
        return layer

    @cached_property
    def _pale_zones(self) -> QgsVectorLayer:
        return self._zones_drawn(PALENESS)

    def list_pale_zones(self, legends: Legends) -> QgsVectorLayer:
        """The zones as a ground for other classes."""
        return self._list_zones(legends, self._pale_zones, with_areas=False)

    def list_zones(self, legends: Legends, with_areas: bool = True) -> QgsVectorLayer:
        return self._list_zones(legends, self._zone_layer, with_areas)

    def _list_zones(self, legends: Legends, layer: QgsVectorLayer, with_areas: bool) -> QgsVectorLayer:
        zones = {
            str(number): self._amount(area, share) if with_areas else self.texts.percent(f"{share:.2f}")
            for number, _, area, share in self.data.grid.zones
        }
        if self.data.grid.unzoned:
            zones[""] = self.texts.tr("{count:cell|cells}").format(count=written(self.data.grid.unzoned, 0))
        names = {str(number): self.data.zone(number) for number, *_ in self.data.grid.zones}
        names[""] = self.texts.tr("No value")
        list_classes(legends.side, layer, zones, names=names, width=LEGEND_WIDTH)
        return layer

    def _amount(self, area: float, share: float) -> str:
        return self.texts.tr("{area} ({share})").format(
            area=self.texts.hectares(written(area, 2)), share=self.texts.percent(f"{share:.2f}")
        )

    # --- the maps: each puts its classes into the legend and returns its layers, the uppermost first ---

    def _overview(self, legends: Legends) -> list[QgsMapLayer]:
        """Zones, hot spots and models in one, for the first page."""
        grid, texts = self.data.grid, self.texts
        layers = [self.outline, self.list_zones(legends, with_areas=False)]
        if Field.GI_BIN in grid.measures:
            bins = [int(value) if value > 0 else 0 for value in np.nan_to_num(grid.measures[Field.GI_BIN]).tolist()]
            hot = merged(texts.tr("Hot spots of risk"), grid.crs, grid.cells, Field.GI_BIN, bins)
            shown = {
                str(number): texts.tr("{count:cell|cells}").format(count=written(count, 0))
                for number, count, *_ in grid.by_bin()
                if number > 0 < count
            }
            names = {number: texts.in_language(labels("hot_spots")[number]) for number in shown}
            styled(hot, "hotspotanalysis_overlay")
            if shown:  # a heading with nothing below it would puzzle
                list_classes(legends.side, hot, shown, names=names, width=LEGEND_WIDTH)
            layers.insert(1, hot)
        return [self._list_models(legends), *layers]

    def _damage(self, legends: Legends) -> list[QgsMapLayer]:
        pieces, texts = self.data.pieces, self.texts
        codes = [*texts.codes("ecosystems"), None]
        layer = memory_layer(
            texts.tr("Damaged ecosystem"), self.data.grid.crs, pieces.shapes,
            {"ecosystem": [codes[place] for place in pieces.ecosystem.tolist()], Field.AREA_HA: pieces.area},
        )  # fmt: skip
        areas = pieces.table4.sum(axis=1).tolist()
        rounded = rounded_parts(areas, sum(areas), AREA_DIGITS)  # as in the table
        shown = {
            code or "": texts.hectares(written(part, AREA_DIGITS))
            for code, part, area in zip(codes, rounded, areas)
            if area
        }
        names = {
            **{code: texts.name("ecosystems", code) for code in codes if code},
            "": texts.tr("No reference (no land use below)"),
        }
        self.sized(legends, styled(layer, "damagedecosystems"), pieces.area)
        list_classes(legends.side, layer, shown, as_markers=True, names=names, width=LEGEND_WIDTH)
        return [layer, self.outline]

    def _zones(self, legends: Legends) -> list[QgsMapLayer]:
        return [self.outline, self.list_zones(legends)]

    def _raised(self, legends: Legends) -> list[QgsMapLayer]:
        """The zones, and hatch where the class is higher with mining than without."""
        grid, texts = self.data.grid, self.texts
        zones = self.list_zones(legends, with_areas=False)
        raised = mining_facts(grid).raised
        layer = merged(texts.tr("What mining did"), grid.crs, grid.cells, "raised", raised.astype(int).tolist())
        styled(layer, "riskzoning_raised")
        if raised.any():
            text = texts.tr("{count:cell|cells}").format(count=written(int(raised.sum()), 0))
            list_classes(
                legends.side, layer, {"1": text}, names={"1": texts.tr("Class raised by mining")}, width=LEGEND_WIDTH
            )
        return [self.outline, layer, zones]

    def _hotspots(self, legends: Legends) -> list[QgsMapLayer]:
        bins = [None if value != value else int(value) for value in self.data.grid.measures[Field.GI_BIN].tolist()]
        layer = self.cells(self.texts.tr("Getis-Ord Gi*"), "hotspotanalysis", Field.GI_BIN, bins)
        shown = {
            str(number): self.texts.tr("{count:cell|cells}").format(count=written(count, 0))
            for number, count, *_ in self.data.grid.by_bin()
            if count
        }
        if None in bins:
            shown[""] = self.texts.tr("{count:cell|cells}").format(count=written(bins.count(None), 0))
        names = {
            **{number: self.texts.in_language(label) for number, label in labels("hot_spots").items()},
            "": self.texts.tr("No value"),
        }
        list_classes(legends.side, layer, shown, names=names, width=LEGEND_WIDTH)
        return [self.outline, layer]

    def _areas(self, legends: Legends) -> list[QgsMapLayer]:
        areas, texts = self.data.areas, self.texts
        units = [texts.direction("unit", unit) for unit in areas.columns["unit"]]
        layer = memory_layer(texts.tr("Ecological risk areas"), self.data.grid.crs, areas.shapes, {"unit": units})
        list_labels(legends.side, styled(layer, "riskareas"), [texts.tr("Ecological risk areas")], LEGEND_WIDTH)
        return [layer, self.outline, self.list_zones(legends)]

    def _restoration(self, legends: Legends) -> list[QgsMapLayer]:
        zones = self.list_zones(legends)
        return [self._list_models(legends), self.outline, zones]

    def _list_models(self, legends: Legends) -> QgsVectorLayer:
        mines = self.data.mines
        models = mines.columns["model"]
        columns = {"model": models, Field.AREA_HA: mines.area}
        layer = memory_layer(self.texts.tr("Restoration model"), self.data.grid.crs, mines.shapes, columns)
        counts = Counter(str(model) for model in models)
        shown = {
            model: self.texts.tr("{count:mine|mines}").format(count=written(count, 0))
            for model, count in counts.items()
        }
        names = {
            **{model: self.data.model(model) for model in counts},
            "": self.texts.tr("No model (its reason says why)"),
        }
        self.sized(legends, styled(layer, "restorationmodels"), mines.area)
        list_classes(legends.side, layer, shown, as_markers=True, names=names, width=LEGEND_WIDTH)
        return layer


def png(picture: QImage) -> bytes:
    """The picture as a PNG file; without the unused alpha and with less zeal it is as small in half the time."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.convertToFormat(QImage.Format.Format_RGB888).save(buffer, "PNG", PNG_QUALITY)
    buffer.close()
    return bytes(held)
