"""CSV outputs as a spreadsheet and a person read them; what is read back is what was written."""

import numpy as np
import pytest
from qgis.core import QgsVectorLayer

COLUMNS = {
    "mines": [3, None, 12],
    "share": np.array([100 / 3, -0.0, 1e-12]),
    "code": ["007", "砂石, 石灰岩", 'a "b"'],
    "name": ["=1+1", " blank", "two\nlines"],
}
ROWS = [
    ["3", "33.33333333", "007", "'=1+1"],
    ["", "0", "砂石, 石灰岩", " blank"],
    ["12", "1e-12", 'a "b"', "two\nlines"],
]


@pytest.fixture
def written(make_run, tmp_path):
    from mining_ecorisk.algorithms.gis.vector_writer import write_rows

    run = make_run("restorationmodels", COUNTS=str(tmp_path / "counts.csv"))
    path = write_rows(run, "COUNTS", COLUMNS)
    run.put_in_place()
    return path


def test_numbers_are_plain_and_texts_quoted_only_where_they_need_it(written):
    import csv
    from pathlib import Path

    raw = Path(written).read_bytes()
    assert raw.startswith(b"\xef\xbb\xbfmines,share,code,name\n")
    assert b'3,33.33333333,"007",\'=1+1\n' in raw and raw.count(b"\n") == 5
    with open(written, encoding="utf-8-sig", newline="") as stream:
        assert list(csv.reader(stream)) == [list(COLUMNS), *ROWS]


def test_long_ids_and_coordinates_in_decimal_fields_keep_their_digits(make_run, tmp_path):
    from mining_ecorisk.algorithms.gis.vector_writer import write_rows

    run = make_run("restorationmodels", COUNTS=str(tmp_path / "long.csv"))
    path = write_rows(run, "COUNTS", {"id": np.array([632101000123.0, 38576543.123456, -12345.5, 0.1 + 0.2])})
    run.put_in_place()
    with open(path, encoding="utf-8-sig") as stream:
        assert stream.read().split()[1:] == ["632101000123", "38576543.123456", "-12345.5", "0.3"]


def test_what_is_read_back_is_what_was_written(written, make_run):
    layer = QgsVectorLayer(written, "counts", "ogr")
    assert [field.name() for field in layer.fields()] == list(COLUMNS)
    assert layer.featureCount() == 3
    from mining_ecorisk.algorithms.gis.tables import _table_of
    from qgis.core import QgsProcessingContext, QgsProcessingFeatureSource

    context = QgsProcessingContext()
    source = QgsProcessingFeatureSource(layer, context)
    table = _table_of(source, "counts", layer, context)
    assert table.texts("code")[0] == "007" and table.texts("name")[0] == "=1+1"
    assert table.numbers("share") == pytest.approx([100 / 3, 0, 1e-12], rel=1e-9)


CODED = {
    "mine_id": ["M1", "M2", "M3"],
    "model": ["ecological reconstruction", "natural restoration", None],
    "risk_level": ["Comparatively high", "Low", "Class 3 of 7"],
    "gi_bin": [-1, 3, 0],
    "what": ["grown, stricter", "new", "same"],
    "causes": ["High coverage grassland 86.4 %, Paddy land 13.6 %", "Paddy land 100.0 %", ""],
    "level": ["3", "5", "4"],
    "accept": [1, 0, None],
}


@pytest.fixture
def chinese(monkeypatch):
    """Labels of CSV files in Chinese."""
    from mining_ecorisk.algorithms.framework.i18n import language
    from mining_ecorisk.algorithms.framework.value_labels import value_labels
    from mining_ecorisk.algorithms.gis import csv_files

    monkeypatch.setattr(csv_files, "value_labels", lambda field: value_labels(field, language(chinese=True)))


def as_csv(make_run, path, columns):
    import csv

    from mining_ecorisk.algorithms.gis.vector_writer import write_rows

    run = make_run("restorationmodels", COUNTS=str(path))
    write_rows(run, "COUNTS", columns)
    run.put_in_place()
    with open(path, encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def test_codes_have_chinese_labels_beside_them(make_run, tmp_path, chinese):
    rows = as_csv(make_run, tmp_path / "mines.csv", CODED)
    assert list(rows[0]) == [
        "mine_id", "model", "model_label", "risk_level", "risk_level_label", "gi_bin", "gi_bin_label", "what",
        "what_label", "causes", "causes_label", "level", "accept",
    ]  # fmt: skip
    assert [row["model"] for row in rows] == ["ecological reconstruction", "natural restoration", ""]
    assert [row["model_label"] for row in rows] == ["生态重建", "自然恢复", ""]
    assert [row["risk_level_label"] for row in rows] == ["较高风险区", "低风险区", "Class 3 of 7"]
    assert [row["gi_bin_label"] for row in rows] == ["冷点（90%）", "热点（99%）", "不显著"]
    assert [row["what_label"] for row in rows] == ["扩大、修复模式趋严", "新增", "无变化"]
    assert [row["causes_label"] for row in rows] == ["高覆盖度草地86.4%、水田13.6%", "水田100.0%", ""]


def test_english_labels_stand_where_they_say_more_than_the_codes(make_run, tmp_path):
    rows = as_csv(make_run, tmp_path / "mines.csv", {**CODED, "min_group": ["energy", "metal", "metal"]})
    labelled = [name for name in rows[0] if name.endswith("_label")]
    assert labelled == ["gi_bin_label", "what_label", "min_group_label"]
    assert [row["min_group_label"] for row in rows] == ["Energy minerals", "Metallic minerals", "Metallic minerals"]
    assert rows[0]["what_label"] == "Grown, Stricter model"


def test_no_label_repeats_what_another_column_tells(make_run, tmp_path, chinese):
    told = {"damage": ["stope", None], "name": ["采场", "合计"]}
    assert list(as_csv(make_run, tmp_path / "told.csv", told)[0]) == ["damage", "name"]
    own = {"damage": ["stope"], "damage_label": ["mine own"]}
    assert as_csv(make_run, tmp_path / "own.csv", own) == [{"damage": "stope", "damage_label": "mine own"}]


def test_a_step_reads_a_csv_with_labels_as_what_it_was(run, make_run, make_layer, square, tmp_path, chinese):
    fields = {"risk_class": 3, "severity": "severe", "protection": "none", "state": "producing", "licensed": 1}
    mines = make_layer([(square(10 * place, 0, 10), {"mine_id": f"M{place}", **fields}) for place in range(2)])
    changes = {"mine_id": ["M0", "M1"], "what": ["grown", "same"], "ha_change": [2.5, 0.0], "cls_before": [1, 3],
               "cls_after": [3, 3], "model_chg": ["stricter", "same"]}  # fmt: skip
    assert "what_label" in as_csv(make_run, tmp_path / "changes.csv", changes)[0]
    table = make_layer([(None, dict(zip(changes, row))) for row in zip(*changes.values())])
    found = []
    for given in (table, str(tmp_path / "changes.csv")):
        results, _ = run("supervisionlist", MINES=mines, CHANGES=given, OUTPUT="memory:")
        found.append([feature["measure"] for feature in results["OUTPUT"].getFeatures()])
    assert found[0] == found[1] and found[0][0] != found[0][1]
