"""CPU of Habitat quality with QUALITY_BEFORE against that without it, on bench_habitat's land use and mines.

python tests/benchmarks/bench_state0.py [--side 4000] [--repeat 3]

Runs take turns, each in a process of its own; the least of each kind counts, since other work only adds to it. The goal
is a ratio of at most 1.25.
"""

import argparse
import json
import subprocess
import sys
import tempfile

from bench_habitat import THREATS, K, measured, own_threats, write_landuse, write_mines
from measure import start_processing

GOAL = 1.25
STEPS = ("threats", "plain", "before")


def quality(folder, with_before):
    run = start_processing()
    parameters = {
        "LANDUSE": f"{folder}/mined.tif",
        "THREATS": [f"{folder}/{threat}.tif" for threat in THREATS.values()],
        "HALF_SATURATION": K,
        "QUALITY": f"{folder}/quality.tif",
        "DEGRADATION": f"{folder}/degradation.tif",
    }
    if with_before:
        parameters["LANDUSE_BEFORE"] = f"{folder}/landuse.tif"
        parameters["QUALITY_BEFORE"] = f"{folder}/quality_before.tif"
    return measured(run, "miningrisk:habitatquality", parameters)


def step(name, folder):
    return own_threats(folder) if name == "threats" else quality(folder, name == "before")


def in_own_process(name, folder):
    command = [sys.executable, __file__, "--step", name, "--folder", folder]
    finished = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(finished.stdout.splitlines()[-1])


def main(side, repeat):
    with tempfile.TemporaryDirectory() as folder:
        write_landuse(f"{folder}/landuse.tif", side)
        write_mines(f"{folder}/mines.geojson", side)
        in_own_process("threats", folder)
        cpu = {"plain": [], "before": []}
        for _ in range(repeat):
            for name, found in cpu.items():
                found.append(in_own_process(name, folder)["cpu"])
        plain, before = (min(found) for found in cpu.values())
        print(f"habitatquality: {plain:.2f} s CPU; with QUALITY_BEFORE {before:.2f} s")
        print(f"ratio {before / plain:.3f} (goal: at most {GOAL})")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--side", type=int, default=4000)
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--step", choices=STEPS, help=argparse.SUPPRESS)
    parser.add_argument("--folder", help=argparse.SUPPRESS)
    parsed = parser.parse_args()
    if parsed.step:
        print(json.dumps(step(parsed.step, parsed.folder)))
    else:
        main(parsed.side, parsed.repeat)
