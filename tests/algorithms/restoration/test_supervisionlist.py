"""Supervision list through Processing: every default rule by one mine, changes, bad tables."""

import pytest
from qgis.core import QgsProcessingException

X, Y = 500000, 4000000
MINE = {
    "mine_id": "A", "state": "producing", "licensed": 1, "risk_class": 2, "protection": "none",
    "model": "artificial assistance", "area_ha": 1.0,
}  # fmt: skip


@pytest.fixture
def mines(make_layer, square):
    """`mines({changed attributes}, ...)`: one mine each, called A, B, C, ..."""

    def make(*changes, without=()):
        rows = [
            (square(X + 200 * n, Y, 100), {**MINE, "mine_id": "ABCDEFGHIJ"[n], **own}) for n, own in enumerate(changes)
        ]
        return make_layer([(wkt, {key: row[key] for key in row if key not in without}) for wkt, row in rows])

    return make


@pytest.fixture
def listed(run, rows):
    def call(layer, **parameters):
        outputs = {"OUTPUT": "TEMPORARY_OUTPUT", "CROSS": "TEMPORARY_OUTPUT"}
        results, log = run("supervisionlist", MINES=layer, **outputs, **parameters)
        return {row["mine_id"]: row for row in rows(results["OUTPUT"])}, rows(results["CROSS"]), log

    return call


def changes_of(make_layer, *rows):
    fields = {
        "mine_id": "string",
        "what": "string",
        "ha_change": "double",
        "cls_before": "integer",
        "cls_after": "integer",
    }
    return make_layer([(None, row) for row in rows], fields=fields)


def test_default_rules(listed, mines, make_layer):
    layer = mines(
        {"risk_class": 5},
        {"risk_class": 1, "protection": "both"},
        {"risk_class": 1},  # grown
        {"risk_class": 2},  # risen from 1
        {"state": "abandoned", "risk_class": 4},
        {"risk_class": 3},
        {"risk_class": 2},
        {"state": "abandoned", "risk_class": 3, "protection": "reserve"},
        {"state": None, "risk_class": 5},
    )
    changes = changes_of(
        make_layer,
        {"mine_id": "C", "what": "grown", "ha_change": 2.0, "cls_before": 1, "cls_after": 1},
        {"mine_id": "D", "what": "same", "ha_change": 0.0, "cls_before": 1, "cls_after": 2},
        {"mine_id": "G", "what": "healed", "ha_change": -1.0, "cls_before": 3, "cls_after": 2},
    )
    found, _, log = listed(layer, CHANGES=changes)
    orders = {mine: (row["measure"], row["level"], row["months"]) for mine, row in found.items()}
    assert orders == {
        "A": ("stop", "red", 1),
        "B": ("stop", "red", 1),
        "C": ("rectify", "orange", 3),
        "D": ("rectify", "orange", 3),
        "E": ("restore now", "orange", 6),
        "F": ("watch", "yellow", 6),
        "G": ("ordinary", "blue", 12),
        "H": ("ordinary", "blue", 12),
        "I": ("ordinary", "blue", 12),
    }
    assert found["A"]["why"].startswith("Producing, licensed; risk class 5 High; No protected area. In areas of high")
    assert "; grown by 2.00 ha. The damage or the risk has risen" in found["C"]["why"]
    assert "; risk class risen from 1 to 2. " in found["D"]["why"]
    assert found["I"]["why"].startswith("state not stated, licensed; risk class 5 High")
    assert "CHANGES: nothing on 6 mines" in log.text


def test_without_changes_nothing_is_grown(listed, mines):
    found, _, log = listed(mines({"risk_class": 1}))
    assert found["A"]["measure"] == "ordinary"
    assert "Without CHANGES" in log.text


def test_natural_restoration_of_a_producing_mine_waits(listed, mines):
    found, _, _ = listed(
        mines({"model": "natural restoration"}, {"model": "natural restoration", "state": "abandoned"})
    )
    assert found["A"]["why"].endswith("Natural restoration only after closure.")
    assert "closure" not in found["B"]["why"]


