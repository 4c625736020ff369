"""The one band of numbers that a raster layer stands for, with the values and the nodata that QGIS shows."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from osgeo import gdal

from ..core.errors import InputError
from ..framework.gdal_calls import obtained, watched
from ..framework.markup import element, together

HUGE = float(np.finfo(np.float64).max)
# A band's signed bytes, which GDAL below 3.7 hands out as 0-255.
SIGNED_BYTES = "0:0,127:127,128:-128,255:-1"
Range = tuple[float, float]


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
            "{parameter}: the raster {name} has {count} bands ({bands}), and it is not clear which is meant. Save the "
            "one that is as a raster of its own (GDAL: Rearrange bands), or make one of them (Raster calculator: the "
            "sum of twelve months).",
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


def as_shown(dataset: gdal.Dataset, layer, options: Sequence[str]) -> gdal.Dataset:
    """The dataset with the values that QGIS shows, itself where these are its own: scale and offset, signed bytes, and
    the nodata of the layer's properties, all of which GDAL leaves to the reader.
    """
    provider, band = layer.dataProvider(), dataset.GetRasterBand(1)
    own = [(limits.min(), limits.max()) for limits in provider.userNoDataValues(1)]
    declared = provider.sourceHasNoDataValue(1)
    unused = declared and not provider.useSourceNoDataValue(1)
    signed = band.GetMetadataItem("PIXELTYPE", "IMAGE_STRUCTURE") == "SIGNEDBYTE"
    scaled = (band.GetScale() or 1.0, band.GetOffset() or 0.0) != (1.0, 0.0)
    if not (own or unused or signed or scaled):
        return dataset
    path = dataset.GetDescription()
    if signed:
        shown = _of_signed_bytes(dataset, options)
    elif scaled:
        kind = gdal.GDT_Float64
        shown = obtained(
            gdal.Translate, "", dataset, format="VRT", bandList=[1], unscale=True, outputType=kind, noData="nan"
        )
    else:
        shown = dataset
    if own or unused:
        shown = _with_nodata(shown, own, unused, options)
    shown.SetDescription(path)
    return shown


def _of_signed_bytes(dataset: gdal.Dataset, options: Sequence[str]) -> gdal.Dataset:
    nodata = dataset.GetRasterBand(1).GetNoDataValue()
    with watched():
        shown = gdal.GetDriverByName("VRT").Create("", dataset.RasterXSize, dataset.RasterYSize, 0)
        shown.SetGeoTransform(dataset.GetGeoTransform())
        shown.SetProjection(dataset.GetProjection())
        shown.AddBand(gdal.GDT_Int16, ["subclass=VRTSourcedRasterBand"])
        band = shown.GetRasterBand(1)
        _add_source(band, _source(dataset.GetDescription(), SIGNED_BYTES, options))
        if nodata is not None:
            band.SetNoDataValue(nodata if nodata < 128 else nodata - 256)
    return shown


def _with_nodata(dataset: gdal.Dataset, own: Sequence[Range], unused: bool, options: Sequence[str]) -> gdal.Dataset:
    """The dataset with a mask that leaves out the ranges `own`, and its nodata value unless that is `unused`."""
    nodata = dataset.GetRasterBand(1).GetNoDataValue()
    ranges = [*own, *([] if unused or nodata is None or np.isnan(nodata) else [(nodata, nodata)])]
    shown = obtained(gdal.Translate, "", dataset, format="VRT", bandList=[1], noData="none")
    # A dataset without a file is one of those above; GDAL opens what describes it like a file.
    path = dataset.GetDescription() or dataset.GetMetadata("xml:VRT")[0]
    with watched():
        shown.CreateMaskBand(gdal.GMF_PER_DATASET)
        mask = shown.GetRasterBand(1).GetMaskBand()
        _add_source(mask, _source(path, _mask_of(ranges), options if dataset.GetDescription() else ()))
    return shown


def _mask_of(ranges: Sequence[Range]) -> str:
    """GDAL's lookup table from values to a mask: 0 within the ranges, 255 between them."""
    # Between neighbouring numbers there is nothing to interpolate; what is below the first entry (NaN) is masked.
    points = [(-HUGE, 0), (np.nextafter(-HUGE, 0), 255)]
    for low, high in _joined(ranges):
        points += [(np.nextafter(low, -HUGE), 255), (low, 0), (high, 0), (np.nextafter(high, HUGE), 255)]
    points.append((HUGE, 255))
    kept = [point for place, point in enumerate(points) if not place or point[0] > points[place - 1][0]]
    return ",".join(f"{float(value)!r}:{mask}" for value, mask in kept)


def _joined(ranges: Sequence[Range]) -> list[Range]:
    found: list[Range] = []
    for low, high in sorted((max(low, -HUGE / 2), min(high, HUGE / 2)) for low, high in ranges):
        if found and low <= np.nextafter(found[-1][1], HUGE):
            found[-1] = (found[-1][0], max(high, found[-1][1]))
        else:
            found.append((low, high))
    return found


def _source(path: str, table: str, options: Sequence[str]) -> str:
    pairs = (option.partition("=") for option in options)
    opened = (element("OOI", value, key=key) for key, _, value in pairs)
    return element(
        "ComplexSource",
        element("SourceFilename", path, relativeToVRT=0),
        element("OpenOptions", together(opened)),
        element("SourceBand", 1),
        element("LUT", table),
    )


def _add_source(band: gdal.Band, source: str) -> None:
    band.SetMetadataItem("source_0", source, "new_vrt_sources")
