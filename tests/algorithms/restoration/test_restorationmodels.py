"""Restoration models through Processing."""

import itertools

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsProcessingException, QgsVectorLayer

X, Y = 500000, 4000000  # lower left corner of the toy's grid
FIVE = [
    "ecological reconstruction",
    "artificial assistance + protection and conservation",
    "artificial assistance",
    "protection and conservation",
    "natural restoration",
]
OUTSIDE = None
DEFAULTS = {"mine_id": "A", "mine_name": "Alpha", "min_group": "metal", "damage": "stope", "protection": "none"}


def piece(wkt, ecosystem="grassland", **attributes):
    area = QgsGeometry.fromWkt(wkt).area() / 1e4
    return wkt, {**DEFAULTS, "ecosystem": ecosystem, "area_ha": area, **attributes}


@pytest.fixture
def box():
    """`box(x, y, width, height)`: WKT of a rectangle whose lower left corner is (X + x, Y + y)."""

    def make(x, y, width, height):
        left, low, right, high = X + x, Y + y, X + x + width, Y + y + height
        return f"Polygon(({left} {low}, {right} {low}, {right} {high}, {left} {high}, {left} {low}))"

    return make


@pytest.fixture
def grid(make_layer, box):
    # Three cells of 2 km in a row: classes 5, 3 and 1; a fourth without a class.
    return make_layer(
        [
            (box(2000 * column, 0, 2000, 2000), {"risk_class": level, "cell": column})
            for column, level in enumerate([5, 3, 1, None])
        ]
    )


@pytest.fixture
def toy(make_layer, box):
    # A: 6.2 ha of grassland (100 m x 620 m) in a reserve in the class 5 cell.
    # B: 1.5 ha of arable land over the border of the cells 5 and 3: 0.5 ha (50 m) left, 1 ha (100 m) right.
    # C: 3 ha of desert in the cell of class 1.
    return make_layer(
        [
            piece(box(100, 100, 620, 100), protection="reserve"),
            piece(box(1950, 500, 150, 100), "farmland", mine_id="B", mine_name="Beta"),
            piece(box(4100, 500, 300, 100), "desert", mine_id="C", mine_name=None),
        ]
    )


def by_mine(rows, results):
    return {row["mine_id"]: row for row in rows(results["OUTPUT"])}


def test_three_mines(run, rows, grid, toy):
    results, log = run("restorationmodels", PIECES=toy, GRID=grid, OUTPUT="TEMPORARY_OUTPUT", COUNTS="TEMPORARY_OUTPUT")
    mines = by_mine(rows, results)
    a, b, c = mines["A"], mines["B"], mines["C"]
    # A: over 4 ha of grassland is severe; in a reserve with class 5: rule 2.
    assert (a["risk_class"], a["risk_max"], a["severity"], a["protection"]) == (5, 5, "severe", "reserve")
    assert (a["model"], a["rule"]) == ("ecological reconstruction", 2)
    assert a["reason"] == (
        "Reserve (wholly); risk class 5 High; severe: 6.20 ha damaged, all of it grassland (more than 4 ha). "
        "To be reviewed by the reserve's authority."
    )
    assert (a["trigger"], a["rule_why"]) == ("fg_ha 6.200000 > 4", "To be reviewed by the reserve's authority.")
    assert (a["area_ha"], a["grass_ha"], a["fg_ha"], a["resv_ha"], a["stope_ha"]) == pytest.approx((6.2,) * 5)
    # B: up to 2 ha of arable land is moderate; 1 ha of class 3 outweighs 0.5 ha of class 5: no rule but the last.
    assert (b["risk_class"], b["risk_max"], b["severity"], b["protection"]) == (3, 5, "moderate", "none")
    assert (b["model"], b["rule"]) == ("natural restoration", 7)
    assert b["reason"] == (
        "No protected area; risk class 3 General (up to 5 under the mine); moderate: 1.50 ha damaged, all of it "
        "farmland (more than 0 ha). Outside reserves, works are asked for from class 3 on for severe and from class "
        "4 on for moderate damage."
    )
    # C: 3 ha of other land is light.
    assert (c["severity"], c["rest_ha"], c["desert_ha"], c["farm_ha"]) == (
        "light",
        pytest.approx(3),
        pytest.approx(3),
        0,
    )
    assert c["reason"].startswith(
        "No protected area; risk class 1 Low; light: 3.00 ha damaged. Outside reserves, works"
    )
    assert not c["trigger"]
    assert (a["mine_name"], c["mine_name"], c["min_group"]) == ("Alpha", None, "metal")
    counts = rows(results["COUNTS"])
    assert [row["model"] for row in counts] == FIVE
    assert [row["mines"] for row in counts] == [1, 0, 0, 0, 2]
    assert [row["share_pct"] for row in counts] == pytest.approx([100 / 3, 0, 0, 0, 200 / 3])
    assert [row["area_ha"] for row in counts] == pytest.approx([6.2, 0, 0, 0, 4.5])
    assert "Rules that choose no mine" in log.text


