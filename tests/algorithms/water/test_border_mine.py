"""A mine at the border of the sample's study area: it presses on no ground but its own."""

from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

SAMPLE = Path(__file__).resolve().parents[3] / "resources" / "sample"
SIZE = 2000


@pytest.fixture(scope="module")
def layers(qgis_app):
    def read(name):
        layer = QgsVectorLayer(f"{SAMPLE / 'sample.gpkg'}|layername={name}", name, "ogr")
        return layer, list(layer.getFeatures())

    return read


@pytest.fixture
def border_mine(layers):
    """The sample's largest mine patch, moved: outside the study area, in the square of its smallest border cell."""
    _, mines = layers("mines")
    largest = max(mines, key=lambda feature: feature.geometry().area()).geometry()

    def make(cells, study, inside):
        sliver = min(cells, key=lambda feature: feature["area_km2"])
        x, y = SIZE * (sliver["col"] + 0.5), SIZE * (sliver["row"] + 0.5)
        middle = largest.boundingBox().center()
        moved = QgsGeometry(largest)
        moved.translate(x - middle.x(), y - middle.y())
        return moved if inside else moved.difference(study)

    return make


def with_patch(layer, features, geometry):
    """A copy of the patches with one more, of mine BORDER, whose other fields are those of the first."""
    copy = QgsVectorLayer(f"MultiPolygon?crs={layer.crs().authid()}", "mines", "memory")
    copy.dataProvider().addAttributes([field for field in layer.fields() if field.name() != "fid"])
    copy.updateFields()
    rows = [(one.geometry(), one) for one in features] + [(geometry, features[0])]
    for number, (shape, source) in enumerate(rows):
        feature = QgsFeature(copy.fields())
        for field in copy.fields().names():
            feature[field] = source[field]
        if number == len(features):
            feature["mine_id"] = "BORDER"
        shape = QgsGeometry(shape)
        shape.convertToMultiType()
        feature.setGeometry(shape)
        copy.dataProvider().addFeature(feature)
    return copy


@pytest.mark.parametrize("inside", [False, True])
@pytest.mark.slow
def test_border_mine_counts_for_its_part_inside(run, rows, layers, border_mine, inside):
    study_layer, (study_feature,) = layers("study_area")
    study = study_feature.geometry()
    grid = run("evaluationgrid", INPUT=study_layer, CELL_SIZE=SIZE, OUTPUT="TEMPORARY_OUTPUT")[0]["OUTPUT"]
    cells = list(grid.getFeatures())
    patch = border_mine(cells, study, inside)
    layer, features = layers("mines")

    def stress(mines):
        made, _ = run(
            "damagedecosystems", INPUT=mines, LANDUSE=str(SAMPLE / "landuse.tif"), GROUP_FIELD="min_group",
            **dict.fromkeys(("OUTPUT", "CROSSTAB", "LEDGER", "GROUPS", "PROTECTED"), "TEMPORARY_OUTPUT"),
        )  # fmt: skip
        results, log = run("waterconservationstress", GRID=grid, PIECES=made["OUTPUT"], OUTPUT="TEMPORARY_OUTPUT")
        pieces = [feature.geometry() for feature in made["OUTPUT"].getFeatures()]
        return rows(results["OUTPUT"]), results["OUTSIDE_HA"], pieces, log

    before, outside_before, _, _ = stress(layer)
    after, outside, pieces, log = stress(with_patch(layer, features, patch))
    # The damage in all cells is that of the pieces inside the study area, and the rest is told, with its mine.
    parts = sum(piece.intersection(study).area() for piece in pieces) / 1e6
    assert sum(row["dmg_km2"] for row in after) == pytest.approx(parts, rel=1e-9)
    assert outside - outside_before == pytest.approx(patch.difference(study).area() / 1e4, rel=1e-6)
    assert any("lie outside the grid and are left out: BORDER" in warning for warning in log.warnings)
    # 526.7926 * 0.45 * 0.6: a cell wholly of damaged swamp.
    assert max(row["wrac"] for row in after) <= 142.234003
    # Cells that the patch does not reach keep their stress.
    near = [cell.geometry().intersects(patch) for cell in cells]
    one, other = (np.array([row["wrac"] for row in found]) for found in (before, after))
    assert np.array_equal(one[~np.array(near)], other[~np.array(near)])
    if not inside:
        assert np.allclose(one, other, rtol=1e-9)


def test_border_case_that_went_wrong(run, rows):
    cases = Path(__file__).resolve().parents[4] / "shared" / "cases"
    if not cases.is_dir():
        pytest.skip("the shared cases are not here")
    grid = run("evaluationgrid", INPUT=str(cases / "border_study.gpkg"), CELL_SIZE=SIZE, OUTPUT="TEMPORARY_OUTPUT")
    pieces = str(cases / "border_pieces.gpkg")
    found = run("waterconservationstress", GRID=grid[0]["OUTPUT"], PIECES=pieces, OUTPUT="TEMPORARY_OUTPUT")[0][
        "OUTPUT"
    ]
    assert sum(row["dmg_km2"] for row in rows(found)) == pytest.approx(0.001, rel=1e-9)
    assert max(row["wrac"] for row in rows(found)) <= 142.234003
