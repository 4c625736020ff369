"""Draws the map of the sample run: risk zones, hot spots and the restoration model of every mine, as a PNG.

    python3 render_map.py --zones FILE --hotspots FILE --mines FILE --output map.png
                          [--title TEXT] [--study-area FILE] [--note TEXT]

FILE is a layer as QGIS writes it, such as result.gpkg|layername=zones. Zones need `risk_class`, hot spots `gi_bin`
(both may be in one layer), mines `model`. Colours, hatches, markers and class names are those of resources/styles; the
sheet is that of the report (algorithms/report).
"""

import argparse
import os
import sys
from collections import Counter
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from qgis.core import QgsApplication, QgsLayerTree, QgsProject, QgsVectorLayer  # noqa: E402 (the platform comes first)

PLUGIN = Path(__file__).resolve().parents[2]
if not find_spec("mining_ecorisk"):
    # A checkout may have any name, and nobody need have put it on Python's path.
    found = spec_from_file_location("mining_ecorisk", PLUGIN / "__init__.py", submodule_search_locations=[str(PLUGIN)])
    sys.modules["mining_ecorisk"] = module_from_spec(found)
from mining_ecorisk.algorithms.report.maps import map_layers as mapdata  # noqa: E402
from mining_ecorisk.algorithms.report.maps.legends import list_classes  # noqa: E402
from mining_ecorisk.algorithms.report.maps.map_layers import outlined, styled  # noqa: E402
from mining_ecorisk.algorithms.report.maps.sheet import WALL, Sheet, font_family  # noqa: E402

AREA_FIELD = "area_km2"


def open_layer(uri: str, name: str, field: str = "") -> QgsVectorLayer:
    layer = QgsVectorLayer(uri, name, "ogr")
    if not layer.isValid():
        raise SystemExit(f"{uri} cannot be opened as a vector layer.")
    if field and layer.fields().lookupField(field) < 0:
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
    hot = styled(merged(cells, "Hot and cold spots (Getis-Ord Gi*)", "gi_bin"), "hotspotanalysis_overlay")
    mines = styled(open_layer(options.mines, "Restoration model of each mine", "model"), "restorationmodels")
    area = outlined(open_layer(options.study_area, "Study area") if options.study_area else merged(zones, "Study area"))
    layers = [mines, area, hot, zones]
    raised = raised_cells(zones)
    if raised is not None:
        layers.insert(2, raised)

    project = QgsProject()
    project.setCrs(zones.crs())
    project.addMapLayers(layers)  # noqa: QGS201 (open_layer has looked whether they are valid)
    tree = QgsLayerTree()
    list_classes(tree, zones, area_texts(zones))
    list_classes(tree, hot, count_texts(cells, "gi_bin", "cell", "cells"))
    if raised is not None:
        list_classes(tree, raised, raised_text(zones))
    list_classes(tree, mines, count_texts(mines, "model", "mine", "mines"), as_markers=True)

    draw(project, layers, tree, (options.title, options.note), options.output)


def draw(project: QgsProject, layers: list, tree: QgsLayerTree, texts: tuple, output: str) -> None:
    """Write a PNG of the layers, the uppermost first, with (title, note); the lowest sets extent and CRS."""
    lowest = layers[-1]
    with Sheet(project, WALL, font_family(chinese=False)) as sheet:
        sheet.heading(*texts)
        map_item = sheet.map(layers, lowest.extent())
        sheet.legend(map_item, tree)
        sheet.furnish(map_item, lowest.crs())
        Path(output).parent.mkdir(parents=True, exist_ok=True)
        if not sheet.picture().save(output):
            raise SystemExit(f"{output} cannot be written.")


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
