"""The sections on what later steps wrote: their sentences and tables are the layers' figures, in both languages."""

import re

import pytest
from mining_ecorisk.tests.browser import audit, chromium

X, Y = 500000, 4000000
REASON = (
    "Reserve (4.00 ha of 13.00 ha); risk class 5 High; severe: 13.00 ha damaged, all of it forest and grassland "
    "(more than 4 ha). To be reviewed by the reserve's authority."
)
MADE = {}  # the report of all layers, made once for each language


@pytest.fixture
def cells(square):
    """Four cells of 4 km2 in a column, from below: classes 1, 3, 4, 5."""
    return [(square(X, Y + 2000 * row, 2000), number) for row, number in enumerate((1, 3, 4, 5))]


@pytest.fixture
def layers(make_layer, square, cells):
    def mine(place, mine_id, **values):
        return square(X + 300 * place, Y + 8500, 200), {"mine_id": mine_id, **values}

    def row(**values):
        return None, values

    summary = {"patches": 1, "exc_ha": 9.0, "occ_ha": 4.0, "col_ha": 0.0, "eco_ha": 13.0, "prot_ha": 4.0}
    sums = [
        row(mineral="coal", mines=1, area_ha=13.0, pct=100 * 13 / 15, **summary, ha_km2=None),
        row(mineral="not stated", mines=2, area_ha=2.0, pct=100 * 2 / 15, **summary, ha_km2=None),
    ]
    place = {
        "place": 1, "level": 5, "area_km2": 4.0, "areas": "Tianjun", "mines": 1, "dmg_ha": 13.0,
        "minerals": "coal 13.0 ha", "causes": "High coverage grassland 75.0 %, Forest land 25.0 %", "dist_main": 9000.0,
        "near_main": 1,
    }  # fmt: skip
    why = "the words of the run, in the language of that run"
    order = [
        mine(0, "M1", order=1, gain=1.0, cost=13.0, cum_cost=13.0, cum_gain=1.0, cum_pct=25.0, chosen=1, alone=0.5,
             beside="M2", why=why),
        mine(1, "M2", order=2, gain=3.0, cost=1.0, cum_cost=14.0, cum_gain=4.0, cum_pct=100.0, chosen=0, alone=1.0,
             beside=None, why=why),
        mine(2, "M3", order=None, gain=None, cost=6.0, cum_cost=None, cum_gain=None, cum_pct=None, chosen=0, alone=0.0,
             beside=None, why=None),
    ]  # fmt: skip
    curve = [row(order=1, cost_pct=65.0, gain_pct=25.0, worst_pct=5.0), row(order=2, cost_pct=70.0, gain_pct=100.0,
                                                                            worst_pct=40.0)]  # fmt: skip
    ordered = {"risk_class": 5, "state": "producing", "licensed": 1, "area_ha": 13.0, "protection": "reserve"}
    supervised = [
        mine(0, "M1", **ordered, measure="stop", level="red", months=1, why=why, sup_rule=2,
             sup_why="Mining in a national nature reserve stops.", status="none", out_ha=13.0, grown=1, risen=0,
             ha_change=2.5),
        mine(1, "M2", **{**ordered, "risk_class": 4, "licensed": 0}, measure="ordinary", level="blue", months=12,
             why=why, sup_rule=7, sup_why="Regular monitoring.", status="inside", out_ha=0.0, grown=0, risen=0,
             ha_change=0.0),
        mine(2, "M3", **{**ordered, "risk_class": None}, measure="ordinary", level="blue", months=12, why=why,
             sup_rule=7, sup_why="Regular monitoring.", status="partly outside", out_ha=2.5, grown=0, risen=0,
             ha_change=0.0),
    ]  # fmt: skip
    change = [
        (wkt, {"cls_before": number - (number == 5), "cls_after": number, "risk_chg": 0.1, "area_km2": 4.0})
        for wkt, number in cells
    ]
    # fmt: off
    warning = {"rank": 1, "kind": "mine", "id": "M1", "what": "grown, stricter", "cls_before": 4, "cls_after": 5,
               "steps": 1, "risk_chg": None, "ha_change": 2.5, "area_ha": 13.0, "reason": "Nobody reads this.",
               "risk_bef": None, "part": None, "part_chg": None, "mine_chg": None, "became": "renamed, grown",
               "former_id": "M9", "model_chg": "stricter", "mod_before": "artificial assistance",
               "mod_after": "ecological reconstruction"}
    rise = {"rank": 2, "kind": "cell", "id": "0_3", "what": "risen", "cls_before": 4, "cls_after": 5, "steps": 1,
            "risk_chg": 0.1, "ha_change": None, "area_ha": 400.0, "reason": "Nobody reads this.", "risk_bef": 0.5,
            "part": "biodiversity", "part_chg": 0.08, "mine_chg": 0.02}
    # fmt: on
    share = dict(zip((1, 3, 4, 5), (100.0, 80.0, 40.0, 100.0)))
    tried = [
        (
            wkt,
            {"risk_class": number, "area_km2": 4.0, "same_pct": share[number], "changed_by": "", "gi_bin": number - 3},
        )
        for wkt, number in cells
    ]
    drawn = [
        (wkt, {"cls_base": number, "area_km2": 4.0, "same_pct": 96.0 - number, "cls_often": number})
        for wkt, number in cells
    ]
    moved = {"model": "natural restoration", "same_pct": 25.0, "models": "", "changed_by": "cells_1km; half_saturation"}
    kept = {"model": "ecological reconstruction", "same_pct": 100.0, "models": "", "changed_by": ""}
    choices = [
        row(choice="half_saturation", area_pct=20.0, mines_pct=30.0, models_pct=10.0, kappa=0.8, jaccard=0.5),
        row(choice="own choice", area_pct=1.0, mines_pct=2.0, models_pct=3.0, kappa=0.9, jaccard=0.9),
    ]
    return {
        "SUMMARY": [make_layer(sums, name="by mineral")],
        "PLACES": make_layer([(square(X, Y + 8000, 2000), place)], name="places"),
        "PRIORITY": [make_layer(order, name="priority"), make_layer(curve, name="curve")],
        "SUPERVISION": make_layer(supervised, name="supervision"),
        "CHANGE": make_layer(change, name="change"),
        "WARNINGS": make_layer(
            [(square(X, Y + 8500, 200), warning), (square(X, Y, 2000), {**dict.fromkeys(warning), **rise})],
            name="warnings",
        ),
        "STABILITY": [
            make_layer(tried, name="tried"), make_layer(drawn, name="drawn"), make_layer(choices, name="choices"),
            make_layer([mine(0, "M1", **kept), mine(1, "M2", **moved)], name="tried mines"),
        ],
    }  # fmt: skip


