"""Damaged ecosystems of 3,000 patches on 4000 x 4000 pixels of 30 m: time, memory and error, beside zonal histogram.

python tests/benchmarks/bench_damage.py
"""

import subprocess
import sys
import tempfile

import numpy as np
from bench_fragmentation import landscape
from measure import cpu_time, peak_mib, reset_peak, start_processing, wall_time

SIDE, PIXEL, X, Y = 4000, 30, 500000, 4000000
PATCHES, MINES = 3000, 900
CRS = "EPSG:32647"
MEMORY = "TEMPORARY_OUTPUT"
TYPES = ("stope", "transit_site", "solid_waste", "mine_construction", "collapse_pit")
MINERALS = ("energy", "metal", "nonmetal")


def write_landuse(path):
    from mining_ecorisk.algorithms.framework.shipped_tables import shipped_table
    from osgeo import gdal, osr

    gdal.UseExceptions()
    codes = np.array(shipped_table("land_use_classes").codes("code"), dtype=np.uint8)
    options = ["COMPRESS=DEFLATE", "TILED=YES"]
    dataset = gdal.GetDriverByName("GTiff").Create(path, SIDE, SIDE, 1, gdal.GDT_Byte, options)
    dataset.SetGeoTransform((X, PIXEL, 0, Y, 0, -PIXEL))
    reference = osr.SpatialReference()
    reference.SetFromUserInput(CRS)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.GetRasterBand(1).WriteArray(codes[landscape(SIDE, SIDE)])
    dataset.GetRasterBand(1).SetNoDataValue(0)


def polygon(random, x, y, radius, corners):
    """A bent outline around (x, y), with a little of the unsteadiness of a hand."""
    turns = np.linspace(0, 2 * np.pi, corners, endpoint=False)
    radii = 1 + 0.02 * random.standard_normal(corners)
    for waves in range(2, 7):
        radii += 0.8 / waves**1.5 * random.random() * np.sin(waves * turns + 2 * np.pi * random.random())
    points = [f"{x + r * np.cos(t):.2f} {y + r * np.sin(t):.2f}" for r, t in zip(radius * radii.clip(0.2), turns)]
    return f"Polygon(({', '.join([*points, points[0]])}))"


def write_layer(path, fields, rows):
    """A GeoPackage of (wkt, attributes)."""
    from osgeo import ogr, osr

    reference = osr.SpatialReference()
    reference.SetFromUserInput(CRS)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = dataset.CreateLayer("layer", reference, ogr.wkbPolygon)
    for field in fields:
        layer.CreateField(ogr.FieldDefn(field, ogr.OFTString))
    layer.StartTransaction()
    for wkt, attributes in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        for field, value in zip(fields, attributes):
            feature.SetField(field, value)
        layer.CreateFeature(feature)
    layer.CommitTransaction()


def write_vectors(folder):
    """Patches of 60 corners and some 5 ha, in clusters that overlap a little; 30 protected areas of each kind."""
    random = np.random.default_rng(7)
    width = SIDE * PIXEL
    centres = random.uniform(0.03 * width, 0.97 * width, (MINES, 2))
    rows = []
    for number in range(PATCHES):
        x, y = centres[number % MINES] + random.normal(0, 300, 2)
        attributes = (f"M{number % MINES}", TYPES[random.integers(5)], MINERALS[number % MINES % 3])
        rows.append((polygon(random, X + x, Y - y, min(random.lognormal(4.6, 0.8), 900), 60), attributes))
    write_layer(f"{folder}/patches.gpkg", ("mine_id", "damage", "min_group"), rows)
    for name in ("function", "reserves"):
        rows = [
            (polygon(random, X + x, Y - y, 9000, 2000), (name,)) for x, y in random.uniform(0, width, (30, 2)).tolist()
        ]
        write_layer(f"{folder}/{name}.gpkg", ("name",), rows)


