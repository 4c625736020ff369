"""The chapter on what mining did: its sentences, zone table and chart are the layer's figures."""

import re

import pytest

X, Y = 500000, 4000000
# Class with mining, class without, risk, part due to mining; 4 km2 each. Mining raised three and lowered one.
CELLS = [
    (1, 1, 0.12, 0.0),
    (2, 1, 0.20, 0.1),
    (4, 4, 0.40, 0.0),
    (4, 5, 0.45, -0.05),
    (5, 4, 0.60, 0.2),
    (5, 2, 0.65, 0.5),
]
MADE = {}


@pytest.fixture
def chapter(report, make_layer, square):
    rows = [
        (square(X + 2000 * (place % 4), Y + 2000 * (place // 4), 2000), {
            "cell_id": str(place), "area_km2": 4.0, "risk_class": now, "class_0": before, "risk": risk,
            "risk_0": risk - mine, "risk_mine": mine, "c_water": mine, "c_bio": 0.0, "c_vuln": risk - mine,
        })
        for place, (now, before, risk, mine) in enumerate(CELLS)
    ]  # fmt: skip
    if "html" not in MADE:
        MADE["html"] = report(INPUT=make_layer(rows, name="cells"))[0]
    return MADE["html"]


def test_sentences_are_the_figures_of_the_layer(chapter, text_of):
    words = text_of(chapter)
    # 0.75 of 2.42 in all; means 2.42 / 6 and 1.67 / 6.
    assert "Mining made 30.99 % of the risk: its mean is 0.403 with mining and 0.278 without." in words
    # Classes 4 and 5: four cells; three were in them without mining, the last was in class 2.
    assert (
        "1,600.00 ha of the zones High, Comparatively high, 1,200.00 ha were in them without mining; 400.00 ha are"
        in words
    )
    assert "Mining raised the class of 3 cells (1,200.00 ha)." in words
    assert "In 1 cell the class is lower with mining than without." in words


def test_zone_table_has_both_parts(chapter, tables):
    rows = {row[0]: row[1:] for row in tables(chapter)["mining_zones"]}
    assert rows["5 High"] == ["800.00", "0.00", "800.00"]
    assert rows["4 Comparatively high"] == ["800.00", "400.00", "400.00"]
    assert rows["2 Comparatively low"] == ["400.00", "0.00", "400.00"]
    assert rows["Total"] == ["2,400.00", "800.00", "1,600.00"]


def test_effective_weights_are_shares_of_the_variance(chapter, tables):
    shares = {row[0]: float(row[2]) for row in tables(chapter)["effective_weights"][1:]}
    # Biodiversity does not vary here, so it decides nothing; the shares add up to 1.
    assert shares["biodiversity conservation stress"] == 0
    assert sum(shares.values()) == pytest.approx(1, abs=0.002)
    charts = re.findall(r"<svg.*?</svg>", chapter, re.S)
    assert any(f"{shares['water conservation stress']:.1%}" in chart.replace(" ", "") for chart in charts)
