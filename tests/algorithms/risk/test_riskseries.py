"""Risk over the years through Processing."""

import json
from pathlib import Path

import pytest
from qgis.core import QgsDateTimeRange, QgsFeatureRequest, QgsProcessingException, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

X, Y = 500000, 4000000
SINKS = ("OUTPUT", "YEARS_TABLE", "MINE_PATHS", "TIMELINE")
EVERYTHING = dict.fromkeys(SINKS, "TEMPORARY_OUTPUT")
THREE = "2015;2018;2021"
BREAKS = (0.2, 0.4, 0.6, 0.8, 1.0)
NATURAL, ASSISTED, RECONSTRUCTION = "natural restoration", "artificial assistance", "ecological reconstruction"


@pytest.fixture
def year(make_layer, square):
    """`year({"a": 0.1, ...}, bins=[...], **fields)`: a row of 2 km cells zoned at BREAKS; a cell's letter is its
    place, `shift` moves all of them.
    """

    def make(risks, bins=None, shift=0, ids=True, name="grid", crs="EPSG:32647", **fields):
        rows = []
        for position, (cell, risk) in enumerate(risks.items()):
            level = None if risk is None else 1 + sum(risk > top for top in BREAKS[:-1])
            attributes = {"cell_id": cell, "risk": risk, "risk_class": level, "area_km2": 4.0}
            if not ids:
                del attributes["cell_id"]
            if bins is not None:
                attributes["gi_bin"] = bins[position]
            attributes.update({field: values[position] for field, values in fields.items()})
            rows.append((square(X + (ord(cell) - ord("a")) * 2000 + shift, Y, 2000), attributes))
        return make_layer(rows, crs=crs, name=name)

    return make


@pytest.fixture
def years(year):
    """Three years of the cells a to f with bins, one kind of history each: new, growing, lasting, ..., none."""
    first = year(dict(zip("abcdef", (0.10, 0.5, 0.9, 0.5, 0.7, 0.1))), [0, 1, 3, 2, 3, -3])
    second = year(dict(zip("abcdef", (0.13, 0.5, 0.9, 0.5, 0.6, 0.1))), [0, 2, 3, 0, 2, -3])
    third = year(dict(zip("abcdef", (0.70, 0.5, 0.9, 0.5, 0.5, 0.1))), [1, 3, 3, 1, 0, -3])
    return [first, second, third]


@pytest.fixture
def mines(make_layer, square):
    """`mines([(id, hectares, model, class), ...])`: an output of Restoration models."""

    def make(*found):
        return make_layer(
            [
                (
                    # Each mine on ground of its own, the same in every year.
                    square(X + 300 * (ord(name[0]) - ord("A")), Y, 100),
                    {"mine_id": name, "area_ha": area, "model": model, "risk_class": level},
                )
                for name, area, model, level in found
            ]
        )

    return make


def tell(layer, algorithm, results=(), **parameters):
    """Add a run to the layer's history, as the steps do it."""
    metadata = layer.metadata()
    line = {"algorithm": f"miningrisk:{algorithm}", "parameters": parameters, "results": dict(results)}
    metadata.setHistory([*metadata.history(), json.dumps(line)])
    layer.setMetadata(metadata)


def refused(run, **parameters):
    with pytest.raises(QgsProcessingException) as found:
        run("riskseries", **{"OUTPUT": "TEMPORARY_OUTPUT", **parameters})
    return str(found.value)


def test_slopes_histories_and_hot_years(run, rows, years):
    results, log = run("riskseries", LAYERS=years, YEARS=THREE, **EVERYTHING)
    cells = rows(results["OUTPUT"])
    # a: 0.01 a year, then 0.19 a year, 0.1 over all: the median is 0.1. e: -1/30 twice and over all.
    assert [cell["slope"] for cell in cells] == pytest.approx([0.1, 0, 0, 0, -0.1 / 3, 0])
    assert [(cell["history"], cell["first"], cell["last"]) for cell in cells] == [
        ("new", 2021, 2021), ("growing", 2015, 2021), ("lasting", 2015, 2021), ("intermittent", 2015, 2021),
        ("former", 2015, 2018), ("none", None, None),
    ]  # fmt: skip
    assert (results["HOT_NEW"], results["HOT_FORMER"]) == (1, 1)
    assert "Years: 2015 (grid), 2018 (grid), 2021 (grid)." in log.text
    assert [warning for warning in log.warnings if "no history" not in warning] == []


