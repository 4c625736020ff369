"""The pages as a browser shows them, on a desk (1280 px) and on a telephone (390 px)."""

from pathlib import Path

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


@pytest.fixture
def pages(qgis_app, run, tmp_path, make_layer, square, make_raster):
    """`pages(language)`: every kind of page that the steps write but the report, as texts."""
    import numpy as np
    from mining_ecorisk.algorithms.framework import help_pages

    registry = qgis_app.processingRegistry()

    def make(language):
        found = [
            help_pages.help_page(registry.algorithmById(f"miningrisk:{name}"), language)
            for name in ("riskzoning", "riskreport", "mining_risk_chain")
        ]
        matrix = [1, 2, 4, 0.5, 1, 2, 0.25, 0.5, 1]
        results, _ = run("ahpweights", MATRIX=matrix, OUTPUT="TEMPORARY_OUTPUT", HTML=str(tmp_path / "weights.html"))
        land = make_raster(np.full((40, 40), 31, np.uint8), 500000, 4001000, 30)
        mines = make_layer(
            [(square(500100, 4000100, 300), {"mine_id": "M1", "damage": "stope", "min_group": "energy"})]
        )
        damaged, _ = run(
            "damagedecosystems", INPUT=mines, LANDUSE=land, MINE_FIELD="mine_id", DAMAGE_FIELD="damage",
            GROUP_FIELD="min_group", OUTPUT="TEMPORARY_OUTPUT", HTML=str(tmp_path / "damage.html"),
        )  # fmt: skip
        return [*found, *(Path(one["HTML"]).read_text(encoding="utf-8") for one in (results, damaged))]

    return make


def test_pages_of_steps_can_be_read_by_everybody(pages, tmp_path):
    chromium()
    found = audit(pages("en"), WIDTHS, tmp_path)
    assert {key: wrong for key, wrong in found.items() if wrong} == {}
