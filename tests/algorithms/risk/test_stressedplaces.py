"""Stressed places through Processing: three places counted by hand, and random grids against ndimage.label."""

import numpy as np
import pytest
from qgis.core import QgsProcessingException
from scipy import ndimage

X, Y, SIZE = 500000, 4000000, 1000
FIELDS = [
    "place", "level", "area_km2", "areas", "mines", "dmg_ha", "minerals", "causes", "dist_main", "near_main"
]  # fmt: skip
# Levels by natural breaks of 1, 2, 8, 9, 10 (twice) into five: each value its own level.
WRAC = [
    [10, 0, 0, 0, 9],
    [0, 10, 0, 0, 0],
    [0, 0, 0, 0, 1],
    [8, 2, 0, 9, 9],
]


def corner(row, column):
    return X + SIZE * column, Y - SIZE * row


@pytest.fixture
def grid(make_layer, square):
    """Cells of 1 km2, rows from the north; the cell of the first row and last column is only half inside."""

    def make(values=WRAC, field="wrac", **others):
        rows = [
            (square(*corner(row, column), SIZE), {"area_km2": 0.5 if (row, column) == (0, 4) else 1.0, field: value})
            for row, line in enumerate(values)
            for column, value in enumerate(line)
        ]
        return make_layer(rows, **others)

    return make


@pytest.fixture
def pieces(make_layer, square):
    """In the north-west place 4 ha of 31 and 2 ha of 22; in the south 2 ha of 12; in the north-east nothing."""
    rows = []
    for place, right, size, code, mine, mineral in (
        ((0, 0), 100, 200, 31, "A", "coal"),  # 4 ha
        ((1, 1), 100, 100, 22, "A", "coal"),  # 1 ha
        ((1, 1), 300, 100, 22, "B", "gold"),  # 1 ha
        ((3, 3), 100, 100, 12, "B", "sand"),  # 1 ha
        ((3, 4), 100, 100, 12, "C", None),  # 1 ha
        ((2, 4), 100, 300, 31, "C", "coal"),  # 9 ha in a cell of level 1
    ):
        x, y = corner(*place)
        rows.append((square(x + right, y + 100, size), {"lu_code": code, "mine_id": mine, "mineral": mineral}))
    return make_layer(rows)


@pytest.fixture
def places(run, rows):
    def call(**parameters):
        results, log = run("stressedplaces", **{"OUTPUT": "TEMPORARY_OUTPUT", **parameters})
        return rows(results["OUTPUT"]), results, log

    return call


@pytest.fixture
def stream(make_layer):
    # A line due south of the southern place, 10 km from its lower edge at Y - 3000.
    def make(distance):
        y = Y - 3000 - distance
        return make_layer([(f"LineString({X - 50000} {y}, {X + 50000} {y})", {"name": "main"})])

    return make


def test_three_places_by_hand(places, grid, pieces, stream):
    found, results, log = places(GRID=grid(), PIECES=pieces, MAIN_STREAM=stream(10000))
    assert list(found[0]) == FIELDS
    # Level 5 is 10, level 4 is 9: the diagonal pair, the southern pair, and the single cell in the north-east.
    assert [(row["place"], row["level"], row["area_km2"]) for row in found] == [(1, 5, 2), (2, 4, 2), (3, 4, 0.5)]
    assert [row["dmg_ha"] for row in found] == pytest.approx([6, 2, 0])
    # B has 1 ha in either place and counts in the first; C's 9 ha lie in no place.
    assert [row["mines"] for row in found] == [2, 1, 0]
    assert [row["minerals"] for row in found] == ["coal 5.0 ha, gold 1.0 ha", "sand 1.0 ha", None]
    # Eq. 1: 4 ha x 0.2 x 0.6 = 0.48; 2 ha x 0.35 x 0.25 = 0.175; of 0.655 they are 73.3 and 26.7 %. 12 has no term.
    assert found[0]["causes"] == "High coverage grassland 73.3 %, Shrub wood 26.7 %"
    assert [row["causes"] for row in found[1:]] == [None, None]
    # The southern place touches the line of 10 km exactly; the first place ends 2 km, the third 3 km farther north.
    assert [row["dist_main"] for row in found] == pytest.approx([12000, 10000, 13000])
    assert [row["near_main"] for row in found] == [0, 1, 0]
    assert results["NEAR_COUNT"] == 1
    assert results["OUTPUT"].crs().authid() == "EPSG:32647"
    areas = [feature.geometry().area() for feature in results["OUTPUT"].getFeatures()]
    assert areas == pytest.approx([2e6, 2e6, 1e6])
    assert "Upper bounds of the levels of wrac: 1; 2; 8; 9; 10" in log.text


