"""Damage summary through Processing: a toy counted by hand, and brute force with shapely."""

import random

import pytest
import shapely.affinity
import shapely.geometry
import shapely.ops
import shapely.wkt
from qgis.core import QgsProcessingException

X, Y = 500000, 4000000
ECOSYSTEMS = ("farm", "forest", "grass", "settle", "water", "desert", "other", "noref")
TYPES = ("stope", "trans", "waste", "constr", "pit")
COLUMNS = [
    "mines", "patches", "area_ha", "pct", *(f"{name}_ha" for name in (*ECOSYSTEMS, *TYPES)), "exc_ha", "occ_ha",
    "col_ha", "func_ha", "resv_ha", "both_ha", "prot_ha", "eco_ha", "ecoprot_ha", "ha_km2",
]  # fmt: skip


def box(left, bottom, right, top):
    return shapely.geometry.box(X + left, Y + bottom, X + right, Y + top).wkt


def piece(wkt, mine, patch_no, **others):
    row = {
        "mine_id": mine, "damage": "stope", "mineral": "coal", "state": "producing", "ecosystem": "grassland",
        "protection": "none", "patch_no": patch_no, "area_ha": shapely.wkt.loads(wkt).area / 1e4,
    }  # fmt: skip
    return wkt, {**row, **others}


@pytest.fixture
def toy():
    """A: 2 ha of stope, half in a function area, and 1 ha of waste; B: 1 ha in both kinds of areas; C: 4 ha."""
    return [
        piece(box(0, 0, 100, 100), "A", 1),
        piece(box(100, 0, 200, 100), "A", 1, protection="function"),
        piece(box(200, 0, 300, 100), "A", 2, damage="solid_waste", ecosystem="farmland"),
        piece(
            box(400, 0, 500, 100), "B", 3, damage="collapse_pit", protection="both", ecosystem="forest", mineral="gold"
        ),
        piece(box(600, 0, 800, 200), "C", 4, ecosystem="no reference", mineral=None, protection="reserve"),
    ]


@pytest.fixture
def summary(run, rows):
    def call(**parameters):
        results, log = run("damagesummary", **{"OUTPUT": "TEMPORARY_OUTPUT", **parameters})
        return rows(results["OUTPUT"]), results, log

    return call


def by(table, key):
    return {row[key]: row for row in table}


def test_by_one_field(summary, make_layer, toy):
    table, results, log = summary(INPUT=make_layer(toy), BY=["mineral"])
    assert list(table[0]) == ["mineral", *COLUMNS]
    # Coal 3 ha, gold 1 ha, 4 ha without a mineral: by area, those last all the same.
    assert [(row["mineral"], row["area_ha"]) for row in table] == [("coal", 3), ("gold", 1), ("not stated", 4)]
    coal, gold, unknown = table
    assert (coal["mines"], coal["patches"], coal["pct"]) == (1, 2, 37.5)
    assert (coal["grass_ha"], coal["farm_ha"], coal["stope_ha"], coal["waste_ha"]) == (2, 1, 2, 1)
    assert (coal["exc_ha"], coal["occ_ha"], coal["col_ha"]) == (2, 1, 0)
    assert (coal["func_ha"], coal["resv_ha"], coal["both_ha"], coal["prot_ha"]) == (1, 0, 0, 1)
    assert (coal["eco_ha"], coal["ecoprot_ha"]) == (2, 1)
    assert (gold["func_ha"], gold["resv_ha"], gold["both_ha"], gold["prot_ha"], gold["ecoprot_ha"]) == (1, 1, 1, 1, 1)
    assert (unknown["noref_ha"], unknown["eco_ha"], unknown["resv_ha"], unknown["prot_ha"]) == (4, 0, 4, 4)
    assert coal["ha_km2"] is None
    assert results["TOTAL_HA"] == 8
    assert "all add up" in log.text and "not stated for 4.0000 ha" in log.text


