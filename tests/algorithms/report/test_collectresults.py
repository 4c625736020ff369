"""Results in one folder: what lies there, under which names, whole or not at all, and what QGIS loads."""

from pathlib import Path

import numpy as np
import pytest

X, Y = 500000, 4000000


@pytest.fixture
def grid(make_layer, square):
    rows = [
        (square(X + 1000 * column, Y, 1000), {"cell_id": f"c{column}", "area_km2": 1.0, "risk": 0.1 * column})
        for column in range(7)
    ]
    return make_layer(rows, name="cells")


@pytest.fixture
def zones(run, grid):
    """Zones and their areas in memory, as a step gives them: ids and the context that holds them."""
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    context = QgsProcessingContext()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("miningrisk:riskzoning")
    results, good = algorithm.run(
        {"INPUT": grid, "OUTPUT": "memory:", "AREAS": "memory:"}, context, QgsProcessingFeedback()
    )
    assert good
    return results, context


@pytest.fixture
def collect(qgis_app):
    from qgis.core import QgsApplication, QgsProcessingFeedback

    def call(context, **parameters):
        feedback = QgsProcessingFeedback()
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("miningrisk:collectresults")
        results, good = algorithm.run(parameters, context, feedback)
        return results if good else None, feedback.textLog()

    return call


def tables(path):
    from osgeo import ogr

    dataset = ogr.Open(str(path))
    return [dataset.GetLayer(number).GetName() for number in range(dataset.GetLayerCount())]


def test_layers_are_called_after_what_they_are_and_keep_style_and_history(zones, collect, tmp_path, rows):
    from mining_ecorisk.algorithms.framework.provenance import read
    from qgis.core import QgsVectorLayer

    results, context = zones
    made, _ = collect(
        context, LAYERS=[results["OUTPUT"], results["AREAS"]], FOLDER=str(tmp_path / "new"), SUFFIX="2015", NAME="risk"
    )
    package = tmp_path / "new" / "risk_2015.gpkg"
    assert made["GEOPACKAGE"] == str(package)
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["risk_2015.gpkg"]
    assert set(tables(package)) - {"layer_styles"} == {"zones", "zone_areas"}
    layer = QgsVectorLayer(f"{package}|layername=zones", "zones", "ogr")
    assert layer.renderer().classAttribute() == "risk_class"
    layer.loadDefaultMetadata()
    assert [entry["algorithm"] for entry in read(layer)] == ["miningrisk:riskzoning"]
    assert [row["risk"] for row in rows(layer)] == pytest.approx([0.1 * column for column in range(7)])


def test_raster_and_page_lie_beside_with_all_that_belongs_to_them(
    run, qgis_app, collect, make_raster, read_raster, tmp_path
):
    from qgis.core import QgsProcessingContext

    scores = tmp_path / "OUTPUT.tif"
    run("scoreelevation", INPUT=make_raster(np.full((9, 9), 3000.0)), TEMPLATE=make_raster(np.full((9, 9), 31)),
        OUTPUT=str(scores))  # fmt: skip
    page = tmp_path / "some page.html"
    page.write_text("<html><head></head><body>1</body></html>", encoding="utf-8")
    folder = tmp_path / "out"
    made, log = collect(QgsProcessingContext(), RASTERS=[str(scores)], PAGES=[str(page)], FOLDER=str(folder))
    assert made is not None, log
    names = {path.name for path in folder.iterdir()}
    assert {"score_elevation.tif", "score_elevation.qml", "score_elevation.qmd", "some_page.html"} == names
    np.testing.assert_array_equal(read_raster(folder / "score_elevation.tif"), read_raster(scores))
    assert (folder / "some_page.html").read_bytes() == page.read_bytes()


def test_layers_of_one_name_are_told_apart(qgis_app, collect, grid, make_layer, square, tmp_path):
    from qgis.core import QgsProcessingContext

    other = make_layer([(square(X, Y, 10), {"fid": 1}), (square(X, Y, 20), {"fid": 1})], name="cells")
    context = QgsProcessingContext()
    made, log = collect(context, LAYERS=[grid, other], FOLDER=str(tmp_path))
    assert made is not None, log
    assert set(tables(made["GEOPACKAGE"])) - {"layer_styles"} == {"cells", "cells_2"}


def test_file_in_use_stays_and_the_new_one_gets_a_number(qgis_app, collect, grid, tmp_path, monkeypatch):
    from qgis.core import QgsProcessingContext

    held = tmp_path / "results.gpkg"
    held.write_bytes(b"what someone has open")
    replace = Path.replace

    def refuse(self, target):
        if Path(target) == held:
            raise PermissionError(13, "The process cannot access the file because it is being used", str(target))
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", refuse)
    made, log = collect(QgsProcessingContext(), LAYERS=[grid], FOLDER=str(tmp_path))
    assert held.read_bytes() == b"what someone has open"
    assert made["GEOPACKAGE"] == str(tmp_path / "results_2.gpkg") and "results_2.gpkg" in log
    assert "cells" in tables(made["GEOPACKAGE"])