@pytest.fixture
def made(report, layers, areas):
    def call(language):
        if language not in MADE:
            MADE[language] = report(LANGUAGE=language, AREAS=areas, **layers)
        return MADE[language]

    return call


def test_every_layer_given_has_its_section_in_both_languages(made, text_of):
    for language, names in (
        (0, ("Damage by mineral", "Stressed places", "Which mines first", "Supervision", "Change and early warnings",
             "How sure are these results")),
        (1, ("按矿种统计的损毁", "高胁迫区", "先修复哪些矿山", "监管", "变化与预警", "结果有多可靠")),
    ):  # fmt: skip
        html, _, _ = made(language)
        titles = [text_of(title).strip() for title in re.findall(r"<h[23].*?</h[23]>", html)]
        assert [name for name in names if not any(title.endswith(name) for title in titles)] == []


def test_no_section_without_its_layer(report, text_of):
    html, _, _ = report()
    titles = text_of(" ".join(re.findall(r"<h[23].*?</h[23]>", html)))
    for name in ("Stressed places", "Which mines first", "Supervision", "early warnings", "How sure"):
        assert name not in titles


def test_damage_by_mineral_adds_up(made, tables, text_of):
    html, results, _ = made(0)
    rows = tables(html)["damage_1_mineral"]
    assert rows[1][:4] == ["coal", "1", "13.00", "86.67"] and rows[-1][:4] == ["Total", "3", "15.00", "100.00"]
    assert "coal 13.00 ha (86.67 %), not stated 2.00 ha (13.33 %)" in text_of(html)
    assert tables(made(1)[0])["damage_1_mineral"][2][0] == "未填写"


