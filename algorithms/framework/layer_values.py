"""What stands in a layer parameter: the layer, its source, its file; and values as JSON holds them."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsMapLayer,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProperty,
    QgsRasterLayer,
    QgsVectorLayer,
)

from .databases import database_table, open_table

RASTERS = (".tif", ".tiff", ".img", ".vrt")
PAGES = (".html", ".htm", ".pdf")


def layer_of(value, context) -> QgsMapLayer | None:
    """The layer that a parameter's value names: given itself, known to the context or project, or a file."""
    if isinstance(value, QgsMapLayer):
        return value
    source = plain_value(value)
    if not isinstance(source, str) or not source:
        return None
    known = QgsProcessingUtils.mapLayerFromString(source, context, False)
    if known is None and (table := database_table(source)):
        return open_table(table)
    return known if known is not None or _file(source) is None else _open(source)


def _open(destination: str) -> QgsMapLayer | None:
    path = Path(destination.partition("|")[0])
    if not path.is_file() or path.suffix.lower() in PAGES:
        return None
    if path.suffix.lower() in RASTERS:
        return QgsRasterLayer(str(path), path.stem)
    if destination == str(path) and path.suffix.lower() == ".gpkg":
        destination += f"|layername={path.stem}"  # a GeoPackage's metadata are found by the layer's name only
    return QgsVectorLayer(destination, path.stem, "ogr")


def plain_value(value):
    """The value as JSON holds it; a layer by its source."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        return plain_value(value.sink)
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        return plain_value(value.source)
    if isinstance(value, QgsProperty):
        static = value.propertyType() == QgsProperty.Type.StaticProperty
        return plain_value(value.staticValue()) if static else str(value)
    if isinstance(value, QgsMapLayer):
        return value.source()
    if isinstance(value, (list, tuple)):
        return [plain_value(item) for item in value]
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    return str(value)


def _sourced(value, context):
    """As `plain_value`, but a layer that the project holds under an id by its source, which outlives the project.

    A layer in memory has no source that can be opened again: its id links it to the run that made it.
    """
    if isinstance(value, (list, tuple)):
        return [_sourced(item, context) for item in value]
    plain = plain_value(value)
    layer = value if isinstance(value, QgsMapLayer) else None
    if layer is None and isinstance(plain, str) and plain:
        layer = QgsProcessingUtils.mapLayerFromString(plain, context, False)
    if layer is None:
        return plain
    return layer.id() if layer.providerType() == "memory" else layer.source()


def _file(source: str) -> Path | None:
    try:
        path = Path(source.partition("|")[0])
        return path if path.is_file() else None
    except OSError:
        return None  # the definition of a memory layer is longer than any path
