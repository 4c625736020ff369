"""Reading and writing of layers, seen through the algorithms that use them."""

from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
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


def test_field_that_is_there_already_is_replaced_with_a_note(overlay, make_layer, rows, square):
    grid = make_layer([(square(X, Y - 2000, 2000), {"wrac": 1.0, "risk": 9.0, "bio": 0.5})])
    results, log = overlay(grid)
    (row,) = rows(results["OUTPUT"])
    assert list(row).count("risk") == 1
    # 0.25 * 1 + 0.25 * 0.5 + 0.5 * (0.36 - 0.135) / 0.45
    assert row["risk"] == pytest.approx(0.625, abs=1e-6)
    assert "Fields computed anew: risk" in log.text


def test_null_attribute_stays_null_and_is_counted(overlay, make_layer, rows, square):
    grid = make_layer(
        [
            (square(X, Y - 2000, 2000), {"wrac": 1.0, "bio": 0.5}),
            (square(X, Y - 4000, 2000), {"wrac": None, "bio": 0.5}),
        ]
    )
    results, log = overlay(grid)
    assert rows(results["OUTPUT"])[1]["risk"] is None
    assert "1 cells have no risk" in log.text


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


def test_style_lies_beside_a_file_output(overlay, make_layer, square, tmp_path):
    grid = make_layer([(square(X, Y - 2000, 2000), {"wrac": 1.0, "bio": 0.5})])
    overlay(grid, str(tmp_path / "risk.gpkg"))
    assert (tmp_path / "risk.qml").is_file()


def test_one_geopackage_takes_several_outputs_with_their_styles(overlay, make_layer, square, tmp_path):
    grid = make_layer([(square(X, Y - 2000, 2000), {"wrac": 1.0, "bio": 0.5})])
    path = tmp_path / "all.gpkg"
    for table in ("one", "two"):
        overlay(grid, f'ogr:dbname="{path}" table="{table}" (geom)')
    for table in ("one", "two"):
        layer = QgsVectorLayer(f"{path}|layername={table}", table, "ogr")
        assert layer.featureCount() == 1
        assert layer.renderer().type() == "graduatedSymbol"


def test_an_output_never_takes_the_place_of_an_input(run, vulnerability, make_layer, rows, square, tmp_path):
    path = tmp_path / "grid.gpkg"
    source = save(make_layer([(square(X, Y - 2000, 2000), {"wrac": 1.0, "bio": 0.5})]), path)
    with pytest.raises(QgsProcessingException, match="also the input GRID"):
        run("riskoverlay", GRID=source, VULNERABILITY=vulnerability, OUTPUT=str(path))
    assert rows(source)[0]["wrac"] == 1


@pytest.mark.parametrize("sink", ["ogr:dbname='{path}' table=\"Grid\"", 'ogr:dbname="{path}" table="grid" (geom)'])
@pytest.mark.parametrize("named", [True, False])
def test_a_table_never_takes_the_place_of_an_input_s_table(
    run, vulnerability, make_layer, rows, square, tmp_path, sink, named
):
    path = tmp_path / "all.gpkg"
    source = save(make_layer([(square(X, Y - 2000, 2000), {"wrac": 1.0, "bio": 0.5})]), path)
    given = {"GRID": source if named else str(path), "VULNERABILITY": vulnerability}
    with pytest.raises(QgsProcessingException, match="also the input GRID"):
        run("riskoverlay", **given, OUTPUT=sink.format(path=path))
    assert "risk" not in rows(source)[0]
    run("riskoverlay", **given, OUTPUT=f'ogr:dbname="{path}" table="risk" (geom)')
    assert (rows(source)[0]["wrac"], "risk" in rows(source)[0]) == (1, False)


def test_two_outputs_are_never_one_table(run, make_layer, make_raster, square, tmp_path):
    patches = make_layer([(square(X, Y - 100, 50), {"mine_id": "A", "damage": "stope"})])
    landuse = make_raster(np.full((2, 2), 31, dtype=np.uint8), X, Y, 100)
    sinks = dict.fromkeys(("LEDGER", "CROSSTAB"), f'ogr:dbname="{tmp_path / "all.gpkg"}" table="same"')
    with pytest.raises(QgsProcessingException, match="LEDGER: .* is also the output CROSSTAB"):
        run("damagedecosystems", INPUT=patches, LANDUSE=landuse, OUTPUT="TEMPORARY_OUTPUT", **sinks)


