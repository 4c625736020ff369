"""The colours and legend texts of classes, as resources/styles/palette.csv has them."""

from __future__ import annotations

import csv

from qgis.PyQt.QtGui import QColor

from .styling import STYLES

DARK, LIGHT = "#4d4d4d", "#ffffff"
LIGHTNESS = 150  # a colour that is lighter takes dark lines
HATCH_DISTANCE, HATCH_WIDTH = 1.4, 0.16  # mm


def palette_rows(palette: str) -> list[dict[str, str]]:
    """The rows of one palette of resources/styles/palette.csv, in its order: value, colour, shape, label, hatch."""
    with (STYLES / "palette.csv").open(encoding="utf-8", newline="") as stream:
        return [row for row in csv.DictReader(stream) if row["palette"] == palette]


def colours(palette: str) -> dict[str, str]:
    """Colour by value of one palette, in its order."""
    return {row["value"]: row["colour"] for row in palette_rows(palette)}


def hatches(palette: str) -> dict[str, list[float]]:
    """The angles of the hatch that tells a class from others beside its colour, by value of one palette."""
    return {row["value"]: [float(angle) for angle in row["hatch"].split()] for row in palette_rows(palette)}


def ink_on(colour: str) -> str:
    """The colour of lines that are seen on a colour."""
    return DARK if QColor(colour).lightness() > LIGHTNESS else LIGHT


def labels(palette: str) -> dict[str, str]:
    """English legend text by value of one palette whose classes no other table names, in its order."""
    return {row["value"]: row["label"] for row in palette_rows(palette)}
