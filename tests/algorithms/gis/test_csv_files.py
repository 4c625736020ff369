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