def test_by_two_fields(summary, make_layer, toy):
    table, _, _ = summary(INPUT=make_layer(toy), BY=["state", "damage"])
    found = {(row["state"], row["damage"]): (row["area_ha"], row["mines"]) for row in table}
    # Most of A is stope, so A counts there and not with its waste.
    assert found == {
        ("producing", "stope"): (6, 2), ("producing", "solid_waste"): (1, 0), ("producing", "collapse_pit"): (1, 1)
    }  # fmt: skip


def test_areas_cut_pieces_and_a_mine_counts_once(summary, make_layer, toy):
    # West ends at 150 m, so it has 1.5 ha of A; East has the other 1.5 ha of A (with 1 ha of waste) and B; C in none.
    areas = make_layer(
        [(box(0, -500, 150, 500), {"name": "West"}), (box(150, -500, 550, 0), {"name": "East"}),
         (box(150, 0, 550, 500), {"name": "East"})]
    )  # fmt: skip
    table, results, log = summary(INPUT=make_layer(toy), AREAS=areas)
    assert list(table[0])[0] == "area"
    found = by(table, "area")
    assert [row["area"] for row in table] == ["West", "East", "Outside the areas"]
    assert [row["area_ha"] for row in table] == pytest.approx([1.5, 2.5, 4], abs=1e-9)
    # A lies in West and East by halves: the first has it.
    assert [row["mines"] for row in table] == [1, 1, 1]
    assert [row["patches"] for row in table] == [1, 2, 1]
    assert found["West"]["ha_km2"] == pytest.approx(1.5 / 0.15)
    assert found["East"]["ha_km2"] == pytest.approx(2.5 / 0.4)
    assert found["Outside the areas"]["ha_km2"] is None
    assert "4.0000 ha lie in none of the areas" in log.text
    assert sum(row["area_ha"] for row in table) == pytest.approx(results["TOTAL_HA"], rel=1e-12)


def test_overlap_of_areas_goes_to_the_larger_share(summary, make_layer, toy):
    areas = make_layer([(box(0, 0, 60, 100), {"name": "Small"}), (box(30, 0, 1000, 1000), {"name": "Large"})])
    table, _, log = summary(INPUT=make_layer(toy), AREAS=areas)
    # The first piece: 0.6 ha in Small, 0.7 ha in Large, so the 0.3 ha that both hold are Large's.
    assert {row["area"]: row["area_ha"] for row in table} == pytest.approx({"Small": 0.3, "Large": 7.7})
    assert "areas overlap; 0.3000 ha" in log.text


def test_by_risk_class_and_area(summary, make_layer, toy):
    grid = make_layer(
        [(box(0, 0, 250, 250), {"risk_class": 2}), (box(250, 0, 500, 250), {"risk_class": 5}),
         (box(500, 0, 700, 250), {"risk_class": None})]
    )  # fmt: skip
    table, _, log = summary(INPUT=make_layer(toy), GRID=grid)
    assert {row["risk_class"]: row["area_ha"] for row in table} == pytest.approx({2: 2.5, 5: 1.5, None: 4})
    assert [row["risk_class"] for row in table] == [2, 5, None]
    assert by(table, "risk_class")[2]["ha_km2"] == pytest.approx(2.5 / 0.0625)
    assert "2.0000 ha lie outside its cells" in log.text
    areas = make_layer([(box(0, 0, 450, 250), {"name": "W"})])
    table, _, _ = summary(INPUT=make_layer(toy), GRID=grid, AREAS=areas, BY="mineral")
    found = {(row["mineral"], row["area"], row["risk_class"]): (row["area_ha"], row["ha_km2"]) for row in table}
    # W holds 200 m x 250 m of class 5: 0.05 km2.
    assert found["coal", "W", 2] == pytest.approx((2.5, 2.5 / 0.0625))
    assert found["coal", "W", 5] == pytest.approx((0.5, 0.5 / 0.05))
    assert found["gold", "W", 5] == pytest.approx((0.5, 0.5 / 0.05))
    assert found["gold", "Outside the areas", 5] == (pytest.approx(0.5), None)
    assert len(found) == 5


