"""Every raster step by tiles: the same bits with any number of threads, and work that needs no QGIS."""

import pickle
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from scipy import ndimage

PLUGIN = Path(__file__).resolve().parents[3]
SAMPLE = PLUGIN / "resources" / "sample"
THREATS = ("MINING", "CONSTRUCTION", "SETTLEMENT", "ARABLE")


def layer(name):
    return f"{SAMPLE / 'sample.gpkg'}|layername={name}"


@pytest.fixture
def small_tiles(monkeypatch):
    """Tiles of 64 x 256 pixels, so that a small raster has many."""
    from mining_ecorisk.algorithms.core.raster import tiles

    monkeypatch.setattr(tiles, "PLAIN_ROWS", 64)
    monkeypatch.setattr(tiles, "PLAIN_COLUMNS", 256)


@pytest.fixture
def threads(monkeypatch):
    """`threads(number)` sets how many processors the steps see."""
    from mining_ecorisk.algorithms.gis import tile_runs

    return lambda number: monkeypatch.setattr(tile_runs, "processors", lambda: number)


@pytest.fixture(scope="module")
def inputs(qgis_app, tmp_path_factory):
    """Part of the sample, 700 x 620 pixels, with what the steps need besides."""
    import processing

    folder = tmp_path_factory.mktemp("tiles")
    landuse, degrees = str(folder / "landuse.tif"), str(folder / "other_grid.tif")
    gdal.Translate(landuse, str(SAMPLE / "landuse.tif"), srcWin=[1000, 900, 700, 620])
    gdal.Warp(degrees, str(SAMPLE / "dem.tif"), xRes=170, yRes=230)
    found = {name: str(folder / f"{name}.tif") for name in (*THREATS, "LANDUSE_MINED", "QUALITY", "DEGRADATION")}
    landuse_layers = {name: found[name] for name in (*THREATS, "LANDUSE_MINED")}
    processing.run(
        "miningrisk:threatlayers",
        {"LANDUSE": landuse, "MINES": layer("mines"), "ROADS": layer("roads"), **landuse_layers},
    )
    habitat = {name: found[name] for name in ("QUALITY", "DEGRADATION")}
    threats = [found[name] for name in THREATS]
    processing.run("miningrisk:habitatquality", {"LANDUSE": found["LANDUSE_MINED"], "THREATS": threats, **habitat})
    grid = str(folder / "grid.gpkg")
    processing.run("miningrisk:evaluationgrid", {"INPUT": layer("study_area"), "OUTPUT": grid})
    fragmented = str(folder / "fragmented.gpkg")
    processing.run("miningrisk:habitatfragmentation", {"LANDUSE": landuse, "GRID": grid, "OUTPUT": fragmented})
    return {**found, "LANDUSE": landuse, "DEM": degrees, "GRID": grid, "FRAGMENTED": fragmented}


def parameters(step, given):
    template = {"TEMPLATE": given["LANDUSE"]}
    return {
        "scoreelevation": {"INPUT": given["DEM"], **template},
        "scorerainfall": {"INPUT": str(SAMPLE / "rainfall.tif"), **template},
        "scorefrozenground": {"INPUT": layer("frozen_ground"), "FIELD": "type", **template},
        "scoreimportantareas": {
            "FUNCTION_AREAS": layer("function_areas"), "RESERVES": layer("reserves"), **template,
        },
        "scorewaterdistance": {
            "MAIN_STREAM": layer("rivers_main"), "TRIBUTARIES": layer("rivers_trib"),
            "SOURCES": layer("water_sources"), **template,
        },
        "ecologicalvulnerability": {"INDICATORS": [given["QUALITY"]] * 5},
        "threatlayers": {"LANDUSE": given["LANDUSE"], "MINES": layer("mines"), "ROADS": layer("roads")},
        "habitatquality": {
            "LANDUSE": given["LANDUSE_MINED"], "THREATS": [given[name] for name in THREATS], "HALF_SATURATION": 0,
            "LANDUSE_BEFORE": given["LANDUSE"],
        },
        "habitatfragmentation": {
            "LANDUSE": given["LANDUSE_MINED"], "LANDUSE_BEFORE": given["LANDUSE"], "GRID": given["GRID"],
        },
        "biodiversitystress": {"GRID": given["FRAGMENTED"], "QUALITY": given["QUALITY"]},
    }[step]  # fmt: skip


