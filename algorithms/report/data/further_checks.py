"""Do the layers of later steps belong to the others? Totals of the summaries, and the mines of the lists."""

from __future__ import annotations

import math
from collections.abc import Iterator

from ...core.contract import Field
from ...core.damage.table_audit import check_sum
from ...core.errors import mark
from ...core.tolerances import AREA_FIELD
from ...core.units import HA_PER_KM2
from .changes import cells_changed
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
    if (changed := data.further["change"]) is not None:
        # Breaks may differ between the years, and so the classes; the land that has one is the same.
        after, zoned = cells_changed(changed), float(data.grid.area_km2[data.grid.classes > 0].sum()) * HA_PER_KM2
        found = float(after.area[after.after > 0].sum())
        yield Verdict(
            mark("Area of the cells that CHANGE has a class of afterwards, against the zoned cells"), found, zoned,
            "ha", math.isclose(found, zoned, rel_tol=AREA_FIELD),
        )  # fmt: skip
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
