"""Classes by upper bounds: membership, fit, names, areas, and the text of breaks."""

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.errors import InputError
from mining_ecorisk.algorithms.core.risk.zoning import (
    RiskZones,
    breaks_text,
    check_varies,
    classify,
    goodness_of_fit,
    level_names,
    read_breaks,
)
from mining_ecorisk.algorithms.core.tables import table_from_rows
from mining_ecorisk.algorithms.framework.shipped_tables import shipped_table


def test_class_holds_its_upper_bound_and_nan_has_none():
    values = np.array([-9, 0.1, 0.2, 0.2000001, 0.5, 7, np.nan])
    # (.., 0.2], (0.2, 0.5]; 7 lies beyond and goes to the highest class.
    np.testing.assert_array_equal(classify(values, np.array([0.2, 0.5])), [1, 1, 1, 2, 2, 2, 0])


def test_goodness_of_fit():
    # Mean 4, total 9 + 4 + 4 + 9 = 26; classes {1, 2} and {6, 7}: within 0.5 + 0.5 = 1.
    values = np.array([1.0, 2, 6, 7, np.nan])
    assert goodness_of_fit(values, np.array([1, 1, 2, 2, 0])) == pytest.approx(25 / 26)
    # The same far from 0, where sums of squares of 1e18 would swallow the differences.
    assert goodness_of_fit(values + 1e9, np.array([1, 1, 2, 2, 0])) == pytest.approx(25 / 26)
    assert np.isnan(goodness_of_fit(np.array([3.0, 3]), np.array([1, 1])))


def test_goodness_of_fit_of_skewed_values():
    # Mean 5 (the median is 4), total 16 + 9 + 1 + 36 = 62; classes {1, 2} and {6, 11}: within 0.5 + 12.5 = 13.
    assert goodness_of_fit(np.array([1.0, 2, 6, 11]), np.array([1, 1, 2, 2])) == pytest.approx(49 / 62)
    # A class of its own with one value, and a class without any.
    assert goodness_of_fit(np.array([1.0, 2, 6, 11]), np.array([1, 1, 2, 4])) == pytest.approx(61.5 / 62)


def test_values_that_do_not_vary_are_refused():
    check_varies(np.array([0.2, 0.2, 0.3]))
    with pytest.raises(InputError, match="FIELD: all 3 values are 0.2"):
        check_varies(np.array([0.2, 0.2, 0.2]))


def test_breaks_survive_being_text():
    bounds = np.array([0.1 + 0.2, 1 / 3, 1e-300, 123456.789, 1e20])
    bounds.sort()
    np.testing.assert_array_equal(read_breaks(breaks_text(bounds)), bounds)
    np.testing.assert_array_equal(read_breaks("0.1;0.2"), [0.1, 0.2])
    np.testing.assert_array_equal(read_breaks(" 0.1 ；0.2; 3e-1;"), [0.1, 0.2, 0.3])


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("0.1;low;0.5", "cannot be read"),
        ("0,1;0,5", "cannot be read"),
        ("0.5;0.2", "ascending"),
        ("0.2;0.2;0.5", "ascending"),
        ("0.5", "at least two"),
        ("0.1;nan", "finite"),
        ("0.1;inf", "finite"),
    ],
)
def test_bad_breaks_are_refused(text, message):
    with pytest.raises(InputError, match=f"BREAKS.*{message}"):
        read_breaks(text)


@pytest.mark.parametrize(
    ("classes", "names"),
    [
        (2, ["Low", "High"]),
        (3, ["Low", "General", "High"]),
        (4, ["Low", "Comparatively low", "Comparatively high", "High"]),
        (5, ["Low", "Comparatively low", "General", "Comparatively high", "High"]),
        (6, [f"Class {number} of 6" for number in range(1, 7)]),
    ],
)
def test_names_of_levels(classes, names):
    assert level_names(shipped_table("risk_levels"), classes) == names


def test_levels_are_ordered_by_their_number():
    levels = table_from_rows("levels", ["risk_class", "name_en"], [[2, "top"], [1, "bottom"]])
    assert level_names(levels, 2) == ["bottom", "top"]


def test_areas_sum_to_the_zoned_area():
    values = np.array([0.1, 0.4, 0.4, np.nan])
    zones = RiskZones.of(
        values, np.array([0.2, 0.5, 0.9]), np.array([4.0, 4.0, 2.0, 4.0]), shipped_table("risk_levels")
    )
    # 4 km2 = 400 ha; 4 + 2 km2 = 600 ha; nothing in the third class; the last cell has no value.
    np.testing.assert_allclose(zones.area_ha, [400, 600, 0])
    np.testing.assert_allclose(zones.area_pct, [40, 60, 0])
    np.testing.assert_array_equal(zones.cells, [1, 2, 0])
    assert zones.cell_levels == ["Low", "General", "General", None]
    assert zones.table()["risk_class"].tolist() == [1, 2, 3]
    assert zones.table()["risk_level"] == ["Low", "General", "High"]
