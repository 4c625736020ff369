"""The share of cloud and snow in an image, from a mask of pixel values (paper section 2.2: less than 2 %)."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from ..errors import InputError

NUMBER = r"[+-]?\d+(?:\.\d+)?"
PART = re.compile(rf"^({NUMBER})(?:\s*(?:-|~|\.\.)\s*({NUMBER}))?$")
# Chinese keyboards give full-width signs.
SEPARATORS = re.compile(r"[;,\uff1b\uff0c\u3001]")


def value_ranges(text: str) -> list[tuple[float, float]]:
    """The ranges that a text such as "1; 2" or "3-5; 9" means, both ends included; a single value is its own range.

    Raises InputError when a part is no number or range, a range runs backwards, or there is none.
    """
    parts = [part.strip() for part in SEPARATORS.split(text) if part.strip()]
    ranges = []
    for part in parts:
        match = PART.match(part)
        low = float(match.group(1)) if match else 0.0
        high = float(match.group(2) or match.group(1)) if match else -1.0
        if high < low:
            raise InputError(
                "BAD_VALUES: '{part}' is neither a number nor a range such as 3-5. Part several with ; as in 1;2 or "
                "1;3-5.",
                part=part,
            )
        ranges.append((low, high))
    if not ranges:
        raise InputError("BAD_VALUES: name at least one value that means cloud or snow, such as 1;2.")
    return ranges


def within(values: np.ndarray, ranges: Sequence[tuple[float, float]]) -> np.ndarray:
    """True where a value lies in one of the ranges; NaN lies in none. Any shape."""
    found = np.zeros(values.shape, dtype=bool)
    for low, high in ranges:
        found |= (values >= low) & (values <= high)
    return found


def shares(bad: np.ndarray, known: np.ndarray, covered: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(bad_pct, nodata_pct) of every footprint from pixel counts (n,).

    bad_pct is the share of the `bad` among the `known` pixels, NaN where none is known; nodata_pct is the share of
    unknown pixels among all that the footprint covers, NaN where it covers no pixel's centre.
    """
    empty = np.full(len(bad), np.nan)
    bad_pct = np.divide(100.0 * bad, known, out=empty.copy(), where=known > 0)
    nodata_pct = np.divide(100.0 * (covered - known), covered, out=empty.copy(), where=covered > 0)
    return bad_pct, nodata_pct


def usable(bad_pct: np.ndarray, nodata_pct: np.ndarray, limit: float, least_known: float) -> list[int | None]:
    """1 where the share is less than the limit, 0 where it is not, None where it is not known.

    An image of which less than `least_known` (a fraction) is known is not usable: the rest may be all cloud.
    """
    enough = 100 - nodata_pct >= 100 * least_known
    return [None if np.isnan(share) else int(share < limit and known) for share, known in zip(bad_pct, enough)]
