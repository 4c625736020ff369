"""Habitat quality through Processing."""

import time
from pathlib import Path

import numpy as np
import pytest
from mining_ecorisk.algorithms.biodiversity.habitat import threat_rasters as habitat_threats
from mining_ecorisk.algorithms.biodiversity.habitat import tile_run as habitat_rasters
from mining_ecorisk.algorithms.core.biodiversity.habitat_quality import Landscape, quality
from mining_ecorisk.algorithms.core.biodiversity.habitat_tables import Threat, read_sensitivity, read_threats
from mining_ecorisk.algorithms.core.class_index import ClassIndex
from mining_ecorisk.algorithms.core.raster import tiles
from mining_ecorisk.algorithms.framework.shipped_coefficients import decay_model
from mining_ecorisk.algorithms.framework.shipped_tables import shipped_table
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsRasterLayer,
)

X, Y = 500000, 4000000
THREATS = ("mining", "construction", "settlement", "arable")
CODES = (12, 21, 31, 42, 51, 53, 64)
SHAPE = (60, 70)


def random_rasters(seed=1, shape=SHAPE):
    """A land use with some nodata (0), and four threats."""
    random = np.random.default_rng(seed)
    codes = random.choice((0, *CODES), size=shape, p=[0.1, 0.2, 0.2, 0.2, 0.1, 0.05, 0.05, 0.1]).astype(np.uint8)
    shares = (0.003, 0.01, 0.01, 0.05)
    return codes, [(random.random(shape) < share).astype(np.uint8) for share in shares]


def by_core(codes, threats, model="nearest", k=0.05, access=None):
    """The whole raster in one piece: the core itself is tested against plain references."""
    table = read_threats(shipped_table("threats"))
    sensitivity = read_sensitivity(shipped_table("sensitivity"), table)
    places = ClassIndex(sensitivity.codes).places(codes, codes != 0)
    window = (0, 0, *codes.shape)
    parts = []
    landscape = Landscape(table, sensitivity, decay_model(model), (30.0, 30.0))
    total = landscape.degradation(places, [(threat, window) for threat in threats], access, parts)
    made = quality(total, places, sensitivity.habitat, k, 2.5)
    for array in (total, *parts):
        array[codes == 0] = np.nan
    return made, total, parts


@pytest.fixture
def inputs(make_raster):
    codes, threats = random_rasters()
    return {
        "LANDUSE": make_raster(codes, X, Y, 30, nodata=0, name="landuse.tif"),
        "THREATS": [make_raster(threat, X, Y, 30, name=f"{name}.tif") for name, threat in zip(THREATS, threats)],
    }


@pytest.fixture
def assess(run, read_raster):
    def call(**parameters):
        outputs = {"QUALITY": "TEMPORARY_OUTPUT", "DEGRADATION": "TEMPORARY_OUTPUT"}
        results, log = run("habitatquality", **{**outputs, **parameters})
        return read_raster(results["QUALITY"]), read_raster(results["DEGRADATION"]), results, log

    return call


def same(found, expected):
    return np.array_equal(found.astype(np.float32), expected, equal_nan=True)


def test_values_grid_and_nodata(assess, inputs):
    made, total, results, log = assess(**inputs)
    expected = by_core(*random_rasters())
    assert same(made, expected[0])
    assert same(total, expected[1])
    assert results["K"] == 0.05
    assert results["MAX_DEGRADATION"] == np.nanmax(expected[1])
    reference = gdal.Open(inputs["LANDUSE"])
    for name in ("QUALITY", "DEGRADATION"):
        dataset = gdal.Open(results[name])
        assert dataset.GetGeoTransform() == reference.GetGeoTransform()
        assert QgsRasterLayer(results[name]).crs().authid() == "EPSG:32647"
        assert dataset.GetRasterBand(1).DataType == gdal.GDT_Float32
        assert Path(results[name]).with_suffix(".qml").is_file()
    assert "k = 0.05; highest degradation" in log.text
    assert "Threats: mining = mining, construction = construction" in log.text


def test_what_k_would_mean_is_told_by_quantiles(assess, inputs):
    _, total, results, log = assess(**inputs)
    codes, _ = random_rasters()
    table = shipped_table("sensitivity")
    suitability = dict(zip(table.codes("LULC"), table.numbers("HABITAT")))
    habitat = np.vectorize(lambda code: suitability.get(code, 0.0))(codes)
    degraded, best = total[habitat > 0], habitat[habitat > 0]
    shares = [0.05, 0.25, 0.5, 0.75, 0.95]
    spread = [float(text) for text in results["D_QUANTILES"].split(";")]
    assert spread == pytest.approx(np.quantile(degraded, shares).tolist(), rel=1e-3)
    told = dict(row.split(":") for row in results["Q_QUANTILES"].split("|"))
    constants = [0.05, results["MAX_DEGRADATION"] / 2, float(np.median(degraded))]
    assert [float(k) for k in told] == pytest.approx(constants, rel=1e-3)
    for constant, row in zip(constants, told.values()):
        # Eq. 2.
        expected = best * (1 - degraded**2.5 / (degraded**2.5 + constant**2.5))
        found = [float(text) for text in row.split(";")]
        assert found == pytest.approx(np.quantile(expected, shares).tolist(), rel=2e-3, abs=1e-4)
    for what in ("the default", "half of the highest D", "the median of D"):
        assert any(f"({what})" in text and "With k = " in text for text in log.infos)


