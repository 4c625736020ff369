"""Bounding boxes as tuples."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

import numpy as np
from qgis.core import QgsGeometry, QgsRectangle


def bounds_of(box: QgsRectangle) -> tuple[float, float, float, float]:
    """(xmin, ymin, xmax, ymax) of a rectangle."""
    return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()


def bounds_of_all(geometries: Sequence[QgsGeometry]) -> np.ndarray:
    """(n, 4): xmin, ymin, xmax, ymax of every geometry; NaN for empty ones."""
    nothing = (np.nan,) * 4
    boxes = (nothing if geometry.isEmpty() else bounds_of(geometry.boundingBox()) for geometry in geometries)
    return np.fromiter(chain.from_iterable(boxes), np.float64, 4 * len(geometries)).reshape(-1, 4)
