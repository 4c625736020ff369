"""Weight stability through Processing."""

import numpy as np
import pytest
from qgis.core import QgsProcessingException

X, Y = 500000, 4000000
SINKS = ("OUTPUT", "SUMMARY", "MINES_OUTPUT")
EVERYTHING = dict.fromkeys(SINKS, "TEMPORARY_OUTPUT")
FEW = {"DRAWS": 60, **EVERYTHING}
WEIGHTS = (0.25, 0.25, 0.5)
# W', B and V' of six cells: three pairs that are far apart, whatever the weights, but for the last.
COMPONENTS = [
    (0.0, 0.0, 0.0),
    (0.02, 0.02, 0.02),
    (0.5, 0.5, 0.5),
    (0.52, 0.52, 0.52),
    (1.0, 1.0, 1.0),
    (0.0, 0.0, 1.0),
]


@pytest.fixture
def grid(make_layer, square):
    """`grid(components)`: a row of 2 km cells as Risk overlay makes them."""

    def make(components=COMPONENTS, weights=WEIGHTS, crs="EPSG:32647", **fields):
        rows = []
        for position, values in enumerate(components):
            known = None not in values
            parts = [weight * value if known else None for weight, value in zip(weights, values)]
            attributes = {"cell_id": f"c{position}", "area_km2": 4.0, "risk": sum(parts) if known else None}
            attributes.update(zip(("c_water", "c_bio", "c_vuln"), parts))
            attributes.update({field: column[position] for field, column in fields.items()})
            rows.append((square(X + 2000 * position, Y, 2000), attributes))
        return make_layer(rows, crs=crs)

    return make


@pytest.fixture
def mines(make_layer, square):
    """Mines in the cells 0, 4 and 5 and one outside, as Restoration models makes them."""

    def make(**changed):
        rows = []
        for name, cell, severity in (("A", 0, "severe"), ("B", 4, "severe"), ("C", 5, "moderate"), ("D", 9, "light")):
            traits = {"risk_class": 3, "risk_max": 3, "severity": severity, "protection": "none", "model": "x"}
            rows.append((square(X + 2000 * cell + 500, Y + 500, 200), {"mine_id": name, **traits, **changed}))
        return make_layer(rows)

    return make


@pytest.fixture
def matrix(make_layer):
    """The judgements that give 0.25, 0.25 and 0.5, in another order; `matrix(9)` contradicts itself."""

    def make(judgement=2):
        cells = [("Vulnerability", "1", str(judgement), "2"), ("water", "", "1", "1"), ("bio", "", "", "1")]
        names = ("criterion", "vulnerability", "water", "bio")
        return make_layer([(None, dict(zip(names, row))) for row in cells])

    return make


def test_no_spread_is_certain(run, rows, grid, mines):
    results, log = run("weightstability", GRID=grid(), MINES=mines(), CLASSES=3, SPREAD=0, **FEW)
    cells = rows(results["OUTPUT"])
    assert {row["same_pct"] for row in cells} == {100}
    # Risks 0, 0.02, 0.5, 0.52, 1 and 0.5: the breaks are the highest of the three groups.
    assert [row["cls_base"] for row in cells] == [1, 1, 2, 2, 3, 2]
    assert [row["cls_often"] for row in cells] == [1, 1, 2, 2, 3, 2]
    risks = [0, 0.02, 0.5, 0.52, 1, 0.5]
    assert [row["risk_min"] for row in cells] == pytest.approx(risks)
    assert [row["risk_max"] for row in cells] == pytest.approx(risks)
    assert (results["CERTAIN_PCT"], results["HIGH_CERTAIN_PCT"]) == (100, 100)
    found = {row["mine_id"]: row for row in rows(results["MINES_OUTPUT"])}
    assert [found[name]["same_pct"] for name in "ABCD"] == [100, 100, 100, None]
    assert [found[name]["cls_base"] for name in "ABCD"] == [1, 3, 2, None]
    # Severe is artificial assistance in class 3 and natural restoration below.
    assert [found[name]["mod_base"] for name in "ABC"] == [
        "natural restoration", "artificial assistance", "natural restoration",
    ]  # fmt: skip
    assert found["D"]["mod_base"] is None and found["D"]["mod_often"] is None and found["D"]["mod_count"] is None
    assert results["MINES_CERTAIN"] == 3
    assert any("1 mine lies outside" in warning for warning in log.warnings)


def test_shares_under_spread_weights(run, rows, grid):
    results, log = run("weightstability", GRID=grid(), CLASSES=3, SPREAD=0.6, DRAWS=200, **EVERYTHING)
    cells = rows(results["OUTPUT"])
    # The first five have the same risk whatever the weights are; the last one's risk is the weight of V'.
    assert [row["same_pct"] for row in cells[:2]] == [100, 100]
    assert [row["risk_max"] - row["risk_min"] for row in cells[:5]] == pytest.approx([0] * 5, abs=1e-12)
    last = cells[5]
    assert 5 < last["same_pct"] < 95
    assert last["risk_min"] < 0.3 and last["risk_max"] > 0.7
    assert "vulnerability: 0.5; drawn 0." in log.text


