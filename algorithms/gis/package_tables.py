"""The tables of a step that go into one GeoPackage: they get there together, or what stood there stays."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from osgeo import gdal, ogr

from ..core.errors import InputError, in_words
from ..framework.gdal_calls import GdalError, obtained, watched
from ..framework.i18n import tr
from ..framework.post_processing import load_instead
from ..framework.replacing import NewFile, disk_is_full, numbered
from ..framework.run import Run


class TableOutput(Protocol):
    """The output of parameter `name`: a file with one table, to be `final` in a GeoPackage."""

    name: str
    table_name: str
    final: str
    bytes: int
    new: NewFile

    @property
    def written(self) -> Path:
        """The file with the table."""

    def failure(self, error: str) -> InputError:
        """What went wrong, for people."""

    def discard(self) -> None:
        """Remove the file."""


class PackageTables:
    """The tables for the GeoPackage at `place`: one output of the run, though several parameters ask for it."""

    can_be_undone = False

    def __init__(self, run: Run, place: Path):
        self.run, self.place = run, place
        self.parts: list[TableOutput] = []

    @classmethod
    def of(cls, run: Run, place: Path) -> PackageTables:
        """Those of the run that go to `place`, which has them take their places together."""
        for output in run.outputs:
            if isinstance(output, cls) and output.place == place:
                return output
        tables = cls(run, place)
        run.add_output(tables)
        return tables

    def put_in_place(self) -> None:
        """Put all tables into the GeoPackage in one transaction, or into a new one; InputError when neither can be."""
        first = self.parts[0]
        try:
            if not self.place.exists():
                _add_tables(self.parts[1:], first.written)
                first.new.put_in_place(first.written)
                return
            try:
                _add_tables(self.parts, self.place)
            except GdalError as error:
                if disk_is_full(self.place.parent, str(error), sum(part.bytes for part in self.parts)):
                    raise
                self._put_beside(str(error))
        except (OSError, GdalError) as error:
            for part in self.parts:
                load_instead(self.run.context, part.final, None)
            raise first.failure(str(in_words(error))) from error

    def _put_beside(self, error: str) -> None:
        first = self.parts[0]
        _add_tables(self.parts[1:], first.written)
        other = next(one for one in numbered(self.place) if not one.exists())
        first.written.replace(other)
        message = tr("{parameter}: {path} takes no table now ({error}); what was to go there is in {other}.")
        for part in self.parts:
            self.run.warn(message.format(parameter=part.name, path=self.place, error=error, other=other.name))
            self.run.moved(part.final, f"{other}|layername={part.table_name}")

    def undo(self) -> None:
        """Nothing comes after the last output."""

    def discard(self) -> None:
        """Remove what was written apart."""
        for part in self.parts:
            part.discard()


def _add_tables(parts: Sequence[TableOutput], package: Path) -> None:
    """Copy the tables into a GeoPackage in one transaction, in the place of those of their names; GdalError."""
    if not parts:
        return
    target = obtained(gdal.OpenEx, str(package), gdal.OF_VECTOR | gdal.OF_UPDATE)
    try:
        with watched():
            _check(target.StartTransaction())
            for part in parts:
                _add_table(part, target)
            _check(target.CommitTransaction())
    except GdalError:
        with suppress(GdalError), watched():
            target.RollbackTransaction()
        raise


def _add_table(part: TableOutput, target: gdal.Dataset) -> None:
    name = part.table_name
    source = obtained(gdal.OpenEx, str(part.written), gdal.OF_VECTOR)
    layer = obtained(source.GetLayer, 0)
    for number in reversed(range(target.GetLayerCount())):
        if target.GetLayer(number).GetName().casefold() == name.casefold():
            _check(target.DeleteLayer(number))
    _check(_copy_table(layer, target, name) != layer.GetFeatureCount())


def _check(failed: int) -> None:
    """GdalError where a call to GDAL says that it failed."""
    if failed:
        raise GdalError(gdal.GetLastErrorMsg())


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
