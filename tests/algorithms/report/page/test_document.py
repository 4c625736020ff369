"""Tables of the report as files for spreadsheets, and numbers as people read them."""

import csv

import pytest


@pytest.fixture
def written_file(make_run, tmp_path):
    from mining_ecorisk.algorithms.report.page.document import Column, Document
    from mining_ecorisk.algorithms.report.words.texts import Texts

    def call(columns, rows, language="en"):
        document = Document(Texts(language), "T")
        document.table("t", "c", [Column(*column) for column in columns], rows)
        run = make_run("riskreport", OUTPUT_FOLDER=str(tmp_path))
        document.write_files(run, "OUTPUT_FOLDER", tmp_path)
        run.put_in_place()
        raw = (tmp_path / "table_t.csv").read_bytes()
        with (tmp_path / "table_t.csv").open(encoding="utf-8-sig", newline="") as stream:
            return raw, list(csv.reader(stream))

    return call


def test_files_have_a_mark_whole_numbers_and_no_noise(written_file):
    raw, (heading, *rows) = written_file(
        [("Name",), ("Mines", 0), ("Area (ha)", 2), ("Value",)],
        [["=1+1", 3, 0.1 + 0.2, 1 / 3], ["b", 4.0, -0.0, 2], ["c", None, float("nan"), "x"]],
    )
    assert raw.startswith(b"\xef\xbb\xbf")
    assert heading == ["Name", "Mines", "Area (ha)", "Value"]
    # A formula stays a text; 0.30000000000000004 has the digits of the page and four more.
    assert rows == [["'=1+1", "3", "0.3", "0.3333333333"], ["b", "4", "0.0", "2"], ["c", "", "", "x"]]
    assert b'"' not in raw


def test_names_have_their_codes_in_a_column_of_their_own(written_file):
    from mining_ecorisk.algorithms.report.words.texts import Texts

    texts = Texts("zh")
    rows = [[texts.coded("restoration_models", "natural restoration"), 2], ["合计", 2]]
    _, found = written_file([("修复模式",), ("矿山数", 0)], rows, "zh")
    assert found == [
        ["修复模式", "修复模式（代码）", "矿山数"],
        ["自然恢复", "natural restoration", "2"],
        ["合计", "", "2"],
    ]


def test_zero_has_no_sign(qgis_app):
    from mining_ecorisk.algorithms.report.page.document import written

    assert [written(value, 4) for value in (-0.0, 0.0, -1e-9)] == ["0.0000", "0.0000", "> -0.0001"]
