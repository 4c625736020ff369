"""Method stability: the shipped choices against the chain's own CPU; on the sample in under two minutes.

python tests/benchmarks/bench_methods.py                   the sample
python tests/benchmarks/bench_methods.py --scale 0.25      a synthetic country of a quarter of the paper's size (see
                                                           bench_chain.py); at most 6 times the chain's CPU
python tests/benchmarks/bench_methods.py --keep FOLDER     keep the results there

Seconds of the clock and of CPU, because the clock also counts what else runs on the machine.
"""

import argparse
import math
import sys
import tempfile
import time
from pathlib import Path

from bench_chain import MINES, SIDE
from chain_landscape import Country
from measure import peak_mib, reset_peak, start_processing

STABILITY = "miningrisk:methodstability"
SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
LONGEST = 120  # seconds, on the sample
MOST = 6  # times the CPU of the chain, elsewhere


def layer(name):
    return f"{SAMPLE / 'sample.gpkg'}|layername={name}"


def inputs():
    return {
        "STUDY_AREA": layer("study_area"), "MINES": layer("mines"), "LANDUSE": str(SAMPLE / "landuse.tif"),
        "ROADS": layer("roads"), "ELEVATION": str(SAMPLE / "dem.tif"), "RAINFALL": str(SAMPLE / "rainfall.tif"),
        "FROZEN_GROUND": layer("frozen_ground"), "FUNCTION_AREAS": layer("function_areas"),
        "RESERVES": layer("reserves"), "MAIN_STREAM": layer("rivers_main"), "TRIBUTARIES": layer("rivers_trib"),
        "WATER_SOURCES": layer("water_sources"), "UNITS": layer("natural_units"),
    }  # fmt: skip


def timed(run, algorithm, parameters, feedback=None):
    reset_peak()
    wall, cpu = time.perf_counter(), time.process_time()
    results = run(algorithm, parameters, feedback=feedback)
    seconds = time.perf_counter() - wall, time.process_time() - cpu
    print(f"{algorithm}: {seconds[0]:.1f} s, CPU {seconds[1]:.1f} s, peak memory {peak_mib():.0f} MiB")
    return results, seconds


def country(scale, folder):
    side, mines = round(SIDE * math.sqrt(scale)), round(MINES * scale)
    print(f"{side:,} x {side:,} pixels, {mines:,} mines", flush=True)
    return Country(folder, side, mines).write()


def main(scale, folder):
    with tempfile.TemporaryDirectory() as made:
        parameters = country(scale, Path(made)) if scale else inputs()
        wall, ratio = compare(parameters, folder)
    sys.exit(ratio > MOST if scale else wall > LONGEST)


def compare(parameters, folder):
    """Run the chain and the choices; return the seconds that the choices took and their CPU in times of the chain's."""
    run = start_processing()
    from qgis.core import QgsApplication, QgsProcessingFeedback

    class Feedback(QgsProcessingFeedback):
        def pushInfo(self, info):  # noqa: N802 (QGIS's name)
            print(info)

        def pushWarning(self, warning):  # noqa: N802 (QGIS's name)
            print("!", warning)

    chain = QgsApplication.processingRegistry().algorithmById("miningrisk:mining_risk_chain")
    needed = [one for one in chain.destinationParameterDefinitions() if ":" in one.name()]
    outputs = {one.name(): "TEMPORARY_OUTPUT" for one in needed}
    _, (_, chain_cpu) = timed(run, "miningrisk:mining_risk_chain", {**parameters, **outputs})
    outputs = dict.fromkeys(("OUTPUT", "MINES_OUTPUT", "SUMMARY"), "TEMPORARY_OUTPUT")
    if folder:
        outputs = {name: f"{folder}/{name.lower()}.gpkg" for name in outputs}
        outputs.update(HTML=f"{folder}/methods.html", CHART=f"{folder}/methods.svg")
    known = {one.name() for one in QgsApplication.processingRegistry().algorithmById(STABILITY).parameterDefinitions()}
    given = {name: value for name, value in parameters.items() if name in known}
    _, (wall, cpu) = timed(run, STABILITY, {**given, **outputs}, Feedback())
    print(f"CPU of the choices: {cpu / chain_cpu:.1f} times that of the chain")
    return min(wall, cpu), cpu / chain_cpu


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--scale", type=float, default=0)
    parser.add_argument("--keep", default="")
    arguments = parser.parse_args()
    main(arguments.scale, arguments.keep)
