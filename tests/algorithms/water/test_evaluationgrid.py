"""The evaluation grid through Processing."""

import pytest
from qgis.core import QgsGeometry, QgsProcessingException, QgsVectorLayer

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
    extent = grid.extent()
    assert (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()) == (
        500000, 3998000, 504000, 4002000,
    )  # fmt: skip
    assert all(feature.geometry().area() == 4e6 for feature in grid.getFeatures())
    assert "3 cells, 1 of them wholly inside; together 6.500000 km2 of 6.500000 km2" in log.text
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
        # 1e-9 of a square of 1 km2, in km2.
        assert feature["area_km2"] == pytest.approx(
            whole.intersection(feature.geometry()).area() / 1e6, rel=1e-9, abs=1e-15
        )
    assert sum(row["area_km2"] for row in rows(results["OUTPUT"])) == pytest.approx(whole.area() / 1e6, rel=1e-12)


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
    assert any("1 invalid geometries" in warning for warning in log.warnings)


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
    ],
)
def test_bad_input(run, make_layer, layer, change, message):
    # 1000 km in 100 m cells: 100 million; sqrt(100/5) * 100 m = 447.2 m, rounded up to two digits: 450 m.
    with pytest.raises(QgsProcessingException, match=message):
        run("evaluationgrid", INPUT=make_layer(**layer), OUTPUT="TEMPORARY_OUTPUT", **change)
