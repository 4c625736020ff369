"""A vector output written apart, counted, and put in the place of what stood there only when it is whole."""

from __future__ import annotations

import re
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsDataSourceUri,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
    QgsVectorLayer,
)

from ..core.errors import InputError, in_words
from ..framework.databases import DatabaseError, address, database_table, open_table, table_label, without_password
from ..framework.gdal_calls import GdalError, obtained, watched
from ..framework.post_processing import load_instead
from ..framework.preflight import TABLE_IN_FILE, names_file, table_in_file
from ..framework.replacing import NewFile, disk_is_full, free_place, warn_of_other_place
from ..framework.run import Run
from .csv_files import tidy
from .new_table import NewTable, rows_in
from .package_tables import PackageTables

# Regenerated, because a copied key could be there twice.
FLAGS = QgsFeatureSink.SinkFlags(QgsFeatureSink.SinkFlag.RegeneratePrimaryKey)
COUNTED = (".gpkg", ".shp", ".csv", ".tsv", ".geojson", ".json", ".fgb", ".sqlite", ".tab", ".xlsx", ".ods", ".gdb")
# Beside a file that is replaced: a database's journals, a Shapefile's indices and what told of its letters.
STALE = ("{name}-wal", "{name}-shm", "{name}-journal")
STALE_SHAPE = ("{stem}.cpg", "{stem}.prj", "{stem}.qpj", "{stem}.qix", "{stem}.sbn", "{stem}.sbx", "{stem}.idm")
OTHER_DATABASE = re.compile(r"(\w{2,}):(?://)?(.+)", re.DOTALL)  # the provider's name and what it opens


