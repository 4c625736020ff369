"""Method stability through Processing, on a small landscape."""

import csv
import re
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
)

X, Y, SIZE = 500000, 4000000, 12000
TEMPORARY = "TEMPORARY_OUTPUT"
OUTPUTS = dict.fromkeys(("OUTPUT", "MINES_OUTPUT", "SUMMARY"), TEMPORARY)
ROW = "choice,step,parameter,value\n"


@pytest.fixture
def landscape(make_layer, make_raster, square):
    """An upland of 12 x 12 km: land use in stripes with noise, a dozen mines, a river, a reserve; 1 km cells."""
    random = np.random.default_rng(7)
    pixels = SIZE // 30
    landuse = np.repeat([31, 32, 64, 12, 52], pixels // 5)[:, None].repeat(pixels, axis=1).astype(np.uint8)
    noise = random.random(landuse.shape) < 0.05
    landuse[noise] = random.choice([21, 33, 41, 66], size=int(noise.sum()))
    height = np.linspace(5400, 2600, 120)[:, None].repeat(120, axis=1).astype(np.float32)
    mines = []
    for number in range(12):
        left, low, side = X + 600 + 850 * number, Y - 1100 - 800 * number, random.choice([90, 160, 250])
        damage = "collapse_pit" if number % 5 == 0 else "stope"
        mines.append((square(left, low, int(side)), {"mine_id": f"M{number}", "damage": damage, "min_group": "metal"}))
    return {
        "STUDY_AREA": make_layer([(square(X + 500, Y - SIZE + 500, SIZE - 1000), {"name": "study"})]),
        "MINES": make_layer(mines),
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
        "UNITS": make_layer([(square(X, Y - SIZE, SIZE), {"name": "unit"})]),
        "CELL_SIZE": 1000,
    }


@pytest.fixture
def choices(tmp_path):
    """`choices("k,habitatquality,HALF_SATURATION,0", ...)`: the path of a table of choices."""

    def make(*lines):
        path = tmp_path / "choices.csv"
        path.write_text(ROW + "\n".join(lines) + "\n", encoding="utf-8")
        return str(path)

    return make


@pytest.fixture
def chain(run):
    """`chain(landscape, **changed)`: the cells and mines that the chain's model gives, as lists of dicts."""
    model = QgsApplication.processingRegistry().algorithmById("miningrisk:mining_risk_chain")

    def call(landscape, **changed):
        outputs = {one.name(): TEMPORARY for one in model.destinationParameterDefinitions()}
        results, _ = run("mining_risk_chain", **{**landscape, **outputs, **changed})
        return results["zoning:HOTSPOTS"], results["restoration:RESTORATION"]

    return call


def by_choice(rows, results):
    return {row["choice"]: row for row in rows(results["SUMMARY"])}


def test_choice_equal_to_the_default_changes_nothing(run, rows, landscape, choices):
    table = choices(
        "same_k,habitatquality,HALF_SATURATION,0.050", "same_cells,evaluationgrid,CELL_SIZE,1000",
        "same_flag,hotspotanalysis,FDR,yes", "same_option,riskzoning,METHOD,0",
        "same_grades,restorationmodels,SEVERITY.over_ha,x1",
    )  # fmt: skip
    results, log = run("methodstability", **landscape, **OUTPUTS, CHOICES=table)
    for row in rows(results["SUMMARY"]):
        assert (row["area_pct"], row["mines_pct"], row["models_pct"]) == (0, 0, 0), row
        assert row["kappa"] == pytest.approx(1)
    for output in ("OUTPUT", "MINES_OUTPUT"):
        assert {(row["same_pct"], row["changed_by"] or "") for row in rows(results[output])} == {(100, "")}
    assert len(re.findall(r"\b0 of \d+ steps were run again", log.text)) == 5


@pytest.mark.slow
def test_default_grid_and_mines_are_those_of_the_chain(run, rows, landscape, choices, chain):
    results, _ = run("methodstability", **landscape, **OUTPUTS, CHOICES=choices("k,habitatquality,HALF_SATURATION,0"))
    for layer, output in zip(chain(landscape), ("OUTPUT", "MINES_OUTPUT")):
        own, added = rows(layer), {"same_pct", "changed_by", "models"}
        found = rows(results[output])
        assert set(found[0]) - set(own[0]) == added & set(found[0])
        assert [{name: row[name] for name in own[0]} for row in found] == own


@pytest.mark.slow
def test_numbers_are_those_of_a_separate_run_of_the_chain(run, rows, landscape, choices, chain):
    table = choices(
        "k,habitatquality,HALF_SATURATION,0", "w,riskoverlay,W_WATER,0.4", "w,riskoverlay,W_BIO,0.4",
        "w,riskoverlay,W_VULN,0.2",
    )  # fmt: skip
    results, log = run("methodstability", **landscape, **OUTPUTS, CHOICES=table)
    settings = {"k": {"HALF_SATURATION": 0}, "w": {"W_WATER": 0.4, "W_BIO": 0.4, "W_VULN": 0.2}}
    default, mines = (rows(layer) for layer in chain(landscape))
    changed_cells, changed_mines = [set() for _ in default], [set() for _ in mines]
    for choice, changed in settings.items():
        other, other_mines = (rows(layer) for layer in chain(landscape, **changed))
        assert [row["cell_id"] for row in other] == [row["cell_id"] for row in default]
        unlike = [a["risk_class"] != b["risk_class"] for a, b in zip(default, other)]
        area = [row["area_km2"] for row in default]
        hot, hot_2 = ([(row["gi_bin"] or 0) > 0 for row in one] for one in (default, other))
        either = sum(size for size, a, b in zip(area, hot, hot_2) if a or b)
        both = sum(size for size, a, b in zip(area, hot, hot_2) if a and b)
        models = [a["model"] != b["model"] for a, b in zip(mines, other_mines)]
        classes = [a["risk_class"] != b["risk_class"] for a, b in zip(mines, other_mines)]
        row = by_choice(rows, results)[choice]
        assert row["area_pct"] == pytest.approx(100 * np.dot(unlike, area) / sum(area))
        assert row["jaccard"] == (pytest.approx(both / either) if either else None)
        assert row["models_pct"] == pytest.approx(100 * np.mean(models))
        assert row["mines_pct"] == pytest.approx(100 * np.mean(classes))
        assert any(unlike) and any(classes)
        for held, these in ((changed_cells, unlike), (changed_mines, models)):
            for names, differs in zip(held, these):
                names |= {choice} if differs else set()
    for output, changed in (("OUTPUT", changed_cells), ("MINES_OUTPUT", changed_mines)):
        for row, names in zip(rows(results[output]), changed):
            assert set((row["changed_by"] or "").split("; ")) - {""} == names
            assert row["same_pct"] == pytest.approx(100 * (2 - len(names)) / 2)


@pytest.fixture
def by_steps(run, landscape):
    """`by_steps(settings)`: cells and mines of the steps run one by one, settings as {step: {parameter: value}}."""

    def go(settings):
        def step(name, **parameters):
            return run(name, **{**parameters, **settings.get(name, {})})[0]

        land, mines, made = landscape["LANDUSE"], landscape["MINES"], {}
        protected = {name: landscape[name] for name in ("FUNCTION_AREAS", "RESERVES")}
        tables = dict.fromkeys(("CROSSTAB", "LEDGER", "GROUPS", "PROTECTED", "HTML"), TEMPORARY)
        pieces = step("damagedecosystems", INPUT=mines, LANDUSE=land, OUTPUT=TEMPORARY, **protected, **tables)["OUTPUT"]
        grid = step("evaluationgrid", INPUT=landscape["STUDY_AREA"], CELL_SIZE=1000, OUTPUT=TEMPORARY)["OUTPUT"]
        grid = step("waterconservationstress", GRID=grid, PIECES=pieces, OUTPUT=TEMPORARY)["OUTPUT"]
        names = ("MINING", "CONSTRUCTION", "SETTLEMENT", "ARABLE")
        threats = step("threatlayers", LANDUSE=land, MINES=mines, ROADS=landscape["ROADS"], LANDUSE_MINED=TEMPORARY,
                       **dict.fromkeys(names, TEMPORARY))  # fmt: skip
        mined = threats["LANDUSE_MINED"]
        made = step("habitatquality", LANDUSE=mined, THREATS=[threats[name] for name in names], LANDUSE_BEFORE=land,
                    QUALITY=TEMPORARY, DEGRADATION=TEMPORARY, QUALITY_BEFORE=TEMPORARY)  # fmt: skip
        grid = step("habitatfragmentation", LANDUSE=mined, GRID=grid, LANDUSE_BEFORE=land, OUTPUT=TEMPORARY)["OUTPUT"]
        qualities = {name: made[name] for name in ("QUALITY", "QUALITY_BEFORE")}
        grid = step("biodiversitystress", GRID=grid, OUTPUT=TEMPORARY, **qualities)["OUTPUT"]
        place = {"TEMPLATE": land, "OUTPUT": TEMPORARY}
        waters = {"MAIN_STREAM": landscape["MAIN_STREAM"], "TRIBUTARIES": landscape["TRIBUTARIES"],
                  "SOURCES": landscape["WATER_SOURCES"]}  # fmt: skip
        scores = [
            step("scoreelevation", INPUT=landscape["ELEVATION"], **place)["OUTPUT"],
            step("scorerainfall", INPUT=landscape["RAINFALL"], **place)["OUTPUT"],
            step("scorefrozenground", INPUT=landscape["FROZEN_GROUND"], FIELD="type", **place)["OUTPUT"],
            step("scoreimportantareas", **protected, **place)["OUTPUT"],
            step("scorewaterdistance", **waters, **place)["OUTPUT"],
        ]
        vulnerability = step("ecologicalvulnerability", INDICATORS=scores, OUTPUT=TEMPORARY)["OUTPUT"]
        grid = step("riskoverlay", GRID=grid, VULNERABILITY=vulnerability, OUTPUT=TEMPORARY)["OUTPUT"]
        zones = step("riskzoning", INPUT=grid, OUTPUT=TEMPORARY, AREAS=TEMPORARY)["OUTPUT"]
        hot = step("hotspotanalysis", INPUT=zones, OUTPUT=TEMPORARY)["OUTPUT"]
        unit = {"UNITS": landscape["UNITS"], "UNIT_NAME": "name"}
        models = step("restorationmodels", PIECES=pieces, GRID=zones, OUTPUT=TEMPORARY, COUNTS=TEMPORARY, **unit)
        return hot, models["OUTPUT"]

    return go


@pytest.mark.slow
def test_every_kind_of_choice_is_that_of_the_steps_run_alone(run, rows, landscape, choices, by_steps):
    settings = {
        "decay_kernel": {"habitatquality": {"DECAY_MODEL": 1}},
        "bio_mean": {"biodiversitystress": {"METHOD": 1}},
        "neighbours_4": {"habitatfragmentation": {"NEIGHBOURS": 1}},
        "scaling_percentile": {"riskoverlay": {"SCALING": 1}},
        "scaling_classes": {"riskoverlay": {"SCALING": 2}},
        "fdr_off": {"hotspotanalysis": {"FDR": False}},
        "least_inside_0": {"biodiversitystress": {"LEAST_INSIDE": 0}, "riskoverlay": {"LEAST_INSIDE": 0}},
    }
    lines = [f"{choice},{step},{name},{value}" for choice, steps in settings.items()
             for step, parameters in steps.items() for name, value in parameters.items()]  # fmt: skip
    results, _ = run("methodstability", **landscape, **OUTPUTS, CHOICES=choices(*lines))
    found = by_choice(rows, results)
    default, mines = (rows(layer) for layer in by_steps({}))
    area = np.array([row["area_km2"] for row in default])
    hot = np.array([(row["gi_bin"] or 0) > 0 for row in default])
    for choice, changed in settings.items():
        other, other_mines = (rows(layer) for layer in by_steps(changed))
        unlike = [a["risk_class"] != b["risk_class"] for a, b in zip(default, other)]
        models = [a["model"] != b["model"] for a, b in zip(mines, other_mines)]
        now = np.array([(row["gi_bin"] or 0) > 0 for row in other])
        assert found[choice]["area_pct"] == pytest.approx(100 * area[unlike].sum() / area.sum()), choice
        assert found[choice]["models_pct"] == pytest.approx(100 * np.mean(models)), choice
        expected = area[hot & now].sum() / area[hot | now].sum() if (hot | now).any() else None
        assert found[choice]["jaccard"] == (None if expected is None else pytest.approx(expected)), choice
    assert sum(found[choice]["area_pct"] > 0 for choice in settings) >= 4


def test_steps_that_the_model_sets_are_changed_too(run, rows, landscape, choices):
    table = choices("equal,riskzoning,METHOD,equal interval", "three,riskzoning,CLASSES,3")
    results, log = run("methodstability", **landscape, **OUTPUTS, CHOICES=table)
    default = rows(results["OUTPUT"])
    grid = results["OUTPUT"]
    found = by_choice(rows, results)
    for choice, setting in (("equal", {"METHOD": 2}), ("three", {"CLASSES": 3})):
        zones, _ = run("riskzoning", INPUT=grid, OUTPUT=TEMPORARY, AREAS=TEMPORARY, **setting)
        unlike = [a["risk_class"] != b["risk_class"] for a, b in zip(default, rows(zones["OUTPUT"]))]
        area = [row["area_km2"] for row in default]
        assert found[choice]["area_pct"] == pytest.approx(100 * np.dot(unlike, area) / sum(area))
    assert len(re.findall(r"\b3 of \d+ steps were run again", log.text)) == 2


@pytest.mark.slow
def test_other_cells_are_compared_by_area(run, rows, landscape, choices, chain):
    table = choices("fine,evaluationgrid,CELL_SIZE,500", "moved,evaluationgrid,SHIFT,0.5")
    results, _ = run("methodstability", **landscape, **OUTPUTS, CHOICES=table)
    default, _ = chain(landscape)
    fine, mines = chain(landscape, CELL_SIZE=500)
    changed = whole = 0.0
    for cell in default.getFeatures():
        for other in fine.getFeatures(cell.geometry().boundingBox()):
            area = cell.geometry().intersection(other.geometry()).area()
            whole += area
            changed += area * (cell["risk_class"] != other["risk_class"])
    found = by_choice(rows, results)
    assert found["fine"]["area_pct"] == pytest.approx(100 * changed / whole)
    models = [a["model"] != b["model"] for a, b in zip(rows(results["MINES_OUTPUT"]), rows(mines))]
    assert found["fine"]["models_pct"] == pytest.approx(100 * np.mean(models))
    # The same ids name other squares there; compared by id they would be cells half beside each other.
    assert 0 < found["moved"]["area_pct"] < 100


@pytest.mark.slow
def test_grades_halved_are_those_of_a_table_of_halves(run, rows, landscape, choices, chain, tmp_path):
    shipped = Path(__file__).resolve().parents[3] / "resources" / "tables" / "severity.csv"
    with shipped.open(encoding="utf-8", newline="") as stream:
        table = list(csv.reader(stream))
    for row in table[1:]:
        row[2] = row[2] and str(float(row[2]) / 2)
    halves = tmp_path / "halves.csv"
    halves.write_text("\n".join(",".join(row) for row in table), encoding="utf-8")
    results, _ = run(
        "methodstability", **landscape, **OUTPUTS, CHOICES=choices("half,restorationmodels,SEVERITY.over_ha,x0.5")
    )
    (_, mines), (_, other) = chain(landscape), chain(landscape, SEVERITY=str(halves))
    changed = [a["model"] != b["model"] for a, b in zip(rows(mines), rows(other))]
    assert any(changed)
    assert by_choice(rows, results)["half"]["models_pct"] == pytest.approx(100 * np.mean(changed))


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("a,habitatqualty,HALF_SATURATION,0", ["no step habitatqualty", "habitatquality", "riskzoning"]),
        ("a,habitatquality,HALF_SATURATON,0", ["no parameter HALF_SATURATON", "HALF_SATURATION", "DECAY_MODEL"]),
        ("a,habitatquality,QUALITY,x.tif", ["no parameter QUALITY"]),
        ("a,riskoverlay,GRID,x.gpkg", ["no parameter GRID", "W_WATER"]),
        ("a,riskzoning,METHOD,quantile", ["quantile cannot be used", "1 (Quantiles)"]),
        ("a,riskzoning,METHOD,9", ["9 cannot be used", "1 (Quantiles)"]),
        ("a,hotspotanalysis,FDR,of", ["of cannot be used", "true or false"]),
        ("a,riskzoning,CLASSES,1", ["1 cannot be used", "from 2 to 20"]),
        ("a,riskzoning,CLASSES,2.5", ["whole number"]),
        ("a,evaluationgrid,CELL_SIZE,two", ["two is not a number"]),
        ("a,restorationmodels,SEVERITY.over,x2", ["no column over", "over_ha"]),
        ("a,restorationmodels,SEVERITY.over_ha,2", ["x0.5"]),
        ("a,restorationmodels,RULES,rules_that_are_not_there.csv", ["a file that is there"]),
        ("a,riskzoning,CLASSES,4\na,riskzoning,CLASSES,6", ["sets CLASSES of riskzoning twice"]),
    ],
)
def test_misspelt_choice_is_refused_before_any_run(run, landscape, choices, monkeypatch, line, words):
    from mining_ecorisk.algorithms.risk.method_choices import step_runs

    monkeypatch.setattr(step_runs, "_run", lambda *arguments: pytest.fail("a step was run"))
    with pytest.raises(QgsProcessingException) as refused:
        run("methodstability", **landscape, **OUTPUTS, CHOICES=choices(line))
    for word in words:
        assert word in str(refused.value)


