"""Inputs in unlike coordinate systems: the chain holds, false metres are told, names are right."""

from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProcessingException, QgsRectangle, QgsVectorLayer

SAMPLE = Path(__file__).resolve().parents[3] / "resources" / "sample"
X, Y = 500000.0, 4000000.0
LAEA = "+proj=laea +lat_0=52 +lon_0=90 +x_0=4321000 +y_0=3210000 +datum=WGS84 +units=m +no_defs"


def sample(name):
    return f"{SAMPLE / 'sample.gpkg'}|layername={name}"


@pytest.fixture
def warped(tmp_path):
    """The sample's land use in another CRS."""
    from osgeo import gdal

    def make(crs):
        path = str(tmp_path / "landuse.tif")
        gdal.Warp(path, str(SAMPLE / "landuse.tif"), dstSRS=crs, dstNodata=255)
        return path

    return make


@pytest.fixture
def moved(run):
    """A layer of the sample in another CRS."""

    def make(name, crs):
        given = {"INPUT": sample(name), "TARGET_CRS": QgsCoordinateReferenceSystem(crs), "OUTPUT": "TEMPORARY_OUTPUT"}
        return run("native:reprojectlayer", **given)[0]["OUTPUT"]

    return make


@pytest.mark.parametrize(("landuse_crs", "study_crs"), [(LAEA, "EPSG:32647"), ("EPSG:32647", "EPSG:32648")])
def test_chain_holds_when_crs_are_mixed(run, warped, moved, rows, landuse_crs, study_crs):
    landuse = warped(landuse_crs)
    given = {"INPUT": sample("mines"), "FUNCTION_AREAS": sample("function_areas"), "RESERVES": sample("reserves")}
    pieces = run("damagedecosystems", **given, LANDUSE=landuse, OUTPUT="TEMPORARY_OUTPUT")[0]
    study = moved("study_area", study_crs)
    grid = run("evaluationgrid", INPUT=study, CELL_SIZE=2000, OUTPUT="TEMPORARY_OUTPUT")[0]["OUTPUT"]
    water, log = run("waterconservationstress", GRID=grid, PIECES=pieces["OUTPUT"], OUTPUT="TEMPORARY_OUTPUT")
    booked = 100 * sum(row["dmg_km2"] for row in rows(water["OUTPUT"]))
    # All mines lie in the study area; areas in UTM are off by less than 0.5 % where no warning comes.
    assert booked == pytest.approx(pieces["TOTAL_HA"], rel=5e-3)
    assert "Fix geometries" not in log.text
    frag = run("habitatfragmentation", LANDUSE=landuse, GRID=water["OUTPUT"], OUTPUT="TEMPORARY_OUTPUT")[0]["OUTPUT"]
    assert sum(row["n_patch"] for row in rows(frag)) > 0
    areas = [feature.geometry() for feature in pieces["OUTPUT"].getFeatures()]
    assert all(part.area() >= 1e-6 for shape in areas for part in shape.asGeometryCollection())


def test_pieces_broken_by_reprojection_alone_are_mended_quietly(run, moved, warped, make_run):
    pieces = run("damagedecosystems", INPUT=sample("mines"), LANDUSE=warped(LAEA), OUTPUT="TEMPORARY_OUTPUT")[0][
        "OUTPUT"
    ]
    from mining_ecorisk.algorithms.gis.vectors import open_vector

    warnings = []
    ready = make_run("waterconservationstress", PIECES=pieces)
    ready.warn = warnings.append
    vector = open_vector(ready, "PIECES")
    shapes = vector.geometries(QgsCoordinateReferenceSystem("EPSG:32648"))
    assert all(shape.isGeosValid() for shape in shapes)
    assert warnings == []


def box(crs, west, south, east, north):
    from qgis.core import QgsCoordinateTransform, QgsCoordinateTransformContext

    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(wgs84, crs, QgsCoordinateTransformContext())
    return transform.transformBoundingBox(QgsRectangle(west, south, east, north))


# By hand, on the sphere at 35 N: Mercator stretches areas by 1 / cos(35)^2 = 1.490, equirectangular true at the
# equator by 1 / cos(35) = 1.221; UTM on its central meridian is 0.9996^2 = 0.9992.
FACTORS = [("EPSG:3857", 1.49), ("EPSG:3395", 1.49), ("EPSG:32662", 1.22), ("EPSG:32647", 0.9992), ("EPSG:6933", 1.0)]


