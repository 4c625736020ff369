"""The evaluation grid through Processing."""

import math

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsProcessingException, QgsRectangle, QgsVectorLayer

GEOGRAPHIC = "Polygon((100 36, 101 36, 101 37, 100 37, 100 36))"


def areas(rows, layer):
    return {row["cell_id"]: row["area_km2"] for row in rows(layer)}


def test_squares_rows_columns_and_areas(run, rows, make_layer):
    # An L: 3 km x 2 km on the grid lines, and a foot of 1 km x 0.5 km in the north-west.
    study = make_layer(
        [
            (
                "Polygon((500000 3998000, 503000 3998000, 503000 4000000, 501000 4000000, 501000 4000500, "
                "500000 4000500, 500000 3998000))",
                {"name": "study"},
            )
        ]
    )
    results, log = run("evaluationgrid", INPUT=study, OUTPUT="TEMPORARY_OUTPUT")
    grid = results["OUTPUT"]
    assert rows(grid) == [
        {"cell_id": "R2000_C0250", "row": 2000, "col": 250, "area_km2": pytest.approx(0.5)},
        {"cell_id": "R1999_C0250", "row": 1999, "col": 250, "area_km2": pytest.approx(4)},
        {"cell_id": "R1999_C0251", "row": 1999, "col": 251, "area_km2": pytest.approx(2)},
    ]
    assert grid.crs().authid() == "EPSG:32647"
    # The cells end where the study area does: 1 km x 0.5 km, 2 km x 2 km, 1 km x 2 km.
    boxes = [feature.geometry().boundingBox() for feature in grid.getFeatures()]
    assert boxes == [
        QgsRectangle(500000, 4000000, 501000, 4000500),
        QgsRectangle(500000, 3998000, 502000, 4000000),
        QgsRectangle(502000, 3998000, 503000, 4000000),
    ]
    assert [feature.geometry().area() / 1e6 for feature in grid.getFeatures()] == [0.5, 4, 2]
    assert "3 cells, 1 wholly inside; together 6.500000 km2 of 6.500000 km2" in log.text
    assert not log.warnings


def test_overlapping_polygons_with_holes_equal_geos(run, rows, make_layer):
    study = [
        "Polygon((1137 911, 9371 1222, 8888 9321, 640 8700, 1137 911), (3000 3000, 5100 3300, 4400 5200, 3000 3000))",
        "MultiPolygon(((8000 8000, 13050 8100, 12020 12345, 8000 8000)), "
        "((20000 500, 20003 501, 20001 499, 20000 500)))",
    ]
    layer = make_layer([(wkt, {"part": 1}) for wkt in study], kind="MultiPolygon")
    results, _ = run("evaluationgrid", INPUT=layer, CELL_SIZE=1000, OUTPUT="TEMPORARY_OUTPUT")
    whole = QgsGeometry.unaryUnion([QgsGeometry.fromWkt(wkt) for wkt in study])
    for feature in results["OUTPUT"].getFeatures():
        x, y = 1000 * feature["col"], 1000 * feature["row"]
        part = whole.intersection(QgsGeometry.fromRect(QgsRectangle(x, y, x + 1000, y + 1000)))
        # 1e-9 of a square of 1 km2, in km2.
        assert feature["area_km2"] == pytest.approx(part.area() / 1e6, rel=1e-9, abs=1e-15)
        assert feature.geometry().isGeosValid()
        assert feature.geometry().symDifference(part).area() < 1e-3
    assert sum(row["area_km2"] for row in rows(results["OUTPUT"])) == pytest.approx(whole.area() / 1e6, rel=1e-12)


def test_cell_in_several_parts_is_one_feature(run, rows, make_layer):
    # A U of 2 km x 2 km: the upper half of the square is cut into two legs of 0.5 km x 1 km.
    study = "Polygon((0 0, 2000 0, 2000 1000, 1500 1000, 1500 200, 500 200, 500 1000, 0 1000, 0 0))"
    layer = make_layer([(study, {"a": 1})])
    results, _ = run("evaluationgrid", INPUT=layer, CELL_SIZE=500, OUTPUT="TEMPORARY_OUTPUT")
    whole, _ = run("evaluationgrid", INPUT=layer, OUTPUT="TEMPORARY_OUTPUT")
    assert rows(whole["OUTPUT"]) == [{"cell_id": "R0000_C0000", "row": 0, "col": 0, "area_km2": pytest.approx(1.2)}]
    # Cells of 500 m: the legs are one cell wide; between them the base is 200 m high.
    assert areas(rows, results["OUTPUT"]) == pytest.approx(
        {"R0001_C0000": 0.25, "R0001_C0003": 0.25, "R0000_C0000": 0.25, "R0000_C0001": 0.1, "R0000_C0002": 0.1,
         "R0000_C0003": 0.25}
    )  # fmt: skip
    bands = "MultiPolygon(((0 0, 2000 0, 2000 300, 0 300, 0 0)), ((0 600, 2000 600, 2000 900, 0 900, 0 600)))"
    (cell,) = run("evaluationgrid", INPUT=make_layer([(bands, {"a": 1})]), OUTPUT="memory:")[0]["OUTPUT"].getFeatures()
    assert cell.geometry().constGet().numGeometries() == 2
    assert cell["area_km2"] == pytest.approx(1.2)


