"""Rasters between QGIS and GDAL: opening those of parameters, and placing one on the grid of another."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from osgeo import gdal, osr
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProcessingException

from ..core.errors import InputError, mark
from ..core.raster.pixel_grid import PixelGrid
from ..core.tolerances import PIXEL_SIZE
from ..framework import provenance
from ..framework.gdal_calls import GdalError, watched
from ..framework.i18n import tr
from ..framework.layer_values import layer_of, plain_value
from ..framework.run import Run
from .crs import check_areas, check_metric, crs_name, same_crs, whole_crs
from .interpolated import Interpolated, Values
from .raster_bands import as_shown, check_band
from .raster_sources import FileSource, Source, WarpedSource
from .raster_windows import RasterWindows, unreadable, windows_of

STRIP_ROWS = 256
HELD_BY_FLOAT32 = (gdal.GDT_Byte, gdal.GDT_Int16, gdal.GDT_UInt16, gdal.GDT_Float32)


class Raster(RasterWindows):
    """An input raster with its CRS; what is sent to other processes is its windows alone."""

    def __init__(self, parameter: str, name: str, source: Source, crs: QgsCoordinateReferenceSystem):
        super().__init__(parameter, name, source)
        self.crs = crs

    def __reduce__(self):
        state = self.__getstate__()
        del state["crs"]
        return windows_of, (state,)


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
    return Raster("OUTPUT", Path(path).name, FileSource(path), crs)


def open_rasters(run: Run, name: str) -> list[Raster]:
    """Open every raster of a multiple-layer parameter, in the order given."""
    layers = run.algorithm.parameterAsLayerList(run.parameters, name, run.context)
    given = list(_items(run.parameters.get(name)))
    opened = [layer_of(value, run.context) for value in given]
    lost = [str(plain_value(value)) for value, layer in zip(given, opened) if layer is None or not layer.isValid()]
    # QGIS leaves out what it cannot open, and the others would move up.
    if given and (lost or len(layers) != len(given)):
        raise InputError(
            "{parameter}: {count:layer is|layers are} given, but only {opened} of them can be opened (not {lost}). "
            "Choose these again, or take them out of the list.",
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


def told_name(layer) -> str:
    """What a raster is called; a temporary one, whose file QGIS calls OUTPUT, after the step that made it."""
    runs = provenance.read(layer) if layer.name() == "OUTPUT" else []
    maker = QgsApplication.processingRegistry().algorithmById(runs[-1]["algorithm"]) if runs else None
    return maker.title() if hasattr(maker, "title") else layer.name()


def _open_layer(parameter: str, layer) -> Raster:
    if layer.providerType() != "gdal":
        raise InputError(
            "{parameter}: the layer {name} is not a raster file. Export it as a GeoTIFF first.",
            parameter=parameter,
            name=layer.name(),
        )
    name = told_name(layer)
    path, *options = layer.source().split("|option:")
    source = FileSource(path, tuple(options))
    try:
        dataset = source.open()[0]
    except GdalError as error:  # the file of a layer in the project may have gone
        raise InputError("{parameter}: the layer cannot be opened. Choose another one.", parameter=parameter) from error
    try:
        check_band(dataset, parameter, name)
        return Raster(parameter, name, as_shown(source, dataset, layer), whole_crs(layer.crs()))
    except GdalError as error:
        raise unreadable(parameter, name, path, error) from error


def aligned(raster: Raster, grid: PixelGrid, crs: QgsCoordinateReferenceSystem, run: Run, resampling="near") -> Raster:
    """`raster` on another grid: itself when it is on it already, else resampled on the fly, which the log says.

    Pixels beyond the raster are nodata. InputError when the two do not overlap.
    """
    if same_crs(raster.crs, crs) and raster.grid.same_as(grid):
        return raster
    if not raster.crs.isValid():
        raise InputError(
            "{parameter}: the layer {name} has no CRS. Set it (layer properties, Source).",
            parameter=raster.parameter,
            name=raster.name,
        )
    wkt = tuple(one.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL) for one in (raster.crs, crs))
    kind = gdal.GDT_Float32 if raster.data_type in HELD_BY_FLOAT32 else gdal.GDT_Float64
    source = WarpedSource(raster.source, wkt, grid.bounds, (grid.columns, grid.rows), resampling, kind)
    placed = Raster(raster.parameter, raster.name, source, crs)
    if not grid.overlaps(bounds_in(raster, crs)):
        raise InputError(
            "{parameter}: the raster {name} does not overlap the analysis grid. Check its extent and CRS ({crs}).",
            parameter=raster.parameter,
            name=raster.name,
            crs=crs_name(raster.crs),
        )
    message = tr("{parameter}: {name} is on another grid; it was resampled ({method}) to pixels of {size:g} m.")
    run.info(message.format(parameter=raster.parameter, name=raster.name, method=resampling, size=grid.pixel_width))
    return placed


def interpolated(raster: Raster, grid: PixelGrid, crs: QgsCoordinateReferenceSystem, run: Run) -> Values:
    """The raster's values on another grid, bilinear between its pixels; InputError when the two do not overlap."""
    placed = aligned(raster, grid, crs, run, "bilinear")
    own = raster.grid
    finer = min(own.pixel_width / grid.pixel_width, own.pixel_height / grid.pixel_height) > 1 - PIXEL_SIZE
    # GDAL takes the mean of finer pixels, and finds those of another CRS.
    return Interpolated(raster, grid) if placed is not raster and finer and same_crs(raster.crs, crs) else placed


def bounds_in(raster: Raster, crs: QgsCoordinateReferenceSystem) -> tuple[float, float, float, float]:
    """(xmin, ymin, xmax, ymax) of the raster in another CRS."""
    with watched():
        return transformation_of(raster.crs, crs).TransformBounds(*raster.grid.bounds, 21)


def transformation_of(
    source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem
) -> osr.CoordinateTransformation:
    """GDAL's transformation between two CRS, x before y."""
    return osr.CoordinateTransformation(_spatial_reference(source), _spatial_reference(target))


def _spatial_reference(crs: QgsCoordinateReferenceSystem) -> osr.SpatialReference:
    reference = osr.SpatialReference(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL))
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference
