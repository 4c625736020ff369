"""Restored land beside the damage of mines: its ground, its hectares, and the mines that are restored wholly."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsFields, QgsGeometry, QgsWkbTypes

from ...core.coded_values import positions, read_categories
from ...core.contract import Field
from ...core.mine_ids import mine_ids
from ...core.units import M2_PER_HA
from ...framework import compat
from ...framework.i18n import joined, name_column, tr
from ...framework.shipped_tables import shipped_table
from ...gis.polygons import without_overlaps
from ...gis.step import StepRun
from ...gis.vectors import Vector

MOST_NAMED = 20


def restored_ground(
    restored: Vector, damaged: Sequence[QgsGeometry], crs: QgsCoordinateReferenceSystem
) -> list[QgsGeometry]:
    """The polygons of restored land in `crs`, without ground that is damaged (`damaged`, in `crs`) or counted twice."""
    own = restored.geometries(crs) if len(restored) else []
    if not own:
        return []
    order = [(0, number) for number in range(len(damaged))] + [(1, number) for number in range(len(own))]
    left = without_overlaps([*damaged, *own], order)[0][len(damaged) :]
    return [QgsGeometry() if shape.isEmpty() else shape for shape in left]


def tell_of_restored(
    restored: Vector, ground: Sequence[QgsGeometry], fields: tuple[str, str], mines: Sequence[str], run: StepRun
) -> float:
    """Log the restored land, and return its hectares; `fields` are mine and damage, `mines` those with damage."""
    if not len(restored):
        return 0.0
    mine_field, kind_field = fields
    kinds = shipped_table("restored_kinds")
    names = read_categories(kinds, Field.DAMAGE, name_column()).names
    kind = positions(restored.values(kind_field), kinds, Field.DAMAGE, f"DAMAGE_FIELD {kind_field}")
    area = np.array([_hectares(shape) for shape in ground])
    held = np.bincount(kind, area, minlength=len(names))
    parts = joined(f"{name} {size:,.4f} ha" for name, size in zip(names, held) if size)
    message = tr("Restored land, which is no damage: {area:,.4f} ha in {count} patches ({parts}).")
    run.info(message.format(area=area.sum(), count=len(restored), parts=parts))
    wholly = sorted({mine for mine in mine_ids(restored.values(mine_field)) if mine} - set(mines))
    if wholly:
        message = tr("{count} mines are restored wholly and stand in no table of damage: {mines}.")
        shown = [*wholly[:MOST_NAMED], *(["..."] if len(wholly) > MOST_NAMED else [])]
        run.info(message.format(count=len(wholly), mines=joined(shown)))
    return float(area.sum())


def write_restored(
    run: StepRun, restored: Vector, ground: Sequence[QgsGeometry], crs: QgsCoordinateReferenceSystem
) -> str | None:
    """Write RESTORED: the fields of the patches and area_ha."""
    given = restored.source.fields()
    kept = [number for number, field in enumerate(given) if field.name().lower() != Field.AREA_HA]
    fields = QgsFields()
    for number in kept:
        fields.append(given[number])
    fields.append(compat.field(Field.AREA_HA, float))
    rows = (
        (shape, [*(feature.attributes()[number] for number in kept), _hectares(shape)])
        for feature, shape in zip(restored.features(), ground)
    )
    return run.write_features("RESTORED", fields, QgsWkbTypes.Type.MultiPolygon, crs, rows)


def _hectares(shape: QgsGeometry) -> float:
    return 0.0 if shape.isEmpty() else shape.area() / M2_PER_HA
