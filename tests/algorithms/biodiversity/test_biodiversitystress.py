"""Biodiversity stress through Processing."""

import numpy as np
import pytest
from qgis.core import QgsProcessingException

X, Y = 500000, 4000000
CELLS = (
    # frag, fragmentation before mining, km2 inside the study area
    (2.0, 1.0, 4.0),
    (6.0, 6.0, 2.0),
    (900.0, 900.0, 0.1),
    (3.0, 3.0, 4.0),
)
QUALITY = (0.5, 0.25, 0.5, 1.0)


@pytest.fixture
def grid(make_layer, square):
    return make_layer(
        [
            (square(X + 2000 * i, Y - 2000, 2000), {"frag": frag, "frag_0": before, "area_km2": area, "name": "a"})
            for i, (frag, before, area) in enumerate(CELLS)
        ]
    )


@pytest.fixture
def quality(make_raster):
    # 100 m pixels, one value a cell; the lower half of the last cell is nodata and does not count.
    values = np.repeat(np.array(QUALITY, dtype=np.float32), 20)[None].repeat(20, axis=0)
    values[10:, 60:] = -1
    return make_raster(values, X, Y, 100, nodata=-1)


@pytest.fixture
def stress(run, rows, grid, quality):
    def call(**parameters):
        given = {"GRID": grid, "QUALITY": quality, "OUTPUT": "TEMPORARY_OUTPUT", **parameters}
        results, log = run("biodiversitystress", **given)
        return rows(results["OUTPUT"]), results, log

    return call


def column(found, name):
    return [row[name] for row in found]


def test_product(stress):
    found, results, log = stress()
    # The third cell lies inside by a fortieth: the range is 2-6, C' = 0, 1, 1 (cut), 0.25.
    assert column(found, "frag_norm") == pytest.approx([0, 1, 1, 0.25])
    assert column(found, "hq_mean") == pytest.approx(QUALITY)
    # 1 - 0.5 * 1; 1 - 0.25 * 0; 1 - 0.5 * 0; 1 - 1 * 0.75
    assert column(found, "bio") == pytest.approx([0.5, 1, 1, 0.25])
    assert (results["FRAG_MIN_USED"], results["FRAG_MAX_USED"]) == (2, 6)
    assert "scaled from 2-6 patches" in log.text
    assert "1 above it" in log.text
    assert "bio_mining" not in found[0]
    assert found[0]["name"] == "a"


def test_least_inside_of_zero_lets_every_cell_set_the_range(stress):
    _, results, _ = stress(LEAST_INSIDE=0)
    assert (results["FRAG_MIN_USED"], results["FRAG_MAX_USED"]) == (2, 900)


def test_largest_cell_of_a_grid_is_a_whole_one(stress, make_layer, square):
    # 4 km2 are whole: the cell of 1.9 km2 sets no range, although it is more than half of the median (1.9).
    cells = ((2.0, 4.0), (6.0, 1.9), (5.0, 2.0), (3.0, 1.0), (4.0, 0.5))
    grid = make_layer(
        [
            (square(X + 100 * i, Y - 2000, 2000), {"frag": frag, "area_km2": area, "row": 0, "col": i})
            for i, (frag, area) in enumerate(cells)
        ]
    )
    _, results, log = stress(GRID=grid)
    assert (results["FRAG_MIN_USED"], results["FRAG_MAX_USED"]) == (2, 5)
    assert "3 cells are less than LEAST_INSIDE of a whole cell" in log.text


def test_half_known_cell_has_no_stress_and_sets_no_range(stress, make_raster):
    values = np.repeat(np.array(QUALITY, dtype=np.float32), 20)[None].repeat(20, axis=0)
    values[9:, 20:40] = -1  # 9 of 20 rows of the second cell are known
    raster = make_raster(values, X, Y, 100, nodata=-1)
    found, results, log = stress(QUALITY=raster)
    assert (found[1]["hq_mean"], found[1]["bio"]) == (None, None)
    assert found[0]["bio"] is not None
    assert (results["FRAG_MIN_USED"], results["FRAG_MAX_USED"]) == (2, 3)
    assert any("QUALITY: in 1 cell too few pixels have a value" in one and "feature 2" in one for one in log.warnings)
    found, results, _ = stress(QUALITY=raster, LEAST_KNOWN=0.45)
    assert found[1]["hq_mean"] == pytest.approx(0.25)
    assert results["FRAG_MAX_USED"] == 6


