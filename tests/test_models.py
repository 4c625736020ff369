"""The shipped models: they load, they are what their descriptions say, and they give what their steps give alone."""

import os
import re
import subprocess
import sys
from itertools import chain
from pathlib import Path

import numpy as np
import pytest

PLUGIN = Path(__file__).resolve().parent.parent
MODELS = PLUGIN / "resources" / "models"
NAMES = (
    "damage_ledger", "biodiversity_stress", "ecological_vulnerability", "risk_zoning", "mining_risk_chain",
    "risk_decisions", "risk_account", "candidates_from_images", "restoration_plan",
)  # fmt: skip
X, Y, SIZE = 500000, 4000000, 12000


@pytest.fixture(scope="session")
def rebuilt(qgis_app, tmp_path_factory):
    from qgis.core import Qgis

    if Qgis.QGIS_VERSION_INT >= 32400:
        pytest.skip("model files are built on QGIS 3.22")
    folder = tmp_path_factory.mktemp("models")
    environment = {**os.environ, "QT_HASH_SEED": "0", "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, str(MODELS / "build_models.py"), str(folder)], check=True, env=environment)
    return folder


@pytest.mark.parametrize("name", NAMES)
def test_shipped_model_is_what_its_description_says(rebuilt, name):
    shipped, fresh = MODELS / f"{name}.model3", rebuilt / f"{name}.model3"
    assert shipped.read_bytes() == fresh.read_bytes(), "run: bash resources/models/build.sh"


@pytest.mark.parametrize("name", NAMES)
def test_canvas_says_which_part_of_the_paper(qgis_app, name):
    from qgis.core import QgsProcessingModelAlgorithm
    from qgis.PyQt.QtGui import QImage

    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(MODELS / f"{name}.model3"))
    titles = [box.description() for box in model.groupBoxes()]
    assert any("(" in title for title in titles)
    assert all(child.algorithm() is not None for child in model.childAlgorithms().values())
    assert any(child.comment().description() for child in model.childAlgorithms().values())
    picture = MODELS / f"{name}.png"
    assert picture.is_file() and picture.stat().st_size < 600_000
    # Sharp on a screen of twice as many pixels, too.
    ends = [box.position().x() + side * box.size().width() / 2 for box in model.groupBoxes() for side in (-1, 1)]
    assert QImage(str(picture)).width() >= 2 * (max(ends) - min(ends))


CANVAS = 4000  # side of the Modeler's scene, whose upper left corner is (0, 0)


@pytest.fixture
def shipped(qgis_app):
    """`shipped("risk_zoning")`: the model as the Modeler opens it from its file."""
    from qgis.core import QgsProcessingModelAlgorithm

    def load(name):
        model = QgsProcessingModelAlgorithm()
        assert model.fromFile(str(MODELS / f"{name}.model3"))
        return model

    return load


def connections(model):
    """(model input, child parameter, the model inputs that feed the child's parent layer) of every connection."""
    from mining_ecorisk.algorithms.framework.compat import CHILD_SOURCE

    for child in model.childAlgorithms().values():
        algorithm = child.algorithm()
        fed = {
            name: [source.parameterName() for source in sources if source.source() == CHILD_SOURCE.ModelParameter]
            for name, sources in child.parameterSources().items()
        }
        for name, inputs in fed.items():
            asked = algorithm.parameterDefinition(name).clone()  # the algorithm ends with the child
            parents = [place for layer in asked.dependsOnOtherParameters() for place in fed[layer]]
            for place in inputs:
                yield model.parameterDefinition(place), asked, parents


def nature(definition):
    """All that a definition says, but for what a model may change: name, words, flags, and the layer of a field."""
    changed = {"name", "description", "help", "flags", "parent_layer", "data_types"}
    # An empty text is NULL on one version of QGIS and not on another.
    return {key: value or None for key, value in definition.toVariantMap().items() if key not in changed}


