"""Numbers rounded so that, as they are shown, they add up to their total as it is shown (largest remainder)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .tolerances import SUM


def rounded_parts(parts: Sequence[float], total: float, digits: int) -> list[float]:
    """The parts rounded to `digits` decimals; they add up to `total` rounded as well.

    Each part is rounded down or up, up those with the largest remainders. Parts that do not add up to the total by more
    than rounding (shares of something larger, means) are each rounded on their own.
    """
    values = np.asarray(parts, dtype=np.float64)
    if not np.isfinite(values).all() or abs(values.sum() - total) > SUM * max(1.0, abs(total)):
        return [round(value, digits) for value in values.tolist()]
    unit = 10.0**digits
    down = np.floor(values * unit)
    missing = int(round(total * unit) - down.sum())
    # Sums of floating-point numbers may lie a hair beside: no part is moved by more than one unit.
    first = np.argsort(down - values * unit, kind="stable")[: min(max(missing, 0), len(values))]
    down[first] += 1
    return (down / unit).tolist()
