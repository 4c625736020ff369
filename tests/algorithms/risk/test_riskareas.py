"""Risk areas through Processing."""

import pytest
from qgis.core import QgsGeometry, QgsProcessingException

X, Y, SIZE = 500000, 4000000, 1000
# A row of six cells of 1 km2; the last one lies half outside the study area.
BINS = [3, 2, 1, 0, -3, 1]
WATER = [0.3, 0.3, 0.0, 0.0, 0.0, 0.0]
BIO = [0.1, 0.2, 0.1, 0.0, 0.0, 0.1]
VULN = [0.2, 0.2, 0.4, 0.1, 0.1, 0.2]
FIELDS = ["unit", "area_km2", "area_pct", "mines", "mines_pct", "driver", "issues", "direction"]
AREAS = [1.0, 1.0, 1.0, 1.0, 1.0, 0.5]


@pytest.fixture
def grid(make_layer, square):
    def make(bins=BINS, contributions=True, **kwargs):
        rows = []
        for number, gi_bin in enumerate(bins):
            attributes = {"area_km2": AREAS[number], "gi_bin": gi_bin}
            if contributions:
                attributes.update(c_water=WATER[number], c_bio=BIO[number], c_vuln=VULN[number])
            rows.append((square(X + SIZE * number, Y, SIZE), attributes))
        return make_layer(rows, **kwargs)

    return make


def strip(first, stop):
    """A unit that covers the cells from `first` to `stop` (fractions are parts of cells)."""
    left, right = X + SIZE * first, X + SIZE * stop
    return f"Polygon(({left} {Y}, {right} {Y}, {right} {Y + SIZE}, {left} {Y + SIZE}, {left} {Y}))"


@pytest.fixture
def units(make_layer):
    # The third cell lies 0.4 in the first unit and 0.6 in the second; the last two cells lie in none.
    return make_layer([(strip(0, 2.4), {"name": "Qilian Mountain"}), (strip(2.4, 4), {"name": "Moon Hills"})])


@pytest.fixture
def areas(run, rows):
    def call(**parameters):
        results, log = run("riskareas", **{"OUTPUT": "TEMPORARY_OUTPUT", **parameters})
        return rows(results["OUTPUT"]), log, results["OUTPUT"]

    return call


def test_hot_cells_by_unit(areas, grid, units):
    layer = grid()
    found, log, output = areas(INPUT=layer, UNITS=units)
    assert [row["unit"] for row in found] == ["Qilian Mountain", "Moon Hills", "Outside the units"]
    assert [row["area_km2"] for row in found] == pytest.approx([2, 1, 0.5])
    assert [row["area_pct"] for row in found] == pytest.approx([100 * area / 5.5 for area in (2, 1, 0.5)])
    # Means of the first two cells: water 0.3, bio 0.15, vulnerability 0.2; the others are driven by vulnerability.
    assert [row["driver"] for row in found] == ["water", "vulnerability", "vulnerability"]
    assert found[0]["issues"].startswith("Alpine grasslands")
    assert found[0]["direction"].startswith("Restore damaged terrain")
    assert found[1]["issues"] is None and found[2]["direction"] is None
    assert [row["mines"] for row in found] == [None, None, None]
    assert output.crs() == layer.crs()
    expected = [strip(0, 2), strip(2, 3), strip(5, 6)]
    for feature, wkt in zip(output.getFeatures(), expected):
        assert feature.geometry().symDifference(QgsGeometry.fromWkt(wkt)).area() < 1e-6
    assert any("nothing on Moon Hills" in warning for warning in log.warnings)
    assert not any("Outside" in warning for warning in log.warnings)
    assert output.fields().names() == FIELDS


def test_directions_of_the_paper_are_for_its_own_area_only(areas, run, rows, make_layer, square):
    """A unit of the same name elsewhere (zone 32: Europe) gets none; one's own table counts."""
    hot = {"area_km2": 1.0, "gi_bin": 3, "c_water": 0.1, "c_bio": 0.1, "c_vuln": 0.1}
    cells = [(square(X + SIZE * number, Y, SIZE), hot) for number in range(3)]
    grid = make_layer(cells, crs="EPSG:32632")
    units = make_layer([(strip(0, 3), {"name": "Qilian Mountain"})], crs="EPSG:32632")
    (area,), log, _ = areas(INPUT=grid, UNITS=units)
    assert (area["issues"], area["direction"]) == (None, None)
    assert "are those of its own area and do not fit here" in log.text and not log.warnings
    own = make_layer([(None, {"unit": "Qilian Mountain", "issues": "Dust", "direction": "Water it"})])
    (area,), _, _ = areas(INPUT=grid, UNITS=units, DIRECTIONS=own)
    assert (area["issues"], area["direction"]) == ("Dust", "Water it")


