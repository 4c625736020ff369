"""Bounding boxes as tuples."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsGeometry, QgsRectangle


def bounds_of(box: QgsRectangle) -> tuple[float, float, float, float]:
    """(xmin, ymin, xmax, ymax) of a rectangle."""
    return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()


def bounds_of_all(geometries: Sequence[QgsGeometry]) -> np.ndarray:
    """(n, 4): xmin, ymin, xmax, ymax of every geometry; NaN for empty ones."""
    found = np.full((len(geometries), 4), np.nan)
    for number, geometry in enumerate(geometries):
        if not geometry.isEmpty():
            found[number] = bounds_of(geometry.boundingBox())
    return found
