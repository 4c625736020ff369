"""Every output says where it came from, well enough to make it again."""

import numpy as np
import pytest

X, Y = 500000, 4000000


@pytest.fixture
def vulnerability(make_raster):
    values = np.linspace(0.15, 0.55, 1600, dtype=np.float32).reshape(40, 40)
    return make_raster(values, X, Y, 100, nodata=-1)


@pytest.fixture
def grid(make_layer, square):
    return make_layer(
        [(square(X + 2000 * i, Y - 2000, 2000), {"wrac": float(i), "bio": 0.3 + 0.1 * i}) for i in range(2)]
    )


def provenance(source, kind="ogr"):
    from mining_ecorisk.algorithms.framework.provenance import read
    from qgis.core import QgsRasterLayer, QgsVectorLayer

    layer = source if not isinstance(source, str) else (
        QgsVectorLayer(source, "layer", "ogr") if kind == "ogr" else QgsRasterLayer(source, "layer")
    )  # fmt: skip
    return read(layer)


def test_geopackage_keeps_it_inside(run, grid, vulnerability, tmp_path):
    path = tmp_path / "all.gpkg"
    for table, weight in (("one", 0.25), ("two", 0.1)):
        sink = f'ogr:dbname="{path}" table="{table}" (geom)'
        run("riskoverlay", GRID=grid, VULNERABILITY=vulnerability, W_WATER=weight, OUTPUT=sink)
    for table, weight in (("one", 0.25), ("two", 0.1)):
        (entry,) = provenance(f"{path}|layername={table}")
        assert entry["algorithm"] == "miningrisk:riskoverlay"
        assert entry["parameters"]["W_WATER"] == weight
        assert entry["parameters"]["W_VULN"] == 0.5  # a default that was not given is noted, too
        assert entry["inputs"][vulnerability]["bytes"] > 0
        assert entry["versions"]["numpy"] == np.__version__
        assert entry["plugin"]


def test_memory_layer_and_results(run, grid, vulnerability):
    results, _ = run("riskoverlay", GRID=grid, VULNERABILITY=vulnerability, OUTPUT="TEMPORARY_OUTPUT")
    zoned, _ = run(
        "riskzoning", INPUT=results["OUTPUT"], CLASSES=2, OUTPUT="TEMPORARY_OUTPUT", AREAS="TEMPORARY_OUTPUT"
    )
    overlay, entry = provenance(zoned["OUTPUT"])
    assert overlay["algorithm"] == "miningrisk:riskoverlay"
    # What the one run calls its output, the other calls its input.
    assert overlay["outputs"]["OUTPUT"] == results["OUTPUT"].id()
    assert entry["results"]["BREAKS"] == zoned["BREAKS"]
    assert entry["results"]["GVF"] == zoned["GVF"]


def run_in_project(tmp_path, layer, value):
    import processing
    from qgis.core import QgsProcessingContext, QgsProject

    project, context = QgsProject(), QgsProcessingContext()
    project.addMapLayer(layer)
    context.setProject(project)
    parameters = {"INPUT": value, "FIELD": "risk", "CLASSES": 2, "OUTPUT": str(tmp_path / "zones.gpkg")}
    processing.run("miningrisk:riskzoning", parameters, context=context)
    return provenance(parameters["OUTPUT"])[-1]


def test_layer_of_a_project_is_noted_by_its_file(run, grid, vulnerability, tmp_path):
    from qgis.core import QgsVectorLayer

    path = str(tmp_path / "risk.gpkg")
    run("riskoverlay", GRID=grid, VULNERABILITY=vulnerability, OUTPUT=path)
    layer = QgsVectorLayer(f"{path}|layername=risk", "a risk", "ogr")
    entry = run_in_project(tmp_path, layer, layer.id())
    # The id is the project's own and says nothing to a script that repeats the run.
    assert entry["parameters"]["INPUT"] == f"{path}|layername=risk"
    assert entry["inputs"][f"{path}|layername=risk"]["bytes"] > 0
    assert "parts" not in entry


def test_selected_features_are_noted(make_layer, square, tmp_path):
    from qgis.core import QgsProcessingFeatureSourceDefinition

    layer = make_layer([(square(X + 2000 * i, Y, 2000), {"risk": 0.1 * i}) for i in range(1, 5)])
    layer.selectByIds([2, 4])
    name = layer.id()
    entry = run_in_project(tmp_path, layer, QgsProcessingFeatureSourceDefinition(name, True))
    assert entry["parameters"]["INPUT"] == name
    assert entry["parts"] == {"INPUT": {"selected": 2, "ids": [2, 4]}}


def test_raster_keeps_it_beside(run, make_raster, tmp_path):
    rain = make_raster(np.full((20, 20), 300, dtype=np.float32), X, Y, 100, nodata=-1)
    target = str(tmp_path / "rain.tif")
    run("scorerainfall", INPUT=rain, TEMPLATE=rain, OUTPUT=target)
    (entry,) = provenance(target, "gdal")
    assert entry["parameters"]["INPUT"] == rain
    assert entry["outputs"] == {"OUTPUT": target}
    assert (tmp_path / "rain.qmd").is_file()