def test_cross_table_counts_every_mine_once(listed, mines):
    layer = mines({"risk_class": 5}, {"risk_class": 5, "area_ha": 2.5}, {"licensed": None}, {"risk_class": None})
    _, cross, log = listed(layer)
    assert [tuple(row.values()) for row in cross] == [
        (2, "producing", None, "ordinary", 1, 1.0),
        (5, "producing", 1, "stop", 2, 3.5),
        (None, "producing", 1, "ordinary", 1, 1.0),
    ]
    assert list(cross[0]) == ["risk_class", "state", "licensed", "measure", "mines", "area_ha"]
    assert "1 mine has no risk class (the first is D)" in "\n".join(log.warnings)


def test_mines_without_a_state_are_told(listed, mines):
    found, _, log = listed(mines({"risk_class": 5}, without=("state", "licensed")))
    assert found["A"]["measure"] == "ordinary"
    assert any("has no state, licensed; rules that ask for it" in warning for warning in log.warnings)


def test_rules_of_ones_own_may_use_any_field(listed, mines, make_layer):
    rules = make_layer(
        [
            (None, {"order": 1, "expression": "\"out_ha\" > 0.5", "measure": "限期整改", "level": "橙色", "months": 2,
                    "reason": "Outside its right."}),
            (None, {"order": 2, "expression": "TRUE", "measure": "ordinary", "level": "blue", "months": 24,
                    "reason": ""}),
        ]
    )  # fmt: skip
    found, _, log = listed(mines({"out_ha": 0.7}, {"out_ha": 0.2}), RULES=rules)
    assert (found["A"]["measure"], found["A"]["level"], found["A"]["months"]) == ("rectify", "orange", 2)
    assert found["A"]["why"].endswith(" Outside its right.")
    assert (found["B"]["measure"], found["B"]["months"]) == ("ordinary", 24)


@pytest.mark.parametrize(
    ("rule", "message"),
    [
        ({"measure": "close"}, "rule 1: the measure close is none of stop, rectify"),
        ({"level": "pink"}, "row 1, column level: pink is not known; use one of red, orange, yellow, blue"),
        ({"months": 0}, "row 1, column months: 0 is not between 1"),
        ({"expression": '"slope" > 1'}, r"rule 1: unknown attribute\(s\) slope"),
        ({"expression": '"risk_class" = 5'}, "rule 1: the last rule must be TRUE, so that every mine has a measure"),
    ],
)
def test_bad_rules(listed, mines, make_layer, rule, message):
    row = {"order": 1, "expression": "TRUE", "measure": "stop", "level": "red", "months": 1, "reason": "", **rule}
    with pytest.raises(QgsProcessingException, match=message):
        listed(mines({}), RULES=make_layer([(None, row)]))


def test_changes_of_another_kind_and_double_mines_are_refused(listed, mines, make_layer):
    with pytest.raises(QgsProcessingException, match="CHANGES: .* has none of the fields what"):
        listed(mines({}), CHANGES=make_layer([(None, {"mine_id": "A", "note": "x"})]))
    with pytest.raises(QgsProcessingException, match="CHANGES, mine_id: 1 mine has more than one row"):
        listed(mines({}), CHANGES=changes_of(make_layer, *[{"mine_id": "A", "what": "same"}] * 2))
    with pytest.raises(QgsProcessingException, match="MINES, mine_id: 1 mine has more than one row"):
        listed(mines({}, {"mine_id": "A"}))


def test_mines_of_the_earlier_year_are_told(listed, mines, make_layer):
    changes = changes_of(make_layer, {"mine_id": "A", "what": "same", "cls_before": 2, "cls_after": 3})
    _, _, log = listed(mines({"risk_class": 2}), CHANGES=changes)
    assert any("1 of 1 mine has another risk class in MINES" in warning for warning in log.warnings)
    _, _, log = listed(mines({"risk_class": 3}), CHANGES=changes)
    assert not log.warnings


def test_empty_table_of_changes_is_no_mistake(listed, mines, make_layer):
    found, _, log = listed(mines({}), CHANGES=changes_of(make_layer))
    assert found["A"]["measure"] == "ordinary"


def rights_of(make_layer, **statuses):
    rows = [(None, {"mine_id": mine, "status": status, "out_ha": out}) for mine, (status, out) in statuses.items()]
    return make_layer(rows, fields={"mine_id": "string", "status": "string", "out_ha": "double"})


