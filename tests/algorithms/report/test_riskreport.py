"""The report on a small made data: its figures are the layers' figures, and it says what it was not given."""

import csv
import re
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback

X, Y = 500000, 4000000
REASON = (
    "Reserve (4.00 ha of 13.00 ha); risk class 5 High; severe: 13.00 ha damaged, all of it forest and grassland "
    "(more than 4 ha). "
    "To be reviewed by the reserve's authority."
)
KEPT = {}  # what several tests look at is made once


@pytest.fixture
def plain(report):
    if "plain" not in KEPT:
        KEPT["plain"] = report()
    return KEPT["plain"]


@pytest.fixture
def by_column(make_raster):
    """`by_column(step, first)`: cells with the mean `first` + column x `step`, and a gradient in each."""

    def make(step, first):
        within = np.linspace(-0.05, 0.05, 10, dtype=np.float32)
        row = np.concatenate([first + step * column + within * (0 < first + step * column < 1) for column in range(4)])
        return make_raster(np.tile(row.astype(np.float32), (50, 1)), X, Y + 10000, 200, nodata=-1)

    return make


@pytest.fixture
def full(report, areas, by_column, tmp_path_factory):
    if "full" not in KEPT:
        folder = tmp_path_factory.mktemp("full") / "new" / "files"
        rasters = {"QUALITY": by_column(0.25, 0.0), "VULNERABILITY": by_column(0.0, 0.2)}
        KEPT["full"] = report(AREAS=areas, TITLE="Mines <of> Qinghai", OUTPUT_FOLDER=str(folder), **rasters)
    return KEPT["full"]


def without(layer, field):
    layer.dataProvider().deleteAttributes([layer.fields().lookupField(field)])
    layer.updateFields()
    return layer


def changed(layer, field, value):
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().lookupField(field), value)
    layer.commitChanges()
    return layer


def test_figures_are_those_of_the_layers(plain, tables, text_of):
    html, results, log = plain
    found = tables(html)
    # 15 ha: grassland 9 and settlement 1 of stopes, forest 4 of waste, farmland 1 of collapse.
    names = ["Ecosystem", "Stope", "Transit site", "Solid waste", "Mine construction", "Mining collapse", "Total"]
    assert found["4_ha"][0] == names
    by_ecosystem = {row[0]: row[1:] for row in found["4_ha"]}
    assert by_ecosystem["Farmland ecosystem"] == ["0.00", "0.00", "0.00", "0.00", "1.00", "1.00"]
    assert by_ecosystem["Forest ecosystem"] == ["0.00", "0.00", "4.00", "0.00", "0.00", "4.00"]
    assert by_ecosystem["Grassland ecosystem"] == ["9.00", "0.00", "0.00", "0.00", "0.00", "9.00"]
    assert by_ecosystem["Total"] == ["10.00", "0.00", "4.00", "0.00", "1.00", "15.00"]
    assert {row[0]: row[-1] for row in found["4_pct"]}["Grassland ecosystem"] == "60.00"
    # Excavation is stopes, occupation is waste here.
    assert "excavation 10.00 ha (66.67 %), occupation 4.00 ha (26.67 %), collapse 1.00 ha (6.67 %)" in text_of(html)
    # In function areas 1 ha, in reserves 4 of 15 ha.
    assert "33.33 %" in text_of(html)
    # Rounded alone the shares would make 100.01: 17.647 has the least remainder and is rounded down.
    # A row has 3 cells of 4 km2 and one of 2 km2: 14 km2 = 1400 ha; the lowest is without its last cell: 12 of 68 km2.
    assert found["zones"][1:] == [
        ["5 High", "4", "1,400.00", "20.59", "0.6000", "0.6000"],
        ["4 Comparatively high", "4", "1,400.00", "20.59", "0.4500", "0.4500"],
        ["3 General", "4", "1,400.00", "20.59", "0.3000", "0.3000"],
        ["2 Comparatively low", "4", "1,400.00", "20.59", "0.2000", "0.2000"],
        ["1 Low", "3", "1,200.00", "17.64", "0.1000", "0.1000"],
        ["Total", "19", "6,800.00", "100.00", "", ""],
    ]
    # Of 70 km2, biodiversity drives three whole rows (42) and the lowest one without its last cell (12).
    drivers = {row[0]: row[1:] for row in found["drivers"][1:]}
    assert drivers["biodiversity conservation stress"] == ["15", "54.00", "77.14"]
    assert drivers["ecological vulnerability"] == ["4", "14.00", "20.00"]
    assert drivers["Total"] == ["19", "68.00", "97.14"]  # a cell of 2 km2 has no driver
    bins = {row[0]: row[1:] for row in found["hotspots"][1:]}
    assert bins["Hot spot, 99 % confidence"] == ["4", "14.00", "20.00"]
    assert bins["Not significant"] == ["4", "14.00", "20.00"]
    assert bins["Cold spot, 95 % confidence"] == ["0", "0.00", "0.00"]
    # Of the 70 km2 4 have 2.5, the others 0: 10 / 70. The most is 526.7926 * 0.45 * 0.6 = 142.234; 2.5 is 1.76 % of it.
    assert "1 of 20 cells is under stress; the highest value is 2.50, the mean over the study area 0.14." in text_of(
        html
    )
    assert "maximum is 142.23 (a cell that is wholly marshland and wholly damaged)" in text_of(html)
    assert "the highest here is 1.76 % of it" in text_of(html)
    assert "Further fields" not in text_of(html)
    assert results["CHECKS_FAILED"] == 0 and results["ATLAS_PAGES"] == 0
    assert not log.warnings


