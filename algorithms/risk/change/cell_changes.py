"""What became of every cell between two years, and the transitions between the classes as a table."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...core.contract import Field
from ...core.risk.change import Match, Transitions, settled, transitions
from ...core.risk.zoning import classify, level_names
from ...framework.i18n import name_column
from ...framework.shipped_tables import shipped_table
from .two_years import YearCells

SAME, RISEN, FALLEN = "same", "risen", "fallen"
ONLY_BEFORE, ONLY_AFTER, NO_VALUE = "only before", "only after", "no value"


@dataclass(frozen=True)
class CellChanges:
    """The cells of AFTER on the classes 1 .. k of `bounds`: class in both years (n,), 0 where there is none.

    `earlier` (n,) is the value before, NaN where there is none.
    """

    before: YearCells
    after: YearCells
    found: Match
    bounds: np.ndarray
    earlier: np.ndarray
    class_before: np.ndarray
    class_after: np.ndarray

    @classmethod
    def of(cls, before: YearCells, after: YearCells, found: Match, bounds: np.ndarray) -> CellChanges:
        earlier = np.full(len(after.ids), np.nan)
        earlier[found.after] = before.values[found.before]
        classes = [classify(settled(values, bounds), bounds) for values in (earlier, after.values)]
        return cls(before, after, found, bounds, earlier, *classes)

    @property
    def both(self) -> np.ndarray:
        return (self.class_before > 0) & (self.class_after > 0)

    @property
    def risen(self) -> np.ndarray:
        return self.both & (self.class_after > self.class_before)

    @property
    def fallen(self) -> np.ndarray:
        return self.both & (self.class_after < self.class_before)

    @property
    def rise(self) -> np.ndarray:
        return self.after.values - self.earlier

    @property
    def levels(self) -> list[str]:
        """The word for every class, lowest first; only numbers where the shipped levels do not fit."""
        return level_words(len(self.bounds))

    def counts(self) -> dict[str, int]:
        """The number outputs."""
        return {
            "CELLS_RISEN": int(self.risen.sum()),
            "CELLS_FALLEN": int(self.fallen.sum()),
            "CELLS_ONLY_BEFORE": len(self.found.gone),
            "CELLS_ONLY_AFTER": len(self.found.new),
        }

    def columns(self) -> dict[str, Sequence]:
        """The columns that OUTPUT adds."""
        return {
            "cls_before": np.ma.masked_equal(self.class_before, 0),
            "cls_after": np.ma.masked_equal(self.class_after, 0),
            "cls_change": np.ma.array(self.class_after - self.class_before, mask=~self.both),
            "risk_bef": self.earlier,
            "risk_chg": self.rise,
        }

    def transitions(self) -> Transitions:
        return transitions(self.class_before, self.class_after, self.after.area, len(self.bounds))

    def table(self) -> dict[str, Sequence]:
        """The columns of TRANSITIONS: all pairs of classes, then what could not be compared, without a share."""
        matrix, count = self.transitions(), len(self.bounds)
        rows = [
            (
                one + 1,
                two + 1,
                _direction(one, two),
                matrix.area[one, two],
                matrix.share[one, two],
                matrix.cells[one, two],
            )
            for one in range(count)
            for two in range(count)
        ]
        rows += self._not_compared()
        one, two, change, area, share, cells = (list(column) for column in zip(*rows))
        words = dict(enumerate(self.levels, start=1))
        return {
            "from_class": np.ma.masked_equal(one, 0),
            "to_class": np.ma.masked_equal(two, 0),
            "from_level": [words.get(number) for number in one],
            "to_level": [words.get(number) for number in two],
            "change": change,
            Field.AREA_HA: np.array(area),
            "area_pct": np.array(share),
            "cells": np.array(cells),
        }

    def _not_compared(self) -> list[tuple]:
        gone = classify(settled(self.before.values[self.found.gone], self.bounds), self.bounds)
        kinds = [(number, 0, ONLY_BEFORE) for number in gone.tolist()]
        areas = self.before.area[self.found.gone].tolist()
        new = np.zeros(len(self.after.ids), dtype=bool)
        new[self.found.new] = True
        for cell in np.flatnonzero(~self.both).tolist():
            kind = ONLY_AFTER if new[cell] else NO_VALUE
            kinds.append((int(self.class_before[cell]), int(self.class_after[cell]), kind))
            areas.append(float(self.after.area[cell]))
        groups: dict[tuple, list[float]] = {}
        for kind, area in zip(kinds, areas):
            groups.setdefault(kind, []).append(area)
        ordered = sorted(groups.items(), key=lambda item: (item[0][2], item[0]))
        return [(*kind, math.fsum(found), math.nan, len(found)) for kind, found in ordered]


def level_words(classes: int) -> list[str]:
    """The names of the classes in QGIS's language, lowest first."""
    levels = shipped_table("risk_levels")
    if classes == len(levels):
        return [name for _, name in sorted(zip(levels.codes(Field.RISK_CLASS), levels.names(name_column())))]
    return level_names(levels, classes)


def _direction(one: int, two: int) -> str:
    return SAME if one == two else RISEN if two > one else FALLEN