def test_just_beyond_the_limit_is_not_near(places, grid, pieces, stream):
    found, results, _ = places(GRID=grid(), PIECES=pieces, MAIN_STREAM=stream(10000.001))
    assert results["NEAR_COUNT"] == 0 and [row["near_main"] for row in found] == [0, 0, 0]


def test_without_stream_and_areas(places, grid, pieces):
    found, results, _ = places(GRID=grid(), PIECES=pieces)
    assert {(row["areas"], row["dist_main"], row["near_main"]) for row in found} == {(None, None, None)}
    assert "NEAR_COUNT" not in results


def test_areas_by_their_part(places, grid, pieces, make_layer, square):
    # West holds the columns 0 to 2.4, East the rest; the southern place lies at columns 3 and 4.
    areas = make_layer(
        [
            (square(X - 99400, Y - 50000, 100000), {"name": "West"}),
            (square(X + 600, Y - 50000, 100000), {"name": "East"}),
        ]
    )
    found, _, _ = places(GRID=grid(), PIECES=pieces, AREAS=areas)
    # The first place: 0.6 km2 of its first cell in West, 1.4 km2 in East.
    assert [row["areas"] for row in found] == ["East, West", "East", "East"]


def test_highest_level_only(places, grid, pieces):
    found, _, _ = places(GRID=grid(), PIECES=pieces, MIN_LEVEL=5)
    assert [(row["level"], row["area_km2"]) for row in found] == [(5, 2)]


def test_bins_are_levels_as_they_are(places, grid, pieces):
    bins = [[3, 0, 0, 0, 1], [0, 2, 0, 0, 0], [0, 0, 0, -3, 0], [-1, None, 0, 3, 3]]
    found, _, _ = places(GRID=grid(bins, "gi_bin"), FIELD="gi_bin", MIN_LEVEL=1, PIECES=pieces)
    assert [(row["level"], row["area_km2"]) for row in found] == [(3, 2), (3, 2), (1, 0.5)]


@pytest.mark.parametrize("field", ["bio_mining", "risk_mine"])
def test_other_fields_with_negative_values(places, grid, pieces, field):
    values = [[0.5, -0.1, 0, 0, 0], [0, 0.4, 0, 0, 0.1], [0, 0, 0, 0, 0.2], [0, 0, 0, 0, 0.3]]
    found, _, _ = places(GRID=grid(values, field), FIELD=field, PIECES=pieces)
    assert [(row["level"], row["area_km2"]) for row in found] == [(5, 2)]


def test_no_cell_of_the_level_makes_an_empty_layer(places, grid, pieces, stream):
    values = [[1, 2, 0, 0, 0]]
    found, results, log = places(GRID=grid(values), PIECES=pieces, MAIN_STREAM=stream(0))
    assert found == [] and results["NEAR_COUNT"] == 0
    assert results["OUTPUT"].fields().names() == FIELDS
    assert "the highest is 2" in "\n".join(log.warnings)


