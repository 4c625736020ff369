"""The one band of numbers that a raster layer stands for, with the values and the nodata that QGIS shows."""

from __future__ import annotations

from osgeo import gdal

from ..core.errors import InputError
from .raster_sources import FileSource, ShownSource, Source


def check_band(dataset: gdal.Dataset, parameter: str, name: str) -> None:
    """InputError unless the raster has one band of real numbers; bands of transparency (alpha) do not count."""
    bands = [dataset.GetRasterBand(number) for number in range(1, dataset.RasterCount + 1)]
    data = [band.GetBand() for band in bands if band.GetColorInterpretation() != gdal.GCI_AlphaBand]
    if not data:
        raise InputError(
            "{parameter}: the raster {name} has no band of its own. Add one of the rasters that its file holds to the "
            "project and choose that.",
            parameter=parameter,
            name=name,
        )
    if data != [1]:
        raise InputError(
            "{parameter}: the raster {name} has {count:band|bands} ({bands}), and it is not clear which is meant. "
            "Save the one that is as a raster of its own (GDAL: Rearrange bands), or make one of them (Raster "
            "calculator: the sum of twelve months).",
            parameter=parameter,
            name=name,
            count=len(data),
            bands=[f"{number} {bands[number - 1].GetDescription()}".strip() for number in data],
        )
    if gdal.DataTypeIsComplex(bands[0].DataType):
        raise InputError(
            "{parameter}: the raster {name} holds complex numbers ({type}). Make a raster of their real part or their "
            "size first (GDAL: Raster calculator).",
            parameter=parameter,
            name=name,
            type=gdal.GetDataTypeName(bands[0].DataType),
        )


def as_shown(source: FileSource, dataset: gdal.Dataset, layer) -> Source:
    """The source with the values that QGIS shows, itself where these are its own: scale and offset, signed bytes, and
    the nodata of the layer's properties, all of which GDAL leaves to the reader.
    """
    provider, band = layer.dataProvider(), dataset.GetRasterBand(1)
    own = tuple((limits.min(), limits.max()) for limits in provider.userNoDataValues(1))
    declared = provider.sourceHasNoDataValue(1)
    unused = declared and not provider.useSourceNoDataValue(1)
    signed = band.GetMetadataItem("PIXELTYPE", "IMAGE_STRUCTURE") == "SIGNEDBYTE"
    scaled = (band.GetScale() or 1.0, band.GetOffset() or 0.0) != (1.0, 0.0)
    if not (own or unused or signed or scaled):
        return source
    return ShownSource(source, own, unused, signed, scaled)
