"""A sheet with a map, its legends, its locator and its furniture: the report's maps and the sample's are made so."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsProject, QgsRectangle
from qgis.PyQt.QtGui import QImage

from .forms import Form
from .legends import Legends
from .sheet import Sheet


class MapSheet:
    """Made for one project, form and font; `draw(...)` draws one sheet."""

    def __init__(self, project: QgsProject, form: Form, family: str, crs: QgsCoordinateReferenceSystem):
        self.project, self.form, self.family, self.crs = project, form, family, crs

    def draw(
        self, layers: Sequence[QgsMapLayer], extent: QgsRectangle, legends: Legends, texts: tuple[str, str],
        locator: Sequence[QgsMapLayer] = (),
    ) -> QImage:  # fmt: skip
        """The picture of the layers, the uppermost first; `texts` are the title and a note below it, or ""."""
        with Sheet(self.project, self.form, self.family) as sheet:
            sheet.legend(legends.side, bool(locator))
            sheet.heading(*texts)
            item = sheet.map(layers, extent)
            sheet.strip(legends.strip)
            sheet.furnish(item, self.crs, locator)
            return sheet.picture()