def test_lowest_bin(areas, grid, units):
    found, _, _ = areas(INPUT=grid(), UNITS=units, MIN_BIN=2)
    assert [(row["unit"], row["area_km2"]) for row in found] == [("Qilian Mountain", 2)]


def test_mines_by_their_largest_part(areas, grid, units, make_layer, square):
    patches = [
        # A: 0.01 km2 in the first unit, 0.09 in the second.
        ("A", square(X + 200, Y + 200, 100)),
        ("A", square(X + 2500, Y + 200, 300)),
        ("B", square(X + 1200, Y + 200, 100)),
        ("C", square(X + 3200, Y + 200, 100)),  # in a cell that is not hot
        ("D", square(X + 20000, Y, 100)),  # outside the grid
        ("E", square(X + 4950, Y, 200)),  # 0.05 of its 0.2 km width in a cold cell, the rest in a hot one
    ]
    mines = make_layer([(wkt, {"mine_id": mine}) for mine, wkt in patches])
    found, log, _ = areas(INPUT=grid(), UNITS=units, MINES=mines)
    # B in the first unit, A in the second, E outside the units; of A, B, C and E that lie in the grid.
    assert [(row["mines"], row["mines_pct"]) for row in found] == [(1, 25), (1, 25), (1, 25)]
    assert any("1 mine lies outside the grid" in warning for warning in log.warnings)


def test_every_feature_is_a_mine_without_mine_id(areas, grid, units, make_layer, square):
    mines = make_layer([(square(X + 100 * number, Y, 50), {"owner": "one"}) for number in range(3)])
    found, log, _ = areas(INPUT=grid(), UNITS=units, MINES=mines)
    assert found[0]["mines"] == 3
    assert any("every feature counts as one mine" in warning for warning in log.warnings)
    found, _, _ = areas(INPUT=grid(), UNITS=units, MINES=mines, MINE_FIELD="owner")
    assert found[0]["mines"] == 1


def test_nameless_mines_stay_apart(areas, grid, units, make_layer, square):
    mines = make_layer(
        [(square(X + 100 * number, Y, 50), {"mine_id": mine}) for number, mine in enumerate(("a", None, None, "a"))]
    )
    found, log, _ = areas(INPUT=grid(), UNITS=units, MINES=mines)
    assert found[0]["mines"] == 3
    assert any("2 features have no mine_id" in warning for warning in log.warnings)


def test_mines_as_points(areas, grid, units, make_layer):
    points = [(500, "A"), (2500, "A"), (2600, "A"), (1000, "B"), (3500, "C")]  # B on the border of two cells
    mines = make_layer([(f"Point({X + x} {Y + 500})", {"mine_id": mine}) for x, mine in points])
    found, _, _ = areas(INPUT=grid(), UNITS=units, MINES=mines)
    assert [(row["unit"], row["mines"]) for row in found[:2]] == [("Qilian Mountain", 1), ("Moon Hills", 1)]
    assert found[0]["mines_pct"] == pytest.approx(100 / 3)


def test_overlapping_units_by_the_larger_share_and_one_name_in_pieces(areas, grid, make_layer):
    # The first cell: 0.3 and 0.3 in two features of the name Two, overlapping by nothing, against 0.5 in One.
    units = make_layer(
        [(strip(0, 0.5), {"name": "One"}), (strip(0, 0.3), {"name": "Two"}), (strip(0.3, 0.6), {"name": "Two"})]
    )
    found, _, _ = areas(INPUT=grid(bins=[1, 0, 0]), UNITS=units)
    assert [row["unit"] for row in found] == ["Two"]


def test_equal_shares_go_to_the_first_unit(areas, grid, make_layer):
    units = make_layer([(strip(0.5, 1), {"name": "B"}), (strip(0, 0.5), {"name": "A"})])
    found, _, _ = areas(INPUT=grid(bins=[1, 0]), UNITS=units)
    assert [row["unit"] for row in found] == ["B"]


