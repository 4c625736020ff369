"""The whole chain through qgis_process on the synthetic sample, as the README's command runs it, and what must hold."""

import subprocess

import numpy as np
import pytest
from mining_ecorisk.tests.layers import SAMPLE, array_of, rows_of, sample

MODELS = (
    "ecological reconstruction", "artificial assistance + protection and conservation", "artificial assistance",
    "protection and conservation", "natural restoration",
)  # fmt: skip


pytestmark = pytest.mark.slow


@pytest.fixture(scope="session")
def sample_run(tmp_path_factory):
    output = tmp_path_factory.mktemp("sample run")
    command = ["bash", str(SAMPLE / "run.sh"), str(output)]
    finished = subprocess.run(command, capture_output=True, text=True, timeout=1800)
    assert finished.returncode == 0, finished.stdout[-3000:] + finished.stderr[-3000:]
    return output, finished.stdout


@pytest.fixture(scope="session")
def table(qgis_app, sample_run):
    return lambda name, package="result.gpkg": rows_of(f"{sample_run[0] / package}|layername={name}")


def column(rows, name):
    return np.array([row[name] for row in rows], dtype=float)


def shapes(name):
    """Mine and geometry of every patch of a layer of the sample."""
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(sample(name), name, "ogr")
    return [(feature["mine_id"], feature.geometry()) for feature in layer.getFeatures()]


@pytest.fixture(scope="session")
def patches(qgis_app):
    return [(mine, shape.area() / 1e4) for mine, shape in shapes("mines")]


@pytest.fixture(scope="session")
def later_patches(qgis_app):
    return shapes("mines_year2")


def test_damaged_areas_add_up_exactly(table, patches):
    # Every square metre of every patch is in exactly one piece.
    pieces = table("pieces")
    damaged = sum(area for _, area in patches)
    assert column(pieces, "area_ha").sum() == pytest.approx(damaged, rel=1e-9)
    by_mine = {mine: sum(area for owner, area in patches if owner == mine) for mine, _ in patches}
    for mine, area in by_mine.items():
        assert sum(piece["area_ha"] for piece in pieces if piece["mine_id"] == mine) == pytest.approx(area, rel=1e-9)


def test_grid_takes_the_whole_damage_up(table):
    # The mines lie inside the study area, so the cells' damaged areas sum to the pieces' (1 km2 = 100 ha).
    assert column(table("water_stress"), "dmg_km2").sum() * 100 == pytest.approx(
        column(table("pieces"), "area_ha").sum(), rel=1e-9
    )


def test_water_stress_is_zero_exactly_where_nothing_is_damaged(table):
    cells = table("water_stress")
    damaged, stress = column(cells, "dmg_km2"), column(cells, "wrac")
    assert (stress[damaged == 0] == 0).all()
    # 142.23 = 526.7926 * 0.45 * 0.6: a cell wholly of damaged swamp.
    assert (stress >= 0).all() and stress.max() <= 142.24


def test_quality_lies_in_0_1_and_is_0_where_nothing_lives(sample_run):
    quality, landuse = array_of(sample_run[0] / "habitat_quality.tif"), array_of(SAMPLE / "landuse.tif")
    known = ~np.isnan(quality)
    assert quality[known].min() >= 0 and quality[known].max() <= 1
    # Table 2 gives these classes the suitability 0; mining changes none of them to habitat.
    assert (quality[np.isin(landuse, [51, 52, 53, 61, 62, 65, 66, 67])] == 0).all()


def test_vulnerability_keeps_to_its_theoretical_limits(sample_run):
    values = array_of(sample_run[0] / "vulnerability.tif")
    # 0.15*0.2 + 0.2*0.2 + 0.2*0.1 + 0.25*0.1 + 0.2*0.1 and 0.15*0.5 + 0.2*0.5 + 0.2*0.7 + 0.25*0.6 + 0.2*0.6
    assert np.nanmin(values) >= 0.135 - 1e-6 and np.nanmax(values) <= 0.585 + 1e-6


