"""Vector outputs are whole or not there: disk full, cancels, formats, field names, formulas; earlier results stay."""

from pathlib import Path

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsField,
    QgsFieldConstraints,
    QgsFields,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)

X, Y = 500000.0, 4000000.0
CRS = "EPSG:32647"


def fields_of(**kinds):
    from mining_ecorisk.algorithms.framework import compat

    fields = QgsFields()
    for name, kind in kinds.items():
        fields.append(compat.field(name, kind) if isinstance(kind, type) else QgsField(name, kind))
    return fields


@pytest.fixture
def write(make_run, square):
    """`write(destination, count, fields, attributes, fail=None)`: (run, destination) of squares that were written."""

    def call(destination, count=3, fields=None, attributes=None, fail=None, text="t"):
        from mining_ecorisk.algorithms.gis.vector_writer import write_features

        ready = make_run("riskoverlay", OUTPUT=destination)

        def rows():
            for number in range(count):
                if fail and number == count - 1:
                    raise fail
                shape = QgsGeometry.fromWkt(square(X + 20 * number, Y, 10))
                yield shape, list(attributes or [number, text])

        fields = fields or fields_of(a=int, b=str)
        kind, crs = QgsWkbTypes.Type.MultiPolygon, QgsCoordinateReferenceSystem(CRS)
        destination = write_features(ready, "OUTPUT", fields, kind, crs, rows())
        ready.put_in_place()
        return ready, destination

    return call


def table_in(path, table="t"):
    return f"ogr:dbname='{path}' table=\"{table}\" (geom)"


PLACES = ["{}/o.gpkg", "{}/o.shp", "{}/o.csv", "{}/o.geojson", "{}/o.fgb", "ogr:dbname='{}/o.gpkg' table=\"t\" (geom)"]


@pytest.mark.parametrize("place", PLACES)
def test_every_format_is_whole_and_alone(write, tmp_path, place):
    ready, destination = write(place.format(tmp_path))
    layer = QgsVectorLayer(destination, "o", "ogr")
    found = sorted((feature["b"], int(feature["a"])) for feature in layer.getFeatures())  # FlatGeobuf orders by place
    assert found == [("t", 0), ("t", 1), ("t", 2)]
    assert not [found.name for found in tmp_path.iterdir() if found.name.startswith(".")]
    assert all(found.stem == "o" for found in tmp_path.iterdir())


@pytest.mark.parametrize("place", PLACES)
def test_earlier_result_stands_when_a_later_one_fails(write, tmp_path, place):
    _, destination = write(place.format(tmp_path), 2)
    before = {found.name: found.read_bytes() for found in tmp_path.iterdir()}
    with pytest.raises(QgsProcessingException, match="stopped"):
        write(place.format(tmp_path), 5000, fail=QgsProcessingException("stopped"))
    assert {found.name: found.read_bytes() for found in tmp_path.iterdir()} == before
    assert QgsVectorLayer(destination, "o", "ogr").featureCount() == 2


@pytest.mark.parametrize("place", PLACES)
def test_later_result_takes_the_place_of_an_earlier_one(write, tmp_path, place):
    write(place.format(tmp_path), 5)
    _, destination = write(place.format(tmp_path), 2, text="new")
    layer = QgsVectorLayer(destination, "o", "ogr")
    assert [feature["b"] for feature in layer.getFeatures()] == ["new", "new"]


def test_tables_beside_stay(write, tmp_path):
    path = tmp_path / "all.gpkg"
    for table, count in (("one", 4), ("two", 5), ("one", 3)):
        write(table_in(path, table), count)
    counts = [QgsVectorLayer(f"{path}|layername={table}", "o", "ogr").featureCount() for table in ("one", "two")]
    assert counts == [3, 5]


@pytest.fixture
def zone_tables(run, make_layer, square, tmp_path):
    """Zones and their areas as two tables of one GeoPackage: the package and `zone(CLASSES=5)`."""
    cells = make_layer([(square(X + 2000 * n, Y, 2000), {"risk": 0.1 * n}) for n in range(9)])
    package = tmp_path / "all.gpkg"

    def zone(**given):
        areas = f"ogr:dbname='{package}' table=\"areas\""
        return run("riskzoning", INPUT=cells, OUTPUT=table_in(package, "zones"), AREAS=areas, **given)

    return package, zone


def classes_in(package):
    """(highest class of the zones, rows of their areas)."""
    zones, areas = (QgsVectorLayer(f"{package}|layername={name}", name, "ogr") for name in ("zones", "areas"))
    return max(feature["risk_class"] for feature in zones.getFeatures()), areas.featureCount()


