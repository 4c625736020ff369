"""Water conservation stress through Processing."""

import pytest
from qgis.core import QgsGeometry, QgsProcessingException

X, Y = 500000, 4000000


def box(x, y, width, height):
    x, y = X + x, Y + y
    return f"Polygon(({x} {y}, {x + width} {y}, {x + width} {y + height}, {x} {y + height}, {x} {y}))"


@pytest.fixture
def grid(make_layer):
    # Two full cells side by side, and one that the outline cuts in half.
    return make_layer(
        [
            (box(2000 * i, 0, width, 2000), {"cell_id": name, "area_km2": width * 2000 / 1e6})
            for i, (name, width) in enumerate(CELLS)
        ],
        name="grid",
    )


CELLS = (("a", 2000), ("b", 2000), ("c", 1000))


@pytest.fixture
def stress(run, rows, grid):
    def call(pieces, **parameters):
        given = {"GRID": grid, "PIECES": pieces, "OUTPUT": "TEMPORARY_OUTPUT", **parameters}
        results, log = run("waterconservationstress", **given)
        return rows(results["OUTPUT"]), log

    return call


def test_worked_numbers(stress, make_layer):
    pieces = make_layer(
        [
            (box(100, 100, 500, 200), {"lu_code": 31}),  # 10 ha of high coverage grassland in cell a
            (box(2000, 0, 2000, 2000), {"lu_code": 64}),  # cell b wholly of swamp
            (box(4000, 0, 1000, 1000), {"lu_code": 21}),  # 1 km2 of forest in cell c, of which 2 km2 count
        ]
    )
    found, log = stress(pieces)
    assert [row["dmg_km2"] for row in found] == pytest.approx([0.1, 4, 1])
    # 526.7926 * 0.2 * 0.6 * 0.1 / 4 = 1.5803778; 526.7926 * 0.45 * 0.6 = 142.234002; 526.7926 * 0.35 * 0.6 / 2
    assert [row["wrac"] for row in found] == pytest.approx([1.5803778, 142.234002, 55.313223])
    assert [row["cell_id"] for row in found] == ["a", "b", "c"]
    assert "5.100000 km2 in 3 cells; the pieces have 5.100000 km2 there" in log.text
    assert not log.warnings


def test_piece_over_a_border_is_shared_out_exactly(stress, make_layer):
    # A ring with a hole and a second part, over the border of a and b.
    wkt = (
        f"MultiPolygon((({X + 1500} {Y + 300}, {X + 2600} {Y + 250}, {X + 2400} {Y + 1200}, {X + 1500} {Y + 300}), "
        f"({X + 1900} {Y + 400}, {X + 2200} {Y + 400}, {X + 2200} {Y + 500}, {X + 1900} {Y + 400})), "
        f"(({X + 10} {Y + 10}, {X + 11} {Y + 10}, {X + 11} {Y + 11}, {X + 10} {Y + 10})))"
    )
    found, _ = stress(make_layer([(wkt, {"lu_code": 22})]))
    whole = QgsGeometry.fromWkt(wkt)
    parts = [whole.intersection(QgsGeometry.fromWkt(box(2000 * i, 0, 2000, 2000))).area() / 1e6 for i in range(3)]
    assert [row["dmg_km2"] for row in found] == pytest.approx(parts, rel=1e-9)
    assert sum(row["dmg_km2"] for row in found) == pytest.approx(whole.area() / 1e6, rel=1e-12)


def test_class_without_a_term_counts_as_damaged_only(stress, make_layer):
    found, log = stress(make_layer([(box(0, 0, 1000, 1000), {"lu_code": 66})]))
    assert (found[0]["dmg_km2"], found[0]["wrac"]) == (pytest.approx(1), 0)
    assert not log.warnings