def test_the_last_years_fields_are_kept(run, years):
    results, _ = run("riskseries", LAYERS=years, YEARS=THREE, OUTPUT="TEMPORARY_OUTPUT")
    assert results["OUTPUT"].fields().names() == [
        "cell_id", "risk", "risk_class", "area_km2", "gi_bin", "slope", "history", "first", "last", "cls_before",
        "cls_after", "cls_change", "risk_bef", "risk_chg",
    ]  # fmt: skip
    assert results["OUTPUT"].crs().authid() == "EPSG:32647"
    assert "HTML" not in results and "TIMELINE" not in results


def test_years_in_any_order_give_the_same(run, rows, years, mines):
    inventories = [mines(("A", area, NATURAL, 1)) for area in (1.0, 2.0, 3.0)]
    ordered, _ = run("riskseries", LAYERS=years, YEARS=THREE, MINES=inventories, **EVERYTHING)
    turned = [2, 0, 1]
    other, _ = run(
        "riskseries", LAYERS=[years[place] for place in turned], YEARS="2021;2015;2018",
        MINES=[inventories[place] for place in turned], **EVERYTHING,
    )  # fmt: skip
    for sink in SINKS:
        assert rows(ordered[sink]) == rows(other[sink])
    (path,) = rows(other["MINE_PATHS"])
    assert [path[f"ha_{year}"] for year in (2015, 2018, 2021)] == [1, 2, 3]


@pytest.mark.parametrize(
    ("given", "count", "part"),
    [
        ("2015;2018;2015", 3, "YEARS: 2015 stands there more than once"),
        ("2015;2018", 3, "YEARS: 2 years are given for 3 layers"),
        ("2015;now;2021", 3, 'YEARS: "now" cannot be read'),
        ("2015", 1, "LAYERS: one year is no series"),
    ],
)
def test_years_that_are_refused(run, years, given, count, part):
    assert part in refused(run, LAYERS=years[:count], YEARS=given)


def test_mines_of_other_years_are_refused(run, years, mines):
    assert "MINES: 1 layer is given for 3 years" in refused(
        run, LAYERS=years, YEARS=THREE, MINES=[mines(("A", 1.0, NATURAL, 1))]
    )


def test_mines_in_another_order_than_the_grids_are_refused(run, years, mines):
    inventories = [mines(("A", 5.0, NATURAL, 1)) for _ in years]
    for place, pair in enumerate(zip(years, inventories)):
        for layer in pair:
            tell(layer, "riskzoning", {"BREAKS": "0.2;0.4;0.6;0.8;1.0"}, FIELD="risk", OUTPUT=f"zones_{place}")
    run("riskseries", LAYERS=years, YEARS=THREE, MINES=inventories, OUTPUT="TEMPORARY_OUTPUT")
    message = refused(run, LAYERS=years, YEARS=THREE, MINES=[inventories[place] for place in (0, 2, 1)])
    assert message.startswith("MINES: the mines given for 2018 (layer) were made with the grid of 2021.")


@pytest.mark.parametrize("level", [0, None])
def test_cells_without_a_proper_class_are_refused(run, years, level):
    layer = years[1]
    cell = next(layer.getFeatures("\"cell_id\" = 'b'"))
    layer.dataProvider().changeAttributeValues({cell.id(): {layer.fields().lookupField("risk_class"): level}})
    message = refused(run, LAYERS=years, YEARS=THREE)
    assert message.startswith("LAYERS, 2018: in grid, 1 cell with a risk has no risk_class") and "feature 2" in message


