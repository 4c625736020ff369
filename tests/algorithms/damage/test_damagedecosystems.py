"""Damaged ecosystems through Processing: a toy of three mines with every area counted by hand, and real data."""

import random
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProcessingException

X, Y = 500000, 4000000
TABLES = ("CROSSTAB", "LEDGER", "GROUPS", "PROTECTED")
TARTU = Path(__file__).resolve().parents[4] / "shared" / "data" / "tartu"


@pytest.fixture
def landuse(make_raster):
    # Pixels of 1 ha: grassland 31, farmland 12, forest 21, construction 53, one pixel of nodata in the corner.
    codes = [[31, 31, 12, 12], [31, 31, 12, 12], [21, 21, 53, 53], [21, 21, 53, 0]]
    return make_raster(np.array(codes, dtype=np.uint8), X, Y, 100, nodata=0)


def patch(square, mine, damage, group, right, down, size):
    return square(X + right, Y - down, size), {"mine_id": mine, "damage": damage, "min_group": group, "note": mine}


@pytest.fixture
def toy(square):
    return [
        # A: half in grassland, half in farmland; and a collapse of 0.25 ha each in 31, 12, 21 and 53.
        patch(square, "A", "stope", "energy", 150, 150, 100),
        patch(square, "A", "collapse_pit", "energy", 150, 250, 100),
        # B: half on the pixel of nodata, half beyond the raster.
        patch(square, "B", "solid_waste", "metal", 350, 400, 100),
        # C: 10 m x 10 m = 0.01 ha inside one pixel of grassland, which no pixel centre would find.
        patch(square, "C", "transit_site", None, 10, 20, 10),
    ]


@pytest.fixture
def protected(make_layer):
    def rectangle(left, top, right, bottom):
        corners = ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))
        return f"Polygon(({', '.join(f'{X + x} {Y - y}' for x, y in corners)}))"

    return {
        # The right halves of A's patches are in the function area, the lower half of its collapse is in the reserve.
        "FUNCTION_AREAS": make_layer([(rectangle(200, 0, 300, 300), {"name": "f"})]),
        "RESERVES": make_layer([(rectangle(100, 200, 400, 300), {"name": "r"})]),
    }


@pytest.fixture
def damaged(run, rows):
    def call(patches, landuse, **others):
        outputs = dict.fromkeys(("OUTPUT", *TABLES), "TEMPORARY_OUTPUT")
        results, log = run("damagedecosystems", **{"INPUT": patches, "LANDUSE": landuse, **outputs, **others})
        return {name: rows(results[name]) for name in ("OUTPUT", *TABLES)}, results, log

    return call


def line(table, key, value):
    (found,) = [row for row in table if row[key] == value]
    return found


def assert_same(table, other, but=""):
    """Equal texts and counts, and areas and shares equal to nine digits."""
    assert len(table) == len(other)
    for row, twin in zip(table, other):
        numbers = [key for key in row if isinstance(row[key], float)]
        assert [row[key] for key in numbers] == pytest.approx([twin[key] for key in numbers], rel=1e-9, abs=1e-9)
        for key in set(row) - set(numbers) - {but}:
            assert row[key] == twin[key]


FLAT = "Polygon((500000 4000000, 500010 3999990, 500000 4000000))"


@pytest.mark.parametrize("missing", [None, "Polygon EMPTY", FLAT])
def test_patch_without_an_area_changes_no_sum(damaged, make_layer, toy, landuse, missing):
    nothing = (missing, {"mine_id": "D", "damage": "stope", "min_group": "metal", "note": "D"})
    tables, results, log = damaged(make_layer([*toy, nothing], kind="Polygon"), landuse)
    # A: 1 + 1 ha, B: 1 ha, C: 0.01 ha.
    assert results["TOTAL_HA"] == pytest.approx(3.01, abs=1e-12)
    assert line(tables["LEDGER"], "mine_id", "D")["total_ha"] == 0
    assert "do not add up" not in log.text
    assert "1 feature of layer has no geometry and was left out" in log.text


