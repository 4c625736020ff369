"""A hundred runs of the fuzzer, and that it would tell what it looks for."""

import math
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException

pytestmark = pytest.mark.slow  # hundreds of runs of steps

FUZZ = Path(__file__).with_name("fuzz.py")


def test_a_hundred_runs_succeed_or_refuse_clearly():
    # In a process of its own, because a fault may end it.
    command = [sys.executable, str(FUZZ), "--runs", "100", "--seed", "20"]
    finished = subprocess.run(command, capture_output=True, text=True, timeout=900)
    assert finished.returncode == 0, finished.stdout[-6000:] + finished.stderr[-2000:]


def test_every_step_has_a_case_that_runs_unspoiled(qgis_app, run, tmp_path):
    from mining_ecorisk.tests.fuzzing import landscape
    from mining_ecorisk.tests.fuzzing.cases import CASES, filled

    layers = landscape.build(tmp_path)
    ours = qgis_app.processingRegistry().providerById("miningrisk").algorithms()
    steps = {algorithm.name(): algorithm for algorithm in ours if not hasattr(algorithm, "childAlgorithms")}
    assert set(steps) - {"collectresults"} == set(CASES)
    told = {}
    for name in ("supervisionlist", "vegetationrecovery", "damagesummary", "riskchange"):
        given = {key: filled(value, layers) for key, value in CASES[name].items()}
        outputs = {
            one.name(): "TEMPORARY_OUTPUT" for one in steps[name].destinationParameterDefinitions()
            if "SINK" in type(one).__name__.upper()
        }  # fmt: skip
        _, log = run(name, **given, **outputs)
        told[name] = log
    # All layers are of the same mines and the same year.
    assert not told["supervisionlist"].warnings


@pytest.fixture
def case(qgis_app):
    from mining_ecorisk.tests.fuzzing.spoiling import Case

    algorithm = qgis_app.processingRegistry().createAlgorithmById("miningrisk:riskoverlay")
    return Case(algorithm, {}, [], ["GRID: 'None' given"])


@pytest.mark.parametrize(
    ("message", "outcome"),
    [
        ("GRID: the layer cells has no features.", "refusal"),
        ("Incorrect parameter value for W_WATER", "refusal"),
        ("the layer cells has no features.", "other"),
        ("the GRIDS are not right", "other"),
        ("GRID: KeyError: 'x'", "other"),
        ("GRID: [Errno 13] Permission denied", "other"),
        ("GRID: the mean is nan", "other"),
        ("GRID: None is no layer", "refusal"),  # what was given may be told
    ],
)
def test_a_refusal_names_a_parameter_in_plain_words(case, message, outcome):
    from mining_ecorisk.tests.fuzzing.outcome import refused

    assert refused(case, message, QgsProcessingException(message))[0] == outcome


def test_another_exception_is_no_refusal(case):
    from mining_ecorisk.tests.fuzzing.outcome import refused

    assert refused(case, "GRID: wrong", ValueError("GRID: wrong"))[0] == "other"


@pytest.mark.parametrize("risk", [math.inf, 1.5])
def test_a_value_out_of_its_range_is_no_success(case, make_layer, square, risk):
    from mining_ecorisk.tests.fuzzing.outcome import succeeded
    from qgis.core import QgsProcessingContext

    context = QgsProcessingContext()
    for value, outcome in ((0.5, "success"), (risk, "other")):
        layer = make_layer([(square(0, 0, 10), {"risk": value})])
        context.temporaryLayerStore().addMapLayer(layer)
        case.parameters["OUTPUT"] = "TEMPORARY_OUTPUT"
        assert succeeded(case, {"OUTPUT": layer.id()}, context, [])[0] == outcome


def test_the_same_seed_draws_the_same_case(qgis_app, tmp_path):
    from mining_ecorisk.tests.fuzzing import landscape
    from mining_ecorisk.tests.fuzzing.spoiling import drawn

    layers = landscape.build(tmp_path)
    for seed in range(5):
        (told, first), (again, second) = (
            (case.told, {key: str(value).replace(folder.name, "") for key, value in case.parameters.items()})
            for folder in (tmp_path / f"a{seed}", tmp_path / f"b{seed}")
            if folder.mkdir() is None
            for case in [drawn(seed, layers, folder)]
        )
        assert (told, first.keys()) == (again, second.keys())
