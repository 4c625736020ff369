"""Coded values (damage types, mineral groups, restoration models): codes, names in two languages, what data call them.

One rule says when a written value means a code: `match_key`.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from .errors import InputError, mark
from .tables import Table, as_text

NAMES = ("name_en", "name_zh")
BLANK = mark("(blank)")
PARTED = re.compile(r"[\s_\-\u2010-\u2015\u2212]+")  # blanks, underscores and hyphens of every kind


def match_key(value: object) -> str:
    """What is alike of all spellings of a coded value; "" for a missing one.

    Letter case does not count, nor do full-width forms, and blanks, hyphens and underscores are one: "Solid waste",
    "solid-waste" and "SOLID_WASTE" are all "solid_waste".
    """
    return PARTED.sub("_", unicodedata.normalize("NFKC", as_text(value)).casefold()).strip("_")


@dataclass(frozen=True)
class Categories:
    """A set of classes in the order of the tables: how data, readers and field names call them."""

    codes: tuple[str, ...]
    names: tuple[str, ...]
    fields: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.codes)

    def with_one_more(self, code: str, name: str, field: str = "") -> Categories:
        """These and another one at the end."""
        return Categories((*self.codes, code), (*self.names, name), (*self.fields, field) if self.fields else ())


def read_categories(table: Table, column: str, name_column: str) -> Categories:
    """The table's codes in `column`, its names in `name_column`, and its `field` column where there is one."""
    table.require(column, name_column)
    fields = tuple(table.names("field")) if table.has("field") else ()
    return Categories(tuple(table.names(column)), tuple(table.texts(name_column)), fields)


class Matcher:
    """Finds the position of the code that a written value means, by the code itself or by one of its names.

    Where two rows go by one spelling, the first counts, and codes come before names.
    """

    def __init__(self, codes: Sequence[str], names: Iterable[Sequence[str]] = ()) -> None:
        self.codes = tuple(codes)
        self._positions: dict[str, int] = {}
        for spellings in (self.codes, *names):
            for position, text in enumerate(spellings):
                if key := match_key(text):
                    self._positions.setdefault(key, position)

    @classmethod
    def of(cls, table: Table, column: str) -> Matcher:
        """Of the codes in a column of a table, with the names that the table gives them in English and Chinese."""
        return cls(table.texts(column), [table.texts(name) for name in NAMES if table.has(name)])

    def find(self, value: object) -> int | None:
        """The position of the code that the value means; None where it means none."""
        return self._positions.get(match_key(value))

    def positions(self, values: Sequence[object], where: str, blank: int | None = None) -> np.ndarray:
        """The position of the code that each value means; `blank` is that of missing values, if they may be missing.

        InputError, which begins with `where`, lists the unknown values with the number of features, and the codes.
        """
        found = [blank if blank is not None and not match_key(value) else self.find(value) for value in values]
        if None in found:
            unknown = Counter(as_text(value) or BLANK for value, position in zip(values, found) if position is None)
            raise InputError(
                "{where}: unknown value(s) {unknown}. Use one of {codes}, or the name of one in English or Chinese.",
                where=where,
                unknown=[
                    mark("{text} ({count:feature|features})", text=text, count=count)
                    for text, count in sorted(unknown.items())
                ],
                codes=list(self.codes),
            )
        return np.array(found, dtype=np.int64)


def positions(values: Sequence[object], table: Table, column: str, where: str, blank: int | None = None) -> np.ndarray:
    """The row of `table` that each value means (n,), as `Matcher.positions`."""
    return Matcher.of(table, column).positions(values, where, blank)


def natural_order(text: str) -> tuple[bool, float, str]:
    """A sort key: numbers by their size before other texts by their letters."""
    try:
        number = float(text)
    except ValueError:
        return (True, 0.0, text)
    # "nan" is no number to sort by: nothing is smaller or greater than it.
    return (True, 0.0, text) if math.isnan(number) else (False, number, text)
