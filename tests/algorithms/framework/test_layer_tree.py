"""What a person sees in the layer tree after a run: names, order, the group of the run."""

import csv
import re
from pathlib import Path

import pytest

PLUGIN = Path(__file__).resolve().parents[3]


@pytest.fixture
def project(qgis_app):
    from qgis.core import QgsProject

    project = QgsProject()
    yield project
    project.clear()


@pytest.fixture
def grid(make_layer, square):
    cells = [(square(500000 + 1000 * column, 4000000, 1000), {"risk": 0.1 * column}) for column in range(7)]
    return make_layer(cells, name="cells")


@pytest.fixture
def run_in_desktop(project):
    """Runs an algorithm and loads its outputs into the project as the dialog does."""
    from processing.gui.Postprocessing import handleAlgorithmResults
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputLayerDefinition

    contexts = []

    def call(algorithm, inputs, outputs):
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        context.setProject(project)
        contexts.append(context)
        loaded = {}
        for name, label in outputs.items():
            loaded[name] = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)
            if label:
                loaded[name].destinationName = label
        results, good = algorithm.run({**inputs, **loaded}, context, feedback)
        assert good
        handleAlgorithmResults(algorithm, context, feedback)
        return results

    return call


@pytest.fixture
def model(qgis_app):
    """Zones and hot spots from a grid, with outputs named as the shipped models name theirs."""
    from qgis.core import (
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
        QgsProcessingModelParameter,
        QgsProcessingParameterFeatureSource,
    )

    def make(names):
        model = QgsProcessingModelAlgorithm("a model", "tests")
        model.addModelParameter(
            QgsProcessingParameterFeatureSource("GRID", "grid"), QgsProcessingModelParameter("GRID")
        )
        for child_id, source in (
            ("riskzoning", QgsProcessingModelChildParameterSource.fromModelParameter("GRID")),
            ("hotspotanalysis", QgsProcessingModelChildParameterSource.fromChildOutput("riskzoning", "OUTPUT")),
        ):
            child = QgsProcessingModelChildAlgorithm(f"miningrisk:{child_id}")
            child.setChildId(child_id)
            child.addParameterSources("INPUT", [source])
            outputs = {}
            for name, (owner, output) in names.items():
                if owner == child_id:
                    outputs[name] = QgsProcessingModelOutput(name, name)
                    outputs[name].setChildId(child_id)
                    outputs[name].setChildOutputName(output)
            child.setModelOutputs(outputs)
            model.addChildAlgorithm(child)
        model.updateDestinationParameters()
        return model

    return make


def tree(project):
    """(name, shown) of every node at the root; of groups, with their own list."""
    from qgis.core import QgsLayerTree

    def read(group):
        return [
            (node.name(), node.itemVisibilityChecked(), *([read(node)] if QgsLayerTree.isGroup(node) else []))
            for node in group.children()
        ]

    return read(project.layerTreeRoot())


OUTPUTS = {"ZONES": ("riskzoning", "OUTPUT"), "AREAS": ("riskzoning", "AREAS"), "HOT": ("hotspotanalysis", "OUTPUT")}
CHILD_NAMES = {"riskzoning:ZONES": "", "riskzoning:AREAS": "", "hotspotanalysis:HOT": ""}


def test_layers_of_a_model_are_named_for_people_and_lie_in_one_group_in_order(project, grid, model, run_in_desktop):
    run_in_desktop(model(OUTPUTS), {"GRID": grid}, CHILD_NAMES)
    ((title, _, layers),) = tree(project)
    assert re.fullmatch(r"Mining ecological risk, \d{4}-\d\d-\d\d \d\d:\d\d:\d\d", title)
    assert layers == [
        ("Hot spots of mining ecological risk", False),
        ("Mining ecological risk zones", True),
        ("Areas of the risk zones", False),
    ]


def test_layers_are_styled_as_well(project, grid, model, run_in_desktop):
    run_in_desktop(model(OUTPUTS), {"GRID": grid}, CHILD_NAMES)
    (zones,) = project.mapLayersByName("Mining ecological risk zones")
    assert zones.renderer().classAttribute() == "risk_class"