def test_every_mine_has_a_row_the_worst_first(plain, tables, text_of):
    html, _, _ = plain
    rows = tables(html)["mines"][1:]
    assert [row[0] for row in rows] == ["M3 Mine M3", "M1 Mine M1"]
    # What is left to natural restoration follows in short.
    assert tables(html)["mines_left"][1:] == [
        ["M2 Mine M2", "1.00", "4 Comparatively high", "light", "Important ecological function area only", "7"]
    ]
    assert text_of(html).index("One mine, one policy") < text_of(html).index("Data checks and self-audit")
    assert rows[0][1:] == [
        "1.00",
        "No model (its reason says why)",
        "0",
        "No cell with a risk class lies under this mine (1.00 ha damaged), so no model can be chosen.",
    ]
    assert rows[1][1:] == ["13.00", "Ecological reconstruction", "2", REASON]
    models = {row[0]: row[1:] for row in tables(html)["models"][1:]}
    # Shares are of the two mines that have a model.
    assert models["Ecological reconstruction"] == ["1", "50.00", "13.00"]
    assert models["No model (its reason says why)"] == ["1", "", "1.00"]
    assert models["Total"] == ["3", "", "15.00"]
    assert "1 mine lies outside the zoned area and has no model: M3." in text_of(html)


def test_areas_and_shares_have_the_digits_of_the_tables_wherever_they_stand(full):
    html, _, _ = full
    opening = html[html.index('<div class="cards">') : html.index("<figure")]
    numbers = re.findall(r"([0-9,]+(?:\.[0-9]+)?) (?:ha|%|km²)", re.sub("<[^>]+>", " ", opening))
    assert len(numbers) > 12
    assert [number for number in numbers if len(number.partition(".")[2]) != 2] == []


def test_charts_and_alternatives_tell_the_numbers_of_the_tables(full, tables):
    """Where rounding by the largest remainder moved a digit in the table, it did so there, too."""
    html, _, _ = full
    charts = re.findall(r"<svg[^>]*><title>(.*?)</title>", html)
    for name, column, unit in (("zones", 2, "ha"), ("4_ha", -1, "ha")):
        told = [f"{row[0]} {row[column]} {unit}" for row in tables(html)[name][1:-1]]
        assert any(all(one in chart for one in told) for chart in charts), (name, told)
    shares = [f"{row[0]} ({row[3]} %)" for row in tables(html)["zones"][1:-1]]
    alternatives = re.findall('<img alt="([^"]*)"', html)
    assert any(all(one in alternative for one in shares) for alternative in alternatives)


def test_units_are_chinese_in_a_chinese_report(report, tables):
    checks = tables(report(LANGUAGE=1)[0])["checks"]
    assert checks[0][3] == "单位" and {row[3] for row in checks[1:]} <= {"公顷", "平方千米", "%", ""}


def test_optional_layers_have_sections_of_their_own(full, tables, text_of):
    html, _, _ = full
    (_, row) = tables(html)["risk_areas"]
    assert row == [
        "Qilian Mountain", "28.00", "40.00", "2", "66.67", "biodiversity conservation stress", "Alpine <grassland>",
        "Restore it",
    ]  # fmt: skip
    # Overview, damage, minerals, water, quality, biodiversity, vulnerability, zones, hot spots, areas, restoration.
    assert html.count("data:image/png;base64,") == 11
    assert "Left out" not in html
    assert "The largest ecological risk area is Qilian Mountain: 28.00 km²" in text_of(html)


def test_layers_that_were_not_given_are_left_out_with_a_word(plain, text_of):
    html, _, _ = plain
    for parameter in ("QUALITY", "VULNERABILITY", "AREAS"):
        assert f"Left out: no layer was given for {parameter}." in text_of(html)
    assert html.count("data:image/png;base64,") == 8


def test_fields_that_are_missing_are_left_out_with_a_word(report, grid, tables, text_of):
    fields = ("wrac", "bio", "gi_bin", "gi_z", "driver", "c_bio", "risk")
    grid.dataProvider().deleteAttributes([grid.fields().lookupField(name) for name in fields])
    grid.updateFields()
    html, results, _ = report()
    for field in ("wrac", "bio", "gi_bin", "driver", "c_water, c_bio, c_vuln"):
        assert f"Left out: the grid (INPUT) has no field {field}." in text_of(html)
    assert html.count("data:image/png;base64,") == 5  # overview, damage, minerals, zones, restoration
    assert len(tables(html)["zones"][0]) == 4  # no columns of the risk
    assert results["CHECKS_FAILED"] == 0


def test_page_stands_alone(full):
    html, _, _ = full
    assert "<title>Mines &lt;of&gt; Qinghai</title>" in html
    words = re.sub(r"base64,[A-Za-z0-9+/=]+", "", html)
    assert not re.search(r"https?:|//[a-z]|@import|url\(|<link|<script|<iframe", words)
    sources = re.findall(r'\b(?:src|href)="([^"]{0,24})', html)
    assert sources and all(source.startswith(("data:image/png;base64,", "#s", "#t", "#f")) for source in sources)


def test_chinese_report_has_no_english_sentence(report, areas, raster, tables):
    html, _, _ = report(LANGUAGE=1, AREAS=areas, QUALITY=raster(0, 1), VULNERABILITY=raster(0.15, 0.55))
    found = tables(html)
    assert '<html lang="zh">' in html
    assert found["zones"][1][0] == "5 高风险区"
    assert found["4_ha"][0][1:] == ["采场", "中转场地", "固体废弃物", "矿山建筑", "塌陷坑", "合计"]
    assert [row[2] for row in found["mines"][1:]] == ["未定模式（见判定依据）", "生态重建"]
    # The layer's reason is English, so its attributes speak; the rule's own reason is a shipped one.
    assert found["mines"][2][4] == (
        "自然保护区（4.00公顷，全矿13.00公顷）；风险等级5 高风险区；严重："
        "共损毁13.00公顷，其中全部为森林与草地（超过4公顷）。"
        "须由保护区主管部门审查。"
    )
    assert found["risk_areas"][1][0] == "祁连山"
    for name, table in found.items():
        if name in ("defaults", "fields", "versions", "layers", "rules", "decisions", "risk_areas", "steps"):
            continue
        for row in table:
            for cell in row:
                assert not re.search(r"[A-Za-z]{4,} [A-Za-z]{2,}", cell), (name, cell)
    paragraphs = " ".join(re.findall(r"<(?:p|li|h2|h3|figcaption)\b[^>]*>(.*?)</", html, flags=re.S))
    assert not re.search(r"[a-z]{3,} [a-z]{3,} [a-z]{3,}", paragraphs)


