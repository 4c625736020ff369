"""Install what requirements.txt names into a folder, and leave everything that this Python already has as it is.

    python3 resources/install_packages.py [FOLDER]

Run it with the Python of QGIS. Without a folder it takes the one in the QGIS profile that the plugin lies in, where the
plugin looks. Only packages that are missing are put there; numpy and all others that are there already are pinned, so
that none is upgraded, and none is installed a second time.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from importlib.metadata import PackageNotFoundError, distributions, version
from pathlib import Path

REQUIREMENTS = Path(__file__).with_name("requirements.txt")
PACKAGES_FOLDER = "mining_ecorisk_packages"
# What pip accepts in a constraint (PEP 440); systems also carry versions such as "1.0-dev" or "unknown".
PINNABLE = re.compile(r"\d+(\.\d+)*((a|b|rc)\d+)?(\.post\d+)?(\.dev\d+)?(\+[a-z0-9]+(\.[a-z0-9]+)*)?")
FIRST_PIP_WITH_REPORT = (22, 2)
NO_PIP = (
    "This Python ({python}) has no pip. Install it (Debian, Ubuntu: apt install python3-pip), or install esda, "
    "libpysal and mapclassify with your system's package manager."
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
        raise InstallationError("pip could not install the packages; its own words are above.")


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
    with tempfile.TemporaryDirectory() as scratch:
        constraints = Path(scratch) / "constraints.txt"
        pins = [f"{name}=={number}\n" for name, number in installed(folder).items() if PINNABLE.fullmatch(number)]
        constraints.write_text("".join(pins), encoding="utf-8")
        target = ["--target", str(folder), "--upgrade", "--prefer-binary"]
        if pip < FIRST_PIP_WITH_REPORT:
            # It cannot tell what is missing; what it then installs twice comes second on the path and is never used.
            pip_install(*target, "--constraint", str(constraints), "--requirement", str(REQUIREMENTS))
            print("Installed. QGIS finds the packages from now on.", flush=True)
            return
        names = missing(constraints, Path(scratch) / "report.json")
        if not names:
            print("Nothing is missing.", flush=True)
            return
        print(f"Installing into {folder}: {', '.join(names)}", flush=True)
        pip_install(*target, "--no-deps", *names)
        print("Installed. QGIS finds the packages from now on.", flush=True)


def main(words: list) -> int:
    try:
        folder = Path(words[0]).absolute() if words else default_folder()
        install(folder)
    except InstallationError as error:
        print(error, flush=True)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
