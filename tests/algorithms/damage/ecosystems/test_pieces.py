"""Patches cut by classes and protected areas: exact against a plain intersection with every pixel."""

import math
from uuid import uuid4

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mining_ecorisk.algorithms.core.class_index import NO_CODE
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsRectangle

X, Y, PIXEL = 500000.1, 4000000.3, 30.0  # no round numbers: pixel edges are not exact in binary
NODATA = 255


@pytest.fixture
def pieces(qgis_app):
    from mining_ecorisk.algorithms.damage.ecosystems import pieces

    return pieces


def raster_of(codes, nodata=NODATA):
    from mining_ecorisk.algorithms.gis.raster_sources import FileSource
    from mining_ecorisk.algorithms.gis.rasters import Raster

    path = f"/vsimem/{uuid4().hex}.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(path, codes.shape[1], codes.shape[0], 1, gdal.GDT_Byte)
    dataset.SetGeoTransform((X, PIXEL, 0, Y, 0, -PIXEL))
    dataset.GetRasterBand(1).WriteArray(codes)
    dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset = None
    return Raster("LANDUSE", "landuse", FileSource(path), QgsCoordinateReferenceSystem("EPSG:32647"))


def star(radii, centre_x, centre_y):
    """A polygon with one corner in each of len(radii) directions."""
    turns = [2 * math.pi * number / len(radii) for number in range(len(radii))]
    points = [
        QgsPointXY(centre_x + radius * math.cos(turn), centre_y + radius * math.sin(turn))
        for radius, turn in zip(radii, turns)
    ]
    return QgsGeometry.fromPolygonXY([points])


def areas_by_pixel(polygon, codes, no_reference):
    """The plain way: the polygon's intersection with every pixel, and what is left beyond the raster."""
    areas = {}
    for row, line in enumerate(codes.tolist()):
        for column, code in enumerate(line):
            pixel = QgsRectangle(X + column * PIXEL, Y - (row + 1) * PIXEL, X + (column + 1) * PIXEL, Y - row * PIXEL)
            key = no_reference if code == NODATA else code
            areas[key] = areas.get(key, 0.0) + polygon.intersection(QgsGeometry.fromRect(pixel)).area()
    areas[no_reference] = areas.get(no_reference, 0.0) + polygon.area() - sum(areas.values())
    return areas


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.sampled_from([12, 21, 31, NODATA]), min_size=36, max_size=36),
    st.lists(st.floats(5, 140), min_size=3, max_size=9),
    st.floats(-20, 200),
    st.floats(-20, 200),
)
def test_areas_are_those_of_every_pixel_and_add_up(pieces, codes, radii, right, down):
    codes = np.array(codes, dtype=np.uint8).reshape(6, 6)
    polygon = star(radii, X + right, Y - down)
    found = {code: part.area() for code, part in pieces.by_class(polygon, raster_of(codes))}
    expected = areas_by_pixel(polygon, codes, NO_CODE)
    for code in set(found) | set(expected):
        assert found.get(code, 0.0) == pytest.approx(expected.get(code, 0.0), abs=1e-6 + 1e-9 * polygon.area())
    assert sum(found.values()) == pytest.approx(polygon.area(), rel=1e-9)


def test_a_patch_in_one_class_is_taken_as_it_is(pieces):
    polygon = star([40, 35, 30, 42, 33], X + 90, Y - 90)
    ((code, part),) = pieces.by_class(polygon, raster_of(np.full((6, 6), 31, dtype=np.uint8)))
    assert code == 31
    assert part is polygon


def test_a_large_patch_is_cut_by_tiles_with_the_same_result(pieces, monkeypatch):
    codes = np.random.default_rng(5).choice([12, 21, 31, NODATA], (30, 30)).astype(np.uint8)
    polygon = star([400, 250, 480, 300, 440, 390, 470], X + 400, Y - 500)  # reaches beyond the raster
    raster = raster_of(codes)
    whole = {code: part.area() for code, part in pieces.by_class(polygon, raster)}
    monkeypatch.setattr(pieces, "TILE", 7)
    tiled = {code: part.area() for code, part in pieces.by_class(polygon, raster)}
    assert tiled == pytest.approx(whole, rel=1e-9)
    assert sum(tiled.values()) == pytest.approx(polygon.area(), rel=1e-9)