def test_choice_whose_step_fails_is_named_and_left_out(run, rows, landscape, choices):
    # Cells of 20 km: a single one, of which no two zones can be made.
    table = choices("one_cell,evaluationgrid,CELL_SIZE,20000", "k,habitatquality,HALF_SATURATION,0")
    results, log = run("methodstability", **landscape, **OUTPUTS, CHOICES=table)
    found = by_choice(rows, results)
    assert found["one_cell"]["area_pct"] is None and found["k"]["area_pct"] is not None
    assert any("one_cell" in text and "counts nowhere" in text for text in log.warnings)
    assert {row["same_pct"] for row in rows(results["OUTPUT"])} <= {0, 100}


class CancelAfter(QgsProcessingFeedback):
    """Cancels once the progress has come so far; remembers how far it went."""

    def __init__(self, percent):
        super().__init__()
        self.percent, self.heard = percent, []
        self.progressChanged.connect(self._follow)

    def _follow(self, percent):
        self.heard.append(percent)
        if percent >= self.percent:
            self.cancel()


def test_cancel_leaves_nothing(landscape, choices, tmp_path):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("miningrisk:methodstability")
    table = choices("k,habitatquality,HALF_SATURATION,0", "fine,evaluationgrid,CELL_SIZE,500")
    outputs = {name: str(tmp_path / f"{name.lower()}.gpkg") for name in OUTPUTS}
    temporary, project = Path(QgsProcessingUtils.tempFolder()), set(QgsProject.instance().mapLayers())
    for percent in (10, 70):
        before, feedback = set(temporary.rglob("*")), CancelAfter(percent)
        _, good = algorithm.run({**landscape, **outputs, "CHOICES": table}, QgsProcessingContext(), feedback)
        assert not good
        assert max(feedback.heard) < percent + 25
        assert not any(Path(path).exists() for path in outputs.values())
        assert set(temporary.rglob("*")) == before
    assert set(QgsProject.instance().mapLayers()) == project


