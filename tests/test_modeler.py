"""The steps in the Graphical Modeler: each as a child, with native ones in new models, shipped models taken apart."""

import numpy as np
import pytest

X, Y, SIZE = 500000, 4000000, 10000
# What has no default, because only the data say it, is typed in as in the dialog.
TYPED = {"checkimagequality": {"BAD_VALUES": "1,2"}, "riskseries": {"YEARS": "2015;2018"}}
LAYERS = {"source", "vector", "raster", "multilayer", "layer"}


@pytest.fixture
def study_area(make_layer, square):
    return make_layer([(square(X, Y - SIZE, SIZE), {"name": "area"})], name="area")


@pytest.fixture
def elevation(make_raster):
    """100 m pixels that rise from west to east: 2000.5 to 2099.5 by columns of 1 km, ten columns."""
    return make_raster(np.repeat(np.arange(2000.0, 2100.0), 1).reshape(1, 100).repeat(100, axis=0), pixel=100)


@pytest.fixture
def sources(qgis_app):
    from qgis.core import QgsProcessingModelChildParameterSource as Source

    def make(value):
        if isinstance(value, tuple):
            return Source.fromChildOutput(*value)
        if isinstance(value, str) and value.startswith("input:"):
            return Source.fromModelParameter(value.partition(":")[2])
        return Source.fromStaticValue(value)

    return make


@pytest.fixture
def build(qgis_app, sources):
    """`build(inputs, [(id, algorithm, {parameter: value})], {name: (id, output)})`: a model.

    A value is "input:NAME", (child, output) or what it says.
    """
    from qgis.core import (
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelOutput,
        QgsProcessingModelParameter,
    )

    def make(inputs, steps, outputs):
        model = QgsProcessingModelAlgorithm("built here", "tests")
        for definition in inputs:
            model.addModelParameter(definition, QgsProcessingModelParameter(definition.name()))
        for child_id, algorithm, parameters in steps:
            child = QgsProcessingModelChildAlgorithm(algorithm)
            assert child.algorithm() is not None, algorithm
            child.setChildId(child_id)
            for definition in child.algorithm().parameterDefinitions():
                if not definition.isDestination():
                    value = parameters.get(definition.name(), definition.defaultValue())
                    child.addParameterSources(definition.name(), [sources(value)])
            finals = {}
            for name, (owner, output) in outputs.items():
                if owner == child_id:
                    finals[name] = QgsProcessingModelOutput(name, name)
                    finals[name].setChildId(child_id)
                    finals[name].setChildOutputName(output)
            child.setModelOutputs(finals)
            model.addChildAlgorithm(child)
        model.updateDestinationParameters()
        return model

    return make


def outputs_of(model):
    """Name given to an output -> the name it is called by: QGIS 3.22 says `step:NAME`, newer ones say `name`."""
    names = [definition.name() for definition in model.destinationParameterDefinitions()]
    return {name.split(":")[-1].upper(): name for name in names}


