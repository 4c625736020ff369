"""CSV files as people and spreadsheets read them, made of what GDAL wrote.

GDAL quotes whole numbers, writes 15 digits of noise and -0, and leaves out the mark by which spreadsheets know UTF-8.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from qgis.core import QgsFields

from ..framework import compat
from ..framework.value_labels import SUFFIX, ValueLabels, value_labels

DIGITS, LARGE = 10, 1e4  # significant digits of numbers up to this; larger ones have DECIMALS, and none is cut short
DECIMALS, ALL = 6, 15
ENCODING = "utf-8-sig"
QUOTED = re.compile(r'[",\r\n]|^\s|\s$')
NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")


def tidy(path: Path, fields: QgsFields) -> None:
    """Write the file anew: with a mark, numbers without quotes, and texts in quotes only where they need them.

    Beside each column of codes stands one of their labels in QGIS's language.
    """
    whole = [compat.type_number(field) in compat.WHOLE_NUMBERS for field in fields]
    decimal = [compat.is_decimal(field) for field in fields]
    part = path.with_name(f"{path.name}.tidy")
    labels = _labels(path)
    with part.open("w", encoding=ENCODING, newline="") as target:
        rows = _rows(path)
        names = [(_text(name), _text(f"{name}{SUFFIX}")) for name in next(rows)]
        target.write(_line(names, labels))
        for row in rows:
            cells = [
                _decimal(cell) if of_decimal else cell if of_whole else _text(cell)
                for cell, of_whole, of_decimal in zip(row, whole, decimal)
            ]
            told = [
                _text(labels[place].label(cell) or cell) if place in labels else "" for place, cell in enumerate(row)
            ]
            target.write(_line(list(zip(cells, told)), labels))
    part.replace(path)


def _rows(path: Path) -> Iterator[list[str]]:
    with path.open(encoding="utf-8", newline="") as source:
        yield from csv.reader(source)


def _line(cells: Sequence[tuple[str, str]], labels: Collection[int]) -> str:
    """The line of (cell, label), where those at the places `labels` have their label beside."""
    return ",".join(text for place, pair in enumerate(cells) for text in pair[: 1 + (place in labels)]) + "\n"


def _labels(path: Path) -> dict[int, ValueLabels]:
    """The labels of the columns, by place, that hold a value with one, and that no other column tells already."""
    rows = _rows(path)
    names = next(rows)
    found = {place: value_labels(name) for place, name in enumerate(names) if f"{name}{SUFFIX}" not in names}
    known = {place: labels for place, labels in found.items() if labels is not None}
    telling: set[int] = set()
    for row in rows:
        for place, labels in known.items():
            if place not in telling and (label := labels.label(row[place])) and label not in row:
                telling.add(place)
    return {place: labels for place, labels in known.items() if place in telling}


def _decimal(cell: str) -> str:
    if not cell:
        return ""
    number = float(cell) + 0.0  # -0.0 is 0
    # A long id or a coordinate in a decimal field keeps its digits.
    return f"{round(number, DECIMALS):.{ALL}g}" if abs(number) >= LARGE else f"{number:.{DIGITS}g}"


def _text(cell: str) -> str:
    """The text; in quotes where it would end too early, or be taken for a number."""
    quoted = QUOTED.search(cell) or NUMBER.fullmatch(cell)
    return '"' + cell.replace('"', '""') + '"' if quoted else cell
