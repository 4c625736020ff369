"""Every output says where it came from, well enough to make it again."""

import numpy as np
import pytest

X, Y = 500000, 4000000


@pytest.fixture
def vulnerability(make_raster):
    values = np.linspace(0.15, 0.55, 1600, dtype=np.float32).reshape(40, 40)
    return make_raster(values, X, Y, 100, nodata=-1)


@pytest.fixture
def grid(make_layer, square):
    return make_layer(
        [(square(X + 2000 * i, Y - 2000, 2000), {"wrac": float(i), "bio": 0.3 + 0.1 * i}) for i in range(2)]
    )


def provenance(source, kind="ogr"):
    from mining_ecorisk.algorithms.provenance import read
    from qgis.core import QgsRasterLayer, QgsVectorLayer

    layer = source if not isinstance(source, str) else (
        QgsVectorLayer(source, "layer", "ogr") if kind == "ogr" else QgsRasterLayer(source, "layer")
    )  # fmt: skip
    return read(layer)


def test_geopackage_keeps_it_inside(run, grid, vulnerability, tmp_path):
    path = tmp_path / "all.gpkg"
    for table, weight in (("one", 0.25), ("two", 0.1)):
        sink = f'ogr:dbname="{path}" table="{table}" (geom)'
        run("riskoverlay", GRID=grid, VULNERABILITY=vulnerability, W_WATER=weight, OUTPUT=sink)
    for table, weight in (("one", 0.25), ("two", 0.1)):
        (entry,) = provenance(f"{path}|layername={table}")
        assert entry["algorithm"] == "miningrisk:riskoverlay"
        assert entry["parameters"]["W_WATER"] == weight
        assert entry["parameters"]["W_VULN"] == 0.5  # a default that was not given is noted, too
        assert entry["inputs"][vulnerability]["bytes"] > 0
        assert entry["versions"]["numpy"] == np.__version__
        assert entry["plugin"]


def test_memory_layer_and_results(run, grid, vulnerability):
    results, _ = run("riskoverlay", GRID=grid, VULNERABILITY=vulnerability, OUTPUT="TEMPORARY_OUTPUT")
    zoned, _ = run(
        "riskzoning", INPUT=results["OUTPUT"], CLASSES=2, OUTPUT="TEMPORARY_OUTPUT", AREAS="TEMPORARY_OUTPUT"
    )
    (entry,) = provenance(zoned["OUTPUT"])
    assert entry["results"]["BREAKS"] == zoned["BREAKS"]
    assert entry["results"]["GVF"] == zoned["GVF"]


def test_raster_keeps_it_beside(run, make_raster, tmp_path):
    rain = make_raster(np.full((20, 20), 300, dtype=np.float32), X, Y, 100, nodata=-1)
    target = str(tmp_path / "rain.tif")
    run("scorerainfall", INPUT=rain, TEMPLATE=rain, OUTPUT=target)
    (entry,) = provenance(target, "gdal")
    assert entry["parameters"]["INPUT"] == rain
    assert (tmp_path / "rain.qmd").is_file()


def test_run_repeated_from_it_gives_identical_values(run, rows, grid, vulnerability, tmp_path):
    from qgis.core import QgsVectorLayer

    first = str(tmp_path / "first.gpkg")
    saved = str(tmp_path / "grid.gpkg")
    import processing

    processing.run("native:savefeatures", {"INPUT": grid, "OUTPUT": saved})
    run("riskoverlay", GRID=saved, VULNERABILITY=vulnerability, W_WATER=0.4, W_BIO=0.3, W_VULN=0.3, OUTPUT=first)
    (entry,) = provenance(first)
    again = {**entry["parameters"], "OUTPUT": str(tmp_path / "again.gpkg")}
    run(entry["algorithm"], **again)
    assert rows(first) == rows(again["OUTPUT"])
    assert QgsVectorLayer(again["OUTPUT"], "again", "ogr").featureCount() == 2
