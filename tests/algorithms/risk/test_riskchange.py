"""Risk change through Processing."""

import pytest
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingException,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

X, Y = 500000, 4000000
SINKS = ("OUTPUT", "TRANSITIONS", "MINE_CHANGES", "WARNINGS")
EVERYTHING = dict.fromkeys(SINKS, "TEMPORARY_OUTPUT")
BREAKS = "0.2;0.4;0.6;0.8;1"
PARTS = ("c_water", "c_bio", "c_vuln")


@pytest.fixture
def year(make_layer, square):
    """`year({"a": 0.1, ...}, **fields)`: a row of 2 km cells by id; the place of an id is that of its letter."""

    def make(risks, crs="EPSG:32647", size=2000, **fields):
        rows = []
        for position, (name, risk) in enumerate(risks.items()):
            place = (ord(str(name)[0]) % 10) * 2000
            attributes = {"cell_id": name, "risk": risk, "area_km2": 4.0}
            attributes.update({field: values[position] for field, values in fields.items()})
            rows.append((square(X + place, Y, size), attributes))
        return make_layer(rows, crs=crs)

    return make


@pytest.fixture
def mines(make_layer, square):
    """`mines((id, hectares, model, class), ...)`: an output of Restoration models, by letter in its place."""

    def make(*found):
        rows = []
        for name, area, model, risk_class in found:
            told = {"severity": "light", "protection": "none", "rule_why": f"Because of {name}.", "reason": "Not read."}
            rows.append(
                (
                    square(X + 300 * (ord(name[0].upper()) % 32), Y, 100),
                    {"mine_id": name, "area_ha": area, "model": model, "risk_class": risk_class, **told},
                )
            )
        return make_layer(rows)

    return make


def matrix(rows, results):
    """The transitions of compared cells with an area: {(from, to): hectares}."""
    table = rows(results["TRANSITIONS"])
    return {(row["from_class"], row["to_class"]): row["area_ha"] for row in table if row["cells"]}


def test_the_same_year_twice(run, rows, year, mines):
    grid = year({"a": 0.1, "b": 0.3, "c": 0.5, "d": 0.7, "e": 0.9, "f": None})
    inventory = mines(("A", 5.0, "artificial assistance", 3), ("B", 1.0, "natural restoration", 1))
    results, log = run(
        "riskchange", BEFORE=grid, AFTER=grid, MINES_BEFORE=inventory, MINES_AFTER=inventory, BREAKS=BREAKS,
        **EVERYTHING,
    )  # fmt: skip
    table = rows(results["TRANSITIONS"])
    pairs = [row for row in table if row["change"] != "no value"]
    assert len(pairs) == 25
    for row in pairs:
        diagonal = row["from_class"] == row["to_class"]
        assert (row["area_ha"], row["area_pct"], row["cells"]) == ((400, 20, 1) if diagonal else (0, 0, 0))
    assert [row["area_ha"] for row in table if row["change"] == "no value"] == [400]
    assert rows(results["WARNINGS"]) == []
    assert [row["what"] for row in rows(results["MINE_CHANGES"])] == ["same", "same"]
    counts = {name: value for name, value in results.items() if name not in (*SINKS, "BREAKS_USED")}
    assert set(counts.values()) == {0}
    assert len(counts) == 15
    assert [row["cls_change"] for row in rows(results["OUTPUT"])] == [0, 0, 0, 0, 0, None]
    assert results["BREAKS_USED"] == "0.2;0.4;0.6;0.8;1.0"
    assert "1 cell (400.00 ha) has no value" in log.text


def test_cells_that_rise_and_fall(run, rows, year):
    before = year({"a": 0.1, "b": 0.9, "c": 0.3, "d": 0.5})
    after = year({"a": 0.7, "b": 0.3, "c": 0.4, "d": 0.9})
    results, _ = run("riskchange", BEFORE=before, AFTER=after, BREAKS=BREAKS, **EVERYTHING)
    cells = {row["cell_id"]: row for row in rows(results["OUTPUT"])}
    # a: 0.1 is class 1, 0.7 class 4; b: 5 to 2; c: 0.4 is the upper bound of class 2 itself; d: 3 to 5.
    assert [(cells[name]["cls_before"], cells[name]["cls_after"], cells[name]["cls_change"]) for name in "abcd"] == [
        (1, 4, 3), (5, 2, -3), (2, 2, 0), (3, 5, 2),
    ]  # fmt: skip
    assert [cells[name]["risk_bef"] for name in "abcd"] == [0.1, 0.9, 0.3, 0.5]
    assert [cells[name]["risk_chg"] for name in "abcd"] == pytest.approx([0.6, -0.6, 0.1, 0.4])
    assert matrix(rows, results) == {(1, 4): 400, (5, 2): 400, (2, 2): 400, (3, 5): 400}
    table = {(row["from_class"], row["to_class"]): row for row in rows(results["TRANSITIONS"])}
    assert table[1, 4]["change"] == "risen" and table[5, 2]["change"] == "fallen" and table[2, 2]["change"] == "same"
    assert (table[1, 4]["from_level"], table[1, 4]["to_level"]) == ("Low", "Comparatively high")
    assert sum(row["area_pct"] for row in rows(results["TRANSITIONS"])) == pytest.approx(100)
    assert (results["CELLS_RISEN"], results["CELLS_FALLEN"], results["WARNING_COUNT"]) == (2, 1, 2)
    # d reaches class 5, so it is more urgent than a, which rose by more classes.
    warnings = rows(results["WARNINGS"])
    assert [(row["rank"], row["kind"], row["id"], row["steps"]) for row in warnings] == [
        (1, "cell", "d", 2), (2, "cell", "a", 3),
    ]  # fmt: skip
    assert warnings[0]["reason"] == "Risk class 5 High instead of 3 General: from 0.5 to 0.9."
    assert warnings[1]["reason"] == "Risk class 4 Comparatively high instead of 1 Low: from 0.1 to 0.7."
    found = list(results["WARNINGS"].getFeatures(QgsFeatureRequest()))
    assert found[0].geometry().centroid().asPoint().x() == X + 1000  # the place of d is 0