@pytest.mark.parametrize("name", NAMES)
def test_inputs_are_what_the_steps_ask_for(shipped, name):
    from qgis.core import QgsProcessing, QgsProcessingParameterDefinition

    flag = QgsProcessingParameterDefinition.Flag
    model, parents_of, types_of = shipped(name), {}, {}
    own = {"default"} if name == "candidates_from_images" else set()  # thresholds of an index, bands of an image
    found = list(connections(model))
    assert found
    for given, asked, parents in found:
        one, other = ({key: value for key, value in nature(it).items() if key not in own} for it in (given, asked))
        assert one == other, given.name()
        # A model may demand what a step does not, and fold away or show what a step shows or folds away.
        differing = int(given.flags()) ^ int(asked.flags())
        assert not differing & ~int(flag.FlagOptional | flag.FlagAdvanced), given.name()
        assert not (given.flags() & flag.FlagOptional) or asked.flags() & flag.FlagOptional, given.name()
        if asked.dependsOnOtherParameters():
            parents_of.setdefault(given.name(), set()).update(parents)
        if hasattr(asked, "dataTypes"):
            types_of.setdefault(given.name(), []).append(asked.dataTypes())
    for field, parents in parents_of.items():
        assert set(model.parameterDefinition(field).dependsOnOtherParameters()) <= parents, field
    anything = int(QgsProcessing.SourceType.TypeVectorAnyGeometry)
    for layer, asked_types in types_of.items():
        types = model.parameterDefinition(layer).dataTypes()
        # Of several steps the one that takes least decides.
        assert types in asked_types, layer
        assert all(set(types) <= set(asked) or anything in asked for asked in asked_types), layer


@pytest.mark.parametrize("name", NAMES)
def test_every_model_input_is_used(shipped, name):
    model = shipped(name)
    used = {given.name() for given, *_ in connections(model)}
    for child in model.childAlgorithms().values():
        for source in chain.from_iterable(child.parameterSources().values()):
            used |= set(re.findall(r"parameter\('(\w+)'\)", source.expression()))
    assert used == {one.name() for one in model.parameterDefinitions() if not one.isDestination()}


@pytest.mark.parametrize("name", NAMES)
def test_all_components_lie_inside_the_modelers_scene(shipped, name):
    model = shipped(name)
    children = list(model.childAlgorithms().values())
    outputs = [output for child in children for output in child.modelOutputs().values()]
    components = [*model.parameterComponents().values(), *children, *model.groupBoxes(), *outputs]
    assert len(components) > 2 * len(children)
    for component in components:
        comment = component.comment()
        # An empty comment has no item on the canvas.
        for item in (component, comment) if comment and comment.description() else (component,):
            half, place = item.size() / 2, item.position()
            assert place.x() >= half.width() and place.x() + half.width() <= CANVAS, item.description()
            assert place.y() >= half.height() and place.y() + half.height() <= CANVAS, item.description()


