"""From arrays to OGR geometries: contours, lines, outlines; and from geometries back to a mask."""

from __future__ import annotations

import numpy as np
from osgeo import gdal, ogr, osr

from .grids import Grid

gdal.UseExceptions()
EPSG = 32647
# GDAL 3.11 renamed the driver.
VECTOR_MEMORY = ogr.GetDriverByName("MEM") or ogr.GetDriverByName("Memory")


def reference() -> osr.SpatialReference:
    """WGS 84 / UTM zone 47N with easting first."""
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(EPSG)
    srs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return srs


def memory_raster(values: np.ndarray, grid: Grid, kind: int) -> gdal.Dataset:
    """An array as a raster in memory, placed on its frame."""
    raster = gdal.GetDriverByName("MEM").Create("", grid.cols, grid.rows, 1, kind)
    raster.SetGeoTransform(grid.geotransform)
    raster.SetProjection(reference().ExportToWkt())
    raster.GetRasterBand(1).WriteArray(values)
    return raster


def memory_layer(kind: int, geometries: list[ogr.Geometry]) -> tuple[ogr.DataSource, ogr.Layer]:
    """Geometries as a layer in memory; the caller keeps the data source alive."""
    source = VECTOR_MEMORY.CreateDataSource("")
    layer = source.CreateLayer("shapes", reference(), kind)
    for geometry in geometries:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(geometry)
        layer.CreateFeature(feature)
    return source, layer


def bands(field: np.ndarray, grid: Grid, levels: list[float]) -> list[ogr.Geometry]:
    """The areas below the first level, between the levels and above the last; together they tile the frame."""
    source, layer = memory_layer(ogr.wkbMultiPolygon, [])
    layer.CreateField(ogr.FieldDefn("upper", ogr.OFTReal))
    raster = memory_raster(field.astype(np.float32), grid, gdal.GDT_Float32)
    # GDAL 3.6 leaves the last band without a proper upper end unless one is given.
    fixed = ",".join(str(level) for level in [*levels, 1e6])
    options = ["POLYGONIZE=YES", "ELEV_FIELD_MAX=0", f"FIXED_LEVELS={fixed}"]
    gdal.ContourGenerateEx(raster.GetRasterBand(1), layer, options=options)
    result = [ogr.Geometry(ogr.wkbMultiPolygon) for _ in range(len(levels) + 1)]
    for feature in layer:
        result[int(np.searchsorted(levels, feature["upper"]))] = valid(feature.GetGeometryRef())
    return result


def above(field: np.ndarray, grid: Grid, level: float) -> ogr.Geometry:
    """The area in which a field lies above a level."""
    return bands(field, grid, [level])[1]


def valid(geometry: ogr.Geometry) -> ogr.Geometry:
    """A valid multipolygon of the polygonal parts; an overlay may leave lines and points behind."""
    geometry = geometry.MakeValid()
    result = ogr.Geometry(ogr.wkbMultiPolygon)
    for part in parts(geometry):
        if part.Area() > 1:
            result.AddGeometry(part)
    return result


def parts(geometry: ogr.Geometry) -> list[ogr.Geometry]:
    """The simple polygons of any geometry."""
    if ogr.GT_Flatten(geometry.GetGeometryType()) == ogr.wkbPolygon:
        return [geometry.Clone()]
    inner = (geometry.GetGeometryRef(i) for i in range(geometry.GetGeometryCount()))
    return [part for item in inner if item.GetGeometryCount() for part in parts(item)]


def large_parts(geometry: ogr.Geometry, smallest: float, largest_hole: float = 0.0) -> ogr.Geometry:
    """The parts of at least some area (m2), their holes up to some area filled."""
    result = ogr.Geometry(ogr.wkbMultiPolygon)
    for part in parts(geometry):
        if part.Area() >= smallest:
            kept = ogr.Geometry(ogr.wkbPolygon)
            for index in range(part.GetGeometryCount()):
                ring = part.GetGeometryRef(index)
                if index == 0 or ring.Area() > largest_hole:
                    kept.AddGeometry(ring)
            result.AddGeometry(kept)
    return valid(result)


def ring_polygon(xy: np.ndarray) -> ogr.Geometry:
    """A polygon from the corners of its outline."""
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in np.vstack([xy, xy[:1]]).tolist():
        ring.AddPoint_2D(x, y)
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    return polygon


def line(xy: np.ndarray) -> ogr.Geometry:
    """A line through points, rounded to decimetres."""
    result = ogr.Geometry(ogr.wkbLineString)
    for x, y in np.round(xy, 1).tolist():
        result.AddPoint_2D(x, y)
    return result


def point(x: float, y: float) -> ogr.Geometry:
    """A point, rounded to metres."""
    result = ogr.Geometry(ogr.wkbPoint)
    result.AddPoint_2D(round(x), round(y))
    return result


def burn(geometries: list[ogr.Geometry], grid: Grid, kind: int = ogr.wkbPolygon, touched: bool = False) -> np.ndarray:
    """Mask of the cells that geometries cover (or merely touch)."""
    raster = memory_raster(np.zeros(grid.shape, np.uint8), grid, gdal.GDT_Byte)
    source, layer = memory_layer(kind, geometries)
    options = ["ALL_TOUCHED=TRUE"] if touched else []
    gdal.RasterizeLayer(raster, [1], layer, burn_values=[1], options=options)
    return raster.ReadAsArray().astype(bool)


def frame_polygon(grid: Grid) -> ogr.Geometry:
    """The rectangle that a raster covers."""
    right, bottom = grid.left + grid.cols * grid.cell, grid.top - grid.rows * grid.cell
    return ring_polygon(np.array([[grid.left, bottom], [right, bottom], [right, grid.top], [grid.left, grid.top]]))
