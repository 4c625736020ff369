"""The help of an algorithm: `resources/help/<id>.html`, one block a line, whose numbers come from the tables.

`${table.row.column}` stands for a cell of a shipped table, its row named by the cell of the first column;
`${table.row.column/1000}` divides it. `${vulnerability.lowest}` and `${vulnerability.highest}` are the theoretical
limits of the vulnerability. A line `${fields wrac bio}` stands for entries of a list, each a field with its meaning and
unit as in `report_fields.csv` or, where it is not there, in `fields.csv`.
"""

from __future__ import annotations

import re
from pathlib import Path

from .i18n import in_language, is_chinese, tr
from .markup import element
from .shipped_coefficients import vulnerability_limits
from .shipped_tables import shipped_table

HELP = Path(__file__).resolve().parents[2] / "resources" / "help"
GAP = re.compile(r"\$\{(\w+)\.(\w+)(?:\.(\w+))?(?:/(\d+))?\}")
# Tables of fields, and their columns of meanings in English and Chinese.
MEANINGS = {"report_fields": ("en", "zh"), "fields": ("name_en", "name_zh")}
FIELDS = re.compile(r"^\$\{fields ([\w ]+)\}$")
LIMITS = ("lowest", "highest")


def help_of(name: str) -> str:
    """The help of the algorithm of this id, as HTML in QGIS's language; every block is translated by itself."""
    lines = (HELP / f"{name}.html").read_text(encoding="utf-8").splitlines()
    return "".join(map(_line, lines))


def _line(line: str) -> str:
    if fields := FIELDS.match(line):
        return "".join(element("li", _field(name)) for name in fields[1].split())
    return GAP.sub(_number, in_language(line))


def _field(name: str) -> str:
    """The field with what it holds and its unit, in QGIS's language."""
    meaning, unit = next(found for table in MEANINGS if (found := _meaning(table, name)))
    if not unit:
        return tr("{field}: {meaning}").format(field=name, meaning=meaning)
    return tr("{field} ({unit}): {meaning}").format(field=name, unit=_unit(unit), meaning=meaning)


def _meaning(table: str, name: str) -> tuple[str, str] | None:
    found = shipped_table(table)
    names = found.texts("field")
    if name not in names:
        return None
    row = names.index(name)
    return found.text(row, MEANINGS[table][is_chinese()]), found.text(row, "unit")


def _unit(unit: str) -> str:
    return tr("ha") if unit == "ha" else unit


def _number(gap: re.Match) -> str:
    table, row, column, divisor = gap.groups()
    if table == "vulnerability":
        return f"{vulnerability_limits()[LIMITS.index(row)]:g}"
    found = shipped_table(table)
    place = found.texts(found.columns[0]).index(row)
    return f"{found.number(place, column) / int(divisor):g}" if divisor else found.text(place, column)
