"""Rasters between QGIS, GDAL and numpy: opening, and reading strips on one grid."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from osgeo import gdal, gdal_array, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingException

from ..core.class_index import NO_CODE
from ..core.errors import InputError, mark
from ..core.raster.pixel_grid import PixelGrid
from ..framework.gdal_calls import GdalError, obtained, watched
from ..framework.i18n import tr
from ..framework.layer_values import layer_of, plain_value
from ..framework.run import Run
from .crs import check_areas, check_metric, crs_name, same_crs
from .raster_bands import as_shown, check_band

STRIP_ROWS = 256
INT32 = np.dtype("int32")
LARGEST_CODE = 2**31 - 1  # in size: one more is NO_CODE
GDAL_TYPES = {
    "uint8": gdal.GDT_Byte,
    "int16": gdal.GDT_Int16,
    "uint16": gdal.GDT_UInt16,
    "int32": gdal.GDT_Int32,
    "uint32": gdal.GDT_UInt32,
    "float32": gdal.GDT_Float32,
    "float64": gdal.GDT_Float64,
}
HELD_BY_FLOAT32 = (gdal.GDT_Byte, gdal.GDT_Int16, gdal.GDT_UInt16, gdal.GDT_Float32)


class Raster:
    """The first band of an input raster, read by strips. `parameter` and `name` are for messages."""

    def __init__(self, parameter: str, name: str, dataset: gdal.Dataset, crs: QgsCoordinateReferenceSystem):
        self.parameter, self.name, self.crs = parameter, name, crs
        self.dataset = dataset
        self.band = dataset.GetRasterBand(1)
        self.grid = _pixel_grid(parameter, name, dataset)
        self.nodata = _nodata_of(self.band)
        # GDAL's mask band answers for every kind of nodata; comparing is faster in the two common cases.
        self._simple_mask = self.band.GetMaskFlags() in (gdal.GMF_ALL_VALID, gdal.GMF_NODATA)

    def read(self, row: int, rows: int, column: int = 0, columns: int = 0) -> np.ndarray:
        """The raw values of a window, shape (rows, columns); all columns by default. InputError for a damaged file."""
        with self._read():
            return obtained(self.band.ReadAsArray, column, row, columns or self.grid.columns, rows)

    def least_and_greatest(self) -> tuple[float, float]:
        """The range of the values, from pyramids or statistics where there are any; InputError for a damaged file."""
        with self._read():
            least, greatest = obtained(self.band.ComputeRasterMinMax, True)
        return least, greatest

    @contextmanager
    def _read(self) -> Iterator[None]:
        try:
            yield
        except GdalError as error:
            raise unreadable(self.parameter, self.name, error) from error

    def release(self) -> None:
        """Let go of the blocks that GDAL keeps: its cache may take a twentieth of the machine's memory."""
        self.band.FlushCache()

    def valid(self, values: np.ndarray, row: int, column: int = 0) -> np.ndarray:
        """True where `values`, read from (row, column), are no nodata and no NaN."""
        rows, columns = values.shape
        if not self._simple_mask:
            with self._read():
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
        values = raw.astype(np.result_type(raw.dtype, np.float32), copy=True)
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


def _nodata_of(band: gdal.Band) -> float | None:
    """The band's nodata value; None where its pixels cannot hold it (a byte band with -9999), as GDAL sees it."""
    nodata, kind = band.GetNoDataValue(), np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(band.DataType))
    if nodata is None or kind.kind not in "iu":
        return nodata
    limits = np.iinfo(kind)
    return nodata if limits.min <= nodata <= limits.max and nodata == int(nodata) else None


def open_raster(run: Run, name: str, metric: bool = True) -> Raster | None:
    """The raster given for parameter `name`; None where an optional one was left empty.

    InputError unless it is a GDAL raster, with `metric` in a metric CRS whose areas are true.
    """
    layer = run.algorithm.parameterAsRasterLayer(run.parameters, name, run.context)
    if layer is None and run.optional(name) and not run.given(name):
        return None
    if layer is None or not layer.isValid():
        raise QgsProcessingException(run.algorithm.invalidRasterError(run.parameters, name))
    if metric:
        _check_areas(run, name, layer)
    return _open_layer(name, layer)


def open_own(path: str, crs: QgsCoordinateReferenceSystem) -> Raster:
    """Open a raster that this run has written."""
    try:
        return Raster("OUTPUT", Path(path).name, obtained(gdal.Open, path), crs)
    except GdalError as error:
        raise unreadable("OUTPUT", Path(path).name, error) from error


def unreadable(parameter: str, name: str, error: Exception) -> InputError:
    """What is wrong with a raster that GDAL cannot read."""
    return InputError(
        "{parameter}: the raster {name} cannot be read ({error}). Its file is damaged or incomplete: copy or make it "
        "again.",
        parameter=parameter,
        name=name,
        error=error,
    )