def test_reasons_are_made_in_the_language_of_the_report(data, mines):
    from mining_ecorisk.algorithms.report.words.mine_texts import reason

    changed(mines, "reason", "Never quoted.")
    assert reason(data("en"), 0) == "Function area (wholly); risk class 4 Comparatively high; light: 1.00 ha damaged."
    assert reason(data("zh"), 0) == "重要生态功能区（全部）；风险等级4 较高风险区；较轻：共损毁1.00公顷。"
    assert reason(data("en"), 1) == REASON
    assert reason(data("zh"), 2) == "矿山范围内没有已定级的单元（共损毁1.00公顷），无法选定修复模式。"


def test_highest_class_under_a_mine_is_told_where_it_is_another(data, mines):
    from mining_ecorisk.algorithms.report.words.mine_texts import reason

    changed(mines, "risk_max", 5)
    assert "；风险等级4 较高风险区（矿山范围内最高为 5）；" in reason(data("zh"), 0)


def test_layers_that_do_not_agree_are_named(report, grid, mines, tables, text_of):
    grid.startEditing()
    mines.startEditing()
    grid.changeAttributeValue(17, grid.fields().lookupField("dmg_km2"), 0.5)
    grid.changeAttributeValue(1, grid.fields().lookupField("risk"), 0.9)
    mines.changeAttributeValue(2, mines.fields().lookupField("area_ha"), 14.0)
    grid.commitChanges()
    mines.commitChanges()
    html, results, log = report()
    failed = {row[0]: row[1:3] for row in tables(html)["checks"] if row[-1] == "does not hold"}
    assert results["CHECKS_FAILED"] == len(failed) == len(log.warnings)
    assert failed["Areas of all mines against all pieces"] == ["15.0000", "16.0000"]
    assert failed["Area of each mine against its pieces (the mine that differs most)"] == ["14.0000", "13.0000"]
    assert failed["Damage in the grid (dmg_km2) against the pieces; a difference lies outside the grid"][1] == "52.0000"
    assert failed["Contributions against the risk, in the cell that differs most (within a millionth)"] == [
        "0.9000", "0.1000",
    ]  # fmt: skip
    assert any("lowest risk lies above" in name for name in failed)
    assert f"{len(failed)} of" in text_of(html) and "checks do not hold" in text_of(html)


def test_zones_have_the_colour_of_their_name_or_else_of_their_place(data, grid):
    assert [data().colour(number) for number in (5, 1)] == ["#67001f", "#eef5e0"]
    field = grid.fields().lookupField("risk_level")
    grid.startEditing()
    for feature in grid.getFeatures():
        grid.changeAttributeValue(feature.id(), field, "High" if feature["risk_class"] == 2 else None)
    grid.commitChanges()
    assert data().zone(2) == "2 High" and data("zh").zone(2) == "2 高风险区" and data().colour(2) == "#67001f"
    changed(grid, "risk_class", 9)
    assert [data().zone(number) for number in (9, 2, 1)] == ["9", "2 High", "1"]
    # Nine classes lie at eighths of the palette, from class 1 to class 9: 1 and 9 are its ends, 5 is its middle.
    assert [data().colour(number) for number in (9, 5, 1)] == ["#67001f", "#e0a040", "#eef5e0"]


