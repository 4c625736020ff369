"""Rasters on another grid, their nodata, scale and codes."""

from pathlib import Path

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.class_index import NO_CODE

X, Y = 500000.0, 4000000.0


@pytest.fixture
def on_grid(make_run, make_raster):
    """`on_grid(values, columns, nodata=..., resampling=...)`: the raster on a row of 100 m pixels from (X, Y)."""
    from mining_ecorisk.algorithms.core.raster.pixel_grid import PixelGrid
    from mining_ecorisk.algorithms.gis.raster_sources import FileSource
    from mining_ecorisk.algorithms.gis.rasters import Raster, aligned
    from qgis.core import QgsCoordinateReferenceSystem

    def read(values, columns, resampling="near", crs="EPSG:32647", **place):
        path = make_raster(values, **{"x0": X, "y0": Y, "pixel": 100, **place})
        crs = QgsCoordinateReferenceSystem(crs)
        raster = Raster("INPUT", "raster", FileSource(path), crs)
        return aligned(raster, PixelGrid(X, Y, 100, 100, columns, 1), crs, make_run(), resampling)

    return read


TYPES = ["uint8", "int16", "uint16", "int32", "uint32", "float32", "float64"]


@pytest.mark.parametrize("resampling", ["near", "bilinear"])
@pytest.mark.parametrize("nodata", [None, 7])
@pytest.mark.parametrize("dtype", TYPES)
def test_beyond_the_raster_is_nodata_for_every_type(on_grid, dtype, nodata, resampling):
    values = np.array([[5, 5]], dtype=dtype)
    raster = on_grid(values, 4, resampling, nodata=nodata)
    np.testing.assert_array_equal(raster.values(0, 1), [[5, 5, np.nan, np.nan]])
    assert raster.codes(0, 1).tolist() == [[5, 5, NO_CODE, NO_CODE]]


@pytest.mark.parametrize("dtype", TYPES)
def test_nodata_inside_stays_nodata_when_resampled(on_grid, dtype):
    # Pixels of 50 m, of which the second 100 m are nodata.
    values = np.array([[5, 5, 7, 7, 9, 9]] * 2, dtype=dtype)
    raster = on_grid(values, 3, "near", nodata=7, pixel=50)
    np.testing.assert_array_equal(raster.values(0, 1), [[5, np.nan, 9]])


def test_whole_numbers_beyond_float32_are_kept(on_grid):
    value = 2**24 + 1
    assert on_grid(np.array([[value]], dtype=np.int32), 2).codes(0, 1).tolist() == [[value, NO_CODE]]


def test_interpolation_is_not_rounded(on_grid):
    # The pixel of 100 m is the mean of two columns of 50 m.
    raster = on_grid(np.array([[3499, 3500]] * 2, dtype=np.int16), 1, "bilinear", pixel=50)
    assert raster.values(0, 1)[0, 0] == pytest.approx(3499.5)


def test_the_same_grid_is_not_resampled(on_grid):
    raster = on_grid(np.array([[5, 6]], dtype=np.uint8), 2)
    assert raster.read(0, 1).dtype == np.uint8


def test_no_overlap(on_grid):
    from mining_ecorisk.algorithms.core.errors import InputError

    with pytest.raises(InputError, match="INPUT: the raster raster does not overlap"):
        on_grid(np.array([[5]], dtype=np.uint8), 2, x0=X + 900)


@pytest.mark.parametrize("nodata", [-9999, 256, -1, 1e20, -3.4028234663852886e38, 0.5])
def test_a_nodata_value_that_no_pixel_can_hold_is_none(qgis_app, make_raster, nodata):
    # 0, 241 and 255 are what such values become when they are forced into a byte.
    from mining_ecorisk.algorithms.gis.raster_sources import FileSource
    from mining_ecorisk.algorithms.gis.rasters import Raster
    from qgis.core import QgsCoordinateReferenceSystem

    path = make_raster(np.array([[0, 1, 241, 255]], dtype=np.uint8), nodata=nodata)
    raster = Raster("INPUT", "raster", FileSource(path), QgsCoordinateReferenceSystem("EPSG:32647"))
    assert raster.codes_and_valid(0, 1)[1].all()
    assert not np.isnan(raster.values(0, 1)).any()


@pytest.mark.parametrize("value", [np.inf, -3.4028235e38, 2.0**31])
def test_floats_that_are_no_codes_are_named(on_grid, value):
    from mining_ecorisk.algorithms.core.errors import InputError

    with pytest.raises(InputError, match="no class code") as error:
        on_grid(np.array([[5, value]], dtype=np.float64), 2).codes_and_valid(0, 1)
    assert error.value.values["value"] == value


@pytest.mark.parametrize("nodata", [-9999, 0, None])
def test_scale_and_offset_are_applied_as_qgis_shows_them(qgis_app, make_raster, nodata):
    # Rainfall is often kept in tenths of a millimetre, with the scale noted in the band.
    from mining_ecorisk.algorithms.gis.rasters import _open_layer
    from osgeo import gdal
    from qgis.core import QgsRasterLayer

    raw = np.array([[4000, 50, -9999], [0, 2501, 1]], dtype=np.int16)
    path = make_raster(raw, nodata=nodata)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(1).SetScale(0.1)
    dataset.GetRasterBand(1).SetOffset(-5)
    dataset = None
    # 50 becomes 0, which is a value here even where a raw 0 is none.
    expected = np.array([[395, 0, -1004.9], [-5, 245.1, -4.9]])
    expected[raw == nodata] = np.nan
    layer = QgsRasterLayer(path)
    np.testing.assert_allclose(_open_layer("INPUT", layer).values(0, 2), expected, atol=1e-12)
    assert layer.dataProvider().sample(layer.extent().center(), 1)[0] == pytest.approx(245.1)


def test_layers_with_open_options_and_layers_whose_file_is_gone(qgis_app, make_raster):
    from mining_ecorisk.algorithms.core.errors import InputError
    from mining_ecorisk.algorithms.gis.rasters import _open_layer
    from qgis.core import QgsRasterLayer

    path = make_raster(np.array([[4, 5]], dtype=np.uint8))
    layer = QgsRasterLayer(f"{path}|option:NUM_THREADS=2")
    assert layer.isValid()
    assert _open_layer("INPUT", layer).read(0, 1).tolist() == [[4, 5]]
    Path(path).unlink()
    with pytest.raises(InputError, match="cannot be opened"):
        _open_layer("INPUT", layer)
