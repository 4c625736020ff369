"""What the tests of algorithms, gis and framework share: a step to see layers through, and files of layers."""

import numpy as np
import pytest

X, Y = 500000, 4000000


@pytest.fixture
def vulnerability(make_raster):
    """The path of a raster of 0.36 over 4 x 4 km below and right of (500000, 4000000)."""
    return make_raster(np.full((40, 40), 0.36, dtype=np.float32), X, Y, 100, nodata=-1)


@pytest.fixture
def overlay(run, vulnerability):
    """`results, log = overlay(grid, output)`: the risk overlay of a grid with `wrac` and `bio`."""

    def call(grid, output="TEMPORARY_OUTPUT"):
        return run("riskoverlay", GRID=grid, VULNERABILITY=vulnerability, OUTPUT=output)

    return call


@pytest.fixture
def save(qgis_app):
    """`save(layer, path, name)`: the layer written to a file; what names it there."""
    from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter

    def write(layer, path, name="grid"):
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.layerName = name
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)
        return f"{path}|layername={name}"

    return write
