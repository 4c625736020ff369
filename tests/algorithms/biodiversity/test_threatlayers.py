"""Threat layers through Processing."""

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsRasterLayer

X, Y = 500000, 4000000
OUTPUTS = ("MINING", "CONSTRUCTION", "SETTLEMENT", "ARABLE", "LANDUSE_MINED")
# 6 x 8 pixels of 30 m; 0 is nodata.
CODES = np.array(
    [
        [12, 12, 11, 21, 21, 31, 31, 31],
        [51, 52, 12, 21, 21, 31, 31, 31],
        [53, 53, 53, 53, 21, 31, 31, 31],
        [21, 21, 53, 53, 21, 31, 31, 31],
        [64, 64, 64, 41, 41, 41, 41, 0],
        [64, 64, 64, 41, 41, 41, 0, 0],
    ],
    dtype=np.uint8,
)


@pytest.fixture
def landuse(make_raster):
    return make_raster(CODES, X, Y, 30, nodata=0, name="landuse.tif")


def pixels(square, row, column, rows=1, columns=1):
    """WKT of whole pixels."""
    assert rows == columns
    return square(X + 30 * column, Y - 30 * (row + rows), 30 * rows)


@pytest.fixture
def mines(make_layer, square):
    # Rows 2-3, columns 2-3 (all 53); a speck of 4 m in the corner of pixel (0, 5); the nodata pixel (5, 7).
    speck = square(X + 30 * 5 + 2, Y - 8, 4)
    return make_layer([(pixels(square, 2, 2, 2, 2), {"a": 1}), (speck, {"a": 2}), (pixels(square, 5, 7), {"a": 3})])


@pytest.fixture
def layers(run, read_raster):
    def call(**parameters):
        results, log = run("threatlayers", **parameters, **dict.fromkeys(OUTPUTS, "TEMPORARY_OUTPUT"))
        return {name: read_raster(results[name]) for name in OUTPUTS}, log, results

    return call


def at(array):
    return set(zip(*(index.tolist() for index in np.nonzero(array == 1))))


def test_values(layers, landuse, mines):
    found, log, _ = layers(LANDUSE=landuse, MINES=mines)
    mined = {(2, 2), (2, 3), (3, 2), (3, 3), (0, 5), (5, 7)}
    assert at(found["MINING"]) == mined
    # The mine mask is cut out of class 53.
    assert at(found["CONSTRUCTION"]) == {(2, 0), (2, 1)}
    assert at(found["SETTLEMENT"]) == {(1, 0), (1, 1)}
    assert at(found["ARABLE"]) == {(0, 0), (0, 1), (0, 2), (1, 2)}
    expected = CODES.astype(float)
    expected[CODES == 0] = np.nan
    expected[0, 5] = 53  # the speck; nodata stays nodata, even in a mine
    assert np.array_equal(found["LANDUSE_MINED"], expected, equal_nan=True)
    assert "1 patch is too small to hold a pixel centre" in log.text
    assert "MINING: 6 pixels" in log.text


def test_the_rasters_are_the_land_use_s_and_hold_no_nodata(layers, landuse, mines):
    found, _, results = layers(LANDUSE=landuse, MINES=mines)
    reference = gdal.Open(landuse)
    for name in OUTPUTS:
        dataset = gdal.Open(results[name])
        assert dataset.GetGeoTransform() == reference.GetGeoTransform()
        assert QgsRasterLayer(results[name]).crs().authid() == "EPSG:32647"
        assert dataset.GetRasterBand(1).DataType == gdal.GDT_Byte
        if name != "LANDUSE_MINED":
            assert set(np.unique(found[name])) <= {0, 1}


def test_a_raster_that_ends_near_the_mines_is_warned_of(layers, landuse, mines):
    _, log, _ = layers(LANDUSE=landuse, MINES=mines)
    assert any("0 m beyond the mines" in warning and "10000 m" in warning for warning in log.warnings)


def test_a_raster_with_a_wide_margin_is_not(layers, make_raster, make_layer, square):
    # 21 km at 300 m; the mine is in the middle, more than 10 km from every edge.
    landuse = make_raster(np.full((70, 70), 31, dtype=np.uint8), X, Y, 300)
    mine = make_layer([(square(X + 10200, Y - 10500, 300), {"a": 1})])
    found, log, _ = layers(LANDUSE=landuse, MINES=mine)
    assert found["MINING"].sum() == 1
    assert not log.warnings


