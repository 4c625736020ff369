"""Risk zoning through Processing."""

import json
import sys

import numpy as np
import pytest
from qgis.core import QgsProcessingException

X, Y, SIZE = 500000, 4000000, 2000
# Five groups far apart, three cells each; exact natural breaks end each group.
RISK = [0.10, 0.11, 0.12, 0.30, 0.31, 0.32, 0.50, 0.51, 0.52, 0.70, 0.71, 0.72, 0.90, 0.91, 0.92]
LEVELS = ["Low", "Comparatively low", "General", "Comparatively high", "High"]


@pytest.fixture
def grid(make_layer, square):
    def make(values=RISK, areas=None, **kwargs):
        areas = areas or [4.0] * len(values)
        return make_layer(
            [
                (square(X + SIZE * number, Y, SIZE), {"cell_id": f"c{number}", "area_km2": area, "risk": value})
                for number, (value, area) in enumerate(zip(values, areas))
            ],
            **kwargs,
        )

    return make


@pytest.fixture
def zone(run):
    def call(layer, **parameters):
        return run(
            "riskzoning", **{"INPUT": layer, "OUTPUT": "TEMPORARY_OUTPUT", "AREAS": "TEMPORARY_OUTPUT", **parameters}
        )

    return call


def test_five_zones_their_names_and_areas(zone, rows, grid):
    areas = [4.0, 4.0, 2.0] + [4.0] * 12
    results, log = zone(grid(areas=areas))
    cells = rows(results["OUTPUT"])
    assert [cell["risk_class"] for cell in cells] == sorted([1, 2, 3, 4, 5] * 3)
    assert [cell["risk_level"] for cell in cells] == [level for level in LEVELS for _ in range(3)]
    assert cells[4]["cell_id"] == "c4"
    table = rows(results["AREAS"])
    assert [row["risk_class"] for row in table] == [1, 2, 3, 4, 5]
    assert [row["risk_level"] for row in table] == LEVELS
    assert [row["cells"] for row in table] == [3] * 5
    # 4 + 4 + 2 km2 = 1000 ha; 12 km2 = 1200 ha; together 5800 ha.
    assert [row["area_ha"] for row in table] == pytest.approx([1000, 1200, 1200, 1200, 1200])
    assert [row["area_pct"] for row in table] == pytest.approx([100 * ha / 5800 for ha in (1000, *[1200] * 4)])
    assert results["BREAKS"] == "0.12;0.32;0.52;0.72;0.92"
    # Within each group the squares are 0.01^2 * 2; the means lie 0.2 apart: total 3 * 0.04 * (4 + 1 + 0 + 1 + 4) more.
    assert results["GVF"] == pytest.approx(1 - 0.001 / 1.201)
    assert "GVF" in log.text and not log.warnings


def test_crs_extent_and_geometry_stay(zone, grid):
    layer = grid()
    output = zone(layer)[0]["OUTPUT"]
    assert output.crs() == layer.crs() and output.extent() == layer.extent()
    assert output.fields().names() == ["cell_id", "area_km2", "risk", "risk_class", "risk_level"]
    assert output.fields().field("risk_class").isNumeric()


def test_breaks_of_one_run_give_the_same_classes_in_the_next(zone, rows, grid):
    values = (np.random.default_rng(3).random(40) / 3).tolist()
    results, _ = zone(grid(values), CLASSES=4)
    again, log = zone(grid(values), BREAKS=results["BREAKS"])
    assert [cell["risk_class"] for cell in rows(again["OUTPUT"])] == [
        cell["risk_class"] for cell in rows(results["OUTPUT"])
    ]
    assert again["BREAKS"] == results["BREAKS"] and again["GVF"] == pytest.approx(results["GVF"])
    assert not any("above the last break" in warning for warning in log.warnings)


def test_values_beyond_given_breaks_go_to_the_outer_classes_and_are_counted(zone, rows, grid):
    results, log = zone(grid([0.01, 0.2, 0.4, 0.6, 2.0, 3.0]), BREAKS="0.1;0.3;0.5;0.7;0.9")
    assert [cell["risk_class"] for cell in rows(results["OUTPUT"])] == [1, 2, 3, 4, 5, 5]
    assert any("2 values lie above the last break, 0.9" in warning for warning in log.warnings)


def test_class_without_cells_stays_in_the_table(zone, rows, grid):
    results, log = zone(grid([0.2, 0.6]), BREAKS="0.1;0.3;0.5;0.7;0.9")
    assert [row["cells"] for row in rows(results["AREAS"])] == [0, 1, 0, 1, 0]
    assert any("No cell lies in class 1, 3, 5" in warning for warning in log.warnings)


