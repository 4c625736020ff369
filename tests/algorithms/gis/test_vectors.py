"""Layers read, seen through the algorithms that use them; those that end early or change meanwhile are errors."""

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

X, Y = 500000, 4000000
BOW_TIE = f"Polygon(({X} {Y}, {X + 2000} {Y - 2000}, {X + 2000} {Y}, {X} {Y - 2000}, {X} {Y}))"


def test_invalid_geometry_is_repaired_and_counted(overlay, make_layer, rows, square):
    grid = make_layer([(BOW_TIE, {"wrac": 1.0, "bio": 0.5}), (square(X, Y - 4000, 2000), {"wrac": 1.0, "bio": 0.5})])
    results, log = overlay(grid)
    assert "1 invalid geometry" in log.text
    assert all(row["risk"] is not None for row in rows(results["OUTPUT"]))


def test_missing_geometry_is_counted_and_has_no_risk(overlay, make_layer, rows, square):
    grid = make_layer([(square(X, Y - 2000, 2000), {"wrac": 1.0, "bio": 0.5}), (None, {"wrac": 1.0, "bio": 0.5})])
    results, log = overlay(grid)
    assert "1 feature" in log.text
    assert [row["risk"] is None for row in rows(results["OUTPUT"])] == [False, True]


def test_chinese_and_spaces_in_paths_and_fields(run, vulnerability, make_layer, rows, square, tmp_path, save):
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