@pytest.mark.parametrize("seed", range(5))
def test_every_pixel_centre_lies_in_one_cell(run, make_layer, seed):
    # Sides of the cells run through pixel centres; the outline is a ragged ring of 40 corners.
    from mining_ecorisk.algorithms.core.raster.pixel_grid import PixelGrid
    from mining_ecorisk.algorithms.gis.rasterize import burner_of
    from mining_ecorisk.algorithms.gis.zonal import zone_tiles

    random = np.random.default_rng(seed)
    angles, radii = np.sort(random.uniform(0, 2 * np.pi, 40)), random.uniform(400, 1900, 40)
    corners = [
        f"{500000 + r * math.cos(a)!r} {4000000 + r * math.sin(a)!r}" for a, r in zip(angles.tolist(), radii.tolist())
    ]
    study = QgsGeometry.fromWkt(f"Polygon(({', '.join([*corners, corners[0]])}))")
    layer = make_layer([(study.asWkt(17), {"a": 1})])
    grid = run("evaluationgrid", INPUT=layer, CELL_SIZE=100 / 3, OUTPUT="TEMPORARY_OUTPUT")[0]["OUTPUT"]
    cells = [feature.geometry() for feature in grid.getFeatures()]
    # The sides lie at multiples of 100/3 m, and every third pixel of 100/9 m has its centre on one, by rounding or so.
    size = 100 / 9
    x0, y0 = (np.floor((origin - 2000) / size) * size - size / 2 for origin in (500000, 4000000))
    pixels = PixelGrid(x0, y0 + 400 * size, size, size, 400, 400)
    inside = burner_of([study], [1], pixels).burn(0, 400) == 1
    found = np.full((400, 400), -1)
    zones = burner_of(cells, range(len(cells)), pixels)
    for tile in zone_tiles(cells, pixels):
        window = slice(tile.row, tile.row + tile.rows), slice(tile.column, tile.column + tile.columns)
        found[window] = zones.burn(*tile.window, background=-1)
    assert inside.sum() > 1000
    assert np.array_equal(found >= 0, inside)


def test_outline_that_touches_the_squares_is_cut_whole(run, make_layer):
    # A hole that touches the outline's side and a square's corner in points, where clipping by rectangles goes wrong.
    study = (
        "Polygon((0 0, 4000 0, 4000 4000, 0 4000, 0 0), (2000 2000, 3000 2500, 4000 3000, 3000 3000, 2000 2000), "
        "(2000 1000, 1000 500, 1000 1500, 2000 1000))"
    )
    grid = run("evaluationgrid", INPUT=make_layer([(study, {"a": 1})]), OUTPUT="memory:")[0]["OUTPUT"]
    whole = QgsGeometry.fromWkt(study)
    found = [feature.geometry() for feature in grid.getFeatures()]
    assert all(geometry.isGeosValid() for geometry in found)
    assert QgsGeometry.unaryUnion(found).symDifference(whole).area() < 1e-6
    assert sum(geometry.area() for geometry in found) == pytest.approx(whole.area(), rel=1e-12)


def test_ids_survive_a_moved_outline(run, rows, make_layer, square):
    before = run("evaluationgrid", INPUT=make_layer([(square(500300, 4000300, 7000), {"a": 1})]), OUTPUT="memory:")[0]
    after = run("evaluationgrid", INPUT=make_layer([(square(500301, 4000301, 7000), {"a": 1})]), OUTPUT="memory:")[0]
    assert list(areas(rows, before["OUTPUT"])) == list(areas(rows, after["OUTPUT"]))


