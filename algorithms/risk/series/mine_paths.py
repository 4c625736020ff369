"""The path of every mine over the years: its restoration model, risk class and area in each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...core.contract import Field
from ...core.mine_ids import mine_id
from ...core.risk.mine_change import GONE, GROWN, HEALED, NEW, SAME
from ...framework.i18n import tr
from ...gis.step import StepRun
from ...gis.vectors import Vector
from ...restoration.models.names import model_code, model_matcher, model_names
from ..change.mine_years import ComparedMines, YearOfMines, compare_mines, read_year, whole

ABSENT = "–"


@dataclass(frozen=True)
class MinePaths:
    """The mines of all years; `compared` has each year before the last, compared with the last.

    `only_between` are in neither the first year nor the last, and became none of the last year's mines.
    """

    years: list[int]
    mines: list[YearOfMines]
    compared: list[ComparedMines]
    only_between: list[str]

    @property
    def whole_time(self) -> ComparedMines:
        """The first year compared with the last."""
        return self.compared[0]

    @property
    def ids(self) -> list[str]:
        return [*self.whole_time.ids, *self.only_between]

    def table(self) -> dict[str, Sequence]:
        """The columns of MINE_PATHS."""
        compared, extra = self.whole_time, len(self.only_between)
        columns: dict[str, Sequence] = {
            Field.MINE_ID: self.ids,
            "path": self._paths(),
            "what": [*map(compared.kinds, range(len(compared.ids))), *[GONE] * extra],
            "model_chg": [*compared.model_change, *[""] * extra],
            "ha_change": np.append(compared.grown, np.zeros(extra)),
        }
        for year, found in zip(self.years, self._by_year()):
            columns[f"mod_{year}"], columns[f"cls_{year}"], columns[f"ha_{year}"] = found
        return columns

    def counts(self) -> list[dict[str, int]]:
        """Mines of each model in each year; "" counts those without one."""
        matcher = model_matcher()
        return [dict(Counter(model_code(model, matcher) for model in mines.models)) for mines in self.mines]

    def areas(self) -> list[float]:
        """Damaged hectares of all mines in each year."""
        return [float(np.nansum(mines.year.area)) for mines in self.mines]

    def _by_year(self) -> list[tuple[list[str], np.ma.MaskedArray, np.ndarray]]:
        """(models, classes, hectares) of every mine in each year."""
        last = self.mines[-1]
        # A mine that has another id now stands in an earlier year as what it was then.
        years = [(year.ids, year.models[0], year.before) for year in self.compared]
        columns = []
        for ids, texts, year in [*years, ([mine_id(name) for name in last.ids], last.models, last.year)]:
            places: dict[str, int] = {}
            for place, name in enumerate(ids):
                places.setdefault(name, place)
            at = np.array([places.get(name, -1) for name in self.ids], dtype=np.int64)
            models = [texts[place] if place >= 0 else "" for place in at.tolist()]
            # Position -1 is that of the NaN at the end.
            classes, areas = (np.append(one, np.nan)[at] for one in (year.risk_class, year.area))
            columns.append((models, whole(classes), areas))
        return columns

    def _paths(self) -> list[str]:
        """For example "2015 Natural restoration (2) → 2018 – → 2021 Ecological reconstruction (5)"."""
        names, matcher = model_names(), model_matcher()
        paths = []
        by_year = self._by_year()
        for mine in range(len(self.ids)):
            steps = []
            for year, (models, classes, areas) in zip(self.years, by_year):
                there = areas[mine] > 0
                level = "" if classes.mask[mine] or not there else f" ({classes[mine]})"
                model = names.get(model_code(models[mine], matcher), models[mine]) or tr("No model")
                steps.append(f"{year} {model if there else ABSENT}{level}")
            paths.append(" → ".join(steps))
        return paths


def read_paths(
    years: Sequence[int], vectors: Sequence[Vector], mine_field: str, least: float, run: StepRun
) -> MinePaths | None:
    """The mines of all years in the order of time; None where none were given.

    `least` is the share of a mine's area that counts as a change. InputError when a field is missing, or an id is
    missing or stands there twice.
    """
    if not vectors:
        return None
    mines = [read_year(vector, mine_field, vectors[-1].crs) for vector in vectors]
    names = [f"{vector.parameter}, {mine_field}" for vector in vectors]
    # Every year is compared with the last: ids that are missing, doubled or spelled otherwise show there.
    compared = [compare_mines(one, mines[-1], (name, names[-1]), least, run) for one, name in zip(mines[:-1], names)]
    known = set(compared[0].ids)
    between = [
        name for one in compared[1:] for name, what in zip(one.ids, one.what) if what == GONE and name not in known
    ]
    return MinePaths(list(years), mines, compared, list(dict.fromkeys(between)))


def tell_of_mines(paths: MinePaths | None, run: StepRun) -> None:
    """Log what became of the mines from the first year to the last, or that there are none."""
    if paths is None:
        run.info(tr("No MINES were given, so MINE_PATHS is not written."))
        return
    message = tr(
        "Mines from {first} to {last}: {new} new, {grown} grown, {healed} healed in part, {gone} gone, {same} the same."
    )
    counts = {kind: paths.whole_time.what.count(kind) for kind in (NEW, GROWN, HEALED, GONE, SAME)}
    run.info(message.format(first=paths.years[0], last=paths.years[-1], **counts))
    if paths.only_between:
        run.info(tr("Mines in years between only: {count}.").format(count=len(paths.only_between)))