def test_quality_is_within_0_and_the_suitability(assess, inputs):
    made, _, _, _ = assess(**inputs)
    codes, _ = random_rasters()
    table = shipped_table("sensitivity")
    suitability = dict(zip(table.codes("LULC"), table.numbers("HABITAT")))
    for code in CODES:
        values = made[codes == code]
        assert 0 <= values.min() <= values.max() <= np.float32(suitability[code])
    # Settlement and construction are no habitat.
    assert (made[np.isin(codes, (51, 53))] == 0).all()


def test_threats_too_large_to_be_kept_are_read_again(assess, inputs, monkeypatch):
    monkeypatch.setattr(habitat_threats, "PRESENCE_PIXELS", 0)
    made, total, _, _ = assess(**inputs)
    expected = by_core(*random_rasters())
    assert same(made, expected[0])
    assert same(total, expected[1])


@pytest.mark.parametrize("model", ["nearest", "kernel", "sum"])
def test_tiles_and_threads_change_nothing(assess, inputs, monkeypatch, model):
    number = ("nearest", "kernel", "sum").index(model)
    # The paper's distances are wider than this raster; a tenth of them makes halos that end inside of it.
    table = Path(inputs["LANDUSE"]).with_name("short.csv")
    table.write_text("THREAT,MAX_DIST,WEIGHT,DECAY\nmining,600,1,exponential\nconstruction,400,0.8,linear\n"
                     "settlement,300,1,exponential\narable,90,0.3,linear\n")  # fmt: skip
    parameters = {**inputs, "THREAT_TABLE": str(table), "DECAY_MODEL": number}
    whole = assess(**parameters)[:2]
    monkeypatch.setattr(tiles, "ALIGNMENT", 16)
    for name in ("TILE_PIXELS", "TILE_SIDE", "CONVOLVED_PIXELS"):
        monkeypatch.setattr(habitat_rasters, name, 1)
    for name in ("HALOS", "CONVOLVED_HALOS"):
        monkeypatch.setattr(habitat_rasters, name, 0)
    for threads in (1, 3):
        monkeypatch.setattr("mining_ecorisk.algorithms.biodiversity.habitatquality.processors", lambda n=threads: n)
        cut = assess(**parameters)[:2]
        if model == "nearest":
            assert all(np.array_equal(a, b, equal_nan=True) for a, b in zip(whole, cut))
        else:
            assert all(a == pytest.approx(b, abs=1e-6, nan_ok=True) for a, b in zip(whole, cut))


def test_the_convolution_models_use_intensity(assess, inputs, make_raster):
    codes, threats = random_rasters()
    half = [threat * np.float32(0.5) for threat in threats]
    rasters = [make_raster(threat, X, Y, 30) for threat in half]
    _, total, _, log = assess(LANDUSE=inputs["LANDUSE"], THREATS=rasters, DECAY_MODEL=1)
    assert total == pytest.approx(by_core(codes, half, "kernel")[1], abs=1e-6, nan_ok=True)
    assert "count as 1" not in log.text
    # The nearest model takes presence only, and says so.
    _, total, _, log = assess(LANDUSE=inputs["LANDUSE"], THREATS=rasters)
    assert same(total, by_core(codes, threats)[1])
    assert any("lie between 0 and 1" in warning for warning in log.warnings)


def test_automatic_half_saturation(assess, inputs):
    made, total, results, log = assess(**inputs, HALF_SATURATION=0)
    half = np.nanmax(total) / 2
    assert results["K"] == half
    assert same(made, by_core(*random_rasters(), k=half)[0])
    assert not any("HALF_SATURATION" in warning for warning in log.warnings)


def test_a_constant_far_from_the_degradation_is_warned_of(assess, inputs):
    _, _, _, log = assess(**inputs, HALF_SATURATION=5)
    assert any("HALF_SATURATION: k = 5 is far from" in warning for warning in log.warnings)


def test_no_threat_at_all(assess, inputs, make_raster):
    nothing = [make_raster(np.zeros(SHAPE, dtype=np.uint8), X, Y, 30) for _ in THREATS]
    for half in (0, 0.05):
        made, total, results, log = assess(LANDUSE=inputs["LANDUSE"], THREATS=nothing, HALF_SATURATION=half)
        assert np.nanmax(total) == 0
        assert results["MAX_DEGRADATION"] == 0
        assert sum("degrades nothing" in warning for warning in log.warnings) == 4
        assert any("0 everywhere" in warning for warning in log.warnings)
        assert made[random_rasters()[0] == 21] == pytest.approx(1)


def test_one_raster_a_threat_on_demand(assess, inputs, read_raster, tmp_path):
    folder = tmp_path / "new" / "threats"
    _, total, results, _ = assess(**inputs, THREAT_FOLDER=str(folder))
    parts = [read_raster(folder / f"degradation_{name}.tif") for name in THREATS]
    expected = by_core(*random_rasters())[2]
    assert all(same(part, one) for part, one in zip(parts, expected))
    assert sum(parts) == pytest.approx(total, abs=1e-6, nan_ok=True)
    assert results["THREAT_FOLDER"] == str(folder)


