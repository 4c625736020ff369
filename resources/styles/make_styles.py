"""Writes the .qml files of this folder from one description (those of interpretation: make_interpretation_styles.py).

    python3 resources/styles/make_styles.py            (QGIS 3.22's Python, so that newer versions read the files too)

What is in a style, and where to change it:
  colours of classes           palette.csv (a class named here must stand in the table that names it)
  colours of continuous maps   ramps.csv, from the lowest to the highest
  limits of continuous maps    limits.csv (low = high is a class of that one value; no high means open-ended)
  legend texts                 the tables in resources/tables; limits.csv and palette.csv where no table has them
  what belongs to which layer  `styles()` at the end of this file
"""

import csv
import os
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from mining_ecorisk.algorithms.framework.palette import HATCH_DISTANCE, HATCH_WIDTH, hatches, ink_on, palette_rows
from qgis.core import (  # noqa: E402 (the platform must be chosen before Qt starts)
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsColorRampShader,
    QgsFillSymbol,
    QgsGeometryGeneratorSymbolLayer,
    QgsGraduatedSymbolRenderer,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalettedRasterRenderer,
    QgsPalLayerSettings,
    QgsPointPatternFillSymbolLayer,
    QgsProperty,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRendererCategory,
    QgsRendererRange,
    QgsSimpleFillSymbolLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont  # noqa: E402

FOLDER = Path(__file__).resolve().parent
TABLES = FOLDER.parent / "tables"
# Any 3.22 patch release, and a later QGIS too, must write the same bytes.
WRITTEN_FOR = "3.22.0"
NO_VALUE = "No value"
NULL_STANDS_FOR = -1  # graduated renderers skip NULL; no measure of ours is negative
OPEN_END = 1e6
SHARE = "% of the draws"
CHOICES = "% of the choices"
ZERO = "#ececec"
LINE = "#4d4d4d"
PALE_LINE = "#8c8c8c"
STAR = 1.5  # its points reach as far as other marks, and it has less between them
# A mine is about 300 m across: beyond this scale it is smaller than its marker, within it the outline tells more.
MARKER_FROM_SCALE = 75000


def read(path: Path) -> list:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def table(name: str) -> list:
    return read(TABLES / f"{name}.csv")


def named(table_name: str, key: str) -> list:
    """The palette's classes, (value, colour, shape, name), in the palette's order, with the names of the table."""
    names = {row[key]: row["name_en"] for row in table(table_name)}
    classes = [(row["value"], row["colour"], row["shape"], names[row["value"]]) for row in palette_rows(table_name)]
    if missing := set(names) - {value for value, *_ in classes}:
        raise SystemExit(f"palette.csv has no colour for {', '.join(sorted(missing))} of {table_name}.csv")
    return classes


def ramp_colours(ramp: str, count: int) -> list:
    """`count` colours at equal steps along the anchors of a ramp."""
    anchors = [QColor(row["colour"]) for row in read(FOLDER / "ramps.csv") if row["ramp"] == ramp]
    colours = []
    for step in range(count):
        place = step / max(count - 1, 1) * (len(anchors) - 1)
        lower = min(int(place), len(anchors) - 2)
        share = place - lower
        mixed = [
            round(a * (1 - share) + b * share)
            for a, b in zip(anchors[lower].getRgb()[:3], anchors[lower + 1].getRgb()[:3])
        ]
        colours.append(QColor(*mixed).name())
    return colours


def continuous_classes(style: str, ramp: str, unit: str = "") -> list:
    """(low, high, colour, label) per row of limits.csv; a class of zero alone is grey and stands outside the ramp."""
    rows = [row for row in read(FOLDER / "limits.csv") if row["style"] == style]
    coloured = iter(ramp_colours(ramp, sum(row["low"] != row["high"] for row in rows)))
    classes = []
    for row in rows:
        single = row["low"] == row["high"]
        span = row["low"] if single else f"{row['low']} – {row['high']}"
        if not row["high"]:
            span = f"more than {row['low']}"
        elif float(row["low"]) < 0:
            span = f"below {row['high']}"
        label = span + (f" {unit}" if unit else "") + (f" ({row['text']})" if row["text"] else "")
        colour = ZERO if single else next(coloured)
        classes.append((float(row["low"]), float(row["high"] or OPEN_END), colour, label))
    return classes


# --- symbols ---


def fill(colour: str, line: str, width: float = 0.1, brush: str = "solid") -> QgsFillSymbol:
    return QgsFillSymbol.createSimple(
        {"color": colour, "style": brush, "outline_color": line, "outline_width": str(width), "joinstyle": "miter"}
    )


def cell(colour: str) -> QgsFillSymbol:
    """A grid cell; the line in its own colour closes the hairline gaps between neighbours."""
    return fill(colour, colour)


def no_value_cell() -> QgsFillSymbol:
    return fill(PALE_LINE, PALE_LINE, brush="b_diagonal")


def marker(colour: str, shape: str, size: float) -> QgsMarkerSymbol:
    line = ink_on(colour)
    size *= STAR if shape == "star" else 1.0
    return QgsMarkerSymbol.createSimple(
        {"name": shape, "color": colour, "size": str(size), "outline_color": line, "outline_width": "0.25"}
    )


def mine(colour: str, shape: str = "circle", size: float = 2.6) -> QgsFillSymbol:
    """A polygon that also has a marker wherever it would be too small to see."""
    symbol = fill(colour, LINE, 0.2)
    generator = QgsGeometryGeneratorSymbolLayer.create({"geometryModifier": "point_on_surface($geometry)"})
    generator.setSymbolType(QgsSymbol.SymbolType.Marker)
    generator.setSubSymbol(marker(colour, shape, size))
    generator.setDataDefinedProperty(
        QgsSymbolLayer.Property.PropertyLayerEnabled,
        # Outside a map (a legend, a preview) there is no scale.
        QgsProperty.fromExpression(f"coalesce(@map_scale, {MARKER_FROM_SCALE}) >= {MARKER_FROM_SCALE}"),
    )
    symbol.appendSymbolLayer(generator)  # noqa: QGS201 (any layer fits a fill symbol)
    return symbol


def hatched(colour: str, distance: float, angle: float, line: float, border: float) -> QgsFillSymbol:
    """Hatch and border, each on a white underlay, so that they can be read on any colour below."""
    halo = 0.35
    return filled_by(
        hatch_layer("#ffffff", distance, angle, line + halo),
        border_layer("#ffffff", border + halo),
        hatch_layer(colour, distance, angle, line),
        border_layer(colour, border),
    )


def filled_by(lowest: QgsSymbolLayer, *others: QgsSymbolLayer) -> QgsFillSymbol:
    """A symbol of these layers, from the lowest to the one on top."""
    # QGIS 3.22 crashes when the symbol is made of a list of them.
    symbol = QgsFillSymbol.createSimple({})
    if not all([symbol.changeSymbolLayer(0, lowest), *map(symbol.appendSymbolLayer, others)]):
        raise ValueError("not a layer of a fill symbol")
    return symbol


def dotted(colour: str) -> QgsFillSymbol:
    """Dots on a white rim, so that they can be read on any colour below, hatch included."""
    pattern = QgsPointPatternFillSymbolLayer()
    pattern.setDistanceX(1.8)
    pattern.setDistanceY(1.8)
    pattern.setDisplacementX(0.9)
    pattern.setSubSymbol(
        QgsMarkerSymbol.createSimple(
            {"name": "circle", "color": colour, "size": "0.9", "outline_color": "#ffffff", "outline_width": "0.2"}
        )
    )
    return filled_by(pattern)


def hatch_layer(colour: str, distance: float, angle: float, width: float) -> QgsSymbolLayer:
    layer = QgsLinePatternFillSymbolLayer()
    layer.setDistance(distance)
    layer.setLineAngle(angle)
    layer.setSubSymbol(QgsLineSymbol.createSimple({"line_color": colour, "line_width": str(width)}))
    return layer


def border_layer(colour: str, width: float) -> QgsSymbolLayer:
    return QgsSimpleFillSymbolLayer.create(
        {"style": "no", "outline_color": colour, "outline_width": str(width), "joinstyle": "round"}
    )


# --- renderers ---


def graduated(field: str, classes: list, symbol=cell, no_value: QgsSymbol = None) -> QgsGraduatedSymbolRenderer:
    """Ranges from (low, high, colour, label); a value on a limit belongs to the range that is listed first."""
    ranges = [QgsRendererRange(low, high, symbol(colour), label) for low, high, colour, label in classes]
    ranges.append(QgsRendererRange(NULL_STANDS_FOR, NULL_STANDS_FOR, no_value or no_value_cell(), NO_VALUE))
    return QgsGraduatedSymbolRenderer(f'coalesce("{field}", {NULL_STANDS_FOR})', ranges)


def categorised(field: str, classes: list, otherwise: QgsSymbol, otherwise_label: str = NO_VALUE):
    """Categories from (value, symbol, label); the last one, with an empty value, takes NULL and everything else."""
    categories = [QgsRendererCategory(value, symbol, label) for value, symbol, label in classes]
    categories.append(QgsRendererCategory("", otherwise, otherwise_label))
    return QgsCategorizedSymbolRenderer(field, categories)


def stepped(classes: list):
    """A raster renderer from (low, high, colour, label): each class reaches up to and including its high."""
    shader = QgsColorRampShader(classes[0][0], classes[-1][1], None, QgsColorRampShader.Type.Discrete)
    items = [QgsColorRampShader.ColorRampItem(high, QColor(colour), label) for _, high, colour, label in classes]
    # Nothing may fall off the top, however a float was rounded.
    items[-1].value = float("inf")
    shader.setColorRampItemList(items)
    raster_shader = QgsRasterShader()
    raster_shader.setRasterShaderFunction(shader)
    renderer = QgsSingleBandPseudoColorRenderer(None, 1, raster_shader)
    renderer.setClassificationMin(classes[0][0])
    renderer.setClassificationMax(classes[-1][1])
    return renderer


def paletted(classes: list) -> QgsPalettedRasterRenderer:
    return QgsPalettedRasterRenderer(
        None,
        1,
        [QgsPalettedRasterRenderer.Class(int(value), QColor(colour), label) for value, colour, label in classes],
    )


# --- what is drawn how ---


def risk_zones(field: str = "risk_class"):
    classes = [
        (int(value), cell(colour), f"{value} {name}") for value, colour, _, name in named("risk_levels", "risk_class")
    ]
    return categorised(field, classes, no_value_cell())


def hot_spots():
    """Hot spots are hatched: in grey their red would be the blue of cold spots."""
    classes = []
    for row in palette_rows("hot_spots"):
        level, symbol = int(row["value"]), cell(row["colour"])
        if level > 0:
            symbol = filled_by(symbol.symbolLayer(0).clone(), hatch_layer("#1a1a1a", 3.6 - 0.8 * level, 45, 0.15))
        classes.append((level, symbol, row["label"]))
    return categorised("gi_bin", classes, no_value_cell())


def hot_spots_above_zones():
    """Hot and cold spots as hatch: the closer the hatch, the surer; hot and cold lean to opposite sides."""
    nothing = QgsFillSymbol.createSimple({"style": "no", "outline_style": "no"})
    classes = []
    for row in palette_rows("hot_spots"):
        level = int(row["value"])
        if level:
            hatch = hatched(
                "#1a1a1a" if level > 0 else "#1c4f9c", 3.6 - 0.8 * abs(level), 45 if level > 0 else 135, 0.2, 0.3
            )
            classes.append((level, hatch, row["label"]))
    renderer = categorised("gi_bin", classes, nothing, "")
    renderer.deleteCategory(len(classes))
    return renderer


def raised_cells():
    """Dots over the zones where mining raised the class: hot spots are hatched already."""
    nothing = QgsFillSymbol.createSimple({"style": "no", "outline_style": "no"})
    renderer = categorised("raised", [(1, dotted("#1a1a1a"), "Class raised by mining")], nothing, "")
    renderer.deleteCategory(1)
    return renderer


def restoration():
    classes = [
        (value, mine(colour, shape), name) for value, colour, shape, name in named("restoration_models", "model")
    ]
    return categorised("model", classes, mine("#ff00c8", "cross_fill", 3.4), "No model (its reason says why)")


def rights():
    classes = [(value, mine(colour, shape), name) for value, colour, shape, name in named("right_statuses", "status")]
    return categorised("status", classes, mine("#bbbbbb"), "Rights not checked")


def mineral_groups():
    classes = [
        (value, mine(colour, shape, 2.4), name) for value, colour, shape, name in named("mineral_groups", "min_group")
    ]
    return categorised("min_group", classes, mine("#ffffff", size=2.0))


def supervision():
    classes = [(value, mine(colour, shape), name) for value, colour, shape, name in named("warning_levels", "level")]
    return categorised("level", classes, mine("#ff00c8", "cross_fill", 3.4))


def priority():
    """Mines by whether the plan chooses them."""
    classes = [(int(row["value"]), mine(row["colour"], row["shape"]), row["label"]) for row in palette_rows("priority")]
    return categorised("chosen", classes, mine("#ff00c8", "cross_fill", 3.4))


def ecosystems():
    """Marks of a shape each from far away, polygons of a hatch each near by."""
    angles = hatches("ecosystems")
    classes = []
    for value, colour, shape, name in named("ecosystems", "ecosystem"):
        symbol = mine(colour, shape, 2.0)
        for place, angle in enumerate(angles[value], start=1):
            symbol.insertSymbolLayer(place, hatch_layer(ink_on(colour), HATCH_DISTANCE, angle, HATCH_WIDTH))
        classes.append((value, symbol, name))
    return categorised("ecosystem", classes, mine("#ff00c8", size=2.0), "No land use below (no reference)")


def risk_areas():
    return QgsSingleSymbolRenderer(hatched("#9e0b1f", 3.0, 45, 0.25, 0.7))


def stressed_places():
    """Places by their highest level; more levels than five look like the fifth."""
    classes = [
        (int(row["value"]), fill(row["colour"], "#3d0410", 0.3), row["label"]) for row in palette_rows("stress_levels")
    ]
    return categorised("coalesce(clamp(1, \"level\", 5), '')", classes, no_value_cell())


def risk_change():
    """Cells by the classes that they rose or fell; two and more are one class of the legend."""
    classes = [(int(row["value"]), cell(row["colour"]), row["label"]) for row in palette_rows("risk_change")]
    # The legend finds '' but no NULL of an expression.
    clamped = "coalesce(clamp(-2, \"cls_change\", 2), '')"
    return categorised(clamped, classes, no_value_cell(), "Not in both years, or no value")


def hot_spot_histories():
    classes = [(row["value"], cell(row["colour"]), row["label"]) for row in palette_rows("hot_spot_history")]
    return categorised("history", classes, no_value_cell(), "No history (a year without hot spots)")


def early_warnings():
    """Cells are hatched, so that the mines on them can be seen."""
    classes = []
    for row in palette_rows("warnings"):
        symbol = mine(row["colour"], row["shape"]) if row["shape"] else hatched(row["colour"], 3.0, 45, 0.25, 0.5)
        classes.append((row["value"], symbol, row["label"]))
    renderer = categorised("what", classes, mine("#ff00c8"), "")
    renderer.deleteCategory(len(classes))
    return renderer


def stable_mines(name, unit):
    """Mines by the share of draws or choices that give them the same model."""
    classes = continuous_classes(name, "doubt", unit)
    return graduated("same_pct", classes, mine, mine("#ff00c8", "cross_fill", 3.4))


def unit_names() -> QgsVectorLayerSimpleLabeling:
    return labels("unit")


def place_numbers() -> QgsVectorLayerSimpleLabeling:
    return labels("place", size=9)


def first_ranks() -> QgsVectorLayerSimpleLabeling:
    """The most urgent ones carry their rank, beside the marker."""
    return labels('if("rank" <= 20, "rank", NULL)', is_expression=True, size=9, away=1.8)


def labels(field: str, is_expression: bool = False, size: float = 11, away: float = 0) -> QgsVectorLayerSimpleLabeling:
    text = QgsTextFormat()
    text.setFont(QFont("Sans Serif"))
    text.setSize(size)
    text.setColor(QColor("#3d0410"))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(1.2)
    halo.setColor(QColor("#ffffff"))
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName = field
    settings.isExpression = is_expression
    if away:
        settings.placement = QgsPalLayerSettings.Placement.AroundPoint
        settings.dist = away
    settings.setFormat(text)
    return QgsVectorLayerSimpleLabeling(settings)


def land_use():
    return paletted([(v, c, f"{v} {name}") for v, c, _, name in named("land_use_classes", "code")])


def threat(name: str):
    """Only the threat itself has a colour: 0 stays transparent, so that the layers can lie on each other."""
    (row,) = [row for row in palette_rows("threats") if row["value"] == name]
    return paletted([(1, row["colour"], row["label"])])


SCORE_TABLES = {
    "scoreelevation": "elevation_scores",
    "scorerainfall": "rainfall_scores",
    "scorefrozenground": "frozen_ground_scores",
    "scoreimportantareas": "important_areas_scores",
    "scorewaterdistance": "water_distance_scores",
}


def scores(table_name: str):
    """One class per score, split halfway between scores; a score has the same colour on all five maps."""
    everywhere = sorted({float(row["score"]) for name in SCORE_TABLES.values() for row in table(name)})
    colours = dict(zip(everywhere, ramp_colours("vulnerability", len(everywhere))))
    names = {}
    for row in table(table_name):
        names.setdefault(float(row["score"]), []).append(row["name_en"])
    steps = sorted(names)
    classes = []
    for place, score in enumerate(steps):
        high = (score + steps[place + 1]) / 2 if place + 1 < len(steps) else 1.0
        label = names[score][0] + "".join(f", or {name[0].lower()}{name[1:]}" for name in names[score][1:])
        classes.append((steps[place - 1] if place else 0.0, high, colours[score], f"{score:g} {label}"))
    return stepped(classes)


def styles() -> dict:
    """File name without .qml: the renderer."""
    per_km2 = "habitat patches per km²"
    found = {
        "damagedecosystems": ecosystems(),
        "ecologicalvulnerability": stepped(continuous_classes("ecologicalvulnerability", "vulnerability")),
        "ecologicalvulnerability_rescaled": stepped(
            continuous_classes("ecologicalvulnerability_rescaled", "vulnerability")
        ),
        "evaluationgrid": QgsSingleSymbolRenderer(fill("#ffffff", LINE, 0.15, brush="no")),
        "habitatfragmentation": graduated("frag", continuous_classes("habitatfragmentation", "fragmentation", per_km2)),
        "habitatquality_degradation": stepped(continuous_classes("habitatquality_degradation", "risk")),
        "habitatquality_quality": stepped(continuous_classes("habitatquality_quality", "quality")),
        "biodiversitystress": graduated("bio", continuous_classes("biodiversitystress", "biodiversity")),
        "hotspotanalysis": hot_spots(),
        "hotspotanalysis_overlay": hot_spots_above_zones(),
        "restorationmodels": restoration(),
        "restorationpriority": priority(),
        "restorationpriority_scenario": risk_zones("cls_after"),
        "methodstability": graduated("same_pct", continuous_classes("methodstability", "doubt", CHOICES)),
        "methodstability_mines_output": stable_mines("methodstability_mines_output", CHOICES),
        "riskareas": risk_areas(),
        "riskchange": risk_change(),
        "riskchange_warnings": early_warnings(),
        "riskoverlay": graduated("risk", continuous_classes("riskoverlay", "risk")),
        "riskseries": hot_spot_histories(),
        "riskseries_timeline": risk_zones(),
        "riskzoning": risk_zones(),
        "candidatepatches": QgsSingleSymbolRenderer(hatched("#c2338f", 2.0, 45, 0.3, 0.6)),
        "checkrights": rights(),
        "stressedplaces": stressed_places(),
        "supervisionlist": supervision(),
        "vegetationrecovery": graduated("recovery", continuous_classes("vegetationrecovery", "quality")),
        "riskreport_minerals": mineral_groups(),
        "riskoverlay_mining": graduated("risk_mine", continuous_classes("riskoverlay_mining", "risk")),
        "riskzoning_raised": raised_cells(),
        "threatlayers_landuse_mined": land_use(),
        "translatelanduse": land_use(),
        "waterconservationstress": graduated("wrac", continuous_classes("waterconservationstress", "water")),
        "weightstability": graduated("same_pct", continuous_classes("weightstability", "doubt", SHARE)),
        "weightstability_mines_output": stable_mines("weightstability_mines_output", SHARE),
    }
    found.update({name: scores(table_name) for name, table_name in SCORE_TABLES.items()})
    found.update({f"threatlayers_{row['value']}": threat(row["value"]) for row in palette_rows("threats")})
    return found


def first_mines() -> QgsVectorLayerSimpleLabeling:
    """The first mines of the order carry their number, beside the marker."""
    return labels('if("order" <= 20, "order", NULL)', is_expression=True, size=9, away=1.8)


LABELLED = {
    "restorationpriority": first_mines, "riskareas": unit_names, "stressedplaces": place_numbers,
    "riskchange_warnings": first_ranks,
}  # fmt: skip


# --- writing ---


def write(renderer, labelling, path: Path) -> None:
    if isinstance(renderer, (QgsPalettedRasterRenderer, QgsSingleBandPseudoColorRenderer)):
        # A raster layer keeps a renderer only while it has data.
        layer = QgsRasterLayer(one_pixel(), "style")
    else:
        layer = QgsVectorLayer("Polygon?crs=EPSG:3857", "style", "memory")
    layer.setRenderer(renderer)
    categories = QgsMapLayer.StyleCategory.Symbology | QgsMapLayer.StyleCategory.Legend
    if labelling:
        layer.setLabeling(labelling)
        layer.setLabelsEnabled(True)
        categories |= QgsMapLayer.StyleCategory.Labeling
    message, saved = layer.saveNamedStyle(str(path), QgsMapLayer.StyleCategories(categories))
    if not saved:
        raise SystemExit(message)
    path.write_text(plain(path.read_text(encoding="utf-8")), encoding="utf-8")


def one_pixel() -> str:
    from osgeo import gdal

    path = "/vsimem/style.tif"
    if gdal.VSIStatL(path) is None:
        gdal.GetDriverByName("GTiff").Create(path, 1, 1, 1, gdal.GDT_Byte).SetGeoTransform((0, 1, 0, 0, 0, -1))
    return path


def plain(qml: str) -> str:
    """The style without what varies from run to run or says nothing, its attributes in a fixed order."""
    root = ET.fromstring(qml)
    root.set("version", WRITTEN_FOR)
    for element in list(root.iter()):
        for child in list(element):
            if says_nothing(child, element):
                element.remove(child)
        attributes = sorted((key, value) for key, value in element.attrib.items() if key not in RANDOM)
        element.attrib.clear()
        element.attrib.update(attributes)
    ET.indent(root, " ")
    return "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n" + ET.tostring(root, encoding="unicode") + "\n"


RANDOM = ("id", "key", "uuid")
DEFAULTS = ("callout", "rampLegendSettings")


def says_nothing(child: ET.Element, parent: ET.Element) -> bool:
    second_copy = child.tag == "prop" and parent.find("Option") is not None
    empty_properties = child.tag.endswith("properties") and child.find(".//Option[@name='properties']/Option") is None
    no_unit_scale = child.tag == "Option" and child.get("value") == "3x:0,0,0,0,0,0"
    return second_copy or empty_properties or no_unit_scale or child.tag in DEFAULTS


def build(folder: Path) -> list:
    """Write all styles into the folder; the paths written."""
    paths = []
    for name, renderer in styles().items():
        path = Path(folder) / f"{name}.qml"
        labelling = LABELLED[name]() if name in LABELLED else None
        write(renderer, labelling, path)
        paths.append(path)
    return paths


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    written = build(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
    print(f"{len(written)} styles written, {sum(path.stat().st_size for path in written) / 1000:.0f} kB")