def test_without_snapping(run, rows, make_layer, square):
    layer = make_layer([(square(500300, 4000300, 2000), {"a": 1})])
    results, _ = run("evaluationgrid", INPUT=layer, SNAP=False, OUTPUT="TEMPORARY_OUTPUT")
    assert areas(rows, results["OUTPUT"]) == {"R0000_C0000": pytest.approx(4)}


def test_invalid_outline_is_repaired(run, rows, make_layer):
    # A bow tie of two triangles of 1 km2 each.
    bow = make_layer([("Polygon((0 0, 2000 2000, 2000 0, 0 2000, 0 0))", {"a": 1})])
    results, log = run("evaluationgrid", INPUT=bow, OUTPUT="TEMPORARY_OUTPUT")
    assert sum(areas(rows, results["OUTPUT"]).values()) == pytest.approx(2)
    assert any("1 invalid geometry" in warning for warning in log.warnings)


def test_flat_polygon_beside_the_outline_is_passed_over(run, rows, make_layer, square):
    flat = "Polygon((0 0, 2000 2000, 0 0, 0 0))"
    layer = make_layer([(square(0, 0, 2000), {"a": 1}), (flat, {"a": 2})])
    results, _ = run("evaluationgrid", INPUT=layer, OUTPUT="TEMPORARY_OUTPUT")
    assert areas(rows, results["OUTPUT"]) == {"R0000_C0000": pytest.approx(4)}


def test_file_output_opens_with_its_fields(run, make_layer, square, tmp_path):
    path = str(tmp_path / "grid.gpkg")
    run("evaluationgrid", INPUT=make_layer([(square(0, 0, 2000), {"a": 1})]), OUTPUT=path)
    layer = QgsVectorLayer(path, "grid", "ogr")
    assert layer.fields().names() == ["fid", "cell_id", "row", "col", "area_km2"]
    assert layer.featureCount() == 1


@pytest.mark.parametrize(
    ("layer", "change", "message"),
    [
        ({"rows": [(GEOGRAPHIC, {"a": 1})], "crs": "EPSG:4326"}, {}, "INPUT: .*EPSG:4326.*degrees"),
        ({"rows": [("Polygon((0 0, 1 0, 1 1, 0 0))", {"a": 1})], "crs": "EPSG:2229"}, {}, "unit other than the metre"),
        ({"rows": [], "kind": "Polygon"}, {}, "has no features"),
        ({"rows": [(None, {"a": 1})], "kind": "Polygon"}, {}, "have no area"),
        ({"rows": [("Polygon((0 0, 1e6 0, 1e6 1e6, 0 0))", {"a": 1})]}, {"CELL_SIZE": 100}, "Take 450 m or more"),
        ({"rows": [("Polygon((0 0, 1 0, 1 1, 0 0))", {"a": 1})]}, {"CELL_SIZE": 0}, "CELL_SIZE"),
        ({"rows": [("Polygon((0 0, 1 0, 1 1, 0 0))", {"a": 1})]}, {"CELL_SIZE": -5}, "CELL_SIZE"),
        ({"rows": [("Polygon((0 0, 1 0, 1 1, 0 0))", {"a": 1})]}, {"CELL_SIZE": 1e308}, "CELL_SIZE"),
    ],
)
def test_bad_input(run, make_layer, layer, change, message):
    # 1000 km in 100 m cells: 100 million; sqrt(100/5) * 100 m = 447.2 m, rounded up to two digits: 450 m.
    with pytest.raises(QgsProcessingException, match=message):
        run("evaluationgrid", INPUT=make_layer(**layer), OUTPUT="TEMPORARY_OUTPUT", **change)


def test_shift_moves_the_squares_by_a_share_of_their_side(run, rows, make_layer):
    layer = make_layer([("Polygon((0 0, 4000 0, 4000 2000, 0 2000, 0 0))", {"a": 1})])
    results, _ = run("evaluationgrid", INPUT=layer, SHIFT=0.5, OUTPUT="TEMPORARY_OUTPUT")
    # Squares from (-1000, -1000) on: columns of 1, 2 and 1 km, rows of 1 km each.
    boxes = {feature.geometry().boundingBox().asWktPolygon() for feature in results["OUTPUT"].getFeatures()}
    edges_x, edges_y = (0, 1000, 3000, 4000), (0, 1000, 2000)
    expected = {
        QgsRectangle(x, y, x_end, y_end).asWktPolygon()
        for x, x_end in zip(edges_x, edges_x[1:])
        for y, y_end in zip(edges_y, edges_y[1:])
    }
    assert boxes == expected
    assert sum(row["area_km2"] for row in rows(results["OUTPUT"])) == pytest.approx(8)