def test_pieces_of_the_toy(damaged, make_layer, toy, landuse, protected):
    tables, results, _ = damaged(make_layer(toy), landuse, **protected)
    found = {(row["mine_id"], row["damage"], row["lu_code"], row["protection"]): row for row in tables["OUTPUT"]}
    assert {key: row["area_ha"] for key, row in found.items()} == pytest.approx(
        {
            ("A", "stope", 31, "none"): 0.5,
            ("A", "stope", 12, "function"): 0.5,
            ("A", "collapse_pit", 31, "none"): 0.25,
            ("A", "collapse_pit", 12, "function"): 0.25,
            ("A", "collapse_pit", 21, "reserve"): 0.25,
            ("A", "collapse_pit", 53, "both"): 0.25,
            ("B", "solid_waste", None, "none"): 1.0,
            ("C", "transit_site", 31, "none"): 0.01,
        }
    )
    assert list(tables["OUTPUT"][0])[:4] == ["mine_id", "damage", "min_group", "note"]
    grass, unknown = found["C", "transit_site", 31, "none"], found["B", "solid_waste", None, "none"]
    assert (grass["lu_name"], grass["ecosystem"], grass["note"]) == ("High coverage grassland", "grassland", "C")
    assert (unknown["lu_name"], unknown["ecosystem"], unknown["min_group"]) == (None, "no reference", "metal")
    assert results["OUTPUT"].crs().authid() == "EPSG:32647"
    # The geometries are what the areas say.
    for feature in results["OUTPUT"].getFeatures():
        assert feature.geometry().area() / 1e4 == pytest.approx(feature["area_ha"], rel=1e-12)


def test_table_4_of_the_toy(damaged, make_layer, toy, landuse, protected):
    tables, results, _ = damaged(make_layer(toy), landuse, **protected)
    expected = {  # stope, transit site, solid waste, mine construction, collapse, total
        "farmland": (0.5, 0, 0, 0, 0.25, 0.75),
        "forest": (0, 0, 0, 0, 0.25, 0.25),
        "grassland": (0.5, 0.01, 0, 0, 0.25, 0.76),
        "settlement": (0, 0, 0, 0, 0.25, 0.25),
        "water and wetland": (0, 0, 0, 0, 0, 0),
        "desert": (0, 0, 0, 0, 0, 0),
        "other": (0, 0, 0, 0, 0, 0),
        "no reference": (0, 0, 1, 0, 0, 1),
    }
    fields = ("stope", "trans", "waste", "constr", "pit", "total")
    for ecosystem, areas in expected.items():
        row = line(tables["CROSSTAB"], "ecosystem", ecosystem)
        assert [row[f"{field}_ha"] for field in fields] == pytest.approx(areas)
        # 3.01 ha in all.
        assert [row[f"{field}_pct"] for field in fields] == pytest.approx([100 * area / 3.01 for area in areas])
    total, audit = line(tables["CROSSTAB"], "line", "total"), line(tables["CROSSTAB"], "line", "audit")
    assert [total[f"{field}_ha"] for field in fields] == pytest.approx([1, 0.01, 1, 0, 1, 3.01])
    assert [audit[f"{field}_ha"] for field in fields] == pytest.approx([0] * 6, abs=1e-9)
    assert results["TOTAL_HA"] == pytest.approx(3.01)
    assert results["CONTAMINATED_PCT"] == pytest.approx(100 * 0.25 / 3.01)


