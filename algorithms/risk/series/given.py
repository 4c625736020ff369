"""The layers of a series as they were given: years, grids and mines, brought into the order of time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...core.contract import Algorithm, Field
from ...core.errors import InputError
from ...core.risk.series import read_years
from ...core.units import M2_PER_HA
from ...framework.i18n import joined, tr
from ...framework.provenance import latest
from ...gis.restored_land import restored_ground, split_restored
from ...gis.step import StepRun
from ...gis.vectors import Vector


@dataclass(frozen=True)
class Given:
    """What was given, in the order of time: a grid, the runs that made it, mines and restored land (or none)."""

    years: list[int]
    grids: list[Vector]
    histories: list[list[dict]]
    mines: list[Vector]
    restored: list[Vector]


def ordered_years(run: StepRun) -> Given:
    """The years, their grids and their mines in the order of time; the log says the order.

    InputError when years are unclear or equal, or when the layers are not as many as the years.
    """
    grids, mines, restored = run.vectors("LAYERS", metric=True), run.vectors("MINES"), run.vectors("RESTORED")
    years = read_years(run.text("YEARS"), len(grids))
    for parameter, vectors in (("MINES", mines), ("RESTORED", restored)):
        if vectors and len(vectors) != len(grids):
            raise InputError(
                "{parameter}: {given:layer is|layers are} given for {layers:year|years}. Give one for each year, in "
                "the order of the years, or none.",
                parameter=parameter,
                given=len(vectors),
                layers=len(grids),
            )
    for parameter, vectors in (("LAYERS", grids), ("MINES", mines), ("RESTORED", restored)):
        for year, vector in zip(years, vectors):
            vector.parameter = f"{parameter}, {year}"
    order, histories = np.argsort(years).tolist(), run.histories("LAYERS")
    columns = (years, grids, histories, mines, restored)
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


def restored_hectares(given: Given, run: StepRun) -> np.ndarray | None:
    """Restored land of every year in hectares (y,); None where no layers were given."""
    if not given.restored:
        return None
    found = []
    for year, layer in zip(given.years, given.restored):
        layer.field(Field.DAMAGE)
        damaged, land = (part.geometries(given.grids[-1].crs) if len(part) else [] for part in split_restored(layer))
        area = sum(shape.area() for shape in restored_ground(land, damaged)) / M2_PER_HA
        run.info(tr("{year}: {area:,.4f} ha of restored land.").format(year=year, area=area))
        found.append(area)
    return np.array(found, dtype=np.float64)


def named(year: int, vector: Vector) -> str:
    """The year and its layer, as messages call them."""
    return f"{year} ({vector.name})"
