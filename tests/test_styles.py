"""The shipped styles: they load, say what they show, cover the tables' values, and are what the script makes."""

import csv
import itertools
import re
from pathlib import Path

import numpy as np
import pytest

PLUGIN = Path(__file__).resolve().parent.parent
STYLES = PLUGIN / "resources" / "styles"
# These have a script and tests of their own, because some carry the digitising form.
INTERPRETATION = {
    "createinterpretationlayer", "checkinterpretation", "checkimagequality", "damagedecosystems_restored",
}  # fmt: skip
NAMES = sorted({path.stem for path in STYLES.glob("*.qml")} - INTERPRETATION)


def table(name, column):
    with (PLUGIN / "resources" / "tables" / f"{name}.csv").open(encoding="utf-8") as stream:
        return [row[column] for row in csv.DictReader(stream)]


def palette(name):
    with (STYLES / "palette.csv").open(encoding="utf-8") as stream:
        return [row["colour"] for row in csv.DictReader(stream) if row["palette"] == name]


def ramp(name):
    with (STYLES / "ramps.csv").open(encoding="utf-8") as stream:
        return [row["colour"] for row in csv.DictReader(stream) if row["ramp"] == name]


CATEGORISED = {
    "checkrights": ("status", "string", table("right_statuses", "status")),
    "damagedecosystems": ("ecosystem", "string", table("ecosystems", "ecosystem")),
    "hotspotanalysis": ("gi_bin", "integer", ["3", "2", "1", "0", "-1", "-2", "-3"]),
    "restorationmodels": ("model", "string", table("restoration_models", "model")),
    "restorationpriority": ("chosen", "integer", ["1", "0"]),
    "restorationpriority_scenario": ("cls_after", "integer", table("risk_levels", "risk_class")),
    "riskchange": ("cls_change", "integer", ["2", "1", "0", "-1", "-2"]),
    "riskseries": ("history", "string", ["new", "growing", "lasting", "intermittent", "former", "none"]),
    "riskseries_timeline": ("risk_class", "integer", table("risk_levels", "risk_class")),
    "riskreport_minerals": ("min_group", "string", table("mineral_groups", "min_group")),
    "stressedplaces": ("level", "integer", ["5", "4", "3", "2", "1"]),
    "supervisionlist": ("level", "string", ["red", "orange", "yellow", "blue"]),
    "riskzoning": ("risk_class", "integer", table("risk_levels", "risk_class")),
}
# The field, and (value, part of its legend text) for the ends and the special values.
GRADUATED = {
    "biodiversitystress": ("bio", [(0, "low"), (0.5, "0.4 – 0.6"), (1, "high")]),
    "habitatfragmentation": ("frag", [(0, "no habitat"), (0.25, "per km²"), (300, "more than 10")]),
    "riskoverlay": ("risk", [(0, "lowest"), (0.45, "0.4 – 0.5"), (1, "highest")]),
    "riskoverlay_mining": (
        "risk_mine",
        [(-0.1, "below 0 (less"), (0, "nothing"), (0.05, "0.03 – 0.1"), (0.9, "most")],
    ),
    "weightstability": ("same_pct", [(0, "another class"), (94.9, "80 – 95 %"), (95, "certain"), (100, "certain")]),
    "weightstability_mines_output": ("same_pct", [(49, "another model"), (50, "50 – 80 %"), (100, "certain")]),
    "methodstability": ("same_pct", [(0, "of the choices (another class"), (94.9, "80 – 95 %"), (100, "certain")]),
    "methodstability_mines_output": ("same_pct", [(49, "another model"), (50, "50 – 80 %"), (100, "certain")]),
    "vegetationrecovery": ("recovery", [(-0.5, "lost still"), (0.6, "0.5 – 0.75"), (1.5, "and denser")]),
    # 142.234 = 526.7926 * 0.45 * 0.6, a cell wholly of damaged marsh.
    "waterconservationstress": ("wrac", [(0, "no stress"), (0.01, "0 – 0.5"), (142.234, "more than 20")]),
}
OUTLINES = {"candidatepatches": "source", "evaluationgrid": "cell_id", "riskareas": "unit"}
OVERLAY = "hotspotanalysis_overlay"
RAISED = "riskzoning_raised"
WARNINGS = "riskchange_warnings"
CODES = {"translatelanduse": "land_use_classes", "threatlayers_landuse_mined": "land_use_classes"}
THREATS = {f"threatlayers_{name}" for name in table("threats", "THREAT")}
SCORES = {
    "scoreelevation": "elevation_scores",
    "scorefrozenground": "frozen_ground_scores",
    "scoreimportantareas": "important_areas_scores",
    "scorerainfall": "rainfall_scores",
    "scorewaterdistance": "water_distance_scores",
}
MEASURED = {
    "ecologicalvulnerability",
    "ecologicalvulnerability_rescaled",
    "habitatquality_quality",
    "habitatquality_degradation",
}
RASTERS = {*CODES, *THREATS, *SCORES, *MEASURED}


