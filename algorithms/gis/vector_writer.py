"""Vector layers and tables written: copies of features with further columns, rows, features."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsProcessingException,
    QgsWkbTypes,
)

from ..framework import compat
from ..framework.i18n import joined, tr
from ..framework.run import Run
from .vectors import Columns, Vector

BATCH = 2000


def write_copies(run: Run, name: str, vector: Vector, columns: Columns) -> str | None:
    """Write every feature of `vector` with further columns; one of the same name is replaced, with a note.

    `columns` maps a field's name to one value a feature (arrays or lists of float, int or str; NaN and None are NULL).
    Returns the destination's id.
    """
    added = _fields_of(columns)
    replaced = [field.name() for field in vector.source.fields() if added.lookupField(field.name()) >= 0]
    if replaced:
        run.info(tr("Fields computed anew: {fields}.").format(fields=joined(replaced)))
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
    return write_features(run, name, fields, vector.source.wkbType(), vector.crs, features)


def write_rows(run: Run, name: str, columns: Columns, geometries=None, crs=None) -> str | None:
    """Write a table, or a MultiPolygon layer when `geometries` are given; None when the output is not asked for."""
    wkb_type = QgsWkbTypes.Type.NoGeometry if geometries is None else QgsWkbTypes.Type.MultiPolygon
    values = zip(*(_attribute_values(column) for column in columns.values()))
    if geometries is None:
        rows = ((None, list(row)) for row in values)
    else:
        rows = ((geometry, list(row)) for geometry, row in zip(geometries, values))
    crs = crs or QgsCoordinateReferenceSystem()
    return write_features(run, name, _fields_of(columns), wkb_type, crs, rows)


def write_features(
    run: Run,
    name: str,
    fields: QgsFields,
    wkb_type,
    crs: QgsCoordinateReferenceSystem,
    rows: Iterable[tuple[QgsGeometry | None, list]],
) -> str | None:
    """Write (geometry, attributes) rows to the sink of parameter `name`; None when the output is not asked for."""
    flags = QgsFeatureSink.SinkFlags(QgsFeatureSink.SinkFlag.RegeneratePrimaryKey)
    sink, destination = run.algorithm.parameterAsSink(run.parameters, name, run.context, fields, wkb_type, crs, flags)
    if sink is None:
        if run.optional(name) and not run.given(name):
            return None
        raise QgsProcessingException(run.algorithm.invalidSinkError(run.parameters, name))
    try:
        _add_rows(run, name, sink, fields, QgsWkbTypes.isMultiType(wkb_type), rows)
    except Exception:
        del sink
        _remove_half_written(destination)
        raise
    return destination


def _add_rows(run: Run, name: str, sink, fields: QgsFields, multi: bool, rows) -> None:
    features = (_feature(fields, multi, *row) for row in rows)
    # Reading and writing by turns, feature by feature, takes twice as long.
    while batch := list(islice(features, BATCH)):
        if not sink.addFeatures(batch, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(run.algorithm.writeFeatureError(sink, run.parameters, name))
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
