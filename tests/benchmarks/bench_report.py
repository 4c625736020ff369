"""The report, and the atlas of the fifty worst mines, from a run of the sample (synthetic): seconds and memory.

bash resources/sample/run.sh FOLDER
python tests/benchmarks/bench_report.py FOLDER
python tests/benchmarks/bench_report.py FOLDER --pages 200
"""

import argparse
import tempfile
from pathlib import Path

from measure import peak_mib, reset_peak, start_processing, wall_time

LIMIT = 120  # seconds for fifty pages
WORST = 1  # of the choices of ATLAS_MINES


def main(arguments):
    run = start_processing()
    folder = Path(arguments.folder)
    layers = {"INPUT": "hotspots", "PIECES": "pieces", "MINES": "restoration", "AREAS": "risk_areas"}
    inputs = {name: f"{folder / 'result.gpkg'}|layername={layer}" for name, layer in layers.items()}
    inputs |= {"QUALITY": str(folder / "habitat_quality.tif"), "VULNERABILITY": str(folder / "vulnerability.tif")}
    with tempfile.TemporaryDirectory() as made:
        for name, atlas in (("report", {}), ("report and atlas", {"ATLAS": f"{made}/atlas.pdf"})):
            reset_peak()
            results, took = wall_time(
                run,
                "miningrisk:riskreport",
                {
                    **inputs,
                    **atlas,
                    "ATLAS_MINES": WORST,
                    "ATLAS_COUNT": arguments.pages,
                    "OUTPUT": f"{made}/report.html",
                },
            )
            print(f"{name:20s} {took:6.1f} s {peak_mib():6.0f} MiB {results['ATLAS_PAGES']} pages")
    print(f"of the limit for 50 pages ({LIMIT} s): {took / LIMIT:.2f}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--pages", type=int, default=50)
    main(parser.parse_args())
