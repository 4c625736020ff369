"""Draws the map of the sample run: risk zones, hot spots and the restoration model of every mine, as a PNG.

    python3 render_map.py --zones FILE --hotspots FILE --mines FILE --output map.png
                          [--title TEXT] [--study-area FILE] [--note TEXT] [--main-stream FILE] [--tributaries FILE]
                          [--reserves FILE] [--surroundings FILE]

FILE is a layer as QGIS writes it, such as result.gpkg|layername=zones. Zones need `risk_class`, hot spots `gi_bin`
(both may be in one layer), mines `model` and `area_ha`. Colours, hatches, markers and class names are those of
resources/styles; the sheet is that of the report (algorithms/report).
"""

import argparse
import os
import sys
from collections import Counter
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer  # noqa: E402 (the platform comes first)

PLUGIN = Path(__file__).resolve().parents[2]
if not find_spec("mining_ecorisk"):
    # A checkout may have any name, and nobody need have put it on Python's path.
    found = spec_from_file_location("mining_ecorisk", PLUGIN / "__init__.py", submodule_search_locations=[str(PLUGIN)])
    sys.modules["mining_ecorisk"] = module_from_spec(found)
from mining_ecorisk.algorithms.gis.polygons import union  # noqa: E402
from mining_ecorisk.algorithms.report.data.background import BACKGROUND, Background  # noqa: E402
from mining_ecorisk.algorithms.report.maps import map_layers as mapdata  # noqa: E402
from mining_ecorisk.algorithms.report.maps.background_layers import background_layers, locator_layers  # noqa: E402
from mining_ecorisk.algorithms.report.maps.forms import WALL, font_family  # noqa: E402
from mining_ecorisk.algorithms.report.maps.legends import Legends, list_classes, list_labels  # noqa: E402
from mining_ecorisk.algorithms.report.maps.map_layers import outlined, styled  # noqa: E402
from mining_ecorisk.algorithms.report.maps.map_sheet import MapSheet  # noqa: E402
from mining_ecorisk.algorithms.report.maps.mark_sizes import MarkSizes, resized, size_legend  # noqa: E402
from mining_ecorisk.algorithms.report.words.texts import Texts  # noqa: E402

AREA_FIELD = "area_km2"
ENGLISH = Texts("en")


