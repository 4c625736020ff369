"""Orders of supervision rules, changes by mine, and the cross table."""

import pytest
from mining_ecorisk.algorithms.core.coded_values import Matcher
from mining_ecorisk.algorithms.core.errors import InputError
from mining_ecorisk.algorithms.core.restoration.supervision import Order, changes_by_mine, cross_table, read_orders
from mining_ecorisk.algorithms.core.tables import table_from_rows
from mining_ecorisk.algorithms.framework.shipped_tables import shipped_table

LEVELS = Matcher(["red", "blue"], [["红色", "蓝色"]])


def test_orders_by_rule_number():
    table = table_from_rows("R", ("order", "level", "months"), [(7, "红色", 1), (9, "Blue", 12)])
    assert read_orders(table, LEVELS) == {7: Order("red", 1), 9: Order("blue", 12)}


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ((1, "pink", 1), "row 1, column level: pink is not known; use one of red, blue"),
        ((1, "", 1), r"row 1, column level: \(blank\) is not known"),
        ((1, "red", 0), "row 1, column months: 0 is not between 1"),
        ((1, "red", 1.5), "row 1, column months: 1.5 is not a whole number"),
        ((1, "red", "soon"), "row 1, column months: soon is not a number"),
    ],
)
def test_bad_orders_are_named(row, message):
    with pytest.raises(InputError, match=message):
        read_orders(table_from_rows("R", ("order", "level", "months"), [row]), LEVELS)


def test_shipped_rules_use_shipped_measures_and_levels():
    rules = shipped_table("supervision_rules")
    assert set(rules.texts("measure")) == set(shipped_table("supervision_measures").names("measure"))
    levels = shipped_table("warning_levels").names("level")
    assert set(rules.texts("level")) == set(levels)
    assert len(read_orders(rules, Matcher(levels))) == len(rules)
    assert all(rules.texts("reason")) and all(rules.texts("reason_zh"))


def test_mine_with_two_rows_is_refused():
    assert changes_by_mine(["a", "b"], [{"x": 1}, {"x": 2}], "C") == {"a": {"x": 1}, "b": {"x": 2}}
    with pytest.raises(InputError, match="C: 1 mine has more than one row .*the first is a"):
        changes_by_mine(["a", "b", "a"], [{}, {}, {}], "C")


def test_cross_table_adds_up_and_keeps_what_is_not_stated():
    keys = {"risk_class": [5, None, 4, 5, 5], "state": ["producing", None, "old", "producing", "abandoned"]}
    table = cross_table(keys, {"state": ["producing", "abandoned"]}, [1.0, 2, 3, 4, 5])
    assert list(zip(*table.values())) == [
        (4, "old", 1, 3.0), (5, "producing", 2, 5.0), (5, "abandoned", 1, 5.0), (None, None, 1, 2.0)
    ]  # fmt: skip
