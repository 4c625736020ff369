"""The paper's size: grid, overlay, zoning and hot spots end to end on the real outline, about 38,275 cells of 2 km.

python tests/benchmarks/bench_paper_size.py             a vulnerability raster of 100 m (drawn, as are the stresses)
python tests/benchmarks/bench_paper_size.py --pixel 30  of 30 m, as in the paper

Needs ../shared/data/yellow_river_source. The drawing of the stresses and of the raster is not timed.
"""

import argparse
import sys
import tempfile
from pathlib import Path

import numpy as np
from measure import SHARED, cpu_time, peak_mib, reset_peak, start_processing, wall_time

OUTLINE = SHARED / "yellow_river_source" / "yellow_river_source.gpkg"
LAYER = "aoi_yellow_source_in_qinghai"
BLOCK = 512


def draw_vulnerability(path, bounds, pixel):
    """A smooth surface within 0.135-0.585, float32, written in strips."""
    from osgeo import gdal, osr

    left, top = bounds.xMinimum() - pixel, bounds.yMaximum() + pixel
    columns, rows = int(bounds.width() / pixel) + 3, int(bounds.height() / pixel) + 3
    options = ["TILED=YES", "COMPRESS=LZW", "BIGTIFF=IF_SAFER"]
    dataset = gdal.GetDriverByName("GTiff").Create(path, columns, rows, 1, gdal.GDT_Float32, options)
    dataset.SetGeoTransform((left, pixel, 0, top, 0, -pixel))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32647)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.GetRasterBand(1).SetNoDataValue(-1)
    x = np.arange(columns) * pixel
    for row in range(0, rows, BLOCK):
        y = (np.arange(row, min(row + BLOCK, rows)) * pixel)[:, None]
        surface = 0.36 + 0.1 * np.sin(x / 47000) * np.cos(y / 61000) + 0.1 * np.sin((x + y) / 13000)
        dataset.GetRasterBand(1).WriteArray(surface.astype(np.float32), 0, row)
    dataset = None


def draw_stresses(grid):
    """wrac (0 in most cells) and bio as further fields of the grid, in place."""
    from mining_ecorisk.algorithms.framework import compat

    random = np.random.default_rng(1)
    provider = grid.dataProvider()
    provider.addAttributes([compat.field("wrac", float), compat.field("bio", float)])
    grid.updateFields()
    wrac, bio = grid.fields().lookupField("wrac"), grid.fields().lookupField("bio")
    ids = [feature.id() for feature in grid.getFeatures()]
    stress = np.where(random.random(len(ids)) < 0.05, random.gamma(0.5, 4, len(ids)), 0).tolist()
    life = random.beta(2, 4, len(ids)).tolist()
    provider.changeAttributeValues({i: {wrac: w, bio: b} for i, w, b in zip(ids, stress, life)})


def chain(run, folder, pixel):
    from qgis.core import QgsVectorLayer

    total = np.zeros(2)

    def step(name, **parameters):
        (_, seconds), cpu = cpu_time(wall_time, run, f"miningrisk:{name}", parameters)
        total[:] += seconds, cpu
        print(f"  {name:<16}{seconds:6.2f} s ({cpu:.2f} s of CPU)", flush=True)

    outputs = {name: str(folder / f"{name}.gpkg") for name in ("grid", "risk", "zones", "hot")}
    step("evaluationgrid", INPUT=f"{OUTLINE}|layername={LAYER}", OUTPUT=outputs["grid"])
    grid = QgsVectorLayer(outputs["grid"], "grid", "ogr")
    print(f"  ({grid.featureCount():,} cells; drawing stresses and vulnerability)", flush=True)
    draw_stresses(grid)
    vulnerability = str(folder / "vulnerability.tif")
    draw_vulnerability(vulnerability, grid.extent(), pixel)
    reset_peak()
    step("riskoverlay", GRID=outputs["grid"], VULNERABILITY=vulnerability, OUTPUT=outputs["risk"])
    step("riskzoning", INPUT=outputs["risk"], OUTPUT=outputs["zones"], AREAS=str(folder / "areas.csv"))
    step("hotspotanalysis", INPUT=outputs["zones"], OUTPUT=outputs["hot"])
    print(f"  together        {total[0]:6.2f} s ({total[1]:.2f} s of CPU), peak memory {peak_mib():.0f} MiB")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--pixel", type=float, default=100)
    if not OUTLINE.is_file():
        sys.exit(f"{OUTLINE} is not there")
    with tempfile.TemporaryDirectory() as temporary:
        chain(start_processing(), Path(temporary), parser.parse_args().pixel)
