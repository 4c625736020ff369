"""The coefficient tables that ship with the plugin, in `resources/tables`; SOURCES.md there names their sources."""

from __future__ import annotations

import csv
from pathlib import Path

from ..core.tables import Table, table_from_rows

SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "tables"


def shipped_table(name: str) -> Table:
    """The table `resources/tables/<name>.csv`."""
    with (SHIPPED / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
        reader = csv.reader(stream)
        return table_from_rows(f"{name}.csv", next(reader), list(reader))


def shipped_default(parameter: str) -> float:
    """The default of a parameter of the method, from `resources/tables/defaults.csv`."""
    table = shipped_table("defaults")
    return dict(zip(table.names("parameter"), table.numbers("value")))[parameter]
