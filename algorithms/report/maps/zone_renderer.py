"""How the maps draw the risk zones: as the style of Risk zoning does, for any number of classes."""

from __future__ import annotations

from qgis.core import QgsCategorizedSymbolRenderer, QgsRendererCategory

from ...core.contract import Field
from ..data.report_data import ReportData
from .palette import paler
from .sheet import filling

NO_CLASS = "#d9d9d9"
WHITE = "#ffffff"


def zone_renderer(data: ReportData, paleness: float = 0.0) -> QgsCategorizedSymbolRenderer:
    """A colour for every class of the field risk_class, the highest first; pale zones have white lines."""
    categories = []
    for number, *_ in data.grid.zones:
        colour = paler(data.colour(number), paleness)
        # The line in the cell's own colour closes the hairline gaps between neighbours.
        categories.append(QgsRendererCategory(number, filling(colour, WHITE if paleness else colour), str(number)))
    categories.append(QgsRendererCategory(None, filling(NO_CLASS, WHITE if paleness else NO_CLASS), ""))
    return QgsCategorizedSymbolRenderer(Field.RISK_CLASS, categories)