def expected_model(protection, risk_class, severity):
    """The shipped table of rules, row by row."""
    protected = protection in ("reserve", "both")
    if protected and severity == "light":
        return 1, "protection and conservation"
    if protected and risk_class in (4, 5) and severity == "severe":
        return 2, "ecological reconstruction"
    if protected:
        return 3, "artificial assistance + protection and conservation"
    if risk_class in (4, 5) and severity == "severe":
        return 4, "ecological reconstruction"
    if risk_class in (4, 5) and severity == "moderate":
        return 5, "artificial assistance"
    if risk_class == 3 and severity == "severe":
        return 6, "artificial assistance"
    return 7, "natural restoration"


def test_truth_table_of_the_shipped_rules(run, rows, make_layer, box):
    # One mine for each of 4 x 5 x 3 combinations, each in a cell of its own; 5, 3 and 1 ha of grassland are severe,
    # moderate and light.
    cells, pieces = [], []
    widths = {"severe": 500, "moderate": 300, "light": 100}
    combinations = list(itertools.product(("none", "function", "reserve", "both"), range(1, 6), widths))
    for number, (protection, risk_class, severity) in enumerate(combinations):
        x, y = 1000 * (number % 10), 1000 * (number // 10)
        cells.append((box(x, y, 1000, 1000), {"risk_class": risk_class}))
        shape = box(x + 10, y + 10, widths[severity], 100)
        pieces.append(piece(shape, mine_id=f"{number:02d}", protection=protection))
    results, log = run(
        "restorationmodels", PIECES=make_layer(pieces), GRID=make_layer(cells), OUTPUT="TEMPORARY_OUTPUT",
        COUNTS="TEMPORARY_OUTPUT",
    )  # fmt: skip
    mines = by_mine(rows, results)
    assert len(mines) == 60
    for number, (protection, risk_class, severity) in enumerate(combinations):
        mine = mines[f"{number:02d}"]
        assert (mine["protection"], mine["risk_class"], mine["severity"]) == (protection, risk_class, severity)
        assert (mine["rule"], mine["model"]) == expected_model(protection, risk_class, severity)
    counts = {row["model"]: row["mines"] for row in rows(results["COUNTS"])}
    models = [expected_model(*combination)[1] for combination in combinations]
    assert counts == {model: models.count(model) for model in FIVE}
    assert not log.warnings


@pytest.fixture
def shipped_rules(make_layer):
    """`shipped_rules({2: {"model": "..."}})`: the shipped rule table with some cells changed, as a layer."""
    from mining_ecorisk.algorithms.framework.shipped_tables import shipped_table

    def make(changes=(), leave_out=()):
        table = shipped_table("restoration_rules")
        changed = []
        for row in range(len(table)):
            cells = {column: table.text(row, column) for column in table.columns}
            number = int(cells["order"])
            if number not in leave_out:
                changed.append((None, {**cells, **dict(changes).get(number, {})}))
        return make_layer(changed, fields=dict.fromkeys(table.columns, "string"))

    return make


def test_changing_one_row_changes_only_the_mines_that_match_it(run, rows, grid, toy, shipped_rules):
    before, _ = run("restorationmodels", PIECES=toy, GRID=grid, OUTPUT="TEMPORARY_OUTPUT", COUNTS="TEMPORARY_OUTPUT")
    changed = shipped_rules({2: {"model": "natural restoration", "reason": "Trial"}})
    after, _ = run(
        "restorationmodels", PIECES=toy, GRID=grid, RULES=changed, OUTPUT="TEMPORARY_OUTPUT", COUNTS="TEMPORARY_OUTPUT"
    )
    was, now = by_mine(rows, before), by_mine(rows, after)
    assert was["B"] == now["B"]
    assert was["C"] == now["C"]
    assert (now["A"]["model"], now["A"]["rule"]) == ("natural restoration", 2)
    assert now["A"]["reason"].endswith("Trial")
    different = {name for name in was["A"] if was["A"][name] != now["A"][name]}
    assert different == {"model", "reason", "rule_why", "measures"}


def test_rules_may_use_every_documented_attribute(run, rows, grid, toy, make_layer):
    expression = (
        "mine_id = 'A' AND mine_name = 'Alpha' AND min_group = 'metal' AND risk_max = 5 AND area_ha > 6.1 AND "
        "farm_ha + forest_ha + settle_ha + water_ha + desert_ha + other_ha + noref_ha + rest_ha + func_ha + "
        "unzoned_ha = 0 AND grass_ha = fg_ha AND stope_ha + trans_ha + waste_ha + constr_ha + pit_ha = "
        "area_ha AND resv_ha = area_ha"
    )
    table = make_layer(
        [
            (None, {"order": 10, "expression": expression, "model": "Natural restoration", "reason": None}),
            (None, {"order": 20, "expression": "TRUE", "model": "生态重建", "reason": "Else"}),
        ],
        fields={"order": "integer", "expression": "string(1000)", "model": "string", "reason": "string"},
    )
    results, _ = run(
        "restorationmodels", PIECES=toy, GRID=grid, RULES=table, OUTPUT="TEMPORARY_OUTPUT", COUNTS="TEMPORARY_OUTPUT"
    )
    found = {mine: (row["model"], row["rule"]) for mine, row in by_mine(rows, results).items()}
    other = ("ecological reconstruction", 20)
    assert found == {"A": ("natural restoration", 10), "B": other, "C": other}


def test_rules_go_by_their_order_not_by_their_row(run, rows, grid, toy, make_layer):
    table = make_layer(
        [
            (None, {"order": 2, "expression": "TRUE", "model": FIVE[4], "reason": ""}),
            (None, {"order": 1, "expression": '"risk_class" >= 5', "model": FIVE[0], "reason": ""}),
        ]
    )
    results, _ = run(
        "restorationmodels", PIECES=toy, GRID=grid, RULES=table, OUTPUT="TEMPORARY_OUTPUT", COUNTS="TEMPORARY_OUTPUT"
    )
    assert {mine: row["rule"] for mine, row in by_mine(rows, results).items()} == {"A": 1, "B": 2, "C": 2}


def test_rules_without_a_mine_are_named(run, grid, toy, shipped_rules):
    # Rule 1 takes A, the mine of the reserve, so 2, 3 and 4 are true for it but never reached; 5 and 6 are true for no
    # mine: B is moderate in class 3, C light in class 1.
    table = shipped_rules({1: {"expression": "\"protection\" = 'reserve'"}})
    _, log = run(
        "restorationmodels", PIECES=toy, GRID=grid, RULES=table, OUTPUT="TEMPORARY_OUTPUT", COUNTS="TEMPORARY_OUTPUT"
    )
    taken = "(true for 1 mine, all taken by earlier rules)"
    assert log.warnings == [
        f"Rules that choose no mine of this data: 2 {taken}, 3 {taken}, 4 {taken}, 5 (true for no mine), 6 (true for "
        "no mine)."
    ]


def test_mine_outside_the_zones_is_an_error_row(run, rows, grid, make_layer, box):
    # A lies in the zones; N in a cell without a class; W beyond the grid; P a quarter in (0.5 of 2 ha), class 5.
    layer = make_layer(
        [
            piece(box(100, 100, 100, 100)),
            piece(box(6500, 500, 100, 100), mine_id="N"),
            piece(box(-5000, 500, 100, 100), mine_id="W"),
            piece(box(-150, 500, 200, 100), mine_id="P"),
        ]
    )
    results, log = run(
        "restorationmodels", PIECES=layer, GRID=grid, OUTPUT="TEMPORARY_OUTPUT", COUNTS="TEMPORARY_OUTPUT"
    )
    mines = by_mine(rows, results)
    for mine in ("N", "W"):
        row = mines[mine]
        assert (row["model"], row["rule"], row["risk_class"], row["risk_max"]) == (OUTSIDE, 0, None, None)
        assert row["reason"] == (
            "No cell with a risk class lies under this mine (1.00 ha damaged), so no model can be chosen."
        )
        assert row["unzoned_ha"] == pytest.approx(1)
    assert mines["P"]["risk_class"] == 5
    assert mines["P"]["unzoned_ha"] == pytest.approx(1.5)
    assert mines["A"]["unzoned_ha"] == pytest.approx(0, abs=1e-9)
    counts = rows(results["COUNTS"])
    assert [row["model"] for row in counts] == [*FIVE, OUTSIDE]
    assert [row["mines"] for row in counts] == [0, 0, 0, 0, 2, 2]
    assert [row["share_pct"] for row in counts] == [0, 0, 0, 0, 100, None]
    assert "2 mines lie outside the zoned area and got no model: N, W." in log.warnings
    assert any("1 mine lies outside the zoned area with more than half of its ground" in told for told in log.warnings)


def test_one_multipolygon_a_mine(run, rows, grid, make_layer, box):
    # Two touching pieces and one apart, in a reserve and a function area: protection both.
    layer = make_layer(
        [
            piece(box(100, 100, 100, 100), "forest", protection="function", mine_name="Small"),
            piece(box(200, 100, 300, 100), "farmland", protection="reserve"),
            piece(box(900, 900, 50, 100), "forest", damage="collapse_pit"),
        ]
    )
    results, _ = run("restorationmodels", PIECES=layer, GRID=grid, OUTPUT="TEMPORARY_OUTPUT", COUNTS="TEMPORARY_OUTPUT")
    (mine,) = rows(results["OUTPUT"])
    # The name that most of the area has: 3.5 ha Alpha, 1 ha Small.
    assert (mine["mine_name"], mine["protection"]) == ("Alpha", "both")
    assert (mine["func_ha"], mine["resv_ha"], mine["area_ha"]) == pytest.approx((1, 3, 4.5))
    assert mine["reason"].startswith(
        "Function area (1.00 ha of 4.50 ha) and reserve (3.00 ha of 4.50 ha); risk class 5 High; severe: 4.50 ha "
        "damaged, 0.50 ha of it mining collapse (more than 0 ha); by ecosystem 3.00 ha of it farmland (more than 2 ha)."
    )
    output = results["OUTPUT"]
    (feature,) = output.getFeatures()
    assert output.crs().authid() == "EPSG:32647"
    assert feature.geometry().isMultipart()
    assert feature.geometry().area() == pytest.approx(45000)
    assert feature.geometry().constGet().numGeometries() == 2


def test_order_of_pieces_and_splitting_change_nothing(run, rows, grid, make_layer, box):
    whole = [
        piece(box(1950, 500, 150, 100), "farmland", mine_id="B"),
        piece(box(100, 100, 620, 100), protection="reserve"),
        piece(box(100, 300, 100, 100), "forest"),
    ]
    parts = [
        piece(box(100, 300, 100, 100), "forest"),
        piece(box(100, 100, 200, 100), protection="reserve"),
        piece(box(300, 100, 420, 100), protection="reserve"),
        piece(box(1950, 500, 70, 100), "farmland", mine_id="B"),
        piece(box(2020, 500, 80, 100), "farmland", mine_id="B"),
    ]
    found = []
    for pieces in (whole, parts):
        results, _ = run(
            "restorationmodels", PIECES=make_layer(pieces), GRID=grid, OUTPUT="TEMPORARY_OUTPUT",
            COUNTS="TEMPORARY_OUTPUT",
        )  # fmt: skip
        found.append(rows(results["OUTPUT"]))
    for first, second in zip(*found):
        for name, value in first.items():
            assert second[name] == (pytest.approx(value) if isinstance(value, float) else value)


def test_rules_may_calculate(run, rows, grid, toy, shipped_rules):
    rules = shipped_rules(
        {1: {"expression": 'if("farm_ha" = 0, round("area_ha", 1) = 6.2, lower("protection") IN (\'both\'))'}}
    )
    outputs = {"OUTPUT": "TEMPORARY_OUTPUT", "COUNTS": "TEMPORARY_OUTPUT"}
    results, _ = run("restorationmodels", PIECES=toy, GRID=grid, RULES=rules, **outputs)
    assert {mine: row["rule"] for mine, row in by_mine(rows, results).items()}["A"] == 1


def test_an_attribute_that_is_missing_makes_no_rule_true(run, rows, grid, toy, shipped_rules):
    # C has no name.
    rules = shipped_rules({1: {"expression": "\"mine_name\" <> 'Beta'"}})
    outputs = {"OUTPUT": "TEMPORARY_OUTPUT", "COUNTS": "TEMPORARY_OUTPUT"}
    results, _ = run("restorationmodels", PIECES=toy, GRID=grid, RULES=rules, **outputs)
    assert by_mine(rows, results)["C"]["rule"] != 1


def test_a_least_area_that_hides_mines_is_told(run, grid, toy):
    # A has 6.2, B 1.5 and C 3 ha.
    outputs = {"OUTPUT": "TEMPORARY_OUTPUT", "COUNTS": "TEMPORARY_OUTPUT"}
    _, log = run("restorationmodels", PIECES=toy, GRID=grid, MIN_AREA=40000, **outputs)
    assert any(line.startswith("MIN_AREA: 2 mines are no larger than 40000 m2") for line in log.warnings)
    with pytest.raises(QgsProcessingException, match=r"MIN_AREA: no mine is larger than 62,000 m2 .*62,000 m2"):
        run("restorationmodels", PIECES=toy, GRID=grid, MIN_AREA=62000.0001, **outputs)


def test_slivers_do_not_decide(run, rows, grid, make_layer, box):
    # 0.5 m2 of collapse and 0.5 m2 in a reserve beside 1 ha of grassland.
    layer = make_layer(
        [
            piece(box(100, 100, 100, 100)),
            piece(box(300, 100, 1, 0.5), damage="collapse_pit"),
            piece(box(400, 100, 1, 0.5), protection="reserve"),
        ]
    )
    outputs = {"OUTPUT": "TEMPORARY_OUTPUT", "COUNTS": "TEMPORARY_OUTPUT"}
    (mine,) = rows(run("restorationmodels", PIECES=layer, GRID=grid, **outputs)[0]["OUTPUT"])
    assert (mine["severity"], mine["protection"]) == ("light", "none")
    assert mine["pit_ha"] == pytest.approx(5e-5)
    (mine,) = rows(run("restorationmodels", PIECES=layer, GRID=grid, MIN_AREA=0, **outputs)[0]["OUTPUT"])
    assert (mine["severity"], mine["protection"]) == ("severe", "reserve")
    assert "less than 0.01 ha of it mining collapse (more than 0 ha)" in mine["reason"]


def test_grid_in_another_crs_and_levels_in_its_own_words(run, rows, make_layer, toy):
    grid = make_layer(
        [("Polygon((98 35, 100 35, 100 37, 98 37, 98 35))", {"risk_class": 5, "risk_level": "Hoch"})], crs="EPSG:4326"
    )
    results, log = run("restorationmodels", PIECES=toy, GRID=grid, OUTPUT="TEMPORARY_OUTPUT", COUNTS="TEMPORARY_OUTPUT")
    assert "GRID: layer was reprojected from EPSG:4326 to EPSG:32647." in log.infos
    assert {row["risk_class"] for row in rows(results["OUTPUT"])} == {5}
    assert "risk class 5 Hoch; severe" in by_mine(rows, results)["A"]["reason"]


def test_other_field_names_and_numbers_as_ids(run, rows, make_layer, box):
    grid = make_layer([(box(0, 0, 2000, 2000), {"zone": 5})])
    shape, attributes = piece(box(100, 100, 100, 100), pit=9)
    del attributes["mine_id"]
    layer = make_layer([(shape, attributes), (box(300, 100, 100, 100), {**attributes, "pit": 10})])
    results, _ = run(
        "restorationmodels", PIECES=layer, GRID=grid, MINE_FIELD="pit", CLASS_FIELD="zone", OUTPUT="TEMPORARY_OUTPUT",
        COUNTS="TEMPORARY_OUTPUT",
    )  # fmt: skip
    # As numbers: 9 before 10.
    assert [row["pit"] for row in rows(results["OUTPUT"])] == [9, 10]


def test_fewer_classes_than_the_rules_expect(run, make_layer, box, toy):
    grid = make_layer([(box(0, 0, 6000, 2000), {"risk_class": 3})])
    _, log = run("restorationmodels", PIECES=toy, GRID=grid, OUTPUT="TEMPORARY_OUTPUT", COUNTS="TEMPORARY_OUTPUT")
    assert any(
        "the highest risk class is 3. The shipped rules are written for 5 classes" in text for text in log.warnings
    )


def test_areas_that_do_not_fit_the_polygons(run, make_layer, box, grid):
    layer = make_layer([piece(box(100, 100, 100, 100), area_ha=2.0)])
    _, log = run("restorationmodels", PIECES=layer, GRID=grid, OUTPUT="TEMPORARY_OUTPUT", COUNTS="TEMPORARY_OUTPUT")
    assert any("area_ha adds up to 2.0000 ha, the polygons to 1.0000 ha" in text for text in log.warnings)


def test_pieces_of_patches_with_chinese_fields_beyond_the_land_use(run, rows, make_layer, make_raster, grid, box):
    # 300 m x 100 m, of which 100 m lie on the raster: 1 ha of grassland, and 2 ha without a reference.
    attributes = {"编号": "甲", "类型": "采场", "矿种": "金属矿产", "damage": 1.5}
    patches = make_layer([(box(100, 100, 300, 100), attributes)])
    landuse = make_raster(np.full((2, 2), 31, dtype=np.uint8), X, Y + 200, 100)
    fields = {"MINE_FIELD": "编号", "DAMAGE_FIELD": "类型", "GROUP_FIELD": "矿种"}
    pieces = run("damagedecosystems", INPUT=patches, LANDUSE=landuse, OUTPUT="memory:", **fields)[0]["OUTPUT"]
    assert {row["ecosystem"]: (row["damage"], row["min_group"], row["类型"]) for row in rows(pieces)} == {
        "grassland": ("stope", "metal", "stope"),
        "no reference": ("stope", "metal", "stope"),
    }
    sinks = dict.fromkeys(("OUTPUT", "COUNTS"), "TEMPORARY_OUTPUT")
    results, _ = run("restorationmodels", PIECES=pieces, GRID=grid, MINE_FIELD="编号", **sinks)
    (mine,) = rows(results["OUTPUT"])
    assert (mine["编号"], mine["min_group"], mine["severity"]) == ("甲", "metal", "light")
    assert (mine["grass_ha"], mine["noref_ha"], mine["stope_ha"]) == pytest.approx((1, 2, 3))


def test_pieces_without_land_use_below(run, rows, make_layer, box, grid):
    layer = make_layer([piece(box(100, 100, 200, 100), None), piece(box(100, 300, 100, 100))])
    results, log = run(
        "restorationmodels", PIECES=layer, GRID=grid, OUTPUT="TEMPORARY_OUTPUT", COUNTS="TEMPORARY_OUTPUT"
    )
    (mine,) = rows(results["OUTPUT"])
    assert (mine["rest_ha"], mine["noref_ha"], mine["other_ha"], mine["area_ha"]) == pytest.approx((2, 2, 0, 3))
    assert "PIECES: 2.0000 ha have no ecosystem (no land use below) and count as other land." in log.warnings


@pytest.mark.parametrize(
    ("changes", "leave_out", "message"),
    [
        ({2: {"expression": '"protection" ='}}, (), "rule 2: .* in .protection. ="),
        ({2: {"expression": ""}}, (), "rule 2: "),
        ({2: {"expression": "nofunction(1)"}}, (), "rule 2: .*nofunction"),
        ({3: {"expression": '"slope" > 3'}}, (), r"rule 3: unknown attribute\(s\) slope .*known are mine_id"),
        ({3: {"expression": '"severity" = "light"'}}, (), "unknown attribute.* light .text stands in single quotes"),
        ({3: {"expression": "@project_crs = 1"}}, (), "rule 3: variables"),
        ({3: {"expression": "$area > 1"}}, (), "rule 3: rules know no geometry"),
        ({4: {"model": "gardening"}}, (), "rule 4: the model gardening is none of ecological reconstruction, "),
        ({4: {"model": ""}}, (), r"rule 4: the model \(blank\) is none of"),
        ({7: {"expression": '"risk_class" > 0'}}, (), "rule 7: the last rule must be TRUE"),
        ({}, (7,), "rule 6: the last rule must be TRUE"),
        ({7: {"expression": "FALSE"}}, (), "rule 7: the last rule must be TRUE"),
        ({4: {"order": "5"}}, (), "column order: 5 stands in the table twice"),
        ({4: {"order": "x"}}, (), "column order: x is not a number"),
        ({2: {"expression": '"slope" > 3'}, 4: {"model": "gardening"}}, (), "slope .*; rule 4: the model gardening"),
        ({1: {"expression": "\"severity\" > 3 + 'a'"}}, (), "rule 1 gives no true or false"),
        ({1: {"expression": '"severity"'}}, (), "rule 1 gives no true or false for the mine A: 'severe'"),
        # What gives another model tomorrow, elsewhere, or in another project.
        *(
            ({1: {"expression": text}}, (), rf"rule 1: the function\(s\) {name} depend on more than the mine")
            for text, name in (
                ("rand(0, 1) = 1", "rand"),
                ("randf() > 0.5", "randf"),
                ("now() > to_date('2026-01-01')", "now"),
                ("env('HOME') = '/root'", "env"),
                ("file_exists('/etc')", "file_exists"),
                ("eval('rand(0, 1)')", "eval"),
                ("layer_property('a', 'feature_count') > 1", "layer_property"),
                ("count(1) > 0", "count"),
                ("aggregate('a', 'count', 1) > 0", "aggregate"),
                ("get_feature('a', 'b', 1) IS NULL", "get_feature"),
            )
        ),
        ({1: {"expression": "1/0"}}, (), "rule 1 gives no true or false for the mine A: NULL. Dividing by 0"),
        ({3: {"expression": '"area_ha" / "farm_ha" > 2'}}, (), "rule 3 gives no true or false for the mine A: NULL"),
        ({1: {"expression": "sqrt(-1)"}}, (), "rule 1 gives no true or false for the mine A"),
    ],
)
def test_bad_rules(run, grid, toy, shipped_rules, changes, leave_out, message):
    with pytest.raises(QgsProcessingException, match=message):
        run(
            "restorationmodels", PIECES=toy, GRID=grid, RULES=shipped_rules(changes, leave_out),
            OUTPUT="TEMPORARY_OUTPUT", COUNTS="TEMPORARY_OUTPUT",
        )  # fmt: skip


@pytest.mark.parametrize(
    ("rows_", "message"),
    [
        ([{"severity": "severe", "attribute": "size_ha", "over_ha": 1}], r"the attribute\(s\) size_ha are not known"),
        ([{"severity": "severe", "attribute": "fg_ha", "over_ha": 1}], "the last row, and no other"),
        ([{"severity": "severe", "attribute": "fg_ha"}], r"SEVERITY \(layer\): the column\(s\) over_ha are missing"),
        (
            [{"severity": "severe", "attribute": "fg_ha", "over_ha": "much"}, {"severity": "light"}],
            "much is not a number",
        ),
    ],
)
def test_bad_severity(run, grid, toy, make_layer, rows_, message):
    table = make_layer([(None, row) for row in rows_])
    with pytest.raises(QgsProcessingException, match=message):
        run(
            "restorationmodels", PIECES=toy, GRID=grid, SEVERITY=table, OUTPUT="TEMPORARY_OUTPUT",
            COUNTS="TEMPORARY_OUTPUT",
        )  # fmt: skip


@pytest.mark.parametrize(
    ("attributes", "message"),
    [
        ({"mine_id": None}, "PIECES: 1 feature of layer has no mine_id"),
        ({"mine_id": " "}, "PIECES: 1 feature of layer has no mine_id"),
        ({"ecosystem": "jungle"}, r"PIECES \(layer\), ecosystem: unknown value\(s\) jungle"),
        ({"damage": "crater"}, r"PIECES \(layer\), damage: unknown value\(s\) crater"),
        ({"protection": "park"}, r"PIECES \(layer\), protection: unknown value\(s\) park"),
        ({"protection": None}, r"protection: unknown value\(s\) \(blank\)"),
    ],
)
def test_bad_values_in_pieces(run, grid, make_layer, box, attributes, message):
    layer = make_layer(
        [piece(box(100, 100, 100, 100)), piece(box(300, 300, 100, 100), **{"ecosystem": "forest", **attributes})]
    )
    with pytest.raises(QgsProcessingException, match=message):
        run("restorationmodels", PIECES=layer, GRID=grid, OUTPUT="TEMPORARY_OUTPUT", COUNTS="TEMPORARY_OUTPUT")


@pytest.mark.parametrize("field", ["ecosystem", "damage", "protection", "area_ha", "mine_id"])
def test_missing_fields(run, grid, make_layer, box, field):
    shape, attributes = piece(box(100, 100, 100, 100))
    del attributes[field]
    with pytest.raises(QgsProcessingException, match=f"PIECES: the layer layer has no field {field}"):
        run(
            "restorationmodels", PIECES=make_layer([(shape, attributes)]), GRID=grid, OUTPUT="TEMPORARY_OUTPUT",
            COUNTS="TEMPORARY_OUTPUT",
        )  # fmt: skip


def test_bad_layers(run, grid, toy, make_layer, box, square):
    outputs = {"OUTPUT": "TEMPORARY_OUTPUT", "COUNTS": "TEMPORARY_OUTPUT"}
    degrees = make_layer([piece(square(100, 36, 0.01))], crs="EPSG:4326")
    with pytest.raises(QgsProcessingException, match="PIECES: .*EPSG:4326.*degrees"):
        run("restorationmodels", PIECES=degrees, GRID=grid, **outputs)
    empty = make_layer([], kind="Polygon", fields={"mine_id": "string"})
    with pytest.raises(QgsProcessingException, match="GRID: the layer layer has no features"):
        run("restorationmodels", PIECES=toy, GRID=empty, **outputs)
    with pytest.raises(QgsProcessingException, match="GRID: the layer layer has no field risk"):
        run("restorationmodels", PIECES=toy, GRID=grid, CLASS_FIELD="risk", **outputs)
    text = make_layer([(box(0, 0, 6000, 2000), {"risk_class": "high"})])
    with pytest.raises(QgsProcessingException, match="GRID: the field risk_class .* text where numbers belong"):
        run("restorationmodels", PIECES=toy, GRID=text, **outputs)
    risk = make_layer([(box(0, 0, 6000, 2000), {"risk_class": 0.37})])
    with pytest.raises(QgsProcessingException, match="CLASS_FIELD holds values that are no whole numbers"):
        run("restorationmodels", PIECES=toy, GRID=risk, **outputs)
    far = make_layer([(box(90000, 0, 6000, 2000), {"risk_class": 5})])
    with pytest.raises(QgsProcessingException, match="PIECES and GRID do not overlap"):
        run("restorationmodels", PIECES=toy, GRID=far, **outputs)
    double = make_layer([(box(0, 0, 6000, 2000), {"risk_class": 5})] * 2)
    with pytest.raises(QgsProcessingException, match="GRID: cells overlap"):
        run("restorationmodels", PIECES=toy, GRID=double, **outputs)


def test_geopackage_outputs_and_their_style(run, rows, grid, toy, tmp_path):
    outputs = {"OUTPUT": str(tmp_path / "models.gpkg"), "COUNTS": str(tmp_path / "counts.csv")}
    results, _ = run("restorationmodels", PIECES=toy, GRID=grid, **outputs)
    layer = QgsVectorLayer(results["OUTPUT"], "models", "ogr")
    assert all(len(name) <= 10 for name in layer.fields().names())
    assert [row["mine_id"] for row in rows(layer)] == ["A", "B", "C"]
    lines = (tmp_path / "counts.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "model,mines,share_pct,area_ha"
    assert len(lines) == 6


def test_a_mine_without_ground_is_listed(run, rows, grid, make_layer, box):
    lost = (None, {**DEFAULTS, "mine_id": "U", "ecosystem": "no reference", "area_ha": 0.0})
    pieces = make_layer([piece(box(100, 100, 620, 100)), lost])
    results, log = run(
        "restorationmodels", PIECES=pieces, GRID=grid, OUTPUT="TEMPORARY_OUTPUT", COUNTS="TEMPORARY_OUTPUT"
    )
    mine = by_mine(rows, results)["U"]
    assert (mine["model"], mine["rule"], mine["risk_class"]) == (None, 0, None)
    assert "no ground of its own" in mine["reason"]
    assert [feature.hasGeometry() for feature in results["OUTPUT"].getFeatures()] == [True, False]
    counts = rows(results["COUNTS"])
    assert sum(row["mines"] for row in counts) == 2
    assert (counts[-1]["model"], counts[-1]["mines"], counts[-1]["share_pct"]) == (mine["model"], 1, None)
    assert any("has no geometry of its own in PIECES and got no model: U." in text for text in log.warnings)


def test_every_mine_of_the_patches_has_a_model_row(run, rows, grid, make_layer, make_raster, box, tmp_path):
    # U lies wholly under A, and G has no geometry; through files, as the chain does it.
    patches = [
        (wkt, {"mine_id": name, "damage": "stope", "min_group": "metal"})
        for name, wkt in (("A", box(100, 100, 300, 300)), ("U", box(150, 150, 50, 50)), ("G", None))
    ]
    landuse = make_raster(np.full((20, 80), 31, dtype=np.uint8), X, Y + 2000, 100)
    pieces = str(tmp_path / "pieces.gpkg")
    run("damagedecosystems", INPUT=make_layer(patches, kind="Polygon"), LANDUSE=landuse, OUTPUT=pieces)
    models = str(tmp_path / "models.gpkg")
    results, _ = run("restorationmodels", PIECES=pieces, GRID=grid, OUTPUT=models, COUNTS="TEMPORARY_OUTPUT")
    found = by_mine(rows, results)
    assert {name: row["model"] for name, row in found.items()} == {
        "A": "ecological reconstruction", "U": None, "G": None,
    }  # fmt: skip
    assert sum(row["mines"] for row in rows(results["COUNTS"])) == 3


PRESCRIPTION = ("unit", "area", "target", "direction", "measures")


def prescribed(run, rows, toy, grid, **parameters):
    outputs = {"OUTPUT": "TEMPORARY_OUTPUT", "COUNTS": "TEMPORARY_OUTPUT"}
    results, log = run("restorationmodels", PIECES=toy, GRID=grid, **outputs, **parameters)
    return {mine: tuple(row[name] for name in PRESCRIPTION) for mine, row in by_mine(rows, results).items()}, log


def test_prescription_by_unit_area_target_and_model(run, rows, grid, toy, make_layer, box):
    # B lies 0.5 ha in the first unit and 1 ha in the second; C in none.
    units = make_layer(
        [(box(0, 0, 2000, 2000), {"name": "Qilian Mountain"}), (box(2000, 0, 2000, 2000), {"name": "Moon Hills"})]
    )
    areas = make_layer([(box(0, 0, 9000, 9000), {"county": "Tianjun"})])
    table = make_layer(
        [
            (None, {"way": "excavation", "ecosystem": "grassland", "model": "*", "measures": "sow grass"}),
            (None, {"way": "*", "ecosystem": "desert", "model": "natural restoration", "measures": "fence"}),
        ]
    )
    mines, log = prescribed(run, rows, toy, grid, UNITS=units, AREAS=areas, AREA_NAME="county", MEASURES=table)
    unit, area, target, direction, measures = mines["A"]
    assert (unit, area, target, measures) == ("Qilian Mountain", "Tianjun", "grassland", "Excavation: sow grass")
    assert direction.startswith("Restore damaged terrain")
    assert mines["B"] == ("Moon Hills", "Tianjun", "farmland", None, "Excavation: to be decided")
    assert mines["C"] == (None, "Tianjun", "desert", None, "Excavation: fence")
    assert "MEASURES: no row for excavation / farmland / natural restoration (1)" in log.text
    assert "DIRECTIONS: nothing on Moon Hills" in log.text
    assert "UNITS: 1 mine lies in none of them: C" in log.text


def test_prescription_without_units_by_the_shipped_table(run, rows, grid, make_layer, box):
    toy = make_layer(
        [
            piece(box(4100, 500, 300, 100), "desert", mine_id="C", state="producing"),
            piece(box(4500, 500, 100, 100), "grassland", mine_id="C", state="producing", damage="solid_waste"),
            piece(box(7000, 500, 100, 100), "forest", mine_id="D", state="producing"),
        ]
    )
    mines, _ = prescribed(run, rows, toy, grid)
    assert mines["C"][:4] == (None, None, "desert", None)
    assert mines["C"][4].startswith("After closure. Excavation: ")
    assert ". Occupation: " in mines["C"][4]
    # D lies under no class, so it has no model and nothing is prescribed.
    assert mines["D"] == (None, None, "forest", None, None)


def test_unknown_way_in_the_measures_is_refused(run, grid, toy, make_layer):
    table = make_layer([(None, {"way": "digging", "ecosystem": "*", "model": "*", "measures": "x"})])
    outputs = {"OUTPUT": "TEMPORARY_OUTPUT", "COUNTS": "TEMPORARY_OUTPUT"}
    with pytest.raises(QgsProcessingException, match="MEASURES.*row 1, column way: digging is not known"):
        run("restorationmodels", PIECES=toy, GRID=grid, MEASURES=table, **outputs)


def test_without_pieces_there_is_no_mine_and_every_column(run, grid, toy, rows, make_layer):
    outputs = {"OUTPUT": "TEMPORARY_OUTPUT", "COUNTS": "TEMPORARY_OUTPUT"}
    whole, _ = run("restorationmodels", PIECES=toy, GRID=grid, **outputs)
    fields = {field.name(): "double" if field.isNumeric() else "string" for field in toy.fields()}
    empty = make_layer([], kind="Polygon", fields=fields, name="none")
    results, log = run("restorationmodels", PIECES=empty, GRID=grid, **outputs)
    assert results["OUTPUT"].featureCount() == 0
    columns = [(field.name(), field.isNumeric()) for field in results["OUTPUT"].fields()]
    assert columns == [(field.name(), field.isNumeric()) for field in whole["OUTPUT"].fields()]
    assert [row["mines"] for row in rows(results["COUNTS"])] == [0] * 5
    assert "PIECES: none holds no piece: there is no mine to restore." in log.text
    assert not log.warnings


def test_protection_that_nobody_may_have_given_is_told(run, grid, toy, make_layer, box):
    def said(pieces):
        outputs = dict.fromkeys(("OUTPUT", "COUNTS"), "TEMPORARY_OUTPUT")
        _, log = run("restorationmodels", PIECES=pieces, GRID=grid, **outputs)
        return "protected mines are not known" in log.text

    assert said(make_layer([piece(box(100, 100, 620, 100))])) and not said(toy)
