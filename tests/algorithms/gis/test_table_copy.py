"""Copies of tables in a GeoPackage: what the layer shows, whichever way it is copied."""

import pytest

X, Y = 500000.0, 4000000.0
ROWS = [(0, "旧矿", 1.5), (1, None, None), (2, '=1+1|"x"', -2.0), (3, "", 0.25)]


@pytest.fixture
def original(make_layer, square, tmp_path, qgis_app):
    """A table of a GeoPackage that has another table besides, as a layer."""
    from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter, QgsVectorLayer

    rows = [
        (None if n == 3 else square(X + 20 * n, Y, 10), {"mine_id": n, "name": name, "area 公顷": area})
        for n, name, area in ROWS
    ]
    layer = make_layer(
        rows, kind="MultiPolygon", fields={"mine_id": "integer", "name": "string", "area 公顷": "double"}
    )
    path = tmp_path / "原 始.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    for table in ("other", "mines of 2020"):
        options.layerName = table
        context = QgsCoordinateTransformContext()
        assert QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)[0] == 0
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    return QgsVectorLayer(f"{path}|layername=mines of 2020", "mines", "ogr")


@pytest.fixture
def copied(make_run, tmp_path):
    """`copied(layer)`: the layer of the copy."""
    from mining_ecorisk.algorithms.gis import table_copy
    from qgis.core import QgsVectorLayer

    def copy(layer):
        package = tmp_path / "copy.gpkg"
        table_copy.copy_layer(make_run(), layer, package, "矿山")
        found = QgsVectorLayer(f"{package}|layername=矿山", "copy", "ogr")
        assert found.isValid()
        return found

    return copy


def shown(layer):
    """Everything about the rows and the columns but the keys."""
    from mining_ecorisk.algorithms.framework import compat

    fields = [(field.name(), field.typeName()) for field in layer.fields() if field.name() != "fid"]
    rows = [
        [None if compat.is_null(row[name]) else row[name] for name, _ in fields] + [row.geometry().asWkt()]
        for row in layer.getFeatures()
    ]
    return fields, rows, layer.wkbType(), layer.crs().authid()


@pytest.mark.parametrize("by_gdal", [True, False])
def test_both_ways_copy_all_rows_and_columns(original, copied, monkeypatch, by_gdal):
    from mining_ecorisk.algorithms.gis import table_copy

    ways = []
    way = "_copied_by_gdal" if by_gdal else "_copied_by_qgis"
    taken = getattr(table_copy, way)
    monkeypatch.setattr(table_copy, way, lambda *arguments: ways.append(way) or taken(*arguments))
    if not by_gdal:
        monkeypatch.setattr(table_copy, "_table_of", lambda layer: None)
    copy = copied(original)
    assert ways == [way]
    assert shown(copy) == shown(original)
    assert [row[:3] for row in shown(copy)[1]] == [list(row) for row in ROWS]


def test_only_what_a_filter_leaves_is_copied(original, copied):
    original.setSubsetString('"mine_id" >= 2')
    assert [row[0] for row in shown(copied(original))[1]] == [2, 3]


def test_what_is_being_edited_is_copied_as_it_is_shown(original, copied):
    original.startEditing()
    feature = next(original.getFeatures())
    original.changeAttributeValue(feature.id(), original.fields().lookupField("name"), "changed")
    assert [row[1] for row in shown(copied(original))[1]][0] == "changed"
    original.rollBack()


def test_virtual_fields_are_copied(original, copied):
    from mining_ecorisk.algorithms.framework import compat

    original.addExpressionField('"mine_id" * 10', compat.field("tens", int))
    assert [row[3] for row in shown(copied(original))[1]] == [0, 10, 20, 30]


def test_cancelled_copy_says_so(original, tmp_path, make_run):
    from mining_ecorisk.algorithms.gis.table_copy import copy_layer
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    feedback = QgsProcessingFeedback()
    feedback.cancel()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        copy_layer(make_run(feedback=feedback), original, tmp_path / "copy.gpkg", "t")
