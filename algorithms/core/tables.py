"""Coefficient tables: rows of text with checked access, so that a bad cell is named by table, row and column."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from .errors import InputError, mark

CODES = -(2.0**31) + 1, 2.0**31 - 1  # the number before is class_index.NO_CODE
UNNAMED = re.compile(r"field_?(\d+)", re.IGNORECASE)


@dataclass(frozen=True)
class Table:
    """A table as read: `label` is how messages call it; every cell is text, stripped; header names keep their case.

    Columns are found in any letter case, because users' own tables come in `LULC`, `lulc` and `Lulc`.
    """

    label: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    _index: dict[str, int] = field(default_factory=dict, repr=False, compare=False)

    def __post_init__(self) -> None:
        for position, column in enumerate(self.columns):
            self._index.setdefault(column.strip().lower(), position)

    def __len__(self) -> int:
        return len(self.rows)

    def has(self, column: str) -> bool:
        return column.lower() in self._index

    def require(self, *columns: str) -> None:
        """Raise InputError, listing what is there, unless every column exists and there is a row."""
        missing = [column for column in columns if not self.has(column)]
        if missing:
            raise InputError(
                "{table}: the column(s) {missing} are missing; the table has {present}. Add or rename the column(s).",
                table=self.label,
                missing=list(missing),
                present=list(self.columns) or mark("no columns"),
            )
        if not self.rows:
            raise InputError("{table}: the table has no rows.", table=self.label)

    def text(self, row: int, column: str) -> str:
        return self.rows[row][self._index[column.lower()]]

    def texts(self, column: str) -> list[str]:
        return [self.text(row, column) for row in range(len(self))]

    def number(self, row: int, column: str, low: float = -math.inf, high: float = math.inf) -> float:
        """The cell as a number in [low, high]; InputError names the table, row (as a person counts) and value."""
        value = self.text(row, column)
        try:
            number = float(value)
        except ValueError:
            number = math.nan
        if not math.isfinite(number):
            message = mark("{table}, row {row}, column {column}: {value} is not a number.")
            self._refuse(row, column, value or mark("(blank)"), message)
        if not low <= number <= high:
            message = mark("{table}, row {row}, column {column}: {value} is not between {low:g} and {high:g}.")
            self._refuse(row, column, value, message, low=low, high=high)
        return number

    def numbers(self, column: str, low: float = -math.inf, high: float = math.inf) -> list[float]:
        return [self.number(row, column, low, high) for row in range(len(self))]

    def code(self, row: int, column: str) -> int:
        """The cell as a whole number (a class code; "21.0" is taken as 21)."""
        number = self.number(row, column, *CODES)
        if number != int(number):
            message = mark("{table}, row {row}, column {column}: {value} is not a whole number.")
            self._refuse(row, column, self.text(row, column), message)
        return int(number)

    def codes(self, column: str) -> list[int]:
        """The column as class codes, all different."""
        codes = [self.code(row, column) for row in range(len(self))]
        self._refuse_duplicates(column, codes)
        return codes

    def name(self, row: int, column: str) -> str:
        """The cell as a name, which is not blank."""
        name = self.text(row, column)
        if not name:
            message = mark("{table}, row {row}, column {column}: {value} is not a name.")
            self._refuse(row, column, mark("(blank)"), message)
        return name

    def names(self, column: str) -> list[str]:
        """The column as names, none blank, all different."""
        names = [self.name(row, column) for row in range(len(self))]
        self._refuse_duplicates(column, names)
        return names

    def _refuse_duplicates(self, column: str, values: list) -> None:
        seen = set()
        for row, value in enumerate(values):
            if value in seen:
                message = mark("{table}, row {row}, column {column}: {value} stands in the table twice.")
                self._refuse(row, column, value, message)
            seen.add(value)

    def _refuse(self, row: int, column: str, value: object, message: str, **limits: float) -> None:
        # Whole sentences, because a translation cannot be put together from parts.
        raise InputError(message, table=self.label, row=row + 1, column=column, value=value, **limits)


def table_from_rows(label: str, columns: Iterable[str], rows: Iterable[Iterable[object]]) -> Table:
    """Build a Table; None becomes blank, whole floats lose their ".0", text is stripped, empty rows are dropped."""
    cleaned = [row for row in (tuple(as_text(value) for value in row) for row in rows) if any(row)]
    header = tuple(str(column).strip() for column in columns)
    # GDAL takes a header with a number in it (a threat called 1) for a row of data, and names the columns itself.
    if cleaned and all(_unnamed(column, place) for place, column in enumerate(header, 1)):
        header = cleaned.pop(0)
    return Table(label, header, tuple(cleaned))


def _unnamed(column: str, place: int) -> bool:
    found = UNNAMED.fullmatch(column)
    return found is not None and int(found[1]) == place


def as_text(value: object) -> str:
    """A value as a table's cell holds it: blank for None, stripped, and whole numbers without decimals."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()
