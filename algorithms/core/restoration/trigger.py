"""What made a mine's grade of severity, as text without a language: the field `trigger`.

One cause is `attribute hectares > limit`, as in "pit_ha 0.4133 > 0; fg_ha 6.2 > 4".
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

SEPARATOR = "; "
CAUSE = re.compile(r"(\w+) ([0-9.e+-]+) > ([0-9.e+-]+)")


@dataclass(frozen=True)
class Cause:
    """An attribute of a mine whose hectares are over the limit of its grade (both in hectares)."""

    attribute: str
    area: float
    limit: float


def trigger(causes: Iterable[Cause]) -> str:
    """The text of the causes, their areas to 0.01 m2; empty for none."""
    return SEPARATOR.join(f"{cause.attribute} {cause.area:.6f} > {cause.limit:g}" for cause in causes)


def causes(text: str) -> tuple[Cause, ...]:
    """The causes that a text tells; what is none is passed over."""
    return tuple(Cause(name, float(area), float(limit)) for name, area, limit in CAUSE.findall(text))
