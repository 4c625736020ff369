"""Layers read, seen through the algorithms that use them."""

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsVectorFileWriter,
)

X, Y = 500000, 4000000
BOW_TIE = f"Polygon(({X} {Y}, {X + 2000} {Y - 2000}, {X + 2000} {Y}, {X} {Y - 2000}, {X} {Y}))"


@pytest.fixture
def vulnerability(make_raster):
    return make_raster(np.full((40, 40), 0.36, dtype=np.float32), X, Y, 100, nodata=-1)


@pytest.fixture
def overlay(run, vulnerability):
    def call(grid, output="TEMPORARY_OUTPUT"):
        return run("riskoverlay", GRID=grid, VULNERABILITY=vulnerability, OUTPUT=output)

    return call


def save(layer, path, name="grid"):
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = name
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)
    return f"{path}|layername={name}"


def test_invalid_geometry_is_repaired_and_counted(overlay, make_layer, rows, square):
    grid = make_layer([(BOW_TIE, {"wrac": 1.0, "bio": 0.5}), (square(X, Y - 4000, 2000), {"wrac": 1.0, "bio": 0.5})])
    results, log = overlay(grid)
    assert "1 invalid geometries" in log.text
    assert all(row["risk"] is not None for row in rows(results["OUTPUT"]))


def test_missing_geometry_is_counted_and_has_no_risk(overlay, make_layer, rows, square):
    grid = make_layer([(square(X, Y - 2000, 2000), {"wrac": 1.0, "bio": 0.5}), (None, {"wrac": 1.0, "bio": 0.5})])
    results, log = overlay(grid)
    assert "1 features" in log.text
    assert [row["risk"] is None for row in rows(results["OUTPUT"])] == [False, True]


def test_chinese_and_spaces_in_paths_and_fields(run, vulnerability, make_layer, rows, square, tmp_path):
    folder = tmp_path / "黄河 源区"
    folder.mkdir()
    grid = make_layer([(square(X, Y - 2000, 2000), {"水源 胁迫": 1.0, "bio": 0.5})])
    source = save(grid, folder / "网 格.gpkg", "评价 网格")
    output = str(folder / "风 险.gpkg")
    run("riskoverlay", GRID=source, VULNERABILITY=vulnerability, WATER_FIELD="水源 胁迫", OUTPUT=output)
    (row,) = rows(output)
    assert row["水源 胁迫"] == 1
    assert row["risk"] == pytest.approx(0.625, abs=1e-6)


def test_empty_layer_is_refused(overlay, make_layer):
    grid = make_layer([], kind="Polygon", fields={"wrac": "double", "bio": "double"})
    with pytest.raises(QgsProcessingException, match="GRID: the layer .* has no features"):
        overlay(grid)


@pytest.mark.parametrize(
    "read", [lambda it: it.values("wrac"), lambda it: it.geometries(), lambda it: list(it.features())]
)
def test_reading_stops_on_cancel(make_run, make_layer, square, read):
    from mining_ecorisk.algorithms.gis.vectors import Vector

    layer = make_layer([(square(X, Y - 2000, 2000), {"wrac": 1.0})])
    feedback = QgsProcessingFeedback()
    vector = Vector("GRID", QgsProcessingFeatureSource(layer, QgsProcessingContext()), make_run(feedback=feedback))
    assert len(read(vector)) == 1
    feedback.cancel()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        read(vector)


def test_features_are_counted_where_the_provider_does_not_know_their_number(make_run, make_layer, square):
    from mining_ecorisk.algorithms.gis.vectors import Vector

    class Unknowing(QgsProcessingFeatureSource):
        def featureCount(self):
            return -1

    layer = make_layer([(square(X + 100 * place, Y, 50), {"a": 1}) for place in range(3)])
    vector = Vector("INPUT", Unknowing(layer, QgsProcessingContext()), make_run())
    assert len(vector) == 3


def test_coordinates_that_are_not_of_the_layer_s_crs(make_run, make_layer, square):
    from mining_ecorisk.algorithms.core.errors import InputError
    from mining_ecorisk.algorithms.gis.vectors import Vector

    def geometries(*shapes):
        layer = make_layer([(shape, {"a": 1}) for shape in shapes], crs="EPSG:4326")
        vector = Vector("MINES", QgsProcessingFeatureSource(layer, QgsProcessingContext()), make_run())
        return vector.geometries(QgsCoordinateReferenceSystem("EPSG:32647"))

    metres, degrees = square(X, Y, 100), square(99, 36, 1)
    with pytest.raises(InputError, match="cannot be brought"):
        geometries(metres)
    assert [geometry.isEmpty() for geometry in geometries(metres, degrees)] == [True, False]
