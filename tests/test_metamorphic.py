"""What must not change the result: order, format, CRS and parts of the inputs, their place, the scale of weights.

No expected number can be known of a whole chain; that two ways of saying the same give the same can. All on the
fuzzer's small landscape, with what is drawn drawn from a seed.
"""

import csv
from pathlib import Path
from random import Random

import numpy as np
import pytest
from mining_ecorisk.tests.layers import rows_of
from osgeo import gdal

pytestmark = pytest.mark.slow  # hundreds of runs of steps

SEED = 12
VECTORS = (
    "study", "mines", "functions", "reserves", "frozen", "stream", "roads", "units", "areas",
)  # fmt: skip
GRID_FIELDS = ("area_km2", "dmg_km2", "wrac", "n_patch", "frag", "hq_mean", "bio", "bio_0", "vuln", "risk", "risk_0",
               "risk_mine", "risk_class", "class_0", "gi_z", "gi_p", "gi_bin")  # fmt: skip
MINE_FIELDS = ("area_ha", "severity", "protection", "risk_class", "risk_max", "model", "unit", "area", "target")


@pytest.fixture(scope="module")
def inputs(qgis_app, tmp_path_factory):
    """The layers, rasters and tables of the landscape as they come."""
    from mining_ecorisk.tests.fuzzing import landscape

    return landscape.given(tmp_path_factory.mktemp("inputs"))


@pytest.fixture(scope="module")
def chain(qgis_app, tmp_path_factory):
    """`chain(inputs)`: the paths of all that the steps make of them."""
    from mining_ecorisk.tests.fuzzing import landscape

    return lambda layers: landscape.chain(tmp_path_factory.mktemp("chain"), layers, "")


@pytest.fixture(scope="module")
def plain(chain, inputs):
    return chain(inputs)


@pytest.fixture
def changed(inputs, tmp_path):
    """`changed(change, names)`: the inputs with the drafts of some layers changed by `change(draft)`."""
    from mining_ecorisk.tests.fuzzing.vectors import Draft

    def make(change, names=VECTORS):
        layers = dict(inputs)
        for name in names:
            draft = Draft(inputs[name], Random(f"{SEED}{name}"))
            change(draft)
            layers[name] = draft.value(tmp_path)
        return layers

    return make


def cells(found):
    """The values of all cells by row and column of the grid, from the first."""
    rows = rows_of(found["hot"])
    top, left = min(row["row"] for row in rows), min(row["col"] for row in rows)
    return {(row["row"] - top, row["col"] - left): [row[name] for name in GRID_FIELDS] for row in rows}


def mines(found):
    return {row["mine_id"]: [row[name] for name in MINE_FIELDS] for row in rows_of(found["restoration"])}