def test_parts_and_overlaps(layers, landuse, make_layer, square):
    # A multi-part mine whose second part is a speck, and two mines of which the later hides the earlier.
    whole, speck = pixels(square, 0, 0), square(X + 30 * 6 + 1, Y - 35, 3)
    multi = f"MultiPolygon({whole[len('Polygon') :]},{speck[len('Polygon') :]})"
    layer = make_layer(
        [(multi, {"a": 1}), (f"MultiPolygon({pixels(square, 3, 6)[len('Polygon'):]})", {"a": 2}),
         (f"MultiPolygon({pixels(square, 2, 5, 2, 2)[len('Polygon'):]})", {"a": 3})]
    )  # fmt: skip
    found, log, _ = layers(LANDUSE=landuse, MINES=layer)
    assert at(found["MINING"]) == {(0, 0), (1, 6), (2, 5), (2, 6), (3, 5), (3, 6)}
    assert "1 patch is too small" in log.text


def test_roads_are_construction(layers, landuse, mines, make_layer, square):
    # A line along the middle of row 1, columns 4 to 7, which crosses no mine, and a polygon in a mine.
    line = make_layer([(f"LineString({X + 130} {Y - 45}, {X + 235} {Y - 45})", {"a": 1})])
    found, _, _ = layers(LANDUSE=landuse, MINES=mines, ROADS=line)
    assert at(found["CONSTRUCTION"]) == {(2, 0), (2, 1), (1, 4), (1, 5), (1, 6), (1, 7)}
    polygon = make_layer([(pixels(square, 2, 3, 2, 2), {"a": 1})])
    found, _, _ = layers(LANDUSE=landuse, MINES=mines, ROADS=polygon)
    # Column 3 of rows 2 and 3 is mined; the road stays there.
    assert at(found["CONSTRUCTION"]) == {(2, 0), (2, 1), (2, 3), (3, 3), (2, 4), (3, 4)}
    assert found["LANDUSE_MINED"][2, 4] == 21


def test_mines_in_degrees_are_reprojected(layers, landuse, mines, run):
    degrees = run("native:reprojectlayer", INPUT=mines, TARGET_CRS="EPSG:4326", OUTPUT="memory:")[0]["OUTPUT"]
    found, log, _ = layers(LANDUSE=landuse, MINES=degrees)
    assert at(found["MINING"]) == {(2, 2), (2, 3), (3, 2), (3, 3), (0, 5), (5, 7)}
    assert "was reprojected" in log.text


def test_codes_that_need_more_than_a_byte(layers, make_raster, make_layer, square):
    table = make_layer(
        [(None, {"code": 1000, "threat": "construction"}), (None, {"code": 0, "threat": None})], name="classes"
    )
    landuse = make_raster(np.array([[0, 1000], [0, -9]], dtype=np.int16), X, Y, 30, nodata=-9)
    mine = make_layer([(pixels(square, 0, 0), {"a": 1})])
    found, _, _ = layers(LANDUSE=landuse, MINES=mine, CLASSES=table)
    assert np.array_equal(found["LANDUSE_MINED"], [[1000, 1000], [0, np.nan]], equal_nan=True)
    assert found["CONSTRUCTION"].tolist() == [[0, 1], [0, 0]]


def test_patches_beyond_the_raster_are_counted(layers, landuse, make_layer, square):
    mines = make_layer([(pixels(square, 0, 0), {"a": 1}), (square(X - 900, Y, 30), {"a": 2})])
    found, log, _ = layers(LANDUSE=landuse, MINES=mines)
    assert found["MINING"].sum() == 1
    assert any("1 patch lies beyond the land use" in warning for warning in log.warnings)


def test_a_patch_that_barely_reaches_the_raster(layers, landuse, make_layer, square):
    # Nearly all of it lies to the west, its inner point too; 5 m of it lie in the pixel (0, 0).
    mines = make_layer([(square(X - 895, Y - 20, 900), {"a": 1}), (pixels(square, 3, 3), {"a": 2})])
    found, log, _ = layers(LANDUSE=landuse, MINES=mines)
    assert at(found["MINING"]) == {(0, 0), (3, 3)}
    assert "1 patch is too small" in log.text


def test_a_patch_around_the_raster_lies_beyond_it(layers, landuse, make_layer, square):
    # Its bounding box holds the whole raster.
    corner = (
        f"Polygon(({X - 100} {Y + 100}, {X - 90} {Y + 100}, {X - 90} {Y - 900}, {X + 900} {Y - 900},"
        f" {X + 900} {Y - 910}, {X - 100} {Y - 910}, {X - 100} {Y + 100}))"
    )
    _, log, _ = layers(LANDUSE=landuse, MINES=make_layer([(corner, {"a": 1}), (pixels(square, 3, 3), {"a": 2})]))
    assert any("1 patch lies beyond the land use" in warning for warning in log.warnings)
    with pytest.raises(QgsProcessingException, match="no patch of layer lies on the land use"):
        layers(LANDUSE=landuse, MINES=make_layer([(corner, {"a": 1})]))


