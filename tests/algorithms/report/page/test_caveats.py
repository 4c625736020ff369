"""What must be known before the figures are used."""

from types import SimpleNamespace

import numpy as np
import pytest
from mining_ecorisk.algorithms.report.page.caveats import _outside

X, Y = 500000, 4000000
UNKNOWN = "Neither function areas nor reserves were given: nothing is known of the damage in them"


def told(drawn, in_cells):
    measures = {} if in_cells is None else {"dmg_km2": np.array([in_cells, np.nan])}
    return _outside(SimpleNamespace(pieces=SimpleNamespace(drawn=drawn), grid=SimpleNamespace(measures=measures)))


def test_a_small_part_of_the_damage_outside_is_told():
    # 0.01 km2 are 1 ha: of 2000 ha drawn, 1999 ha lie in cells (a thousandth would have been passed over).
    assert round(told(2000.0, 19.99), 6) == 1.0


def test_rounding_and_other_areas_of_another_crs_are_not_told():
    assert told(2000.0, 20.0 - 1e-9) == 0.0
    assert told(None, 19.0) == 0.0 and told(2000.0, None) == 0.0


@pytest.fixture
def cut(run, make_layer, make_raster, square):
    """`cut(RESERVES=...)`: pieces of one mine of 9 ha of grassland, with the history of their run."""
    land = make_raster(np.full((50, 40), 31, np.uint8), X, Y + 10000, 200)
    mine = make_layer([(square(X + 500, Y + 8500, 300), {"mine_id": "M1", "damage": "stope"})])

    def call(**given):
        return run("damagedecosystems", INPUT=mine, LANDUSE=land, OUTPUT="TEMPORARY_OUTPUT", **given)[0]["OUTPUT"]

    return call


def test_damage_in_protected_areas_is_unknown_without_them(report, cut):
    html, _, _ = report(PIECES=cut())
    assert UNKNOWN in html
    for untrue in ("of the damage in function", "Damage by protection", "such land in", "% lies in"):
        assert untrue not in html


def test_the_kind_of_protected_areas_that_was_not_given_is_told(report, cut, make_layer, square):
    html, _, _ = report(PIECES=cut(RESERVES=make_layer([(square(X, Y, 100), {"name": "r"})])))
    assert "Function areas were not given: nothing is known of the damage in them." in html
    assert UNKNOWN not in html and "Reserves were not given" not in html
    assert "Damage by protection" in html and "% lies in reserves." in html and "function areas or" not in html


def test_pieces_without_a_history_keep_their_protection(report):
    html, _, _ = report()
    assert "were not given" not in html and "Damage by protection" in html


def test_zones_and_hot_spots_of_another_field_are_not_called_risk(run, report, grid):
    zones, _ = run("riskzoning", INPUT=grid, FIELD="bio", OUTPUT="TEMPORARY_OUTPUT")
    hot, _ = run("hotspotanalysis", INPUT=zones["OUTPUT"], FIELD="bio", OUTPUT="TEMPORARY_OUTPUT")
    html, _, _ = report(INPUT=hot["OUTPUT"])
    field = "bio (Biodiversity conservation stress)"
    assert html.count(f"The zones are classes of {field}, not of the risk") == 2  # in the first lines and beside them
    assert html.count(f"The hot spots are those of {field}, not of the risk.") == 2
    assert "The risk of a cell is the weighted sum" not in html


def test_zones_of_the_risk_are_called_so(run, report, grid):
    zones, _ = run("riskzoning", INPUT=grid, OUTPUT="TEMPORARY_OUTPUT")
    html, _, _ = report(INPUT=zones["OUTPUT"])
    assert "not of the risk" not in html and "The risk of a cell is the weighted sum" in html


def test_a_crs_is_told_by_its_code_and_its_name(report):
    assert "CRS of the grid: EPSG:32647, WGS 84 / UTM zone 47N." in report()[0]
