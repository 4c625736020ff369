"""Do the layers of a report belong together? Classes under mines, rasters under cells, models, histories."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from qgis.core import QgsCoordinateTransform, QgsCoordinateTransformContext, QgsGeometry

from ...core.coded_values import Matcher
from ...core.contract import Field
from ...core.errors import InputError, mark
from ...core.risk.classes_under_mines import ClassesUnder, classes_under
from ...core.tolerances import FIVE_DECIMALS
from ...core.units import M2_PER_HA
from ...framework.shipped_tables import shipped_default, shipped_table
from ...gis.crs import reproject
from ...gis.polygons import areas_by_cell
from ...gis.rasters import Raster
from ...gis.zonal import zonal_means
from ...restoration.models.names import WITHOUT_MODEL
from .report_data import ReportData
from .verdict import Verdict


def belonging(data: ReportData) -> Iterator[Verdict]:
    """The checks that need two layers which other steps brought together."""
    yield from _classes(data)
    yield _models(data)
    for raster, field, what in (
        (
            data.quality,
            Field.HQ_MEAN,
            mark("Mean habitat quality of the raster in the cells against hq_mean (the worst cell)"),
        ),
        (
            data.vulnerability,
            "vuln",
            mark("Mean vulnerability of the raster in the cells against vuln (the worst cell)"),
        ),
    ):
        if raster is not None and field in data.grid.measures:
            yield _means(data, raster, field, what)
    if data.shared_steps:
        same = data.shared_steps - len(data.unlike_steps)
        yield Verdict(
            mark("Steps that several of the layers come from: the same run in each (number of steps)"),
            data.shared_steps, same, "", not data.unlike_steps,
        )  # fmt: skip


def _classes(data: ReportData) -> Iterator[Verdict]:
    """The class of every mine, as its layer has it, against the cells of INPUT under it."""
    columns, count = data.mines.columns, len(data.mines)
    under = _under(data)
    for field, found, what in (
        (
            Field.RISK_CLASS,
            under.majority,
            mark("Risk class of the mines against the cells under them (number of mines)"),
        ),
        (
            Field.RISK_MAX,
            under.highest,
            mark("Highest class of the mines against the cells under them (number of mines)"),
        ),
    ):
        if field in columns:
            stated = np.array([np.nan if value is None else value for value in columns[field]], dtype=np.float64)
            same = int(np.count_nonzero((stated == found) | (np.isnan(stated) & np.isnan(found))))
            yield Verdict(what, count, same, "", same == count)


def _under(data: ReportData) -> ClassesUnder:
    zoned = np.flatnonzero(data.grid.classes > 0)
    cells = [data.grid.cells[cell] for cell in zoned.tolist()]
    mine, cell, area = areas_by_cell(data.mines.shapes, cells, lambda done: None)
    least = shipped_default("MIN_AREA") / M2_PER_HA
    return classes_under(len(data.mines), mine, data.grid.classes[zoned][cell], area / M2_PER_HA, least)


def _models(data: ReportData) -> Verdict:
    matcher = Matcher.of(shipped_table("restoration_models"), Field.MODEL)
    models = data.mines.columns[Field.MODEL]
    known = sum(model in WITHOUT_MODEL or matcher.find(model) is not None for model in models)
    return Verdict(
        mark("Restoration models that the table of models knows (number of mines)"), len(models), known, "",
        known == len(models),
    )  # fmt: skip


def _means(data: ReportData, raster: Raster, field: str, what: str) -> Verdict:
    """The cell in which the mean of the raster differs most from the field, among those that have both."""
    stated = data.grid.measures[field]
    try:
        (found,) = zonal_means([raster], _cells(data, raster), shipped_default("LEAST_KNOWN"), lambda done: None)
    except InputError:  # the raster lies elsewhere
        return Verdict(what, float(np.nanmean(stated)), np.nan, "", False)
    difference = np.abs(stated - found.values)
    if np.isnan(difference).all():
        return Verdict(what, float(np.nanmean(stated)), np.nan, "", False)
    worst = int(np.nanargmax(difference))
    return Verdict(what, float(stated[worst]), float(found.values[worst]), "", bool(difference[worst] <= FIVE_DECIMALS))


def _cells(data: ReportData, raster: Raster) -> list[QgsGeometry]:
    if raster.crs == data.grid.crs:
        return data.grid.cells
    cells = [QgsGeometry(cell) for cell in data.grid.cells]
    reproject(
        cells, QgsCoordinateTransform(data.grid.crs, raster.crs, QgsCoordinateTransformContext()), "INPUT",
        data.grid.name,
    )  # fmt: skip
    return cells
