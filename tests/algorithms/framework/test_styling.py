"""Styles beside the outputs."""

import numpy as np
import pytest

X, Y = 500000, 4000000


@pytest.fixture
def vulnerability(make_raster):
    return make_raster(np.full((40, 40), 0.36, dtype=np.float32), X, Y, 100, nodata=-1)


@pytest.fixture
def overlay(run, vulnerability):
    def call(grid, output="TEMPORARY_OUTPUT"):
        return run("riskoverlay", GRID=grid, VULNERABILITY=vulnerability, OUTPUT=output)

    return call


def test_style_lies_beside_a_file_output(overlay, make_layer, square, tmp_path):
    grid = make_layer([(square(X, Y - 2000, 2000), {"wrac": 1.0, "bio": 0.5})])
    overlay(grid, str(tmp_path / "risk.gpkg"))
    assert (tmp_path / "risk.qml").is_file()