def open_layer(uri: str, name: str, *fields: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(uri, name, "ogr")
    if not layer.isValid():
        raise SystemExit(f"{uri} cannot be opened as a vector layer.")
    for field in fields:
        if layer.fields().lookupField(field) < 0:
            raise SystemExit(f"{uri} has no field {field}; it has {', '.join(layer.fields().names())}.")
    return layer


def merged(layer: QgsVectorLayer, name: str, field: str = "") -> QgsVectorLayer:
    """The layer with the polygons of each value of the field made one, or all of them."""
    features = list(layer.getFeatures())
    values = [feature[field] or None if field else 0 for feature in features]
    return mapdata.merged(name, layer.crs(), [feature.geometry() for feature in features], field or "part", values)


# --- what the legend says of each class ---


def area_texts(zones: QgsVectorLayer) -> dict:
    """Area inside the study area (the whole polygon's without the field area_km2) and share by risk class."""
    inside = zones.fields().lookupField(AREA_FIELD) >= 0
    areas = Counter()
    for feature in zones.getFeatures():
        areas[str(feature["risk_class"])] += feature[AREA_FIELD] if inside else feature.geometry().area() / 1e6
    total = sum(areas.values())
    return {value: f"{area:,.0f} km² ({100 * area / total:.1f} %)" for value, area in areas.items()}


def count_texts(layer: QgsVectorLayer, field: str, one: str, many: str) -> dict:
    counts = Counter(str(feature[field]) for feature in layer.getFeatures())
    return {value: f"{count} {one if count == 1 else many}" for value, count in counts.items()}


def is_raised(feature) -> bool:
    """Whether the cell's class is higher with mining than without."""
    return bool(feature["risk_class"] and feature["class_0"] and feature["risk_class"] > feature["class_0"])


def raised_cells(zones: QgsVectorLayer):
    """The cells whose class mining raised; None where the zones do not tell, or none is."""
    if zones.fields().lookupField("class_0") < 0:
        return None
    features = list(zones.getFeatures())
    values = [int(is_raised(feature)) for feature in features]
    if not any(values):
        return None
    shapes = [feature.geometry() for feature in features]
    return styled(mapdata.merged("What mining did", zones.crs(), shapes, "raised", values), "riskzoning_raised")


def raised_text(zones: QgsVectorLayer) -> dict:
    return {"1": f"{sum(map(is_raised, zones.getFeatures()))} cells"}


def render(options) -> None:
    zones = styled(open_layer(options.zones, "Risk zones", "risk_class"), "riskzoning")
    cells = open_layer(options.hotspots, "cells", "gi_bin")
    hot = styled(merged(cells, "Hot and cold spots (Gi*)", "gi_bin"), "hotspotanalysis_overlay")
    mines = styled(open_layer(options.mines, "Restoration model of each mine", "model", "area_ha"), "restorationmodels")
    area = outlined(open_layer(options.study_area, "Study area") if options.study_area else merged(zones, "Study area"))
    layers = [mines, area, hot, zones]
    raised = raised_cells(zones)
    if raised is not None:
        layers.insert(2, raised)

    legends = Legends()
    list_classes(legends.side, zones, area_texts(zones))
    list_classes(legends.side, hot, count_texts(cells, "gi_bin", "cell", "cells"))
    if raised is not None:
        list_classes(legends.side, raised, raised_text(zones))
    list_classes(legends.side, mines, count_texts(mines, "model", "mine", "mines"), as_markers=True)
    draw(layers, legends, (area, read_background(options, zones)), (options.title, options.note), options.output)


def read_background(options, zones: QgsVectorLayer) -> Background:
    """The rivers, reserves and surroundings given, which are in the CRS of the zones."""
    found = {}
    for name in BACKGROUND:
        if uri := getattr(options, name.lower()):
            layer = open_layer(uri, name)
            if layer.crs() != zones.crs():
                raise SystemExit(f"{uri} is not in the CRS of the zones.")
            found[name] = [feature.geometry() for feature in layer.getFeatures()]
    return Background(found)


def sized(mines: QgsVectorLayer, legends: Legends) -> QgsVectorLayer:
    """The layer of the sizes of the marks, which is for the legend alone."""
    areas = [mine["area_ha"] for mine in mines.getFeatures()]
    sizes = MarkSizes.of(areas, WALL.marks, len(areas))
    legend = size_legend(sizes, ENGLISH, mines)
    resized(mines, sizes)
    list_labels(legends.strip, legend, [category.label() for category in legend.renderer().categories()])
    return legend


def draw(layers: list, legends: Legends, ground: tuple, texts: tuple, output: str) -> None:
    """Write a PNG of the layers: marks of mines, the uppermost, over all others; the lowest sets extent and CRS.

    `ground` is the layer of the study area, which is among them, and the background; `texts` are title and note.
    """
    area, background = ground
    crs = layers[-1].crs()
    drawn = background_layers(background, ENGLISH, crs)
    layers[layers.index(area) + 1 : layers.index(area) + 1] = drawn
    sizes = sized(layers[0], legends)
    for layer in (area, *drawn):
        list_labels(legends.strip, layer, [layer.name()])
    whole = union([feature.geometry() for feature in area.getFeatures()])
    locator = locator_layers(background, whole, crs)
    project = QgsProject()
    project.setCrs(crs)
    project.addMapLayers([*layers, sizes, *locator])  # noqa: QGS201 (open_layer has looked whether they are valid)
    sheet = MapSheet(project, WALL, font_family(chinese=False), crs)
    picture = sheet.draw(layers, layers[-1].extent(), legends, texts, locator)
    Path(output).parent.mkdir(parents=True, exist_ok=True)
    if not picture.save(output):
        raise SystemExit(f"{output} cannot be written.")


def add_background(parser: argparse.ArgumentParser) -> None:
    for name in BACKGROUND:
        words = name.lower().replace("_", " ")
        parser.add_argument(f"--{words.replace(' ', '-')}", default="", help=f"{words}, for orientation")


def arguments(words: list) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name, text in (
        ("zones", "polygons with risk_class"),
        ("hotspots", "polygons with gi_bin"),
        ("mines", "polygons with model, one per mine"),
        ("output", "the PNG to write"),
    ):
        parser.add_argument(f"--{name}", required=True, help=text)
    parser.add_argument("--title", default="Mining ecological risk: zones, hot spots and restoration", help="heading")
    parser.add_argument("--study-area", help="outline; by default that of the zones")
    add_background(parser)
    parser.add_argument(
        "--note", default="Synthetic sample data: no real place, mine or risk", help="line below the title"
    )
    return parser.parse_args(words)


if __name__ == "__main__":
    chosen = arguments(sys.argv[1:])
    application = QgsApplication([], False)
    application.initQgis()
    render(chosen)
    print(f"Map: {chosen.output}")