def test_cells_without_value_are_left_out_and_counted(zone, rows, grid):
    results, log = zone(grid([None, 0.1, 0.2, 0.3, 0.4, 0.5, float("nan")]))
    cells = rows(results["OUTPUT"])
    assert [cell["risk_class"] for cell in cells] == [None, 1, 2, 3, 4, 5, None]
    assert cells[0]["risk_level"] is None
    assert sum(row["area_ha"] for row in rows(results["AREAS"])) == pytest.approx(5 * 400)
    assert any("2 cells have no value" in warning for warning in log.warnings)


def test_an_infinite_value_is_refused(zone, grid):
    with pytest.raises(QgsProcessingException, match="INPUT: the field risk of layer is ∞ in 1 feature"):
        zone(grid([0.1, 0.2, float("inf")]))


def test_fewer_values_than_classes_make_fewer_classes(zone, rows, grid):
    results, log = zone(grid([0.1, 0.1, 0.5, 0.5, 0.9]))
    assert [cell["risk_class"] for cell in rows(results["OUTPUT"])] == [1, 1, 2, 2, 3]
    assert [row["risk_level"] for row in rows(results["AREAS"])] == ["Low", "General", "High"]
    assert results["GVF"] == 1
    assert any("3 distinct values make only 3 classes instead of 5" in warning for warning in log.warnings)
    assert any("Restoration models" in warning for warning in log.warnings)


@pytest.mark.parametrize(
    ("method", "breaks"),
    [
        (1, [2, 3, 4, 5, 11]),  # at 20 % of the way from rank 0 to rank 5 stands rank 1, and so on
        (2, [3, 5, 7, 9, 11]),  # from 1 to 11 in five steps
        (3, [26 / 6, 8, 11]),  # means of all, of 5 and 11, and of 11
    ],
)
def test_other_schemes(zone, grid, method, breaks):
    pytest.importorskip("mapclassify")
    results, _ = zone(grid([1.0, 2.0, 3.0, 4.0, 5.0, 11.0]), METHOD=method)
    assert [float(part) for part in results["BREAKS"].split(";")] == pytest.approx(breaks)


def test_natural_and_given_breaks_need_no_package(zone, grid, monkeypatch):
    monkeypatch.setattr("mining_ecorisk.algorithms.framework.packages.missing", list)
    monkeypatch.setitem(sys.modules, "mapclassify", None)
    assert zone(grid())[0]["BREAKS"] == "0.12;0.32;0.52;0.72;0.92"
    assert zone(grid(), METHOD=5, BREAKS="0.5;1")[0]["BREAKS"] == "0.5;1.0"
    with pytest.raises(QgsProcessingException, match="needs the Python package.*mapclassify"):
        zone(grid(), METHOD=1)


def test_whole_polygons_count_without_area_field(zone, rows, make_layer, square):
    layer = make_layer([(square(X, Y, 1000), {"risk": 0.1}), (square(X + 1000, Y, 1000), {"risk": 0.2})])
    results, log = zone(layer, CLASSES=2)
    assert [row["area_ha"] for row in rows(results["AREAS"])] == pytest.approx([100, 100])
    assert "area_km2" in log.text


def test_areas_are_optional(run, grid):
    results, _ = run("riskzoning", INPUT=grid(), OUTPUT="TEMPORARY_OUTPUT")
    assert results.get("AREAS") is None and results["BREAKS"]


@pytest.mark.parametrize(
    ("values", "change", "message"),
    [
        (RISK, {"FIELD": "cell_id"}, "text where numbers belong"),
        (RISK, {"FIELD": "nothing"}, "has no field nothing"),
        ([None, None], {}, "has no value in any feature"),
        ([0.4, 0.4, 0.4], {}, "all 3 values are 0.4"),
        (RISK, {"BREAKS": "0.5;0.2"}, "BREAKS.*ascending"),
        (RISK, {"BREAKS": "low;high"}, "BREAKS.*cannot be read"),
        (RISK, {"METHOD": 5}, "BREAKS.*there are none"),
        (RISK, {"CLASSES": 1}, "CLASSES"),
    ],
)
def test_bad_input(zone, grid, values, change, message):
    with pytest.raises(QgsProcessingException, match=message):
        zone(grid(values, fields={"cell_id": "string", "area_km2": "double", "risk": "double"}), **change)


def test_degrees_are_refused(zone, make_layer, square):
    with pytest.raises(QgsProcessingException, match="EPSG:4326.*degrees"):
        zone(make_layer([(square(100, 36, 1), {"risk": 1.0})], crs="EPSG:4326"))


def test_empty_layer_is_refused(zone, make_layer):
    with pytest.raises(QgsProcessingException, match="INPUT.*has no features"):
        zone(make_layer([], kind="Polygon", fields={"risk": "double"}))


