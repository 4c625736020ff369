"""Outputs of one step take their places together, or what stood there stays; so do styles and histories."""

import os
from pathlib import Path

import pytest
from mining_ecorisk.algorithms.core.errors import InputError
from mining_ecorisk.algorithms.framework.replacing import NewFile, write_whole

X, Y = 500000.0, 4000000.0


def kept(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def written(place, text, owner=""):
    file = NewFile(place, owner)
    file.open().write_text(text)
    return file


def test_file_takes_its_place_with_those_beside_it(tmp_path):
    place = tmp_path / "a.shp"
    for name in ("a.shp", "a.dbf", "a.qix"):
        (tmp_path / name).write_text("old")
    file = written(place, "new")
    (file.folder / "a.dbf").write_text("new too")
    file.put_in_place(stale=["a.qix"])
    file.discard()
    assert kept(tmp_path) == {"a.shp": b"new", "a.dbf": b"new too"}
    assert not [path for path in tmp_path.iterdir() if path.is_dir()]


def test_undone_file_leaves_everything_as_it_was(tmp_path):
    place = tmp_path / "a.shp"
    for name in ("a.shp", "a.qix"):
        (tmp_path / name).write_text("old")
    file = written(place, "new")
    (file.folder / "a.dbf").write_text("new")
    file.put_in_place(stale=["a.qix"])
    file.undo()
    file.discard()
    assert kept(tmp_path) == {"a.shp": b"old", "a.qix": b"old"}


def test_folder_that_takes_no_links_is_undone_too(tmp_path, monkeypatch):
    def refused(*given):
        raise OSError("no links here")

    monkeypatch.setattr(os, "link", refused)
    test_undone_file_leaves_everything_as_it_was(tmp_path)


def test_earlier_file_of_a_killed_process_comes_back(tmp_path):
    place = tmp_path / "a.csv"
    place.write_text("old")
    file = written(place, "new")
    file._earlier.mkdir()
    place.replace(file._earlier / "a.csv")  # killed here
    NewFile(place).open()
    assert place.read_text() == "old"


@pytest.fixture
def chain_step(run, make_layer, square, tmp_path):
    """A step with two layers: zones and their areas."""
    cells = make_layer([(square(X + 2000 * n, Y, 2000), {"risk": 0.1 * n}) for n in range(9)])

    def zone(**given):
        outputs = {"OUTPUT": str(tmp_path / "zones.geojson"), "AREAS": str(tmp_path / "areas.csv")}
        return run("riskzoning", INPUT=cells, **outputs, **given)

    return zone


def test_outputs_of_a_step_are_replaced_together_or_not(chain_step, tmp_path, monkeypatch):
    from qgis.core import QgsProcessingException

    chain_step(CLASSES=5)
    before = kept(tmp_path)
    real = Path.replace

    def broken(path, target):
        if Path(target).name == "areas.csv" and ".part" in str(path) and "earlier" not in str(path):
            raise OSError(5, "Input/output error", str(target))
        return real(path, target)

    monkeypatch.setattr(Path, "replace", broken)
    with pytest.raises(QgsProcessingException, match="AREAS: .*areas.csv cannot be written"):
        chain_step(CLASSES=3)
    assert kept(tmp_path) == before
    assert not [path for path in tmp_path.iterdir() if path.is_dir()]


@pytest.fixture
def held(monkeypatch):
    """`held("a.csv")`: from now on a program has that file open, as on Windows: nothing takes its place or moves it."""
    from mining_ecorisk.algorithms.framework import replacing

    real, names = Path.replace, set()

    def replace(path, target):
        if any(one.name in names and ".part" not in str(one) for one in (path, Path(target))):
            raise PermissionError(13, "Permission denied", str(target))
        return real(path, target)

    monkeypatch.setattr(Path, "replace", replace)
    monkeypatch.setattr(replacing, "PAUSE", 0.01)
    return names.add


def test_table_opened_during_the_run_lies_beside(chain_step, tmp_path, monkeypatch, held):
    from mining_ecorisk.algorithms.gis.step import StepRun

    chain_step(CLASSES=5)
    before = kept(tmp_path)
    write_rows = StepRun.write_rows

    def opened_meanwhile(*given):
        place = write_rows(*given)
        held("areas.csv")
        return place

    monkeypatch.setattr(StepRun, "write_rows", opened_meanwhile)
    results, log = chain_step(CLASSES=3)
    assert results["AREAS"] == str(tmp_path / "areas_2.csv")
    after = kept(tmp_path)
    assert after["areas.csv"] == before["areas.csv"] and after["zones.geojson"] != before["zones.geojson"]
    assert after["areas_2.csv"].count(b"\n") == 4 and before["areas.csv"].count(b"\n") == 6
    told = [line for line in log.warnings if str(tmp_path / "areas.csv") in line and "areas_2.csv" in line]
    assert len(told) == 1 and told[0].startswith("AREAS: ")
    assert not [path for path in tmp_path.iterdir() if path.is_dir()]


def test_geopackage_opened_during_the_run_lies_beside_with_its_style(run, make_layer, square, tmp_path, held):
    from mining_ecorisk.algorithms.framework.provenance import read
    from qgis.core import QgsVectorLayer

    cells = make_layer([(square(X + 2000 * n, Y, 2000), {"risk": 0.1 * n}) for n in range(9)])
    place = tmp_path / "zones.gpkg"
    run("riskzoning", INPUT=cells, CLASSES=5, OUTPUT=str(place))
    held("zones.gpkg")
    # As if it had been opened after the step had looked.
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("mining_ecorisk.algorithms.gis.vector_part.free_place", lambda run, name, path: path)
        results, log = run("riskzoning", INPUT=cells, CLASSES=3, OUTPUT=str(place))
    assert results["OUTPUT"] == f"{tmp_path / 'zones_2.gpkg'}|layername=zones"
    assert [line for line in log.warnings if "zones_2.gpkg" in line]
    layer = QgsVectorLayer(results["OUTPUT"], "zones", "ogr")
    assert {feature["risk_class"] for feature in layer.getFeatures()} == {1, 2, 3}
    assert layer.renderer().classAttribute() == "risk_class"
    assert [entry["parameters"]["CLASSES"] for entry in read(layer)] == [3]


def weigh(run, page):
    return run("ahpweights", MATRIX=["1", "2", "", "1"], CRITERIA="a;b", OUTPUT="TEMPORARY_OUTPUT", HTML=str(page))


def test_page_that_a_browser_holds_stays_and_the_new_one_lies_beside(run, tmp_path, held):
    page = tmp_path / "weights.html"
    page.write_text("held")
    held("weights.html")
    results, log = weigh(run, page)
    assert page.read_text() == "held"
    assert results["HTML"] == str(tmp_path / "weights_2.html") and "lambda" in Path(results["HTML"]).read_text()
    told = [line for line in log.warnings if line.startswith("HTML: ")]
    assert len(told) == 1 and str(page) in told[0] and "weights_2.html" in told[0]


def test_name_of_eighty_chinese_letters_and_a_deep_folder_do(run, tmp_path):
    folder = tmp_path / "矿山" / ("d" * 100)
    folder.mkdir(parents=True)
    page = folder / f"{'权' * 80}.html"  # of at most 255 bytes that a name may have, 245
    assert len(str(page)) > 200
    for _ in range(2):
        results, _ = weigh(run, page)
    assert results["HTML"] == str(page) and [path.name for path in folder.iterdir()] == [page.name]


def test_path_of_250_characters_keeps_style_and_history(run, make_layer, square, tmp_path):
    cells = make_layer([(square(X + 2000 * n, Y, 2000), {"risk": 0.1 * n}) for n in range(9)])
    folder = tmp_path / ("d" * (250 - len(str(tmp_path)) - len("/" * 2 + "zones.gpkg")))
    folder.mkdir()
    place = folder / "zones.gpkg"
    assert len(str(place)) == 250
    for _ in range(2):
        results, log = run("riskzoning", INPUT=cells, CLASSES=3, OUTPUT=str(place))
    assert results["OUTPUT"] == str(place) and not [line for line in log.warnings if str(place) in line]
    assert {path.name for path in folder.iterdir()} == {"zones.gpkg", "zones.qml"}


def test_undone_file_is_left_where_a_program_holds_it(tmp_path, held):
    place = tmp_path / "a.csv"
    place.write_text("old")
    file = written(place, "new")
    held("a.csv")
    with pytest.raises(PermissionError):
        file.put_in_place()
    assert place.read_text() == "old" and not file._earlier.exists()
    assert file.put_beside() == tmp_path / "a_2.csv"
    file.discard()
    assert kept(tmp_path) == {"a.csv": b"old", "a_2.csv": b"new"}


def test_error_after_the_first_output_leaves_the_earlier_ones(chain_step, tmp_path, monkeypatch):
    from mining_ecorisk.algorithms.gis.step import StepRun
    from qgis.core import QgsProcessingException

    chain_step(CLASSES=5)
    before = kept(tmp_path)

    def fails(*given):
        raise InputError("the second one failed")

    monkeypatch.setattr(StepRun, "write_rows", fails)
    with pytest.raises(QgsProcessingException, match="the second one failed"):
        chain_step(CLASSES=3)
    assert kept(tmp_path) == before


def test_page_that_fails_leaves_the_earlier_one(make_run, tmp_path, monkeypatch):
    from mining_ecorisk.algorithms.framework.html_pages import write_page

    path = tmp_path / "page.html"
    path.write_text("old")
    ready = make_run("ahpweights", HTML=str(path))
    write_page(ready, "HTML", "new")
    assert path.read_text() == "old"
    ready.discard()
    assert kept(tmp_path) == {"page.html": b"old"} and len(list(tmp_path.iterdir())) == 1


@pytest.fixture
def full_disk(make_disk):
    return make_disk("300k")


def fill(folder, left):
    """Leave `left` bytes on the disk of the folder."""
    with (folder / "filler").open("wb") as stream:
        free = os.statvfs(folder)
        stream.write(bytes(max(0, free.f_bavail * free.f_frsize - left)))


def test_text_on_a_full_disk_is_whole_or_not_there(full_disk):
    (full_disk / "a.qml").write_text("old")
    fill(full_disk, 8192)
    with pytest.raises(OSError, match="No space"):
        write_whole(full_disk / "a.qml", "x" * 50000)
    assert sorted(path.name for path in full_disk.iterdir()) == ["a.qml", "filler"]
    assert (full_disk / "a.qml").read_text() == "old"


@pytest.mark.parametrize(("name", "told"), [("zones.geojson", "style|history"), ("zones.gpkg", "style|history|disk")])
def test_style_and_history_on_a_full_disk_are_told(run, make_layer, square, full_disk, name, told):
    import re
    from xml.etree import ElementTree

    from qgis.core import QgsProcessingException, QgsVectorLayer

    cells = make_layer([(square(X + 2000 * n, Y, 2000), {"risk": 0.1 * n}) for n in range(9)])
    place = full_disk / name
    # As much as the layer takes, and less than its style and history.
    size = 8192 if name.endswith("geojson") else 180 * 1024
    fill(full_disk, size)
    try:
        _, log = run("riskzoning", INPUT=cells, CLASSES=3, OUTPUT=str(place))
        said = log.warnings
        assert QgsVectorLayer(str(place), "zones", "ogr").featureCount() == 9
    except QgsProcessingException as error:
        said = [str(error)]
        assert not place.exists()
    assert [line for line in said if re.search(told, line) and "disk" in line]
    for beside in [*full_disk.glob("*.qml"), *full_disk.glob("*.qmd")]:
        ElementTree.fromstring(beside.read_text())  # whole where it is there
    assert not [path for path in full_disk.iterdir() if path.name.startswith(".")]
