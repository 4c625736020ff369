"""A raster of yes and no at a bit a pixel."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from mining_ecorisk.algorithms.core.raster.bit_mask import BitMask


def kept(flags, strip):
    presence = BitMask(*flags.shape)
    for row in range(0, len(flags), strip):
        for column in range(0, flags.shape[1], 16):
            presence.fill(row, column, flags[row : row + strip, column : column + 16])
    return presence


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_any_window_is_what_was_filled_in(data):
    rows, columns = data.draw(st.integers(1, 20)), data.draw(st.integers(1, 40))
    flags = np.random.default_rng(data.draw(st.integers(0, 10**6))).random((rows, columns)) < 0.4
    row, column = data.draw(st.integers(0, rows - 1)), data.draw(st.integers(0, columns - 1))
    tall, wide = data.draw(st.integers(1, rows - row)), data.draw(st.integers(1, columns - column))
    found = kept(flags, data.draw(st.integers(1, 20))).window(row, column, tall, wide)
    assert found.dtype == np.bool_
    assert (found == flags[row : row + tall, column : column + wide]).all()
