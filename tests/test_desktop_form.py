"""The digitising form in a real QGIS window under Xvfb: what a person sees, types and gets."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).with_name("desktop_form.py")
SECONDS = 180

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    """What desktop_form.py saw; QGIS runs once for all tests of this file."""
    if not shutil.which("xvfb-run") or not shutil.which("qgis"):
        pytest.skip("xvfb-run or the qgis desktop is not installed")
    folder = tmp_path_factory.mktemp("desktop")
    settings = folder / "config" / "profiles" / "default" / "QGIS"
    settings.mkdir(parents=True)
    (settings / "QGIS3.ini").write_text("[PythonPlugins]\nmining_ecorisk=true\n")
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    environment.update(QGIS_CUSTOM_CONFIG_PATH=str(folder / "config"), FORM_FOLDER=str(folder), LANG="C.UTF-8")
    command = ["xvfb-run", "-a", "-s", "-screen 0 1280x1000x24", "qgis", "--nologo", "--noversioncheck"]
    # A modal dialog would wait for ever; with a group of its own, Xvfb ends together with QGIS.
    process = subprocess.Popen(
        [*command, "--code", str(SCRIPT)], env=environment, start_new_session=True,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        process.wait(SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, 9)
        pytest.fail(f"QGIS did not finish within {SECONDS} s")
    answer = json.loads((folder / "seen.json").read_text(encoding="utf-8"))
    if "error" in answer:
        pytest.fail(answer["error"])
    return {**answer, "folder": folder}


def test_dialog_loads_the_layer(seen):
    assert seen["name"] == "Mining interpretation"


def test_form_has_captions_boxes_and_lists_of_names(seen):
    assert seen["boxes"] == ["Mine", "This patch", "Image"]
    captions = {"Mine number", "Mineral group", "State", "Mining licence", "Damage type", "Image resolution (m)"}
    assert captions <= set(seen["captions"])
    lists = seen["lists"]
    assert lists["damage"][:5] == ["Stope", "Transit site", "Solid waste", "Mine construction", "Mining collapse"]
    assert lists["min_group"][:3] == ["Energy minerals", "Metallic minerals", "Non-metallic minerals"]
    assert lists["state"] == ["Producing", "Abandoned"]
    assert lists["licensed"] == ["Not known", "Yes", "No"]


def test_patch_cannot_be_stored_before_what_is_required_is_there(seen):
    assert not seen["fresh"]["ok"]
    assert not seen["without_damage"]
    assert seen["filled"]["ok"]
    assert seen["crosses"] == 0


def test_defaults_and_entries_stay_while_other_fields_are_filled(seen):
    assert seen["fresh"]["state"] == "Producing"
    assert seen["filled"]["mine_name"] == "Upper pit"
    assert seen["filled"]["min_group"] == "Energy minerals"
    assert seen["filled"]["state"] == "Abandoned"


def test_second_patch_of_a_mine_fills_in_from_its_number(seen):
    if seen["version"] >= 33000:
        pytest.skip("from 3.30 on QGIS computes defaults when the form opens, and not while one types")
    second = seen["second"]
    assert (second["mine_name"], second["start_year"]) == ("Upper pit", "1987")
    assert (second["min_group"], second["state"]) == ("Energy minerals", "Abandoned")
    assert second["damage"] == "(NULL)"


def test_another_mine_inherits_nothing(seen):
    assert seen["other_mine"]["state"] == "Producing"
    assert seen["other_mine"]["min_group"] == "(NULL)"
    assert seen["other_mine"]["mine_name"] == "NULL"


def test_codes_are_stored(seen):
    assert seen["committed"]
    stored = [
        (row["mine_id"], row["mine_name"], row["damage"], row["min_group"], row["state"]) for row in seen["stored"]
    ]
    assert stored == [
        ("M001", "Upper pit", "stope", "energy", "abandoned"),
        ("M001", "Upper pit", "solid_waste", "energy", "abandoned"),
        ("M0012", None, "stope", "metal", "producing"),
    ]


def test_pictures_are_drawn(seen):
    # A grey or black window would compress to next to nothing.
    for name in ("fresh.png", "filled.png", "second.png", "window.png"):
        assert (seen["folder"] / name).stat().st_size > 5000