def test_progress_only_grows_and_nothing_stays_in_the_folder(landscape, choices):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("miningrisk:methodstability")
    feedback, temporary = CancelAfter(1000), Path(QgsProcessingUtils.tempFolder())
    before = {path for path in temporary.rglob("*") if path.suffix == ".tif"}
    given = {**landscape, **OUTPUTS, "CHOICES": choices("k,habitatquality,HALF_SATURATION,0")}
    _, good = algorithm.run(given, QgsProcessingContext(), feedback)
    assert good
    assert feedback.heard == sorted(feedback.heard) and feedback.heard[-1] > 90
    assert {path for path in temporary.rglob("*") if path.suffix == ".tif"} == before


def test_page_and_chart_show_every_choice_the_greatest_first(run, rows, landscape, choices, tmp_path):
    table = choices("none,riskzoning,CLASSES,5", "k,habitatquality,HALF_SATURATION,0")
    page, chart = tmp_path / "page.html", tmp_path / "chart.svg"
    results, _ = run("methodstability", **landscape, **OUTPUTS, CHOICES=table, HTML=str(page), CHART=str(chart))
    text = chart.read_text(encoding="utf-8")
    assert text.index(">k<") < text.index(">none<")
    moved = by_choice(rows, results)["k"]["area_pct"]
    assert f">{moved:.1f}<" in text
    assert text in page.read_text(encoding="utf-8")