RASTERS = {
    "habitatquality": ("QUALITY", "DEGRADATION", "QUALITY_BEFORE"),
    "threatlayers": (*THREATS, "LANDUSE_MINED"),
}
VECTORS = ("habitatfragmentation", "biodiversitystress")


def bits(path):
    """What a raster or the fields of a layer hold, as bytes."""
    if str(path).endswith(".tif"):
        return gdal.Open(str(path)).ReadAsArray().tobytes()
    from qgis.core import QgsVectorLayer

    return repr([feature.attributes() for feature in QgsVectorLayer(str(path), "layer", "ogr").getFeatures()])


@pytest.mark.parametrize(
    "step",
    [
        "scoreelevation", "scorerainfall", "scorefrozenground", "scoreimportantareas", "scorewaterdistance",
        "ecologicalvulnerability", "threatlayers", "habitatquality", "habitatfragmentation", "biodiversitystress",
    ],
)  # fmt: skip
def test_the_same_bits_with_any_number_of_threads(step, run, inputs, threads, small_tiles, tmp_path):
    found = []
    for number in (1, 4):
        threads(number)
        suffix = "gpkg" if step in VECTORS else "tif"
        outputs = {name: str(tmp_path / f"{name}{number}.{suffix}") for name in RASTERS.get(step, ("OUTPUT",))}
        run(step, **parameters(step, inputs), **outputs)
        found.append([bits(path) for path in outputs.values()])
    assert found[0] == found[1]
    assert len(set(found[0])) == len(found[0])


def test_translation_gives_the_same_bits(run, make_raster, threads, small_tiles, tmp_path):
    random = np.random.default_rng(1)
    # CLCD's 1 to 9, of which 4 is grassland that the cover splits.
    codes = make_raster(random.integers(1, 10, (300, 600)).astype(np.uint8), pixel=30)
    cover = make_raster(random.uniform(0, 100, (100, 200)).astype(np.float32), pixel=90)
    found = []
    for number in (1, 4):
        threads(number)
        path, areas = str(tmp_path / f"{number}.tif"), str(tmp_path / f"{number}.csv")
        run("translatelanduse", INPUT=codes, CROSSWALK=0, COVER=cover, OUTPUT=path, AREAS=areas)
        found.append((bits(path), Path(areas).read_text()))
    assert found[0] == found[1]


def test_tiles_do_not_show_in_scores(run, inputs, small_tiles, monkeypatch, tmp_path):
    from mining_ecorisk.algorithms.core.raster import tiles

    found = []
    for rows, columns in ((64, 256), (256, 8192)):
        monkeypatch.setattr(tiles, "PLAIN_ROWS", rows)
        monkeypatch.setattr(tiles, "PLAIN_COLUMNS", columns)
        for step in ("scoreelevation", "scorewaterdistance", "scorefrozenground"):
            path = str(tmp_path / f"{step}{rows}.tif")
            run(step, **parameters(step, inputs), OUTPUT=path)
            found.append(bits(path))
    assert found[:3] == found[3:]


def noise(make_raster, rows, columns, pixel, threshold):
    """Smooth noise with holes in it, so that regions go through many tiles and into each other."""
    random = np.random.default_rng(3)
    values = ndimage.gaussian_filter(random.normal(size=(rows, columns)), 6)
    values = (values / values.std() + 0.2 * random.normal(size=values.shape)).astype(np.float32)
    assert ndimage.label(values > threshold)[1] > 20
    return make_raster(values, 500000.1, 4000000.7, pixel)


