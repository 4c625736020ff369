"""Hot spot analysis through Processing."""

import sys
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsPointXY, QgsProcessingException, QgsRectangle

X, Y, SIZE = 500000, 4000000, 2000
ROWS, COLUMNS = 8, 9


def field(seed=1):
    """A block of high values in one corner, a block of low ones in the other, noise elsewhere."""
    values = np.random.default_rng(seed).normal(0.4, 0.03, (ROWS, COLUMNS))
    values[:3, :3] += 0.4
    values[-3:, -3:] -= 0.4
    return values


def plain_z(values):
    """Gi* with queen neighbours, straight from the formula; NaN where there is no value."""
    known = ~np.isnan(values)
    n = known.sum()
    x = np.where(known, values - np.nanmean(values), 0)
    z = np.full(values.shape, np.nan)
    for row, column in zip(*np.nonzero(known)):
        window = (slice(max(row - 1, 0), row + 2), slice(max(column - 1, 0), column + 2))
        weight = known[window].sum()
        z[row, column] = x[window].sum() / np.sqrt(np.nanvar(values) * weight * (n - weight) / (n - 1))
    return z


@pytest.fixture
def grid(make_layer, square):
    def make(values, numbers=True, size=SIZE, **kwargs):
        rows = []
        for (row, column), value in np.ndenumerate(values):
            attributes = {"cell_id": f"{row}_{column}"}
            if numbers:
                attributes.update(row=row + 100, col=column - 5)
            attributes["risk"] = None if np.isnan(value) else float(value)
            rows.append((square(X + SIZE * column, Y + SIZE * row, size), attributes))
        return make_layer(rows, **kwargs)

    return make


@pytest.fixture
def spots(run, rows):
    def call(layer, **parameters):
        results, log = run("hotspotanalysis", **{"INPUT": layer, "OUTPUT": "TEMPORARY_OUTPUT", **parameters})
        return rows(results["OUTPUT"]), log, results["OUTPUT"]

    return call


def column(cells, name):
    return np.array([np.nan if cell[name] is None else cell[name] for cell in cells], dtype=float)


def test_z_p_and_bins(spots, grid):
    values = field()
    layer = grid(values)
    cells, log, output = spots(layer, FDR=False)
    z = plain_z(values).ravel()
    np.testing.assert_allclose(column(cells, "gi_z"), z, atol=1e-9)
    p, bins = column(cells, "gi_p"), column(cells, "gi_bin")
    for level, limit in ((1, 1.645), (2, 1.960), (3, 2.576)):
        clear = np.abs(np.abs(z) - limit) > 0.01
        np.testing.assert_array_equal((np.abs(bins) >= level)[clear], (np.abs(z) > limit)[clear])
        np.testing.assert_array_equal((p <= {1: 0.1, 2: 0.05, 3: 0.01}[level])[clear], (np.abs(z) > limit)[clear])
    assert bins.min() == -3 and bins.max() == 3
    assert (np.sign(bins[bins != 0]) == np.sign(z[bins != 0])).all()
    assert "Moran" in log.text and "8 rows and 9 columns" in log.text and not log.warnings
    assert output.crs() == layer.crs() and output.extent() == layer.extent()
    assert output.fields().names() == ["cell_id", "row", "col", "risk", "gi_z", "gi_p", "gi_bin"]
    assert cells[0]["gi_bin"] == 3 and isinstance(cells[0]["gi_bin"], int)


def test_false_discovery_rate_changes_the_bins_only(spots, grid):
    with_fdr, _, _ = spots(grid(field()))
    without, _, _ = spots(grid(field()), FDR=False)
    for name in ("gi_z", "gi_p"):
        np.testing.assert_array_equal(column(with_fdr, name), column(without, name))
    strict, loose = np.abs(column(with_fdr, "gi_bin")), np.abs(column(without, "gi_bin"))
    assert (strict <= loose).all() and (strict < loose).any()


