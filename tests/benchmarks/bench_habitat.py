"""Habitat quality and threat layers side by side with InVEST: CPU seconds, wall time, memory, and the same bits.

python tests/benchmarks/bench_habitat.py                        4000 x 4000 pixels of 30 m, four threats
python tests/benchmarks/bench_habitat.py --invest .../python    and InVEST in that Python, with the ratios
python tests/benchmarks/bench_habitat.py --side 13000           the paper's whole area
python tests/benchmarks/bench_habitat.py --without-edt          scipy's distances although edt is installed

InVEST 3.20.2 has no ready wheel for Linux. pygeoprocessing is built from its source, and Habitat Quality, which is pure
Python, runs from the unpacked source beside it (Debian 12; a folder of your choice instead of DIR):

    apt install libgdal-dev g++ python3-dev python3-gdal python3-venv
    /usr/bin/python3 -m venv --system-site-packages DIR && printf 'cython==3.0.12\n' > DIR/build.txt
    PIP_CONSTRAINT=DIR/build.txt DIR/bin/pip install --no-deps --no-binary pygeoprocessing pygeoprocessing==2.4.10
    DIR/bin/pip install numpy==1.24.2 scipy==1.10.1 pandas shapely rtree taskgraph psutil pint babel certifi chardet \\
        pydantic requests pyyaml fsspec platformdirs frictionless natsort aiohttp universal-pathlib numpydantic
    DIR/bin/pip install --no-deps geometamaker
    (unpack the source distribution of natcap.invest 3.20.2 in DIR, and write its folder src into
    DIR/lib/python3.11/site-packages/invest.pth)

With numpy 2, InVEST multiplies by the weight in float64, so that last bits differ; with numpy 1 all are float32.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
from measure import peak_mib, reset_peak, start_processing, wall_time

PIXEL = 30
X0, Y0 = 500000, 4000000
STRIP = 500
THREATS = {"MINING": "mining", "CONSTRUCTION": "construction", "SETTLEMENT": "settlement", "ARABLE": "arable"}
CODES = np.array([12, 21, 22, 31, 32, 33, 41, 42, 51, 52, 53, 61, 64, 65, 66], dtype=np.uint8)
SHARES = np.array([9, 8, 6, 18, 20, 14, 1, 2, 1, 2, 1, 5, 5, 4, 4]) / 100
MINES_PER_MILLION = 15
SPECKLE = 0.01  # share of single pixels of another class, as classified images have them
K = 0.05


def land_cover(side, seed=1):
    """Strips (row, codes) of class codes in ragged patches of some 20-60 pixels, with scattered single ones; uint8."""
    from scipy.ndimage import gaussian_filter

    random = np.random.default_rng(seed)
    blocks = random.choice(CODES, p=SHARES, size=(side // 30 + 8, side // 30 + 8))
    for row in range(0, side, STRIP):
        rows = min(STRIP, side - row)
        bend = [gaussian_filter(random.standard_normal((rows, side), dtype=np.float32), 5) for _ in "yx"]
        y = np.clip((np.arange(row, row + rows)[:, None] / 30 + 8 * bend[0] + 2).astype(int), 0, blocks.shape[0] - 1)
        x = np.clip((np.arange(side) / 30 + 8 * bend[1] + 2).astype(int), 0, blocks.shape[1] - 1)
        codes = blocks[y, x]
        speckle = random.random(codes.shape, dtype=np.float32) < SPECKLE
        codes[speckle] = random.choice(CODES, p=SHARES, size=int(speckle.sum()))
        yield row, codes


def write_landuse(path, side):
    from osgeo import gdal, osr

    gdal.UseExceptions()
    dataset = gdal.GetDriverByName("GTiff").Create(
        path, side, side, 1, gdal.GDT_Byte, ["COMPRESS=DEFLATE", "TILED=YES"]
    )
    dataset.SetGeoTransform((X0, PIXEL, 0, Y0, 0, -PIXEL))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32647)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.GetRasterBand(1).SetNoDataValue(0)
    for row, codes in land_cover(side):
        dataset.GetRasterBand(1).WriteArray(codes, 0, row)


def write_mines(path, side, seed=2):
    """Squares of 5 to 800 m, 15 per million pixels."""
    random = np.random.default_rng(seed)
    features = []
    for _ in range(side * side * MINES_PER_MILLION // 10**6):
        x, y = random.uniform(0, side * PIXEL, 2)
        size = 5 * 160 ** random.random()
        left, bottom, right, top = X0 + x, Y0 - y, X0 + x + size, Y0 - y + size
        ring = [[left, bottom], [right, bottom], [right, top], [left, top], [left, bottom]]
        features.append({"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}})
    crs = {"type": "name", "properties": {"name": "EPSG:32647"}}
    Path(path).write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}))


def measured(function, *arguments):
    """Wall and CPU seconds, all threads and children, and the peak of the memory, as a dict."""
    start = cpu_seconds()
    reset_peak()
    _, wall = wall_time(function, *arguments)
    return {"wall": wall, "cpu": cpu_seconds() - start, "mib": peak_mib()}


def cpu_seconds():
    usages = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def own_threats(folder):
    run = start_processing()
    inputs = {"LANDUSE": f"{folder}/landuse.tif", "MINES": f"{folder}/mines.geojson"}
    outputs = {name: f"{folder}/{threat}.tif" for name, threat in THREATS.items()}
    mined = {"LANDUSE_MINED": f"{folder}/mined.tif"}
    return measured(run, "miningrisk:threatlayers", {**inputs, **outputs, **mined})


def own_quality(folder):
    run = start_processing()
    return measured(
        run,
        "miningrisk:habitatquality",
        {
            "LANDUSE": f"{folder}/mined.tif",
            "THREATS": [f"{folder}/{threat}.tif" for threat in THREATS.values()],
            "HALF_SATURATION": K,
            "QUALITY": f"{folder}/quality.tif",
            "DEGRADATION": f"{folder}/degradation.tif",
        },
    )


def invest_quality(folder):
    from natcap.invest.habitat_quality import execute

    tables = Path(__file__).resolve().parents[2] / "resources" / "tables"
    lines = (tables / "threats.csv").read_text().splitlines()
    rows = [lines[0] + ",CUR_PATH"] + [line + f",{line.split(',')[0]}.tif" for line in lines[1:]]
    Path(f"{folder}/threats.csv").write_text("\n".join(rows))
    sensitivity = (tables / "sensitivity.csv").read_text().replace("LULC,", "LUCODE,", 1)
    Path(f"{folder}/sensitivity.csv").write_text(sensitivity)
    arguments = {
        "workspace_dir": f"{folder}/invest",
        "lulc_cur_path": f"{folder}/mined.tif",
        "threats_table_path": f"{folder}/threats.csv",
        "sensitivity_table_path": f"{folder}/sensitivity.csv",
        "half_saturation_constant": K,
        "n_workers": -1,
        "results_suffix": "",
        "lulc_fut_path": "",
        "lulc_bas_path": "",
        "access_vector_path": "",
    }
    return measured(execute, arguments)


STEPS = {"threats": own_threats, "quality": own_quality, "invest": invest_quality}


def in_own_process(step, folder, *options, python=None):
    """Run a step in a process of its own, so that peaks and caches do not mix; None where it cannot run.

    Another Python than this one does not get this one's path.
    """
    environment = {name: value for name, value in os.environ.items() if python is None or name != "PYTHONPATH"}
    command = [python or sys.executable, __file__, "--step", step, "--folder", folder, *options]
    finished = subprocess.run(command, stdout=subprocess.PIPE, text=True, env=environment)
    return json.loads(finished.stdout.splitlines()[-1]) if finished.returncode == 0 else None


def same_bits(folder):
    from osgeo import gdal

    def values(path):
        dataset = gdal.Open(path)
        array = dataset.ReadAsArray()
        nodata = np.float32(dataset.GetRasterBand(1).GetNoDataValue())
        return np.where(array == nodata, np.float32(np.nan), array)

    for own, theirs in (("degradation.tif", "deg_sum_c.tif"), ("quality.tif", "quality_c.tif")):
        mine, other = values(f"{folder}/{own}"), values(f"{folder}/invest/{theirs}")
        differing = int(np.count_nonzero(~((mine == other) | (np.isnan(mine) & np.isnan(other)))))
        print(
            f"{own}: {differing} of {mine.size} pixels differ from InVEST's, by at most {np.nanmax(abs(mine - other))}"
        )


def show(name, result):
    print(f"{name:32s} {result['wall']:7.1f} s wall {result['cpu']:7.1f} s CPU {result['mib']:6.0f} MiB", flush=True)


def main(arguments):
    with tempfile.TemporaryDirectory(dir=arguments.within) as folder:
        write_landuse(f"{folder}/landuse.tif", arguments.side)
        write_mines(f"{folder}/mines.geojson", arguments.side)
        threats = in_own_process("threats", folder)
        show("threatlayers", threats)
        quality = in_own_process("quality", folder, *(["--without-edt"] if arguments.without_edt else []))
        show("habitatquality", quality)
        print(f"threatlayers / habitatquality: {threats['wall'] / quality['wall']:.2f} of the wall time")
        invest = in_own_process("invest", folder, python=arguments.invest) if arguments.invest else None
        if invest is None:
            print("InVEST is not installed here (see the head of this file); no ratios.")
            return
        show("InVEST", invest)
        print(f"ratios: CPU 1/{invest['cpu'] / quality['cpu']:.1f}, wall 1/{invest['wall'] / quality['wall']:.1f}")
        same_bits(folder)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--side", type=int, default=4000)
    parser.add_argument("--invest", help="the Python in which InVEST is installed")
    parser.add_argument("--without-edt", action="store_true")
    parser.add_argument("--within", help="folder for the temporary data")
    parser.add_argument("--step", choices=STEPS, help=argparse.SUPPRESS)
    parser.add_argument("--folder", help=argparse.SUPPRESS)
    parsed = parser.parse_args()
    if parsed.without_edt:
        sys.modules["edt"] = None  # as if it were not installed
    if parsed.step:
        print(json.dumps(STEPS[parsed.step](parsed.folder)))
    else:
        main(parsed)
