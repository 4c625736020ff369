"""Risk overlay through Processing."""

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException

X, Y = 500000, 4000000
LIMITS = {"VULN_MIN": 0.135, "VULN_MAX": 0.585}


def besides_weights(log):
    """The warnings, without those on effective weights: in two cells these are nearly always far from the weights."""
    return [warning for warning in log.warnings if "of the variance of the risk" not in warning]


@pytest.fixture
def grid(make_layer, square):
    # Two cells of 2 km side by side.
    return make_layer(
        [
            (square(X, Y - 2000, 2000), {"cell_id": "a", "wrac": 4.0, "bio": 0.5}),
            (square(X + 2000, Y - 2000, 2000), {"cell_id": "b", "wrac": 1.0, "bio": 0.2}),
        ]
    )


@pytest.fixture
def vulnerability(make_raster):
    # 100 m pixels: the left cell at the lower limit 0.135, the right one at the upper limit 0.585.
    values = np.full((20, 40), 0.135, dtype=np.float32)
    values[:, 20:] = 0.585
    return make_raster(values, X, Y, 100, nodata=-1)


def test_contributions_add_up_to_the_risk(run, rows, grid, vulnerability):
    results, log = run("riskoverlay", GRID=grid, VULNERABILITY=vulnerability, OUTPUT="TEMPORARY_OUTPUT")
    left, right = rows(results["OUTPUT"])
    # Left: W' = 4/4 = 1, V' = 0: 0.25 * 1 + 0.25 * 0.5 + 0.5 * 0 = 0.375, driven by water.
    assert (left["c_water"], left["c_bio"]) == pytest.approx((0.25, 0.125))
    assert left["c_vuln"] == pytest.approx(0, abs=1e-6)
    assert left["risk"] == pytest.approx(0.375, abs=1e-6)
    assert left["driver"] == "water"
    # Right: W' = 1/4, V' = 1: 0.0625 + 0.05 + 0.5 = 0.6125, driven by the vulnerability.
    assert right["risk"] == pytest.approx(0.6125, abs=1e-6)
    assert right["driver"] == "vulnerability"
    assert right["vuln"] == pytest.approx(0.585)
    assert right["cell_id"] == "b"
    (assumed,) = besides_weights(log)
    assert "0.135-0.585" in assumed
    assert "Give VULN_MIN and VULN_MAX" in assumed
    assert (results["VULN_MIN_USED"], results["VULN_MAX_USED"]) == pytest.approx((0.135, 0.585))


def test_given_maximum_makes_years_comparable(run, rows, grid, vulnerability):
    results, log = run("riskoverlay", GRID=grid, VULNERABILITY=vulnerability, WATER_MAX=2, OUTPUT="TEMPORARY_OUTPUT")
    left, right = rows(results["OUTPUT"])
    assert (left["c_water"], right["c_water"]) == pytest.approx((0.25, 0.125))  # 4/2 counts as 1
    assert "beyond WATER_MAX" in log.text


@pytest.fixture
def cut_grid(make_layer):
    # A whole cell, and one of which the outline leaves 100 m: 4 and 0.2 km2.
    def box(x, width):
        return f"Polygon(({x} {Y - 2000}, {x + width} {Y - 2000}, {x + width} {Y}, {x} {Y}, {x} {Y - 2000}))"

    def make(*stresses):
        return make_layer(
            [
                (box(X + 2000 * column, width), {"wrac": wrac, "bio": 0.5, "area_km2": area, "row": 0, "col": column})
                for column, (width, area, wrac) in enumerate(zip((2000, 100), (4.0, 0.2), stresses))
            ]
        )

    return make


def test_sliver_does_not_set_the_maximum(run, rows, cut_grid, vulnerability):
    grid = cut_grid(2.0, 100.0)
    results, log = run("riskoverlay", GRID=grid, VULNERABILITY=vulnerability, OUTPUT="TEMPORARY_OUTPUT")
    assert results["WATER_MAX_USED"] == 2
    assert [row["c_water"] for row in rows(results["OUTPUT"])] == pytest.approx([0.25, 0.25])
    assert any("1 cell lies beyond WATER_MAX" in warning for warning in log.warnings)
    everything = {"GRID": grid, "VULNERABILITY": vulnerability, "OUTPUT": "TEMPORARY_OUTPUT", "LEAST_INSIDE": 0}
    assert run("riskoverlay", **everything)[0]["WATER_MAX_USED"] == 100


