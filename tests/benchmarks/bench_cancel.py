"""How long the raster steps go on after a cancel, on a huge raster; the goal is two seconds.

python tests/benchmarks/bench_cancel.py [--side 24000] [--after 8] [--steps threatlayers habitatquality ...]

Each step is cancelled `after` seconds from its start, at whatever it is doing then; it must end with an error and leave
no output behind. A step that has ended before that is named as such.
"""

import argparse
import tempfile
import threading
import time
from pathlib import Path

import numpy as np
from bench_habitat import PIXEL, THREATS, X0, Y0, write_landuse, write_mines
from measure import start_processing

GOAL = 2.0


def write_large_landuse(path, side):
    """bench_habitat's land use of 4,000 pixels, again and again."""
    from osgeo import gdal

    piece = min(side, 4000)
    write_landuse(path, piece)
    source = gdal.Open(path)
    codes, transform, projection = source.ReadAsArray(), source.GetGeoTransform(), source.GetProjection()
    source = None
    dataset = gdal.GetDriverByName("GTiff").Create(
        path, side, side, 1, gdal.GDT_Byte, ["COMPRESS=DEFLATE", "TILED=YES"]
    )
    dataset.SetGeoTransform(transform)
    dataset.SetProjection(projection)
    dataset.GetRasterBand(1).SetNoDataValue(0)
    for row in range(0, side, piece):
        for column in range(0, side, piece):
            part = codes[: min(piece, side - row), : min(piece, side - column)]
            dataset.GetRasterBand(1).WriteArray(part, column, row)


