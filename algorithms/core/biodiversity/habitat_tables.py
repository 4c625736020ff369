"""The threats table and the sensitivity table of the habitat quality model, also in InVEST's own layout.

Columns and threat names are found in any letter case; columns that are not needed (NAME, CUR_PATH, ...) are ignored.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import InputError, mark
from ..tables import Table

LINEAR, EXPONENTIAL = DECAYS = ("linear", "exponential")
OLD_PREFIX = "L_"  # of the threats' columns in older InVEST's sensitivity tables
CODE_COLUMNS = ("LULC", "lucode")  # InVEST renamed the column
RESERVED = {"habitat", *(column.lower() for column in CODE_COLUMNS)}
KILOMETRES_BELOW = 100.0  # distances all below this, and below so many pixels, were hardly meant in metres
KILOMETRES_PIXELS = 20.0


@dataclass(frozen=True)
class Threat:
    """`distance` is the longest one at which the threat acts, in metres; `weight` is within 0..1."""

    name: str
    distance: float
    weight: float
    decay: str


@dataclass(frozen=True)
class Sensitivity:
    """How suitable each land-use class is as a habitat, and how sensitive to each threat.

    Attributes
    ----------
    codes : int32, shape (classes,), all different
    habitat : float32, shape (classes,): suitability H_j
    threats : float32, shape (threats, classes): sensitivity S_jr, in the order of the threats table
    """

    codes: np.ndarray
    habitat: np.ndarray
    threats: np.ndarray


def read_threats(table: Table) -> list[Threat]:
    """The threats in the table's order; InputError names the row and column of a value that cannot be."""
    table.require("THREAT", "MAX_DIST", "WEIGHT", "DECAY")
    weights = table.numbers("WEIGHT", 0, 1)
    if not sum(weights):
        raise InputError(
            "{table}: the column WEIGHT is 0 in every row; at least one threat must weigh something.",
            table=table.label,
        )
    names = _threat_names(table)
    return [
        Threat(name, _distance(table, row), weight, _decay(table, row))
        for row, (name, weight) in enumerate(zip(names, weights))
    ]


def _threat_names(table: Table) -> list[str]:
    names = table.names("THREAT")
    seen = set()
    for row, name in enumerate(names):
        if name.lower() in RESERVED:
            raise InputError(
                "{table}, row {row}: no threat can be called {name}, because the sensitivity table has a column of "
                "that name for something else. Rename the threat.",
                table=table.label,
                row=row + 1,
                name=name,
            )
        if name.lower() in seen:
            raise InputError(
                "{table}, row {row}: the threat {name} stands in the table twice. Letter case does not tell threats "
                "apart; rename or delete one.",
                table=table.label,
                row=row + 1,
                name=name,
            )
        seen.add(name.lower())
    return names


def _distance(table: Table, row: int) -> float:
    distance = table.number(row, "MAX_DIST")
    if not 0 < distance < np.inf:
        raise InputError(
            "{table}, row {row}, column MAX_DIST: {value} is no distance; it must be above 0, in metres.",
            table=table.label,
            row=row + 1,
            value=table.text(row, "MAX_DIST"),
        )
    return distance


def _decay(table: Table, row: int) -> str:
    decay = table.text(row, "DECAY").lower()
    if decay not in DECAYS:
        raise InputError(
            "{table}, row {row}, column DECAY: {value} is neither linear nor exponential.",
            table=table.label,
            row=row + 1,
            value=table.text(row, "DECAY") or mark("(blank)"),
        )
    return decay


def read_sensitivity(table: Table, threats: list[Threat]) -> Sensitivity:
    """The sensitivity table for these threats; InputError when a threat has no column or a value is outside 0..1."""
    code_column = next((column for column in CODE_COLUMNS if table.has(column)), CODE_COLUMNS[0])
    columns = [_sensitivity_column(table, threat) for threat in threats]
    table.require(code_column, "HABITAT", *columns)
    return Sensitivity(
        np.array(table.codes(code_column), dtype=np.int32),
        np.array(table.numbers("HABITAT", 0, 1), dtype=np.float32),
        np.array([table.numbers(column, 0, 1) for column in columns], dtype=np.float32),
    )


def _sensitivity_column(table: Table, threat: Threat) -> str:
    old = OLD_PREFIX + threat.name
    return old if table.has(old) and not table.has(threat.name) else threat.name


def suspicious_distances(threats: list[Threat], pixel_size: float) -> tuple[list[Threat], bool]:
    """(threats that reach less than a pixel, whether the distances look like kilometres); `pixel_size` in metres."""
    short = [threat for threat in threats if threat.distance < pixel_size]
    longest = max(threat.distance for threat in threats)
    return short, longest < KILOMETRES_BELOW and longest < KILOMETRES_PIXELS * pixel_size
