"""Vector layers and tables between QGIS and numpy: reading with repair, exact columns, writing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import islice

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

from ..core.errors import InputError
from ..core.spreadsheet_text import restored
from ..framework import compat
from ..framework.i18n import tr
from ..framework.layer_values import layer_of
from ..framework.run import Run
from .crs import check_areas, check_metric, crs_name, metric_problem, reproject, same_crs, whole_crs
from .field_values import refuse_huge
from .missing_fields import no_field, refuse_unreadable
from .named_layers import own_name
from .repair import refuse_numberless
from .repair_report import Repairs

# Geometries are checked and repaired here, feature by feature; Processing would stop at the first invalid one.
ESTIMATED = "estimatedmetadata=true"  # in the source of a database's layer, whose number of features is then a guess
POLLED = 64  # features between two looks at Cancel, which cost more than reading one
UNCHECKED = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks


class Vector:
    """An input vector layer, read once: all columns and geometries are of one state of it and in one order.

    `parameter` and `name` are for messages.
    """

    def __init__(self, parameter: str, source: QgsProcessingFeatureSource, run: Run, layer: QgsMapLayer | None = None):
        self.parameter, self.source, self.run = parameter, source, run
        self.crs = whole_crs(source.sourceCrs())
        self._features: list[QgsFeature] | None = None
        self._displaced = 0
        layer = layer or layer_of(run.parameters.get(parameter), run.context)
        self.name = source.sourceName() if layer is None else own_name(layer)
        self._source = "" if layer is None else layer.source()
        self._of_text = self._source.partition("|")[0].lower().endswith((".csv", ".tsv"))
        self._counted = layer is None or ESTIMATED not in layer.source()
        self._transform_context = run.context.transformContext()

    def __len__(self) -> int:
        return count if (count := self.source.featureCount()) >= 0 else len(self.features())  # -1: unknown

    def field(self, name: str) -> QgsField:
        """The field called `name`; InputError lists the layer's fields when there is none."""
        index = self.source.fields().lookupField(name)
        if index < 0:
            fields, asked = self.source.fields().names(), self.run.field_parameters(name)
            raise no_field(self.parameter, self.name, name, fields, self._source, asked)
        return self.source.fields()[index]

    def values(self, name: str) -> list:
        """The attribute of every feature; None for NULL."""
        found = self._column(self.source.fields().lookupField(self.field(name).name()))
        refuse_unreadable(self.parameter, self.name, name, found, self._source)
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
        """Those of the fields that the layer has and that are numeric; NaN for NULL."""
        fields = self.source.fields()
        there = {name: at for name in names if (at := fields.lookupField(name)) >= 0 and fields[at].isNumeric()}
        columns = {name: np.array(self._column(at), dtype=np.float64) for name, at in there.items()}
        for name, numbers in columns.items():
            refuse_huge(numbers, name, self.parameter, self.name)
        return columns

    def geometries(self, crs: QgsCoordinateReferenceSystem | None = None) -> list[QgsGeometry]:
        """One geometry a feature, in `crs` (the layer's own by default), made valid there; empty where missing.

        How many were repaired, missing and reprojected goes to the log, and every area that a repair changed.
        """
        raw = [(feature.id(), feature.geometry()) for feature in self.features()]
        refuse_numberless(raw, self.parameter, self.name)
        geometries = [geometry for _, geometry in raw]
        if crs is not None and not same_crs(crs, self.crs):
            geometries = self._reproject(geometries, crs)
        repairs = Repairs(metric=not metric_problem(crs or self.crs))
        for number, (feature_id, before) in enumerate(raw):
            if number % POLLED == 0:
                self.run.stop_if_cancelled()
            geometries[number] = repairs.repaired(feature_id, geometries[number], before)
        if empty := sum(geometry.isEmpty() for geometry in geometries) - self._displaced:
            message = tr(
                "{parameter}: {count:feature|features} of {name} {count:|has|have} no geometry and {count:|was|were} "
                "left out."
            )
            self.run.warn(message.format(parameter=self.parameter, count=empty, name=self.name))
        repairs.report(self.parameter, self.name, self.run)
        return geometries

    def _reproject(self, geometries: list[QgsGeometry], crs: QgsCoordinateReferenceSystem) -> list[QgsGeometry]:
        if not self.crs.isValid():
            raise InputError(
                "{parameter}: the layer {name} has no CRS. Set it (layer properties, Source).",
                parameter=self.parameter,
                name=self.name,
            )
        transform = QgsCoordinateTransform(self.crs, crs, self._transform_context)
        names = {"parameter": self.parameter, "name": self.name, "target": crs_name(crs)}
        geometries = list(map(QgsGeometry, geometries))
        self._displaced = reproject(geometries, transform, self.parameter, self.name)
        if self._displaced:
            message = tr(
                "{parameter}: {count:feature|features} of {name} {count:|lies|lie} where {target} has no place and "
                "{count:|was|were} left out."
            )
            self.run.warn(message.format(count=self._displaced, **names))
        message = tr("{parameter}: {name} was reprojected from {source} to {target}.")
        self.run.info(message.format(source=crs_name(self.crs), **names))
        return geometries

    def features(self) -> list[QgsFeature]:
        """The features as they are."""
        self.run.stop_if_cancelled()
        if self._features is None:
            self._features = all_features(self.source, self.parameter, self.run.stop_if_cancelled, self._counted)
        return self._features

    def _column(self, index: int) -> list:
        return compat.without_nulls([feature[index] for feature in self.features()])


def all_features(
    source: QgsProcessingFeatureSource,
    parameter: str,
    check: Callable[[], None] = lambda: None,
    counted: bool = True,
) -> list[QgsFeature]:
    """The features of a layer; InputError when they are fewer than it says that it has, if it counts them.

    `check` is called every few features and may raise to stop the reading.
    """
    found: list[QgsFeature] = []
    reading = source.getFeatures(QgsFeatureRequest(), UNCHECKED)
    while batch := list(islice(reading, POLLED)):
        check()
        found += batch
    expected = source.featureCount() if counted else -1
    if len(found) < expected:
        raise InputError(
            "{parameter}: the layer {name} says that it has {expected:feature|features}, but only {count} could be "
            "read. Its file is damaged or was changed, or the connection broke. Load the layer anew, or a sound copy.",
            parameter=parameter,
            name=source.sourceName(),
            expected=expected,
            count=len(found),
        )
    return found


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