@pytest.fixture
def styled_layer(make_layer, make_raster, square):
    """`styled_layer(name, values)`: a layer with one square (or one raster) in the style; the values' field exists."""
    from qgis.core import QgsRasterLayer

    alive = []  # a renderer dies with its layer

    def make(name, values=(None,)):
        if name in RASTERS:
            layer = QgsRasterLayer(make_raster(np.zeros((2, 2), np.float32)), name)
        else:
            fields = {k: v[:2] for k, v in CATEGORISED.items()}
            fields.update({OVERLAY: ("gi_bin", "integer"), WARNINGS: ("what", "string"), RAISED: ("raised", "integer")})
            fields.update({k: (v[0], "double") for k, v in GRADUATED.items()})
            fields.update({k: (v, "string") for k, v in OUTLINES.items()})
            field, kind = fields[name]
            rows = [(square(2000 * i, 0, 300), {field: value}) for i, value in enumerate(values)]
            layer = make_layer(rows, fields={field: kind})
        alive.append(layer)
        message, loaded = layer.loadNamedStyle(str(STYLES / f"{name}.qml"))
        assert loaded, message
        return layer

    return make


def legend_texts(layer):
    """The legend text that each feature falls under, in the order of the features."""
    from qgis.core import QgsExpressionContextUtils, QgsRenderContext

    renderer = layer.renderer().clone()
    context = QgsRenderContext()
    context.expressionContext().appendScopes(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    texts = {item.ruleKey(): item.label() for item in renderer.legendSymbolItems()}
    renderer.startRender(context, layer.fields())
    found = []
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        found.append([texts[key] for key in renderer.legendKeysForFeature(feature, context)])
    renderer.stopRender(context)
    return [texts[0] if texts else None for texts in found]


def test_every_style_is_tested():
    assert set(NAMES) == {*CATEGORISED, *GRADUATED, *OUTLINES, OVERLAY, RAISED, WARNINGS, *RASTERS}


@pytest.mark.parametrize("name", NAMES)
def test_loads_with_the_right_renderer(styled_layer, name):
    layer = styled_layer(name)
    if name in {*CODES, *THREATS}:
        expected = "paletted"
    elif name in RASTERS:
        expected = "singlebandpseudocolor"
    elif name in OUTLINES:
        expected = "singleSymbol"
    else:
        expected = "graduatedSymbol" if name in GRADUATED else "categorizedSymbol"
    assert layer.renderer().type() == expected


@pytest.mark.parametrize("name", NAMES)
def test_holds_nothing_of_a_machine_and_stays_small(name):
    text = (STYLES / f"{name}.qml").read_text(encoding="utf-8")
    # A path, a data source or an identifier that QGIS draws anew at each run.
    assert not re.search(r'="/|[A-Za-z]:\\|file:|<datasource|\bid="|\buuid="|\{[0-9a-f]{8}-', text)
    assert len(text) < 50_000


@pytest.mark.parametrize("name", CATEGORISED)
def test_categories_are_the_tables_values_and_one_for_the_rest(styled_layer, name):
    field, _, values = CATEGORISED[name]
    renderer = styled_layer(name).renderer()
    found = [str(category.value()) for category in renderer.categories()]
    assert field in re.findall(r"\w+", renderer.classAttribute())
    assert sorted(found) == sorted([*values, ""])
    assert found[-1] == ""
    assert all(category.label() for category in renderer.categories())


@pytest.mark.parametrize("name", CATEGORISED)
def test_each_value_finds_its_category_and_null_the_last(styled_layer, name):
    _, kind, values = CATEGORISED[name]
    typed = [int(value) if kind == "integer" else value for value in values]
    layer = styled_layer(name, [*typed, None])
    labels = {str(category.value()): category.label() for category in layer.renderer().categories()}
    assert legend_texts(layer) == [labels[value] for value in values] + [labels[""]]


@pytest.mark.parametrize("name", ["riskzoning", "riskseries_timeline", "restorationpriority_scenario"])
def test_zones_are_listed_from_high_to_low(styled_layer, name):
    labels = [category.label() for category in styled_layer(name).renderer().categories()]
    assert labels == ["5 High", "4 Comparatively high", "3 General", "2 Comparatively low", "1 Low", "No value"]


def test_hot_spots_say_their_confidence(styled_layer):
    assert legend_texts(styled_layer("hotspotanalysis", [3, -2, 0, None])) == [
        "Hot spot, 99 % confidence",
        "Cold spot, 95 % confidence",
        "Not significant",
        "No value",
    ]


def test_overlay_leaves_out_what_is_not_significant(styled_layer):
    assert legend_texts(styled_layer(OVERLAY, [1, 0, None])) == ["Hot spot, 90 % confidence", None, None]


def test_raised_cells_are_dotted_and_no_other(styled_layer):
    assert legend_texts(styled_layer(RAISED, [1, 0, None])) == ["Class raised by mining", None, None]


def test_cells_that_rose_by_more_than_two_classes_are_the_darkest(styled_layer):
    assert legend_texts(styled_layer("riskchange", [4, 2, -3])) == [
        "Risen by two classes or more",
        "Risen by two classes or more",
        "Fallen by two classes or more",
    ]


def test_every_warning_has_a_symbol_and_the_first_have_their_rank(styled_layer):
    kinds = ["risen", "new", "grown", "grown, stricter", "stricter"]
    layer = styled_layer(WARNINGS, kinds)
    assert len(set(legend_texts(layer))) == 5
    assert None not in legend_texts(layer)
    assert len(layer.renderer().categories()) == 5
    assert layer.labelsEnabled()
    assert '"rank"' in layer.labeling().settings().fieldName


@pytest.mark.parametrize("name", GRADUATED)
def test_graduated_classes(styled_layer, name):
    _, cases = GRADUATED[name]
    layer = styled_layer(name, [float(value) for value, _ in cases] + [None])
    texts = legend_texts(layer)
    for (_, part), text in zip(cases, texts):
        assert part in text
    assert texts[-1] == "No value"


@pytest.mark.parametrize("name", GRADUATED)
def test_graduated_classes_leave_no_gap(styled_layer, name):
    found = styled_layer(name).renderer().ranges()
    ranges = sorted((range_ for range_ in found if range_.lowerValue() >= 0), key=lambda range_: range_.lowerValue())
    assert ranges[0].lowerValue() == 0
    for before, after in zip(ranges, ranges[1:]):
        assert before.upperValue() == after.lowerValue()


def shown(renderer, value):
    """Legend text of a raster value, found through the colour that it gets."""
    from qgis.PyQt.QtGui import QColor

    if renderer.type() == "paletted":
        return next((entry.label for entry in renderer.classes() if entry.value == value), None)
    function = renderer.shader().rasterShaderFunction()
    drawn, red, green, blue, _ = function.shade(float(np.float32(value)))
    assert drawn
    (label,) = [item.label for item in function.colorRampItemList() if item.color == QColor(red, green, blue)]
    return label


@pytest.mark.parametrize("name", CODES)
def test_land_use_has_all_classes(styled_layer, name):
    renderer = styled_layer(name).renderer()
    codes, names = table("land_use_classes", "code"), table("land_use_classes", "name_en")
    assert len(renderer.classes()) == 25
    assert [shown(renderer, int(code)) for code in codes] == [f"{code} {text}" for code, text in zip(codes, names)]


@pytest.mark.parametrize("name", sorted(THREATS))
def test_threat_rasters_show_the_threat_only(styled_layer, name):
    renderer = styled_layer(name).renderer()
    assert "threat source" in shown(renderer, 1)
    assert shown(renderer, 0) is None


@pytest.mark.parametrize("name", SCORES)
def test_every_score_has_its_own_class(styled_layer, name):
    renderer = styled_layer(name).renderer()
    for score, text in zip(table(SCORES[name], "score"), table(SCORES[name], "name_en")):
        label = shown(renderer, float(score))
        assert label.startswith(f"{score} ")
        assert text.lower() in label.lower()


def test_a_score_has_one_colour_on_all_maps(styled_layer):
    colours = {}
    for name in SCORES:
        for item in styled_layer(name).renderer().shader().rasterShaderFunction().colorRampItemList():
            colours.setdefault(item.label.split()[0], set()).add(item.color.name())
    assert set(colours) == {"0.1", "0.2", "0.3", "0.5", "0.6", "0.7"}
    assert all(len(found) == 1 for found in colours.values())


@pytest.mark.parametrize(
    ("name", "value", "part"),
    [
        ("ecologicalvulnerability", 0.135, "least"),
        ("ecologicalvulnerability", 0.36, "0.315 – 0.405"),
        ("ecologicalvulnerability", 0.585, "most"),
        ("ecologicalvulnerability_rescaled", 0.5, "0.4 – 0.6"),
        ("habitatquality_quality", 0, "no habitat"),
        ("habitatquality_quality", 1e-6, "low"),
        ("habitatquality_quality", 1, "high"),
        ("habitatquality_degradation", 0, "no threat"),
        ("habitatquality_degradation", 0.03, "0.025 – 0.05"),
        ("habitatquality_degradation", 7, "more than 0.2"),
    ],
)
def test_raster_classes(styled_layer, name, value, part):
    assert part in shown(styled_layer(name).renderer(), value)


def test_risk_areas_carry_their_names(styled_layer):
    layer = styled_layer("riskareas", ["Hehuang Valley"])
    assert layer.labelsEnabled()
    assert layer.labeling().settings().fieldName == "unit"


def coloured_pixels(layer, metres_across):
    from qgis.core import QgsMapRendererCustomPainterJob, QgsMapSettings, QgsRectangle
    from qgis.PyQt.QtCore import QSize, Qt
    from qgis.PyQt.QtGui import QImage, QPainter

    image = QImage(QSize(200, 200), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(QgsRectangle.fromCenterAndSize(layer.extent().center(), metres_across, metres_across))
    settings.setOutputSize(image.size())
    painter = QPainter(image)
    job = QgsMapRendererCustomPainterJob(settings, painter)
    job.renderSynchronously()
    painter.end()
    return sum(image.pixelColor(x, y).name() != "#ffffff" for x in range(200) for y in range(200))


@pytest.mark.parametrize("name", ["restorationmodels", "damagedecosystems"])
def test_a_mine_is_seen_on_a_provincial_map(styled_layer, name):
    # 300 km on 200 pixels: the 300 m square itself covers a fifth of one pixel.
    layer = styled_layer(name, [CATEGORISED[name][2][0]])
    assert coloured_pixels(layer, 300_000) >= 40


def test_a_mine_near_by_is_its_outline_alone(styled_layer):
    # 2 km on 200 pixels: the 300 m square covers 30 x 30 pixels; its line adds at most one on each side.
    assert 900 <= coloured_pixels(styled_layer("restorationmodels", ["ecological reconstruction"]), 2000) <= 1024


def test_styles_are_what_the_script_makes(qgis_app, tmp_path):
    from mining_ecorisk.resources.styles import make_styles

    first, second = tmp_path / "first", tmp_path / "second"
    for folder in (first, second):
        folder.mkdir()
        make_styles.build(folder)
    assert sorted(path.stem for path in first.iterdir()) == NAMES
    for name in NAMES:
        assert (first / f"{name}.qml").read_bytes() == (second / f"{name}.qml").read_bytes()


def test_committed_styles_are_up_to_date(qgis_app, tmp_path):
    from mining_ecorisk.resources.styles import make_styles
    from qgis.core import Qgis

    if not Qgis.QGIS_VERSION.startswith("3.22."):
        pytest.skip("The styles are written by QGIS 3.22, so that newer versions read them; others write other XML.")
    make_styles.build(tmp_path)
    for name in NAMES:
        assert (tmp_path / f"{name}.qml").read_bytes() == (STYLES / f"{name}.qml").read_bytes(), name


def test_every_output_that_asks_for_a_style_has_one():
    wanted = set()
    for path in (PLUGIN / "algorithms").glob("*/*.py"):
        text = path.read_text(encoding="utf-8")
        for output in re.findall(r'run\.style\([^,)]+(?:, "(\w+)")?\)', text):
            wanted.add(path.stem + (f"_{output.lower()}" if output else ""))
    assert "riskoverlay" in wanted
    assert wanted <= {*NAMES, *INTERPRETATION}


# Machado, Oliveira and Fernandes 2009 (doi 10.1109/TVCG.2009.113), severity 1, on linear RGB.
VISION = {
    "normal": np.eye(3),
    "deuteranope": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    "protanope": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "tritanope": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
}
TO_XYZ = [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
WHITE = [0.95047, 1.0, 1.08883]


def lab(colour, vision="normal"):
    """CIE L*a*b* of a colour #rrggbb as an eye sees it."""
    encoded = np.array([int(colour[place : place + 2], 16) for place in (1, 3, 5)]) / 255
    linear = np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)
    seen = np.clip(np.asarray(VISION[vision]) @ linear, 0, 1)
    relative = np.asarray(TO_XYZ) @ seen / WHITE
    root = np.where(relative > 216 / 24389, np.cbrt(relative), (24389 / 27 * relative + 16) / 116)
    return np.array([116 * root[1] - 16, 500 * (root[0] - root[1]), 200 * (root[1] - root[2])])


def test_lab_of_known_colours():
    # The definition: white has L* 100 and no hue; sRGB red is (53.24, 80.09, 67.20).
    assert lab("#ffffff") == pytest.approx([100, 0, 0], abs=0.01)
    assert lab("#ff0000") == pytest.approx([53.24, 80.09, 67.20], abs=0.02)


@pytest.mark.parametrize("vision", VISION)
@pytest.mark.parametrize(
    "name", ["risk_levels", "hot_spots", "restoration_models", "ecosystems", "damage_types", "risk_change", "warnings"]
)
def test_classes_can_be_told_apart(name, vision):
    # A difference of 2.3 is just seen side by side; 10 is told at a glance.
    for one, other in itertools.combinations(palette(name), 2):
        assert np.linalg.norm(lab(one, vision) - lab(other, vision)) > 10, (one, other)


@pytest.mark.parametrize("vision", VISION)
@pytest.mark.parametrize(
    "name", ["water", "biodiversity", "fragmentation", "risk", "vulnerability", "quality", "doubt"]
)
def test_ramps_get_darker_all_the_way(qgis_app, name, vision):
    from mining_ecorisk.resources.styles.make_styles import ramp_colours

    lightness = [lab(colour, vision)[0] for colour in ramp_colours(name, 7)]
    assert all(before - after > 5 for before, after in zip(lightness, lightness[1:])), lightness


@pytest.mark.parametrize("vision", VISION)
def test_zones_get_darker_from_low_to_high(vision):
    # The palette begins with the highest zone.
    lightness = [lab(colour, vision)[0] for colour in reversed(palette("risk_levels"))]
    assert all(before - after > 8 for before, after in zip(lightness, lightness[1:])), lightness


@pytest.mark.parametrize("vision", VISION)
@pytest.mark.parametrize("other", ["ecosystems", "land_use_classes"])
def test_no_land_looks_like_the_highest_zone(vision, other):
    highest = palette("risk_levels")[0]
    nearest = min(np.linalg.norm(lab(highest, vision) - lab(colour, vision)) for colour in palette(other))
    assert nearest > 10


def test_ecosystems_can_be_told_in_grey():
    lightness = sorted(lab(colour)[0] for colour in palette("ecosystems"))
    assert all(above - below > 5 for below, above in zip(lightness, lightness[1:])), lightness


@pytest.mark.parametrize("vision", VISION)
def test_land_use_classes_can_be_told_apart(vision):
    # 25 classes: a difference of 2.3 is just seen side by side.
    for one, other in itertools.combinations(palette("land_use_classes"), 2):
        assert np.linalg.norm(lab(one, vision) - lab(other, vision)) > 5, (one, other)


def test_no_two_land_use_classes_are_the_same_grey():
    lightness = sorted(lab(colour)[0] for colour in palette("land_use_classes"))
    assert all(above - below > 2 for below, above in zip(lightness, lightness[1:])), lightness


def test_land_use_of_one_ecosystem_is_of_one_hue(qgis_app):
    from qgis.PyQt.QtGui import QColor

    hues = {}
    for colour, ecosystem in zip(palette("land_use_classes"), table("land_use_classes", "ecosystem")):
        hues.setdefault(ecosystem, []).append(QColor(colour).hueF())
    for ecosystem in ("forest", "grassland", "water and wetland"):
        assert max(hues[ecosystem]) - min(hues[ecosystem]) < 1 / 6, ecosystem


def test_near_by_ecosystems_differ_by_their_hatch(styled_layer):
    hatches = {}
    for category in styled_layer("damagedecosystems").renderer().categories()[:-1]:
        layers = category.symbol().symbolLayers()
        hatches[category.value()] = tuple(
            sorted(part.lineAngle() for part in layers if part.layerType() == "LinePatternFill")
        )
    assert len(hatches) == 7 and len(set(hatches.values())) == 7
