"""CSV files as people and spreadsheets read them, made of what GDAL wrote.

GDAL quotes whole numbers, writes 15 digits of noise and -0, and leaves out the mark by which spreadsheets know UTF-8.
"""

from __future__ import annotations

import csv
import re
from pathlib import Path

from qgis.core import QgsFields

from ..framework import compat

DIGITS, LARGE = 10, 1e4  # significant digits of numbers up to this; larger ones have DECIMALS, and none is cut short
DECIMALS, ALL = 6, 15
ENCODING = "utf-8-sig"
QUOTED = re.compile(r'[",\r\n]|^\s|\s$')
NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")


def tidy(path: Path, fields: QgsFields) -> None:
    """Write the file anew: with a mark, numbers without quotes, and texts in quotes only where they need them."""
    whole = [compat.type_number(field) in compat.WHOLE_NUMBERS for field in fields]
    decimal = [compat.is_decimal(field) for field in fields]
    part = path.with_name(f"{path.name}.tidy")
    with path.open(encoding="utf-8", newline="") as source, part.open("w", encoding=ENCODING, newline="") as target:
        rows = csv.reader(source)
        target.write(",".join(_text(name) for name in next(rows)) + "\n")
        for row in rows:
            cells = (
                _decimal(cell) if of_decimal else cell if of_whole else _text(cell)
                for cell, of_whole, of_decimal in zip(row, whole, decimal)
            )
            target.write(",".join(cells) + "\n")
    part.replace(path)


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
