"""What a restoration model is chosen by: a mine's damaged areas, protection, severity and risk class (section 3.4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from .errors import InputError
from .ledger import cross_sums, sums
from .scores import PROTECTION
from .tables import Table

TIE = 1e-9  # areas whose shares differ by less are a tie
DIGITS = 6  # of hectares: what is compared with a threshold is rounded to 0.01 m2


@dataclass(frozen=True)
class MinePieces:
    """The n pieces of m mines.

    `mine` (n,) is the position of each piece's mine; `area` (n,) is in hectares; `ecosystem`, `damage` and
    `protection` (n,) are positions in the tables of these names and in PROTECTION. One past the last ecosystem means
    that no land use is known below the piece.
    """

    mines: int
    mine: np.ndarray
    area: np.ndarray
    ecosystem: np.ndarray
    damage: np.ndarray
    protection: np.ndarray


def positions(values: Sequence[object], known: Sequence[str], where: str, blank: int | None = None) -> np.ndarray:
    """The position of every value in `known`, in any letter case; `blank` is that of missing values.

    InputError lists the values that are not known. `where` names the layer and the field in the message.
    """
    lookup = {name.lower(): position for position, name in enumerate(known)}
    texts = ["" if value is None else str(value).strip().lower() for value in values]
    if blank is not None:
        lookup[""] = blank
    unknown = sorted({text or "(blank)" for text in texts if text not in lookup})
    if unknown:
        raise InputError(
            "{where}: the value(s) {unknown} are not known; known are {known}.",
            where=where,
            unknown=", ".join(unknown),
            known=", ".join(known),
        )
    return np.array([lookup[text] for text in texts], dtype=np.int64)


def mine_areas(pieces: MinePieces, ecosystems: Table, damages: Table) -> dict[str, np.ndarray]:
    """Areas by mine, each (m,) in hectares, under the names that rules and severity grades may use.

    area_ha; one for each ecosystem and damage type (their tables' `field` + _ha) and noref_ha, where no land use is
    known; fg_ha, forest and grassland; rest_ha, all but farmland, forest and grassland; func_ha and resv_ha, inside
    function areas and reserves.
    """
    names = [*ecosystems.names("field"), "noref"]
    by_ecosystem = cross_sums(pieces.mine, pieces.ecosystem, pieces.area, (pieces.mines, len(names)))
    by_damage = cross_sums(pieces.mine, pieces.damage, pieces.area, (pieces.mines, len(damages)))
    by_protection = cross_sums(pieces.mine, pieces.protection, pieces.area, (pieces.mines, len(PROTECTION)))
    areas = {"area_ha": sums(pieces.mine, pieces.area, pieces.mines)}
    areas.update((f"{name}_ha", column) for name, column in zip(names, by_ecosystem.T))
    areas["fg_ha"] = areas["forest_ha"] + areas["grass_ha"]
    graded = {"farm", "forest", "grass"}
    areas["rest_ha"] = by_ecosystem[:, [name not in graded for name in names]].sum(axis=1)
    areas.update((f"{name}_ha", column) for name, column in zip(damages.names("field"), by_damage.T))
    none, function, reserve, both = by_protection.T
    areas["func_ha"], areas["resv_ha"] = function + both, reserve + both
    return areas


def protection_of(areas: Mapping[str, np.ndarray], least: float) -> np.ndarray:
    """The position in PROTECTION of every mine: in a function area, a reserve or both by more than `least` hectares."""
    return (areas["func_ha"] > least).astype(np.int64) + 2 * (areas["resv_ha"] > least)


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
    table.require("severity", "attribute", "over_ha")
    named = [row for row in range(len(table)) if table.text(row, "attribute")]
    unknown = sorted({table.text(row, "attribute") for row in named} - set(attributes))
    if unknown:
        raise InputError(
            "{table}: the attribute(s) {unknown} are not known; a row may use {known}.",
            table=table.label,
            unknown=", ".join(unknown),
            known=", ".join(attributes),
        )
    if named != list(range(len(table) - 1)):
        raise InputError(
            "{table}: the last row, and no other, must have a blank attribute: it names the grade of all mines that "
            "no row before holds for.",
            table=table.label,
        )
    grades = [table.name(row, "severity") for row in range(len(table))]
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
    """A mine's grade and the (attribute, hectares) that made it so; none for the grade of all other mines."""

    grade: str
    causes: tuple[tuple[str, float], ...]


def severity_of(areas: Mapping[str, np.ndarray], grades: Grades, least: float) -> list[Severity]:
    """The grade of every mine: that of the first row whose area is over its hectares. `least` hectares are none."""
    by_mine = zip(*(column.tolist() for column in areas.values()))
    return [_grade(dict(zip(areas, values)), grades, least) for values in by_mine]


def _grade(areas: Mapping[str, float], grades: Grades, least: float) -> Severity:
    held = [
        (grade, attribute)
        for grade, attribute, over in grades.rows
        if areas[attribute] > least and round(areas[attribute], DIGITS) > over
    ]
    if not held:
        return Severity(grades.otherwise, ())
    grade = held[0][0]
    return Severity(grade, tuple((attribute, areas[attribute]) for held_by, attribute in held if held_by == grade))


@dataclass(frozen=True)
class ClassesUnder:
    """Per mine (m,): the class of most of its area in the zones and the highest class; NaN outside the zones."""

    majority: np.ndarray
    highest: np.ndarray


def classes_under(mines: int, mine: np.ndarray, classes: np.ndarray, area: np.ndarray, least: float) -> ClassesUnder:
    """The risk classes of the cells under the mines; where two classes have the same area, the higher one counts.

    `mine`, `classes` and `area` (hectares) are of one length: an intersection of a mine with a cell each. Areas up to
    `least` are none. InputError when a class is no whole number.
    """
    if np.any(classes != np.rint(classes)):
        raise InputError("CLASS_FIELD holds values that are no whole numbers, so they are no risk classes.")
    levels, column = np.unique(classes, return_inverse=True)
    table = cross_sums(mine, column, area, (mines, len(levels)))
    inside = table.sum(axis=1) > least
    if not inside.any():
        return ClassesUnder(np.full(mines, np.nan), np.full(mines, np.nan))
    largest = table.max(axis=1, keepdims=True)
    tied = table >= largest * (1 - TIE)
    # The classes are in ascending order, so the last column that holds is the highest class.
    majority = np.where(inside, levels[_last(tied)], np.nan)
    present = table > np.minimum(least, largest / 2)
    return ClassesUnder(majority, np.where(inside, levels[_last(present)], np.nan))


def _last(held: np.ndarray) -> np.ndarray:
    return held.shape[1] - 1 - np.argmax(held[:, ::-1], axis=1)


def prevailing(mines: int, mine: np.ndarray, values: Sequence[object], area: np.ndarray) -> list:
    """The value of each mine that most of its area has (of equal ones the first in order); None where all are None."""
    totals: list[dict] = [{} for _ in range(mines)]
    for position, value, size in zip(mine.tolist(), values, area.tolist()):
        if value is not None:
            totals[position][value] = totals[position].get(value, 0.0) + size
    return [min(found, key=lambda value: (-found[value], str(value)), default=None) for found in totals]


def count_models(models: Sequence[str], area: np.ndarray, order: Sequence[str]) -> dict[str, list]:
    """Mines, share of the mines (percent) and damaged area (ha) by model, in `order`; other values are passed over."""
    held = [np.array([model == wanted for model in models], dtype=bool) for wanted in order]
    counts = [int(mask.sum()) for mask in held]
    total = sum(counts)
    return {
        "model": list(order),
        "mines": counts,
        "share_pct": [100 * count / total if total else 0.0 for count in counts],
        "area_ha": [float(area[mask].sum()) for mask in held],
    }