def test_ledgers_of_the_toy(damaged, make_layer, toy, landuse, protected):
    tables, _, log = damaged(make_layer(toy), landuse, **protected)
    mine = line(tables["LEDGER"], "mine_id", "A")
    # A: 2 ha; 1 ha in the function area (0.5 + 0.25 + 0.25), 0.5 in the reserve, 1.25 in either; 0.25 contaminated.
    assert mine["patches"] == 2
    numbers = {name: mine[name] for name in ("total_ha", "farm_ha", "forest_ha", "grass_ha", "settle_ha", "noref_ha")}
    assert list(numbers.values()) == pytest.approx([2, 0.75, 0.25, 0.75, 0.25, 0])
    assert [mine["stope_ha"], mine["pit_ha"], mine["waste_ha"]] == pytest.approx([1, 1, 0])
    assert [mine["func_ha"], mine["resv_ha"], mine["prot_ha"]] == pytest.approx([1, 0.5, 1.25])
    assert [mine["func_pct"], mine["resv_pct"], mine["prot_pct"]] == pytest.approx([50, 25, 62.5])
    assert mine["contam_pct"] == pytest.approx(12.5)
    assert line(tables["LEDGER"], "mine_id", "B")["noref_ha"] == pytest.approx(1)
    assert [row["mine_id"] for row in tables["LEDGER"] if row["line"] == "item"] == ["A", "B", "C"]
    groups = {row["min_group"]: row["total_ha"] for row in tables["GROUPS"] if row["line"] == "item"}
    assert groups == pytest.approx({"energy": 2, "metal": 1, "nonmetal": 0, "(not given)": 0.01})
    kinds = {row["protection"]: row["total_ha"] for row in tables["PROTECTED"] if row["protection"]}
    assert kinds == pytest.approx(
        {
            "none": 1.76, "function": 0.75, "reserve": 0.25, "both": 0.25,
            "function areas": 1.0, "reserves": 0.5, "either": 1.25,
        }
    )  # fmt: skip
    for name in TABLES:
        audit = line(tables[name], "line", "audit")
        audited = {"CROSSTAB": 6, "PROTECTED": 17}.get(name, 18)
        assert [audit[key] for key in audit if key.endswith("_ha")] == pytest.approx([0] * audited, abs=1e-9)
        assert any(text.startswith(f"{name}: ") and "all add up" in text for text in log.infos)


def test_what_is_unusual_is_said(damaged, make_layer, toy, landuse, protected):
    _, _, log = damaged(make_layer(toy), landuse, **protected)
    warnings = "\n".join(log.warnings)
    assert "1.00 ha (33.22 %) of the damage have no reference" in warnings  # 1 of 3.01
    assert "8.31 % of the damage was other construction land" in warnings  # 0.25 of 3.01
    assert "1 patch has no mineral group" in log.text
    far = make_layer([("Polygon((0 0, 1 0, 1 1, 0 0))", {"name": "far"})], name="far reserve")
    _, _, log = damaged(make_layer(toy), landuse, RESERVES=far)
    assert any("RESERVES: no patch lies inside far reserve" in text for text in log.warnings)


def test_order_of_the_patches_changes_nothing(damaged, make_layer, square, landuse, protected):
    generator = random.Random(3)
    damages = ("stope", "transit_site", "solid_waste", "mine_construction", "collapse_pit")
    patches = [
        patch(
            square, generator.choice("ABC"), generator.choice(damages), generator.choice(("energy", "metal")),
            generator.uniform(-50, 380), generator.uniform(20, 400), generator.uniform(10, 120),
        )
        for _ in range(25)
    ]  # fmt: skip
    first, results, log = damaged(make_layer(patches), landuse, **protected)
    shuffled = generator.sample(patches, len(patches))
    second, again, _ = damaged(make_layer(shuffled), landuse, **protected)
    for name in TABLES:
        assert_same(first[name], second[name])
    # The patches overlap, and what is counted is their union.
    from qgis.core import QgsGeometry

    union = QgsGeometry.unaryUnion([QgsGeometry.fromWkt(wkt) for wkt, _ in patches]).area() / 1e4
    assert results["TOTAL_HA"] == pytest.approx(union, rel=1e-9)
    assert sum(row["area_ha"] for row in first["OUTPUT"]) == pytest.approx(union, rel=1e-9)
    assert any("lie under more than one patch and count once" in text for text in log.warnings)