def test_tables_of_a_step_are_replaced_together(zone_tables):
    package, zone = zone_tables
    for classes in (5, 3):
        results, log = zone(CLASSES=classes)
        assert classes_in(package) == (classes, classes)
    assert results["OUTPUT"] == f"{package}|layername=zones" and results["AREAS"] == f"{package}|layername=areas"


def test_table_that_fails_leaves_the_others_of_its_step_too(zone_tables, monkeypatch):
    from mining_ecorisk.algorithms.gis import package_tables

    package, zone = zone_tables
    zone(CLASSES=5)
    copied, count = package_tables._copy_table, iter(range(9))
    # The second table of the transaction, and the second try to write them, into a package beside.
    monkeypatch.setattr(package_tables, "_copy_table", lambda *given: -1 if next(count) else copied(*given))
    with pytest.raises(QgsProcessingException, match="OUTPUT: .*all.gpkg cannot be written"):
        zone(CLASSES=3)
    assert classes_in(package) == (5, 5)
    assert [path.name for path in package.parent.iterdir() if "-" not in path.name] == ["all.gpkg"]


def test_new_package_has_all_tables_or_is_not_there(zone_tables, monkeypatch):
    from mining_ecorisk.algorithms.gis import package_tables

    package, zone = zone_tables
    monkeypatch.setattr(package_tables, "_copy_table", lambda *given: -1)
    with pytest.raises(QgsProcessingException, match="cannot be written"):
        zone(CLASSES=3)
    assert list(package.parent.iterdir()) == []


def test_package_that_a_program_locks_stays_and_its_tables_lie_beside(zone_tables, monkeypatch):
    import sqlite3

    package, zone = zone_tables
    zone(CLASSES=5)
    monkeypatch.setenv("OGR_SQLITE_BUSY_TIMEOUT", "100")
    other = sqlite3.connect(package)
    other.execute("BEGIN EXCLUSIVE")
    try:
        results, log = zone(CLASSES=3)
    finally:
        other.close()
    beside = package.with_name("all_2.gpkg")
    assert classes_in(package) == (5, 5) and classes_in(beside) == (3, 3)
    assert (results["OUTPUT"], results["AREAS"]) == (f"{beside}|layername=zones", f"{beside}|layername=areas")
    for name in ("OUTPUT", "AREAS"):
        assert [line for line in log.warnings if line.startswith(f"{name}: {package} ") and "all_2.gpkg" in line]


def test_without_a_suffix_it_is_a_geopackage(write, tmp_path):
    assert write(str(tmp_path / "o"))[1] == str(tmp_path / "o.gpkg")


def test_layer_to_load_is_the_one_in_its_place(write, tmp_path):
    path = str(tmp_path / "o.gpkg")
    ready, destination = write(QgsProcessingOutputLayerDefinition(path, QgsProject.instance()))
    assert destination == path
    assert list(ready.context.layersToLoadOnCompletion()) == [path]
    failing = QgsProcessingOutputLayerDefinition(path, QgsProject.instance())
    with pytest.raises(QgsProcessingException):
        write(failing, fail=QgsProcessingException("stopped"))


def test_memory_layer_as_before(write):
    ready, destination = write("TEMPORARY_OUTPUT")
    assert ready.context.temporaryLayerStore().mapLayer(destination).featureCount() == 3


@pytest.mark.parametrize("place", ["{}/o.gpkg", "{}/o.csv", "{}/o.shp", "ogr:dbname='{}/o.gpkg' table=\"t\" (geom)"])
def test_rows_that_never_arrive_are_an_error(write, tmp_path, place, monkeypatch):
    from mining_ecorisk.algorithms.core.errors import InputError
    from mining_ecorisk.algorithms.gis import vector_part

    _, destination = write(place.format(tmp_path), 2)
    counted = vector_part.rows_of
    monkeypatch.setattr(vector_part, "rows_of", lambda *given: counted(*given) - 1)
    with pytest.raises(InputError, match="OUTPUT") as failure:
        write(place.format(tmp_path), 3)
    assert (failure.value.values["expected"], failure.value.values["found"]) == (3, 2)
    assert QgsVectorLayer(destination, "o", "ogr").featureCount() == 2


@pytest.fixture
def small_disk(make_disk):
    return make_disk("2m")


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("count", [3500, 9000])
def test_full_disk_is_told_and_destroys_nothing(write, small_disk, place, count):
    from mining_ecorisk.algorithms.core.errors import InputError

    _, destination = write(place.format(small_disk), 2)
    before = {found.name: found.read_bytes() for found in small_disk.iterdir()}
    with pytest.raises(InputError, match="the disk is full"):
        write(
            place.format(small_disk),
            count * (3 if ".shp" in place else 1),
            text="x" * 250 + "y" * 600 * (".shp" not in place),
        )
    assert {found.name: found.read_bytes() for found in small_disk.iterdir()} == before
    assert QgsVectorLayer(destination, "o", "ogr").featureCount() == 2


