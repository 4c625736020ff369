"""Colours between and beside those of the maps' classes."""

from __future__ import annotations

from qgis.core import QgsGradientColorRamp, QgsGradientStop
from qgis.PyQt.QtGui import QColor

from ...framework.palette import colours

NO_REFERENCE = "#ff00c8"


def between(palette: str, share: float) -> str:
    """The colour at a share (0-1) of the way through a palette from its first value, in the order of the values."""
    anchors = [QColor(colours(palette)[value]) for value in sorted(colours(palette), key=float)]
    last = len(anchors) - 1
    stops = [QgsGradientStop(place / last, colour) for place, colour in enumerate(anchors[1:last], start=1)]
    return QgsGradientColorRamp(anchors[0], anchors[last], False, stops).color(share).name()


def paler(colour: str, share: float) -> str:
    """The colour mixed with white: `share` 0 leaves it, 1 makes it white."""
    return QgsGradientColorRamp(QColor(colour), QColor("#ffffff")).color(share).name()
