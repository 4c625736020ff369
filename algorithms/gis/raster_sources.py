"""Where a raster's pixels come from: recipes that open it anew, in any thread and in any process with GDAL.

A dataset of GDAL belongs to one thread. A recipe belongs to nobody, can be sent to another machine, and needs no QGIS.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from osgeo import gdal

from ..framework.gdal_calls import obtained, watched
from ..framework.markup import element, together

HUGE = float(np.finfo(np.float64).max)
# A band's signed bytes, which GDAL below 3.7 hands out as 0-255.
SIGNED_BYTES = "0:0,127:127,128:-128,255:-1"
Range = tuple[float, float]


class Source(Protocol):
    """A recipe: `path` is the file that it begins with."""

    @property
    def path(self) -> str: ...

    def open(self) -> list[gdal.Dataset]:
        """The dataset, then those that it reads from; GdalError when that fails."""


@dataclass(frozen=True)
class FileSource:
    """A file, or what else GDAL opens by a name."""

    path: str
    options: tuple[str, ...] = ()

    def open(self) -> list[gdal.Dataset]:
        return [obtained(gdal.OpenEx, self.path, gdal.OF_RASTER, open_options=list(self.options))]


@dataclass(frozen=True)
class ShownSource:
    """The values that QGIS shows: with scale and offset, signed bytes, other nodata ranges (`own`, or `unused`)."""

    source: FileSource
    own: tuple[Range, ...] = ()
    unused: bool = False
    signed: bool = False
    scaled: bool = False

    @property
    def path(self) -> str:
        return self.source.path

    def open(self) -> list[gdal.Dataset]:
        dataset = self.source.open()[0]
        options = self.source.options
        if self.signed:
            shown = _of_signed_bytes(dataset, options)
        elif self.scaled:
            kind = gdal.GDT_Float64
            shown = obtained(
                gdal.Translate, "", dataset, format="VRT", bandList=[1], unscale=True, outputType=kind, noData="nan"
            )
        else:
            shown = dataset
        if self.own or self.unused:
            shown = _with_nodata(shown, self.own, self.unused, options)
        return [shown, dataset]


@dataclass(frozen=True)
class WarpedSource:
    """A raster on another grid, resampled where it is read. CRS as WKT; `bounds` are xmin, ymin, xmax, ymax."""

    source: Source
    crs: tuple[str, str]
    bounds: tuple[float, float, float, float]
    size: tuple[int, int]
    resampling: str
    kind: int

    @property
    def path(self) -> str:
        return self.source.path

    def open(self) -> list[gdal.Dataset]:
        below = self.source.open()
        options = gdal.WarpOptions(
            format="VRT",
            srcSRS=self.crs[0],
            dstSRS=self.crs[1],
            outputBounds=self.bounds,
            width=self.size[0],
            height=self.size[1],
            resampleAlg=self.resampling,
            # A floating type has NaN left for nodata, whatever values there are, and rounds nothing interpolated.
            outputType=self.kind,
            dstNodata="nan",
        )
        return [obtained(gdal.Warp, "", below[0], options=options), *below]


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
