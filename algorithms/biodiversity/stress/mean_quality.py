"""The mean habitat quality of every cell."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsGeometry

from ...core.errors import InputError
from ...core.tolerances import LIMIT
from ...framework.i18n import tr
from ...gis.crs import same_crs
from ...gis.grid_cells import warn_of_half_known
from ...gis.rasters import Raster
from ...gis.step import StepRun
from ...gis.vectors import Vector
from ...gis.zonal import ZonalMeans, zonal_means


def mean_qualities(grid: Vector, rasters: list[Raster], cells: list[QgsGeometry], run: StepRun) -> list[np.ndarray]:
    """The mean quality of every cell by each of the rasters; those of one grid are read side by side."""
    first = rasters[0]
    alike = all(one.grid == first.grid and same_crs(one.crs, first.crs) for one in rasters)
    groups = [rasters] if alike else [[one] for one in rasters]
    found = []
    for place, group in enumerate(groups):
        shapes = cells if same_crs(grid.crs, group[0].crs) else grid.geometries(group[0].crs)
        report = run.progress(place / len(groups), (place + 1) / len(groups))
        means = zonal_means(group, shapes, run.number("LEAST_KNOWN"), report)
        found += [_checked_quality(grid, raster, one, run) for raster, one in zip(group, means)]
    return found


def _checked_quality(grid: Vector, raster: Raster, means: ZonalMeans, run: StepRun) -> np.ndarray:
    low, high = float(means.sums.least), float(means.sums.greatest)
    if low < -LIMIT or high > 1 + LIMIT:
        raise InputError(
            "{parameter}: {name} holds {low:g} to {high:g}, but habitat quality lies within 0-1. If one of these "
            "stands for no value, set it as nodata (Processing: Translate).",
            parameter=raster.parameter,
            name=raster.name,
            low=low,
            high=high,
        )
    warn_of_half_known(grid, raster, means, tr("stress"))
    return np.clip(means.values, 0.0, 1.0)