def test_splitting_a_patch_changes_no_total(damaged, make_layer, toy, landuse, protected):
    whole, _, _ = damaged(make_layer(toy), landuse, **protected)
    attributes = toy[1][1]
    # A's collapse, 100 m x 100 m, in two slanting parts.
    corners = ((150, 250), (250, 250), (250, 150), (150, 150))
    cut = ((180, 250), (230, 150))
    parts = ((corners[0], cut[0], cut[1], corners[3]), (cut[0], corners[1], corners[2], cut[1]))
    halves = [
        (f"Polygon(({', '.join(f'{X + x} {Y - y}' for x, y in (*part, part[0]))}))", attributes) for part in parts
    ]
    split, _, _ = damaged(make_layer([toy[0], *halves, *toy[2:]]), landuse, **protected)
    for name in TABLES:
        assert_same(whole[name], split[name], but="patches")


def test_overlap_goes_to_the_first_mine_whatever_the_order(damaged, make_layer, square, landuse):
    patches = [patch(square, "B", "stope", "metal", 0, 50, 50), patch(square, "A", "collapse_pit", "metal", 25, 50, 50)]
    for order in (patches, patches[::-1]):
        tables, results, log = damaged(make_layer(order), landuse)
        # Two squares of 0.25 ha share 0.125 ha, which A keeps.
        areas = {row["mine_id"]: row["area_ha"] for row in tables["OUTPUT"]}
        assert areas == pytest.approx({"A": 0.25, "B": 0.125})
        assert results["TOTAL_HA"] == pytest.approx(0.375)
        assert "0.1250 ha lie under more than one patch" in "\n".join(log.warnings)


def test_names_missing_ids_and_missing_groups(damaged, make_layer, square, landuse):
    rows = [
        (square(X, Y - 50, 50), {"mine_id": "7", "damage": "采场"}),
        (square(X + 100, Y - 50, 50), {"mine_id": None, "damage": "Mining collapse"}),
    ]
    layer = make_layer(rows, fields={"mine_id": "string(4)", "damage": "string(20)"})
    tables, _, log = damaged(layer, landuse)
    assert [(row["mine_id"], row["damage"]) for row in tables["OUTPUT"]] == [
        ("7", "stope"),
        ("(no mine id)", "collapse_pit"),
    ]
    assert line(tables["LEDGER"], "mine_id", "(no mine id)")["pit_ha"] == pytest.approx(0.25)
    assert any("1 patch has no mine_id" in text for text in log.warnings)
    assert [row["min_group"] for row in tables["GROUPS"] if row["total_ha"] and row["line"] == "item"] == [
        "(not given)"
    ]


def test_any_field_makes_groups(damaged, make_layer, toy, landuse):
    tables, results, log = damaged(make_layer(toy), landuse, GROUP_FIELD="note")
    groups = [(row["min_group"], row["total_ha"]) for row in tables["GROUPS"] if row["line"] == "item"]
    assert groups == [("A", pytest.approx(2)), ("B", pytest.approx(1)), ("C", pytest.approx(0.01))]
    assert "A, B, C are no known mineral groups" in "\n".join(log.infos)
    # The pieces keep both fields as the patches have them.
    assert {(row["note"], row["min_group"]) for row in tables["OUTPUT"]} == {
        ("A", "energy"),
        ("B", "metal"),
        ("C", None),
    }


def test_text_beside_known_groups_is_kept_and_told(damaged, make_layer, square, landuse):
    groups = ("energy", "能源矿产", "enrgy")
    rows = [
        (square(X + 60 * n, Y - 50, 50), {"mine_id": "A", "damage": "stope", "min_group": text})
        for n, text in enumerate(groups)
    ]
    tables, _, log = damaged(make_layer(rows), landuse)
    found = {row["min_group"]: row["total_ha"] for row in tables["GROUPS"] if row["line"] == "item"}
    assert found == pytest.approx({"energy": 0.5, "metal": 0, "nonmetal": 0, "enrgy": 0.25})
    assert any("enrgy are no known mineral groups" in warning for warning in log.warnings)
    assert [row["min_group"] for row in tables["OUTPUT"]] == ["energy", "energy", "enrgy"]


