"""The layers of the sample project: order, titles, and how each is drawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsRasterShader,
    QgsRendererCategory,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
)
from qgis.PyQt.QtGui import QColor

from ..damage.interpretation.form import finish_interpretation
from ..framework.i18n import name_column, tr
from ..framework.shipped_tables import shipped_table
from ..framework.styling import STYLES, load_style

Dress = Callable[[QgsMapLayer], None]


@dataclass(frozen=True)
class SampleLayer:
    """A layer of the sample: `source` is a file, or a layer of sample.gpkg; `parameter` is the chain's ("": none)."""

    parameter: str
    source: str
    title: str
    dress: Dress
    opened: bool = False


def groups() -> list[tuple[str, list[SampleLayer], bool]]:
    """(title, layers, shown at first) of every group of the layer tree, from the top down."""
    return [
        (tr("Mining"), [SampleLayer("MINES", "mines", tr("Mining patches"), _mines, opened=True)], True),
        (
            tr("Area and units"),
            [
                SampleLayer("STUDY_AREA", "study_area", tr("Study area"), _outline("#222222", "solid", 0.7)),
                SampleLayer("UNITS", "natural_units", tr("Natural units"), _outline("#6b4f9e", "dash", 0.4)),
            ],
            True,
        ),
        (
            tr("Rights, limits and counties"),
            [
                SampleLayer("", "mining_rights", tr("Mining rights"), _outline("#c75000", "solid", 0.4)),
                SampleLayer("", "red_line", tr("Ecological red line"), _outline("#d7191c", "solid", 0.8)),
                SampleLayer("", "counties", tr("Counties"), _outline("#555555", "dash dot", 0.5)),
            ],
            False,
        ),
        (
            tr("Water"),
            [
                SampleLayer("WATER_SOURCES", "water_sources", tr("Water sources"), _points("#0b3c8c")),
                SampleLayer("MAIN_STREAM", "rivers_main", tr("Main stream"), _lines("#1f5fae", 1.0)),
                SampleLayer("TRIBUTARIES", "rivers_trib", tr("Main tributaries"), _lines("#1f5fae", 0.4)),
            ],
            True,
        ),
        (
            tr("Protection"),
            [
                SampleLayer("RESERVES", "reserves", tr("National nature reserves"), _hatched("#0f6b3a", "f_diagonal")),
                SampleLayer(
                    "FUNCTION_AREAS", "function_areas", tr("Important ecological function areas"),
                    _hatched("#3f9e6a", "b_diagonal"),
                ),
            ],
            True,
        ),
        (
            tr("Land use and roads"),
            [
                SampleLayer("ROADS", "roads", tr("Roads"), _lines("#7a3b12", 0.35)),
                SampleLayer("LANDUSE", "landuse.tif", tr("Land use before mining"), _land_use),
            ],
            True,
        ),
        (
            tr("Later years, images and subsidence"),
            [
                SampleLayer("", "mines_year2", tr("Mining patches, three years later"), _mines),
                SampleLayer("", "mines_year3", tr("Mining patches, six years later"), _mines),
                SampleLayer("", "subsidence.tif", tr("Subsidence (mm/year)"), _ramp(SUNK)),
                SampleLayer("", "clouds_year2.tif", tr("Clouds in the second image"), _flags),
                SampleLayer("", "image_year2.tif", tr("Satellite image, three years later"), _image),
                SampleLayer("", "image_year1.tif", tr("Satellite image"), _image),
            ],
            False,
        ),
        (
            tr("Terrain and climate"),
            [
                SampleLayer("FROZEN_GROUND", "frozen_ground", tr("Frozen ground"), _frozen_ground),
                SampleLayer("RAINFALL", "rainfall.tif", tr("Rainfall (mm/year)"), _ramp(RAIN)),
                SampleLayer("ELEVATION", "dem.tif", tr("Elevation (m)"), _ramp(HEIGHT)),
            ],
            False,
        ),
    ]  # fmt: skip