def test_stress_in_slivers_alone_is_scaled_by_its_own(run, rows, cut_grid, vulnerability):
    results, log = run("riskoverlay", GRID=cut_grid(0.0, 7.0), VULNERABILITY=vulnerability, OUTPUT="TEMPORARY_OUTPUT")
    assert results["WATER_MAX_USED"] == 7
    assert any("No cell that sets the range" in warning for warning in log.warnings)


def test_half_known_vulnerability_is_no_value(run, rows, grid, make_raster):
    values = np.full((20, 40), 0.3, dtype=np.float32)
    values[:, :11] = -1  # 9 of the 20 columns of the first cell are known
    raster = make_raster(values, X, Y, 100, nodata=-1)
    results, log = run("riskoverlay", GRID=grid, VULNERABILITY=raster, OUTPUT="TEMPORARY_OUTPUT")
    first, second = rows(results["OUTPUT"])
    assert (first["vuln"], first["risk"]) == (None, None)
    assert second["risk"] is not None
    # The first cell has no risk: the second one's 1 is the full stress.
    assert results["WATER_MAX_USED"] == 1
    assert any("VULNERABILITY: in 1 cell too few pixels" in one and one.endswith(": a.") for one in log.warnings)


def test_weights_are_rescaled_with_a_message(run, rows, grid, vulnerability):
    results, log = run(
        "riskoverlay", GRID=grid, VULNERABILITY=vulnerability, W_WATER=1, W_BIO=1, W_VULN=2, OUTPUT="TEMPORARY_OUTPUT"
    )
    assert rows(results["OUTPUT"])[0]["risk"] == pytest.approx(0.375, abs=1e-6)
    assert any("rescaled" in warning for warning in log.warnings)


def test_weights_from_a_table(run, rows, make_layer, grid, vulnerability):
    made, _ = run(
        "ahpweights", MATRIX=["1", "1/2", "1", "2", "1", "2", "1", "1/2", "1"],
        CRITERIA="biodiversity;vulnerability;water", OUTPUT="TEMPORARY_OUTPUT",
    )  # fmt: skip
    results, log = run(
        "riskoverlay",
        GRID=grid,
        VULNERABILITY=vulnerability,
        WEIGHTS=made["OUTPUT"],
        W_WATER=9,
        OUTPUT="TEMPORARY_OUTPUT",
    )
    # 1/4, 1/2, 1/4: the default weights, in the table's own order.
    assert [row["risk"] for row in rows(results["OUTPUT"])] == pytest.approx([0.375, 0.6125], abs=1e-6)
    assert not any("weights" in warning.split(",")[0] for warning in log.warnings)
    wrong = make_layer([(None, {"criterion": "water", "weight": 1.0})])
    with pytest.raises(
        QgsProcessingException, match="the rows must be water, biodiversity, vulnerability; .* has water"
    ):
        run("riskoverlay", GRID=grid, VULNERABILITY=vulnerability, WEIGHTS=wrong, OUTPUT="TEMPORARY_OUTPUT")


@pytest.mark.parametrize(("rescale", "limits"), [(False, "0.2-0.5"), (True, "0-1")])
def test_limits_come_with_the_raster(run, rows, grid, make_raster, make_layer, rescale, limits):
    # Elevation alone: scores of 0.2-0.5 are the limits of V. The cells hold 0.275 and 0.35, whether given as they are
    # or scaled to (0.275 - 0.2) / 0.3 = 0.25 and 0.5: the overlay must see 0.25 and 0.5 either way.
    scores = np.full((20, 40), 0.275, dtype=np.float32)
    scores[:, 20:] = 0.35
    weights = make_layer([(None, {"criterion": "elevation", "weight": 1.0})])
    made, _ = run(
        "ecologicalvulnerability", INDICATORS=[make_raster(scores, X, Y, 100)], WEIGHTS=weights, RESCALE=rescale,
        OUTPUT="TEMPORARY_OUTPUT",
    )  # fmt: skip
    results, log = run("riskoverlay", GRID=grid, VULNERABILITY=made["OUTPUT"], OUTPUT="TEMPORARY_OUTPUT")
    assert [row["c_vuln"] for row in rows(results["OUTPUT"])] == pytest.approx([0.125, 0.25], abs=1e-6)
    assert f"Vulnerability scaled from {limits}." in log.infos
    assert not besides_weights(log)


