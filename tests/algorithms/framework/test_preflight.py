"""What no run can do with is refused before the work: places of outputs, folders, kinds of geometry."""

import numpy as np
import pytest
from qgis.core import (
    QgsProcessingException,
)

X, Y = 500000, 4000000
LINE = f"LineString({X} {Y}, {X + 100} {Y - 100})"


def test_an_output_never_takes_the_place_of_an_input(run, vulnerability, make_layer, rows, square, tmp_path, save):
    path = tmp_path / "grid.gpkg"
    source = save(make_layer([(square(X, Y - 2000, 2000), {"wrac": 1.0, "bio": 0.5})]), path)
    with pytest.raises(QgsProcessingException, match="also the input GRID"):
        run("riskoverlay", GRID=source, VULNERABILITY=vulnerability, OUTPUT=str(path))
    assert rows(source)[0]["wrac"] == 1


@pytest.mark.parametrize("sink", ["ogr:dbname='{path}' table=\"Grid\"", 'ogr:dbname="{path}" table="grid" (geom)'])
@pytest.mark.parametrize("named", [True, False])
def test_a_table_never_takes_the_place_of_an_input_s_table(
    run, vulnerability, make_layer, rows, square, tmp_path, sink, named, save
):
    path = tmp_path / "all.gpkg"
    source = save(make_layer([(square(X, Y - 2000, 2000), {"wrac": 1.0, "bio": 0.5})]), path)
    given = {"GRID": source if named else str(path), "VULNERABILITY": vulnerability}
    with pytest.raises(QgsProcessingException, match="also the input GRID"):
        run("riskoverlay", **given, OUTPUT=sink.format(path=path))
    assert "risk" not in rows(source)[0]
    run("riskoverlay", **given, OUTPUT=f'ogr:dbname="{path}" table="risk" (geom)')
    assert (rows(source)[0]["wrac"], "risk" in rows(source)[0]) == (1, False)


def test_two_outputs_are_never_one_table(run, make_layer, make_raster, square, tmp_path):
    patches = make_layer([(square(X, Y - 100, 50), {"mine_id": "A", "damage": "stope"})])
    landuse = make_raster(np.full((2, 2), 31, dtype=np.uint8), X, Y, 100)
    sinks = dict.fromkeys(("LEDGER", "CROSSTAB"), f'ogr:dbname="{tmp_path / "all.gpkg"}" table="same"')
    with pytest.raises(QgsProcessingException, match="LEDGER: .* is also the output CROSSTAB"):
        run("damagedecosystems", INPUT=patches, LANDUSE=landuse, OUTPUT="TEMPORARY_OUTPUT", **sinks)


def test_a_file_never_takes_the_place_of_a_table_written_before(run, make_layer, make_raster, square, rows, tmp_path):
    patches = make_layer([(square(X, Y - 100, 50), {"mine_id": "A", "damage": "stope"})])
    landuse = make_raster(np.full((2, 2), 31, dtype=np.uint8), X, Y, 100)
    path = str(tmp_path / "all.gpkg")
    table = f'ogr:dbname="{path}" table="pieces" (geom)'
    with pytest.raises(QgsProcessingException, match="LEDGER: .* is also the output OUTPUT"):
        run("damagedecosystems", INPUT=patches, LANDUSE=landuse, OUTPUT=table, LEDGER=path)
    # The other way round the table is added to the file.
    results, _ = run("damagedecosystems", INPUT=patches, LANDUSE=landuse, OUTPUT=path, LEDGER=table)
    assert (rows(results["OUTPUT"])[0]["lu_code"], rows(results["LEDGER"])[0]["grass_ha"]) == (31, 0.25)


def test_file_that_cannot_be_written(overlay, make_layer, square, tmp_path):
    grid = make_layer([(square(X, Y - 2000, 2000), {"wrac": 1.0, "bio": 0.5})])
    with pytest.raises(QgsProcessingException, match="no_such_folder"):
        overlay(grid, str(tmp_path / "no_such_folder" / "risk.gpkg"))


@pytest.fixture
def grid(make_layer, square):
    return make_layer([(square(X + 100 * i, Y, 100), {"risk": float(i)}) for i in range(3)])


