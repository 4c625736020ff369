"""Patches by cell: the pass over runs against a label per cell and class, and a large raster's memory.

python tests/benchmarks/bench_fragmentation.py          4000 x 4000 pixels, both ways, with their ratio
python tests/benchmarks/bench_fragmentation.py --large  also 13,000 x 13,000 through Processing, in a process of its own
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
from measure import cpu_time, peak_mib, reset_peak, start_processing, wall_time
from mining_ecorisk.algorithms.core.biodiversity.fragmentation import HabitatClasses, PatchCounter
from scipy import ndimage

CLASSES = 25
CELL = 67  # pixels of 30 m in 2 km
STRIP = 256


def landscape(rows, columns, seed=1):
    """Class codes 0..24 in ragged patches of some 20-40 pixels, with scattered single pixels; uint8."""
    random = np.random.default_rng(seed)
    blocks = random.integers(0, CLASSES, (rows // 24 + 4, columns // 24 + 4), dtype=np.uint8)
    codes = np.empty((rows, columns), dtype=np.uint8)
    for first in range(0, rows, 1000):
        height = min(1000, rows - first)
        bend = [ndimage.gaussian_filter(random.standard_normal((height, columns), dtype=np.float32), 5) for _ in "yx"]
        y = np.clip((np.arange(first, first + height)[:, None] / 24 + 8 * bend[0]).astype(int), 0, blocks.shape[0] - 1)
        x = np.clip((np.arange(columns) / 24 + 8 * bend[1]).astype(int), 0, blocks.shape[1] - 1)
        part = blocks[y, x]
        speckle = random.random(part.shape, dtype=np.float32) < 0.01
        part[speckle] = random.integers(0, CLASSES, int(speckle.sum()))
        codes[first : first + height] = part
    return codes


def label_by_cell_and_class(codes):
    """The plain way: cut out every cell, label every class."""
    corners = ndimage.generate_binary_structure(2, 2)
    cells = [
        codes[row : row + CELL, column : column + CELL]
        for row in range(0, codes.shape[0], CELL)
        for column in range(0, codes.shape[1], CELL)
    ]
    return np.array([[ndimage.label(cell == code, corners)[1] for code in range(CLASSES)] for cell in cells])


def one_pass(codes):
    row, column = (np.arange(size, dtype=np.int32) // CELL for size in codes.shape)
    across = column[-1] + 1
    classes = HabitatClasses(np.arange(CLASSES), np.arange(CLASSES))
    counter = PatchCounter(int((row[-1] + 1) * across), classes, 8)
    for first in range(0, len(codes), STRIP):
        strip = codes[first : first + STRIP].astype(np.int32)
        counter.add(row[first : first + STRIP, None] * across + column, strip)
    return counter.patches


def compare():
    codes = landscape(4000, 4000)
    one_pass(codes[:300])  # imports
    reset_peak()
    before = peak_mib()
    ours, own_time = cpu_time(one_pass, codes)
    print(
        f"one pass over runs: {own_time:.2f} s, {ours.sum()} patches, peak {peak_mib():.0f} MiB ({before:.0f} before)"
    )
    plain, plain_time = cpu_time(label_by_cell_and_class, codes)
    assert (ours == plain).all(), "the two ways differ"
    print(f"label per cell and class: {plain_time:.2f} s; ratio {plain_time / own_time:.1f} (CPU time)")


def large(folder):
    """13,000 x 13,000 pixels of 30 m on 2 km cells, through Processing."""
    run = start_processing()
    Path(f"{folder}/study.geojson").write_text(json.dumps(STUDY))
    run("miningrisk:evaluationgrid", {"INPUT": f"{folder}/study.geojson", "OUTPUT": f"{folder}/grid.gpkg"})
    Path(f"{folder}/classes.csv").write_text("LULC,HABITAT\n" + "".join(f"{code},1\n" for code in range(CLASSES)))
    reset_peak()
    before = peak_mib()
    _, seconds = wall_time(
        run,
        "miningrisk:habitatfragmentation",
        {
            "LANDUSE": f"{folder}/landuse.tif",
            "GRID": f"{folder}/grid.gpkg",
            "SENSITIVITY": f"{folder}/classes.csv",
            "OUTPUT": f"{folder}/fragmentation.gpkg",
        },
    )
    print(f"{SIDE} x {SIDE} through Processing: {seconds:.1f} s, peak {peak_mib():.0f} MiB ({before:.0f} before)")


SIDE = 13000
CORNERS = [[500000, 3610000], [890000, 3610000], [890000, 4000000], [500000, 4000000], [500000, 3610000]]
STUDY = {
    "type": "FeatureCollection",
    "crs": {"type": "name", "properties": {"name": "EPSG:32647"}},
    "features": [{"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [CORNERS]}}],
}


def write_landuse(path):
    from osgeo import gdal, osr

    gdal.UseExceptions()
    dataset = gdal.GetDriverByName("GTiff").Create(
        path, SIDE, SIDE, 1, gdal.GDT_Byte, ["COMPRESS=DEFLATE", "TILED=YES"]
    )
    dataset.SetGeoTransform((500000, 30, 0, 4000000, 0, -30))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32647)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.GetRasterBand(1).WriteArray(landscape(SIDE, SIDE))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--large", action="store_true")
    parser.add_argument("--measure-in", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.measure_in:
        large(arguments.measure_in)
    else:
        compare()
        if arguments.large:
            with tempfile.TemporaryDirectory() as folder:
                write_landuse(f"{folder}/landuse.tif")
                subprocess.run([sys.executable, __file__, "--measure-in", folder], check=True)
