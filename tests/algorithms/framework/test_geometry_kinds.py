"""Layers of another kind of geometry than a parameter takes, through Processing and as files."""

import numpy as np
import pytest
from qgis.core import QgsProcessingException

X, Y = 500000, 4000000
LINE = f"LineString({X} {Y}, {X + 100} {Y - 100})"


@pytest.fixture
def template(make_raster):
    return make_raster(np.ones((2, 2), dtype=np.uint8), X, Y, 100)


def test_lines_for_polygons_are_refused(run, make_layer, template):
    # They were burned as one row of pixels.
    lines = make_layer([(LINE, {"type": "permafrost"})], name="edge")
    with pytest.raises(QgsProcessingException, match="INPUT: the layer edge holds lines, but this needs polygons"):
        run("scorefrozenground", INPUT=lines, TEMPLATE=template, OUTPUT="TEMPORARY_OUTPUT")


def test_a_file_of_lines_is_refused(run, make_layer, template, tmp_path):
    import processing

    path = str(tmp_path / "edge.gpkg")
    processing.run("native:savefeatures", {"INPUT": make_layer([(LINE, {"type": "permafrost"})]), "OUTPUT": path})
    with pytest.raises(QgsProcessingException, match="RESERVES: the layer edge holds lines, but this needs polygons"):
        run("scoreimportantareas", RESERVES=path, TEMPLATE=template, OUTPUT="TEMPORARY_OUTPUT")


def test_all_kinds_that_a_parameter_takes_are_told(run, make_layer, square):
    cells = make_layer([(square(X, Y, 100), {"gi_bin": 3})])
    units = make_layer([(square(X, Y, 100), {"name": "a"})])
    message = "MINES: the layer layer holds lines, but this needs points, polygons"
    with pytest.raises(QgsProcessingException, match=message):
        run("riskareas", INPUT=cells, UNITS=units, MINES=make_layer([(LINE, {})]), OUTPUT="TEMPORARY_OUTPUT")


def test_a_table_without_geometries_is_refused_where_any_kind_will_do(run, make_layer, template):
    table = make_layer([(None, {"name": "a"})])
    with pytest.raises(QgsProcessingException, match="MAIN_STREAM: the layer layer holds no geometries"):
        run("scorewaterdistance", MAIN_STREAM=table, TEMPLATE=template, OUTPUT="TEMPORARY_OUTPUT")


def test_lines_for_polygons_are_refused_by_the_steps_of_a_model_too(qgis_app, run, make_layer, template):
    # A model does not ask its steps for checkParameterValues, nor does it look at geometries itself.
    from qgis.core import QgsApplication

    model = QgsApplication.processingRegistry().algorithmById("miningrisk:ecological_vulnerability")
    outputs = {output.name(): "TEMPORARY_OUTPUT" for output in model.destinationParameterDefinitions()}
    line = make_layer([(LINE, {"name": "edge"})], name="edge")
    with pytest.raises(QgsProcessingException, match="Important areas score"):
        run(
            "ecological_vulnerability", TEMPLATE=template, ELEVATION=template, RAINFALL=template, RESERVES=line,
            MAIN_STREAM=line, **outputs,
        )  # fmt: skip


def test_a_layer_of_any_geometries_is_taken(run, rows, tmp_path, template):
    from osgeo import ogr, osr

    # A GeoPackage's table may leave the kind open.
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32647)
    path = str(tmp_path / "open.gpkg")
    source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = source.CreateLayer("open", reference, ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn("type"))
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetField("type", "permafrost")
    feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({X} {Y},{X + 200} {Y},{X + 200} {Y - 200},{X} {Y}))"))
    layer.CreateFeature(feature)
    feature = layer = source = None
    _, log = run("scorefrozenground", INPUT=path, TEMPLATE=template, OUTPUT="TEMPORARY_OUTPUT")
    assert "permafrost: score 0.7" in log.text
