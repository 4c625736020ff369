"""Create interpretation layer through Processing: fields, form, language, and where the style goes."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsEditFormConfig,
    QgsFieldConstraints,
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerUtils,
    QgsWkbTypes,
)

PLUGIN = Path(__file__).resolve().parents[3]
FIELDS = [
    "mine_id", "mine_name", "damage", "mineral", "min_group", "method", "state", "licensed", "start_year", "img_date",
    "img_res",
]  # fmt: skip
HARD = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
NOT_NULL = QgsFieldConstraints.Constraint.ConstraintNotNull


@pytest.fixture
def created(run, tmp_path):
    """The layer as QGIS opens it from the GeoPackage, without any help of ours."""

    def create(name="patches.gpkg", **parameters):
        path = str(tmp_path / name)
        _, log = run("createinterpretationlayer", **{"CRS": "EPSG:32647", "OUTPUT": path, **parameters})
        return QgsVectorLayer(path, "patches", "ogr"), log

    return create


def value_map(layer, name):
    setup = layer.editorWidgetSetup(layer.fields().lookupField(name))
    assert setup.type() == "ValueMap"
    return {label: code for entry in setup.config()["map"] for label, code in entry.items()}


def test_layer_is_empty_and_has_the_fields_of_the_contract(created):
    layer, log = created()
    assert layer.featureCount() == 0
    assert layer.wkbType() == QgsWkbTypes.Type.MultiPolygon
    assert layer.crs().authid() == "EPSG:32647"
    assert layer.fields().names()[1:] == FIELDS  # the first is the GeoPackage's own fid
    types = {field.name(): field.typeName() for field in layer.fields()}
    assert (types["mine_id"], types["start_year"], types["img_date"], types["img_res"]) == (
        "String", "Integer64", "Date", "Real",
    )  # fmt: skip
    assert not log.warnings


def test_form_lists_codes_with_their_names(created):
    layer, _ = created()
    assert value_map(layer, "damage") == {
        "Stope": "stope", "Transit site": "transit_site", "Solid waste": "solid_waste",
        "Mine construction": "mine_construction", "Mining collapse": "collapse_pit",
        "Restored by engineering": "restored_engineering", "Restored by nature": "restored_natural",
    }  # fmt: skip
    assert set(value_map(layer, "min_group").values()) == {"energy", "metal", "nonmetal"}
    assert value_map(layer, "state") == {"Producing": "producing", "Abandoned": "abandoned"}
    methods = {"Open pit": "open_pit", "Underground": "underground", "Open pit and underground": "both"}
    assert {name: value_map(layer, "method")[name] for name in methods} == methods
    licences = value_map(layer, "licensed")
    assert (licences["Yes"], licences["No"]) == ("1", "0")


def test_form_is_grouped_and_captioned(created):
    layer, _ = created()
    form = layer.editFormConfig()
    assert form.layout() == QgsEditFormConfig.TabLayout
    entries = {tab.name(): [child.name() for child in tab.children()] for tab in form.tabs()}
    assert entries["This patch"] == ["damage"]
    assert sorted(name for names in entries.values() for name in names) == sorted(FIELDS)
    assert all(layer.attributeAlias(layer.fields().lookupField(name)) for name in FIELDS)


def test_required_fields_are_hard_constraints(created):
    layer, _ = created()
    constraints = {field.name(): field.constraints() for field in layer.fields()}
    required = {
        name for name in FIELDS
        if constraints[name].constraints() & NOT_NULL and constraints[name].constraintStrength(NOT_NULL) == HARD
    }  # fmt: skip
    assert required == {"mine_id", "damage", "min_group"}


@pytest.mark.parametrize(
    ("field", "good", "bad"),
    [
        ("mine_id", ["M1"], ["", "  ", None]),
        ("damage", ["stope"], [None]),
        ("start_year", [1900, 1987, None], [87, 1899, 2999]),
        ("img_date", ["2020-07-15", None], ["2999-01-01"]),
        ("img_res", [0.5, None], [0.0, -1.0]),
    ],
)
def test_constraints_judge_values(created, field, good, bad):
    layer, _ = created()
    index = layer.fields().lookupField(field)

    def fits(value):
        feature = QgsVectorLayerUtils.createFeature(layer, QgsGeometry(), {index: value})
        feature[field] = value
        return QgsVectorLayerUtils.validateAttribute(layer, feature, index)[0]

    assert [fits(value) for value in good] == [True] * len(good)
    assert [fits(value) for value in bad] == [False] * len(bad)


def test_defaults_of_a_mines_first_and_second_patch(created):
    layer, _ = created()
    QgsProject.instance().addMapLayer(layer, False)
    layer.startEditing()

    def new(mine):
        number = layer.fields().lookupField("mine_id")
        geometry = QgsGeometry.fromWkt("MultiPolygon(((0 0, 1 0, 1 1, 0 0)))")
        return QgsVectorLayerUtils.createFeature(layer, geometry, {number: mine}, layer.createExpressionContext())

    first = new("M1")
    assert first["state"] == "producing"
    assert first["img_date"] is None  # the day of digitising is hardly ever that of the image
    nameless = new(None)
    nameless.setAttribute("mine_name", "no number yet")
    first.setAttribute("state", "abandoned")
    first.setAttribute("mine_name", "Upper pit")
    first.setAttribute("licensed", 1)
    assert layer.addFeature(first)
    assert layer.addFeature(nameless)
    again, other = new("M1"), new("M2")
    assert not new(None)["mine_name"]
    assert (again["state"], again["mine_name"], again["licensed"]) == ("abandoned", "Upper pit", 1)
    assert other["state"] == "producing"
    QgsProject.instance().removeMapLayer(layer.id())


@pytest.mark.parametrize("saved", [True, False])
def test_existing_patches_keep_what_was_entered(created, saved):
    layer, _ = created()
    QgsProject.instance().addMapLayer(layer, False)
    layer.startEditing()
    for name in ("Upper pit", "Lower pit"):
        feature = QgsVectorLayerUtils.createFeature(
            layer, QgsGeometry.fromWkt("MultiPolygon(((0 0, 1 0, 1 1, 0 0)))"),
            {layer.fields().lookupField(field): value for field, value in {
                "mine_id": "M1", "mine_name": name, "state": "producing", "damage": "stope", "min_group": "metal",
            }.items()},
            layer.createExpressionContext(),
        )  # fmt: skip
        assert layer.addFeature(feature)
    if saved:
        assert layer.commitChanges(False)
    first, second = sorted(layer.getFeatures(), key=lambda feature: feature["mine_name"], reverse=True)
    assert (first["mine_name"], second["mine_name"]) == ("Upper pit", "Lower pit")
    layer.changeAttributeValue(second.id(), layer.fields().lookupField("state"), None)
    layer.changeAttributeValue(second.id(), layer.fields().lookupField("min_group"), "energy")
    layer.changeAttributeValue(second.id(), layer.fields().lookupField("damage"), "solid_waste")
    after = layer.getFeature(second.id())
    assert (after["mine_name"], after["min_group"], after["damage"]) == ("Lower pit", "energy", "solid_waste")
    assert not after["state"]
    layer.rollBack()
    QgsProject.instance().removeMapLayer(layer.id())


def test_patches_are_drawn_by_damage_type(created):
    layer, _ = created()
    renderer = layer.renderer()
    assert renderer.classAttribute() == "damage"
    colours = {category.value(): category.symbol().color().name() for category in renderer.categories()}
    assert colours["stope"] == "#d55e00"
    assert len(set(colours.values())) == 8  # five types, two kinds of restored land and the unknown


def test_names_are_chinese_where_qgis_is(created, monkeypatch):
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: "zh_CN"))
    layer, _ = created()
    assert value_map(layer, "damage")["采场"] == "stope"
    assert value_map(layer, "min_group")["能源矿产"] == "energy"
    assert value_map(layer, "state")["废弃"] == "abandoned"
    assert "塌陷坑" in [category.label() for category in layer.renderer().categories()]


def test_geopackage_carries_its_style_inside(created, tmp_path):
    created()
    moved = tmp_path / "elsewhere"
    moved.mkdir()
    (tmp_path / "patches.gpkg").rename(moved / "renamed.gpkg")
    with sqlite3.connect(moved / "renamed.gpkg") as database:
        assert database.execute("SELECT f_table_name, useAsDefault FROM layer_styles").fetchall() == [("patches", 1)]
    assert value_map(QgsVectorLayer(str(moved / "renamed.gpkg"), "moved", "ogr"), "damage")


def test_other_formats_get_a_style_file(created, tmp_path):
    layer, _ = created("patches.shp")
    assert (tmp_path / "patches.qml").is_file()
    assert value_map(layer, "damage")["Stope"] == "stope"


def test_table_in_an_existing_geopackage(run, tmp_path):
    path = tmp_path / "county.gpkg"
    for table in ("mines_2020", "mines_2024"):
        run("createinterpretationlayer", CRS="EPSG:32647", OUTPUT=f"ogr:dbname='{path}' table=\"{table}\" (geom)")
    for table in ("mines_2020", "mines_2024"):
        layer = QgsVectorLayer(f"{path}|layername={table}", table, "ogr")
        assert value_map(layer, "damage")["Stope"] == "stope"


def test_temporary_layer_warns(run):
    results, log = run("createinterpretationlayer", CRS="EPSG:32647", OUTPUT="TEMPORARY_OUTPUT")
    assert results["OUTPUT"].fields().names() == FIELDS
    assert any("lost when QGIS is closed" in warning for warning in log.warnings)


@pytest.mark.parametrize(
    ("crs", "problem"), [("EPSG:4326", "degrees"), ("EPSG:2263", "other than the metre"), ("ProjectCrs", "no CRS")]
)
def test_crs_that_is_not_metric_is_refused(run, tmp_path, crs, problem):
    with pytest.raises(QgsProcessingException, match=f"CRS: .*{problem}"):
        run("createinterpretationlayer", CRS=crs, OUTPUT=str(tmp_path / "patches.gpkg"))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "sink", ["{path}", "ogr:dbname='{path}' table=\"patches\"", 'ogr:dbname="{path}" table="Patches"']
)
def test_digitised_patches_are_never_replaced(created, run, tmp_path, make_layer, square, sink):
    layer, _ = created()
    layer.dataProvider().addFeatures(make_layer([(square(0, 0, 10), {"mine_id": "M1"})]).getFeatures())
    path = tmp_path / "patches.gpkg"
    with pytest.raises(QgsProcessingException, match="OUTPUT: .*holds 1 feature already"):
        run("createinterpretationlayer", CRS="EPSG:32647", OUTPUT=sink.format(path=path))
    assert QgsVectorLayer(str(path), "patches", "ogr").featureCount() == 1


def test_a_file_of_which_another_table_holds_patches_is_not_replaced(run, tmp_path, make_layer, square):
    path = tmp_path / "county.gpkg"
    sinks = {table: f'ogr:dbname="{path}" table="{table}" (geom)' for table in ("mines_2020", "mines_2024")}
    for sink in sinks.values():
        run("createinterpretationlayer", CRS="EPSG:32647", OUTPUT=sink)
    digitised = QgsVectorLayer(f"{path}|layername=mines_2024", "mines_2024", "ogr")
    digitised.dataProvider().addFeatures(make_layer([(square(0, 0, 10), {"mine_id": "M1"})]).getFeatures())
    with pytest.raises(QgsProcessingException, match="OUTPUT: .*holds 1 feature already"):
        run("createinterpretationlayer", CRS="EPSG:32647", OUTPUT=str(path))
    # The empty table beside it may be made anew.
    run("createinterpretationlayer", CRS="EPSG:32647", OUTPUT=sinks["mines_2020"])
    assert QgsVectorLayer(f"{path}|layername=mines_2024", "mines_2024", "ogr").featureCount() == 1


def test_empty_layer_may_be_made_anew(created):
    created()
    layer, _ = created()
    assert layer.featureCount() == 0
    assert value_map(layer, "damage")


def test_shipped_styles_are_what_the_script_draws(qgis_app, tmp_path):
    from qgis.core import Qgis

    if Qgis.QGIS_VERSION_INT >= 32400:
        pytest.skip("styles are drawn on QGIS 3.22; newer versions write other XML")
    script = PLUGIN / "resources" / "styles" / "make_interpretation_styles.py"
    subprocess.run([sys.executable, str(script), str(tmp_path)], check=True, timeout=60)
    drawn = sorted(path.name for path in tmp_path.iterdir())
    names = ("checkimagequality", "checkinterpretation", "createinterpretationlayer", "damagedecosystems_restored")
    assert drawn == [f"{name}.qml" for name in names]
    for name in drawn:
        shipped = (script.parent / name).read_text(encoding="utf-8")
        assert (tmp_path / name).read_text(encoding="utf-8").splitlines()[1:] == shipped.splitlines()[1:]