def test_chart_is_a_picture_where_its_file_is_called_so(run, rows, landscape, choices, tmp_path):
    from qgis.PyQt.QtGui import QImage

    given = {**landscape, **OUTPUTS, "CHOICES": choices("k,habitatquality,HALF_SATURATION,0")}
    chart = tmp_path / "chart.PNG"
    results, _ = run("methodstability", **given, CHART=str(chart))
    image = QImage(str(chart))
    # Twice the chart's 900 px; one choice of 26 px below a head of 34 and above 6.
    assert results["CHART"] == str(chart) and (image.width(), image.height()) == (1800, 132)
    colours = {image.pixelColor(x, 2 * 42).name() for x in range(image.width())}
    moved = by_choice(rows, results)["k"]
    assert ("#8f5a99" in colours, "#3f0d4f" in colours) == (moved["area_pct"] > 0, moved["models_pct"] > 0)
    assert "#8f5a99" in colours and "#ffffff" in colours
    with pytest.raises(QgsProcessingException, match=r"CHART: .*chart.pdf is neither an SVG \(.svg\) nor a PNG"):
        run("methodstability", **given, CHART=str(tmp_path / "chart.pdf"))


@pytest.mark.slow
def test_a_background_task_gives_what_the_main_thread_gives(run, rows, landscape, choices, qgis_app):
    from qgis.core import QgsProcessingAlgRunnerTask
    from qgis.PyQt.QtCore import QEventLoop

    table = choices("k,habitatquality,HALF_SATURATION,0")
    given = {**landscape, **OUTPUTS, "CHOICES": table}
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("miningrisk:methodstability")
    context, feedback, loop, ended = QgsProcessingContext(), QgsProcessingFeedback(), QEventLoop(), []
    task = QgsProcessingAlgRunnerTask(algorithm, {**given, "OUTPUT": "memory:"}, context, feedback)

    def keep(good, results):
        ended.append((good, [row["same_pct"] for row in rows(context.getMapLayer(results["OUTPUT"]))]))
        loop.quit()

    task.executed.connect(keep)
    QgsApplication.taskManager().addTask(task)
    loop.exec()
    alone, _ = run("methodstability", **given)
    assert ended == [(True, [row["same_pct"] for row in rows(alone["OUTPUT"])])]


