"""Layers written, seen through an algorithm that passes a grid on."""

import pytest
from qgis.core import (
    QgsVectorLayer,
)

X, Y = 500000, 4000000


def test_field_that_is_there_already_is_replaced_with_a_note(overlay, make_layer, rows, square):
    grid = make_layer([(square(X, Y - 2000, 2000), {"wrac": 1.0, "risk": 9.0, "bio": 0.5})])
    results, log = overlay(grid)
    (row,) = rows(results["OUTPUT"])
    assert list(row).count("risk") == 1
    # 0.25 * 1 + 0.25 * 0.5 + 0.5 * (0.36 - 0.135) / 0.45
    assert row["risk"] == pytest.approx(0.625, abs=1e-6)
    assert "Fields computed anew: risk" in log.text


def test_null_attribute_stays_null_and_is_counted(overlay, make_layer, rows, square):
    grid = make_layer(
        [
            (square(X, Y - 2000, 2000), {"wrac": 1.0, "bio": 0.5}),
            (square(X, Y - 4000, 2000), {"wrac": None, "bio": 0.5}),
        ]
    )
    results, log = overlay(grid)
    assert rows(results["OUTPUT"])[1]["risk"] is None
    assert "1 cell has no risk" in log.text


def test_one_geopackage_takes_several_outputs_with_their_styles(overlay, make_layer, square, tmp_path):
    grid = make_layer([(square(X, Y - 2000, 2000), {"wrac": 1.0, "bio": 0.5})])
    path = tmp_path / "all.gpkg"
    for table in ("one", "two"):
        overlay(grid, f'ogr:dbname="{path}" table="{table}" (geom)')
    for table in ("one", "two"):
        layer = QgsVectorLayer(f"{path}|layername={table}", table, "ogr")
        assert layer.featureCount() == 1
        assert layer.renderer().type() == "graduatedSymbol"


def test_aliases_of_the_input_are_no_warnings_in_memory(run, make_layer, square):
    from qgis.core import QgsVectorLayer

    cells = make_layer([(square(500000 + 2000 * n, 4000000, 2000), {"cell": "a", "risk": 0.1 * n}) for n in range(9)])
    cells.setFieldAlias(cells.fields().lookupField("cell"), "Cell")
    assert cells.fields().field("cell").alias() == "Cell"
    results, log = run("riskzoning", INPUT=cells, CLASSES=3, OUTPUT="TEMPORARY_OUTPUT")
    assert isinstance(results["OUTPUT"], QgsVectorLayer)
    assert not [line for line in log.warnings if "alias" in line.lower() or "comment" in line.lower()]


def test_tables_without_geometries_print_no_error(make_run, tmp_path, capfd):
    from mining_ecorisk.algorithms.gis.vector_writer import write_rows
    from qgis.core import QgsVectorLayer

    # An output whose table is without geometries.
    run = make_run("damagesummary", OUTPUT=f"ogr:dbname='{tmp_path / 't.gpkg'}' table=\"sums\" (geom)")
    destination = write_rows(run, "OUTPUT", {"name": ["coal"], "area_ha": [1.5]})
    run.put_in_place()
    assert QgsVectorLayer(destination, "sums", "ogr").featureCount() == 1
    assert "ERROR" not in capfd.readouterr().err
