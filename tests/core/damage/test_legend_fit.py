"""Whether a raster's codes are those of a legend."""

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.damage.crosswalk import Crosswalk
from mining_ecorisk.algorithms.core.damage.legend_fit import as_good, numbered_from_1, numberings, own_numbering
from mining_ecorisk.algorithms.core.errors import InputError


def crosswalk(*rows):
    """Of (code, target, name) rows."""
    codes, targets, names = zip(*sorted(rows))
    return Crosswalk("c.csv", np.array(codes), np.array(targets), dict(zip(codes, names)))


TWO = crosswalk((1, 51, "town"), (2, 21, "forest"), (111, 51, "town"), (311, 21, "forest"), (44, 0, "sea"), (0, 0, ""))


def test_classes_of_two_codes_make_two_numberings():
    assert numberings(TWO) == [{1, 2}, {111, 311}]
    assert numberings(crosswalk((1, 12, "a"), (2, 21, "b"), (9, 0, "none"))) == [{1, 2}]


def test_the_numbering_of_the_codes():
    assert own_numbering({0, 44, 111}, TWO) == {111, 311}
    assert own_numbering({0}, TWO) == frozenset()
    with pytest.raises(InputError, match="two kinds of c.csv: 1 and 311"):
        own_numbering({1, 311}, TWO)


def test_another_legend_is_as_good_where_as_large_a_share_occurs():
    longer = crosswalk(*((code, 21, str(code)) for code in range(1, 11)))
    # 2 of 2 codes against 2 of 10, and the other way round; 3 is unknown to the shorter one.
    assert as_good({1, 2, 0}, frozenset({1, 2}), {"longer": longer}) == []
    assert as_good({1, 2, 0}, frozenset(range(1, 11)), {"two": TWO}) == ["two"]
    assert as_good({1, 2, 3}, frozenset(range(1, 11)), {"two": TWO}) == []


@pytest.mark.parametrize(
    ("codes", "told"),
    [
        (range(1, 18), True),
        (range(1, 31), True),
        ((1, 5, 21), True),  # all in the first half
        ((2, 12, 24, 25, 41), False),
        (range(1, 44), False),  # all of it
        ((), False),
    ],
)
def test_a_legend_numbered_from_1(codes, told):
    assert numbered_from_1(set(codes), frozenset(range(1, 44))) == told


def test_short_legends_and_other_numbers_tell_nothing():
    assert not numbered_from_1({1, 2}, frozenset(range(1, 10)))
    assert not numbered_from_1({111, 112}, frozenset(range(111, 150)))