def test_maps_and_tables_are_written_as_files(full):
    from qgis.PyQt.QtGui import QImage

    _, results, _ = full
    folder = Path(results["OUTPUT_FOLDER"])
    names = [
        "overview",
        "damage",
        "minerals",
        "water",
        "quality",
        "biodiversity",
        "vulnerability",
        "zones",
        "hotspots",
        "areas",
        "restoration",
    ]
    assert {path.stem for path in folder.glob("map_*.png")} == {"map_restoration", *(f"map_{name}" for name in names)}
    picture = QImage(str(folder / "map_zones.png"))
    # 180 mm, as wide as the text on A4, in 254 dpi; as high as the legend needs.
    assert picture.width() == 1800 and picture.height() >= 980
    charts = {path.stem: QImage(str(path)) for path in folder.glob("chart_*.png")}
    assert {"chart_damage", "chart_zones", "chart_drivers", "chart_models"} <= set(charts)
    # Twice the chart's 760 px; five zones of 30 px and 4 below.
    assert (charts["chart_zones"].width(), charts["chart_zones"].height()) == (1520, 308)
    zones = charts["chart_zones"]
    assert zones.pixelColor(0, 0).name() == "#ffffff"
    assert len({zones.pixelColor(x, y).name() for x in range(0, 1520, 4) for y in range(0, 308, 4)}) > 5
    with (folder / "table_zones.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))
    # The code of a name stands beside it, whole numbers are whole, and shares have four more digits than on the page.
    assert rows[0][:4] == ["Risk zone", "Risk zone (code)", "Cells", "Area (ha)"]
    assert rows[1][:5] == ["5 High", "5", "4", "1400.0", "20.588235"]  # 100 * 14 / 68 = 20.5882352...
    with (folder / "table_mines_left.csv").open(encoding="utf-8-sig", newline="") as stream:
        heading, row = csv.reader(stream)
    assert dict(zip(heading, row))["Mine (code)"] == "M2"
    assert dict(zip(heading, row))["Protection (code)"] == "function"


def pages_of(path):
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", Path(path).read_bytes()))


def test_atlas_has_a_page_for_each_of_the_mines_selected(report, mines, tmp_path):
    mines.selectByIds([2])
    _, results, _ = report(ATLAS=str(tmp_path / "atlas.pdf"), ATLAS_MINES=2)
    assert results["ATLAS_PAGES"] == pages_of(results["ATLAS"]) == 1


def test_atlas_of_a_layer_given_with_its_selection_only(grid, pieces, mines, tmp_path):
    import processing
    from qgis.core import QgsProcessingContext, QgsProcessingFeatureSourceDefinition, QgsProject

    project, context = QgsProject(), QgsProcessingContext()
    project.addMapLayer(mines)
    context.setProject(project)
    mines.selectByIds([1, 3])
    parameters = {
        "INPUT": grid, "PIECES": pieces, "MINES": QgsProcessingFeatureSourceDefinition(mines.id(), True),
        "OUTPUT": str(tmp_path / "report.html"), "ATLAS": str(tmp_path / "atlas.pdf"), "ATLAS_MINES": 2,
    }  # fmt: skip
    assert processing.run("miningrisk:riskreport", parameters, context=context)["ATLAS_PAGES"] == 2


def test_cells_without_a_value_are_no_failed_check(report, grid):
    """The first cell has neither risk nor contributions; every other cell's add up exactly."""
    fields = [grid.fields().lookupField(name) for name in ("risk", "c_water", "c_bio", "c_vuln", "risk_class")]
    grid.dataProvider().changeAttributeValues({1: dict.fromkeys(fields)})
    html, results, _ = report()
    assert results["CHECKS_FAILED"] == 0
    assert "nan" not in re.sub(r'src="[^"]*"', "", html)


def test_zone_whose_cells_have_no_risk_shows_no_nan(report, grid):
    fields = [grid.fields().lookupField(name) for name in ("risk", "c_water", "c_bio", "c_vuln")]
    third = [feature.id() for feature in grid.getFeatures() if feature["risk_class"] == 3]
    grid.dataProvider().changeAttributeValues({cell: dict.fromkeys(fields) for cell in third})
    html, _, _ = report()
    assert "nan" not in re.sub(r'src="[^"]*"', "", html)


def test_no_risk_areas_is_said(report, areas):
    areas.dataProvider().truncate()
    html, _, _ = report(AREAS=areas)
    assert "No cell is a hot spot at the level asked for, so there are no risk areas." in html


def test_ids_of_another_type_are_the_same_mines(report, make_layer, mines, pieces, rows):
    """Whole numbers in the one layer, reals in the other, as a Shapefile or a join makes them."""

    def numbered(layer, kind):
        found = [{**row, "mine_id": kind(row["mine_id"][1:])} for row in rows(layer)]
        shapes = [feature.geometry().asWkt() for feature in layer.getFeatures()]
        return make_layer(list(zip(shapes, found)), kind="MultiPolygon")

    html, results, _ = report(MINES=numbered(mines, float), PIECES=numbered(pieces, int))
    assert results["CHECKS_FAILED"] == 0
    assert ">1 Mine M1<" in html


@pytest.mark.parametrize("field", ["risk_class", "risk_max", "rule"])
def test_text_where_the_mines_have_numbers(report, make_layer, mines, rows, field):
    found = [{**row, field: str(row[field])} for row in rows(mines)]
    shapes = [feature.geometry().asWkt() for feature in mines.getFeatures()]
    with pytest.raises(QgsProcessingException, match=f"MINES: the field {field} .* is text"):
        report(MINES=make_layer(list(zip(shapes, found)), kind="MultiPolygon"))


def test_mine_with_a_model_and_no_class_is_told_of_as_it_is(report, mines):
    mines.dataProvider().changeAttributeValues(
        {1: {mines.fields().lookupField("risk_class"): None, mines.fields().lookupField("reason"): None}}
    )
    html, _, _ = report()
    assert "M2 Mine M2" in html


def test_table_that_cannot_be_written_leaves_the_earlier_page(report, tmp_path):
    folder = tmp_path / "files"
    (folder / "table_zones.csv").mkdir(parents=True)
    page = tmp_path / "page.html"
    page.write_text("An earlier page")
    with pytest.raises(QgsProcessingException, match="OUTPUT_FOLDER: the file .*table_zones.csv cannot be written"):
        report(OUTPUT_FOLDER=str(folder), OUTPUT=str(page))
    assert page.read_text() == "An earlier page"
    assert [path.name for path in folder.iterdir()] == ["table_zones.csv"]


def test_files_that_programs_hold_stay_and_the_new_ones_lie_beside(report, mines, tmp_path, monkeypatch):
    from mining_ecorisk.algorithms.framework import replacing

    folder = tmp_path / "files"
    folder.mkdir()
    held = [tmp_path / "report.html", tmp_path / "atlas.pdf", folder / "table_zones.csv"]
    for path in held:
        path.write_text("held")
    real = Path.replace

    def replace(path, target):
        if {path, Path(target)} & set(held):
            raise PermissionError(13, "Permission denied", str(target))
        return real(path, target)

    monkeypatch.setattr(Path, "replace", replace)
    monkeypatch.setattr(replacing, "PAUSE", 0.01)
    html, results, log = report(OUTPUT_FOLDER=str(folder), ATLAS=str(held[1]))
    assert [path.read_text() for path in held] == ["held"] * 3
    assert results["OUTPUT"] == str(tmp_path / "report_2.html") and html.startswith("<!DOCTYPE html>")
    assert results["ATLAS"] == str(tmp_path / "atlas_2.pdf")
    assert (tmp_path / "atlas_2.pdf").read_bytes().startswith(b"%PDF")
    assert "High" in (folder / "table_zones_2.csv").read_text(encoding="utf-8-sig")
    for name, path in zip(("OUTPUT", "ATLAS", "OUTPUT_FOLDER"), held):
        other = f"{path.stem}_2{path.suffix}"
        assert len([line for line in log.warnings if line.startswith(f"{name}: {path} ") and other in line]) == 1


@pytest.mark.parametrize("name", ["QUALITY", "VULNERABILITY"])
def test_raster_of_something_else_is_refused(report, raster, name):
    with pytest.raises(QgsProcessingException, match=f"{name}: the raster .* holds 2018 to 5194, .* between 0 and 1"):
        report(**{name: raster(2018, 5194)})


def test_folder_for_a_page_is_refused_at_once(report, tmp_path):
    with pytest.raises(QgsProcessingException, match="OUTPUT: .* is a folder"):
        report(OUTPUT=str(tmp_path))


def test_worst_mines_come_first_in_the_atlas(data):
    from mining_ecorisk.algorithms.report.data.atlas_choice import ALL, WORST, chosen_mines

    def ids(choice, count):
        made = data()
        return [made.mines.ids[place] for place in chosen_mines(made, choice, count, [])]

    assert ids(ALL, 1) == ["M2", "M1", "M3"]
    assert ids(WORST, 2) == ["M3", "M1"]
    assert ids(WORST, 50) == ["M3", "M1", "M2"]


def test_atlas_page_says_what_the_layers_say(data):
    from mining_ecorisk.algorithms.report.maps.atlas_page import common_texts, mine_fields

    made = data()
    common = common_texts(made, "Atlas")

    def facts(page):
        return {common[f"fact_{slot}"]: page[f"fact_{slot}"] for slot in range(1, 9)}

    def rows(page):
        slots = [f"ecosystem_{slot}" for slot in range(1, 8)]
        return [(page[slot], page[f"{slot}_area"]) for slot in slots if page[slot] is not None]

    # One cell has no class: its grey, #d9d9d9 mixed with 62 % of white, is in the key too.
    assert common["zone_1"] == "5 High" and common["zone_6"] == "No value" and "zone_7" not in common
    assert common["zone_6_colour"] == "#f1f1f1"
    page = mine_fields(made, 1)
    assert page["title"] == "M1 Mine M1"
    assert page["about"] == "coal · Energy minerals · Producing · licensed"
    assert page["model"] == "Ecological reconstruction"
    assert page["reason"].replace("\n", " ") == REASON
    assert facts(page)["Damaged area"] == "13.00 ha" and facts(page)["Risk class"] == "5 High"
    assert facts(page)["In nature reserves"] == "4.00 ha" and facts(page)["Outside the zoned area"] == "Not given"
    assert rows(page) == [("Grassland ecosystem", "9.00 ha (69.2 %)"), ("Forest ecosystem", "4.00 ha (30.8 %)")]
    assert page["ecosystem_2_bar"] / page["ecosystem_1_bar"] == pytest.approx(4 / 9)
    # As on the map, grassland is plain and forest hatched at 45 degrees, in white because it is dark.
    assert page["ecosystem_1_hatch_1"] is None and page["ecosystem_2_hatch_1"] == 45
    assert page["ecosystem_2_hatch_2"] is None and page["ecosystem_2_ink"] == "#ffffff"
    page = mine_fields(made, 2)
    assert page["model"] == "No model (its reason says why)" and facts(page)["Risk class"] == "No value"
    assert rows(page) == [("Farmland ecosystem", "1.00 ha (100.0 %)")]


@pytest.mark.parametrize(("letter", "kept"), [("x", 54), ("矿", 27)])
def test_long_name_of_a_mine_keeps_to_its_line(data, letter, kept):
    """Of 58 letters, three go to "M1 " and one to the ellipsis; a Chinese character is as wide as two."""
    from mining_ecorisk.algorithms.report.maps.atlas_page import common_texts, mine_fields

    made = data()
    made.mines.columns["mine_name"][1] = letter * 300
    assert mine_fields(made, 1)["title"] == f"M1 {letter * kept}…"
    assert common_texts(made, "A title " * 40)["foot"].endswith("…")


@pytest.fixture
def drawn(data):
    """`drawn(places, change)`: the texts of the atlas's labels, page by page; `change(data)` comes first."""
    from mining_ecorisk.algorithms.report.maps.atlas import Atlas
    from mining_ecorisk.algorithms.report.maps.sheet import Layout
    from qgis.core import QgsLayoutItemLabel

    def pages(places, change=lambda made: None, title="[% 1 + 1 %]"):
        made = data()
        change(made)
        atlas = Atlas(made)
        found = []
        with Layout(atlas.project) as layout:
            atlas._load(layout)
            atlas._fill(layout, places, title)
            for number in range(len(places)):
                layout.atlas().seekTo(number)
                labels = [item for item in layout.items() if isinstance(item, QgsLayoutItemLabel)]
                found.append({label.id(): label.currentText() for label in labels})
                found[-1]["extent"] = layout.itemById("map").extent()
        return found

    return pages


def test_page_tells_what_to_do_below_a_lower_map(drawn):
    def prescribed(made):
        columns = {
            "unit": "Qilian Mountain",
            "area": "Tianjun",
            "target": "grassland",
            "measures": "Re-lay turf [% 1 %]",
        }
        for name, value in columns.items():
            made.mines.columns[name] = [None, value, None]

    plain, told = drawn([1])[0], drawn([1], prescribed)[0]
    assert plain["advice"] == "" and plain["advice heading"] == "" and told["advice heading"] == "What to do"
    assert told["advice"].split("\n") == [
        "Unit: Qilian Mountain", "Area: Tianjun", "Target ecosystem: Grassland ecosystem",
    ]  # fmt: skip
    assert told["measures"] == "Measures: Re-lay turf [% 1 %]"
    # The map is 170 mm wide, and 162 or 121 mm high.
    for page, high in ((plain, 162), (told, 121)):
        assert page["extent"].width() / page["extent"].height() == pytest.approx(170 / high, rel=1e-3)


def test_pages_of_the_atlas_follow_their_order(drawn):
    first, second = drawn([2, 1])
    assert first["title"].startswith("M3") and second["title"] == "M1 Mine M1"
    assert first["page"] == "1 / 2" and second["page"] == "2 / 2"
    assert second["ecosystem_2 number"] == "4.00 ha (30.8 %)" and first["ecosystem_2 number"] == ""


def test_names_that_look_like_expressions_are_printed(drawn):
    def odd(made):
        made.mines.columns["mine_name"][1] = "[% 1 + 1 %] <b>&"
        made.mines.columns["rule_why"][1] = "Because [% @qgis_version %]"

    (page,) = drawn([1], odd)
    assert page["title"] == "M1 [% 1 + 1 %] <b>&"
    assert page["reason"].replace("\n", " ").endswith("Because [% @qgis_version %]")
    assert page["foot"] == "[% 1 + 1 %]"


def test_map_of_a_page_shows_its_mine_in_the_middle(drawn, data):
    (page,) = drawn([1])
    mine, shown = data().mines.shapes[1].boundingBox(), page["extent"]
    assert shown.contains(mine)
    assert shown.center().x() == pytest.approx(mine.center().x())


def test_template_of_ones_own_is_used_and_a_wrong_one_refused(report, tmp_path):
    from mining_ecorisk.algorithms.report.maps.atlas import TEMPLATE

    own = tmp_path / "own.qpt"
    own.write_text(TEMPLATE.read_text(encoding="utf-8").replace('id="motto"', 'id="words"'), encoding="utf-8")
    atlas = tmp_path / "atlas.pdf"
    report(ATLAS=str(atlas), ATLAS_TEMPLATE=str(own))
    assert pages_of(atlas) == 3
    atlas.unlink()
    for text in ("no template", own.read_text(encoding="utf-8").replace('id="map"', 'id="plan"')):
        own.write_text(text, encoding="utf-8")
        with pytest.raises(QgsProcessingException, match="ATLAS_TEMPLATE: own.qpt is no layout template with a map"):
            report(ATLAS=str(atlas), ATLAS_TEMPLATE=str(own))
        assert not atlas.exists()


def test_locator_of_the_atlas_hides_no_mine(qgis_app):
    """A mine as wide as high fills the middle 1 / ROOM of the map in both directions."""
    from mining_ecorisk.algorithms.report.maps.atlas import ROOM, TEMPLATE
    from mining_ecorisk.algorithms.report.maps.sheet import Layout
    from qgis.core import QgsProject, QgsReadWriteContext
    from qgis.PyQt.QtXml import QDomDocument

    project, document = QgsProject(), QDomDocument()
    document.setContent(TEMPLATE.read_text(encoding="utf-8"))
    with Layout(project) as layout:
        layout.loadFromTemplate(document, QgsReadWriteContext())
        large, small = (layout.itemById(name) for name in ("map", "locator"))
        corner = [large.pos().x() + (0.5 + 0.5 / ROOM) * large.rect().width()]
        corner.append(large.pos().y() + (0.5 + 0.5 / ROOM) * large.rect().height())
        assert corner[0] < small.pos().x() or corner[1] < small.pos().y()


def test_atlas_asks_for_a_selection(report, tmp_path):
    with pytest.raises(QgsProcessingException, match="ATLAS_MINES: no mine is selected in mines"):
        report(ATLAS=str(tmp_path / "atlas.pdf"), ATLAS_MINES=2)


def test_report_tells_of_the_runs_behind_its_layers(report, run, grid, plain, tables, text_of):
    zoned, _ = run("riskzoning", INPUT=grid, CLASSES=5, OUTPUT="TEMPORARY_OUTPUT", AREAS="TEMPORARY_OUTPUT")
    html, _, _ = report(INPUT=zoned["OUTPUT"])
    (_, row) = tables(html)["steps"]
    assert row[0] == "5.2 Risk zoning"
    assert "Number of classes = 5" in row[1] and "Method = Natural breaks" in row[1] and "Risk zones =" not in row[1]
    breaks = "; ".join(f"{float(one):.6g}" for one in zoned["BREAKS"].split(";"))
    assert f"Breaks: upper bound of every class = {breaks}" in row[2]
    assert "defaults" not in tables(html)
    html, _, _ = plain
    assert "The metadata of the layers tell of no run." in text_of(html) and len(tables(html)["defaults"]) > 20


def test_works_in_a_background_thread(qgis_app, grid, pieces, mines, tmp_path):
    from qgis.core import QgsProcessingContext, QgsTask
    from qgis.PyQt.QtCore import QThread

    algorithm = qgis_app.processingRegistry().algorithmById("miningrisk:riskreport")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    parameters = {"INPUT": grid, "PIECES": pieces, "MINES": mines, "OUTPUT": str(tmp_path / "report.html"),
                  "ATLAS": str(tmp_path / "atlas.pdf"), "LANGUAGE": 0}  # fmt: skip
    ready = algorithm.create()
    assert ready.prepare(parameters, context, feedback)
    seen = []

    class Work(QgsTask):
        def run(self):
            seen.append(QThread.currentThread() is not qgis_app.thread())
            # As QGIS does it: layers that the context loads belong to the thread that uses them.
            own = QgsProcessingContext()
            own.setFeedback(feedback)
            seen.append(ready.runPrepared(parameters, own, feedback))
            return True

    task = Work("report")
    qgis_app.taskManager().addTask(task)
    while len(seen) < 2 and task.status() not in (QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated):
        qgis_app.processEvents()
        QThread.msleep(20)
    assert seen[0] and seen[1]["ATLAS_PAGES"] == 3
    assert pages_of(tmp_path / "atlas.pdf") == 3


def test_cancelled_report_leaves_nothing(run, grid, pieces, mines, tmp_path):
    import processing

    class Cancelling(QgsProcessingFeedback):
        def setProgress(self, progress):
            if progress > 50:  # in the atlas
                self.cancel()

    parameters = {"INPUT": grid, "PIECES": pieces, "MINES": mines, "OUTPUT": str(tmp_path / "report.html"),
                  "ATLAS": str(tmp_path / "atlas.pdf")}  # fmt: skip
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        processing.run("miningrisk:riskreport", parameters, feedback=Cancelling())
    assert not list(tmp_path.glob("*.pdf")) and not list(tmp_path.glob("*.html"))


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (lambda w: {"INPUT": without(w["grid"], "risk_class")}, "INPUT: the layer cells has no field risk_class"),
        (lambda w: {"INPUT": changed(w["grid"], "risk_class", 0)}, "INPUT: .* holds 0, and classes are whole numbers"),
        (lambda w: {"INPUT": changed(w["grid"], "area_km2", 40.0)}, "INPUT: in cells, 1 cell has no area_km2"),
        (lambda w: {"INPUT": w["make"]([], kind="Polygon", name="none")}, "INPUT: the layer none has no features"),
        (
            lambda w: {"INPUT": w["make"]([(w["square"](100, 36, 1), {"risk_class": 1})], crs="EPSG:4326")},
            "INPUT: .*degrees",
        ),
        (
            lambda w: {"INPUT": w["make"]([(w["square"](X, Y, 9), {"risk_class": "High"})])},
            "INPUT: the field risk_class of layer is text",
        ),
        (lambda w: {"PIECES": without(w["pieces"], "area_ha")}, "PIECES: the layer pieces has no field area_ha"),
        (
            lambda w: {"PIECES": changed(w["pieces"], "ecosystem", "moor")},
            r"PIECES \(pieces\), ecosystem: unknown .*moor",
        ),
        (lambda w: {"PIECES": changed(w["pieces"], "damage", "hole")}, r"PIECES \(pieces\), damage: unknown .*hole"),
        (lambda w: {"MINES": without(w["mines"], "rule")}, "MINES: the layer mines has no field rule"),
        (lambda w: {"MINES": w["pieces"]}, "MINES: the layer pieces has no field model, reason, severity, rule"),
        (lambda w: {"MINE_FIELD": "name"}, "PIECES: the layer pieces has no field name"),
        (lambda w: {"AREAS": without(w["areas"], "direction")}, "AREAS: the layer areas has no field direction"),
        (lambda w: {"OUTPUT": str(w["tmp"] / "none" / "report.html")}, "OUTPUT: the folder .* does not exist"),
        (lambda w: {"ATLAS": str(w["tmp"] / "none" / "atlas.pdf")}, "ATLAS: the folder .* does not exist"),
        (lambda w: {"OUTPUT_FOLDER": w["file"]}, "OUTPUT_FOLDER: the folder .* cannot be made"),
        (lambda w: {"ATLAS": str(w["tmp"])}, "ATLAS: .* is a folder"),
    ],
)
def test_bad_input_is_refused(report, grid, pieces, mines, areas, make_layer, square, tmp_path, given, said):
    (tmp_path / "a file").write_text("x")
    data = {"grid": grid, "pieces": pieces, "mines": mines, "areas": areas, "make": make_layer, "square": square,
             "tmp": tmp_path, "file": str(tmp_path / "a file")}  # fmt: skip
    with pytest.raises(QgsProcessingException, match=said):
        report(**given(data))
    assert not (tmp_path / "report.html").exists()


