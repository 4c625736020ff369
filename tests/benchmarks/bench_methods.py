"""Method stability on the sample: the shipped choices in under two minutes, against the chain's own time.

python tests/benchmarks/bench_methods.py

Seconds of the clock and of CPU, because the clock also counts what else runs on the machine.
"""

import sys
import time
from pathlib import Path

from measure import peak_mib, reset_peak, start_processing

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
LONGEST = 120  # seconds


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


def main(folder):
    run = start_processing()
    from qgis.core import QgsApplication, QgsProcessingFeedback

    class Feedback(QgsProcessingFeedback):
        def pushInfo(self, info):  # noqa: N802 (QGIS's name)
            print(info)

        def pushWarning(self, warning):  # noqa: N802 (QGIS's name)
            print("!", warning)

    chain = QgsApplication.processingRegistry().algorithmById("miningrisk:mining_risk_chain")
    outputs = {one.name(): "TEMPORARY_OUTPUT" for one in chain.destinationParameterDefinitions()}
    parameters = {**inputs(), **outputs}
    _, (_, chain_cpu) = timed(run, "miningrisk:mining_risk_chain", parameters)
    outputs = dict.fromkeys(("OUTPUT", "MINES_OUTPUT", "SUMMARY"), "TEMPORARY_OUTPUT")
    if folder:
        outputs = {name: f"{folder}/{name.lower()}.gpkg" for name in outputs}
        outputs.update(HTML=f"{folder}/methods.html", CHART=f"{folder}/methods.svg")
    _, (wall, cpu) = timed(run, "miningrisk:methodstability", {**inputs(), **outputs}, Feedback())
    print(f"CPU of the choices: {cpu / chain_cpu:.1f} times that of the chain")
    sys.exit(min(wall, cpu) > LONGEST)


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "")
