"""The help of an algorithm: `resources/help/<id>.html`, one block a line, whose numbers come from the tables.

`${table.row.column}` stands for a cell of a shipped table, its row named by the cell of the first column;
`${table.row.column/1000}` divides it. `${vulnerability.lowest}` and `${vulnerability.highest}` are the theoretical
limits of the vulnerability.
"""

from __future__ import annotations

import re
from pathlib import Path

from .i18n import in_language
from .shipped_coefficients import vulnerability_limits
from .shipped_tables import shipped_table

HELP = Path(__file__).resolve().parents[2] / "resources" / "help"
GAP = re.compile(r"\$\{(\w+)\.(\w+)(?:\.(\w+))?(?:/(\d+))?\}")
LIMITS = ("lowest", "highest")


def help_of(name: str) -> str:
    """The help of the algorithm of this id, as HTML in QGIS's language; every block is translated by itself."""
    lines = (HELP / f"{name}.html").read_text(encoding="utf-8").splitlines()
    return "".join(GAP.sub(_number, in_language(line)) for line in lines)


def _number(gap: re.Match) -> str:
    table, row, column, divisor = gap.groups()
    if table == "vulnerability":
        return f"{vulnerability_limits()[LIMITS.index(row)]:g}"
    found = shipped_table(table)
    place = found.texts(found.columns[0]).index(row)
    return f"{found.number(place, column) / int(divisor):g}" if divisor else found.text(place, column)