def test_pixels_beyond_the_raster_are_not_known(stress, make_raster):
    # The raster ends 800 m into the third cell: 8 of its 20 columns.
    values = np.full((20, 48), 0.5, dtype=np.float32)
    found, _, log = stress(QUALITY=make_raster(values, X, Y, 100))
    assert [row["bio"] is None for row in found] == [False, False, True, True]
    assert any("1 cell holds no pixel" in warning for warning in log.warnings)


def test_weighted_mean(stress):
    found, _, _ = stress(METHOD=1, WEIGHT=0.75)
    # 0.75 (1 - Q) + 0.25 C' = 0.375, 0.5625 + 0.25, 0.375 + 0.25, 0 + 0.0625
    assert column(found, "bio") == pytest.approx([0.375, 0.8125, 0.625, 0.0625])


def test_given_range(stress):
    found, results, _ = stress(FRAG_MIN=0, FRAG_MAX=12)
    assert column(found, "frag_norm") == pytest.approx([1 / 6, 0.5, 1, 0.25])
    assert (results["FRAG_MIN_USED"], results["FRAG_MAX_USED"]) == (0, 12)


def test_part_due_to_mining(stress, make_raster):
    values = np.repeat(np.array([0.9, 0.25, 0.5, 1.0], dtype=np.float32), 20)[None].repeat(20, axis=0)
    before = make_raster(values, X, Y, 100, nodata=-1)
    found, _, _ = stress(QUALITY_BEFORE=before)
    # The first cell alone had mines: (1 - 0.5) - (1 - 0.9) = 0.4; the others are exactly as before.
    assert column(found, "bio_mining") == pytest.approx([0.4, 0, 0, 0], abs=1e-7)
    assert column(found, "bio_mining")[1:] == [0, 0, 0]


@pytest.mark.parametrize("pixel", [100, 50])
def test_state_before_may_have_pixels_of_another_size(stress, make_raster, pixel):
    values = np.repeat(np.array([0.75, 0.5, 0.5, 1.0], dtype=np.float32), 2000 // pixel)
    before = make_raster(values[None].repeat(2000 // pixel, axis=0), X, Y, pixel)
    found, _, _ = stress(QUALITY_BEFORE=before)
    assert column(found, "hq_mean") == pytest.approx(QUALITY)
    assert column(found, "hq_0") == pytest.approx([0.75, 0.5, 0.5, 1.0])


def test_part_due_to_mining_with_its_fragmentation(stress, quality):
    found, _, _ = stress(QUALITY_BEFORE=quality, FRAG_BEFORE_FIELD="frag_0", FRAG_MIN=0, FRAG_MAX=6)
    # First cell: C' = 2/6 with and 1/6 without mines: 0.5 * (2/6 - 1/6) = 1/12.
    assert column(found, "bio_mining") == pytest.approx([1 / 12, 0, 0, 0])


def test_without_mines_the_part_due_to_mining_is_zero(stress, quality):
    assert column(stress(QUALITY_BEFORE=quality)[0], "bio_mining") == [0, 0, 0, 0]


def test_cell_without_quality_is_empty_with_a_warning(stress, make_raster):
    values = np.full((20, 60), 0.5, dtype=np.float32)
    found, _, log = stress(QUALITY=make_raster(values, X, Y, 100))
    assert column(found, "bio")[3] is None
    assert column(found, "bio")[0] is not None
    assert any("1 cell holds no pixel" in warning for warning in log.warnings)


def test_grid_in_another_crs(stress, make_raster):
    # Zone 48 sees the cells 6 degrees to the west of its middle, far outside this raster but for where they belong.
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject

    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:32647"), QgsCoordinateReferenceSystem("EPSG:32648"), QgsProject.instance()
    )
    corner = transform.transform(QgsPointXY(X, Y))
    values = np.full((100, 140), 0.75, dtype=np.float32)
    raster = make_raster(values, corner.x() - 3000, corner.y() + 3000, 100, crs="EPSG:32648")
    found, _, log = stress(QUALITY=raster)
    assert column(found, "hq_mean") == pytest.approx([0.75] * 4)
    assert "reprojected from EPSG:32647 to EPSG:32648" in log.text


def test_equal_fragmentation_warns(stress, make_layer, square):
    grid = make_layer([(square(X, Y - 2000, 2000), {"frag": 3.0}), (square(X + 2000, Y - 2000, 2000), {"frag": 3.0})])
    found, _, log = stress(GRID=grid)
    assert column(found, "frag_norm") == [0, 0]
    assert any("range of the fragmentation is empty" in warning for warning in log.warnings)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"FRAG_FIELD": "nothing"}, "has no field nothing"),
        ({"FRAG_FIELD": "name"}, "text where numbers belong"),
        ({"FRAG_BEFORE_FIELD": "name", "QUALITY_BEFORE": "QUALITY"}, "text where numbers belong"),
        ({"FRAG_MIN": 8, "FRAG_MAX": 7}, "range 8-7 is empty"),
        ({"WEIGHT": 1.5}, "WEIGHT"),
        ({"QUALITY": ("far", X + 90000, 0.5, "EPSG:32647")}, "QUALITY: .* no value in any cell"),
        ({"QUALITY": ("percent", X, 50, "EPSG:32647")}, "QUALITY: .*50 to 50, but habitat quality lies within 0-1"),
        ({"QUALITY": ("degrees", 100, 0.5, "EPSG:4326")}, "QUALITY: .*degrees"),
        ({"GRID": []}, "GRID: .* no features"),
        ({"GRID": [("Polygon((100 36, 101 36, 101 37, 100 36))", {"frag": 1.0})]}, "GRID: .*degrees"),
    ],
)
def test_bad_input(stress, make_layer, make_raster, quality, change, message):
    for name, value in change.items():
        if value == "QUALITY":
            change = {**change, name: quality}
        elif name == "QUALITY":
            label, x, constant, crs = value
            raster = make_raster(np.full((20, 80), constant, dtype=np.float32), x, Y, 100, crs=crs, name=f"{label}.tif")
            change = {"QUALITY": raster}
        elif name == "GRID":
            change = {"GRID": make_layer(value, crs="EPSG:4326" if value else "EPSG:32647", kind="Polygon")}
    with pytest.raises(QgsProcessingException, match=message):
        stress(**change)


