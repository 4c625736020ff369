"""Degradation and quality: by hand, against a plain reference, and in tiles."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mining_ecorisk.algorithms.core.biodiversity.habitat_quality import Landscape, StateBefore, quality
from mining_ecorisk.algorithms.core.biodiversity.habitat_tables import (
    Sensitivity,
    Threat,
    read_sensitivity,
    read_threats,
)
from mining_ecorisk.algorithms.core.class_index import ClassIndex
from mining_ecorisk.algorithms.core.errors import InputError
from mining_ecorisk.algorithms.core.raster.tiles import Tile
from mining_ecorisk.algorithms.framework.shipped_coefficients import decay_model
from mining_ecorisk.algorithms.framework.shipped_tables import shipped_table

F32 = np.float32
CODES = np.array([21, 32, 53])
TABLE = Sensitivity(CODES, np.array([1, 0.8, 0], dtype=F32), np.array([[0.6, 0.3, 0.3], [0.4, 0.15, 0]], dtype=F32))
THREATS = [Threat("mining", 90.0, 1.0, "exponential"), Threat("road", 60.0, 0.5, "linear")]


def landscape(model="nearest", threats=THREATS, table=TABLE, pixel=(30.0, 30.0)):
    return Landscape(threats, table, decay_model(model), pixel)


def degradation(codes, rasters, **options):
    codes = np.asarray(codes)
    places = ClassIndex(CODES).places(codes.astype(np.uint8), codes > 0)
    model = landscape(**{key: value for key, value in options.items() if key not in ("access", "parts")})
    given_ = [(np.asarray(raster), (0, 0, *codes.shape)) for raster in rasters]
    return places, model.degradation(places, given_, options.get("access"), options.get("parts"))


def plain_nearest(places, rasters, threats=THREATS, table=TABLE, pixel=30.0, access=None):
    """InVEST 3.20.2's order, pixel by pixel and threat by threat, every step rounded to float32."""
    total = np.zeros(places.shape, dtype=F32)
    weights = sum(threat.weight for threat in threats)
    rows, columns = np.indices(places.shape)
    for number, (threat, raster) in enumerate(zip(threats, rasters)):
        y, x = np.nonzero(raster)
        if not len(y):
            continue
        squares = ((rows[..., None] - y) ** 2 + (columns[..., None] - x) ** 2).min(axis=-1)
        distance, reach = np.sqrt(squares.astype(F32)), F32(threat.distance / pixel)
        linear = (reach - distance) / reach
        strength = linear if threat.decay == "linear" else np.exp(-distance * F32(2.99) / reach)
        strength = np.where(distance > reach, F32(0), strength)
        sensitivities = np.append(table.threats[number], [F32(0), F32(0)])[places]
        part = strength * sensitivities * F32(threat.weight / weights)
        total += part if access is None else part * access
    return total


def test_degradation_by_hand():
    # A mine (weight 1 of 1.5, 90 m = 3 pixels, exponential) at the left, a road (0.5 of 1.5, 2 pixels, linear) at the
    # right end of five pixels of forest (sensitivity 0.6 and 0.4); the last has grassland (0.3 and 0.15).
    _, found = degradation([[21, 21, 21, 21, 32]], [[[1, 0, 0, 0, 0]], [[0, 0, 0, 0, 1]]])
    mine = [math.exp(-2.99 * d / 3) * 1 / 1.5 for d in (0, 1, 2, 3)] + [0]
    road = [0, 0, 0, 0.5 * 0.5 / 1.5, 1 * 0.5 / 1.5]
    expected = [0.6 * m + 0.4 * r for m, r in zip(mine[:4], road[:4])] + [0.3 * mine[4] + 0.15 * road[4]]
    assert found[0] == pytest.approx(expected, rel=1e-6)


def test_parts_add_up_to_the_whole_and_an_empty_threat_has_none():
    parts = []
    _, found = degradation([[21, 32, 53]], [[[1, 0, 0]], [[0, 0, 0]]], parts=parts)
    assert len(parts) == 2
    assert (parts[0] == found).all()
    assert (parts[1] == 0).all()


def test_nothing_threatens():
    # Not even the corners, as they do in InVEST.
    _, found = degradation(np.full((4, 5), 21), [np.zeros((4, 5))] * 2)
    assert (found == 0).all()


def test_access_lessens_and_nodata_has_no_degradation():
    access = np.array([[1, 0.5, 0, 1]], dtype=F32)
    rasters = [[[1, 0, 0, 0]], [[0, 0, 0, 0]]]
    _, free = degradation([[21, 21, 21, 0]], rasters)
    _, found = degradation([[21, 21, 21, 0]], rasters, access=access)
    assert found[0, 0] == free[0, 0]
    assert found[0, 1] == free[0, 1] * F32(0.5)
    assert found[0, 2] == 0
    assert found[0, 3] == 0


