"""Rasters written: whole or not at all, with nothing left of the file before."""

import time
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsRasterLayer,
)

X, Y = 500000, 4000000


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


def test_a_cancel_does_not_write_out_the_rest(qgis_app, tmp_path):
    from mining_ecorisk.algorithms.core.raster.pixel_grid import PixelGrid
    from mining_ecorisk.algorithms.gis.raster_writer import RasterWriter

    # 40 strips of 2 MB that do not compress; all of them stayed in memory until the end.
    grid, crs = PixelGrid(X, Y, 30, 30, 40 * 256, 2048), QgsCoordinateReferenceSystem("EPSG:32647")
    strip = np.random.default_rng(1).random((256, 2048)).astype(np.float32)
    started = time.perf_counter()
    with pytest.raises(RuntimeError), RasterWriter(str(tmp_path / "out.tif"), grid, crs, "float32", -1) as out:
        for row in range(0, grid.rows, 256):
            out.write(strip, row)
        written = time.perf_counter()
        raise RuntimeError("cancelled")
    assert time.perf_counter() - written < (written - started) / 4
    assert not list(tmp_path.iterdir())


def compression(path):
    return gdal.Open(str(path)).GetMetadata("IMAGE_STRUCTURE")["COMPRESSION"]


def test_temporary_rasters_are_compressed_fast(qgis_app, tmp_path):
    kept, passing = tmp_path / "kept.tif", Path(QgsProcessingUtils.generateTempFilename("passing.tif"))
    write_raster(kept)
    write_raster(passing)
    assert compression(kept) == "DEFLATE"
    offered = gdal.GetDriverByName("GTiff").GetMetadataItem(gdal.DMD_CREATIONOPTIONLIST)
    assert compression(passing) == ("ZSTD" if "ZSTD" in offered else "DEFLATE")


@pytest.mark.parametrize("suffix", [".tif", ".img", ".sdat"])
def test_full_disk_is_told_and_destroys_no_raster(qgis_app, make_disk, suffix):
    from mining_ecorisk.algorithms.core.errors import InputError
    from mining_ecorisk.algorithms.core.raster.pixel_grid import PixelGrid
    from mining_ecorisk.algorithms.gis.raster_writer import RasterWriter

    disk = make_disk("1m")
    path = disk / f"out{suffix}"
    write_raster(path)
    before = {found.name: found.read_bytes() for found in disk.iterdir()}
    grid, crs = PixelGrid(X, Y, 30, 30, 1024, 1024), QgsCoordinateReferenceSystem("EPSG:32647")
    noise = np.random.default_rng(1).random((1024, 1024), dtype=np.float32)
    with pytest.raises(InputError, match="disk is full"), RasterWriter(str(path), grid, crs, "float32", -1) as out:
        for row in range(0, 1024, 256):
            out.write(noise[row : row + 256], row)
    assert {found.name: found.read_bytes() for found in disk.iterdir()} == before


def test_rasters_of_a_step_are_replaced_together_or_not(qgis_app, tmp_path, monkeypatch, read_raster):
    from mining_ecorisk.algorithms.core.errors import InputError
    from mining_ecorisk.algorithms.core.raster.pixel_grid import PixelGrid
    from mining_ecorisk.algorithms.gis.raster_writer import RasterWriter, RasterWriters

    grid, crs = PixelGrid(X, Y, 30, 30, 64, 64), QgsCoordinateReferenceSystem("EPSG:32647")
    for name in ("one.tif", "two.tif"):
        write_raster(tmp_path / name)
    before = {found.name: found.read_bytes() for found in tmp_path.iterdir()}
    real = Path.replace

    def locked(path, target):
        if Path(target).name == "two.tif" and "earlier" not in str(path):
            raise PermissionError(13, "Permission denied", str(target))
        return real(path, target)

    monkeypatch.setattr(Path, "replace", locked)
    with pytest.raises(InputError, match="opened during the run"), RasterWriters() as rasters:
        for name in ("one.tif", "two.tif"):
            writer = rasters.add(RasterWriter(str(tmp_path / name), grid, crs, "float32", -1))
            writer.write(np.full((64, 64), 2, dtype=np.float32), 0)
    after = {found.name: found for found in tmp_path.iterdir()}
    assert {name: after[name].read_bytes() for name in before} == before
    # The work of the run is not lost.
    assert set(after) == {"one.tif", "two.tif", "one_2.tif", "two_2.tif"}
    for name in ("one_2.tif", "two_2.tif"):
        assert (read_raster(after[name]) == 2).all()


