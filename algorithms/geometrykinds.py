"""Layers of lines where polygons belong and the like: refused before anything is done with them."""

from __future__ import annotations

from qgis.core import QgsProcessing, QgsProcessingParameterFeatureSource, QgsWkbTypes

from .i18n import tr

POINT, LINE, POLYGON = (
    QgsWkbTypes.GeometryType.PointGeometry, QgsWkbTypes.GeometryType.LineGeometry,
    QgsWkbTypes.GeometryType.PolygonGeometry,
)  # fmt: skip
KINDS = (
    (QgsProcessing.SourceType.TypeVectorPoint, {POINT}),
    (QgsProcessing.SourceType.TypeVectorLine, {LINE}),
    (QgsProcessing.SourceType.TypeVectorPolygon, {POLYGON}),
    (QgsProcessing.SourceType.TypeVectorAnyGeometry, {POINT, LINE, POLYGON}),
)


def wrong_geometry(algorithm, parameters, context) -> str:
    """A sentence when a layer's geometries are not of a kind that its parameter takes; empty when all are.

    The dialog offers fitting layers only, but scripts and qgis_process may give any.
    """
    for definition in algorithm.parameterDefinitions():
        if not isinstance(definition, QgsProcessingParameterFeatureSource):
            continue
        wanted = _kinds(definition)
        source = algorithm.parameterAsSource(parameters, definition.name(), context) if wanted else None
        if source is None:
            continue
        kind = QgsWkbTypes.geometryType(source.wkbType())
        if kind not in wanted and kind != QgsWkbTypes.GeometryType.UnknownGeometry:
            names = _names()
            message = tr("{parameter}: the layer {name} holds {kind}, but this needs {wanted}. Choose another layer.")
            return message.format(
                parameter=definition.name(), name=source.sourceName(), kind=names.get(kind, tr("no geometries")),
                wanted=", ".join(name for one, name in names.items() if one in wanted),
            )  # fmt: skip
    return ""


def _kinds(definition: QgsProcessingParameterFeatureSource) -> set:
    given = {int(kind) for kind in definition.dataTypes()}
    return set().union(*(kinds for number, kinds in KINDS if int(number) in given))


def _names() -> dict:
    return {POINT: tr("points"), LINE: tr("lines"), POLYGON: tr("polygons")}