def test_every_run_has_its_own_group(project, grid, model, run_in_desktop, monkeypatch):
    from mining_ecorisk.algorithms.framework import layer_tree as layertree

    class Clock:
        times = iter(("10:00:00", "10:00:07"))

        @classmethod
        def now(cls):
            return cls

        @classmethod
        def strftime(cls, pattern):
            return next(cls.times)

    monkeypatch.setattr(layertree, "datetime", Clock)
    for _ in range(2):
        run_in_desktop(model(OUTPUTS), {"GRID": grid}, CHILD_NAMES)
    groups = tree(project)
    assert [title for title, *_ in groups] == ["Mining ecological risk, 10:00:07", "Mining ecological risk, 10:00:00"]
    assert [len(layers) for *_, layers in groups] == [3, 3]


def test_group_that_the_user_wants_results_in_holds_the_run(project, grid, model, run_in_desktop):
    from qgis.core import QgsSettings

    key = "Processing/Configuration/RESULTS_GROUP_NAME"
    project.layerTreeRoot().addGroup("Results")
    QgsSettings().setValue(key, "Results")
    try:
        run_in_desktop(model(OUTPUTS), {"GRID": grid}, CHILD_NAMES)
    finally:
        QgsSettings().remove(key)
    (results,) = [node for node in tree(project) if node[0] == "Results"]
    assert [len(layers) for *_, layers in results[2]] == [3]


def test_names_given_by_the_author_of_a_model_stay(project, grid, model, run_in_desktop):
    run_in_desktop(model({"My zones": OUTPUTS["ZONES"]}), {"GRID": grid}, {"riskzoning:My zones": ""})
    assert tree(project) == [("My zones", True)]


def test_layers_that_are_hidden_below_others_are_shown_alone(project, grid, model, run_in_desktop):
    run_in_desktop(model({"HOT": OUTPUTS["HOT"]}), {"GRID": grid}, {"hotspotanalysis:HOT": ""})
    ((_, _, layers),) = tree(project)
    assert layers == [("Hot spots of mining ecological risk", True)]


def test_step_alone_keeps_its_name_and_makes_no_group(project, grid, run_in_desktop, qgis_app):
    from qgis.core import QgsApplication

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("miningrisk:riskzoning")
    run_in_desktop(algorithm, {"INPUT": grid}, {"OUTPUT": "Mining ecological risk zones"})
    assert tree(project) == [("Mining ecological risk zones", True)]


def test_order_names_outputs_that_exist(qgis_app):
    from qgis.core import QgsApplication

    with (PLUGIN / "resources" / "styles" / "layer_order.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len({(row["algorithm"], row["output"]) for row in rows}) == len(rows)
    registry = QgsApplication.processingRegistry()
    for row in rows:
        algorithm = registry.algorithmById(f"miningrisk:{row['algorithm']}")
        assert algorithm.parameterDefinition(row["output"]).isDestination(), row


def test_order_has_every_output_of_the_chain(qgis_app):
    from mining_ecorisk.algorithms.framework.layer_tree import _order
    from qgis.core import QgsApplication

    def final(model):
        for child in model.childAlgorithms().values():
            for output in child.modelOutputs().values():
                name = output.childOutputName()
                if hasattr(child.algorithm(), "childAlgorithms"):
                    inner = {f"{i}:{n}": o for i, n, o in _outputs(child.algorithm())}
                    yield inner[name]
                else:
                    yield child.algorithm().name(), name

    def _outputs(model):
        for child in model.childAlgorithms().values():
            for name, output in child.modelOutputs().items():
                yield child.childId(), name, (child.algorithm().name(), output.childOutputName())

    chain = QgsApplication.processingRegistry().algorithmById("miningrisk:mining_risk_chain")
    pages = {("damagedecosystems", "HTML")}
    assert set(final(chain)) - pages <= set(_order())


def test_same_step_can_run_again_and_again(project, grid, run_in_desktop, qgis_app):
    # A context deletes its post-processors with itself; one kept for the next run would be dead.
    from qgis.core import QgsApplication

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("miningrisk:riskzoning")
    for _ in range(3):
        run_in_desktop(algorithm, {"INPUT": grid}, {"OUTPUT": "Zones"})
    zones = project.mapLayersByName("Zones")
    assert [layer.renderer().classAttribute() for layer in zones] == ["risk_class"] * 3