def test_a_model_hands_breaks_from_one_zoning_to_the_next(qgis_app, run, rows, grid):
    from qgis.core import (
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
        QgsProcessingModelParameter,
        QgsProcessingParameterFeatureSource,
    )

    model, source = QgsProcessingModelAlgorithm(), QgsProcessingModelChildParameterSource
    for name in ("A", "B"):
        parameter = QgsProcessingModelParameter(name)
        model.addModelParameter(QgsProcessingParameterFeatureSource(name, name), parameter)
        child = QgsProcessingModelChildAlgorithm("miningrisk:riskzoning")
        child.setChildId(f"zone{name}")
        child.addParameterSources("INPUT", [source.fromModelParameter(name)])
        if name == "B":
            child.addParameterSources("BREAKS", [source.fromChildOutput("zoneA", "BREAKS")])
            output = QgsProcessingModelOutput("zones", "zones")
            output.setChildId("zoneB")
            output.setChildOutputName("OUTPUT")
            child.setModelOutputs({"zones": output})
        model.addChildAlgorithm(child)
    model.initAlgorithm()
    import processing
    from qgis.core import QgsProcessingContext

    context = QgsProcessingContext()
    second = grid([0.31, 0.33, 0.9, 5.0])
    # "zoneB:zones" on QGIS 3.22, "zones" on newer ones.
    (zones,) = (definition.name() for definition in model.destinationParameterDefinitions())
    results = processing.run(model, {"A": grid(), "B": second, zones: "TEMPORARY_OUTPUT"}, context=context)
    # Year A's bounds are 0.12, 0.32, 0.52, 0.72 and 0.92.
    assert [cell["risk_class"] for cell in rows(results[zones])] == [2, 3, 5, 5]