@pytest.fixture
def world(make_layer, make_raster, square):
    """A little upland of 12 x 12 km: land use in stripes with noise, three mines, a river, a reserve."""
    random = np.random.default_rng(7)
    pixels = SIZE // 30
    landuse = np.repeat([31, 32, 64, 12, 52], pixels // 5)[:, None].repeat(pixels, axis=1).astype(np.uint8)
    noise = random.random(landuse.shape) < 0.05
    landuse[noise] = random.choice([21, 33, 41, 53, 66], size=int(noise.sum()))
    height = np.linspace(4200, 2600, 120)[:, None].repeat(120, axis=1).astype(np.float32)
    patches = [
        (square(X + 2000, Y - 3000, 500), "A", "stope", "energy"),
        (square(X + 2600, Y - 3000, 300), "A", "collapse_pit", "energy"),
        (square(X + 6500, Y - 6500, 250), "B", "solid_waste", "nonmetal"),
        (square(X + 9000, Y - 10000, 90), "C", "stope", "nonmetal"),
    ]
    fields = [
        {"mine_id": mine, "mine_name": mine, "damage": damage, "min_group": group} for _, mine, damage, group in patches
    ]
    whole = square(X, Y - SIZE, SIZE)
    return {
        "STUDY_AREA": make_layer([(square(X + 500, Y - SIZE + 500, SIZE - 1000), {"name": "study"})]),
        "MINES": make_layer([(patch[0], attributes) for patch, attributes in zip(patches, fields)]),
        "LANDUSE": make_raster(landuse, X, Y, 30, nodata=0),
        "ROADS": make_layer([(f"LineString({X} {Y - 9000}, {X + SIZE} {Y - 9500})", {"class": "county"})]),
        "ELEVATION": make_raster(height, X, Y, 100, nodata=-9999),
        "RAINFALL": make_raster(np.full((24, 24), 350, dtype=np.float32), X, Y, 500, nodata=-1),
        "FROZEN_GROUND": make_layer([(square(X, Y - 5000, SIZE), {"type": "permafrost"})]),
        "FUNCTION_AREAS": make_layer([(square(X, Y - 8000, 8000), {"name": "function"})]),
        "RESERVES": make_layer([(square(X + 1000, Y - 4000, 4000), {"name": "reserve"})]),
        "MAIN_STREAM": make_layer([(f"LineString({X} {Y - 11000}, {X + SIZE} {Y - 11500})", {"name": "main"})]),
        "TRIBUTARIES": make_layer([(f"LineString({X + 3000} {Y}, {X + 5000} {Y - 11000})", {"name": "tributary"})]),
        "WATER_SOURCES": make_layer([(f"Point({X + 4000} {Y - 4000})", {"name": "spring"})]),
        "UNITS": make_layer([(whole, {"name": "Qilian Mountain"})]),
        "CELL_SIZE": 1000,
    }


@pytest.fixture
def outputs(tmp_path):
    def make(**names):
        kinds = {"v": "gpkg", "t": "csv", "r": "tif", "h": "html"}
        return {name: str(tmp_path / f"{name.replace(':', '_')}.{kinds[kind]}") for name, kind in names.items()}

    return make


CHAIN_OUTPUTS = {
    "damage:PIECES": "v", "damage:CROSSTAB": "t", "damage:LEDGER": "t", "damage:GROUPS": "t", "damage:PROTECTED": "t",
    "damage:SUMMARY": "h", "water:WATER_STRESS": "v", "biodiversity:QUALITY": "r", "biodiversity:DEGRADATION": "r",
    "biodiversity:BIO_STRESS": "v", "vulnerability:VULNERABILITY": "r", "zoning:ZONES": "v", "zoning:AREAS": "t",
    "zoning:HOTSPOTS": "v", "zoning:HOTSPOTS_MINING": "v", "zoning:HOTSPOTS_BIO_MINING": "v",
    "zoning:RISK_AREAS": "v", "restoration:RESTORATION": "v", "restoration:COUNTS": "t",
}  # fmt: skip


def by_hand(run, world):
    """The chain's steps one after the other, as the toolbox runs them."""

    def step(name, **parameters):
        return run(name, **parameters)[0]

    temporary = "TEMPORARY_OUTPUT"
    pieces = step(
        "damagedecosystems", INPUT=world["MINES"], LANDUSE=world["LANDUSE"],
        MINE_FIELD="mine_id", DAMAGE_FIELD="damage", GROUP_FIELD="min_group",
        FUNCTION_AREAS=world["FUNCTION_AREAS"], RESERVES=world["RESERVES"], OUTPUT=temporary,
        CROSSTAB=temporary, LEDGER=temporary, GROUPS=temporary, PROTECTED=temporary, HTML=temporary,
    )["OUTPUT"]  # fmt: skip
    grid = step("evaluationgrid", INPUT=world["STUDY_AREA"], CELL_SIZE=world["CELL_SIZE"], OUTPUT=temporary)["OUTPUT"]
    grid = step("waterconservationstress", GRID=grid, PIECES=pieces, OUTPUT=temporary)["OUTPUT"]
    names = ("MINING", "CONSTRUCTION", "SETTLEMENT", "ARABLE", "LANDUSE_MINED")
    threats = step(
        "threatlayers", LANDUSE=world["LANDUSE"], MINES=world["MINES"], ROADS=world["ROADS"],
        **dict.fromkeys(names, temporary),
    )  # fmt: skip
    mined = threats["LANDUSE_MINED"]
    before = {"LANDUSE_BEFORE": world["LANDUSE"]}
    qualities = step(
        "habitatquality", LANDUSE=mined, THREATS=[threats[name] for name in names[:4]], QUALITY=temporary,
        DEGRADATION=temporary, QUALITY_BEFORE=temporary, **before,
    )  # fmt: skip
    quality = qualities["QUALITY"]
    grid = step("habitatfragmentation", LANDUSE=mined, GRID=grid, OUTPUT=temporary, **before)["OUTPUT"]
    grid = step(
        "biodiversitystress", GRID=grid, QUALITY=quality, QUALITY_BEFORE=qualities["QUALITY_BEFORE"], OUTPUT=temporary
    )["OUTPUT"]
    template = {"TEMPLATE": world["LANDUSE"], "OUTPUT": temporary}
    areas = {name: world[name] for name in ("FUNCTION_AREAS", "RESERVES")}
    waters = {name: world[name] for name in ("MAIN_STREAM", "TRIBUTARIES")}
    scores = [
        step("scoreelevation", INPUT=world["ELEVATION"], **template)["OUTPUT"],
        step("scorerainfall", INPUT=world["RAINFALL"], **template)["OUTPUT"],
        step("scorefrozenground", INPUT=world["FROZEN_GROUND"], FIELD="type", **template)["OUTPUT"],
        step("scoreimportantareas", **areas, **template)["OUTPUT"],
        step("scorewaterdistance", **waters, SOURCES=world["WATER_SOURCES"], **template)["OUTPUT"],
    ]
    vulnerability = step("ecologicalvulnerability", INDICATORS=scores, OUTPUT=temporary)["OUTPUT"]
    grid = step("riskoverlay", GRID=grid, VULNERABILITY=vulnerability, OUTPUT=temporary)["OUTPUT"]
    zones = step("riskzoning", INPUT=grid, OUTPUT=temporary, AREAS=temporary)["OUTPUT"]
    hot = step("hotspotanalysis", INPUT=zones, OUTPUT=temporary)["OUTPUT"]
    of_mining = step("hotspotanalysis", INPUT=zones, FIELD="risk_mine", OUTPUT=temporary)["OUTPUT"]
    of_bio_mining = step("hotspotanalysis", INPUT=zones, FIELD="bio_mining", OUTPUT=temporary)["OUTPUT"]
    mines = step(
        "restorationmodels",
        PIECES=pieces,
        GRID=zones,
        MINE_FIELD="mine_id",
        UNITS=world["UNITS"],
        UNIT_NAME="name",
        OUTPUT=temporary,
        COUNTS=temporary,
    )["OUTPUT"]
    return {
        "damage:PIECES": pieces,
        "biodiversity:QUALITY": quality,
        "vulnerability:VULNERABILITY": vulnerability,
        "zoning:HOTSPOTS": hot,
        "zoning:HOTSPOTS_MINING": of_mining,
        "zoning:HOTSPOTS_BIO_MINING": of_bio_mining,
        "restoration:RESTORATION": mines,
    }


def same(table, other):
    assert len(table) == len(other) and table
    for row, twin in zip(table, other):
        for name in set(row) - {"fid"}:
            numeric = isinstance(twin[name], float)
            assert row[name] == (pytest.approx(twin[name], rel=1e-9) if numeric else twin[name]), name


def test_account_adds_up_to_the_damage(run, rows, world):
    made = by_hand(run, world)
    asked = ("whose:BY_FIELD", "where:BY_AREA", "places:PLACES", "units:RISK_AREAS", "supervision:SUPERVISION",
             "supervision:CROSS")  # fmt: skip
    results, _ = run(
        "risk_account", HOTSPOTS=made["zoning:HOTSPOTS"], PIECES=made["damage:PIECES"], BY=["min_group"],
        RESTORATION=made["restoration:RESTORATION"], UNITS=world["UNITS"], UNIT_NAME="name",
        **dict.fromkeys(asked, "TEMPORARY_OUTPUT"),
    )  # fmt: skip
    damaged = sum(row["area_ha"] for row in rows(made["damage:PIECES"]))
    for name in ("whose:BY_FIELD", "where:BY_AREA"):
        assert sum(row["area_ha"] for row in rows(results[name])) == pytest.approx(damaged, rel=1e-9)
        assert sum(row["mines"] for row in rows(results[name])) == 3
    assert [row["mine_id"] for row in rows(results["supervision:SUPERVISION"])] == ["A", "B", "C"]
    assert sum(row["mines"] for row in rows(results["supervision:CROSS"])) == 3


def image(path, *bands):
    """A GeoTIFF of byte bands, 20 x 20 pixels of 10 m."""
    from osgeo import gdal, osr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32647)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 20, 20, len(bands), gdal.GDT_Byte)
    dataset.SetGeoTransform((X, 10, 0, Y, 0, -10))
    dataset.SetProjection(reference.ExportToWkt())
    for number, values in enumerate(bands, start=1):
        dataset.GetRasterBand(number).WriteArray(values)
    return str(path)


