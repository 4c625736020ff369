"""The pages as a browser shows them, on a desk (1280 px) and on a telephone (390 px)."""

import pytest
from mining_ecorisk.tests.browser import audit, chromium

WIDTHS = (1280, 390)
PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>t</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><main><h1>Title</h1>{}</main></body></html>
"""


@pytest.mark.parametrize(
    ("part", "rule"),
    [
        ('<p style="color: #999">pale</p>', "contrast 2.85"),
        ('<div style="background: #777"><p style="color: #ddd">grey</p></div>', "contrast 3.30"),
        ('<div style="width: 600px">wide</div>', "px wide on 390 px"),
        ("<h3>third</h3>", "heading jumps"),
        ("<table><tr><th>a</th></tr></table>", "th without scope"),
        ('<svg role="img"><rect/></svg>', "svg without a title"),
        ('<p id="a">1</p><p id="a">2</p>', "id twice"),
        ('<a href="#nowhere">there</a>', "dead link"),
        (f'<div style="width: 60px"><table><tr><td>{"some words " * 9}</td></tr></table></div>', "tower of text"),
        ('<table style="table-layout: fixed; width: 20px"><tr><td>12345678</td></tr></table>', "text over its cell"),
        ('<table><tr><th scope="col" style="overflow-wrap: anywhere">Patches</th></tr></table>', "word cut in two"),
        ('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">', "img without alt"),
    ],
)
def test_the_audit_sees_what_is_wrong(tmp_path, part, rule):
    found = audit([PAGE.format(part)], WIDTHS, tmp_path)
    assert any(one.startswith(rule) or rule in one for one in sum(found.values(), [])), found


def test_the_audit_sees_a_table_that_is_cut_off_on_a_desk_alone(tmp_path):
    wide = '<div class="table" style="overflow-x: auto; width: 300px" tabindex="0" aria-label="wide">{}</div>'
    found = audit([PAGE.format(wide.format('<p style="width: 350px">wide</p>'))], WIDTHS, tmp_path)
    assert any(one.startswith("table cut off") for one in found[0, 1280]) and found[0, 390] == []


def test_the_audit_finds_nothing_on_a_sound_page(tmp_path):
    part = '<h2>Second</h2><p id="x" style="color: #767676">4.54</p><a href="#x" style="color: #00e">there</a>'
    assert audit([PAGE.format(part)], WIDTHS, tmp_path) == {(0, width): [] for width in WIDTHS}


HTML_STEPS = {"ahpweights", "damagedecosystems", "methodstability", "riskseries"}  # and the report, in its own tests


@pytest.fixture
def pages(qgis_app, run, tmp_path, make_layer, square, make_raster):
    """`pages(language)`: every kind of page that the steps write but the report, as texts by what they are."""
    import numpy as np
    from mining_ecorisk.algorithms.framework import help_pages

    registry = qgis_app.processingRegistry()

    def written(name, **parameters):
        path = tmp_path / f"{name}.html"
        run(name, HTML=str(path), OUTPUT="TEMPORARY_OUTPUT", **parameters)
        return path.read_text(encoding="utf-8")

    def grid():
        cells = [
            (square(500000 + 2000 * place, 4000000, 2000),
             {"cell_id": f"c{place}", "area_km2": 4.0, "risk": 0.1 + 0.2 * place,
              "risk_class": 1 + place, "gi_bin": place - 1})
            for place in range(5)
        ]  # fmt: skip
        return make_layer(cells, name="grid")

    def make(language):
        found = {
            name: help_pages.help_page(registry.algorithmById(f"miningrisk:{name}"), language)
            for name in ("riskzoning", "riskreport", "mining_risk_chain")
        }
        land = make_raster(np.full((40, 40), 31, np.uint8), 500000, 4001000, 30)
        mined = {"mine_id": "M1", "damage": "stope", "min_group": "energy"}
        mines = make_layer([(square(500100, 4000100, 300), mined)])
        restored = make_layer([(square(500100, 4000100, 100), {**mined, "damage": "restored_natural"})])
        model = {"mine_id": "M1", "area_ha": 9.0, "model": "natural restoration", "risk_class": 1}
        models = [make_layer([(square(500100, 4000100, 300), model)]) for _ in range(2)]
        return {
            **found,
            "ahpweights": written("ahpweights", MATRIX=[1, 2, 4, 0.5, 1, 2, 0.25, 0.5, 1]),
            "damagedecosystems": written(
                "damagedecosystems", INPUT=mines, LANDUSE=land, MINE_FIELD="mine_id", DAMAGE_FIELD="damage",
                GROUP_FIELD="min_group",
            ),
            "riskseries": written(
                "riskseries", LAYERS=[grid(), grid()], YEARS="2018;2021", MINES=models,
                RESTORED=[restored, restored],
            ),
            "methodstability": stability(),
        }  # fmt: skip

    return make


def stability():
    """The page of Method stability on choices that move much, little and nothing, and on one that could not be run."""
    import numpy as np
    from mining_ecorisk.algorithms.framework.shipped_tables import shipped_table
    from mining_ecorisk.algorithms.risk.method_choices.choices import Choice
    from mining_ecorisk.algorithms.risk.method_choices.comparison import Difference
    from mining_ecorisk.algorithms.risk.method_choices.page import stability_page

    table = shipped_table("method_choices")
    labels = dict(zip(table.texts("choice"), table.texts("label_en")))
    choices = [Choice(name, label, {}) for name, label in labels.items()]
    nothing = np.zeros(0, bool)
    found = {
        one.name: Difference(3.0 * place, 2.0 * place, 100.0 - place, 0.9, 0.8, 99.0, 0.95, nothing, nothing, [])
        for place, one in enumerate(choices[:-1])
    }
    return stability_page(choices, found, ["63.26 % of the zoned area keeps its class under all choices."])


def test_every_step_that_writes_a_page_is_looked_at(qgis_app):
    provider = qgis_app.processingRegistry().providerById("miningrisk")
    writing = {
        algorithm.name()
        for algorithm in provider.algorithms()
        for one in algorithm.destinationParameterDefinitions()
        if one.type() == "fileDestination" and "html" in one.fileFilter() and not hasattr(algorithm, "childAlgorithms")
    }
    assert writing == HTML_STEPS | {"riskreport"}


@pytest.mark.parametrize("language", ["en", "zh"])
def test_pages_of_steps_can_be_read_by_everybody(pages, tmp_path, language, request):
    chromium()
    if language == "zh":
        request.getfixturevalue("chinese")
    made = pages(language)
    assert set(made) >= HTML_STEPS and all(f'<html lang="{language}">' in page for page in made.values())
    found = audit(list(made.values()), WIDTHS, tmp_path)
    assert {(list(made)[number], width): wrong for (number, width), wrong in found.items() if wrong} == {}
