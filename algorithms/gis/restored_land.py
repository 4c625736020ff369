"""Restored land among mining patches: it is no damage, no threat and no severity, but it is counted (section 4.3)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qgis.core import QgsFeature, QgsFeatureRequest, QgsGeometry

from ..core.coded_values import Matcher
from ..core.contract import Field
from ..framework.i18n import tr
from ..framework.shipped_tables import shipped_table
from .polygons import Ground, without_overlaps
from .vectors import Vector

DAMAGED, RESTORED = False, True


class SomeFeatures(Vector):
    """The features of a vector layer at certain positions (ascending), in its order."""

    def __init__(self, whole: Vector, positions: Sequence[int]):
        super().__init__(whole.parameter, whole.source, whole.run)
        self._of_text, self._counted = whole._of_text, whole._counted
        self.positions = list(positions)
        self._wanted = set(positions)

    def __len__(self) -> int:
        return len(self.positions)

    def _read(self, request: QgsFeatureRequest) -> Iterator[QgsFeature]:
        for position, feature in enumerate(super()._read(request)):
            if position in self._wanted:
                yield feature


def split_restored(patches: Vector, field: str = Field.DAMAGE) -> tuple[Vector, Vector]:
    """(damaged patches, restored land) of a layer, by what `field` says; without such a field all are damaged."""
    if patches.source.fields().lookupField(field) < 0:
        return patches, SomeFeatures(patches, ())
    kinds = Matcher.of(shipped_table("restored_kinds"), Field.DAMAGE)
    found = [kinds.find(value) is not None for value in patches.values(field)]
    if not any(found):
        return patches, SomeFeatures(patches, ())
    positions = [[place for place, own in enumerate(found) if own == wanted] for wanted in (DAMAGED, RESTORED)]
    return SomeFeatures(patches, positions[0]), SomeFeatures(patches, positions[1])


def restored_ground(land: Sequence[QgsGeometry], damaged: Sequence[QgsGeometry]) -> list[QgsGeometry]:
    """The polygons of restored land without ground that is `damaged` or that another of them has (all in one CRS)."""
    ground = Ground(list(damaged))
    return without_overlaps([ground.without(shape) for shape in land], [0] * len(land))[0]


def damaged_patches(patches: Vector, field: str = Field.DAMAGE) -> Vector:
    """The patches without the restored land, which the log counts."""
    damaged, restored = split_restored(patches, field)
    if len(restored):
        message = tr("{parameter}: {count} features of {name} are restored land and are left out here.")
        patches.run.info(message.format(parameter=patches.parameter, count=len(restored), name=patches.name))
    return damaged