def test_the_summary_adds_up(run, rows, grid):
    results, _ = run("weightstability", GRID=grid(), CLASSES=3, SPREAD=0.6, DRAWS=200, **EVERYTHING)
    cells, table = rows(results["OUTPUT"]), rows(results["SUMMARY"])
    assert [row["risk_level"] for row in table] == ["Low", "General", "High", "All"]
    assert [row["risk_class"] for row in table] == [1, 2, 3, None]
    assert [row["cells"] for row in table] == [2, 3, 1, 6]
    assert [row["area_ha"] for row in table] == [800, 1200, 400, 2400]
    for row in table[:3]:
        own = [cell["same_pct"] for cell in cells if cell["cls_base"] == row["risk_class"]]
        assert row["cert_ha"] == 400 * sum(share >= 95 for share in own)
        assert row["cert_pct"] == pytest.approx(100 * row["cert_ha"] / row["area_ha"])
        assert row["mean_pct"] == pytest.approx(np.mean(own))
    assert table[3]["cert_ha"] == sum(row["cert_ha"] for row in table[:3])
    assert results["CERTAIN_PCT"] == pytest.approx(table[3]["cert_pct"])
    assert results["HIGH_CERTAIN_PCT"] == pytest.approx(table[2]["cert_pct"])
    # The last cell may be in any class: all three may be larger than what is in them.
    assert [row["poss_ha"] for row in table] == [1200, 1200, 800, 2400]


def test_the_seed_decides(run, rows, grid):
    def shares(seed):
        results, _ = run("weightstability", GRID=grid(), CLASSES=3, SPREAD=0.6, SEED=seed, **FEW)
        return [(row["same_pct"], row["risk_min"]) for row in rows(results["OUTPUT"])]

    assert shares(1) == shares(1)
    assert shares(1) != shares(2)


def test_judgements_that_agree_with_the_grid(run, rows, grid, matrix):
    results, log = run("weightstability", GRID=grid(), MATRIX_TABLE=matrix(), CLASSES=3, SPREAD=0, **FEW)
    assert [row["cls_base"] for row in rows(results["OUTPUT"])] == [1, 1, 2, 2, 3, 2]
    assert {row["same_pct"] for row in rows(results["OUTPUT"])} == {100}
    assert "CR = 0.0000" in log.text
    assert not log.warnings


def test_judgements_that_scatter_and_differ_from_the_grid(run, rows, grid, matrix):
    # 9 and 2 instead of 2 and 2: vulnerability gets more than in the grid.
    results, log = run("weightstability", GRID=grid(), MATRIX_TABLE=matrix(9), CLASSES=3, SPREAD=0.8, **FEW)
    assert rows(results["OUTPUT"])[5]["same_pct"] < 100
    assert any("MATRIX_TABLE gives the weights 0.1" in warning for warning in log.warnings)
    assert any("CR = 0.2" in warning for warning in log.warnings)


def test_fixed_breaks(run, rows, grid):
    results, _ = run("weightstability", GRID=grid(), BREAKS="0.4;0.9;1", REZONE=False, SPREAD=0.6, **FEW)
    cells = rows(results["OUTPUT"])
    assert [row["cls_base"] for row in cells] == [1, 1, 2, 2, 3, 2]
    assert [row["same_pct"] for row in cells[:5]] == [100] * 5
    assert cells[5]["same_pct"] < 100


def test_a_component_without_weight_keeps_none(run, rows, grid):
    components = [(0.9, one, two) for one, two in ((0, 0), (0, 0.1), (1, 1), (1, 0.9))]
    layer = grid(components, (0.0, 0.5, 0.5))
    results, log = run("weightstability", GRID=layer, W_WATER=0, W_BIO=0.5, W_VULN=0.5, CLASSES=2, **FEW)
    assert [row["same_pct"] for row in rows(results["OUTPUT"])] == [100] * 4
    assert any("water has the weight 0 and keeps it" in warning for warning in log.warnings)


def test_cells_without_a_risk_are_left_out(run, rows, grid):
    layer = grid([*COMPONENTS, (0.5, None, 0.5)])
    results, log = run("weightstability", GRID=layer, CLASSES=3, **FEW)
    last = rows(results["OUTPUT"])[6]
    assert [last[name] for name in ("cls_base", "same_pct", "cls_often", "risk_min", "risk_max")] == [None] * 5
    assert rows(results["SUMMARY"])[-1]["cells"] == 6
    assert any("1 cell has no risk" in warning for warning in log.warnings)