def test_results_of_qgis_process_hold_breaks_and_fit(qgis_process, grid, tmp_path):
    from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter

    source = str(tmp_path / "grid.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(grid(), source, QgsCoordinateTransformContext(), options)
    output = tmp_path / "zones.gpkg"
    process = qgis_process("run", "miningrisk:riskzoning", "--json", "--", f"INPUT={source}", f"OUTPUT={output}")
    results = json.loads(process.stdout)["results"]
    assert results["BREAKS"] == "0.12;0.32;0.52;0.72;0.92"
    assert results["GVF"] == pytest.approx(1 - 0.001 / 1.201)
    assert output.is_file()


def test_as_in_takes_the_breaks_of_another_result(zone, rows, grid, tmp_path):
    first = str(tmp_path / "first.gpkg")
    zone(grid(), OUTPUT=first)
    later = grid([0.12, 0.13, 0.92, 0.5])
    # METHOD counts as little as it does beside BREAKS.
    results, log = zone(later, AS_IN=first, METHOD=2, CLASSES=2)
    # 0.12 is the first class's bound, 0.13 lies above it; by breaks of their own there would be two classes.
    assert [cell["risk_class"] for cell in rows(results["OUTPUT"])] == [1, 2, 5, 3]
    assert results["BREAKS"] == "0.12;0.32;0.52;0.72;0.92"
    assert "As in first: BREAKS = 0.12;0.32;0.52;0.72;0.92." in log.infos
    given, _ = zone(later, AS_IN=first, BREAKS="0.5;1")
    assert [cell["risk_class"] for cell in rows(given["OUTPUT"])] == [1, 1, 2, 1]


def test_as_in_of_a_layer_zoned_twice_is_the_last_zoning(zone, rows, grid):
    first, _ = zone(grid())
    second, _ = zone(first["OUTPUT"], CLASSES=3)
    results, _ = zone(grid(), AS_IN=second["OUTPUT"])
    assert results["BREAKS"] == second["BREAKS"]


def test_as_in_without_breaks_of_the_field(zone, grid, make_layer, square):
    with pytest.raises(QgsProcessingException, match="AS_IN: the history of layer does not say which BREAKS"):
        zone(grid(), AS_IN=grid())
    zoned, _ = zone(grid())
    other = make_layer([(square(X, Y, SIZE), {"gi_z": 0.1}), (square(X + SIZE, Y, SIZE), {"gi_z": 0.2})])
    with pytest.raises(QgsProcessingException, match=r"AS_IN.*FIELD = gi_z"):
        zone(other, FIELD="gi_z", AS_IN=zoned["OUTPUT"])


def test_placeholders_are_refused_and_doubtful_ones_told(run, make_layer, square):
    def zone(*values):
        rows = [(square(2000 * i, 0, 2000), {"risk": value}) for i, value in enumerate(values)]
        return run("riskzoning", INPUT=make_layer(rows), OUTPUT="TEMPORARY_OUTPUT", AREAS="TEMPORARY_OUTPUT")[1]

    values = (0.1, 0.2, 0.35, 0.4, 0.55, 0.7)
    with pytest.raises(QgsProcessingException, match="INPUT: the field risk of layer is -9999 in 1 feature"):
        zone(*values, -9999.0)
    assert any(
        "is 9999 in 1 feature, far from all other values" in warning for warning in zone(*values, 9999.0).warnings
    )
    assert not any("far from all other" in warning for warning in zone(*values).warnings)


def test_given_breaks_hold_values_above_them_by_rounding(run, rows, make_layer, square):
    # 1e-10 above a break of a range of 0.6 is rounding (6e-10), 1e-8 is not.
    values = (0.1, 0.3, 0.3 + 1e-10, 0.3 + 1e-8, 0.7)
    layer = make_layer([(square(2000 * i, 0, 2000), {"risk": value}) for i, value in enumerate(values)])
    results, log = run("riskzoning", INPUT=layer, BREAKS="0.1;0.3;0.7", OUTPUT="TEMPORARY_OUTPUT")
    assert [row["risk_class"] for row in rows(results["OUTPUT"])] == [1, 2, 2, 3, 3]


def test_class_without_mining_is_on_the_same_breaks(zone, rows, make_layer, square):
    # Given breaks 0.2, 0.4, 1: classes 1 2 3 3 and, without mining, 1 1 3 2.
    values = [(0.1, 0.1), (0.3, 0.2), (0.9, 0.41), (0.5, 0.4)]
    layer = make_layer(
        [
            (square(X + SIZE * number, Y, SIZE), {"area_km2": 4.0, "risk": risk, "risk_0": before})
            for number, (risk, before) in enumerate(values)
        ]
    )
    results, log = zone(layer, BREAKS="0.2;0.4;1")
    assert [row["class_0"] for row in rows(results["OUTPUT"])] == [1, 1, 3, 2]
    table = rows(results["AREAS"])
    # Cells of 400 ha: the second and the fourth are in their class because of mining.
    assert [row["area_ha"] for row in table] == pytest.approx([400, 400, 800])
    assert [row["area_0_ha"] for row in table] == pytest.approx([400, 0, 400])
    assert [row["mine_ha"] for row in table] == pytest.approx([0, 400, 400])
    assert "Mining raised the class of 2 cells (800.00 ha)." in log.text


def test_risk_without_mining_belongs_to_the_risk_only(zone, rows, make_layer, square):
    layer = make_layer(
        [
            (square(X + SIZE * number, Y, SIZE), {"area_km2": 4.0, "risk": risk, "wrac": 9 * risk, "risk_0": 0.1})
            for number, risk in enumerate(RISK)
        ]
    )
    results, _ = zone(layer, FIELD="wrac")
    assert "class_0" not in rows(results["OUTPUT"])[0]
    assert "mine_ha" not in rows(results["AREAS"])[0]


def test_zoned_cell_without_a_risk_before_is_in_neither_part(zone, rows, make_layer, square):
    layer = make_layer(
        [
            (square(X + SIZE * number, Y, SIZE), {"area_km2": 4.0, "risk": risk, "risk_0": None if number else 0.1})
            for number, risk in enumerate([0.1, 0.9])
        ]
    )
    results, log = zone(layer, BREAKS="0.2;1")
    first, second = rows(results["AREAS"])
    assert (second["area_ha"], second["area_0_ha"], second["mine_ha"]) == (400, 0, 0)
    assert any("1 zoned cell has no risk without mining" in warning for warning in log.warnings)


def test_as_in_reads_the_classes_where_there_is_no_history(zone, rows, grid, without_history):
    first, _ = zone(grid())
    later = grid([0.12, 0.13, 0.92, 0.5])
    results, log = zone(later, AS_IN=without_history(first["OUTPUT"]))
    assert results["BREAKS"] == first["BREAKS"]
    assert [cell["risk_class"] for cell in rows(results["OUTPUT"])] == [1, 2, 5, 3]
    assert not [line for line in log.warnings if "no natural breaks" in line]


def test_as_in_tells_what_its_classes_leave_open(zone, rows, grid, without_history):
    first, _ = zone(grid([0.1, 0.4, 0.5, 0.9]), BREAKS="0.2;1")
    results, log = zone(grid([0.1, 0.25, 0.3, 0.7]), AS_IN=without_history(first["OUTPUT"]))
    # The first break lies somewhere between 0.1 and 0.4, and so do 0.25 and 0.3.
    assert results["BREAKS"] == "0.1;0.9"
    (told,) = [line for line in log.warnings if "no natural breaks" in line]
    assert "2 values of this run" in told
