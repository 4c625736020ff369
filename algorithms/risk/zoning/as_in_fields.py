"""The breaks of another year, as the classes of its result tell."""

from __future__ import annotations

import numpy as np

from ...core.contract import Field, Result
from ...core.risk.change import own_breaks
from ...core.risk.natural_breaks import natural_breaks
from ...core.risk.zoning import breaks_text
from ...framework.i18n import tr
from ...gis.step import StepRun
from ...gis.vectors import Vector


def breaks_of_classes(vector: Vector, field: str, run: StepRun) -> dict | None:
    """BREAKS: the highest value of `field` in each class; None where the classes do not follow it, or one is empty.

    Natural breaks are values of the data, and found to the last digit. Of others only the classes between which they
    lie are known, and a warning says how many values of this run lie there.
    """
    columns = vector.optional_columns((field, Field.RISK_CLASS))
    if len(columns) < 2:
        return None
    values, classes = columns[field], columns[Field.RISK_CLASS]
    present = np.unique(classes[~np.isnan(classes)])
    if not np.array_equal(present, np.arange(1, len(present) + 1)):
        return None
    own = own_breaks(values, classes, 1)
    if own is None:
        return None
    known = values[~np.isnan(values)]
    if len(own.bounds) > 1 and not np.array_equal(own.bounds, natural_breaks(known, len(own.bounds), lambda _: None)):
        here = run.vector("INPUT").numbers(field)
        message = tr(
            "AS_IN: the classes of {name} are no natural breaks, so that only the highest value of each class is "
            "known of its breaks. {count:value|values} of this run {count:|lies|lie} between that and the next class, "
            "and {count:|goes|go} to the higher one; give BREAKS if you know them."
        )
        run.warn(message.format(name=vector.name, count=own.undecided(here)))
    return {Result.BREAKS: breaks_text(own.bounds)}
