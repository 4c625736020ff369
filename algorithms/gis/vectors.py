"""Vector layers and tables between QGIS and numpy: reading with repair, exact columns, writing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSource,
)

from ..core.errors import InputError, mark
from ..framework import compat
from ..framework.i18n import tr
from ..framework.run import Run
from .crs import check_metric, reproject
from .polygons import valid_geometry

# Geometries are checked and repaired here, feature by feature; Processing would stop at the first invalid one.
UNCHECKED = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks


class Vector:
    """An input vector layer. `parameter` and `name` are for messages; read it as often as needed, in one order."""

    def __init__(self, parameter: str, source: QgsProcessingFeatureSource, run: Run):
        self.parameter, self.source, self.run = parameter, source, run
        self.name = source.sourceName()
        self.crs = source.sourceCrs()
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
        return [None if compat.is_null(feature[index]) else feature[index] for feature in self._read(request)]

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
        rows = [[np.nan if compat.is_null(row[at]) else row[at] for at in there.values()] for row in found]
        return dict(zip(there, np.array(rows, dtype=np.float64).reshape(len(rows), len(there)).T))

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
            self.run.warn(message.format(parameter=self.parameter, count=repaired, name=self.name))
        if empty:
            message = tr("{parameter}: {count} features of {name} have no geometry and were left out.")
            self.run.warn(message.format(parameter=self.parameter, count=empty, name=self.name))
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
            self.run.warn(message.format(count=lost, **names))
        message = tr("{parameter}: {name} was reprojected from {source} to {target}.")
        self.run.info(
            message.format(
                parameter=self.parameter, name=self.name, source=self.crs.authid(), target=crs.authid() or crs.toProj()
            )
        )

    def features(self) -> Iterator[QgsFeature]:
        """The features as they are, in the order of all other readings."""
        return self._read(QgsFeatureRequest())

    def _read(self, request: QgsFeatureRequest) -> Iterator[QgsFeature]:
        for feature in self.source.getFeatures(request, UNCHECKED):
            self.run.stop_if_cancelled()
            yield feature


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
    return vector


Columns = Mapping[str, Sequence]