def open_rasters(run: Run, name: str) -> list[Raster]:
    """Open every raster of a multiple-layer parameter, in the order given."""
    layers = run.algorithm.parameterAsLayerList(run.parameters, name, run.context)
    given = list(_items(run.parameters.get(name)))
    opened = [layer_of(value, run.context) for value in given]
    lost = [str(plain_value(value)) for value, layer in zip(given, opened) if layer is None or not layer.isValid()]
    # QGIS leaves out what it cannot open, and the others would move up.
    if given and (lost or len(layers) != len(given)):
        raise InputError(
            "{parameter}: {count} layers are given, but only {opened} of them can be opened (not {lost}). Choose these "
            "again, or take them out of the list.",
            parameter=name,
            count=len(given),
            opened=len(layers),
            lost=lost or mark("known which"),
        )
    for layer in layers:
        _check_areas(run, name, layer)
    return [_open_layer(name, layer) for layer in layers]


def _items(value) -> Iterator:
    """The layers of a multiple-layer parameter's value one by one; QGIS takes lists within lists, too."""
    if isinstance(value, (list, tuple)):
        for item in value:
            yield from _items(item)
    elif value is not None:
        yield value


def _check_areas(run: Run, parameter: str, layer) -> None:
    check_metric(layer.crs(), parameter, layer.name())
    check_areas(run, layer.crs(), layer.extent(), parameter, layer.name())


def _open_layer(parameter: str, layer) -> Raster:
    if layer.providerType() != "gdal":
        raise InputError(
            "{parameter}: the layer {name} is not a raster file. Export it as a GeoTIFF first.",
            parameter=parameter,
            name=layer.name(),
        )
    path, *options = layer.source().split("|option:")
    try:
        dataset = obtained(gdal.OpenEx, path, gdal.OF_RASTER, open_options=options)
    except GdalError as error:  # the file of a layer in the project may have gone
        raise InputError("{parameter}: the layer cannot be opened. Choose another one.", parameter=parameter) from error
    try:
        check_band(dataset, parameter, layer.name())
        return Raster(parameter, layer.name(), as_shown(dataset, layer, options), layer.crs())
    except GdalError as error:
        raise unreadable(parameter, layer.name(), error) from error


def aligned(raster: Raster, grid: PixelGrid, crs: QgsCoordinateReferenceSystem, run: Run, resampling="near") -> Raster:
    """`raster` on another grid: itself when it is on it already, else resampled on the fly, which the log says.

    Pixels beyond the raster are nodata. InputError when the two do not overlap.
    """
    if same_crs(raster.crs, crs) and raster.grid.same_as(grid):
        return raster
    xmin, ymin, xmax, ymax = grid.bounds
    options = gdal.WarpOptions(
        format="VRT",
        srcSRS=raster.crs.toWkt(QgsCoordinateReferenceSystem.WKT_PREFERRED_GDAL),
        dstSRS=crs.toWkt(QgsCoordinateReferenceSystem.WKT_PREFERRED_GDAL),
        outputBounds=(xmin, ymin, xmax, ymax),
        width=grid.columns,
        height=grid.rows,
        resampleAlg=resampling,
        # A floating type has NaN left for nodata, whatever values there are, and rounds nothing interpolated.
        outputType=gdal.GDT_Float32 if raster.band.DataType in HELD_BY_FLOAT32 else gdal.GDT_Float64,
        dstNodata="nan",
    )
    try:
        virtual = obtained(gdal.Warp, "", raster.dataset, options=options)
    except GdalError as error:
        raise unreadable(raster.parameter, raster.name, error) from error
    if not grid.overlaps(bounds_in(raster, crs)):
        raise InputError(
            "{parameter}: the raster {name} does not overlap the analysis grid. Check its extent and CRS ({crs}).",
            parameter=raster.parameter,
            name=raster.name,
            crs=crs_name(raster.crs),
        )
    message = tr("{parameter}: {name} is on another grid; it was resampled ({method}) to pixels of {size:g} m.")
    run.info(message.format(parameter=raster.parameter, name=raster.name, method=resampling, size=grid.pixel_width))
    return Raster(raster.parameter, raster.name, virtual, crs)


def bounds_in(raster: Raster, crs: QgsCoordinateReferenceSystem) -> tuple[float, float, float, float]:
    """(xmin, ymin, xmax, ymax) of the raster in another CRS."""
    with watched():
        source, target = _spatial_reference(raster.crs), _spatial_reference(crs)
        return osr.CoordinateTransformation(source, target).TransformBounds(*raster.grid.bounds, 21)


def _spatial_reference(crs: QgsCoordinateReferenceSystem) -> osr.SpatialReference:
    reference = osr.SpatialReference(crs.toWkt(QgsCoordinateReferenceSystem.WKT_PREFERRED_GDAL))
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def _pixel_grid(parameter: str, name: str, dataset: gdal.Dataset) -> PixelGrid:
    x0, width, skew_x, y0, skew_y, height = dataset.GetGeoTransform()
    if skew_x or skew_y or width <= 0 or height >= 0:
        raise InputError(
            "{parameter}: the raster {name} is rotated or not north-up. Warp it to a north-up grid first.",
            parameter=parameter,
            name=name,
        )
    return PixelGrid(x0, y0, width, -height, dataset.RasterXSize, dataset.RasterYSize)