def test_the_reason_names_what_rose_most(run, rows, year):
    before = year({"a": 0.3}, c_water=[0.05], c_bio=[0.05], c_vuln=[0.2])
    after = year({"a": 0.7}, c_water=[0.1], c_bio=[0.4], c_vuln=[0.2])
    results, _ = run("riskchange", BEFORE=before, AFTER=after, BREAKS=BREAKS, **EVERYTHING)
    assert rows(results["WARNINGS"])[0]["reason"] == (
        "Risk class 4 Comparatively high instead of 2 Comparatively low: from 0.3 to 0.7, mostly through the "
        "biodiversity stress (+0.35)."
    )


def test_the_reason_says_whether_minings_part_rose(run, rows, year):
    values = {"a": 0.3, "b": 0.3, "c": 0.3}
    parts = {"c_water": [0.05] * 3, "c_bio": [0.05] * 3, "c_vuln": [0.2] * 3}
    before = year(values, **parts, risk_mine=[0.1, 0.1, 0.1])
    after = year(dict.fromkeys(values, 0.7), **{**parts, "c_bio": [0.45] * 3}, risk_mine=[0.35, 0.1, 0.05])
    results, _ = run("riskchange", BEFORE=before, AFTER=after, BREAKS=BREAKS, **EVERYTHING)
    reasons = {row["id"]: row["reason"] for row in rows(results["WARNINGS"])}
    assert reasons["a"].endswith("(+0.4); mining's part rose by 0.25.")
    assert reasons["b"].endswith("; mining's part did not rise.") and reasons["c"].endswith("part did not rise.")


def test_nothing_is_said_of_mining_where_a_year_does_not_tell(run, rows, year):
    parts = {"c_water": [0.05], "c_bio": [0.05], "c_vuln": [0.2]}
    before = year({"a": 0.3}, **parts)
    after = year({"a": 0.7}, **{**parts, "c_bio": [0.45]}, risk_mine=[0.35])
    results, _ = run("riskchange", BEFORE=before, AFTER=after, BREAKS=BREAKS, **EVERYTHING)
    assert "mining's part" not in rows(results["WARNINGS"])[0]["reason"]


def test_no_reason_is_guessed_for_another_field(run, rows, year):
    parts = {"c_water": [0.05], "c_bio": [0.05], "c_vuln": [0.2]}
    before, after = year({"a": 0.3}, wrac=[0.1], **parts), year({"a": 0.7}, wrac=[0.9], **parts)
    results, _ = run("riskchange", BEFORE=before, AFTER=after, FIELD="wrac", BREAKS=BREAKS, **EVERYTHING)
    assert rows(results["WARNINGS"])[0]["reason"].endswith("from 0.1 to 0.9.")


def test_cells_of_one_year_only(run, rows, year):
    before, after = year({"a": 0.1, "b": 0.5, "c": 0.5}), year({"a": 0.1, "d": 0.9})
    results, log = run("riskchange", BEFORE=before, AFTER=after, BREAKS=BREAKS, **EVERYTHING)
    loose = [row for row in rows(results["TRANSITIONS"]) if row["area_pct"] is None]
    # b and c were class 3, d is class 5; 4 km2 are 400 ha.
    assert [(row["from_class"], row["to_class"], row["change"], row["area_ha"], row["cells"]) for row in loose] == [
        (None, 5, "only after", 400, 1), (3, None, "only before", 800, 2),
    ]  # fmt: skip
    assert (results["CELLS_ONLY_BEFORE"], results["CELLS_ONLY_AFTER"], results["WARNING_COUNT"]) == (2, 1, 0)
    assert any("2 cells of BEFORE (800.00 ha)" in warning for warning in log.warnings)
    assert any("1 cell of AFTER (400.00 ha)" in warning for warning in log.warnings)
    assert [row["cls_before"] for row in rows(results["OUTPUT"])] == [1, None]


def test_breaks_of_the_classes_of_before(run, rows, year):
    # Classes 1 (0.1, 0.2) and 2 (0.8, 0.9); natural breaks of two classes are the same.
    before = year({"a": 0.1, "b": 0.2, "c": 0.8, "d": 0.9}, risk_class=[1, 1, 2, 2])
    after = year({"a": 0.5, "b": 0.2, "c": 0.8, "d": 1.5})
    results, log = run("riskchange", BEFORE=before, AFTER=after, CLASSES=2, **EVERYTHING)
    assert results["BREAKS_USED"] == "0.2;0.9"
    assert [row["cls_after"] for row in rows(results["OUTPUT"])] == [2, 1, 2, 2]
    assert "the highest values of BEFORE's classes" in log.text
    assert [warning for warning in log.warnings if "1 cell of AFTER lies above the highest break, 0.9" in warning]
    assert "lie between" not in log.text


def test_breaks_in_the_history_of_before(run, rows, year):
    # Zoned at 0.45, with an empty class between 0.6 and 0.7: neither the cells' classes nor natural breaks would tell.
    breaks = "0.45;0.6;0.7;1"
    zoned, _ = run("riskzoning", INPUT=year({"a": 0.1, "b": 0.4, "c": 0.5, "d": 0.9}), BREAKS=breaks,
                   OUTPUT="TEMPORARY_OUTPUT")  # fmt: skip
    after = year({"a": 0.1, "b": 0.44, "c": 0.46, "d": 0.65})
    results, log = run("riskchange", BEFORE=zoned["OUTPUT"], AFTER=after, CLASSES=4, **EVERYTHING)
    assert results["BREAKS_USED"] == "0.45;0.6;0.7;1.0"
    assert "the breaks in BEFORE's history" in log.text and not log.warnings
    assert [row["cls_after"] for row in rows(results["OUTPUT"])] == [1, 1, 2, 3]
    # Given ones win.
    results, _ = run("riskchange", BEFORE=zoned["OUTPUT"], AFTER=after, BREAKS=BREAKS, **EVERYTHING)
    assert results["BREAKS_USED"] == "0.2;0.4;0.6;0.8;1.0"