@pytest.fixture
def of_elevation(run, make_raster, make_layer):
    """`of_elevation(output, rescale=False)`: V of elevation alone, within 0.2-0.5; cells of 0.275 and 0.35."""

    def make(output, rescale=False):
        scores = np.full((20, 40), 0.275, dtype=np.float32)
        scores[:, 20:] = 0.35
        weights = make_layer([(None, {"criterion": "elevation", "weight": 1.0})])
        return run(
            "ecologicalvulnerability", INDICATORS=[make_raster(scores, X, Y, 100)], WEIGHTS=weights, RESCALE=rescale,
            OUTPUT=output,
        )[0]  # fmt: skip

    return make


def test_one_risk_from_every_copy_with_given_limits(run, rows, grid, of_elevation, tmp_path):
    made = of_elevation(str(tmp_path / "v.tif"))
    assert (made["LOWEST"], made["HIGHEST"]) == (0.2, 0.5)
    image = of_elevation(str(tmp_path / "v.img"))["OUTPUT"]
    copied = str(tmp_path / "copy.tif")  # as the raster calculator writes it: pixels, and nothing of their history
    gdal.Translate(copied, made["OUTPUT"])
    limits = {"VULN_MIN": made["LOWEST"], "VULN_MAX": made["HIGHEST"]}
    for raster in (made["OUTPUT"], image, copied):
        results, log = run("riskoverlay", GRID=grid, VULNERABILITY=raster, OUTPUT="TEMPORARY_OUTPUT", **limits)
        assert [row["c_vuln"] for row in rows(results["OUTPUT"])] == pytest.approx([0.125, 0.25], abs=1e-6)
        assert not besides_weights(log)


def test_the_history_goes_with_any_format_and_a_bare_copy_is_assumed(run, rows, grid, of_elevation, tmp_path):
    image = of_elevation(str(tmp_path / "v.img"))["OUTPUT"]
    results, log = run("riskoverlay", GRID=grid, VULNERABILITY=image, OUTPUT="TEMPORARY_OUTPUT")
    assert [row["c_vuln"] for row in rows(results["OUTPUT"])] == pytest.approx([0.125, 0.25], abs=1e-6)
    assert not besides_weights(log)
    copied = str(tmp_path / "copy.tif")
    gdal.Translate(copied, image)
    results, log = run("riskoverlay", GRID=grid, VULNERABILITY=copied, OUTPUT="TEMPORARY_OUTPUT")
    # 0.5 * (0.275 - 0.135) / 0.45 and 0.5 * (0.35 - 0.135) / 0.45
    assert [row["c_vuln"] for row in rows(results["OUTPUT"])] == pytest.approx([0.155556, 0.238889], abs=1e-6)
    assert "Give VULN_MIN and VULN_MAX" in besides_weights(log)[0]


def test_a_limit_that_is_given_goes_before_the_history(run, rows, grid, of_elevation):
    raster = of_elevation("TEMPORARY_OUTPUT")["OUTPUT"]
    results, log = run("riskoverlay", GRID=grid, VULNERABILITY=raster, VULN_MAX=0.35, OUTPUT="TEMPORARY_OUTPUT")
    # 0.5 * 0.075 / 0.15, and the upper limit itself.
    assert [row["c_vuln"] for row in rows(results["OUTPUT"])] == pytest.approx([0.25, 0.5], abs=1e-6)
    assert not besides_weights(log)


def test_rescaled_vulnerability_lies_within_0_and_1(of_elevation):
    made = of_elevation("TEMPORARY_OUTPUT", rescale=True)
    assert (made["LOWEST"], made["HIGHEST"]) == (0, 1)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"W_WATER": 0, "W_BIO": 0, "W_VULN": 0}, "^W_WATER, W_BIO, W_VULN: .*at least one must be above 0"),
        ({"VULN_MIN": 0.5, "VULN_MAX": 0.5}, "VULN_MIN, VULN_MAX: the range 0.5-0.5 is empty"),
        ({"WATER_FIELD": "nothing"}, "has no field nothing"),
        ({"WATER_FIELD": "cell_id"}, "text where numbers belong"),
    ],
)
def test_bad_input(run, grid, vulnerability, change, message):
    parameters = {"GRID": grid, "VULNERABILITY": vulnerability, "OUTPUT": "TEMPORARY_OUTPUT", **change}
    with pytest.raises(QgsProcessingException, match=message):
        run("riskoverlay", **parameters)