def table(found, name, keys):
    with open(found[name], encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    return {
        tuple(row[key] for key in keys): [float(row[name] or 0) for name in row if name.endswith("ha")] for row in rows
    }


def same(one, other, tolerance):
    assert one.keys() == other.keys()
    unlike = [
        (key, place, mine, theirs)
        for key, values in one.items()
        for place, (mine, theirs) in enumerate(zip(values, other[key]))
        if mine != theirs
        and (not isinstance(mine, float) or theirs is None or mine != pytest.approx(theirs, tolerance, tolerance))
    ]
    assert not unlike


def same_results(one, other, tolerance=1e-9):
    same(cells(one), cells(other), tolerance)
    same(mines(one), mines(other), tolerance)
    same(table(one, "ledger", ("mine_id",)), table(other, "ledger", ("mine_id",)), tolerance)
    same(table(one, "crosstab", ("ecosystem",)), table(other, "crosstab", ("ecosystem",)), tolerance)


def test_the_order_of_features_changes_nothing(chain, plain, changed):
    def shuffle(draft):
        draft.random.shuffle(draft.rows)

    same_results(plain, chain(changed(shuffle)))


@pytest.mark.parametrize("suffix", [".shp", ".fgb", ".geojson"])
def test_the_format_of_the_layers_changes_nothing(chain, plain, changed, suffix):
    def write_as(draft):
        draft.suffix = suffix

    # GeoJSON keeps fifteen digits.
    same_results(plain, chain(changed(write_as)))


def halve(draft):
    from qgis.core import QgsGeometry, QgsRectangle

    rows = []
    for shape, row in draft.rows:
        box = shape.boundingBox()
        middle = box.xMinimum() + draft.random.uniform(0.2, 0.8) * box.width()
        for left, right in ((box.xMinimum(), middle), (middle, box.xMaximum())):
            half = QgsGeometry.fromRect(QgsRectangle(left, box.yMinimum(), right, box.yMaximum()))
            rows.append((shape.intersection(half), list(row)))
    draft.rows = rows


def test_polygons_in_parts_are_the_same_ground(chain, plain, changed):
    same_results(plain, chain(changed(halve, ("study", "functions", "reserves", "frozen", "units", "areas"))))


def test_patches_in_parts_are_the_same_damage(chain, plain, changed):
    # Each part that holds no pixel centre is a mined pixel of its own, so the habitat's side is another.
    found = chain(changed(halve, ("mines",)))
    for name, key in (("ledger", "mine_id"), ("crosstab", "ecosystem"), ("groups", "min_group")):
        same(table(plain, name, (key,)), table(found, name, (key,)), 1e-9)
    damage = [{key: values[:3] for key, values in cells(one).items()} for one in (plain, found)]
    same(*damage, 1e-9)


@pytest.mark.parametrize("crs", ["EPSG:32648", "EPSG:4326"])
def test_mines_in_another_crs_are_the_same_mines(chain, plain, changed, crs):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCoordinateTransformContext

    def reproject(draft):
        target = QgsCoordinateReferenceSystem(crs)
        transform = QgsCoordinateTransform(draft.crs, target, QgsCoordinateTransformContext())
        for shape, _ in draft.rows:
            shape.transform(transform)
        draft.crs = target

    # There and back again is right to less than a millimetre, which the z of Gi* shows at its fifth digit.
    names = ("mines", "functions", "reserves", "frozen", "stream", "roads")
    same_results(plain, chain(changed(reproject, names)), 1e-4)


def test_everything_moved_by_whole_cells_is_the_same(chain, plain, changed, tmp_path):
    random = Random(SEED)
    east, north = 2000.0 * random.randint(-5, 5), 2000.0 * random.randint(-20, 20)

    def move(draft):
        for shape, _ in draft.rows:
            shape.translate(east, north)

    layers = changed(move)
    for name in ("landuse", "dem", "rain"):
        path = tmp_path / f"{name}.tif"
        path.write_bytes(Path(layers[name]).read_bytes())
        dataset = gdal.Open(str(path), gdal.GA_Update)
        x, width, _, y, _, height = dataset.GetGeoTransform()
        dataset.SetGeoTransform((x + east, width, 0, y + north, 0, height))
        dataset = None
        layers[name] = str(path)
    same_results(plain, chain(layers))


def test_weights_of_threats_count_by_their_shares(run, read_raster, plain, inputs, tmp_path):
    threats = [plain[name] for name in ("mining", "construction", "settlement", "arable")]
    shipped = Path(__file__).resolve().parent.parent / "resources" / "tables" / "threats.csv"
    with open(shipped, encoding="utf-8", newline="") as file:
        head, *rows = csv.reader(file)
    at, found = head.index("WEIGHT"), []
    for factor in (1.0, 0.25):
        scaled = tmp_path / f"threats_{factor:g}.csv"
        with open(scaled, "w", encoding="utf-8", newline="") as file:
            weighted = [[*row[:at], str(float(row[at]) * factor), *row[at + 1 :]] for row in rows]
            csv.writer(file).writerows([head, *weighted])
        results, _ = run(
            "habitatquality", LANDUSE=plain["landuse_mined"], THREATS=threats, THREAT_TABLE=str(scaled),
            QUALITY="TEMPORARY_OUTPUT", DEGRADATION="TEMPORARY_OUTPUT",
        )  # fmt: skip
        found.append(read_raster(results["QUALITY"]))
    np.testing.assert_allclose(found[0], found[1], rtol=1e-6)


def test_classes_and_hot_spots_ask_for_no_unit(run, plain, make_layer):
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(plain["risk"], "risk", "ogr")
    seen = []
    for factor, added in ((1.0, 0.0), (1000.0, -250.0)):
        scaled = make_layer(
            [(f.geometry().asWkt(17), {"cell_id": f["cell_id"], "risk": factor * f["risk"] + added})
             for f in layer.getFeatures()]
        )  # fmt: skip
        zones, _ = run("riskzoning", INPUT=scaled, OUTPUT="TEMPORARY_OUTPUT", AREAS="TEMPORARY_OUTPUT")
        hot, _ = run("hotspotanalysis", INPUT=zones["OUTPUT"], NEIGHBOURHOOD=0, OUTPUT="TEMPORARY_OUTPUT")
        rows = hot["OUTPUT"].getFeatures()
        seen.append({row["cell_id"]: [row["risk_class"], row["gi_bin"], row["gi_z"]] for row in rows})
    same(*seen, 1e-9)
