"""What the benchmarks share: CPU time, peak memory of a stretch of work, and a QGIS with our provider."""

import sys
import time
from pathlib import Path

SHARED = Path(__file__).resolve().parents[2].parent / "shared" / "data"
_KEEP = []


def cpu_time(function, *arguments):
    """(result, CPU seconds of this process): steadier than the clock on a machine with other work."""
    start = time.process_time()
    return function(*arguments), time.process_time() - start


def wall_time(function, *arguments):
    """(result, seconds)."""
    start = time.perf_counter()
    return function(*arguments), time.perf_counter() - start


def reset_peak():
    """Forget the peak of the memory, so that `peak_mib` says that of the work from here on (Linux)."""
    Path("/proc/self/clear_refs").write_text("5")


def peak_mib():
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024


def start_processing():
    """QGIS without windows, with our provider; returns processing.run."""
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    sys.path.insert(0, str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    import processing
    from processing.core.Processing import Processing

    Processing.initialize()
    from mining_ecorisk import classFactory

    plugin = classFactory(None)
    plugin.initProcessing()
    _KEEP.extend((application, plugin))
    return processing.run
