"""What Risk change says of cells and mines."""

from __future__ import annotations

import numpy as np

from ...framework.i18n import joined, tr
from ...gis.step import StepRun
from .cell_changes import CellChanges
from .mine_years import ID_SEPARATOR, ComparedMines
from .two_years import CLASS_FIELD

NAMED = 20  # renamed mines in one warning


def tell_of_cells(cells: CellChanges, run: StepRun) -> None:
    """Log how many cells and hectares rose, fell and stayed, and warn of those without a value."""
    for mask, text in (
        (cells.risen, tr("{count} cells ({area:.2f} ha) rose by a class or more.")),
        (cells.fallen, tr("{count} cells ({area:.2f} ha) fell by a class or more.")),
        (cells.class_before == cells.class_after, tr("{count} cells ({area:.2f} ha) kept their class.")),
    ):
        held = mask & cells.both
        run.info(text.format(count=int(held.sum()), area=cells.after.area[held].sum()))
    without = ~cells.both
    without[cells.found.new] = False
    if without.any():
        message = tr("{count} cells ({area:.2f} ha) have no value in one of the years and cannot be compared.")
        run.warn(message.format(count=int(without.sum()), area=cells.after.area[without].sum()))


def tell_of_mines(mines: ComparedMines, cells: CellChanges, run: StepRun) -> None:
    """Log what became of the mines, and warn when their models rest on other classes than those compared here."""
    for kind in dict.fromkeys(kind for kind in mines.what if kind):
        run.info(tr("Mines {kind}: {count}.").format(kind=kind, count=mines.what.count(kind)))
    told = [mine for mine in range(len(mines.ids)) if mines.identities[mine]]
    if told:
        message = tr(
            "{count} mines have another id than before, or were split or merged, but lie on the same ground; they are "
            "compared as the same: {mines}."
        )
        names = [f"{ID_SEPARATOR.join(mines.former[mine])} → {mines.ids[mine]}" for mine in told]
        shown = [*names[:NAMED], "..."] if len(names) > NAMED else names
        run.warn(message.format(count=len(told), mines=joined(shown)))
    for kind in dict.fromkeys(kind for kind in mines.model_change if kind):
        run.info(tr("Models {kind}: {count}.").format(kind=kind, count=mines.model_change.count(kind)))
    own = cells.after.further.get(CLASS_FIELD)
    if own is None:
        return
    other = int(np.count_nonzero(~np.isnan(own) & (cells.class_after > 0) & (own != cells.class_after)))
    if not other:
        return
    message = tr(
        "{count} cells of AFTER have another {field} of their own than on the common breaks (cls_after), because AFTER "
        "was zoned by breaks of its own."
    ).format(count=other, field=CLASS_FIELD)
    if mines.ids:
        advice = tr(
            "The models of MINES_AFTER may rest on them: zone AFTER with BREAKS_USED of this run as its BREAKS, and "
            "run Restoration models again."
        )
        run.warn(f"{message} {advice}")
    else:
        run.info(message)
