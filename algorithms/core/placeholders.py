"""Numbers that stand for "no value" without saying so: -9999, 1e30, the largest a type holds."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

HUGE = 1e20  # beyond it lie 1e30, 3.4e38 and 1.8e308, and nothing that is measured on land
TYPE_LIMITS = (32767.0, 32768.0, 65535.0, 2147483647.0, 2147483648.0, 4294967295.0)
FEWEST_NINES = 3
LARGER, FAR_LARGER = 10, 100  # times the largest of the other values
MANY = 3


@dataclass(frozen=True)
class Placeholder:
    """A value that looks like none, how often it occurs, and whether nothing else is likely."""

    value: float
    count: int
    certain: bool


def placeholders(values: np.ndarray) -> list[Placeholder]:
    """The values (n,), NaN: none, that look like placeholders, the most extreme first.

    Each is the least or the greatest value, and lies farther from the others than these from each other. It is of a
    known kind (nines, a limit of a number type, beyond HUGE), and certain when it occurs more than once, is beyond HUGE
    or negative; or it occurs MANY times and is far larger than all others.
    """
    found = []
    rest = np.sort(values[np.isfinite(values)])
    while rest.size:
        ends = sorted((float(rest[0]), float(rest[-1])), key=abs, reverse=True)
        suspects = (_suspect(end, rest) for end in ends)
        suspect = next((one for one in suspects if one is not None), None)
        if suspect is None:
            break
        found.append(suspect)
        rest = rest[rest != suspect.value]
    return found


def _suspect(value: float, ordered: np.ndarray) -> Placeholder | None:
    """The value, if it looks like a placeholder among the ascending values, of which it is one end."""
    others = ordered[ordered != value]
    if not others.size:
        return None
    count = len(ordered) - len(others)
    size, largest = abs(value), float(np.abs(others[[0, -1]]).max())
    with np.errstate(over="ignore"):
        gap = min(abs(value - others[0]), abs(value - others[-1]))
        apart = gap > others[-1] - others[0]
    other_sign = value < 0 <= others[0]
    if not apart:
        return None
    if _is_known(size) and (size >= LARGER * largest or other_sign):
        return Placeholder(value, count, count > 1 or size >= HUGE or value < 0)
    if count >= MANY and size >= FAR_LARGER * largest:
        return Placeholder(value, count, False)
    return None


def _is_known(size: float) -> bool:
    if size >= HUGE or size in TYPE_LIMITS:
        return True
    digits = f"{size:.10g}".replace(".", "").rstrip("0") if size >= 1 else ""
    return len(digits) >= FEWEST_NINES and set(digits) == {"9"}