def test_cells_without_value_are_null_and_no_neighbours(spots, grid):
    values = field()
    values[1, 1] = values[5, 5] = np.nan
    cells, log, _ = spots(grid(values))
    np.testing.assert_allclose(column(cells, "gi_z"), plain_z(values).ravel(), atol=1e-9)
    empty = [cell for cell in cells if cell["risk"] is None]
    assert [(cell["gi_z"], cell["gi_p"], cell["gi_bin"]) for cell in empty] == [(None, None, None)] * 2
    assert any("2 features have no value" in warning for warning in log.warnings)


@pytest.mark.parametrize("kind", range(3))
def test_grid_by_shape_by_numbers_and_as_any_polygons_agree(spots, make_layer, grid, square, kind):
    values = field()
    parameters = {"NEIGHBOURHOOD": kind, "DISTANCE": 4700}
    by_numbers, log, _ = spots(grid(values), **parameters)
    by_shape, _, _ = spots(grid(values, numbers=False), **parameters)
    # One square with a corner pulled out makes the layer irregular. The corner meets no other square, and the centre
    # moves by less than the 200 m between the distance and that of the neighbours two columns and a row away, 4472 m.
    layer = grid(values, numbers=False)
    layer.startEditing()
    corner = layer.getFeature(1)
    geometry = corner.geometry()
    geometry.moveVertex(X - 300, Y - 300, 0)
    layer.changeGeometry(1, geometry)
    layer.commitChanges()
    as_polygons, irregular_log, _ = spots(layer, **parameters)
    assert "regular grid" in log.text and "regular grid" not in irregular_log.text
    for cells in (by_shape, as_polygons):
        np.testing.assert_allclose(column(cells, "gi_z"), column(by_numbers, "gi_z"), atol=1e-9)


def test_clipped_cells_with_row_and_col_are_a_grid(spots, grid, make_layer, square):
    values = field()
    whole, _, _ = spots(grid(values))
    layer = grid(values)
    layer.startEditing()
    geometry = layer.getFeature(1).geometry()
    geometry.moveVertex(X + 900, Y + 900, 0)  # the outline of the study area cuts a corner off
    layer.changeGeometry(1, geometry)
    layer.commitChanges()
    clipped, log, _ = spots(layer)
    assert "regular grid" in log.text
    np.testing.assert_array_equal(column(clipped, "gi_z"), column(whole, "gi_z"))


def test_points(spots, make_layer):
    random = np.random.default_rng(4)
    places = random.random((40, 2)) * 1e4
    values = np.where(places[:, 0] < 3000, 1.0, 0.0) + random.normal(0, 0.1, 40)
    layer = make_layer([(f"Point({X + x} {Y + y})", {"risk": float(v)}) for (x, y), v in zip(places, values)])
    cells, log, _ = spots(layer, NEIGHBOURHOOD=2, DISTANCE=2500)
    near = np.sqrt(((places[:, None] - places[None]) ** 2).sum(axis=2)) <= 2500
    weight = near.sum(axis=1)
    expected = near @ (values - values.mean()) / np.sqrt(values.var() * weight * (40 - weight) / 39)
    np.testing.assert_allclose(column(cells, "gi_z"), expected, atol=1e-9)
    # Without a distance: the smallest at which each has a neighbour.
    distances = np.sort(np.sqrt(((places[:, None] - places[None]) ** 2).sum(axis=2)), axis=1)[:, 1]
    _, log, _ = spots(layer, NEIGHBOURHOOD=2)
    assert f"DISTANCE: {distances.max():.6g} m" in log.text
    with pytest.raises(QgsProcessingException, match="NEIGHBOURHOOD.*points"):
        spots(layer)


