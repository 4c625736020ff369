"""Supervision of mines by rules: warning level, months to the next look, and the cross table (paper section 4.3)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..coded_values import BLANK, Matcher
from ..contract import Field
from ..errors import InputError
from ..tables import Table

MOST_MONTHS = 1200


@dataclass(frozen=True)
class Order:
    """What a rule orders beside its measure."""

    level: str
    months: int


def read_orders(table: Table, levels: Matcher) -> dict[int, Order]:
    """The order of each rule by its number, from the columns order, level and months.

    `levels` finds the warning level that a text means. InputError for another level, and for months that are not a
    whole number of at least 1.
    """
    table.require("order", "level", "months")
    orders = {}
    for row, number in enumerate(table.codes("order")):
        level = table.text(row, "level")
        place = levels.find(level)
        if place is None:
            raise InputError(
                "{table}, row {row}, column level: {value} is not known; use one of {known}.",
                table=table.label,
                row=row + 1,
                value=level or BLANK,
                known=list(levels.codes),
            )
        table.number(row, "months", 1, MOST_MONTHS)
        orders[number] = Order(levels.codes[place], table.code(row, "months"))
    return orders


def changes_by_mine(ids: Sequence[str], rows: Sequence[Mapping[str, object]], where: str) -> dict[str, Mapping]:
    """The row of each mine; InputError, which begins with `where`, for a mine that has several."""
    twice = sorted(mine for mine, count in Counter(ids).items() if count > 1)
    if twice:
        raise InputError(
            "{where}: {count:mine has|mines have} more than one row (the first is {first}). Leave one row a mine.",
            where=where,
            count=len(twice),
            first=twice[0],
        )
    return dict(zip(ids, rows))


def cross_table(keys: Mapping[str, Sequence], orders: Mapping[str, Sequence], area: Sequence[float]) -> dict[str, list]:
    """Mines and damaged hectares by every combination of the keys that occurs.

    Parameters
    ----------
    keys : mapping
        Name of a key -> its value of each mine; None is a value of its own, the last.
    orders : mapping
        Name of a key -> its values in the order of the rows; keys without one are sorted.
    area : sequence of float
        Hectares of each mine.
    """
    rows: dict[tuple, list[float]] = {}
    for values, size in zip(zip(*keys.values()), area):
        rows.setdefault(values, []).append(size)

    def place(values: tuple) -> list:
        return [_place(value, orders.get(name)) for name, value in zip(keys, values)]

    ordered = sorted(rows, key=place)
    table = {name: [values[at] for values in ordered] for at, name in enumerate(keys)}
    table[Field.MINES] = [len(rows[values]) for values in ordered]
    table[Field.AREA_HA] = [sum(rows[values]) for values in ordered]
    return table


def _place(value: object, order: Sequence | None) -> tuple:
    if value is None:
        return (2, 0, "")
    if order is not None and value in order:
        return (0, list(order).index(value), "")
    return (1, value, "") if isinstance(value, (int, float)) else (1, 0, str(value))