@pytest.fixture
def saved(make_layer, square, tmp_path, save):
    """`saved("GPKG", 400)`: the path of a layer of squares of a hectare."""

    def save(driver, count):
        rows = [
            (square(X + 200 * (n % 40), Y + 200 * (n // 40), 100), {"a": n, "text": "x" * 200}) for n in range(count)
        ]
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = driver
        path = str(tmp_path / ("layer.gpkg" if driver == "GPKG" else "layer.fgb"))
        layer = make_layer(rows)
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, layer.transformContext(), options)
        return path

    return save


def readings(vector):
    yield lambda: vector.values("a")
    yield lambda: vector.numbers("a")
    yield lambda: vector.geometries()
    yield lambda: list(vector.features())


@pytest.mark.parametrize("reading", range(4))
def test_flatgeobuf_cut_short(saved, make_run, reading):
    from mining_ecorisk.algorithms.core.errors import InputError
    from mining_ecorisk.algorithms.gis.vectors import open_vector

    path = saved("FlatGeobuf", 1000)
    with open(path, "r+b") as file:
        file.truncate(int(0.6 * file.seek(0, 2)))
    vector = open_vector(make_run("riskoverlay", GRID=path), "GRID")
    with pytest.raises(InputError) as failure:
        list(readings(vector))[reading]()
    assert failure.value.values["parameter"] == "GRID"
    assert failure.value.values["count"] < failure.value.values["expected"] == 1000


def test_geopackage_with_zeroed_pages(run, saved, tmp_path):
    path = saved("GPKG", 2000)
    with open(path, "r+b") as file:
        size = file.seek(0, 2)
        file.seek(size // 2 // 4096 * 4096)
        file.write(bytes(20 * 4096))
    layer = QgsVectorLayer(path, "grid", "ogr")
    with pytest.raises(QgsProcessingException, match="INPUT.*says that it has 2,000 features, but only"):
        run("hotspotanalysis", INPUT=layer, FIELD="a", OUTPUT="TEMPORARY_OUTPUT")


def test_table_that_ends_early():
    from mining_ecorisk.algorithms.core.errors import InputError
    from mining_ecorisk.algorithms.gis.vectors import all_features

    class Source:
        def featureCount(self):  # noqa: N802
            return 3

        def sourceName(self):  # noqa: N802
            return "table"

        def getFeatures(self, *given):  # noqa: N802
            return iter([QgsFeature(1)])

    with pytest.raises(InputError, match="says that it has"):
        all_features(Source(), "RULES")
    assert len(all_features(Source(), "RULES", counted=False)) == 1


def test_layer_that_changes_while_a_step_runs_is_of_one_state(make_layer, make_run, square, rows):
    """A column, the geometries and the copies that are written fit together, whatever is edited meanwhile."""
    from mining_ecorisk.algorithms.gis.vector_writer import write_copies
    from mining_ecorisk.algorithms.gis.vectors import open_vector

    layer = make_layer([(square(X + 200 * n, Y, 100), {"a": n}) for n in range(4)])
    vector = open_vector(make_run("riskoverlay", GRID=layer, OUTPUT="TEMPORARY_OUTPUT"), "GRID")
    before = vector.values("a")
    provider = layer.dataProvider()
    provider.changeAttributeValues({2: {0: 99}})
    provider.changeGeometryValues({3: QgsGeometry.fromWkt(square(X, Y + 5000, 300))})
    provider.deleteFeatures([4])
    provider.addFeatures([QgsFeature(layer.fields())])
    assert vector.values("a") == vector.numbers("a").tolist() == before == [0, 1, 2, 3]
    assert [geometry.area() for geometry in vector.geometries()] == [10000] * 4
    for _ in range(2):  # writing leaves the features as they were
        destination = write_copies(vector.run, "OUTPUT", vector, {"b": [10 * value for value in before]})
        written = rows(vector.run.context.temporaryLayerStore().mapLayer(destination))
        assert [(row["a"], row["b"]) for row in written] == [(0, 0), (1, 10), (2, 20), (3, 30)]


def test_feature_without_geometry_keeps_its_place(make_run, make_layer, square):
    from mining_ecorisk.algorithms.gis.vectors import open_vector

    layer = make_layer([(square(X, Y, 100), {"a": 1}), (None, {"a": 2}), (square(X + 500, Y, 100), {"a": 3})])
    vector = open_vector(make_run("riskoverlay", GRID=layer), "GRID")
    assert [geometry.area() for geometry in vector.geometries()] == [10000, 0, 10000]
    assert vector.values("a") == [1, 2, 3]


def test_collection_of_polygons_counts_by_its_polygons(make_run, make_layer):
    from mining_ecorisk.algorithms.gis.vectors import open_vector

    shape = f"GeometryCollection(Polygon(({X} {Y}, {X + 10} {Y}, {X + 10} {Y + 10}, {X} {Y})), Point({X} {Y}))"
    layer = QgsVectorLayer("GeometryCollection?crs=EPSG:32647&field=a:integer", "layer", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(shape))
    feature["a"] = 1
    layer.dataProvider().addFeatures([feature])
    vector = open_vector(make_run("riskoverlay", GRID=layer), "GRID")
    assert [geometry.area() for geometry in vector.geometries()] == [50]


def test_shapefile_of_a_chinese_windows_keeps_its_letters(run, make_layer, make_raster, square, tmp_path):
    """Attributes in GBK, as its .cpg says, in a folder and a file of Chinese names."""
    from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter, QgsVectorLayer

    place = square(500000, 4000000, 900)
    patches = make_layer([(place, {"mine_id": "矿一", "damage": "采场", "min_group": "能源矿产"})])
    folder = tmp_path / "祁连山 数据"
    folder.mkdir()
    path = folder / "矿山图斑.shp"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.fileEncoding = "ESRI Shapefile", "GBK"
    QgsVectorFileWriter.writeAsVectorFormatV3(patches, str(path), QgsCoordinateTransformContext(), options)
    assert "矿一".encode("gbk") in path.with_suffix(".dbf").read_bytes()
    landuse = make_raster(np.full((60, 60), 31, dtype=np.uint8), 499000, 4002000, 60, name="土地利用.tif")
    pieces, ledger = folder / "受损.shp", folder / "台账.csv"
    run("damagedecosystems", INPUT=str(path), LANDUSE=landuse, OUTPUT=str(pieces), LEDGER=str(ledger))
    layer = QgsVectorLayer(str(pieces), "", "ogr")
    assert {feature["mine_id"] for feature in layer.getFeatures()} == {"矿一"}
    assert {feature["damage"] for feature in layer.getFeatures()} == {"stope"}
    assert "矿一" in ledger.read_text(encoding="utf-8-sig")
