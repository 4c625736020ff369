"""The coefficient tables that ship with the plugin, in `resources/tables`; SOURCES.md there names their sources."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

from ..core.tables import Table, table_from_rows

SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "tables"


# Tables do not change, and QGIS makes the steps of a model, each with its defaults, many times over in one run.
@cache
def shipped_table(name: str) -> Table:
    """The table `resources/tables/<name>.csv`, read once."""
    with (SHIPPED / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
        reader = csv.reader(stream)
        return table_from_rows(f"{name}.csv", next(reader), list(reader))


def shipped_default(parameter: str) -> float:
    """The default of a parameter of the method, from `resources/tables/defaults.csv`."""
    return _defaults()[parameter]


@cache
def _defaults() -> dict[str, float]:
    table = shipped_table("defaults")
    return dict(zip(table.names("parameter"), table.numbers("value")))