def test_no_blank_parts_a_number_from_its_unit_in_chinese(made):
    body = made(1)[0].partition("<body>")[2]
    assert re.findall("[^<>]{0,20}[0-9] +(?:%|公顷|平方)", body) == [] and "100%" in body


def test_a_place_is_told_with_its_causes(made, text_of):
    assert (
        "Place 1 (level 5, 4.00 km²) in Tianjun: 13.00 ha damaged (mines: 1), mining coal 13.0 ha; its stress comes "
        "from damaged high coverage grassland 75.0 %, forest land 25.0 %; it lies around the main stream, 9.0 km from "
        "it."
    ) in text_of(made(0)[0])
    assert "胁迫来自被损毁的高覆盖度草地75.0%、有林地25.0%" in text_of(made(1)[0])


def test_shares_of_the_cost_and_early_mines_in_words(made, tables, text_of):
    html, _, _ = made(0)
    # The first mine costs 13 of 20: neither 10 nor 30 nor 50 % of the cost pays for it.
    assert "50 % of the cost removes 0.00 % of mining’s risk; in the order worst first 0.00 %." in text_of(html)
    assert "The plan restores 1 of 3 mines: 65.00 % of the cost removes 25.00 %." in text_of(html)
    assert "the habitat gain of a mine depends on where it lies and not on its size" in text_of(html)
    rows = tables(html)["priority"][1:]
    # Of 4 in all: M1 alone 0.5, with M2 1 + 3; M2 alone 1, at its place 3.
    assert rows[0] == ["1", "M1", "13.00", "65.00", "25.00", "yes",
                       "alone it removes 12.50 % of mining's risk; with M2 beside it 100.00 %"]  # fmt: skip
    assert rows[1][-1] == "alone it removes 25.00 % of mining's risk; at this place 75.00 %"
    chinese = [row[-1] for row in tables(made(1)[0])["priority"][1:]]
    assert chinese == [
        "单独修复可消除采矿风险的12.50%；与 M2 一并修复则为100.00%",
        "单独修复可消除采矿风险的25.00%；在此位次上为75.00%",
    ]


def test_curve_of_the_order_stands_beside_worst_first(made):
    for language, names in ((0, ("this order", "worst first")), (1, ("本次序", "最重者优先"))):
        html = made(language)[0]
        (chart,) = (svg for svg in re.findall(r"<svg.*?</svg>", html, re.S) if names[0] in svg)
        assert names[1] in chart
        paths = re.findall(r'<path d="(M[^"]+)" fill="none"[^>]*?stroke="(#\w+)"', chart)
        drawn = {colour: path for path, colour in paths if path.count("L") == 2}
        # From (0, 0) over 65 % and 70 % of the cost: own 25 and 100 %, worst first 5 and 40 %.
        across, up = (lambda share: 62 + 6.78 * share), (lambda share: 366 - 3.32 * share)
        for colour, shares in (("#9e0b1f", (25, 100)), ("#666666", (5, 40))):
            points = [(0, 0), *zip((65, 70), shares)]
            found = [tuple(map(float, pair.split())) for pair in re.split("[ML]", drawn[colour])[1:]]
            expected = [(across(x), up(y)) for x, y in points]
            assert sum(found, ()) == pytest.approx(sum(expected, ()), abs=0.01)
    assert "本次序" in made(1)[0]


