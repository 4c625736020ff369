"""The maps of values: measures of the cells, and rasters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    QgsFillSymbol,
    QgsGeometry,
    QgsGraduatedSymbolRenderer,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsRasterLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ...core.contract import Field
from ...core.tolerances import LIMIT
from ...framework.shipped_coefficients import vulnerability_limits
from ...gis.rasters import Raster
from ..page.document import written
from .legends import Legends, colon, list_labels
from .map_layers import memory_layer, styled
from .sheet import PAPER, filled
from .titles import HEADINGS

if TYPE_CHECKING:
    from .maps import Maps

STYLES = {
    Field.WRAC: "waterconservationstress", Field.BIO: "biodiversitystress", Field.RISK_MINE: "riskoverlay_mining",
    "quality": "habitatquality_quality", "vulnerability": "ecologicalvulnerability",
}  # fmt: skip
UNIT_LIMITS = (0.0, 1.0)
BEYOND = 0.5  # how far the mask reaches beyond the study area, in its widths
DIGITS = (2, 3, 4, 5)  # of the limits of classes of equal counts


def draw_measure(maps: Maps, legends: Legends, field: str) -> list[QgsMapLayer]:
    values = maps.data.grid.measures[field]
    layer = maps.cells(maps.texts.in_language(HEADINGS[field]), STYLES[field], field, values)
    if field == Field.BIO:
        labels = _spread(maps, layer.renderer(), values)
    else:
        gaps = bool(np.isnan(values).any())
        ranges = layer.renderer().ranges()
        labels = [
            maps.texts.in_language(found.label()) if found.upperValue() >= 0 or gaps else None for found in ranges
        ]
    list_labels(legends.side, layer, labels, maps.legend_width)
    return [maps.outline, layer]


def _spread(maps: Maps, renderer: QgsGraduatedSymbolRenderer, values: np.ndarray) -> list[str | None]:
    """Give the classes limits with as many cells in each; the labels of all, None of those that are too many."""
    classes = [place for place, found in enumerate(renderer.ranges()) if found.upperValue() >= 0]
    known = values[~np.isnan(values)]
    limits, digits = equal_counts(known, len(classes))
    counts = np.bincount(np.searchsorted(limits[1:-1], known, side="left"), minlength=len(limits) - 1)
    labels: list[str | None] = [None] * len(renderer.ranges())
    of_colour = np.rint(np.linspace(0, len(classes) - 1, len(limits) - 1)).astype(int).tolist()
    unused = set(classes) - {classes[place] for place in of_colour}
    for place, low, high, count in zip(of_colour, limits, limits[1:], counts.tolist()):
        renderer.updateRangeLowerValue(classes[place], low)
        renderer.updateRangeUpperValue(classes[place], high)
        cells = maps.texts.tr("{count:cell|cells}").format(count=written(count, 0))
        labels[classes[place]] = f"{low:.{digits}f} – {high:.{digits}f}{colon(cells)}{cells}"
    for place in unused:  # nothing is so
        renderer.updateRangeLowerValue(place, np.inf)
        renderer.updateRangeUpperValue(place, np.inf)
    if len(known) < len(values):
        left = written(len(values) - len(known), 0)
        none, cells = maps.texts.tr("No value"), maps.texts.tr("{count:cell|cells}").format(count=left)
        labels[len(classes)] = f"{none}{colon(none)}{cells}"
    return labels


def equal_counts(values: np.ndarray, classes: int) -> tuple[list[float], int]:
    """Limits of classes with about as many of the values in each, and their decimals; fewer where values are alike."""
    shares = np.quantile(values, np.linspace(0, 1, classes + 1))
    wanted = len(np.unique(shares))
    for digits in DIGITS:
        limits = np.unique([_down(shares[0], digits), *np.round(shares[1:-1], digits), -_down(-shares[-1], digits)])
        if len(limits) >= wanted:
            break
    return (limits if len(limits) > 1 else np.append(limits, limits + 10.0**-digits)).tolist(), digits


def _down(value: float, digits: int) -> float:
    return float(np.floor(value * 10**digits) / 10**digits)


def draw_raster(maps: Maps, legends: Legends, name: str, raster: Raster) -> list[QgsMapLayer]:
    layer = QgsRasterLayer(raster.path, maps.texts.in_language(HEADINGS[name]), "gdal")
    style = STYLES[name]
    if name == "vulnerability" and _is_rescaled(maps, raster):
        style += "_rescaled"
    styled(layer, style)
    labels = [maps.texts.in_language(label) for label, _ in layer.renderer().legendSymbologyItems()]
    nodes = len(layer.legend().createLayerTreeModelLegendNodes(QgsLayerTreeLayer(layer)))
    # Before its classes a raster may have a node with the name of its band.
    list_labels(legends.side, layer, [None] * (nodes - len(labels)) + labels, maps.legend_width)
    return [maps.outline, _mask(maps), layer]


def _is_rescaled(maps: Maps, raster: Raster) -> bool:
    """As Risk overlay takes it: by the limits that its history notes, or else by values beyond the usual ones."""
    if maps.data.vulnerability_limits:
        return maps.data.vulnerability_limits == UNIT_LIMITS
    return raster.least_and_greatest()[1] > vulnerability_limits()[1] + LIMIT


def _mask(maps: Maps) -> QgsVectorLayer:
    """Paper over all that lies outside the study area."""
    frame = filled(maps.data.extent, 1.0)
    frame.grow(BEYOND * frame.width())
    layer = memory_layer("mask", maps.data.grid.crs, [QgsGeometry.fromRect(frame).difference(maps.whole)], {})
    symbol = QgsFillSymbol.createSimple({"color": PAPER, "outline_style": "no"})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return layer
