"""Translation of land-cover legends through Processing."""

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException

CLCD, WORLDCOVER, GLOBELAND30, CORINE, CUSTOM = range(5)
TARTU = Path(__file__).resolve().parents[4] / "shared" / "data" / "tartu"


@pytest.fixture
def clcd(make_raster):
    # 30 m pixels of 0.09 ha: cropland, grassland, nodata / water, grassland, grassland.
    return make_raster(np.array([[1, 4, 15], [5, 4, 4]], dtype=np.uint8), nodata=15)


def test_codes_become_the_methods_codes(run, rows, read_raster, clcd):
    results, log = run(
        "translatelanduse", INPUT=clcd, CROSSWALK=CLCD, OUTPUT="TEMPORARY_OUTPUT", AREAS="TEMPORARY_OUTPUT"
    )
    np.testing.assert_array_equal(read_raster(results["OUTPUT"]), [[12, 32, np.nan], [42, 32, 32]])
    dataset = gdal.Open(results["OUTPUT"])
    assert dataset.GetRasterBand(1).DataType == gdal.GDT_Byte
    assert dataset.GetRasterBand(1).GetNoDataValue() == 0
    assert dataset.GetGeoTransform() == (500000, 30, 0, 4000000, 0, -30)
    assert "32647" in dataset.GetProjection()
    # 3 pixels of grassland are 0.27 ha, the others 0.09 ha each.
    found = {(row["from_code"], row["to_code"]): row for row in rows(results["AREAS"])}
    assert {pair: row["area_ha"] for pair, row in found.items()} == pytest.approx(
        {(1, 12): 0.09, (4, 32): 0.27, (5, 42): 0.09}
    )
    assert found[4, 32]["from_name"] == "Grassland"
    assert found[4, 32]["to_name"] == "Medium coverage grassland"
    assert any("0.27 ha of grassland have no known vegetation cover and became 32" in line for line in log.warnings)


def test_cover_splits_the_grassland(run, read_raster, clcd, make_raster):
    cover = make_raster(np.array([[0, 80, 0], [0, 30, 10]], dtype=np.float32), nodata=-1)
    results, log = run("translatelanduse", INPUT=clcd, COVER=cover, OUTPUT="TEMPORARY_OUTPUT")
    np.testing.assert_array_equal(read_raster(results["OUTPUT"]), [[12, 31, np.nan], [42, 32, 33]])
    assert not log.warnings


def test_cover_on_another_grid_is_resampled(run, read_raster, clcd, make_raster):
    # One constant pixel field of 90 m: bilinear resampling keeps the constant 60 %.
    cover = make_raster(np.full((3, 3), 60, dtype=np.float32), 500000 - 90, 4000000 + 90, 90)
    results, log = run("translatelanduse", INPUT=clcd, COVER=cover, OUTPUT="TEMPORARY_OUTPUT")
    np.testing.assert_array_equal(read_raster(results["OUTPUT"]), [[12, 31, np.nan], [42, 31, 31]])
    assert "resampled (bilinear)" in log.text


def test_own_table_goes_before_the_preset(run, read_raster, clcd, make_layer):
    table = make_layer([(None, {"FROM_CODE": code, "to_code": to}) for code, to in ((1, "12"), (4, "33"), (5, "0"))])
    results, log = run("translatelanduse", INPUT=clcd, CROSSWALK_TABLE=table, OUTPUT="TEMPORARY_OUTPUT")
    np.testing.assert_array_equal(read_raster(results["OUTPUT"]), [[12, 33, np.nan], [np.nan, 33, 33]])
    (lost,) = log.warnings
    assert lost.startswith("0.09 ha have no land-use class and became nodata (5: 0.09 ha).")


def test_codes_that_become_nodata_are_told_in_hectares(run, make_raster):
    # 2 pixels of 0 that nobody declared as nodata, 1 of the sea (255): 0.09 ha each.
    raster = make_raster(np.array([[0, 0, 10], [20, 255, 30]], dtype=np.uint8))
    _, log = run("translatelanduse", INPUT=raster, CROSSWALK=GLOBELAND30, OUTPUT="TEMPORARY_OUTPUT")
    assert any(
        line.startswith("0.27 ha have no land-use class and became nodata (0 No data: 0.18 ha, 255 Sea: 0.09 ha)")
        for line in log.warnings
    )


