"""Sums and means of pixels by zone, gathered part by part."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class ZonalPart:
    """The runs of one zone in a part of a raster: their zones, sums, counts of values and of pixels; all (n,).

    `least` and `greatest` are those of the values in zones (NaN: none).
    """

    zones: np.ndarray
    sums: np.ndarray
    counts: np.ndarray
    pixels: np.ndarray
    least: float
    greatest: float

    @classmethod
    def of(cls, zones: np.ndarray, values: np.ndarray) -> ZonalPart:
        """Sum up `values` (NaN: none) by `zones` (negative: none), both of one shape."""
        zones, values = zones.ravel(), values.ravel()
        if not zones.size:
            none = np.zeros(0, dtype=np.int64)
            return cls(none, np.zeros(0), none, none, np.nan, np.nan)
        # Neighbours mostly belong to one zone: runs are summed first, and only their sums are sorted into zones.
        starts = np.concatenate(([0], np.flatnonzero(zones[1:] != zones[:-1]) + 1))
        labels = zones[starts]
        inside, pixels = labels >= 0, np.diff(starts, append=zones.size)
        known = ~np.isnan(values)
        # Most parts are known everywhere and lie in zones: these need no second look at every pixel.
        if known.all():
            sums, counts = np.add.reduceat(values, starts, dtype=np.float64), pixels
        else:
            sums = np.add.reduceat(np.where(known, values, 0), starts, dtype=np.float64)
            counts = np.add.reduceat(known, starts, dtype=np.int64)
        if counts is pixels and inside.all():
            least, greatest = values.min(), values.max()
        else:
            least = np.fmin.reduce(np.fmin.reduceat(values, starts)[inside], initial=np.nan)
            greatest = np.fmax.reduce(np.fmax.reduceat(values, starts)[inside], initial=np.nan)
        return cls(labels[inside], sums[inside], counts[inside], pixels[inside], least, greatest)


class ZonalSums:
    """Running sums and counts of valid pixels for zones 0 .. n-1; the least and the greatest of all (NaN: none).

    `pixels` counts all the pixels of each zone, with a value or without.
    """

    def __init__(self, zones: int) -> None:
        self.sums = np.zeros(zones, dtype=np.float64)
        self.counts = np.zeros(zones, dtype=np.int64)
        self.pixels = np.zeros(zones, dtype=np.int64)
        self.least = self.greatest = np.nan

    def add(self, part: ZonalPart) -> None:
        """Add a part; in the same order they give the same bits."""
        if not part.zones.size:
            return
        low = int(part.zones.min())
        zones = part.zones - low
        for total, parts in ((self.sums, part.sums), (self.counts, part.counts), (self.pixels, part.pixels)):
            sums = np.bincount(zones, weights=parts)  # whole numbers of pixels are exact as floats
            total[low : low + len(sums)] += sums.astype(total.dtype)
        self.least = np.fmin(self.least, part.least)
        self.greatest = np.fmax(self.greatest, part.greatest)

    def means(self) -> np.ndarray:
        """Mean by zone; NaN where no valid pixel fell."""
        return np.divide(self.sums, self.counts, out=np.full(len(self.sums), np.nan), where=self.counts > 0)