def test_every_piece_tells_its_patch(damaged, make_layer, toy, landuse):
    tables, _, _ = damaged(make_layer(toy), landuse)
    found = {(row["mine_id"], row["damage"]): row["patch_no"] for row in tables["OUTPUT"]}
    assert found == {
        ("A", "stope"): 1, ("A", "collapse_pit"): 2, ("B", "solid_waste"): 3, ("C", "transit_site"): 4
    }  # fmt: skip


def test_numbers_as_mine_ids(damaged, make_layer, square, landuse):
    rows = [(square(X + 60 * n, Y - 50, 50), {"mine_id": mine, "damage": "stope"}) for n, mine in enumerate((10, 9))]
    tables, _, _ = damaged(make_layer(rows), landuse)
    assert [row["mine_id"] for row in tables["OUTPUT"]] == [10, 9]
    assert [row["mine_id"] for row in tables["LEDGER"]][:2] == ["9", "10"]


def test_other_crs_is_reprojected_to_the_land_use(damaged, make_layer, square, landuse):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject

    geometry = QgsGeometry.fromWkt(square(X + 10, Y - 50, 20))
    crs = [QgsCoordinateReferenceSystem(code) for code in ("EPSG:32647", "EPSG:32648")]
    geometry.transform(QgsCoordinateTransform(*crs, QgsProject.instance()))
    layer = make_layer([(geometry.asWkt(6), {"mine_id": "A", "damage": "stope"})], crs="EPSG:32648")
    _, results, log = damaged(layer, landuse)
    assert results["OUTPUT"].crs().authid() == "EPSG:32647"
    assert results["TOTAL_HA"] == pytest.approx(0.04, rel=1e-6)
    assert any("areas are measured in EPSG:32647" in text for text in log.warnings)


def test_html_summary(damaged, make_layer, toy, landuse, protected, tmp_path):
    path = tmp_path / "summary.html"
    _, results, _ = damaged(make_layer(toy, name="patches <2020>"), landuse, HTML=str(path), **protected)
    text = path.read_text(encoding="utf-8")
    assert results["HTML"] == str(path)
    for part in (
        "Damaged area: 3.01 ha by 3 mines, in 4 patches and 8 pieces.",
        "inside either: 1.25 ha (41.53 %)",  # 1.25 of 3.01
        "Contaminated reference (other construction land before mining): 8.31 % of the damage.",
        "1.00 ha (33.22 %) of the damage have no reference",
        "Grassland ecosystem",
        "patches &lt;2020&gt;",
        "LEDGER: ",
    ):
        assert part in text
    assert "http" not in text  # stands alone: nothing is fetched


def test_nothing_is_said_of_protected_areas_that_are_not_given(damaged, make_layer, toy, landuse, protected, tmp_path):
    def told(**given):
        _, results, log = damaged(make_layer(toy), landuse, HTML=str(tmp_path / "summary.html"), **given)
        return Path(results["HTML"]).read_text(encoding="utf-8"), log.text

    for text in (neither := told()):
        assert "Neither function areas (FUNCTION_AREAS) nor reserves (RESERVES) are given: nothing is known" in text
        assert "inside reserves" not in text
    assert "By protection" not in neither[0] and "In reserves (%)" not in neither[0]
    page, log = told(RESERVES=protected["RESERVES"])
    assert "Important ecological function areas (FUNCTION_AREAS) are not given." in log
    assert "By protection" in page and "In reserves (%)" in page and "In function areas (%)" not in page


