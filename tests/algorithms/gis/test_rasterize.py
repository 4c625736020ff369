"""Vectors burned into windows."""

import numpy as np

X, Y = 500000.0, 4000000.0


def test_burning_windows(qgis_app, square, capfd):
    from mining_ecorisk.algorithms.core.raster.pixel_grid import PixelGrid
    from mining_ecorisk.algorithms.gis.rasterize import burner_of
    from qgis.core import QgsGeometry

    # 4 x 4 pixels of 100 m; the left half is 3, then 5 on the lower left 200 m square.
    shapes = [
        QgsGeometry.fromWkt(f"Polygon(({X} {Y}, {X + 200} {Y}, {X + 200} {Y - 400}, {X} {Y - 400}, {X} {Y}))"),
        QgsGeometry.fromWkt(square(X, Y - 400, 200)),
        QgsGeometry(),
    ]
    burner = burner_of(shapes, [3, 5, 9], PixelGrid(X, Y, 100, 100, 4, 4))
    assert burner.burn(0, 4, background=-1).tolist() == [[3, 3, -1, -1]] * 2 + [[5, 5, -1, -1]] * 2
    assert burner.burn(1, 2, 1, 2).tolist() == [[3, 0], [5, 0]]
    assert "Warning" not in "".join(capfd.readouterr())


def test_curves_are_burned(qgis_app):
    # A circle of radius 100 m around the middle of 10 x 10 pixels of 30 m: a pixel is in when its centre is.
    from mining_ecorisk.algorithms.core.raster.pixel_grid import PixelGrid
    from mining_ecorisk.algorithms.gis.rasterize import burner_of
    from qgis.core import QgsGeometry

    arc = "CircularString(50 150, 150 250, 250 150, 150 50, 50 150)"
    found = burner_of([QgsGeometry.fromWkt(f"CurvePolygon({arc})")], [1], PixelGrid(0, 300, 30, 30, 10, 10)).burn(0, 10)
    offsets = 30 * np.arange(10) + 15 - 150
    assert np.array_equal(found == 1, np.hypot(offsets[:, None], offsets) < 100)
