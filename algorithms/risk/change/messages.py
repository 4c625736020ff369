"""What Risk change says of cells and mines."""

from __future__ import annotations

from collections import Counter

import numpy as np

from ...core.mine_ids import ID_SEPARATOR
from ...core.risk.mine_change import (
    GONE,
    GROWN,
    HEALED,
    MILDER,
    NEW,
    RESTORED,
    RESTORED_PART,
    SAME,
    STRICTER,
    UNKNOWN,
)
from ...core.risk.mine_identity import MERGED, RENAMED, SPLIT
from ...framework.i18n import joined, tr
from ...gis.step import StepRun
from .cell_changes import CellChanges
from .mine_years import ComparedMines
from .sentences import KIND_SEPARATOR
from .two_years import CLASS_FIELD

NAMED = 20  # renamed mines in one warning


def tell_of_cells(cells: CellChanges, run: StepRun) -> None:
    """Log how many cells and hectares rose, fell and stayed, and warn of those without a value."""
    for mask, text in (
        (cells.risen, tr("{count:cell|cells} ({area:,.2f} ha) rose by a class or more.")),
        (cells.fallen, tr("{count:cell|cells} ({area:,.2f} ha) fell by a class or more.")),
        (
            cells.class_before == cells.class_after,
            tr("{count:cell|cells} ({area:,.2f} ha) kept {count:|its|their} class."),
        ),
    ):
        held = mask & cells.both
        run.info(text.format(count=int(held.sum()), area=cells.after.area[held].sum()))
    without = ~cells.both
    without[cells.found.new] = False
    if without.any():
        message = tr(
            "{count:cell|cells} ({area:,.2f} ha) {count:|has|have} no value in one of the years and cannot be compared."
        )
        run.warn(message.format(count=int(without.sum()), area=cells.after.area[without].sum()))


def tell_of_mines(mines: ComparedMines, cells: CellChanges, run: StepRun) -> None:
    """Log what became of the mines, and warn when their models rest on other classes than those compared here."""
    counts = Counter(part for mine in range(len(mines.ids)) for part in mines.kinds(mine).split(KIND_SEPARATOR))
    for kind, text in (
        (RENAMED, tr("Mines under another id: {count}.")),
        (SPLIT, tr("Mines split from others: {count}.")),
        (MERGED, tr("Mines merged from others: {count}.")),
        (NEW, tr("Mines new: {count}.")),
        (GROWN, tr("Mines grown: {count}.")),
        (HEALED, tr("Mines healed in part: {count}.")),
        (RESTORED, tr("Mines restored: {count}.")),
        (RESTORED_PART, tr("Mines restored in part: {count}.")),
        (GONE, tr("Mines gone: {count}.")),
        (SAME, tr("Mines that stayed the same: {count}.")),
    ):
        _tell_count(text, counts[kind], run)
    told = [mine for mine in range(len(mines.ids)) if mines.identities[mine]]
    if told:
        message = tr(
            "{count:mine has|mines have} another id than before, or {count:|was|were} split or merged, but "
            "{count:|lies|lie} on the same ground and {count:|is|are} compared as the same: {mines}."
        )
        names = [f"{ID_SEPARATOR.join(mines.former[mine])} → {mines.ids[mine]}" for mine in told]
        shown = [*names[:NAMED], "..."] if len(names) > NAMED else names
        run.warn(message.format(count=len(told), mines=joined(shown)))
    for kind, text in (
        (STRICTER, tr("Mines with a stricter model: {count}.")),
        (MILDER, tr("Mines with a milder model: {count}.")),
        (SAME, tr("Mines with the same model: {count}.")),
        (UNKNOWN, tr("Mines whose models cannot be compared: {count}.")),
    ):
        _tell_count(text, mines.model_change.count(kind), run)
    own = cells.after.further.get(CLASS_FIELD)
    if own is None:
        return
    other = int(np.count_nonzero(~np.isnan(own) & (cells.class_after > 0) & (own != cells.class_after)))
    if not other:
        return
    message = tr(
        "{count:cell|cells} of AFTER {count:|has|have} another {field} of {count:|its|their} own than on the common "
        "breaks (cls_after), because AFTER was zoned by breaks of its own."
    ).format(count=other, field=CLASS_FIELD)
    if mines.ids:
        advice = tr(
            "The models of MINES_AFTER may rest on them: zone AFTER with BREAKS_USED of this run as its BREAKS, and "
            "run Restoration models again."
        )
        run.warn(f"{message} {advice}")
    else:
        run.info(message)


def _tell_count(text: str, count: int, run: StepRun) -> None:
    if count:
        run.info(text.format(count=count))
