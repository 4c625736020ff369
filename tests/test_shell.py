"""The example scripts for the shell: what they leave behind, and exit codes that tell of every failure."""

import csv
import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

PLUGIN = Path(__file__).resolve().parent.parent
SAMPLE = PLUGIN / "resources" / "sample"
STEPS = (
    "damagedecosystems", "evaluationgrid", "waterconservationstress", "threatlayers", "habitatquality",
    "habitatfragmentation", "biodiversitystress", "scoreelevation", "scorerainfall", "scorefrozenground",
    "scoreimportantareas", "scorewaterdistance", "ecologicalvulnerability", "riskoverlay", "riskzoning",
    "hotspotanalysis", "riskareas", "restorationmodels",
)  # fmt: skip

pytestmark = pytest.mark.slow


def script(name, *arguments, **environment):
    return subprocess.run(
        ["bash", str(SAMPLE / name), *map(str, arguments)], capture_output=True, text=True, timeout=900,
        env={**os.environ, **environment},
    )  # fmt: skip


def table(path):
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def area_ha(layer_name):
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(f"{SAMPLE / 'sample.gpkg'}|layername={layer_name}", layer_name, "ogr")
    return sum(feature.geometry().area() for feature in layer.getFeatures()) / 1e4


@pytest.fixture(scope="module")
def steps(tmp_path_factory):
    output = tmp_path_factory.mktemp("steps of the chain")
    finished = script("steps.sh", output)
    assert finished.returncode == 0, finished.stdout + finished.stderr
    return output, finished.stdout


def test_every_step_ran_in_order_and_left_its_json(steps):
    output, said = steps
    # Hot spots are looked for three times: of the risk, and of what mining adds to it and to the biodiversity stress.
    assert list(dict.fromkeys(line for line in said.splitlines() if line in STEPS)) == list(STEPS)
    for name in STEPS:
        told = json.loads((output / "json" / f"{name}.json").read_text(encoding="utf-8"))
        assert told["algorithm_details"]["id"] == f"miningrisk:{name}"
        for value in told["results"].values():
            if isinstance(value, str) and value.startswith("/"):
                assert Path(value).exists(), value


def test_steps_add_up(steps, qgis_app):
    output, said = steps
    zones = table(output / "zone_areas.csv")
    assert len(zones) == 5
    # The cells hold the study area, all of it and no more.
    assert sum(float(zone["area_ha"]) for zone in zones) == pytest.approx(area_ha("study_area"), rel=1e-6)
    counts = table(output / "restoration_counts.csv")
    mines = {row["mine_id"] for row in table(output / "ledger.csv")} - {""}
    assert sum(int(row["mines"]) for row in counts) == len([mine for mine in mines if mine.startswith("M")])
    assert sum(float(row["area_ha"]) for row in counts) == pytest.approx(area_ha("mines"), rel=1e-6)
    (breaks,) = [line.split(":")[1].split(";") for line in said.splitlines() if line.startswith("  breaks:")]
    assert len(breaks) == 5 and sorted(map(float, breaks)) == list(map(float, breaks))


def test_failing_step_ends_the_script(tmp_path):
    finished = script("steps.sh", tmp_path / "output", tmp_path)
    assert finished.returncode != 0
    assert "damagedecosystems" in finished.stdout and "evaluationgrid" not in finished.stdout
    assert "Could not load source layer for INPUT" in finished.stderr
    assert not list((tmp_path / "output").glob("*.gpkg"))


def test_several_areas_run_at_once_and_one_failure_is_told(tmp_path, qgis_app):
    finished = script("several_areas.sh", tmp_path, "Qilian Mountain", "Hehuang Valley", "No such unit", JOBS="2")
    assert finished.returncode != 0
    assert "No such unit: failed" in finished.stderr
    assert set(finished.stdout.splitlines()) == {"Qilian Mountain: done", "Hehuang Valley: done"}
    logs = [tmp_path / name / "log.txt" for name in ("Qilian_Mountain", "Hehuang_Valley")]
    for log in logs:
        zones = table(log.parent / "zone_areas.csv")
        assert len(zones) == 5 and sum(float(zone["area_pct"]) for zone in zones) == pytest.approx(100)
        assert (log.parent / "restoration.gpkg").is_file()
    areas = [sum(float(zone["area_ha"]) for zone in table(log.parent / "zone_areas.csv")) for log in logs]
    assert areas[0] != pytest.approx(areas[1], rel=0.01)
    assert not (tmp_path / "No_such_unit" / "zones.gpkg").exists()


def test_several_areas_without_a_folder_says_how_to_call_it():
    finished = script("several_areas.sh")
    assert finished.returncode == 2 and "usage" in finished.stderr


@pytest.mark.parametrize("wrong", ["LANDUSE=nowhere.tif", "CELL_SIZE=0", "MINES=nowhere.gpkg"])
def test_wrong_parameter_is_a_failure(qgis_process, tmp_path, wrong):
    name = "evaluationgrid" if wrong.startswith("CELL") else "threatlayers"
    given = {"INPUT": f"{SAMPLE / 'sample.gpkg'}|layername=study_area"} if name == "evaluationgrid" else {}
    given.update({"OUTPUT": tmp_path / "out.gpkg"} if name == "evaluationgrid" else {"MINING": tmp_path / "mining.tif"})
    given.update([wrong.split("=")])
    arguments = [f"{key}={value}" for key, value in given.items()]
    for as_json in ([], ["--json"]):
        finished = qgis_process(*as_json, "run", f"miningrisk:{name}", "--", *arguments, check=False)
        assert finished.returncode != 0
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_interrupted_run_is_a_failure(tmp_path, stop):
    area = f"{SAMPLE / 'sample.gpkg'}|layername=study_area"
    given = {
        "TEMPLATE": SAMPLE / "landuse.tif", "ELEVATION": SAMPLE / "dem.tif", "RAINFALL": SAMPLE / "rainfall.tif",
        "RESERVES": area, "MAIN_STREAM": f"{SAMPLE / 'sample.gpkg'}|layername=rivers_main",
        "scoreelevation:ELEVATION_SCORE": tmp_path / "elevation.tif",
        "scorerainfall:RAINFALL_SCORE": tmp_path / "rainfall.tif",
        "scorefrozenground:FROZEN_SCORE": tmp_path / "frozen.tif",
        "scoreimportantareas:AREAS_SCORE": tmp_path / "areas.tif",
        "scorewaterdistance:WATER_SCORE": tmp_path / "water.tif",
        "ecologicalvulnerability:VULNERABILITY": tmp_path / "vulnerability.tif",
    }  # fmt: skip
    process = subprocess.Popen(
        [os.environ["QGIS_PROCESS"], "run", "miningrisk:ecological_vulnerability", "--",
         *(f"{name}={value}" for name, value in given.items())],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    while process.poll() is None and not list(tmp_path.glob("*.qml")):
        time.sleep(0.02)
    process.send_signal(stop)
    _, errors = process.communicate(timeout=120)
    assert process.returncode != 0
    assert stop == signal.SIGTERM or "Cancelled" in errors
    assert not (tmp_path / "vulnerability.tif").exists()
