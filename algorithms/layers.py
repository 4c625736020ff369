"""Vector layers and tables between QGIS and numpy: reading with repair, exact columns, writing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingParameterDefinition,
    QgsWkbTypes,
)

from . import compat
from .base import stop_if_cancelled
from .core.errors import InputError
from .core.tables import Table, shipped_table
from .crs import check_metric, reproject
from .geometries import valid_geometry
from .i18n import tr
from .tablefiles import table_of

# Geometries are checked and repaired here, feature by feature; Processing would stop at the first invalid one.
OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional
BATCH = 2000
UNCHECKED = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks


class Vector:
    """An input vector layer. `parameter` and `name` are for messages; read it as often as needed, in one order."""

    def __init__(self, parameter: str, source: QgsProcessingFeatureSource, context, feedback):
        self.parameter, self.source, self.feedback = parameter, source, feedback
        self.name = source.sourceName()
        self.crs = source.sourceCrs()
        self._transform_context = context.transformContext()

    def __len__(self) -> int:
        return count if (count := self.source.featureCount()) >= 0 else sum(1 for _ in self.features())  # -1: unknown

    def field(self, name: str) -> QgsField:
        """The field called `name`; InputError lists the layer's fields when there is none."""
        index = self.source.fields().lookupField(name)
        if index < 0:
            raise InputError(
                "{parameter}: the layer {name} has no field {field}; it has {fields}.",
                parameter=self.parameter,
                name=self.name,
                field=name,
                fields=", ".join(self.source.fields().names()) or "no fields",
            )
        return self.source.fields()[index]

    def values(self, name: str) -> list:
        """The attribute of every feature; None for NULL."""
        index = self.source.fields().lookupField(self.field(name).name())
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([index])
        return [None if compat.is_null(feature[index]) else feature[index] for feature in self._read(request)]

    def numbers(self, name: str) -> np.ndarray:
        """A numeric field as float64, NaN for NULL; InputError when it is text or has no finite value at all."""
        if not self.field(name).isNumeric():
            raise InputError(
                "{parameter}: the field {field} of {name} is text where numbers belong. Convert it (Processing: "
                "Refactor fields) or choose another field.",
                parameter=self.parameter,
                field=name,
                name=self.name,
            )
        numbers = self.optional_columns((name,))[name]
        if not np.isfinite(numbers).any():
            raise InputError(
                "{parameter}: the field {field} of {name} has no value in any feature.",
                parameter=self.parameter,
                field=name,
                name=self.name,
            )
        return numbers

    def optional_numbers(self, name: str) -> np.ndarray | None:
        """As `numbers`, but None unless the layer has such a numeric field, and every value may be missing."""
        return self.optional_columns((name,)).get(name)

    def optional_columns(self, names: Sequence[str]) -> dict[str, np.ndarray]:
        """Those of the fields that the layer has and that are numeric, in one reading; NaN for NULL."""
        fields = self.source.fields()
        there = {name: at for name in names if (at := fields.lookupField(name)) >= 0 and fields[at].isNumeric()}
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        found = self._read(request.setSubsetOfAttributes(list(there.values())))
        rows = [[np.nan if compat.is_null(row[at]) else row[at] for at in there.values()] for row in found]
        return dict(zip(there, np.array(rows, dtype=np.float64).T))

    def geometries(self, crs: QgsCoordinateReferenceSystem | None = None) -> list[QgsGeometry]:
        """One geometry a feature, repaired where invalid, in `crs` (the layer's own by default); empty where missing.

        How many were repaired, missing and reprojected goes to the log.
        """
        request = QgsFeatureRequest().setSubsetOfAttributes([])
        geometries, repaired, empty = [], 0, 0
        for feature in self._read(request):
            geometry, was_repaired = valid_geometry(feature.geometry())
            repaired += was_repaired
            empty += geometry.isEmpty()
            geometries.append(geometry)
        if repaired:
            message = tr("{parameter}: {count} invalid geometries of {name} were repaired.")
            self.feedback.pushWarning(message.format(parameter=self.parameter, count=repaired, name=self.name))
        if empty:
            message = tr("{parameter}: {count} features of {name} have no geometry and were left out.")
            self.feedback.pushWarning(message.format(parameter=self.parameter, count=empty, name=self.name))
        if crs is not None and crs != self.crs:
            self._reproject(geometries, crs)
        return geometries

    def _reproject(self, geometries: list[QgsGeometry], crs: QgsCoordinateReferenceSystem) -> None:
        if not self.crs.isValid():
            raise InputError(
                "{parameter}: the layer {name} has no CRS. Set it (layer properties, Source).",
                parameter=self.parameter,
                name=self.name,
            )
        transform = QgsCoordinateTransform(self.crs, crs, self._transform_context)
        if lost := reproject(geometries, transform, self.parameter, self.name):
            message = tr("{parameter}: {count} features of {name} lie where {target} has no place and were left out.")
            names = {"parameter": self.parameter, "name": self.name, "target": crs.authid() or crs.toProj()}
            self.feedback.pushWarning(message.format(count=lost, **names))
        message = tr("{parameter}: {name} was reprojected from {source} to {target}.")
        self.feedback.pushInfo(
            message.format(
                parameter=self.parameter, name=self.name, source=self.crs.authid(), target=crs.authid() or crs.toProj()
            )
        )

    def features(self) -> Iterator[QgsFeature]:
        """The features as they are, in the order of all other readings."""
        return self._read(QgsFeatureRequest())

    def _read(self, request: QgsFeatureRequest) -> Iterator[QgsFeature]:
        for feature in self.source.getFeatures(request, UNCHECKED):
            stop_if_cancelled(self.feedback)
            yield feature


