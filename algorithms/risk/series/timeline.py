"""The cells of all years as features with dates, which QGIS's temporal controller plays."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from qgis.core import Qgis, QgsFields, QgsGeometry, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from ...core.contract import Field
from ...core.mine_ids import mine_id
from ...framework import compat
from ...gis.step import StepRun
from ..change.two_years import shapes_in
from .years import Series, Year

# Expressions compare a plain date with the controller's date and time as texts, so these have a time of day.
START, END = "date", "until"
FIELDS = {
    Field.CELL_ID: str, "year": int, START: datetime, END: datetime, Field.RISK: float, Field.RISK_CLASS: int,
    Field.GI_BIN: int,
}  # fmt: skip


def write_timeline(series: Series, run: StepRun) -> str | None:
    """Write TIMELINE: a feature a cell and year, from the first of January on until the next year of the series."""
    fields = QgsFields()
    for name, kind in FIELDS.items():
        fields.append(compat.field(name, kind))
    crs = series.last.cells.vector.crs
    output = run.write_features("TIMELINE", fields, QgsWkbTypes.Type.MultiPolygon, crs, _rows(series))
    run.style(output, "timeline", play_by_dates)
    return output


def play_by_dates(layer: QgsVectorLayer) -> None:
    """Have the temporal controller show each feature from its date on, until the day before `until`."""
    temporal = layer.temporalProperties()
    temporal.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromFields)
    temporal.setStartField(START)
    temporal.setEndField(END)
    temporal.setLimitMode(Qgis.VectorTemporalLimitMode.IncludeBeginExcludeEnd)
    temporal.setIsActive(True)


def _rows(series: Series) -> Iterator[tuple[QgsGeometry, list]]:
    ends = [*series.numbers[1:], series.numbers[-1] + 1]
    crs = series.last.cells.vector.crs
    for year, end in zip(series.years, ends):
        for cell, shape in enumerate(shapes_in(year.cells, crs)):
            # The writer turns geometries into its own kind.
            yield QgsGeometry(shape), [mine_id(year.cells.ids[cell]), *_attributes(year, end, cell)]


def _attributes(year: Year, end: int, cell: int) -> list:
    value, level = float(year.cells.values[cell]), float(year.classes[cell])
    hot = float("nan") if year.bins is None else float(year.bins[cell])
    numbers = (None if number != number else number for number in (value, level, hot))
    risk, level_number, hot_bin = numbers
    return [
        year.year,
        _first_day(year.year),
        _first_day(end),
        risk,
        None if level_number is None else int(level_number),
        None if hot_bin is None else int(hot_bin),
    ]


def _first_day(year: int) -> QDateTime:
    return QDateTime(QDate(year, 1, 1), QTime(0, 0))
