"""Restoration priority through Processing: gains against whole runs of the chain, plans, wishes and messages."""

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

PIXEL, SIZE = 250.0, 96  # 24 km: 12 cells of 2 km, 8 pixels each
X0, Y0 = 500000.0, 4000000.0
# x and y of the lower left corner from the raster's, width, height (m), and the damage type. D holds no pixel centre.
PATCHES = {
    "A": (6000, 6100, 900, 800, "stope"),
    "B": (8050, 6500, 700, 1300, "solid_waste"),
    "C": (7200, 9300, 600, 500, "collapse_pit"),
    "D": (9010, 9010, 90, 80, "stope"),
    "E": (17050, 16500, 1500, 900, "stope"),
    "F": (18800, 17700, 400, 600, "mine_construction"),
}
MEMORY = "TEMPORARY_OUTPUT"


@pytest.fixture
def finer(monkeypatch):
    """The same landscape on pixels of 100 m: six times as many."""
    monkeypatch.setitem(globals(), "PIXEL", 100.0)
    monkeypatch.setitem(globals(), "SIZE", 240)


@pytest.fixture
def place(make_layer, make_raster):
    """Layers and rasters of a small landscape without construction land under the mines."""
    random = np.random.default_rng(5)
    codes = np.array([21, 31, 32, 33, 12, 22], dtype=np.uint8)
    landuse = codes[random.integers(0, 6, (SIZE // 3, SIZE // 3))].repeat(3, axis=0).repeat(3, axis=1)
    landuse[70:74, 20:30] = 52
    bottom, side = Y0 - SIZE * PIXEL, SIZE * PIXEL
    outline = f"Polygon(({X0} {bottom}, {X0 + side} {bottom}, {X0 + side} {Y0}, {X0} {Y0}, {X0} {bottom}))"
    patches = []
    for name, (x, y, width, height, damage) in PATCHES.items():
        left, low = X0 + x, bottom + y
        ring = [(left, low), (left + width, low), (left + width, low + height), (left, low + height), (left, low)]
        wkt = f"Polygon(({', '.join(f'{px} {py}' for px, py in ring)}))"
        patches.append((wkt, {"mine_id": name, "damage": damage, "min_group": "metal"}))
    vulnerability = random.uniform(0.2, 0.5, (SIZE, SIZE)).astype(np.float32)
    return {
        "study": make_layer([(outline, {"id": 1})]),
        "patches": patches,
        "landuse": make_raster(landuse, X0, Y0, PIXEL),
        "vulnerability": make_raster(vulnerability, X0, Y0, PIXEL),
    }


@pytest.fixture
def chain(run, make_layer, place):
    """`chain(without=(), model=0, held={})`: the whole chain without some mines; layers and results by step."""

    def go(without=(), model=0, held=None):
        held = held or {}
        mines = make_layer([patch for patch in place["patches"] if patch[1]["mine_id"] not in without])
        found = {}

        def step(name, **parameters):
            found[name], _ = run(name, **parameters)
            return found[name]

        landuse = place["landuse"]
        pieces = step(
            "damagedecosystems", INPUT=mines, LANDUSE=landuse, MINE_FIELD="mine_id", DAMAGE_FIELD="damage",
            GROUP_FIELD="min_group", OUTPUT=MEMORY, CROSSTAB=MEMORY, LEDGER=MEMORY, GROUPS=MEMORY, PROTECTED=MEMORY,
            HTML=MEMORY,
        )["OUTPUT"]  # fmt: skip
        grid = step("evaluationgrid", INPUT=place["study"], CELL_SIZE=2000, OUTPUT=MEMORY)["OUTPUT"]
        grid = step("waterconservationstress", GRID=grid, PIECES=pieces, OUTPUT=MEMORY)["OUTPUT"]
        names = ("MINING", "CONSTRUCTION", "SETTLEMENT", "ARABLE")
        threats = step(
            "threatlayers", LANDUSE=landuse, MINES=mines, LANDUSE_MINED=MEMORY, **dict.fromkeys(names, MEMORY)
        )
        rasters = [threats[name] for name in names]
        quality = step("habitatquality", LANDUSE=threats["LANDUSE_MINED"], THREATS=rasters, DECAY_MODEL=model,
                       QUALITY=MEMORY, DEGRADATION=MEMORY)  # fmt: skip
        grid = step("habitatfragmentation", LANDUSE=threats["LANDUSE_MINED"], GRID=grid, OUTPUT=MEMORY)["OUTPUT"]
        ranges = {name: held[name] for name in ("FRAG_MIN", "FRAG_MAX") if held}
        grid = step("biodiversitystress", GRID=grid, QUALITY=quality["QUALITY"], OUTPUT=MEMORY, **ranges)["OUTPUT"]
        top = {"WATER_MAX": held["WATER_MAX"]} if held else {}
        grid = step("riskoverlay", GRID=grid, VULNERABILITY=place["vulnerability"], OUTPUT=MEMORY, **top)["OUTPUT"]
        used = {"WATER_MAX": found["riskoverlay"]["WATER_MAX_USED"],
                "FRAG_MIN": found["biodiversitystress"]["FRAG_MIN_USED"],
                "FRAG_MAX": found["biodiversitystress"]["FRAG_MAX_USED"]}  # fmt: skip
        return {"grid": grid, "pieces": pieces, "threats": rasters, "mined": threats["LANDUSE_MINED"], "used": used}

    return go


@pytest.fixture
def before_mining(run, rows, place, make_raster):
    """`before_mining(state)`: every cell's biodiversity stress (by cell_id) without mines, by the chain's steps."""

    def go(state):
        nothing = make_raster(np.zeros((SIZE, SIZE), dtype=np.uint8), X0, Y0, PIXEL)
        quality, _ = run("habitatquality", LANDUSE=place["landuse"], THREATS=[nothing, *state["threats"][1:]],
                         QUALITY=MEMORY, DEGRADATION=MEMORY)  # fmt: skip
        grid = run("evaluationgrid", INPUT=place["study"], CELL_SIZE=2000, OUTPUT=MEMORY)[0]["OUTPUT"]
        grid = run("habitatfragmentation", LANDUSE=place["landuse"], GRID=grid, OUTPUT=MEMORY)[0]["OUTPUT"]
        ranges = {name: state["used"][name] for name in ("FRAG_MIN", "FRAG_MAX")}
        result, _ = run("biodiversitystress", GRID=grid, QUALITY=quality["QUALITY"], OUTPUT=MEMORY, **ranges)
        return {row["cell_id"]: row["bio"] for row in rows(result["OUTPUT"])}

    return go


@pytest.fixture
def plain_grid(make_layer):
    """`plain_grid(state, field=values by cell_id)`: the grid with a further field, and without a history."""

    def make(state, **further):
        fields = ("cell_id", "area_km2", "wrac", "frag", "hq_mean", "bio", "c_water", "c_bio", "risk")
        cells = []
        for feature in state["grid"].getFeatures():
            values = {name: feature[name] for name in fields}
            values.update({name: column[feature["cell_id"]] for name, column in further.items()})
            cells.append((feature.geometry().asWkt(), values))
        return {**state, "grid": make_layer(cells)}

    return make


@pytest.fixture
def mines_layer(make_layer, place):
    """`mines_layer(A={"price": 3.0}, ...)`: one feature a mine, with further attributes."""

    def make(**further):
        rows = [(wkt, {"mine_id": own["mine_id"], **further.get(own["mine_id"], {})}) for wkt, own in place["patches"]]
        return make_layer(rows)

    return make


@pytest.fixture
def priority(run, place, mines_layer):
    """`priority(state, **parameters)`: results and log of the algorithm on a chain's state."""

    def go(state, mines=None, **parameters):
        given = {"GRID": state["grid"], "PIECES": state["pieces"], "MINES": mines or mines_layer(),
                 "LANDUSE": place["landuse"], "LANDUSE_MINED": state["mined"], "THREATS": state["threats"],
                 "OUTPUT": MEMORY, "CURVE": MEMORY}  # fmt: skip
        return run("restorationpriority", **{**given, **parameters})

    return go


def summed_risk(rows, grid):
    return sum(row["area_km2"] * row["risk"] for row in rows(grid))


@pytest.fixture
def little_memory(monkeypatch):
    """Parts of mines on pixels that are kept in the convolution models: far fewer than there are."""
    from mining_ecorisk.algorithms.restoration.priority import cell_windows

    monkeypatch.setattr(cell_windows, "MOST_PARTS", 6000)


def others_than(without):
    return " or ".join(f"\"mine_id\" = '{own}'" for own in PATCHES if own not in without)


@pytest.mark.parametrize("model", [1, 2], ids=["kernel", "sum"])
@pytest.mark.slow
def test_little_memory_changes_no_gain_that_is_told(chain, priority, rows, little_memory, model):
    state = chain(model=model)
    results, log = priority(state, MUST_NOT=others_than("ABC"), SCENARIO=MEMORY)
    assert any("th other in rows and columns" in text for text in log.infos)
    assert not [text for text in log.warnings if "hq_mean" in text]
    mines = {row["mine_id"]: row for row in rows(results["OUTPUT"])}
    whole = summed_risk(rows, state["grid"])
    for name, row in mines.items():
        gain = whole - summed_risk(rows, chain(without=name, model=model, held=state["used"])["grid"])
        assert row["alone"] == pytest.approx(gain, abs=1e-9)
    gone = ""
    for row in sorted((row for row in mines.values() if row["order"]), key=lambda row: row["order"]):
        gone += row["mine_id"]
        after = chain(without=gone, model=model, held=state["used"])
        assert row["cum_gain"] == pytest.approx(whole - summed_risk(rows, after["grid"]), abs=1e-9)
    assert set(gone) == set("ABC")
    after = {row["cell_id"]: row["risk"] for row in rows(after["grid"])}
    scenario = rows(results["SCENARIO"])
    assert [row["risk_after"] for row in scenario] == pytest.approx(
        [after[row["cell_id"]] for row in scenario], abs=1e-9
    )
    nothing = chain(without="ABCDE", model=model, held=state["used"])
    assert results["TOTAL_GAIN"] > whole - summed_risk(rows, nothing["grid"])


@pytest.mark.parametrize("model", [0, 1, 2], ids=["nearest", "kernel", "sum"])
@pytest.mark.slow
def test_gain_is_that_of_the_whole_chain(chain, priority, rows, model):
    state = chain(model=model)
    for without in ("A", "DB", "ECF"):
        results, log = priority(state, MUST_NOT=others_than(without))
        after = chain(without=without, model=model, held=state["used"])
        gain = summed_risk(rows, state["grid"]) - summed_risk(rows, after["grid"])
        assert results["PLAN_GAIN"] == pytest.approx(gain, rel=1e-9)
        assert gain > 1e-3
        assert not [text for text in log.warnings if "hq_mean" in text or "frag" in text]


@pytest.mark.slow
@pytest.mark.parametrize("model", [0, 1, 2], ids=["nearest", "kernel", "sum"])
def test_gain_on_finer_pixels_is_that_of_the_whole_chain(finer, chain, priority, rows, model):
    state = chain(model=model)
    results, log = priority(state, MUST_NOT=others_than("BDE"))
    after = chain(without="BDE", model=model, held=state["used"])
    gain = summed_risk(rows, state["grid"]) - summed_risk(rows, after["grid"])
    assert results["PLAN_GAIN"] == pytest.approx(gain, abs=1e-9)
    assert not log.warnings or "BIO_0_FIELD" in log.warnings[0]


def test_order_is_nested_and_its_sums_add_up(chain, priority, rows):
    state = chain()
    results, log = priority(state)
    mines = sorted(rows(results["OUTPUT"]), key=lambda row: row["order"])
    assert [row["order"] for row in mines] == [1, 2, 3, 4, 5, 6]
    assert np.cumsum([row["gain"] for row in mines]) == pytest.approx([row["cum_gain"] for row in mines])
    assert np.cumsum([row["cost"] for row in mines]) == pytest.approx([row["cum_cost"] for row in mines])
    assert [row["gain_w"] + row["gain_b"] for row in mines] == pytest.approx([row["gain"] for row in mines])
    assert mines[-1]["cum_gain"] == pytest.approx(results["TOTAL_GAIN"])
    assert mines[-1]["cum_pct"] == pytest.approx(100)
    assert {row["chosen"] for row in mines} == {1}
    # 900 m x 800 m.
    assert next(row["cost"] for row in mines if row["mine_id"] == "A") == pytest.approx(72)
    curve = rows(results["CURVE"])
    assert [row["mine"] for row in curve] == [row["mine_id"] for row in mines]
    assert [row["gain_pct"] for row in curve] == pytest.approx([row["cum_pct"] for row in mines])
    assert any("does not depend" in text or "not on its size" in text for text in log.infos)


def test_plan_keeps_to_budget_and_wishes(chain, priority, rows):
    results, _ = priority(chain(), BUDGET=120, MUST="\"mine_id\" = 'C'", MUST_NOT="\"mine_id\" in ('D', 'F')")
    mines = {row["mine_id"]: row for row in rows(results["OUTPUT"])}
    chosen = {name for name, row in mines.items() if row["chosen"]}
    assert "C" in chosen and not chosen & {"D", "F"}
    assert results["PLAN_COST"] == pytest.approx(sum(mines[name]["cost"] for name in chosen))
    assert results["PLAN_COST"] <= 120
    assert {mines[name]["order"] for name in chosen} == set(range(1, len(chosen) + 1))
    assert mines["D"]["order"] is None and mines["D"]["gain"] is None and mines["D"]["cost"] > 0


@pytest.mark.parametrize("model", [0, 1, 2], ids=["nearest", "kernel", "sum"])
def test_scenario_is_the_grid_after_the_plan(chain, priority, rows, model):
    state = chain(model=model)
    results, _ = priority(state, MUST_NOT="\"mine_id\" in ('B', 'D', 'E', 'F')", SCENARIO=MEMORY)
    after = chain(without="AC", model=model, held=state["used"])
    after = {row["cell_id"]: row["risk"] for row in rows(after["grid"])}
    scenario = rows(results["SCENARIO"])
    assert [row["risk_after"] for row in scenario] == pytest.approx(
        [after[row["cell_id"]] for row in scenario], abs=1e-9
    )
    assert "cls_after" not in scenario[0]


def test_costs_by_model_and_by_field(chain, priority, rows, mines_layer, make_layer):
    state = chain()
    models = {name: {"model": "natural restoration" if name == "A" else "artificial assistance", "price": 7.0}
              for name in PATCHES}  # fmt: skip
    table = make_layer([(None, {"model": "artificial assistance", "cost_per_ha": 2.0}),
                        (None, {"model": "Natural restoration", "cost_per_ha": 0.5})])  # fmt: skip
    results, _ = priority(state, mines_layer(**models), COSTS=table)
    cost = {row["mine_id"]: row["cost"] for row in rows(results["OUTPUT"])}
    # A: 72 ha at 0.5; B: 700 m x 1300 m = 91 ha at 2.
    assert (cost["A"], cost["B"]) == (pytest.approx(36), pytest.approx(182))
    results, _ = priority(state, mines_layer(**models), COST_FIELD="price")
    assert {row["cost"] for row in rows(results["OUTPUT"])} == {7.0}


def test_mine_without_own_ground_stays_out_of_the_order(chain, priority, rows, place):
    from qgis.core import QgsProcessingException

    whole = chain()
    alone = priority(whole)[0]["TOTAL_GAIN"]
    # G lies wholly under A.
    place["patches"].append((place["patches"][0][0], {**place["patches"][0][1], "mine_id": "G"}))
    state = chain()
    results, log = priority(state)
    mines = {row["mine_id"]: row for row in rows(results["OUTPUT"])}
    bare = "G" if mines["G"]["order"] is None else "A"
    assert (mines[bare]["cost"], mines[bare]["chosen"], mines[bare]["gain"]) == (0, 0, None)
    assert sorted(row["order"] for name, row in mines.items() if name != bare) == [1, 2, 3, 4, 5, 6]
    assert any(f"no ground of its own (0 ha) and stays out of the order: {bare}" in text for text in log.warnings)
    assert results["TOTAL_GAIN"] == pytest.approx(alone)
    with pytest.raises(QgsProcessingException, match=f"MUST: {bare} have no ground"):
        priority(state, MUST=f"\"mine_id\" = '{bare}'")


def test_budget_below_the_cheapest_mine_says_so(chain, priority, rows):
    results, log = priority(chain(), BUDGET=0.1)
    assert {row["chosen"] for row in rows(results["OUTPUT"])} == {0}
    assert any("The plan is empty" in text and "0.72" in text for text in log.warnings)


def test_another_k_than_the_history_warns_with_both(chain, priority):
    _, log = priority(chain(), HALF_SATURATION=0.1, DECAY_MODEL=2)
    assert any("HALF_SATURATION" in text and "0.1" in text and "0.05" in text for text in log.warnings)
    (decay,) = (text for text in log.warnings if text.startswith("DECAY_MODEL: Plain sum"))
    assert "the history of GRID tells Nearest threat cell" in decay
    assert any("hq_mean" in text for text in log.warnings)


def test_bad_input_is_refused_by_name(chain, priority, mines_layer, make_layer, place, make_raster):
    state = chain()
    small = make_raster(np.full((8, 8), 21, dtype=np.uint8), X0, Y0, PIXEL)
    free = {name: {"price": 0.0 if name == "B" else 1.0} for name in PATCHES}
    below = {name: {"price": -3.0 if name == "D" else 1.0} for name in PATCHES}
    models = {name: {"model": "natural restoration"} for name in PATCHES}
    rates = [make_layer([(None, {"model": model, "cost_per_ha": rate})])
             for model, rate in (("natural restoration", 0.0), ("natural restoration", -1.0),
                                 ("artificial assistance", 2.0))]  # fmt: skip
    fewer = make_layer([(wkt, {"mine_id": own["mine_id"]}) for wkt, own in place["patches"][1:]])
    for words, mines, parameters in (
        (("MINES, PIECES", "A"), fewer, {}),
        (("COST_FIELD", "B", "above 0"), mines_layer(**free), {"COST_FIELD": "price"}),
        (("COST_FIELD", "D", "above 0"), mines_layer(**below), {"COST_FIELD": "price"}),
        (("COSTS", "6 mines", "above 0"), mines_layer(**models), {"COSTS": rates[0]}),
        (("cost_per_ha", "-1", "not between 0"), mines_layer(**models), {"COSTS": rates[1]}),
        (("no row for the model(s) natural restoration",), mines_layer(**models), {"COSTS": rates[2]}),
        (("COSTS, COST_FIELD", "not both"), mines_layer(**free), {"COSTS": rates[0], "COST_FIELD": "price"}),
        (("MUST", "BUDGET"), None, {"MUST": "TRUE", "BUDGET": 50}),
        (("MUST, MUST_NOT", "A"), None, {"MUST": "TRUE", "MUST_NOT": "\"mine_id\" = 'A'"}),
        (("MUST", "nosuch"), None, {"MUST": '"nosuch" = 1'}),
        (("LANDUSE, LANDUSE_MINED", "same pixels"), None, {"LANDUSE_MINED": small}),
        (("THREATS", "no mined pixel"), None, {"THREATS": [state["threats"][1], *state["threats"][1:]]}),
        (("THREATS", "not mined in"), None, {"THREATS": [state["threats"][3], *state["threats"][1:]]}),
        (("LINKS",), None, {"LINKS": "2000;-1"}),
        (("c_bio", "FRAG_MAX"), None, {"FRAG_MAX": 99}),
    ):
        with pytest.raises(QgsProcessingException) as error:
            priority(state, mines, **parameters)
        assert all(word in str(error.value) for word in words), str(error.value)


@pytest.mark.parametrize("model", [0, 2])
@pytest.mark.parametrize("code", [0, 99])
def test_ground_of_mines_without_a_class_before_mining_is_refused(chain, priority, place, make_raster, model, code):
    from osgeo import gdal

    state = chain(model=model)
    codes = gdal.Open(place["landuse"]).ReadAsArray()
    row = int((SIZE * PIXEL - 6500) // PIXEL)  # within A
    codes[row, int(6400 // PIXEL)] = code
    other = make_raster(codes, X0, Y0, PIXEL, nodata=0)
    with pytest.raises(
        QgsProcessingException, match="^LANDUSE: under mines .* has no class, or one that .*sensitivity"
    ):
        priority({**state, "landuse": other}, DECAY_MODEL=model, LANDUSE=other)


def test_grid_without_history_asks_for_the_scales(chain, priority, plain_grid):
    state = chain()
    plain = plain_grid(state)
    with pytest.raises(QgsProcessingException, match="W_WATER: the history of GRID does not tell"):
        priority(plain)
    results, log = priority(plain, W_WATER=0.25, W_BIO=0.25, **state["used"])
    assert results["TOTAL_GAIN"] == pytest.approx(priority(state)[0]["TOTAL_GAIN"])
    # Nothing tells whether the state without mining was run.
    assert any("BIO_0_FIELD" in text for text in log.infos)


def test_total_gain_is_what_risk_mine_says(chain, priority, rows, before_mining, plain_grid):
    state = chain()
    without = before_mining(state)
    grid = rows(state["grid"])
    # risk_mine = c_water + w_B (B - B0); risk_0 is the rest.
    mine = {row["cell_id"]: row["c_water"] + 0.25 * (row["bio"] - without[row["cell_id"]]) for row in grid}
    told = sum(row["area_km2"] * mine[row["cell_id"]] for row in grid)
    scales = {"W_WATER": 0.25, "W_BIO": 0.25, **state["used"]}
    rest = {row["cell_id"]: row["risk"] - mine[row["cell_id"]] for row in grid}
    for further in ({"risk_mine": mine}, {"risk_0": rest}):
        results, log = priority(plain_grid(state, **further), **scales)
        assert results["TOTAL_GAIN"] == pytest.approx(told, rel=1e-6)
        assert not [text for text in (*log.warnings, *log.infos) if "risk_mine" in text]


def test_another_risk_mine_than_the_gains_warns_of_it(chain, priority, rows, plain_grid):
    state = chain()
    total = priority(state)[0]["TOTAL_GAIN"]
    grid = rows(state["grid"])
    share = 1.01 * total / sum(row["area_km2"] for row in grid)
    wrong = plain_grid(state, risk_mine={row["cell_id"]: share for row in grid})
    _, log = priority(wrong, W_WATER=0.25, W_BIO=0.25, **state["used"])
    assert any("risk_mine" in text and f"{total:.6g}" in text and f"{1.01 * total:.6g}" in text
               for text in log.warnings)  # fmt: skip


def test_history_without_state_0_says_which_step_writes_it(chain, priority):
    _, log = priority(chain())
    assert any("Risk overlay with BIO_0_FIELD" in text and "risk_mine" in text for text in log.warnings)


def test_classes_after_the_plan_are_by_the_breaks_of_the_history(chain, priority, rows, run, tmp_path):
    state = chain()
    zones, _ = run("riskzoning", INPUT=state["grid"], OUTPUT=MEMORY, AREAS=MEMORY)
    results, log = priority({**state, "grid": zones["OUTPUT"]}, SCENARIO=MEMORY)
    breaks = [float(bound) for bound in zones["BREAKS"].split(";")]
    scenario = rows(results["SCENARIO"])
    for row in scenario:
        # A class holds its upper bound; what lies beyond the last belongs to the last.
        expected = next((number for number, bound in enumerate(breaks, 1) if row["risk_after"] <= bound), len(breaks))
        assert row["cls_after"] == expected
    assert any(row["cls_after"] < row["risk_class"] for row in scenario)
    assert not [text for text in log.infos if "cls_after" in text]
    # The map of the plan looks as that of the zones, and not as a layer without a style.
    renderer = results["SCENARIO"].renderer()
    assert (renderer.classAttribute(), renderer.categories()[0].label()) == ("cls_after", "5 High")
    file = str(tmp_path / "after.gpkg")
    priority({**state, "grid": zones["OUTPUT"]}, SCENARIO=file)
    assert QgsVectorLayer(file, "after", "ogr").renderer().classAttribute() == "cls_after"


@pytest.fixture
def damaged(truncate, make_raster, read_raster):
    """`damaged(path)`: a copy of a raster of whole numbers whose lower rows cannot be read."""

    def make(path):
        copy = make_raster(read_raster(path).astype(np.uint8), X0, Y0, PIXEL)
        truncate(copy)
        return copy

    return make


def test_a_truncated_raster_is_named(chain, priority, place, damaged):
    state = chain()
    inputs = {
        "LANDUSE": damaged(place["landuse"]),
        "LANDUSE_MINED": damaged(state["mined"]),
        "THREATS": [damaged(state["threats"][0]), *state["threats"][1:]],
    }
    for name, given in inputs.items():
        with pytest.raises(QgsProcessingException, match=rf"^{name}: the raster .* cannot be read .*damaged"):
            priority(state, **{name: given})
