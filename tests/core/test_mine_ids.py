"""Which mine ids are the same, and which were probably meant to be."""

import pytest
from mining_ecorisk.algorithms.core.mine_ids import mine_id, mine_ids, near_key


def test_an_id_is_its_text_whatever_type_its_field_has():
    assert mine_ids([12, 12.0, "12", " 12 "]) == ["12"] * 4
    assert mine_ids(["M 1", 1.5, None, "  "]) == ["M 1", "1.5", "", ""]


def test_near_ids_stay_different_mines():
    assert mine_id("M-007") != mine_id("m7")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("M1", "m1"), ("M 1", "M1"), ("M-1", "M_1"), ("M–1", "M1"), ("Ｍ１", "M1"), ("007", 7.0), ("A-007", "A7"),
        ("Mé", "Me\u0301"),
    ],
)  # fmt: skip
def test_slips_of_the_pen_share_a_key(one, other):
    assert near_key(one) == near_key(other)


@pytest.mark.parametrize(("one", "other"), [("M1", "M10"), ("M1", "N1"), ("10", "1"), ("0", ""), ("1.5", "15")])
def test_other_ids_do_not(one, other):
    assert near_key(one) != near_key(other)