def test_degrees_are_refused(run, make_layer, square, vulnerability):
    grid = make_layer([(square(100, 36, 1), {"wrac": 1.0, "bio": 0.1})], crs="EPSG:4326")
    with pytest.raises(QgsProcessingException, match="EPSG:4326.*degrees"):
        run("riskoverlay", GRID=grid, VULNERABILITY=vulnerability, OUTPUT="TEMPORARY_OUTPUT")


def test_as_in_takes_the_maximum_of_another_result(run, rows, grid, make_layer, square, vulnerability, tmp_path):
    first = str(tmp_path / "first.gpkg")
    made, _ = run("riskoverlay", GRID=grid, VULNERABILITY=vulnerability, **LIMITS, OUTPUT=first)
    assert made["WATER_MAX_USED"] == 4
    later = make_layer([(square(X, Y - 2000, 2000), {"wrac": 2.0, "bio": 0.5})])
    sink = {"VULNERABILITY": vulnerability, **LIMITS, "OUTPUT": "TEMPORARY_OUTPUT"}
    # The same step's run is found under later ones, too.
    zoned, _ = run("riskzoning", INPUT=first, CLASSES=2, OUTPUT=str(tmp_path / "zoned.gpkg"))
    for layer in (first, zoned["OUTPUT"]):
        results, log = run("riskoverlay", GRID=later, AS_IN=layer, **sink)
        # 0.25 * 2/4; alone, the cell's 2 would be the maximum.
        assert rows(results["OUTPUT"])[0]["c_water"] == pytest.approx(0.125)
        assert results["WATER_MAX_USED"] == 4
        assert "WATER_MAX_USED = 4.0" in log.text and not besides_weights(log)
    given, _ = run("riskoverlay", GRID=later, AS_IN=first, WATER_MAX=8, **sink)
    assert rows(given["OUTPUT"])[0]["c_water"] == pytest.approx(0.0625)


def test_as_in_warns_of_other_weights_and_keeps_its_own(run, rows, grid, vulnerability, tmp_path):
    first = str(tmp_path / "first.gpkg")
    made, _ = run("riskoverlay", GRID=grid, VULNERABILITY=vulnerability, **LIMITS, OUTPUT=first)
    assert made["WEIGHTS_USED"] == "0.25;0.25;0.5"
    sink = {"GRID": grid, "VULNERABILITY": vulnerability, **LIMITS, "OUTPUT": "TEMPORARY_OUTPUT"}
    results, log = run("riskoverlay", AS_IN=first, W_WATER=0.5, W_BIO=0.25, W_VULN=0.25, **sink)
    assert rows(results["OUTPUT"])[0]["c_water"] == pytest.approx(0.5)
    (warning,) = besides_weights(log)
    assert "0.25;0.25;0.5" in warning and "0.5;0.25;0.25" in warning


def test_as_in_without_the_wanted(run, grid, vulnerability, tmp_path):
    sink = {"GRID": grid, "VULNERABILITY": vulnerability, **LIMITS, "OUTPUT": "TEMPORARY_OUTPUT"}
    with pytest.raises(QgsProcessingException, match="AS_IN: the history of layer does not say which WATER_MAX_USED"):
        run("riskoverlay", AS_IN=grid, **sink)
    first = str(tmp_path / "first.gpkg")
    run("riskoverlay", **{**sink, "OUTPUT": first})
    # What another field was scaled by is no reference for this one.
    with pytest.raises(QgsProcessingException, match=r"AS_IN.*WATER_FIELD = bio"):
        run("riskoverlay", AS_IN=first, WATER_FIELD="bio", **sink)
    with pytest.raises(QgsProcessingException, match="AS_IN"):
        run("riskoverlay", AS_IN=str(tmp_path / "nothing.gpkg"), **sink)
    run("riskoverlay", AS_IN=grid, WATER_MAX=4, **sink)  # nothing is wanted of it