def test_two_years_give_what_riskchange_gives(run, rows, year, mines):
    before = year({"a": 0.1, "b": 0.9, "c": 0.3, "d": 0.5, "e": None}, [0, 3, 0, 1, 0])
    after = year({"a": 0.7, "b": 0.3, "c": 0.4, "d": 0.9, "e": 0.5}, [1, 0, 0, 2, 0])
    one = mines(("A", 5.0, NATURAL, 1), ("B", 4.0, ASSISTED, 3), ("C", 2.0, NATURAL, 1), ("F", 10.0, NATURAL, 1))
    two = mines(("A", 7.5, RECONSTRUCTION, 5), ("B", 3.0, NATURAL, 3), ("E", 1.2, ASSISTED, 4), ("F", 10.1, NATURAL, 1))
    change, _ = run(
        "riskchange", BEFORE=before, AFTER=after, MINES_BEFORE=one, MINES_AFTER=two, BREAKS="0.2;0.4;0.6;0.8;1",
        OUTPUT="TEMPORARY_OUTPUT", TRANSITIONS="TEMPORARY_OUTPUT", MINE_CHANGES="TEMPORARY_OUTPUT",
        WARNINGS="TEMPORARY_OUTPUT",
    )  # fmt: skip
    series, _ = run("riskseries", LAYERS=[before, after], YEARS="2015;2020", MINES=[one, two], **EVERYTHING)
    fields = ("cls_before", "cls_after", "cls_change", "risk_bef", "risk_chg")
    for mine, other in zip(rows(change["OUTPUT"]), rows(series["OUTPUT"])):
        assert [mine[field] for field in fields] == [other[field] for field in fields]
        # Two years: the slope is the change over five years.
        assert other["slope"] == (None if mine["risk_chg"] is None else pytest.approx(mine["risk_chg"] / 5))
    assert (series["CELLS_RISEN"], series["CELLS_FALLEN"]) == (change["CELLS_RISEN"], change["CELLS_FALLEN"]) == (2, 1)
    same = {
        "mine_id": "mine_id", "what": "what", "model_chg": "model_chg", "ha_change": "ha_change",
        "mod_before": "mod_2015", "mod_after": "mod_2020", "cls_before": "cls_2015", "cls_after": "cls_2020",
        "ha_before": "ha_2015", "ha_after": "ha_2020",
    }  # fmt: skip
    pairs = list(zip(rows(change["MINE_CHANGES"]), rows(series["MINE_PATHS"])))
    assert len(pairs) == 5
    for mine, path in pairs:
        assert [mine[field] for field in same] == [path[field] for field in same.values()]


def test_rounding_beside_a_break_is_no_change(run, rows, year):
    before, after = year({"a": 0.1, "b": 0.4, "c": 0.9}), year({"a": 0.1, "b": 0.4 + 1e-11, "c": 0.9})
    results, _ = run("riskseries", LAYERS=[before, after], YEARS="2015;2020", OUTPUT="TEMPORARY_OUTPUT")
    assert [row["risk_class"] for row in rows(results["OUTPUT"])] == [1, 3, 5]
    assert [row["cls_change"] for row in rows(results["OUTPUT"])] == [0, 0, 0]
    assert results["CELLS_RISEN"] == 0


@pytest.mark.parametrize(
    ("step", "name", "one", "other"),
    [
        ("riskoverlay", "WATER_MAX_USED", 21.35, 18.2),
        ("riskoverlay", "WEIGHTS_USED", "0.25;0.25;0.5", "0.3;0.2;0.5"),
        ("biodiversitystress", "FRAG_MIN_USED", 0.25, 0.5),
        ("biodiversitystress", "FRAG_MAX_USED", 8.6, 9.1),
        ("habitatquality", "K", 0.05, 0.0731),
    ],
)
def test_unlike_scales_are_refused(run, years, step, name, one, other):
    for layer, value in zip(years, (one, one, other)):
        tell(layer, step, {name: value})
    message = refused(run, LAYERS=years, YEARS=THREE)
    assert f"{name.replace('_USED', '')} of {step} is {one} in 2015 (grid) and {other} in 2021 (grid)" in message
    assert message.startswith("LAYERS: ")


def test_other_breaks_in_the_histories_are_refused(run, years):
    for layer, breaks in zip(years, ("0.2;0.4;0.6;0.8;1.0", "0.2;0.4;0.6;0.8;1.0", "0.2;0.4;0.6;0.8;0.9")):
        tell(layer, "riskzoning", {"BREAKS": breaks}, FIELD="risk")
    message = refused(run, LAYERS=years, YEARS=THREE)
    assert "BREAKS of riskzoning is 0.2;0.4;0.6;0.8;1.0 in 2015 (grid) and 0.2;0.4;0.6;0.8;0.9 in 2021" in message


