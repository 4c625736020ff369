"""Models as a person meets them: what is wrong is told before the first step, and the log can be followed."""

import numpy as np
import pytest

X, Y, SIZE = 500000, 4000000, 6000


@pytest.fixture
def inputs(make_layer, make_raster, square):
    """Of `ecological_vulnerability`: 6 x 6 km, terrain and rain of another grid."""
    landuse = make_raster(np.full((60, 60), 31, dtype=np.uint8), X, Y, 100, name="landuse.tif")
    whole = square(X, Y - SIZE, SIZE)
    return {
        "TEMPLATE": landuse,
        "ELEVATION": make_raster(np.full((12, 12), 3200.0), X, Y, 500, name="dem.tif"),
        "RAINFALL": make_raster(np.full((12, 12), 350.0), X, Y, 500, name="rain.tif"),
        "FROZEN_GROUND": make_layer([(whole, {"type": "permafrost"})], name="frozen"),
        "RESERVES": make_layer([(square(X, Y - 900, 900), {"name": "reserve"})], name="reserves"),
        "MAIN_STREAM": make_layer([(f"LineString({X} {Y - 500}, {X + SIZE} {Y - 500})", {"name": "main"})]),
    }


class Told:
    """What a run said, line by line, in order."""

    def __init__(self):
        from qgis.core import QgsProcessingFeedback

        told = self

        class Feedback(QgsProcessingFeedback):
            def pushInfo(self, info):  # noqa: N802
                told.lines.append(info)

            def pushWarning(self, warning):  # noqa: N802
                told.lines.append(warning)

            def reportError(self, error, fatal=False):  # noqa: N802
                told.errors.append(error)

        self.lines, self.errors, self.progress = [], [], []
        self.feedback = Feedback()
        self.feedback.progressChanged.connect(self.progress.append)

    @property
    def headings(self):
        return [line for line in self.lines if line.startswith("Step ")]


@pytest.fixture
def run_model(qgis_app):
    """`good, told, context = run_model("risk_zoning", MINES=...)`: without the check that the dialog makes before."""
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingOutputLayerDefinition, QgsProject

    project = QgsProject()

    def call(name, **parameters):
        model = QgsApplication.processingRegistry().createAlgorithmById(f"miningrisk:{name}")
        for definition in model.destinationParameterDefinitions():
            if definition.type() != "fileDestination":
                parameters[definition.name()] = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)
        told, context = Told(), QgsProcessingContext()
        context.setProject(project)
        _, good = model.run(parameters, context, told.feedback)
        return good, told, context

    return call


def check(name, parameters):
    from qgis.core import QgsApplication, QgsProcessingContext

    model = QgsApplication.processingRegistry().createAlgorithmById(f"miningrisk:{name}")
    return model.checkParameterValues(parameters, QgsProcessingContext())


def test_every_step_has_a_heading_with_number_and_name(run_model, inputs):
    good, told, _ = run_model("ecological_vulnerability", **inputs)
    assert good, told.errors
    assert [line.partition(":")[0] for line in told.headings] == [f"Step {n} of 7" for n in range(1, 8)]
    names = {line.partition(": ")[2] for line in told.headings}
    assert {"Elevation score", "Water distance score", "Ecological vulnerability", "Collect results"} <= names


def test_parameters_are_those_of_the_model(run_model, inputs):
    good, told, _ = run_model("ecological_vulnerability", **inputs)
    assert good
    assert any(line.startswith("ELEVATION: dem is on another grid") for line in told.lines)
    assert any(line.startswith("RAINFALL: rain is on another grid") for line in told.lines)
    assert not any(line.startswith("INPUT:") for line in told.lines)


def test_table_that_fits_badly_is_named_as_the_model_calls_it(run_model, inputs, make_raster):
    inputs["ELEVATION"] = make_raster(np.full((12, 12), 300.0), X, Y, 500, name="dem.tif")
    good, told, _ = run_model("ecological_vulnerability", **inputs)
    assert good
    assert [line for line in told.lines if line.startswith("ELEVATION_TABLE: 100.00 % of the area lie outside")]


def test_temporary_rasters_are_called_after_the_step_that_made_them(run_model, inputs):
    good, told, _ = run_model("ecological_vulnerability", **inputs)
    assert good
    assert "elevation: weight 0.15, raster Elevation score." in told.lines
    assert not any("OUTPUT" in line for line in told.lines)


def test_desktop_names_parameters_by_the_labels_of_the_dialog(run_model, inputs, monkeypatch):
    from mining_ecorisk.algorithms.framework import parameter_names

    monkeypatch.setattr(parameter_names.compat, "in_desktop", lambda: True)
    good, told, _ = run_model("ecological_vulnerability", **inputs)
    assert good
    assert any(line.startswith("Elevation (m) (ELEVATION): dem is on another grid") for line in told.lines)


