"""Mining rights: which count, the standing of a mine, contradictions, names of fields."""

from datetime import date

import pytest
from mining_ecorisk.algorithms.core.damage.rights import Right, contradiction, limit_fields, standing

SEEN = date(2020, 7, 15)
VALID, OVER = date(2025, 1, 1), date(2019, 12, 31)


def test_last_day_itself_is_valid():
    right = Right("r", valid_to=SEEN)
    assert not right.expired(SEEN) and right.expired(date(2020, 7, 16))
    assert not right.expired(None) and not Right("r").expired(SEEN)


@pytest.mark.parametrize(
    ("minerals", "mineral", "expected"),
    [("coal", "Coal", True), ("copper, gold", "gold", True), ("铜矿、金矿", "金矿", True), ("coal", "gold", False),
     ("", "gold", True), ("coal", "", True), ("rock salt; coal", "Rock-salt", True), ("ＣＯＡＬ", "coal", True)],
)  # fmt: skip
def test_minerals_of_a_right(minerals, mineral, expected):
    assert Right("r", minerals).covers(mineral) is expected


def test_standing_prefers_rights_that_count():
    rights = [Right("old", "coal", OVER), Right("new", "coal", VALID), Right("gold", "gold", VALID)]
    # The valid right for coal counts, although less of the mine lies in it than in the expired one.
    found = standing({0: 5.0, 1: 2.0, 2: 4.0}, rights, "coal", SEEN)
    assert (found.status, found.right, found.among) == ("inside", 1, (1,))
    assert standing({0: 5.0, 2: 4.0}, rights, "coal", SEEN).status == "expired"
    assert standing({0: 3.0, 2: 4.0}, rights, "coal", SEEN).status == "other mineral"
    assert standing({}, rights, "coal", SEEN).right is None


@pytest.mark.parametrize(
    ("licensed", "status", "expected"),
    [(1, "none", "licensed"), (1, "expired", "licensed"), (1, "inside", None), (0, "inside", "unlicensed"),
     (0, "partly outside", "unlicensed"), (0, "none", None), (None, "none", None), (1, "partly outside", None)],
)  # fmt: skip
def test_contradictions(licensed, status, expected):
    assert contradiction(licensed, status) == expected


def test_fields_of_limits_are_short_and_different():
    names = ["Ecological red line", "ecological-red-line 2", "基本农田", "Parks", "in", "2020 farmland"]
    assert limit_fields(names, ["in_ha"]) == [
        "ecologi_ha", "limit2_ha", "limit3_ha", "parks_ha", "limit5_ha", "limit6_ha"
    ]  # fmt: skip