@pytest.mark.parametrize(
    ("step", "one", "other", "name"),
    [
        ("biodiversitystress", {"METHOD": 1, "WEIGHT": 0.5}, {"METHOD": 1, "WEIGHT": 0.7}, "WEIGHT"),
        ("habitatquality", {"DECAY_MODEL": 0}, {"DECAY_MODEL": 2}, "DECAY_MODEL"),
        ("biodiversitystress", {"LEAST_KNOWN": 0.5}, {"LEAST_KNOWN": 0.2}, "LEAST_KNOWN"),
        ("riskoverlay", {"LEAST_KNOWN": 0.5}, {"LEAST_KNOWN": 0}, "LEAST_KNOWN"),
        ("hotspotanalysis", {"FIELD": "risk", "FDR": True}, {"FIELD": "risk", "FDR": False}, "FDR"),
        ("hotspotanalysis", {"NEIGHBOURHOOD": 3, "K": 8}, {"NEIGHBOURHOOD": 3, "K": 12}, "K"),
    ],
)
def test_unlike_parameters_are_refused(run, years, step, one, other, name):
    for layer, parameters in zip(years, (one, other, one)):
        tell(layer, step, **parameters)
    assert f"{name} of {step} is {one[name]} in 2015 (grid) and {other[name]} in 2018" in refused(
        run, LAYERS=years, YEARS=THREE
    )


def test_values_that_mean_the_same_are_no_difference(run, years):
    # From a shell all numbers are texts; a weight that METHOD does not use and other places do not count.
    spellings = (("true", "8", 0.5, "a.tif"), (True, 8.0, 0.7, "b.tif"), (True, 8, 0.5, "c.tif"))
    for layer, (fdr, acon, weight, place) in zip(years, spellings):
        tell(layer, "waterconservationstress", ACON=acon)
        tell(layer, "biodiversitystress", METHOD=0, WEIGHT=weight, QUALITY=place)
        tell(layer, "hotspotanalysis", FIELD="risk", FDR=fdr)
    _, log = run("riskseries", LAYERS=years, YEARS=THREE, OUTPUT="TEMPORARY_OUTPUT")
    assert not log.warnings


def test_missing_histories_are_told(run, years):
    for layer in years[:2]:
        tell(layer, "riskoverlay", {"WATER_MAX_USED": 21.35, "WEIGHTS_USED": "0.25;0.25;0.5"})
        tell(layer, "riskzoning", {"BREAKS": "0.2;0.4;0.6;0.8;1.0"}, FIELD="risk")
    _, log = run("riskseries", LAYERS=years, YEARS=THREE, OUTPUT="TEMPORARY_OUTPUT")
    (warning,) = log.warnings
    assert warning.startswith("2021 (grid): the layer has no history, so it could not be seen")
    tell(years[2], "riskoverlay", {"WEIGHTS_USED": "0.25;0.25;0.5"})
    _, log = run("riskseries", LAYERS=years, YEARS=THREE, OUTPUT="TEMPORARY_OUTPUT")
    (warning,) = log.warnings
    assert warning.startswith(
        "The history of 2021 (grid) does not tell WATER_MAX_USED (riskoverlay), BREAKS (riskzoning)"
    )


def test_without_histories_other_classes_are_refused(run, years):
    layer = years[1]
    cell = next(layer.getFeatures("\"cell_id\" = 'e'"))
    layer.dataProvider().changeAttributeValues({cell.id(): {layer.fields().lookupField("risk_class"): 2}})
    # 0.6 is class 2 in 2018, while 0.5 is class 3 in all years.
    message = refused(run, LAYERS=years, YEARS=THREE)
    assert "do not follow the same BREAKS: a risk of 0.6 is in class 2 or lower in 2018 (grid)" in message
    assert "0.5 is in class 3 or higher in" in message