def test_contributions_add_up_to_the_risk(table):
    cells = table("zones")
    total = column(cells, "c_water") + column(cells, "c_bio") + column(cells, "c_vuln")
    np.testing.assert_allclose(total, column(cells, "risk"), rtol=1e-12)


def test_zone_areas_sum_to_the_study_area(qgis_app, table):
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(sample("study_area"), "study", "ogr")
    study = sum(feature.geometry().area() for feature in layer.getFeatures()) / 1e4
    areas = table("zone_areas")
    assert column(areas, "area_ha").sum() == pytest.approx(study, rel=1e-9)
    assert column(areas, "area_pct").sum() == pytest.approx(100, abs=1e-9)
    assert sorted(row["risk_class"] for row in areas) == [1, 2, 3, 4, 5]


def test_every_mine_has_one_model_and_a_rule(table, patches):
    mines = table("restoration")
    assert sorted(mine["mine_id"] for mine in mines) == sorted({mine for mine, _ in patches})
    for mine in mines:
        assert mine["model"] in MODELS
        assert 1 <= mine["rule"] <= 7
        assert mine["reason"]
    assert sum(row["mines"] for row in table("restoration_counts")) == len(mines)


def test_no_null_where_a_value_belongs(table):
    wanted = {
        "hotspots": "cell_id row col area_km2 dmg_km2 wrac n_patch frag hq_mean frag_norm bio vuln risk driver "
        "risk_class risk_level gi_z gi_p gi_bin",
        "pieces": "mine_id damage lu_code lu_name ecosystem protection area_ha",
        "restoration": "risk_class risk_max severity protection model rule reason",
        "risk_areas": "unit area_km2 area_pct mines mines_pct driver",
    }
    for name, fields in wanted.items():
        rows = table(name)
        assert rows
        for field in fields.split():
            assert all(row[field] is not None for row in rows), f"{name}.{field}"


def test_run_says_what_it_found_and_where(sample_run):
    output, text = sample_run
    assert "Synthetic" in text and "High" in text and "hot cells" in text and "natural restoration" in text
    assert str(output) in text
    styled = [f"{name}.{ending}" for name in ("habitat_quality", "vulnerability") for ending in ("tif", "qml")]
    for name in ("result.gpkg", "map.png", "damage.html", *styled):
        assert (output / name).stat().st_size > 0, name


SECOND = "result_year2.gpkg"


def test_patches_of_the_second_year_are_valid_and_apart(later_patches):
    from qgis.core import QgsSpatialIndex

    index = QgsSpatialIndex()
    for number, (_, shape) in enumerate(later_patches):
        assert shape.isGeosValid()
        for other in index.intersects(shape.boundingBox()):
            assert not shape.intersects(later_patches[other][1])
        index.addFeature(number, shape.boundingBox())


def test_patches_of_the_second_year_are_those_of_the_first_or_more(later_patches):
    later = {}
    for mine, shape in later_patches:
        later.setdefault(mine, []).append(shape)
    gone = {mine for mine, _ in shapes("mines")} - set(later)
    assert len(gone) == 1
    for mine, shape in shapes("mines"):
        assert mine in gone or any(other.contains(shape) for other in later[mine])


def test_second_year_stands_on_the_first_ones_scales_and_breaks(qgis_app, sample_run):
    from mining_ecorisk.algorithms.framework.provenance import latest, read
    from qgis.core import QgsVectorLayer

    runs = [
        read(QgsVectorLayer(f"{sample_run[0] / package}|layername=hotspots", "hot spots", "ogr"))
        for package in ("result.gpkg", SECOND)
    ]
    # The last layer of the chain tells of every step that made it, each once.
    steps = {
        "evaluationgrid", "damagedecosystems", "waterconservationstress", "threatlayers", "habitatquality",
        "habitatfragmentation", "biodiversitystress", "scoreelevation", "scorerainfall", "scorefrozenground",
        "scoreimportantareas", "scorewaterdistance", "ecologicalvulnerability", "riskoverlay", "riskzoning",
        "hotspotanalysis",
    }  # fmt: skip
    for year in runs:
        assert sorted(run["algorithm"] for run in year) == sorted(f"miningrisk:{step}" for step in steps)
        assert year[-1]["algorithm"] == "miningrisk:hotspotanalysis"
    for step, results in (
        ("biodiversitystress", ("FRAG_MIN_USED", "FRAG_MAX_USED")),
        ("riskoverlay", ("WATER_MAX_USED", "WEIGHTS_USED")),
        ("riskzoning", ("BREAKS",)),
    ):
        first, second = (latest(year, f"miningrisk:{step}", {})["results"] for year in runs)
        for name in results:
            assert first[name] is not None and first[name] == second[name], name


