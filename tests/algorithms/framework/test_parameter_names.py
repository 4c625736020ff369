"""Messages call parameters as the dialog does, wherever in the sentence, and leave alone what only looks like one."""

import pytest


@pytest.fixture
def overlay(qgis_app):
    return qgis_app.processingRegistry().createAlgorithmById("miningrisk:riskoverlay")


@pytest.fixture
def in_window(monkeypatch):
    from mining_ecorisk.algorithms.framework import parameter_names

    monkeypatch.setattr(parameter_names.compat, "in_desktop", lambda: True)


def label(algorithm, name):
    return algorithm.parameterDefinition(name).description()


def within(algorithm, name):
    """The label within a sentence: without what it says of empty values and units in brackets at its end."""
    return label(algorithm, name).partition(" (")[0]


def told(text, algorithm, given=()):
    from mining_ecorisk.algorithms.framework.parameter_names import in_own_dialog

    return in_own_dialog(text, algorithm, lambda: set(given))


def test_every_parameter_of_a_sentence_is_called_by_its_label(overlay, in_window):
    grid, highest = label(overlay, "GRID"), within(overlay, "WATER_MAX")
    assert highest == "WRAC that counts as the full stress" != label(overlay, "WATER_MAX")
    assert told("GRID: 3 cells pass WATER_MAX, so raise WATER_MAX.", overlay) == (
        f"{grid} (GRID): 3 cells pass “{highest}” (WATER_MAX), so raise “{highest}” (WATER_MAX)."
    )


def test_chinese_sentence_without_blanks_is_read_too(overlay, in_window):
    grid, highest = label(overlay, "GRID"), within(overlay, "WATER_MAX")
    assert told("GRID：3个格网单元超过WATER_MAX，请改大。", overlay) == (
        f"{grid} (GRID)：3个格网单元超过“{highest}” (WATER_MAX)，请改大。"
    )
    assert told("请检查范围（GRID）。", overlay) == f"请检查范围（{within(overlay, 'GRID')}，GRID）。"


def test_id_in_brackets_stays_in_them(overlay, in_window):
    assert told("it begins at 3 m (GRID).", overlay) == f"it begins at 3 m ({within(overlay, 'GRID')}, GRID)."


def test_message_that_is_passed_on_is_not_changed_again(overlay, in_window):
    text = "GRID: more than WATER_MAX (WATER_MAX)."
    assert told(told(text, overlay), overlay) == told(text, overlay)


@pytest.mark.parametrize(
    "text",
    [
        "Written to /data/GRID/GRID.tif and C:\\GRID\\x.gpkg.",
        "The field 'GRID' and the column \"GRID\" are text.",
        "A GRID2 or MY_GRID is none, nor is GRID.tif.",
        "Check the CRS of both; 3 MB and 5 NULL.",
        "ogr:dbname=GRID table=GRID",
    ],
)
def test_paths_names_and_units_stay(overlay, in_window, text):
    assert told(text, overlay) == text


def test_layer_that_is_called_like_a_parameter_stays(overlay, in_window):
    grid = label(overlay, "GRID")
    assert told("GRID: the layer GRID has no field wrac.", overlay, {"GRID"}) == (
        f"{grid} (GRID): the layer GRID has no field wrac."
    )


def test_terminal_has_the_ids_that_are_typed_there(overlay):
    assert told("GRID: more than WATER_MAX.", overlay) == "GRID: more than WATER_MAX."


def test_step_of_a_model_calls_them_as_the_model(overlay, in_window):
    from mining_ecorisk.algorithms.framework.model_steps import ModelStep
    from mining_ecorisk.algorithms.framework.parameter_names import in_model_dialog

    step = ModelStep("Overlay", overlay, {}, frozenset(), {}, {"WATER_MAX": ("HIGHEST_WATER", "Highest stress")})
    said = in_model_dialog("GRID: more than WATER_MAX.", step)
    # GRID comes from another step: the model's dialog has none.
    assert said == f"{label(overlay, 'GRID')}: more than “Highest stress” (HIGHEST_WATER)."
    assert in_model_dialog(said, step) == said
    # One that the model sets itself is to be found in the dialog of the step.
    highest = within(overlay, "VULN_MAX")
    assert in_model_dialog("3 cells pass VULN_MAX.", step) == f"3 cells pass “{highest}” (VULN_MAX)."


def test_names_that_are_given_are_those_of_layers_files_and_fields(qgis_app, make_layer, square, make_run, tmp_path):
    grid = make_layer([(square(0, 0, 1), {"wrac": 1.0})], name="WATER_MAX")
    run = make_run(GRID=grid, VULNERABILITY=str(tmp_path / "VULN_MAX.tif"), WATER_FIELD="GRID")
    assert {"WATER_MAX", "VULN_MAX", "GRID"} <= run.names_given()


def test_run_names_the_labels_within_its_sentences(run, make_layer, square, in_window):
    cells = make_layer([(square(2000 * n, 4000000, 2000), {"risk": 0.1 * n}) for n in range(9)], name="cells")
    _, log = run("riskzoning", INPUT=cells, BREAKS="0.4;1", OUTPUT="TEMPORARY_OUTPUT")
    assert "The given breaks take the place of “Method” (METHOD) and “Number of classes” (CLASSES)." in log.infos