HEIGHT = {2000: "#5f8f56", 2700: "#b9c77e", 3500: "#e3d3a0", 4300: "#b08a63", 4800: "#8c7a70", 5200: "#ffffff"}
RAIN = {200: "#f6efc9", 400: "#b7dcc3", 600: "#58a6c4", 800: "#1d4f91"}
SUNK = {0: "#fff7ec", 10: "#fdbb84", 50: "#e34a33", 100: "#b30000", 200: "#4d0000"}
BRIGHTEST = 120  # of an image's numbers; only clouds are brighter
FROZEN = {"permafrost": "#7a9cc6", "seasonal": "#c3d6ea", "none": "#f3ead6"}


def _draw(symbol: QgsSymbol) -> Dress:
    return lambda layer: layer.setRenderer(QgsSingleSymbolRenderer(symbol.clone()))


def _outline(colour: str, line: str, width: float) -> Dress:
    look = {"style": "no", "outline_color": colour, "outline_style": line, "outline_width": str(width)}
    return _draw(QgsFillSymbol.createSimple(look))


def _hatched(colour: str, brush: str) -> Dress:
    look = {"color": colour, "style": brush, "outline_color": colour, "outline_width": "0.4"}
    return _draw(QgsFillSymbol.createSimple(look))


def _lines(colour: str, width: float) -> Dress:
    return _draw(QgsLineSymbol.createSimple({"line_color": colour, "line_width": str(width), "capstyle": "round"}))


def _points(colour: str) -> Dress:
    look = {"name": "circle", "color": colour, "size": "2.4", "outline_color": "#ffffff", "outline_width": "0.3"}
    return _draw(QgsMarkerSymbol.createSimple(look))


def _mines(layer) -> None:
    load_style(layer, str(STYLES / "createinterpretationlayer.qml"))
    finish_interpretation(layer)


def _land_use(layer) -> None:
    load_style(layer, str(STYLES / "translatelanduse.qml"))


def _frozen_ground(layer) -> None:
    table = shipped_table("frozen_ground_scores")
    categories = []
    for code, name in zip(table.names("type"), table.names(name_column())):
        look = {"color": FROZEN[code], "outline_color": "#8c8c8c", "outline_width": "0.1"}
        categories.append(QgsRendererCategory(code, QgsFillSymbol.createSimple(look), name))
    layer.setRenderer(QgsCategorizedSymbolRenderer("type", categories))


def _image(layer) -> None:
    """Infrared, red and blue as red, green and blue: plants are red, bare ground is brown."""
    provider = layer.dataProvider()
    renderer = QgsMultiBandColorRenderer(provider, 3, 2, 1)
    for place, put in (
        (3, renderer.setRedContrastEnhancement),
        (2, renderer.setGreenContrastEnhancement),
        (1, renderer.setBlueContrastEnhancement),
    ):
        stretch = QgsContrastEnhancement(provider.dataType(place))
        stretch.setMinimumValue(0)
        stretch.setMaximumValue(BRIGHTEST)
        stretch.setContrastEnhancementAlgorithm(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
        )
        put(stretch)
    layer.setRenderer(renderer)


def _flags(layer) -> None:
    """1 in white, 0 not drawn."""
    seen = QgsPalettedRasterRenderer.Class(1, QColor("#ffffff"), tr("Cloud"))
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, [seen]))


def _ramp(colours: dict[int, str]) -> Dress:
    def dress(layer) -> None:
        low, *_, high = colours
        shader = QgsColorRampShader(low, high, None, QgsColorRampShader.Type.Interpolated)
        items = [QgsColorRampShader.ColorRampItem(value, QColor(name), f"{value}") for value, name in colours.items()]
        shader.setColorRampItemList(items)
        raster_shader = QgsRasterShader()
        raster_shader.setRasterShaderFunction(shader)
        renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, raster_shader)
        renderer.setClassificationMin(low)
        renderer.setClassificationMax(high)
        layer.setRenderer(renderer)

    return dress