def test_outputs_in_a_geopackage(run, rows, make_layer, toy, landuse, tmp_path):
    # "fid" of the patches is not unique among the pieces.
    source = make_layer([(wkt, {"fid": n + 1, **values}) for n, (wkt, values) in enumerate(toy)])
    path = tmp_path / "out.gpkg"
    results, _ = run("damagedecosystems", INPUT=source, LANDUSE=landuse, OUTPUT=str(path))
    # Without protected areas: A's stope 2 and its collapse 4, B 1, C 1.
    assert [row["mine_id"] for row in rows(results["OUTPUT"])] == ["A"] * 6 + ["B", "C"]
    assert "CROSSTAB" not in results


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"MINE_FIELD": "nothing"}, "INPUT: the layer layer has no field nothing; it has mine_id, damage"),
        (
            {"DAMAGE_FIELD": "note"},
            r"DAMAGE_FIELD note: unknown value\(s\) A \(2 features\).*Use one of stope, transit",
        ),
        ({"GROUP_FIELD": "groups"}, "has no field groups"),
        ({"HTML": "/no/such/folder/page.html"}, "HTML: the folder /no/such/folder does not exist"),
    ],
)
def test_bad_input(run, make_layer, toy, landuse, change, message):
    parameters = {"INPUT": make_layer(toy), "LANDUSE": landuse, "OUTPUT": "TEMPORARY_OUTPUT", **change}
    with pytest.raises(QgsProcessingException, match=message):
        run("damagedecosystems", **parameters)


def test_bad_layers(run, make_layer, make_raster, toy, landuse, square):
    def refused(message, **parameters):
        given = {"INPUT": make_layer(toy), "LANDUSE": landuse, "OUTPUT": "TEMPORARY_OUTPUT", **parameters}
        with pytest.raises(QgsProcessingException, match=message):
            run("damagedecosystems", **given)

    one = {"mine_id": "A", "damage": "stope"}
    degrees = make_raster(np.ones((2, 2), dtype=np.uint8), 100, 36, 0.1, crs="EPSG:4326")
    refused("LANDUSE.*EPSG:4326.*degrees", LANDUSE=degrees)
    refused("do not overlap the raster", INPUT=make_layer([(square(X + 9000, Y, 50), one)]))
    refused("RESERVES: .* has no features", RESERVES=make_layer([], kind="Polygon", fields={"name": "string"}))
    refused("have no area", INPUT=make_layer([("Polygon((500010 3999990, 500020 3999990, 500010 3999990))", one)]))
    refused("name_en, ecosystem, threat are missing", CLASSES=make_layer([(None, {"code": 1})]))
    fractions = make_raster(np.full((4, 4), 1.5, dtype=np.float32), X, Y, 100)
    refused("no whole numbers", LANDUSE=fractions)


def test_codes_without_a_class_are_listed_with_their_areas(run, make_layer, make_raster, toy):
    codes = make_raster(np.array([[31, 31, 12, 12], [31, 31, 99, 99]] * 2, dtype=np.uint8), X, Y, 100, nodata=0)
    # Code 99 lies under A's stope (0.25 ha of rows 0-1) and, in rows 1 and 3, under its collapse and B's patch.
    with pytest.raises(QgsProcessingException, match=r"code\(s\) 99 \(1\.0000 ha\).*Translate land use"):
        run("damagedecosystems", INPUT=make_layer(toy), LANDUSE=codes, OUTPUT="TEMPORARY_OUTPUT")