def test_glacier_warns_with_its_area(stress, make_layer):
    found, log = stress(make_layer([(box(0, 0, 1000, 1000), {"lu_code": 44})]))
    assert (found[0]["dmg_km2"], found[0]["wrac"]) == (pytest.approx(1), 0)
    assert any("100.0000 ha of class 44 are damaged" in warning for warning in log.warnings)


def test_overlapping_pieces_count_once_with_a_warning(stress, make_layer):
    pieces = [(box(0, 0, 1000, 1000), {"lu_code": 31}), (box(500, 0, 1000, 1000), {"lu_code": 21})]
    found, log = stress(make_layer(pieces))
    # The lower code (21) keeps the shared half: 1 km2 of forest, 0.5 km2 of grassland.
    assert found[0]["dmg_km2"] == pytest.approx(1.5)
    assert found[0]["wrac"] == pytest.approx(526.7926 * (0.35 * 0.6 * 1 + 0.2 * 0.6 * 0.5) / 4)
    assert any("50.0000 ha are covered by more than one piece" in warning for warning in log.warnings)
    assert stress(make_layer(pieces[::-1]))[0] == found


def test_area_outside_the_grid_is_reported(stress, make_layer):
    found, log = stress(make_layer([(box(-500, 0, 1000, 1000), {"lu_code": 31})]))
    assert found[0]["dmg_km2"] == pytest.approx(0.5)
    assert any("50.0000 ha lie outside the grid and are left out: feature 1 50" in text for text in log.warnings)
    assert "0.500000 km2 in 1 cell; the pieces have 0.500000 km2 there" in log.text


def test_pieces_in_another_crs_are_reprojected(stress, make_layer):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject

    here, there = QgsCoordinateReferenceSystem("EPSG:32647"), QgsCoordinateReferenceSystem("EPSG:4326")
    piece = QgsGeometry.fromWkt(box(100, 100, 1000, 1000))
    piece.transform(QgsCoordinateTransform(here, there, QgsProject.instance()))
    found, log = stress(make_layer([(piece.asWkt(12), {"lu_code": 31})], crs="EPSG:4326"))
    assert found[0]["dmg_km2"] == pytest.approx(1, rel=1e-6)
    assert "reprojected from EPSG:4326 to EPSG:32647" in log.text


def test_grid_without_area_field_uses_whole_cells(stress, make_layer):
    bare = make_layer([(box(0, 0, 2000, 1000), {"name": "any"})])
    found, log = stress(make_layer([(box(0, 0, 1000, 1000), {"lu_code": 64})]), GRID=bare)
    # Half of the 2 km2 are swamp: 142.234002 / 2.
    assert found[0]["wrac"] == pytest.approx(71.117001)
    assert any("no field area_km2" in warning for warning in log.warnings)


def test_more_damage_than_ground_is_refused(stress, make_layer):
    # A whole square of which only half is said to lie inside: its stress could pass that of a cell wholly damaged.
    uncut = make_layer([(box(0, 0, 2000, 2000), {"cell_id": "a", "area_km2": 2.0})], name="grid")
    with pytest.raises(QgsProcessingException, match="GRID: in 1 cell of grid more is damaged .*4 km2 of 2 km2 in a"):
        stress(make_layer([(box(0, 0, 2000, 2000), {"lu_code": 64})]), GRID=uncut)


def test_mines_with_damage_outside_are_named(run, grid, make_layer):
    pieces = make_layer(
        [
            (box(100, 100, 500, 200), {"lu_code": 31, "mine_id": "M1"}),
            (box(-500, 0, 500, 100), {"lu_code": 31, "mine_id": "M7"}),  # 5 ha
            (box(0, 2000, 100, 100), {"lu_code": 31, "mine_id": "M2"}),  # 1 ha
            (box(100, 2000, 200, 100), {"lu_code": 31, "mine_id": "M2"}),  # 2 ha
        ]
    )
    results, log = run("waterconservationstress", GRID=grid, PIECES=pieces, OUTPUT="TEMPORARY_OUTPUT")
    assert results["OUTSIDE_HA"] == pytest.approx(8)
    (warning,) = log.warnings
    assert "8.0000 ha lie outside the grid and are left out: M7 5.0000 ha, M2 3.0000 ha." in warning


