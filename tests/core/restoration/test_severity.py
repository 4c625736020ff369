"""The severity of a mine's damage, and the table of its grades."""

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.errors import InputError
from mining_ecorisk.algorithms.core.restoration.severity import read_grades, severity_of
from mining_ecorisk.algorithms.core.restoration.trigger import Cause, causes, trigger
from mining_ecorisk.algorithms.core.tables import table_from_rows
from mining_ecorisk.algorithms.framework.shipped_tables import shipped_table

SLIVER = 1e-4  # ha


@pytest.mark.parametrize(
    ("damaged", "grade"),
    [
        # The shipped table: severe = any collapse, arable > 2, forest + grassland > 4, other > 20 ha.
        ({"pit_ha": 0.01, "rest_ha": 0.01}, "severe"),
        ({"farm_ha": 2}, "moderate"),
        ({"farm_ha": 2.01}, "severe"),
        ({"fg_ha": 4}, "moderate"),
        ({"fg_ha": 4.01}, "severe"),
        ({"rest_ha": 20}, "moderate"),
        ({"rest_ha": 20.01}, "severe"),
        # Moderate = forest + grassland over 2 to 4, arable over 0 to 2, other over 10 to 20 ha.
        ({"farm_ha": 0.01}, "moderate"),
        ({"fg_ha": 2.01}, "moderate"),
        ({"rest_ha": 10.01}, "moderate"),
        # Light = less.
        ({"fg_ha": 2}, "light"),
        ({"rest_ha": 10}, "light"),
        ({}, "light"),
        # Up to 1 m2 is no arable land and no collapse.
        ({"farm_ha": 1e-4, "pit_ha": 1e-4}, "light"),
        # Rounding beyond 0.01 m2 is no more than the threshold.
        ({"fg_ha": 4 + 1e-9}, "moderate"),
    ],
)
def test_severity_at_its_thresholds(damaged, grade):
    names = ("pit_ha", "farm_ha", "fg_ha", "rest_ha")
    grades = read_grades(shipped_table("severity"), names)
    areas = {name: np.array([damaged.get(name, 0.0)]) for name in names}
    assert severity_of(areas, grades, SLIVER)[0].grade == grade


def test_severity_names_every_cause_of_its_grade():
    names = ("pit_ha", "farm_ha", "fg_ha", "rest_ha")
    grades = read_grades(shipped_table("severity"), names)
    areas = {"pit_ha": np.array([0.5]), "farm_ha": np.array([1.0]), "fg_ha": np.array([6.2]), "rest_ha": np.zeros(1)}
    found = severity_of(areas, grades, SLIVER)[0]
    # The arable land would make it moderate only, so it is no cause of severe.
    assert (found.grade, found.causes) == ("severe", (Cause("pit_ha", 0.5, 0), Cause("fg_ha", 6.2, 4)))


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ([("severe", "size", 1), ("light", "", "")], r"the attribute\(s\) size are not known; a row may use fg_ha"),
        ([("severe", "fg_ha", 1)], "the last row, and no other, must have a blank attribute"),
        ([("light", "", ""), ("severe", "fg_ha", 1)], "the last row, and no other"),
        ([("severe", "fg_ha", "much"), ("light", "", "")], "much is not a number"),
        ([("", "fg_ha", 1), ("light", "", "")], r"row 1, column severity: \(blank\) is not a name"),
        # 5 ha are over 2 ha, too, so the first row would make them moderate.
        ([("moderate", "fg_ha", 2), ("severe", "fg_ha", 4), ("light", "", "")], r"row 2 \(severe, .* over 4\) never"),
        ([("severe", "fg_ha", 4), ("bad", "fg_ha", 2), ("moderate", "fg_ha", 2), ("light", "", "")], "row 3 .* row 2"),
        ([("severe", "fg_ha", -1), ("light", "", "")], "-1 is not between 0 and ∞"),
        ([], "has no rows"),
    ],
)
def test_bad_grades(rows, message):
    with pytest.raises(InputError, match=message):
        read_grades(table_from_rows("SEVERITY", ("severity", "attribute", "over_ha"), rows), ("fg_ha",))


def test_trigger_says_what_decided_and_can_be_read_again():
    found = (Cause("pit_ha", 0.4133, 0), Cause("fg_ha", 6.2, 4))
    assert trigger(found) == "pit_ha 0.413300 > 0; fg_ha 6.200000 > 4"
    assert causes(trigger(found)) == found
    assert (trigger(()), causes("")) == ("", ())
