"""Fields that a layer does not have, and Shapefiles whose letters cannot be read."""

import pytest
from qgis.core import QgsProcessingException

X, Y = 500000, 4000000


@pytest.fixture
def shapefile(tmp_path, make_layer, square):
    """`shapefile(cpg)`: a patch with names and texts in GBK; without a .cpg file nothing says so."""
    from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter

    def make(cpg, field="矿山编号"):
        path = tmp_path / "图斑.shp"
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.fileEncoding = "ESRI Shapefile", "GBK"
        layer = make_layer([(square(X, Y, 100), {field: "一号", "damage": "采场"})])
        written = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)
        assert written[0] == QgsVectorFileWriter.WriterError.NoError
        if not cpg:
            path.with_suffix(".cpg").unlink()
        return str(path)

    return make


@pytest.fixture
def ledger(run, rows, make_raster):
    import numpy as np

    def call(patches, **fields):
        landuse = make_raster(np.full((20, 20), 31, dtype=np.uint8), X - 200, Y + 300, 30)
        outputs = dict.fromkeys(("OUTPUT", "CROSSTAB", "LEDGER", "GROUPS", "PROTECTED", "HTML"), "TEMPORARY_OUTPUT")
        return rows(run("damagedecosystems", INPUT=patches, LANDUSE=landuse, **fields, **outputs)[0]["OUTPUT"])

    return call


def test_shapefile_in_gbk_that_does_not_say_so_names_the_mend(ledger, shapefile):
    with pytest.raises(QgsProcessingException, match="such as GBK, into a text file 图斑.cpg beside it"):
        ledger(shapefile(cpg=False), MINE_FIELD="矿山编号")
    (piece,) = ledger(shapefile(cpg=True), MINE_FIELD="矿山编号")
    assert (piece["矿山编号"], piece["damage"], piece["area_ha"]) == ("一号", "stope", pytest.approx(1))


def test_unreadable_texts_of_a_shapefile_are_refused(ledger, shapefile):
    with pytest.raises(QgsProcessingException, match="INPUT: texts in the field damage of 图斑 .*图斑.cpg"):
        ledger(shapefile(cpg=False, field="mine_id"))


def test_missing_field_names_the_parameter_that_asks_for_it(ledger, make_layer, square):
    layer = make_layer([(square(X, Y, 100), {"number": "A", "damage": "stope"})])
    with pytest.raises(QgsProcessingException, match=r"no field mine_id; it has number.*right one \(.*MINE_FIELD"):
        ledger(layer)
    # Names are found whatever their letter case.
    assert ledger(layer, MINE_FIELD="NUMBER")[0]["number"] == "A"