@pytest.mark.parametrize("narrow", [True, False])
def test_roads_that_are_no_pixel_are_warned_of(layers, landuse, mines, make_layer, square, narrow):
    # 4 m in the corner of the pixel (0, 5), or far away.
    road = square(X + 152, Y - 8, 4) if narrow else f"LineString({X} {Y + 900}, {X + 100} {Y + 900})"
    _, log, _ = layers(LANDUSE=landuse, MINES=mines, ROADS=make_layer([(road, {"a": 1})]))
    assert any("ROADS: no pixel of the land use is a road" in warning for warning in log.warnings)


@pytest.fixture
def bad(make_layer, make_raster, square, landuse, mines):
    return {
        "degrees": {"LANDUSE": make_raster(CODES, 100, 36, 0.001, nodata=0, crs="EPSG:4326")},
        "feet": {"LANDUSE": make_raster(CODES, X, Y, 100, nodata=0, crs="EPSG:2263")},
        "no overlap": {"MINES": make_layer([(square(X + 90000, Y, 100), {"a": 1})])},
        "unknown code": {"LANDUSE": make_raster(np.where(CODES == 64, 99, CODES).astype(np.uint8), X, Y, 30, nodata=0)},
        "points as roads": {"ROADS": make_layer([(f"Point({X} {Y})", {"a": 1})])},
        "missing column": {"CLASSES": make_layer([(None, {"code": 53})])},
        "text": {"CLASSES": make_layer([(None, {"code": "x", "threat": "construction"})])},
        "fractions": {"LANDUSE": make_raster(CODES + np.float32(0.5), X, Y, 30)},
    }


@pytest.mark.parametrize(
    ("case", "message"),
    [
        ("degrees", "LANDUSE: .*EPSG:4326.*degrees"),
        ("feet", "LANDUSE: .*a unit other than the metre"),
        ("no overlap", "MINES: no patch of layer lies on the land use"),
        ("unknown code", r"LANDUSE: .*land_use_classes.csv. does not have: 99 \(6 cells\)\. Add a row"),
        ("points as roads", "ROADS: .* neither lines nor polygons"),
        ("missing column", r"CLASSES .*column\(s\) threat are missing"),
        ("text", "CLASSES .*row 1, column code: x is not a number"),
        ("fractions", "LANDUSE: .*no whole numbers"),
    ],
)
def test_bad_input(run, landuse, mines, bad, tmp_path, case, message):
    outputs = {name: str(tmp_path / f"{name}.tif") for name in OUTPUTS}
    with pytest.raises(QgsProcessingException, match=message):
        run("threatlayers", **{"LANDUSE": landuse, "MINES": mines, **outputs, **bad[case]})
    assert not [path for path in tmp_path.iterdir() if path.stem.lstrip(".").split(".")[0] in OUTPUTS]


def test_without_mines_nothing_is_mined(layers, make_layer, landuse):
    empty = make_layer([], kind="Polygon", fields={"mine_id": "string"}, name="none")
    found, log, _ = layers(LANDUSE=landuse, MINES=empty)
    assert not found["MINING"].any()
    assert np.array_equal(found["LANDUSE_MINED"], np.where(CODES == 0, np.nan, CODES), equal_nan=True)
    assert "MINES: none holds no patch: no pixel is mined." in log.text
    assert not log.warnings


def test_a_candidate_that_nobody_accepted_is_no_threat(layers, landuse, make_layer, square):
    rows = [
        (pixels(square, 0, 3), {"kind": "stope", "accept": 1}),
        (pixels(square, 2, 2), {"kind": "stope", "accept": 0}),
    ]
    found, log, _ = layers(LANDUSE=landuse, MINES=make_layer(rows), DAMAGE_FIELD="kind")
    assert at(found["MINING"]) == {(0, 3)} and found["LANDUSE_MINED"][2, 2] == CODES[2, 2]
    assert any("nobody accepted" in text for text in log.warnings)


def test_restored_land_is_no_threat(layers, landuse, make_layer, square):
    damaged = (pixels(square, 0, 3), {"kind": "stope"})
    restored = (pixels(square, 2, 2, 2, 2), {"kind": "Restored by engineering"})
    found, log, _ = layers(LANDUSE=landuse, MINES=make_layer([damaged, restored]), DAMAGE_FIELD="kind")
    assert at(found["MINING"]) == {(0, 3)}
    assert found["LANDUSE_MINED"][2, 2] == CODES[2, 2] and found["LANDUSE_MINED"][0, 3] == 53
    # Its ground is what it was before mining, here construction land.
    assert (2, 2) in at(found["CONSTRUCTION"])
    assert "1 feature" in log.text and "restored land" in log.text
    without, _, _ = layers(LANDUSE=landuse, MINES=make_layer([damaged]), DAMAGE_FIELD="kind")
    assert all(np.array_equal(found[name], without[name], equal_nan=True) for name in OUTPUTS)