def test_every_shipped_choice_changes_a_step_and_no_other(make_run):
    from mining_ecorisk.algorithms.framework.shipped_tables import shipped_table
    from mining_ecorisk.algorithms.risk.method_choices.chain import shipped_chain
    from mining_ecorisk.algorithms.risk.method_choices.choices import read_choices
    from mining_ecorisk.algorithms.risk.method_choices.step_runs import ChainRun

    steps, asked = shipped_chain(), make_run("methodstability")
    found = read_choices(shipped_table("method_choices"), steps, asked.context)
    default = ChainRun(steps, {}, asked).keys
    for choice in found:
        keys = ChainRun(steps, choice.values, asked).keys
        changed = [step for step in steps if keys[step.place] != default[step.place]]
        assert changed, choice.name
        # The first to change is one that the choice sets; what lies above it is not run again.
        assert changed[0].algorithm in {algorithm for algorithm, _ in choice.values}, choice.name
    assert len({choice.name for choice in found}) == len(found) >= 15


def test_other_weights_leave_rasters_and_grid_as_they_are(make_run):
    from mining_ecorisk.algorithms.risk.method_choices.chain import shipped_chain
    from mining_ecorisk.algorithms.risk.method_choices.step_runs import ChainRun

    steps, asked = shipped_chain(), make_run("methodstability")
    default = ChainRun(steps, {}, asked).keys
    other = ChainRun(steps, {("miningrisk:riskoverlay", "W_BIO"): 0.5}, asked).keys
    changed = {step.algorithm.partition(":")[2] for step in steps if other[step.place] != default[step.place]}
    assert changed == {"riskoverlay", "riskzoning", "hotspotanalysis", "restorationmodels"}