def test_a_threat_under_nodata_still_acts():
    _, found = degradation([[0, 21]], [[[1, 0]], [[0, 0]]])
    assert found[0, 1] == pytest.approx(0.6 * math.exp(-2.99 / 3) / 1.5, rel=1e-6)


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 20), st.integers(1, 20), st.integers(0, 10**6), st.booleans())
def test_the_nearest_model_has_invests_bits(rows, columns, seed, with_access):
    random = np.random.default_rng(seed)
    codes = random.choice([0, *CODES], size=(rows, columns))
    rasters = [random.random((rows, columns)) < share for share in (0.02, 0.2)]
    access = random.random((rows, columns), dtype=F32) if with_access else None
    places, found = degradation(codes, rasters, access=access)
    expected = plain_nearest(places, rasters, access=access)
    assert (found == expected).all()
    made = quality(found, places, TABLE.habitat, 0.05, 2.5)
    power = expected ** F32(2.5)
    known = codes > 0
    habitat = np.append(TABLE.habitat, [F32(0), F32(0)])[places]
    assert (made == habitat * (1 - power / (power + F32(0.05**2.5))))[known].all()
    assert np.isnan(made[~known]).all()


@pytest.mark.parametrize("model", ["kernel", "sum"])
def test_the_convolution_models_weigh_intensity(model):
    # Half the intensity, half the degradation; the nearest model would not care.
    full, half = (degradation([[21, 21, 21]], [[[i, 0, 0]], [[0, 0, 0]]], model=model)[1] for i in (1.0, 0.5))
    assert half == pytest.approx(full / 2)
    assert full[0, 0] > full[0, 1] > 0


def test_the_sum_adds_up_over_cells():
    # Eq. 3 as printed: two mines one pixel away on either side count twice; the nearest model counts one.
    threats, codes, raster = [THREATS[0]], [[21, 21, 21]], [[[1, 0, 1]]]
    _, plain = degradation(codes, raster, model="sum", threats=threats)
    _, nearest = degradation(codes, raster, threats=threats)
    one = 0.6 * math.exp(-2.99 / 3)
    assert plain[0, 1] == pytest.approx(2 * one, rel=1e-6)
    assert nearest[0, 1] == pytest.approx(one, rel=1e-6)


@pytest.mark.parametrize("model", ["nearest", "kernel", "sum"])
def test_tiles_with_their_halo_give_the_whole(model):
    random = np.random.default_rng(8)
    shape = (60, 70)
    codes = random.choice(CODES, size=shape).astype(np.uint8)
    places = ClassIndex(CODES).places(codes, np.ones(shape, dtype=bool))
    rasters = [random.random(shape) < 0.003, random.random(shape) < 0.01]
    model_ = landscape(model)
    full = model_.degradation(places, [(raster, (0, 0, *shape)) for raster in rasters])
    for tile in (Tile(0, 0, 20, 70), Tile(20, 0, 40, 33), Tile(20, 33, 40, 37)):
        outers = [tile.padded(halo, *shape) for halo in model_.halos]
        cut = [
            (raster[o.row : o.row + o.rows, o.column : o.column + o.columns], tile.inside(o))
            for raster, o in zip(rasters, outers)
        ]
        here = slice(tile.row, tile.row + tile.rows), slice(tile.column, tile.column + tile.columns)
        found = model_.degradation(places[here], cut)
        if model == "nearest":
            assert (found == full[here]).all()
        else:
            assert found == pytest.approx(full[here], abs=1e-6)


def test_distances_count_in_metres_on_pixels_that_are_no_squares():
    # Pixels of 30 m across and 10 m down: one across is a third of the 90 m, one down a ninth.
    one = [THREATS[0]]
    _, across = degradation([[21, 21]], [[[1, 0]]], threats=one, pixel=(30.0, 10.0))
    _, down = degradation([[21], [21]], [[[1], [0]]], threats=one, pixel=(30.0, 10.0))
    assert across[0, 1] == pytest.approx(0.6 * math.exp(-2.99 / 3), rel=1e-6)
    assert down[1, 0] == pytest.approx(0.6 * math.exp(-2.99 / 9), rel=1e-6)


def test_any_intensity_is_a_threat_to_the_nearest_model():
    _, faint = degradation([[21, 21]], [[[0.2, 0]], [[0, 0]]])
    _, full = degradation([[21, 21]], [[[1, 0]], [[0, 0]]])
    assert (faint == full).all() and faint.all()