@pytest.mark.slow
def test_candidates_from_two_images_by_hand(run, rows, tmp_path):
    blue, red, near, short = (np.full((20, 20), value, dtype=np.uint8) for value in (8, 10, 100, 40))
    before = image(tmp_path / "before.tif", blue, red, near, short)
    # Bare soil of 6 x 6 pixels, once more under a cloud; and withered grass, whose bare-soil index stays below 0.
    for band, bare, dry in ((blue, 40, 20), (red, 60, 30), (near, 70, 90), (short, 90, 60)):
        band[2:8, 2:8] = band[12:18, 2:8] = bare
        band[2:8, 12:18] = dry
    after = image(tmp_path / "after.tif", blue, red, near, short)
    clouds = np.zeros((20, 20), dtype=np.uint8)
    clouds[11:19, 1:9] = 1
    bands = {"BLUE_BAND": 1, "RED_BAND": 2, "NIR_BAND": 3, "SWIR_BAND": 4}
    results, _ = run(
        "candidates_from_images", IMAGE_BEFORE=before, IMAGE_AFTER=after, **bands,
        MASK=image(tmp_path / "clouds.tif", clouds),
        **{"loss:CHANGE": str(tmp_path / "change.tif"), "candidates:CANDIDATES": "TEMPORARY_OUTPUT"},
    )  # fmt: skip
    (found,) = rows(results["candidates:CANDIDATES"])
    # NDVI 90 / 110 before and 10 / 130 after; bare-soil index (150 - 110) / 260.
    assert found["mean"] == pytest.approx(90 / 110 - 10 / 130, abs=1e-6)
    assert (found["damage"], found["accept"], found["img_res"]) == ("stope", None, 10)
    (shape,) = [feature.geometry() for feature in results["candidates:CANDIDATES"].getFeatures()]
    assert shape.area() == pytest.approx(36 * 100)
    # NDVI of the withered grass falls by 90 / 110 - 60 / 120 = 0.318; its index is (90 - 110) / 200.
    none, _ = run(
        "candidates_from_images", IMAGE_BEFORE=before, IMAGE_AFTER=after, **bands, LOSS=0.8,
        **{"loss:CHANGE": str(tmp_path / "again.tif"), "candidates:CANDIDATES": "TEMPORARY_OUTPUT"},
    )  # fmt: skip
    assert rows(none["candidates:CANDIDATES"]) == []
    folder = tmp_path / "results"
    run("candidates_from_images", IMAGE_BEFORE=before, IMAGE_AFTER=after, **bands, OUTPUT_FOLDER=str(folder))
    names = {"candidates_from_images.gpkg", "raster.tif"}
    assert {path.name for path in folder.iterdir() if path.suffix in (".gpkg", ".tif")} == names


