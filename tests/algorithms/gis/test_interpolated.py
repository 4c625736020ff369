"""Values of a raster on a finer grid, against GDAL's warper."""

import pickle

import numpy as np
import pytest

X, Y = 500000.0, 4000000.0


@pytest.fixture
def both(make_run, make_raster):
    """`both(values, pixel, shift, nodata=...)`: the values on a grid of 30 m that reaches beyond the raster on every
    side, as a whole by GDAL's warper and ours by windows of 40 x 70 pixels."""
    from mining_ecorisk.algorithms.core.raster.pixel_grid import PixelGrid
    from mining_ecorisk.algorithms.gis.interpolated import Interpolated
    from mining_ecorisk.algorithms.gis.raster_sources import FileSource
    from mining_ecorisk.algorithms.gis.rasters import Raster, aligned, interpolated
    from qgis.core import QgsCoordinateReferenceSystem

    def read(values, pixel, shift, nodata=None):
        crs = QgsCoordinateReferenceSystem("EPSG:32647")
        path = make_raster(values, x0=X, y0=Y, pixel=pixel, nodata=nodata)
        rows, columns = (int(side * pixel / 30) + 20 for side in values.shape)
        grid = PixelGrid(X - 210 - shift, Y + 150 + shift, 30, 30, columns, rows)
        raster = Raster("INPUT", "raster", FileSource(path), crs)
        ours = pickle.loads(pickle.dumps(interpolated(raster, grid, crs, make_run())))
        assert isinstance(ours, Interpolated)
        found = np.full((rows, columns), -1.0)
        for row in range(0, rows, 40):
            for column in range(0, columns, 70):
                part = slice(row, min(row + 40, rows)), slice(column, min(column + 70, columns))
                window = ours.values(row, part[0].stop - row, column, part[1].stop - column)
                found[part] = window
        return aligned(raster, grid, crs, make_run(), "bilinear").values(0, rows), found

    return read


@pytest.mark.parametrize("dtype", ["uint8", "int16", "int32", "float32", "float64"])
@pytest.mark.parametrize("nodata", [None, 7])
@pytest.mark.parametrize("pixel, shift", [(90, 0), (30, 11), (37.5, 4), (1000, 123)])
def test_as_gdal_warps(both, dtype, nodata, pixel, shift):
    values = np.random.default_rng(int(pixel)).integers(0, 120, (23, 31)).astype(dtype)
    values[:4, 10:14] = 7
    values[values % 13 == 0] = 7
    gdal, ours = both(values, pixel, shift, nodata)
    np.testing.assert_array_equal(np.isnan(ours), np.isnan(gdal))
    assert np.isnan(gdal).any()
    # Of numbers up to 120, the last bit of float32 is 8e-6.
    np.testing.assert_allclose(ours, gdal, atol=1e-5)


def test_coarser_grids_and_other_crs_are_gdals(make_run, make_raster):
    from mining_ecorisk.algorithms.core.raster.pixel_grid import PixelGrid
    from mining_ecorisk.algorithms.gis.raster_sources import FileSource
    from mining_ecorisk.algorithms.gis.rasters import Raster, interpolated
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCoordinateTransformContext

    crs = QgsCoordinateReferenceSystem("EPSG:32647")
    raster = Raster("INPUT", "r", FileSource(make_raster(np.full((4, 4), 5.0), x0=X, y0=Y, pixel=30)), crs)
    other = QgsCoordinateReferenceSystem("EPSG:32648")
    there = QgsCoordinateTransform(crs, other, QgsCoordinateTransformContext()).transform(X, Y)
    for pixel, target, x, y in ((60, crs, X, Y), (30, other, there.x() - 500, there.y() + 500)):
        assert isinstance(interpolated(raster, PixelGrid(x, y, pixel, pixel, 50, 50), target, make_run()), Raster)