@pytest.mark.parametrize(("language", "words"), [(0, "no ground of its own"), (1, "没有自己的用地")])
def test_a_mine_without_ground_is_told(report, pieces, mines, make_layer, language, words, text_of):
    def with_row(layer, **values):
        from qgis.core import QgsFeature

        feature = QgsFeature(layer.fields())
        for name, value in values.items():
            feature[name] = value
        layer.dataProvider().addFeature(feature)
        return layer

    lost = {"mine_id": "U", "protection": "none", "area_ha": 0.0}
    reason = "This mine has no ground of its own: its patches have no geometry."
    more = {"model": "error: no ground of its own", "rule": 0, "severity": "light", "reason": reason}
    html, _, log = report(
        PIECES=with_row(pieces, ecosystem="no reference", damage="stope", **lost),
        MINES=with_row(mines, **lost, **more),
        LANGUAGE=language,
    )  # fmt: skip
    assert words in text_of(html)
    assert "error: no ground" not in text_of(html)
    assert not [text for text in log.warnings if text.startswith("Check failed")]


@pytest.fixture
def failed_checks(tables):
    def call(html):
        return {row[0]: row[1:3] for row in tables(html)["checks"] if row[-1] == "does not hold"}

    return call


def test_mines_of_another_zoning_are_seen(report, mines, failed_checks):
    # M1 lies in class 5 and M2 in class 4: the highest class and the class of one mine of three are others.
    html, results, _ = report(MINES=changed(mines, "risk_class", 3))
    assert results["CHECKS_FAILED"] == 1
    assert failed_checks(html) == {"Risk class of the mines against the cells under them (number of mines)": ["3", "2"]}


