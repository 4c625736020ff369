"""The colours of the maps' classes, as resources/styles/palette.csv has them."""

from __future__ import annotations

import csv
from functools import cache

from ...framework.styling import STYLES

NO_REFERENCE = "#ff00c8"


@cache
def colours(palette: str) -> dict[str, str]:
    """Colour by value of one palette, in its order."""
    return {row["value"]: row["colour"] for row in _rows(palette)}


@cache
def labels(palette: str) -> dict[str, str]:
    """English legend text by value of one palette whose classes no other table names, in its order."""
    return {row["value"]: row["label"] for row in _rows(palette)}


def _rows(palette: str) -> list[dict[str, str]]:
    with (STYLES / "palette.csv").open(encoding="utf-8", newline="") as stream:
        return [row for row in csv.DictReader(stream) if row["palette"] == palette]


def between(palette: str, share: float) -> str:
    """The colour at a share (0-1) of the way through a palette from its first value, in the order of the values."""
    anchors = [colours(palette)[value] for value in sorted(colours(palette), key=float)]
    place = share * (len(anchors) - 1)
    lower = min(int(place), len(anchors) - 2)
    part = place - lower
    mixed = (round(a * (1 - part) + b * part) for a, b in zip(_rgb(anchors[lower]), _rgb(anchors[lower + 1])))
    return "#" + "".join(f"{value:02x}" for value in mixed)


def _rgb(colour: str) -> list[int]:
    return [int(colour[place : place + 2], 16) for place in (1, 3, 5)]


def paler(colour: str, share: float) -> str:
    """The colour mixed with white: `share` 0 leaves it, 1 makes it white."""
    return "#" + "".join(f"{round(part + (255 - part) * share):02x}" for part in _rgb(colour))