def test_without_histories_other_scalings_are_refused(run, year):
    risks, stress = dict.fromkeys("abcd", 0.5), [1.0, 2.0, 3.0, 4.0]
    layers = [year(risks, [0] * 4, wrac=stress, c_water=[0.25 * value / top for value in stress]) for top in (8, 8, 10)]
    message = refused(run, LAYERS=layers, YEARS=THREE)
    # 0.25 / 8 and 0.25 / 10 a unit.
    assert "2015 (grid) and 2021 (grid) scale wrac to c_water differently (0.03125 and 0.025 a unit)" in message


@pytest.mark.parametrize("ids", [True, False])
def test_a_grid_shifted_by_half_a_cell_is_refused(run, year, ids):
    risks = dict(zip("abcd", (0.1, 0.5, 0.3, 0.9)))
    layers = [year(risks, [0] * 4, ids=ids, shift=shift) for shift in (0, 1000, 0)]
    message = refused(run, LAYERS=layers, YEARS=THREE)
    assert message.startswith("LAYERS: ") and "2018 (grid)" in message
    assert ("lie up to 1000 m apart" if ids else "shifted") in message


def test_a_grid_shifted_by_a_tenth_of_a_cell_is_refused(run, year):
    layers = [year(dict(zip("ab", (0.1, 0.5))), [0, 0], shift=shift) for shift in (0, 200)]
    assert "lie up to 200 m apart" in refused(run, LAYERS=layers, YEARS="2015;2018")


def test_cells_without_ids_are_matched_by_their_place(run, rows, year):
    first = year({"a": 0.1, "b": 0.3, "c": 0.5}, [0, 0, 0], ids=False)
    # In another order, and one cell is not there.
    second = year({"c": 0.7, "a": 0.2}, [1, 0])
    results, log = run("riskseries", LAYERS=[first, second], YEARS="2010;2020", **EVERYTHING)
    found = {cell["cell_id"]: (cell["slope"], cell["history"]) for cell in rows(results["OUTPUT"])}
    assert found == {"a": (pytest.approx(0.01), "none"), "c": (pytest.approx(0.02), "new")}
    assert "matched by their place" in log.text
    assert any("1 cell (400.00 ha) of 2010 (grid) is not in 2020 (grid)" in warning for warning in log.warnings)


def test_cells_that_are_missing_in_a_year_are_told(run, rows, year):
    layers = [
        year({"a": 0.1, "b": 0.3}, [0, 1]), year({"a": 0.2}, [0]), year({"a": 0.3, "b": 0.6, "c": 0.5}, [0, 1, 1]),
    ]  # fmt: skip
    results, log = run("riskseries", LAYERS=layers, YEARS=THREE, OUTPUT="TEMPORARY_OUTPUT")
    found = {cell["cell_id"]: (cell["slope"], cell["history"]) for cell in rows(results["OUTPUT"])}
    # b: 0.3 in six years, hot in both; c has one year only.
    assert found["b"] == (pytest.approx(0.05), "lasting") and found["c"] == (None, None)
    assert any("2 cells (800.00 ha) of 2021 (grid) are not in 2018 (grid)" in warning for warning in log.warnings)
    assert any("1 cell has no history" in warning for warning in log.warnings)


def test_years_without_hot_spots(run, rows, year):
    layers = [year({"a": 0.1, "b": 0.5}), year({"a": 0.4, "b": 0.5}, [1, 0])]
    results, log = run("riskseries", LAYERS=layers, YEARS="2015;2018", **EVERYTHING)
    assert [cell["slope"] for cell in rows(results["OUTPUT"])] == pytest.approx([0.1, 0])
    assert [cell["history"] for cell in rows(results["OUTPUT"])] == [None, None]
    assert [row["hot_cells"] for row in rows(results["YEARS_TABLE"])] == [None, 1]
    assert any("No history of hot spots from 2015 (grid): no field gi_bin" in warning for warning in log.warnings)


def test_layers_that_are_no_results_are_refused(run, years, make_layer, square):
    bare = make_layer([(square(X, Y, 2000), {"cell_id": "a", "area_km2": 4.0})])
    assert "LAYERS, 2018: the layer layer has no field risk" in refused(
        run, LAYERS=[years[0], bare, years[2]], YEARS=THREE
    )


