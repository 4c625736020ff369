"""A country of 110,000 x 100,000 pixels: peak memory and CPU of a part of its tiles, and what all of them would take.

python tests/benchmarks/bench_mosaic.py              120 tiles of each step (12 of habitat quality, which are larger)
python tests/benchmarks/bench_mosaic.py --tiles 500 --only habitatquality

The rasters are virtual mosaics of one synthetic land use, repeated. Every pass of a step over the raster ends after the
given number of tiles, so results mean nothing but their cost. Fragmentation gets the cells of one band of rows only:
cells, as all features, are held in memory.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from bench_habitat import PIXEL, THREATS, X0, Y0, cpu_seconds, write_landuse
from measure import peak_mib, reset_peak, start_processing, wall_time

COLUMNS, ROWS = 110_000, 100_000
SIDE = 2_500  # pixels of the land use that is repeated
LARGER = 10  # a tile of habitat quality is some ten others
CRS = "ESRI:102025"  # equal-area, for all of Asia's north
STEPS = ("scoreelevation", "scorewaterdistance", "ecologicalvulnerability", "habitatquality", "habitatfragmentation")


def mosaic(path, source, coarser=1):
    """A virtual raster of the country that repeats the source, with pixels some times as large."""
    from osgeo import gdal

    dataset = gdal.Open(source)
    band = dataset.GetRasterBand(1)
    kind, nodata = gdal.GetDataTypeName(band.DataType), band.GetNoDataValue()
    parts = "".join(
        f'<SimpleSource><SourceFilename relativeToVRT="0">{source}</SourceFilename><SourceBand>1</SourceBand>'
        f'<SrcRect xOff="0" yOff="0" xSize="{SIDE}" ySize="{SIDE}"/>'
        f'<DstRect xOff="{column}" yOff="{row}" xSize="{SIDE}" ySize="{SIDE}"/></SimpleSource>'
        for row in range(0, ROWS // coarser, SIDE)
        for column in range(0, COLUMNS // coarser, SIDE)
    )
    Path(path).write_text(
        f'<VRTDataset rasterXSize="{COLUMNS // coarser}" rasterYSize="{ROWS // coarser}">'
        f"<SRS>{dataset.GetProjection()}</SRS>"
        f"<GeoTransform>{X0}, {PIXEL * coarser}, 0, {Y0}, 0, -{PIXEL * coarser}</GeoTransform>"
        f'<VRTRasterBand dataType="{kind}" band="1"><NoDataValue>{nodata}</NoDataValue>{parts}</VRTRasterBand>'
        "</VRTDataset>"
    )
    return path


def write_inputs(folder):
    import numpy as np
    from osgeo import gdal, osr

    landuse = f"{folder}/part.tif"
    write_landuse(landuse, SIDE)
    reference = osr.SpatialReference()
    reference.SetFromUserInput(CRS)
    dataset = gdal.Open(landuse, gdal.GA_Update)
    dataset.SetProjection(reference.ExportToWkt())
    codes = dataset.ReadAsArray()
    random = np.random.default_rng(1)
    threats = {"MINING": random.random(codes.shape) < 1e-4, "CONSTRUCTION": codes == 53, "SETTLEMENT": codes == 51}
    threats["ARABLE"] = codes == 12
    driver = gdal.GetDriverByName("GTiff")
    for name, present in threats.items():
        target = driver.CreateCopy(f"{folder}/part_{name}.tif", dataset, options=["COMPRESS=DEFLATE", "TILED=YES"])
        target.GetRasterBand(1).WriteArray(present.astype(np.uint8))
        target.GetRasterBand(1).SetNoDataValue(255)
        target = None
    dataset = None
    for name in ("", *(f"_{threat}" for threat in threats)):
        mosaic(f"{folder}/mosaic{name}.vrt", f"{folder}/part{name}.tif")
    mosaic(f"{folder}/coarse.vrt", landuse, coarser=3)


def parameters(step, folder):
    landuse = f"{folder}/mosaic.vrt"
    threats = [f"{folder}/mosaic_{name}.vrt" for name in THREATS]
    return {
        "scoreelevation": {"INPUT": f"{folder}/coarse.vrt", "TEMPLATE": landuse},
        "scorewaterdistance": {"MAIN_STREAM": f"{folder}/river.geojson", "TEMPLATE": landuse},
        "ecologicalvulnerability": {"INDICATORS": threats + [landuse]},
        "habitatquality": {"LANDUSE": landuse, "THREATS": threats},
        "habitatfragmentation": {"LANDUSE": landuse, "GRID": f"{folder}/cells.geojson"},
    }[step]


def write_vectors(folder):
    """A river across the country, and the cells of 2 km of its first rows."""
    size = 2000
    river = [[X0 + 1000 * step, Y0 - 500 * step] for step in range(3200)]
    corners = ((0, 0), (1, 0), (1, 1), (0, 1), (0, 0))
    cells = [
        [[X0 + (column + x) * size, Y0 - (row + y) * size] for x, y in corners]
        for row in range(30)
        for column in range(COLUMNS * PIXEL // size)
    ]
    for name, shapes in (
        ("river", [{"type": "LineString", "coordinates": river}]),
        ("cells", [{"type": "Polygon", "coordinates": [cell]} for cell in cells]),
    ):
        features = [{"type": "Feature", "properties": {}, "geometry": shape} for shape in shapes]
        crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:ESRI::102025"}}
        content = {"type": "FeatureCollection", "crs": crs, "features": features}
        Path(f"{folder}/{name}.geojson").write_text(json.dumps(content))


def watch_passes(most):
    """Let every pass over a raster end after `most` tiles; returns the list that its cost goes to."""
    from mining_ecorisk.algorithms.gis import tile_runs

    plain, passes = tile_runs.run_tiles, []

    def first_tiles(tiles, *rest):
        large = max(tile.rows * tile.columns for tile in tiles) > LARGER / 2 * 2_000_000
        taken = tiles[: most // LARGER if large else most]
        start = cpu_seconds()
        _, wall = wall_time(plain, taken, *rest)
        share = len(taken) / len(tiles)
        passes.append({"cpu": cpu_seconds() - start, "wall": wall, "share": share, "tiles": len(taken)})

    tile_runs.run_tiles = first_tiles
    return passes


def run_step(step, folder, most):
    run = start_processing()
    passes = watch_passes(most)
    reset_peak()
    run(f"miningrisk:{step}", parameters(step, folder) | outputs(step, folder))
    return {
        "cpu": sum(one["cpu"] for one in passes), "tiles": sum(one["tiles"] for one in passes), "mib": peak_mib(),
        "hours": sum(one["cpu"] / one["share"] for one in passes) / 3600,
    }  # fmt: skip


def outputs(step, folder):
    names = {"habitatquality": ("QUALITY", "DEGRADATION")}.get(step, ("OUTPUT",))
    suffix = "gpkg" if step == "habitatfragmentation" else "tif"
    return {name: f"{folder}/{step}_{name}.{suffix}" for name in names}


def main(most, steps):
    with tempfile.TemporaryDirectory() as folder:
        write_inputs(folder)
        write_vectors(folder)
        print(f"{COLUMNS:,} x {ROWS:,} pixels ({COLUMNS * ROWS / 1e9:.1f} thousand million)")
        print(f"{'step':<26}{'tiles':>7}{'CPU s':>8}{'peak MiB':>10}{'CPU hours for all tiles':>25}")
        for step in steps:
            command = [sys.executable, __file__, "--step", step, "--folder", folder, "--tiles", str(most)]
            finished = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
            row = json.loads(finished.stdout.splitlines()[-1])
            hours = "" if step == "habitatfragmentation" else f"{row['hours']:25.1f}"
            print(f"{step:<26}{row['tiles']:7}{row['cpu']:8.1f}{row['mib']:10.0f}{hours}", flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--tiles", type=int, default=120)
    parser.add_argument("--only", nargs="+", choices=STEPS, default=STEPS)
    parser.add_argument("--step", help=argparse.SUPPRESS)
    parser.add_argument("--folder", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.step:
        print(json.dumps(run_step(given.step, given.folder, given.tiles)))
    else:
        main(given.tiles, given.only)
