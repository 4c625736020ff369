"""The colours and legend texts of classes, as resources/styles/palette.csv has them."""

from __future__ import annotations

import csv

from .styling import STYLES


def palette_rows(palette: str) -> list[dict[str, str]]:
    """The rows of one palette of resources/styles/palette.csv, in its order: value, colour, shape, label."""
    with (STYLES / "palette.csv").open(encoding="utf-8", newline="") as stream:
        return [row for row in csv.DictReader(stream) if row["palette"] == palette]


def colours(palette: str) -> dict[str, str]:
    """Colour by value of one palette, in its order."""
    return {row["value"]: row["colour"] for row in palette_rows(palette)}


def labels(palette: str) -> dict[str, str]:
    """English legend text by value of one palette whose classes no other table names, in its order."""
    return {row["value"]: row["label"] for row in palette_rows(palette)}
