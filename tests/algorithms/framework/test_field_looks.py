"""Attribute tables that a person can read: names with units, digits, values in words, the deciding columns first."""

import csv
from pathlib import Path

import pytest

TABLES = Path(__file__).resolve().parents[3] / "resources" / "tables"


@pytest.fixture
def grid(make_layer, square):
    rows = [
        (square(500000 + 1000 * column, 4000000, 1000),
         {"cell_id": f"c{column}", "row": 1, "col": column, "area_km2": 1.0, "risk": 0.1 * column + 1 / 3})
        for column in range(7)
    ]  # fmt: skip
    return make_layer(rows, name="cells")


def shown(layer, field, value):
    """What the attribute table shows for a value."""
    from qgis.core import QgsApplication

    place = layer.fields().lookupField(field)
    setup = layer.editorWidgetSetup(place)
    formatter = QgsApplication.fieldFormatterRegistry().fieldFormatter(setup.type())
    return formatter.representValue(layer, place, setup.config(), None, value)


def columns(layer):
    from qgis.core import QgsAttributeTableConfig

    field = QgsAttributeTableConfig.Type.Field
    return [one for one in layer.attributeTableConfig().columns() if one.type == field]


def check(layer):
    names = {field.name(): layer.attributeDisplayName(place) for place, field in enumerate(layer.fields())}
    assert names["risk"] == "Risk (0-1)" and names["area_km2"] == "Area (km²)"
    assert shown(layer, "risk", 1 / 3) == "0.3333" and shown(layer, "area_km2", 1.0) == "1.00"
    assert shown(layer, "gi_bin", 3) == "Hot spot (99 %)" and shown(layer, "gi_bin", -1) == "Cold spot (90 %)"
    visible = [one.name for one in columns(layer) if not one.hidden]
    assert visible[:2] == ["cell_id", "gi_bin"] and not {"row", "col", "fid"} & set(visible)


def test_layer_in_memory_and_in_a_geopackage_look_the_same(run, grid, tmp_path):
    from qgis.core import QgsVectorLayer

    memory, _ = run("hotspotanalysis", INPUT=grid, OUTPUT="memory:")
    check(memory["OUTPUT"])
    stored, _ = run("hotspotanalysis", INPUT=grid, OUTPUT=str(tmp_path / "hot.gpkg"))
    check(QgsVectorLayer(stored["OUTPUT"], "hot", "ogr"))


def test_table_without_a_style_has_looks_too(run, grid, tmp_path):
    from qgis.core import QgsVectorLayer

    path = str(tmp_path / "areas.gpkg")
    run("riskzoning", INPUT=grid, OUTPUT="memory:", AREAS=path)
    layer = QgsVectorLayer(path, "areas", "ogr")
    assert layer.attributeDisplayName(layer.fields().lookupField("area_pct")) == "Share of the study area (%)"
    assert shown(layer, "area_pct", 12.3456) == "12.35"


def test_texts_have_wide_columns(make_layer, square, qgis_app):
    from mining_ecorisk.algorithms.framework.field_looks import give_looks

    layer = make_layer([(square(0, 0, 1), {"mine_id": "A", "reason": "because " * 20, "row": 1})])
    give_looks(layer)
    widths = {one.name: one.width for one in columns(layer)}
    assert widths["reason"] > 3 * widths["mine_id"] > 0


def test_chinese_names_units_and_values(make_layer, square, qgis_app, monkeypatch):
    from mining_ecorisk.algorithms.framework import field_looks

    monkeypatch.setattr(field_looks, "name_column", lambda: "name_zh")
    layer = make_layer([(square(0, 0, 1), {"damage": "stope", "area_ha": 1.0})])
    field_looks.give_looks(layer)
    assert [layer.attributeDisplayName(place) for place in range(2)] == ["损毁类型", "损毁面积 (ha)"]
    assert shown(layer, "damage", "stope") == "采场"


def test_every_coded_value_has_a_table(qgis_app):
    from mining_ecorisk.algorithms.framework.field_looks import known_codes

    with (TABLES / "fields.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert all(row["name_en"] and row["name_zh"] and len(row["field"]) <= 10 for row in rows)
    for row in rows:
        for table in filter(None, (row["values"], row["labels"])):
            assert len(known_codes(table, "name_zh")) >= 2, row["field"]


def test_every_field_of_the_chain_has_a_name(qgis_app):
    from mining_ecorisk.algorithms.core.contract import Field

    with (TABLES / "fields.csv").open(encoding="utf-8", newline="") as stream:
        known = {row["field"] for row in csv.DictReader(stream)}
    ours = {value for name, value in vars(Field).items() if name.isupper()}
    assert ours - known == set()
