"""The threats and sensitivity tables, also as InVEST's users have them."""

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.biodiversity.habitat_tables import (
    Threat,
    read_sensitivity,
    read_threats,
    suspicious_distances,
)
from mining_ecorisk.algorithms.core.errors import InputError
from mining_ecorisk.algorithms.core.tables import table_from_rows
from mining_ecorisk.algorithms.framework.shipped_tables import shipped_table

THREAT_COLUMNS = ["THREAT", "MAX_DIST", "WEIGHT", "DECAY"]


def threats(*rows):
    return read_threats(table_from_rows("threats.csv", THREAT_COLUMNS, rows))


def sensitivity(columns, *rows, names=("a",)):
    given = [Threat(name, 1000.0, 1.0, "linear") for name in names]
    return read_sensitivity(table_from_rows("sens.csv", columns, rows), given)


def test_the_shipped_tables_are_those_of_the_paper():
    found = read_threats(shipped_table("threats"))
    assert found[0] == Threat("mining", 10000.0, 1.0, "exponential")
    assert found[1] == Threat("construction", 8000.0, 0.8, "linear")
    assert found[2] == Threat("settlement", 5000.0, 1.0, "exponential")
    assert found[3] == Threat("arable", 3000.0, 0.3, "linear")
    table = read_sensitivity(shipped_table("sensitivity"), found)
    forest = table.codes.tolist().index(21)
    assert table.habitat[forest] == 1
    assert table.threats[:, forest] == pytest.approx([0.6, 0.4, 0.5, 0.3])
    town = table.codes.tolist().index(51)
    # S_jr is kept for classes of suitability 0.
    assert (table.habitat[town], table.threats[0, town]) == (0, np.float32(0.3))


def test_invests_own_layout():
    # Any letter case, blanks around, columns that are not needed, numeric names, lucode for LULC.
    table = table_from_rows(
        "threats.csv",
        [" threat ", "Max_Dist", "weight", "DECAY", "CUR_PATH", "fut_path"],
        [["Crops ", " 8000", "0.7", " Linear", "crops_c.tif", ""], [1, 2500.0, 1.0, "EXPONENTIAL", "x.tif", None]],
    )
    found = read_threats(table)
    assert found == [Threat("Crops", 8000.0, 0.7, "linear"), Threat("1", 2500.0, 1.0, "exponential")]
    rows = [[7, "wood", 1, 0.5, ".25"], [3, "", "0.5", 0, 1]]
    own = table_from_rows("s.csv", ["lucode", "Name", "habitat", "CROPS", "1"], rows)
    result = read_sensitivity(own, found)
    assert result.codes.tolist() == [7, 3]
    assert result.habitat.tolist() == [1, 0.5]
    assert result.threats.tolist() == [[0.5, 0], [0.25, 1]]
    assert result.threats.dtype == np.float32


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (["a", "0", "1", "linear"], "threats.csv, row 1, column MAX_DIST: 0 is no distance"),
        (["a", "-5", "1", "linear"], "MAX_DIST: -5 is no distance"),
        (["a", "inf", "1", "linear"], "MAX_DIST: inf is not a number"),
        (["a", "", "1", "linear"], r"row 1, column MAX_DIST: \(blank\) is not a number"),
        (["a", "10 km", "1", "linear"], "column MAX_DIST: 10 km is not a number"),
        (["a", "10", "1.5", "linear"], "row 1, column WEIGHT: 1.5 is not between 0 and 1"),
        (["a", "10", "", "linear"], r"column WEIGHT: \(blank\) is not a number"),
        (["a", "10", "0", "linear"], "the column WEIGHT is 0 in every row"),
        (["a", "10", "1", "log"], "row 1, column DECAY: log is neither linear nor exponential"),
        (["a", "10", "1", ""], r"column DECAY: \(blank\) is neither linear nor exponential"),
        (["Habitat", "10", "1", "linear"], "row 1: no threat can be called Habitat"),
        (["", "10", "1", "linear"], r"row 1, column THREAT: \(blank\) is not a name"),
    ],
)
def test_bad_threats(row, message):
    with pytest.raises(InputError, match=message):
        threats(row)


