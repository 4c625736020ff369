"""The plugin in a real QGIS window under Xvfb, as someone who has just installed it clicks through it."""

import importlib.util
import os
import re
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parent
PLUGIN = TESTS.parent
SPECIFICATION = importlib.util.spec_from_file_location("screenshots", TESTS / "screenshots.py")
screenshots = importlib.util.module_from_spec(SPECIFICATION)
SPECIFICATION.loader.exec_module(screenshots)
# Takes the place of the real installation, which test_packages.py runs.
INSTALLATION = """
import sys
from pathlib import Path
folder = Path(sys.argv[1])
folder.mkdir(parents=True)
for name in ("mapclassify", "libpysal", "esda"):
    (folder / f"{name}.py").touch()
    described = folder / f"{name}-1.0.dist-info"
    described.mkdir()
    (described / "METADATA").write_text(f"Metadata-Version: 2.1\\nName: {name}\\nVersion: 1.0\\n")
    (described / "RECORD").write_text(f"{name}.py,,\\n")
print("Successfully installed", sys.version_info[:2])
"""

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    """What the tour saw; QGIS runs once for all tests of this file."""
    folder = tmp_path_factory.mktemp("tour")
    script = folder / "installation.py"
    script.write_text(INSTALLATION)
    try:
        answer = screenshots.tour(folder, PYTHONPATH=os.environ["QGIS_PLUGINPATH"], PACKAGES_SCRIPT=str(script))
    except screenshots.NoDesktopError as missing:
        pytest.skip(str(missing))
    if "error" in answer:
        pytest.fail(answer["error"])
    return {**answer, "folder": folder}


def test_missing_packages_are_offered_and_installed(seen):
    packages = seen["packages"]
    assert packages["missing"] == ["mapclassify", "libpysal", "esda"]
    text = " ".join(packages["offer"])
    assert "mapclassify, libpysal, esda" in text
    assert {"Install", "Do not ask again"} <= set(packages["offer"])
    assert packages["entry"] and not packages["entry_after"]
    assert packages["offer_gone"]
    command, *output = packages["output"].splitlines()
    assert "installation.py" in command and "mining_ecorisk_packages" in command
    assert any(line.startswith("Successfully installed") for line in output)
    assert packages["missing_after"] == []
    assert "can be used at once" in packages["state"]
    assert any("every option can be used" in line for line in packages["bar"])


def test_sample_opens_as_a_ready_project(seen):
    sample = seen["sample"]
    assert [title for title, *_ in sample["tree"]] == [
        "Mining", "Area and units", "Rights, limits and counties", "Water", "Protection", "Land use and roads",
        "Later years, images and subsidence", "Terrain and climate",
    ]  # fmt: skip
    layers = [name for *_, members in sample["tree"] for name, *_ in members]
    assert len(layers) == 22
    assert all(name.endswith("(synthetic)") for name in layers)
    assert sample["invalid"] == []
    # The data are a copy in the profile: looking at the plugin's own would change them.
    assert sample["outside"] == []
    assert sample["crs"] == "EPSG:32647"
    assert "synthetic" in sample["title"]
    assert sample["file"].endswith("mining_ecorisk_sample.qgz") and not sample["dirty"]
    assert 100_000 < sample["scale"] < 1_000_000
    assert sample["zoomed"]
    assert any("not a real place" in line for line in sample["bar"])


def test_menu_opens_a_copy_of_the_chain_in_the_modeler(seen):
    copy = seen["copy"]
    assert copy["files"] == ["my_mining_risk_chain.model3"]
    assert copy["name"] == "my_mining_risk_chain" and copy["steps"] == 8
    assert copy["known"] == ["my_mining_risk_chain"]
    assert any("your own copy" in line for line in copy["bar"])


def test_log_of_the_chain_has_headings_and_labels(seen):
    log = seen["chain"]["log"]
    assert "Step 1 of 21" in log and "Collect results" in log
    assert log.count("No output folder was given") == 1
    assert "Elevation (m) (ELEVATION): " in log and "\nINPUT:" not in log


def test_dialog_of_the_chain_is_filled_in(seen):
    inputs = seen["chain"]["inputs"]
    assert inputs["STUDY_AREA"] == "Study area (synthetic)"
    assert inputs["LANDUSE"] == "Land use before mining (synthetic)"
    assert len(inputs) == 13


def test_single_outputs_are_folded_away_in_the_order_of_the_method(seen):
    collapsed, labels = seen["chain"]["folded"]
    assert collapsed
    shown = [label.split(" [")[0] for label in labels]
    assert shown[0] == "Damaged ecosystems" and len(shown) == 19
    order = ["Water conservation stress", "Biodiversity conservation stress", "Restoration model of every mine"]
    assert [shown.index(name) for name in order] == sorted(shown.index(name) for name in order)


def test_window_answers_while_the_chain_runs(seen):
    # Work in another thread: single calls of scipy keep Python for a few seconds, the run as a whole does not.
    assert seen["chain"]["longest_pause"] < seen["chain"]["took"] / 2


def test_run_leaves_one_group_of_named_layers_with_the_main_ones_shown(seen):
    group, *others = seen["chain"]["tree"]
    assert re.fullmatch(r"Study area \(synthetic\): Mining risk chain, \d{4}-\d\d-\d\d [\d:]{8}", group[0])
    shown = [name for name, visible, _ in group[2] if visible]
    assert shown == ["Restoration models", "Ecological risk areas", "Mining ecological risk zones"]
    assert len(group[2]) == 18
    assert [title for title, *_ in others] == [title for title, *_ in seen["sample"]["tree"]]


def test_toolbox_shows_groups_in_the_order_of_the_method(seen):
    groups = list(seen["toolbox"])
    assert groups[:6] == [
        "1 Mining and damage", "2 Water conservation", "3 Biodiversity", "4 Vulnerability", "5 Risk", "6 Restoration",
    ]  # fmt: skip
    assert seen["toolbox"]["8 Models"][5] == "8.6 The whole chain: from raw layers to restoration"


def test_dialogs_open(seen):
    assert seen["dialogs"]["habitatquality"]["title"].endswith("Habitat quality")
    assert "Half-saturation constant k (0 = automatic)" in seen["dialogs"]["habitatquality"]["labels"]


def test_modeler_reaches_and_shows_all_of_every_model(seen):
    modeler = seen["modeler"]
    # Steps, inputs, outputs, boxes and comments.
    assert len(modeler) == 9 and modeler["mining_risk_chain"]["items"] > 60
    assert {name: model["unreached"] for name, model in modeler.items()} == dict.fromkeys(modeler, 0)
    assert {name: model["unseen"] for name, model in modeler.items()} == dict.fromkeys(modeler, 0)


def test_pictures_are_drawn(seen):
    # A grey or black window would compress to next to nothing.
    for name in (*screenshots.KEPT, "installer"):
        assert (seen["folder"] / f"{name}.png").stat().st_size > 10_000


def test_screenshots_of_the_readme_are_there_and_small():
    readme = (PLUGIN / "README.md").read_text(encoding="utf-8")
    shown = re.findall(r"\((resources/screenshots/\w+\.png)\)", readme)
    assert shown
    for path in shown:
        assert (PLUGIN / path).is_file(), path
    for path in (PLUGIN / "resources" / "screenshots").glob("*.png"):
        assert path.stat().st_size < 200_000