def test_plan_keeps_to_the_budget_and_maps_the_risk_after_it(run, rows, world):
    made = by_hand(run, world)
    given = {
        "HOTSPOTS": made["zoning:HOTSPOTS"],
        "PIECES": made["damage:PIECES"],
        "MINES": world["MINES"],
        "RESTORATION": made["restoration:RESTORATION"],
        **{name: world[name] for name in ("LANDUSE", "ROADS")},
    }
    asked = ("priority:PRIORITY", "priority:CURVE", "priority:SCENARIO", "hotspots:HOTSPOTS_AFTER")
    cost = {}
    for piece in rows(made["damage:PIECES"]):
        cost[piece["mine_id"]] = cost.get(piece["mine_id"], 0) + piece["area_ha"]
    budget = max(cost.values())
    results, log = run("restoration_plan", **given, BUDGET=budget, **dict.fromkeys(asked, "TEMPORARY_OUTPUT"))
    mines = rows(results["priority:PRIORITY"])
    assert {row["mine_id"]: row["cost"] for row in mines} == pytest.approx(cost)
    chosen = [row for row in mines if row["chosen"]]
    assert 0 < sum(row["cost"] for row in chosen) <= budget
    # The grid's own history tells every scale: the sum of risk_mine is the gain of all mines.
    whole = sum(row["area_km2"] * row["risk_mine"] for row in rows(made["zoning:HOTSPOTS"]))
    assert max(row["cum_gain"] for row in mines) == pytest.approx(whole, rel=1e-6)
    assert not [text for text in log.warnings if not text.startswith("LANDUSE: it ends")]
    after, scenario = rows(results["hotspots:HOTSPOTS_AFTER"]), rows(results["priority:SCENARIO"])
    removed = sum(row["area_km2"] * (row["risk"] - row["risk_after"]) for row in after)
    assert removed == pytest.approx(sum(row["gain"] for row in chosen), abs=1e-9)
    assert [row["cls_after"] for row in after] == [row["cls_after"] for row in scenario]
    again, _ = run("hotspotanalysis", INPUT=results["priority:SCENARIO"], FIELD="risk_after", OUTPUT="TEMPORARY_OUTPUT")
    assert [row["gi_bin"] for row in after] == [row["gi_bin"] for row in rows(again["OUTPUT"])]