def test_a_history_that_the_classes_contradict(run, year):
    zoned, _ = run("riskzoning", INPUT=year({"a": 0.1, "b": 0.4, "c": 0.5, "d": 0.9}), BREAKS="0.45;1",
                   OUTPUT="TEMPORARY_OUTPUT")  # fmt: skip
    layer = zoned["OUTPUT"]
    cell = next(layer.getFeatures("\"cell_id\" = 'b'"))
    place = layer.fields().lookupField("risk_class")
    layer.dataProvider().changeAttributeValues({cell.id(): {place: 2}})
    results, log = run("riskchange", BEFORE=layer, AFTER=layer, CLASSES=2, **EVERYTHING)
    assert results["BREAKS_USED"] == "0.1;0.9"
    assert any("is not what the breaks in its history give (0.45;1.0)" in warning for warning in log.warnings)


def test_classes_by_other_breaks_leave_values_undecided(run, year):
    # Zoned at 0.45: natural breaks of two classes would part 0.1 from 0.4, 0.5, 0.6 (0.02 against 0.0467).
    before = year({"a": 0.1, "b": 0.4, "c": 0.5, "d": 0.6}, risk_class=[1, 1, 2, 2])
    after = year({"a": 0.42, "b": 0.4, "c": 0.5, "d": 0.6})
    _, log = run("riskchange", BEFORE=before, AFTER=after, CLASSES=2, **EVERYTHING)
    assert any("1 cell of AFTER lies between" in warning for warning in log.warnings)


def test_natural_breaks_where_before_has_no_classes(run, rows, year):
    before, after = year({"a": 0.1, "b": 0.12, "c": 0.8, "d": 0.9}), year({"a": 0.1, "b": 0.7, "c": 0.8, "d": 0.9})
    results, log = run("riskchange", BEFORE=before, AFTER=after, CLASSES=2, **EVERYTHING)
    assert results["BREAKS_USED"] == "0.12;0.9"
    assert "natural breaks of BEFORE" in log.text
    assert results["CELLS_RISEN"] == 1
    # Two classes are called by the ends of the scale.
    assert rows(results["WARNINGS"])[0]["reason"].startswith("Risk class 2 High instead of 1 Low")


def test_classes_of_another_field_are_not_used(run, year):
    before = year({"a": 0.1, "b": 0.2, "c": 0.9}, risk_class=[2, 1, 2])
    results, log = run("riskchange", BEFORE=before, AFTER=before, CLASSES=2, **EVERYTHING)
    assert results["BREAKS_USED"] == "0.2;0.9"
    assert any("does not follow the values compared" in warning for warning in log.warnings)


def test_other_scales_are_noticed(run, year):
    risks = dict.fromkeys("abcd", 0.5)
    stress = [1.0, 2.0, 3.0, 4.0]
    before = year(risks, wrac=stress, c_water=[value / 4 * 0.25 for value in stress])
    after = year(risks, wrac=stress, c_water=[value / 5 * 0.25 for value in stress])
    _, log = run("riskchange", BEFORE=before, AFTER=after, BREAKS=BREAKS, **EVERYTHING)
    assert any("scale wrac to c_water differently" in warning and "WATER_MAX" in warning for warning in log.warnings)
    _, log = run("riskchange", BEFORE=before, AFTER=before, BREAKS=BREAKS, **EVERYTHING)
    assert not log.warnings


def test_mines(run, rows, year, mines):
    grid = year({"a": 0.1, "b": 0.9})
    natural, assisted, reconstruction = "natural restoration", "artificial assistance", "ecological reconstruction"
    before = mines(("A", 5.0, natural, 1), ("B", 4.0, assisted, 3), ("C", 2.0, natural, 1), ("D", 6.0, natural, 2),
                   ("F", 10.0, natural, 1))  # fmt: skip
    after = mines(("A", 7.5, reconstruction, 5), ("B", 3.0, natural, 3), ("D", 6.0, assisted, 4),
                  ("E", 1.2, assisted, 4), ("F", 10.1, natural, 1))  # fmt: skip
    results, _ = run(
        "riskchange", BEFORE=grid, AFTER=grid, BREAKS=BREAKS, MINES_BEFORE=before, MINES_AFTER=after, **EVERYTHING
    )
    found = {row["mine_id"]: row for row in rows(results["MINE_CHANGES"])}
    assert {name: (row["what"], row["model_chg"]) for name, row in found.items()} == {
        "A": ("grown", "stricter"), "B": ("healed", "milder"), "C": ("gone", ""), "D": ("same", "stricter"),
        "E": ("new", ""), "F": ("same", "same"),
    }  # fmt: skip
    assert (found["A"]["ha_before"], found["A"]["ha_after"], found["A"]["ha_change"]) == (5, 7.5, 2.5)
    assert (found["E"]["ha_before"], found["E"]["cls_before"], found["C"]["ha_after"]) == (None, None, None)
    assert found["A"]["reason"] == (
        "Grown by 2.50 ha (50 %) from 5.00 ha to 7.50 ha; stricter model: ecological reconstruction instead of natural "
        "restoration; risk class 5 instead of 1. No protected area; risk class 5 High; light: 7.50 ha "
        "damaged. Because of A."
    )
    assert found["C"]["reason"] == "Gone: the 2.00 ha damaged before are no longer there."
    assert found["E"]["reason"] == (
        "New mine of 1.20 ha; restoration model: artificial assistance; in risk class 4. No protected area; "
        "risk class 4 "
        "Comparatively high; light: 1.20 ha damaged. Because of E."
    )
    assert [results[f"MINES_{kind}"] for kind in ("NEW", "GROWN", "HEALED", "GONE", "STRICTER")] == [1, 1, 1, 1, 2]
    # A reaches class 5; E and D class 4: E as a new mine counts 4 steps, D rose by 2 classes (and 2 degrees).
    warnings = rows(results["WARNINGS"])
    assert [(row["id"], row["what"], row["steps"]) for row in warnings] == [
        ("A", "grown, stricter", 4), ("E", "new", 4), ("D", "stricter", 2),
    ]  # fmt: skip
    assert {row["kind"] for row in warnings} == {"mine"}


