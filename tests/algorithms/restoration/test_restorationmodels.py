"""Restoration models through Processing."""

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsProcessingException

X, Y = 500000, 4000000  # lower left corner of the toy's grid
FIVE = [
    "ecological reconstruction",
    "artificial assistance + protection and conservation",
    "artificial assistance",
    "protection and conservation",
    "natural restoration",
]
OUTSIDE = "error: outside the zoned area"
DEFAULTS = {"mine_id": "A", "mine_name": "Alpha", "min_group": "metal", "damage": "stope", "protection": "none"}


def piece(wkt, ecosystem="grassland", **attributes):
    area = QgsGeometry.fromWkt(wkt).area() / 1e4
    return wkt, {**DEFAULTS, "ecosystem": ecosystem, "area_ha": area, **attributes}


@pytest.fixture
def box():
    """`box(x, y, width, height)`: WKT of a rectangle whose lower left corner is (X + x, Y + y)."""

    def make(x, y, width, height):
        left, low, right, high = X + x, Y + y, X + x + width, Y + y + height
        return f"Polygon(({left} {low}, {right} {low}, {right} {high}, {left} {high}, {left} {low}))"

    return make


@pytest.fixture
def grid(make_layer, box):
    # Three cells of 2 km in a row: classes 5, 3 and 1; a fourth without a class.
    return make_layer(
        [
            (box(2000 * column, 0, 2000, 2000), {"risk_class": level, "cell": column})
            for column, level in enumerate([5, 3, 1, None])
        ]
    )


@pytest.fixture
def toy(make_layer, box):
    # A: 6.2 ha of grassland (100 m x 620 m) in a reserve in the class 5 cell.
    # B: 1.5 ha of arable land over the border of the cells 5 and 3: 0.5 ha (50 m) left, 1 ha (100 m) right.
    # C: 3 ha of desert in the cell of class 1.
    return make_layer(
        [
            piece(box(100, 100, 620, 100), protection="reserve"),
            piece(box(1950, 500, 150, 100), "farmland", mine_id="B", mine_name="Beta"),
            piece(box(4100, 500, 300, 100), "desert", mine_id="C", mine_name=None),
        ]
    )


def by_mine(rows, results):
    return {row["mine_id"]: row for row in rows(results["OUTPUT"])}


def test_three_mines(run, rows, grid, toy):
    results, log = run("restorationmodels", PIECES=toy, GRID=grid, OUTPUT="TEMPORARY_OUTPUT", COUNTS="TEMPORARY_OUTPUT")
    mines = by_mine(rows, results)
    a, b, c = mines["A"], mines["B"], mines["C"]
    # A: over 4 ha of grassland is severe; in a reserve with class 5: rule 2.
    assert (a["risk_class"], a["risk_max"], a["severity"], a["protection"]) == (5, 5, "severe", "reserve")
    assert (a["model"], a["rule"]) == ("ecological reconstruction", 2)
    assert a["reason"] == (
        "Reserve; risk class 5 High; severe: 6.2 ha of grassland damaged. To be reviewed by the reserve's authority"
    )
    assert (a["area_ha"], a["grass_ha"], a["fg_ha"], a["resv_ha"], a["stope_ha"]) == pytest.approx((6.2,) * 5)
    # B: up to 2 ha of arable land is moderate; 1 ha of class 3 outweighs 0.5 ha of class 5: no rule but the last.
    assert (b["risk_class"], b["risk_max"], b["severity"], b["protection"]) == (3, 5, "moderate", "none")
    assert (b["model"], b["rule"]) == ("natural restoration", 7)
    assert b["reason"] == (
        "No protected area; risk class 3 General (up to 5 under the mine); moderate: 1.5 ha of arable land damaged."
    )
    # C: 3 ha of other land is light.
    assert (c["severity"], c["rest_ha"], c["desert_ha"], c["farm_ha"]) == (
        "light",
        pytest.approx(3),
        pytest.approx(3),
        0,
    )
    assert c["reason"] == "No protected area; risk class 1 Low; light: 3 ha damaged."
    assert (a["mine_name"], c["mine_name"], c["min_group"]) == ("Alpha", None, "metal")
    counts = rows(results["COUNTS"])
    assert [row["model"] for row in counts] == FIVE
    assert [row["mines"] for row in counts] == [1, 0, 0, 0, 2]
    assert [row["share_pct"] for row in counts] == pytest.approx([100 / 3, 0, 0, 0, 200 / 3])
    assert [row["area_ha"] for row in counts] == pytest.approx([6.2, 0, 0, 0, 4.5])
    assert "Rules that choose no mine" in log.text