def test_a_threat_in_two_letter_cases_stands_twice():
    with pytest.raises(InputError, match="row 2: the threat Mining stands in the table twice"):
        threats(["mining", "10", "1", "linear"], ["Mining", "20", "1", "linear"])


def test_missing_columns_are_named_with_what_is_there():
    table = table_from_rows("threats.csv", ["THREAT", "DIST", "WEIGHT", "DECAY"], [["a", 1, 1, "linear"]])
    with pytest.raises(InputError, match="MAX_DIST are missing; the table has THREAT, DIST, WEIGHT, DECAY"):
        read_threats(table)


@pytest.mark.parametrize(
    ("columns", "row", "message"),
    [
        (["LULC", "HABITAT", "b"], [1, 1, 1], r"sens.csv: the column\(s\) a are missing"),
        (["code", "HABITAT", "a"], [1, 1, 1], "LULC are missing"),
        (["LULC", "a"], [1, 1], "HABITAT are missing"),
        (["LULC", "HABITAT", "a"], [1, 1.2, 1], "row 1, column HABITAT: 1.2 is not between 0 and 1"),
        (["LULC", "HABITAT", "a"], [1, 1, -0.1], "row 1, column a: -0.1 is not between 0 and 1"),
        (["LULC", "HABITAT", "a"], [1, 1, ""], r"row 1, column a: \(blank\) is not a number"),
        (["LULC", "HABITAT", "a"], [1.5, 1, 1], "column LULC: 1.5 is not a whole number"),
        (["LULC", "HABITAT", "a"], ["", 1, 1], r"column LULC: \(blank\) is not a number"),
    ],
)
def test_bad_sensitivities(columns, row, message):
    with pytest.raises(InputError, match=message):
        sensitivity(columns, row)


def test_a_code_twice():
    with pytest.raises(InputError, match="row 2, column LULC: 5 stands in the table twice"):
        sensitivity(["LULC", "HABITAT", "a"], [5, 1, 1], ["5.0", 1, 0])


@pytest.mark.parametrize(
    ("distances", "pixel", "short", "kilometres"),
    [
        ((10000, 3000), 30, 0, False),
        ((10, 8, 5, 3), 30, 4, True),  # the paper's table in kilometres
        ((99, 40), 30, 0, True),
        ((10000, 20), 30, 1, False),
        ((90, 60), 1, 0, False),  # metres indeed, on pixels of 1 m
    ],
)
def test_suspicious_distances(distances, pixel, short, kilometres):
    found = [Threat(str(distance), float(distance), 1.0, "linear") for distance in distances]
    few, smell = suspicious_distances(found, pixel)
    assert (len(few), smell) == (short, kilometres)


def test_columns_of_older_invest_are_found():
    # InVEST up to 3.8 calls the threats' columns L_<threat>; the plain name comes first where there are both.
    result = sensitivity(["LULC", "HABITAT", "L_crops", "l_b", "B"], [1, 1, 0.5, 0.1, 0.25], names=("Crops", "b"))
    assert result.threats.tolist() == [[0.5], [0.25]]


@pytest.mark.parametrize("names", ["field_{}", "Field{}"])
def test_a_header_that_was_taken_for_data_is_found(names):
    # GDAL's names for the columns of a CSV file, and of a spreadsheet, whose first row has a number in it.
    columns = [names.format(place) for place in (1, 2, 3)]
    result = read_sensitivity(
        table_from_rows("s", columns, [["LULC", "HABITAT", "1"], ["7", "1", "0.5"]]), [Threat("1", 9.0, 1.0, "linear")]
    )
    assert (result.codes.tolist(), result.threats.tolist()) == ([7], [[0.5]])


@pytest.mark.parametrize("code", ["-3.4028234663852886e+38", "4294967295", "inf"])
def test_codes_that_no_raster_of_codes_holds(code):
    with pytest.raises(InputError) as error:
        sensitivity(["LULC", "HABITAT", "a"], [1, 1, 1], [code, 0, 0])
    assert error.value.values["row"] == 2
    assert error.value.values["value"] == code