def test_a_file_never_takes_the_place_of_a_table_written_before(run, make_layer, make_raster, square, rows, tmp_path):
    patches = make_layer([(square(X, Y - 100, 50), {"mine_id": "A", "damage": "stope"})])
    landuse = make_raster(np.full((2, 2), 31, dtype=np.uint8), X, Y, 100)
    path = str(tmp_path / "all.gpkg")
    table = f'ogr:dbname="{path}" table="pieces" (geom)'
    with pytest.raises(QgsProcessingException, match="LEDGER: .* is also the output OUTPUT"):
        run("damagedecosystems", INPUT=patches, LANDUSE=landuse, OUTPUT=table, LEDGER=path)
    # The other way round the table is added to the file.
    results, _ = run("damagedecosystems", INPUT=patches, LANDUSE=landuse, OUTPUT=path, LEDGER=table)
    assert (rows(results["OUTPUT"])[0]["lu_code"], rows(results["LEDGER"])[0]["grass_ha"]) == (31, 0.25)


def test_file_that_cannot_be_written(overlay, make_layer, square, tmp_path):
    grid = make_layer([(square(X, Y - 2000, 2000), {"wrac": 1.0, "bio": 0.5})])
    with pytest.raises(QgsProcessingException, match="no_such_folder"):
        overlay(grid, str(tmp_path / "no_such_folder" / "risk.gpkg"))


def test_empty_layer_is_refused(overlay, make_layer):
    grid = make_layer([], kind="Polygon", fields={"wrac": "double", "bio": "double"})
    with pytest.raises(QgsProcessingException, match="GRID: the layer .* has no features"):
        overlay(grid)


def test_raster_writer_leaves_nothing_half_written(qgis_app, tmp_path):
    from mining_ecorisk.algorithms.core.raster.pixel_grid import PixelGrid
    from mining_ecorisk.algorithms.gis.raster_writer import RasterWriter

    crs = QgsCoordinateReferenceSystem("EPSG:32647")
    target = tmp_path / "out.tif"
    target.write_text("last year's result")
    with (
        pytest.raises(RuntimeError),
        RasterWriter(str(target), PixelGrid(0, 0, 30, 30, 4, 4), crs, "float32", -1) as out,
    ):
        out.write(np.zeros((2, 4), dtype=np.float32), 0)
        raise RuntimeError("stopped")
    assert target.read_text() == "last year's result"
    assert [path.name for path in Path(tmp_path).iterdir()] == ["out.tif"]


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


def write_raster(path, value=1.0):
    from mining_ecorisk.algorithms.core.raster.pixel_grid import PixelGrid
    from mining_ecorisk.algorithms.gis.raster_writer import RasterWriter

    grid, crs = PixelGrid(X, Y, 30, 30, 64, 64), QgsCoordinateReferenceSystem("EPSG:32647")
    with RasterWriter(str(path), grid, crs, "float32", -1) as out:
        out.write(np.full((64, 64), value, dtype=np.float32), 0)


@pytest.mark.parametrize("suffix", [".tif", ".img", ".sdat", ".bil", ".rst"])
def test_formats_of_several_files_are_whole(qgis_app, tmp_path, read_raster, suffix):
    path = tmp_path / f"out{suffix}"
    write_raster(path)
    assert (read_raster(path) == 1).all()
    layer = QgsRasterLayer(str(path))
    assert layer.crs().authid() == "EPSG:32647"
    assert all(found.name.startswith("out.") for found in tmp_path.iterdir())


def test_what_described_the_file_before_goes_with_it(qgis_app, tmp_path):
    from osgeo import gdal

    path = tmp_path / "out.tif"
    write_raster(path)
    dataset = gdal.Open(str(path))
    dataset.GetRasterBand(1).ComputeStatistics(False)
    dataset.BuildOverviews("NEAREST", [2])
    dataset = None
    assert len(list(tmp_path.iterdir())) == 3
    write_raster(path, 2.0)
    dataset = gdal.Open(str(path))
    band = dataset.GetRasterBand(1)
    assert (band.GetMetadata(), band.GetOverviewCount()) == ({}, 0)


@pytest.mark.parametrize("suffix", [".asc", ".vrt", ".png"])
def test_a_format_that_cannot_be_written_is_refused_at_once(run, make_raster, tmp_path, suffix):
    landuse = make_raster(np.full((3, 3), 21, dtype=np.uint8))
    with pytest.raises(QgsProcessingException, match=r"OUTPUT: rasters cannot be written in the format .*GeoTIFF"):
        run("translatelanduse", INPUT=landuse, CROSSWALK=0, OUTPUT=str(tmp_path / f"out{suffix}"))


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
