"""Where something lies in the study area, in words."""

import numpy as np
import pytest
from mining_ecorisk.algorithms.report.maps.whereabouts import whereabouts
from qgis.core import QgsRectangle

WHOLE = QgsRectangle(0, 0, 90, 90)


@pytest.mark.parametrize(
    ("points", "words"),
    [
        ([(10, 80)], "in the north-west"),
        ([(45, 45)], "in the middle"),
        ([(80, 45), (80, 40), (10, 10)], "in the east"),  # two of three in that ninth
        ([(10, 80), (80, 80)], "in the north"),  # no ninth has most, the northern half has all
        ([(10, 70), (20, 50)], "in the north-west"),
        ([(10, 10), (80, 80)], "all over the area"),
        ([(np.nan, np.nan)], "all over the area"),
        ([], "all over the area"),
    ],
)
def test_words_for_where_most_lies(points, words):
    found = np.array(points, dtype=float).reshape(-1, 2)
    assert str(whereabouts(found, np.ones(len(found)), WHOLE)) == words


def test_what_is_large_counts_more():
    points = np.array([(10.0, 10.0), (80.0, 80.0)])
    assert str(whereabouts(points, np.array([1.0, 9.0]), WHOLE)) == "in the north-east"
