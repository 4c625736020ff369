"""Overlaps, cutting along a grid and areas by cell, against GEOS's own unions and intersections."""

import math
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mining_ecorisk.algorithms.core.errors import InputError
from mining_ecorisk.algorithms.gis.polygons import (
    BoundsIndex,
    areas_by_cell,
    areas_outside,
    common,
    rest,
    rings,
    without_overlaps,
)
from mining_ecorisk.algorithms.gis.repair import valid_geometry
from qgis.core import QgsGeometry, QgsRectangle


def rectangle(x, y, width, height):
    return QgsGeometry.fromWkt(
        f"Polygon(({x} {y}, {x + width} {y}, {x + width} {y + height}, {x} {y + height}, {x} {y}))"
    )


def test_repair_of_a_multipolygon_with_a_spike_keeps_its_polygons():
    spiked = "((0 0, 10 0, 10 10, 10 20, 10 10, 0 10, 0 0))"
    geometry = QgsGeometry.fromWkt(f"MultiPolygon({spiked}, ((20 0, 30 0, 30 5, 20 5, 20 0)))")
    repaired, was_repaired = valid_geometry(geometry)
    # 10 x 10 and 10 x 5; the spike from (10, 10) to (10, 20) has no area.
    assert (was_repaired, repaired.isGeosValid(), repaired.area()) == (True, True, 150)
    assert repaired.type() == geometry.type()


@pytest.mark.parametrize("missing", [QgsGeometry(), QgsGeometry.fromWkt("Polygon EMPTY")])
def test_missing_geometry_has_no_area(missing):
    # QGIS 3.22 gives both an area of -1.
    geometry, was_repaired = valid_geometry(missing)
    assert (geometry.area(), geometry.isEmpty(), was_repaired) == (0, True, False)


def test_flat_polygon_is_repaired_into_nothing():
    # GEOS makes a line of it, which no layer of polygons takes.
    flat = QgsGeometry.fromWkt("Polygon((0 0, 10 10, 0 0, 0 0))")
    geometry, was_repaired = valid_geometry(flat)
    assert (geometry.area(), geometry.isEmpty(), was_repaired) == (0, True, True)


def test_nothing_in_common_has_no_area():
    square = rectangle(0, 0, 10, 10)
    assert common(square, rectangle(10, 0, 10, 10)).area() == 0
    assert rest(square, rectangle(-1, -1, 20, 20)).area() == 0


def test_overlap_goes_to_the_first_by_key():
    first, second = rectangle(0, 0, 10, 10), rectangle(5, 0, 10, 10)
    kept, overlapped = without_overlaps([second, first], ["b", "a"])
    # Half of each square is shared: 5 x 10.
    assert [geometry.area() for geometry in kept] == [50, 100]
    assert overlapped == 50


def test_place_under_three_counts_twice_and_a_hidden_polygon_is_empty():
    big, shifted, hidden = rectangle(0, 0, 10, 10), rectangle(5, 0, 10, 10), rectangle(6, 1, 2, 1)
    kept, overlapped = without_overlaps([big, shifted, hidden], [1, 2, 3])
    # 50 shared by the two squares, and the 2 of the hidden one lie under both: 50 + 2.
    assert overlapped == 52
    assert kept[2].isEmpty()


def test_common_border_is_no_overlap_and_leaves_the_polygons_untouched():
    squares = [rectangle(0, 0, 10, 10), rectangle(10, 0, 10, 10), QgsGeometry()]
    kept, overlapped = without_overlaps(squares, [1, 1, 1])
    assert overlapped == 0
    assert [after is before for after, before in zip(kept, squares)] == [True, True, True]


RECTANGLES = st.tuples(st.integers(0, 20), st.integers(0, 20), st.integers(1, 9), st.integers(1, 9))