def test_nearest_neighbours(spots, make_layer):
    values = [1.0, 2.0, 0.0, 5.0, 7.0]
    layer = make_layer([(f"Point({X + x} {Y})", {"risk": v}) for x, v in zip((0, 1000, 3000, 7000, 15000), values)])
    cells, _, _ = spots(layer, NEIGHBOURHOOD=3, K=1)
    # The nearest of each: 1, 0, 1, 2, 3. Mean 3, variance 34/5; W = 2, so the spread is sqrt(34/5 * 2 * 3 / 4).
    sums = np.array([3, 3, 2, 5, 12]) - 6
    np.testing.assert_allclose(column(cells, "gi_z"), sums / np.sqrt(34 / 5 * 2 * 3 / 4), atol=1e-9)


def test_islands_are_counted_and_the_distance_that_helps_is_named(spots, grid, make_layer, square):
    rows = [(square(X + SIZE * i, Y, SIZE), {"risk": float(i)}) for i in range(5)]
    rows.append((square(X + SIZE * 9, Y, SIZE), {"risk": 9.0}))
    cells, log, _ = spots(make_layer(rows))
    # Six values 0 1 2 3 4 9: mean 19/6, variance 111/6 - (19/6)^2; the island's z is its own deviation (W = 1).
    assert cells[5]["gi_z"] == pytest.approx((9 - 19 / 6) / np.sqrt(111 / 6 - (19 / 6) ** 2))
    assert any("1 cell has no neighbours" in warning for warning in log.warnings)
    _, log, _ = spots(make_layer(rows), NEIGHBOURHOOD=2, DISTANCE=2000)
    assert any("at 10000 m every cell has a neighbour" in warning for warning in log.warnings)


def test_constant_field_has_no_spots_but_a_message(spots, grid):
    cells, log, _ = spots(grid(np.full((4, 4), 0.1)))
    assert (column(cells, "gi_z") == 0).all() and (column(cells, "gi_p") == 1).all()
    assert (column(cells, "gi_bin") == 0).all()
    assert any("all values are the same" in warning for warning in log.warnings)


def test_permutation_inference_repeats_with_its_seed(spots, grid):
    pytest.importorskip("esda")
    values = field() - 5
    first, log, _ = spots(grid(values), INFERENCE=1, PERMUTATIONS=199, SEED=7, FDR=False)
    again, _, _ = spots(grid(values), INFERENCE=1, PERMUTATIONS=199, SEED=7, FDR=False)
    np.testing.assert_array_equal(column(first, "gi_p"), column(again, "gi_p"))
    np.testing.assert_allclose(column(first, "gi_z"), plain_z(values).ravel(), atol=1e-9)
    assert column(first, "gi_p").min() >= 2 / 200
    assert first[0]["gi_bin"] >= 2 and first[-1]["gi_bin"] <= -2


def test_too_few_permutations_for_the_highest_level(spots, grid):
    pytest.importorskip("esda")
    _, log, _ = spots(grid(field()), INFERENCE=1, PERMUTATIONS=99)
    # 2 / (99 + 1) = 0.02 is above 0.01; 2 / (199 + 1) is just that.
    assert any("PERMUTATIONS" in warning and "199 or more" in warning for warning in log.warnings)


def test_regular_grids_distances_and_points_need_no_package(spots, grid, make_layer, square, monkeypatch):
    monkeypatch.setattr("mining_ecorisk.algorithms.framework.packages.missing", list)
    for package in ("libpysal", "esda"):
        monkeypatch.setitem(sys.modules, package, None)
    for kind in range(4):
        cells, _, _ = spots(grid(field()), NEIGHBOURHOOD=kind, DISTANCE=4000)
        assert all(cell["gi_bin"] is not None for cell in cells)
    irregular = make_layer([(square(X + 3000 * i, Y, 1000 + 100 * i), {"risk": float(i)}) for i in range(5)])
    assert len(spots(irregular, NEIGHBOURHOOD=2)[0]) == 5
    assert len(spots(irregular)[0]) == 5
    with pytest.raises(QgsProcessingException, match="needs the Python package.*esda"):
        spots(grid(field()), INFERENCE=1)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"FIELD": "cell_id"}, "text where numbers belong"),
        ({"FIELD": "nothing"}, "has no field nothing"),
        ({"NEIGHBOURHOOD": 2, "DISTANCE": 1000}, "DISTANCE: within 1000 m no cell has a neighbour. At 2000 m"),
        ({"NEIGHBOURHOOD": 2, "DISTANCE": 1e6}, "NEIGHBOURHOOD: all 72 cells are neighbours"),
        ({"NEIGHBOURHOOD": 3, "K": 72}, "K: 72 nearest neighbours need at least 73"),
    ],
)
def test_bad_input(spots, grid, change, message):
    with pytest.raises(QgsProcessingException, match=message):
        spots(grid(field()), **change)


