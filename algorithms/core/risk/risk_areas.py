"""Risk areas: hot cells gathered by natural unit, with their area, mines and main driver (paper section 3.3)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..coded_values import Matcher
from ..contract import Field
from ..errors import mark
from ..largest_share import NONE
from ..tables import Table
from ..weights import COMPONENTS

OUTSIDE = str(mark("Outside the units"))  # as the field has it in every language


@dataclass(frozen=True)
class GatheredAreas:
    """One entry an area, largest first; `unit` is the number of the natural unit, or `outside` for none.

    Areas in km2 and per cent of the study area, mines and per cent of all mines (None without mines), the main driver
    ("" when it cannot be told).
    """

    unit: np.ndarray
    area_km2: np.ndarray
    area_pct: np.ndarray
    mines: np.ndarray | None
    mines_pct: np.ndarray | None
    driver: list[str]


def gather(
    area_of_cell: np.ndarray, area_km2: np.ndarray, contributions: np.ndarray, area_of_mine: np.ndarray | None
) -> GatheredAreas:
    """Gather hot cells and mines by area.

    Parameters
    ----------
    area_of_cell : ndarray (n,)
        Number of the risk area of every cell of the study area, NONE where the cell is not hot.
    area_km2 : ndarray (n,)
        Area of the cell inside the study area.
    contributions : ndarray (3, n)
        Contributions to the risk in the order of COMPONENTS; NaN where missing. The main driver of an area has the
        largest mean over its cells.
    area_of_mine : ndarray (m,), optional
        Number of the risk area of every mine of the study area, NONE for mines in no risk area.
    """
    hot = area_of_cell != NONE
    numbers, place = np.unique(area_of_cell[hot], return_inverse=True)
    area = np.bincount(place, area_km2[hot], minlength=len(numbers))
    order = np.argsort(-area, kind="stable")
    drivers = [_driver(contributions[:, area_of_cell == number]) for number in numbers]
    mines = share = None
    if area_of_mine is not None:
        mines = (area_of_mine[:, None] == numbers[order][None, :]).sum(axis=0)
        # Of no mines at all, each area has 0 %.
        share = 100 * mines / max(len(area_of_mine), 1)
    return GatheredAreas(
        numbers[order], area[order], 100 * area[order] / area_km2.sum(), mines, share, [drivers[i] for i in order]
    )


def share_of_mining(
    risk: np.ndarray, mine: np.ndarray, area_of_cell: np.ndarray, area_km2: np.ndarray, units: np.ndarray
) -> np.ndarray:
    """Mining's part of the risk of every area in `units`, per cent: of the sums of risk times area over its cells.

    Cells (n,) without a risk or without mining's part (NaN) are left out; NaN where an area has no risk at all.
    """
    known = ~np.isnan(risk + mine)
    shares = []
    for unit in units:
        own = known & (area_of_cell == unit)
        whole = float((risk[own] * area_km2[own]).sum())
        shares.append(100 * float((mine[own] * area_km2[own]).sum()) / whole if whole else np.nan)
    return np.array(shares)


def _driver(contributions: np.ndarray) -> str:
    known = contributions[:, ~np.isnan(contributions).any(axis=0)]
    return COMPONENTS[int(np.argmax(known.mean(axis=1)))] if known.size else ""


def issues_and_directions(
    table: Table | None, units: list[str]
) -> tuple[list[str | None], list[str | None], list[str]]:
    """The table's issues and direction of every unit, None where it has none, and the units that it does not know.

    Names match as coded values do. Units that go by a name of the column unit_zh, where there is one, get the texts of
    issues_zh and direction_zh. Without a table no unit has any, and none is unknown.
    """
    if table is None:
        return [None] * len(units), [None] * len(units), []
    table.require(Field.UNIT, Field.ISSUES, Field.DIRECTION)
    table.names(Field.UNIT)
    languages = []
    for suffix in ("_zh", ""):
        columns = [f"{name}{suffix}" for name in (Field.UNIT, Field.ISSUES, Field.DIRECTION)]
        if all(table.has(column) for column in columns):
            named, *texts = map(table.texts, columns)
            languages.append((Matcher(named), texts))
    found: dict[str, tuple[str, str]] = {}
    for unit in units:
        for matcher, (issues, directions) in languages:
            if (row := matcher.find(unit)) is not None:
                found.setdefault(unit, (issues[row], directions[row]))
    columns_of = [found.get(unit, ("", "")) for unit in units]
    unknown = [unit for unit in units if unit not in found]
    return [issues or None for issues, _ in columns_of], [direction or None for _, direction in columns_of], unknown
