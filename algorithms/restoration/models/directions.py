"""The issues and directions of natural units: one's own, or the paper's where the units lie in its area."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsRectangle

from ...core.contract import Field
from ...core.tables import Table
from ...framework.i18n import tr
from ...framework.shipped_tables import shipped_table
from ...gis.step import StepRun
from ...gis.vectors import Vector

PARAMETER, SHIPPED = "DIRECTIONS", "risk_area_directions"
DEGREES = "EPSG:4326"


def read_directions(grid: Vector, run: StepRun) -> Table | None:
    """The table of DIRECTIONS; None instead of the shipped one where the grid lies outside the paper's area.

    InputError where a column is missing.
    """
    table = run.table(PARAMETER, SHIPPED)
    table.require(Field.UNIT, Field.ISSUES, Field.DIRECTION)
    if run.given(PARAMETER) or in_paper_area(grid, run):
        return table
    run.info(
        tr(
            "DIRECTIONS: the issues and directions of the paper's Table 5 are those of its own area and do not fit "
            "here, so they are left empty. Give a table of your own with unit, issues and direction."
        )
    )
    return None


def in_paper_area(grid: Vector, run: StepRun) -> bool:
    """Whether the middle of the grid lies in the area that the paper is about."""
    area = shipped_table("paper_area")
    west, south, east, north = (area.number(0, side) for side in ("west", "south", "east", "north"))
    to_degrees = QgsCoordinateTransform(grid.crs, QgsCoordinateReferenceSystem(DEGREES), run.context.transformContext())
    try:
        middle = to_degrees.transform(grid.source.sourceExtent().center())
    except QgsCsException:
        return False
    return QgsRectangle(west, south, east, north).contains(middle)
