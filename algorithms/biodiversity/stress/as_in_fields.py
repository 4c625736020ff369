"""The range of the fragmentation of another year, as the fields of its result tell."""

from __future__ import annotations

import numpy as np

from ...core.biodiversity.stress import METHODS, biodiversity_stress
from ...core.contract import Field, Result
from ...core.scaling import range_of
from ...core.tolerances import LIMIT
from ...framework.i18n import tr
from ...gis.step import StepRun
from ...gis.vectors import Vector


def fragmentation_range(vector: Vector, field: str, run: StepRun) -> dict | None:
    """FRAG_MIN_USED and FRAG_MAX_USED from `field` and frag_norm; None where the layer does not show them.

    Warns where its stress is not that of this run's METHOD and WEIGHT.
    """
    columns = vector.optional_columns((field, Field.FRAG_NORM, Field.HQ_MEAN, Field.BIO))
    if field not in columns or Field.FRAG_NORM not in columns:
        return None
    found = range_of(columns[field], columns[Field.FRAG_NORM])
    if found is None:
        return None
    if Field.HQ_MEAN in columns and Field.BIO in columns:
        method, weight = METHODS[run.choice("METHOD")], run.number("WEIGHT")
        here = biodiversity_stress(columns[Field.HQ_MEAN], columns[Field.FRAG_NORM], method, weight)
        with np.errstate(invalid="ignore"):
            if (np.abs(here - columns[Field.BIO]) > LIMIT).any():
                message = tr(
                    "AS_IN was made with another METHOD or WEIGHT, so the two stresses do not compare. Use the same."
                )
                run.warn(message)
    return {Result.FRAG_MIN_USED: max(found.low, 0.0), Result.FRAG_MAX_USED: found.high}
