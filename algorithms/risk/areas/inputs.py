"""Reading and checking what Risk areas takes: hot cells, contributions, names of units, numbers of mines."""

from __future__ import annotations

import numpy as np

from ...core.contract import Field
from ...core.errors import InputError
from ...core.risk.risk_areas import share_of_mining
from ...framework.i18n import joined, tr
from ...gis.step import StepRun
from ...gis.vectors import Vector

BIN_FIELD = Field.GI_BIN
CONTRIBUTIONS = (Field.C_WATER, Field.C_BIO, Field.C_VULN)  # in the order of core.overlay.COMPONENTS
MINE_FIELD = Field.MINE_ID


def hot_cells(grid: Vector, min_bin: int, run: StepRun) -> np.ndarray:
    """Numbers of the cells whose gi_bin is at least `min_bin`."""
    if grid.source.fields().lookupField(BIN_FIELD) < 0:
        raise InputError(
            "INPUT: the layer {name} has no field {field}. Run Hot spot analysis on it first.",
            name=grid.name,
            field=BIN_FIELD,
        )
    bins = grid.numbers(BIN_FIELD)
    missing = int(np.isnan(bins).sum())
    if missing:
        message = tr("{count} cells have no gi_bin. They are not hot, but their area counts in the study area.")
        run.warn(message.format(count=missing))
    return np.flatnonzero(np.nan_to_num(bins) >= min_bin)


def contributions_of(grid: Vector, run: StepRun) -> np.ndarray:
    """The contributions to the risk as (3, n); NaN, with a warning, when the layer does not have them."""
    fields = grid.source.fields()
    missing = [name for name in CONTRIBUTIONS if fields.lookupField(name) < 0]
    if missing:
        message = tr("INPUT: {name} has no {fields}, so the areas have no driver. Risk overlay makes these fields.")
        run.warn(message.format(name=grid.name, fields=joined(missing)))
        return np.full((len(CONTRIBUTIONS), len(grid)), np.nan)
    return np.stack([grid.numbers(name) for name in CONTRIBUTIONS])


def named_units(layer: Vector, field: str) -> list[str]:
    """The name of every unit; InputError when one has none."""
    names = ["" if value is None else str(value).strip() for value in layer.values(field)]
    nameless = names.count("")
    if nameless:
        raise InputError(
            "UNIT_NAME: {count} of {total} units of {name} have no name in the field {field} (the first is feature "
            "{first}). Fill the names in or choose another field.",
            count=nameless,
            total=len(names),
            name=layer.name,
            field=field,
            first=names.index("") + 1,
        )
    return names


def mine_numbers(layer: Vector, field: str, run: StepRun) -> np.ndarray:
    """The mine of every patch, counted from 0; every feature is one where the layer has no field mine_id."""
    if field in ("", MINE_FIELD) and layer.source.fields().lookupField(MINE_FIELD) < 0:
        message = tr("MINES: {name} has no field {field}, so every feature counts as one mine.")
        run.warn(message.format(name=layer.name, field=MINE_FIELD))
        return np.arange(len(layer))
    values = layer.values(field or MINE_FIELD)
    nameless = values.count(None)
    if nameless:
        message = tr("MINES: {count} features have no {field}; each of them counts as one mine.")
        run.warn(message.format(count=nameless, field=field or MINE_FIELD))
    # A tuple cannot be equal to a number or a text, so nameless patches stay apart.
    keys = [("", number) if value is None else str(value).strip() for number, value in enumerate(values)]
    numbers = {key: number for number, key in enumerate(dict.fromkeys(keys))}
    return np.array([numbers[key] for key in keys])


def mining_share(grid: Vector, area_of_cell: np.ndarray, area_km2: np.ndarray, units: np.ndarray) -> dict:
    """mine_pct of every risk area: mining's part of its risk in per cent; nothing where the grid does not tell it."""
    found = grid.optional_columns((Field.RISK, Field.RISK_MINE))
    if len(found) < 2:
        return {}
    share = share_of_mining(found[Field.RISK], found[Field.RISK_MINE], area_of_cell, area_km2, units)
    return {Field.MINE_PCT: share}