def test_field_without_any_value_is_one_row(summary, make_layer, toy):
    layer = make_layer([(wkt, {**row, "licensed": None}) for wkt, row in toy])
    table, _, _ = summary(INPUT=layer, BY=["licensed"])
    assert [(row["licensed"], row["area_ha"], row["mines"]) for row in table] == [("not stated", 8, 3)]


def test_pieces_without_patch_numbers(summary, make_layer, toy):
    layer = make_layer([(wkt, {key: value for key, value in row.items() if key != "patch_no"}) for wkt, row in toy])
    table, _, log = summary(INPUT=layer, BY="mineral")
    assert [row["patches"] for row in table] == [None] * 3
    assert "patches are not counted" in log.text


@pytest.mark.parametrize(
    "parameters, message",
    [
        ({}, "BY: nothing divides the damage"),
        ({"BY": ["depth"]}, "no field depth"),
        ({"BY": ["mineral", "state", "damage"]}, "choose one or two"),
        ({"BY": ["area_ha"]}, "BY: area_ha is the name of a column"),
    ],
)
def test_bad_by(summary, make_layer, toy, parameters, message):
    with pytest.raises(QgsProcessingException, match=message):
        summary(INPUT=make_layer(toy), **parameters)


def test_areas_elsewhere_or_nameless_are_refused(summary, make_layer, toy):
    with pytest.raises(QgsProcessingException, match="AREAS: no area holds any"):
        summary(INPUT=make_layer(toy), AREAS=make_layer([(box(9000, 0, 9100, 100), {"name": "far"})]))
    with pytest.raises(QgsProcessingException, match="AREAS: 1 of 1 feature .* has no name"):
        summary(INPUT=make_layer(toy), AREAS=make_layer([(box(0, 0, 9100, 100), {"name": " "})]))


def test_against_a_plain_overlay_of_random_polygons(summary, make_layer):
    """Areas by mineral, county and class against shapely's intersections."""
    dice = random.Random(3)
    pieces = []
    for number in range(60):
        x, y, size = dice.uniform(0, 3000), dice.uniform(0, 3000), dice.uniform(20, 300)
        wkt = shapely.affinity.rotate(shapely.wkt.loads(box(x, y, x + size, y + size)), dice.uniform(0, 90)).wkt
        others = {"mineral": dice.choice("ab"), "ecosystem": dice.choice(["forest", "farmland", "desert"])}
        pieces.append(piece(wkt, dice.choice("ABCDEFG"), number, **others))
    counties = {}
    for name, low, high in (("c0", 0, 700), ("c1", 700, 1900), ("c2", 1900, 3400)):
        strip = shapely.wkt.loads(box(low, -500, high, 3200))
        counties[name] = shapely.affinity.rotate(strip, 20, origin=(X + 1500, Y + 1500))
    corners = [(x, y) for x in range(0, 3500, 500) for y in range(0, 3500, 500)]
    cells = [(box(x, y, x + 500, y + 500), {"risk_class": dice.randint(1, 3)}) for x, y in corners]
    table, results, log = summary(
        INPUT=make_layer(pieces), BY=["mineral"], GRID=make_layer(cells),
        AREAS=make_layer([(shape.wkt, {"name": name}) for name, shape in counties.items()]),
    )  # fmt: skip
    expected = {}
    for wkt, row in pieces:
        whole = shapely.wkt.loads(wkt)
        everywhere = {
            **counties,
            "Outside the areas": whole.difference(shapely.ops.unary_union(list(counties.values()))),
        }
        for county, shape in everywhere.items():
            part = whole.intersection(shape)
            for cell, attributes in cells:
                size = part.intersection(shapely.wkt.loads(cell)).area / 1e4
                if size > 1e-9:
                    place = row["mineral"], county, attributes["risk_class"]
                    expected[place] = expected.get(place, 0) + size
            size = part.difference(shapely.ops.unary_union([shapely.wkt.loads(cell) for cell, _ in cells])).area / 1e4
            if size > 1e-9:
                expected[row["mineral"], county, None] = expected.get((row["mineral"], county, None), 0) + size
    found = {(row["mineral"], row["area"], row["risk_class"]): row["area_ha"] for row in table}
    assert found == pytest.approx(expected, abs=1e-9)
    whole = sum(shapely.wkt.loads(wkt).area for wkt, _ in pieces) / 1e4
    assert results["TOTAL_HA"] == pytest.approx(whole, rel=1e-12)
    assert sum(row["area_ha"] for row in table) == pytest.approx(whole, rel=1e-12)
    assert sum(row["mines"] for row in table) == 7 and sum(row["patches"] for row in table) == 60
    assert "all add up" in log.text