def test_an_unknown_model_is_seen(report, mines, failed_checks):
    html, _, _ = report(MINES=changed(mines, "model", "plant trees"))
    assert failed_checks(html) == {"Restoration models that the table of models knows (number of mines)": ["3", "2"]}


def test_quality_and_vulnerability_exchanged_are_seen(report, by_column, failed_checks):
    quality, vulnerability = by_column(0.25, 0.0), by_column(0.0, 0.2)
    _, results, _ = report(QUALITY=quality, VULNERABILITY=vulnerability)
    assert results["CHECKS_FAILED"] == 0
    html, results, _ = report(QUALITY=vulnerability, VULNERABILITY=quality)
    assert results["CHECKS_FAILED"] == 2
    assert all(name.startswith("Mean ") for name in failed_checks(html))


def test_the_quality_of_another_year_is_seen(report, by_column, failed_checks):
    html, _, _ = report(QUALITY=by_column(0.24, 0.0))
    # In the last column 0.72 instead of 0.75.
    (found,) = failed_checks(html).values()
    assert [float(number) for number in found] == pytest.approx([0.75, 0.72], abs=1e-4)


def test_classes_turned_round_are_seen(report, grid, failed_checks):
    at = grid.fields().lookupField("risk_class")
    grid.startEditing()
    for feature in grid.getFeatures():
        if feature["risk_class"]:
            grid.changeAttributeValue(feature.id(), at, 6 - feature["risk_class"])
    grid.commitChanges()
    html, _, _ = report(INPUT=grid)
    names = " ".join(failed_checks(html))
    assert "lowest risk lies above the highest" in names and "Risk class of the mines" in names


