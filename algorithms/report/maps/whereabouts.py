"""Where in the study area something lies, in words: in the north-west, in the south, in the middle, all over it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsGeometry, QgsRectangle

from ...core.errors import mark

MOST = 0.6  # what lies in a part of the study area when more than this share of it does
THIRDS = 3
ALL_OVER = mark("all over the area")
NORTH, SOUTH, WEST, EAST = mark("in the north"), mark("in the south"), mark("in the west"), mark("in the east")
# From north to south, from west to east.
PARTS = (
    (mark("in the north-west"), NORTH, mark("in the north-east")),
    (WEST, mark("in the middle"), EAST),
    (mark("in the south-west"), SOUTH, mark("in the south-east")),
)


def places_of(shapes: Sequence[QgsGeometry]) -> np.ndarray:
    """(n, 2): a point in the middle of each shape; NaN for one without ground."""
    boxes = [shape.boundingBox().center() if not shape.isEmpty() else None for shape in shapes]
    return np.array([(np.nan, np.nan) if one is None else (one.x(), one.y()) for one in boxes]).reshape(-1, 2)


def whereabouts(points: np.ndarray, sizes: np.ndarray, whole: QgsRectangle) -> str:
    """The marked words for where most of the points lie.

    Parameters
    ----------
    points
        (n, 2), in the CRS of `whole`; those with a NaN do not count.
    sizes
        (n,), what each point weighs.
    whole
        The extent of the study area; its ninths and its thirds are the parts that have a name.
    """
    known = ~np.isnan(points).any(axis=1)
    sizes = sizes[known]
    if not sizes.sum():
        return ALL_OVER
    across = (points[known, 0] - whole.xMinimum()) / whole.width()
    down = (whole.yMaximum() - points[known, 1]) / whole.height()
    third_down, third_across = _third(down), _third(across)
    for rows in range(THIRDS):
        for columns in range(THIRDS):
            if _most(sizes, (third_down == rows) & (third_across == columns)):
                return PARTS[rows][columns]
    middle = _most(sizes, third_down == 1), _most(sizes, third_across == 1)
    row = 1 if middle[0] else 2 * _most(sizes, down > 0.5) or 1 - _most(sizes, down < 0.5)
    column = 1 if middle[1] else 2 * _most(sizes, across > 0.5) or 1 - _most(sizes, across < 0.5)
    return PARTS[row][column] if (row, column) != (1, 1) or any(middle) else ALL_OVER


def _most(sizes: np.ndarray, inside: np.ndarray) -> bool:
    return bool(sizes[inside].sum() > MOST * sizes.sum())


def _third(share: np.ndarray) -> np.ndarray:
    return np.clip(np.floor(THIRDS * share), 0, THIRDS - 1)