def test_a_layer_that_cannot_be_opened_is_refused(run, years, tmp_path):
    with pytest.raises(QgsProcessingException):
        run("riskseries", LAYERS=[years[0], str(tmp_path / "no.gpkg")], YEARS="2015;2018", OUTPUT="TEMPORARY_OUTPUT")


def test_table_of_the_years(run, rows, year, mines):
    first = year({"a": 0.1, "b": 0.5, "c": 0.9}, [0, 1, 3], dmg_km2=[0.0, 0.25, 1.0])
    second = year({"a": 0.1, "b": 0.7, "c": 0.7}, [0, 3, 0], dmg_km2=[0.5, 0.25, None])
    inventories = [
        mines(("A", 5.0, NATURAL, 1), ("B", 2.5, RECONSTRUCTION, 5)),
        mines(("A", 6.0, ASSISTED, 1), ("B", 2.5, RECONSTRUCTION, 5), ("C", 1.0, "", 2)),
    ]
    results, _ = run("riskseries", LAYERS=[first, second], YEARS="2015;2018", MINES=inventories, **EVERYTHING)
    one, two = rows(results["YEARS_TABLE"])
    # Cells of 400 ha: classes 1, 3, 5, then 1, 4, 4.
    zones = [f"zone_{level}_ha" for level in range(1, 6)]
    assert [one[zone] for zone in zones] == [400, 0, 400, 0, 400]
    assert [two[zone] for zone in zones] == [400, 0, 0, 800, 0]
    assert (one["year"], one["cells"], one["hot_cells"], one["hot_ha"]) == (2015, 3, 2, 800)
    assert one["risk_mean"] == pytest.approx(0.5) and two["hot_cells"] == 1
    assert (one["dmg_ha"], two["dmg_ha"]) == (125, 75)
    assert (one["mines"], one["mines_ha"], two["mines"], two["mines_ha"]) == (2, 7.5, 3, 9.5)
    models = ["model_5", "model_4", "model_3", "model_2", "model_1", "model_none"]
    assert [one[model] for model in models] == [1, 0, 0, 0, 1, 0]
    assert [two[model] for model in models] == [1, 0, 1, 0, 0, 1]


def test_restored_land_of_every_year_stands_in_its_table(run, rows, year, make_layer, square, tmp_path):
    grids = [year({"a": 0.1}, [0]), year({"a": 0.2}, [0])]
    # 1 ha was restored in the first year and 4 more in the second, of which a stope took 1 ha back.
    kinds = [
        [(square(X, Y, 100), {"damage": "restored_natural"})],
        [(square(X, Y, 100), {"damage": "restored_natural"}), (square(X, Y + 500, 200), {"damage": "工程修复"}),
         (square(X + 100, Y + 500, 100), {"damage": "stope"})],
    ]  # fmt: skip
    land = [make_layer(features) for features in kinds]
    page = tmp_path / "years.html"
    given = {"LAYERS": grids[::-1], "YEARS": "2018;2015", "RESTORED": land[::-1], "HTML": str(page)}
    results, _ = run("riskseries", **{**EVERYTHING, **given})
    assert [(row["year"], row["restor_ha"]) for row in rows(results["YEARS_TABLE"])] == [(2015, 1), (2018, 4)]
    assert "Restored land (ha)" in page.read_text(encoding="utf-8")
    assert "RESTORED: 1 layer is given for 2 years" in refused(run, LAYERS=grids, YEARS="2015;2018", RESTORED=land[:1])