def test_as_in_takes_the_range_of_another_result(stress, grid):
    _, first, _ = stress(FRAG_MIN=0, FRAG_MAX=12)
    found, results, log = stress(AS_IN=first["OUTPUT"])
    assert column(found, "frag_norm") == pytest.approx([1 / 6, 0.5, 1, 0.25])
    assert "FRAG_MIN_USED = 0.0, FRAG_MAX_USED = 12.0" in log.text and not log.warnings
    # What is given wins, the other end still comes from there: 2/8, 6/8, cut, 3/8.
    found, results, _ = stress(AS_IN=first["OUTPUT"], FRAG_MAX=8)
    assert column(found, "frag_norm") == pytest.approx([0.25, 0.75, 1, 0.375])
    assert (results["FRAG_MIN_USED"], results["FRAG_MAX_USED"]) == (0, 8)
    stress(AS_IN=grid, FRAG_MIN=0, FRAG_MAX=12)  # nothing is wanted of it


def test_as_in_without_the_range(stress, grid):
    with pytest.raises(QgsProcessingException, match="AS_IN: the history of layer does not say which FRAG_MIN_USED"):
        stress(AS_IN=grid)
    _, first, _ = stress()
    with pytest.raises(QgsProcessingException, match=r"AS_IN.*FRAG_FIELD = frag_0"):
        stress(AS_IN=first["OUTPUT"], FRAG_FIELD="frag_0")


def test_as_in_warns_of_another_formula(stress):
    _, product, _ = stress()
    _, mean, _ = stress(METHOD=1, WEIGHT=0.75)
    assert any(
        "another METHOD or WEIGHT" in warning for warning in stress(METHOD=1, AS_IN=product["OUTPUT"])[2].warnings
    )
    assert any("METHOD" in warning for warning in stress(METHOD=1, WEIGHT=0.5, AS_IN=mean["OUTPUT"])[2].warnings)
    assert not stress(METHOD=1, WEIGHT=0.75, AS_IN=mean["OUTPUT"])[2].warnings
    assert not stress(WEIGHT=0.75, AS_IN=product["OUTPUT"])[2].warnings  # the product has no weight


@pytest.mark.parametrize("wrong", [-9999.0, float("inf")])
def test_impossible_fragmentation_is_refused(stress, make_layer, square, wrong):
    # Either set the range of C' for all cells: about 1 everywhere, or 0 everywhere, without a word.
    densities = (2.0, wrong, 6.0)
    grid = make_layer(
        [(square(X + 2000 * i, Y - 2000, 2000), {"frag": frag, "frag_0": 1.0}) for i, frag in enumerate(densities)]
    )
    message = "GRID: the field frag of layer .*feature 2"
    with pytest.raises(QgsProcessingException, match=message):
        stress(GRID=grid)
    with pytest.raises(QgsProcessingException, match=message):
        stress(GRID=grid, FRAG_FIELD="frag_0", FRAG_BEFORE_FIELD="frag")


