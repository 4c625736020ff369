"""Outputs into folders that are not there."""

import pytest
from qgis.core import QgsProcessingException

X, Y = 500000, 4000000


@pytest.fixture
def grid(make_layer, square):
    return make_layer([(square(X + 100 * i, Y, 100), {"risk": float(i)}) for i in range(3)])


@pytest.mark.parametrize(
    "destination", ["{}/zones.shp", "{}/zones.gpkg|layername=zones", "ogr:dbname='{}/a.gpkg' table=\"zones\" (geom)"]
)
def test_the_folder_is_missed_before_the_work(run, grid, tmp_path, destination):
    # OGR said so after hours, and the result was lost.
    folder = tmp_path / "none"
    with pytest.raises(QgsProcessingException, match=f"AREAS: the folder {folder} does not exist"):
        run("riskzoning", INPUT=grid, OUTPUT="TEMPORARY_OUTPUT", AREAS=destination.format(folder))


def test_files_beside_the_working_folder_and_with_blanks(run, grid, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "风险 区").mkdir()
    results, _ = run("riskzoning", INPUT=grid, OUTPUT="zones.gpkg", AREAS=str(tmp_path / "风险 区" / "面积 表.csv"))
    assert (tmp_path / "zones.gpkg").is_file()
    assert (tmp_path / "风险 区" / "面积 表.csv").is_file()