def test_other_zones_and_models_in_the_inputs_are_told(run, grid, mines):
    layer = grid(risk_class=[1, 1, 2, 2, 3, 1])
    _, log = run("weightstability", GRID=layer, MINES=mines(), CLASSES=3, **FEW)
    assert any("1 cell has another risk_class in GRID" in warning for warning in log.warnings)
    assert any("3 mines have another model in MINES" in warning for warning in log.warnings)
    _, log = run("weightstability", GRID=grid(risk_class=[1, 1, 2, 2, 3, 2]), CLASSES=3, **FEW)
    assert not log.warnings


def test_own_rules(run, rows, grid, mines, make_layer):
    rules = make_layer(
        [(None, {"order": 1, "expression": "risk_class >= 2", "model": "artificial assistance", "reason": ""}),
         (None, {"order": 2, "expression": "TRUE", "model": "natural restoration", "reason": ""})]
    )  # fmt: skip
    results, _ = run("weightstability", GRID=grid(), MINES=mines(), RULES=rules, CLASSES=3, SPREAD=0.6, **FEW)
    found = {row["mine_id"]: row for row in rows(results["MINES_OUTPUT"])}
    assert [found[name]["mod_base"] for name in "ABC"] == ["natural restoration"] + 2 * ["artificial assistance"]
    # The risk of the cell below C is the weight of V', which is low in some draws.
    assert found["A"]["same_pct"] == found["B"]["same_pct"] == 100
    assert 50 < found["C"]["same_pct"] < 100
    assert (found["B"]["mod_count"], found["C"]["mod_count"]) == (1, 2)


def test_only_what_is_asked_for(run, grid):
    results, _ = run("weightstability", GRID=grid(), CLASSES=3, DRAWS=2, OUTPUT="TEMPORARY_OUTPUT")
    assert results["OUTPUT"].featureCount() == 6
    assert not results.get("SUMMARY") and not results.get("MINES_OUTPUT")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"W_WATER": 0, "W_BIO": 0, "W_VULN": 0}, "^W_WATER, W_BIO, W_VULN: .*at least one must be above 0"),
        ({"W_WATER": 0.1, "W_BIO": 0.4, "W_VULN": 0.5}, "c_water reaches from 0 to 0.25, but with the weight 0.1"),
        ({"SPREAD": 1.5}, "below 1"),
        ({"BREAKS": "0.4;1"}, "turn REZONE off"),
        ({"BREAKS": "a;b", "REZONE": False}, "BREAKS.*cannot be read"),
    ],
)
def test_bad_parameters(run, grid, change, message):
    with pytest.raises(QgsProcessingException, match=message):
        run("weightstability", **{"GRID": grid(), **FEW, **change})


def test_weights_that_the_stress_contradicts(run, grid):
    stress = [values[1] for values in COMPONENTS]
    other = grid(weights=(0.25, 0.2, 0.55), bio=stress)
    with pytest.raises(QgsProcessingException, match="c_water|c_vuln reaches"):
        run("weightstability", GRID=other, **FEW)
    # 0.2 fits into 0.25, but not with bio.
    other = grid(weights=(0.25, 0.2, 0.5), bio=stress)
    with pytest.raises(QgsProcessingException, match="W_BIO is 0.25.*c_bio is 0.2 times bio"):
        run("weightstability", GRID=other, **FEW)


def test_bad_grids(run, grid, make_layer, square):
    with pytest.raises(QgsProcessingException, match="EPSG:4326.*degrees"):
        run("weightstability", GRID=grid(crs="EPSG:4326"), **FEW)
    with pytest.raises(QgsProcessingException, match="has no features"):
        run("weightstability", GRID=make_layer([], kind="Polygon"), **FEW)
    with pytest.raises(QgsProcessingException, match="GRID.*no field c_water"):
        run("weightstability", GRID=make_layer([(square(X, Y, 2000), {"risk": 0.1})]), **FEW)
    with pytest.raises(QgsProcessingException, match="cannot be divided into classes"):
        run("weightstability", GRID=grid([(0.5, 0.5, 0.5)] * 3), **FEW)
    text = make_layer([(square(X, Y, 2000), {"c_water": "a", "c_bio": 0.1, "c_vuln": 0.1})])
    with pytest.raises(QgsProcessingException, match="c_water.*text where numbers belong"):
        run("weightstability", GRID=text, **FEW)


