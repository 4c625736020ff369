"""What the report is put together from: its words, charts, legends and coordinate grids."""

from html.parser import HTMLParser

import pytest
from mining_ecorisk.algorithms.framework.i18n import language
from mining_ecorisk.algorithms.framework.shipped_tables import shipped_table
from mining_ecorisk.algorithms.framework.text_width import wrapped
from mining_ecorisk.algorithms.report.maps.palette import between, paler
from mining_ecorisk.algorithms.report.page.charts import LABELS, TEXTS, WIDTH, Bar, bars
from mining_ecorisk.algorithms.report.page.document import Column, _write_table, chip, written
from mining_ecorisk.algorithms.report.words.texts import Texts


@pytest.mark.parametrize("name", ["risk_area_directions", "restoration_rules"])
def test_what_has_english_words_has_chinese_ones(name):
    table = shipped_table(name)
    for column in table.columns:
        if column.endswith("_zh"):
            pairs = zip(table.texts(column.removesuffix("_zh")), table.texts(column))
            assert all(bool(english) == bool(chinese) for english, chinese in pairs)


def test_names_of_classes_are_found_by_code_and_by_either_name():
    texts = Texts("zh")
    for value in ("grassland", "Grassland ecosystem", "草地生态系统"):
        assert texts.name("ecosystems", value) == "草地生态系统"
    assert texts.name("ecosystems", "moor") == "moor" and texts.name("ecosystems", None) == ""
    assert Texts("en").code("risk_levels", "较高风险区") == "4" and texts.code("risk_levels", "x") == ""
    assert texts.tr("0.8 – 1 (high stress)") == "0.8 – 1（胁迫高）"
    assert texts.joined(["a", "b", "c"]) == "a、b、c" and Texts("en").joined(["a", "b"]) == "a, b"


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [
        (1234.567, 2, "1,234.57"), (0.0, 2, "0.00"), (0.004, 2, "< 0.01"), (0.005, 2, "0.01"), (-0.004, 2, "> -0.01"),
        (7, 4, "7"), (12345, 2, "12,345"), (None, 2, ""), (float("nan"), 2, ""), ("a", 2, "a"), ("a", None, "a"),
    ],
)  # fmt: skip
def test_nothing_that_is_not_zero_reads_as_zero(value, digits, text):
    assert written(value, digits) == text


def test_legend_lines_are_not_wider_than_asked():
    assert wrapped("Water and wetland ecosystems: 81.6 ha", 20) == "Water and wetland\necosystems: 81.6 ha"
    # A Chinese character is as wide as two letters: five of them, or four and a number of two digits.
    assert wrapped("水体与湿地生态系统", 10) == "水体与湿地\n生态系统"
    assert wrapped("面积共计12公顷", 10) == "面积共计12\n公顷"
    # What closes a clause begins no line.
    assert wrapped("植被与生物，维持", 10) == "植被与生\n物，维持"
    assert wrapped("indivisible", 4) == "indivisible"
    assert wrapped("", 4) == ""


class Rectangles(HTMLParser):
    def __init__(self, svg):
        super().__init__()
        self.found = []
        self.feed(svg)

    def handle_starttag(self, tag, attributes):
        if tag == "rect":
            self.found.append(dict(attributes))


def test_bars_are_as_long_as_their_values():
    svg = bars(
        [Bar("one & only", [(30.0, "#111111"), (10.0, "#222222")], "40 ha"), Bar("two", [(20.0, "#111111")], "20 ha")],
        language(chinese=False),
        [("first", "#111111"), ("second", "#222222")],
    )
    key, drawn = Rectangles(svg).found[:2], Rectangles(svg).found[2:]
    assert [box["fill"] for box in key] == ["#111111", "#222222"]
    room = WIDTH - LABELS - TEXTS  # the longest row, 40, takes all of it
    assert [float(box["width"]) for box in drawn] == pytest.approx([room * 0.75, room * 0.25, room * 0.5], abs=0.01)
    assert float(drawn[1]["x"]) == pytest.approx(LABELS + room * 0.75, abs=0.01)  # parts stand side by side
    assert "one &amp; only" in svg and "40 ha" in svg
    # Who cannot see the bars is told of them: 30 and 10 of 40, 20 of 20.
    assert "<title>one &amp; only 40 ha (first 75 %, second 25 %); two 20 ha (first 100 %)</title>" in svg


def test_bars_are_told_in_chinese_as_chinese_is_written():
    rows = [
        Bar("高风险区", [(30.0, "#111111"), (10.0, "#222222")], "40公顷"),
        Bar("低风险区", [(5.0, "#111111")], "5公顷"),
    ]
    svg = bars(rows, language(chinese=True), [("本底", "#111111"), ("采矿", "#222222")])
    assert "<title>高风险区40公顷（本底75%、采矿25%）；低风险区5公顷（本底100%）</title>" in svg


def test_bars_of_nothing_are_no_bars():
    svg = bars([Bar("none", [(0.0, "#111111")], "0 ha")], language(chinese=False))
    assert Rectangles(svg).found == [] and "0 ha" in svg


def test_colours_between_and_paler():
    assert (
        paler("#000000", 0.5) == "#808080" and paler("#9e0b1f", 0.0) == "#9e0b1f" and paler("#9e0b1f", 1) == "#ffffff"
    )
    # From 1 to 5: #eef5e0, #bcdc8e, #e0a040, #c8502a, #67001f; an eighth is half way between 1 and 2.
    # 213, 232.5 and 183, the half rounded up.
    assert between("risk_levels", 0.125) == "#d5e9b7"
    assert chip("risk_levels", 5) == "risk_levels0" and chip("risk_levels", "x") == ""


def test_coordinate_grid_has_a_few_round_lines(qgis_app):
    from mining_ecorisk.algorithms.report.maps.graticule import grid_step
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsRectangle

    context = QgsCoordinateTransformContext()
    metric = QgsCoordinateReferenceSystem("EPSG:32647")
    # At 36 degrees north a degree of longitude is 90 km: 60 km are 40 minutes, of which a quarter is 10 minutes.
    assert grid_step(QgsRectangle(500000, 4000000, 560000, 4060000), metric, context) == 600
    assert grid_step(QgsRectangle(500000, 4000000, 502000, 4002000), metric, context) == 20
    nowhere = QgsCoordinateReferenceSystem.fromWkt('LOCAL_CS["plane",UNIT["metre",1]]')
    assert grid_step(QgsRectangle(0, 0, 1000, 1000), nowhere, context) is None


def test_no_cell_of_a_table_is_run_as_a_formula(tmp_path):
    path = tmp_path / "table.csv"
    _write_table(path, [Column("mine"), Column("ha", 2)], [["=1+1", -1.5], ["@a", None], ["plain", 2.0]])
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert lines == ["mine,ha", "'=1+1,-1.5", "'@a,", "plain,2.0"]
