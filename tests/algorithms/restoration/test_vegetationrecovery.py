"""Vegetation recovery through Processing: patches whose cover and reference are counted by hand."""

import numpy as np
import pytest
from qgis.core import QgsProcessingException

X, Y, PIXEL, SIZE = 500000, 4000000, 10, 60


def pixels(square, row, column, size):
    """WKT of a square of whole pixels."""
    return square(X + PIXEL * column, Y - PIXEL * (row + size), PIXEL * size)


@pytest.fixture
def land(make_raster):
    """Grassland 31 of 80 %, forest 21 of 40 % in the right half; built land with 0 % above row 5."""
    classes = np.full((SIZE, SIZE), 31, dtype=np.uint8)
    classes[:, 30:] = 21
    classes[:5] = 53
    cover = np.where(classes == 31, 80, 40).astype(np.float32)
    cover[:5] = 0
    return classes, cover


@pytest.fixture
def recovered(run, rows, make_raster):
    def call(layer, classes, before, after, **others):
        given = {
            "COVER_BEFORE": make_raster(before, X, Y, PIXEL, name="before.tif"),
            "COVER_AFTER": make_raster(after, X, Y, PIXEL, nodata=-1, name="after.tif"),
            "LANDUSE": make_raster(classes, X, Y, PIXEL, nodata=0, name="landuse.tif"),
        }
        defaults = {"INNER": 20, "OUTER": 100, "OUTPUT": "TEMPORARY_OUTPUT"}
        results, log = run("vegetationrecovery", INPUT=layer, **given, **{**defaults, **others})
        return {row["mine_id"]: row for row in rows(results["OUTPUT"])}, log

    return call


def test_recovery_by_hand(recovered, land, make_layer, square):
    classes, cover = land
    before, after = cover.copy(), cover.copy()
    # A, wholly on grassland; B, half on grassland and half on forest; each 4 x 4 pixels.
    places = {"A": (20, 10), "B": (40, 28)}
    for (row, column), (one, two) in zip(places.values(), ((20, 50), (0, 15))):
        before[row : row + 4, column : column + 4] = one
        after[row : row + 4, column : column + 4] = two
    # Most of A's ring is a mine, bare ground that is no reference, and a stope that is none either.
    after[8:20, 1:25] = after[26:34, 1:25] = 0
    patches = [(pixels(square, row, column, 4), {"mine_id": mine, "damage": "restored_natural"})
               for mine, (row, column) in places.items()]  # fmt: skip
    patches += [(pixels(square, 26, 1 + 8 * n, 8), {"mine_id": "C", "damage": "stope"}) for n in range(3)]
    mines = make_layer([(pixels(square, 8, 1 + 12 * n, 12), {"mine_id": "D"}) for n in range(2)])
    found, log = recovered(make_layer(patches), classes, before, after, MINES=mines)
    assert set(found) == {"A", "B"}
    # A: (50 - 20) / (80 - 20); B: the reference is (80 + 40) / 2 and (15 - 0) / 60.
    assert [found["A"][name] for name in ("cover_bef", "cover_aft", "cover_ref", "recovery")] == [20, 50, 80, 0.5]
    assert [found["B"][name] for name in ("cover_bef", "cover_aft", "cover_ref", "recovery")] == [0, 15, 60, 0.25]
    # 16 pixels each: (0.5 + 0.25) / 2.
    assert "Recovery of 2 patches: 37.5 % on average" in log.text


def test_reference_of_the_later_year_takes_a_wet_year_out(recovered, land, make_layer, square):
    classes, cover = land
    before, after = cover * 0.5, cover.copy()  # everything is twice as green in the later year
    before[20:24, 10:14] = after[20:24, 10:14] = 30
    layer = make_layer([(pixels(square, 20, 10, 4), {"mine_id": "A", "damage": "restored_natural"})])
    found, _ = recovered(layer, classes, before, after)
    assert (found["A"]["cover_ref"], found["A"]["recovery"]) == (80, 0)


def test_patches_without_a_reference_or_a_loss_are_told(recovered, land, make_layer, square):
    classes, cover = land
    classes[50:54, 10:14] = 65  # a class that is nowhere else
    before = cover.copy()
    before[50:54, 10:14] = before[0:4, 40:44] = 0
    patches = {"rare": (50, 10), "built": (0, 40), "green": (20, 10), "beyond": (200, 10)}
    layer = make_layer(
        [
            (pixels(square, *place, 4), {"mine_id": mine, "damage": "restored_natural"})
            for mine, place in patches.items()
        ]
    )
    found, log = recovered(layer, classes, before, cover)
    assert [found[mine]["recovery"] for mine in patches] == [None] * 4
    assert found["green"]["cover_ref"] == 80 and found["rare"]["cover_ref"] is None
    assert "1 patch holds no pixel" in log.text and "2 patches have no reference" in log.text
    assert "1 patch had no less cover before" in log.text


def test_bad_input(recovered, land, make_layer, square):
    classes, cover = land
    stope = make_layer([(pixels(square, 20, 10, 4), {"mine_id": "A", "damage": "stope"})])
    with pytest.raises(QgsProcessingException, match="INPUT: layer holds no restored land"):
        recovered(stope, classes, cover, cover)
    land_of_a = make_layer([(pixels(square, 20, 10, 4), {"mine_id": "A", "damage": "restored_natural"})])
    with pytest.raises(QgsProcessingException, match="OUTER: the reference ends at 100 m, but begins at 100 m"):
        recovered(land_of_a, classes, cover, cover, INNER=100)
    with pytest.raises(QgsProcessingException, match="DAMAGE_FIELD|has no field kind"):
        recovered(land_of_a, classes, cover, cover, DAMAGE_FIELD="kind")


@pytest.mark.parametrize("parameter", ["COVER_BEFORE", "COVER_AFTER"])
@pytest.mark.parametrize("no_value", [-9999.0, -3.4028234663852886e38, 255.0])
def test_cover_that_is_no_percentage_is_refused(recovered, land, make_layer, square, parameter, no_value):
    """One pixel in a patch, or in its ring, would shift every mean."""
    classes, cover = land
    layer = make_layer([(pixels(square, 20, 10, 4), {"mine_id": "A", "damage": "restored_natural"})])
    for row in (21, 27):  # in the patch, in the ring
        covers = {"COVER_BEFORE": cover * 0.5, "COVER_AFTER": cover.copy()}
        covers[parameter][row, 11] = no_value
        with pytest.raises(QgsProcessingException, match=f"^{parameter}: the vegetation cover of .* percent, 0-100"):
            recovered(layer, classes, covers["COVER_BEFORE"], covers["COVER_AFTER"])
    assert recovered(layer, classes, cover * 0.5, cover)[0]["A"]["recovery"] == 1


@pytest.mark.parametrize("parameter", ["COVER_BEFORE", "COVER_AFTER"])
def test_cover_in_fractions_is_refused(recovered, land, make_layer, square, parameter):
    classes, cover = land
    layer = make_layer([(pixels(square, 20, 10, 4), {"mine_id": "A", "damage": "restored_natural"})])
    covers = {"COVER_BEFORE": cover * 0.5, "COVER_AFTER": cover.copy()}
    covers[parameter] /= 100
    with pytest.raises(
        QgsProcessingException, match=f"^{parameter}: the highest vegetation cover .* multiply fractions"
    ):
        recovered(layer, classes, covers["COVER_BEFORE"], covers["COVER_AFTER"])
