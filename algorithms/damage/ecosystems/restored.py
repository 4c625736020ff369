"""Restored land beside the damage of mines: what the log tells of it, and its layer."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsFields, QgsGeometry, QgsWkbTypes

from ...core.coded_values import positions, read_categories
from ...core.contract import Field
from ...core.damage.ledger import Restored
from ...core.damage.patches import Patches
from ...core.units import M2_PER_HA
from ...framework import compat
from ...framework.i18n import joined, name_column, tr
from ...framework.shipped_tables import shipped_table
from ...gis.step import StepRun
from ...gis.vectors import Vector

MOST_NAMED = 20


def tell_of_restored(restored: Vector, land: Restored, kind_field: str, patches: Patches, run: StepRun) -> None:
    """Log how much land is restored, and the mines that have no damage any more."""
    if not len(restored):
        return
    kinds = shipped_table("restored_kinds")
    names = read_categories(kinds, Field.DAMAGE, name_column()).names
    kind = positions(restored.values(kind_field), kinds, Field.DAMAGE, f"DAMAGE_FIELD {kind_field}")
    held = np.bincount(kind, land.area, minlength=len(names))
    parts = joined(f"{name} {size:,.4f} ha" for name, size in zip(names, held) if size)
    message = tr("Restored land, which is no damage: {area:,.4f} ha in {count:patch|patches} ({parts}).")
    run.info(message.format(area=land.area.sum(), count=len(restored), parts=parts))
    wholly = [patches.mines[mine] for mine in sorted(set(land.mine.tolist()) - set(patches.mine.tolist()))]
    if wholly:
        message = tr(
            "{count:mine is|mines are} restored wholly, and of the tables {count:|stands|stand} in the ledger only: "
            "{mines}."
        )
        shown = [*wholly[:MOST_NAMED], *(["..."] if len(wholly) > MOST_NAMED else [])]
        run.info(message.format(count=len(wholly), mines=joined(shown)))


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
        (QgsGeometry() if shape.isEmpty() else shape, [*(feature.attributes()[number] for number in kept), area])
        for feature, shape, area in zip(restored.features(), ground, hectares(ground).tolist())
    )
    return run.write_features("RESTORED", fields, QgsWkbTypes.Type.MultiPolygon, crs, rows)


def hectares(shapes: Sequence[QgsGeometry]) -> np.ndarray:
    """The areas of polygons (n,)."""
    return np.array([shape.area() for shape in shapes], dtype=np.float64) / M2_PER_HA