@pytest.fixture
def held(monkeypatch):
    """`held("out.tif")`: that file is open in a program, as Windows has it: nothing moves it or takes its place."""
    real = Path.replace
    names = set()

    def replace(path, target):
        if {path.name, Path(target).name} & names and ".part" not in str(target):
            raise PermissionError(13, "Permission denied", str(target))
        return real(path, target)

    monkeypatch.setattr(Path, "replace", replace)
    return names.add


def scored(run, raster, path, to_load=None):
    """A score raster at the path; what was said, and the result."""
    return run("scoreelevation", INPUT=raster, TEMPLATE=raster, OUTPUT=to_load or str(path))


def test_raster_that_qgis_shows_stays_and_the_new_one_lies_beside(run, make_raster, tmp_path, held, read_raster):
    path = tmp_path / "out.tif"
    scored(run, make_raster(np.full((3, 3), 2000, dtype=np.float32), name="low.tif"), path)
    before = path.read_bytes()
    held("out.tif")
    high = make_raster(np.full((3, 3), 5200, dtype=np.float32), name="high.tif")
    for name in ("out_2.tif", "out_3.tif"):
        results, log = scored(run, high, path)
        assert results["OUTPUT"] == str(tmp_path / name)
        assert [
            line for line in log.warnings if line.startswith("OUTPUT: ") and name in line and "open in QGIS" in line
        ]
    assert path.read_bytes() == before
    assert (read_raster(tmp_path / "out_3.tif") != read_raster(path)).all()
    assert (tmp_path / "out_2.qml").is_file() and (tmp_path / "out_2.qmd").is_file()


def test_the_raster_under_the_new_name_is_the_one_that_is_loaded(make_run, tmp_path, held):
    from mining_ecorisk.algorithms.gis.raster_writer import raster_destination
    from qgis.core import QgsProcessingOutputLayerDefinition, QgsProject

    (tmp_path / "out.tif").touch()
    held("out.tif")
    project = QgsProject()
    ready = make_run("scoreelevation", OUTPUT=QgsProcessingOutputLayerDefinition(str(tmp_path / "out.tif"), project))
    assert raster_destination(ready, "OUTPUT") == str(tmp_path / "out_2.tif")
    assert list(ready.context.layersToLoadOnCompletion()) == [str(tmp_path / "out_2.tif")]


def test_vector_file_that_is_held_stays_too(run, make_layer, square, tmp_path, held):
    cells = make_layer([(square(X + 2000 * n, Y, 2000), {"risk": 0.1 * n}) for n in range(9)])
    path = tmp_path / "zones.gpkg"
    run("riskzoning", INPUT=cells, CLASSES=5, OUTPUT=str(path))
    before = path.read_bytes()
    held("zones.gpkg")
    results, log = run("riskzoning", INPUT=cells, CLASSES=3, OUTPUT=str(path))
    assert results["OUTPUT"] == str(tmp_path / "zones_2.gpkg") and path.read_bytes() == before
    assert [line for line in log.warnings if "zones_2.gpkg" in line]


def test_file_that_a_scanner_reads_for_a_moment_is_moved(tmp_path, monkeypatch):
    from mining_ecorisk.algorithms.framework import replacing

    real, refused = Path.replace, []

    def busy(path, target):
        if path.name == Path(target).name == "a.csv" and ".part" in str(path) and len(refused) < 2:
            refused.append(path)
            raise PermissionError(13, "Permission denied", str(target))
        return real(path, target)

    monkeypatch.setattr(Path, "replace", busy)
    monkeypatch.setattr(replacing, "PAUSE", 0.01)
    file = replacing.NewFile(tmp_path / "a.csv")
    file.open().write_text("new")
    file.put_in_place()
    assert len(refused) == 2 and (tmp_path / "a.csv").read_text() == "new"


def test_a_place_that_takes_no_files_is_told_before_the_work(run, make_raster):
    heights = make_raster(np.full((3, 3), 2000, dtype=np.float32))
    with pytest.raises(QgsProcessingException, match="OUTPUT: /proc/x.tif cannot be written"):
        run("scoreelevation", INPUT=heights, TEMPLATE=heights, OUTPUT="/proc/x.tif")
