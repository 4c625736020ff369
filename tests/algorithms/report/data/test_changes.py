"""Cells of two years, added up."""

import numpy as np
from mining_ecorisk.algorithms.report.data.changes import cells_changed
from mining_ecorisk.algorithms.report.data.further import ReportLayer


def test_cells_are_added_up_by_class_before_and_after():
    columns = {"cls_before": [1, 1, 2, 3, None], "cls_after": [1, 3, 2, 2, 1], "area_km2": [1.0, 2.0, 4.0, 8.0, 16.0]}
    found = cells_changed(ReportLayer("change", columns, []))
    assert found.where(1) == (1, 200.0) and found.where(-1) == (1, 800.0) and found.where(0) == (2, 500.0)
    # The cell without a class before stands in no row.
    assert np.array_equal(found.matrix(), [[100, 0, 200], [0, 400, 0], [0, 800, 0]])
