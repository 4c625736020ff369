"""The chain on two years in QGIS's batch window under Xvfb: it ends well, and the second year refers to the first."""

import importlib.util
import os
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parent
SPECIFICATION = importlib.util.spec_from_file_location("screenshots", TESTS / "screenshots.py")
screenshots = importlib.util.module_from_spec(SPECIFICATION)
SPECIFICATION.loader.exec_module(screenshots)

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    """What desktop_batch.py saw; QGIS runs once for all tests of this file."""
    folder = tmp_path_factory.mktemp("batch")
    try:
        answer = screenshots.tour(folder, "desktop_batch.py", PYTHONPATH=os.environ["QGIS_PLUGINPATH"])
    except screenshots.NoDesktopError as missing:
        pytest.skip(str(missing))
    if "error" in answer:
        pytest.fail(answer["error"])
    return {**answer, "results": folder / "two years", "folder": folder}


def test_batch_ends_without_an_error(seen):
    assert seen["rows"] == 2
    assert "Batch execution completed" in seen["log"]
    for word in ("failed", "Traceback", "Python error"):
        assert word not in seen["log"], seen["log"][-3000:]
    assert seen["again"] and not seen["cancel"]
    assert not [text for text in seen["complaints"] if "rror" in text]


def test_both_years_lie_in_the_folder(seen):
    names = {path.name for path in seen["results"].iterdir()}
    for year in ("2015", "2018"):
        assert {f"mining_risk_{year}.gpkg", f"damage_{year}.html", f"habitat_quality_{year}.tif"} <= names


def test_groups_of_both_years_are_loaded(seen):
    groups = {name: layers for name, layers in seen["tree"] if " 2015: " in name or " 2018: " in name}
    assert len(groups) == 2 and seen["invalid"] == []
    assert len({tuple(name for name, _ in layers) for layers in groups.values()}) == 1
    assert all("Hot spots" in str(layers) for layers in groups.values())


def test_page_of_each_year_is_listed_once(seen):
    assert [name.split(" [")[0] for name in seen["pages"]] == ["Damage summary"] * 2


def test_second_year_has_the_scales_of_the_first(qgis_app, seen):
    from mining_ecorisk.algorithms.framework.provenance import read
    from qgis.core import QgsVectorLayer

    breaks, damaged = {}, {}
    for year in ("2015", "2018"):
        layer = QgsVectorLayer(f"{seen['results'] / f'mining_risk_{year}.gpkg'}|layername=hotspots", year, "ogr")
        layer.loadDefaultMetadata()
        runs = [entry for entry in read(layer) if entry["algorithm"] == "miningrisk:riskzoning"]
        breaks[year] = {entry["results"]["BREAKS"] for entry in runs}
        damaged[year] = sum(cell["dmg_km2"] for cell in layer.getFeatures())
    assert breaks["2015"] == breaks["2018"]
    # The sample's mines grow.
    assert damaged["2018"] > 1.02 * damaged["2015"]


def test_pictures_are_drawn(seen):
    for name in ("batch_filled", "batch_ended", "batch_window"):
        assert (seen["folder"] / f"{name}.png").stat().st_size > 5000
