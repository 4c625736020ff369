"""Coded values of a field (damage types, mineral groups): codes, names in two languages, and what data call them."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .errors import InputError, mark
from .tables import Table

NAMES = ("name_en", "name_zh")


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


def positions(values: Sequence[object], table: Table, column: str, where: str, blank: int | None = None) -> np.ndarray:
    """The row of `table` that each value means: by its code, or by its English or Chinese name, in any letter case.

    `blank` is the position of missing values; without it they are unknown. InputError, which begins with `where`,
    lists the unknown values with the number of features, and the codes that may be used.
    """
    lookup: dict[str, int] = {}
    for known in (column, *(name for name in NAMES if table.has(name))):
        for row, text in enumerate(table.texts(known)):
            lookup.setdefault(text.casefold(), row)
    if blank is not None:
        lookup[""] = blank
    texts = ["" if value is None else str(value).strip() for value in values]
    unknown = Counter(text or mark("(blank)") for text in texts if text.casefold() not in lookup)
    if unknown:
        raise InputError(
            "{where}: unknown value(s) {unknown}. Use one of {codes}, or the name of one in English or Chinese.",
            where=where,
            unknown=[
                mark("{text} ({count} features)", text=text, count=count) for text, count in sorted(unknown.items())
            ],
            codes=list(table.texts(column)),
        )
    return np.array([lookup[text.casefold()] for text in texts], dtype=np.int64)


def natural_order(text: str) -> tuple[bool, float, str]:
    """A sort key: numbers by their size before other texts by their letters."""
    try:
        number = float(text)
    except ValueError:
        return (True, 0.0, text)
    # "nan" is no number to sort by: nothing is smaller or greater than it.
    return (True, 0.0, text) if math.isnan(number) else (False, number, text)
