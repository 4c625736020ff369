"""Check image quality through Processing: counts by hand, overlapping footprints, gaps of the mask."""

import numpy as np
import pytest
from qgis.core import QgsProcessingException

X, Y = 500000, 4000000  # upper left corner of the mask


@pytest.fixture
def mask(make_raster):
    """20 x 20 pixels of 10 m, 0 clear: the left half of the first row is cloud (1), then comes a pixel of snow (3)."""
    values = np.zeros((20, 20), dtype=np.uint8)
    values[0, :10] = 1
    values[0, 10] = 3
    return make_raster(values, X, Y, 10, nodata=255)


def footprint(left, top, width, height):
    """WKT of a footprint given in metres right of and below the mask's corner."""
    x, y = X + left, Y - top - height
    return f"Polygon(({x} {y}, {x + width} {y}, {x + width} {y + height}, {x} {y + height}, {x} {y}))"


@pytest.fixture
def judge(run, make_layer, rows, mask):
    def call(*wkts, **parameters):
        layer = make_layer([(wkt, {"image": f"scene {number}"}) for number, wkt in enumerate(wkts)], kind="Polygon")
        parameters = {
            "MASK": mask,
            "BAD_VALUES": "1;3",
            "FOOTPRINTS": layer,
            "OUTPUT": "TEMPORARY_OUTPUT",
            **parameters,
        }
        results, log = run("checkimagequality", **parameters)
        return rows(results["OUTPUT"]), log

    return call


def test_share_and_verdict(judge):
    found, log = judge(footprint(0, 0, 100, 200), footprint(0, 10, 200, 190), footprint(100, 0, 100, 200))
    # Left half: 10 of 200 pixels = 5 %. Without the first row: none. Right half: 1 of 200 = 0.5 %.
    assert [row["bad_pct"] for row in found] == pytest.approx([5, 0, 0.5])
    assert [row["usable"] for row in found] == [0, 1, 1]
    assert [row["nodata_pct"] for row in found] == [0, 0, 0]
    assert [row["image"] for row in found] == ["scene 0", "scene 1", "scene 2"]
    assert "2 of 3 footprints are usable" in log.text
    assert not log.warnings


def test_overlapping_footprints_are_each_counted_whole(judge):
    same = footprint(0, 0, 200, 200)
    found, _ = judge(same, same, footprint(0, 0, 200, 100))
    # 11 of 400 pixels twice, and 11 of 200.
    assert [row["bad_pct"] for row in found] == pytest.approx([2.75, 2.75, 5.5])


def test_exactly_the_limit_is_not_usable(judge):
    found, _ = judge(footprint(0, 0, 100, 200), footprint(100, 0, 100, 200), MAX_PERCENT=5)
    assert [row["usable"] for row in found] == [0, 1]


def test_ranges_of_values(judge):
    found, _ = judge(footprint(0, 0, 200, 200), BAD_VALUES="1-2")
    assert found[0]["bad_pct"] == pytest.approx(2.5)  # 10 of 400: the snow is not in the range


def test_pixels_without_a_value_are_left_out_and_reported(judge, make_raster):
    values = np.zeros((20, 20), dtype=np.uint8)
    values[:10] = 255  # nodata: the upper half
    values[10, :4] = 1
    found, log = judge(footprint(0, 0, 200, 200), MASK=make_raster(values, X, Y, 10, nodata=255))
    # 4 of the 200 pixels with a value; 200 of 400 have none.
    assert (found[0]["bad_pct"], found[0]["usable"], found[0]["nodata_pct"]) == (2, 0, 50)
    assert "1 footprint lies partly where the mask has no value, up to 50.0 %" in log.text


def test_part_beyond_the_mask_counts_as_without_a_value(judge):
    # 200 m of 800 m width lie on the mask: a quarter.
    found, log = judge(footprint(-300, 0, 800, 200))
    assert (found[0]["bad_pct"], found[0]["nodata_pct"]) == pytest.approx((2.75, 75))
    assert any("75.0 %" in warning for warning in log.warnings)


def test_a_footprint_mostly_without_a_value_is_not_usable(judge):
    # 10 m of the mask's clear last rows, 200 m beyond it.
    found, log = judge(footprint(0, 190, 200, 210), footprint(0, 10, 200, 190))
    assert [row["usable"] for row in found] == [0, 1]
    assert any("1 footprint lies mostly where the mask has no value" in warning for warning in log.warnings)


def test_footprints_off_the_mask_or_without_geometry_have_no_verdict(judge):
    found, log = judge(footprint(0, 10, 200, 190), footprint(5000, 0, 100, 100), "", footprint(1, 1, 2, 2))
    assert [row["usable"] for row in found] == [1, None, None, None]
    assert [row["bad_pct"] for row in found] == [0, None, None, None]
    # Off the mask there is nothing; the last holds no pixel's centre.
    assert [row["nodata_pct"] for row in found] == [0, 100, None, None]
    assert any("3 footprints hold no pixel of the mask" in warning for warning in log.warnings)


def test_values_that_never_occur_warn(judge):
    found, log = judge(footprint(0, 0, 200, 200), BAD_VALUES="9")
    assert found[0]["bad_pct"] == 0
    assert any("no pixel in the footprints has a value of 9. " in warning for warning in log.warnings)


def test_footprints_in_degrees_are_reprojected(judge, make_layer):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject

    outline = QgsGeometry.fromWkt(footprint(-3, -3, 206, 206))
    crs = [QgsCoordinateReferenceSystem(name) for name in ("EPSG:32647", "EPSG:4326")]
    outline.transform(QgsCoordinateTransform(*crs, QgsProject.instance()))
    layer = make_layer([(outline.asWkt(12), {"image": "a"})], crs="EPSG:4326")
    found, log = judge(FOOTPRINTS=layer)
    assert found[0]["bad_pct"] == pytest.approx(2.75)
    assert "was reprojected from EPSG:4326 to EPSG:32647" in log.text


def test_large_masks_are_read_by_strips(judge, make_raster):
    # 700 rows are three strips; every 100th row is cloud: 7 of 700.
    values = np.zeros((700, 3), dtype=np.int16)
    values[::100] = 1
    found, _ = judge(footprint(0, 0, 30, 7000), MASK=make_raster(values, X, Y, 10))
    assert found[0]["bad_pct"] == pytest.approx(1)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"BAD_VALUES": "cloud"}, "BAD_VALUES: 'cloud' is neither a number nor a range"),
        ({"BAD_VALUES": "5-3"}, "BAD_VALUES: '5-3'"),
        ({"BAD_VALUES": ";"}, "BAD_VALUES: name at least one value"),
        ({"FOOTPRINTS": "far"}, "FOOTPRINTS: the mask .* has no value in any footprint"),
        ({"FOOTPRINTS": "empty"}, "FOOTPRINTS: .*has no features"),
        ({"MASK": "degrees"}, "MASK: .*EPSG:4326.*degrees"),
        ({"MASK": "no such file.tif"}, "MASK"),
    ],
)
def test_bad_input(judge, make_layer, make_raster, change, message):
    values = np.zeros((4, 4), dtype=np.uint8)
    layers = {
        "far": make_layer([(footprint(90000, 0, 100, 100), {"image": "a"})]),
        "empty": make_layer([], kind="Polygon", fields={"image": "string"}),
        "degrees": make_raster(values, 100, 36, 0.1, crs="EPSG:4326"),
    }
    with pytest.raises(QgsProcessingException, match=message):
        judge(footprint(0, 0, 100, 100), **{name: layers.get(value, value) for name, value in change.items()})
