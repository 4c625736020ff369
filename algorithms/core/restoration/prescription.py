"""What is to be done at a mine: target ecosystem and measures (paper section 3.4, "one mine, one policy")."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..coded_values import Matcher
from ..contract import Field
from ..errors import InputError
from ..tables import Table

ANY = "*"
KEYS = ("way", Field.ECOSYSTEM, Field.MODEL)


@dataclass(frozen=True)
class Measures:
    """The rows of a table of measures: (way of damage, ecosystem, model) and the text; "*" stands for any."""

    rows: tuple[tuple[tuple[str, str, str], str], ...]

    def find(self, way: str, ecosystem: str, model: str) -> str | None:
        """The text of the first row that holds for the case; None without one."""
        for (of_way, of_ecosystem, of_model), text in self.rows:
            if of_way in (ANY, way) and of_ecosystem in (ANY, ecosystem) and of_model in (ANY, model):
                return text
        return None


def read_measures(table: Table, known: Mapping[str, Matcher], column: str) -> Measures:
    """The measures of a table, texts from `column` where it has one and the cell is not blank, else from `measures`.

    `known` finds the way, the ecosystem and the model that a text means, by the name of their column. InputError for a
    blank text and for what is not known.
    """
    table.require(*KEYS, "measures")
    rows = []
    for row in range(len(table)):
        way, ecosystem, model = (_key(table, row, key, known[key]) for key in KEYS)
        own = table.text(row, column) if table.has(column) else ""
        rows.append(((way, ecosystem, model), own or table.name(row, "measures")))
    return Measures(tuple(rows))


def _key(table: Table, row: int, column: str, known: Matcher) -> str:
    text = table.name(row, column)
    place = known.find(text)
    if place is not None:
        return known.codes[place]
    if text == ANY:
        return ANY
    raise InputError(
        "{table}, row {row}, column {column}: {value} is not known; use one of {known}, or * for any.",
        table=table.label,
        row=row + 1,
        column=column,
        value=text,
        known=list(dict.fromkeys(known.codes)),
    )


def target_ecosystems(areas: Mapping[str, np.ndarray], ecosystems: Sequence[str], fields: Sequence[str]) -> list:
    """The ecosystem that most of each mine's damage was; None where none is known.

    `areas` holds hectares by mine (m,) under `<field>_ha`; of equal ones the first in order.
    """
    table = np.stack([areas[f"{field}_ha"] for field in fields], axis=1)
    return [ecosystems[int(np.argmax(row))] if row.max() > 0 else None for row in table]


def ways_of_mines(
    areas: Mapping[str, np.ndarray], fields: Sequence[str], ways: Sequence[str], least: float
) -> list[tuple[str, ...]]:
    """The ways of damage of each mine, in the order of the damage types: those of more than `least` hectares.

    `fields` and `ways` are of the damage types. A mine of which no way is that large has its largest one.
    """
    order = list(dict.fromkeys(ways))
    by_way = {way: sum(areas[f"{field}_ha"] for field, own in zip(fields, ways) if own == way) for way in order}
    table = np.stack([by_way[way] for way in order], axis=1)
    return [
        tuple(way for way, area in zip(order, row) if area > least) or (order[int(np.argmax(row))],) for row in table
    ]
