"""The Python packages that QGIS does not bring: which are missing, and the folder of the profile that holds them.

The only module that touches the path on which Python looks for packages.
"""

from __future__ import annotations

import csv
import importlib
import re
import shutil
import sys
from importlib.metadata import PackageNotFoundError, distribution
from importlib.util import find_spec
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingException

from .i18n import joined, tr

FOUNDATION = ("numpy", "scipy")  # no step runs without them
OPTIONAL = ("mapclassify", "libpysal", "esda")
ALL = FOUNDATION + OPTIONAL
SCRIPT = Path(__file__).resolve().parents[2] / "resources" / "install_packages.py"
PACKAGES_FOLDER = "mining_ecorisk_packages"
NOT_PLAIN = re.compile(r"[^\w@%+=:,./\\~-]")  # what a shell may take for its own


def folder() -> Path:
    """The folder in the QGIS profile for packages of this version of Python."""
    profile = Path(QgsApplication.qgisSettingsDirPath())
    return profile / "python" / PACKAGES_FOLDER / sys.implementation.cache_tag


def use_folder() -> None:
    """Let Python find the packages of the folder, after everything that QGIS brings."""
    path = str(folder())
    if path not in sys.path:
        sys.path.append(path)
    importlib.invalidate_caches()


def missing(names: tuple[str, ...] = OPTIONAL) -> list[str]:
    """The packages among `names` that Python does not find whole."""
    return [name for name in names if not _is_whole(name)]


def _is_whole(name: str) -> bool:
    """Whether a package can be imported; one in our folder also has every file that its own list names.

    An installation that was killed, or a folder that was emptied in part, leaves packages that Python still finds.
    """
    spec = find_spec(name)
    if spec is None or spec.origin is None:  # no origin: a folder without the package's own file
        return False
    if folder() not in Path(spec.origin).parents:
        return True
    try:
        about = distribution(name)
    except PackageNotFoundError:
        return False
    # `files` leaves out those that are missing, from Python 3.12 on.
    files = [row[0] for row in csv.reader((about.read_text("RECORD") or "").splitlines()) if row]
    return bool(files) and all(Path(str(about.locate_file(file))).exists() for file in files if file.endswith(".py"))


def interpreter() -> str:
    """The Python program of the version that QGIS runs; `sys.executable` may be QGIS itself or another Python."""
    numbers = f"{sys.version_info.major}.{sys.version_info.minor}"
    root = Path(sys.exec_prefix)
    candidates = (
        root / "bin" / f"python{numbers}", root / "bin" / "python3", root / "python.exe", root / "python3.exe",
        Path(sys.executable).parent / "bin" / "python3",
    )  # fmt: skip
    for candidate in candidates:
        if candidate.is_file():
            return str(candidate)
    return shutil.which(f"python{numbers}") or shutil.which("python3") or "python3"


def command() -> list[str]:
    """The command that installs the missing packages into the folder, as a program and its arguments."""
    return [interpreter(), str(SCRIPT), str(folder())]


def command_line() -> str:
    """The same command as a person types it into a shell."""
    return " ".join(f'"{part}"' if NOT_PLAIN.search(part) else part for part in command())


def missing_packages(names: tuple[str, ...]) -> str:
    """A sentence on the packages that are not installed; empty when all are."""
    lacking = missing(names)
    if not lacking:
        return ""
    return tr(
        "This needs the Python package(s) {packages}. Install them from the menu Plugins, Mining Ecological Risk, or "
        "with this command: {command}"
    ).format(packages=joined(lacking), command=command_line())


def need_packages(*names: str) -> None:
    """Raise QgsProcessingException unless the packages that an option needs are installed."""
    problem = missing_packages(names)
    if problem:
        raise QgsProcessingException(problem)
