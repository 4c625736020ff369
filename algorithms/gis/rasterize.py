"""QGIS geometries burned into windows of a pixel grid."""

from collections.abc import Iterable

from qgis.core import QgsGeometry, QgsWkbTypes

from ..core.raster.pixel_grid import PixelGrid
from .burner import Burner


def burner_of(
    geometries: Iterable[QgsGeometry], values: Iterable[float], grid: PixelGrid, all_touched: bool = False
) -> Burner:
    """A burner of the geometries, which must be in the grid's CRS, with one number each; later ones win."""
    pairs = [(_shape(geometry), value) for geometry, value in zip(geometries, values) if not geometry.isEmpty()]
    return Burner([shape for shape, _ in pairs], [value for _, value in pairs], grid, all_touched)


def _shape(geometry: QgsGeometry) -> bytes:
    # GDAL burns nothing of a curve, without a word.
    if QgsWkbTypes.isCurvedType(geometry.wkbType()):
        geometry = QgsGeometry(geometry.constGet().segmentize())
    return bytes(geometry.asWkb())
