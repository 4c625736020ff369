"""Results of a run in one folder: a GeoPackage with all layers and tables, rasters and pages, whole or not there."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsMapLayer, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument

from ..core.errors import InputError, in_words
from ..framework.gdal_calls import GdalError, left_to_the_system, obtained
from ..framework.i18n import tr
from ..framework.replacing import NewFile, is_held, numbered
from ..framework.run import Run
from ..framework.styling import save_inside
from .table_copy import copy_layer
from .vector_part import STALE

BESIDE = (".qml", ".qmd")  # style and metadata, which QGIS keeps beside a raster
NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|%\s]+')


class ResultFolder:
    """A context manager: what is added is written into a folder apart; `finish` puts it all in place.

    Leaving the block in any other way leaves the folder as it was.
    """

    def __init__(self, run: Run, folder: Path, stem: str, ending: str):
        self.run, self.folder, self.ending = run, folder, ending
        self.new = NewFile(folder / f"{stem}{ending}")
        self.part = self.new.folder
        self.package = self.part / f"{stem}{ending}.gpkg"
        self.taken: set[str] = set()
        self.places: dict[str, tuple[str, str]] = {}  # what was given -> (file of the part, table or "")

    def __enter__(self) -> ResultFolder:
        try:
            self.new.open()
        except OSError as error:
            raise self._not_written(self.part, in_words(error)) from error
        return self

    def __exit__(self, kind, error, trace) -> None:
        self.new.discard()

    def add_layer(self, given: str, layer: QgsVectorLayer, name: str) -> None:
        """Copy a vector layer or a table, with its style and its history, into the GeoPackage."""
        name = self._free(name)
        with left_to_the_system():
            try:
                copy_layer(self.run, layer, self.package, name)
            except GdalError as error:
                raise self._not_written(self.package, error) from error
            copied = QgsVectorLayer(f"{self.package}|layername={name}", name, "ogr")
            _dress_alike(copied, layer)
            save_inside(copied, name)
            copied.saveDefaultMetadata()
        self.places[given] = (self.package.name, name)

    def add_raster(self, given: str, path: Path, name: str) -> None:
        """Copy a raster with what lies beside it."""
        target = self.part / f"{self._free(name)}{self.ending}{path.suffix}"
        try:
            driver = obtained(gdal.OpenEx, str(path), gdal.OF_RASTER).GetDriver()
            obtained(driver.CopyFiles, str(target), str(path))
        except GdalError as error:
            raise self._not_written(target, error) from error
        for suffix in BESIDE:
            if path.with_suffix(suffix).is_file():
                shutil.copyfile(path.with_suffix(suffix), target.with_suffix(suffix))
        self.places[given] = (target.name, "")

    def add_page(self, given: str, path: Path, name: str) -> None:
        """Copy a page."""
        target = self.part / f"{self._free(name)}{self.ending}{path.suffix}"
        shutil.copyfile(path, target)
        self.places[given] = (target.name, "")

    def finish(self, kept: set[Path]) -> dict[str, str]:
        """Put everything in its place: what was given -> where it is now. Files in `kept` are not replaced.

        Where one file cannot be, InputError, and the folder is as it was.
        """
        moved = {main: self._named(main, kept) for main in sorted({file for file, _ in self.places.values()})}
        stale = [pattern.format(name=place.name) for pattern in STALE for place in moved.values()]
        package = moved.get(self.package.name)
        try:
            if package:
                with (self.part / package.name).open("rb+") as written:
                    os.fsync(written)  # which add_layer did not wait for
            self.new.put_in_place(self.part / package.name if package else None, stale)
        except OSError as error:
            raise self._not_written(Path(error.filename or self.folder), in_words(error)) from error
        for main, place in moved.items():
            if place.name != main:
                message = tr("{path} is in use, or an input of the run, and stays as it is; the new one is {other}.")
                self.run.warn(message.format(path=self.folder / main, other=place.name))
        return {
            given: str(moved[file]) + (f"|layername={table}" if table else "")
            for given, (file, table) in self.places.items()
        }

    def _named(self, main: str, kept: set[Path]) -> Path:
        """Where a file of the part is to be, which it and those beside it are called after from now on."""
        place = next(one for one in numbered(self.folder / main) if one.resolve() not in kept and not is_held(one))
        stem = Path(main).stem
        for one in [one for one in self.part.iterdir() if self._belongs(one.name, main)] if place.name != main else ():
            one.replace(self.part / one.name.replace(stem, place.stem, 1))
        return place

    def _belongs(self, name: str, main: str) -> bool:
        """Whether a file of the part is the main one, or lies beside it and is no main one itself."""
        return name == main or (name.startswith(f"{Path(main).stem}.") and name not in dict(self.places.values()))

    def _free(self, name: str) -> str:
        name = NOT_IN_NAMES.sub("_", name).strip("_.") or "layer"
        number, free = 1, name
        while free.casefold() in self.taken:
            number += 1
            free = f"{name}_{number}"
        self.taken.add(free.casefold())
        return free

    def _not_written(self, path: Path, error) -> InputError:
        return InputError(
            "{parameter}: {path} cannot be written ({error}). Free some space, or choose another folder.",
            parameter="FOLDER",
            path=self.folder / path.name,
            error=error,
        )


def _dress_alike(layer: QgsMapLayer, other: QgsMapLayer) -> None:
    document = QDomDocument()
    other.exportNamedStyle(document)
    layer.importNamedStyle(document)  # noqa: QGS201 (which QGIS has just written)
    layer.setMetadata(other.metadata())