@pytest.mark.parametrize(("rows", "columns", "number"), [(64, 256, 1), (64, 256, 4), (50, 33, 4)])
def test_candidates_are_those_of_the_raster_in_one_tile(
    run, make_raster, read_raster, monkeypatch, threads, rows, columns, number
):
    from mining_ecorisk.algorithms.core.raster import tiles

    # A pixel size that no floating-point number holds: corners are the same to the last digit all the same.
    raster = noise(make_raster, 300, 600, 10.1, 0.5)
    found = []
    for size, workers in (((1000, 1000), 1), ((rows, columns), number)):
        monkeypatch.setattr(tiles, "PLAIN_ROWS", size[0])
        monkeypatch.setattr(tiles, "PLAIN_COLUMNS", size[1])
        threads(workers)
        results, log = run("candidatepatches", INPUT=raster, THRESHOLD=0.5, MIN_AREA=3000, OUTPUT="TEMPORARY_OUTPUT")
        features = list(results["OUTPUT"].getFeatures())
        numbers = [[feature["mean"], feature["max"]] for feature in features]
        said = [text for text in log.infos if "candidates" in text or "MIN_AREA" in text]
        found.append(([bytes(feature.geometry().asWkb()) for feature in features], np.array(numbers), said))
    (whole, values, said), (shapes, others, told) = found
    assert len(whole) > 20 and shapes == whole and said == told
    labels, count = ndimage.label(read_raster(raster) > 0.5)
    pixels = np.bincount(labels.ravel(), minlength=count + 1)[1:]
    kept = np.sort(pixels[pixels * 10.1**2 >= 3000]) * 10.1**2
    assert sorted(feature.geometry().area() for feature in features) == pytest.approx(kept.tolist())
    assert others[:, 1].tolist() == values[:, 1].tolist()
    np.testing.assert_allclose(others[:, 0], values[:, 0], rtol=1e-12)


def test_image_quality_is_the_same_with_any_number_of_threads(run, rows, make_raster, make_layer, square, threads):
    mask = make_raster(np.random.default_rng(2).integers(0, 9, (700, 300)).astype(np.uint8), 500000, 4000000, 10)
    footprints = make_layer([(square(500000 + 300 * n, 3993500 - 300 * n, 2500 + 400 * n), {"n": n}) for n in range(5)])
    found = []
    for number in (1, 4):
        threads(number)
        results, _ = run(
            "checkimagequality", MASK=mask, BAD_VALUES="1;7-8", FOOTPRINTS=footprints, OUTPUT="TEMPORARY_OUTPUT"
        )
        found.append(rows(results["OUTPUT"]))
    assert found[0] == found[1] and len({row["bad_pct"] for row in found[0]}) == 5


WORKS = (
    "biodiversity.fragmentation.patch_work", "biodiversity.habitat.quality_work", "biodiversity.habitat.threat_windows",
    "biodiversity.threats.threat_work", "damage.candidates.region_work", "damage.image_quality.footprint_work",
    "damage.landuse.translation_work", "gis.tile_runs", "gis.zone_work",
    "restoration.priority.mined_work",
    "vulnerability.indicators.score_work", "vulnerability.indicators.sum_work",
)  # fmt: skip


def test_the_work_of_a_tile_needs_no_qgis():
    code = "import sys; sys.modules['qgis'] = None\n" + "\n".join(
        f"import mining_ecorisk.algorithms.{work}" for work in WORKS
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_pickled_raster_reads_the_same_without_qgis(make_run, make_raster, tmp_path):
    # On another grid, with scale and offset: what was asked for is sent along, not only the file's name.
    from mining_ecorisk.algorithms.core.raster.pixel_grid import PixelGrid
    from mining_ecorisk.algorithms.gis.rasters import aligned

    values = np.arange(12, dtype=np.int16).reshape(3, 4)
    path = make_raster(values, x0=500000, y0=4000000, pixel=100, nodata=5)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(1).SetScale(0.5)
    dataset.GetRasterBand(1).SetOffset(10)
    dataset = None
    run = make_run("scoreelevation", INPUT=path)
    raster = run.raster("INPUT")
    grid = PixelGrid(500000, 4000000, 50, 50, 8, 6)
    placed = aligned(raster, grid, raster.crs, run)
    (tmp_path / "raster.pickle").write_bytes(pickle.dumps(placed))
    code = (
        "import pickle, sys; sys.modules['qgis'] = None\n"
        f"raster = pickle.load(open({str(tmp_path / 'raster.pickle')!r}, 'rb'))\n"
        "import numpy; sys.stdout.write(repr(numpy.nan_to_num(raster.values(0, 6), nan=-1).tolist()))"
    )
    found = subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.PIPE, text=True).stdout
    expected = np.where(values == 5, -1, values * 0.5 + 10).repeat(2, axis=0).repeat(2, axis=1)
    assert found == repr(expected.tolist())
