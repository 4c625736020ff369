"""Scores of the indicators: ranges, named scores, types, protection, nearness to water."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mining_ecorisk.algorithms.core.errors import InputError
from mining_ecorisk.algorithms.core.scores import (
    NO_CLASS,
    PROTECTION,
    WATER,
    Scores,
    protection_classes,
    read_named_scores,
    read_ranges,
    read_type_scores,
    water_classes,
)
from mining_ecorisk.algorithms.core.tables import shipped_table, table_from_rows


def ranges_of(*rows):
    return read_ranges(table_from_rows("RANGES", ("from", "to", "score"), rows))


def scored(ranges, values):
    return ranges.of(ranges.classes(np.array(values)), -1).tolist()


def test_edges_of_the_shipped_elevation_ranges():
    # Table 3 as [low, high): 1000-3500: 0.2, 3500-5000: 0.3, from 5000: 0.5; below 1000 the nearest, 0.2.
    ranges = read_ranges(shipped_table("elevation_scores"))
    values = [999.9, 1000, 3499.9, 3500, 4999.9, 5000, 8848, np.nan]
    assert scored(ranges, values) == pytest.approx([0.2, 0.2, 0.2, 0.3, 0.3, 0.5, 0.5, -1])
    assert ranges.below(np.array(values)).tolist() == [True] + [False] * 7
    assert not ranges.above(np.array(values)).any()


def test_edges_of_the_shipped_rainfall_ranges():
    # Below 200: 0.5, 200-400: 0.3, 400-800: 0.2; from 800 on the nearest, 0.2.
    ranges = read_ranges(shipped_table("rainfall_scores"))
    values = [-5, 0, 199.9, 200, 399.9, 400, 799.9, 800, 2000]
    assert scored(ranges, values) == pytest.approx([0.5, 0.5, 0.5, 0.3, 0.3, 0.2, 0.2, 0.2, 0.2])
    assert ranges.above(np.array(values)).tolist() == [False] * 7 + [True, True]
    # No year has less than no rain: it is nodata that nobody declared, and does not pass for a dry place.
    assert ranges.below(np.array(values)).tolist() == [True] + [False] * 8


def test_edges_hold_for_float32_and_integers():
    ranges = read_ranges(shipped_table("elevation_scores"))
    for dtype in (np.float32, np.int16):
        assert scored(ranges, np.array([3499, 3500, 5000], dtype=dtype)) == pytest.approx([0.2, 0.3, 0.5])


@given(st.lists(st.integers(-50, 50), min_size=2, max_size=6, unique=True), st.lists(st.integers(-60, 60), min_size=1))
@settings(max_examples=60, deadline=None)
def test_ranges_against_a_plain_search(limits, values):
    limits = sorted(limits)
    ranges = ranges_of(*[(low, high, row) for row, (low, high) in enumerate(zip(limits, limits[1:]))])
    for value, found in zip(values, ranges.classes(np.array(values, dtype=float))):
        holding = [row for row, (low, high) in enumerate(zip(limits, limits[1:])) if low <= value < high]
        nearest = 0 if value < limits[0] else len(limits) - 2
        assert found == (holding[0] if holding else nearest)


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ([(0, 10, 1), (20, 30, 2)], "row 2: the range 20 to 30 leaves a gap after the row before, which ends at 10"),
        ([(0, 10, 1), (5, 30, 2)], "row 2: the range 5 to 30 overlaps"),
        ([(10, 20, 1), (0, 10, 2)], "out of order"),
        ([(10, 10, 1)], "is empty"),
        ([(0, None, 1), (10, 20, 2)], "overlaps"),
        ([(0, 10, 1), (None, 20, 2)], "overlaps"),
        ([(0, 10, "high")], "row 1, column score: high is not a number"),
        ([(0, 10, -1)], "is not between 0 and inf"),
        ([("low", 10, 1)], "column from: low is not a number"),
        ([], "has no rows"),
    ],
)
def test_bad_ranges(rows, message):
    with pytest.raises(InputError, match=message):
        ranges_of(*rows)


def test_missing_column_of_ranges():
    with pytest.raises(InputError, match=r"RANGES: the column\(s\) score are missing"):
        read_ranges(table_from_rows("RANGES", ("from", "to"), [(0, 1)]))


def test_counts_put_nodata_last():
    scores = Scores(("a", "b", "c"), np.array([0.1, 0.2, 0.3]))
    assert scores.count(np.array([[0, 2], [2, NO_CLASS]])).tolist() == [1, 0, 2, 1]
    assert scores.of(np.array([2, NO_CLASS]), -9999).tolist() == pytest.approx([0.3, -9999])


def test_named_scores_come_in_the_wanted_order():
    table = table_from_rows(
        "SCORES", ("protection", "score"), [("None", 1), ("both", 4), ("reserve", 3), ("function", 2)]
    )
    assert read_named_scores(table, "protection", PROTECTION).values.tolist() == [1, 2, 3, 4]


def test_named_scores_must_be_complete():
    table = table_from_rows("SCORES", ("protection", "score"), [("none", 1), ("park", 4)])
    with pytest.raises(InputError, match="the rows must be none, function, reserve, both; the table has none, park"):
        read_named_scores(table, "protection", PROTECTION)


def test_types_are_found_by_any_of_their_names():
    scores = read_type_scores(shipped_table("frozen_ground_scores"))
    classes = scores.classes(["permafrost", "PERMAFROST", "多年冻土", "Seasonal frozen ground", " none "], "INPUT")
    assert scores.values[classes].tolist() == pytest.approx([0.7, 0.7, 0.7, 0.2, 0.1])
    assert scores.values[scores.background] == pytest.approx(0.1)


def test_unknown_types_are_listed():
    scores = read_type_scores(shipped_table("frozen_ground_scores"))
    with pytest.raises(InputError, match=r"INPUT, type: the type\(s\) \(blank\), ice are not in the table"):
        scores.classes(["permafrost", "ice", None, ""], "INPUT, type")


def test_a_table_of_types_needs_none():
    with pytest.raises(InputError, match="a row of the type none is missing"):
        read_type_scores(table_from_rows("SCORES", ("type", "score"), [("permafrost", 1)]))


def test_protection_of_two_masks():
    function, reserve = np.array([0, 1, 0, 1]), np.array([0, 0, 1, 1], dtype=np.uint8)
    assert [PROTECTION[index] for index in protection_classes(function, reserve)] == list(PROTECTION)


def test_the_highest_water_score_wins():
    scores = read_named_scores(shipped_table("water_distance_scores"), "element", WATER)
    # All eight combinations of near the main stream, a source, a tributary.
    near = np.array(np.meshgrid([False, True], [False, True], [False, True], indexing="ij")).reshape(3, 8)
    main, source, tributary = near
    expected = np.where(main | source, 0.6, np.where(tributary, 0.3, 0.1))
    assert scores.values[water_classes(near, scores)].tolist() == expected.tolist()


def test_the_highest_water_score_wins_with_other_scores():
    scores = Scores(WATER, np.array([0.2, 0.4, 0.9, 0.3]))
    near = np.array([[True, True, True, False], [False, True, True, False], [False, False, True, False]])
    # Where some water is near, "elsewhere" does not count, although its score is higher than the main stream's.
    assert scores.values[water_classes(near, scores)].tolist() == [0.2, 0.4, 0.9, 0.3]


def test_ranges_are_named_in_the_language_that_is_asked_for():
    table = shipped_table("elevation_scores")
    assert read_ranges(table, "name_zh").labels == ("中海拔", "高海拔", "极高海拔")
    assert read_ranges(table).labels[0].startswith("Middle altitude")
    own = table_from_rows("RANGES", ("from", "to", "score"), [("0", "10", "0.5")])
    assert read_ranges(own, "name_zh").labels == ("0 - 10",)