def test_step_alone_is_told_of_by_the_labels_of_its_dialog(run, inputs, make_raster, make_layer, monkeypatch):
    from mining_ecorisk.algorithms.framework import parameter_names
    from qgis.core import QgsProcessingException

    low = make_raster(np.full((12, 12), 300.0), X, Y, 500, name="dem.tif")
    _, log = run("scoreelevation", INPUT=low, TEMPLATE=inputs["TEMPLATE"], OUTPUT="TEMPORARY_OUTPUT")
    assert [line for line in log.warnings if line.startswith("RANGES: ")]
    monkeypatch.setattr(parameter_names.compat, "in_desktop", lambda: True)
    _, log = run("scoreelevation", INPUT=low, TEMPLATE=inputs["TEMPLATE"], OUTPUT="TEMPORARY_OUTPUT")
    assert [line for line in log.warnings if line.startswith("Table of elevation ranges (RANGES): 100.00 %")]
    table = make_layer([(None, {"from": 1})], kind="NoGeometry")
    with pytest.raises(QgsProcessingException, match=r"^Table of elevation ranges \(RANGES\)"):
        run("scoreelevation", INPUT=low, TEMPLATE=inputs["TEMPLATE"], RANGES=table, OUTPUT="TEMPORARY_OUTPUT")


def test_error_of_a_models_step_names_the_models_parameter(run_model, inputs, make_raster):
    inputs["RAINFALL"] = make_raster(np.full((12, 12), -1.0), X, Y, 500, nodata=-1, name="rain.tif")
    good, told, _ = run_model("ecological_vulnerability", **inputs)
    assert not good and any("RAINFALL has no value" in line for line in told.errors), told.errors


def test_no_warning_is_said_twice_and_progress_never_falls(run_model, inputs):
    good, told, _ = run_model("ecological_vulnerability", **inputs)
    assert good
    said = [line for line in told.lines if line]
    assert [line for line in said if said.count(line) > 1] == []
    assert told.progress == sorted(told.progress) and told.progress[-1] <= 100 and len(set(told.progress)) > 5


@pytest.mark.parametrize(
    "changed, problem",
    [
        ({"FROZEN_FIELD": "kind"}, "FROZEN_GROUND: the layer frozen has no field kind; .* Name .*FROZEN_FIELD"),
        ({"WEIGHTS": "table"}, "WEIGHTS .*: the column"),
        ({"ELEVATION": "elsewhere"}, "ELEVATION: far .* and TEMPLATE .* lie apart"),
        ({"RAINFALL": "/nowhere.tif"}, "RAINFALL|Rainfall"),
        ({"TEMPLATE": "degrees"}, "TEMPLATE: the layer .* is in EPSG:4326 \\(degrees\\)"),
    ],
)
def test_what_is_wrong_is_told_before_the_first_step(run_model, inputs, changed, problem, make_layer, make_raster):
    import re

    made = {
        "table": make_layer([(None, {"one": 1})], kind="NoGeometry"),
        "elsewhere": make_raster(np.full((12, 12), 3200.0), X + 100000, Y, 500, name="far.tif"),
        "degrees": make_raster(np.full((60, 60), 31, dtype=np.uint8), 99, 36, 0.001, crs="EPSG:4326"),
    }
    parameters = {**inputs, **{name: made.get(value, value) for name, value in changed.items()}}
    fine, message = check("ecological_vulnerability", parameters)
    assert not fine and re.search(problem, message), message
    good, told, context = run_model("ecological_vulnerability", **parameters)
    assert not good and told.headings == []
    assert context.layersToLoadOnCompletion() == {}


def test_right_inputs_pass_the_check(qgis_app, inputs):
    assert check("ecological_vulnerability", inputs) == (True, "")


def test_model_that_fails_in_a_late_step_leaves_nothing_to_load(run_model, inputs, monkeypatch):
    from mining_ecorisk.algorithms.vulnerability import ecologicalvulnerability

    def fail(*_):
        raise OSError(28, "No space left on device", "/tmp/x.tif")

    monkeypatch.setattr(ecologicalvulnerability.EcologicalVulnerability, "_rasters", fail)
    good, told, context = run_model("ecological_vulnerability", **inputs)
    assert not good and len(told.headings) == 6
    assert context.layersToLoadOnCompletion() == {}


def test_copy_in_the_modeler_that_fails_leaves_nothing_to_load(inputs, qgis_app, monkeypatch):
    from pathlib import Path

    from mining_ecorisk.algorithms.vulnerability import ecologicalvulnerability
    from qgis.core import (
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProcessingModelAlgorithm,
        QgsProcessingOutputLayerDefinition,
        QgsProject,
    )

    monkeypatch.setattr(ecologicalvulnerability.EcologicalVulnerability, "_rasters", lambda *_: 1 / 0)
    model, project = QgsProcessingModelAlgorithm(), QgsProject()
    models = Path(__file__).resolve().parents[3] / "resources" / "models"
    assert model.fromFile(str(models / "ecological_vulnerability.model3"))
    outputs = {
        one.name(): QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)
        for one in model.destinationParameterDefinitions()
    }
    context = QgsProcessingContext()
    _, good = model.run({**inputs, **outputs}, context, QgsProcessingFeedback())
    assert not good and context.layersToLoadOnCompletion() == {}


