"""Stressed places crossed with hot spots of something else, such as mining's part of the biodiversity stress."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsGeometry

from ...core.exact_sums import sums
from ...core.units import M2_PER_KM2
from ...framework.i18n import tr
from ...framework.shipped_tables import shipped_default
from ...gis.polygons import areas_by_cell
from ...gis.step import StepRun
from ...gis.vectors import Vector


def hot_parts(hotspots: Vector | None, outlines: Sequence[QgsGeometry], crs, run: StepRun) -> dict[str, np.ndarray]:
    """The columns hot_km2 and hot_pct: what of each place (its outline in `crs`) is a hot spot, too.

    Nothing without a layer. A cell is hot from the bin MIN_BIN of the shipped defaults on.
    """
    if hotspots is None:
        return {}
    bins = np.nan_to_num(hotspots.numbers(run.field("HOT_FIELD")))
    shapes = hotspots.geometries(crs)
    hot = [shapes[cell] for cell in np.flatnonzero(bins >= shipped_default("MIN_BIN")).tolist()]
    nothing = np.zeros(0, dtype=np.int64), np.zeros(0)
    place, size = nothing
    if hot and outlines:
        place, _, size = areas_by_cell(list(outlines), hot, lambda done: None)
    both = sums(place, size / M2_PER_KM2, len(outlines))
    whole = np.array([shape.area() for shape in outlines], dtype=np.float64) / M2_PER_KM2
    message = tr("Of {whole:,.4f} km2 of stressed places, {both:,.4f} km2 are hot spots of {name}, too.")
    run.info(message.format(whole=whole.sum(), both=both.sum(), name=hotspots.name))
    return {"hot_km2": both, "hot_pct": 100 * np.divide(both, whole, out=np.zeros(len(whole)), where=whole > 0)}