def test_map_of_the_plan_shows_the_chosen_mines(made):
    for language, words in ((0, "Green are the mines that the plan chooses."), (1, "绿色为方案选中的矿山。")):
        assert re.search(rf"<figcaption>[^/]*</b> [^<]*{words}", made(language)[0])


def test_supervision_is_crossed_and_what_presses_listed(made, tables):
    found = tables(made(0)[0])
    assert found["supervision"][1:] == [
        ["No value", "Producing", "licensed", "Ordinary supervision", "1", "13.00"],
        ["5 High", "Producing", "licensed", "Stop mining", "1", "13.00"],
        ["4 Comparatively high", "Producing", "not licensed", "Ordinary supervision", "1", "13.00"],
        ["Total", "", "", "", "3", "39.00"],
    ]
    assert found["pressing"][1:] == [
        ["M1", "Red", "Stop mining", "1", "Producing, licensed; risk class 5 High; Reserve; grown by 2.50 ha; mining "
         "right: No right (13.00 ha). Mining in a national nature reserve stops."]
    ]  # fmt: skip
    assert tables(made(1)[0])["pressing"][1][1:] == [
        "红色", "停止开采", "1",
        "生产、持证；风险等级5 高风险区；自然保护区；损毁面积扩大2.50公顷；矿业权：无矿业权（13.00公顷）。"
        "国家级自然保护区内的矿产开发活动应予停止。",
    ]  # fmt: skip
    assert found["mines"][0][-2:] == ["Supervision", "Order"]
    assert [row[-2:] for row in [*found["mines"][1:], *found["mines_left"][1:]]] == [
        ["Ordinary supervision (Blue)", ""], ["Stop mining (Red)", "1"], ["Ordinary supervision (Blue)", "2"],
    ]  # fmt: skip


def test_rights_are_counted_and_contradictions_named(made, tables, text_of):
    html = made(0)[0]
    assert tables(html)["rights"][1:] == [
        ["Inside its right", "1", "0.00"], ["Partly outside its right", "1", "2.50"], ["No right", "1", "13.00"],
        ["Total", "3", "15.50"],
    ]  # fmt: skip
    # M1 is licensed without a right; M2 is not licensed, and lies inside one.
    assert "1 mine is called licensed, but no valid right holds it: M1." in text_of(html)
    assert "1 mine is called unlicensed, but a valid right holds it: M2." in text_of(html)
    assert tables(made(1)[0])["rights"][3][0] == "无矿业权"


def test_change_and_warnings(made, tables, text_of):
    html, _, _ = made(0)
    assert "1 cell (400.00 ha) rose by a class or more, 0 (0.00 ha) fell, 3 stayed." in text_of(html)
    rows = {row[0]: row[1:] for row in tables(html)["transitions"]}
    assert rows["4 Comparatively high"] == ["400.00", "400.00", "0.00", "0.00", "0.00", "800.00"]
    one, two = tables(html)["warnings"][1:]
    assert one[:3] == ["1", "M1", "mine grown, stricter restoration model"]
    # 2.5 of the 10.5 ha before are 24 %; then why it has its model, as of the mines.
    assert one[3] == (
        "The same mine as M9 before; Grown by 2.50 ha (24 %) from 10.50 ha to 13.00 ha; stricter model: ecological "
        f"reconstruction instead of artificial assistance; risk class 5 instead of 4. {REASON}"
    )
    assert two[3] == (
        "Risk class 5 High instead of 4 Comparatively high: from 0.5 to 0.6, mostly through the biodiversity stress "
        "(+0.08); mining's part rose by 0.02."
    )
    for row in tables(made(1)[0])["warnings"][1:]:
        assert re.search("[\u4e00-\u9fff]", row[3]) and not re.search("[a-z]{3}", row[3])


