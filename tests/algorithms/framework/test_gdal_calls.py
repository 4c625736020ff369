"""Calls to GDAL in both of its modes, and what a damaged raster says in every step that reads one."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr
from qgis.core import QgsProcessingException

X, Y, PIXEL, SIDE = 500000.0, 4000000.0, 100.0, 64


@pytest.fixture(params=["returns", "raises"])
def mode(request):
    """GDAL's Python modules as another plugin may have set them for the whole process."""
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if request.param == "raises" else gdal.DontUseExceptions)()
    yield request.param
    (gdal.UseExceptions if before else gdal.DontUseExceptions)()


@pytest.fixture
def raster(make_raster):
    def make(value, name, dtype="float32"):
        # Values that differ, so that the file is not sparse.
        values = np.full((SIDE, SIDE), value, dtype=dtype)
        return make_raster(values, X, Y, PIXEL, nodata=200, name=name)

    return make


@pytest.fixture
def inputs(raster, make_layer, square):
    """The parameters of every step that reads a raster, on one place, and which of them are rasters."""
    side = PIXEL * SIDE
    whole = square(X, Y - side, side)
    cells = [(square(X, Y - side, side), {"cell_id": "a", "area_km2": (side / 1000) ** 2, "frag": 1.0, "wrac": 1.0,
              "bio": 0.5, "risk_class": 3})]  # fmt: skip
    grid = make_layer(cells)
    mine = {"mine_id": "M1", "damage": "stope", "min_group": "metal"}
    mines = make_layer([(whole, mine)])
    codes = raster(31, "landuse.tif", "uint8")
    return {
        "checkimagequality": {"MASK": raster(1, "mask.tif", "uint8"), "BAD_VALUES": "1", "FOOTPRINTS": grid},
        "translatelanduse": {"INPUT": raster(4, "clcd.tif", "uint8"), "COVER": raster(50, "cover.tif")},
        "damagedecosystems": {"INPUT": mines, "LANDUSE": codes},
        "candidatepatches": {"INPUT": raster(20, "subsidence.tif"), "MASK": raster(0, "clouds.tif", "uint8")},
        "threatlayers": {"LANDUSE": codes, "MINES": mines},
        "habitatquality": {
            "LANDUSE": codes,
            "THREATS": [raster(1, f"threat_{number}.tif", "uint8") for number in range(4)],
            "LANDUSE_BEFORE": raster(31, "landuse_before.tif", "uint8"),
            "QUALITY_BEFORE": "TEMPORARY_OUTPUT",
        },
        "habitatfragmentation": {
            "LANDUSE": codes, "GRID": grid, "LANDUSE_BEFORE": raster(31, "before_mining.tif", "uint8"),
        },
        "biodiversitystress": {
            "GRID": grid, "QUALITY": raster(0.5, "quality.tif"), "QUALITY_BEFORE": raster(0.6, "before.tif"),
        },
        "scoreelevation": {"INPUT": raster(4000, "elevation.tif"), "TEMPLATE": codes},
        "scorerainfall": {"INPUT": raster(400, "rainfall.tif"), "TEMPLATE": codes},
        "ecologicalvulnerability": {"INDICATORS": [raster(0.3, f"score_{number}.tif") for number in range(5)]},
        "vegetationrecovery": {
            "INPUT": make_layer([(square(X + side / 2, Y - side / 2, 400), {**mine, "damage": "restored_natural"})]),
            "LANDUSE": codes, "COVER_BEFORE": raster(20, "cover_a.tif"), "COVER_AFTER": raster(30, "cover_b.tif"),
        },
        "riskoverlay": {"GRID": grid, "VULNERABILITY": raster(0.3, "vulnerability.tif")},
    }  # fmt: skip


DAMAGED = r"(?s)^{name}: the raster {raster} cannot be read \(.*damaged or incomplete"
# In the tests of these steps, which read the results of others.
READ_APART = [
    ("riskreport", "QUALITY"), ("riskreport", "VULNERABILITY"), ("restorationpriority", "LANDUSE"),
    ("restorationpriority", "LANDUSE_MINED"), ("restorationpriority", "THREATS"), ("methodstability", "LANDUSE"),
    ("methodstability", "ELEVATION"), ("methodstability", "RAINFALL"),
]  # fmt: skip
READ = [
    ("checkimagequality", "MASK"), ("translatelanduse", "INPUT"), ("translatelanduse", "COVER"),
    ("damagedecosystems", "LANDUSE"), ("threatlayers", "LANDUSE"), ("habitatquality", "LANDUSE"),
    ("habitatquality", "LANDUSE_BEFORE"), ("habitatfragmentation", "LANDUSE_BEFORE"),
    ("habitatquality", "THREATS"), ("habitatfragmentation", "LANDUSE"), ("biodiversitystress", "QUALITY"),
    ("biodiversitystress", "QUALITY_BEFORE"), ("scoreelevation", "INPUT"), ("scorerainfall", "INPUT"),
    ("ecologicalvulnerability", "INDICATORS"), ("riskoverlay", "VULNERABILITY"), ("candidatepatches", "INPUT"),
    ("candidatepatches", "MASK"), ("vegetationrecovery", "LANDUSE"), ("vegetationrecovery", "COVER_BEFORE"),
    ("vegetationrecovery", "COVER_AFTER"),
]  # fmt: skip