@settings(max_examples=60, deadline=None)
@given(st.lists(RECTANGLES, min_size=1, max_size=8), st.randoms(use_true_random=False))
def test_result_covers_the_union_once_in_any_feature_order(corners, shuffler):
    shapes = [rectangle(*corner) for corner in corners]
    kept, overlapped = without_overlaps(shapes, corners)
    union = QgsGeometry.unaryUnion(shapes).area()
    assert sum(geometry.area() for geometry in kept) == pytest.approx(union, rel=1e-12)
    assert overlapped == pytest.approx(sum(shape.area() for shape in shapes) - union, abs=1e-9)
    shuffled = shuffler.sample(range(len(corners)), len(corners))
    again, _ = without_overlaps([shapes[i] for i in shuffled], [corners[i] for i in shuffled])
    # Equal rectangles may change places among themselves, so each rectangle's areas are compared as a set.
    assert sorted((corners[i], round(geometry.area(), 6)) for i, geometry in zip(shuffled, again)) == sorted(
        (corner, round(geometry.area(), 6)) for corner, geometry in zip(corners, kept)
    )


def test_common_keeps_polygons_only():
    # An L and a square that share a 5 x 5 corner and, further on, a stretch of border.
    shape = QgsGeometry.fromWkt("Polygon((0 0, 20 0, 20 5, 10 5, 10 10, 0 10, 0 0))")
    square = rectangle(5, 5, 10, 10)
    assert "Line" in shape.intersection(square).asWkt()  # what GEOS gives on its own
    assert common(shape, square).area() == 25
    assert "Line" not in common(shape, square).asWkt()


def test_common_of_what_only_touches_is_empty():
    assert common(rectangle(0, 0, 10, 10), rectangle(10, 0, 10, 10)).isEmpty()
    assert common(rectangle(0, 0, 10, 10), rectangle(10, 10, 10, 10)).isEmpty()
    assert common(rectangle(0, 0, 10, 10), rectangle(50, 50, 10, 10)).isEmpty()


def test_rest_is_what_lies_outside():
    square = rectangle(0, 0, 10, 10)
    assert rest(square, rectangle(5, 0, 10, 10)).area() == 50
    assert rest(square, rectangle(10, 0, 10, 10)) is square
    assert rest(square, square).isEmpty()


def spikes(generator, x, y, radius, corners):
    turns = sorted(generator.uniform(0, 2 * math.pi) for _ in range(corners))
    radii = [radius * generator.uniform(0.6, 1.4) for _ in turns]
    points = [f"{x + r * math.cos(t):.2f} {y + r * math.sin(t):.2f}" for r, t in zip(radii, turns)]
    return QgsGeometry.fromWkt(f"Polygon(({', '.join([*points, points[0]])}))")


def test_rest_keeps_polygons_only_where_rounding_closes_a_gap():
    # A ragged patch cut by one bundle of long spikes, and what is left by another: GEOS leaves lines in the gaps, and
    # whatever is cut from a collection with lines in it loses area.
    generator = random.Random(43)
    patch = spikes(generator, 600000, 3900000, 150, 60)
    areas = [spikes(generator, 607000, 3900000, 7000, 1500), spikes(generator, 600000, 3907000, 7000, 1500)]
    parts, left = [], patch
    for area in areas:
        inside = common(left, area)
        left = rest(left, inside)
        parts.append(inside)
        assert "Line" not in left.asWkt()
    assert sum(part.area() for part in parts) + left.area() == pytest.approx(patch.area(), rel=1e-9)


def plain_areas(pieces, cells):
    """Every piece against every cell."""
    areas = [[piece.intersection(cell).area() for cell in cells] for piece in pieces]
    return {(i, j): area for i, row in enumerate(areas) for j, area in enumerate(row) if area > 0}


def found_areas(pieces, cells):
    piece, cell, areas = areas_by_cell(pieces, cells, lambda fraction: None)
    return dict(zip(zip(piece.tolist(), cell.tolist()), areas.tolist()))


SQUARES = [rectangle(100 * column, 100 * row, 100, 100) for row in range(6) for column in range(6)]