def test_what_holds_is_told_for_zones_hot_areas_and_models(made, tables, text_of):
    html, _, _ = made(0)
    words = text_of(html)
    # Under every choice the lowest and the highest cell; with weights from 95 % the lowest alone.
    assert "50.00 % of the zoned area has the same risk class under every choice." in words
    assert "25.00 % of the zoned area has the same risk class in 95 % of the draws of the weights or more." in words
    # gi_bin is 1 in class 4 and 2 in class 5.
    assert "Of the 800.00 ha of hot cells, 400.00 ha keep their risk class under every choice." in words
    assert "1 of 2 mines has the same restoration model under every choice." in words
    assert "Hot cells move most under “k automatic: half of the highest degradation”" in words
    zones = {row[0]: row[1:] for row in tables(html)["certain_zones"]}
    assert zones["5 High"] == ["400.0", "400.0", "100.0", "400.0", "0.0", "0.0"]
    # The risk area covers the upper half of the fourth cell: class 5, which holds; weights do not hold it.
    (area,) = tables(html)["certain_areas"][1:]
    assert area[2:] == ["100.0", "0.0"]
    assert tables(html)["moved_mines"][1][2:] == ["25.0", "Cells of 1 km, k automatic: half of the highest degradation"]


def test_contents_by_the_sections_of_the_paper(made, text_of):
    html, _, _ = made(0)
    index = re.search(r'<ul class="paper">.*?</ul>', html, re.S).group()
    lines = {text_of(line).split()[0]: line for line in re.findall(r"<li>.*?</li>", index, re.S)}
    assert list(lines) == ["2.3", "2.3.5", "3.1.1", "3.1.2", "3.1.3", "3.2", "3.3", "3.4", "4.3"]
    anchors = re.findall(r'href="#(\w+)"', index)
    assert anchors and all(f'id="{anchor}"' in html for anchor in anchors)
    # The table of places answers to 3.1.2 and not to the next.
    number = re.search(r'<figure id="(t\d+)" class="t-places', html).group(1)
    assert f"#{number}" in lines["3.1.2"] and f"#{number}" not in lines["3.1.3"]


def test_mines_of_another_run_and_other_totals_are_seen(report, layers, make_layer, square, tables):
    other = make_layer([(square(X, Y, 9), {"mine_id": "M9", "measure": "watch", "level": "yellow", "months": 6,
                                           "sup_why": "", "risk_class": 3})], name="other")  # fmt: skip
    layer = layers["SUMMARY"][0]
    layer.dataProvider().changeAttributeValues({1: {layer.fields().lookupField("area_ha"): 12.0}})
    html, results, _ = report(SUPERVISION=other, SUMMARY=[layer])
    failed = {row[0]: row[1:3] for row in tables(html)["checks"] if row[-1] == "does not hold"}
    assert results["CHECKS_FAILED"] == 2
    assert failed == {
        "Damage in the summary of SUMMARY against the pieces": ["15.0000", "14.0000"],
        "Mines of SUPERVISION that are also in MINES (number of mines)": ["1", "0"],
    }


def test_change_of_another_area_is_seen(report, layers, tables):
    layer = layers["CHANGE"]
    layer.dataProvider().deleteFeatures([1])
    html, results, _ = report(CHANGE=layer)
    (failed,) = [row for row in tables(html)["checks"] if row[-1] == "does not hold"]
    assert results["CHECKS_FAILED"] == 1
    assert failed[0] == "Area of the cells that CHANGE has a class of afterwards, against the zoned cells"


def restored_row(key, value, area, restored, mines):
    numbers = {"mines": mines, "patches": mines, "area_ha": area, "pct": area / 15 * 100, "restor_ha": restored}
    parts = dict.fromkeys(("exc_ha", "occ_ha", "col_ha", "prot_ha", "eco_ha", "ha_km2"), 0.0)
    return None, {key: value, **numbers, **parts, "restor_pct": 0.0}


