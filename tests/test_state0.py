"""The chain without mines on the sample: a baseline assessment, equal to the state without mining of the chain."""

import numpy as np
import pytest
from mining_ecorisk.tests.layers import SAMPLE, chain_on_the_sample, rows_of, sample

CONSTRUCTION, ROCK = 53, 66
REACH = 8000  # m, of the construction threat
HALF_DIAGONAL = 1415  # m, of a cell

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def chain(qgis_app, tmp_path_factory):
    """`chain(mines, landuse, ...)`: the chain's outputs in a folder of their own, by model output name."""

    def call(mines, landuse, **parameters):
        return chain_on_the_sample(tmp_path_factory.mktemp("chain"), MINES=mines, LANDUSE=landuse, **parameters)

    return call


@pytest.fixture(scope="module")
def no_mines(qgis_app, tmp_path_factory):
    from osgeo import gdal

    path = str(tmp_path_factory.mktemp("none") / "none.gpkg")
    gdal.VectorTranslate(path, str(SAMPLE / "sample.gpkg"), options="-f GPKG -where 1=0 mines")
    return path


@pytest.fixture(scope="module")
def on_the_sample(chain, no_mines):
    with_mines = chain(sample("mines"), str(SAMPLE / "landuse.tif"))
    return with_mines, chain(no_mines, str(SAMPLE / "landuse.tif"), AS_IN=with_mines["zoning:HOTSPOTS"])


def test_risk_is_the_sum_of_both_parts_in_every_cell(on_the_sample):
    rows = rows_of(on_the_sample[0]["zoning:HOTSPOTS"])
    assert len(rows) == 629
    for row in rows:
        assert row["risk_0"] + row["risk_mine"] == pytest.approx(row["risk"], abs=1e-12)
        assert row["c_water"] + row["c_bio"] - row["risk_mine"] == pytest.approx(0.25 * row["bio_0"], abs=1e-12)


def test_chain_without_mines_gives_state_0_bit_for_bit(chain, no_mines, tmp_path):
    # Without class 53 no mine lies on it.
    from osgeo import gdal

    path = str(tmp_path / "clean.tif")
    dataset = gdal.GetDriverByName("GTiff").CreateCopy(path, gdal.Open(str(SAMPLE / "landuse.tif")))
    codes = dataset.ReadAsArray()
    dataset.GetRasterBand(1).WriteArray(np.where(codes == CONSTRUCTION, ROCK, codes).astype(codes.dtype))
    dataset = None
    with_mines = chain(sample("mines"), path)
    without = chain(no_mines, path, AS_IN=with_mines["zoning:HOTSPOTS"])
    rows, baseline = (rows_of(found["zoning:HOTSPOTS"]) for found in (with_mines, without))
    pairs = {"risk_0": "risk", "bio_0": "bio", "hq_0": "hq_mean", "frag_0": "frag", "class_0": "risk_class"}
    for before, own in pairs.items():
        assert [row[before] for row in rows] == [row[own] for row in baseline], before


def test_construction_under_mines_differs_within_its_reach_only(on_the_sample):
    from osgeo import gdal, ogr
    from qgis.core import QgsVectorLayer

    dataset = gdal.Open(str(SAMPLE / "landuse.tif"))
    x0, size, _, y0, _, _ = dataset.GetGeoTransform()
    target = gdal.GetDriverByName("MEM").Create("", dataset.RasterXSize, dataset.RasterYSize, 1, gdal.GDT_Byte)
    target.SetGeoTransform(dataset.GetGeoTransform())
    target.SetProjection(dataset.GetProjection())
    source = ogr.Open(str(SAMPLE / "sample.gpkg"))
    # All pixels that a patch touches: a few more than are mined.
    gdal.RasterizeLayer(target, [1], source.GetLayerByName("mines"), burn_values=[1], options=["ALL_TOUCHED=TRUE"])
    rows, columns = np.nonzero((target.ReadAsArray() == 1) & (dataset.ReadAsArray() == CONSTRUCTION))
    x, y = x0 + size * (columns + 0.5), y0 - size * (rows + 0.5)
    layer = QgsVectorLayer(on_the_sample[0]["zoning:HOTSPOTS"], "cells", "ogr")
    baseline = {row["cell_id"]: row["risk"] for row in rows_of(on_the_sample[1]["zoning:HOTSPOTS"])}
    differing = [cell for cell in layer.getFeatures() if cell["risk_0"] != baseline[cell["cell_id"]]]
    assert 0 < len(differing) < layer.featureCount()
    for cell in differing:
        centre = cell.geometry().boundingBox().center()
        assert np.hypot(x - centre.x(), y - centre.y()).min() <= REACH + HALF_DIAGONAL


def test_without_mines_all_tables_have_columns_and_no_mine(on_the_sample):
    with_mines, without = on_the_sample
    from qgis.core import QgsVectorLayer

    for name in ("damage:PIECES", "restoration:RESTORATION"):
        here, there = (QgsVectorLayer(found[name], name, "ogr") for found in (without, with_mines))
        assert here.isValid() and here.featureCount() == 0
        assert here.fields().names() == there.fields().names()
    assert sum(row["mines"] for row in rows_of(without["restoration:COUNTS"])) == 0
    rows = rows_of(without["zoning:HOTSPOTS_MINING"])
    assert {row["risk_mine"] for row in rows} == {0.0}
    assert {row["gi_bin"] for row in rows} == {0}
    assert {row["bio_mining"] for row in rows} == {0.0}


def test_mining_adds_nothing_beyond_its_reach(on_the_sample):
    from qgis.core import QgsSpatialIndex, QgsVectorLayer

    layer = QgsVectorLayer(on_the_sample[0]["zoning:HOTSPOTS"], "cells", "ogr")
    mines = QgsVectorLayer(sample("mines"), "mines", "ogr")
    index = QgsSpatialIndex(mines.getFeatures(), flags=QgsSpatialIndex.Flag.FlagStoreFeatureGeometries)
    for cell in layer.getFeatures():
        # The threat's 10 km and the half of a pixel.
        if not index.nearestNeighbor(cell.geometry(), 1, 10_025):
            assert cell["bio_mining"] == 0 and cell["risk_mine"] == 0