def test_shares_of_the_classes_are_named(run, clcd):
    _, log = run("translatelanduse", INPUT=clcd, OUTPUT="TEMPORARY_OUTPUT")
    assert (
        "Classes of the land use: Medium coverage grassland 60.00 %, Dry arable land 20.00 %, Lake 20.00 %."
        in log.infos
    )


def test_a_legend_that_fits_another_as_well_is_told(run, make_raster):
    # 10 is tree cover in one and cultivated land in the other.
    raster = make_raster(np.array([[10, 10, 10, 20, 30, 40, 50, 60, 80, 90]], dtype=np.uint8))
    for legend, other, first in (
        (WORLDCOVER, "GlobeLand30", "Forest land 30.00 %"), (GLOBELAND30, "ESA WorldCover", "Dry arable land 30.00 %"),
    ):  # fmt: skip
        _, log = run("translatelanduse", INPUT=raster, CROSSWALK=legend, OUTPUT="TEMPORARY_OUTPUT")
        (warning,) = (line for line in log.warnings if line.startswith("CROSSWALK: "))
        assert f"fit {other} as well" in warning
        assert f"Classes of the land use: {first}" in warning


def test_clcd_taken_for_corine_is_told(run, make_raster):
    raster = make_raster(np.arange(1, 10, dtype=np.uint8)[None, :])
    _, log = run("translatelanduse", INPUT=raster, CROSSWALK=CORINE, OUTPUT="TEMPORARY_OUTPUT")
    assert any("fit CLCD as well" in line for line in log.warnings)
    _, log = run("translatelanduse", INPUT=raster, CROSSWALK=CLCD, OUTPUT="TEMPORARY_OUTPUT")
    assert not any(line.startswith("CROSSWALK") for line in log.warnings)


@pytest.mark.parametrize("highest", [17, 30])
def test_a_legend_numbered_from_1_taken_for_corine_is_told(run, make_raster, highest):
    # MODIS's IGBP classes, and a national legend.
    raster = make_raster(np.arange(1, highest + 1, dtype=np.uint8)[None, :])
    _, log = run("translatelanduse", INPUT=raster, CROSSWALK=CORINE, OUTPUT="TEMPORARY_OUTPUT")
    (warning,) = (line for line in log.warnings if line.startswith("CROSSWALK: "))
    assert f"only {highest} of the 43 codes of the legend occur, none above {highest}." in warning
    assert "Other construction land" in warning


def test_corine_codes_of_two_kinds_are_refused(run, make_raster):
    raster = make_raster(np.array([[2, 12, 311, 312]], dtype=np.int16))
    message = r"two kinds of CROSSWALK \(crosswalk_corine.csv\): 2, 12 and 311, 312\."
    with pytest.raises(QgsProcessingException, match=message):
        run("translatelanduse", INPUT=raster, CROSSWALK=CORINE, OUTPUT="TEMPORARY_OUTPUT")


def test_corine_of_one_kind_is_taken_without_a_word(run, make_raster):
    # As of a rural area inland; nodata and the sea belong to both kinds.
    for codes in ((2, 3, 12, 18, 20, 21, 23, 24, 25, 26, 29, 40, 41), (112, 121, 211, 231, 242, 243, 311, 312, 512)):
        raster = make_raster(np.array([codes], dtype=np.int16))
        _, log = run("translatelanduse", INPUT=raster, CROSSWALK=CORINE, OUTPUT="TEMPORARY_OUTPUT")
        assert not any(line.startswith("CROSSWALK") for line in log.warnings)