def test_a_patch_beyond_the_raster_has_no_reference(pieces):
    polygon = star([20, 20, 20], X + 1000, Y + 1000)
    ((code, part),) = pieces.by_class(polygon, raster_of(np.full((2, 2), 12, dtype=np.uint8)))
    assert code == NO_CODE
    assert part.area() == polygon.area()


def test_a_patch_whose_edge_lies_on_a_pixel_edge_gets_no_sliver(pieces):
    codes = np.array([[12, 21]], dtype=np.uint8)
    polygon = QgsGeometry.fromRect(QgsRectangle(X, Y - PIXEL, X + PIXEL, Y))  # exactly the pixel of 12
    assert [code for code, _ in pieces.by_class(polygon, raster_of(codes))] == [12]


def rectangle(left, bottom, right, top):
    return QgsGeometry.fromRect(QgsRectangle(left, bottom, right, top))


def test_overlapping_protected_areas_count_once(pieces):
    areas = pieces.ProtectedAreas([rectangle(0, 0, 6, 10), rectangle(4, 0, 8, 10), QgsGeometry()])
    parts = {inside: part.area() for inside, part in areas.split(rectangle(0, 0, 10, 10))}
    assert parts == pytest.approx({True: 80.0, False: 20.0})


@pytest.mark.parametrize(
    ("patch", "expected"),
    [
        ((1, 1, 2, 2), True),  # inside
        ((0, 0, 10, 10), True),  # the same polygon
        ((20, 20, 30, 30), False),  # far away
        ((10, 0, 20, 10), False),  # only a common border
    ],
)
def test_a_patch_on_one_side_is_taken_as_it_is(pieces, patch, expected):
    areas = pieces.ProtectedAreas([rectangle(0, 0, 10, 10)])
    polygon = rectangle(*patch)
    ((inside, part),) = areas.split(polygon)
    assert inside is expected
    assert part is polygon


def test_cut_gives_all_kinds_of_protection(pieces):
    # A patch of 60 x 30 m over two pixels; the function area covers the left 40 m, the reserve the right 30 m.
    landuse = raster_of(np.array([[12, 21]], dtype=np.uint8))
    function = pieces.ProtectedAreas([rectangle(X, Y - 30, X + 40, Y)])
    reserves = pieces.ProtectedAreas([rectangle(X + 30, Y - 30, X + 60, Y)])
    patch = rectangle(X, Y - 30, X + 60, Y)
    fractions = []
    found = pieces.cut([QgsGeometry(), patch], function, reserves, landuse, fractions.append)
    keys = zip(found.in_function.tolist(), found.in_reserve.tolist(), found.codes.tolist())
    assert dict(zip(keys, found.areas)) == pytest.approx(
        {(True, False, 12): 900.0, (True, True, 21): 300.0, (False, True, 21): 600.0}
    )
    assert set(found.patches.tolist()) == {1}
    assert sorted(set(fractions)) == [0.0, 0.5]


def test_a_large_patch_is_stopped_between_its_parts(pieces, monkeypatch):
    monkeypatch.setattr(pieces, "TILE", 10)
    codes = np.tile(np.array([[21, 31]], dtype=np.uint8), (40, 20))
    asked = []

    def stop(fraction):
        asked.append(fraction)
        if len(asked) == 5:
            raise InterruptedError

    nothing = pieces.ProtectedAreas([])
    patch = QgsGeometry.fromRect(QgsRectangle(X, Y - 40 * PIXEL, X + 40 * PIXEL, Y))
    with pytest.raises(InterruptedError):
        pieces.cut([patch], nothing, nothing, raster_of(codes), stop)
    assert asked == [0.0] * 5
