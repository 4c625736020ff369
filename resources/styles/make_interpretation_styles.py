"""Draws createinterpretationlayer.qml (form and damage types), checkinterpretation.qml (problems by kind) and
checkimagequality.qml (usable or not).

Run with QGIS's Python while the plugin is importable as `mining_ecorisk`:
    LANG=C.UTF-8 python make_interpretation_styles.py [FOLDER]
Colours of damage types come from palette.csv, names from the shipped tables.
"""

import sys
from pathlib import Path
from xml.etree.ElementTree import canonicalize

from mining_ecorisk.algorithms.damage.interpretation import form as forms
from mining_ecorisk.algorithms.framework.palette import palette_rows
from mining_ecorisk.algorithms.framework.shipped_tables import shipped_table
from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsMapLayer,
    QgsRendererCategory,
    QgsVectorLayer,
)

HERE = Path(__file__).resolve().parent
GOOD, BAD, UNKNOWN = "#1f9480", "#d7191c", "#8c8c8c"
KIND_COLOURS = {
    "geometry": "#d7191c",
    "place": "#f08a3a",
    "mine": "#7b2fb0",
    "attribute": "#2b6fd4",
    "image": "#00857c",
}
# Several problems of one kind share its colour and differ by hatching.
HATCHES = ("b_diagonal", "f_diagonal", "horizontal", "vertical", "diagonal_x", "cross")
KEPT = (
    QgsMapLayer.StyleCategory.Symbology
    | QgsMapLayer.StyleCategory.Fields
    | QgsMapLayer.StyleCategory.Forms
    | QgsMapLayer.StyleCategory.GeometryOptions
    | QgsMapLayer.StyleCategory.MapTips
)


def patch_symbol(colour: str) -> QgsFillSymbol:
    """A fill through which the image stays visible, with an outline that can be followed while digitising."""
    return QgsFillSymbol.createSimple(
        {"color": _with_alpha(colour, 90), "outline_color": colour, "outline_width": "0.5"}
    )


def problem_symbol(colour: str, hatch: str) -> QgsFillSymbol:
    return QgsFillSymbol.createSimple(
        {"color": colour, "style": hatch, "outline_color": colour, "outline_width": "0.6"}
    )


def _with_alpha(colour: str, alpha: int) -> str:
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return f"{red},{green},{blue},{alpha}"


def interpretation() -> QgsVectorLayer:
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:32647", "interpretation", "memory")
    layer.dataProvider().addAttributes(list(forms.interpretation_fields()))
    layer.updateFields()
    colours = {row["value"]: row["colour"] for table in forms.LAND for row in palette_rows(table)}
    categories = [
        QgsRendererCategory(code, patch_symbol(colours[code]), name) for name, code in forms.land_names().items()
    ]
    categories.append(QgsRendererCategory(None, patch_symbol(UNKNOWN), "Unknown damage type"))
    layer.setRenderer(QgsCategorizedSymbolRenderer("damage", categories))
    forms.finish_interpretation(layer)
    return layer


def restored_land() -> QgsVectorLayer:
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:32647&field=damage:string&field=area_ha:double", "restored", "memory")
    colours = {row["value"]: row["colour"] for row in palette_rows("restored_kinds")}
    names = forms.coded_names("restored_kinds", "damage").items()
    categories = [QgsRendererCategory(code, patch_symbol(colours[code]), name) for name, code in names]
    layer.setRenderer(QgsCategorizedSymbolRenderer("damage", categories))
    return layer


def problems() -> QgsVectorLayer:
    layer = QgsVectorLayer(
        "MultiPolygon?crs=EPSG:32647&field=problem:string&field=detail:string&field=fid_src:integer&field=area_m2:double",
        "problems",
        "memory",
    )
    table = shipped_table("interpretation_problems")
    used = dict.fromkeys(KIND_COLOURS, 0)
    categories = []
    for code, name, kind in zip(table.names("problem"), table.names("name_en"), table.texts("kind")):
        symbol = problem_symbol(KIND_COLOURS[kind], HATCHES[used[kind]])
        used[kind] += 1
        categories.append(QgsRendererCategory(code, symbol, name))
    layer.setRenderer(QgsCategorizedSymbolRenderer("problem", categories))
    layer.setDisplayExpression('"detail"')
    forms.finish_problems(layer)
    return layer


def quality() -> QgsVectorLayer:
    layer = QgsVectorLayer(
        "MultiPolygon?crs=EPSG:32647&field=bad_pct:double&field=usable:integer&field=nodata_pct:double", "q", "memory"
    )
    categories = [
        QgsRendererCategory(value, patch_symbol(colour), label)
        for value, colour, label in (
            (1, GOOD, "Usable"),
            (0, BAD, "Too much cloud and snow"),
            (None, UNKNOWN, "Not known"),
        )
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("usable", categories))
    return layer


def save(layer: QgsVectorLayer, path: Path) -> None:
    _, saved = layer.saveNamedStyle(str(path), KEPT)
    if not saved:
        raise OSError(f"{path} could not be written")
    # QGIS writes attributes in another order at every run, which would make every run look like a change.
    path.write_text(canonicalize(from_file=str(path)) + "\n", encoding="utf-8")


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    app = QgsApplication([], False)
    app.initQgis()
    save(interpretation(), folder / "createinterpretationlayer.qml")
    save(problems(), folder / "checkinterpretation.qml")
    save(quality(), folder / "checkimagequality.qml")
    save(restored_land(), folder / "damagedecosystems_restored.qml")


if __name__ == "__main__":
    main()
