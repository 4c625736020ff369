"""Which classes are threat sources."""

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.biodiversity.threat_sources import (
    ARABLE,
    CONSTRUCTION,
    MINING,
    SETTLEMENT,
    ThreatPixels,
    read_threat_classes,
)
from mining_ecorisk.algorithms.core.errors import InputError
from mining_ecorisk.algorithms.core.tables import table_from_rows
from mining_ecorisk.algorithms.framework.shipped_tables import shipped_table


def test_the_shipped_classes():
    # The shipped table: 11 and 12 arable, 51 and 52 settlement, 53 other construction land, which mines become.
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


def test_pixels_of_each_threat():
    # Arable, arable under a mine, road over grassland, construction under a mine and a road, nodata under a mine,
    # construction under a mine.
    pixels = ThreatPixels(read_threat_classes(shipped_table("land_use_classes")))
    codes = np.array([[12, 12, 32, 53, 52, 53]], dtype=np.uint8)
    valid = np.array([[True, True, True, True, False, True]])
    mined = np.array([[False, True, False, True, True, True]])
    road = np.array([[False, False, True, True, False, False]])
    found = pixels.layers(codes, valid, mined, [road])
    threats, landuse = found.threats, found.landuse
    assert threats[MINING].tolist() == mined.tolist()
    assert threats[ARABLE].tolist() == [[True, True, False, False, False, False]]
    # A road is no mine: it stays a threat under one; construction land may be the mine itself, and does not.
    assert threats[CONSTRUCTION].tolist() == [[False, False, True, True, False, False]]
    assert threats[SETTLEMENT].tolist() == [[False] * 6]
    # Mined land becomes class 53; where the land use is not known it stays so, as 0, which no class has.
    assert landuse.tolist() == [[12, 53, 32, 53, 0, 53]]
    assert (landuse.dtype, pixels.nodata) == (np.uint8, 0)


@pytest.mark.parametrize(
    ("codes", "dtype", "nodata"),
    [(["0", "53"], np.uint8, 255), (["254", "53"], np.uint8, 0), (["-1", "53"], np.int32, -(2**31))],
)
def test_the_smallest_type_of_the_codes(codes, dtype, nodata):
    rows = [[code, "construction" if code == "53" else ""] for code in codes]
    pixels = ThreatPixels(read_threat_classes(table_from_rows("classes.csv", ["code", "threat"], rows)))
    assert (pixels.dtype, pixels.nodata) == (dtype, nodata)


def test_unknown_codes_are_counted():
    pixels = ThreatPixels(read_threat_classes(shipped_table("land_use_classes")))
    everywhere = np.ones((1, 3), dtype=bool)
    codes, counts = pixels.layers(np.array([[99, 12, 99]]), everywhere, ~everywhere).unknown
    assert (codes.tolist(), counts.tolist()) == ([99], [2])
