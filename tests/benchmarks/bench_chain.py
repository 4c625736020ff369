"""The whole chain on a synthetic country of the paper's size: CPU, wall time and peak memory of every step.

python tests/benchmarks/bench_chain.py                13,700 x 13,700 pixels of 30 m with 1,497 mines
python tests/benchmarks/bench_chain.py --scale 0.25   a quarter of its area and mines; more scales behind it come next
python tests/benchmarks/bench_chain.py --keep FOLDER  keep inputs and results there
python tests/benchmarks/bench_chain.py --invest .../python   and InVEST's Habitat Quality alone on the same land use and
                                                      threats, with the ratios (bench_habitat.py says how to install it)

Every scale runs in a process of its own, with all results in one folder as the README shows it. The state without
mining is computed with it, as the chain does by default. Peak memory is the process's own, QGIS and its Python
included; inputs are made before and not counted.
"""

import argparse
import json
import math
import subprocess
import sys
import tempfile
from pathlib import Path

from bench_habitat import cpu_seconds, in_own_process
from chain_landscape import Country
from measure import peak_mib, reset_peak, start_processing, wall_time

SIDE, MINES = 13_700, 1_497


def watch_steps():
    """Have every step of the chain note its cost; returns the list that they go to."""
    from mining_ecorisk.algorithms.framework.algorithm import MiningRiskAlgorithm

    found, plain = [], MiningRiskAlgorithm.processAlgorithm

    def measured(self, *arguments):
        start = cpu_seconds()
        reset_peak()
        result, wall = wall_time(plain, self, *arguments)
        found.append({"step": self.name(), "cpu": cpu_seconds() - start, "wall": wall, "mib": peak_mib()})
        print(f"  {self.name()}", file=sys.stderr, flush=True)
        return result

    MiningRiskAlgorithm.processAlgorithm = measured
    return found


def run_chain(folder):
    """Run the chain on the inputs in the folder; return the rows of the table, the last for all together."""
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    run = start_processing()
    steps = watch_steps()
    inputs = json.loads((folder / "inputs.json").read_text())
    results = folder / "results"
    results.mkdir(exist_ok=True)
    start, feedback = cpu_seconds(), QgsProcessingFeedback(False)
    parameters = {**inputs, "OUTPUT_FOLDER": str(results)}
    try:
        _, wall = wall_time(lambda: run("miningrisk:mining_risk_chain", parameters, feedback=feedback))
    except QgsProcessingException:
        sys.exit(feedback.textLog())
    highest = max(step["mib"] for step in steps)
    return [*steps, {"step": "together", "cpu": cpu_seconds() - start, "wall": wall, "mib": highest}]


def show(scale, side, mines, rows):
    print(f"\n{side:,} x {side:,} pixels ({side * side / 1e6:.1f} million), {mines:,} mines (scale {scale:g})")
    print(f"{'step':<26}{'CPU s':>9}{'wall s':>9}{'peak MiB':>10}")
    for row in rows:
        print(f"{row['step']:<26}{row['cpu']:9.1f}{row['wall']:9.1f}{row['mib']:10.0f}")
    print(f"CPU seconds per million pixels: {rows[-1]['cpu'] / (side * side / 1e6):.2f}", flush=True)


def show_invest(python, folder, chain):
    """InVEST on the same land use and threats, beside the whole chain: at most 1/2 of its CPU, 1/4 of its wall time."""
    in_own_process("threats", str(folder))
    invest = in_own_process("invest", str(folder), python=python)
    if invest is None:
        print("InVEST is not installed there; no ratios.")
        return
    print(f"{'Habitat Quality of InVEST':<26}{invest['cpu']:9.1f}{invest['wall']:9.1f}{invest['mib']:10.0f}")
    cpu, wall = (chain[name] / invest[name] for name in ("cpu", "wall"))
    print(f"the whole chain / InVEST's one step: CPU {cpu:.2f} (goal 0.50), wall {wall:.2f} (goal 0.25)", flush=True)


def bench(scale, folder, invest=None):
    side, mines = round(SIDE * math.sqrt(scale)), round(MINES * scale)
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / "inputs.json").exists():
        (folder / "inputs.json").write_text(json.dumps(Country(folder, side, mines).write()))
    command = [sys.executable, __file__, "--run", str(folder)]
    finished = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    rows = json.loads(finished.stdout.splitlines()[-1])
    show(scale, side, mines, rows)
    if invest:
        show_invest(invest, folder, rows[-1])


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--scale", type=float, nargs="+", default=[1.0])
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--invest", help="the Python in which InVEST is installed")
    parser.add_argument("--run", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.run:
        print(json.dumps(run_chain(given.run)))
    else:
        with tempfile.TemporaryDirectory() as temporary:
            for scale in given.scale:
                bench(scale, (given.keep or Path(temporary)) / f"{scale:g}", given.invest)
