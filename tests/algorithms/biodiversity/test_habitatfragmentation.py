"""Habitat fragmentation through Processing."""

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

X, Y = 500000, 4000000
NODATA = 255
GRASS, FOREST, ROCK = 31, 21, 66


@pytest.fixture
def grid(make_layer, square):
    # Two cells of 1 km side by side; pixels are 100 m.
    return make_layer(
        [
            (square(X, Y - 1000, 1000), {"cell_id": "west", "area_km2": 1.0}),
            (square(X + 1000, Y - 1000, 1000), {"cell_id": "east", "area_km2": 1.0}),
        ]
    )


@pytest.fixture
def codes():
    """Rock with: a strip of grass through both cells, two forests that touch over a corner in the west."""
    values = np.full((10, 20), ROCK, dtype=np.uint8)
    values[0] = GRASS
    values[4:6, 2:4] = FOREST
    values[6:8, 4:6] = FOREST
    return values


@pytest.fixture
def count(run, rows, grid, codes, make_raster):
    def call(values=None, **parameters):
        landuse = make_raster(codes if values is None else values, X, Y, 100, nodata=NODATA)
        given = {"LANDUSE": landuse, "GRID": grid, "OUTPUT": "TEMPORARY_OUTPUT", **parameters}
        results, log = run("habitatfragmentation", **given)
        return rows(results["OUTPUT"]), log

    return call


def test_patches_and_their_density(count):
    (west, east), log = count()
    # West: the strip and the two forests, which a corner joins; east: the strip, which ends at the border.
    assert (west["n_patch"], east["n_patch"]) == (2, 1)
    assert (west["frag"], east["frag"]) == (2, 1)
    assert west["cell_id"] == "west"
    assert "3 patches in 2 cells; 200 pixels" in log.text
    assert not log.warnings


def test_four_neighbours_and_counts_by_class(count):
    (west, east), _ = count(NEIGHBOURS=1, PER_CLASS=True)
    assert (west["n_patch"], west[f"n_{GRASS}"], west[f"n_{FOREST}"]) == (3, 1, 2)
    assert (east["n_patch"], east[f"n_{GRASS}"], east[f"n_{FOREST}"]) == (1, 1, 0)
    # 17 of the 25 classes of Table 2 are habitats; rock is none of them.
    counted = [name for name in west if name.startswith("n_") and name != "n_patch"]
    assert len(counted) == 17
    assert f"n_{ROCK}" not in west


def test_patches_over_strips_of_cells_that_lie_apart(count, make_layer, square, monkeypatch):
    from mining_ecorisk.algorithms.gis import zonal as zones

    # Four rows of pixels a strip: the first has the west cell alone, the second both, the third the east cell alone.
    monkeypatch.setattr(zones, "STRIP_ROWS", 4)
    grid = make_layer(
        [
            (square(X, Y - 600, 600), {"cell_id": "west", "area_km2": 0.36}),
            (square(X + 1400, Y - 1000, 600), {"cell_id": "east", "area_km2": 0.36}),
        ]
    )
    values = np.full((10, 20), ROCK, dtype=np.uint8)
    values[:, 2] = GRASS  # through all strips
    values[3, 4] = values[4, 5] = FOREST  # over a corner, from one strip to the next
    values[:, 16] = GRASS
    west, east = count(values, GRID=grid)[0]
    assert (west["n_patch"], east["n_patch"]) == (2, 1)
    assert count(values, GRID=grid, NEIGHBOURS=1)[0][0]["n_patch"] == 3


def test_nodata_is_no_patch(count, codes):
    codes[0, 5] = NODATA
    (west, _), _ = count(codes)
    assert west["n_patch"] == 3  # the gap cuts the strip


