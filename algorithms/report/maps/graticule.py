"""The coordinate grid of a map: meridians and parallels at a round distance, with their degrees."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsLineSymbol,
    QgsRectangle,
    QgsTextFormat,
)

GRATICULE = "#6f6f6f"
# Steps of the coordinate grid in seconds of arc.
GRID_STEPS = (1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 900, 1200, 1800, 3600, 7200, 18000, 36000, 72000)
GRID_LINES = 4
DEGREES = "EPSG:4326"


def draw_graticule(map_item: QgsLayoutItemMap, crs: QgsCoordinateReferenceSystem, text_format: QgsTextFormat) -> None:
    """Lines with their degrees left of the map and below it; none where the CRS has no way to degrees."""
    step = grid_step(map_item.extent(), crs, map_item.layout().project().transformContext())
    if step is None:
        return
    grid = map_item.grid()
    grid.setEnabled(True)
    grid.setCrs(QgsCoordinateReferenceSystem(DEGREES))
    grid.setIntervalX(step / 3600)
    grid.setIntervalY(step / 3600)
    grid.setLineSymbol(QgsLineSymbol.createSimple({"color": GRATICULE, "width": "0.06"}))
    grid.setAnnotationEnabled(True)
    formats = QgsLayoutItemMapGrid.AnnotationFormat
    grid.setAnnotationFormat(formats.DegreeMinute if step >= 60 else formats.DegreeMinuteSecond)
    grid.setAnnotationPrecision(0)
    grid.setAnnotationTextFormat(text_format)
    grid.setAnnotationFrameDistance(0.6)
    border, display = QgsLayoutItemMapGrid.BorderSide, QgsLayoutItemMapGrid.DisplayMode
    grid.setAnnotationDisplay(display.HideAll, border.Top)
    grid.setAnnotationDisplay(display.HideAll, border.Right)
    grid.setAnnotationDisplay(display.LatitudeOnly, border.Left)
    grid.setAnnotationDisplay(display.LongitudeOnly, border.Bottom)
    grid.setAnnotationDirection(QgsLayoutItemMapGrid.AnnotationDirection.Vertical, border.Left)
    map_item.updateBoundingRect()


def grid_step(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, context) -> int | None:
    """Seconds of arc between the lines of a coordinate grid; None where the CRS has no way to degrees."""
    transform = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(DEGREES), context)
    if not transform.isValid():
        return None
    try:
        degrees = transform.transformBoundingBox(extent)
    except QgsCsException:
        return None
    wanted = 3600 * degrees.width() / GRID_LINES
    fitting = [step for step in GRID_STEPS if step <= wanted]
    return fitting[-1] if fitting else None