def test_mining_outside_its_right_is_to_rectify(listed, mines, make_layer):
    layer = mines({}, {}, {}, {}, {"risk_class": 5}, {"state": "abandoned"}, {})
    rights = rights_of(
        make_layer, A=("partly outside", 2.5), B=("none", 1.0), C=("expired", 0.0), D=("inside", 0.0),
        E=("none", 1.0), F=("none", 1.0),
    )  # fmt: skip
    found, _, log = listed(layer, RIGHTS=rights)
    measures = {mine: row["measure"] for mine, row in found.items()}
    # E stops all the same, F mines no more, G is in no row of RIGHTS.
    assert measures == {
        "A": "rectify", "B": "rectify", "C": "rectify", "D": "ordinary", "E": "stop", "F": "ordinary", "G": "ordinary",
    }  # fmt: skip
    assert (found["A"]["level"], found["A"]["months"]) == ("orange", 3)
    assert "mining right: Partly outside its right (2.50 ha)" in found["A"]["why"]
    assert "outside a mining right that is valid" in found["A"]["why"]
    assert (found["A"]["status"], found["A"]["out_ha"], found["G"]["status"]) == ("partly outside", 2.5, None)
    assert "mining right" not in found["D"]["why"]
    assert "RIGHTS: nothing on 1 mine of MINES (the first is G)" in log.text


def test_layers_that_are_no_rights_are_refused(listed, mines, make_layer):
    with pytest.raises(QgsProcessingException, match="RIGHTS: the layer .* has no field status"):
        listed(mines({}), RIGHTS=mines({}))
    twice = make_layer([(None, {"mine_id": "A", "status": "none"})] * 2)
    with pytest.raises(QgsProcessingException, match="RIGHTS, mine_id: 1 mine has more than one row"):
        listed(mines({}), RIGHTS=twice)


def test_numbers_of_a_csv_file_are_read_from_its_texts(listed, mines, tmp_path):
    # Without a .csvt beside it all fields of a CSV file are texts.
    changes, rights = tmp_path / "changes.csv", tmp_path / "rights.csv"
    changes.write_text("mine_id,what,ha_change,cls_before,cls_after\nA,grown,2.5,1,2\nB,same,,2,2\n")
    rights.write_text("mine_id,status,in_ha,out_ha,right_id,contra\nA,inside,1,0,R1,\nB,partly outside,1,0.75,R1,\n")
    found, _, log = listed(mines({}, {}), CHANGES=str(changes), RIGHTS=str(rights))
    assert found["A"]["measure"] == "rectify" and "grown by 2.50 ha" in found["A"]["why"]
    assert "(0.75 ha)" in found["B"]["why"] and found["B"]["out_ha"] == 0.75
    assert not log.warnings


@pytest.mark.parametrize(("parameter", "row"), [("CHANGES", "A,grown,much,1,2"), ("RIGHTS", "A,none,1,inf,R1,")])
def test_a_text_where_a_number_belongs_is_named(listed, mines, tmp_path, parameter, row):
    heads = {
        "CHANGES": "mine_id,what,ha_change,cls_before,cls_after",
        "RIGHTS": "mine_id,status,in_ha,out_ha,right_id,contra",
    }
    path = tmp_path / "table.csv"
    path.write_text(f"{heads[parameter]}\n{row}\n")
    field, value = ("ha_change", "much") if parameter == "CHANGES" else ("out_ha", "inf")
    with pytest.raises(
        QgsProcessingException, match=f"{parameter}: the field {field} of table is '{value}' in feature 1"
    ):
        listed(mines({}), **{parameter: str(path)})


def test_letter_case_of_the_fields_does_not_matter(listed, mines, make_layer):
    changed = {"risk_class": 5}, {"state": "abandoned", "risk_class": 4}
    plain = mines(*changed)
    from_upper = [
        (feature.geometry().asWkt(), {(name if name == "mine_id" else name.upper()): feature[name] for name in MINE})
        for feature in plain.getFeatures()
    ]
    (one, cross, _), (two, upper_cross, _) = listed(plain), listed(make_layer(from_upper))
    told = ("measure", "level", "months", "why")
    assert [[row[name] for name in told] for row in one.values()] == [
        [row[name] for name in told] for row in two.values()
    ]
    assert cross == upper_cross
