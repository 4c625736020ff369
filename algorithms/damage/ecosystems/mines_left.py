"""Rows for mines without a piece of their own, so that none is lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from qgis.core import QgsGeometry

from ...core.class_index import NO_CODE
from ...core.contract import Field
from ...core.damage.reference_land_use import UNKNOWN
from ...core.protection import PROTECTION
from .pieces import CutPieces

# The row of a mine that has no piece.
NO_GROUND = {
    Field.LU_CODE: None, Field.LU_NAME: None, Field.ECOSYSTEM: UNKNOWN, Field.PROTECTION: PROTECTION[0],
    Field.AREA_HA: 0.0, Field.PATCH_NO: None,
}  # fmt: skip


def with_rows(
    pieces: CutPieces, columns: Mapping[str, list], patches: Sequence[int]
) -> tuple[CutPieces, dict[str, list]]:
    """The pieces and their `columns` with a row of 0 ha and no geometry for each of `patches`, which have no piece."""
    count = len(patches)
    longer = CutPieces(
        [*pieces.geometries, *(QgsGeometry() for _ in patches)],
        np.append(pieces.patches, np.array(patches, dtype=np.int64)),
        np.append(pieces.in_function, [False] * count),
        np.append(pieces.in_reserve, [False] * count),
        np.append(pieces.codes, [NO_CODE] * count),
        np.append(pieces.areas, [0.0] * count),
    )
    return longer, {name: [*values, *[NO_GROUND[name]] * count] for name, values in columns.items()}


def patches_of_mines_left(mine: np.ndarray, patches: np.ndarray) -> list[int]:
    """The first patch of every mine that has no piece: it lies under others wholly, or has no geometry.

    `mine` (p,) is that of each patch, `patches` (n,) those of the pieces.
    """
    first = dict(zip(mine[::-1].tolist(), range(len(mine) - 1, -1, -1)))
    there = set(mine[patches].tolist())
    return [patch for number, patch in sorted(first.items()) if number not in there]
