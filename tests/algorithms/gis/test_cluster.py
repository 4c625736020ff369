"""Tiles on a cluster of dask.distributed: the same bits as threads, lost workers, wrong workers, cancel."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException

pytestmark = pytest.mark.slow
PLUGIN = Path(__file__).resolve().parents[3]
SAMPLE = PLUGIN / "resources" / "sample"
COMMAND = [sys.executable, "-m", "dask"]
QUIET = {"DASK_DISTRIBUTED__LOGGING__DISTRIBUTED": "error", "DASK_DISTRIBUTED__DASHBOARD__LINK": ""}


class Cluster:
    """A scheduler on the loopback and its workers, each a process of its own."""

    def __init__(self, folder):
        self.folder, self.file = folder, folder / "scheduler.json"
        self.processes = []
        options = ["--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(self.file)]
        self.start([*COMMAND, "scheduler", *options])
        self.wait(self.file.exists)

    @property
    def address(self):
        import json

        return json.loads(self.file.read_text())["address"]

    def start(self, command, **environment):
        log = (self.folder / f"{len(self.processes)}.log").open("w")
        environment = {**os.environ, **QUIET, **environment}
        environment.pop("DASK_SCHEDULER_ADDRESS", None)
        process = subprocess.Popen(command, env=environment, stdout=log, stderr=log, cwd=self.folder)
        self.processes.append(process)
        return process

    def worker(self, before=(), **environment):
        options = ["--scheduler-file", str(self.file), "--nthreads", "1", "--no-nanny", "--no-dashboard"]
        options += ["--host", "127.0.0.1", "--local-directory", str(self.folder)]
        return self.start([*before, *COMMAND, "worker", *options], **environment)

    def wait(self, ready, seconds=60):
        end = time.monotonic() + seconds
        while not ready():
            assert time.monotonic() < end, [path.read_text() for path in self.folder.glob("*.log")]
            time.sleep(0.2)

    def wait_for(self, workers):
        from distributed import Client

        with Client(self.address, set_as_default=False) as client:
            client.wait_for_workers(workers, timeout=60)

    def stop(self):
        # Each is a process that this test started.
        for process in self.processes:
            process.kill()
            process.wait(20)


@pytest.fixture
def cluster(tmp_path, monkeypatch):
    pytest.importorskip("distributed")
    folder = tmp_path / "cluster"
    folder.mkdir()
    found = Cluster(folder)
    monkeypatch.setenv("DASK_SCHEDULER_ADDRESS", found.address)
    yield found
    found.stop()


@pytest.fixture
def landuse(tmp_path):
    path = str(tmp_path / "landuse.tif")
    gdal.Translate(path, str(SAMPLE / "landuse.tif"), srcWin=[1000, 900, 700, 620])
    return path


@pytest.fixture
def small_tiles(monkeypatch):
    from mining_ecorisk.algorithms.core.raster import tiles

    monkeypatch.setattr(tiles, "PLAIN_ROWS", 64)
    monkeypatch.setattr(tiles, "PLAIN_COLUMNS", 256)


@pytest.fixture
def counting(make_run, landuse, small_tiles):
    """(tiles, work that counts the codes of each) of the land use."""
    from mining_ecorisk.algorithms.damage.landuse.translation_work import CountWork
    from mining_ecorisk.algorithms.gis.tile_runs import tiles_of

    raster = make_run("translatelanduse", INPUT=landuse).raster("INPUT")
    return tiles_of(raster.grid), CountWork(raster)


def count(tiles, work, report=lambda done: None):
    from mining_ecorisk.algorithms.gis.tile_runs import by_tiles

    found = Counter()
    by_tiles(tiles, work, lambda _, counts: found.update(counts), report)
    return found


def expected(path):
    dataset = gdal.Open(path)
    codes, counts = np.unique(dataset.ReadAsArray(), return_counts=True)
    nodata = dataset.GetRasterBand(1).GetNoDataValue()
    return {int(code): int(number) for code, number in zip(codes, counts) if code != nodata}


def test_the_same_bits_as_threads(run, cluster, landuse, tmp_path, monkeypatch, small_tiles):
    layer = f"{SAMPLE / 'sample.gpkg'}|layername="
    names = ("MINING", "CONSTRUCTION", "SETTLEMENT", "ARABLE")
    cluster.worker()
    cluster.worker()
    cluster.wait_for(2)
    found = []
    for place in ("on_cluster", "by_threads"):
        folder = tmp_path / place
        folder.mkdir()
        out = {name: str(folder / f"{name}.tif") for name in (*names, "LANDUSE_MINED")}
        run("threatlayers", LANDUSE=landuse, MINES=f"{layer}mines", ROADS=f"{layer}roads", **out)
        threats = [out[name] for name in names]
        quality = {name: str(folder / f"{name}.tif") for name in ("QUALITY", "DEGRADATION", "QUALITY_BEFORE")}
        run("habitatquality", LANDUSE=out["LANDUSE_MINED"], THREATS=threats, LANDUSE_BEFORE=landuse, **quality)
        score = str(folder / "score.tif")
        run("scoreelevation", INPUT=str(SAMPLE / "dem.tif"), TEMPLATE=landuse, OUTPUT=score)
        water = str(folder / "water.tif")
        run("scorewaterdistance", MAIN_STREAM=f"{layer}rivers_main", TEMPLATE=landuse, OUTPUT=water)
        grid, patches = str(folder / "grid.gpkg"), str(folder / "patches.gpkg")
        run("evaluationgrid", INPUT=f"{layer}study_area", OUTPUT=grid)
        run("habitatfragmentation", LANDUSE=landuse, GRID=grid, OUTPUT=patches)
        fields = [row.attributes() for row in _features(patches)]
        paths = [*out.values(), *quality.values(), score, water]
        found.append([*(gdal.Open(path).ReadAsArray().tobytes() for path in paths), repr(fields)])
        monkeypatch.delenv("DASK_SCHEDULER_ADDRESS", raising=False)
    assert found[0] == found[1]


def _features(path):
    from qgis.core import QgsVectorLayer

    return list(QgsVectorLayer(path, "layer", "ogr").getFeatures())


def test_a_worker_that_is_killed_loses_nothing(cluster, counting, landuse):
    tiles, work = counting
    victim = cluster.worker()
    cluster.worker()
    cluster.wait_for(2)

    def report(done):
        if done > 0.3 and victim.poll() is None:
            os.kill(victim.pid, signal.SIGKILL)
            victim.wait(20)

    found = count(tiles * 20, work, report)
    assert victim.returncode == -signal.SIGKILL
    assert found == {code: 20 * number for code, number in expected(landuse).items()}


@pytest.mark.skipif(os.getuid() != 0 or not shutil.which("unshare"), reason="hiding a folder needs root")
def test_a_worker_without_the_shared_folder_is_named(cluster, counting, landuse):
    # The worker has a view of the files of its own, in which the land use's folder is empty.
    script = f'mount -t tmpfs none {Path(landuse).parent} && exec "$@"'
    scheduler_file = Path(tempfile.gettempdir()) / f"scheduler_{os.getpid()}.json"
    shutil.copy(cluster.file, scheduler_file)
    options = ["--scheduler-file", str(scheduler_file), "--nthreads", "1", "--no-nanny", "--no-dashboard"]
    options += ["--host", "127.0.0.1", "--local-directory", tempfile.gettempdir()]
    cluster.start(["unshare", "-m", "bash", "-c", script, "-", *COMMAND, "worker", *options])
    cluster.wait_for(1)
    tiles, work = counting
    from mining_ecorisk.algorithms.core.errors import InputError

    with pytest.raises(InputError, match=f"INPUT: the file {landuse} .* is not there on .* cluster, every machine"):
        count(tiles, work)
    scheduler_file.unlink()


def test_a_worker_without_the_plugin_is_named(cluster, counting):
    from mining_ecorisk.algorithms.core.errors import InputError

    packages = Path(np.__file__).parents[1], Path(__import__("distributed").__file__).parents[1]
    cluster.worker(PYTHONPATH=os.pathsep.join(map(str, packages)))
    cluster.wait_for(1)
    with pytest.raises(InputError, match="the worker tcp.* cannot do the work .*mining_ecorisk.*PYTHONPATH"):
        count(*counting)


def test_cancel_does_not_wait_for_the_cluster(cluster, run, landuse, tmp_path, small_tiles):
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    cluster.worker()
    cluster.wait_for(1)
    cancelled = []

    class Feedback(QgsProcessingFeedback):
        def setProgress(self, progress):
            if progress > 20 and not cancelled:
                cancelled.append(time.monotonic())
                self.cancel()

    step = QgsApplication.processingRegistry().algorithmById("miningrisk:scoreelevation").create()
    output = tmp_path / "score.tif"
    parameters = {"INPUT": str(SAMPLE / "dem.tif"), "TEMPLATE": landuse, "OUTPUT": str(output)}
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        step.run(parameters, QgsProcessingContext(), Feedback(), {}, False)
    assert time.monotonic() - cancelled[0] < 2
    assert not output.exists()


def test_no_scheduler_and_no_worker_are_told(cluster, counting, monkeypatch):
    from mining_ecorisk.algorithms.core.errors import InputError
    from mining_ecorisk.algorithms.gis import cluster as door

    monkeypatch.setattr(door, "PATIENCE", 1)
    with pytest.raises(InputError, match="DASK_SCHEDULER_ADDRESS: the scheduler at tcp.* has no worker"):
        count(*counting)
    monkeypatch.setenv("DASK_SCHEDULER_ADDRESS", "tcp://127.0.0.1:9")
    with pytest.raises(InputError, match="DASK_SCHEDULER_ADDRESS: no scheduler answers at tcp://127.0.0.1:9"):
        count(*counting)


def test_without_dask_the_variable_is_an_error(counting, monkeypatch):
    from mining_ecorisk.algorithms.core.errors import InputError

    monkeypatch.setenv("DASK_SCHEDULER_ADDRESS", "tcp://127.0.0.1:9")
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(InputError, match="the package distributed is missing"):
        count(*counting)