def test_layers_of_different_runs_are_seen():
    from mining_ecorisk.algorithms.report.data.lineage import _unlike

    def zoning(method, time, output):
        return {"algorithm": "miningrisk:riskzoning", "time": time, "parameters": {"METHOD": method, "OUTPUT": output},
                "outputs": {"OUTPUT": output}, "results": {"OUTPUT": output, "BREAKS": "1;2"}}  # fmt: skip

    assert _unlike([[zoning(0, "a", "x")], [zoning(0, "b", "y")], []]) == (1, [])
    shared, unlike = _unlike([[zoning(0, "a", "x")], [zoning(1, "b", "y")]])
    assert (shared, len(unlike)) == (1, 1)


def test_nothing_in_the_data_is_evaluated_on_a_map(report, grid, mines, areas, monkeypatch, text_of):
    from mining_ecorisk.algorithms.report.maps import legends, sheet
    from qgis.core import QgsExpression, QgsExpressionContext, QgsLayoutItemLabel

    hostile, printed = "[% 1 + 1 %]", []

    class Label(QgsLayoutItemLabel):
        def setText(self, text):  # noqa: N802
            printed.append(text)
            super().setText(text)

    real = legends.QgsMapLayerLegendUtils

    class Legend(real):
        @staticmethod
        def setLegendNodeUserLabel(node, index, text):  # noqa: N802
            printed.append(text)
            real.setLegendNodeUserLabel(node, index, text)

    monkeypatch.setattr(sheet, "QgsLayoutItemLabel", Label)
    monkeypatch.setattr(legends, "QgsMapLayerLegendUtils", Legend)
    grid.startEditing()
    for feature in grid.getFeatures():
        grid.changeAttributeValue(feature.id(), grid.fields().lookupField("risk_level"), f"level {hostile}")
    grid.commitChanges()
    html, _, _ = report(
        INPUT=grid, MINES=changed(mines, "model", f"model {hostile}"), AREAS=changed(areas, "unit", f"unit {hostile}"),
        TITLE=f"title {hostile}",
    )  # fmt: skip
    assert f"title {hostile}" in text_of(html)
    assert any("level [" in text for text in printed)
    context = QgsExpressionContext()
    assert [text for text in printed if QgsExpression.replaceExpressionText(text, context) != text] == []