def measure(folder):
    from qgis.core import QgsGeometry, QgsVectorLayer

    run = start_processing()
    patches = QgsVectorLayer(f"{folder}/patches.gpkg", "patches", "ogr")
    inputs = {
        "INPUT": patches,
        "LANDUSE": f"{folder}/landuse.tif",
        "FUNCTION_AREAS": f"{folder}/function.gpkg",
        "RESERVES": f"{folder}/reserves.gpkg",
    }
    tables = dict.fromkeys(("CROSSTAB", "LEDGER", "GROUPS", "PROTECTED"), MEMORY)
    reset_peak()
    before = peak_mib()
    outputs = {"OUTPUT": f"{folder}/pieces.gpkg", "HTML": f"{folder}/summary.html", **tables}
    step = ("miningrisk:damagedecosystems", {**inputs, **outputs})
    (results, cpu), seconds = wall_time(cpu_time, run, *step)
    peak = peak_mib()
    pieces = QgsVectorLayer(results["OUTPUT"], "pieces", "ogr")
    union = QgsGeometry.unaryUnion([feature.geometry().makeValid() for feature in patches.getFeatures()]).area() / 1e4
    total = sum(feature["area_ha"] for feature in pieces.getFeatures())
    print(
        f"damagedecosystems: {seconds:.1f} s ({cpu:.1f} s CPU), peak {peak:.0f} MiB ({before:.0f} before), "
        f"{pieces.featureCount()} pieces; {total:.4f} ha against {union:.4f} ha of the patches' union: "
        f"relative error {total / union - 1:.1e}"
    )
    compare(run, inputs)


def compare(run, inputs):
    """Zonal histogram against the exact pieces, both for the single patches (no overlaps taken out)."""
    histogram = {
        "INPUT_RASTER": inputs["LANDUSE"], "RASTER_BAND": 1, "INPUT_VECTOR": inputs["INPUT"], "COLUMN_PREFIX": "n_",
        "OUTPUT": MEMORY,
    }  # fmt: skip
    results, seconds = wall_time(run, "native:zonalhistogram", histogram)
    layer = results["OUTPUT"]
    counts = {name: int(name[2:]) for name in layer.fields().names() if name[:2] == "n_" and name[2:].isdigit()}
    exact = exact_areas(layer, inputs["LANDUSE"])
    wrong, whole = np.zeros(len(exact)), np.array([sum(areas.values()) for areas in exact])
    for number, (feature, areas) in enumerate(zip(layer.getFeatures(), exact)):
        found = {code: (feature[name] or 0) * PIXEL**2 / 1e4 for name, code in counts.items()}
        wrong[number] = sum(abs(found.get(code, 0) - areas.get(code, 0)) for code in {*found, *areas})
    small = whole < 1
    print(
        f"native:zonalhistogram: {seconds:.1f} s; by patch and class it is wrong by {wrong.sum():.1f} ha of "
        f"{whole.sum():.1f} ({wrong.sum() / whole.sum():.1%}), in the {small.sum()} patches below 1 ha by "
        f"{wrong[small].sum() / whole[small].sum():.1%}; the pieces' areas are exact"
    )


def exact_areas(layer, landuse):
    from mining_ecorisk.algorithms.damage.ecosystems.pieces import by_class
    from mining_ecorisk.algorithms.gis.raster_sources import FileSource
    from mining_ecorisk.algorithms.gis.rasters import Raster

    raster = Raster("LANDUSE", "landuse", FileSource(landuse), layer.crs())
    return [
        {code: part.area() / 1e4 for code, part in by_class(feature.geometry(), raster)}
        for feature in layer.getFeatures()
    ]


if __name__ == "__main__":
    if len(sys.argv) > 1:
        measure(sys.argv[1])
    else:
        with tempfile.TemporaryDirectory() as directory:
            write_landuse(f"{directory}/landuse.tif")
            write_vectors(directory)
            # In a process of its own, so that the memory is that of the step.
            subprocess.run([sys.executable, __file__, directory], check=True)