def test_slack_of_a_mine_can_be_taken_away(run, rows, year, mines):
    grid, model = year({"a": 0.1, "b": 0.9}), "natural restoration"
    results, _ = run(
        "riskchange", BEFORE=grid, AFTER=grid, BREAKS=BREAKS, MIN_CHANGE=0, MINES_BEFORE=mines(("F", 10.0, model, 1)),
        MINES_AFTER=mines(("F", 10.1, model, 1)), **EVERYTHING,
    )  # fmt: skip
    assert rows(results["MINE_CHANGES"])[0]["what"] == "grown"


def test_models_on_other_classes_are_doubted(run, year, mines):
    before = year({"a": 0.1, "b": 0.9})
    after = year({"a": 0.5, "b": 0.9}, risk_class=[1, 2])
    inventory = mines(("A", 1.0, "natural restoration", 1))
    _, log = run(
        "riskchange", BEFORE=before, AFTER=after, BREAKS=BREAKS, MINES_BEFORE=inventory, MINES_AFTER=inventory,
        **EVERYTHING,
    )  # fmt: skip
    # On the common breaks 0.5 is class 3 and 0.9 class 5.
    assert any("2 cells of AFTER have another risk_class" in warning for warning in log.warnings)


def test_only_what_is_asked_for(run, rows, year):
    grid = year({"a": 0.1, "b": 0.9})
    results, _ = run("riskchange", BEFORE=grid, AFTER=grid, BREAKS=BREAKS, OUTPUT="TEMPORARY_OUTPUT")
    assert results["OUTPUT"].featureCount() == 2
    assert not any(results.get(name) for name in SINKS[1:])


def test_files(run, year, tmp_path):
    grid = year({"a": 0.1, "b": 0.9})
    target = str(tmp_path / "change.gpkg")
    results, _ = run("riskchange", BEFORE=grid, AFTER=grid, BREAKS=BREAKS, OUTPUT=target)
    layer = QgsVectorLayer(results["OUTPUT"], "change", "ogr")
    assert layer.crs().authid() == "EPSG:32647"
    assert layer.extent() == grid.extent()
    assert [layer.fields().field(name).typeName() for name in ("cls_before", "cls_change")] == ["Integer64"] * 2


GOOD = {"a": 0.1, "b": 0.5, "c": 0.9}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"FIELD": "nothing"}, "BEFORE.*has no field nothing"),
        ({"ID_FIELD": "nothing"}, "has no field nothing"),
        ({"FIELD": "cell_id"}, "text where numbers belong"),
        ({"BREAKS": "0.1,0.2"}, "BREAKS.*cannot be read"),
        ({"BREAKS": "0.4;0.2"}, "BREAKS.*ascending"),
    ],
)
def test_bad_parameters(run, year, change, message):
    grid = year(GOOD)
    with pytest.raises(QgsProcessingException, match=message):
        run("riskchange", **{"BEFORE": grid, "AFTER": grid, **EVERYTHING, **change})


@pytest.mark.parametrize(
    ("after", "message"),
    [
        ({"crs": "EPSG:4326"}, "AFTER.*EPSG:4326.*degrees"),
        ({"risks": {"d": 0.1, "e": 0.2}}, "no cell in common"),
        ({"risks": {"a": 0.1, "a ": 0.2}}, "AFTER: 1 cell of layer is there more than once"),
        ({"crs": "EPSG:32648"}, "3 cells with the same cell_id lie in different places"),
        ({"risks": {"a": None, "b": None}}, "no value in any feature"),
    ],
)
def test_bad_years(run, year, after, message):
    with pytest.raises(QgsProcessingException, match=message):
        run("riskchange", BEFORE=year(GOOD), AFTER=year(**{"risks": GOOD, **after}), BREAKS=BREAKS, **EVERYTHING)


def test_a_missing_class_needs_breaks(run, year):
    before = year(GOOD, risk_class=[1, 3, 5])
    with pytest.raises(QgsProcessingException, match="no cell is in class 2, 4 of 5"):
        run("riskchange", BEFORE=before, AFTER=before, **EVERYTHING)


def test_bad_mines(run, year, mines, make_layer, square):
    grid, inventory = year(GOOD), mines(("A", 1.0, "natural restoration", 1))
    years = {"BEFORE": grid, "AFTER": grid, "BREAKS": BREAKS, **EVERYTHING}
    with pytest.raises(QgsProcessingException, match="Give both or none"):
        run("riskchange", MINES_BEFORE=inventory, **years)
    with pytest.raises(QgsProcessingException, match="MINES_AFTER.*no field model"):
        other = make_layer([(square(X, Y, 100), {"mine_id": "A", "area_ha": 1.0})])
        run("riskchange", MINES_BEFORE=inventory, MINES_AFTER=other, **years)
    with pytest.raises(QgsProcessingException, match="MINES_AFTER, mine_id: the id A"):
        twice = mines(("A", 1.0, "natural restoration", 1), ("A", 1.0, "natural restoration", 1))
        run("riskchange", MINES_BEFORE=inventory, MINES_AFTER=twice, **years)
    with pytest.raises(QgsProcessingException, match="has no features"):
        run("riskchange", MINES_BEFORE=inventory, MINES_AFTER=make_layer([], kind="Polygon"), **years)


