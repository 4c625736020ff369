"""Writing: GeoTIFFs that old readers understand, a GeoPackage whose bytes do not depend on the clock, a CSV."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr

from . import shapes
from .grids import Grid

NOTE = "Synthetic sample data: drawn from a random seed, not measured; it shows no real place, mine or protected area."
FIXED_DATE = "2023-04-23T00:00:00.000Z"
PALETTE = Path(__file__).resolve().parents[2] / "styles" / "palette.csv"


def write_raster(path: Path, values: np.ndarray, grid: Grid, nodata: int, predictor: int, about: str) -> None:
    """A deflated GeoTIFF of one band; byte rasters get the land use palette."""
    raster = _created(path, values[None], grid, nodata, predictor, about)
    if values.dtype == np.uint8:
        raster.GetRasterBand(1).SetColorTable(_colour_table())
    raster.GetRasterBand(1).WriteArray(values)


def write_bands(
    path: Path, values: np.ndarray, grid: Grid, nodata: int | None, about: str, names: Sequence[str]
) -> None:
    """A deflated GeoTIFF of byte bands (bands, rows, columns) with their names."""
    raster = _created(path, values, grid, nodata, 2, about)
    for number, name in enumerate(names, start=1):
        raster.GetRasterBand(number).SetDescription(name)
        raster.GetRasterBand(number).WriteArray(values[number - 1])


def _created(path: Path, values: np.ndarray, grid: Grid, nodata: int | None, predictor: int, about: str):
    """The empty raster."""
    kind = gdal.GDT_Byte if values.dtype == np.uint8 else gdal.GDT_Int16
    options = ["COMPRESS=DEFLATE", "ZLEVEL=9", f"PREDICTOR={predictor}", "TILED=YES"]
    options += ["BLOCKXSIZE=512", "BLOCKYSIZE=512"]
    path.unlink(missing_ok=True)
    # A viewer may have left statistics of the former raster beside it.
    path.with_name(path.name + ".aux.xml").unlink(missing_ok=True)
    raster = gdal.GetDriverByName("GTiff").Create(str(path), grid.cols, grid.rows, len(values), kind, options)
    raster.SetGeoTransform(grid.geotransform)
    raster.SetProjection(shapes.reference().ExportToWkt())
    raster.SetMetadata({"TIFFTAG_IMAGEDESCRIPTION": f"{about}. {NOTE}"})
    if nodata is not None:
        for number in range(1, len(values) + 1):
            raster.GetRasterBand(number).SetNoDataValue(nodata)
    return raster


def _colour_table() -> gdal.ColorTable:
    """The colours that the plugin's styles give to the codes of the land use."""
    table = gdal.ColorTable()
    with PALETTE.open(encoding="utf-8", newline="") as stream:
        rows = [row for row in csv.DictReader(stream) if row["palette"] == "land_use_classes"]
    for code, colour in ((int(row["value"]), row["colour"]) for row in rows):
        table.SetColorEntry(code, tuple(int(colour[i : i + 2], 16) for i in (1, 3, 5)) + (255,))
    return table


class Package:
    """A GeoPackage being written."""

    def __init__(self, path: Path):
        """Start an empty file; the fixed date keeps two runs alike."""
        path.unlink(missing_ok=True)
        gdal.SetConfigOption("OGR_CURRENT_DATE", FIXED_DATE)
        self.source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))

    def add(
        self, name: str, kind: int, about: str, fields: dict[str, int], rows: list[tuple[dict, ogr.Geometry]]
    ) -> None:
        """Add one layer with its features."""
        options = [f"DESCRIPTION={about}. {NOTE}", f"IDENTIFIER=Synthetic {name}", "GEOMETRY_NAME=geom"]
        layer = self.source.CreateLayer(name, shapes.reference(), kind, options)
        for field, field_type in fields.items():
            layer.CreateField(ogr.FieldDefn(field, field_type))
        layer.StartTransaction()
        for values, geometry in rows:
            feature = ogr.Feature(layer.GetLayerDefn())
            for field in fields:
                feature.SetField(field, values[field])
            feature.SetGeometry(_typed(geometry, kind))
            layer.CreateFeature(feature)
        layer.CommitTransaction()

    def close(self) -> None:
        """Compact and close the file."""
        self.source.ExecuteSQL("VACUUM")
        self.source = None
        gdal.SetConfigOption("OGR_CURRENT_DATE", None)


def _typed(geometry: ogr.Geometry, kind: int) -> ogr.Geometry:
    """Flat geometry of the layer's own type, at decimetre precision."""
    geometry = ogr.ForceTo(geometry, kind)
    geometry.FlattenTo2D()
    return geometry


def write_matrix(path: Path, criteria: dict[str, float]) -> None:
    """A pairwise matrix that agrees with given weights: each judgement is the ratio of two of them."""
    lines = [",".join(["criterion", *criteria])]
    for name, weight in criteria.items():
        lines.append(",".join([name, *(f"{weight / other:.10g}" for other in criteria.values())]))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