def test_paths_of_mines(run, rows, years, mines):
    inventories = [
        mines(("A", 5.0, NATURAL, 1), ("B", 4.0, ASSISTED, 3)),
        mines(("A", 6.0, NATURAL, 2), ("C", 1.0, NATURAL, 1), ("D", 2.0, ASSISTED, 3)),
        mines(("A", 7.0, RECONSTRUCTION, 5), ("D", 2.0, ASSISTED, 3)),
    ]
    results, _ = run("riskseries", LAYERS=years, YEARS=THREE, MINES=inventories, **EVERYTHING)
    paths = {row["mine_id"]: row for row in rows(results["MINE_PATHS"])}
    assert paths["A"]["path"] == (
        "2015 Natural restoration (1) → 2018 Natural restoration (2) → 2021 Ecological reconstruction (5)"
    )
    assert paths["C"]["path"] == "2015 – → 2018 Natural restoration (1) → 2021 –"
    assert {name: (row["what"], row["model_chg"], row["ha_change"]) for name, row in paths.items()} == {
        "A": ("grown", "stricter", 2), "B": ("gone", "", -4), "C": ("gone", "", 0), "D": ("new", "", 2),
    }  # fmt: skip
    assert [paths["D"][field] for field in ("mod_2015", "cls_2015", "ha_2015")] == ["", None, None]
    assert [paths["D"][field] for field in ("mod_2018", "cls_2018", "ha_2018")] == [ASSISTED, 3, 2]


def test_path_of_a_mine_under_another_id(run, rows, years, mines):
    # A1 and A2 lie on the same ground.
    inventories = [mines((name, 5.0, NATURAL, 1)) for name in ("A1", "A1", "A2")]
    results, _ = run("riskseries", LAYERS=years, YEARS=THREE, MINES=inventories, **EVERYTHING)
    (mine,) = rows(results["MINE_PATHS"])
    assert (mine["mine_id"], mine["what"], mine["ha_change"]) == ("A2", "renamed", 0)
    assert mine["path"] == " → ".join(f"{year} Natural restoration (1)" for year in (2015, 2018, 2021))


def test_models_count_in_any_spelling(run, rows, years, mines):
    spellings = ("自然恢复", "Natural-Restoration", "NATURAL  restoration")
    inventories = [mines(("A", 1.0, model, 1)) for model in spellings]
    results, _ = run("riskseries", LAYERS=years, YEARS=THREE, MINES=inventories, **EVERYTHING)
    table = rows(results["YEARS_TABLE"])
    assert [(row["model_1"], row["model_none"]) for row in table] == [(1, 0)] * 3
    (path,) = rows(results["MINE_PATHS"])
    assert path["path"] == " → ".join(f"{year} Natural restoration (1)" for year in (2015, 2018, 2021))


def test_mine_ids_that_stand_twice_are_refused(run, years, mines):
    good, bad = mines(("A", 5.0, NATURAL, 1)), mines(("A", 5.0, NATURAL, 1), ("A", 1.0, NATURAL, 1))
    message = refused(run, LAYERS=years, YEARS=THREE, MINES=[good, bad, good])
    assert "MINES, 2018, mine_id: the id A stands there more than once" in message


def test_timeline_plays_one_year_at_a_time(run, rows, years, tmp_path):
    path = str(tmp_path / "timeline.gpkg")
    results, _ = run("riskseries", LAYERS=years, YEARS=THREE, OUTPUT="TEMPORARY_OUTPUT", TIMELINE=path)
    layer = QgsVectorLayer(results["TIMELINE"], "timeline", "ogr")
    assert layer.featureCount() == 18
    assert layer.loadDefaultStyle()[1]  # what QGIS does on loading
    temporal = layer.temporalProperties()
    assert temporal.isActive()
    shown = {}
    for number in (2014, 2015, 2017, 2018, 2020, 2021, 2022):
        begin, end = (QDateTime(QDate(one, 1, 1), QTime(0, 0)) for one in (number, number + 1))
        wanted = temporal.createFilterString(context_of(layer), QgsDateTimeRange(begin, end, True, False))
        found = layer.getFeatures(QgsFeatureRequest().setFilterExpression(wanted))
        shown[number] = [(feature["year"], feature["cell_id"]) for feature in found]
    whole = {number: [(number, cell) for cell in "abcdef"] for number in (2015, 2018, 2021)}
    assert shown == {2014: [], **whole, 2017: whole[2015], 2020: whole[2018], 2022: []}
    row = next(row for row in rows(path) if (row["year"], row["cell_id"]) == (2021, "a"))
    assert (row["risk"], row["risk_class"], row["gi_bin"]) == (0.7, 4, 1)


def context_of(layer):
    from qgis.core import QgsVectorLayerTemporalContext

    context = QgsVectorLayerTemporalContext()
    context.setLayer(layer)
    return context


