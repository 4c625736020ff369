"""Which layers are called like another row of the table than their own."""

from mining_ecorisk.algorithms.core.name_order import misplaced

ROWS = [("elevation", "高程"), ("frozen_ground", "冻土"), ("rainfall", "降水量")]


def test_whole_words_in_any_case_tell_the_row():
    assert misplaced(ROWS, [("x", "FROZEN_GROUND_SCORE"), ("Elevation (m)", "b"), ("Rainfall", "c")]) == {0: 1, 1: 0}


def test_a_part_of_a_word_tells_nothing():
    assert misplaced(ROWS, [("rainfalls", ""), ("elevations", ""), ("a", "")]) == {}


def test_the_own_name_among_others_is_right():
    assert misplaced(ROWS, [("elevation and rainfall", ""), ("", ""), ("elevation", "rainfall")]) == {}


def test_chinese_names_need_no_blanks():
    assert misplaced(ROWS, [("冻土评分", ""), ("高程评分", ""), ("降水量评分", "")]) == {0: 1, 1: 0}
