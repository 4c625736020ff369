"""The process that runs the cases: one QGIS, one case after the other."""

from __future__ import annotations

import faulthandler
import json
import os
import resource
import shutil
import signal
import sys
import threading
import time
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingFeedback, QgsProject

from . import landscape, outcome

PATIENCE = 10.0  # seconds of the processor before a run is cancelled
MOST_MEMORY = 4 * 2**30  # bytes; what wants more fails by itself and does not take it from others


def work(folder: Path) -> int:
    """Run the seeds of `todo.json`; `state.json` says which is at work, `results.jsonl` what became of those before."""
    todo = json.loads((folder / "todo.json").read_text())
    resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY, MOST_MEMORY))
    faulthandler.enable()
    faulthandler.register(signal.SIGUSR1)
    os.chdir(folder)  # where a file goes whose path is none
    app = started()
    layers = _layers(folder)
    from .spoiling import drawn

    for seed in todo["seeds"]:
        place = folder / f"run{seed}"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        (folder / "state.json").write_text(json.dumps({"seed": seed, "algorithm": "(drawing)", "told": []}))
        case = drawn(seed, layers, place)
        run = {"seed": seed, "algorithm": case.name, "told": case.told}
        (folder / "state.json").write_text(json.dumps(run))
        run["outcome"], run["why"], log = ran(case)
        with open(folder / "results.jsonl", "a", encoding="utf-8") as file:
            file.write(json.dumps(run) + "\n")
        if todo["told"]:
            print(case.name, case.told, json.dumps(case.parameters, default=str, ensure_ascii=False), *log, sep="\n  ")
        shutil.rmtree(place, ignore_errors=True)
    del app
    return 0


def started() -> QgsApplication:
    """A QGIS without windows in which the plugin's provider is registered."""
    app = QgsApplication([], False)
    app.initQgis()
    sys.path.insert(0, str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from mining_ecorisk import classFactory
    from processing.core.Processing import Processing

    Processing.initialize()
    app.plugin = classFactory(None)
    app.plugin.initProcessing()
    return app


def _layers(folder: Path) -> dict[str, str]:
    """The landscape, made by the first process and read by those after a crash."""
    place, listed = folder / "landscape", folder / "landscape.json"
    if not listed.exists():
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        listed.write_text(json.dumps(landscape.build(place)))
    return json.loads(listed.read_text())


class Log(QgsProcessingFeedback):
    """Keeps what a run says to its user."""

    def __init__(self):
        super().__init__(False)
        self.lines: list[str] = []

    def pushInfo(self, info):
        self.lines.append(info)

    def pushWarning(self, warning):
        self.lines.append(warning)

    def reportError(self, error, fatalError=False):  # noqa: N803 (QGIS's name)
        self.lines.append(error)

    def pushDebugInfo(self, info):
        self.lines.append(info)


class Watch(threading.Thread):
    """Cancels a run that works for long, as its user may do: one that stops then has not hung."""

    def __init__(self, log: Log):
        super().__init__(daemon=True)
        self.log, self.end = log, threading.Event()

    def run(self):
        begun = time.process_time()
        while not self.end.wait(0.5):
            if time.process_time() - begun > PATIENCE:
                self.log.cancel()
                return


def ran(case) -> tuple[str, str, list[str]]:
    """(outcome, why, log) of the case, as the dialog and `processing.run` run it."""
    from processing.tools import dataobjects

    log = Log()
    watch = Watch(log)
    watch.start()
    context = dataobjects.createContext(log)
    try:
        fits, why = case.algorithm.checkParameterValues(case.parameters, context)
        if not fits:
            return *outcome.refused(case, why, None), log.lines
        case.algorithm.validateInputCrs(case.parameters, context)
        results, good = case.algorithm.run(case.parameters, context, log, {}, False)
        if not good:
            return *outcome.refused(case, " ".join(log.lines), None), log.lines
        return *outcome.succeeded(case, results, context, log.lines), log.lines
    except Exception as error:  # noqa: BLE001 (any other kind is what is looked for)
        return *outcome.refused(case, str(error), error), log.lines
    finally:
        watch.end.set()
        QgsProject.instance().removeAllMapLayers()