def test_an_invalid_cell_is_repaired(run, rows, make_layer, year, square):
    # Two triangles of 1 km2 that meet in a point, in the place of a (7).
    left, right, low, high = X + 14000, X + 16000, Y, Y + 2000
    bow = f"Polygon(({left} {low}, {right} {high}, {right} {low}, {left} {high}, {left} {low}))"
    assert not QgsGeometry.fromWkt(bow).isGeosValid()
    after = make_layer(
        [(bow, {"cell_id": "a", "risk": 0.9}), (square(X + 16000, Y, 2000), {"cell_id": "b", "risk": 0.1})]
    )
    results, log = run("riskchange", BEFORE=year({"a": 0.1, "b": 0.1}), AFTER=after, BREAKS=BREAKS, **EVERYTHING)
    assert any("1 invalid geometry" in warning for warning in log.warnings)
    assert any("1 cell has another area in AFTER (200.00 ha)" in warning for warning in log.warnings)
    assert matrix(rows, results) == {(1, 5): 200, (1, 1): 400}


def test_a_copy_of_fewer_digits_is_the_same_year(run, rows, year):
    """A break is a value of a cell: read from a Shapefile, with fifteen digits, the cell must keep its class."""
    risks = dict(zip("abcdef", (1 / 30, 1 / 9, 1 / 3, 2 / 3, 8 / 9, 0.97)))
    classes = [1, 1, 2, 3, 4, 5]
    cut = year({name: float(f"{risk:.15f}"[:-1]) for name, risk in risks.items()}, risk_class=classes)
    results, log = run("riskchange", BEFORE=cut, AFTER=year(risks, risk_class=classes), **EVERYTHING)
    assert (results["CELLS_RISEN"], results["CELLS_FALLEN"]) == (0, 0)
    assert rows(results["WARNINGS"]) == []
    assert "lie above the highest break" not in log.text


def test_a_grid_that_lies_beside_is_warned_of(run, make_layer, square):
    def grid(shift):
        rows = [(square(X + 2000 * i + shift, Y, 2000), {"cell_id": str(i), "risk": 0.1 * i}) for i in range(1, 6)]
        return make_layer(rows)

    _, log = run("riskchange", BEFORE=grid(0), AFTER=grid(150), BREAKS=BREAKS, **EVERYTHING)
    # 150 of 2000 m
    told = "5 cells of AFTER lie beside those of BEFORE with the same cell_id, by up to 150 m, so that 7.5 % of the"
    assert told in log.text
    _, log = run("riskchange", BEFORE=grid(0), AFTER=grid(5), BREAKS=BREAKS, **EVERYTHING)
    assert "lie beside" not in log.text


def test_reason_shows_digits_that_tell_the_values_apart(run, rows, year):
    before, after = year({"a": 0.2, "b": 0.9}), year({"a": 0.2000002, "b": 0.9})
    results, _ = run("riskchange", BEFORE=before, AFTER=after, BREAKS=BREAKS, **EVERYTHING)
    assert "from 0.2 to 0.2000002" in rows(results["WARNINGS"])[0]["reason"]


@pytest.fixture
def changes(run, rows, year, make_layer):
    """`rows, results, log = changes({id: (wkt, ha)}, {id: (wkt, ha)})`: what became of the mines, by id."""

    def call(before, after):
        grid, model = year({"a": 0.1, "b": 0.9}), {"model": "natural restoration", "risk_class": 1, "reason": ""}
        layers = [
            make_layer([(wkt, {"mine_id": name, "area_ha": area, **model}) for name, (wkt, area) in mines.items()],
                       kind="Polygon")
            for mines in (before, after)
        ]  # fmt: skip
        results, log = run("riskchange", BEFORE=grid, AFTER=grid, MINES_BEFORE=layers[0], MINES_AFTER=layers[1],
                           BREAKS=BREAKS, **EVERYTHING)  # fmt: skip
        return {row["mine_id"]: row for row in rows(results["MINE_CHANGES"])}, results, log

    return call


SPELLINGS = [("A-01", "A-1"), ("01", "1"), ("M7", "Ｍ７"), ("Mé", "Me\u0301"), ("A", "Z 99")]


@pytest.mark.parametrize(("one", "two"), SPELLINGS)
def test_the_same_ground_under_another_id_is_renamed(changes, square, one, two):
    found, results, log = changes({one: (square(X, Y, 100), 1.0)}, {two: (square(X + 10, Y, 100), 1.0)})
    assert (found[two]["what"], found[two]["former_id"], len(found)) == ("renamed", one, 1)
    assert (found[two]["ha_before"], found[two]["ha_after"]) == (1, 1)
    assert (results["MINES_NEW"], results["MINES_GONE"], results["MINES_RENAMED"]) == (0, 0, 1)
    assert results["WARNING_COUNT"] == 0
    assert any(f"{one} → {two}" in text for text in log.warnings)


def test_a_renamed_mine_that_grew_is_warned_of(changes, square):
    # 1 ha became 4 ha: the old mine lies wholly in the new one.
    found, results, _ = changes({"A": (square(X, Y, 100), 1.0)}, {"Q": (square(X, Y, 200), 4.0)})
    assert (found["Q"]["what"], found["Q"]["ha_change"]) == ("renamed, grown", 3)
    assert (results["MINES_GROWN"], results["WARNING_COUNT"]) == (1, 1)
    assert found["Q"]["reason"].startswith("The same mine as A before; Grown by 3.00 ha (300 %)")


