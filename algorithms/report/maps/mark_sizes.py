"""The marks of mines and of damaged land: the larger, the more hectares; in three sizes, which the legend tells."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsMarkerSymbol,
    QgsProperty,
    QgsRendererCategory,
    QgsVectorLayer,
)

from ...core.contract import Field
from ..words.texts import Texts
from .map_layers import memory_layer

SCALES = (0.65, 1.0, 1.5)  # of a mark's size in the style
SHARES = (0.5, 0.9)  # of the marks that are of the first size, and of the first two
ROUND = (1, 2, 5)
FULL_SIZE_UP_TO = 300  # mines
SMALLEST = 0.6  # of a marker's size: below it, shapes cannot be told apart
GREY, LINE = "#b5b5b5", "#4d4d4d"


@dataclass(frozen=True)
class MarkSizes:
    """Limits in hectares between the sizes, and by how much the marks of a sheet are larger than in their style.

    `used` are the sizes that occur, 0 the smallest.
    """

    limits: tuple[float, ...]
    factor: float
    used: tuple[int, ...]

    @classmethod
    def of(cls, areas: Sequence[float], factor: float, mines: int) -> MarkSizes:
        """Round limits near the median and the ninth tenth of the areas; marks shrink that would hide the map."""
        known = np.array([area for area in areas if area == area and area > 0], dtype=np.float64)
        factor *= max(SMALLEST, min(1.0, math.sqrt(FULL_SIZE_UP_TO / max(mines, 1))))
        limits = tuple(sorted({_round(value) for value in np.quantile(known, SHARES)})) if len(known) else ()
        used = np.unique(np.searchsorted(limits, known, side="left"))
        return cls(limits, factor, tuple(used.tolist()))

    def size(self, of_style: float, place: int) -> float:
        scales = SCALES if self.limits else SCALES[1:]
        return self.factor * scales[place] * of_style

    def expression(self, of_style: float) -> str:
        """The size by the field area_ha; NULL, which takes the mark's own size, where it has no value."""
        cases = [
            f'WHEN "{Field.AREA_HA}" > {limit!r} THEN {self.size(of_style, place)!r}'
            for place, limit in reversed(list(enumerate(self.limits, start=1)))
        ]
        return f'CASE {" ".join(cases)} WHEN "{Field.AREA_HA}" IS NOT NULL THEN {self.size(of_style, 0)!r} END'

    def labels(self, texts: Texts) -> list[str]:
        """What each size stands for, the smallest first."""
        shown = [f"{limit:,.10g}" for limit in self.limits]
        if not shown:
            return [texts.tr("a mine")]
        first, last = texts.tr("up to {area} ha"), texts.tr("more than {area} ha")
        between = texts.tr("{low} – {high} ha")
        pairs = [between.format(low=low, high=high) for low, high in zip(shown, shown[1:])]
        return [first.format(area=shown[0]), *pairs, last.format(area=shown[-1])]


def _round(area: float) -> float:
    """The nearest of 1, 2 and 5 times a power of ten."""
    power = 10.0 ** math.floor(math.log10(area))
    return min((number * power for number in (*ROUND, 10)), key=lambda one: abs(math.log(one / area)))


def resized(layer: QgsVectorLayer, sizes: MarkSizes) -> QgsVectorLayer:
    """The layer with the marks of its categories by its field area_ha, the small ones upon the large ones."""
    renderer = layer.renderer()
    for place, category in enumerate(renderer.categories()):
        symbol = category.symbol().clone()
        for part in symbol.symbolLayers():
            marker = part.subSymbol()
            if isinstance(marker, QgsMarkerSymbol):
                of_style = marker.size()
                marker.setSize(sizes.factor * of_style)
                marker.setDataDefinedSize(QgsProperty.fromExpression(sizes.expression(of_style)))
        renderer.updateCategorySymbol(place, symbol)
    largest_first = QgsFeatureRequest.OrderByClause(f'"{Field.AREA_HA}"', False)
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([largest_first]))
    renderer.setOrderByEnabled(True)
    return layer


def size_legend(sizes: MarkSizes, texts: Texts, layer: QgsVectorLayer) -> QgsVectorLayer:
    """A layer that has nothing but an entry of the legend for each size of the marks of `layer`, in its style."""
    of_style = _size_of(layer)
    legend = memory_layer(texts.tr("Damaged area"), layer.crs(), [], {"size": []}, "Point")
    labels = sizes.labels(texts)
    categories = []
    for place in sizes.used:
        look = {"name": "circle", "color": GREY, "outline_color": LINE, "outline_width": "0.25"}
        marker = QgsMarkerSymbol.createSimple({**look, "size": str(sizes.size(of_style, place))})
        categories.append(QgsRendererCategory(place, marker, labels[place]))
    legend.setRenderer(QgsCategorizedSymbolRenderer("size", categories))
    return legend


def _size_of(layer: QgsVectorLayer) -> float:
    """How large the marks of the layer's categories are in its style, but for stars, which are larger."""
    symbols = [category.symbol().clone() for category in layer.renderer().categories()]
    marks = [part.subSymbol() for symbol in symbols for part in symbol.symbolLayers()]
    return min(mark.size() for mark in marks if isinstance(mark, QgsMarkerSymbol))