def test_no_value_at_all_is_refused(spots, grid):
    with pytest.raises(QgsProcessingException, match="has no value in any feature"):
        spots(grid(np.full((2, 2), np.nan)))
    values = np.full((2, 2), np.nan)
    values[0] = 1, 2
    with pytest.raises(QgsProcessingException, match="INPUT: hot spots need at least 3"):
        spots(grid(values))


def test_degrees_are_refused(spots, make_layer, square):
    with pytest.raises(QgsProcessingException, match="EPSG:4326.*degrees"):
        spots(make_layer([(square(100, 36, 1), {"risk": 1.0})], crs="EPSG:4326"))


def test_empty_layer_is_refused(spots, make_layer):
    with pytest.raises(QgsProcessingException, match="INPUT.*has no features"):
        spots(make_layer([], kind="Polygon", fields={"risk": "double"}))


CASES = Path(__file__).resolve().parents[3].parent / "shared" / "cases"


def touch_by_geometry(geometries, tolerance, borders=False):
    """Pairs that touch, every polygon against every other, in plain GEOS; `borders`: over more than a corner."""
    found = np.zeros((len(geometries),) * 2)
    for i, one in enumerate(geometries):
        for j, other in enumerate(geometries):
            if i != j and one.distance(other) <= tolerance:
                shared = one.buffer(tolerance, 1).intersection(other.buffer(tolerance, 1))
                box = shared.boundingBox()
                found[i, j] = not borders or max(box.width(), box.height()) > 20 * tolerance
    return found


def z_of_matrix(values, neighbours):
    """Gi* from a matrix of neighbours, straight from the formula."""
    weights = neighbours + np.eye(len(values))
    n, members = len(values), weights.sum(axis=1)
    spread = values.std() * np.sqrt((n * members - members**2) / (n - 1))
    return (weights @ values - values.mean() * members) / spread


def layer_of(make_layer, polygons, seed=3, **further):
    values = np.random.default_rng(seed).normal(size=len(polygons))
    extra = [{name: column[number] for name, column in further.items()} for number in range(len(polygons))]
    # Geometries are handed over as they are: text would round their last digits.
    layer = make_layer([(None, {"risk": float(value), **own}) for value, own in zip(values, extra)], kind="Polygon")
    layer.startEditing()
    for number, polygon in enumerate(polygons, start=1):
        layer.changeGeometry(number, polygon)
    layer.commitChanges()
    return layer, values


def hexagons(run):
    """Hexagons as QGIS's Create grid makes them, about 40, far from the origin and of odd spacing."""
    extent = "512345.678,522345.678,3942345.678,3954345.678 [EPSG:32647]"
    made, _ = run(
        "native:creategrid", TYPE=4, EXTENT=extent, HSPACING=2000.3, VSPACING=2000.3, CRS="EPSG:32647",
        OUTPUT="TEMPORARY_OUTPUT",
    )  # fmt: skip
    return [feature.geometry() for feature in made["OUTPUT"].getFeatures()]


def bricks():
    """Rows of bricks, every second one shifted: borders touch, vertices do not; one brick is split by a T-junction."""
    boxes = [(2000 * c + 700 * (r % 2), 1000 * r, 2000, 1000) for r in range(5) for c in range(5)]
    x, y, width, height = boxes.pop(12)
    boxes += [(x, y, width, 400), (x, y + 400, width, 600)]
    return [QgsGeometry.fromRect(QgsRectangle(X + x, Y + y, X + x + w, Y + y + h)) for x, y, w, h in boxes]


