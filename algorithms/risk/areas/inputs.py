"""Reading and checking what Risk areas takes: hot cells, contributions, names of units, numbers of mines."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...core.contract import Field
from ...core.errors import InputError
from ...core.largest_share import NONE
from ...core.mine_ids import mine_ids
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
        message = tr(
            "{count:cell has|cells have} no gi_bin. {count:|It is|They are} not hot, but {count:|its|their} area "
            "counts in the study area."
        )
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
            "UNIT_NAME: {count} of {total:unit|units} of {name} {count:|has|have} no name in the field {field} (the "
            "first is feature {first}). Fill the names in or choose another field.",
            count=nameless,
            total=len(names),
            name=layer.name,
            field=field,
            first=names.index("") + 1,
        )
    return names


def mine_numbers(layer: Vector, field: str, run: StepRun) -> tuple[np.ndarray, list[str]]:
    """The mine of every patch, counted from 0, and each mine's id; every feature is one without a field mine_id."""
    if field in ("", MINE_FIELD) and layer.source.fields().lookupField(MINE_FIELD) < 0:
        message = tr("MINES: {name} has no field {field}, so every feature counts as one mine.")
        run.warn(message.format(name=layer.name, field=MINE_FIELD))
        return np.arange(len(layer)), [str(number) for number in range(1, len(layer) + 1)]
    ids = mine_ids(layer.values(field or MINE_FIELD))
    nameless = ids.count("")
    if nameless:
        message = tr("MINES: {count:feature has|features have} no {field}; each of them counts as one mine.")
        run.warn(message.format(count=nameless, field=field or MINE_FIELD))
    # A tuple cannot be equal to a text, so nameless patches stay apart.
    keys = [mine or ("", number) for number, mine in enumerate(ids)]
    numbers = {key: number for number, key in enumerate(dict.fromkeys(keys))}
    names = [key if isinstance(key, str) else tr("feature {number}").format(number=key[1] + 1) for key in numbers]
    return np.array([numbers[key] for key in keys]), names


def tell_of_mines(
    places: np.ndarray, names: Sequence[str], empty: np.ndarray, in_an_area: np.ndarray, run: StepRun
) -> None:
    """Log where every mine (m,) is counted: in a risk area, in none, or nowhere, and then warn with its name.

    `places` are NONE where a mine lies in no cell; `empty` says which have no geometry.
    """
    inside = places != NONE
    for mask, message in (
        (empty, tr("MINES: {count:mine has|mines have} no geometry and {count:|is|are} left out: {mines}.")),
        (
            ~inside & ~empty,
            tr("MINES: {count:mine lies|mines lie} outside the grid and {count:|is|are} left out: {mines}."),
        ),
    ):
        lost = [names[mine] for mine in np.flatnonzero(mask).tolist()]
        if lost:
            run.warn(message.format(count=len(lost), mines=joined(lost)))
    message = tr(
        "Of {count:mine|mines} of MINES, {hot} {hot:|lies|lie} in risk areas, {other} in other cells, and {lost} "
        "{lost:|is|are} left out."
    )
    hot = int(np.count_nonzero(in_an_area))
    other = int(np.count_nonzero(inside)) - hot
    run.info(message.format(count=len(places), hot=hot, other=other, lost=len(places) - hot - other))


def mining_share(grid: Vector, area_of_cell: np.ndarray, area_km2: np.ndarray, units: np.ndarray) -> dict:
    """mine_pct of every risk area: mining's part of its risk in per cent; nothing where the grid does not tell it."""
    found = grid.optional_columns((Field.RISK, Field.RISK_MINE))
    if len(found) < 2:
        return {}
    share = share_of_mining(found[Field.RISK], found[Field.RISK_MINE], area_of_cell, area_km2, units)
    return {Field.MINE_PCT: share}
