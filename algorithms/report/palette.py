"""The colours of the maps' classes, as resources/styles/palette.csv has them."""

from __future__ import annotations

import csv
from functools import cache

from ..styling import STYLES

NO_REFERENCE = "#ff00c8"


@cache
def colours(palette: str) -> dict[str, str]:
    """Colour by value of one palette, in its order."""
    with (STYLES / "palette.csv").open(encoding="utf-8", newline="") as stream:
        return {row["value"]: row["colour"] for row in csv.DictReader(stream) if row["palette"] == palette}


def paler(colour: str, share: float) -> str:
    """The colour mixed with white: `share` 0 leaves it, 1 makes it white."""
    parts = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return "#" + "".join(f"{round(part + (255 - part) * share):02x}" for part in parts)
