"""Vector layers and tables between QGIS and numpy: reading with repair, exact columns, writing."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsGeometry,
    QgsMapLayer,
    QgsProcessingException,
    QgsProcessingFeatureSource,
)

from ..core.errors import InputError, mark
from ..core.spreadsheet_text import restored
from ..framework import compat
from ..framework.i18n import tr
from ..framework.layer_values import layer_of
from ..framework.run import Run
from .checksums import added, checksum, geometry_bytes
from .crs import check_areas, check_metric, crs_name, metric_problem, reproject, same_crs, whole_crs
from .field_values import refuse_huge
from .named_layers import own_name
from .repair import refuse_numberless
from .repair_report import Repairs

# Geometries are checked and repaired here, feature by feature; Processing would stop at the first invalid one.
ESTIMATED = "estimatedmetadata=true"  # in the source of a database's layer, whose number of features is then a guess
GEOMETRY = "geometry"
POLLED = 64  # features between two looks at Cancel
UNCHECKED = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks


class Vector:
    """An input vector layer. `parameter` and `name` are for messages; read it as often as needed, in one order."""

    def __init__(self, parameter: str, source: QgsProcessingFeatureSource, run: Run, layer: QgsMapLayer | None = None):
        self.parameter, self.source, self.run = parameter, source, run
        self.crs = whole_crs(source.sourceCrs())
        self._ids: array | None = None  # of the features, in the order of the first reading
        self._seen: dict[int | str, int] = {}  # checksums of the columns and geometries read
        self._displaced = 0
        layer = layer or layer_of(run.parameters.get(parameter), run.context)
        self.name = source.sourceName() if layer is None else own_name(layer)
        path = "" if layer is None else layer.source().partition("|")[0]
        self._of_text = path.lower().endswith((".csv", ".tsv"))
        self._counted = layer is None or ESTIMATED not in layer.source()
        self._transform_context = run.context.transformContext()

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
                fields=list(self.source.fields().names()) or mark("no fields"),
            )
        return self.source.fields()[index]

    def values(self, name: str) -> list:
        """The attribute of every feature; None for NULL."""
        index = self.source.fields().lookupField(self.field(name).name())
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([index])
        found = [None if compat.is_null(feature[index]) else feature[index] for feature in self._read(request)]
        self._same(index, checksum(found))
        if self._of_text:
            found = [restored(value) if isinstance(value, str) else value for value in found]
        return found

    def numbers(self, name: str) -> np.ndarray:
        """A numeric field as float64, NaN for NULL; InputError when it is text, or no feature has a finite value."""
        if not self.field(name).isNumeric():
            raise InputError(
                "{parameter}: the field {field} of {name} is text where numbers belong. Convert it (Processing: "
                "Refactor fields) or choose another field.",
                parameter=self.parameter,
                field=name,
                name=self.name,
            )
        numbers = self.optional_columns((name,))[name]
        if len(numbers) and not np.isfinite(numbers).any():
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
        rows = [[None if compat.is_null(row[at]) else row[at] for at in there.values()] for row in found]
        for at, column in zip(there.values(), zip(*rows)):
            self._same(at, checksum(column))
        columns = dict(zip(there, np.array(rows, dtype=np.float64).reshape(len(rows), len(there)).T))
        for name, numbers in columns.items():
            refuse_huge(numbers, name, self.parameter, self.name)
        return columns

    def geometries(self, crs: QgsCoordinateReferenceSystem | None = None) -> list[QgsGeometry]:
        """One geometry a feature, in `crs` (the layer's own by default), made valid there; empty where missing.

        How many were repaired, missing and reprojected goes to the log, and every area that a repair changed.
        """
        raw = [
            (feature.id(), feature.geometry()) for feature in self._read(QgsFeatureRequest().setSubsetOfAttributes([]))
        ]
        self._same(GEOMETRY, checksum(geometry_bytes(geometry) for _, geometry in raw))
        refuse_numberless(raw, self.parameter, self.name)
        geometries = [QgsGeometry(geometry) for _, geometry in raw]
        if crs is not None and not same_crs(crs, self.crs):
            self._reproject(geometries, crs)
        repairs = Repairs(metric=not metric_problem(crs or self.crs))
        for number, (feature_id, before) in enumerate(raw):
            geometries[number] = repairs.repaired(feature_id, geometries[number], before)
        if empty := sum(geometry.isEmpty() for geometry in geometries) - self._displaced:
            message = tr(
                "{parameter}: {count:feature|features} of {name} {count:|has|have} no geometry and {count:|was|were} "
                "left out."
            )
            self.run.warn(message.format(parameter=self.parameter, count=empty, name=self.name))
        repairs.report(self.parameter, self.name, self.run)
        return geometries

    def _reproject(self, geometries: list[QgsGeometry], crs: QgsCoordinateReferenceSystem) -> None:
        if not self.crs.isValid():
            raise InputError(
                "{parameter}: the layer {name} has no CRS. Set it (layer properties, Source).",
                parameter=self.parameter,
                name=self.name,
            )
        transform = QgsCoordinateTransform(self.crs, crs, self._transform_context)
        names = {"parameter": self.parameter, "name": self.name, "target": crs_name(crs)}
        self._displaced = reproject(geometries, transform, self.parameter, self.name)
        if self._displaced:
            message = tr(
                "{parameter}: {count:feature|features} of {name} {count:|lies|lie} where {target} has no place and "
                "{count:|was|were} left out."
            )
            self.run.warn(message.format(count=self._displaced, **names))
        message = tr("{parameter}: {name} was reprojected from {source} to {target}.")
        self.run.info(message.format(source=crs_name(self.crs), **names))

    def features(self) -> Iterator[QgsFeature]:
        """The features as they are, in the order of all other readings.

        InputError at their end when what was read of them before has other values now.
        """
        seen = dict.fromkeys(self._seen, 0)
        for feature in self._read(QgsFeatureRequest()):
            for key in seen:
                value = geometry_bytes(feature.geometry()) if key == GEOMETRY else feature[key]
                seen[key] = added(seen[key], None if compat.is_null(value) else value)
            yield feature
        for key, found in seen.items():
            self._same(key, found)

    def _same(self, key: int | str, found: int) -> None:
        """InputError when a column, or the geometries, are not what they were when they were read before."""
        if self._seen.setdefault(key, found) != found:
            raise self._changed()

    def _read(self, request: QgsFeatureRequest) -> Iterator[QgsFeature]:
        """The features in the order of the first reading, whatever order the provider has this time.

        InputError when they are fewer than the layer says it has, or not those of the first reading.
        """
        found = whole(self.source, self.source.getFeatures(request, UNCHECKED), self.parameter, self._counted)
        found = self._until_cancelled(found)
        if self._ids is None:
            ids = array("q")
            for feature in found:
                ids.append(feature.id())
                yield feature
            self._ids = ids
            return
        yield from self._in_first_order(found, self._ids)

    def _until_cancelled(self, found: Iterator[QgsFeature]) -> Iterator[QgsFeature]:
        for place, feature in enumerate(found):
            # Asking costs more than reading a feature.
            if place % POLLED == 0:
                self.run.stop_if_cancelled()
            yield feature

    def _in_first_order(self, found: Iterator[QgsFeature], ids: array) -> Iterator[QgsFeature]:
        waiting: dict[int, QgsFeature] = {}
        place = 0
        for feature in found:
            if feature.id() in waiting:
                break
            waiting[feature.id()] = feature
            while place < len(ids) and ids[place] in waiting:
                yield waiting.pop(ids[place])
                place += 1
        if waiting or place < len(ids):
            raise self._changed()

    def _changed(self) -> InputError:
        return InputError(
            "{parameter}: the layer {name} was changed while this ran. Run it again when nobody edits the layer.",
            parameter=self.parameter,
            name=self.name,
        )


def whole(
    source: QgsProcessingFeatureSource, found: Iterable[QgsFeature], parameter: str, counted: bool = True
) -> Iterator[QgsFeature]:
    """The features as they come; InputError when they end before as many as the layer says it has, if it counts."""
    expected = source.featureCount() if counted else -1
    count = 0
    for feature in found:
        count += 1
        yield feature
    if count < expected:
        raise InputError(
            "{parameter}: the layer {name} says that it has {expected:feature|features}, but only {count} could be "
            "read. Its file is damaged or was changed, or the connection broke. Load the layer anew, or a sound copy.",
            parameter=parameter,
            name=source.sourceName(),
            expected=expected,
            count=count,
        )


def open_vector(run: Run, name: str, metric: bool = False, empty: bool = False) -> Vector | None:
    """The layer given for parameter `name`; None where an optional one was left empty.

    InputError when it has no features (unless `empty` is right too) or, with `metric`, is not in metres.
    """
    source = run.algorithm.parameterAsSource(run.parameters, name, run.context)
    if source is None:
        if run.given(name) or not run.optional(name):
            raise QgsProcessingException(run.algorithm.invalidSourceError(run.parameters, name))
        return None
    vector = Vector(name, source, run)
    if not empty and len(vector) == 0:
        raise InputError("{parameter}: the layer {name} has no features.", parameter=name, name=vector.name)
    if metric:
        check_metric(vector.crs, name, vector.name)
        check_areas(run, vector.crs, source.sourceExtent(), name, vector.name)
    return vector


def open_vectors(run: Run, name: str, metric: bool = False) -> list[Vector]:
    """Every vector layer of a multiple-layer parameter, in the order given; none where it was left empty.

    InputError when one cannot be opened, has no features or, with `metric`, is not in true metres.
    """
    wanted = run.several(name)
    layers = run.algorithm.parameterAsLayerList(run.parameters, name, run.context)
    if len(layers) < wanted:  # those that cannot be opened are passed over without a word
        raise InputError(
            "{parameter}: {count} of the {wanted:layer|layers} cannot be opened. Choose others.",
            parameter=name,
            count=wanted - len(layers),
            wanted=wanted,
        )
    vectors = [Vector(name, QgsProcessingFeatureSource(layer, run.context), run, layer) for layer in layers]
    for vector in vectors:
        if len(vector) == 0:
            raise InputError("{parameter}: the layer {name} has no features.", parameter=name, name=vector.name)
        if metric:
            check_metric(vector.crs, name, vector.name)
            check_areas(run, vector.crs, vector.source.sourceExtent(), name, vector.name)
    return vectors


Columns = Mapping[str, Sequence]