def test_input_of_the_run_is_not_replaced(collect, make_layer, square, tmp_path, qgis_app):
    from qgis.core import (
        QgsApplication,
        QgsCoordinateTransformContext,
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsVectorFileWriter,
    )

    source = tmp_path / "results.gpkg"
    cells = make_layer([(square(X + 1000 * c, Y, 1000), {"risk": 0.1 * c}) for c in range(7)])
    QgsVectorFileWriter.writeAsVectorFormatV3(
        cells, str(source), QgsCoordinateTransformContext(), QgsVectorFileWriter.SaveVectorOptions()
    )
    before = source.read_bytes()
    context = QgsProcessingContext()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("miningrisk:riskzoning")
    results, _ = algorithm.run({"INPUT": str(source), "OUTPUT": "memory:"}, context, QgsProcessingFeedback())
    made, log = collect(context, LAYERS=[results["OUTPUT"]], FOLDER=str(tmp_path))
    assert made["GEOPACKAGE"] == str(tmp_path / "results_2.gpkg"), log
    assert len(before) == len(source.read_bytes())


def test_what_fails_leaves_the_folder_as_it_was(qgis_app, collect, grid, tmp_path):
    from qgis.core import QgsProcessingContext

    (tmp_path / "results.gpkg").write_bytes(b"old")
    made, log = collect(
        QgsProcessingContext(), LAYERS=[grid], PAGES=[str(tmp_path / "nowhere.html")], FOLDER=str(tmp_path)
    )
    assert made is None and "PAGES" in log
    assert [path.name for path in tmp_path.iterdir()] == ["results.gpkg"]
    assert (tmp_path / "results.gpkg").read_bytes() == b"old"


def test_file_that_cannot_take_its_place_leaves_all_as_they_were(qgis_app, collect, grid, tmp_path, monkeypatch):
    from qgis.core import QgsProcessingContext

    pages = [tmp_path / name for name in ("first.html", "second.html")]
    folder = tmp_path / "out"

    def collected(text):
        for page in pages:
            page.write_text(text, encoding="utf-8")
        given = {"LAYERS": [grid], "PAGES": [str(page) for page in pages], "FOLDER": str(folder)}
        return collect(QgsProcessingContext(), **given)

    collected("old")
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    replace = Path.replace

    def broken(self, target):
        if Path(target) == folder / "second.html" and "earlier" not in str(self):
            raise OSError(5, "Input/output error", str(target))
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", broken)
    made, log = collected("new")
    assert made is None and "second.html" in log
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert before["first.html"] == b"old" and set(before) == {"results.gpkg", "first.html", "second.html"}


@pytest.mark.parametrize("suffix", ["a/b", "2015 / 2016", 'x"', "..\\up"])
def test_suffix_that_no_file_can_bear_is_refused(qgis_app, collect, grid, tmp_path, suffix):
    from qgis.core import QgsProcessingContext

    made, log = collect(QgsProcessingContext(), LAYERS=[grid], FOLDER=str(tmp_path), SUFFIX=suffix)
    assert made is None and "SUFFIX" in log
    assert list(tmp_path.iterdir()) == []


def test_chinese_names_and_long_folders_do(qgis_app, collect, grid, tmp_path):
    from qgis.core import QgsProcessingContext

    folder = tmp_path / "三江源 矿山" / ("x" * 100) / ("y" * 60)
    made, log = collect(QgsProcessingContext(), LAYERS=[grid], FOLDER=str(folder), SUFFIX="二〇一五年")
    assert made is not None, log
    assert Path(made["GEOPACKAGE"]).name == "results_二〇一五年.gpkg"
    assert "cells" in tables(made["GEOPACKAGE"])


# --- as the dialog, the Modeler and a batch run it ---


def test_package_that_the_layers_lie_in_is_not_replaced(qgis_app, collect, zones, tmp_path, make_raster):
    """Collecting one of its tables again lost all others."""
    from qgis.core import QgsProcessingContext

    results, context = zones
    made, _ = collect(context, LAYERS=[results["OUTPUT"], results["AREAS"]], FOLDER=str(tmp_path))
    package, before = made["GEOPACKAGE"], tables(made["GEOPACKAGE"])
    raster = make_raster(np.ones((2, 2), dtype=np.float32), name="kept.tif")
    given = {"LAYERS": [f"{package}|layername=zones"], "RASTERS": [raster], "FOLDER": str(tmp_path)}
    again, log = collect(QgsProcessingContext(), **given)
    assert again["GEOPACKAGE"] == str(tmp_path / "results_2.gpkg"), log
    assert tables(package) == before and len(before) > 1
    assert "results.gpkg is in use, or an input of the run, and stays as it is" in log
    assert (tmp_path / "kept.tif").exists() and (tmp_path / "kept_2.tif").exists()


@pytest.fixture
def mines(make_layer, square):
    fields = {"mine_id": "A", "damage": "stope", "min_group": "energy"}
    return make_layer([(square(X + 100, Y - 400, 200), fields)], name="mining patches")