def jittered():
    """Squares whose corners were rounded apart by up to 0.3 m: gaps and overlaps of less than 0.001 of a side."""
    random = np.random.default_rng(9)
    found = []
    for row in range(5):
        for col in range(6):
            corners = np.array([(0, 0), (1, 0), (1, 1), (0, 1)]) * 2000 + (X + 2000 * col, Y + 2000 * row)
            points = corners + random.uniform(-0.3, 0.3, (4, 2))
            found.append(QgsGeometry.fromPolygonXY([[QgsPointXY(*point) for point in [*points, points[0]]]]))
    return found


@pytest.mark.parametrize("kind", [0, 1])
@pytest.mark.parametrize("shapes", ["hexagons", "bricks", "jittered"])
def test_polygons_that_touch_are_neighbours(run, spots, make_layer, shapes, kind):
    polygons = {"hexagons": lambda: hexagons(run), "bricks": bricks, "jittered": jittered}[shapes]()
    layer, values = layer_of(make_layer, polygons)
    tolerance = 0.001 * np.sqrt(np.median([polygon.area() for polygon in polygons]))
    cells, _, _ = spots(layer, NEIGHBOURHOOD=kind, FDR=False)
    expected = z_of_matrix(values, touch_by_geometry(polygons, tolerance, borders=kind == 1))
    np.testing.assert_allclose(column(cells, "gi_z"), expected, atol=1e-9)


def test_inner_hexagons_have_six_neighbours(run, spots, make_layer):
    polygons = hexagons(run)
    neighbours = touch_by_geometry(polygons, 2.0).sum(axis=1)
    assert neighbours.max() == 6
    assert np.count_nonzero(neighbours == 6) > 10


@pytest.mark.parametrize("kind", [0, 1])
def test_grid_path_agrees_with_a_touch_test_by_geometry(run, spots, make_layer, kind):
    # An outline that cuts cells, with a hole of whole cells; the whole squares are what touches.
    outline = (
        "Polygon((500300 4000200, 512100 4000900, 511300 4009700, 501100 4008300, 500300 4000200), "
        "(504000 4004000, 508000 4004000, 508000 4006000, 504000 4006000, 504000 4004000))"
    )
    made, _ = run("evaluationgrid", INPUT=make_layer([(outline, {"a": 1})]), OUTPUT="TEMPORARY_OUTPUT")
    features = list(made["OUTPUT"].getFeatures())
    place = [(feature["row"], feature["col"]) for feature in features]
    squares = [QgsGeometry.fromRect(QgsRectangle(2000 * c, 2000 * r, 2000 * (c + 1), 2000 * (r + 1))) for r, c in place]
    rows, columns = (list(numbers) for numbers in zip(*place))
    layer, values = layer_of(make_layer, [feature.geometry() for feature in features], row=rows, col=columns)
    cells, log, _ = spots(layer, NEIGHBOURHOOD=kind, FDR=False)
    assert "regular grid" in log.text
    expected = z_of_matrix(values, touch_by_geometry(squares, 1e-3, borders=kind == 1))
    np.testing.assert_allclose(column(cells, "gi_z"), expected, atol=1e-9)