def test_the_chain_repeated_from_its_last_layer_gives_identical_values(run, rows, sample_run):
    from mining_ecorisk.algorithms.framework.provenance import read
    from qgis.core import QgsVectorLayer

    source = f"{sample_run[0] / SECOND}|layername=hotspots"
    made = {}

    def known(value):
        return [known(item) for item in value] if isinstance(value, list) else made.get(value, value)

    for entry in read(QgsVectorLayer(source, "hot spots", "ogr")):
        given = {name: known(value) for name, value in entry["parameters"].items() if value is not None}
        results, _ = run(entry["algorithm"], **{**given, **dict.fromkeys(entry["outputs"], "TEMPORARY_OUTPUT")})
        made.update({then: results[name] for name, then in entry["outputs"].items()})
        assert {name: results[name] for name in entry["results"]} == entry["results"], entry["algorithm"]
    again, first = rows(made[source]), rows(source)
    for cell in first:
        del cell["fid"]
    assert again == first


def test_what_became_of_the_mines(table, patches, later_patches):
    before, after = {}, {}
    for mine, area in patches:
        before[mine] = before.get(mine, 0) + area
    for mine, shape in later_patches:
        after[mine] = after.get(mine, 0) + shape.area() / 1e4
    found = {}
    for row in table("mine_changes", SECOND):
        found.setdefault(row["what"], set()).add(row["mine_id"])
    assert found["new"] == set(after) - set(before) and len(found["new"]) == 3
    assert found["gone"] == set(before) - set(after) and len(found["gone"]) == 1
    # More than 2 % is MIN_CHANGE's default.
    assert found["grown"] == {mine for mine in before.keys() & after.keys() if after[mine] > 1.02 * before[mine]}
    warned = {row["id"] for row in table("early_warnings", SECOND) if row["kind"] == "mine"}
    assert found["new"] | found["grown"] <= warned


def test_cells_in_which_nothing_happened_have_not_changed(table):
    raw = ("wrac", "frag", "hq_mean", "vuln")
    before = {cell["cell_id"]: cell for cell in table("hotspots")}
    untouched = changed = 0
    for cell in table("change", SECOND):
        old = before[cell["cell_id"]]
        if all(cell[name] == old[name] for name in raw):
            untouched += 1
            assert (cell["risk_chg"], cell["cls_change"]) == (0, 0)
            assert cell["risk"] == old["risk"]
        else:
            changed += 1
    assert untouched > 100 and changed > 10


def test_transitions_sum_to_the_study_area(table):
    pairs = table("transitions", SECOND)
    assert column(pairs, "area_ha").sum() == pytest.approx(column(table("zone_areas"), "area_ha").sum(), rel=1e-9)
    cells = table("change", SECOND)
    risen = sum(pair["cells"] for pair in pairs if (pair["to_class"] or 0) > (pair["from_class"] or 9))
    assert risen == sum(cell["cls_change"] > 0 for cell in cells) > 0


def test_run_ends_with_the_early_warnings(sample_run, table):
    text = sample_run[1]
    same = sum(pair["area_pct"] or 0 for pair in table("transitions", SECOND) if pair["from_class"] == pair["to_class"])
    assert f"{same:.2f} % of the area kept its class" in text
    first = next(row for row in table("early_warnings", SECOND) if row["rank"] == 1)
    assert f"1 {first['kind']} {first['id']}: {first['reason']}" in text
    assert (sample_run[0] / "report.html").stat().st_size > 100_000
    for name, headings in (
        ("report.html", ("Damage by mineral", "Stressed places", "Which mines first")),
        ("report_year2.html", ("Supervision", "Change and early warnings")),
        ("report_year3.html", ("Restored land by mineral.", "Restored land by area.", "Restored land by mine.")),
    ):
        page = (sample_run[0] / name).read_text(encoding="utf-8")
        assert all(heading in page for heading in headings)