def test_a_maximum_of_zero_hides_no_stress(run, rows, grid, make_layer, square, vulnerability):
    sink = {"VULNERABILITY": vulnerability, **LIMITS, "OUTPUT": "TEMPORARY_OUTPUT"}
    with pytest.raises(QgsProcessingException, match="WATER_MAX is 0, but 2 cells"):
        run("riskoverlay", GRID=grid, WATER_MAX=0, **sink)
    unharmed = make_layer([(square(X, Y - 2000, 2000), {"wrac": 0.0, "bio": 0.5})])
    results, _ = run("riskoverlay", GRID=unharmed, **sink)
    assert rows(results["OUTPUT"])[0]["c_water"] == 0


def test_the_layer_of_as_in_is_not_overwritten(run, grid, vulnerability, tmp_path):
    first = str(tmp_path / "first.gpkg")
    run("riskoverlay", GRID=grid, VULNERABILITY=vulnerability, **LIMITS, OUTPUT=first)
    with pytest.raises(QgsProcessingException, match="also the input AS_IN"):
        run("riskoverlay", GRID=grid, VULNERABILITY=vulnerability, **LIMITS, AS_IN=first, OUTPUT=first)


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        # -9999 counted as stress 0 or even as the full stress, infinity took the stress off all other cells.
        ("wrac", -9999.0, "GRID: the field wrac of layer must lie between 0 and ∞.*feature 2: -9999"),
        ("wrac", float("inf"), r"GRID: the field wrac of layer is ∞ in 1 feature \(the first is feature 2\)"),
        # Per cent made a risk of 10, -9999 one of -2499, without a word.
        ("bio", 20.0, "GRID: the field bio of layer must lie between 0 and 1, but 1 cell.*feature 2: 20"),
        ("bio", -9999.0, "GRID: the field bio of layer must lie between 0 and 1"),
    ],
)
def test_impossible_stresses_are_refused(run, make_layer, square, vulnerability, field, value, message):
    values = {"wrac": 1.0, "bio": 0.2}
    cells = [
        (square(X, Y - 2000, 2000), values),
        (square(X + 2000, Y - 2000, 2000), {**values, field: value}),
    ]
    with pytest.raises(QgsProcessingException, match=message):
        run("riskoverlay", GRID=make_layer(cells), VULNERABILITY=vulnerability, **LIMITS, OUTPUT="TEMPORARY_OUTPUT")


def test_one_pixel_of_undeclared_nodata_does_not_change_the_scale(run, grid, make_raster):
    # The cell's mean of -24.6 made the whole raster count as scaled to 0-1 already.
    values = np.full((20, 40), 0.36, dtype=np.float32)
    values[0, 0] = -9999
    with pytest.raises(QgsProcessingException, match="VULNERABILITY: raster_0 holds -9999 to 0.36.*set it as nodata"):
        run("riskoverlay", GRID=grid, VULNERABILITY=make_raster(values, X, Y, 100), OUTPUT="TEMPORARY_OUTPUT")


def test_a_vulnerability_elsewhere_is_refused(run, grid, make_raster):
    far = make_raster(np.full((20, 40), 0.36, dtype=np.float32), X + 100_000, Y, 100)
    with pytest.raises(QgsProcessingException, match="VULNERABILITY: .*has no value in any cell of the grid"):
        run("riskoverlay", GRID=grid, VULNERABILITY=far, OUTPUT="TEMPORARY_OUTPUT")


def test_what_was_emptied_counts_as_left_out(run, rows, grid, vulnerability):
    # Scripts and qgis_process give "" for an emptied number or field.
    results, _ = run(
        "riskoverlay", GRID=grid, VULNERABILITY=vulnerability, **LIMITS, WATER_MAX="", WATER_FIELD="", BIO_FIELD="",
        OUTPUT="TEMPORARY_OUTPUT",
    )  # fmt: skip
    assert results["WATER_MAX_USED"] == 4
    assert rows(results["OUTPUT"])[0]["risk"] == pytest.approx(0.375, abs=1e-6)


def test_weights_by_names_in_any_letter_case(run, rows, make_layer, grid, vulnerability):
    given = {"Water": 0.25, "Biodiversity": 0.25, "VULNERABILITY": 0.5}
    table = make_layer([(None, {"criterion": name, "weight": weight}) for name, weight in given.items()])
    results, _ = run(
        "riskoverlay", GRID=grid, VULNERABILITY=vulnerability, **LIMITS, WEIGHTS=table, OUTPUT="TEMPORARY_OUTPUT"
    )
    assert rows(results["OUTPUT"])[0]["risk"] == pytest.approx(0.375, abs=1e-6)


