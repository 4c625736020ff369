"""Layers that only a map needs: made in the thread that draws them, from what was read of the inputs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFields,
    QgsFillSymbol,
    QgsGeometry,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from ...core.errors import InputError
from ...framework import compat
from ...framework.styling import STYLES
from ...gis.polygons import union
from .sheet import INK


def memory_layer(
    name: str, crs: QgsCoordinateReferenceSystem, geometries: Sequence[QgsGeometry], columns: Mapping[str, Sequence],
    kind: str = "MultiPolygon",
) -> QgsVectorLayer:  # fmt: skip
    """A layer in memory; the kind of each column is that of its first value, and None and NaN become NULL."""
    layer = QgsVectorLayer(kind, name, "memory")
    layer.setCrs(crs)
    fields = QgsFields()
    lists = {field: values.tolist() if hasattr(values, "tolist") else list(values) for field, values in columns.items()}
    for field, values in lists.items():
        known = [value for value in values if value is not None]
        fields.append(compat.field(field, type(known[0]) if known else str))
    provider = layer.dataProvider()
    provider.addAttributes(list(fields))
    layer.updateFields()
    features = []
    for place, geometry in enumerate(geometries):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([_plain(values[place]) for values in lists.values()])
        feature.setGeometry(geometry)
        features.append(feature)
    provider.addFeatures(features)
    provider.createSpatialIndex()
    layer.updateExtents()
    return layer


def _plain(value):
    return None if isinstance(value, float) and value != value else value


def styled(layer, style: str):
    """The layer with `resources/styles/<style>.qml`."""
    path = STYLES / f"{style}.qml"
    document = QDomDocument()
    document.setContent(path.read_text(encoding="utf-8"))
    # loadNamedStyle gives a layer of a GeoPackage the style that is stored there, whatever file it is asked for.
    loaded, cause = layer.importNamedStyle(document)
    if not loaded:
        raise InputError("The style {style}.qml cannot be read: {cause}", style=style, cause=cause)
    return layer


def merged(
    name: str, crs: QgsCoordinateReferenceSystem, geometries: Sequence[QgsGeometry], field: str, values: Sequence
) -> QgsVectorLayer:
    """The polygons of each value of the field as one, so that hatch and border run on; None is a value like others."""
    parts: dict = {}
    for geometry, value in zip(geometries, values):
        parts.setdefault(value, []).append(geometry)
    return memory_layer(name, crs, [union(shapes) for shapes in parts.values()], {field: list(parts)})


def outlined(layer: QgsVectorLayer, width: float = 0.5, colour: str = INK) -> QgsVectorLayer:
    symbol = QgsFillSymbol.createSimple({"style": "no", "outline_color": colour, "outline_width": str(width)})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return layer
