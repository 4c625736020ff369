"""The grids of a series of years: in the order of time, each with its cells, brought onto the cells of the last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...core.contract import Field
from ...core.errors import InputError
from ...core.mine_ids import mine_id
from ...core.risk.change import Match, match
from ...core.risk.hot_spot_history import HotSpotHistory
from ...core.risk.rounding import same_within
from ...core.risk.series import nearest_places
from ...core.tolerances import CELL_CENTRE
from ...framework.i18n import tr
from ...gis.step import StepRun
from ...gis.vectors import Vector
from ..change.cell_changes import CellChanges
from ..change.two_years import YearCells, centres, displacement, read_cells, shapes_in
from .given import Given, named


@dataclass(frozen=True)
class Year:
    """The cells of one year; classes, Gi* bins and damage (km2) are (n_year,), NaN where missing.

    `bins` and `damage` are None where the layer has no such field. `found` matches the cells with those of the last
    year of the series, and is None for that year itself.
    """

    year: int
    cells: YearCells
    classes: np.ndarray
    bins: np.ndarray | None
    damage: np.ndarray | None
    found: Match | None = None

    @property
    def name(self) -> str:
        """The year and its layer, as messages call them."""
        return named(self.year, self.cells.vector)

    def on_last(self, column: np.ndarray, count: int) -> np.ndarray:
        """A column of this year (n_year,) on the `count` cells of the last year; NaN where a cell is not there."""
        if self.found is None:
            return column
        spread = np.full(count, np.nan)
        spread[self.found.after] = column[self.found.before]
        return spread


@dataclass(frozen=True)
class Series:
    """Two years or more, ascending."""

    years: list[Year]

    @property
    def last(self) -> Year:
        return self.years[-1]

    @property
    def numbers(self) -> list[int]:
        return [year.year for year in self.years]

    def values(self) -> np.ndarray:
        """Risk of the last year's cells in every year (y, n); NaN where there is none."""
        return self._rows([year.cells.values for year in self.years])

    def classes(self) -> np.ndarray:
        """Class of the last year's cells in every year (y, n); NaN where there is none."""
        return self._rows([year.classes for year in self.years])

    def bins(self) -> np.ndarray:
        """Gi* bin of the last year's cells in every year (y, n); NaN where there is none."""
        columns = [year.bins for year in self.years]
        rows = [
            np.full(len(year.cells.ids), np.nan) if bins is None else bins for year, bins in zip(self.years, columns)
        ]
        return self._rows(rows)

    def hot_years(self, history: HotSpotHistory) -> dict[str, np.ma.MaskedArray]:
        """The columns `first` and `last`: years, masked where the cell never was hot."""
        years = np.array(self.numbers)
        found = (("first", history.first), ("last", history.last))
        return {name: np.ma.array(years[places], mask=places < 0) for name, places in found}

    def changes(self) -> CellChanges:
        """The last year's cells, compared with the first year's as Risk change does it."""
        first, last = self.years[0], self.last
        values, classes = self.values(), np.nan_to_num(self.classes()).astype(np.int64)
        tops = self._tops()
        same = np.abs(values[-1] - values[0]) <= same_within(tops)
        after = np.where(same, classes[0], classes[-1])
        return CellChanges(first.cells, last.cells, first.found, tops, values[0], classes[0], after)

    def _tops(self) -> np.ndarray:
        """The highest value of each class and those below it, in all years (k,)."""
        values = np.concatenate([year.cells.values for year in self.years])
        classes = np.concatenate([year.classes for year in self.years])
        return np.array([np.nanmax(values[classes <= level]) for level in np.unique(classes[~np.isnan(classes)])])

    def _rows(self, columns: Sequence[np.ndarray]) -> np.ndarray:
        count = len(self.last.cells.ids)
        return np.stack([year.on_last(column, count) for year, column in zip(self.years, columns)])


