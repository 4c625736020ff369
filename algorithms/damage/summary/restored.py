"""Restored land for a summary of the damage: its polygons and what its fields say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsGeometry

from ...core.contract import Field
from ...core.tables import as_text
from ...core.units import M2_PER_HA
from ...framework import compat
from ...framework.i18n import tr
from ...gis.restored_land import restored_ground, split_restored
from ...gis.step import StepRun


@dataclass(frozen=True)
class RestoredLand:
    """n polygons, their hectares (n,), and the texts of the fields that divide the damage."""

    shapes: list[QgsGeometry]
    area: np.ndarray
    texts: dict[str, list[str]]


def read_restored(run: StepRun, fields: Sequence[str], damaged: Sequence[QgsGeometry], crs) -> RestoredLand:
    """The restored land of the layer RESTORED in `crs`, without what is `damaged`; nothing where none was given.

    InputError when the layer does not say what its features are, or lacks one of `fields`.
    """
    layer = run.vector("RESTORED", empty=True)
    if layer is None:
        return RestoredLand([], np.zeros(0), {field: [] for field in fields})
    layer.field(Field.DAMAGE)
    restored = split_restored(layer)[1]
    if not len(restored):
        run.info(tr("RESTORED: {name} holds no restored land.").format(name=layer.name))
    shapes = restored_ground(restored.geometries(crs) if len(restored) else [], damaged)
    area = np.array([shape.area() for shape in shapes], dtype=np.float64) / M2_PER_HA
    run.info(tr("Restored land: {area:,.4f} ha in {count:patch|patches}.").format(area=area.sum(), count=len(shapes)))
    texts = {field: [as_text(compat.plain(value)) for value in restored.values(field)] for field in fields}
    return RestoredLand(shapes, area, texts)
