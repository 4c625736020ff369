"""Codes and their places in a table."""

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.class_index import ClassIndex
from mining_ecorisk.algorithms.core.errors import InputError


@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.uint16, np.int32, np.uint32])
def test_places_are_the_rows_of_the_table(dtype):
    # The table's rows need no order: 64 is row 0, 11 row 1, 31 row 2; 3 is nodata, 4 unknown.
    classes = ClassIndex(np.array([64, 11, 31]))
    codes = np.array([[11, 31, 64], [12, 0, 255]], dtype=dtype)
    valid = codes != 0
    assert classes.places(codes, valid).tolist() == [[1, 2, 0], [4, 3, 4]]


def test_codes_of_any_size_and_sign():
    # Too far apart for a table of all codes between them.
    classes = ClassIndex(np.array([2_000_000_000, -5, 7]))
    codes = np.array([-6, -5, 7, 8, 2_000_000_000, -2_000_000_000], dtype=np.int32)
    assert classes.places(codes, np.ones(6, dtype=bool)).tolist() == [4, 1, 2, 4, 0, 4]
    near = ClassIndex(np.array([-1, 1]))
    assert near.places(codes, np.ones(6, dtype=bool)).tolist() == [3, 3, 3, 3, 3, 3]
    assert near.places(np.array([-1, 0, 1], dtype=np.int16), np.ones(3, dtype=bool)).tolist() == [0, 3, 1]


def test_many_classes_need_a_wider_type():
    classes = ClassIndex(np.arange(1000, 1300))
    places = classes.places(np.array([1299, 1300], dtype=np.int32), np.array([True, True]))
    assert places.tolist() == [299, 301]


def test_values_by_place():
    classes = ClassIndex(np.array([21, 12]))
    values = ClassIndex.by_place(np.array([0.5, 0.25], dtype=np.float32), np.nan)
    found = values[classes.places(np.array([12, 21, 0], dtype=np.uint8), np.array([True, True, False]))]
    assert found[:2].tolist() == [0.25, 0.5]
    assert np.isnan(found[2])


def test_unknown_codes_are_listed_with_their_cells_and_nodata_never():
    classes = ClassIndex(np.array([1, 2]))
    for codes in (np.array([1, 9, 9, 0], dtype=np.uint8), np.array([7, 9, 2, 0], dtype=np.uint8)):
        classes.count_unknown(classes.unknown_codes(codes, classes.places(codes, codes != 0)))
    assert classes.counts == {9: 3, 7: 1}
    with pytest.raises(InputError, match=r"LANDUSE: the raster land .* have: 7 \(1 cell\), 9 \(3 cells\)\. Add"):
        classes.refuse_unknown("LANDUSE", "land", "table")


def test_known_codes_pass():
    classes = ClassIndex(np.array([1]))
    codes = np.array([1, 0], dtype=np.uint8)
    classes.count_unknown(classes.unknown_codes(codes, classes.places(codes, codes == 1)))
    classes.refuse_unknown("LANDUSE", "land", "table")
