"""Mining patches as pixels: none is lost, however small."""

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsGeometry, QgsRectangle

from ...core.raster.pixel_grid import PixelGrid
from ...gis.boxes import bounds_of
from ...gis.rasterize import burner_of
from ...gis.tile_runs import by_tiles
from ...gis.zonal import zone_tiles
from ...gis.zone_work import PresenceWork
from .threat_work import MinedWindows


class MinePixels:
    """Pixels whose centre lies in a patch, and the pixel under the inner point of each patch that holds no centre.

    `patches` are single polygons in the grid's CRS. `small` counts those on the grid that hold no pixel centre,
    `outside` those beyond it, `inside` the rest; `margin` is the distance (m) from their extent to the nearest edge of
    the grid. `pixels` tells of any window which of its pixels are mined.
    """

    def __init__(self, patches: Sequence[QgsGeometry], grid: PixelGrid, report):
        self.grid = grid
        seen = np.zeros(len(patches), dtype=bool)

        def see(_, numbers: np.ndarray) -> None:
            seen[numbers] = True

        work = PresenceWork(burner_of(patches, range(len(patches)), grid))
        by_tiles(zone_tiles(patches, grid), work, see, report)
        # A patch may be hidden under later ones that overlap it.
        missing = [patches[number] for number in np.nonzero(~seen)[0]]
        lost = [self._on_grid(patch) for patch in missing if not self._holds_centre(patch)]
        points = [patch.pointOnSurface().asPoint() for patch in lost if not patch.isEmpty()]
        self.small, self.outside = len(points), len(lost) - len(points)
        rows, columns = grid.pixels_under(
            np.array([point.x() for point in points]), np.array([point.y() for point in points])
        )
        self.inside = len(patches) - self.outside
        self.margin = self._margin(patches)
        self.pixels = MinedWindows(burner_of(patches, [1] * len(patches), grid), rows, columns)

    def _margin(self, patches: Sequence[QgsGeometry]) -> float:
        if not patches:
            return 0.0
        extent = QgsRectangle()
        for patch in patches:
            if self.grid.overlaps(bounds_of(patch.boundingBox())):
                extent.combineExtentWith(patch.boundingBox())
        xmin, ymin, xmax, ymax = self.grid.bounds
        sides = extent.xMinimum() - xmin, extent.yMinimum() - ymin, xmax - extent.xMaximum(), ymax - extent.yMaximum()
        return max(0.0, min(sides))

    def _on_grid(self, patch: QgsGeometry) -> QgsGeometry:
        """What of the patch lies on the grid; empty where that has no area."""
        if not self.grid.overlaps(bounds_of(patch.boundingBox())):
            return QgsGeometry()
        part = patch.intersection(QgsGeometry.fromRect(QgsRectangle(*self.grid.bounds)))
        return part if part.area() > 0 else QgsGeometry()

    def _holds_centre(self, patch: QgsGeometry) -> bool:
        row, column, rows, columns = self.grid.window(bounds_of(patch.boundingBox()))
        return bool(rows and columns) and bool(
            burner_of([patch], [1], self.grid).burn(row, rows, column, columns, dtype="uint8").any()
        )


def single_polygons(geometries: Sequence[QgsGeometry]) -> list[QgsGeometry]:
    """The parts of all geometries, each on its own; empty ones are left out."""
    return [part for geometry in geometries if not geometry.isEmpty() for part in geometry.asGeometryCollection()]