@pytest.fixture
def mined_grid(make_layer, square):
    # Four cells; mining lowered the stress of the third, and the fourth has none known without mining.
    stresses = [(4.0, 0.5, 0.2), (1.0, 0.2, 0.2), (0.0, 0.3, 0.4), (0.0, 0.6, None)]
    return make_layer(
        [
            (square(X + 1000 * number, Y - 2000, 1000), {"wrac": wrac, "bio": bio, "bio_0": bio_0})
            for number, (wrac, bio, bio_0) in enumerate(stresses)
        ]
    )


def test_risk_is_that_without_mining_and_what_mining_adds(run, rows, mined_grid, vulnerability):
    results, log = run("riskoverlay", GRID=mined_grid, VULNERABILITY=vulnerability, OUTPUT="TEMPORARY_OUTPUT", **LIMITS)
    first, second, third, fourth = rows(results["OUTPUT"])
    # V' is 0 in the left two cells and 1 in the others; W' = WRAC / 4.
    # First: risk_0 = 0.25 * 0.2 = 0.05; risk_mine = 0.25 * 1 + 0.25 * (0.5 - 0.2) = 0.325; 100 * 0.325 / 0.375.
    assert (first["risk_0"], first["risk_mine"]) == pytest.approx((0.05, 0.325), abs=1e-6)
    assert first["mine_pct"] == pytest.approx(86.6667, abs=1e-3)
    # Second: only the water stress is mining's, exactly.
    assert second["risk_mine"] == 0.0625
    # Third: risk_0 = 0.1 + 0.5; mining lowers the stress by 0.1, and with it the risk by 0.025.
    assert (third["risk_0"], third["risk_mine"]) == pytest.approx((0.6, -0.025), abs=1e-6)
    assert [fourth[name] for name in ("risk_0", "risk_mine", "mine_pct")] == [None] * 3
    assert fourth["risk"] == pytest.approx(0.65, abs=1e-6)
    for row in (first, second, third):
        assert row["risk_0"] + row["risk_mine"] == pytest.approx(row["risk"], abs=1e-12)
    assert "In 1 cell the risk is lower with mining" in log.text
    assert any("1 cell has a risk, but no stress without mining" in warning for warning in log.warnings)


def test_no_mining_part_without_its_field_or_of_another(run, rows, grid, mined_grid, vulnerability):
    common = {"VULNERABILITY": vulnerability, "OUTPUT": "TEMPORARY_OUTPUT", **LIMITS}
    results, _ = run("riskoverlay", GRID=grid, **common)
    assert "risk_0" not in rows(results["OUTPUT"])[0]
    # bio_0 belongs to bio, not to any other field that is overlaid in its place.
    results, _ = run("riskoverlay", GRID=mined_grid, BIO_FIELD="bio_0", **common)
    assert "risk_0" not in rows(results["OUTPUT"])[0]


def test_effective_weights_in_result_and_warning(run, mined_grid, vulnerability):
    results, log = run("riskoverlay", GRID=mined_grid, VULNERABILITY=vulnerability, OUTPUT="TEMPORARY_OUTPUT", **LIMITS)
    # c_water .25 .0625 0 0, c_bio .125 .05 .075 .15, c_vuln 0 0 .5 .5; R .375 .1125 .575 .65, mean .428125.
    # Deviations of R: -.053125 -.315625 .146875 .221875, their squares' sum .173242; of c_vuln -.25 -.25 .25 .25,
    # whose products with them sum to .184375: e_vuln = 1.06427.
    effective = [float(part) for part in results["EFFECTIVE_WEIGHTS"].split(";")]
    assert sum(effective) == pytest.approx(1, abs=1e-12)
    assert effective[2] == pytest.approx(1.06427, abs=1e-4)
    assert any("vulnerability" in one and "of the variance" in one for one in log.warnings)


