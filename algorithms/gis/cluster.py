"""Tiles worked on by a cluster of dask.distributed; needs no QGIS, and dask only where a cluster is asked for.

What dask.distributed itself goes by says where: the environment variable DASK_SCHEDULER_ADDRESS. Workers need numpy,
scipy, GDAL and the folder that holds the plugin's on their PYTHONPATH, and see the files under the same paths. Retries,
scaling and the dashboard are dask's own.
"""

from __future__ import annotations

import importlib.util
import os
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path

from ..core.errors import InputError
from ..core.raster.tiles import Done, Item

VARIABLE = "DASK_SCHEDULER_ADDRESS"
PATIENCE = 10  # seconds until a scheduler has answered, and until it has a worker
AHEAD = 2  # tiles handed out for each thread of the cluster
LOOK = 5  # seconds between two looks at the size of the cluster, which may grow
METADATA = Path(__file__).resolve().parents[2] / "metadata.txt"


def scheduler_address() -> str:
    """Where the tiles go; "" for the threads of this machine."""
    return os.environ.get(VARIABLE, "")


def plugin_version() -> str:
    """The version of the plugin that whoever runs this has."""
    lines = METADATA.read_text(encoding="utf-8").splitlines()
    return next(line.partition("=")[2].strip() for line in lines if line.startswith("version="))


def _done(work: Callable[[Item], Done], tile: Item) -> Done:
    """What a worker of the cluster runs."""
    return work(tile)


class ClusterCrew:
    """The workers of a cluster, for one kind of work: a context manager."""

    def __init__(self, client, work: Callable):
        self._client = client
        # Sent once and kept by the workers, who share it with those that come later.
        self._work = client.scatter(work, broadcast=True, hash=False)
        self._pool = client.get_executor(pure=False)
        self._size, self._looked = 0, -LOOK

    @property
    def size(self) -> int:
        """How many tiles are handed out at a time."""
        if time.monotonic() - self._looked > LOOK:
            self._size = AHEAD * sum(self._client.nthreads().values())
            self._looked = time.monotonic()
        return max(self._size, 1)

    def submit(self, _: Callable[[Item], Done], tile: Item) -> Future[Done]:
        """Have the crew's work done on a tile by the next worker that is free."""
        return self._pool.submit(_done, self._work, tile)


@contextmanager
def cluster_crew(address: str, work: Callable) -> Iterator[ClusterCrew]:
    """A crew at the scheduler of this address; InputError where it, dask or the plugin on a worker is missing."""
    if importlib.util.find_spec("distributed") is None:
        raise InputError(
            "{variable} is set, but the package distributed is missing. Install dask and distributed for the Python of "
            "QGIS, or unset the variable to work on this machine alone.",
            variable=VARIABLE,
        )
    from distributed import Client, KilledWorker

    try:
        client = Client(address, timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError) as error:
        raise InputError(
            "{variable}: no scheduler answers at {address} ({error}). Start it, correct the address, or unset the "
            "variable to work on this machine alone.",
            variable=VARIABLE,
            address=address,
            error=error,
        ) from error
    try:
        _check_workers(client, address)
        yield ClusterCrew(client, work)
    except KilledWorker as error:
        raise InputError(
            "{variable}: workers of the cluster died over and over at the same tile ({error}). Have they enough "
            "memory? See their logs.",
            variable=VARIABLE,
            error=error,
        ) from error
    except ModuleNotFoundError as error:
        raise _unequipped(address, error) from error
    finally:
        client.close(timeout=1)


def _check_workers(client, address: str) -> None:
    """InputError unless there are workers, and all have this plugin."""
    try:
        client.wait_for_workers(1, timeout=PATIENCE)
    except TimeoutError as error:
        raise InputError(
            "{variable}: the scheduler at {address} has no worker. Start some, or unset the variable to work on this "
            "machine alone.",
            variable=VARIABLE,
            address=address,
        ) from error
    own = plugin_version()
    for worker, found in client.run(plugin_version, on_error="return").items():
        if isinstance(found, Exception):
            raise _unequipped(worker, found)
        if found != own:
            raise InputError(
                "{variable}: the worker {worker} has version {found} of the plugin, and this machine {own}. Give all "
                "the same.",
                variable=VARIABLE,
                worker=worker,
                found=found,
                own=own,
            )


def _unequipped(worker: str, error: Exception) -> InputError:
    return InputError(
        "{variable}: the worker {worker} cannot do the work ({error}). Workers need numpy, scipy, GDAL, and on their "
        "PYTHONPATH the folder that holds the folder mining_ecorisk of the plugin.",
        variable=VARIABLE,
        worker=worker,
        error=error,
    )
