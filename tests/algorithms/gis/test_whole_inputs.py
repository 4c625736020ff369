"""Layers that end early or change while a step reads them are errors and no smaller results."""

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorFileWriter, QgsVectorLayer

X, Y = 500000.0, 4000000.0


@pytest.fixture
def saved(make_layer, square, tmp_path):
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
    with pytest.raises(QgsProcessingException, match="INPUT.*says that it has 2000 features, but only"):
        run("hotspotanalysis", INPUT=layer, FIELD="a", OUTPUT="TEMPORARY_OUTPUT")


def test_table_that_ends_early(make_run, make_layer):
    from mining_ecorisk.algorithms.core.errors import InputError
    from mining_ecorisk.algorithms.gis.vectors import whole

    class Source:
        def featureCount(self):  # noqa: N802
            return 3

        def sourceName(self):  # noqa: N802
            return "table"

    with pytest.raises(InputError, match="says that it has"):
        list(whole(Source(), [QgsFeature(1)], "RULES"))
    assert len(list(whole(Source(), [QgsFeature(1)], "RULES", counted=False))) == 1


@pytest.fixture
def changing(make_layer, make_run, square):
    """(a layer of four squares, the vector over it)."""
    from mining_ecorisk.algorithms.gis.vectors import open_vector

    layer = make_layer([(square(X + 200 * n, Y, 100), {"a": n}) for n in range(4)])
    return layer, open_vector(make_run("riskoverlay", GRID=layer, OUTPUT="TEMPORARY_OUTPUT"), "GRID")


def gone(layer):
    layer.dataProvider().deleteFeatures([2])


def come(layer):
    layer.dataProvider().addFeatures([QgsFeature(layer.fields())])


def exchanged(layer):
    gone(layer)
    come(layer)


@pytest.mark.parametrize("change", [gone, come, exchanged])
@pytest.mark.parametrize("reading", range(4))
def test_layer_that_changes_between_two_readings(changing, change, reading):
    from mining_ecorisk.algorithms.core.errors import InputError

    layer, vector = changing
    assert vector.values("a") == [0, 1, 2, 3]
    change(layer)
    with pytest.raises(InputError, match="was changed while this ran"):
        list(readings(vector))[reading]()


def test_columns_join_by_id_whatever_the_order(changing, make_run, rows):
    from mining_ecorisk.algorithms.gis.vector_writer import write_copies

    layer, vector = changing
    values = vector.values("a")

    class Backwards:
        def __init__(self, source):
            self.source = source

        def __getattr__(self, name):
            return getattr(self.source, name)

        def getFeatures(self, *given):  # noqa: N802
            return iter(list(self.source.getFeatures(*given))[::-1])

    vector.source = Backwards(vector.source)
    assert vector.values("a") == values
    destination = write_copies(vector.run, "OUTPUT", vector, {"b": [10 * value for value in values]})
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
