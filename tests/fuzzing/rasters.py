"""What can be wrong with a raster: pixels, nodata, type, bands, grid, CRS, format, file."""

from __future__ import annotations

from pathlib import Path
from random import Random

import numpy as np
from osgeo import gdal, osr

KINDS = {
    "uint8": gdal.GDT_Byte, "int16": gdal.GDT_Int16, "uint16": gdal.GDT_UInt16, "int32": gdal.GDT_Int32,
    "uint32": gdal.GDT_UInt32, "float32": gdal.GDT_Float32, "float64": gdal.GDT_Float64, "complex64": gdal.GDT_CFloat32,
}  # fmt: skip
CRS = ("", "EPSG:4326", "EPSG:32648", "EPSG:3857", "EPSG:2229", "EPSG:6933")
NAMES = ("遥感 影像", "it's", "pipe|x", "100%20x", "two\nlines", "dots.in.name")


class Draft:
    """A raster that is being spoilt."""

    def __init__(self, path: str, random: Random):
        dataset = gdal.Open(path)
        band = dataset.GetRasterBand(1)
        self.random, self.name = random, Path(path).stem
        self.array, self.nodata = band.ReadAsArray(), band.GetNoDataValue()
        self.transform, self.crs = list(dataset.GetGeoTransform()), dataset.GetProjection()
        self.bands, self.broken, self.suffix = 1, "", ".tif"
        dataset = band = None

    def value(self, folder: Path) -> str:
        """Write the raster and return its path."""
        path = folder / f"{self.name}{self.suffix}"
        if self.broken == "missing":
            return str(path)
        kind = KINDS.get(self.array.dtype.name, gdal.GDT_Float64)
        rows, columns = self.array.shape
        driver = gdal.GetDriverByName("GTiff" if self.suffix == ".tif" else "HFA")
        dataset = driver.Create(str(path), columns, rows, self.bands, kind)
        if self.transform:
            dataset.SetGeoTransform(self.transform)
        if self.crs:
            reference = osr.SpatialReference()
            reference.SetFromUserInput(self.crs)
            dataset.SetProjection(reference.ExportToWkt())
        for number in range(1, self.bands + 1):
            band = dataset.GetRasterBand(number)
            if self.nodata is not None and kind != gdal.GDT_CFloat32:
                band.SetNoDataValue(float(self.nodata))
            band.WriteArray(self.array)
        dataset = band = None
        if self.broken:
            content = path.read_bytes()
            path.write_bytes(
                {"cut": content[: len(content) // 3], "empty": b"", "text": b"no raster at all"}[self.broken]
            )
        return str(path)


def spoil(draft: Draft) -> str:
    """Spoil the draft in one way and say how."""
    return draft.random.choice(WAYS)(draft)


def pixels(draft: Draft) -> str:
    value = draft.random.choice(
        (np.nan, np.inf, -np.inf, 0, -1, 99, 1e38, -9999, 255, 0.5, 1e-300, 2**31, -3.4028234663852886e38)
    )
    all_of_them = draft.random.random() < 0.4
    if draft.array.dtype.kind != "f" and not (0 <= value <= 255 and value == int(value)):
        draft.array = draft.array.astype(np.float64 if abs(value) == 2**31 else np.float32)
    where = np.random.default_rng(draft.random.randrange(2**31)).random(draft.array.shape) < (
        1.1 if all_of_them else 0.1
    )
    with np.errstate(over="ignore"):
        draft.array[where] = value
    return f"{'all' if all_of_them else 'some'} pixels {value}"


def nodata(draft: Draft) -> str:
    draft.nodata = draft.random.choice((None, 0, 31, np.nan, -9999, 255, 1e40, float(draft.array.flat[0])))
    return f"nodata {draft.nodata}"


def kind(draft: Draft) -> str:
    name = draft.random.choice(list(KINDS))
    with np.errstate(invalid="ignore", over="ignore"):
        draft.array = draft.array.astype(name)
    return f"type {name}"


def bands(draft: Draft) -> str:
    draft.bands = draft.random.choice((2, 3, 4))
    return f"{draft.bands} bands"


def grid(draft: Draft) -> str:
    way = draft.random.choice(
        (
            "half a pixel",
            "far",
            "finer",
            "coarser",
            "rotated",
            "south-up",
            "one pixel",
            "none",
            "a strip",
            "huge pixels",
        )
    )
    if way == "half a pixel":
        draft.transform[0] += draft.transform[1] / 2
    elif way == "far":
        draft.transform[0] += 3e6
    elif way == "finer":
        draft.array = draft.array.repeat(2, axis=0).repeat(2, axis=1)
        draft.transform[1], draft.transform[5] = draft.transform[1] / 2, draft.transform[5] / 2
    elif way == "coarser":
        draft.array = draft.array[::3, ::3].copy()
        draft.transform[1], draft.transform[5] = draft.transform[1] * 3, draft.transform[5] * 3
    elif way == "rotated":
        draft.transform[2] = 3.0
    elif way == "south-up":
        draft.transform[5] = -draft.transform[5]
    elif way == "one pixel":
        draft.array = draft.array[:1, :1].copy()
    elif way == "none":
        draft.transform = None
    elif way == "a strip":
        draft.array = draft.array[8:9].copy()
    else:
        draft.transform[1], draft.transform[5] = 1e7, -1e7
    return f"grid {way}"


def crs(draft: Draft) -> str:
    draft.crs = draft.random.choice(CRS)
    if draft.crs == "EPSG:4326" and draft.random.random() < 0.7:
        draft.transform = [99.0, 0.0055, 0, 36.14, 0, -0.0045]
        return "CRS EPSG:4326 in its place"
    return f"CRS {draft.crs or 'none'} said only"


def file(draft: Draft) -> str:
    way = draft.random.choice(("missing", "cut", "empty", "text", "name", "img"))
    if way == "name":
        draft.name = draft.random.choice(NAMES)
        return f"file called {draft.name!r}"
    if way == "img":
        draft.suffix = ".img"
    else:
        draft.broken = way
    return f"file {way}"


WAYS = (pixels, pixels, pixels, nodata, nodata, kind, bands, grid, grid, crs, file)