def test_terms_of_the_classes_add_up_to_the_stress(stress, make_layer):
    pieces = [(31, 0), (21, 600), (64, 1200), (66, 1800)]
    layer = make_layer([(box(x, 0, 500, 1000), {"lu_code": code}) for code, x in pieces])
    found, _ = stress(layer, PER_CLASS=True)
    terms = {name: found[0][name] for name in found[0] if name.startswith("w_")}
    # 0.5 km2 of each in 4 km2; rock has no term.
    assert terms["w_31"] == pytest.approx(526.7926 * 0.2 * 0.6 * 0.5 / 4)
    assert terms["w_21"] == pytest.approx(526.7926 * 0.35 * 0.6 * 0.5 / 4)
    assert terms["w_64"] == pytest.approx(526.7926 * 0.45 * 0.6 * 0.5 / 4)
    assert "w_66" not in terms
    assert terms["w_22"] == 0
    for row in found:
        assert sum(row[name] for name in terms) == pytest.approx(row["wrac"], rel=1e-12)


@pytest.fixture
def border_study(make_layer):
    # 4010 m x 4000 m from (500000, 4000000): in the third column of cells 10 m are left.
    return make_layer([(box(0, 0, 4010, 4000), {"name": "study"})])


def test_mine_outside_presses_on_no_border_cell(run, rows, border_study, make_layer):
    grid = run("evaluationgrid", INPUT=border_study, OUTPUT="TEMPORARY_OUTPUT")[0]["OUTPUT"]
    pieces = make_layer(
        [
            (box(4500, 500, 250, 250), {"lu_code": 64, "mine_id": "A"}),  # wholly outside, in the square of a sliver
            (box(4000, 2500, 20, 100), {"lu_code": 64, "mine_id": "B"}),  # half of its 20 m are inside
        ]
    )
    results, log = run("waterconservationstress", GRID=grid, PIECES=pieces, OUTPUT="TEMPORARY_OUTPUT")
    found = {row["cell_id"]: row for row in rows(results["OUTPUT"])}
    # 10 m x 100 m = 0.001 km2 of swamp in a cell of 10 m x 2000 m = 0.02 km2: 526.7926 * 0.27 * 0.001 / 0.02.
    assert sum(row["dmg_km2"] for row in found.values()) == pytest.approx(0.001, rel=1e-9)
    assert found["R2001_C0252"]["wrac"] == pytest.approx(526.7926 * 0.27 * 0.05)
    assert sum(row["wrac"] > 0 for row in found.values()) == 1
    assert results["OUTSIDE_HA"] == pytest.approx(6.25 + 0.1)
    assert any(
        "6.3500 ha lie outside the grid and are left out: A 6.2500 ha, B 0.1000 ha" in one for one in log.warnings
    )


def test_cell_damaged_wholly_has_the_highest_stress(run, rows, make_layer):
    # Slanted outlines and pieces that cover them: rounding must carry no cell past 526.7926 * 0.27.
    study = f"Polygon(({X} {Y}, {X + 7001.3} {Y + 333.7}, {X + 5003.1} {Y + 6111.9}, {X} {Y}))"
    grid = run("evaluationgrid", INPUT=make_layer([(study, {"a": 1})]), CELL_SIZE=300, OUTPUT="memory:")[0]["OUTPUT"]
    pieces = make_layer([(box(-1000, -1000, 9000, 9000), {"lu_code": 64})])
    results, _ = run("waterconservationstress", GRID=grid, PIECES=pieces, OUTPUT="TEMPORARY_OUTPUT")
    found = [row["wrac"] for row in rows(results["OUTPUT"])]
    assert found == pytest.approx([526.7926 * 0.27] * len(found), rel=1e-5)
    assert max(found) <= 526.7926 * 0.27 * (1 + 1e-15)