THIRD, ACCOUNT = "result_year3.gpkg", "account.gpkg"


def test_restored_ground_of_the_third_year_balances(table):
    before, after = (column(table("pieces", package), "area_ha").sum() for package in (SECOND, THIRD))
    mines = table("mine_changes", THIRD)
    new, restored, vanished = (column(mines, name).sum() for name in ("new_ha", "restor_ha", "van_ha"))
    assert before + new - restored - vanished == pytest.approx(after, rel=1e-9)
    patches = third_year_patches()
    kept = [shape.area() / 1e4 for _, kind, shape in patches if kind.startswith("restored")]
    assert restored == pytest.approx(sum(kept), rel=1e-9) and vanished == pytest.approx(0, abs=1e-6)
    # Mines without any damage left are restored, and none is gone.
    damaged = {mine for mine, kind, _ in patches if not kind.startswith("restored")}
    found = {mine["mine_id"] for mine in mines if mine["what"] == "restored"}
    assert found == {mine for mine, _ in shapes("mines_year2")} - damaged and len(found) == 13
    assert not any(mine["what"] == "gone" for mine in mines)


def third_year_patches():
    """(mine, kind, polygon) of every patch of the third year."""
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(sample("mines_year3"), "third", "ogr")
    return [(row["mine_id"], row["damage"], row.geometry()) for row in layer.getFeatures()]


def test_run_tells_what_the_closer_look_found(sample_run, table):
    text = sample_run[1]
    damaged = column(table("pieces"), "area_ha").sum()
    for name in ("by_mineral", "by_county"):
        assert column(table(name, ACCOUNT), "area_ha").sum() == pytest.approx(damaged, rel=1e-9)
    county = max(table("by_county", ACCOUNT), key=lambda row: row["area_ha"])
    assert f"most of it lies in {county['area']}" in text
    places = table("stressed_places", ACCOUNT)
    assert f"{len(places)} places of high water stress" in text and places[0]["causes"] in text
    outside = {"partly outside", "none", "expired", "other mineral"}
    lacking = {mine["mine_id"] for mine in table("rights", ACCOUNT) if mine["status"] in outside}
    for mine in table("supervision", ACCOUNT):
        if mine["state"] == "producing" and mine["mine_id"] in lacking:
            assert mine["measure"] in ("stop", "rectify")
    for line in (
        "Mining rights: ",
        "Supervision: ",
        "Restored by the third year: ",
    ):
        assert line in text
    counts = (len(table(name, ACCOUNT)) for name in ("sinking", "candidates"))
    assert "Candidates to accept or reject: {} of subsidence, {} of two images".format(*counts) in text


def test_restored_land_of_the_third_year_is_told_by_mine_and_county(sample_run, table):
    land, damaged = {}, {}
    for mine, kind, shape in third_year_patches():
        held = land if kind.startswith("restored") else damaged
        held[mine] = held.get(mine, 0) + shape.area() / 1e4
    # Patches of the sample do not overlap: a mine's rate is that of its patches.
    rates = {mine: 100 * land.get(mine, 0) / (land.get(mine, 0) + damaged.get(mine, 0)) for mine in {**land, **damaged}}
    by_mine = {row["mine_id"]: row for row in table("restored_by_mine", ACCOUNT)}
    assert {mine: row["restor_pct"] for mine, row in by_mine.items()} == pytest.approx(rates, abs=1e-6)
    ledger = {row["mine_id"]: row for row in table("ledger", THIRD) if row["line"] == "item"}
    assert {mine: row["restor_pct"] for mine, row in ledger.items()} == pytest.approx(rates, abs=1e-6)
    assert sum(row["total_ha"] == 0 and row["restor_pct"] == 100 for row in ledger.values()) >= 10
    for name in ("mineral", "county", "mine"):
        rows = table(f"restored_by_{name}", ACCOUNT)
        assert column(rows, "restor_ha").sum() == pytest.approx(sum(land.values()), rel=1e-9)
    restored, whole = sum(land.values()), sum(land.values()) + sum(damaged.values())
    assert (
        f"Restored by the third year: {restored:,.1f} ha, {100 * restored / whole:.1f} % of restored" in sample_run[1]
    )