class Part:
    """The output of parameter `name` while it is written: a context manager.

    A file, a table in a GeoPackage or a table of PostGIS is written apart; `finish` has it take its place when the
    outputs of the whole step are ready, and leaving the block in any other way leaves what stood there. Layers in
    memory and in other databases are written directly.
    """

    def __init__(self, run: Run, name: str):
        self.run, self.name = run, name
        self.value = run.parameters.get(name)
        self.text = destination_text(run, name)
        self.table = table_in_file(self.text)
        if self.table and Path(self.table[0]).suffix.lower() != ".gpkg":
            self.table = None
        self.path = Path(self.table[0] if self.table else self.text) if self.table or names_file(self.text) else None
        if self.path and not self.table:
            self.path = free_place(run, name, self.path)
        self.new = NewFile(self.path, name) if self.path else None
        uri = database_table(self.text)
        self.database = NewTable(uri) if uri else None
        self.destination, self.final, self.error = "", "", ""
        self._fields = QgsFields()
        self.bytes = 0  # about what the rows take; databases give back what they could not fill

    @property
    def table_name(self) -> str:
        """The table of the GeoPackage that the output is to be; "" for a file."""
        return self.table[1] if self.table else ""

    @property
    def suffix(self) -> str:
        """Of the format, in small letters; "" for memory and databases."""
        return (self.path.suffix.lower() or ".gpkg") if self.path else ""

    @property
    def can_be_undone(self) -> bool:
        """Whether the earlier output comes back when another one of the step cannot take its place."""
        return bool(self.new)

    def sink(self, fields, wkb_type, crs) -> QgsFeatureSink | None:
        """Where features go; None when Processing has none for the destination."""
        parameters = self.run.parameters
        self._fields = fields
        if self.new:
            try:
                self.new.open()
            except OSError as error:
                raise self.failure(str(in_words(error))) from error
        elif self.database:
            self.database.prepare(wkb_type)  # noqa: QGS201 (ours, which raises)
        if self.new or self.database:
            parameters = {**parameters, self.name: self._redirected()}
        else:
            fields = _plain(fields)
        try:
            sink, self.destination = self.run.algorithm.parameterAsSink(
                parameters, self.name, self.run.context, fields, wkb_type, crs, FLAGS
            )
        except QgsProcessingException as error:
            if not self.database:
                raise
            raise self.failure(str(error).rpartition(": ")[2]) from error
        return sink

    def _redirected(self):
        """The parameter's value with the place where the output is written apart."""
        place = self.database.part_address if self.database else str(self.new.folder / self.path.name)
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
        """Count the rows of the closed part and return the destination; InputError when some are missing."""
        self.error = gdal.GetLastErrorMsg()  # of closing; reading would hide it
        if self.suffix == ".csv" and self.written.is_file():
            try:
                tidy(self.written, self._fields)
            except OSError as error:
                raise self.failure(str(in_words(error))) from error
        found = self._count()
        if found != expected:
            raise self.failure(found=found, expected=expected)
        if self.new:
            self.final = self.destination.replace(str(self.written), str(self._place), 1)
        elif self.database:
            self.final = address(self.database.uri)
        else:
            return self.destination
        load_instead(self.run.context, self.destination, self.final)
        if self.table:
            PackageTables.of(self.run, self._place).parts.append(self)
        else:
            self.run.add_output(self)
        return self.final

    @property
    def written(self) -> Path:
        """The file while it is written apart."""
        return Path(self.destination.partition("|")[0] if self.table else self.destination)

    @property
    def _place(self) -> Path:
        return self.path.with_name(self.written.name)

    def _count(self) -> int:
        """The rows of the output, read anew; -1 where it cannot be opened."""
        if self.new:
            return rows_of(self.written, self.table_name)
        if self.database:
            return rows_in(open_table(self.database.part))
        layer = self.run.context.temporaryLayerStore().mapLayer(self.destination)
        if layer is not None and layer.providerType() == "memory":
            return layer.featureCount()
        found = OTHER_DATABASE.match(self.destination)
        return rows_in(QgsVectorLayer(found[2], found[1], found[1])) if found else -1

    def put_in_place(self) -> None:
        """Take the place of what stands there, or one beside it where a program holds that; InputError when neither
        can be, and what stood there still stands then."""
        try:
            if self.database:
                self.database.put_in_place()
            else:
                self._replace()
        except (OSError, DatabaseError) as error:
            load_instead(self.run.context, self.final, None)
            raise self.failure(str(in_words(error))) from error

    def _replace(self) -> None:
        place = self._place
        stale = [*STALE, *(STALE_SHAPE if place.suffix.lower() == ".shp" else ())]
        try:
            self.new.put_in_place(self.written, [one.format(name=place.name, stem=place.stem) for one in stale])
        except PermissionError:
            other = self.new.put_beside(self.written)
            warn_of_other_place(self.run, self.name, place, other)
            # The table inside keeps its name.
            table = f"|layername={place.stem}" if place.suffix.lower() == ".gpkg" else ""
            self.run.moved(self.final, f"{other}{table}")

    def undo(self) -> None:
        """Put back what stood there before."""
        load_instead(self.run.context, self.run.where(self.final), None)
        if self.can_be_undone:
            self.new.undo()

    def discard(self) -> None:
        """Remove what was written apart."""
        if self.new:
            self.new.discard()
        if self.database:
            self.database.discard()

    def failure(self, error: str = "", found: int = -1, expected: int = -1) -> InputError:
        """What went wrong, for people; asked for while the part is still there, for the disk's sake."""
        error = error or self.error or gdal.GetLastErrorMsg()
        label = table_label(self.database.uri) if self.database else without_password(self.text)
        values = {"parameter": self.name, "path": str(self.path or label)}
        folder = self.path.parent if self.path else None
        if folder and disk_is_full(folder, error, self.bytes):
            return InputError(
                "{parameter}: the disk is full, so that {path} could not be written. What stood there before still "
                "stands. Free some space, or choose another disk.",
                **values,
            )
        if expected >= 0:
            return InputError(
                "{parameter}: {expected:row was|rows were} written to {path}, but {found} can be read from it "
                "({error}). Try another place or format, such as a GeoPackage.",
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
        return self.failure(self.error)

    def __enter__(self) -> Part:
        return self

    def __exit__(self, kind, error, trace) -> None:
        if kind is not None and self.destination:
            load_instead(self.run.context, self.destination, None)
        if not self.final:
            self.discard()


def _plain(fields: QgsFields) -> QgsFields:
    """The fields without aliases and comments, which a layer in memory does not take; newer QGIS warns of each."""
    plain = QgsFields()
    for field in fields:
        field.setAlias("")
        field.setComment("")
        plain.append(field)
    return plain


def destination_text(run: Run, name: str) -> str:
    """The destination of a sink as text, whatever holds it; "" for none."""
    value = run.parameters.get(name)
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.valueAsString(run.context.expressionContext())[0]
    return value if isinstance(value, str) else ""


def rows_of(path: Path, table: str) -> int:
    """The rows of a file, or of a table in it, read anew; -1 where it cannot be read, 0 where nobody counts."""
    if path.suffix.lower() not in COUNTED:
        return 0
    try:
        dataset = obtained(gdal.OpenEx, str(path), gdal.OF_VECTOR)
        layer = obtained(dataset.GetLayerByName, table) if table else obtained(dataset.GetLayer, 0)
        with watched():
            # Without a filter a GeoPackage tells the count that its writer noted down.
            layer.SetAttributeFilter("1 = 1")
            return layer.GetFeatureCount()
    except GdalError:
        return -1
