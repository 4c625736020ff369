"""Polygons made valid by their structure: the ground that rings go round counts once."""

import pytest
from mining_ecorisk.algorithms.core.errors import InputError
from mining_ecorisk.algorithms.gis.repair import refuse_numberless, valid_geometry, without_dust
from qgis.core import QgsGeometry

SQUARE = "(0 0, 10 0, 10 10, 0 10, 0 0)"

CASES = {
    # 100, and the part of 25 lies inside.
    "a part inside a part": (f"MultiPolygon(({SQUARE}), ((2 2, 7 2, 7 7, 2 7, 2 2)))", 100),
    # 100 + 100 less the quarter that both cover.
    "parts that overlap": (f"MultiPolygon(({SQUARE}), ((5 5, 15 5, 15 15, 5 15, 5 5)))", 175),
    # Two triangles of 10 x 5 / 2.
    "a bow tie": ("Polygon((0 0, 10 10, 10 0, 0 10, 0 0))", 50),
    # All of the 10 x 10 but its corner of 3 x 3; the ring goes twice round the inner 4 x 4.
    "a ring that overlaps itself": ("Polygon((0 0, 10 0, 10 10, 3 10, 3 3, 7 3, 7 7, 0 7, 0 0))", 91),
    # A hole of 10 whose ring touches the shell along an edge.
    "a hole on the border": (f"Polygon({SQUARE}, (0 0, 5 0, 5 2, 0 2, 0 0))", 90),
    "a hole that reaches out": (f"Polygon({SQUARE}, (5 5, 15 5, 15 6, 5 6, 5 5))", 95),
    "a part in the hole of another": (
        f"MultiPolygon(({SQUARE}, (2 2, 8 2, 8 8, 2 8, 2 2)), ((4 4, 6 4, 6 6, 4 6, 4 4)), ((4 4, 6 4, 6 6, 4 4)))",
        68,
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_ground_counts_once(case):
    wkt, area = CASES[case]
    geometry, repaired = valid_geometry(QgsGeometry.fromWkt(wkt))
    assert (repaired, geometry.isGeosValid()) == (True, True)
    assert geometry.area() == pytest.approx(area)


def test_valid_geometry_is_left_as_it_is():
    shape = QgsGeometry.fromWkt(f"Polygon({SQUARE}, (2 2, 8 2, 8 8, 2 8, 2 2))")
    geometry, repaired = valid_geometry(shape)
    assert (geometry is shape, repaired) == (True, False)


def test_polygons_of_a_collection_are_taken():
    shape = QgsGeometry.fromWkt(f"GeometryCollection(Point(1 1), Polygon({SQUARE}), LineString(0 0, 50 50))")
    geometry, repaired = valid_geometry(shape)
    assert (geometry.area(), geometry.type(), repaired) == (
        100,
        QgsGeometry.fromWkt(f"Polygon({SQUARE})").type(),
        False,
    )


def test_broken_coordinates_leave_nothing():
    ring = [(0, 0), (float("nan"), 5), (5, 5), (0, 0)]
    shape = QgsGeometry.fromWkt("Polygon((0 0, 1 1, 2 0, 0 0))")
    for place, (x, y) in enumerate(ring):
        shape.moveVertex(x, y, place)
    geometry, _ = valid_geometry(shape)
    assert geometry.isEmpty() and geometry.area() == 0


def test_dust_is_what_lies_below_a_millionth_of_a_square_metre():
    shape = QgsGeometry.fromWkt(f"MultiPolygon(({SQUARE}), ((20 0, 20.0009 0, 20.0009 0.0009, 20 0)))")
    assert without_dust(shape).area() == 100
    two = QgsGeometry.fromWkt(f"MultiPolygon(({SQUARE}), ((20 0, 21 0, 20 1, 20 0)))")
    assert without_dust(two) is two


@pytest.mark.parametrize("shift", [float("nan"), 1e300])
@pytest.mark.parametrize("wkt", ["Point(0 0)", "LineString(0 0, 1 1)", f"Polygon({SQUARE})"])
def test_coordinates_that_are_no_numbers_are_refused(shift, wkt):
    # GEOS ended the process on a line whose coordinates were NaN.
    shape = QgsGeometry.fromWkt(wkt)
    refuse_numberless([(1, shape), (2, QgsGeometry())], "STREAM", "rivers")
    broken = QgsGeometry(shape)
    broken.translate(shift, shift)
    with pytest.raises(InputError, match="STREAM: feature 7 of rivers has coordinates that are no numbers"):
        refuse_numberless([(1, shape), (7, broken)], "STREAM", "rivers")