def test_areas_of_slivers_holes_and_parts_equal_plain_intersections():
    pieces = [
        QgsGeometry.fromWkt(
            "Polygon((13 17, 588 44, 531 577, 90 512, 13 17), (110 110, 110 190, 190 190, 110 110), "
            "(300 150, 300 450, 420 150, 300 150))"
        ),
        QgsGeometry.fromWkt("MultiPolygon(((5 5, 9 5, 9 9, 5 5)), ((450 5, 455 590, 450 590, 450 5)))"),
        QgsGeometry.fromWkt("Polygon((0 299.9999, 600 299.9999, 600 300.0001, 0 300.0001, 0 299.9999))"),
        QgsGeometry.fromWkt("Polygon((99.99999 7, 100.00001 7, 100 8, 99.99999 7))"),
        QgsGeometry.fromWkt("Polygon((-300 -300, -200 -300, -200 -200, -300 -300))"),
        QgsGeometry(),
    ]
    found = found_areas(pieces, SQUARES)
    assert found == pytest.approx(plain_areas(pieces, SQUARES), rel=1e-9, abs=1e-9)
    # The long strip lies half below the line y = 300 and half above it: 100 m x 0.0001 m in each square.
    assert found[2, 12] == pytest.approx(0.01, rel=1e-6)
    assert {piece for piece, _ in found} == {0, 1, 2, 3}


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 600), st.integers(0, 600)), min_size=3, max_size=9, unique=True))
def test_areas_in_any_polygons_equal_plain_intersections(corners):
    shape = QgsGeometry.fromWkt(f"MultiPoint({', '.join(f'({x} {y})' for x, y in corners)})").convexHull()
    piece = shape if shape.area() else rectangle(*corners[0], 250, 250)
    # Beside the squares, cells that overlap them and are no rectangles.
    cells = SQUARES + [square.buffer(30, 3) for square in SQUARES[:20]]
    assert found_areas([piece], cells) == pytest.approx(plain_areas([piece], cells), rel=1e-9, abs=1e-9)


def test_cells_in_one_place_do_not_halve_for_ever():
    cells = [rectangle(0, 0, 10, 10)] * 20
    assert found_areas([rectangle(5, 5, 10, 10)], cells) == {(0, cell): 25 for cell in range(20)}


def test_bent_piece_over_many_cells_at_the_origin():
    # An L: the quarter of its bounding box that it leaves is empty, whichever way it is halved.
    piece = QgsGeometry.fromWkt("Polygon((0 0, 600 0, 600 10, 10 10, 10 600, 0 600, 0 0))")
    assert found_areas([piece], SQUARES) == pytest.approx(plain_areas([piece], SQUARES))


def test_area_outside_is_what_the_cells_leave():
    pieces = [rectangle(-30, 20, 50, 10), rectangle(700, 0, 10, 10), rectangle(110, 110, 10, 10)]
    by_cell = areas_by_cell(pieces, SQUARES, lambda fraction: None)
    assert areas_outside(pieces, SQUARES, by_cell).tolist() == [300, 100, 0]


def test_overlapping_cells_are_refused():
    pieces, cells = [rectangle(0, 0, 10, 10)], [rectangle(0, 0, 20, 20), rectangle(5, 0, 20, 20)]
    by_cell = areas_by_cell(pieces, cells, lambda fraction: None)
    with pytest.raises(InputError, match="cells overlap, so that 50 m2"):
        areas_outside(pieces, cells, by_cell)


def test_rings_of_parts_and_holes():
    shape = QgsGeometry.fromWkt(
        "MultiPolygon(((0 0, 9 0, 9 9, 0 0), (5 2, 7 2, 7 4, 5 2)), ((20 0, 21 0, 21 1, 20 0)))"
    )
    assert [(len(points), hole) for points, hole in rings(shape)] == [(4, False), (4, True), (4, False)]
    assert rings(shape)[1][0].tolist() == [[5, 2], [7, 2], [7, 4], [5, 2]]


def test_bounds_index_tells_positions_and_passes_over_nothing():
    texts = "Point(0 0)", "Polygon EMPTY", "Polygon((5 5, 9 5, 5 9, 5 5))"
    shapes = [QgsGeometry(), *map(QgsGeometry.fromWkt, texts)]
    index = BoundsIndex(shapes)
    assert index.intersects(QgsRectangle(-1, -1, 1, 1)) == [1]
    assert sorted(index.intersects(QgsRectangle(-1, -1, 8.9, 8.9))) == [1, 3]
    assert index.intersects(QgsRectangle(10, 10, 11, 11)) == []
