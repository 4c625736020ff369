"""The values without mining that Risk zoning puts into the same classes."""

from __future__ import annotations

import numpy as np

from ...core.contract import Field
from ...gis.grid_cells import check_placeholders
from ...gis.step import StepRun
from ...gis.vectors import Vector


def values_without_mining(layer: Vector, run: StepRun) -> np.ndarray | None:
    """FIELD_0 of every cell, NaN where missing; risk_0 by itself only where the risk is zoned; None without a field."""
    field = run.text("FIELD_0")
    if not field and run.field("FIELD") == Field.RISK and layer.optional_numbers(Field.RISK_0) is not None:
        field = Field.RISK_0
    if not field:
        return None
    values = check_placeholders(layer, field, layer.numbers(field))
    return np.where(np.isfinite(values), values, np.nan)
