"""What mining did to small cells: the steps from land use to stress against loops over pixels by plain formulas."""

import math

import numpy as np
import pytest

X, Y, PIXEL, SIDE, ACROSS = 500000, 4000000, 250, 8, 12  # 12 x 12 cells of 2 km, 8 x 8 pixels each
SIZE = SIDE * ACROSS
HALF, Z = 0.05, 2.5
# Suitability, sensitivity to mining and to arable land (Table 2); weights 1 and 0.3 of 3.1 in all, 10 km and 3 km.
CLASSES = {21: (1.0, 0.6, 0.3), 31: (1.0, 0.6, 0.3), 33: (0.7, 0.1, 0.03), 12: (0.4, 0.4, 0.0), 53: (0.0, 0.3, 0.0)}
TEMPORARY = "TEMPORARY_OUTPUT"


@pytest.fixture
def place(make_raster):
    """Land use before and with two mines, and the two threats that are there, as arrays."""
    before = np.random.default_rng(3).choice([21, 31, 33, 12], p=[0.4, 0.3, 0.29, 0.01], size=(SIZE, SIZE))
    mines = np.zeros((SIZE, SIZE), dtype=bool)
    mines[10:14, 12:15] = mines[20:21, 19:22] = True
    return before.astype(np.uint8), np.where(mines, 53, before).astype(np.uint8), mines, before == 12


def near(threat, row, column):
    """Metres from a pixel to the nearest of the threat."""
    rows, columns = np.nonzero(threat)
    return math.sqrt(((rows - row) ** 2 + (columns - column) ** 2).min()) * PIXEL if len(rows) else math.inf


def quality(codes, mines, arable):
    found = np.zeros(codes.shape)
    for row in range(SIZE):
        for column in range(SIZE):
            suitability, to_mining, to_arable = CLASSES[int(codes[row, column])]
            far, field = near(mines, row, column), near(arable, row, column)
            mining = math.exp(-2.99 * far / 10000) if far <= 10000 else 0.0
            degraded = (mining * to_mining + 0.3 * max(0.0, 1 - field / 3000) * to_arable) / 3.1
            found[row, column] = suitability * (1 - degraded**Z / (degraded**Z + HALF**Z))
    return found


def patches(codes):
    """Groups of habitat pixels of one class that touch over sides or corners."""
    left, count = {(r, c) for r, c in np.ndindex(codes.shape) if CLASSES[int(codes[r, c])][0] > 0}, 0
    while left:
        count, border = count + 1, [left.pop()]
        while border:
            row, column = border.pop()
            around = [(row + i, column + j) for i in (-1, 0, 1) for j in (-1, 0, 1)]
            same = [at for at in around if at in left and codes[at] == codes[row, column]]
            left.difference_update(same)
            border.extend(same)
    return count


def test_both_states_of_every_cell_by_loops_over_pixels(run, rows, make_layer, make_raster, square, place):
    before, with_mines, mines, arable = place
    nothing = np.zeros((SIZE, SIZE), dtype=np.uint8)
    threats = [make_raster(one.astype(np.uint8), X, Y, PIXEL) for one in (mines, nothing, nothing, arable)]
    old, new = (make_raster(codes, X, Y, PIXEL, nodata=0) for codes in (before, with_mines))
    made, _ = run("habitatquality", LANDUSE=new, THREATS=threats, LANDUSE_BEFORE=old, HALF_SATURATION=HALF, Z=Z,
                  QUALITY=TEMPORARY, DEGRADATION=TEMPORARY, QUALITY_BEFORE=TEMPORARY)  # fmt: skip
    side = SIDE * PIXEL
    squares = [(square(X + side * column, Y - side * (row + 1), side), {"row": row, "col": column, "area_km2": 4.0})
               for row in range(ACROSS) for column in range(ACROSS)]  # fmt: skip
    grid = run("habitatfragmentation", LANDUSE=new, LANDUSE_BEFORE=old, GRID=make_layer(squares), OUTPUT=TEMPORARY)
    stressed, _ = run("biodiversitystress", GRID=grid[0]["OUTPUT"], QUALITY=made["QUALITY"], FRAG_MIN=0, FRAG_MAX=4,
                      QUALITY_BEFORE=made["QUALITY_BEFORE"], OUTPUT=TEMPORARY)  # fmt: skip
    found = {(cell["row"], cell["col"]): cell for cell in rows(stressed["OUTPUT"])}
    states = ((with_mines, quality(with_mines, mines, arable)), (before, quality(before, nothing, arable)))
    for (row, column), cell in found.items():
        at = slice(row * SIDE, (row + 1) * SIDE), slice(column * SIDE, (column + 1) * SIDE)
        bio, bio_0 = (1 - worth[at].mean() * (1 - min(1.0, patches(codes[at]) / 4 / 4)) for codes, worth in states)
        assert (cell["bio"], cell["bio_0"]) == pytest.approx((bio, bio_0), abs=1e-6)
        assert cell["bio_mining"] == pytest.approx(bio - bio_0, abs=1e-6)
        pixels = [(at[0].start + r, at[1].start + c) for r, c in np.ndindex(SIDE, SIDE)]
        if min(near(mines, *pixel) for pixel in pixels) > 10000:
            assert cell["bio_mining"] == 0
    assert {cell["bio_mining"] == 0 for cell in found.values()} == {True, False}
