"""Candidate patches through Processing: a Gaussian bowl, speckle, clouds, mines near and far."""

import math

import numpy as np
import pytest

X, Y, PIXEL = 500000, 4000000, 10


def bowl(size=100, depth=100.0, spread=12.0):
    """Subsidence (mm) of a Gaussian bowl in the middle of the raster; `spread` in pixels."""
    row, column = np.indices((size, size)) - (size - 1) / 2
    return (depth * np.exp(-(row**2 + column**2) / (2 * spread**2))).astype(np.float32)


@pytest.fixture
def candidates(run, rows):
    def call(**parameters):
        results, log = run("candidatepatches", **{"OUTPUT": "TEMPORARY_OUTPUT", **parameters})
        shapes = [feature.geometry() for feature in results["OUTPUT"].getFeatures()]
        return rows(results["OUTPUT"]), shapes, log, results["OUTPUT"]

    return call


def test_area_of_a_bowl_within_a_ring_of_pixels(candidates, make_raster):
    (row,), (shape,), _, output = candidates(INPUT=make_raster(bowl(), X, Y, PIXEL, name="insar.tif"))
    # Above 10 of 100 mm: the circle of radius s sqrt(2 ln 10).
    radius = 12 * PIXEL * math.sqrt(2 * math.log(10))
    assert abs(shape.area() - math.pi * radius**2) < 2 * math.pi * radius * PIXEL
    assert row["max"] == pytest.approx(100, abs=0.5) and 10 < row["mean"] < 100
    assert (row["damage"], row["img_res"], row["source"]) == ("collapse_pit", PIXEL, "insar")
    assert row["accept"] is None and row["mine_id"] is None
    assert output.fields().names()[-4:] == ["source", "mean", "max", "accept"]
    assert output.fields().names()[:6] == ["mine_id", "mine_name", "damage", "mineral", "min_group", "method"]


def test_below_a_negative_threshold_is_the_same_region(candidates, make_raster):
    (row,), (shape,), _, _ = candidates(INPUT=make_raster(-bowl(), X, Y, PIXEL), THRESHOLD=-10, ABOVE=False)
    _, (other,), _, _ = candidates(INPUT=make_raster(bowl(), X, Y, PIXEL))
    assert row["max"] == pytest.approx(-100, abs=0.5)
    assert shape.area() == other.area()


def test_speckle_is_left_out_and_a_region_of_just_the_area_kept(candidates, make_raster):
    values = np.zeros((20, 20), dtype=np.float32)
    values[2, 2] = values[5, 7] = 50  # single pixels of 100 m2
    values[10:12, 10:12] = 50  # 400 m2
    found, (shape,), log, _ = candidates(INPUT=make_raster(values, X, Y, PIXEL))
    assert shape.area() == pytest.approx(400)
    assert "2 regions are smaller than MIN_AREA" in log.text


def test_clouds_on_another_grid_and_nodata_are_left_out(candidates, make_raster):
    values = np.full((20, 20), 50, dtype=np.float32)
    values[:, 0] = -9999
    clouds = np.zeros((5, 5), dtype=np.uint8)  # pixels of 40 m
    clouds[:, 4] = 1
    mask = make_raster(clouds, X, Y, 4 * PIXEL)
    _, (shape,), _, _ = candidates(INPUT=make_raster(values, X, Y, PIXEL, nodata=-9999), MASK=mask)
    # 20 columns without the first and the last four.
    assert shape.area() == pytest.approx(15 * 20 * PIXEL**2)


def test_only_near_mines_and_with_what_is_known_of_them(candidates, make_raster, make_layer, square):
    values = np.zeros((40, 40), dtype=np.float32)
    values[2:6, 2:6] = values[30:34, 30:34] = 50
    mines = make_layer(
        [
            (square(X + 160, Y - 60, 40), {"mine_id": "A", "mineral": "coal", "licensed": 1}),
            (square(X - 900, Y - 60, 40), {"mine_id": "B", "mineral": "gold", "licensed": 0}),
        ]
    )
    # The first region ends at 60 m, A begins at 160 m: exactly 100 m. The second is farther.
    (row,), _, log, _ = candidates(INPUT=make_raster(values, X, Y, PIXEL), MINES=mines, NEAR=100, DAMAGE="stope")
    assert (row["mine_id"], row["mineral"], row["licensed"], row["damage"]) == ("A", "coal", 1, "stope")
    assert "1 region is farther than NEAR" in log.text


def test_nothing_beyond_makes_an_empty_layer(candidates, make_raster):
    found, _, log, output = candidates(INPUT=make_raster(bowl(), X, Y, PIXEL), THRESHOLD=1000)
    assert found == [] and output.fields().lookupField("accept") >= 0
    assert "There is no candidate" in "\n".join(log.warnings)