def test_percentile_cuts_the_stress_of_the_stressed(run, rows, make_layer, square, vulnerability):
    stresses = [0.0, 0.0, 1.0, 2.0, 3.0, 100.0]
    grid = make_layer(
        [(square(X + 500 * place, Y - 500, 500), {"wrac": wrac, "bio": 0.1}) for place, wrac in enumerate(stresses)]
    )
    results, _ = run(
        "riskoverlay", GRID=grid, VULNERABILITY=vulnerability, SCALING=1, PERCENTILE=50, OUTPUT="TEMPORARY_OUTPUT",
        **LIMITS,
    )  # fmt: skip
    # The median of 1, 2, 3, 100 is 2.5.
    assert results["WATER_MAX_USED"] == 2.5
    assert [row["c_water"] for row in rows(results["OUTPUT"])] == pytest.approx([0, 0, 0.1, 0.2, 0.25, 0.25])


def test_classes_make_zero_a_class_of_its_own(run, rows, make_layer, square, vulnerability):
    grid = make_layer(
        [
            (square(X + 500 * place, Y - 500, 500), {"wrac": wrac, "bio": 0.1, "bio_0": 0.0})
            for place, wrac in enumerate([0.0, 1.0, 2.0, 4.0, 8.0, 16.0])
        ]
    )
    results, _ = run(
        "riskoverlay", GRID=grid, VULNERABILITY=vulnerability, SCALING=2, OUTPUT="TEMPORARY_OUTPUT", **LIMITS
    )
    found = rows(results["OUTPUT"])
    # Five values above 0 are five classes: 1/5, 2/5 ... of the weight 0.25.
    assert [row["c_water"] for row in found] == pytest.approx([0, 0.05, 0.1, 0.15, 0.2, 0.25])
    # B is 0.1 everywhere: one class, the highest; without mining it is 0.
    assert [row["c_bio"] for row in found] == pytest.approx([0.25] * 6)
    assert found[0]["risk_mine"] == pytest.approx(0.25)
    assert results["SCALE_BREAKS"].split("|")[0].split(";")[-1] == "1.0"


def test_ranks_refuse_another_year(run, mined_grid, vulnerability):
    with pytest.raises(QgsProcessingException, match="SCALING: ranks compare cells of one run only"):
        run(
            "riskoverlay", GRID=mined_grid, VULNERABILITY=vulnerability, SCALING=3, AS_IN=mined_grid,
            OUTPUT="TEMPORARY_OUTPUT",
        )  # fmt: skip


def test_as_in_reads_the_fields_where_there_is_no_history(
    run, rows, grid, vulnerability, make_layer, square, without_history
):
    sink = {"VULNERABILITY": vulnerability, **LIMITS, "OUTPUT": "TEMPORARY_OUTPUT"}
    made, _ = run("riskoverlay", GRID=grid, WATER_MAX=5, **sink)
    first = without_history(made["OUTPUT"])
    later = make_layer([(square(X, Y - 2000, 2000), {"wrac": 2.0, "bio": 0.5})])
    results, log = run("riskoverlay", GRID=later, AS_IN=first, **sink)
    assert results["WATER_MAX_USED"] == pytest.approx(5, rel=1e-14)
    assert rows(results["OUTPUT"])[0]["c_water"] == pytest.approx(0.25 * 2 / 5)
    assert [line for line in log.warnings if "no history of this step" in line]
    with pytest.raises(
        QgsProcessingException, match=r"AS_IN.*c_bio do not follow the weights of this run \(0.2;0.3;0.5"
    ):
        run("riskoverlay", GRID=later, AS_IN=first, W_WATER=0.2, W_BIO=0.3, W_VULN=0.5, **sink)
    with pytest.raises(QgsProcessingException, match="AS_IN: the history of layer does not say"):
        run("riskoverlay", GRID=later, AS_IN=later, **sink)


@pytest.mark.parametrize("value", [-9999.0, -1.797e308, 1e30])
@pytest.mark.parametrize("field", ["wrac", "bio"])
def test_placeholders_set_no_scale(run, make_layer, square, vulnerability, field, value):
    cells = [
        (square(X + 2000 * n, Y - 2000, 2000), {"wrac": 1.0 + n, "bio": 0.1 * n, field: value if n < 2 else 0.1 * n})
        for n in range(6)
    ]
    with pytest.raises(QgsProcessingException, match=f"GRID: the field {field}"):
        run("riskoverlay", GRID=make_layer(cells), VULNERABILITY=vulnerability, **LIMITS, OUTPUT="TEMPORARY_OUTPUT")