def test_border_cell_counts_what_lies_inside_it(count, run, make_layer):
    # The study area takes 400 m of the west cell's width: the strip and the first of the two forests.
    study = f"Polygon(({X} {Y - 1000}, {X + 400} {Y - 1000}, {X + 400} {Y}, {X} {Y}, {X} {Y - 1000}))"
    layer = make_layer([(study, {"name": "study"})])
    grid = run("evaluationgrid", INPUT=layer, CELL_SIZE=1000, OUTPUT="TEMPORARY_OUTPUT")[0]["OUTPUT"]
    (inside,), log = count(GRID=grid, NEIGHBOURS=1)
    assert (inside["n_patch"], inside["frag"]) == (2, pytest.approx(2 / 0.4))
    assert not log.warnings


def test_uncut_border_cell_warns(count, make_layer, square):
    grid = make_layer([(square(X, Y - 1000, 1000), {"area_km2": 0.4})])
    (whole,), log = count(GRID=grid, NEIGHBOURS=1)
    assert (whole["n_patch"], whole["frag"]) == (3, pytest.approx(3 / 0.4))
    assert any("1 border cell was counted whole" in warning for warning in log.warnings)


def test_sliver_without_a_pixel_centre_has_no_value(count, make_layer, square):
    grid = make_layer([(square(X, Y - 1000, 1000), {"area_km2": 1.0}), (square(X, Y, 40), {"area_km2": 0.0016})])
    (_, sliver), log = count(GRID=grid)
    assert (sliver["n_patch"], sliver["frag"]) == (None, None)
    assert any("1 cell (0.0016 km2) holds no pixel centre" in warning for warning in log.warnings)


def test_cell_without_land_use_is_empty_with_a_warning(count, codes):
    codes[:, 10:] = NODATA
    (west, east), log = count(codes)
    assert west["n_patch"] == 2
    assert (east["n_patch"], east["frag"]) == (None, None)
    assert any("1 cell (1.0000 km2) holds no pixel centre with land use" in warning for warning in log.warnings)


def test_cell_with_half_of_its_land_use_warns(count, codes):
    codes[:, 15:] = NODATA
    (_, east), log = count(codes)
    assert east["n_patch"] == 1
    assert any("1 cell (1.0000 km2) has land use on a part" in warning for warning in log.warnings)


def test_irregular_cells(count, make_layer):
    # A triangle below the diagonal from the upper left to the lower right of the west cell, and the rest of it.
    lower = f"Polygon(({X} {Y}, {X} {Y - 1000}, {X + 1000} {Y - 1000}, {X} {Y}))"
    upper = f"Polygon(({X} {Y}, {X + 1000} {Y}, {X + 1000} {Y - 1000}, {X} {Y}))"
    values = np.full((10, 20), ROCK, dtype=np.uint8)
    values[8, 1:3] = FOREST  # below the diagonal
    values[1:9, 9] = GRASS  # above it
    found, _ = count(values, GRID=make_layer([(lower, {"name": "lower"}), (upper, {"name": "upper"})]))
    assert [cell["n_patch"] for cell in found] == [1, 1]
    assert [cell["frag"] for cell in found] == pytest.approx([2, 2])  # 1 patch / 0.5 km2


def test_own_table_says_what_habitat_is(count, tmp_path):
    table = tmp_path / "sensitivity.csv"
    table.write_text("lucode,habitat\n66,0.5\n31,0\n21,0\n")
    (west, east), _ = count(SENSITIVITY=str(table), PER_CLASS=True)
    assert (west["n_66"], east["n_66"]) == (1, 1)
    assert "n_31" not in west


def test_grid_in_another_crs(count, grid):
    import processing

    moved = processing.run(
        "native:reprojectlayer", {"INPUT": grid, "TARGET_CRS": "EPSG:32648", "OUTPUT": "TEMPORARY_OUTPUT"}
    )["OUTPUT"]
    found, log = count(GRID=moved)
    assert [cell["n_patch"] for cell in found] == [2, 1]
    assert "reprojected from EPSG:32648 to EPSG:32647" in log.text