def test_bad_mines_and_matrices(run, grid, mines, make_layer, square):
    far = make_layer(
        [(square(X, Y + 9000, 100), {"risk_class": 1, "risk_max": 1, "severity": "light", "protection": "none"})]
    )
    with pytest.raises(QgsProcessingException, match="MINES and GRID do not overlap"):
        run("weightstability", GRID=grid(), MINES=far, **FEW)
    rules = make_layer(
        [(None, {"order": 1, "expression": "depth > 2", "model": "artificial assistance", "reason": ""})]
    )
    with pytest.raises(QgsProcessingException, match="unknown attribute.*depth"):
        run("weightstability", GRID=grid(), MINES=mines(), RULES=rules, **FEW)
    with pytest.raises(QgsProcessingException, match="MINES.*no field severity"):
        run(
            "weightstability",
            GRID=grid(),
            MINES=make_layer([(square(X, Y, 100), {"risk_class": 1, "risk_max": 1})]),
            **FEW,
        )
    judgements = make_layer([(None, {"criterion": name, "a": 1, "b": 1, "c": 1}) for name in "abc"])
    with pytest.raises(QgsProcessingException, match="MATRIX_TABLE: its criteria are a, b, c"):
        run("weightstability", GRID=grid(), MATRIX_TABLE=judgements, **FEW)


def test_a_matrix_cannot_weigh_what_has_no_weight(run, grid, matrix):
    layer = grid([(0, *values[1:]) for values in COMPONENTS], (0.0, 0.5, 0.5))
    with pytest.raises(QgsProcessingException, match="c_water was made with the weight 0"):
        run("weightstability", GRID=layer, W_WATER=0, W_BIO=0.5, W_VULN=0.5, MATRIX_TABLE=matrix(), **FEW)


def test_cancel_stops_within_a_draw(qgis_app, grid):
    import processing
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(lambda percent: feedback.cancel() if percent > 20 else None)
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        processing.run(
            "miningrisk:weightstability", {"GRID": grid(), **FEW}, context=QgsProcessingContext(), feedback=feedback
        )


def test_weights_that_the_history_contradicts(run, make_layer, make_raster, square):
    """bio is 0, so that the contributions alone fit other weights as well."""
    cells = [(square(X + 2000 * i, Y, 2000), {"wrac": float(i), "bio": 0.0, "area_km2": 4.0}) for i in range(6)]
    raster = make_raster(np.full((1, 6), 0.2, dtype=np.float32), X, Y + 2000, 2000)
    weights = {"W_WATER": 0.3, "W_BIO": 0.3, "W_VULN": 0.4}
    grid, _ = run("riskoverlay", GRID=make_layer(cells), VULNERABILITY=raster, OUTPUT="TEMPORARY_OUTPUT", **weights)
    run("weightstability", GRID=grid["OUTPUT"], CLASSES=2, **weights, **FEW)
    with pytest.raises(QgsProcessingException, match="made with the weights 0.3, 0.3, 0.4 .* are 0.3, 0.2, 0.5"):
        run("weightstability", GRID=grid["OUTPUT"], CLASSES=2, W_WATER=0.3, W_BIO=0.2, W_VULN=0.5, **FEW)


def test_fewer_classes_than_asked_for_are_said(run, grid):
    two = grid([(0.0, 0.0, 0.0)] * 3 + [(1.0, 1.0, 1.0)] * 3)
    results, log = run("weightstability", GRID=two, SPREAD=0, **FEW)
    assert "makes only 2 of 5 classes" in log.text
    # The highest class that there is: all of it keeps its class.
    assert results["HIGH_CERTAIN_PCT"] == 100
    assert "nan" not in log.text


def test_the_share_with_fixed_breaks_stands_beside(run, rows, grid):
    # The last cell, at 0.5 +- much, changes sides of a fixed break of 0.52 and of natural ones.
    fixed, _ = run("weightstability", GRID=grid(), REZONE=False, SPREAD=0.6, CLASSES=3, **FEW)
    anew, log = run("weightstability", GRID=grid(), SPREAD=0.6, CLASSES=3, **FEW)
    alone, beside = ({row["cell_id"]: row for row in rows(results["OUTPUT"])} for results in (fixed, anew))
    assert {name: row["same_fix"] for name, row in beside.items()} == {
        name: row["same_pct"] for name, row in alone.items()
    }
    assert anew["FIXED_CERTAIN_PCT"] == fixed["CERTAIN_PCT"] == fixed["FIXED_CERTAIN_PCT"]
    assert [row["cert_fix"] for row in rows(anew["SUMMARY"])] == [row["cert_pct"] for row in rows(fixed["SUMMARY"])]
    assert ("with the breaks of the middle weights in all" in log.text) == (anew["CERTAIN_PCT"] != fixed["CERTAIN_PCT"])


def test_an_output_that_nothing_can_be_written_to_is_told_of(run, grid, tmp_path):
    path = tmp_path / "mines.gpkg"
    results, log = run("weightstability", GRID=grid(), CLASSES=3, **{**FEW, "MINES_OUTPUT": str(path)})
    assert ("MINES_OUTPUT" in results, path.exists()) == (False, False)
    assert any(line.startswith("MINES_OUTPUT: nothing was written") for line in log.infos)