@pytest.mark.parametrize(
    "destination", ["{}/zones.shp", "{}/zones.gpkg|layername=zones", "ogr:dbname='{}/a.gpkg' table=\"zones\" (geom)"]
)
def test_the_folder_is_missed_before_the_work(run, grid, tmp_path, destination):
    # OGR said so after hours, and the result was lost.
    folder = tmp_path / "none"
    with pytest.raises(QgsProcessingException, match=f"AREAS: the folder {folder} does not exist"):
        run("riskzoning", INPUT=grid, OUTPUT="TEMPORARY_OUTPUT", AREAS=destination.format(folder))


def test_files_beside_the_working_folder_and_with_blanks(run, grid, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "风险 区").mkdir()
    results, _ = run("riskzoning", INPUT=grid, OUTPUT="zones.gpkg", AREAS=str(tmp_path / "风险 区" / "面积 表.csv"))
    assert (tmp_path / "zones.gpkg").is_file()
    assert (tmp_path / "风险 区" / "面积 表.csv").is_file()


@pytest.fixture
def template(make_raster):
    return make_raster(np.ones((2, 2), dtype=np.uint8), X, Y, 100)


def test_lines_for_polygons_are_refused(run, make_layer, template):
    # They were burned as one row of pixels.
    lines = make_layer([(LINE, {"type": "permafrost"})], name="edge")
    with pytest.raises(QgsProcessingException, match="INPUT: the layer edge holds lines, but this needs polygons"):
        run("scorefrozenground", INPUT=lines, TEMPLATE=template, OUTPUT="TEMPORARY_OUTPUT")


def test_a_file_of_lines_is_refused(run, make_layer, template, tmp_path):
    import processing

    path = str(tmp_path / "edge.gpkg")
    processing.run("native:savefeatures", {"INPUT": make_layer([(LINE, {"type": "permafrost"})]), "OUTPUT": path})
    with pytest.raises(QgsProcessingException, match="RESERVES: the layer edge holds lines, but this needs polygons"):
        run("scoreimportantareas", RESERVES=path, TEMPLATE=template, OUTPUT="TEMPORARY_OUTPUT")


def test_all_kinds_that_a_parameter_takes_are_told(run, make_layer, square):
    cells = make_layer([(square(X, Y, 100), {"gi_bin": 3})])
    units = make_layer([(square(X, Y, 100), {"name": "a"})])
    message = "MINES: the layer layer holds lines, but this needs points, polygons"
    with pytest.raises(QgsProcessingException, match=message):
        run("riskareas", INPUT=cells, UNITS=units, MINES=make_layer([(LINE, {})]), OUTPUT="TEMPORARY_OUTPUT")


def test_a_table_without_geometries_is_refused_where_any_kind_will_do(run, make_layer, template):
    table = make_layer([(None, {"name": "a"})])
    with pytest.raises(QgsProcessingException, match="MAIN_STREAM: the layer layer holds no geometries"):
        run("scorewaterdistance", MAIN_STREAM=table, TEMPLATE=template, OUTPUT="TEMPORARY_OUTPUT")


def test_lines_for_polygons_are_refused_by_the_steps_of_a_model_too(qgis_app, run, make_layer, template):
    # A model does not ask its steps for checkParameterValues, nor does it look at geometries itself.
    from qgis.core import QgsApplication

    model = QgsApplication.processingRegistry().algorithmById("miningrisk:ecological_vulnerability")
    outputs = {output.name(): "TEMPORARY_OUTPUT" for output in model.destinationParameterDefinitions()}
    line = make_layer([(LINE, {"name": "edge"})], name="edge")
    with pytest.raises(QgsProcessingException, match="Important areas score"):
        run(
            "ecological_vulnerability", TEMPLATE=template, ELEVATION=template, RAINFALL=template, RESERVES=line,
            MAIN_STREAM=line, **outputs,
        )  # fmt: skip


def test_a_layer_of_any_geometries_is_taken(run, rows, tmp_path, template):
    from osgeo import ogr, osr

    # A GeoPackage's table may leave the kind open.
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32647)
    path = str(tmp_path / "open.gpkg")
    source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = source.CreateLayer("open", reference, ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn("type"))
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetField("type", "permafrost")
    feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({X} {Y},{X + 200} {Y},{X + 200} {Y - 200},{X} {Y}))"))
    layer.CreateFeature(feature)
    feature = layer = source = None
    _, log = run("scorefrozenground", INPUT=path, TEMPLATE=template, OUTPUT="TEMPORARY_OUTPUT")
    assert "permafrost: score 0.7" in log.text