def test_inputs_are_those_of_the_chain_that_matter(qgis_app):
    algorithm = QgsApplication.processingRegistry().algorithmById("miningrisk:methodstability")
    model = QgsApplication.processingRegistry().algorithmById("miningrisk:mining_risk_chain")
    own = {one.name() for one in algorithm.parameterDefinitions() if not one.isDestination()}
    chain = {one.name() for one in model.parameterDefinitions() if not one.isDestination()}
    assert own - chain == {"CHOICES"}
    # Another result's breaks would hide what a choice changes.
    assert "AS_IN" in chain - own


@pytest.mark.parametrize("name", ["LANDUSE", "ELEVATION", "RAINFALL"])
def test_a_truncated_raster_is_named(run, landscape, choices, truncate, name):
    truncate(landscape[name])
    raster = Path(landscape[name]).stem
    # The parameter is that of the step that reads it, which is named.
    with pytest.raises(QgsProcessingException, match=rf": \w+: the raster {raster} cannot be read .*damaged or incom"):
        run("methodstability", **landscape, **OUTPUTS, CHOICES=choices("k,habitatquality,HALF_SATURATION,0"))


def test_a_fault_of_an_input_is_told_with_the_input_s_own_name(run, landscape):
    from qgis.core import QgsCoordinateReferenceSystem

    # INPUT of the step that met it is no parameter that a user of this dialog sees.
    landscape["STUDY_AREA"].setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(QgsProcessingException, match=r"Evaluation grid: INPUT: .* \(Here INPUT = STUDY_AREA\.\)"):
        run("methodstability", **landscape, **OUTPUTS)