def test_access(assess, inputs, make_layer, square, make_raster):
    # Half of the raster is half accessible; the lowest of two overlapping polygons counts, a missing value is 1.
    left = f"Polygon(({X} {Y}, {X + 1050} {Y}, {X + 1050} {Y - 1800}, {X} {Y - 1800}, {X} {Y}))"
    inner = square(X + 300, Y - 600, 300)
    unknown = square(X + 1200, Y - 600, 300)
    polygons = [(inner, {"open": 0.0}), (left, {"open": 0.5}), (unknown, {"open": None})]
    access = np.ones(SHAPE, dtype=np.float32)
    access[:, :35] = 0.5
    access[10:20, 10:20] = 0
    for order in (polygons, polygons[::-1]):
        _, total, _, log = assess(**inputs, ACCESS=make_layer(order), ACCESS_FIELD="open")
        assert same(total, by_core(*random_rasters(), access=access)[1])
        assert any("1 polygon of layer has no open" in warning for warning in log.warnings)
        assert any("different accessibilities overlap; the lowest counts" in warning for warning in log.warnings)


def test_access_polygons_that_only_touch_are_no_overlap(assess, inputs, make_layer, square):
    layer = make_layer([(square(X, Y - 600, 300), {"open": 0.0}), (square(X + 300, Y - 600, 300), {"open": 0.5})])
    *_, log = assess(**inputs, ACCESS=layer, ACCESS_FIELD="open")
    assert "overlap" not in log.text


@pytest.fixture
def finer(make_raster):
    """A land use of forest in 30 x 30 pixels of 30 m, and 100 isolated threat cells of 10 m, one in each third pixel.

    No centre of a land-use pixel lies on a threat cell.
    """
    mines = np.zeros((90, 90), dtype=np.uint8)
    mines[2::9, 2::9] = 1
    landuse = make_raster(np.full((30, 30), 21, dtype=np.uint8), X, Y, 30, name="landuse.tif")
    none = [make_raster(np.zeros((30, 30), dtype=np.uint8), X, Y, 30, name=f"{name}.tif") for name in THREATS[1:]]
    return {"LANDUSE": landuse, "THREATS": [make_raster(mines, X, Y, 10, nodata=0, name="mining.tif"), *none]}


def test_no_threat_cell_finer_than_the_land_use_is_lost(assess, finer):
    _, total, _, log = assess(**finer)
    mines = np.zeros((30, 30), dtype=np.uint8)
    mines[::3, ::3] = 1
    codes, none = np.full((30, 30), 21, dtype=np.uint8), np.zeros((30, 30), dtype=np.uint8)
    assert same(total, by_core(codes, [mines, none, none, none])[1])
    assert any(line.startswith("mining: 100 cells") for line in log.infos)
    assert any("mining is finer (10 m) than the land use (30 m)" in line and "any" in line for line in log.infos)