@pytest.mark.slow
def test_chain_gives_what_its_steps_give(run, rows, read_raster, world, outputs):
    # Fields that someone emptied in the dialog are those of the defaults.
    emptied = dict.fromkeys(("MINE_FIELD", "DAMAGE_FIELD", "FROZEN_FIELD", "UNIT_NAME"), "")
    results, _ = run("mining_risk_chain", **world, **emptied, **outputs(**CHAIN_OUTPUTS))
    alone = by_hand(run, world)
    for name in ("biodiversity:QUALITY", "vulnerability:VULNERABILITY"):
        np.testing.assert_array_equal(read_raster(results[name]), read_raster(alone[name]))
    for name in (
        "damage:PIECES", "zoning:HOTSPOTS", "zoning:HOTSPOTS_MINING", "zoning:HOTSPOTS_BIO_MINING",
        "restoration:RESTORATION",
    ):  # fmt: skip
        same(rows(results[name]), rows(alone[name]))


@pytest.mark.parametrize(
    "name, told",
    [
        ("MINES", r"DAMAGE_FIELD damage: unknown value\(s\) hole \(1 feature\)"),
        ("FROZEN_GROUND", r"FROZEN_GROUND .*, type: the type\(s\) ice are not in the table"),
        ("UNITS", "UNIT_NAME: 1 of 1 unit of bad has no name"),
        ("RULES", r"RULES .*: rule 1: the model rest is none of .*; rule 1: unknown attribute\(s\) depth"),
    ],
)
def test_values_of_the_inputs_are_checked_before_the_first_step(qgis_app, world, make_layer, square, name, told):
    import re

    from qgis.core import QgsApplication, QgsProcessingContext

    place = square(X + 2000, Y - 3000, 500)
    bad = {
        "MINES": lambda: make_layer([(place, {"mine_id": "A", "damage": "hole", "min_group": "energy"})], name="bad"),
        "FROZEN_GROUND": lambda: make_layer([(place, {"type": "ice"})], name="bad"),
        "UNITS": lambda: make_layer([(place, {"name": ""})], name="bad"),
        "RULES": lambda: make_layer(
            [(None, {"order": "1", "expression": "depth > 3", "model": "rest", "reason": "deep"}),
             (None, {"order": "2", "expression": "TRUE", "model": "natural_restoration", "reason": "else"})],
            kind="NoGeometry", name="bad",
        ),
    }  # fmt: skip
    chain = QgsApplication.processingRegistry().createAlgorithmById("miningrisk:mining_risk_chain")
    context = QgsProcessingContext()
    fine = chain.checkParameterValues(world, context)
    assert fine == (True, "")
    good, problem = chain.checkParameterValues({**world, name: bad[name]()}, context)
    assert not good and re.search(told, problem), problem


def early_problem(world, **changed):
    """What a chain run says before its first step, and the headings of the steps that it began."""
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    chain = QgsApplication.processingRegistry().createAlgorithmById("miningrisk:mining_risk_chain")
    feedback = QgsProcessingFeedback()
    _, good = chain.run({**world, **changed}, QgsProcessingContext(), feedback)
    assert not good
    log = feedback.textLog()
    return log, [line for line in log.splitlines() if line.startswith("Step ")]


OWN_NAMES = {"mine_id": "矿山编号", "damage": "损毁类型", "min_group": "矿产类别"}


def renamed(layer, names):
    """The layer with some of its fields under other names, the others dropped."""
    from qgis.core import QgsFeatureRequest

    found = layer.materialize(QgsFeatureRequest())
    found.startEditing()
    for place in reversed(range(len(found.fields()))):
        if found.fields()[place].name() not in names:
            found.deleteAttribute(place)
    for place, field in enumerate(found.fields()):
        found.renameAttribute(place, names[field.name()])
    assert found.commitChanges()
    return found


