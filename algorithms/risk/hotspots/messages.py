"""What Hot spot analysis says of its result."""

from __future__ import annotations

import numpy as np

from ...core.risk.moran import Moran
from ...core.risk.rounding import is_constant
from ...framework.i18n import tr
from ...framework.shipped_tables import shipped_table
from ...gis.step import StepRun


def tell_of_clustering(values: np.ndarray, moran: Moran | None, run: StepRun) -> None:
    """Log global Moran's I, or that the field is constant."""
    if is_constant(values):
        run.warn(tr("FIELD: all values are the same, so every z is 0 and nothing is hot or cold."))
    if moran is not None:
        run.info(
            tr("Global Moran's I = {index:.4f} (expected without any pattern {expected:.4f}), z = {z:.2f}.").format(
                index=moran.index, expected=moran.expected, z=moran.z
            )
        )


def tell_of_hot_spots(z: np.ndarray, bins: np.ndarray, fdr: bool, run: StepRun) -> None:
    """Log how many cells are hot and cold at each level."""
    levels = shipped_table("confidence_levels")
    for number, name in sorted(zip(levels.codes("bin"), levels.names("name")), reverse=True):
        run.info(
            tr("{name}: {hot:hot cell|hot cells}, {cold:cold cell|cold cells}.").format(
                name=name, hot=int((bins == number).sum()), cold=int((bins == -number).sum())
            )
        )
    neither = int(((bins == 0) & ~np.isnan(z)).sum())
    note = tr("(with FDR)") if fdr else tr("(without FDR)")
    run.info(tr("Neither hot nor cold: {count:cell|cells} {note}.").format(count=neither, note=note))


def warn_of_permutations(permutations: int, run: StepRun) -> None:
    """Warn when so few permutations cannot reach the highest level."""
    levels = shipped_table("confidence_levels")
    strictest = min(levels.numbers("significance"))
    least = 2 / (permutations + 1)
    if least > strictest:
        run.warn(
            tr(
                "PERMUTATIONS: with {count} of them gi_p cannot be below {least:.3g}, so that no cell reaches the "
                "level {strictest:g}. Give {needed:.0f} or more."
            ).format(count=permutations, least=least, strictest=strictest, needed=2 / strictest - 1)
        )
