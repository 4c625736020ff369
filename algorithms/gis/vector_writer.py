"""Vector layers and tables written: copies of features with further columns, rows, features."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsWkbTypes,
)

from ..framework import compat
from ..framework.gdal_calls import unprinted
from ..framework.i18n import joined, tr
from ..framework.run import Run
from .output_fields import Cell, counters, storable
from .repair import as_multi
from .vector_part import Part
from .vectors import Columns, Vector

BATCH = 2000
NO_ID = QgsFeature().id()


def write_copies(run: Run, name: str, vector: Vector, columns: Columns) -> str | None:
    """Write every feature of `vector` with further columns; one of the same name is replaced, with a note.

    `columns` maps a field's name to one value a feature (arrays or lists of float, int or str; NaN and None are NULL).
    Returns the destination's id.
    """
    added = _fields_of(columns)
    replaced = [field.name() for field in vector.source.fields() if added.lookupField(field.name()) >= 0]
    if replaced:
        run.info(tr("Fields computed anew: {fields}.").format(fields=joined(replaced)))
    own, fields = vector.source.fields(), QgsFields()
    dropped = [place for place in range(own.count()) if own[place].name() in replaced]
    for place in range(own.count()):
        if place not in dropped:
            fields.append(own[place])
    fields.extend(added)
    rows = zip(vector.features(), *(_attribute_values(values) for values in columns.values()))

    def copies(target: Target) -> Iterator[QgsFeature]:
        return (_copied(feature, dropped, values, target) for feature, *values in rows)

    return _write(run, name, fields, (vector.source.wkbType(), vector.crs), copies)


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

    def features(target: Target) -> Iterator[QgsFeature]:
        return (_feature(geometry, attributes, target) for geometry, attributes in rows)

    return _write(run, name, fields, (wkb_type, crs), features)


@dataclass(frozen=True)
class Target:
    """What is written: fields without those at the places `left`, and how cells (by place, without these) change."""

    fields: QgsFields
    left: list[int]
    cells: dict[int, Cell]
    multi: bool


def _write(
    run: Run, name: str, fields: QgsFields, kind: tuple, features: Callable[[Target], Iterator[QgsFeature]]
) -> str | None:
    """Write what `features` makes for the target; `kind` is the type of the geometries and their CRS."""
    wkb_type, crs = kind
    with Part(run, name) as part:
        fields = QgsFields(fields)
        left = counters(run, fields) if part.database else []
        for place in reversed(left):
            fields.remove(place)
        fields, cells = storable(run, name, fields, part.suffix)
        sink = part.sink(fields, wkb_type, crs)
        if sink is None:
            if run.optional(name) and not run.given(name):
                return None
            raise part.failed(None)
        count = _add(part, sink, features(Target(fields, left, cells, QgsWkbTypes.isMultiType(wkb_type))))
        with unprinted():  # QGIS wants an index of tables without geometries, too, which are none the worse without
            del sink  # closes the file
        return part.finish(count)


def _add(part: Part, sink: QgsFeatureSink, features: Iterator[QgsFeature]) -> int:
    """Write the features and return how many they were."""
    count = 0
    gdal.ErrorReset()
    for batch in batches(features):
        part.run.stop_if_cancelled()
        count += len(batch)
        part.bytes += len(batch) * _size(batch[0])
        if not sink.addFeatures(batch, QgsFeatureSink.Flag.FastInsert):
            raise part.failed(sink)
    sink.flushBuffer()
    return count


def batches(features: Iterable[QgsFeature]) -> Iterator[list[QgsFeature]]:
    """The features, many at a time: reading and writing by turns, feature by feature, takes twice as long."""
    rest = iter(features)
    while batch := list(islice(rest, BATCH)):
        yield batch


def _size(feature: QgsFeature) -> int:
    return len(bytes(feature.geometry().asWkb())) + sum(len(str(value)) for value in feature.attributes())


def _feature(geometry: QgsGeometry | None, attributes: list, target: Target) -> QgsFeature:
    for place in reversed(target.left):
        del attributes[place]
    for place, cell in target.cells.items():
        attributes[place] = cell(attributes[place])
    feature = QgsFeature(target.fields)
    feature.setAttributes(attributes)
    if geometry is not None:
        feature.setGeometry(as_multi(geometry) if target.multi else geometry)
    return feature


def _copied(feature: QgsFeature, dropped: Sequence[int], values: list, target: Target) -> QgsFeature:
    """A copy without the attributes `dropped` and with further ones; the others never become Python's."""
    feature = QgsFeature(feature)
    for place in reversed(dropped):
        feature.deleteAttribute(place)
    first = feature.attributeCount()
    feature.padAttributes(len(values))
    for place, value in enumerate(values, first):
        feature.setAttribute(place, value)
    for place in reversed(target.left):
        feature.deleteAttribute(place)
    for place, cell in target.cells.items():
        feature.setAttribute(place, cell(feature.attribute(place)))
    feature.setFields(target.fields, False)
    feature.setId(NO_ID)
    if target.multi and feature.hasGeometry():
        feature.setGeometry(as_multi(feature.geometry()))
    return feature


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