@pytest.mark.skipif(not TARTU.is_dir(), reason="the shared data folder (tartu) is not there")
def test_real_quarries_on_real_land_cover(run, damaged):
    translated, _ = run(
        "translatelanduse", INPUT=str(TARTU / "landcover_clc2012_30m.tif"), CROSSWALK=3, OUTPUT="TEMPORARY_OUTPUT"
    )
    patches, _ = run(
        "native:fieldcalculator", INPUT=f"{TARTU / 'vectors.gpkg'}|layername=mine_clc131", FIELD_NAME="damage",
        FIELD_TYPE=2, FORMULA="'stope'", OUTPUT="TEMPORARY_OUTPUT",
    )  # fmt: skip
    tables, results, log = damaged(
        patches["OUTPUT"], translated["OUTPUT"], MINE_FIELD="clc_id",
        FUNCTION_AREAS=f"{TARTU / 'vectors.gpkg'}|layername=wetlands_peat_clc411_412",
    )  # fmt: skip
    # The data set's README: 2 polygons, 80.3 ha; they are CORINE 131 themselves, so the reference is contaminated.
    assert results["TOTAL_HA"] == pytest.approx(80.3, abs=0.05)
    assert sum(row["area_ha"] for row in tables["OUTPUT"]) == pytest.approx(results["TOTAL_HA"], rel=1e-9)
    assert results["CONTAMINATED_PCT"] > 90
    assert not any("do not add up" in text for text in log.infos)
    assert sum(row["line"] == "item" for row in tables["LEDGER"]) == 2


def test_mines_without_ground_have_a_row_each(damaged, make_layer, toy, landuse, square):
    # U lies wholly under A's stope, and A comes first; G has no geometry at all.
    under = patch(square, "U", "stope", "energy", 160, 140, 20)
    nowhere = (None, {"mine_id": "G", "damage": "solid_waste", "min_group": "metal", "note": "G"})
    tables, results, log = damaged(make_layer([*toy, under, nowhere], kind="Polygon"), landuse)
    mines = {"A", "B", "C", "G", "U"}
    assert {row["mine_id"] for row in tables["LEDGER"] if row["line"] == "item"} == mines
    assert {row["mine_id"] for row in tables["OUTPUT"]} == mines
    for mine, damage in (("G", "solid_waste"), ("U", "stope")):
        row = line(tables["OUTPUT"], "mine_id", mine)
        assert (row["area_ha"], row["lu_code"], row["protection"], row["damage"]) == (0, None, "none", damage)
    lost = [feature["mine_id"] for feature in results["OUTPUT"].getFeatures() if not feature.hasGeometry()]
    assert sorted(lost) == ["G", "U"]
    assert results["TOTAL_HA"] == pytest.approx(3.01, abs=1e-12)
    assert any("2 mines have no ground of their own" in text and "G, U" in text for text in log.warnings)


def test_restored_land_is_no_damage_but_has_its_hectares(run, rows, make_layer, toy, landuse, square):
    # 1 ha of D beside everything, and 1 ha under A's stope, where the damage counts.
    restored = [
        patch(square, "D", "restored_natural", "metal", 500, 0, 100),
        patch(square, "A", "Restored by engineering", "energy", 150, 150, 100),
    ]
    sinks = ("OUTPUT", "CROSSTAB", "LEDGER", "GROUPS", "PROTECTED", "RESTORED")
    outputs = dict.fromkeys(sinks, "TEMPORARY_OUTPUT")
    with_it, log = run("damagedecosystems", INPUT=make_layer([*toy, *restored]), LANDUSE=landuse, **outputs)
    alone, _ = run("damagedecosystems", INPUT=make_layer(toy), LANDUSE=landuse, **outputs)
    for name in ("OUTPUT", "CROSSTAB", "PROTECTED"):
        assert_same(rows(with_it[name]), rows(alone[name]))
    assert with_it["TOTAL_HA"] == alone["TOTAL_HA"] and alone["RESTORED_HA"] == 0
    found = {row["mine_id"]: row["area_ha"] for row in rows(with_it["RESTORED"])}
    assert found == {"D": pytest.approx(1), "A": pytest.approx(0, abs=1e-9)}
    assert with_it["RESTORED_HA"] == pytest.approx(1)
    assert "1 mine is restored wholly, and of the tables stands in the ledger only: D" in log.text
    assert "3.01 ha by 3 mines" in log.text and "1.00 ha, 24.94 % of restored and damaged land" in log.text
    # D has a line of its own in the ledger; the others' are as they were.
    ledger, former = ({row["mine_id"]: row for row in rows(found["LEDGER"])} for found in (with_it, alone))
    assert (ledger["D"]["total_ha"], ledger["D"]["restor_ha"], ledger["D"]["restor_pct"]) == pytest.approx((0, 1, 100))
    assert ledger["D"]["line"] == "item" and list(ledger) == ["A", "B", "C", "D", "Total", "Audit: total minus lines"]
    assert_same([ledger[mine] for mine in "ABC"], [former[mine] for mine in "ABC"])
    total, audit = ledger["Total"], ledger["Audit: total minus lines"]
    # 1 of 1 + 3.01 ha.
    assert (total["restor_ha"], total["restor_pct"]) == pytest.approx((1, 100 / 4.01)) and audit["restor_ha"] == 0
    groups = {row["min_group"]: row["restor_ha"] for row in rows(with_it["GROUPS"]) if row["line"] == "item"}
    assert groups == pytest.approx({"energy": 0, "metal": 1, "nonmetal": 0, "(not given)": 0})


