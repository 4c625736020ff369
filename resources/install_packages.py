"""Install what requirements.txt names into a folder, and leave everything that this Python already has as it is.

    python3 resources/install_packages.py [FOLDER]

Run it with the Python of QGIS. Without a folder it takes the one in the QGIS profile that the plugin lies in, where the
plugin looks. Only packages that are missing are put there; numpy and all others that are there already are pinned, so
that none is upgraded, and none is installed a second time. Only what an earlier run put there is ever replaced: a list
in the folder says what that is.
"""

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
from importlib.metadata import PackageNotFoundError, distributions, version
from pathlib import Path

REQUIREMENTS = Path(__file__).with_name("requirements.txt")
PACKAGES_FOLDER = "mining_ecorisk_packages"
MADE = "installed_by_mining_ecorisk.txt"
# What pip accepts in a constraint (PEP 440); systems also carry versions such as "1.0-dev" or "unknown".
PINNABLE = re.compile(r"\d+(\.\d+)*((a|b|rc)\d+)?(\.post\d+)?(\.dev\d+)?(\+[a-z0-9]+(\.[a-z0-9]+)*)?")
FIRST_PIP_WITH_REPORT = (22, 2)
# What the plugin looks for, to know whether something is missing.
LOOKED_FOR = ("scipy", "mapclassify", "libpysal", "esda")
NO_PIP = (
    "This Python ({python}) has no pip. Install it (Debian, Ubuntu: apt install python3-pip), or install esda, "
    "libpysal and mapclassify with your system's package manager."
)

NO_PACKAGES = (
    "pip could not install the packages; its own words are above. That it finds no version, or no matching "
    "distribution, may also mean that the package index cannot be reached: see to the network, or the proxy."
)


class InstallationError(Exception):
    """What stopped the installation, in a sentence."""


def default_folder() -> Path:
    """Where the plugin looks, when it lies in <profile>/python/plugins."""
    plugins = Path(__file__).absolute().parents[2]
    if plugins.name != "plugins":
        raise InstallationError(
            "The plugin does not lie in the plugins folder of a QGIS profile. Name the folder to install into."
        )
    return plugins.parent / PACKAGES_FOLDER / sys.implementation.cache_tag


def check_folder(folder: Path) -> None:
    """Refuse a folder that belongs to another version of Python, where compiled packages would not load."""
    here = sys.implementation.cache_tag
    if folder.parent.name == PACKAGES_FOLDER and folder.name != here:
        raise InstallationError(
            f"The folder is for {folder.name}, but this Python is {here}. Run this with the Python of QGIS."
        )


def installed(folder: Path) -> dict:
    """Name -> version of every package that this Python finds outside the folder."""
    path = [entry for entry in sys.path if Path(entry or ".").absolute() != folder]
    found = {}
    for distribution in distributions(path=path):
        if distribution.metadata["Name"]:
            found.setdefault(distribution.metadata["Name"], distribution.version)
    return found


def pip_version() -> tuple:
    try:
        return tuple(int(part) for part in re.findall(r"\d+", version("pip"))[:2])
    except PackageNotFoundError:
        raise InstallationError(NO_PIP.format(python=sys.executable)) from None


def pip_install(*arguments: str) -> None:
    command = [sys.executable, "-m", "pip", "install", "--disable-pip-version-check", "--no-input", *arguments]
    outcome = subprocess.run(command, env={**os.environ, "PYTHONUNBUFFERED": "1"}, check=False)
    if outcome.returncode:
        raise InstallationError(NO_PACKAGES)


def missing(constraints: Path, report: Path) -> list:
    """`name==version` of every package that is not there yet, as pip's resolver finds them without installing."""
    print("Looking for what is missing ...", flush=True)
    pip_install(
        "--quiet", "--dry-run", "--report", str(report), "--prefer-binary", "--constraint", str(constraints),
        "--requirement", str(REQUIREMENTS),
    )  # fmt: skip
    metadata = [item["metadata"] for item in json.loads(report.read_text(encoding="utf-8"))["install"]]
    return [f"{item['name']}=={item['version']}" for item in metadata]


def install(folder: Path) -> None:
    """Install into the folder; InstallationError when it cannot be done."""
    check_folder(folder)
    pip = pip_version()
    parent = existing(folder.parent)
    # Stopped or killed at any time, it leaves nothing half in the folder itself. A new folder beside it, with
    # a name that none has, is the only one that is removed.
    with tempfile.TemporaryDirectory(prefix=f"{folder.name}.", suffix=".half", dir=parent) as beside:
        half = Path(beside) / "new"
        with tempfile.TemporaryDirectory() as scratch:
            fill(half, pip, installed(folder), Path(scratch))
        if not half.is_dir():
            print("Nothing is missing.", flush=True)
            return
        move(half, folder, Path(beside) / "old")
    print("Installed. QGIS finds the packages from now on.", flush=True)


def existing(folder: Path) -> Path:
    """The folder, or the nearest above it that is there: on the same disk, so that moving is renaming."""
    return folder if folder.is_dir() else existing(folder.parent)


def fill(target: Path, pip: tuple, present: dict, scratch: Path) -> None:
    """Let pip put what is missing into the target, a new folder; there is none afterwards when nothing is missing."""
    constraints = scratch / "constraints.txt"
    pins = [f"{name}=={number}\n" for name, number in present.items() if PINNABLE.fullmatch(number)]
    constraints.write_text("".join(pins), encoding="utf-8")
    into = ["--target", str(target), "--prefer-binary"]
    if pip < FIRST_PIP_WITH_REPORT:
        # It cannot tell what is missing; what it then installs twice comes second on the path and is never used.
        pip_install(*into, "--constraint", str(constraints), "--requirement", str(REQUIREMENTS))
        return
    names = missing(constraints, scratch / "report.json")
    if names:
        print(f"Installing: {', '.join(names)}", flush=True)
        pip_install(*into, "--no-deps", *names)


def made_before(folder: Path) -> set:
    """The names of what earlier installations put into the folder."""
    made = folder / MADE
    return set(made.read_text(encoding="utf-8").splitlines()) if made.is_file() else set()


def move(source: Path, folder: Path, aside: Path) -> None:
    """Everything in the source takes its place in the folder, what the plugin looks for last.

    What an earlier installation put there goes aside; InstallationError, before anything is moved, where something else
    is in the way.
    """
    entries = sorted(source.iterdir(), key=lambda entry: entry.name in LOOKED_FOR)
    made = made_before(folder)
    others = [entry.name for entry in entries if entry.name not in made and (folder / entry.name).exists()]
    if others:
        raise InstallationError(
            f"{folder} holds {', '.join(others)}, which this did not put there and does not touch. Name another folder."
        )
    folder.mkdir(parents=True, exist_ok=True)
    aside.mkdir()
    # Noted first: what is moved is then never taken for somebody else's.
    names = sorted(made | {entry.name for entry in entries})
    (folder / MADE).write_text("".join(f"{name}\n" for name in names), encoding="utf-8")
    for entry in entries:
        place = folder / entry.name
        if place.exists():
            place.replace(aside / entry.name)
        entry.replace(place)


def stop(*_) -> None:
    """The plugin's way to end it; leaving by an exception ends the running pip as well."""
    raise InstallationError("Stopped: nothing was installed.")


def main(words: list) -> int:
    signal.signal(signal.SIGTERM, stop)
    try:
        folder = Path(words[0]).absolute() if words else default_folder()
        install(folder)
    except (InstallationError, KeyboardInterrupt) as error:
        print(str(error) or "Stopped: nothing was installed.", flush=True)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