def write_threat(path, side, seed):
    """A raster of 0 and, in one pixel of a thousand, 1."""
    from osgeo import gdal

    source = gdal.Open(str(Path(path).with_name("landuse.tif")))
    dataset = gdal.GetDriverByName("GTiff").Create(
        path, side, side, 1, gdal.GDT_Byte, ["COMPRESS=DEFLATE", "TILED=YES"]
    )
    dataset.SetGeoTransform(source.GetGeoTransform())
    dataset.SetProjection(source.GetProjection())
    random = np.random.default_rng(seed)
    for row in range(0, side, 256):
        rows = min(256, side - row)
        pixels = np.zeros((rows, side), dtype=np.uint8)
        pixels.flat[random.integers(0, pixels.size, pixels.size // 1000)] = 1
        dataset.GetRasterBand(1).WriteArray(pixels, 0, row)


def write_lines(path, side):
    """A river from corner to corner."""
    ends = [[X0, Y0], [X0 + side * PIXEL, Y0 - side * PIXEL]]
    crs = '{"type": "name", "properties": {"name": "EPSG:32647"}}'
    feature = f'{{"type": "Feature", "properties": {{}}, "geometry": {{"type": "LineString", "coordinates": {ends}}}}}'
    Path(path).write_text(f'{{"type": "FeatureCollection", "crs": {crs}, "features": [{feature}]}}')


def write_square(path, side):
    """The ground of the whole raster."""
    left, top, right, bottom = X0, Y0, X0 + side * PIXEL, Y0 - side * PIXEL
    ring = [[left, bottom], [right, bottom], [right, top], [left, top], [left, bottom]]
    crs = '{"type": "name", "properties": {"name": "EPSG:32647"}}'
    geometry = f'{{"type": "Polygon", "coordinates": [{ring}]}}'
    feature = f'{{"type": "Feature", "properties": {{"a": "stope"}}, "geometry": {geometry}}}'
    Path(path).write_text(f'{{"type": "FeatureCollection", "crs": {crs}, "features": [{feature}]}}')


def steps(folder):
    """The parameters of every step, and the names of its outputs."""
    landuse, square = f"{folder}/landuse.tif", f"{folder}/square.geojson"
    threats = [f"{folder}/{threat}.tif" for threat in THREATS.values()]
    quality = {"LANDUSE": landuse, "THREATS": threats}
    rasters = ("MINING", "CONSTRUCTION", "SETTLEMENT", "ARABLE", "LANDUSE_MINED")
    vulnerability = {"INPUT": landuse, "TEMPLATE": landuse}
    return {
        "translatelanduse": ({"INPUT": landuse, "CROSSWALK_TABLE": f"{folder}/same.csv"}, ("OUTPUT",)),
        "threatlayers": ({"LANDUSE": landuse, "MINES": f"{folder}/mines.geojson"}, rasters),
        "habitatquality": (quality, ("QUALITY", "DEGRADATION")),
        "habitatfragmentation": ({"LANDUSE": landuse, "GRID": f"{folder}/grid.gpkg"}, ("OUTPUT",)),
        "biodiversitystress": (
            {"GRID": f"{folder}/grid.gpkg", "QUALITY": threats[0], "FRAG_FIELD": "row"},
            ("OUTPUT",),
        ),
        "damagedecosystems": (
            {"INPUT": square, "LANDUSE": landuse, "MINE_FIELD": "a", "DAMAGE_FIELD": "a"},
            ("OUTPUT",),
        ),
        "candidatepatches": ({"INPUT": threats[0], "THRESHOLD": 0.5}, ("OUTPUT",)),
        "checkimagequality": ({"MASK": threats[0], "BAD_VALUES": "1", "FOOTPRINTS": square}, ("OUTPUT",)),
        "scoreelevation": (vulnerability, ("OUTPUT",)),
        "scorerainfall": (vulnerability, ("OUTPUT",)),
        "scorewaterdistance": ({"MAIN_STREAM": f"{folder}/river.geojson", "TEMPLATE": landuse}, ("OUTPUT",)),
        "ecologicalvulnerability": ({"INDICATORS": threats, "WEIGHTS": f"{folder}/weights.csv"}, ("OUTPUT",)),
    }


def prepare(run, folder, side):
    write_large_landuse(f"{folder}/landuse.tif", side)
    write_mines(f"{folder}/mines.geojson", side)
    write_lines(f"{folder}/river.geojson", side)
    write_square(f"{folder}/square.geojson", side)
    for seed, threat in enumerate(THREATS.values()):
        write_threat(f"{folder}/{threat}.tif", side, seed)
    from bench_habitat import CODES

    Path(folder, "same.csv").write_text("from_code,to_code\n" + "".join(f"{code},{code}\n" for code in CODES))
    names = "".join(f"{threat},0.25\n" for threat in THREATS.values())
    Path(folder, "weights.csv").write_text(f"criterion,weight\n{names}")
    run(
        "miningrisk:evaluationgrid",
        {"INPUT": f"{folder}/square.geojson", "CELL_SIZE": 6000, "OUTPUT": f"{folder}/grid.gpkg"},
    )


def cancelled(run, name, parameters, outputs, after):
    """(seconds from the cancel to the end, None where the step ended before; progress at the cancel; what is left)."""
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    feedback = QgsProcessingFeedback()
    asked = []

    def cancel():
        asked.append((time.perf_counter(), feedback.progress()))
        feedback.cancel()

    with tempfile.TemporaryDirectory() as folder:
        places = {output: f"{folder}/{output}.{'gpkg' if is_vector(name) else 'tif'}" for output in outputs}
        timer = threading.Timer(after, cancel)
        timer.start()
        said = ""
        try:
            run(f"miningrisk:{name}", {**parameters, **places}, feedback=feedback)
        except QgsProcessingException as error:
            said = str(error)
        ended = time.perf_counter()
        timer.cancel()
        left = sorted(path.name for path in Path(folder).iterdir())
    if not asked:
        return None, said, left
    return ended - asked[0][0], f"{asked[0][1]:.0f} %", left


def is_vector(name):
    return name in (
        "habitatfragmentation",
        "biodiversitystress",
        "damagedecosystems",
        "candidatepatches",
        "checkimagequality",
    )


def main(side, after, wanted):
    run = start_processing()
    slow = []
    with tempfile.TemporaryDirectory() as folder:
        prepare(run, folder, side)
        print(f"{side} x {side} pixels, cancelled after {after:g} s")
        for name, (parameters, outputs) in steps(folder).items():
            if wanted and name not in wanted:
                continue
            seconds, where, left = cancelled(run, name, parameters, outputs, after)
            if seconds is None:
                print(f"{name}: ended before ({where or 'done'})")
                continue
            print(f"{name}: {seconds:.2f} s (at {where}); left behind: {', '.join(left) or 'nothing'}", flush=True)
            if seconds > GOAL or left:
                slow.append(name)
    print(f"within {GOAL:g} s: " + ("all" if not slow else f"all but {', '.join(slow)}"))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--side", type=int, default=24000)
    parser.add_argument("--after", type=float, default=8)
    parser.add_argument("--steps", nargs="*", default=[])
    parsed = parser.parse_args()
    main(parsed.side, parsed.after, parsed.steps)