def test_run_repeated_from_it_gives_identical_values(run, rows, grid, vulnerability, tmp_path):
    from qgis.core import QgsVectorLayer

    first = str(tmp_path / "first.gpkg")
    saved = str(tmp_path / "grid.gpkg")
    import processing

    processing.run("native:savefeatures", {"INPUT": grid, "OUTPUT": saved})
    run("riskoverlay", GRID=saved, VULNERABILITY=vulnerability, W_WATER=0.4, W_BIO=0.3, W_VULN=0.3, OUTPUT=first)
    (entry,) = provenance(first)
    again = {**entry["parameters"], "OUTPUT": str(tmp_path / "again.gpkg")}
    run(entry["algorithm"], **again)
    assert rows(first) == rows(again["OUTPUT"])
    assert QgsVectorLayer(again["OUTPUT"], "again", "ogr").featureCount() == 2


def names(entries):
    return [entry["algorithm"].partition(":")[2] for entry in entries]


def test_lineage_has_every_run_once_and_in_order(run, grid, make_raster, tmp_path):
    rain = make_raster(np.full((40, 40), 300, dtype=np.float32), X, Y, 100, nodata=-1)
    score, vulnerability, risk = (str(tmp_path / name) for name in ("score.tif", "vulnerability.tif", "risk.gpkg"))
    run("scorerainfall", INPUT=rain, TEMPLATE=rain, OUTPUT=score)
    run("ecologicalvulnerability", INDICATORS=[score] * 5, OUTPUT=vulnerability)
    run("riskoverlay", GRID=grid, VULNERABILITY=vulnerability, OUTPUT=risk)
    again = str(tmp_path / "again.gpkg")
    # The raster comes in a second time, with a history that the grid already holds.
    run("riskoverlay", GRID=risk, VULNERABILITY=vulnerability, OUTPUT=again)
    found = names(provenance(again))
    assert found == ["scorerainfall", "ecologicalvulnerability", "riskoverlay", "riskoverlay"]


def test_lineage_of_a_layer_in_a_project(run, grid, vulnerability, tmp_path):
    import processing
    from qgis.core import QgsProcessingContext, QgsProject, QgsVectorLayer

    path = str(tmp_path / "risk.gpkg")
    run("riskoverlay", GRID=grid, VULNERABILITY=vulnerability, OUTPUT=path)
    project, context = QgsProject(), QgsProcessingContext()
    layer = QgsVectorLayer(path, "a risk", "ogr")
    # A layer that is only called like the field has no part in the run.
    stranger = QgsVectorLayer("Point?crs=EPSG:32647", "risk", "memory")
    metadata = stranger.metadata()
    metadata.addHistoryItem('{"algorithm": "miningrisk:stranger", "parameters": {}, "results": {}}')
    stranger.setMetadata(metadata)
    project.addMapLayers([layer, stranger])
    context.setProject(project)
    parameters = {"INPUT": layer.id(), "FIELD": "risk", "CLASSES": 2, "OUTPUT": str(tmp_path / "zones.gpkg")}
    results = processing.run("miningrisk:riskzoning", parameters, context=context)
    assert names(provenance(results["OUTPUT"])) == ["riskoverlay", "riskzoning"]


def test_lineage_leaves_a_persons_notes_with_their_layer(run, grid, vulnerability):
    results, _ = run("riskoverlay", GRID=grid, VULNERABILITY=vulnerability, OUTPUT="TEMPORARY_OUTPUT")
    metadata = results["OUTPUT"].metadata()
    metadata.addHistoryItem("checked by a person")
    metadata.addHistoryItem("[1, 2]")
    results["OUTPUT"].setMetadata(metadata)
    zoned, _ = run("riskzoning", INPUT=results["OUTPUT"], CLASSES=2, OUTPUT="TEMPORARY_OUTPUT")
    assert names(provenance(zoned["OUTPUT"])) == ["riskoverlay", "riskzoning"]
    assert len(zoned["OUTPUT"].metadata().history()) == 2


@pytest.mark.parametrize(
    ("count", "length", "kept"),
    # 100 lines at most, this run's among them; 200,000 characters at most: three runs of 60,000 and this one.
    [(150, 100, 100), (10, 60_000, 4), (2, 300_000, 1)],
)
def test_lineage_is_bounded_and_keeps_the_latest(run, grid, vulnerability, count, length, kept):
    import json

    lines = [
        json.dumps({"algorithm": f"other:{run_number}", "parameters": {"text": "x" * length}, "results": {}})
        for run_number in range(count)
    ]
    metadata = grid.metadata()
    metadata.setHistory(lines)
    grid.setMetadata(metadata)
    results, _ = run("riskoverlay", GRID=grid, VULNERABILITY=vulnerability, OUTPUT="TEMPORARY_OUTPUT")
    found = names(provenance(results["OUTPUT"]))
    assert found == [*(str(number) for number in range(count - kept + 1, count)), "riskoverlay"]


def test_history_that_cannot_be_kept_is_told(run, make_layer, square, tmp_path):
    (tmp_path / "o.qmd").mkdir()
    study = make_layer([(square(X, Y, 4000), {"a": 1})])
    _, log = run("evaluationgrid", INPUT=study, CELL_SIZE=2000, OUTPUT=str(tmp_path / "o.geojson"))
    assert [line for line in log.warnings if "could not be kept" in line]
    _, log = run("evaluationgrid", INPUT=study, CELL_SIZE=2000, OUTPUT=str(tmp_path / "p.geojson"))
    assert not [line for line in log.warnings if "could not be kept" in line]
