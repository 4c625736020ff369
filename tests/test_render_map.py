"""The map of the sample run: what is on it, what its legend says, what it refuses."""

import pytest
from mining_ecorisk.resources.sample import render_map

MODELS = ["ecological reconstruction", "natural restoration", "natural restoration", "error: outside the zoned area"]


@pytest.fixture
def result(make_layer, square, tmp_path):
    """A GeoPackage with a 10 x 8 grid of 2 km cells (4 km² each) and four mines; two cells have no value."""
    from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter

    cells = []
    for column in range(10):
        for row in range(8):
            known = (column, row) not in ((9, 6), (9, 7))
            values = {"risk_class": row % 5 + 1 if known else None, "gi_bin": (column // 3 or -1) if known else None}
            cells.append((square(500000 + 2000 * column, 4000000 + 2000 * row, 2000), values))
    mines = [
        (square(503900 + 4000 * place, 4007900, 200), {"mine_id": str(place), "model": model, "area_ha": 4.0})
        for place, model in enumerate(MODELS)
    ]
    path = str(tmp_path / "the result.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    for name, layer in (("zones", make_layer(cells)), ("restoration", make_layer(mines))):
        options.layerName = name
        error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
            layer, path, QgsCoordinateTransformContext(), options
        )
        assert error == QgsVectorFileWriter.WriterError.NoError, message
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    return path


@pytest.fixture
def draw(result, tmp_path):
    """`draw(output="map.png", zones=...)`: renders; returns the path of the picture."""

    def call(output="map.png", **given):
        words = {
            "zones": f"{result}|layername=zones",
            "hotspots": f"{result}|layername=zones",
            "mines": f"{result}|layername=restoration",
            "output": str(tmp_path / output),
            "title": "Zones, hot spots and restoration",
            **given,
        }
        options = [word for name, value in words.items() for word in (f"--{name.replace('_', '-')}", value)]
        render_map.render(render_map.arguments(options))
        return words["output"]

    return call


BANNER = 0xFFE08A
LEGEND_FROM = 1400  # pixel column: what lies left of it is the map, right of it the legend


def pixels(path, colour, columns=slice(None), tolerance=0):
    """How many pixels have the colour (0xrrggbb), give or take the tolerance in each of red, green and blue."""
    import numpy as np
    from osgeo import gdal

    bands = gdal.Open(path).ReadAsArray()[:3, :, columns].astype(int)
    wanted = np.array([colour >> 16, colour >> 8 & 255, colour & 255]).reshape(3, 1, 1)
    return int(np.count_nonzero((np.abs(bands - wanted) <= tolerance).all(axis=0)))


@pytest.mark.slow
def test_the_map_holds_what_it_should(draw):
    from osgeo import gdal

    path = draw("folder that is new/map.png")
    picture = gdal.Open(path)
    assert (picture.RasterXSize, picture.RasterYSize) == (2000, 1414)
    # The map is 1.3 million pixels, the grid about 1 million; a zone has at least an eighth of it, partly hatched.
    on_map, in_legend = slice(0, LEGEND_FROM), slice(LEGEND_FROM, None)
    for zone in (0x67001F, 0xC8502A, 0xE0A040, 0xBCDC8E, 0xEEF5E0):
        assert pixels(path, zone, on_map) > 30_000
        assert pixels(path, zone, in_legend) > 500
    # Without hot spots' hatch, reconstruction's marker and the marker of no model, these do not occur at all.
    for line_or_marker in (0x1A1A1A, 0x111111, 0xFF00C8):
        assert pixels(path, line_or_marker, on_map) > 20
        assert pixels(path, line_or_marker, in_legend) > 20
    # The slanting lines of cold spots are a pixel and a half wide, hence mixed with their white edges.
    assert pixels(path, 0x1C4F9C, on_map, tolerance=30) > 500
    assert pixels(path, BANNER) > 50_000


@pytest.mark.slow
def test_the_note_can_be_left_out_for_real_data(draw):
    assert pixels(draw(note=""), BANNER) == 0


@pytest.mark.slow
def test_a_study_area_is_drawn_where_given(draw, result):
    """The zones given as study area draw the line of every cell, not just the outline."""
    ink, on_map = 0x222222, slice(0, LEGEND_FROM)
    assert pixels(draw(study_area=f"{result}|layername=zones"), ink, on_map) > 1.5 * pixels(draw(), ink, on_map)


def legend(layer, texts, **options):
    """The legend's labels of one layer, in order."""
    from qgis.core import QgsLayerTree, QgsLayerTreeModel, QgsProject

    project, tree = QgsProject(), QgsLayerTree()
    project.addMapLayer(layer, False)
    render_map.list_classes(tree, layer, texts, **options)
    model = QgsLayerTreeModel(tree)
    return [node.data(0) for node in model.layerLegendNodes(tree.findLayers()[0])]


def test_legend_of_zones_has_areas_of_the_classes_that_occur(result):
    zones = render_map.styled(render_map.open_layer(f"{result}|layername=zones", "Zones", "risk_class"), "riskzoning")
    # Rows 0..7 have the classes 1 2 3 4 5 1 2 3: 10 cells of 4 km² a row; two cells of rows 6 and 7 have no value.
    assert legend(zones, render_map.area_texts(zones)) == [
        "5 High: 40 km² (12.5 %)",
        "4 Comparatively high: 40 km² (12.5 %)",
        "3 General: 76 km² (23.8 %)",
        "2 Comparatively low: 76 km² (23.8 %)",
        "1 Low: 80 km² (25.0 %)",
        "No value: 8 km² (2.5 %)",
    ]


def test_legend_of_mines_counts_them(result):
    mines = render_map.open_layer(f"{result}|layername=restoration", "Mines", "model")
    render_map.styled(mines, "restorationmodels")
    assert legend(mines, render_map.count_texts(mines, "model", "mine", "mines"), as_markers=True) == [
        "Ecological reconstruction: 1 mine",
        "Natural restoration: 2 mines",
        "No model (its reason says why): 1 mine",
    ]


def test_cells_that_mining_raised_are_dotted_and_counted(make_layer, square):
    # Raised; the same; lowered; without a class now; without one before.
    classes = [(3, 2), (3, 3), (2, 3), (None, 1), (4, None)]
    zones = make_layer(
        [
            (square(2000 * place, 0, 2000), {"risk_class": now, "class_0": before})
            for place, (now, before) in enumerate(classes)
        ]
    )
    raised = render_map.raised_cells(zones)
    areas = {feature["raised"]: feature.geometry().area() for feature in raised.getFeatures()}
    assert areas == {1: 4e6, 0: 16e6}  # one cell of 4 km2, and the others
    (category,) = raised.renderer().categories()
    assert str(category.value()) == "1" and category.symbol().symbolLayer(0).layerType() == "PointPatternFill"
    assert render_map.raised_text(zones) == {"1": "1 cells"}


def test_no_dots_where_the_zones_do_not_tell_or_none_rose(make_layer, square):
    assert render_map.raised_cells(make_layer([(square(0, 0, 9), {"risk_class": 3})])) is None
    assert render_map.raised_cells(make_layer([(square(0, 0, 9), {"risk_class": 3, "class_0": 3})])) is None


def test_hot_spots_are_merged_by_their_bin(result):
    cells = render_map.open_layer(f"{result}|layername=zones", "cells", "gi_bin")
    areas = {
        feature["gi_bin"]: feature.geometry().area() / 1e6
        for feature in render_map.merged(cells, "merged", "gi_bin").getFeatures()
        if isinstance(feature["gi_bin"], int)
    }
    # Columns 0-2 are cold (-1), 3-5 have 1, 6-8 have 2, 9 has 3 but for its two empty cells; a column is 32 km².
    assert areas == pytest.approx({-1: 96, 1: 96, 2: 96, 3: 24})


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"zones": "/nowhere/result.gpkg|layername=zones"}, "cannot be opened"),
        ({"mines": "{result}|layername=zones"}, "has no field model; it has"),
        ({"hotspots": "{result}|layername=restoration"}, "has no field gi_bin"),
    ],
)
def test_wrong_layers_are_named(draw, result, given, said):
    with pytest.raises(SystemExit, match=said):
        draw(**{name: value.format(result=result) for name, value in given.items()})


def test_a_place_that_cannot_be_written_is_named(draw, tmp_path):
    (tmp_path / "map.png").mkdir()
    with pytest.raises(SystemExit, match="cannot be written"):
        draw()
