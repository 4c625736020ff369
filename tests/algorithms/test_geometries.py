"""Overlaps, cutting along a grid and areas by cell, against GEOS's own unions and intersections."""

import math
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mining_ecorisk.algorithms.geometries import common, rest, without_overlaps
from qgis.core import QgsGeometry


def rectangle(x, y, width, height):
    return QgsGeometry.fromWkt(
        f"Polygon(({x} {y}, {x + width} {y}, {x + width} {y + height}, {x} {y + height}, {x} {y}))"
    )


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