def test_restored_land_and_its_rate(report, make_layer, tables, text_of):
    def row(mineral, area, restored, mines):
        return restored_row("mineral", mineral, area, restored, mines)

    # 5 of 20 ha: coal 4 of 16, gold none of 3, iron all of its one.
    layer = make_layer([row("coal", 12.0, 4.0, 2), row("gold", 3.0, 0.0, 1), row("iron", 0.0, 1.0, 0)], name="sum")
    html, _, _ = report(SUMMARY=[layer])
    found = tables(html)["restored_1"]
    assert found[1:] == [
        ["coal", "4.00", "12.00", "25.00"], ["gold", "0.00", "3.00", "0.00"], ["iron", "1.00", "0.00", "100.00"],
        ["Total", "5.00", "15.00", "25.00"],
    ]  # fmt: skip
    assert "5.00 ha of the land that mining had damaged are restored, 25.00 % of restored and damaged land" in text_of(
        html
    )


def test_restoration_rate_of_many_mines_names_the_largest(report, make_layer, tables, text_of):
    # 44 mines of 0.25 ha without restored land, one of 4 ha with 1 ha and one restored wholly (2 ha).
    rows = [restored_row("mine_id", f"S{n:02}", 0.25, 0.0, 1) for n in range(44)]
    rows += [restored_row("mine_id", "M1", 4.0, 1.0, 1), restored_row("mine_id", "M9", 0.0, 2.0, 0)]
    layer = make_layer(rows, name="by mine")
    html, results, _ = report(SUMMARY=[layer])
    found = tables(html)
    assert found["restored_1"][1:] == [
        ["M1", "1.00", "4.00", "20.00"], ["M9", "2.00", "0.00", "100.00"], ["the other 44", "0.00", "11.00", "0.00"],
        ["Total", "3.00", "15.00", "16.67"],
    ]  # fmt: skip
    # M1 and 39 of the small ones are named; 5 small ones and the one without damage are not.
    damage = found["damage_1_mine_id"]
    assert damage[0][0] == "Mine" and len(damage) == 1 + 40 + 2
    assert damage[-2][:4] == ["the other 6", "5", "1.25", "8.33"] and damage[-1][:4] == [
        "Total",
        "45",
        "15.00",
        "100.00",
    ]
    assert results["CHECKS_FAILED"] == 0
    chinese = tables(report(SUMMARY=[layer], LANGUAGE=1)[0])
    assert chinese["restored_1"][-2][0] == "其余44项" and chinese["restored_1"][0][0] == "矿山"


@pytest.mark.slow
def test_the_report_can_be_read_by_everybody(made, tmp_path):
    chromium()
    pages = [made(language)[0] for language in (0, 1)]
    found = audit(pages, (1280, 390), tmp_path)
    assert {key: wrong for key, wrong in found.items() if wrong} == {}


def test_no_sentence_of_a_chinese_report_is_english(made, tables):
    """Whatever the layers say in words, which is English here: every text is made in the report's language."""
    for name, rows in tables(made(1)[0]).items():
        if name in ("steps", "versions", "layers", "rules", "fields", "choices"):
            continue  # names of programs, files, fields and of choices of one's own
        for row in rows:
            for cell in row:
                assert not re.search(r"\b[a-z]{3,} [a-z]{2,}\b", cell), (name, cell)
        assert not any("Nobody" in cell for row in rows for cell in row)


def test_no_blank_follows_a_chinese_sentence(made):
    body = re.sub("<(?:h1|title).*?>.*?</(?:h1|title)>", "", made(1)[0].partition("<body>")[2])
    assert re.findall("[^<>]{0,20}[。：；] +[^<> ]", body) == []
    assert re.findall("<b>[0-9.]+</b>[^<]*: ", body) == [] and "<b>3.1.1</b> 矿山开发与生态系统损毁特征：" in body
