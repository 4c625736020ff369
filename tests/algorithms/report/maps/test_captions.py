"""A map's title says what it is, its caption how to read it, its alternative text what is to be seen."""

import re
from html import unescape

import pytest
from mining_ecorisk.algorithms.report.maps.captions import HOW, caption
from mining_ecorisk.algorithms.report.maps.seen import CLASSES, MEASURES, seen
from mining_ecorisk.algorithms.report.maps.titles import TITLES

X, Y = 500000, 4000000


def test_every_map_has_all_three():
    assert set(HOW) == set(TITLES) == {*CLASSES, *MEASURES}


def test_zones_are_told_with_their_shares_and_places(data):
    # 19 cells of 68 km2: four rows of 14 km2 (20.59 %) and the lowest of 12 (17.64 %, so that they add
    # up, as in the table). The classes lie in rows from the south to the north, so that the highest two are in the
    # northern half and the third row is in the middle third.
    assert seen(data(), "zones") == (
        "To be seen: 5 High (20.59 %) in the north; 4 Comparatively high (20.59 %) in the north; 3 General (20.59 %) "
        "in the middle; 2 Comparatively low (20.59 %) in the south; 1 Low (17.64 %) in the south."
    )


def test_mines_are_told_by_their_number(data):
    text = seen(data("zh"), "restoration")
    assert text.startswith("图中可见：") and text.endswith("。")
    assert "生态重建（1座矿山）位于西北部" in text


def test_values_are_told_by_their_range(data):
    # 0.2 x row: the highest tenth of twenty cells is the uppermost row, the lowest the lowest one.
    text = seen(data(), "biodiversity")
    assert text == ("The means of the cells lie between 0.000 and 0.800; the highest tenth of them lies in the north.")


def test_caption_names_the_layers_it_was_drawn_from(data):
    from dataclasses import replace

    made = replace(data(), origins={"INPUT": "result.gpkg · hotspots", "MINES": "result.gpkg · restoration"})
    text = caption(made, "restoration")
    assert text.startswith("A mark is a mine;")
    assert text.endswith("Source: result.gpkg · restoration, result.gpkg · hotspots.")


def test_no_hatch_is_explained_where_there_are_no_hot_spots(data, grid):
    assert "Hatch" in caption(data(), "overview")
    grid.dataProvider().deleteAttributes([grid.fields().lookupField("gi_bin")])
    grid.updateFields()
    assert "Hatch" not in caption(data(), "overview")


@pytest.mark.parametrize("language", [0, 1])
def test_on_the_page_no_two_of_the_three_say_the_same(report, areas, language):
    html, _, _ = report(LANGUAGE=language, AREAS=areas)
    html = re.sub(r"base64,[^\"]*", "", html)
    figures = re.findall(r'<figure id="f\d+"><img alt="([^"]*)"[^>]*/><figcaption>(.*?)</figcaption>', html)
    assert len(figures) == 9
    for alternative, shown in figures:
        told = unescape(re.sub("<[^>]*>", "", shown))
        alternative = unescape(alternative)
        assert len(alternative) > 20 and len(told) > 20
        assert alternative not in told and told not in alternative
        if language:
            assert not re.search(r"[a-z]{4,} [a-z]{3,}", told + alternative), (told, alternative)