def test_cut_cells_and_other_polygons_touch(places, make_layer, pieces):
    # Bricks: the second row is shifted by half, so a cell touches two above it; the third cell stands apart.
    def brick(left, bottom):
        x, y = X + left, Y + bottom
        return f"Polygon(({x} {y}, {x + 1000} {y}, {x + 1000} {y + 1000}, {x} {y + 1000}, {x} {y}))"

    rows = [(brick(0, 0), 5.0), (brick(500, -1000), 6.0), (brick(3500, 0), 7.0), (brick(2000, 0), 0.0)]
    layer = make_layer([(wkt, {"area_km2": 1.0, "wrac": value}) for wkt, value in rows])
    found, _, _ = places(GRID=layer, PIECES=pieces, MIN_LEVEL=1)
    assert [(row["level"], row["area_km2"]) for row in found] == [(3, 1), (2, 2)]


@pytest.mark.parametrize("seed", [1, 2])
def test_places_are_those_of_ndimage(places, grid, pieces, seed):
    values = np.random.default_rng(seed).integers(0, 4, (12, 5))
    found, _, _ = places(
        GRID=grid([[int(v) for v in line] for line in values], "gi_bin"), FIELD="gi_bin", MIN_LEVEL=3, PIECES=pieces
    )
    labels, count = ndimage.label(values == 3, np.ones((3, 3)))
    weights = np.ones(values.shape)
    weights[0, 4] = 0.5
    expected = sorted(ndimage.sum(weights, labels, range(1, count + 1)), reverse=True)
    assert [row["area_km2"] for row in found] == pytest.approx(expected)


def test_damage_of_another_year_is_told(places, make_layer, square, pieces):
    rows = [
        (square(*corner(0, column), SIZE), {"area_km2": 1.0, "wrac": value, "dmg_km2": 0.5})
        for column, value in enumerate((1.0, 2.0))
    ]
    _, _, log = places(GRID=make_layer(rows), PIECES=pieces, MIN_LEVEL=1)
    # 4 ha of the pieces lie in the first cell, none in the second.
    assert "PIECES have 0.040000 km2 of damage in these cells, the grid tells of 1.000000" in "\n".join(log.warnings)


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"LEVELS": 1}, "LEVELS: one level divides nothing"),
        ({"FIELD": "wrc"}, "no field wrc"),
        ({"LEVELS": 0, "FIELD": "area_km2"}, "FIELD: in area_km2 .* 1 cell .* no level"),
    ],
)
def test_bad_input(places, grid, pieces, parameters, message):
    with pytest.raises(QgsProcessingException, match=message):
        places(GRID=grid(), PIECES=pieces, **parameters)


def test_places_crossed_with_hot_spots(places, grid, pieces):
    # Hot: the upper cell of the diagonal pair, half of the north-eastern cell is beyond the study area, (2, 4) is cold.
    bins = [[2, 0, 0, 0, 1], [0, 0, 0, 0, 0], [0, 0, 0, 0, -3], [3, 0, 0, 0, 0]]
    found, results, log = places(GRID=grid(), PIECES=pieces, HOTSPOTS=grid(bins, "gi_bin"))
    assert list(found[0]) == [*FIELDS, "hot_km2", "hot_pct"]
    # By polygons: 1 of 2 km2; nothing of the southern pair; all of the single cell, which is drawn whole.
    assert [row["hot_km2"] for row in found] == pytest.approx([1, 0, 1])
    assert [row["hot_pct"] for row in found] == pytest.approx([50, 0, 100])
    assert results["HOT_KM2"] == pytest.approx(2)
    assert "Of 5.0000 km2 of stressed places, 2.0000 km2 are hot spots" in log.text
    found, results, _ = places(GRID=grid(), PIECES=pieces, HOTSPOTS=grid([[0] * 5] * 4, "gi_bin"))
    assert {row["hot_km2"] for row in found} == {0} and results["HOT_KM2"] == 0


def test_a_stream_without_geometry_is_refused(places, grid, pieces, make_layer):
    nowhere = make_layer([(None, {"name": "river"})], kind="LineString")
    with pytest.raises(QgsProcessingException, match="MAIN_STREAM: no feature of layer has a geometry"):
        places(GRID=grid(), PIECES=pieces, MAIN_STREAM=nowhere)
