"""Do the layers of later steps belong to the others? Totals of the summaries, and the mines of the lists."""

from __future__ import annotations

import math
from collections.abc import Iterator

from ...core.contract import Field
from ...core.damage.table_audit import check_sum
from ...core.errors import mark
from .report_data import ReportData
from .verdict import Verdict


def further_checks(data: ReportData) -> Iterator[Verdict]:
    """The checks that the layers given allow."""
    for layer in data.further.summaries:
        area = layer.numbers(Field.AREA_HA).tolist()
        check = check_sum("total", "ha", [value for value in area if not math.isnan(value)], data.pieces.total)
        yield Verdict(
            mark("Damage in the summary of SUMMARY against the pieces"), check.stated, check.found, "ha", check.holds
        )
    mines = {str(mine) for mine in data.mines.ids}
    for name, what in (
        ("priority", mark("Mines of PRIORITY that are also in MINES (number of mines)")),
        ("supervision", mark("Mines of SUPERVISION that are also in MINES (number of mines)")),
        ("drawn_mines", mark("Mines of STABILITY, weights, that are also in MINES (number of mines)")),
        ("tried_mines", mark("Mines of STABILITY, choices, that are also in MINES (number of mines)")),
    ):
        layer = data.further[name]
        if layer is not None:
            found = {str(mine) for mine in layer.columns[data.mines.id_field]}
            yield Verdict(what, len(found), len(found & mines), "", found == mines)