@pytest.mark.parametrize(("step", "name"), READ)
def test_a_truncated_raster_is_named(run, inputs, qgis_app, mode, step, name, truncate):
    parameters = inputs[step]
    algorithm = qgis_app.processingRegistry().algorithmById(f"miningrisk:{step}")
    sinks = {
        definition.name(): "TEMPORARY_OUTPUT"
        for definition in algorithm.destinationParameterDefinitions()
        if not definition.flags() & definition.FlagOptional
    }
    path = parameters[name][-1] if isinstance(parameters[name], list) else parameters[name]
    truncate(path)
    with pytest.raises(QgsProcessingException, match=DAMAGED.format(name=name, raster=Path(path).stem)):
        run(step, **parameters, **sinks)


def test_every_raster_input_is_tested(qgis_app):
    kinds = {"raster", "multilayer"}
    # Only its grid; several layers of other kinds; copied as they are.
    unread = {"TEMPLATE", "MINES", "LAYERS", "LIMITS", "RESTORED", "RASTERS", "PAGES"}
    unread |= {"SUMMARY", "PRIORITY", "STABILITY"}
    found = {
        (algorithm.name(), definition.name())
        for algorithm in qgis_app.processingRegistry().providerById("miningrisk").algorithms()
        for definition in algorithm.parameterDefinitions()
        if definition.type() in kinds and definition.name() not in unread and "_" not in algorithm.name()
    }
    assert found == {*READ, *READ_APART}


def test_loading_the_plugin_leaves_gdals_mode_alone(qgis_app, run, inputs, mode):
    vectors = ogr.GetUseExceptions()  # newer GDAL has one switch for both
    run("riskoverlay", **inputs["riskoverlay"], OUTPUT="TEMPORARY_OUTPUT")
    assert bool(gdal.GetUseExceptions()) == (mode == "raises")
    assert ogr.GetUseExceptions() == vectors


def test_a_failing_call_says_nothing_on_its_own(mode, capfd, tmp_path):
    from mining_ecorisk.algorithms.framework.gdal_calls import GdalError, obtained

    with pytest.raises(GdalError, match="nothing.tif"):
        obtained(gdal.Open, str(tmp_path / "nothing.tif"))
    assert capfd.readouterr().err == ""


def test_a_chain_of_causes_is_told_in_one_line_and_once():
    from mining_ecorisk.algorithms.framework.gdal_calls import GdalError

    words = "a.tif: block 3: TIFFRead() failed.\nMay be caused by: TIFFRead() failed.\nMay be caused by: got 3 bytes"
    assert str(GdalError(words)) == "a.tif: block 3: TIFFRead() failed. got 3 bytes"


def test_vectors_in_memory_are_made_without_a_warning(mode):
    from mining_ecorisk.algorithms.framework.gdal_calls import memory_source

    told = []
    gdal.PushErrorHandler(lambda *error: told.append(error))
    try:
        layer = memory_source().CreateLayer("shapes")
    finally:
        gdal.PopErrorHandler()
    assert layer is not None and not told


def test_chinese_tables_read_in_parallel_keep_apart(qgis_app, tmp_path):
    from mining_ecorisk.algorithms.gis.tables import _in_chinese

    def table(number):
        path = tmp_path / f"table_{number}.csv"
        path.write_bytes(f"名称,值\n区域{number},{number}\n".encode("gb18030"))
        return path

    paths = [table(number) for number in range(60)]
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(_in_chinese, paths * 4))
    assert [rows[1][0][0] for rows in found] == [f"区域{number}" for number in range(60)] * 4


def test_databases_are_left_to_the_system_in_the_block_alone(tmp_path):
    from mining_ecorisk.algorithms.framework.gdal_calls import left_to_the_system

    path = str(tmp_path / "kept.gpkg")
    gdal.GetDriverByName("GPKG").Create(path, 0, 0, 0)

    def synchronous():
        dataset = gdal.OpenEx(path, gdal.OF_UPDATE)
        answer = dataset.ExecuteSQL("PRAGMA synchronous")
        value = answer.GetNextFeature().GetField(0)
        dataset.ReleaseResultSet(answer)
        return value

    before = synchronous()
    with pytest.raises(ValueError), left_to_the_system():
        assert synchronous() == 0
        raise ValueError
    assert before > 0
    assert synchronous() == before