@pytest.mark.parametrize(("code", "factor"), FACTORS)
def test_area_factor(make_run, code, factor):
    from mining_ecorisk.algorithms.gis.crs import area_factor

    crs = QgsCoordinateReferenceSystem(code)
    found = area_factor(crs, box(crs, 98.99, 34.99, 99.01, 35.01), make_run())
    assert found == pytest.approx(factor, rel=0.006 if factor > 1.01 else 2e-4)


def square_at(crs, longitude, latitude):
    area = box(QgsCoordinateReferenceSystem(crs), longitude, latitude, longitude + 0.1, latitude + 0.1)
    return QgsGeometry.fromRect(area).asWkt()


@pytest.mark.parametrize(
    ("crs", "longitude"), [("EPSG:3857", 99), ("EPSG:3395", 99), ("EPSG:32662", 99), ("EPSG:32651", 99)]
)
def test_metres_that_are_none_are_refused(run, make_layer, crs, longitude):
    study = make_layer([(square_at(crs, longitude, 35), {"a": 1})], crs=crs)
    with pytest.raises(QgsProcessingException, match=rf"INPUT: .*{crs}.*times the true.*laea.*EPSG:32647"):
        run("evaluationgrid", INPUT=study, CELL_SIZE=2000, OUTPUT="TEMPORARY_OUTPUT")


def test_raster_in_false_metres_is_refused(run, make_raster, make_layer, square):
    extent = box(QgsCoordinateReferenceSystem("EPSG:3857"), 99, 35, 99.1, 35.1)
    landuse = make_raster(
        np.full((9, 9), 31, dtype=np.uint8), extent.xMinimum(), extent.yMaximum(), 1000, crs="EPSG:3857"
    )
    mines = make_layer([(square_at("EPSG:32647", 99, 35), {"mine_id": "A", "damage": "stope"})])
    with pytest.raises(QgsProcessingException, match="LANDUSE: .*EPSG:3857.*times the true"):
        run("damagedecosystems", INPUT=mines, LANDUSE=landuse, OUTPUT="TEMPORARY_OUTPUT")


def test_small_distortion_is_told_once(run, make_layer):
    # 5 degrees from the central meridian at 35 N: 0.9996 (1 + (0.0873 cos 35)^2 / 2) = 1.0022; 7 degrees: 1.0046, so
    # that areas are 1.009 times the true ones.
    study = make_layer([(square_at("EPSG:32647", 106, 35), {"a": 1})])
    _, log = run("evaluationgrid", INPUT=study, CELL_SIZE=2000, OUTPUT="TEMPORARY_OUTPUT")
    told = [line for line in log.warnings if "times the true" in line]
    assert len(told) == 1 and "1.009" in told[0]
    near = make_layer([(square_at("EPSG:32647", 99, 35), {"a": 1})])
    assert not [
        line
        for line in run("evaluationgrid", INPUT=near, CELL_SIZE=2000, OUTPUT="TEMPORARY_OUTPUT")[1].warnings
        if "true" in line
    ]


def test_crs_without_a_code_is_named_by_its_description(qgis_app):
    from mining_ecorisk.algorithms.gis.crs import crs_name

    wkt = QgsCoordinateReferenceSystem.fromProj(LAEA).toWkt(QgsCoordinateReferenceSystem.WKT2_2019)
    named = QgsCoordinateReferenceSystem.fromWkt(wkt.replace('PROJCRS["unknown"', 'PROJCRS["Our own plane"'))
    assert (named.authid(), crs_name(named)) == ("", "Our own plane")
    assert crs_name(QgsCoordinateReferenceSystem("EPSG:32647")) == "EPSG:32647"


def test_crs_without_a_code_is_not_reprojected_to_itself(make_run, make_layer, square):
    from mining_ecorisk.algorithms.gis.vectors import open_vector

    wkt = QgsCoordinateReferenceSystem.fromProj(LAEA).toWkt(QgsCoordinateReferenceSystem.WKT2_2019)
    one, other = (
        QgsCoordinateReferenceSystem.fromWkt(wkt.replace('PROJCRS["unknown"', f'PROJCRS["{name}"')) for name in "ab"
    )
    layer = make_layer([(square(4321000, 3210000, 100), {"a": 1})])
    layer.setCrs(one)
    infos = []
    ready = make_run("waterconservationstress", PIECES=layer)
    ready.info = infos.append
    shapes = open_vector(ready, "PIECES").geometries(other)
    assert infos == []
    assert shapes[0].asWkt(3) == next(layer.getFeatures()).geometry().asWkt(3)


