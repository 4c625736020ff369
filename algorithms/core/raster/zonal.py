"""Sums and means of pixels by zone, gathered strip by strip."""

from __future__ import annotations

import numpy as np


class ZonalSums:
    """Running sums and counts of valid pixels for zones 0 .. n-1; the least and the greatest of all (NaN: none).

    `pixels` counts all the pixels of each zone, with a value or without.
    """

    def __init__(self, zones: int) -> None:
        self.sums = np.zeros(zones, dtype=np.float64)
        self.counts = np.zeros(zones, dtype=np.int64)
        self.pixels = np.zeros(zones, dtype=np.int64)
        self.least = self.greatest = np.nan

    def add(self, zones: np.ndarray, values: np.ndarray) -> None:
        """Add a strip: `zones` (negative: none) and `values` (NaN: none) are of one shape."""
        zones, values = zones.ravel(), values.ravel()
        if not zones.size:
            return
        # Neighbours mostly belong to one zone: runs are summed first, and only their sums are sorted into zones.
        starts = np.concatenate(([0], np.flatnonzero(zones[1:] != zones[:-1]) + 1))
        labels = zones[starts]
        inside = labels >= 0
        known = ~np.isnan(values)
        sums = np.add.reduceat(np.where(known, values, 0), starts, dtype=np.float64)
        counts = np.add.reduceat(known, starts, dtype=np.int64)
        self.sums += np.bincount(labels[inside], weights=sums[inside], minlength=len(self.sums))
        np.add.at(self.counts, labels[inside], counts[inside])
        np.add.at(self.pixels, labels[inside], np.diff(starts, append=zones.size)[inside])
        self.least = np.fmin(self.least, np.fmin.reduce(np.fmin.reduceat(values, starts)[inside], initial=np.nan))
        self.greatest = np.fmax(self.greatest, np.fmax.reduce(np.fmax.reduceat(values, starts)[inside], initial=np.nan))

    def means(self) -> np.ndarray:
        """Mean by zone; NaN where no valid pixel fell."""
        return np.divide(self.sums, self.counts, out=np.full(len(self.sums), np.nan), where=self.counts > 0)