def open_vector(algorithm, parameters, name: str, context, feedback, metric: bool = False) -> Vector:
    """The layer given for parameter `name`; InputError when it is empty or, with `metric`, not in metres."""
    vector = open_optional_vector(algorithm, parameters, name, context, feedback, metric)
    if vector is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
    return vector


def open_optional_vector(algorithm, parameters, name: str, context, feedback, metric: bool = False) -> Vector | None:
    """As `open_vector`, but None when the parameter was left empty."""
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        if parameters.get(name):
            raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
        return None
    vector = Vector(name, source, context, feedback)
    if len(vector) == 0:
        raise InputError("{parameter}: the layer {name} has no features.", parameter=name, name=vector.name)
    if metric:
        check_metric(vector.crs, name, vector.name)
    return vector


def read_table(algorithm, parameters, name: str, context, shipped: str) -> Table:
    """The table given for parameter `name`, or the shipped one when it was left empty."""
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        if parameters.get(name):
            raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
        return shipped_table(shipped)
    return table_of(source, f"{name} ({source.sourceName()})", parameters[name], context)


Columns = Mapping[str, Sequence]


def write_copies(algorithm, parameters, name: str, context, vector: Vector, columns: Columns, feedback) -> str:
    """Write every feature of `vector` with further columns; one of the same name is replaced, with a note.

    `columns` maps a field's name to one value a feature (arrays or lists of float, int or str; NaN and None are NULL).
    Returns the destination's id.
    """
    added = _fields_of(columns)
    replaced = [field.name() for field in vector.source.fields() if added.lookupField(field.name()) >= 0]
    if replaced:
        feedback.pushInfo(tr("Fields computed anew: {fields}.").format(fields=", ".join(replaced)))
    kept = [index for index, field in enumerate(vector.source.fields()) if field.name() not in replaced]
    fields = QgsFields()
    for index in kept:
        fields.append(vector.source.fields()[index])
    fields.extend(added)
    rows = zip(vector.features(), *(_attribute_values(values) for values in columns.values()))
    features = (
        (feature.geometry(), [own[index] for index in kept] + values)
        for feature, *values in rows
        for own in [feature.attributes()]
    )
    return write_features(algorithm, parameters, name, context, fields, vector.source.wkbType(), vector.crs, features)


def write_rows(algorithm, parameters, name: str, context, columns: Columns, geometries=None, crs=None) -> str | None:
    """Write a table, or a MultiPolygon layer when `geometries` are given; None when the output is not asked for."""
    wkb_type = QgsWkbTypes.Type.NoGeometry if geometries is None else QgsWkbTypes.Type.MultiPolygon
    values = zip(*(_attribute_values(column) for column in columns.values()))
    if geometries is None:
        rows = ((None, list(row)) for row in values)
    else:
        rows = ((geometry, list(row)) for geometry, row in zip(geometries, values))
    crs = crs or QgsCoordinateReferenceSystem()
    return write_features(algorithm, parameters, name, context, _fields_of(columns), wkb_type, crs, rows)


def write_features(
    algorithm,
    parameters,
    name: str,
    context,
    fields: QgsFields,
    wkb_type,
    crs: QgsCoordinateReferenceSystem,
    rows: Iterable[tuple[QgsGeometry | None, list]],
) -> str | None:
    """Write (geometry, attributes) rows to the sink of parameter `name`; None when the output is not asked for."""
    flags = QgsFeatureSink.SinkFlags(QgsFeatureSink.SinkFlag.RegeneratePrimaryKey)
    sink, destination = algorithm.parameterAsSink(parameters, name, context, fields, wkb_type, crs, flags)
    if sink is None:
        if algorithm.parameterDefinition(name).flags() & OPTIONAL and not parameters.get(name):
            return None
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    try:
        _add_rows(algorithm, parameters, name, sink, fields, QgsWkbTypes.isMultiType(wkb_type), rows)
    except Exception:
        del sink
        _remove_half_written(destination)
        raise
    return destination


def _add_rows(algorithm, parameters, name: str, sink, fields: QgsFields, multi: bool, rows) -> None:
    features = (_feature(fields, multi, *row) for row in rows)
    # Reading and writing by turns, feature by feature, takes twice as long.
    while batch := list(islice(features, BATCH)):
        if not sink.addFeatures(batch, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(algorithm.writeFeatureError(sink, parameters, name))
    sink.flushBuffer()


def _feature(fields: QgsFields, multi: bool, geometry: QgsGeometry | None, attributes: list) -> QgsFeature:
    feature = QgsFeature(fields)
    feature.setAttributes(attributes)
    if geometry is not None:
        if multi:
            geometry.convertToMultiType()
        feature.setGeometry(geometry)
    return feature


def _remove_half_written(destination: str) -> None:
    path = Path(destination)
    if path.is_file():
        path.unlink()


def _fields_of(columns: Columns) -> QgsFields:
    fields = QgsFields()
    for name, values in columns.items():
        fields.append(compat.field(name, _kind(values)))
    return fields


def _kind(values: Sequence) -> type:
    if isinstance(values, np.ndarray) and values.dtype.kind in "fiub":
        return float if values.dtype.kind == "f" else int
    known = [value for value in values if value is not None]
    if known and all(isinstance(value, (int, np.integer)) for value in known):
        return int
    if known and all(isinstance(value, (int, float, np.number)) for value in known):
        return float
    return str


def _attribute_values(values: Sequence) -> Iterator:
    if isinstance(values, np.ndarray):
        values = values.tolist()
    return (None if isinstance(value, float) and value != value else value for value in values)
