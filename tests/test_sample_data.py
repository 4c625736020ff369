"""The synthetic sample as it lies in the plugin: what its README says of rights, counties, years and images."""

import csv
from collections import defaultdict
from pathlib import Path

import numpy as np
import pytest

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
SAMPLE, TABLES = RESOURCES / "sample", RESOURCES / "tables"


@pytest.fixture
def features(qgis_app):
    from qgis.core import QgsVectorLayer

    def read(name):
        layer = QgsVectorLayer(f"{SAMPLE / 'sample.gpkg'}|layername={name}", name, "ogr")
        assert layer.isValid(), name
        return list(layer.getFeatures())

    return read


def test_sample_stays_under_4_mb():
    own = [path for path in SAMPLE.rglob("*") if path.is_file() and "output" not in path.parts[:-1]]
    assert sum(path.stat().st_size for path in own if "__pycache__" not in path.parts) < 4e6


def test_the_study_area_lies_in_one_province(features):
    (study,) = (feature.geometry() for feature in features("study_area"))
    provinces = {feature["name"]: feature.geometry() for feature in features("provinces")}
    assert [name for name, shape in provinces.items() if shape.contains(study)] == ["Synthetic province B"]
    names = sorted(provinces)
    shared = [
        provinces[one].intersection(provinces[other]).area() for place, one in enumerate(names)
        for other in names[place + 1 :]
    ]  # fmt: skip
    assert len(names) == 6 and max(shared) < 1e6  # of 20,000 km2 and more each


def test_counties_tile_the_study_area_and_cut_mines(features):
    study = features("study_area")[0].geometry()
    counties = [county.geometry() for county in features("counties")]
    assert sum(county.area() for county in counties) == pytest.approx(study.area(), rel=1e-9)
    cut = [mine for mine in features("mines") if sum(mine.geometry().intersects(county) for county in counties) > 1]
    assert len({mine["mine_id"] for mine in cut}) >= 5


def test_third_year_is_the_second_grown_or_restored(features):
    shapes = defaultdict(list)
    for patch in features("mines_year3"):
        shapes[patch["mine_id"]].append(patch)
    restored = [mine for mine, patches in shapes.items() if all(p["damage"].startswith("restored") for p in patches)]
    assert len(restored) == 13
    for patch in features("mines_year2"):
        assert any(later.geometry().contains(patch.geometry()) for later in shapes[patch["mine_id"]])


def test_collapse_pits_are_of_mines_under_the_ground(features):
    with (TABLES / "mining_methods.csv").open(encoding="utf-8") as stream:
        known = {row["method"] for row in csv.DictReader(stream)}
    mines = features("mines")
    assert {mine["method"] for mine in mines} == known
    assert {mine["method"] for mine in mines if mine["damage"] == "collapse_pit"} == {"underground", "both"}


def test_images_lose_their_green_where_a_new_mine_is(features):
    from osgeo import gdal

    def ndvi(name):
        data = gdal.Open(str(SAMPLE / name))
        red, infrared = (data.GetRasterBand(band).ReadAsArray().astype(float) for band in (2, 3))
        return (infrared - red) / (infrared + red), data.GetGeoTransform()

    (before, frame), (after, _) = ndvi("image_year1.tif"), ndvi("image_year2.tif")
    new = [patch.geometry().centroid().asPoint() for patch in features("mines_year2") if patch["mine_id"] == "M217"]
    for point in new:
        at = int((frame[3] - point.y()) / 20), int((point.x() - frame[0]) / 20)
        assert before[at] - after[at] > 0.2
    clouds = gdal.Open(str(SAMPLE / "clouds_year2.tif")).ReadAsArray()
    assert 0 < clouds.mean() < 0.02
    # But for mines, mown meadows and clouds nothing happened between the two.
    assert np.mean((before - after > 0.2) & (clouds == 0)) < 0.01