def test_missing_code_warns(stress, make_layer):
    pieces = make_layer([(box(0, 0, 1000, 1000), {"lu_code": None}), (box(0, 1000, 100, 100), {"lu_code": 31})])
    found, log = stress(pieces)
    assert found[0]["dmg_km2"] == pytest.approx(1.01)
    assert any("100.0000 ha have no class code" in warning for warning in log.warnings)


def test_own_tables(stress, make_layer, tmp_path):
    classes, coefficients = tmp_path / "classes.csv", tmp_path / "coefficients.csv"
    classes.write_text("Code,Water_Term\n7,x\n")
    coefficients.write_text("term,group_weight,term_weight\nx,0.5,0.5\n")
    pieces = make_layer([(box(0, 0, 1000, 1000), {"lu_code": 7})])
    found, _ = stress(pieces, CLASSES=str(classes), COEFFICIENTS=str(coefficients), ACON=100)
    assert found[0]["wrac"] == pytest.approx(100 * 0.25 * 1 / 4)


PIECE = [(box(0, 0, 100, 100), {"lu_code": 31})]


@pytest.mark.parametrize(
    ("grid_rows", "grid_crs", "piece_rows", "change", "message"),
    [
        ([("Polygon((100 36, 101 36, 101 37, 100 36))", {"a": 1})], "EPSG:4326", PIECE, {}, "GRID: .*degrees"),
        (None, None, [(box(90000, 0, 100, 100), {"lu_code": 31})], {}, "PIECES: .* does not overlap the grid"),
        (None, None, [(box(0, 0, 100, 100), {"lu_code": 99})], {}, r"PIECES: .*99 \(1 piece\)"),
        (None, None, [(box(0, 0, 100, 100), {"code": 31})], {}, "has no field lu_code"),
        (None, None, [(box(0, 0, 100, 100), {"lu_code": "31"})], {}, "text where numbers belong"),
        (None, None, PIECE, {"CLASSES": "name,hectares\nmeadow,1\n"}, "code, water_term are missing"),
        (None, None, PIECE, {"COEFFICIENTS": "term,group_weight,term_weight\na,x,1\n"}, "x is not a number"),
        ([(box(0, 0, 2000, 2000), {"area_km2": 0.0})], "EPSG:32647", PIECE, {}, "1 cell has no area_km2 above 0"),
        ([(box(0, 0, 2000, 2000), {"area_km2": 400.0})], "EPSG:32647", PIECE, {}, "within its polygon's area"),
        ([(box(0, 0, 2000, 2000), {"area_km2": "4"})], "EPSG:32647", PIECE, {}, "text where numbers belong"),
        ([(box(0, 0, 2000, 2000), {"a": 1})] * 2, "EPSG:32647", PIECE, {}, "GRID: 1 cell of .* more than once"),
        ([(box(0, 0, width, 2000), {"a": 1}) for width in (50, 2000)], "EPSG:32647", PIECE, {}, "cells overlap"),
    ],
)
def test_bad_input(stress, make_layer, tmp_path, grid, grid_rows, grid_crs, piece_rows, change, message):
    for name, text in change.items():
        (tmp_path / f"{name}.csv").write_text(text)
    tables = {name: str(tmp_path / f"{name}.csv") for name in change}
    layer = make_layer(grid_rows, crs=grid_crs) if grid_rows else grid
    with pytest.raises(QgsProcessingException, match=message):
        stress(make_layer(piece_rows, kind="Polygon"), GRID=layer, **tables)


def test_rows_without_a_geometry_change_nothing(stress, make_layer):
    piece = (box(100, 100, 500, 200), {"lu_code": 31, "mine_id": "A"})
    plain, _ = stress(make_layer([piece]))
    found, _ = stress(make_layer([piece, (None, {"lu_code": None, "mine_id": "U"})]))
    assert found == plain