def test_only_restored_land_is_no_damage_at_all(run, rows, make_layer, landuse, square):
    layer = make_layer([patch(square, "D", "restored_natural", "metal", 0, 0, 100)])
    results, log = run(
        "damagedecosystems", INPUT=layer, LANDUSE=landuse,
        **dict.fromkeys(("OUTPUT", "RESTORED", "LEDGER"), "TEMPORARY_OUTPUT"),
    )  # fmt: skip
    assert (results["TOTAL_HA"], results["RESTORED_HA"]) == (0, pytest.approx(1))
    ledger = {row["mine_id"]: row["restor_pct"] for row in rows(results["LEDGER"])}
    assert ledger == {"D": 100, "Total": 100, "Audit: total minus lines": None}
    assert rows(results["OUTPUT"]) == [] and "nothing is damaged" in log.text


def test_only_candidates_that_were_accepted_are_damage(run, rows, make_layer, landuse, square):
    # Of 1 ha each: drawn by hand (no source), accepted, rejected, undecided.
    answers = {"hand": (None, None), "yes": ("insar", 1), "no": ("insar", 0), "open": ("insar", None)}
    patches = []
    for place, (mine, (source, accept)) in enumerate(answers.items()):
        wkt, values = patch(square, mine, "stope", "metal", 100 * place, 100, 100)
        patches.append((wkt, {**values, "source": source, "accept": accept}))
    sinks = dict.fromkeys(("OUTPUT", "LEDGER"), "TEMPORARY_OUTPUT")
    kinds = {"mine_id": "string", "damage": "string", "min_group": "string", "note": "string", "source": "string",
             "accept": "integer"}  # fmt: skip
    results, log = run("damagedecosystems", INPUT=make_layer(patches, fields=kinds), LANDUSE=landuse, **sinks)
    assert results["TOTAL_HA"] == pytest.approx(2)
    assert {row["mine_id"] for row in rows(results["LEDGER"]) if row["line"] == "item"} == {"hand", "yes"}
    (warning,) = (text for text in log.warnings if "nobody accepted" in text)
    assert "2 candidates of layer are left out" in warning


def test_nearly_the_same_ids_are_warned_of(damaged, make_layer, landuse, square):
    """They stay mines of their own; the blank before the last one does not count."""
    ids = ("001", "1", "B", " B", "C-1", "c 1", "C1", None)
    rows = [patch(square, mine, "stope", "energy", 10 + 40 * place, 20, 10) for place, mine in enumerate(ids)]
    tables, _, log = damaged(make_layer(rows), landuse)
    assert len([row for row in tables["LEDGER"] if row["line"] == "item"]) == 7
    (warning,) = [text for text in log.warnings if "nearly the same" in text]
    assert warning.startswith("mine_id: 3 ids are nearly the same as another (001 / 1, C-1 / C1 / c 1), and")
    _, _, log = damaged(make_layer([row for row in rows if row[1]["mine_id"] in ("001", "B", None)]), landuse)
    assert "nearly the same" not in log.text