@pytest.mark.parametrize("name", ["QUALITY", "VULNERABILITY"])
def test_a_truncated_raster_is_named(report, by_column, truncate, name):
    path = by_column(0.0, 0.2)
    truncate(path)
    with pytest.raises(QgsProcessingException, match=rf"^{name}: the raster .* cannot be read .*damaged or incomplete"):
        report(**{name: path})


def test_one_mine_is_not_told_in_the_plural(report, pieces, mines, grid, text_of):
    pieces.dataProvider().deleteFeatures([3, 4])
    mines.dataProvider().deleteFeatures([1, 3])
    html, _, log = report()
    counted = r"\b(?<![.,\d])1 (mines|cells|features|patches|pieces|checks|places|classes|warnings)\b"
    assert re.findall(counted, text_of(html) + log.text) == []
    assert "1 mine damaged 13.00 ha." in text_of(html)


def test_runs_are_told_with_six_digits_a_number():
    from mining_ecorisk.algorithms.report.data.lineage import _short

    assert _short("0.32161785610480387;0.5") == "0.321618; 0.5"
    assert _short("2000;0.25") == "2000; 0.25"
    assert _short("tile_1.2345678;a.gpkg") == "tile_1.2345678;a.gpkg"


@pytest.mark.parametrize("own", [False, True])
def test_runs_are_told_in_the_language_of_the_report(report, run, grid, tables, request, own):
    """Also where QGIS speaks the other language: what the dialogs call things there."""
    if own:
        request.getfixturevalue("chinese")
    zoned, _ = run("riskzoning", INPUT=grid, CLASSES=5, OUTPUT="TEMPORARY_OUTPUT", AREAS="TEMPORARY_OUTPUT")
    pages = {language: report(INPUT=zoned["OUTPUT"], LANGUAGE=language)[0] for language in (0, 1)}
    english, chinese = (tables(pages[language])["steps"][1] for language in (0, 1))
    assert english[0] == "5.2 Risk zoning" and "; Number of classes = 5" in english[1]
    assert chinese[0] == "5.2 风险分区" and "；级数 = 5" in chinese[1] and "自然断点" in chinese[1]
    assert not [text for text in english if re.search("[\u4e00-\u9fff]", text)]
    words = re.findall("[A-Za-z]{3,}", re.sub(r"= [^；]*", "", "；".join(chinese[1:])))
    assert set(words) <= {"GVF"}
    assert tables(pages[0])["layers"][1][0] == "Grid with risk zones and hot spots (polygons) (INPUT)"
    assert re.fullmatch("[\u4e00-\u9fff（）]+（INPUT）", tables(pages[1])["layers"][1][0])