def test_wrong_folder_or_suffix_is_told_before_the_first_step(qgis_app, inputs, tmp_path):
    file = tmp_path / "file"
    file.touch()
    for folder in (file, file / "below"):
        fine, message = check("ecological_vulnerability", {**inputs, "OUTPUT_FOLDER": str(folder)})
        assert not fine and f"OUTPUT_FOLDER: nothing can be written into {folder}, because {file} is a file" in message
    fine, message = check("ecological_vulnerability", {**inputs, "OUTPUT_FOLDER": str(tmp_path), "SUFFIX": "a/b"})
    assert not fine and "SUFFIX: a/b holds more than letters" in message
    # The names of files end at 255 bytes; that was seen when all had been computed.
    fine, message = check("ecological_vulnerability", {**inputs, "OUTPUT_FOLDER": str(tmp_path), "SUFFIX": "年" * 61})
    assert not fine and "SUFFIX: it has 61 letters, at most 60 fit" in message


def a_chain():
    from qgis.core import QgsApplication

    return QgsApplication.processingRegistry().createAlgorithmById("miningrisk:mining_risk_chain")


@pytest.mark.parametrize(
    "given, problem",
    [
        ({}, "EARLIER: it is the suffix of a run in OUTPUT_FOLDER, which is empty"),
        ({"OUTPUT_FOLDER": "results", "SUFFIX": "1"}, "EARLIER: 1 is also the SUFFIX of this run"),
        ({"OUTPUT_FOLDER": "results", "AS_IN": "other.gpkg"}, "EARLIER: AS_IN is given too"),
    ],
)
def test_earlier_year_that_names_no_run_is_refused(qgis_app, given, problem):
    from mining_ecorisk.algorithms.framework.model_checks import problem_of

    assert problem_of(a_chain(), [], {"EARLIER": "1", **given}, None).startswith(problem)


def test_missing_earlier_year_is_told_with_those_there_are(qgis_app, tmp_path):
    from mining_ecorisk.algorithms.framework.model_checks import problem_of

    (tmp_path / "mining_risk_2015.gpkg").touch()
    given = {"EARLIER": "1999", "OUTPUT_FOLDER": str(tmp_path), "SUFFIX": "2018"}
    # A row above in a batch may still have to make it: only the run itself asks.
    problem = problem_of(a_chain(), [], given, None, running=True)
    assert problem == (
        f"EARLIER: there is no layer hotspots in {tmp_path / 'mining_risk_1999.gpkg'}. "
        "Suffixes of the runs in that folder: 2015."
    )


def test_collecting_of_an_inner_model_is_no_step_of_its_own(qgis_app):
    from mining_ecorisk.algorithms.framework.model_log import ModelLog
    from mining_ecorisk.algorithms.framework.model_steps import ModelStep
    from qgis.core import QgsApplication

    told = Told()
    names = ("evaluationgrid", "collectresults")
    made = [QgsApplication.processingRegistry().createAlgorithmById(f"miningrisk:{name}") for name in names]
    steps = [ModelStep(one.name(), one, {}, frozenset(), {}, {}) for one in made]
    log = ModelLog(steps, told.feedback)
    for algorithm in (made[1], made[0], made[1]):
        log.begin(algorithm, {}, set)
    assert told.headings == ["Step 1 of 2: evaluationgrid", "Step 2 of 2: collectresults"]


def test_no_message_goes_on_in_a_line_of_progress(qgis_app, monkeypatch):
    from mining_ecorisk.algorithms.framework import console

    monkeypatch.setattr(console.compat, "in_terminal", lambda: True)
    monkeypatch.setattr(console, "_line", console._Line())
    told = Told()
    ends = []
    # At 0 and at 40.5, after 40, qgis_process writes nothing, and at 100 it ends the line; then another bar begins.
    for percent in (0, 0.5, 40, 40.5, 30, 100, 0, 3):
        console.progressed(percent)
        console.end_line(told.feedback)
        console.end_line(told.feedback)
        ends.append(len(told.lines))
    assert ends == [0, 1, 2, 2, 2, 2, 2, 3] and told.lines == ["", "", ""]


def test_outputs_that_later_steps_need_are_made_unasked(qgis_app):
    from qgis.core import QgsApplication

    model = QgsApplication.processingRegistry().createAlgorithmById("miningrisk:restoration_plan")
    assert model._with_outputs({})["priority:SCENARIO"] == "TEMPORARY_OUTPUT"
