"""The pixels of a raster, read by windows from any number of threads; needs GDAL and numpy, no QGIS."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from osgeo import gdal, gdal_array

from ..core.class_index import NO_CODE
from ..core.errors import InputError
from ..core.raster.pixel_grid import PixelGrid
from ..framework.gdal_calls import GdalError, obtained
from .raster_sources import Source

INT32 = np.dtype("int32")
GDAL_TYPES = {
    "uint8": gdal.GDT_Byte,
    "int16": gdal.GDT_Int16,
    "uint16": gdal.GDT_UInt16,
    "int32": gdal.GDT_Int32,
    "uint32": gdal.GDT_UInt32,
    "float32": gdal.GDT_Float32,
    "float64": gdal.GDT_Float64,
}
LARGEST_CODE = 2**31 - 1  # in size: one more is NO_CODE


class RasterWindows:
    """The first band of a raster. `parameter` and `name` are for messages.

    Every thread that reads opens the raster for itself; so does another process that gets this by pickle.
    """

    def __init__(self, parameter: str, name: str, source: Source):
        self.parameter, self.name, self.source = parameter, name, source
        self._opened = threading.local()
        dataset, band = self._datasets()[0], self.band
        self.grid = _pixel_grid(parameter, name, dataset)
        self.nodata = _nodata_of(band)
        self.data_type = band.DataType
        # GDAL's mask band answers for every kind of nodata; comparing is faster in the two common cases.
        self._simple_mask = band.GetMaskFlags() in (gdal.GMF_ALL_VALID, gdal.GMF_NODATA)

    def __getstate__(self) -> dict:
        return {name: value for name, value in vars(self).items() if name != "_opened"}

    def __setstate__(self, state: dict) -> None:
        vars(self).update(state, _opened=threading.local())

    @property
    def path(self) -> str:
        """The file that the raster begins with."""
        return self.source.path

    @property
    def band(self) -> gdal.Band:
        """The band as this thread has opened it."""
        return self._datasets()[0].GetRasterBand(1)

    def _datasets(self) -> list[gdal.Dataset]:
        found = getattr(self._opened, "datasets", None)
        if found is None:
            with self._reading():
                found = self._opened.datasets = self.source.open()
        return found

    def read(self, row: int, rows: int, column: int = 0, columns: int = 0) -> np.ndarray:
        """The raw values of a window, shape (rows, columns); all columns by default. InputError for a damaged file."""
        with self._reading():
            return obtained(self.band.ReadAsArray, column, row, columns or self.grid.columns, rows)

    def least_and_greatest(self) -> tuple[float, float]:
        """The range of the values, from pyramids or statistics where there are any; InputError for a damaged file."""
        with self._reading():
            least, greatest = obtained(self.band.ComputeRasterMinMax, True)
        return least, greatest

    @contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            yield
        except GdalError as error:
            raise unreadable(self.parameter, self.name, self.path, error) from error

    def release(self) -> None:
        """Let go of the blocks that GDAL keeps: its cache may take a twentieth of the machine's memory."""
        for dataset in self._datasets():
            dataset.GetRasterBand(1).FlushCache()

    def valid(self, values: np.ndarray, row: int, column: int = 0) -> np.ndarray:
        """True where `values`, read from (row, column), are no nodata and no NaN."""
        rows, columns = values.shape
        if not self._simple_mask:
            with self._reading():
                mask = obtained(self.band.GetMaskBand().ReadAsArray, column, row, columns, rows) != 0
        elif self.nodata is None or np.isnan(self.nodata):
            mask = np.ones(values.shape, dtype=bool)
        else:
            mask = values != values.dtype.type(self.nodata)
        if values.dtype.kind == "f":
            mask &= ~np.isnan(values)
        return mask

    def values(self, row: int, rows: int, column: int = 0, columns: int = 0) -> np.ndarray:
        """The window as floats, NaN for nodata and infinity: float32 where that holds every value, else float64."""
        raw = self.read(row, rows, column, columns)
        valid = self.valid(raw, row, column)
        values = raw.astype(np.result_type(raw.dtype, np.float32), copy=False)
        values[~valid] = np.nan
        if raw.dtype.kind == "f":
            values[np.isinf(values)] = np.nan
        return values

    def codes_and_valid(self, row: int, rows: int, column: int = 0, columns: int = 0) -> tuple[np.ndarray, np.ndarray]:
        """(class codes of a whole-numbered type, where they are valid) of the window; InputError for broken numbers."""
        raw = self.read(row, rows, column, columns)
        valid = self.valid(raw, row, column)
        if raw.dtype.kind != "f" and raw.dtype.itemsize < INT32.itemsize:
            return raw, valid
        known = np.where(valid, raw, raw.dtype.type(0))
        furthest = max((known.min(), known.max()), key=lambda code: abs(float(code))) if known.size else 0
        if abs(float(furthest)) > LARGEST_CODE:
            raise InputError(
                "{parameter}: the raster {name} holds {value:.10g}, which is no class code. If it stands for no value, "
                "set it as nodata (Processing: Translate).",
                parameter=self.parameter,
                name=self.name,
                value=float(furthest),
            )
        if raw.dtype.kind != "f":
            return known.astype(INT32), valid
        if np.any(known != np.rint(known)):
            raise InputError(
                "{parameter}: the raster {name} holds values that are no whole numbers, so they are no class codes.",
                parameter=self.parameter,
                name=self.name,
            )
        return known.astype(INT32), valid

    def codes(self, row: int, rows: int, column: int = 0, columns: int = 0) -> np.ndarray:
        """The window as class codes, int32, with NO_CODE where there is none."""
        codes, valid = self.codes_and_valid(row, rows, column, columns)
        return np.where(valid, codes, np.int32(NO_CODE)).astype(np.int32)


def windows_of(state: dict) -> RasterWindows:
    """What was pickled, opened by nobody yet."""
    windows = RasterWindows.__new__(RasterWindows)
    windows.__setstate__(state)
    return windows


def unreadable(parameter: str, name: str, path: str, error: Exception) -> InputError:
    """What is wrong with a raster that GDAL cannot read."""
    if Path(path).is_absolute() and not path.startswith("/vsi") and not Path(path).exists():
        return InputError(
            "{parameter}: the file {path} of the raster {name} is not there on {machine}. Was it moved? On a cluster, "
            "every machine has to see it under the same path.",
            parameter=parameter,
            path=path,
            name=name,
            machine=socket.gethostname(),
        )
    return InputError(
        "{parameter}: the raster {name} cannot be read ({error}). Its file is damaged or incomplete: copy or make it "
        "again.",
        parameter=parameter,
        name=name,
        error=error,
    )


def _nodata_of(band: gdal.Band) -> float | None:
    """The band's nodata value; None where its pixels cannot hold it (a byte band with -9999), as GDAL sees it."""
    nodata, kind = band.GetNoDataValue(), np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(band.DataType))
    if nodata is None or kind.kind not in "iu":
        return nodata
    limits = np.iinfo(kind)
    return nodata if limits.min <= nodata <= limits.max and nodata == int(nodata) else None


def _pixel_grid(parameter: str, name: str, dataset: gdal.Dataset) -> PixelGrid:
    x0, width, skew_x, y0, skew_y, height = dataset.GetGeoTransform()
    if skew_x or skew_y or width <= 0 or height >= 0:
        raise InputError(
            "{parameter}: the raster {name} is rotated or not north-up. Warp it to a north-up grid first.",
            parameter=parameter,
            name=name,
        )
    return PixelGrid(x0, y0, width, -height, dataset.RasterXSize, dataset.RasterYSize)