def test_chain_takes_own_names_of_the_mines_fields(world):
    from qgis.core import QgsApplication, QgsProcessingContext

    chain = QgsApplication.processingRegistry().createAlgorithmById("miningrisk:mining_risk_chain")
    own = {f"{key}_FIELD": OWN_NAMES[name] for key, name in zip(("MINE", "DAMAGE", "GROUP"), OWN_NAMES)}
    given = {**world, "MINES": renamed(world["MINES"], OWN_NAMES), **own}
    assert chain.checkParameterValues(given, QgsProcessingContext()) == (True, "")
    # A field that only the default names may be missing where the step can do without it, no other.
    ungrouped = {**given, "MINES": renamed(world["MINES"], {key: OWN_NAMES[key] for key in ("mine_id", "damage")})}
    del ungrouped["GROUP_FIELD"]
    assert chain.checkParameterValues(ungrouped, QgsProcessingContext()) == (True, "")
    good, problem = chain.checkParameterValues({**ungrouped, "GROUP_FIELD": "mineral"}, QgsProcessingContext())
    assert not good and "has no field mineral" in problem, problem
    good, problem = chain.checkParameterValues({**given, "MINE_FIELD": "mine_id"}, QgsProcessingContext())
    assert not good and "has no field mine_id" in problem, problem


@pytest.mark.parametrize("threats_know_it", [False, True])
def test_unknown_class_code_is_told_before_the_first_step(world, make_raster, make_layer, threats_know_it):
    from osgeo import gdal

    codes = gdal.Open(world["LANDUSE"]).ReadAsArray()
    codes[3, 5], codes[300, 2:4] = 99, 99
    changed = {"LANDUSE": make_raster(codes, X, Y, 30, nodata=0)}
    told = "LANDUSE: the raster .* holds class codes that .*land_use_classes.* does not have: 99 \\(3 cells\\)"
    if threats_know_it:
        # Of the tables of classes and of sensitivity, only the first has the code.
        from mining_ecorisk.algorithms.framework.shipped_tables import shipped_table

        table = shipped_table("land_use_classes")
        rows = [(None, dict(zip(table.columns, row))) for row in table.rows]
        rows.append((None, {**rows[0][1], "code": "99", "name_en": "lava", "name_zh": "lava"}))
        changed["CLASSES"] = make_layer(rows, kind="NoGeometry")
        told = told.replace("land_use_classes", "sensitivity")
    log, steps = early_problem(world, **changed)
    assert re.search(told, log) and steps == [], log


def test_mines_of_numbers_without_a_number_are_told_before_the_first_step(world, make_layer, square):
    place = square(X + 2000, Y - 3000, 500)
    rows = [(place, {"mine_id": number, "damage": "stope", "min_group": "energy"}) for number in (7, None)]
    log, steps = early_problem(world, MINES=make_layer(rows, name="patches"))
    assert "MINES: 1 feature of patches has no mine_id" in log and steps == []


def test_plan_with_a_blank_mine_id_is_told_before_the_first_step(qgis_app, make_layer, square):
    from mining_ecorisk.algorithms.framework.model_checks import problem_of
    from mining_ecorisk.algorithms.framework.model_steps import steps_of
    from qgis.core import QgsApplication, QgsProcessingContext

    plan = QgsApplication.processingRegistry().createAlgorithmById("miningrisk:restoration_plan")
    given = {"RESTORATION": make_layer([(square(X, Y, 100), {"mine_id": mine}) for mine in ("A", " ")], name="mines")}
    problem = problem_of(plan, steps_of(plan, given), given, QgsProcessingContext())
    assert "mines must have one feature a mine" in problem and "(blank)" in problem


def test_chain_runs_by_file_path(qgis_process):
    listing = qgis_process("help", str(MODELS / "mining_risk_chain.model3")).stdout
    for parameter in ("STUDY_AREA", "LANDUSE", "zoning:ZONES", "restoration:RESTORATION"):
        assert parameter in listing


@pytest.mark.parametrize("name", NAMES)
def test_models_have_names_and_help_for_people(qgis_app, name):
    from qgis.core import QgsApplication

    model = QgsApplication.processingRegistry().createAlgorithmById(f"miningrisk:{name}")
    assert " " in model.displayName() and "_" not in model.displayName()
    assert model.name() == name
    text = model.shortHelpString()
    assert "<h3>Method</h3>" in text and "10.3390/land12040933" in text
    # More than the label once more.
    for definition in (*model.parameterDefinitions(), *model.outputDefinitions()):
        assert text.count(f"<p>{definition.description()}</p>") == 0, definition.name()
    for output in model.outputDefinitions():
        assert model.helpContent().get(output.name()), output.name()


def test_toolbox_has_the_models_in_the_order_of_their_use(qgis_app):
    from qgis.core import QgsApplication

    models = [QgsApplication.processingRegistry().createAlgorithmById(f"miningrisk:{name}") for name in NAMES]
    assert {model.group() for model in models} == {"8 Models"}
    in_order = [model.name() for model in sorted(models, key=lambda one: one.displayName())]
    assert in_order == [
        "candidates_from_images", "damage_ledger", "biodiversity_stress", "ecological_vulnerability", "risk_zoning",
        "mining_risk_chain", "risk_account", "risk_decisions", "restoration_plan",
    ]  # fmt: skip