def run_model(model, parameters):
    """The results by the names that were given to the outputs, all of them temporary."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    outputs = outputs_of(model)
    results, good = model.run({**parameters, **dict.fromkeys(outputs.values(), "TEMPORARY_OUTPUT")}, context, feedback)
    assert good, feedback.textLog()
    return {given: context.takeResultLayer(results[name]) for given, name in outputs.items()}


@pytest.fixture
def zones_of_elevation(build):
    """Our grid, the native mean of a raster in every cell, our zones of it and our hot spots."""
    from qgis.core import QgsProcessingParameterFeatureSource, QgsProcessingParameterRasterLayer

    return build(
        [QgsProcessingParameterFeatureSource("AREA", "Area"), QgsProcessingParameterRasterLayer("RASTER", "Raster")],
        [
            ("grid", "miningrisk:evaluationgrid", {"INPUT": "input:AREA", "CELL_SIZE": 1000}),
            ("mean", "native:zonalstatisticsfb",
             {"INPUT": ("grid", "OUTPUT"), "INPUT_RASTER": "input:RASTER", "COLUMN_PREFIX": "h_", "STATISTICS": [2]}),
            ("zones", "miningrisk:riskzoning", {"INPUT": ("mean", "OUTPUT"), "FIELD": "h_mean", "CLASSES": 2}),
            ("hot", "miningrisk:hotspotanalysis", {"INPUT": ("zones", "OUTPUT"), "FIELD": "h_mean"}),
        ],
        {"ZONES": ("hot", "OUTPUT"), "AREAS": ("zones", "AREAS")},
    )  # fmt: skip


def check_zones(rows):
    # 100 cells; column c holds the pixels 10 c .. 10 c + 9, mean 2000 + 10 c + 4.5. Two classes of ten equal steps
    # split in the middle: columns 0-4 and 5-9. The values rise evenly, so hot cells lie in the east, cold ones in the
    # west, and the two columns beside the mean are neither.
    assert len(rows) == 100
    for row in rows:
        assert row["h_mean"] == pytest.approx(2004.5 + 10 * row["col_here"])
        assert row["risk_class"] == (1 if row["col_here"] < 5 else 2)
    assert {row["gi_bin"] for row in rows if row["col_here"] == 9} <= {2, 3}
    assert {row["gi_bin"] for row in rows if row["col_here"] == 0} <= {-2, -3}
    assert {row["gi_bin"] for row in rows if row["col_here"] in (4, 5)} == {0}


def with_columns(rows):
    first = min(row["col"] for row in rows)
    return [{**row, "col_here": row["col"] - first} for row in rows]


def test_new_model_with_a_native_step_in_the_middle_runs(zones_of_elevation, study_area, elevation, rows):
    results = run_model(zones_of_elevation, {"AREA": study_area, "RASTER": elevation})
    check_zones(with_columns(rows(results["ZONES"])))
    assert [row["area_ha"] for row in rows(results["AREAS"])] == [5000, 5000]


def test_saved_model_runs_from_its_file_in_the_shell(
    zones_of_elevation, study_area, elevation, rows, tmp_path, qgis_process
):
    from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter

    area, output = str(tmp_path / "area.gpkg"), str(tmp_path / "zones.gpkg")
    QgsVectorFileWriter.writeAsVectorFormatV3(
        study_area, area, QgsCoordinateTransformContext(), QgsVectorFileWriter.SaveVectorOptions()
    )
    file = str(tmp_path / "built_here.model3")
    assert zones_of_elevation.toFile(file)
    names = outputs_of(zones_of_elevation)
    outputs = [f"{names['ZONES']}={output}", f"{names['AREAS']}={tmp_path / 'areas.csv'}"]
    arguments = [f"AREA={area}", f"RASTER={elevation}", *outputs]
    qgis_process("run", file, "--", *arguments)
    check_zones(with_columns(rows(output)))


def test_shipped_model_taken_apart_and_put_together_runs(
    make_layer, make_raster, square, rows, qgis_app, sources, study_area
):
    from pathlib import Path

    from qgis.core import QgsProcessingModelAlgorithm, QgsProcessingModelChildAlgorithm

    path = Path(__file__).resolve().parent.parent / "resources" / "models" / "risk_zoning.model3"
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(path))
    assert model.removeChildAlgorithm("collect")
    assert model.removeChildAlgorithm("riskareas")
    for name in ("UNIT_NAME", "UNITS", "MINES", "OUTPUT_FOLDER", "SUFFIX"):
        model.removeModelParameter(name)
    halved = QgsProcessingModelChildAlgorithm("native:fieldcalculator")
    halved.setChildId("halved")
    for name, value in {
        "INPUT": ("riskoverlay", "OUTPUT"), "FIELD_NAME": "half", "FIELD_TYPE": 0, "FIELD_LENGTH": 10,
        "FIELD_PRECISION": 6, "FORMULA": '"risk" / 2',
    }.items():  # fmt: skip
        halved.addParameterSources(name, [sources(value)])
    model.addChildAlgorithm(halved)
    zoning = model.childAlgorithm("riskzoning")
    zoning.addParameterSources("INPUT", [sources(("halved", "OUTPUT"))])
    zoning.addParameterSources("FIELD", [sources("half")])
    model.setChildAlgorithm(zoning)
    model.updateDestinationParameters()

    cells = [
        (square(X + 1000 * column, Y - 1000 * (row + 1), 1000),
         {"cell_id": f"{row}_{column}", "area_km2": 1.0, "wrac": float(column), "bio": 0.1 * row, "bio_0": 0.05 * row,
          "bio_mining": 0.05 * row})
        for row in range(6) for column in range(6)
    ]  # fmt: skip
    vulnerability = make_raster(np.full((60, 60), 0.3), pixel=100)
    results = run_model(
        model,
        {"GRID": make_layer(cells), "VULNERABILITY": vulnerability, "W_WATER": 0.25, "W_BIO": 0.25, "W_VULN": 0.5},
    )  # fmt: skip
    zones = rows(results["ZONES"])
    assert len(zones) == 36
    for row in zones:
        assert row["half"] == pytest.approx(row["risk"] / 2)
    ordered = sorted(zones, key=lambda row: row["half"])
    assert [row["risk_class"] for row in ordered] == sorted(row["risk_class"] for row in zones)
    assert {row["risk_class"] for row in zones} == {1, 2, 3, 4, 5}


def ids():
    from mining_ecorisk.algorithms.provider import ALGORITHMS

    return [algorithm.__name__.lower() for algorithm in ALGORITHMS]


@pytest.mark.parametrize("name", ids())
def test_every_step_fits_into_a_model(build, name):
    from qgis.core import QgsApplication, QgsProcessing, QgsProcessingAlgorithm, QgsProcessingModelAlgorithm

    algorithm = QgsApplication.processingRegistry().algorithmById(f"miningrisk:{name}")
    assert not algorithm.flags() & QgsProcessingAlgorithm.Flag.FlagHideFromModeler
    inputs = [
        definition.clone()
        for definition in algorithm.parameterDefinitions()
        if not definition.isDestination() and definition.type() in LAYERS
    ]
    finals = {
        definition.name(): ("step", definition.name())
        for definition in algorithm.parameterDefinitions()
        if definition.isDestination()
    }
    parameters = {definition.name(): f"input:{definition.name()}" for definition in inputs}
    model = build(inputs, [("step", f"miningrisk:{name}", {**parameters, **TYPED.get(name, {})})], finals)
    good, problems = model.validateChildAlgorithm("step")
    assert good, problems
    copy = QgsProcessingModelAlgorithm()
    assert copy.loadVariant(model.toVariant())
    assert set(finals) == set(outputs_of(copy))
    assert f"miningrisk:{name}" in "\n".join(
        copy.asPythonCode(QgsProcessing.PythonOutputType.PythonQgsProcessingAlgorithmSubclass, 4)
    )


def test_outputs_chain_by_type(qgis_app):
    """Every layer that a step makes has a kind that the Modeler offers to the inputs of others."""
    from mining_ecorisk.algorithms.provider import ALGORITHMS

    kinds = {"sink": "outputVector", "vectorDestination": "outputVector", "rasterDestination": "outputRaster"}
    for factory in ALGORITHMS:
        algorithm = factory().create()
        outputs = {output.name(): output.type() for output in algorithm.outputDefinitions()}
        for definition in algorithm.destinationParameterDefinitions():
            if definition.type() in kinds:
                assert outputs[definition.name()] == kinds[definition.type()], (factory, definition.name())