def test_ten_thousand_values(summary, make_layer):
    pieces = [piece(box(n, 0, n + 1, 1), "A", n, mineral=f"m{n}") for n in range(10000)]
    table, _, log = summary(INPUT=make_layer(pieces), BY="mineral")
    assert len(table) == 10000
    assert "has 10,000 rows" in log.text


def test_restoration_rate_by_field_and_area(summary, make_layer, toy):
    # Coal: 3 ha damaged (A), 1 ha restored; gold: 1 ha damaged, none restored; iron: all of its 2 ha restored.
    patches = [
        (box(0, 300, 100, 400), {"mineral": "coal", "damage": "restored_natural"}),
        (box(600, 300, 800, 400), {"mineral": "iron", "damage": "restored_engineering"}),
        (box(0, 500, 100, 600), {"mineral": "coal", "damage": "stope"}),
    ]
    land = make_layer(patches)
    table, results, log = summary(INPUT=make_layer(toy), BY="mineral", RESTORED=land)
    found = {row["mineral"]: (row["area_ha"], row["restor_ha"], row["restor_pct"], row["mines"]) for row in table}
    assert found["coal"] == pytest.approx((3, 1, 25, 1)) and found["gold"] == pytest.approx((1, 0, 0, 1))
    assert found["iron"] == pytest.approx((0, 2, 100, 0))
    assert results["TOTAL_HA"] == pytest.approx(8) and sum(row["pct"] for row in table) == pytest.approx(100)
    # West of 50 m: half of the restored coal; the east holds the other half and the iron.
    areas = make_layer([(box(-1, -1, 50, 900), {"name": "west"}), (box(50, -1, 900, 900), {"name": "east"})])
    table, _, _ = summary(INPUT=make_layer(toy), AREAS=areas, RESTORED=land)
    found = by(table, "area")
    assert (found["west"]["restor_ha"], found["east"]["restor_ha"]) == pytest.approx((0.5, 2.5))
    assert found["west"]["restor_pct"] == pytest.approx(50)  # 0.5 ha of A lie in the west
    assert "Restored land: 3.0000 ha in 2 patches" in log.text


def test_ground_that_is_damaged_again_is_not_restored(summary, make_layer, toy):
    # The layer of the patches: 1 ha beside everything, given twice, and 0.09 ha that lie in A's stope.
    land = [
        (box(600, 600, 700, 700), {"mineral": "coal", "damage": "restored_natural"}),
        (box(600, 600, 700, 700), {"mineral": "coal", "damage": "restored_natural"}),
        (box(10, 10, 40, 40), {"mineral": "coal", "damage": "restored_natural"}),
    ]
    table, _, log = summary(INPUT=make_layer(toy), BY="mineral", RESTORED=make_layer(land))
    found = {row["mineral"]: (row["area_ha"], row["restor_ha"], row["restor_pct"]) for row in table}
    assert found["coal"] == pytest.approx((3, 1, 25))
    assert "Restored land: 1.0000 ha" in log.text


def test_restoration_rate_by_mine_has_the_wholly_restored(summary, make_layer, toy):
    land = make_layer([(box(600, 600, 700, 700), {"mine_id": "Z", "damage": "restored_natural"})])
    table, _, _ = summary(INPUT=make_layer(toy), BY="mine_id", RESTORED=land)
    found = by(table, "mine_id")
    assert found["Z"]["restor_pct"] == 100 and found["Z"]["mines"] == 0 and found["A"]["restor_pct"] == 0


def test_without_restored_land_the_columns_are_as_ever(summary, make_layer, toy):
    table, _, _ = summary(INPUT=make_layer(toy), BY="mineral")
    assert "restor_ha" not in table[0]