def test_model_cancelled_between_two_steps_fails(qgis_app, make_layer, make_raster, square, monkeypatch):
    from mining_ecorisk.algorithms.framework import algorithm as base
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    raster = make_raster(np.full((20, 20), 3000, dtype=np.int16))
    model = QgsApplication.processingRegistry().createAlgorithmById("miningrisk:ecological_vulnerability")
    outputs = {output.name(): "TEMPORARY_OUTPUT" for output in model.destinationParameterDefinitions()}
    inputs = {
        "TEMPLATE": raster, "ELEVATION": raster, "RAINFALL": raster,
        "RESERVES": make_layer([(square(500000, 3999700, 300), {"name": "reserve"})]),
        "MAIN_STREAM": make_layer([("LineString(500000 3999500, 500500 3999500)", {"name": "main"})]),
    }  # fmt: skip
    feedback, ended = QgsProcessingFeedback(), []

    def cancel_after_first_step(run, results):
        ended.append(run.algorithm.name())
        feedback.cancel()

    results, good = model.run({**inputs, **outputs}, QgsProcessingContext(), QgsProcessingFeedback())
    assert good and len(results) >= len(outputs)
    monkeypatch.setattr(base, "arrange", cancel_after_first_step)
    _, good = model.run({**inputs, **outputs}, QgsProcessingContext(), feedback)
    assert len(ended) == 1
    assert not good


def test_model_whose_step_fails_fails(run, make_raster, make_layer, square):
    from qgis.core import QgsApplication, QgsProcessingException

    raster = make_raster(np.full((20, 20), 3000, dtype=np.int16))
    stream = make_layer([("LineString(500000 3999500, 500500 3999500)", {"name": "main"})])
    reserves = make_layer([(square(500000, 3999700, 300), {"name": "reserve"})])
    model = QgsApplication.processingRegistry().algorithmById("miningrisk:ecological_vulnerability")
    outputs = {output.name(): "TEMPORARY_OUTPUT" for output in model.destinationParameterDefinitions()}
    with pytest.raises(QgsProcessingException, match=r"ELEVATION: raster_\d .* lie apart"):
        run(
            "ecological_vulnerability", TEMPLATE=raster, ELEVATION=make_raster(np.ones((9, 9)), x0=0), RAINFALL=raster,
            RESERVES=reserves, MAIN_STREAM=stream, **outputs,
        )  # fmt: skip


@pytest.mark.slow
def test_second_year_of_a_batch_refers_to_the_first_in_the_folder(run, rows, world, tmp_path):
    everything = {**world, "OUTPUT_FOLDER": str(tmp_path)}
    first, _ = run("mining_risk_chain", **everything, SUFFIX="1")
    again, _ = run("mining_risk_chain", **everything, SUFFIX="2", EARLIER="1")
    by_layer, _ = run("mining_risk_chain", **world, AS_IN=first["zoning:HOTSPOTS"])
    assert {path.name for path in tmp_path.iterdir() if path.suffix in (".gpkg", ".html")} == {
        "mining_risk_1.gpkg", "mining_risk_2.gpkg", "damage_1.html", "damage_2.html",
    }  # fmt: skip
    assert first["zoning:HOTSPOTS"] == f"{tmp_path / 'mining_risk_1.gpkg'}|layername=hotspots"
    assert first["biodiversity:QUALITY"] == str(tmp_path / "habitat_quality_1.tif")
    for other in (again, by_layer):
        assert [entry["parameters"]["AS_IN"] for entry in history(other["zoning:HOTSPOTS"], "riskzoning")] == [
            first["zoning:HOTSPOTS"]
        ]
    same(rows(again["zoning:HOTSPOTS"]), rows(first["zoning:HOTSPOTS"]))


def history(layer, algorithm):
    """The runs of one algorithm that a layer's history tells of."""
    from mining_ecorisk.algorithms.framework.provenance import read
    from qgis.core import QgsVectorLayer

    if isinstance(layer, str):
        layer = QgsVectorLayer(layer, "layer", "ogr")
        layer.loadDefaultMetadata()
    return [entry for entry in read(layer) if entry["algorithm"] == f"miningrisk:{algorithm}"]
