"""Draws the screenshots of the README: python3 tests/screenshots.py [FOLDER]

Under Xvfb, in a fresh profile, with the real QGIS desktop; about two minutes. The folder is resources/screenshots by
default. Environment as tests/run.sh makes it; needs Pillow.

python3 tests/screenshots.py --report REPORT.html draws the beginning of a report instead, with a headless Chromium.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = Path(__file__).resolve().parent
SCREENSHOTS = TESTS.parent / "resources" / "screenshots"
SECONDS = 420
COLOURS = (256, 192, 128, 96, 64, 48)
LARGEST = 190_000
PAGE = "1000,1780"  # pixels of the report's picture
KEPT = ("toolbox", "chain", "habitatquality", "riskzoning", "restorationmodels", "modeler", "sample", "run")


class NoDesktopError(Exception):
    """What the tour needs and does not find here."""


def tour(folder: Path, script: str = "desktop_tour.py", **environment: str) -> dict:
    """What the script saw in QGIS's window; its pictures and the profile lie in the folder."""
    if not shutil.which("xvfb-run") or not shutil.which("qgis"):
        raise NoDesktopError("xvfb-run or the qgis desktop is not installed")
    settings = folder / "config" / "profiles" / "default" / "QGIS"
    settings.mkdir(parents=True)
    (settings / "QGIS3.ini").write_text("[PythonPlugins]\nmining_ecorisk=true\n")
    surroundings = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    surroundings.update(QGIS_CUSTOM_CONFIG_PATH=str(folder / "config"), TOUR_FOLDER=str(folder), LANG="C.UTF-8")
    surroundings.update(environment)
    command = ["xvfb-run", "-a", "-s", "-screen 0 1600x1200x24", "qgis", "--nologo", "--noversioncheck"]
    # A modal dialog would wait for ever; with a group of its own, Xvfb ends together with QGIS.
    process = subprocess.Popen(
        [*command, "--code", str(TESTS / script)], env=surroundings, start_new_session=True,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        process.wait(SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, 9)
        return {"error": f"QGIS did not finish within {SECONDS} s"}
    return json.loads((folder / "seen.json").read_text(encoding="utf-8"))


def shrink(source: Path, target: Path, method: str = "MAXCOVERAGE") -> None:
    """The picture with as many colours as leave the file small."""
    from PIL import Image

    picture = Image.open(source).convert("RGB")
    for colours in COLOURS:
        picture.quantize(colours, Image.Quantize[method], dither=Image.Dither.NONE).save(target, optimize=True)
        if target.stat().st_size < LARGEST:
            return


def report_page(report: Path, target: Path) -> None:
    """The beginning of a report, as a browser shows it."""
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if not browser:
        sys.exit("chromium is not installed")
    with tempfile.TemporaryDirectory() as folder:
        picture = Path(folder) / "report.png"
        options = ["--headless", "--no-sandbox", "--hide-scrollbars", f"--window-size={PAGE}"]
        subprocess.run(
            [browser, *options, f"--screenshot={picture}", report.resolve().as_uri()], check=True, capture_output=True
        )
        shrink(picture, target / f"{report.stem}.png", "FASTOCTREE")  # keeps pale zones apart


def main(words: list) -> None:
    if words[:1] == ["--report"]:
        report_page(Path(words[1]), SCREENSHOTS)
        return
    target = Path(words[0]) if words else SCREENSHOTS
    target.mkdir(parents=True, exist_ok=True)
    # Layers in the system's temporary folder are marked as temporary in the layer tree.
    with tempfile.TemporaryDirectory(dir=os.environ.get("STATE_DIR", Path.home())) as folder:
        seen = tour(Path(folder))
        if "error" in seen:
            sys.exit(seen["error"])
        for name in KEPT:
            shrink(Path(folder) / f"{name}.png", target / f"{name}.png")
            sys.stdout.write(f"{name}.png: {(target / f'{name}.png').stat().st_size // 1000} kB\n")


if __name__ == "__main__":
    main(sys.argv[1:])