def test_units_in_another_crs(areas, grid, make_layer):
    # 99 E is the central meridian of zone 47: X = 500000; the band covers everything near it.
    units = make_layer([("Polygon((98 35, 100 35, 100 37, 98 37, 98 35))", {"name": "All"})], crs="EPSG:4326")
    found, log, _ = areas(INPUT=grid(), UNITS=units)
    assert [(row["unit"], row["area_km2"]) for row in found] == [("All", pytest.approx(3.5))]
    assert "reprojected" in log.text


def test_nothing_hot_makes_an_empty_layer(areas, grid, units, make_layer, square):
    mines = make_layer([(square(X, Y, 50), {"mine_id": "a"})])
    found, log, output = areas(INPUT=grid(bins=[0, -1, -3]), UNITS=units, MINES=mines)
    assert found == []
    assert output.fields().names() == FIELDS
    assert output.fields().field("mines").isNumeric() and not output.fields().field("unit").isNumeric()
    assert any("no risk area" in warning for warning in log.warnings)


def test_cells_without_bin_count_in_the_study_area(areas, grid, units):
    found, log, _ = areas(INPUT=grid(bins=[3, None, 0, 0]), UNITS=units)
    assert found[0]["area_pct"] == pytest.approx(25)
    assert any("1 cell has no gi_bin" in warning for warning in log.warnings)


def test_no_driver_without_contributions(areas, grid, units):
    found, log, _ = areas(INPUT=grid(contributions=False), UNITS=units)
    assert [row["driver"] for row in found] == [None, None, None]
    assert any("no driver" in warning for warning in log.warnings)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"UNIT_NAME": "label"}, "UNITS: .* has no field label"),
        ({"MINE_FIELD": "number"}, "MINES: .* has no field number"),
        ({"MIN_BIN": 4}, "MIN_BIN"),
    ],
)
def test_bad_input(areas, grid, units, make_layer, square, change, message):
    mines = make_layer([(square(X, Y, 50), {"mine_id": "a"})])
    with pytest.raises(QgsProcessingException, match=message):
        areas(INPUT=grid(), UNITS=units, MINES=mines, **change)


def test_bad_layers(areas, grid, units, make_layer, square):
    nameless = make_layer([(strip(0, 2), {"name": "One"}), (strip(2, 4), {"name": None})])
    far = make_layer([(square(X + 1e6, Y, 1000), {"name": "One", "mine_id": "a"})])
    plain = make_layer([(square(X, Y, 1000), {"risk": 0.3})])
    degrees = make_layer([(square(99, 36, 1), {"gi_bin": 1})], crs="EPSG:4326")
    directions = make_layer([(None, {"unit": "One", "issues": "none"})])
    for parameters, message in (
        ({"INPUT": grid(), "UNITS": nameless}, "UNIT_NAME: 1 of 2 units .* has no name"),
        ({"INPUT": grid(), "UNITS": far}, "UNITS: .* does not overlap the grid"),
        ({"INPUT": grid(), "UNITS": units, "MINES": far}, "MINES: .* does not overlap the grid"),
        ({"INPUT": plain, "UNITS": units}, "INPUT: .* has no field gi_bin. Run Hot spot analysis"),
        ({"INPUT": degrees, "UNITS": units}, "EPSG:4326.*degrees"),
        ({"INPUT": grid(), "UNITS": units, "DIRECTIONS": directions}, "direction"),
        (
            {"INPUT": make_layer([], kind="Polygon", fields={"gi_bin": "integer"}), "UNITS": units},
            "INPUT.*has no features",
        ),
    ):
        with pytest.raises(QgsProcessingException, match=message):
            areas(**parameters)


def test_every_mine_is_counted_or_named(areas, grid, units, make_layer, square):
    patches = [
        ("A", square(X + 200, Y + 200, 100)),  # hot
        ("B", square(X + 3200, Y + 200, 100)),  # in the grid, not hot
        ("C", square(X - 5000, Y, 100)),  # outside
        ("D", None),
    ]
    mines = make_layer([(wkt, {"mine_id": name}) for name, wkt in patches], kind="Polygon")
    found, log, _ = areas(INPUT=grid(), UNITS=units, MINES=mines)
    assert sum(row["mines"] for row in found) == 1
    assert "MINES: 1 mine lies outside the grid and is left out: C." in log.warnings
    assert "MINES: 1 mine has no geometry and is left out: D." in log.warnings
    assert "Of 4 mines of MINES, 1 lies in risk areas, 1 in other cells, and 2 are left out." in log.text


def test_an_id_is_one_mine_whatever_its_spelling(areas, grid, units, make_layer, square):
    mines = [(square(X + 200, Y + 200, 100), {"mine_id": name}) for name in ("12", " 12 ")]
    found, _, _ = areas(INPUT=grid(), UNITS=units, MINES=make_layer(mines))
    assert [row["mines"] for row in found] == [1, 0, 0]