def test_copied_constraints_stay_behind(write, tmp_path, make_run):
    from mining_ecorisk.algorithms.gis.output_fields import storable

    fields = fields_of(a=int)
    constraints = QgsFieldConstraints()
    for one in (QgsFieldConstraints.Constraint.ConstraintUnique, QgsFieldConstraints.Constraint.ConstraintNotNull):
        constraints.setConstraint(one, QgsFieldConstraints.ConstraintOrigin.ConstraintOriginProvider)
    field = fields.at(0)
    field.setConstraints(constraints)
    fields = QgsFields()
    fields.append(field)
    assert int(fields.at(0).constraints().constraints()) != 0
    found, _ = storable(make_run(), "OUTPUT", fields, "")
    assert int(found.at(0).constraints().constraints()) == 0


@pytest.mark.parametrize("place", ["{}/o.gpkg", "ogr:dbname='{}/o.gpkg' table=\"t\" (geom)"])
@pytest.mark.parametrize(("name", "kind", "value"), [("fid", str, "u"), ("FID", float, 1.5), ("geom", str, "g")])
def test_names_that_a_geopackage_keeps_for_itself(write, tmp_path, place, name, kind, value):
    _, destination = write(place.format(tmp_path), 2, fields_of(**{name: kind}), [value])
    layer = QgsVectorLayer(destination, "o", "ogr")
    assert [feature[f"{name}_1"] for feature in layer.getFeatures()] == [value, value]


@pytest.mark.parametrize("suffix", ["gpkg", "shp", "csv", "geojson"])
def test_lists_maps_and_bytes_become_text(write, tmp_path, suffix):
    from qgis.PyQt.QtCore import QByteArray, QVariant

    fields = fields_of(m=QVariant.Map, l=QVariant.List)
    attributes = [{"a": 1}, [1, 2]]
    if suffix != "geojson":
        fields.append(QgsField("b", QVariant.ByteArray))
        attributes.append(QByteArray(b"\x01\xff"))
    _, destination = write(str(tmp_path / f"o.{suffix}"), 1, fields, attributes)
    row = next(QgsVectorLayer(destination, "o", "ogr").getFeatures())
    found = [row["m"], row["l"]]
    assert found in (['{"a": 1}', "[1, 2]"], [{"a": 1}, [1, 2]])
    if suffix in ("csv", "shp"):
        assert row["b"] == "01ff"


FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "'=1", "plain", "it's", "'"]


def test_formulas_are_neutral_in_a_csv_and_come_back(run, write, tmp_path, make_run):
    from mining_ecorisk.algorithms.gis.tables import read_table

    texts = iter(FORMULAS)
    fields = fields_of(text=str, number=float)

    class Rows(list):
        def __iter__(self):
            return iter([next(texts), -1.5])

    _, destination = write(str(tmp_path / "o.csv"), len(FORMULAS), fields, Rows([1]))
    lines = Path(destination).read_text().splitlines()[1:]
    assert not any(line.lstrip('"')[:1] in ("=", "+", "-", "@", "\t") for line in lines)
    assert all("-1.5" in line and "'-1.5" not in line for line in lines)
    table = read_table(make_run("riskoverlay", WEIGHTS=destination), "WEIGHTS", "")
    assert table.texts("text") == [text.strip() for text in FORMULAS]


@pytest.mark.parametrize("place", PLACES)
def test_cancel_while_writing_leaves_the_earlier_result(write, tmp_path, place, monkeypatch):
    from mining_ecorisk.algorithms.framework.run import Run

    write(place.format(tmp_path), 2)
    before = {found.name: found.read_bytes() for found in tmp_path.iterdir()}
    calls = iter(range(10))

    def cancelled(run):
        if next(calls) == 1:
            raise QgsProcessingException("Cancelled: no output was made.")

    monkeypatch.setattr(Run, "stop_if_cancelled", cancelled)
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        write(place.format(tmp_path), 5000)
    assert {found.name: found.read_bytes() for found in tmp_path.iterdir()} == before


def test_rows_are_counted_and_not_believed(write, tmp_path):
    import sqlite3

    from mining_ecorisk.algorithms.gis.vector_part import rows_of

    path = tmp_path / "n.gpkg"
    write(f'ogr:dbname=\'{path}\' table="a ""b""" (geom)', 5)
    with sqlite3.connect(path) as package:
        table = package.execute("SELECT table_name FROM gpkg_contents").fetchone()[0]
        assert rows_of(path, table) == 5
        package.execute("UPDATE gpkg_ogr_contents SET feature_count = 7")
    assert rows_of(path, table) == 5
    path.write_bytes(path.read_bytes()[:5000])
    assert rows_of(path, table) == -1
