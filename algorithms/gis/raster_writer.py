"""Rasters written by windows, so that a file is either whole or not there."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingUtils, QgsRasterFileWriter

from ..core.errors import InputError
from ..core.raster.pixel_grid import PixelGrid
from ..framework.gdal_calls import GdalError, obtained, watched
from ..framework.post_processing import load_instead
from ..framework.replacing import NewFile, disk_is_full, free_place, is_held
from ..framework.run import Run
from .raster_windows import GDAL_TYPES

GEOTIFF_OPTIONS = ("TILED=YES", "BIGTIFF=IF_SAFER")
DEFLATE_OPTIONS = ("COMPRESS=DEFLATE", "ZLEVEL=1")
GRADIENT_OPTIONS = ("PREDICTOR=3", "NUM_THREADS=ALL_CPUS")
# Of what a model or a project throws away again, time counts and size hardly does.
PASSING_OPTIONS = ("COMPRESS=ZSTD", "ZSTD_LEVEL=1")
SIDECARS = (".aux.xml", ".ovr", ".msk")


class RasterWriter:
    """Writes a single-band raster by windows, in another folder until it is whole: a context manager.

    Leaving the block normally puts the file in its place, with those that its format keeps beside it, and removes
    what described the file that was there before; leaving it by an exception removes what was written. Without
    `compress`, what is written of a GeoTIFF costs a seventh of the time and up to twice the room.
    """

    # Codes, flags and scores are no gradient for a predictor, and deflate faster than GDAL hands them to its threads.
    GRADIENT_OPTIONS: tuple[str, ...] = ()
    PASSING_OPTIONS: tuple[str, ...] = PASSING_OPTIONS

    def __init__(
        self,
        path: str,
        grid: PixelGrid,
        crs: QgsCoordinateReferenceSystem,
        dtype: str,
        nodata: float,
        compress: bool = True,
    ):
        self.path = Path(path)
        self.new = NewFile(self.path)
        driver = _driver_for(self.path)
        options = self._geotiff_options(driver, compress) if driver.ShortName == "GTiff" else []
        try:
            part = str(self.new.open())
            self.dataset = obtained(driver.Create, part, grid.columns, grid.rows, 1, GDAL_TYPES[dtype], options)
            with watched():
                self.dataset.SetGeoTransform(grid.transform)
                self.dataset.SetProjection(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL))
                self.band = self.dataset.GetRasterBand(1)
                self.band.SetNoDataValue(nodata)
        except (OSError, GdalError) as error:
            failure = _not_writable(self.path, error)
            self.discard()
            raise failure from error

    def _geotiff_options(self, driver: gdal.Driver, compress: bool) -> list[str]:
        if not compress:
            return list(GEOTIFF_OPTIONS)
        passing = Path(QgsProcessingUtils.tempFolder()) in self.path.parents
        if passing and "ZSTD" in driver.GetMetadataItem(gdal.DMD_CREATIONOPTIONLIST):
            return [*GEOTIFF_OPTIONS, *self.PASSING_OPTIONS]
        return [*GEOTIFF_OPTIONS, *DEFLATE_OPTIONS, *self.GRADIENT_OPTIONS]

    def write(self, values: np.ndarray, row: int, column: int = 0) -> None:
        """Write a window; one of whole blocks at once, or a cancel would wait for all that GDAL keeps until the end."""
        try:
            with watched():
                self.band.WriteArray(values, column, row)
                if self._whole_blocks(row, column, *values.shape):
                    self.band.FlushCache()
        except GdalError as error:
            raise _not_writable(self.path, error) from error

    def _whole_blocks(self, row: int, column: int, rows: int, columns: int) -> bool:
        width, height = self.band.GetBlockSize()
        bottom, right = row + rows, column + columns
        starts = row % height == 0 and column % width == 0
        ends = bottom % height == 0 or bottom == self.band.YSize, right % width == 0 or right == self.band.XSize
        return starts and all(ends)

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        try:
            self.close(kind is None)
            if kind is None:
                self.put_in_place()
        finally:
            self.discard()

    def close(self, wanted: bool = True) -> None:
        """Write what GDAL still keeps; where the raster is `wanted`, InputError when that fails."""
        self.band = None
        try:
            with watched():
                self.dataset.FlushCache()
                self.dataset = None
        except GdalError as failure:
            if wanted:
                raise _not_writable(self.path, failure) from failure

    def put_in_place(self) -> None:
        """Let the closed raster take its place; InputError when it cannot, and that the new one lies beside it."""
        _refuse_held([self])
        # Statistics, pyramids and masks of the file that was there before would go on being shown.
        try:
            self.new.put_in_place(stale=[self.path.name + suffix for suffix in SIDECARS])
        except OSError as failure:
            raise _not_writable(self.path, failure) from failure

    def discard(self) -> None:
        """Remove what was written apart."""
        self.band = self.dataset = None
        self.new.discard()


class GradientWriter(RasterWriter):
    """Writes a raster of floating numbers that change little from one pixel to the next."""

    GRADIENT_OPTIONS = GRADIENT_OPTIONS
    PASSING_OPTIONS = ()  # ZSTD would take a fifth off it


class RasterWriters:
    """Several rasters of a step, which take their places together when all are whole: a context manager."""

    def __init__(self):
        self.writers: list[RasterWriter] = []

    def add(self, writer: RasterWriter) -> RasterWriter:
        """One more of them."""
        self.writers.append(writer)
        return writer

    def __enter__(self) -> RasterWriters:
        return self

    def __exit__(self, kind, error, trace):
        done: list[RasterWriter] = []
        try:
            for writer in self.writers:
                writer.close(kind is None)
            if kind is None:
                _refuse_held(self.writers)
            for writer in self.writers if kind is None else ():
                writer.put_in_place()
                done.append(writer)
        except InputError:
            for writer in reversed(done):
                writer.new.undo()
            raise
        finally:
            for writer in self.writers:
                writer.discard()


def _driver_for(path: Path) -> gdal.Driver:
    return gdal.GetDriverByName(QgsRasterFileWriter.driverForExtension(path.suffix.lstrip(".")) or "GTiff")


def raster_destination(run: Run, name: str) -> str:
    """The path asked for, or another name beside a file that cannot be replaced; InputError before any work when its
    format or its folder cannot be written."""
    path = run.algorithm.parameterAsOutputLayer(run.parameters, name, run.context)
    _check_format(path, name)
    free = free_place(run, name, Path(path))
    probe = NewFile(free, "try")
    try:
        probe.open()
        probe.discard()
    except OSError as error:
        raise InputError(
            "{parameter}: {path} cannot be written ({error}). Close the program that uses it, or choose another place.",
            parameter=name,
            path=free,
            error=error,
        ) from error
    if free != Path(path):
        load_instead(run.context, path, str(free))
        path = str(free)
    return path


def _check_format(path: str, name: str) -> None:
    driver = _driver_for(Path(path))
    if driver.ShortName == "VRT" or not driver.GetMetadataItem(gdal.DCAP_CREATE):
        raise InputError(
            "{parameter}: rasters cannot be written in the format {format} ({suffix}). Choose another, such as GeoTIFF "
            "(.tif).",
            parameter=name,
            format=driver.LongName,
            suffix=Path(path).suffix,
        )


def _refuse_held(writers: list[RasterWriter]) -> None:
    """InputError when a raster was opened in the meantime; all new ones are then kept under other names."""
    held = next((writer for writer in writers if is_held(writer.path)), None)
    if held is None:
        return
    try:
        kept = [str(writer.new.put_beside()) for writer in writers]
    except OSError as error:
        raise _not_writable(held.path, error) from error
    raise InputError(
        "{path} was opened during the run, in QGIS or in another program, which keeps it as it was. What was made is "
        "{kept}.",
        path=held.path,
        kept=kept,
    )


def _not_writable(path: Path, error: Exception) -> InputError:
    """Asked for while what was written is still there."""
    if disk_is_full(path.parent, str(error)):
        return InputError(
            "The disk is full, so that {path} could not be written. What stood there before still stands. Free some "
            "space, or choose another disk.",
            path=path,
        )
    return InputError(
        "The file {path} cannot be written ({error}). Close the program that uses it, or choose another place.",
        path=path,
        error=error,
    )