def test_split_mines_share_the_area_before(changes, make_layer):
    def strip(left, right):
        return (
            f"Polygon(({X + left} {Y}, {X + right} {Y}, {X + right} {Y + 100}, {X + left} {Y + 100}, {X + left} {Y}))"
        )

    # A of 4 ha: 3 ha stay A, 1 ha is now B.
    found, results, _ = changes({"A": (strip(0, 400), 4.0)}, {"A": (strip(0, 300), 3.0), "B": (strip(300, 400), 1.0)})
    assert {name: (row["what"], row["former_id"], row["ha_change"]) for name, row in found.items()} == {
        "A": ("split", "A", 0), "B": ("split", "A", 0),
    }  # fmt: skip
    assert (results["MINES_SPLIT"], results["MINES_NEW"], results["MINES_HEALED"]) == (2, 0, 0)
    assert results["WARNING_COUNT"] == 0
    # And back again: A of 3 ha and B of 1 ha become A of 4 ha.
    found, results, _ = changes({"A": (strip(0, 300), 3.0), "B": (strip(300, 400), 1.0)}, {"A": (strip(0, 400), 4.0)})
    assert {name: (row["what"], row["former_id"], row["ha_before"]) for name, row in found.items()} == {
        "A": ("merged", "A; B", 4),
    }
    assert (results["MINES_MERGED"], results["MINES_GONE"], results["MINES_GROWN"]) == (1, 0, 0)


def test_ids_numbered_anew_follow_the_ground(changes, square):
    places = [(square(X + 300 * number, Y, 100), 1.0) for number in range(3)]
    found, results, _ = changes(dict(zip("123", places)), dict(zip("234", places)))
    assert {name: (row["what"], row["former_id"]) for name, row in found.items()} == {
        "2": ("renamed", "1"), "3": ("renamed", "2"), "4": ("renamed", "3"),
    }  # fmt: skip
    assert (results["MINES_NEW"], results["MINES_GONE"]) == (0, 0)


@pytest.mark.parametrize("name", ["m1", "M 1"])
def test_near_ids_on_other_ground_are_warned_of(changes, square, name):
    found, results, log = changes({"M1": (square(X, Y, 100), 1.0)}, {name: (square(X + 5000, Y, 100), 1.0)})
    assert (results["MINES_NEW"], results["MINES_GONE"]) == (1, 1)
    assert f"letter case, blanks, hyphens or leading zeros (the first: M1 before, {name} after)" in log.text


def test_near_ids_without_a_geometry_are_one_mine(changes, square):
    _, results, _ = changes({"M1": (None, 1.0)}, {"m-01": (square(X, Y, 100), 1.0)})
    assert (results["MINES_NEW"], results["MINES_GONE"], results["MINES_RENAMED"]) == (0, 0, 1)


def test_mine_without_an_area_is_not_called_gone(run, year, mines):
    grid = year({"a": 0.1, "b": 0.9})
    one = mines(("A", 5.0, "natural restoration", 1), ("B", 1.0, "natural restoration", 1))
    two = mines(("A", 5.0, "natural restoration", 1), ("B", None, "natural restoration", 1))
    with pytest.raises(QgsProcessingException, match="MINES_AFTER: .* 1 mine has no area_ha .the first is B"):
        run("riskchange", BEFORE=grid, AFTER=grid, MINES_BEFORE=one, MINES_AFTER=two, BREAKS=BREAKS, **EVERYTHING)


def test_classes_of_mines_as_text_are_warned_of(run, year, mines):
    grid = year({"a": 0.1, "b": 0.9})
    inventory = mines(("A", 5.0, "natural restoration", "4"))
    _, log = run("riskchange", BEFORE=grid, AFTER=grid, MINES_BEFORE=inventory, MINES_AFTER=inventory, BREAKS=BREAKS,
                 **EVERYTHING)  # fmt: skip
    assert "MINES_AFTER: layer has no numeric field risk_class" in log.text


def test_sentence_is_of_one_language(run, rows, year, mines):
    """Made of the fields in any language, whatever the language of the run that wrote them."""
    from mining_ecorisk.algorithms.framework.i18n import language
    from mining_ecorisk.algorithms.risk.change.sentences import ChangeSentences

    before, after = year({"a": 0.1, "b": 0.9}), year({"a": 0.7, "b": 0.9})
    one, two = (mines(("A", 5.0, model, 3)) for model in ("natural restoration", "ecological reconstruction"))
    results, _ = run("riskchange", BEFORE=before, AFTER=after, MINES_BEFORE=one, MINES_AFTER=two, BREAKS=BREAKS,
                     **EVERYTHING)  # fmt: skip
    (row,) = rows(results["MINE_CHANGES"])
    told = ChangeSentences({name: [value] for name, value in row.items()}, language(chinese=True))
    assert told.mine(0, row["what"]) == "仍为5.00公顷；修复模式趋严：由自然恢复变为生态重建。"
    # The field keeps the model's own name, by which the layers of both years are compared.
    assert row["mod_after"] == "ecological reconstruction"
    warnings = rows(results["WARNINGS"])
    columns = {name: [warning[name] for warning in warnings] for name in warnings[0]}
    # As the layer has them in this language, and the cell's in the other.
    english = ChangeSentences(columns, levels={1: "Low", 4: "Comparatively high"})
    chinese = ChangeSentences(columns, language(chinese=True), {1: "低风险区", 4: "较高风险区"})
    for place, warning in enumerate(warnings):
        if warning["kind"] == "cell":
            assert english.cell(place) == warning["reason"]
            assert chinese.cell(place) == "风险等级由 1 低风险区 变为 4 较高风险区：由 0.1 变为 0.7。"
        else:
            assert warning["reason"].startswith(english.mine(place, warning["became"])[:-1])