def test_undeclared_nodata_that_hides_in_the_means_is_refused(stress, make_raster):
    # A tenth of each cell is -1 and the rest 1: means of 0.8, which look like habitat quality.
    values = np.ones((20, 80), dtype=np.float32)
    values[:2] = -1
    with pytest.raises(QgsProcessingException, match="QUALITY: .*holds -1 to 1.*set it as nodata"):
        stress(QUALITY=make_raster(values, X, Y, 100))


def test_what_was_emptied_counts_as_left_out(stress):
    found, results, _ = stress(FRAG_MIN="", FRAG_MAX="", FRAG_FIELD="")
    # The range of the cells at least half inside, 2 to 6; an emptied FRAG_MIN counted as 0.
    assert (results["FRAG_MIN_USED"], results["FRAG_MAX_USED"]) == (2, 6)
    assert column(found, "frag_norm") == [0, 1, 1, 0.25]


def test_state_before_stands_beside_the_stress(stress, make_raster):
    values = np.repeat(np.array([0.75, 0.25, 0.5, 1.0], dtype=np.float32), 20)[None].repeat(20, axis=0)
    found, _, _ = stress(QUALITY_BEFORE=make_raster(values, X, Y, 100, nodata=-1))
    assert column(found, "hq_0") == pytest.approx([0.75, 0.25, 0.5, 1.0])
    # frag_0 of the grid counts by itself: 1 in the first cell, below the range 2-6, so C'0 = 0: 1 - 0.75.
    assert column(found, "bio_0") == pytest.approx([0.25, 1, 1, 0.25])
    assert column(found, "bio_mining") == pytest.approx([0.25, 0, 0, 0])
    # Cells that mining did not touch have exactly 0.
    assert found[1]["bio_mining"] == 0 and found[3]["bio_mining"] == 0


def test_mine_that_swallows_a_patch_lowers_the_stress(run, rows, make_layer, square, make_raster):
    # Quality 0.5 in all cells and both states. C of the first cell falls from 4 to 2 as its small patches go, in the
    # range 0-8 of all: C' = 0.25 instead of 0.5, B = 1 - 0.5 * 0.75 = 0.625 instead of 0.75.
    cells = ((2.0, 4.0), (0.0, 0.0), (8.0, 8.0))
    grid = make_layer(
        [
            (square(X + 2000 * i, Y - 2000, 2000), {"frag": frag, "frag_0": before, "area_km2": 4.0})
            for i, (frag, before) in enumerate(cells)
        ]
    )
    flat = make_raster(np.full((20, 60), 0.5, dtype=np.float32), X, Y, 100, nodata=-1)
    results, log = run("biodiversitystress", GRID=grid, QUALITY=flat, QUALITY_BEFORE=flat, OUTPUT="TEMPORARY_OUTPUT")
    first, *others = rows(results["OUTPUT"])
    assert (first["bio"], first["bio_0"], first["bio_mining"]) == pytest.approx((0.625, 0.75, -0.125))
    assert [row["bio_mining"] for row in others] == [0, 0]
    assert "In 1 cell the biodiversity stress is lower with mining than without (down to -0.125)" in log.text


@pytest.mark.parametrize("given", [{}, {"FRAG_MIN": 0, "FRAG_MAX": 12}])
def test_as_in_reads_the_fields_where_there_is_no_history(stress, without_history, given):
    expected, first, _ = stress(**given)
    found, results, log = stress(AS_IN=without_history(first["OUTPUT"]))
    assert column(found, "bio") == pytest.approx(column(expected, "bio"), abs=1e-15)
    # 12 is no value of the data: found from the line through the others.
    assert results["FRAG_MAX_USED"] == pytest.approx(first["FRAG_MAX_USED"], rel=1e-14)
    (told,) = [line for line in log.warnings if "AS_IN" in line]
    assert "has no history of this step; from its fields: FRAG_MIN_USED" in told


def test_as_in_tells_by_the_fields_that_the_formula_differs(stress, without_history):
    _, mean, _ = stress(METHOD=1, WEIGHT=0.75)
    log = stress(AS_IN=without_history(mean["OUTPUT"]))[2]
    assert [line for line in log.warnings if "another METHOD or WEIGHT" in line]
