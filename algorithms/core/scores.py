"""Scores of the vulnerability indicators from values, kinds of area and nearness to water (Table 3).

Every indicator first gets a class per pixel (the index of a row of its score table, NO_CLASS where there is none) and
then that row's score, so that areas can be counted by class.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .errors import InputError
from .tables import Table, as_text

NO_CLASS = -1
PROTECTION = ("none", "function", "reserve", "both")
WATER = ("main_stream", "source", "tributary", "elsewhere")


@dataclass(frozen=True)
class Scores:
    """The classes of one indicator: how messages call them, and their scores (n,)."""

    labels: tuple[str, ...]
    values: np.ndarray

    def of(self, classes: np.ndarray, nodata: float) -> np.ndarray:
        """The scores of `classes` as float32, `nodata` for NO_CLASS."""
        # NO_CLASS is -1 and so takes the appended last value.
        return np.append(self.values, nodata).astype(np.float32)[classes]

    def count(self, classes: np.ndarray) -> np.ndarray:
        """Pixels by class, (n + 1,) int64; the last is NO_CLASS."""
        counts = np.bincount(np.ravel(classes) + 1, minlength=len(self.values) + 1)
        return np.roll(counts, -1)


@dataclass(frozen=True)
class Ranges(Scores):
    """Ranges [low, high) that follow one another without a gap; the outermost limits may be infinite."""

    limits: np.ndarray

    def classes(self, values: np.ndarray) -> np.ndarray:
        """The range of every value, int64; the nearest range outside all of them, NO_CLASS for NaN."""
        found = np.searchsorted(self.limits[1:-1], values, side="right")
        return np.where(np.isnan(values), NO_CLASS, found)

    def below(self, values: np.ndarray) -> np.ndarray:
        return values < self.limits[0]

    def above(self, values: np.ndarray) -> np.ndarray:
        return values >= self.limits[-1]


def read_ranges(table: Table, names: str = "name_en") -> Ranges:
    """The ranges of a table with the columns from, to and score; a blank outermost limit is open.

    InputError when the rows overlap, leave a gap or are not in ascending order.
    """
    table.require("from", "to", "score")
    scores = table.numbers("score", low=0)
    limits = [_limit(table, 0, "from", -math.inf)]
    for row in range(len(table)):
        low, high = _limit(table, row, "from", -math.inf), _limit(table, row, "to", math.inf)
        if not low < high:
            message = (
                "{table}, row {row}: the range {low:g} to {high:g} is empty: its lower limit must be below its upper "
                "one. Ranges hold from <= value < to, in ascending order, each beginning where the one before ends; "
                "only the very first and last limit may be blank."
            )
            _refuse(table, row, low, high, message)
        if low > limits[-1]:
            message = (
                "{table}, row {row}: the range {low:g} to {high:g} leaves a gap after the row before, which ends at "
                "{before:g}. Ranges hold from <= value < to, in ascending order, each beginning where the one before "
                "ends; only the very first and last limit may be blank."
            )
            _refuse(table, row, low, high, message, before=limits[-1])
        if low < limits[-1]:
            message = (
                "{table}, row {row}: the range {low:g} to {high:g} overlaps or stands out of order with the row "
                "before, which ends at {before:g}. Ranges hold from <= value < to, in ascending order, each beginning "
                "where the one before ends; only the very first and last limit may be blank."
            )
            _refuse(table, row, low, high, message, before=limits[-1])
        limits.append(high)
    labels = [_label(table, row, names) for row in range(len(table))]
    return Ranges(tuple(labels), np.array(scores), np.array(limits))


def _limit(table: Table, row: int, column: str, blank: float) -> float:
    return table.number(row, column) if table.text(row, column) else blank


def _refuse(table: Table, row: int, low: float, high: float, message: str, **limits: float) -> None:
    raise InputError(message, table=table.label, row=row + 1, low=low, high=high, **limits)


def _label(table: Table, row: int, names: str) -> str:
    if table.has(names) and table.text(row, names):
        return table.text(row, names)
    return f"{table.text(row, 'from') or '...'} - {table.text(row, 'to') or '...'}"


def read_named_scores(table: Table, column: str, names: tuple[str, ...]) -> Scores:
    """The scores of exactly these names of `column`, in the order of `names`; InputError names what lacks or is odd."""
    table.require(column, "score")
    present = [name.lower() for name in table.names(column)]
    scores = table.numbers("score", low=0)
    if set(present) != set(names):
        raise InputError(
            "{table}, column {column}: the rows must be {names}; the table has {present}.",
            table=table.label,
            column=column,
            names=", ".join(names),
            present=", ".join(present),
        )
    return Scores(names, np.array([scores[present.index(name)] for name in names]))


@dataclass(frozen=True)
class TypeScores(Scores):
    """Scores by the types that polygons carry; `aliases` maps every accepted lower-case name to its class."""

    aliases: dict[str, int]

    @property
    def background(self) -> int:
        """The class where there is no polygon."""
        return self.aliases["none"]

    def classes(self, types: list, where: str) -> np.ndarray:
        """The class of every type; InputError lists the unknown ones. `where` names the field in the message."""
        names = [as_text(value) for value in types]
        unknown = sorted({name or "(blank)" for name in names if name.lower() not in self.aliases})
        if unknown:
            raise InputError(
                "{where}: the type(s) {unknown} are not in the table of scores, which has {known}. Correct the "
                "polygons or give a table with these types.",
                where=where,
                unknown=", ".join(unknown),
                known=", ".join(self.labels),
            )
        return np.array([self.aliases[name.lower()] for name in names], dtype=np.int64)


def read_type_scores(table: Table) -> TypeScores:
    """The scores of a table with the columns type and score, one type being none; name_en and name_zh count too."""
    table.require("type", "score")
    types = table.names("type")
    aliases: dict[str, int] = {}
    for column in ("type", "name_en", "name_zh"):
        for row, name in enumerate(table.texts(column) if table.has(column) else ()):
            if name:
                aliases.setdefault(name.lower(), row)
    if "none" not in (name.lower() for name in types):
        raise InputError(
            "{table}: a row of the type none is missing; it gives the score where there is no polygon.",
            table=table.label,
        )
    return TypeScores(tuple(types), np.array(table.numbers("score", low=0)), aliases)


def protection_classes(function: np.ndarray, reserve: np.ndarray) -> np.ndarray:
    """The index into PROTECTION of pixels from two masks: in a function area, in a reserve."""
    return function.astype(np.int64) + 2 * reserve.astype(np.int64)


def water_classes(near: np.ndarray, scores: Scores) -> np.ndarray:
    """The index into WATER of pixels; where several waters are near, the one of the highest score.

    `near` is bool (3, ...): near the main stream, a source, a tributary. Where all are False it is "elsewhere".
    """
    classes = np.full(near.shape[1:], WATER.index("elsewhere"), dtype=np.int64)
    # Of equal scores the first of WATER is written last.
    for element in sorted(range(len(near)), key=lambda index: (scores.values[index], -index)):
        classes[near[element]] = element
    return classes