@pytest.mark.parametrize("folder", ["a|b", "a\nb", "a%20b"])
@pytest.mark.parametrize("place", ["{}/o.gpkg", "ogr:dbname='{}/o.gpkg' table=\"t\" (geom)"])
def test_folder_that_qgis_cannot_read_is_told_before(run, make_layer, square, tmp_path, folder, place):
    (tmp_path / folder).mkdir()
    study = make_layer([(square(X, Y, 4000), {"a": 1})])
    with pytest.raises(QgsProcessingException, match="OUTPUT: .*QGIS does not read"):
        run("evaluationgrid", INPUT=study, CELL_SIZE=2000, OUTPUT=place.format(tmp_path / folder))


@pytest.mark.parametrize("value", [float("nan"), float("inf"), "nan"])
def test_no_number_of_any_step_may_be_nan(qgis_app, make_run, value):
    from mining_ecorisk.algorithms.framework.preflight import unfit_number
    from qgis.core import QgsProcessingParameterNumber

    asked = 0
    for algorithm in qgis_app.processingRegistry().providerById("miningrisk").algorithms():
        if algorithm.groupId() == "models":
            continue
        for definition in algorithm.parameterDefinitions():
            if isinstance(definition, QgsProcessingParameterNumber):
                said = unfit_number(make_run(algorithm.name(), **{definition.name(): value}))
                assert definition.name() in said, (algorithm.name(), definition.name())
                asked += 1
    assert asked > 30


def test_nan_ends_the_run_with_the_parameter_s_name(run, vulnerability, make_layer, square):
    grid = make_layer([(square(X, Y - 2000, 2000), {"wrac": 1.0, "bio": 0.5})])
    with pytest.raises(QgsProcessingException, match="W_BIO: nan is no finite number"):
        run("riskoverlay", GRID=grid, VULNERABILITY=vulnerability, W_BIO=float("nan"), OUTPUT="TEMPORARY_OUTPUT")


def test_an_output_never_takes_the_place_of_a_folder(run, make_layer, vulnerability, square, tmp_path):
    # The folder and all that lay in it were deleted.
    for name, algorithm, parameters in (
        ("grid.gpkg", "evaluationgrid", {"INPUT": make_layer([(square(X, Y - 2000, 2000), {"id": 1})])}),
        ("score.tif", "scoreelevation", {"INPUT": vulnerability, "TEMPLATE": vulnerability}),
    ):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "precious.txt").write_text("years of work")
        with pytest.raises(QgsProcessingException, match=f"OUTPUT: .*{name} is a folder"):
            run(algorithm, **parameters, OUTPUT=str(folder))
        assert (folder / "precious.txt").read_text() == "years of work"


@pytest.mark.parametrize(
    "place", ["memory:", "memory:score", "postgres://dbname='a' table=\"b\"", "ogr:dbname='a.gpkg'"]
)
def test_a_raster_goes_into_a_file_only(run, vulnerability, tmp_path, monkeypatch, place):
    # A file called "memory:" was written into the folder that QGIS was started from.
    monkeypatch.chdir(tmp_path)
    with pytest.raises(QgsProcessingException, match="OUTPUT: .* is no file; only layers of features"):
        run("scoreelevation", INPUT=vulnerability, TEMPLATE=vulnerability, OUTPUT=place)
    assert [path.suffix for path in tmp_path.iterdir()] == [".tif"]


@pytest.mark.parametrize(
    ("algorithm", "parameters", "told"),
    [
        ("evaluationgrid", {"CELL_SIZE": 0.5}, "CELL_SIZE: 0.5 is too small. The least that can be given is 1."),
        (
            "evaluationgrid",
            {"CELL_SIZE": 1e9},
            "CELL_SIZE: 1000000000 is too large. The most that can be given is 10000000.",
        ),
        ("riskzoning", {"CLASSES": 1}, "CLASSES: 1 is too small. The least that can be given is 2."),
        ("evaluationgrid", {"CELL_SIZE": 1}, ""),
        ("evaluationgrid", {}, ""),
    ],
)
def test_number_beyond_its_limit_is_refused_with_the_limit(make_run, algorithm, parameters, told):
    from mining_ecorisk.algorithms.framework.preflight import unfit_number

    assert unfit_number(make_run(algorithm, **parameters)) == told
