"""The sample assessed in four parts that are joined equals one run over the whole."""

import importlib.util
from pathlib import Path

import numpy as np
import pytest

pytestmark = pytest.mark.slow
SAMPLE = Path(__file__).resolve().parent.parent / "resources" / "sample"
NUMBERS = ("wrac", "frag", "hq_mean", "hq_0", "frag_norm", "bio", "bio_0", "vuln", "risk", "risk_0", "gi_z")


def provinces():
    specification = importlib.util.spec_from_file_location("provinces", SAMPLE / "provinces.py")
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def by_cell(path):
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(path, "layer", "ogr")
    return {
        row["cell_id"]: {field.name(): row[field.name()] for field in layer.fields()} for row in layer.getFeatures()
    }


def test_four_parts_joined_equal_one_run(run, tmp_path):
    layer = provinces().layer
    whole, _ = run(
        "mining_risk_chain",
        STUDY_AREA=layer("study_area"), MINES=layer("mines"), MINE_FIELD="mine_id", DAMAGE_FIELD="damage",
        GROUP_FIELD="min_group", LANDUSE=str(SAMPLE / "landuse.tif"), ROADS=layer("roads"),
        ELEVATION=str(SAMPLE / "dem.tif"), RAINFALL=str(SAMPLE / "rainfall.tif"),
        FROZEN_GROUND=layer("frozen_ground"), FROZEN_FIELD="type", FUNCTION_AREAS=layer("function_areas"),
        RESERVES=layer("reserves"), MAIN_STREAM=layer("rivers_main"), TRIBUTARIES=layer("rivers_trib"),
        WATER_SOURCES=layer("water_sources"), UNITS=layer("natural_units"), UNIT_NAME="name",
        **{"zoning:HOTSPOTS": str(tmp_path / "whole.gpkg")},
    )  # fmt: skip
    parts = provinces().assess(lambda algorithm, parameters: run(algorithm, **parameters)[0], tmp_path / "parts")
    one, other = by_cell(whole["zoning:HOTSPOTS"]), by_cell(parts["HOTSPOTS"])
    assert len(one) == 629
    assert one.keys() == other.keys()
    for name in NUMBERS:
        values = [np.array([cells[cell][name] for cell in one], dtype=float) for cells in (one, other)]
        # Sums in another order, and heights interpolated from another corner.
        np.testing.assert_allclose(values[1], values[0], rtol=0, atol=1e-9, err_msg=name)
    for name in ("n_patch", "risk_class", "driver", "gi_bin"):
        assert [one[cell][name] for cell in one] == [other[cell][name] for cell in one]