def test_timeline_holds_cells_of_one_year_only(run, rows, year):
    layers = [year({"a": 0.1, "b": None}, [0, None]), year({"b": 0.3, "c": 0.5}, [1, 0])]
    results, _ = run("riskseries", LAYERS=layers, YEARS="2015;2018", **EVERYTHING)
    found = {(row["year"], row["cell_id"]): (row["risk"], row["risk_class"]) for row in rows(results["TIMELINE"])}
    assert found == {
        (2015, "a"): (0.1, 1), (2015, "b"): (None, None), (2018, "b"): (0.3, 2), (2018, "c"): (0.5, 3),
    }  # fmt: skip


def test_page_with_a_chart_for_each_zone_and_model(run, years, mines, tmp_path):
    path = tmp_path / "years.html"
    inventories = [mines((f"A<{place}", 5.0, NATURAL, 1)) for place in range(3)]
    run("riskseries", LAYERS=years, YEARS=THREE, MINES=inventories, OUTPUT="TEMPORARY_OUTPUT", HTML=str(path))
    text = Path(path).read_text(encoding="utf-8")
    for name in ("5 High", "1 Low", "Natural restoration", "Ecological reconstruction", "Hot cells (ha)"):
        assert f"<title>{name}</title>" in text
    # Hot are b, c, d, e (1600 ha), then b, c, e (1200 ha), then a, b, c, d.
    hot = text[text.index("<title>Hot cells (ha)") :]
    assert [hot.index(value) for value in ("2015: 1,600", "2018: 1,200", "2021: 1,600")]
    assert "Mining ecological risk from 2015 to 2021" in text


def test_grids_in_other_crs_are_brought_together(run, rows, year):
    # The same places in another zone of UTM are moved there by QGIS itself.
    import processing

    layers = [year({"a": 0.1, "b": 0.5}, [0, 1]), year({"a": 0.4, "b": 0.5}, [1, 1])]
    moved = processing.run(
        "native:reprojectlayer", {"INPUT": layers[0], "TARGET_CRS": "EPSG:32648", "OUTPUT": "TEMPORARY_OUTPUT"}
    )["OUTPUT"]
    results, _ = run("riskseries", LAYERS=[moved, layers[1]], YEARS="2015;2018", **EVERYTHING)
    assert [cell["slope"] for cell in rows(results["OUTPUT"])] == pytest.approx([0.1, 0])
    assert results["TIMELINE"].crs().authid() == "EPSG:32647"
    boxes = [feature.geometry().boundingBox().xMinimum() for feature in results["TIMELINE"].getFeatures()]
    assert boxes == pytest.approx([X, X + 2000, X, X + 2000], abs=10)


def test_real_histories_of_zoning_and_hot_spots(run, rows, make_layer, square):
    layers = []
    for step in (0.0, 0.02, 0.05):
        cells = [
            (square(X + 2000 * (place % 6), Y + 2000 * (place // 6), 2000),
             {"cell_id": f"c{place}", "area_km2": 4.0, "risk": 0.1 + 0.02 * place + (step if place > 30 else 0)})
            for place in range(36)
        ]  # fmt: skip
        given = {"BREAKS": "0.2;0.4;0.6;0.75;0.9"} if not layers else {"AS_IN": layers[0]}
        zones, _ = run("riskzoning", INPUT=make_layer(cells), OUTPUT="TEMPORARY_OUTPUT", **given)
        hot, _ = run("hotspotanalysis", INPUT=zones["OUTPUT"], OUTPUT="TEMPORARY_OUTPUT")
        layers.append(hot["OUTPUT"])
    results, log = run("riskseries", LAYERS=layers, YEARS=THREE, **EVERYTHING)
    assert not log.warnings
    # 0.02 in three years, 0.03 in three more, 0.05 in six: the middle one.
    assert rows(results["OUTPUT"])[35]["slope"] == pytest.approx(0.05 / 6)
    other, _ = run("hotspotanalysis", INPUT=layers[2], FDR=False, OUTPUT="TEMPORARY_OUTPUT")
    assert "FDR of hotspotanalysis is True in 2015" in refused(run, LAYERS=[*layers[:2], other["OUTPUT"]], YEARS=THREE)