@pytest.fixture
def inputs(mines, make_raster):
    return {"MINES": mines, "LANDUSE": make_raster(np.full((40, 40), 31, dtype=np.uint8))}


@pytest.fixture
def in_desktop(qgis_app):
    """Runs a model and loads what it gives into a project, as the dialog does."""
    from processing.gui.Postprocessing import handleAlgorithmResults
    from qgis.core import (
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProcessingOutputLayerDefinition,
        QgsProcessingParameterFileDestination,
        QgsProject,
    )

    project, contexts = QgsProject(), []

    def call(model, parameters):
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        context.setProject(project)
        contexts.append(context)
        given = dict(parameters)
        for definition in model.destinationParameterDefinitions():
            if not isinstance(definition, QgsProcessingParameterFileDestination):
                given[definition.name()] = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)
        results, good = model.run(given, context, feedback)
        handleAlgorithmResults(model, context, feedback)
        return (results if good else None), feedback.textLog()

    yield project, call
    project.clear()


def shipped(name):
    from qgis.core import QgsApplication

    return QgsApplication.processingRegistry().createAlgorithmById(f"miningrisk:{name}")


def opened_in_modeler(name):
    from qgis.core import QgsProcessingModelAlgorithm

    model = QgsProcessingModelAlgorithm()
    path = Path(__file__).resolve().parents[3] / "resources" / "models" / f"{name}.model3"
    assert model.fromFile(str(path))
    return model


@pytest.mark.parametrize("model", [shipped, opened_in_modeler])
def test_model_loads_its_group_from_the_folder(in_desktop, inputs, tmp_path, model):
    import re

    project, call = in_desktop
    results, log = call(model("damage_ledger"), {**inputs, "OUTPUT_FOLDER": str(tmp_path), "SUFFIX": "2015"})
    assert results is not None, log
    package = tmp_path / "damage_ledger_2015.gpkg"
    for layer in project.mapLayers().values():
        assert layer.isValid() and layer.source().partition("|")[0] == str(package), layer.source()
    (group,) = project.layerTreeRoot().children()
    assert re.fullmatch(r"mining patches 2015: Damage ledger, \d{4}-\d\d-\d\d [\d:]{8}", group.name())
    names = [node.name() for node in group.children()]
    assert names[0] == "Damaged ecosystems" and "Damage ledger by mine" in names
    assert "temporary" not in log


def test_layers_of_a_folder_that_lasts_have_names_for_people(in_desktop, inputs, tmp_path, monkeypatch):
    # QGIS prefers the names of files, but not those of temporary ones, as all of the tests are.
    monkeypatch.setenv("TMPDIR", str(tmp_path / "elsewhere"))
    (tmp_path / "elsewhere").mkdir()
    project, call = in_desktop
    results, log = call(shipped("damage_ledger"), {**inputs, "OUTPUT_FOLDER": str(tmp_path / "lasting")})
    assert results is not None, log
    assert not any(layer.isTemporary() for layer in project.mapLayers().values())
    names = {layer.name() for layer in project.mapLayers().values()}
    assert {"Damaged ecosystems", "Damage ledger by mine"} <= names and "pieces" not in names


def test_model_without_folder_says_once_that_layers_are_temporary(in_desktop, inputs):
    project, call = in_desktop
    results, log = call(shipped("damage_ledger"), inputs)
    assert results is not None and log.count("are lost when QGIS is closed") == 1
    assert len(project.mapLayers()) == 5


def test_model_needs_no_output_but_the_folder(run, inputs, tmp_path):
    results, _ = run("damage_ledger", **inputs, OUTPUT_FOLDER=str(tmp_path))
    assert results["damagedecosystems:PIECES"] == f"{tmp_path / 'damage_ledger.gpkg'}|layername=pieces"
    assert {path.name for path in tmp_path.iterdir() if path.suffix != ".tif"} == {"damage_ledger.gpkg", "damage.html"}


def test_single_output_goes_where_it_is_asked_for_as_well(run, inputs, tmp_path, rows):
    alone = str(tmp_path / "alone.gpkg")
    folder = tmp_path / "folder"
    asked = {"damagedecosystems:PIECES": alone}
    run("damage_ledger", **inputs, OUTPUT_FOLDER=str(folder), **asked)
    assert rows(alone) and tables(folder / "damage_ledger.gpkg")[0] == "pieces"


def test_run_again_shows_the_new_rows(in_desktop, inputs, mines, tmp_path, square):
    from qgis.core import QgsGeometry

    project, call = in_desktop
    for size in (200, 400):
        feature = next(mines.getFeatures())
        shape = QgsGeometry.fromWkt(square(X + 100, Y - 600, size))
        mines.dataProvider().changeGeometryValues({feature.id(): shape})
        call(shipped("damage_ledger"), {**inputs, "OUTPUT_FOLDER": str(tmp_path)})
        (pieces,) = project.mapLayersByName("Damaged ecosystems")
        assert sum(one["area_ha"] for one in pieces.getFeatures()) == pytest.approx(size * size / 10000)
    (group,) = project.layerTreeRoot().children()
    assert len(group.findLayers()) == len(project.mapLayers()) == 5
