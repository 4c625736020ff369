"""Habitat patches by cell, Eq. 4."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from mining_ecorisk.algorithms.core.biodiversity.fragmentation import (
    HabitatClasses,
    PatchCounter,
    Pixels,
    covered_otherwise,
    fragmentation,
    habitat_classes,
    patch_keys,
)
from mining_ecorisk.algorithms.core.class_index import NO_CODE
from mining_ecorisk.algorithms.core.errors import InputError
from mining_ecorisk.algorithms.core.tables import table_from_rows
from mining_ecorisk.algorithms.framework.shipped_tables import shipped_table
from scipy import ndimage

SIDES = ndimage.generate_binary_structure(2, 1)
SIDES_AND_CORNERS = ndimage.generate_binary_structure(2, 2)


def patches(zones, classes, neighbours=8, strip=None, shape=None):
    zones, classes = np.asarray(zones, dtype=np.int32), np.asarray(classes, dtype=np.int32)
    zone_count, class_count = shape or (zones.max() + 1, classes.max() + 1)
    counter = PatchCounter(zone_count, HabitatClasses(np.arange(class_count), np.arange(class_count)), neighbours)
    classes = np.where(classes < 0, np.int32(NO_CODE), classes)
    strip = strip or len(zones)
    for row in range(0, len(zones), strip):
        counter.add(zones[row : row + strip], classes[row : row + strip])
    counter.refuse_unknown()
    return counter.patches


def test_diagonal_pixels_are_one_patch_of_eight_and_two_of_four():
    classes = [[0, 1], [1, 0]]
    assert patches(np.zeros((2, 2)), classes, 8).tolist() == [[1, 1]]
    assert patches(np.zeros((2, 2)), classes, 4).tolist() == [[2, 2]]


def test_patches_end_at_the_border_of_the_zone():
    # One stripe of class 0 through two zones, and zone 1's lower row without habitat.
    assert patches([[0, 0, 1, 1], [0, 0, 1, 1]], [[0, 0, 0, 0], [0, 0, -1, -1]]).tolist() == [[1], [1]]


def test_a_u_that_closes_in_a_later_strip_is_one_patch():
    classes = [[0, -1, 0], [0, -1, 0], [0, 0, 0]]
    for strip in (1, 2, 3):
        assert patches(np.zeros((3, 3)), classes, 4, strip).tolist() == [[1]]


def test_a_ring_across_strips_is_one_patch():
    # The ring opens in the first row: its two arms are one patch already when the last row joins them again.
    classes = [[0, 0, 0], [0, -1, 0], [0, -1, 0], [0, 0, 0]]
    for strip in (1, 2, 3):
        assert patches(np.zeros((4, 3)), classes, 4, strip).tolist() == [[1]]


def test_corner_across_a_strip():
    classes = [[0, -1], [-1, 0]]
    assert patches(np.zeros((2, 2)), classes, 8, strip=1).tolist() == [[1]]
    assert patches(np.zeros((2, 2)), classes, 4, strip=1).tolist() == [[2]]


def test_pixels_without_zone_or_class_count_nowhere():
    assert patches([[-1, 0], [0, 0]], [[0, -1], [-1, -1]], shape=(1, 1)).tolist() == [[0]]


def test_single_pixel_and_single_column():
    assert patches([[0]], [[0]]).tolist() == [[1]]
    assert patches([[0], [0], [0]], [[0], [-1], [0]], strip=1).tolist() == [[2]]


def test_more_pairs_than_32_bits_hold():
    zones, places = np.array([[4_999_999, 4_999_999, -1]], dtype=np.int32), np.array([[499, -1, 3]], dtype=np.int32)
    # 4,999,999 * 500 + 499 = 2,499,999,999, beyond 2^31.
    assert patch_keys(zones, places, 5_000_000, 500).tolist() == [[2_499_999_999, -1, -1]]


def test_unknown_codes_are_listed_with_their_counts_where_there_is_a_zone():
    counter = PatchCounter(1, HabitatClasses(np.array([1, 2]), np.array([2])), 8)
    counter.add(np.array([[0, 0, 0, 0, 0, -1]]), np.array([[99, 1, 99, -7, NO_CODE, 55]]))
    with pytest.raises(InputError, match=r"-7 \(1 pixel\), 99 \(2 pixels\) are not"):
        counter.refuse_unknown()
    # The pixel without data is none of the zone's pixels.
    assert counter.pixels.tolist() == [4]


RASTERS = st.tuples(st.integers(1, 12), st.integers(1, 12)).flatmap(
    lambda shape: st.tuples(
        arrays(np.int32, shape, elements=st.integers(-1, 2)), arrays(np.int32, shape, elements=st.integers(-1, 2))
    )
)


@settings(max_examples=300, deadline=None)
@given(RASTERS, st.sampled_from([4, 8]), st.integers(1, 12))
def test_equals_a_label_per_zone_and_class(rasters, neighbours, strip):
    zones, classes = rasters
    structure = SIDES if neighbours == 4 else SIDES_AND_CORNERS
    expected = [
        [ndimage.label((zones == zone) & (classes == class_), structure)[1] for class_ in range(3)] for zone in range(3)
    ]
    assert patches(zones, classes, neighbours, strip, (3, 3)).tolist() == expected


def test_habitat_classes_of_the_shipped_table():
    classes = habitat_classes(shipped_table("sensitivity"))
    assert len(classes.known) == 25
    # Table 2: suitability 0 are 51, 52, 53, 61, 62, 65, 66, 67; the salinate field (63) has 0.1.
    assert set(classes.known) - set(classes.habitat) == {51, 52, 53, 61, 62, 65, 66, 67}
    codes = np.array([[11, 53, 64, NO_CODE, 999, -1, 12]])
    assert classes.places(codes).tolist() == [[0, -1, 16, -1, -2, -2, 1]]


def test_table_in_the_layout_of_invest():
    table = table_from_rows("s.csv", ["lucode", "habitat", "road"], [[5, 0.5, 1], [2, 1, 0], [9, 0, 0]])
    classes = habitat_classes(table)
    assert (classes.known.tolist(), classes.habitat.tolist()) == ([2, 5, 9], [2, 5])


def test_codes_of_any_size_and_sign_are_classes():
    classes = habitat_classes(table_from_rows("s.csv", ["LULC", "HABITAT"], [[70000, 0.5], [-1, 1], [3, 0]]))
    assert classes.places(np.array([70000, -1, 3, NO_CODE, 4])).tolist() == [1, 0, -1, -1, -2]


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ([[1, 0], [2, 0]], "no class has a HABITAT above 0"),
        ([[1, 2]], "2 is not between 0 and 1"),
        ([[1, 0.5], [1, 0.6]], "stands in the table twice"),
        ([[3e9, 0.5]], "3000000000 is not between"),
        ([["meadow", 0.5]], "meadow is not a number"),
    ],
)
def test_bad_tables(rows, message):
    with pytest.raises(InputError, match=message):
        habitat_classes(table_from_rows("s.csv", ["LULC", "HABITAT"], rows))


def counted(zones, codes, habitat, zone_count):
    counter = PatchCounter(zone_count, HabitatClasses(np.array([1, 2, 3]), np.array(habitat)), 8)
    counter.add(np.array(zones), np.array(codes))
    return counter


def test_patches_per_square_kilometre_by_hand():
    # Zone 0: two patches of class 1 and one of class 2 on 4 km2: 3/4. Zone 1: one patch on 0.5 km2: 2. Zone 2 has land
    # use without habitat: 0 patches. Zone 3 has no land use: no value.
    zones = [[0, 0, 0, 0, 1, 1, 2, 3]]
    codes = [[1, 3, 1, 2, 2, 2, 3, NO_CODE]]
    found = fragmentation(counted(zones, codes, [1, 2], 4), np.array([4, 0.5, 1, 1]))
    assert found.patches == [3, 1, 0, None]
    np.testing.assert_array_equal(found.density, [0.75, 2, 0, np.nan])
    assert found.by_class == [[2, 0, 0, None], [1, 1, 0, None]]


@pytest.mark.parametrize(("gap", "told"), [(1.03, False), (1.05, True)])
def test_cells_that_land_use_covers_otherwise(gap, told):
    # 100 pixels of 0.04 km2 cover 4 km2 of a cell of 4 km2. The slack is 0.05*4 + 2*sqrt(4*0.04) + 0.04 = 1.04 km2.
    counter = counted(np.zeros((10, 10), dtype=int), np.ones((10, 10), dtype=int), [1], 1)
    for area, expected in ((4 - gap, (told, False)), (4 + gap, (False, told)), (4, (False, False))):
        more, less = covered_otherwise(counter, np.array([area]), np.array([4.0]), 0.04)
        assert (bool(more[0]), bool(less[0])) == expected


@settings(max_examples=120, deadline=None)
@given(st.data())
def test_another_state_is_counted_as_if_it_were_the_only_one(data):
    random = np.random.default_rng(data.draw(st.integers(0, 10**6)))
    shape = data.draw(st.integers(1, 9)), data.draw(st.integers(1, 14))
    # Zones in small blocks, so that some have several parts with others between them.
    zones = np.kron(random.integers(-1, 4, (5, 7)), np.ones((2, 2), dtype=int))[: shape[0], : shape[1]].astype(np.int32)
    codes = random.integers(0, 3, shape).astype(np.int32)
    valid = random.random(shape) < 0.9
    share = data.draw(st.sampled_from([0.0, 0.05, 0.5]))
    other = np.where(random.random(shape) < share, random.integers(0, 3, shape), codes).astype(np.int32)
    other_valid = valid ^ (random.random(shape) < share / 2)
    classes = HabitatClasses(np.arange(3), np.array([0, 2]))
    neighbours, strip = data.draw(st.sampled_from([4, 8])), data.draw(st.integers(1, 9))
    first, second, alone = (PatchCounter(4, classes, neighbours) for _ in range(3))
    for row in range(0, shape[0], strip):
        rows = slice(row, row + strip)
        pixels = Pixels(other[rows], other_valid[rows])
        changed = (codes[rows] != pixels.codes) | (valid[rows] != pixels.valid)
        found = first.strip_patches(zones[rows], codes[rows], valid[rows])
        first.join(found)
        second.join(second.strip_patches.of_other_state(found, zones[rows], pixels, changed))
        alone.join(alone.strip_patches(zones[rows], pixels.codes, pixels.valid))
    assert second.patches.tolist() == alone.patches.tolist()
    assert second.pixels.tolist() == alone.pixels.tolist()
