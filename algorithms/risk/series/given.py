"""The layers of a series as they were given: years, grids and mines, brought into the order of time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...core.contract import Algorithm
from ...core.errors import InputError
from ...core.risk.series import read_years
from ...framework.i18n import joined, tr
from ...framework.provenance import latest
from ...gis.step import StepRun
from ...gis.vectors import Vector


@dataclass(frozen=True)
class Given:
    """What was given, in the order of time: a grid, the runs that made it, and the mines of every year (or none)."""

    years: list[int]
    grids: list[Vector]
    histories: list[list[dict]]
    mines: list[Vector]


def ordered_years(run: StepRun) -> Given:
    """The years, their grids and their mines in the order of time; the log says the order.

    InputError when years are unclear or equal, or when the layers are not as many as the years.
    """
    grids, mines = run.vectors("LAYERS", metric=True), run.vectors("MINES")
    years = read_years(run.text("YEARS"), len(grids))
    if mines and len(mines) != len(grids):
        raise InputError(
            "{parameter}: {mines} layers of mines are given for {layers} years. Give one for each year, in the order "
            "of the years, or none.",
            parameter="MINES",
            mines=len(mines),
            layers=len(grids),
        )
    for parameter, vectors in (("LAYERS", grids), ("MINES", mines)):
        for year, vector in zip(years, vectors):
            vector.parameter = f"{parameter}, {year}"
    order, histories = np.argsort(years).tolist(), run.histories("LAYERS")
    columns = (years, grids, histories, mines)
    found = Given(*([column[place] for place in order] if column else [] for column in columns))
    if mines:
        told = run.histories("MINES")
        _check_order_of_mines(found, [told[place] for place in order])
    text = joined(named(*pair) for pair in zip(found.years, found.grids))
    run.info(tr("Years: {years}.").format(years=text))
    return found


def _check_order_of_mines(given: Given, told: Sequence[list[dict]]) -> None:
    """InputError when the history of a year's mines tells of the zoning of another year's grid, and not of its own."""
    zonings = [latest(history, Algorithm.RISK_ZONING, {}) for history in given.histories]
    for year, vector, history in zip(given.years, given.mines, told):
        zoning = latest(history, Algorithm.RISK_ZONING, {})
        others = [other for other, own in zip(given.years, zonings) if zoning is not None and own == zoning]
        if others and year not in others:
            raise InputError(
                "{parameter}: the mines given for {year} ({name}) were made with the grid of {other}. Give the layers "
                "of mines in the order of the years.",
                parameter="MINES",
                year=year,
                name=vector.name,
                other=others[0],
            )


def named(year: int, vector: Vector) -> str:
    """The year and its layer, as messages call them."""
    return f"{year} ({vector.name})"
