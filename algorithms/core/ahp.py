"""Analytic hierarchy process: weights and consistency of a matrix of pairwise judgements (Saaty)."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize_scalar

from .errors import InputError
from .tables import Table, shipped_default, shipped_table

RECIPROCAL_SLACK = 0.015  # 0.33 for 1/3 is off by 1 %; more than this is another judgement
ROUNDING = 1e-9  # lambda_max of a consistent matrix differs from n by less


@dataclass(frozen=True)
class Change:
    """The one judgement whose change makes the matrix most consistent: row and column (row < column), what it is,
    what it should be (by itself, and as the nearest step of Saaty's scale), and CR then."""

    row: int
    column: int
    value: float
    better: float
    step: str
    ratio: float


@dataclass(frozen=True)
class Weighting:
    """Weights (n,) by the principal eigenvector and by row geometric means; lambda_max, CI, RI and CR = CI / RI."""

    weights: np.ndarray
    geometric: np.ndarray
    lambda_max: float
    index: float
    random_index: float
    ratio: float


def weigh(matrix: np.ndarray) -> Weighting:
    """The weights of a reciprocal matrix (n, n) of positive numbers; a_ij says how many times i outweighs j.

    CI = (lambda_max - n) / (n - 1) and CR = CI / RI(n); CR is 0 for n <= 2. InputError when n is beyond the RI table.
    """
    size = len(matrix)
    random_index = _random_index(size)
    lambda_max, weights = _principal(matrix)
    index = max(0.0, (lambda_max - size) / (size - 1)) if size > 1 else 0.0
    index = 0.0 if index < ROUNDING else index
    means = np.exp(np.log(matrix).mean(axis=1))
    ratio = index / random_index if random_index else 0.0
    return Weighting(weights, means / means.sum(), lambda_max, index, random_index, ratio)


def _random_index(size: int) -> float:
    table = shipped_table("ahp_random_index")
    known = dict(zip(table.codes("n"), table.numbers("random_index")))
    if size not in known:
        raise InputError(
            "The matrix has {size} criteria; Saaty's random index is known for 1 to {most}. Group the criteria into a "
            "hierarchy of smaller matrices.",
            size=size,
            most=max(known),
        )
    return known[size]


def _principal(matrix: np.ndarray) -> tuple[float, np.ndarray]:
    """The greatest eigenvalue, which is real and positive (Perron), and its eigenvector with sum 1."""
    values, vectors = np.linalg.eig(matrix)
    largest = int(np.argmax(values.real))
    vector = np.abs(vectors[:, largest].real)
    return float(values[largest].real), vector / vector.sum()


def best_change(matrix: np.ndarray) -> Change | None:
    """The judgement to reconsider first; None when the matrix is consistent or of fewer than three criteria.

    lambda_max is a convex function of the logarithm of one judgement, so its minimum within Saaty's scale is found by
    a bounded search for every pair; the pair with the least lambda_max is named.
    """
    size, top = len(matrix), shipped_default("SCALE_MAX")
    if size < 3 or weigh(matrix).index == 0:
        return None
    best = None
    for row in range(size):
        for column in range(row + 1, size):
            found = minimize_scalar(
                lambda log, row=row, column=column: _principal(_changed(matrix, row, column, math.exp(log)))[0],
                bounds=(-math.log(top), math.log(top)), method="bounded", options={"xatol": 1e-6},
            )  # fmt: skip
            if best is None or found.fun < best[0] - ROUNDING:
                best = (found.fun, row, column, math.exp(found.x))
    assert best is not None
    _, row, column, better = best
    ratio = weigh(_changed(matrix, row, column, better)).ratio
    return Change(row, column, float(matrix[row, column]), better, nearest_step(better), ratio)


def beyond_scale(matrix: np.ndarray) -> list[tuple[int, int]]:
    """Row and column (row < column) of the judgements outside Saaty's scale of 1/9 to 9."""
    strength = np.abs(np.log(np.triu(matrix, 1) + np.tril(np.ones_like(matrix))))
    found = np.argwhere(strength > math.log(shipped_default("SCALE_MAX")) + ROUNDING)
    return [(int(row), int(column)) for row, column in found]


def _changed(matrix: np.ndarray, row: int, column: int, value: float) -> np.ndarray:
    changed = matrix.copy()
    changed[row, column], changed[column, row] = value, 1 / value
    return changed


def nearest_step(value: float) -> str:
    """The nearest of 1/9, 1/8 ... 1 ... 9, by ratio, as a person writes it."""
    steps = range(1, int(shipped_default("SCALE_MAX")) + 1)
    step = min(steps, key=lambda number: abs(math.log(number) - abs(math.log(value))))
    return str(step) if value >= 1 or step == 1 else f"1/{step}"


def judgement(text: object) -> float | None:
    """A cell as a number, also from "1/3"; None for a blank. ValueError for anything else or not above 0."""
    # Chinese keyboards give the full-width forms of digits and the stroke.
    written = "" if text is None else unicodedata.normalize("NFKC", str(text)).strip()
    if not written:
        return None
    above, _, below = written.partition("/")
    value = float(above) / float(below or 1) if "/" not in written or below else math.nan
    if not 0 < value < math.inf:
        raise ValueError(written)
    return value


def reciprocal_matrix(cells: Sequence[Sequence[object]], criteria: Sequence[str]) -> np.ndarray:
    """The matrix (n, n) of cells as typed: one of a_ij and a_ji may be blank, and the diagonal too.

    Where both are given they must be reciprocal up to rounding; the geometric mean of a_ij and 1 / a_ji counts.
    InputError names the first pair that is missing, contradicts itself or is no positive number.
    """
    size = len(criteria)
    values = np.full((size, size), np.nan)
    for row in range(size):
        for column in range(size):
            found = _read(cells[row][column], criteria[row], criteria[column])
            values[row, column] = np.nan if found is None else found
    if (np.abs(np.diag(values)[~np.isnan(np.diag(values))] - 1) > ROUNDING).any():
        raise InputError("The diagonal of the matrix must be 1: every criterion is as important as itself.")
    matrix = np.eye(size)
    for row in range(size):
        for column in range(row + 1, size):
            matrix[row, column] = _pair(values[row, column], values[column, row], criteria[row], criteria[column])
            matrix[column, row] = 1 / matrix[row, column]
    return matrix


def _read(cell: object, row: str, column: str) -> float | None:
    try:
        return judgement(cell)
    except (ValueError, ZeroDivisionError):
        raise InputError(
            "The judgement of {row} against {column} is {cell}, which is no number above 0. Write for example 3, 0.5 "
            "or 1/3.",
            row=row,
            column=column,
            cell=cell,
        ) from None


def _pair(upper: float, lower: float, row: str, column: str) -> float:
    if np.isnan(upper) and np.isnan(lower):
        raise InputError(
            "The judgement of {row} against {column} is missing: fill in one of the two cells of the pair.",
            row=row,
            column=column,
        )
    if np.isnan(lower):
        return upper
    if np.isnan(upper):
        return 1 / lower
    if abs(upper * lower - 1) > RECIPROCAL_SLACK:
        raise InputError(
            "The matrix is not reciprocal: {row} against {column} is {upper:g}, so {column} against {row} must be "
            "{expected:.6g}, not {lower:g}. Correct one of the two or leave it blank.",
            row=row,
            column=column,
            upper=upper,
            lower=lower,
            expected=1 / upper,
        )
    return float(np.sqrt(upper / lower))


def read_matrix(table: Table) -> tuple[tuple[str, ...], np.ndarray]:
    """(criteria, matrix) of a table whose first column names the rows and whose further columns are the criteria.

    Columns are taken by name when they bear the rows' names, by position when they bear none of them.
    """
    table.require(*table.columns[:1])
    criteria = tuple(table.names(table.columns[0]))
    columns = [name.lower() for name in table.columns[1:]]
    rows = [name.lower() for name in criteria]
    if len(columns) != len(rows) or (set(columns) & set(rows) and set(columns) != set(rows)):
        raise InputError(
            "{table}: the matrix must have one column for each row, by the same names: its rows are {rows}, its "
            "columns {columns}.",
            table=table.label,
            rows=", ".join(criteria),
            columns=", ".join(table.columns[1:]),
        )
    order = [columns.index(name) + 1 for name in rows] if set(columns) == set(rows) else list(range(1, len(rows) + 1))
    return criteria, reciprocal_matrix([[row[column] for column in order] for row in table.rows], criteria)
