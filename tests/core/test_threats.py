"""Which classes are threat sources."""

import pytest
from mining_ecorisk.algorithms.core.errors import InputError
from mining_ecorisk.algorithms.core.tables import shipped_table, table_from_rows
from mining_ecorisk.algorithms.core.threats import ARABLE, CONSTRUCTION, SETTLEMENT, read_threat_classes


def test_the_shipped_classes():
    # METHOD section 0: 11 and 12 arable, 51 and 52 settlement, 53 other construction land, which mines become.
    found = read_threat_classes(shipped_table("land_use_classes"))
    assert found.sources[ARABLE].tolist() == [11, 12]
    assert found.sources[SETTLEMENT].tolist() == [51, 52]
    assert found.sources[CONSTRUCTION].tolist() == [53]
    assert found.mined == 53
    assert len(found.codes) == 25


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ([["12", "arable"], ["53", "road"]], "row 2, column threat: road is none of arable, settlement, construction"),
        ([["12", "arable"]], "0 classes are construction"),
        ([["53", "construction"], ["54", "Construction"]], "2 classes are construction"),
        ([["53", "construction"], ["53", ""]], "row 2, column code: 53 stands in the table twice"),
        ([["x", "construction"]], "row 1, column code: x is not a number"),
    ],
)
def test_bad_tables(rows, message):
    with pytest.raises(InputError, match=message):
        read_threat_classes(table_from_rows("classes.csv", ["code", "threat"], rows))


def test_missing_column():
    with pytest.raises(InputError, match=r"classes.csv: the column\(s\) threat are missing"):
        read_threat_classes(table_from_rows("classes.csv", ["code"], [["53"]]))