def test_no_threat_cell_of_another_zone_is_lost(assess, make_raster):
    from osgeo import osr

    # Cells as large as those of the land use, turned by the meridians' convergence: nearest neighbour misses some.
    references = []
    for code in (32647, 32648):
        references.append(osr.SpatialReference())
        references[-1].ImportFromEPSG(code)
        references[-1].SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    x, y, _ = osr.CoordinateTransformation(*references).TransformPoint(X + 600.0, Y - 900.0)
    mines = np.zeros((200, 200), dtype=np.uint8)
    mines[::2, ::2] = 1
    other = make_raster(mines, x, y, 30, nodata=0, crs="EPSG:32648", name="mining.tif")
    size = 260
    landuse = make_raster(np.full((size, size), 21, dtype=np.uint8), X, Y, 30, name="landuse.tif")
    none = [make_raster(np.zeros((size, size), dtype=np.uint8), X, Y, 30, name=f"{name}.tif") for name in THREATS[1:]]
    _, total, _, log = assess(LANDUSE=landuse, THREATS=[other, *none])
    row, column = np.nonzero(mines)
    centres = np.column_stack([x + 30 * (column + 0.5), y - 30 * (row + 0.5)])
    there = np.array(osr.CoordinateTransformation(*references[::-1]).TransformPoints(centres))
    rows, columns = ((Y - there[:, 1]) // 30).astype(int), ((there[:, 0] - X) // 30).astype(int)
    # On a threat cell the decay is 1, everywhere else less.
    assert (total[rows, columns] == np.nanmax(total)).all()
    assert "intensities" not in log.text
    # And no more pixels than cells and those that nearest neighbour took.
    assert np.count_nonzero(total == np.nanmax(total)) <= 1.03 * mines.sum()


def test_finer_intensities_keep_their_sum_where_they_add_up(assess, finer):
    # A cell of 100 m2 is a ninth of a pixel of 900 m2.
    _, total, _, log = assess(**finer, DECAY_MODEL=2)
    mines = np.zeros((30, 30), dtype=np.float32)
    mines[::3, ::3] = 1 / 9
    codes, none = np.full((30, 30), 21, dtype=np.uint8), np.zeros((30, 30), dtype=np.float32)
    expected = by_core(codes, [mines, none, none, none], model="sum")[1]
    np.testing.assert_allclose(total, expected, rtol=1e-5)
    assert any("is the mean of its cells, 0 where they have none" in line for line in log.infos)


def test_access_elsewhere_is_warned_of(assess, inputs, make_layer, square):
    layer = make_layer([(square(X + 90000, Y, 100), {"access": 0.5})])
    _, total, _, log = assess(**inputs, ACCESS=layer)
    assert same(total, by_core(*random_rasters())[1])
    assert any("no polygon of layer lies on the land use" in warning for warning in log.warnings)


def test_threats_on_other_grids_are_brought_to_the_land_use_s(assess, inputs, make_raster):
    # The first threat ends 10 columns earlier, the second has pixels of half the size, the third is in another zone.
    codes, threats = random_rasters()
    short = make_raster(threats[0][:, :60], X, Y, 30, name="short.tif")
    fine = make_raster(threats[1].repeat(2, axis=0).repeat(2, axis=1), X, Y, 15, name="fine.tif")
    other = str(Path(short).with_name("other.tif"))
    gdal.Warp(other, inputs["THREATS"][2], dstSRS="EPSG:32648", resampleAlg="near", xRes=10, yRes=10)
    threats[0][:, 60:] = 0
    expected = by_core(codes, threats)[1]
    rasters = [short, fine, *inputs["THREATS"][2:]]
    _, total, _, log = assess(LANDUSE=inputs["LANDUSE"], THREATS=rasters)
    assert same(total, expected)
    # Pixels of another zone reach over the borders of these; none is lost.
    rasters[2] = other
    _, total, _, log = assess(LANDUSE=inputs["LANDUSE"], THREATS=rasters)
    assert (total >= expected * (1 - 1e-6))[codes != 0].all()
    np.testing.assert_allclose(total, expected, rtol=0.05)
    for name, method in (("short", "near"), ("fine", "max"), ("other", "max")):
        assert f"THREATS: {name} is on another grid; it was resampled ({method})" in log.text
    assert any("mining (0 m known, acts up to 10000 m)" in warning for warning in log.warnings)


def test_a_wide_margin_is_not_warned_of(assess, make_raster):
    # 24 x 24 km; only the middle 3 x 3 km have a land use, so that every threat is known as far as it acts.
    codes = np.zeros((80, 80), dtype=np.uint8)
    codes[35:45, 35:45] = 31
    threat = np.zeros((80, 80), dtype=np.uint8)
    threat[40, 40] = 1
    rasters = [make_raster(threat, X, Y, 300, name=f"{name}.tif") for name in THREATS]
    _, _, _, log = assess(LANDUSE=make_raster(codes, X, Y, 300, nodata=0), THREATS=rasters)
    assert not log.warnings


@pytest.mark.parametrize(("side", "warned"), [(3000, False), (9000, True)])
def test_the_margin_is_that_of_the_study_area(assess, make_raster, make_layer, square, side, warned):
    # 24 x 24 km of land use, and a square in its middle: 10,500 m are known around 3 km, 7500 m around 9 km. Of the
    # threats only mining acts further than 7500 m: 10 km (construction 8 km as well).
    codes = np.full((80, 80), 31, dtype=np.uint8)
    threat = np.zeros((80, 80), dtype=np.uint8)
    threat[40, 40] = 1
    rasters = [make_raster(threat, X, Y, 300, name=f"{name}.tif") for name in THREATS]
    study = make_layer([(square(X + 12000 - side / 2, Y - 12000 - side / 2, side), {"name": "study"})])
    landuse = make_raster(codes, X, Y, 300)
    quality, _, _, log = assess(LANDUSE=landuse, THREATS=rasters, STUDY_AREA=study)
    assert [warning for warning in log.warnings if "7500 m known, acts up to 10000 m" in warning] == log.warnings
    assert bool(log.warnings) == warned
    assert same(quality, assess(LANDUSE=landuse, THREATS=rasters)[0])  # nothing else depends on it


def test_a_study_area_elsewhere(assess, inputs, make_layer, square):
    study = make_layer([(square(X + 90000, Y, 100), {"name": "study"})])
    with pytest.raises(QgsProcessingException, match="STUDY_AREA: the layer layer does not overlap the land use"):
        assess(**inputs, STUDY_AREA=study)


def test_nodata_of_a_threat_is_no_threat(assess, inputs, make_raster):
    codes, threats = random_rasters()
    rasters = [make_raster(np.where(threat == 0, 255, 1).astype(np.uint8), X, Y, 30, nodata=255) for threat in threats]
    _, total, _, _ = assess(LANDUSE=inputs["LANDUSE"], THREATS=rasters)
    assert same(total, by_core(codes, threats)[1])


def test_invests_tables_work_unchanged(assess, inputs, tmp_path):
    # The shipped numbers in InVEST's clothes: other letter case, blanks, further columns, lucode.
    lines = [line.split(",") for line in (tables() / "threats.csv").read_text().split()]
    rows = [[f" {a.upper()} ", b, c, d.capitalize(), "x.tif"] for a, b, c, d in lines[1:]]
    threats = tmp_path / "t.csv"
    threats.write_text(
        "\n".join(",".join(row) for row in [["Threat", "max_dist ", "WEIGHT", "Decay", "cur_path"], *rows])
    )
    sensitivity = tmp_path / "s.csv"
    text = (tables() / "sensitivity.csv").read_text()
    sensitivity.write_text(text.replace("LULC,NAME", "lucode,Name").replace("construction", "CONSTRUCTION", 1))
    _, total, _, _ = assess(**inputs, THREAT_TABLE=str(threats), SENSITIVITY=str(sensitivity))
    assert same(total, by_core(*random_rasters())[1])


def test_tables_in_gbk_with_chinese_threats(assess, inputs, tmp_path):
    # What Excel on a Chinese system writes as CSV; the two threats' names are no UTF-8 and look alike when broken.
    threats = tmp_path / "威胁.csv"
    threats.write_bytes("THREAT,MAX_DIST,WEIGHT,DECAY\n耕地,600,1,linear\n城镇,900,1,linear\n".encode("gbk"))
    codes = "".join(f"{code},土地,1,0.5,0.25\n" for code in CODES)
    sensitivity = tmp_path / "敏感性.csv"
    sensitivity.write_bytes(f"LULC,NAME,HABITAT,城镇,耕地\n{codes}".encode("gbk"))
    *_, log = assess(
        **{**inputs, "THREATS": inputs["THREATS"][:2]}, THREAT_TABLE=str(threats), SENSITIVITY=str(sensitivity)
    )
    assert "耕地 = mining, 城镇 = construction" in log.text


def test_tables_with_numbers_for_threats(assess, inputs, make_raster, tmp_path):
    threats = tmp_path / "threats.csv"
    threats.write_text("THREAT,MAX_DIST,WEIGHT,DECAY\n1,600,1,linear\n2,900,1,linear\n")
    sensitivity = tmp_path / "sensitivity.csv"
    sensitivity.write_text("LULC,NAME,HABITAT,2,1\n" + "".join(f"{code},x,1,0.5,0.25\n" for code in CODES))
    chosen = {"THREAT_TABLE": str(threats), "SENSITIVITY": str(sensitivity)}
    codes, (first, *_) = random_rasters()
    none = make_raster(np.zeros(SHAPE, dtype=np.uint8), X, Y, 30)
    _, total, *_ = assess(**{**inputs, "THREATS": [inputs["THREATS"][0], none]}, **chosen)
    # On a cell of the first threat: w = 1/2 and the sensitivity of the column 1.
    assert set(total[(first == 1) & (codes != 0)]) == {0.125}


def files_before(paths):
    return {path: Path(path).read_bytes() for path in paths}


@pytest.mark.parametrize("wrapped", [True, False])
@pytest.mark.parametrize("which", ["LANDUSE", "THREATS"])
def test_no_input_is_ever_overwritten(run, inputs, tmp_path, which, wrapped):
    # The dialog and the Modeler hand over destinations wrapped up.
    target = inputs["LANDUSE"] if which == "LANDUSE" else inputs["THREATS"][2]
    before = files_before([target])
    quality_path = QgsProcessingOutputLayerDefinition(target) if wrapped else target
    with pytest.raises(QgsProcessingException, match=f"QUALITY: .* is also the input {which}"):
        run("habitatquality", **inputs, QUALITY=quality_path, DEGRADATION=str(tmp_path / "d.tif"))
    assert files_before([target]) == before


def test_a_model_overwrites_no_input_either(qgis_app, inputs):
    # A model runs its steps without asking checkParameterValues.
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("miningrisk:habitatquality")
    outputs = {"QUALITY": inputs["LANDUSE"], "DEGRADATION": "TEMPORARY_OUTPUT"}
    with pytest.raises(QgsProcessingException, match="QUALITY: .* is also the input LANDUSE"):
        algorithm.run({**inputs, **outputs}, QgsProcessingContext(), QgsProcessingFeedback(), {}, False)


def test_the_file_behind_a_virtual_raster_is_not_overwritten(run, inputs, tmp_path):
    virtual = str(tmp_path / "landuse.vrt")
    gdal.BuildVRT(virtual, [inputs["LANDUSE"]]).FlushCache()
    with pytest.raises(QgsProcessingException, match="QUALITY: .* is also the input LANDUSE"):
        run(
            "habitatquality",
            **{**inputs, "LANDUSE": virtual},
            QUALITY=inputs["LANDUSE"],
            DEGRADATION=str(tmp_path / "d.tif"),
        )


def test_a_threat_s_raster_takes_no_other_file_s_place(run, inputs, tmp_path):
    own = tmp_path / "degradation_mining.tif"
    own.write_bytes(Path(inputs["THREATS"][0]).read_bytes())
    before = files_before([own])
    outputs = {
        "QUALITY": str(tmp_path / "q.tif"),
        "DEGRADATION": str(tmp_path / "d.tif"),
        "THREAT_FOLDER": str(tmp_path),
    }
    with pytest.raises(QgsProcessingException, match="THREAT_FOLDER: .* is also the input THREATS"):
        run("habitatquality", **{**inputs, "THREATS": [str(own), *inputs["THREATS"][1:]]}, **outputs)
    assert files_before([own]) == before
    with pytest.raises(QgsProcessingException, match="THREAT_FOLDER: .* is also the output DEGRADATION"):
        run("habitatquality", **inputs, **{**outputs, "DEGRADATION": str(own)})
    with pytest.raises(QgsProcessingException, match="THREAT_FOLDER: the folder .* cannot be made"):
        run("habitatquality", **inputs, **{**outputs, "THREAT_FOLDER": str(own)})


def test_one_file_for_two_outputs(run, inputs, tmp_path):
    path = str(tmp_path / "q.tif")
    with pytest.raises(QgsProcessingException, match="DEGRADATION: .* is also the output QUALITY"):
        run("habitatquality", **inputs, QUALITY=path, DEGRADATION=path, HALF_SATURATION=0)
    assert not Path(path).exists()


def test_names_that_are_the_same_as_files(qgis_app, tmp_path):
    threats = [Threat(name, 1.0, 1.0, "linear") for name in ("a b", "a_b", "A-b", "a-b?", "A-B_")]
    paths = habitat_rasters.make_threat_paths(str(tmp_path / "new"), threats)
    assert len({path.lower() for path in paths}) == 5
    assert Path(paths[0]).name == "degradation_a_b.tif"
    assert (tmp_path / "new").is_dir()


def test_tables_in_kilometres_are_smelled(assess, inputs, tmp_path):
    table = tmp_path / "t.csv"
    table.write_text("THREAT,MAX_DIST,WEIGHT,DECAY\nmining,10,1,linear\nconstruction,8,1,linear\nsettlement,5,1,linear\n"
                     "arable,3,1,linear\n")  # fmt: skip
    _, _, _, log = assess(**inputs, THREAT_TABLE=str(table))
    assert any("if they are kilometres" in warning for warning in log.warnings)
    assert any("the MAX_DIST of mining, 10 m, is less than a pixel (30 m)" in warning for warning in log.warnings)


def test_the_plain_sum_is_warned_of(assess, inputs):
    _, _, _, log = assess(**inputs, DECAY_MODEL=2)
    assert any("DECAY_MODEL: the plain sum grows" in warning for warning in log.warnings)


def test_swapped_rasters_are_warned_of(assess, inputs):
    swapped = [inputs["THREATS"][number] for number in (1, 0, 2, 2)]
    _, _, _, log = assess(LANDUSE=inputs["LANDUSE"], THREATS=swapped)
    assert any("construction is called like construction, but taken for mining" in warning for warning in log.warnings)
    assert any("settlement stands for more than one row of the table" in warning for warning in log.warnings)


@pytest.mark.parametrize(
    ("files", "names", "warned"),
    [
        # As Threat layers names them, on the canvas and as files; a Chinese QGIS translates the layers only.
        (["MINING", "CONSTRUCTION"], ["Threat: mining", "Threat: other construction land"], 0),
        (["CONSTRUCTION", "MINING"], ["Threat: other construction land", "Threat: mining"], 2),
        (["CONSTRUCTION", "MINING"], ["威胁：其他建设用地", "威胁：采矿"], 2),
        # As InVEST's users name them.
        (["construction_c", "mining_c"], ["construction_c", "mining_c"], 2),
        (["a", "b"], ["mining construction 2020", "Town"], 0),
    ],
)
def test_the_words_of_names_tell_of_swapped_rasters(assess, inputs, make_raster, files, names, warned):
    _, threats = random_rasters()
    rasters = [make_raster(threat, X, Y, 30, name=f"{file}.tif") for threat, file in zip(threats, files)]
    layers = [QgsRasterLayer(path, name) for path, name in zip(rasters, names)]
    *_, log = assess(**{**inputs, "THREATS": [*layers, *inputs["THREATS"][2:]]})
    assert sum("but taken for" in warning for warning in log.warnings) == warned


def test_cancelling_leaves_no_file(qgis_app, inputs, tmp_path):
    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(lambda percent: percent >= 10 and feedback.cancel())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("miningrisk:habitatquality")
    outputs = {"QUALITY": str(tmp_path / "q.tif"), "DEGRADATION": str(tmp_path / "d.tif")}
    started = time.perf_counter()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        algorithm.run({**inputs, **outputs}, QgsProcessingContext(), feedback, {}, False)
    assert time.perf_counter() - started < 2
    assert not [path for path in tmp_path.iterdir() if path.stem.lstrip(".")[0] in "qd"]


def tables():
    return Path(__file__).resolve().parents[3] / "resources" / "tables"


def csv(tmp_path, name, old, new):
    """A copy of a shipped table with one change."""
    text = (tables() / f"{name}.csv").read_text()
    assert old in text
    path = tmp_path / f"{name}_{len(list(tmp_path.iterdir()))}.csv"
    path.write_text(text.replace(old, new, 1))
    return str(path)


@pytest.fixture
def bad(inputs, make_raster, make_layer, square, tmp_path):
    codes, threats = random_rasters()

    def first(threat, **options):
        return {"THREATS": [make_raster(threat, **{"x0": X, "y0": Y, "pixel": 30, **options}), *inputs["THREATS"][1:]]}

    def changed(parameter, name, old, new):
        return {parameter: csv(tmp_path, name, old, new)}

    polygon = square(X, Y - 300, 300)
    return {
        "degrees": {"LANDUSE": make_raster(codes, 100, 36, 0.001, nodata=0, crs="EPSG:4326")},
        "feet": {"LANDUSE": make_raster(codes, X, Y, 100, nodata=0, crs="EPSG:2263")},
        "threat in degrees": first(threats[0], x0=100, y0=36, pixel=0.001, crs="EPSG:4326"),
        "no overlap": first(threats[0], x0=X + 900000),
        "too few": {"THREATS": inputs["THREATS"][:3]},
        "too many": {"THREATS": [*inputs["THREATS"], inputs["LANDUSE"]]},
        "no raster": {"LANDUSE": str(tmp_path / "nothing.tif")},
        "vector as threat": {"THREATS": [make_layer([(polygon, {"a": 1})]), *inputs["THREATS"][1:]]},
        "intensity": first(threats[0] * np.float32(1.5)),
        "negative intensity": first(threats[0] * np.int16(-1)),
        "unknown code": {"LANDUSE": make_raster(np.where(codes == 42, 99, codes).astype(np.uint8), X, Y, 30, nodata=0)},
        "all nodata": {"LANDUSE": make_raster(np.zeros(SHAPE, dtype=np.uint8), X, Y, 30, nodata=0)},
        "fractions": {"LANDUSE": make_raster(codes + np.float32(0.5), X, Y, 30)},
        "distance": changed("THREAT_TABLE", "threats", "10000", "0"),
        "blank distance": changed("THREAT_TABLE", "threats", "10000", ""),
        "decay": changed("THREAT_TABLE", "threats", "exponential", "fast"),
        "weight": changed("THREAT_TABLE", "threats", "0.8", "8"),
        "twice": changed("THREAT_TABLE", "threats", "arable", "Mining"),
        "missing column": changed("SENSITIVITY", "sensitivity", "settlement", "town"),
        "sensitivity": changed("SENSITIVITY", "sensitivity", "0.4,0.4,0.2", "0.4,4,0.2"),
        "suitability": changed("SENSITIVITY", "sensitivity", "0.4,0.4,0.2", "-1,0.4,0.2"),
        "text": changed("SENSITIVITY", "sensitivity", "0.4,0.4,0.2", "high,0.4,0.2"),
        "access": {"ACCESS": make_layer([(polygon, {"access": 1.5})])},
        "access field": {"ACCESS": make_layer([(polygon, {"open": 1.0})])},
        "access text": {"ACCESS": make_layer([(polygon, {"access": "half"})])},
        "empty access": {"ACCESS": make_layer([], kind="Polygon", fields={"access": "double"})},
        "folder": {"QUALITY": str(tmp_path / "none" / "q.tif")},
    }


@pytest.mark.parametrize(
    ("case", "message"),
    [
        ("degrees", "LANDUSE: .*EPSG:4326.*degrees"),
        ("feet", "LANDUSE: .*a unit other than the metre"),
        ("threat in degrees", "THREATS: .*EPSG:4326.*degrees"),
        ("no overlap", "THREATS: .*does not overlap"),
        ("too few", "THREATS: 3 rasters for the 4 rows of the threats table .mining, construction, settlement, arable"),
        ("too many", "THREATS: 5 rasters for the 4 rows"),
        ("no raster", "nothing.tif"),
        ("vector as threat", "THREATS: "),
        ("intensity", "THREATS: .*the threat mining holds 1.5; an intensity lies within 0 and 1"),
        ("negative intensity", "THREATS: .*the threat mining holds -1"),
        ("unknown code", r"LANDUSE: .*SENSITIVITY \(sensitivity.csv\) does not have: 99 \(\d+ cells\)\. Add a row"),
        ("all nodata", "LANDUSE: .*has no valid cell"),
        ("fractions", "LANDUSE: .*no whole numbers"),
        ("distance", "THREAT_TABLE .*row 1, column MAX_DIST: 0 is no distance"),
        ("blank distance", r"THREAT_TABLE .*row 1, column MAX_DIST: \(blank\) is not a number"),
        ("decay", "THREAT_TABLE .*row 1, column DECAY: fast is neither linear nor exponential"),
        ("weight", "THREAT_TABLE .*row 2, column WEIGHT: 8 is not between 0 and 1"),
        ("twice", "THREAT_TABLE .*row 4: the threat Mining stands in the table twice"),
        ("missing column", r"SENSITIVITY .*column\(s\) settlement are missing"),
        ("sensitivity", "SENSITIVITY .*row 1, column mining: 4 is not between 0 and 1"),
        ("suitability", "SENSITIVITY .*row 1, column HABITAT: -1 is not between 0 and 1"),
        ("text", "SENSITIVITY .*row 1, column HABITAT: high is not a number"),
        ("access", "ACCESS: .*holds 1.5 .feature 1."),
        ("access field", "ACCESS: .*has no field access"),
        ("access text", "ACCESS: .*text where numbers belong"),
        ("empty access", "ACCESS: .*has no features"),
        ("folder", "QUALITY: the folder .* does not exist"),
    ],
)
def test_bad_input(run, inputs, bad, tmp_path, case, message):
    outputs = {"QUALITY": str(tmp_path / "q.tif"), "DEGRADATION": str(tmp_path / "d.tif")}
    with pytest.raises(QgsProcessingException, match=message):
        run("habitatquality", **{**inputs, **outputs, **bad[case]})
    assert not [path for path in tmp_path.iterdir() if path.stem.lstrip(".").split(".")[0] in ("q", "d")]


MINED = 53


@pytest.fixture
def two_states(make_raster):
    """Land use before, and with mines burned in as threatlayers does it, on random threats."""
    codes, threats = random_rasters()
    mined = np.where((threats[0] == 1) & (codes != 0), MINED, codes).astype(np.uint8)
    threats[1] &= 1 - threats[0]  # what is mined is no other construction
    names = [make_raster(threat, X, Y, 30, name=f"{name}.tif") for name, threat in zip(THREATS, threats)]
    return codes, mined, threats, {
        "LANDUSE": make_raster(mined, X, Y, 30, nodata=0, name="mined.tif"),
        "LANDUSE_BEFORE": make_raster(codes, X, Y, 30, nodata=0, name="before.tif"),
        "THREATS": names,
        "QUALITY_BEFORE": "TEMPORARY_OUTPUT",
    }  # fmt: skip


@pytest.mark.parametrize("model", ["nearest", "kernel", "sum"])
def test_quality_before_is_that_of_a_run_without_mines(assess, read_raster, make_raster, two_states, model):
    codes, mined, threats, inputs = two_states
    number = ("nearest", "kernel", "sum").index(model)
    made, total, results, _ = assess(**inputs, DECAY_MODEL=number)
    # A run of its own on the land use before and an empty mining raster: bit for bit.
    empty = make_raster(np.zeros_like(threats[0]), X, Y, 30, name="empty.tif")
    own = {"LANDUSE": inputs["LANDUSE_BEFORE"], "THREATS": [empty, *inputs["THREATS"][1:]]}
    alone, _, _, _ = assess(**own, DECAY_MODEL=number)
    assert np.array_equal(read_raster(results["QUALITY_BEFORE"]), alone, equal_nan=True)
    # And the state with mining is what it is without QUALITY_BEFORE.
    plain, degraded, _, _ = assess(LANDUSE=inputs["LANDUSE"], THREATS=inputs["THREATS"], DECAY_MODEL=number)
    assert np.array_equal(made, plain, equal_nan=True)
    assert np.array_equal(total, degraded, equal_nan=True)


def test_automatic_k_of_the_state_with_mines_counts_before(assess, read_raster, make_raster, two_states):
    _, _, threats, inputs = two_states
    _, _, results, _ = assess(**inputs, HALF_SATURATION=0)
    empty = make_raster(np.zeros_like(threats[0]), X, Y, 30, name="empty.tif")
    own = {"LANDUSE": inputs["LANDUSE_BEFORE"], "THREATS": [empty, *inputs["THREATS"][1:]]}
    alone, _, _, _ = assess(**own, HALF_SATURATION=results["K"])
    assert np.array_equal(read_raster(results["QUALITY_BEFORE"]), alone, equal_nan=True)


def test_quality_before_by_tiles_and_with_access(assess, read_raster, make_layer, square, two_states, monkeypatch):
    _, _, _, inputs = two_states
    access = make_layer([(square(X, Y - 900, 900), {"access": 0.25})])
    whole = read_raster(assess(**inputs, ACCESS=access)[2]["QUALITY_BEFORE"])
    open_to_all = read_raster(assess(**inputs)[2]["QUALITY_BEFORE"])
    assert (whole[:30, :30] >= open_to_all[:30, :30])[~np.isnan(whole[:30, :30])].all()
    monkeypatch.setattr(habitat_rasters, "TILE_PIXELS", 1)
    monkeypatch.setattr(tiles, "ALIGNMENT", 16)
    assert np.array_equal(read_raster(assess(**inputs, ACCESS=access)[2]["QUALITY_BEFORE"]), whole, equal_nan=True)


@pytest.mark.parametrize(
    "change, message",
    [
        ({"LANDUSE_BEFORE": None}, "QUALITY_BEFORE needs LANDUSE_BEFORE"),
        ({"WITHOUT": "quarry"}, "WITHOUT: quarry is no"),
    ],
)
def test_state_before_that_cannot_be(assess, two_states, change, message):
    with pytest.raises(QgsProcessingException, match=message):
        assess(**{**two_states[3], **change})


def test_unknown_code_before_is_named(assess, make_raster, two_states):
    codes, _, _, inputs = two_states
    wrong = codes.copy()
    wrong[3, 3] = 99
    before = make_raster(wrong, X, Y, 30, nodata=0, name="wrong.tif")
    with pytest.raises(QgsProcessingException, match="LANDUSE_BEFORE.*99"):
        assess(**{**inputs, "LANDUSE_BEFORE": before})


def test_log_helps_to_choose_k(run, inputs, read_raster):
    codes, threats = random_rasters()
    results, log = run("habitatquality", **inputs, QUALITY="TEMPORARY_OUTPUT", DEGRADATION="TEMPORARY_OUTPUT")
    degradation = read_raster(results["DEGRADATION"])
    # Suitability above 0: all of CODES but the settlements.
    habitat = np.isin(codes, (12, 21, 31, 42, 64))
    shares = [0.05, 0.25, 0.5, 0.75, 0.95]
    spread = ", ".join(f"{value:.4g}" for value in np.quantile(degradation[habitat], shares))
    assert f"have at most {spread}." in log.text
    half, median = results["MAX_DEGRADATION"] / 2, float(np.quantile(degradation[habitat], 0.5))
    for k in (0.05, half, median):
        made, _, _ = by_core(codes, threats, k=k)
        expected = ", ".join(f"{value:.4g}" for value in np.quantile(made[habitat], shares))
        assert any(f"With k = {k:.4g} (" in text and f"at most {expected}." in text for text in log.infos), k