def test_elevation_in_degrees_is_resampled(run, make_raster, read_raster):
    template = make_raster(np.full((4, 4), 31, dtype=np.uint8), X, Y, 100)
    degrees = make_raster(np.full((40, 40), 4321, dtype=np.int16), 98.9, 36.3, 0.01, crs="EPSG:4326")
    metres = make_raster(np.full((40, 40), 4321, dtype=np.int16), X - 1000, Y + 1000, 90)
    found = [
        read_raster(run("scoreelevation", INPUT=dem, TEMPLATE=template, OUTPUT="TEMPORARY_OUTPUT")[0]["OUTPUT"])
        for dem in (degrees, metres)
    ]
    np.testing.assert_array_equal(*found)
    assert np.isfinite(found[0]).all()


def test_mines_in_degrees_are_cut_in_the_land_use_s_crs(run, make_layer, make_raster):
    from qgis.core import QgsCoordinateTransform, QgsCoordinateTransformContext

    utm, wgs84 = (QgsCoordinateReferenceSystem(code) for code in ("EPSG:32647", "EPSG:4326"))
    shape = QgsGeometry.fromRect(QgsRectangle(X, Y - 200, X + 100, Y - 100))
    shape.transform(QgsCoordinateTransform(utm, wgs84, QgsCoordinateTransformContext()))
    mines = make_layer([(shape.asWkt(12), {"mine_id": "A", "damage": "stope"})], crs="EPSG:4326")
    landuse = make_raster(np.full((9, 9), 31, dtype=np.uint8), X - 300, Y + 300, 100)
    results, _ = run("damagedecosystems", INPUT=mines, LANDUSE=landuse, OUTPUT="TEMPORARY_OUTPUT")
    assert results["TOTAL_HA"] == pytest.approx(1, rel=1e-5)


def test_parts_that_cover_the_same_ground_count_once(run, make_raster, rows):
    parts = Path(__file__).resolve().parents[4] / "shared" / "cases" / "parts.gpkg"
    if not parts.exists():
        pytest.skip("the shared cases are not here")
    layer = QgsVectorLayer(str(parts), "parts", "ogr")
    extent = layer.extent()
    size = int(max(extent.width(), extent.height()) / 30) + 20
    landuse = make_raster(np.full((size, size), 31, dtype=np.uint8), extent.xMinimum() - 300, extent.yMaximum() + 300)
    results, log = run("damagedecosystems", INPUT=layer, LANDUSE=landuse, OUTPUT="TEMPORARY_OUTPUT")
    right = sum(row["ha_right"] for row in rows(layer))
    assert results["TOTAL_HA"] == pytest.approx(right, abs=1e-6)
    # 1.25 to 1.00, and 2.00 to 1.75 ha.
    told = "".join(log.warnings)
    assert "1.2500 to 1.0000 ha" in told and "2.0000 to 1.7500 ha" in told and "-0.5000 ha" in told


@pytest.mark.parametrize("definition", ["EPSG:32647", LAEA])
def test_crs_that_lost_its_definition_gets_it_back(qgis_app, definition):
    from mining_ecorisk.algorithms.gis.crs import whole_crs

    class Lost(QgsCoordinateReferenceSystem):
        """As QGIS 3.44 has it where the thread has ended that used the CRS first."""

        def toWkt(self, *variant):  # noqa: N802
            return ""

    sound = QgsCoordinateReferenceSystem(definition) if "EPSG" in definition else None
    sound = sound or QgsCoordinateReferenceSystem.fromProj(definition)
    found = whole_crs(Lost(sound))
    assert found == sound and found.toWkt() == sound.toWkt() != ""
    assert whole_crs(sound) == sound
    assert not whole_crs(QgsCoordinateReferenceSystem()).isValid()


def test_crs_without_a_name_is_told_by_its_projection(qgis_app):
    from mining_ecorisk.algorithms.gis.crs import crs_name, crs_title
    from qgis.core import QgsCoordinateReferenceSystem

    wkt = QgsCoordinateReferenceSystem.fromProj("+proj=cea +lon_0=140.8 +lat_ts=5.5 +datum=WGS84").toWkt()
    for name in ("unnamed", "unknown"):
        nameless = QgsCoordinateReferenceSystem.fromWkt(wkt.replace('"unknown"', f'"{name}"', 1))
        assert crs_title(nameless) == crs_name(nameless) == "Equal Area Cylindrical"
    assert crs_title(QgsCoordinateReferenceSystem("EPSG:32647")) == "WGS 84 / UTM zone 47N"
