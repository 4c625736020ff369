"""One row a year: damage, zones, hot cells, mines by restoration model."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from ...core.contract import Field
from ...core.units import HA_PER_KM2
from ...framework.shipped_tables import shipped_default, shipped_table
from .mine_paths import MinePaths
from .years import Series, Year


def years_table(series: Series, paths: MinePaths | None, restored: np.ndarray | None) -> dict[str, Sequence]:
    """The columns of YEARS_TABLE; what is not known is NULL. `restored` (y,) is the restored land in hectares."""
    zones = zone_hectares(series)
    hot = [hot_cells(year) for year in series.years]
    columns: dict[str, Sequence] = {
        "year": series.numbers,
        "layer": [year.cells.vector.name for year in series.years],
        "cells": [int(np.count_nonzero(~np.isnan(year.cells.values))) for year in series.years],
        "risk_mean": np.array([_mean(year) for year in series.years]),
        "dmg_ha": np.array([_damage(year) for year in series.years]),
    }
    columns.update({f"zone_{level + 1}_ha": zones[:, level] for level in range(zones.shape[1])})
    columns["hot_cells"] = [None if found is None else int(found.sum()) for found in hot]
    columns["hot_ha"] = np.array([
        math.nan if found is None else float(year.cells.area[found].sum()) for year, found in zip(series.years, hot)
    ])  # fmt: skip
    if restored is not None:
        columns[Field.RESTOR_HA] = restored
    if paths is not None:
        columns.update(_mines(paths))
    return columns


def zone_hectares(series: Series) -> np.ndarray:
    """Hectares of every class, lowest first, in each year (y, k)."""
    highest = int(max(np.nanmax(year.classes) for year in series.years))
    count = max(highest, len(shipped_table("risk_levels")))
    rows = []
    for year in series.years:
        known = ~np.isnan(year.classes)
        rows.append(np.bincount(year.classes[known].astype(int), year.cells.area[known], minlength=count + 1)[1:])
    return np.stack(rows)


def hot_cells(year: Year) -> np.ndarray | None:
    """Which cells of a year are hot (n_year,); None where the layer has no hot spots."""
    return None if year.bins is None else np.nan_to_num(year.bins) >= shipped_default("MIN_BIN")


def _mean(year: Year) -> float:
    known = ~np.isnan(year.cells.values)
    return float(np.average(year.cells.values[known], weights=year.cells.area[known]))


def _damage(year: Year) -> float:
    return math.nan if year.damage is None else HA_PER_KM2 * float(np.nansum(year.damage))


def _mines(paths: MinePaths) -> dict[str, Sequence]:
    table = shipped_table("restoration_models")
    models = sorted(zip(table.codes("strictness"), table.texts(Field.MODEL)), reverse=True)
    found = paths.counts()
    columns: dict[str, Sequence] = {
        Field.MINES: [len(mines.ids) for mines in paths.mines],
        "mines_ha": np.array(paths.areas()),
    }
    columns.update({f"model_{degree}": [count.get(model, 0) for count in found] for degree, model in models})
    known = {model for _, model in models}
    columns["model_none"] = [sum(count[name] for name in count if name not in known) for count in found]
    return columns
