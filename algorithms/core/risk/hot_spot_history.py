"""The history of hot spots: what a cell was over the years, from its Gi* bins (paper section 4.3)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

NEW, GROWING, LASTING, INTERMITTENT, FORMER, NONE = "new", "growing", "lasting", "intermittent", "former", "none"
HISTORIES = (NEW, GROWING, LASTING, INTERMITTENT, FORMER, NONE)


@dataclass(frozen=True)
class HotSpotHistory:
    """n cells: `kinds` (one of HISTORIES, None where not known); `first` and `last` (n,) are the numbers of the first
    and last year in which the cell was hot, -1 where it never was.
    """

    kinds: list[str | None]
    first: np.ndarray
    last: np.ndarray


def hot_spot_history(bins: np.ndarray, least: float) -> HotSpotHistory:
    """The class of history of every cell.

    A cell is hot in a year when its bin reaches `least`. Years in which it has none are passed over. The class is not
    known where the last year has no bin, or where no earlier one has.

    none          hot in no year
    intermittent  a year that was not hot lies between two that were
    former        hot in years that follow each other and end before the last year
    new           hot in the last year and in no earlier one
    growing       hot from its first hot year to the last one, and surer (a higher bin) in the last than in the first
    lasting       hot from its first hot year to the last one, and not surer

    Parameters
    ----------
    bins : (y, n)
        Gi* bins -3 .. 3, rows in the order of the years; NaN where there is none.
    least : float
        The lowest bin of a hot cell.
    """
    known = ~np.isnan(bins)
    hot = known & (np.nan_to_num(bins) >= least)
    count, cells = bins.shape
    ever = hot.any(axis=0)
    first = np.where(ever, hot.argmax(axis=0), -1)
    last = np.where(ever, count - 1 - hot[::-1].argmax(axis=0), -1)
    order = np.arange(count)[:, None]
    broken = (known & ~hot & (order > first) & (order < last)).any(axis=0)
    surer = bins[-1] > bins[np.maximum(first, 0), np.arange(cells)]
    unknown = ~known[-1] | (known.sum(axis=0) < 2)
    conditions = [unknown, ~ever, broken, ~hot[-1], first == count - 1, surer]
    codes = np.select(conditions, ["", NONE, INTERMITTENT, FORMER, NEW, GROWING], LASTING)
    return HotSpotHistory([code or None for code in codes.tolist()], first, last)