def read_series(given: Given, run: StepRun) -> Series:
    """The cells of all years, matched with those of the last by cell_id, or by their place where a layer has none.

    InputError when a field is missing, or when the grids are not the same.
    """
    by_id = all(vector.source.fields().lookupField(Field.CELL_ID) >= 0 for vector in given.grids)
    if not by_id:
        run.info(
            tr("Not every layer has the field {field}, so cells are matched by their place.").format(
                field=Field.CELL_ID
            )
        )
    found = [_read(year, vector, Field.CELL_ID if by_id else "") for year, vector in zip(given.years, given.grids)]
    last = found[-1]
    earlier = [year if by_id else _with_ids_of(last, year) for year in found[:-1]]
    return Series([*(_matched(year, last, by_id, run) for year in earlier), last])


def _read(year: int, vector: Vector, id_field: str) -> Year:
    cells = read_cells(vector, id_field, Field.RISK)
    classes = _classes(vector, cells.values)
    further = vector.optional_columns((Field.GI_BIN, Field.DMG_KM2))
    return Year(year, cells, classes, further.get(Field.GI_BIN), further.get(Field.DMG_KM2))


def _classes(vector: Vector, values: np.ndarray) -> np.ndarray:
    """The risk class of every cell (n,), NaN where it has none; InputError when one is no whole number from 1 on."""
    classes = np.where(np.isnan(values), np.nan, vector.numbers(Field.RISK_CLASS))
    known = ~np.isnan(classes)
    wrong = known & ((classes < 1) | (classes != np.rint(classes)))
    lacking = ~known & ~np.isnan(values)
    if (wrong | lacking).any():
        first = int(np.argmax(wrong | lacking))
        raise InputError(
            "{parameter}: in {name}, {count:cell|cells} with a risk {count:|has|have} no risk_class that is a whole "
            "number from 1 on (the first is feature {first}). Zone the layer again with Risk zoning.",
            parameter=vector.parameter,
            name=vector.name,
            count=int((wrong | lacking).sum()),
            first=first + 1,
        )
    return classes


def _with_ids_of(last: Year, year: Year) -> Year:
    """The year with the numbers of the last year's cells that lie in the same places; other cells are not in it."""
    reference, sides = centres(last.cells.shapes)
    there, _ = centres(shapes_in(year.cells, last.cells.vector.crs))
    places = nearest_places(there, reference, CELL_CENTRE * float(np.median(sides)))
    beyond = len(reference) + np.arange(len(places))
    return replace(year, cells=replace(year.cells, ids=np.where(places < 0, beyond, places).tolist()))


def _matched(year: Year, last: Year, by_id: bool, run: StepRun) -> Year:
    where = tuple(one.cells.vector.parameter for one in (year, last))
    found = match(year.cells.ids, last.cells.ids, (where[0], where[1]))
    if not len(found.after):
        raise InputError(
            "{parameter}: {one} and {other} have no cell in common ({field} is {first} and {second}, or their grids "
            "are shifted). Make all years on the same evaluation grid (SNAP on).",
            parameter="LAYERS",
            one=year.name,
            other=last.name,
            field=Field.CELL_ID,
            first=f"{mine_id(year.cells.ids[0])} ...",
            second=f"{mine_id(last.cells.ids[0])} ...",
        )
    if by_id:
        _check_places(year, last, found, run)
    return replace(year, found=found)


def _check_places(year: Year, last: Year, found: Match, run: StepRun) -> None:
    distance, size = displacement(year.cells, last.cells, found)
    side = float(np.median(size))
    # Where a border cell is cut otherwise, its centre moves but it stays within its square.
    if np.median(distance) > CELL_CENTRE * side or (distance > side / 2).any():
        first = int(np.argmax(distance))
        raise InputError(
            "{parameter}: the grid of {one} is not that of {other}: cells with the same {field} lie up to "
            "{distance:.6g} m apart (the farthest is {name}). Make all years on the same evaluation grid (SNAP on).",
            parameter="LAYERS",
            one=year.name,
            other=last.name,
            field=Field.CELL_ID,
            distance=float(distance[first]),
            name=mine_id(last.cells.ids[found.after[first]]),
        )
    if beside := int(np.count_nonzero(distance > CELL_CENTRE * side)):
        message = tr(
            "{count:cell lies|cells lie} beside those of {other} in {one}, by up to {distance:.6g} m: the outlines "
            "differ."
        )
        run.warn(message.format(count=beside, one=year.name, other=last.name, distance=float(distance.max())))