def test_file_output_keeps_crs_and_fields(count, grid, tmp_path, run, codes, make_raster):
    path = str(tmp_path / "frag.gpkg")
    run("habitatfragmentation", LANDUSE=make_raster(codes, X, Y, 100), GRID=grid, OUTPUT=path)
    layer = QgsVectorLayer(path, "frag", "ogr")
    assert layer.fields().names() == ["fid", "cell_id", "area_km2", "n_patch", "frag"]
    assert layer.crs().authid() == "EPSG:32647"


CELL = f"Polygon(({X} {Y - 1000}, {X + 1000} {Y - 1000}, {X + 1000} {Y}, {X} {Y}, {X} {Y - 1000}))"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"GRID": ([], "EPSG:32647")}, "GRID: .* no features"),
        ({"GRID": ([("Polygon((100 36, 101 36, 101 37, 100 36))", {"a": 1})], "EPSG:4326")}, "GRID: .*degrees"),
        ({"GRID": ([(CELL.replace("50", "59"), {"a": 1})], "EPSG:32647")}, "LANDUSE: .* no land use in any cell"),
        ({"GRID": ([(CELL, {"area_km2": "one"})], "EPSG:32647")}, "area_km2 .* text where numbers belong"),
        ({"GRID": ([(CELL, {"area_km2": 100.0})], "EPSG:32647")}, "1 cell has no area_km2"),
        ({"SENSITIVITY": "name,HABITAT\nmeadow,1\n"}, r"the column\(s\) LULC are missing"),
        ({"SENSITIVITY": "LULC,HABITAT\n31,much\n"}, "much is not a number"),
    ],
)
def test_bad_input(count, make_layer, tmp_path, change, message):
    given = {}
    for name, value in change.items():
        if isinstance(value, str):
            (tmp_path / "table.csv").write_text(value)
            given[name] = str(tmp_path / "table.csv")
        else:
            given[name] = make_layer(value[0], crs=value[1], kind="Polygon")
    with pytest.raises(QgsProcessingException, match=message):
        count(**given)


def test_unknown_codes_are_listed_with_their_counts(count, codes):
    codes[2, 3:6] = 99
    with pytest.raises(QgsProcessingException, match=r"LANDUSE: .*99 \(3 pixels\)"):
        count(codes)


def test_fractions_are_no_codes(count, codes):
    with pytest.raises(QgsProcessingException, match="no whole numbers"):
        count(codes.astype(np.float32) + 0.5)


def test_landuse_in_degrees(run, grid, codes, make_raster):
    landuse = make_raster(codes, 100, 36, 0.01, crs="EPSG:4326")
    with pytest.raises(QgsProcessingException, match="LANDUSE: .*degrees"):
        run("habitatfragmentation", LANDUSE=landuse, GRID=grid, OUTPUT="TEMPORARY_OUTPUT")


def test_patches_before_mining_stand_beside_those_after(count, codes, make_raster):
    # A mine (53, no habitat) swallows the strip of grass in the west whole, and nothing in the east.
    mined = codes.copy()
    mined[0, :10] = 53
    before = make_raster(codes, X, Y, 100, nodata=NODATA)
    (west, east), log = count(mined, LANDUSE_BEFORE=before)
    assert (west["n_patch_0"], west["n_patch"]) == (2, 1)
    assert (west["frag_0"], west["frag"]) == (2, 1)
    assert (east["n_patch_0"], east["n_patch"]) == (1, 1)
    assert "Without mining: 3 patches; with mining: 2." in log.text


def test_unknown_code_before_mining_names_its_raster(count, codes, make_raster):
    wrong = codes.copy()
    wrong[2, 2] = 99
    with pytest.raises(QgsProcessingException, match="LANDUSE_BEFORE: the code"):
        count(LANDUSE_BEFORE=make_raster(wrong, X, Y, 100, nodata=NODATA))
