"""What became of the mines between two years."""

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.errors import InputError
from mining_ecorisk.algorithms.core.risk.mine_change import (
    MineYear,
    change_of_area,
    change_of_model,
    steps_worse,
    strictness,
)
from mining_ecorisk.algorithms.core.tables import table_from_rows
from mining_ecorisk.algorithms.framework.shipped_tables import shipped_table

NAN = np.nan


def year(area, strict=None, classes=None):
    nothing = [NAN] * len(area)
    return MineYear(*(np.array(column, dtype=float) for column in (area, strict or nothing, classes or nothing)))


def test_areas():
    before = year([10, NAN, 10, 10, 10, 10, 10, 0, NAN, 10])
    after = year([10, 3, NAN, 10.3, 9.5, 10.2, 9.8, 1, NAN, 0])
    # 2 % of 10 ha are 0.2 ha: 10.2 and 9.8 are still the same. No damaged area is no mine.
    assert change_of_area(before, after, 0.02) == [
        "same", "new", "gone", "grown", "healed", "same", "same", "new", "", "gone",
    ]  # fmt: skip


def test_without_slack_every_change_counts():
    assert change_of_area(year([10, 10, 10]), year([10 + 1e-9, 10 - 1e-9, 10]), 0) == ["grown", "healed", "same"]


def test_models():
    before = year([1, 1, 1, 1, NAN, 1], [1, 5, 3, NAN, NAN, 3])
    after = year([1, 1, 1, 1, 1, NAN], [3, 2, 3, 3, 5, NAN])
    assert change_of_model(before, after) == ["stricter", "milder", "same", "unknown", "", ""]


def test_steps():
    before = year([1, 1, 1, 1, NAN, NAN], [1, 1, 3, 3, NAN, NAN], [2, 2, 4, NAN, NAN, NAN])
    after = year([1, 1, 1, 1, 1, 1], [2, 4, 1, 5, 3, 5], [4, 2, 3, 3, 5, NAN])
    # Two classes against one degree; three degrees; better; two degrees; a new mine in class 5; one without a class.
    assert steps_worse(before, after).tolist() == [2, 3, 0, 2, 5, 0]


def test_the_models_of_the_paper_have_an_order():
    table = shipped_table("restoration_models")
    models = ["Ecological reconstruction", "辅助再生+保护保育", "artificial assistance", "protection and conservation"]
    found = strictness([*models, "natural restoration", None, "error: outside the zoned area"], table)
    assert (np.diff(found[:5]) == -1).all()
    assert np.isnan(found[5:]).all()


def test_a_strictness_that_is_no_number_is_refused():
    table = table_from_rows("models", ["model", "name_en", "name_zh", "strictness"], [["a", "A", "B", "strict"]])
    with pytest.raises(InputError, match="models, row 1, column strictness: strict is not a number"):
        strictness(["a"], table)


def test_no_mines():
    assert change_of_area(year([]), year([]), 0.02) == []
    assert steps_worse(year([]), year([])).tolist() == []