def cells_at(make_layer, boxes):
    rows = []
    for number, (left, low, right, top) in enumerate(boxes):
        wkt = f"Polygon(({left} {low}, {right} {low}, {right} {top}, {left} {top}, {left} {low}))"
        area = (right - left) * (top - low) / 1e6
        rows.append((wkt, {"cell_id": str(number), "risk": 0.1 + 0.2 * number, "area_km2": area}))
    return make_layer(rows)


@pytest.mark.parametrize(("right", "up"), [(1000, 0), (0, 1000), (-1000, 1000), (210, 0)])
def test_a_grid_on_other_ground_is_refused(run, make_layer, right, up):
    places = [(X + 2000 * column, Y, X + 2000 * column + 2000, Y + 2000) for column in range(4)]
    shifted = [(left + right, low + up, far + right, top + up) for left, low, far, top in places]
    with pytest.raises(QgsProcessingException, match="BEFORE and AFTER: 4 cells .* lie in different places"):
        run("riskchange", BEFORE=cells_at(make_layer, places), AFTER=cells_at(make_layer, shifted), **EVERYTHING)


def test_a_cell_cut_by_another_study_area_is_the_same(run, rows, make_layer):
    places = [(X + 2000 * column, Y, X + 2000 * column + 2000, Y + 2000) for column in range(4)]
    # Of the first cell a strip of 100 m is left before, and all of it after.
    cut = [(X + 1900, Y, X + 2000, Y + 2000), *places[1:]]
    before, after = cells_at(make_layer, cut), cells_at(make_layer, places)
    results, log = run("riskchange", BEFORE=before, AFTER=after, BREAKS=BREAKS, **EVERYTHING)
    assert [row["cls_change"] for row in rows(results["OUTPUT"])] == [0, 0, 0, 0]
    assert not any("lie beside" in text for text in log.warnings)
    assert any("1 cell has another area in AFTER" in text for text in log.warnings)


def saved(layer, path):
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, QgsCoordinateTransformContext(), options)


@pytest.fixture
def zoned(run, year, tmp_path):
    """`zoned("name", CLASSES=3)`: a file of zones of one grid of the same risks, which tells its history."""
    source = str(tmp_path / "risks.gpkg")
    grid = year({"a": 0.1, "b": 0.3, "c": 0.5, "d": 0.7, "e": 0.9})
    saved(grid, source)

    def make(name, source=source, **settings):
        path = str(tmp_path / f"{name}.gpkg")
        run("riskzoning", INPUT=source, OUTPUT=path, AREAS="TEMPORARY_OUTPUT", **settings)
        return path

    return make


def test_same_data_with_other_settings_is_no_change_in_time(run, zoned):
    before, after = zoned("one", CLASSES=5), zoned("two", CLASSES=3)
    _, log = run("riskchange", BEFORE=before, AFTER=after, **EVERYTHING)
    (warning,) = (text for text in log.warnings if "Same year, other settings" in text)
    assert "riskzoning CLASSES: 5 | 3" in warning
    assert "INPUT" not in warning


def test_same_year_compares_the_classes_that_each_has(run, zoned):
    # 0.1, 0.3, 0.5, 0.7, 0.9 as 1, 2, 3, 4, 5 and as 1, 2, 3, 3, 3: three of five agree, (1 + 1 + 3) / 25 would by
    # chance: kappa = (3/5 - 1/5) / (1 - 1/5). The fourth cell is a class off.
    before, after = zoned("one", CLASSES=5), zoned("two", BREAKS="0.1;0.3;0.9")
    _, log = run("riskchange", BEFORE=before, AFTER=after, **EVERYTHING)
    assert any("riskzoning BREAKS: - | 0.1;0.3;0.9" in text for text in log.warnings)
    assert "kappa 0.500" in log.text
    assert "80.00 % of the area has the same class or a neighbouring one" in log.text


def test_same_year_counts_mines_of_another_model(run, zoned, inventory):
    one = inventory({"A": (0, 100), "B": (200, 300), "C": (400, 500)})
    two = inventory({"A": (0, 100), "B": (200, 300), "C": (400, 500)})
    models = two.fields().lookupField("model")
    first = next(two.getFeatures())
    two.dataProvider().changeAttributeValues({first.id(): {models: "ecological reconstruction"}})
    before, after = zoned("one", CLASSES=5), zoned("two", CLASSES=3)
    _, log = run("riskchange", BEFORE=before, AFTER=after, MINES_BEFORE=one, MINES_AFTER=two, **EVERYTHING)
    assert "Mines: 1 of 3 have another restoration model." in log.text


def test_same_data_and_settings_say_nothing_of_settings(run, zoned):
    _, log = run("riskchange", BEFORE=zoned("one"), AFTER=zoned("two"), **EVERYTHING)
    assert "settings" not in log.text


def test_other_data_and_settings_are_told_apart(run, year, zoned, tmp_path):
    other, grid = str(tmp_path / "later.gpkg"), year({"a": 0.2, "b": 0.3, "c": 0.5, "d": 0.7, "e": 0.9})
    saved(grid, other)
    _, log = run("riskchange", BEFORE=zoned("one"), AFTER=zoned("two", source=other, CLASSES=3), **EVERYTHING)
    assert not any("Same year" in text for text in log.warnings)
    assert any(
        "Besides the data, these settings differ (BEFORE | AFTER): riskzoning CLASSES: 5 | 3." in text
        for text in log.infos
    )


def strip(left, right):
    """WKT of a strip of 100 m height from X + left to X + right."""
    box = f"{X + left} {Y}, {X + right} {Y}, {X + right} {Y + 100}, {X + left} {Y + 100}, {X + left} {Y}"
    return f"POLYGON(({box}))"


