"""Layers and rasters of tests and of the fuzzer, read and written in one way, and the chain on the sample."""

from __future__ import annotations

from pathlib import Path

SAMPLE = Path(__file__).resolve().parent.parent / "resources" / "sample"


def sample(name):
    """A layer of the sample by its name."""
    return f"{SAMPLE / 'sample.gpkg'}|layername={name}"


def rows_of(layer):
    """A list of dicts of the attributes of a layer or of its path, None for NULL."""
    from qgis.core import NULL, QgsVectorLayer

    if isinstance(layer, str):
        path, layer = layer, QgsVectorLayer(layer, "layer", "ogr")
        assert layer.isValid(), path
    names = layer.fields().names()
    return [{name: None if row[name] == NULL else row[name] for name in names} for row in layer.getFeatures()]


def array_of(path):
    """Band 1 of a raster as float64, with NaN for nodata."""
    import numpy as np
    from osgeo import gdal

    dataset = gdal.Open(str(path))  # the band dies with it
    band = dataset.GetRasterBand(1)
    values = band.ReadAsArray().astype(float)
    if band.GetNoDataValue() is not None:
        values[values == band.GetNoDataValue()] = np.nan
    return values


def write_raster(path, array, corner, pixel, nodata=None, crs="EPSG:32647"):
    """Write the array as a GeoTIFF whose upper left `corner` is (x, y), and return its path as text."""
    from osgeo import gdal, gdal_array, osr

    code = gdal_array.NumericTypeCodeToGDALTypeCode(array.dtype.type)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), array.shape[1], array.shape[0], 1, code)
    dataset.SetGeoTransform((corner[0], pixel, 0, corner[1], 0, -pixel))
    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    dataset.SetProjection(reference.ExportToWkt())
    if nodata is not None:
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset.GetRasterBand(1).WriteArray(array)
    dataset = None
    return str(path)


def chain_on_the_sample(folder, feedback=None, **changed):
    """Run the chain on the sample but for what is `changed`; its outputs, in the folder, by their names."""
    import processing
    from qgis.core import QgsApplication

    layers = {
        "STUDY_AREA": "study_area", "ROADS": "roads", "FROZEN_GROUND": "frozen_ground",
        "FUNCTION_AREAS": "function_areas", "RESERVES": "reserves", "MAIN_STREAM": "rivers_main",
        "TRIBUTARIES": "rivers_trib", "WATER_SOURCES": "water_sources", "UNITS": "natural_units",
    }  # fmt: skip
    algorithm = QgsApplication.processingRegistry().algorithmById("miningrisk:mining_risk_chain")
    outputs = {}
    for output in algorithm.destinationParameterDefinitions():
        suffix = {"rasterDestination": "tif", "fileDestination": "html"}.get(output.type(), "gpkg")
        outputs[output.name()] = str(folder / f"{output.name().replace(':', '_')}.{suffix}")
    rasters = {"LANDUSE": "landuse.tif", "ELEVATION": "dem.tif", "RAINFALL": "rainfall.tif"}
    given = {
        **{name: sample(layer) for name, layer in layers.items()},
        **{name: str(SAMPLE / file) for name, file in rasters.items()},
    }
    return processing.run(algorithm, {**given, **outputs, **changed}, feedback=feedback)