def test_unused_cover_is_said(run, clcd, make_layer, make_raster):
    table = make_layer([(None, {"from_code": code, "to_code": 12}) for code in (1, 4, 5)])
    cover = make_raster(np.zeros((2, 3), dtype=np.float32))
    _, log = run("translatelanduse", INPUT=clcd, CROSSWALK_TABLE=table, COVER=cover, OUTPUT="TEMPORARY_OUTPUT")
    assert any("COVER is not used" in line for line in log.warnings)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"CROSSWALK": WORLDCOVER}, r"1 \(0.09 ha\), 4 \(0.27 ha\), 5 \(0.09 ha\)"),
        ({"CROSSWALK": CUSTOM}, "CROSSWALK_TABLE: no table is given"),
        ({"OUTPUT": "/no/such/folder/out.tif"}, "OUTPUT: the folder .* does not exist"),
    ],
)
def test_bad_input(run, clcd, change, message):
    with pytest.raises(QgsProcessingException, match=message):
        run("translatelanduse", **{"INPUT": clcd, "OUTPUT": "TEMPORARY_OUTPUT", **change})


@pytest.mark.parametrize(
    ("values", "message"), [([[0.2, 0.5, 0.1]] * 2, "fractions by 100"), ([[200.0] * 3] * 2, "must be in percent")]
)
def test_cover_that_is_no_percent_leaves_no_output(run, clcd, make_raster, tmp_path, values, message):
    cover = make_raster(np.array(values, dtype=np.float32))
    with pytest.raises(QgsProcessingException, match=message):
        run("translatelanduse", INPUT=clcd, COVER=cover, OUTPUT=str(tmp_path / "out.tif"))
    assert not list(tmp_path.glob("*out*"))


def test_bad_rasters(run, make_raster, clcd, make_layer):
    degrees = make_raster(np.ones((2, 2), dtype=np.uint8), 100, 36, 0.1, crs="EPSG:4326")
    with pytest.raises(QgsProcessingException, match="EPSG:4326.*degrees"):
        run("translatelanduse", INPUT=degrees, OUTPUT="TEMPORARY_OUTPUT")
    fractions = make_raster(np.array([[1.5]], dtype=np.float32))
    with pytest.raises(QgsProcessingException, match="no whole numbers"):
        run("translatelanduse", INPUT=fractions, OUTPUT="TEMPORARY_OUTPUT")
    empty = make_raster(np.zeros((2, 2), dtype=np.uint8), nodata=0)
    with pytest.raises(QgsProcessingException, match="no pixel with a value"):
        run("translatelanduse", INPUT=empty, OUTPUT="TEMPORARY_OUTPUT")
    far = make_raster(np.ones((2, 2), dtype=np.float32), x0=900000)
    with pytest.raises(QgsProcessingException, match="does not overlap"):
        run("translatelanduse", INPUT=clcd, COVER=far, OUTPUT="TEMPORARY_OUTPUT")
    table = make_layer([(None, {"code": 1, "to_code": 12})])
    with pytest.raises(QgsProcessingException, match="from_code are missing"):
        run("translatelanduse", INPUT=clcd, CROSSWALK_TABLE=table, OUTPUT="TEMPORARY_OUTPUT")


@pytest.mark.skipif(not TARTU.is_dir(), reason="the shared data folder (tartu) is not there")
def test_real_corine_land_cover(run, rows, read_raster):
    source = str(TARTU / "landcover_clc2012_30m.tif")
    results, log = run(
        "translatelanduse", INPUT=source, CROSSWALK=CORINE, OUTPUT="TEMPORARY_OUTPUT", AREAS="TEMPORARY_OUTPUT"
    )
    before, after = read_raster(source), read_raster(results["OUTPUT"])
    # CORINE 131 (mineral extraction sites) is class 53, 312 (coniferous forest) is 21, 412 (peat bogs) is 64.
    for corine, code in ((131, 53), (312, 21), (412, 64)):
        assert set(after[before == corine]) == {code}
    assert np.array_equal(np.isnan(before), np.isnan(after))
    # landcover_legend.csv of the data set counts 898 cells of 131: 898 * 0.09 ha.
    mined = [row["area_ha"] for row in rows(results["AREAS"]) if row["from_code"] == 131]
    assert mined == pytest.approx([80.82])
    total = sum(row["area_ha"] for row in rows(results["AREAS"]))
    assert total == pytest.approx(np.count_nonzero(~np.isnan(before)) * 0.09)
