"""Candidates for the interpreter: regions of a raster beyond a threshold (paper section 4.4)."""

from __future__ import annotations

import numpy as np
from scipy import ndimage


def beyond(values: np.ndarray, threshold: float, above: bool) -> np.ndarray:
    """Where values are above the threshold (or below it); never where they are NaN."""
    with np.errstate(invalid="ignore"):
        return values > threshold if above else values < threshold


def regions_of(mask: np.ndarray) -> tuple[np.ndarray, int]:
    """(number of each pixel's region from 1, 0 outside; number of regions): pixels that share an edge are one."""
    labels, count = ndimage.label(mask)
    return labels, int(count)


class RegionStatistics:
    """Pixels, mean and extreme value of `count` regions, gathered strip by strip; the extreme is that beyond most."""

    def __init__(self, count: int, above: bool):
        self.above = above
        self.pixels = np.zeros(count + 1, dtype=np.int64)
        self._sums = np.zeros(count + 1)
        self.extreme = np.full(count + 1, -np.inf if above else np.inf)

    def add(self, labels: np.ndarray, values: np.ndarray) -> None:
        """Add the pixels of a strip: `labels` and `values` of the same shape."""
        inside = labels > 0
        number, own = labels[inside], values[inside].astype(np.float64)
        self.pixels += np.bincount(number, minlength=len(self.pixels))
        self._sums += np.bincount(number, own, minlength=len(self.pixels))
        (np.maximum if self.above else np.minimum).at(self.extreme, number, own)

    @property
    def mean(self) -> np.ndarray:
        """Mean by region (count + 1,); the first, which is no region, is 0."""
        return self._sums / np.maximum(self.pixels, 1)
