"""The colours of the maps' classes, as resources/styles/palette.csv has them."""

from __future__ import annotations

from qgis.core import QgsGradientColorRamp, QgsGradientStop
from qgis.PyQt.QtGui import QColor

from ...framework.styling import palette_rows

NO_REFERENCE = "#ff00c8"


def colours(palette: str) -> dict[str, str]:
    """Colour by value of one palette, in its order."""
    return {row["value"]: row["colour"] for row in palette_rows(palette)}


def labels(palette: str) -> dict[str, str]:
    """English legend text by value of one palette whose classes no other table names, in its order."""
    return {row["value"]: row["label"] for row in palette_rows(palette)}


def between(palette: str, share: float) -> str:
    """The colour at a share (0-1) of the way through a palette from its first value, in the order of the values."""
    anchors = [QColor(colours(palette)[value]) for value in sorted(colours(palette), key=float)]
    last = len(anchors) - 1
    stops = [QgsGradientStop(place / last, colour) for place, colour in enumerate(anchors[1:last], start=1)]
    return QgsGradientColorRamp(anchors[0], anchors[last], False, stops).color(share).name()


def paler(colour: str, share: float) -> str:
    """The colour mixed with white: `share` 0 leaves it, 1 makes it white."""
    return QgsGradientColorRamp(QColor(colour), QColor("#ffffff")).color(share).name()
