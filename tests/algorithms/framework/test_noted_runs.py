"""A history that somebody changed: one clear sentence, never a traceback, never a range that cannot be."""

import json

import pytest

X, Y = 500000.0, 4000000.0


def entry(results, algorithm="miningrisk:riskoverlay", **further):
    return {"algorithm": algorithm, "parameters": {"WATER_FIELD": "wrac"}, "results": results, **further}


@pytest.fixture
def layer_with(make_layer, square):
    def make(*lines):
        layer = make_layer([(square(X, Y - 2000, 2000), {"wrac": 1.0, "bio": 0.5})], name="earlier")
        metadata = layer.metadata()
        metadata.setHistory([line if isinstance(line, str) else json.dumps(line) for line in lines])
        layer.setMetadata(metadata)
        return layer

    return make


GOOD = {"WATER_MAX_USED": 2.0, "WEIGHTS_USED": "0.5;0.3;0.2"}
UNSAID = [
    entry({**GOOD, "WATER_MAX_USED": "much"}),
    entry({**GOOD, "WATER_MAX_USED": True}),
    entry({**GOOD, "WATER_MAX_USED": [1]}),
    entry({**GOOD, "WATER_MAX_USED": float("nan")}),
    entry({**GOOD, "WEIGHTS_USED": 5}),
    entry([1, 2]),
    entry(GOOD, parts=[1]),
    entry(GOOD, time=5),
    {"algorithm": 5, "parameters": {}, "results": {}},
    {**entry(GOOD), "parameters": "none"},
    entry({**GOOD, "more": [[[[[[[[[1]]]]]]]]]}),
    "[" * 100_000,
    '{"algorithm": "miningrisk:riskoverlay", "parameters": '
    + '{"a":' * 50_000
    + "1"
    + "}" * 50_000
    + ', "results": {}}',
    "not json",
]


@pytest.mark.parametrize("line", range(len(UNSAID)))
def test_history_of_wrong_types_says_nothing(make_run, layer_with, line):
    from mining_ecorisk.algorithms.core.errors import InputError

    run = make_run("riskoverlay", AS_IN=layer_with(UNSAID[line]))
    with pytest.raises(InputError, match="does not say which"):
        run.as_in(["WATER_MAX_USED", "WEIGHTS_USED"], WATER_FIELD="wrac")


def test_history_with_a_negative_number_is_refused(make_run, layer_with):
    from mining_ecorisk.algorithms.core.errors import InputError

    run = make_run("riskoverlay", AS_IN=layer_with(entry({**GOOD, "WATER_MAX_USED": -2.0})))
    with pytest.raises(InputError, match="which no run of this step gives"):
        run.as_in(["WATER_MAX_USED", "WEIGHTS_USED"], WATER_FIELD="wrac")


def test_history_with_a_range_turned_round_is_refused(make_run, layer_with):
    from mining_ecorisk.algorithms.core.errors import InputError

    noted = entry({"FRAG_MIN_USED": 3.0, "FRAG_MAX_USED": 1.0}, "miningrisk:biodiversitystress")
    run = make_run("biodiversitystress", AS_IN=layer_with(noted))
    with pytest.raises(InputError, match="which no run of this step gives"):
        run.as_in(["FRAG_MIN_USED", "FRAG_MAX_USED"])


def test_sound_history_is_taken(make_run, layer_with):
    found = make_run("riskoverlay", AS_IN=layer_with("a note", entry(GOOD))).as_in(
        ["WATER_MAX_USED"], WATER_FIELD="wrac"
    )
    assert found["results"] == GOOD


@pytest.mark.parametrize("given", [5, ["a", "b"], {"a": 1}, 1.5, True])
def test_as_in_that_is_no_layer(make_run, given):
    from mining_ecorisk.algorithms.core.errors import InputError

    with pytest.raises(InputError, match="AS_IN|cannot be opened"):
        make_run("riskoverlay", AS_IN=given).as_in(["WATER_MAX_USED"])
