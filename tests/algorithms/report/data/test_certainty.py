"""What holds under every choice and under drawn weights."""

from mining_ecorisk.algorithms.report.data.certainty import held_cells, held_mines, hot_cells, moved_mines
from mining_ecorisk.algorithms.report.data.further import Further, ReportLayer

CELLS = {
    "risk_class": [5, 5, 4, None], "cls_base": [5, 5, 4, None], "same_pct": [100.0, 94.0, 96.0, None],
    "area_km2": [1.0, 2.0, 4.0, 8.0], "gi_bin": [3, 0, 1, None],
}  # fmt: skip
MINES = {"mine_id": ["A", "B", "C"], "model": ["x", "x", None], "same_pct": [100.0, 40.0, None]}


def further(**layers):
    return Further({name: ReportLayer(name, columns, []) for name, columns in layers.items()})


def test_a_choice_holds_under_all_a_draw_from_95_percent():
    given = further(tried_cells=CELLS, drawn_cells=CELLS)
    tried, drawn = held_cells(given, "tried"), held_cells(given, "drawn")
    assert tried.of(5) == (300, 100) and tried.of(4) == (400, 0) and tried.whole() == (700, 100)
    assert drawn.of(5) == (300, 100) and drawn.of(4) == (400, 400) and drawn.whole() == (700, 500)
    assert tried.mostly() == 700


def test_hot_cells_are_told_apart():
    assert hot_cells(further(tried_cells=CELLS)).of(True) == (500, 100)
    assert hot_cells(Further()) is None


def test_mines_without_a_model_count_nowhere():
    found = held_mines(further(tried_mines=MINES), "tried")
    assert found.of("x") == (2, 1) and found.whole() == (2, 1)
    assert moved_mines(ReportLayer("m", MINES, []), 5) == [1]
