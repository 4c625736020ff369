"""How gravely a mine has damaged its ground: grades by hectares of a table (after DZ/T 0223-2011)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..contract import Field
from ..errors import InputError
from ..tables import Table
from .mine_summary import DIGITS
from .trigger import Cause


@dataclass(frozen=True)
class Grades:
    """Grades of severity: rows (grade, attribute, hectares), the gravest first, and the grade of all other mines."""

    rows: tuple[tuple[str, str, float], ...]
    otherwise: str


def read_grades(table: Table, attributes: Sequence[str]) -> Grades:
    """The grades of a table with the columns severity, attribute and over_ha.

    The last row has no attribute: its grade is that of the mines that no other row holds for. InputError when it is
    missing, an attribute is not among `attributes`, a grade is blank, or a row can never decide.
    """
    table.require(Field.SEVERITY, "attribute", "over_ha")
    named = [row for row in range(len(table)) if table.text(row, "attribute")]
    unknown = sorted({table.text(row, "attribute") for row in named} - set(attributes))
    if unknown:
        raise InputError(
            "{table}: the attribute(s) {unknown} are not known; a row may use {known}.",
            table=table.label,
            unknown=list(unknown),
            known=list(attributes),
        )
    if named != list(range(len(table) - 1)):
        raise InputError(
            "{table}: the last row, and no other, must have a blank attribute: it names the grade of all mines that "
            "no row before holds for.",
            table=table.label,
        )
    grades = [table.name(row, Field.SEVERITY) for row in range(len(table))]
    rows = [(grades[row], table.text(row, "attribute"), table.number(row, "over_ha", low=0)) for row in named]
    _refuse_hidden(rows, table.label)
    return Grades(tuple(rows), grades[-1])


def _refuse_hidden(rows: Sequence[tuple[str, str, float]], label: str) -> None:
    """InputError when a row before holds for all mines that a row of another grade holds for."""
    first: dict[str, int] = {}
    for row, (grade, attribute, over) in enumerate(rows):
        before = first.setdefault(attribute, row)
        if rows[before][2] > over:
            first[attribute] = row
        elif rows[before][0] != grade:
            raise InputError(
                "{table}: row {row} ({grade}, {attribute} over {over:g}) never decides, because row {before} "
                "({earlier}) holds for all its mines. Put the gravest grade first.",
                table=label,
                row=row + 1,
                grade=grade,
                attribute=attribute,
                over=over,
                before=before + 1,
                earlier=rows[before][0],
            )


@dataclass(frozen=True)
class Severity:
    """A mine's grade and what made it so; no cause for the grade of all other mines."""

    grade: str
    causes: tuple[Cause, ...]


def severity_of(areas: Mapping[str, np.ndarray], grades: Grades, least: float) -> list[Severity]:
    """The grade of every mine: that of the first row whose area is over its hectares. `least` hectares are none."""
    by_mine = zip(*(column.tolist() for column in areas.values()))
    return [_grade(dict(zip(areas, values)), grades, least) for values in by_mine]


def _grade(areas: Mapping[str, float], grades: Grades, least: float) -> Severity:
    held = [
        (grade, Cause(attribute, areas[attribute], over))
        for grade, attribute, over in grades.rows
        if areas[attribute] > least and round(areas[attribute], DIGITS) > over
    ]
    if not held:
        return Severity(grades.otherwise, ())
    grade = held[0][0]
    return Severity(grade, tuple(cause for held_by, cause in held if held_by == grade))