def test_the_state_before_by_hand():
    # The first two pixels are mined (53) and were forest and grassland; the road at the right acts in both states, the
    # mine in none. Its weight stays in the sum of 1.5, and beta is 0.5 in the second pixel.
    after, before = np.array([[53, 53, 21, 21]]), np.array([[21, 32, 21, 21]])
    index, known = ClassIndex(CODES), np.ones((1, 4), dtype=bool)
    state = StateBefore(index.places(before, known), index.places(after, known), 0)
    intensities = [(np.array(raster), (0, 0, 1, 4)) for raster in ([[1, 1, 0, 0]], [[0, 1, 0, 1]])]
    access = np.array([[1, 0.5, 1, 1]], dtype=F32)
    landscape().degradation(index.places(after, known), intensities, access, None, state)
    # The road's reach is 2 pixels, linear: 1 under a road, 0.5 beside it. Sensitivities 0.4 and 0.15.
    share = 0.5 / 1.5
    expected = [0.4 * 0.5 * share, 0.15 * 1 * share * 0.5, 0.4 * 0.5 * share, 0.4 * 1 * share]
    assert state.degradation()[0] == pytest.approx(expected, rel=1e-6)


def test_halos_hold_what_can_reach_the_tile():
    # 90 m are 3 pixels of 30 m; InVEST's old exponential kernel goes 5 times as far; rows of 10 m need 3 times as many.
    assert landscape().halos == [4, 3]
    assert landscape("kernel").halos == [16, 3]
    assert landscape(pixel=(30.0, 10.0)).halos == [10, 7]


def test_a_kernel_that_fits_in_no_memory_is_refused():
    # 10 km on pixels of 2 m are 5000, and 25000 in the old exponential kernel; distances know no such limit.
    def made(model, decay, pixel):
        return Landscape([Threat("mining", 10000.0, 1.0, decay)], TABLE, decay_model(model), (pixel, pixel))

    for model, decay in (("nearest", "exponential"), ("kernel", "linear"), ("sum", "exponential")):
        made(model, decay, 2.0)
    with pytest.raises(InputError, match="DECAY_MODEL") as error:
        made("kernel", "exponential", 2.0)
    assert error.value.values["reach"] == 25000
    with pytest.raises(InputError, match="DECAY_MODEL"):
        made("sum", "exponential", 1.9)  # 5263 pixels


def test_quality_by_hand():
    # D = k gives half of the suitability, D = 0 all of it; nothing is worth more than its suitability.
    places = np.array([[0, 0, 1, 2, 3]], dtype=np.uint8)
    found = quality(np.array([[0.05, 0, 0.05, 0, 0]], dtype=F32), places, TABLE.habitat, 0.05, 2.5)
    assert found[0, :4] == pytest.approx([0.5, 1, 0.4, 0])
    assert np.isnan(found[0, 4])


def test_quality_falls_with_degradation_and_stays_within_0_and_the_suitability():
    degraded = np.linspace(0, 1, 5000, dtype=F32)[None]
    found = quality(degraded, np.zeros(degraded.shape, dtype=np.uint8), TABLE.habitat, 0.05, 2.5)
    assert (np.diff(found) < 1e-6).all()  # but for the last bit of 1 - D / (D + k)
    assert 0 <= found.min() <= found.max() == 1


@pytest.mark.parametrize(
    ("degradation", "k", "z", "unspoilt"),
    [
        # 0.05^40 is 0 in float32: (0.1 / 0.05)^40 is 1.1e12, and half is left where D = k.
        ([0, 0.05, 0.1], 0.05, 40, [1, 0.5, 9.094947e-13]),
        ([0, 0.05], 1e-30, 2.5, [1, 0]),
        ([0, 0.05], 1e300, 2.5, [1, 1]),
        ([0, 1, 2], 1, 500, [1, 0.5, 0]),
        # The plain sum: (1e5)^8 is infinite in float32, k^z is not.
        ([0, 1e5], 0.05, 8, [1, 0]),
    ],
)
def test_quality_leaves_no_holes_where_powers_leave_float32(degradation, k, z, unspoilt):
    places = np.zeros((1, len(degradation)), dtype=np.uint8)
    found = quality(np.array([degradation], dtype=F32), places, TABLE.habitat, k, z)
    assert found[0] == pytest.approx(unspoilt, rel=1e-5, abs=1e-15)


def test_the_paper_s_tables_on_a_mine_in_forest():
    # High-quality forest (H = 1) on a mined cell: D = 0.6 / 3.1, far beyond k = 0.05: Q = 1 / (1 + (D / k)^2.5).
    threats = read_threats(shipped_table("threats"))
    table = read_sensitivity(shipped_table("sensitivity"), threats)
    place = np.array([[table.codes.tolist().index(21)]], dtype=np.uint8)
    rasters = [(np.array([[number == 0]]), (0, 0, 1, 1)) for number in range(4)]
    found = Landscape(threats, table, decay_model("nearest"), (30.0, 30.0)).degradation(place, rasters)
    assert found[0, 0] == pytest.approx(0.6 / 3.1, rel=1e-6)
    made = quality(found, place, table.habitat, 0.05, 2.5)
    assert made[0, 0] == pytest.approx(1 / (1 + (0.6 / 3.1 / 0.05) ** 2.5), rel=1e-5)
