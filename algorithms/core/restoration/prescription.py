"""What is to be done at a mine: target ecosystem and measures (METHOD section 9, "one mine, one policy")."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import InputError
from ..tables import Table

ANY = "*"
KEYS = ("way", "ecosystem", "model")


@dataclass(frozen=True)
class Measures:
    """The rows of a table of measures: (way of damage, ecosystem, model) and the text; "*" stands for any."""

    rows: tuple[tuple[tuple[str, str, str], str], ...]

    def find(self, way: str, ecosystem: str, model: str) -> str | None:
        """The text of the first row that holds for the case; None without one."""
        case = (way, ecosystem, model)
        for keys, text in self.rows:
            if all(key in (ANY, value) for key, value in zip(keys, case)):
                return text
        return None


def read_measures(table: Table, known: Mapping[str, Mapping[str, str]], column: str) -> Measures:
    """The measures of a table, texts from `column` where it has one and the cell is not blank, else from `measures`.

    `known` maps each lower-case spelling of a way, an ecosystem and a model, by the name of their column, to the one
    that is used. InputError for a blank text and for what is not known.
    """
    table.require(*KEYS, "measures")
    rows = []
    for row in range(len(table)):
        keys = []
        for key in KEYS:
            text = table.name(row, key)
            if text != ANY and text.lower() not in known[key]:
                raise InputError(
                    "{table}, row {row}, column {column}: {value} is not known; use one of {known}, or * for any.",
                    table=table.label,
                    row=row + 1,
                    column=key,
                    value=text,
                    known=", ".join(dict.fromkeys(known[key].values())),
                )
            keys.append(known[key].get(text.lower(), ANY))
        own = table.text(row, column) if table.has(column) else ""
        rows.append(((keys[0], keys[1], keys[2]), own or table.name(row, "measures")))
    return Measures(tuple(rows))


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
