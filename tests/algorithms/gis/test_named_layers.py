"""Files of several layers as inputs that name none."""

import pytest
from qgis.core import QgsProject, QgsVectorFileWriter, QgsVectorLayer


@pytest.fixture
def package(make_layer, square, tmp_path):
    """A GeoPackage with the layers old and new, one square of 4 and one of 16 km2."""
    path = str(tmp_path / "two.gpkg")
    for name, size in (("old", 2000), ("new", 4000)):
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.layerName = name
        if name == "new":
            options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        layer = make_layer([(square(500000, 4000000, size), {"id": 1})])
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, QgsProject.instance().transformContext(), options)
    return path


def grid(run, value):
    return run("evaluationgrid", INPUT=value, CELL_SIZE=2000, OUTPUT="TEMPORARY_OUTPUT")


def test_the_layer_taken_is_named(run, rows, package):
    results, log = grid(run, package)
    assert len(rows(results["OUTPUT"])) == 1
    (warning,) = log.warnings
    assert "two.gpkg holds 2 layers and none was named; old was taken. The others are new" in warning
    assert warning.endswith("two.gpkg|layername=new.")
    # The same file as a layer of a project that was added without a name.
    assert len(grid(run, QgsVectorLayer(package, "two", "ogr"))[1].warnings) == 1


def test_a_named_layer_is_taken_without_a_word(run, rows, package):
    for value in (f"{package}|layername=new", QgsVectorLayer(f"{package}|layername=new", "new", "ogr")):
        results, log = grid(run, value)
        assert len(rows(results["OUTPUT"])) == 4
        assert not log.warnings


def test_styles_in_a_geopackage_are_no_layer(run, make_layer, square, tmp_path):
    from mining_ecorisk.algorithms.framework import compat

    layer = make_layer([(square(500000, 4000000, 2000), {"id": 1})])
    path = str(tmp_path / "styled.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, QgsProject.instance().transformContext(), options)
    stored = QgsVectorLayer(path, "styled", "ogr")
    assert not compat.store_style(stored, "style")
    assert not grid(run, path)[1].warnings
