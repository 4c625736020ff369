"""Restoration priority on a drawn mining region as large as the paper's: seconds, memory, progress and cancel.

    $PYTHON tests/benchmarks/priority_size.py [--side 13700] [--mines 1497] [--budget 30] [--model 0] [--folder DIR]

Land use as in bench_habitat; mines of 9.9 ha on average, most of them in districts as real ones are; the steps of the
chain up to the restoration models, kept in the folder for a second call. Then Restoration priority in a process of its
own: seconds of the clock and of CPU, peak memory, the longest silence between two looks at Cancel (by the CPU, since
the clock also counts what else runs), and how long it takes to end when it is cancelled. Goals: under 15 minutes on
two cores, 1.5 GiB, two seconds.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from bench_habitat import PIXEL, THREATS, X0, Y0, measured, write_landuse
from measure import start_processing

PAPER_MINES, PAPER_SIDE = 1497, 13_700
MEAN_HA = 9.9
DISTRICTS, IN_DISTRICTS, DISTRICT_KM = 40, 0.7, 8  # share of the mines within districts of this spread
KINDS = {"stope": 0.5, "solid_waste": 0.25, "mine_construction": 0.2, "collapse_pit": 0.05}
CRS = {"type": "name", "properties": {"name": "EPSG:32647"}}


def write_features(path, features):
    found = [{"type": "Feature", "properties": own, "geometry": {"type": "Polygon", "coordinates": [ring]}}
             for ring, own in features]  # fmt: skip
    Path(path).write_text(json.dumps({"type": "FeatureCollection", "crs": CRS, "features": found}))


def square(x, y, side):
    return [[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]]


def write_mines(path, side, mines, seed=3):
    """Octagons, one to three a mine, whose areas are spread as widely as real ones."""
    random = np.random.default_rng(seed)
    whole = side * PIXEL
    districts = random.uniform(0.05, 0.95, (max(1, DISTRICTS * mines // PAPER_MINES), 2)) * whole
    features = []
    for number in range(mines):
        centre = random.uniform(0.01, 0.99, 2) * whole
        if random.random() < IN_DISTRICTS:
            centre = districts[random.integers(len(districts))] + random.normal(0, DISTRICT_KM * 1000, 2)
            centre = np.clip(centre, 0.01 * whole, 0.99 * whole)
        area = random.lognormal(np.log(MEAN_HA * 1e4) - 1.2**2 / 2, 1.2)
        parts = int(random.integers(1, 4))
        for part in range(parts):
            middle = centre + part * np.sqrt(area) * random.uniform(-1.5, 1.5, 2)
            radius = np.sqrt(area / parts / 2.83)
            corners = [(X0 + middle[0] + radius * np.cos(turn), Y0 - middle[1] + radius * np.sin(turn))
                       for turn in np.arange(9) * np.pi / 4]  # fmt: skip
            damage = str(random.choice(list(KINDS), p=list(KINDS.values())))
            features.append((corners, {"mine_id": f"M{number:04}", "damage": damage, "min_group": "metal"}))
    write_features(path, features)


def write_vulnerability(path, side, coarse=500.0):
    from osgeo import gdal, osr

    size = int(side * PIXEL / coarse) + 1
    x, y = np.arange(size) * coarse, (np.arange(size) * coarse)[:, None]
    surface = 0.36 + 0.1 * np.sin(x / 47000) * np.cos(y / 61000) + 0.1 * np.sin((x + y) / 13000)
    dataset = gdal.GetDriverByName("GTiff").Create(path, size, size, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((X0, coarse, 0, Y0, 0, -coarse))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32647)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.GetRasterBand(1).WriteArray(surface.astype(np.float32))


def draw(folder, side, mines):
    write_landuse(f"{folder}/landuse.tif", side)
    write_mines(f"{folder}/mines.geojson", side, mines)
    write_vulnerability(f"{folder}/vulnerability.tif", side)
    write_features(f"{folder}/study.geojson", [(square(X0, Y0 - side * PIXEL, side * PIXEL), {"id": 1})])


def chain(folder, model):
    """The steps up to the restoration models, each with its seconds of CPU."""
    run = start_processing()
    threats = {name: f"{folder}/{threat}.tif" for name, threat in THREATS.items()}
    grid = {name: f"{folder}/{name}.gpkg" for name in ("grid", "water", "frag", "bio", "risk", "zones")}
    spare = dict.fromkeys(("CROSSTAB", "LEDGER", "GROUPS", "PROTECTED"), "TEMPORARY_OUTPUT")
    landuse, mined, pieces = (f"{folder}/{name}" for name in ("landuse.tif", "mined.tif", "pieces.gpkg"))
    mines = {"MINE_FIELD": "mine_id"}
    for name, parameters in (
        ("damagedecosystems", {"INPUT": f"{folder}/mines.geojson", "LANDUSE": landuse, **mines, **spare,
                               "DAMAGE_FIELD": "damage", "GROUP_FIELD": "min_group", "OUTPUT": pieces}),
        ("evaluationgrid", {"INPUT": f"{folder}/study.geojson", "OUTPUT": grid["grid"]}),
        ("waterconservationstress", {"GRID": grid["grid"], "PIECES": pieces, "OUTPUT": grid["water"]}),
        ("threatlayers", {"LANDUSE": landuse, "MINES": f"{folder}/mines.geojson", "LANDUSE_MINED": mined, **threats}),
        ("habitatquality", {"LANDUSE": mined, "THREATS": list(threats.values()), "DECAY_MODEL": model,
                            "LANDUSE_BEFORE": landuse, "QUALITY": f"{folder}/quality.tif",
                            "QUALITY_BEFORE": f"{folder}/quality_0.tif", "DEGRADATION": f"{folder}/degradation.tif"}),
        ("habitatfragmentation", {"LANDUSE": mined, "LANDUSE_BEFORE": landuse, "GRID": grid["water"],
                                  "OUTPUT": grid["frag"]}),
        ("biodiversitystress", {"GRID": grid["frag"], "QUALITY": f"{folder}/quality.tif", "FRAG_FIELD": "frag",
                                "QUALITY_BEFORE": f"{folder}/quality_0.tif", "FRAG_BEFORE_FIELD": "frag_0",
                                "OUTPUT": grid["bio"]}),
        ("riskoverlay", {"GRID": grid["bio"], "VULNERABILITY": f"{folder}/vulnerability.tif", "BIO_0_FIELD": "bio_0",
                         "OUTPUT": grid["risk"]}),
        ("riskzoning", {"INPUT": grid["risk"], "OUTPUT": grid["zones"], "AREAS": "TEMPORARY_OUTPUT"}),
        ("restorationmodels", {"PIECES": pieces, "GRID": grid["zones"], **mines, "COUNTS": "TEMPORARY_OUTPUT",
                               "OUTPUT": f"{folder}/models.gpkg"}),
    ):  # fmt: skip
        show(name, measured(run, f"miningrisk:{name}", parameters))


def show(name, found):
    print(f"  {name:26}{found['wall']:8.1f} s {found['cpu']:8.1f} s CPU {found['mib']:7.0f} MiB", flush=True)


def priority(folder, budget, cancel_after=0.0):
    """Restoration priority: measured, with the longest silence; cancelled after so many seconds where that is given."""
    run = start_processing()
    from qgis.core import QgsProcessingFeedback

    class Feedback(QgsProcessingFeedback):
        def __init__(self):
            super().__init__(False)
            self.start = self.last = time.perf_counter()
            self.last_cpu, self.silence, self.cancelled = time.process_time(), (0.0, 0.0, 0.0, 0.0), 0.0

        def isCanceled(self):  # noqa: N802 (QGIS's name)
            now, cpu = time.perf_counter(), time.process_time()
            self.silence = max(self.silence, (cpu - self.last_cpu, now - self.last, now - self.start, self.progress()))
            self.last, self.last_cpu = now, cpu
            if cancel_after and now - self.start > cancel_after and not self.cancelled:
                self.cancelled = now
            return bool(self.cancelled)

        def pushInfo(self, info):  # noqa: N802 (QGIS's name)
            print(f"    {time.perf_counter() - self.start:7.1f} {info}")

        def pushWarning(self, warning):  # noqa: N802 (QGIS's name)
            print(f"    {time.perf_counter() - self.start:7.1f} ! {warning}")

    feedback = Feedback()
    parameters = {
        "GRID": f"{folder}/zones.gpkg", "PIECES": f"{folder}/pieces.gpkg", "MINES": f"{folder}/models.gpkg",
        "LANDUSE": f"{folder}/landuse.tif", "LANDUSE_MINED": f"{folder}/mined.tif", "MINE_FIELD": "mine_id",
        "THREATS": [f"{folder}/{threat}.tif" for threat in THREATS.values()],
        "OUTPUT": f"{folder}/priority.gpkg", "CURVE": f"{folder}/curve.gpkg",
    }  # fmt: skip
    if budget:
        from qgis.core import QgsVectorLayer

        pieces = QgsVectorLayer(parameters["PIECES"], "pieces", "ogr")
        parameters["BUDGET"] = budget / 100 * sum(piece.geometry().area() for piece in pieces.getFeatures()) / 1e4

    def call():
        try:
            run("miningrisk:restorationpriority", parameters, feedback=feedback)
        except Exception as stopped:
            if not feedback.cancelled:
                raise
            print(f"    {stopped}")

    found = measured(call)
    if feedback.cancelled:
        return {"cancelled": time.perf_counter() - feedback.start - cancel_after}
    return {**found, "silence": feedback.silence}


def in_own_process(arguments, step, *options):
    command = [sys.executable, __file__, "--step", step, "--folder", arguments.folder, "--side", str(arguments.side),
               "--mines", str(arguments.mines), "--model", str(arguments.model), *options]  # fmt: skip
    finished = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    *lines, last = finished.stdout.splitlines()
    print("\n".join(lines), flush=True)
    return json.loads(last)


def main(arguments):
    print(f"{arguments.mines} mines on {arguments.side} x {arguments.side} pixels of {PIXEL} m", flush=True)
    Path(arguments.folder).mkdir(parents=True, exist_ok=True)
    if not Path(arguments.folder, "models.gpkg").is_file():
        in_own_process(arguments, "chain")
    for budget in sorted({0.0, arguments.budget}):
        found = in_own_process(arguments, "priority", "--budget", str(budget))
        show("restorationpriority" + (f", {budget:g} %" if budget else ""), found)
        print(
            "  longest silence {:.1f} s CPU, {:.1f} s (after {:.0f} s, at {:.1f} %)".format(*found["silence"]),
            flush=True,
        )
    for part in (0.2, 0.8):
        after = str(part * found["wall"])
        stopped = in_own_process(arguments, "priority", "--budget", str(arguments.budget), "--cancel", after)
        print(f"  cancelled after {float(after):.0f} s: ended {stopped['cancelled']:.2f} s later", flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--side", type=int, default=PAPER_SIDE)
    parser.add_argument("--mines", type=int, default=PAPER_MINES)
    parser.add_argument("--model", type=int, default=0)
    parser.add_argument("--budget", type=float, default=30.0)
    parser.add_argument("--folder", default="")
    parser.add_argument("--cancel", type=float, default=0.0, help=argparse.SUPPRESS)
    parser.add_argument("--step", choices=("chain", "priority"), help=argparse.SUPPRESS)
    parsed = parser.parse_args()
    if parsed.step == "chain":
        draw(parsed.folder, parsed.side, parsed.mines)
        chain(parsed.folder, parsed.model)
        print("{}")
    elif parsed.step:
        print(json.dumps(priority(parsed.folder, parsed.budget, parsed.cancel)))
    else:
        with tempfile.TemporaryDirectory() as temporary:
            parsed.folder = parsed.folder or temporary
            main(parsed)
