"""Check rights through Processing: mines counted by hand, limits, contradictions, bad input."""

from pathlib import Path

import pytest
from qgis.core import QgsProcessingException

X, Y = 500000, 4000000


@pytest.fixture
def box():
    def make(left, bottom, width, height):
        x, y = X + left, Y + bottom
        return f"Polygon(({x} {y}, {x + width} {y}, {x + width} {y + height}, {x} {y + height}, {x} {y}))"

    return make


@pytest.fixture
def patches(make_layer, box):
    """Mines of 2 ha (200 m x 100 m), 1000 m apart; A in two patches."""
    rows = []
    for number, (mine, mineral, licensed, day) in enumerate(
        (("B", "coal", 1, "2020-07-15"), ("C", "coal", 0, "2020-07-15"), ("D", "coal", 1, "2020-07-15"),
         ("E", "gold", 1, "2020-07-15"), ("F", "sand", None, None))
    ):  # fmt: skip
        wkt = box(1000 * (number + 1), 0, 200, 100)
        rows.append((wkt, {"mine_id": mine, "mineral": mineral, "licensed": licensed, "img_date": day}))
    for left, day in ((0, "2018-07-15"), (100, "2020-07-15")):
        rows.append((box(left, 0, 100, 100), {"mine_id": "A", "mineral": "coal", "licensed": 1, "img_date": day}))
    return make_layer(rows)


@pytest.fixture
def rights(make_layer, box):
    rows = [
        (box(-50, -50, 300, 300), "R-A", "2025-12-31", "coal"),  # holds A
        (box(1000, 0, 150, 100), "R-B", "2025-12-31", "coal, gold"),  # three quarters of B
        (box(2000, 0, 200, 100), "R-C", None, "coal"),
        (box(2100, 0, 200, 100), "R-C2", "2025-12-31", "coal"),  # overlaps R-C
        (box(3000, 0, 200, 100), "R-D", "2020-07-14", "coal"),  # ended the day before
        (box(4000, 0, 100, 100), "R-E", "2025-12-31", "coal"),  # E is of gold
    ]
    fields = {"right_id": "string", "until": "string", "minerals": "string"}
    return make_layer([(wkt, dict(zip(fields, values))) for wkt, *values in rows], fields=fields)


@pytest.fixture
def checked(run, rows):
    def call(**parameters):
        results, log = run("checkrights", **{"OUTPUT": "TEMPORARY_OUTPUT", **parameters})
        return {row["mine_id"]: row for row in rows(results["OUTPUT"])}, results["OUTPUT"], log

    return call


def test_status_and_hectares_of_every_mine(checked, patches, rights):
    found, output, log = checked(INPUT=patches, RIGHTS=rights, VALID_TO="until", MINERAL="minerals")
    summary = {mine: (row["status"], row["right_id"]) for mine, row in found.items()}
    assert summary == {
        "A": ("inside", "R-A"),
        "B": ("partly outside", "R-B"),
        "C": ("inside", "R-C"),
        "D": ("expired", "R-D"),
        "E": ("other mineral", "R-E"),
        "F": ("none", None),
    }
    areas = {mine: (row["area_ha"], row["in_ha"], row["out_ha"]) for mine, row in found.items()}
    expected = {"A": (2, 2, 0), "B": (2, 1.5, 0.5), "C": (2, 2, 0), "D": (2, 2, 0), "E": (2, 1, 1), "F": (2, 0, 2)}
    for mine, values in expected.items():
        assert areas[mine] == pytest.approx(values, abs=1e-9), mine
    contradictions = {mine: row["contra"] for mine, row in found.items() if row["contra"]}
    assert contradictions == {
        "C": "Called unlicensed, but a valid right holds it.",
        "D": "Called licensed, but no valid right holds it.",
        "E": "Called licensed, but no valid right holds it.",
    }
    assert "1 right has no last day" in log.text and "1 mine has no img_date" in log.text
    assert "3 mines contradict" in log.text
    # One feature a mine, with all its patches.
    assert sum(feature.geometry().area() for feature in output.getFeatures()) == pytest.approx(12e4)


def test_without_dates_and_minerals_every_right_counts(checked, patches, rights):
    found, _, _ = checked(INPUT=patches, RIGHTS=rights)
    assert (found["D"]["status"], found["E"]["status"]) == ("inside", "partly outside")