def test_candidates_are_the_bowls_and_what_changed(table):
    # Eleven bowls of more than 10 mm were drawn, one of them 1 km and more from every mine.
    assert len(table("sinking", ACCOUNT)) == 10
    assert all(row["max"] > 10 and row["accept"] is None for row in table("sinking", ACCOUNT))
    nearest = {row["mine_id"] for row in table("candidates", ACCOUNT)}
    assert {"M001", "M013"} <= nearest


def test_model_of_decisions_gives_what_its_steps_give(run, rows, qgis_process, sample_run, table, tmp_path):
    folder = sample_run[0]

    def layer(name, package=SECOND):
        return f"{folder / package}|layername={name}"

    kinds = {
        "report:REPORT": "html", "change:CHANGE": "gpkg", "change:TRANSITIONS": "csv", "change:MINE_CHANGES": "gpkg",
        "change:WARNINGS": "gpkg", "stability:STABILITY": "gpkg", "stability:CERTAINTY": "csv",
        "stability:MINE_STABILITY": "gpkg",
    }  # fmt: skip
    outputs = {name: tmp_path / f"{name.split(':')[1]}.{kind}" for name, kind in kinds.items()}
    arguments = {
        "AFTER": layer("hotspots"), "PIECES": layer("pieces"), "MINES_AFTER": layer("restoration"),
        "BEFORE": layer("hotspots", "result.gpkg"),
        "MINES_BEFORE": layer("restoration", "result.gpkg"), "TITLE": "Second year", "DRAWS": 50,
        **outputs,
    }  # fmt: skip
    qgis_process("run", "miningrisk:risk_decisions", "--", *(f"{name}={value}" for name, value in arguments.items()))

    def values(read):
        return [{name: value for name, value in row.items() if name != "fid"} for row in read]

    for name, alone in (("CHANGE", "change"), ("MINE_CHANGES", "mine_changes"), ("WARNINGS", "early_warnings")):
        assert values(rows(str(tmp_path / f"{name}.gpkg"))) == values(table(alone, SECOND))
    assert len(rows(str(tmp_path / "TRANSITIONS.csv"))) == len(table("transitions", SECOND))
    # The model takes the breaks of the comparison: the highest risk of each of the first year's zones.
    zoned = table("hotspots")
    highest = [max(cell["risk"] for cell in zoned if cell["risk_class"] == number) for number in range(1, 6)]
    breaks = ";".join(map(repr, highest))
    steps, _ = run(
        "weightstability", GRID=layer("hotspots"), MINES=layer("restoration"), DRAWS=50, REZONE=False, BREAKS=breaks,
        **dict.fromkeys(("OUTPUT", "SUMMARY", "MINES_OUTPUT"), "TEMPORARY_OUTPUT"),
    )  # fmt: skip
    for name, alone in (("STABILITY", "OUTPUT"), ("MINE_STABILITY", "MINES_OUTPUT")):
        assert values(rows(str(tmp_path / f"{name}.gpkg"))) == values(rows(steps[alone]))
    page = (tmp_path / "REPORT.html").read_text(encoding="utf-8")
    left = sum(mine["model"] == "natural restoration" for mine in table("restoration", SECOND))
    assert "Second year" in page and f"The other mines ({left}), left to natural restoration" in page
    assert f"{len(table('early_warnings', SECOND))} warnings:" in page and "How sure are these results" in page


def test_second_run_does_no_set_up(sample_run):
    command = f". '{SAMPLE / 'environment.sh'}'; EXTRA_PACKAGES='xvfb xauth'; prepare resources/requirements.txt"
    finished = subprocess.run(["bash", "-euc", command], capture_output=True, text=True, timeout=60)
    assert finished.returncode == 0
    assert "Installing" not in finished.stdout
