"""A fuzzer of all steps: what it draws is valid but for a few faults, and it looks at what becomes of it.

    python tests/fuzz.py --runs 2000 --seed 1      a table by algorithm, and every run that ended badly
    python tests/fuzz.py --only 1000457            that run alone, with its log

A run draws an algorithm, its small valid case (20 x 20 pixels, 16 cells, six mines) and up to three faults of
parameters, layers, rasters, tables and outputs (`fuzzing/`); all of it follows from the run's seed. It ends in

- success: every output opens, holds no NaN or infinity, and no value out of its range; the log is fit for people;
- refusal: a sentence that names a parameter, by its id or its label, before or while the step runs;
- other: a trace, another exception, the text of a Python value, a crash, a broken output, or a hang: a run that goes
  on for 10 s after it was cancelled (all are cancelled after 10 s).

It proves that no such fault, alone or with others, makes a step die, hang, or write rubbish without a word. It does
not prove that numbers are right: that is what the other tests are for, and `test_metamorphic.py` where no expected
number can be known.

One process with a real QGIS runs the cases in turn; this one watches it, ends it when it hangs, and starts it anew.
"""

from __future__ import annotations

import argparse
import collections
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

SECONDS = 20.0  # of the processor, or six times as much on the clock
PER_SEED = 1_000_000  # seeds of runs lie apart by this for each seed of the whole


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--runs", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int, nargs="*", help="the seeds of runs, instead of --runs and --seed")
    parser.add_argument("--jobs", type=int, default=1, help="processes that share the runs")
    parser.add_argument("--results", type=Path, help="a file for one line of JSON a run")
    parser.add_argument("--worker", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.worker:
        from mining_ecorisk.tests.fuzzing.worker import work

        return work(options.worker)
    seeds = options.only or [options.seed * PER_SEED + number for number in range(options.runs)]
    folder = Path(tempfile.mkdtemp(prefix="fuzz_"))
    parts = [folder / str(number) for number in range(options.jobs)]
    try:
        with ThreadPoolExecutor(options.jobs) as pool:
            jobs = [
                pool.submit(watched, part, seeds[number :: options.jobs], bool(options.only))
                for number, part in enumerate(parts)
            ]
            found = sorted((run for job in jobs for run in job.result()), key=lambda run: run["seed"])
    finally:
        if options.results:
            texts = [path.read_text(encoding="utf-8") for path in folder.glob("*/results.jsonl")]
            options.results.write_text("".join(texts), encoding="utf-8")
        shutil.rmtree(folder, ignore_errors=True)
    report(found)
    return 1 if len(found) < len(seeds) or any(run["outcome"] == "other" for run in found) else 0


def watched(folder: Path, seeds: list[int], told: bool) -> list[dict]:
    """Run the seeds in a process of their own, which is started anew after a crash or hang; the results of all runs."""
    results, state = folder / "results.jsonl", folder / "state.json"
    folder.mkdir()
    results.touch()
    while len(done := _lines(results)) < len(seeds):
        state.unlink(missing_ok=True)
        rest = seeds[len(done) :]
        (folder / "todo.json").write_text(json.dumps({"seeds": rest, "told": told}))
        command = [sys.executable, __file__, "--worker", str(folder)]
        with open(folder / "errors.txt", "w") as errors:
            process = subprocess.Popen(command, stdout=None if told else subprocess.DEVNULL, stderr=errors)
            why = _ended(process, state)
        now = _lines(results)
        if len(now) == len(seeds):
            return now
        if not state.exists():
            raise SystemExit(
                f"The process ended before any run ({why}).\n{(folder / 'errors.txt').read_text()[-4000:]}"
            )
        run = json.loads(state.read_text())
        if run["seed"] == rest[len(now) - len(done)]:
            _, dead, trace = (folder / "errors.txt").read_text(errors="replace").rpartition("Current thread")
            trace = dead + trace.partition("Extension modules")[0][:1500] if dead else trace[-1500:]
            _add(results, {**run, "outcome": "other", "why": f"{why}\n{trace}"})
    return done


def _ended(process: subprocess.Popen, state: Path) -> str:
    """Wait until the process ends, or end it when its present run takes too long; why it ended."""
    begun, last = (0.0, 0.0), ""
    while process.poll() is None:
        time.sleep(0.2)
        text = state.read_text() if state.exists() else ""
        if text != last:
            last, begun = text, (_processor_seconds(process.pid), time.monotonic())
        if text and (_processor_seconds(process.pid) - begun[0] > SECONDS or time.monotonic() - begun[1] > 6 * SECONDS):
            process.send_signal(signal.SIGUSR1)  # the worker writes where it stands
            time.sleep(0.5)
            process.kill()
            process.wait()
            return f"hang: more than {SECONDS:g} s"
    return f"crash: exit code {process.returncode}"


def _processor_seconds(pid: int) -> float:
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _lines(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _add(path: Path, run: dict) -> None:
    with open(path, "a", encoding="utf-8") as file:
        file.write(json.dumps(run) + "\n")


def report(found: list[dict]) -> None:
    """Print the table by algorithm, then every run that ended badly."""
    counts: dict[str, collections.Counter] = collections.defaultdict(collections.Counter)
    for run in found:
        counts[run["algorithm"]][run["outcome"]] += 1
    kinds = ("success", "refusal", "other")
    print(f"{'algorithm':<28}" + "".join(f"{kind:>9}" for kind in kinds))
    for name in sorted(counts):
        print(f"{name:<28}" + "".join(f"{counts[name][kind]:>9}" for kind in kinds))
    print(f"{'all':<28}" + "".join(f"{sum(c[kind] for c in counts.values()):>9}" for kind in kinds))
    for run in found:
        if run["outcome"] == "other":
            print(f"\n--only {run['seed']}  {run['algorithm']}: {'; '.join(run['told'])}\n    {run['why']}")


if __name__ == "__main__":
    status = main()
    sys.stdout.flush()
    os._exit(status)  # Python takes QGIS's objects apart in any order, which can crash
