"""A vector output written apart, counted, and put in the place of what stood there only when it is whole."""

from __future__ import annotations

import re
import shutil
from contextlib import suppress
from pathlib import Path

from osgeo import gdal, ogr
from qgis.core import (
    QgsDataSourceUri,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
    QgsVectorLayer,
)

from ..core.errors import InputError
from ..framework.gdal_calls import GdalError, obtained, watched
from ..framework.preflight import TABLE_IN_FILE, names_file, table_in_file
from ..framework.run import Run

# Regenerated, because a copied key could be there twice.
FLAGS = QgsFeatureSink.SinkFlags(QgsFeatureSink.SinkFlag.RegeneratePrimaryKey)
COUNTED = (".gpkg", ".shp", ".csv", ".tsv", ".geojson", ".json", ".fgb", ".sqlite", ".tab", ".xlsx", ".ods", ".gdb")
# Beside a file that is replaced: a database's journals, a Shapefile's indices and what told of its letters.
STALE = ("{name}-wal", "{name}-shm", "{name}-journal")
STALE_SHAPE = ("{stem}.cpg", "{stem}.prj", "{stem}.qpj", "{stem}.qix", "{stem}.sbn", "{stem}.sbx", "{stem}.idm")
FULL = re.compile(r"disk is full|no space left|disk full", re.IGNORECASE)
LEAST_FREE = 2**20  # bytes


class Part:
    """The output of parameter `name` while it is written: a context manager.

    A file, or a table in a GeoPackage, is written into a folder beside it; `finish` puts it in place, and leaving the
    block in any other way leaves what stood there. Layers in memory and in databases are written directly.
    """

    def __init__(self, run: Run, name: str):
        self.run, self.name = run, name
        self.value = run.parameters.get(name)
        self.text = destination_text(run, name)
        self.table = table_in_file(self.text)
        if self.table and Path(self.table[0]).suffix.lower() != ".gpkg":
            self.table = None
        self.path = Path(self.table[0] if self.table else self.text) if self.table or names_file(self.text) else None
        self.folder = self.path.with_name(f".{self.path.name}.part") if self.path else None
        self.destination, self.error = "", ""
        self.bytes = 0  # about what the rows take; databases give back what they could not fill

    @property
    def suffix(self) -> str:
        """Of the format, in small letters; "" for memory and databases."""
        return (self.path.suffix.lower() or ".gpkg") if self.path else ""

    def sink(self, fields, wkb_type, crs) -> QgsFeatureSink | None:
        """Where features go; None when Processing has none for the destination."""
        parameters = self.run.parameters
        if self.folder:
            shutil.rmtree(self.folder, ignore_errors=True)
            try:
                self.folder.mkdir()
            except OSError as error:
                raise self._failure(str(error.strerror or error)) from error
            parameters = {**parameters, self.name: self._redirected()}
        sink, self.destination = self.run.algorithm.parameterAsSink(
            parameters, self.name, self.run.context, fields, wkb_type, crs, FLAGS
        )
        return sink

    def _redirected(self):
        """The parameter's value with the folder of the part."""
        place = str(self.folder / self.path.name)
        if self.table:
            uri = QgsDataSourceUri(self.text[len(TABLE_IN_FILE) :])
            uri.setDatabase(place)
            place = TABLE_IN_FILE + uri.uri(False)
        if not isinstance(self.value, QgsProcessingOutputLayerDefinition):
            return place
        value = QgsProcessingOutputLayerDefinition(self.value)
        value.sink = QgsProperty.fromValue(place)
        return value

    def finish(self, expected: int) -> str:
        """Count the rows of the closed part, put it in place, and return the destination; InputError when it fails."""
        self.error = gdal.GetLastErrorMsg()  # of closing; reading would hide it
        found = self._count()
        if found != expected:
            raise self._failure(found=found, expected=expected)
        if not self.folder:
            return self.destination
        written = Path(self.destination.partition("|")[0] if self.table else self.destination)
        place = self.path.with_name(written.name)
        try:
            if self.table and place.exists():
                self._into_database(written, place)
            else:
                _move(self.folder, written, place)
        except (OSError, GdalError) as error:
            raise self._failure(str(error)) from error
        final = self.destination.replace(str(written), str(place), 1)
        _load_instead(self.run.context, self.destination, final)
        self.destination = final
        return final

    def _count(self) -> int:
        """The rows of the output, read anew; -1 where it cannot be opened."""
        if self.folder:
            written = Path(self.destination.partition("|")[0] if self.table else self.destination)
            return _rows_of(written, self.table[1] if self.table else "")
        layer = self.run.context.temporaryLayerStore().mapLayer(self.destination)
        if layer is None or layer.providerType() == "memory":
            return -1 if layer is None else layer.featureCount()
        again = QgsVectorLayer(layer.source(), layer.name(), layer.providerType())
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([])
        return sum(1 for _ in again.getFeatures(request)) if again.isValid() else -1

    def _into_database(self, written: Path, place: Path) -> None:
        """Copy the table into the GeoPackage that stands there, in one transaction."""
        name = self.table[1]
        source = obtained(gdal.OpenEx, str(written), gdal.OF_VECTOR)
        target = obtained(gdal.OpenEx, str(place), gdal.OF_VECTOR | gdal.OF_UPDATE)
        layer = obtained(source.GetLayer, 0)
        try:
            with watched():
                _check(target.StartTransaction())
                for number in reversed(range(target.GetLayerCount())):
                    if target.GetLayer(number).GetName().casefold() == name.casefold():
                        _check(target.DeleteLayer(number))
                _check(_copy_table(layer, target, name) != layer.GetFeatureCount())
                _check(target.CommitTransaction())
        except GdalError:
            with suppress(GdalError), watched():
                target.RollbackTransaction()
            raise

    def _failure(self, error: str = "", found: int = -1, expected: int = -1) -> InputError:
        """What went wrong, for people; asked for while the part is still there, for the disk's sake."""
        error = error or self.error or gdal.GetLastErrorMsg()
        values = {"parameter": self.name, "path": str(self.path or self.text)}
        folder = self.path.parent if self.path else None
        if (
            folder
            and folder.is_dir()
            and (FULL.search(error) or shutil.disk_usage(folder).free < max(LEAST_FREE, self.bytes))
        ):
            return InputError(
                "{parameter}: the disk is full, so that {path} could not be written. What stood there before still "
                "stands. Free some space, or choose another disk.",
                **values,
            )
        if expected >= 0:
            return InputError(
                "{parameter}: {expected} rows were written to {path}, but {found} can be read from it ({error}). Try "
                "another place or format, such as a GeoPackage.",
                expected=expected,
                found=max(found, 0),
                error=error,
                **values,
            )
        return InputError(
            "{parameter}: {path} cannot be written ({error}). Close the program that uses it, or choose another place.",
            error=error,
            **values,
        )

    def failed(self, sink: QgsFeatureSink | None) -> Exception:
        """The error to raise when the sink takes no rows, or none was made."""
        if sink is None:
            return QgsProcessingException(self.run.algorithm.invalidSinkError(self.run.parameters, self.name))
        self.error = sink.lastError()
        return self._failure(self.error)

    def __enter__(self) -> Part:
        return self

    def __exit__(self, kind, error, trace) -> None:
        if kind is not None and self.destination:
            _load_instead(self.run.context, self.destination, None)
        if self.folder:
            shutil.rmtree(self.folder, ignore_errors=True)