@pytest.mark.parametrize(("kind", "reach"), [(2, 2900), (3, 5)])
def test_distances_are_between_centres_of_whole_squares(spots, make_layer, kind, reach):
    # Border cells keep a strip of 100 m on their outer side, so their centroids lie farther away than their squares'.
    places = [(row, col) for row in range(5) for col in range(6)]
    boxes = [
        QgsRectangle(
            X + 2000 * col + (1900 if col == 0 else 0), Y + 2000 * row, X + 2000 * (col + 1), Y + 2000 * (row + 1)
        )
        for row, col in places
    ]
    rows, columns = (list(numbers) for numbers in zip(*places))
    layer, values = layer_of(make_layer, [QgsGeometry.fromRect(box) for box in boxes], row=rows, col=columns)
    cells, _, _ = spots(layer, NEIGHBOURHOOD=kind, DISTANCE=reach, K=reach, FDR=False)
    points = 2000.0 * np.array(places)
    distances = np.hypot(*(points[:, None] - points[None]).transpose(2, 0, 1))
    if kind == 2:
        near = (distances <= reach) & (distances > 0)
        np.testing.assert_allclose(column(cells, "gi_z"), z_of_matrix(values, near.astype(float)), atol=1e-9)
        return
    # A cell of the first column inside the grid has 3 neighbours at 2000 m and 2 at 2828 m: just K of them.
    inner = [number for number, (row, col) in enumerate(places) if col == 0 and 0 < row < 4]
    near = ((distances < 2900) & (distances > 0)).astype(float)
    np.testing.assert_allclose(column(cells, "gi_z")[inner], z_of_matrix(values, near)[inner], atol=1e-9)


def test_permutation_p_of_a_cell_without_neighbours_is_null(spots, grid, make_layer, square):
    pytest.importorskip("esda")
    rows = [(square(X + SIZE * (i % 5), Y + SIZE * (i // 5), SIZE), {"risk": float(i % 7)}) for i in range(25)]
    rows.append((square(X + 50 * SIZE, Y, SIZE), {"risk": 60.0}))
    cells, log, _ = spots(make_layer(rows), INFERENCE=1, PERMUTATIONS=199)
    assert cells[-1]["gi_z"] > 3
    assert (cells[-1]["gi_p"], cells[-1]["gi_bin"]) == (None, 0)
    assert all(cell["gi_p"] is not None for cell in cells[:-1])
    assert any("1 cell has no neighbours" in warning for warning in log.warnings)


@pytest.mark.parametrize("numbers", [True, False])
def test_the_same_cell_twice_is_refused(spots, make_layer, square, numbers):
    rows = [(square(X + SIZE * i, Y, SIZE), {"risk": float(i), "row": 1, "col": i}) for i in range(6)]
    # By row and col: another part of the square; by shape: the same square that begins at another corner.
    part = square(X, Y, 500)
    turned = f"Polygon(({X} {Y + SIZE}, {X} {Y}, {X + SIZE} {Y}, {X + SIZE} {Y + SIZE}, {X} {Y + SIZE}))"
    rows.append((part if numbers else turned, {"risk": 1.0, "row": 1, "col": 0 if numbers else 9}))
    with pytest.raises(
        QgsProcessingException, match=r"INPUT: 1 cell of layer is there more than once \(features 1 and 7"
    ):
        spots(make_layer(rows))


@pytest.mark.skipif(not CASES.exists(), reason="the shared cases are not there")
@pytest.mark.parametrize("name", ["hexagons", "bricks"])
def test_cases_that_went_wrong(spots, name):
    cells, _, _ = spots(str(CASES / f"{name}.gpkg"), FDR=False)
    np.testing.assert_allclose(column(cells, "gi_z"), column(cells, "z_right"), atol=1e-9)


@pytest.mark.parametrize(("value", "count"), [(-9999.0, 1), (-1.7976931348623157e308, 2), (1e30, 3)])
def test_placeholders_are_refused(spots, grid, value, count):
    values = field()
    values.ravel()[:count] = value
    with pytest.raises(QgsProcessingException, match=rf"INPUT: the field risk of layer is .* in {count} features?"):
        spots(grid(values))


@pytest.mark.skipif(not CASES.exists(), reason="the shared cases are not there")
def test_case_with_twenty_placeholders_is_refused(spots):
    with pytest.raises(QgsProcessingException, match="the field risk of .* is -9999 in 20 features"):
        spots(str(CASES / "placeholder.gpkg"))