def test_limits_get_a_field_each(checked, patches, make_layer, box):
    red = make_layer([(box(0, 0, 150, 50), {"n": 1}), (box(100, 0, 50, 50), {"n": 2})], name="Red line")
    farm = make_layer([(box(1000, 0, 9000, 9000), {"n": 1})], name="基本农田")
    found, output, log = checked(INPUT=patches, LIMITS=[red, farm])
    # 150 m x 50 m of A; the second polygon lies within the first and counts once.
    assert {mine: row["red_lin_ha"] for mine, row in found.items() if row["red_lin_ha"]} == pytest.approx({"A": 0.75})
    assert [found[mine]["limit2_ha"] for mine in "ABCDEF"] == pytest.approx([0, 2, 2, 2, 2, 2])
    assert {(row["status"], row["in_ha"], row["contra"]) for row in found.values()} == {(None, None, None)}
    assert "limit2_ha: 10.0000 ha of 5 mines lie inside 基本农田" in log.text


def test_limits_of_one_file_go_by_their_own_names(checked, patches):
    package = Path(__file__).resolve().parents[3] / "resources" / "sample" / "sample.gpkg"
    limits = [f"{package}|layername={name}" for name in ("red_line", "reserves")]
    found, _, log = checked(INPUT=patches, LIMITS=limits)
    assert {"red_lin_ha", "reserve_ha"} <= set(found["A"])
    assert "lie inside red_line" in log.text


def test_rights_that_lie_apart_from_all_mines_are_told(checked, patches, make_layer, box):
    away = make_layer([(box(500000, 0, 100, 100), {"right_id": "R"})], name="away")
    found, _, log = checked(INPUT=patches, RIGHTS=away)
    assert {row["status"] for row in found.values()} == {"none"}
    assert any(text.startswith("RIGHTS: no patch lies inside away.") for text in log.warnings)


def test_layer_of_a_file_of_several_is_named_in_messages(checked, patches):
    package = Path(__file__).resolve().parents[3] / "resources" / "sample" / "sample.gpkg"
    with pytest.raises(QgsProcessingException, match="the layer mining_rights has no field nonesuch"):
        checked(INPUT=patches, RIGHTS=f"{package}|layername=mining_rights", RIGHT_ID="nonesuch")


def test_a_year_alone_means_its_last_day(checked, patches, make_layer, box):
    fields = {"right_id": "string", "until": "string"}
    rows = [(box(0, 0, 5300, 100), {"right_id": "all", "until": "2020"})]
    found, _, _ = checked(INPUT=patches, RIGHTS=make_layer(rows, fields=fields), VALID_TO="until")
    assert found["D"]["status"] == "inside"
    rows = [(box(0, 0, 5300, 100), {"right_id": "all", "until": "2020-06"})]
    found, _, _ = checked(INPUT=patches, RIGHTS=make_layer(rows, fields=fields), VALID_TO="until")
    assert found["D"]["status"] == "expired"


def test_bad_input(checked, patches, rights, make_layer, box):
    with pytest.raises(QgsProcessingException, match="RIGHTS: there is nothing to check against"):
        checked(INPUT=patches)
    with pytest.raises(QgsProcessingException, match="VALID_TO: in minerals of .* 6 values are no dates"):
        checked(INPUT=patches, RIGHTS=rights, VALID_TO="minerals")
    nameless = make_layer([(box(0, 0, 10, 10), {"right_id": None})], fields={"right_id": "string"})
    with pytest.raises(QgsProcessingException, match="RIGHT_ID: 1 right of .* has no right_id"):
        checked(INPUT=patches, RIGHTS=nameless)


def test_restored_land_of_another_damage_field_is_left_out(checked, make_layer, box, rights):
    rows = [
        (box(0, 0, 200, 100), {"mine_id": "A", "损毁类型": "stope"}),
        (box(0, 500, 200, 100), {"mine_id": "A", "损毁类型": "restored_natural"}),
    ]
    found, _, log = checked(INPUT=make_layer(rows), RIGHTS=rights, DAMAGE_FIELD="损毁类型")
    assert (found["A"]["area_ha"], found["A"]["out_ha"]) == pytest.approx((2, 0))
    assert "1 feature of layer is restored land" in log.text
