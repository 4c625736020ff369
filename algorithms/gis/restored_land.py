"""Which mining patches are damage: not restored land (section 4.3), nor candidates that nobody accepted (4.4)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsFeature, QgsGeometry

from ..core.coded_values import Matcher
from ..core.contract import Field
from ..core.damage.image_checks import not_accepted
from ..core.tables import as_text
from ..framework import compat
from ..framework.i18n import tr
from ..framework.shipped_tables import shipped_table
from .polygons import Ground, without_overlaps
from .vectors import Vector


class SomeFeatures(Vector):
    """The features of a vector layer at certain positions (ascending), in its order."""

    def __init__(self, whole: Vector, positions: Sequence[int]):
        super().__init__(whole.parameter, whole.source, whole.run)
        self._whole, self._positions = whole, positions

    def __len__(self) -> int:
        return len(self._positions)

    def features(self) -> list[QgsFeature]:
        features = self._whole.features()
        return [features[position] for position in self._positions]


def split_restored(patches: Vector, field: str = Field.DAMAGE) -> tuple[Vector, Vector]:
    """(damaged patches, restored land) of a layer, by what `field` says; without such a field all are damaged.

    Candidates that nobody accepted are in neither, with a warning.
    """
    there = patches.source.fields()
    out = _not_accepted(patches)
    found = np.zeros(len(patches), dtype=bool)
    if there.lookupField(field) >= 0:
        kinds = Matcher.of(shipped_table("restored_kinds"), Field.DAMAGE)
        found = np.array([kinds.find(value) is not None for value in patches.values(field)], dtype=bool)
    if not (found.any() or out.any()):
        return patches, SomeFeatures(patches, ())
    return tuple(SomeFeatures(patches, np.flatnonzero(own & ~out).tolist()) for own in (~found, found))


def _not_accepted(patches: Vector) -> np.ndarray:
    """(n,) True for candidates whose field accept is not 1; of a layer with a field source, those that have one."""
    fields = patches.source.fields()
    if fields.lookupField(Field.ACCEPT) < 0:
        return np.zeros(len(patches), dtype=bool)
    answers = _texts(patches, Field.ACCEPT)
    candidate = [True] * len(answers)
    if fields.lookupField(Field.SOURCE) >= 0:
        candidate = [bool(text) for text in _texts(patches, Field.SOURCE)]
    out = not_accepted(answers, candidate)
    if out.any():
        message = tr(
            "{parameter}: {count:candidate|candidates} of {name} {count:|is|are} left out, because nobody accepted "
            "{count:|it|them} (accept)."
        )
        patches.run.warn(message.format(parameter=patches.parameter, count=int(out.sum()), name=patches.name))
    return out


def _texts(patches: Vector, field: str) -> list[str]:
    return [as_text(compat.plain(value)) for value in patches.values(field)]


def restored_ground(land: Sequence[QgsGeometry], damaged: Sequence[QgsGeometry]) -> list[QgsGeometry]:
    """The polygons of restored land without ground that is `damaged` or that another of them has (all in one CRS)."""
    ground = Ground(list(damaged))
    return without_overlaps([ground.without(shape) for shape in land], [0] * len(land))[0]


def damaged_patches(patches: Vector, field: str) -> Vector:
    """The patches without the restored land, which the log counts."""
    damaged, restored = split_restored(patches, field)
    if len(restored):
        message = tr(
            "{parameter}: {count:feature|features} of {name} {count:|is|are} restored land and {count:|is|are} left "
            "out here."
        )
        patches.run.info(message.format(parameter=patches.parameter, count=len(restored), name=patches.name))
    return damaged