def destination_text(run: Run, name: str) -> str:
    """The destination of a sink as text, whatever holds it; "" for none."""
    value = run.parameters.get(name)
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.valueAsString(run.context.expressionContext())[0]
    return value if isinstance(value, str) else ""


def _check(failed: int) -> None:
    """GdalError where a call to GDAL says that it failed."""
    if failed:
        raise GdalError(gdal.GetLastErrorMsg())


def _rows_of(path: Path, table: str) -> int:
    if path.suffix.lower() not in COUNTED:
        return 0
    try:
        dataset = obtained(gdal.OpenEx, str(path), gdal.OF_VECTOR)
        layer = obtained(dataset.GetLayerByName, table) if table else obtained(dataset.GetLayer, 0)
        with watched():
            return sum(1 for _ in layer)
    except GdalError:
        return -1


def _copy_table(layer: ogr.Layer, target: gdal.Dataset, name: str) -> int:
    """Copy a layer into a dataset that is in a transaction, which GDAL's own copying would not take; rows copied."""
    columns = {"FID": layer.GetFIDColumn(), "GEOMETRY_NAME": layer.GetGeometryColumn()}
    options = [f"{key}={column}" for key, column in columns.items() if column]
    copy = target.CreateLayer(name, layer.GetSpatialRef(), layer.GetGeomType(), options)
    if copy is None:
        return -1
    own = layer.GetLayerDefn()
    for place in range(own.GetFieldCount()):
        if copy.CreateField(own.GetFieldDefn(place)):
            return -1
    definition, count = copy.GetLayerDefn(), 0
    for feature in layer:
        row = ogr.Feature(definition)
        row.SetFrom(feature)
        row.SetFID(feature.GetFID())
        if copy.CreateFeature(row):
            return -1
        count += 1
    return count


def _move(folder: Path, written: Path, place: Path) -> None:
    """Move the file and those beside it out of the folder, the file itself last."""
    stale = [*STALE, *(STALE_SHAPE if place.suffix.lower() == ".shp" else ())]
    for one in stale:
        place.with_name(one.format(name=place.name, stem=place.stem)).unlink(missing_ok=True)
    for one in sorted(folder.iterdir(), key=lambda one: one == written):
        target = place.with_name(one.name)
        if target.is_dir():
            shutil.rmtree(target)
        one.replace(target)


def _load_instead(context, before: str, after: str | None) -> None:
    """Load `after` on completion where `before` was to be loaded; nothing for None."""
    waiting = context.layersToLoadOnCompletion()
    if before not in waiting or before == after:
        return
    details = waiting.pop(before)
    if after is not None:
        waiting[after] = details
    context.setLayersToLoadOnCompletion(waiting)