@pytest.fixture
def inventory(make_layer):
    """`inventory({id: (left, right)})`: mines as strips of 100 m height; 100 m of length are 1 ha."""

    def make(strips):
        rows = [
            (strip(*ends), {"mine_id": name, "area_ha": (ends[1] - ends[0]) / 100, "model": "natural restoration",
                            "risk_class": 1, "reason": ""})
            for name, ends in strips.items()
        ]  # fmt: skip
        return make_layer(rows)

    return make


def test_restored_and_vanished_are_told_apart_and_balance(run, rows, year, make_layer, inventory):
    # Before: A 4, B 3, C 2, D 5, F 4 ha, 18 in all. After: B has healed to 1 ha, D grown by 1, E of 2 ha is new: 9.
    before = inventory({"A": (0, 400), "B": (500, 800), "C": (1000, 1200), "D": (2000, 2500), "F": (6000, 6400)})
    after = inventory({"B": (500, 600), "D": (2000, 2600), "E": (3000, 3200)})
    # Restored: 3 of A's 4 ha, all that B lost, 1 of F's 4 ha; what is restored where no mine was does not count.
    patches = [("restored_engineering", 100, 400), ("Restored by nature", 600, 800), ("stope", 500, 600),
               ("restored_natural", 5000, 5100), ("restored_natural", 6000, 6100)]  # fmt: skip
    land = make_layer([(strip(left, right), {"damage": kind}) for kind, left, right in patches])
    grid = year({"a": 0.1})
    given = {"BEFORE": grid, "AFTER": grid, "MINES_BEFORE": before, "MINES_AFTER": after, "BREAKS": BREAKS}
    results, log = run("riskchange", RESTORED=land, **given, **EVERYTHING)
    found = {row["mine_id"]: row for row in rows(results["MINE_CHANGES"])}
    what = {"A": "restored", "B": "restored in part", "C": "gone", "D": "grown", "E": "new", "F": "gone"}
    assert {mine: row["what"] for mine, row in found.items()} == what
    ground = {mine: (row["new_ha"], row["restor_ha"], row["van_ha"]) for mine, row in found.items()}
    assert ground == {
        "A": pytest.approx((0, 3, 1)), "B": pytest.approx((0, 2, 0)), "C": pytest.approx((0, 0, 2)),
        "D": pytest.approx((1, 0, 0)), "E": pytest.approx((2, 0, 0)),
        "F": pytest.approx((0, 1, 3)),
    }  # fmt: skip
    new, restored, vanished = (sum(values) for values in zip(*ground.values()))
    assert 18 + new - restored - vanished == pytest.approx(9, rel=1e-12)
    assert (results["MINES_RESTORED"], results["MINES_RESTORED_PART"], results["MINES_GONE"]) == (1, 1, 2)
    assert found["A"]["reason"].startswith("Restored: 3.00 ha of the 4.00 ha")
    assert "18.0000 ha before, 3.0000 ha new, 6.0000 ha restored, 6.0000 ha gone" in log.text
    plain, _ = run("riskchange", **given, **EVERYTHING)
    assert [row["what"] for row in rows(plain["MINE_CHANGES"]) if row["mine_id"] in "AC"] == ["gone", "gone"]
    assert plain["MINES_RESTORED"] == 0


def test_ground_of_a_split_mine_balances(run, rows, year, make_layer, inventory):
    # A of 6 ha became P and Q of 2 ha each; 1 ha between them is restored, 1 ha has vanished.
    before, after = inventory({"A": (0, 600)}), inventory({"P": (0, 200), "Q": (400, 600)})
    land = make_layer([(strip(200, 300), {"damage": "restored_natural"})])
    grid = year({"a": 0.1})
    results, _ = run(
        "riskchange", BEFORE=grid, AFTER=grid, MINES_BEFORE=before, MINES_AFTER=after, RESTORED=land, BREAKS=BREAKS,
        **EVERYTHING,
    )  # fmt: skip
    found = rows(results["MINE_CHANGES"])
    assert sum(row["restor_ha"] for row in found) == pytest.approx(1)
    assert sum(row["van_ha"] for row in found) == pytest.approx(1)
    assert sum(row["new_ha"] for row in found) == pytest.approx(0)


def test_restored_land_needs_mines_and_kinds(run, year, make_layer, inventory):
    grid, mines = year({"a": 0.1}), inventory({"A": (0, 400)})
    land = make_layer([(strip(0, 100), {"damage": "restored_natural"})])
    with pytest.raises(QgsProcessingException, match="RESTORED: restored land is held against mines"):
        run("riskchange", BEFORE=grid, AFTER=grid, RESTORED=land, BREAKS=BREAKS, **EVERYTHING)
    both = {"MINES_BEFORE": mines, "MINES_AFTER": mines}
    with pytest.raises(QgsProcessingException, match="RESTORED: the layer .* has no field damage"):
        run("riskchange", BEFORE=grid, AFTER=grid, RESTORED=grid, BREAKS=BREAKS, **both, **EVERYTHING)


@pytest.mark.parametrize(("more", "risen"), [(1e-10, 0), (1e-6, 1)])
def test_a_rise_by_rounding_is_none(run, rows, year, more, risen):
    # 0.4 is a break: a value beyond it is in the next class, unless it differs by less than 1e-9 of the range.
    before, after = year({"a": 0.1, "b": 0.4, "c": 0.9}), year({"a": 0.1, "b": 0.4 + more, "c": 0.9})
    results, _ = run("riskchange", BEFORE=before, AFTER=after, **{**EVERYTHING, "BREAKS": "0.2;0.4;0.9"})
    assert results["CELLS_RISEN"] == risen
    assert len(rows(results["WARNINGS"])) == risen