WHOLE = ["unit_km2", "unit_pct", "unit_mines", "dmg_ha", "ecosystem", "minerals", "mine_pct"]


@pytest.fixture
def pieces(make_layer, square):
    rows = []
    for right, size, mine, ecosystem, mineral in (
        (100, 200, "A", "grassland", "coal"),  # 4 ha in the first unit's first cell
        (1100, 100, "B", "forest", "coal"),  # 1 ha in its second cell
        (1300, 100, "B", "grassland", "gold"),  # 1 ha
        (3100, 300, "C", "grassland", "sand"),  # 9 ha in a cold cell of the second unit
        (3500, 100, "D", "farmland", None),  # 1 ha there
        (4900, 200, "E", "no reference", "clay"),  # 2 ha in a cold cell, 2 ha in a hot one, both outside the units
    ):
        attributes = {"mine_id": mine, "ecosystem": ecosystem, "mineral": mineral}
        rows.append((square(X + right, Y + 100, size), attributes))
    return make_layer(rows)


def test_whole_units_and_damage_with_pieces(areas, grid, units, pieces):
    found, log, output = areas(INPUT=grid(), UNITS=units, PIECES=pieces)
    assert output.fields().names() == [*FIELDS, *WHOLE]
    # The first unit has the cells 0 and 1, the second 2 (of which it holds 0.6) and 3; 1.5 km2 lie in none.
    assert [row["unit_km2"] for row in found] == pytest.approx([2, 2, 1.5])
    assert [row["unit_pct"] for row in found] == pytest.approx([100 * 2 / 5.5, 100 * 2 / 5.5, 100 * 1.5 / 5.5])
    assert [row["unit_mines"] for row in found] == [2, 2, 1]
    # Only what lies in hot cells.
    assert [row["dmg_ha"] for row in found] == pytest.approx([6, 0, 2])
    assert [row["ecosystem"] for row in found] == [
        "Grassland ecosystem 5.0 ha, Forest ecosystem 1.0 ha", None, "No reference 2.0 ha"
    ]  # fmt: skip
    assert [row["minerals"] for row in found] == ["coal 5.0 ha, gold 1.0 ha", None, "clay 2.0 ha"]
    assert [row["mine_pct"] for row in found] == [None, None, None]
    assert "has no risk, risk_mine" in log.text


def test_mines_of_the_unit_are_those_of_mines(areas, grid, units, pieces, make_layer, square):
    mines = make_layer([(square(X + 200 * n, Y + 200, 100), {"mine_id": f"M{n}"}) for n in range(3)])
    found, _, _ = areas(INPUT=grid(), UNITS=units, PIECES=pieces, MINES=mines)
    assert [row["unit_mines"] for row in found] == [3, 0, 0]
    assert [row["mines"] for row in found] == [3, 0, 0]


def test_part_of_the_risk_that_mining_made(areas, make_layer, square, units, pieces):
    risk, mined = [0.8, 0.4, 0.5, 0.2, 0.2, 0.6], [0.4, 0.0, 0.05, 0.1, 0.0, None]
    rows = [
        (
            square(X + SIZE * n, Y, SIZE),
            {"area_km2": AREAS[n], "gi_bin": BINS[n], "risk": risk[n], "risk_mine": mined[n]},
        )
        for n in range(6)
    ]
    found, _, _ = areas(INPUT=make_layer(rows), UNITS=units, PIECES=pieces)
    # 0.4 of 1.2 in the first area; 0.05 of 0.5 in the second; not known in the third.
    assert [row["mine_pct"] for row in found] == [pytest.approx(100 / 3), pytest.approx(10), None]


def test_restored_land_of_another_damage_field_is_no_mine(areas, grid, units, make_layer, square):
    kinds = {"A": "stope", "B": "restored_natural"}
    rows = [
        (square(X + 100 + SIZE * number, Y + 100, 100), {"矿山编号": mine, "损毁类型": kinds[mine]})
        for number, mine in enumerate(kinds)
    ]
    found, log, _ = areas(
        INPUT=grid(), UNITS=units, MINES=make_layer(rows), MINE_FIELD="矿山编号", DAMAGE_FIELD="损毁类型"
    )
    assert [row["mines"] for row in found] == [1, 0, 0]
    assert "1 feature of layer is restored land" in log.text
