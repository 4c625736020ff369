"""What must be known before the figures are used."""

from types import SimpleNamespace

import numpy as np
from mining_ecorisk.algorithms.report.page.caveats import _outside


def told(drawn, in_cells):
    measures = {} if in_cells is None else {"dmg_km2": np.array([in_cells, np.nan])}
    return _outside(SimpleNamespace(pieces=SimpleNamespace(drawn=drawn), grid=SimpleNamespace(measures=measures)))


def test_a_small_part_of_the_damage_outside_is_told():
    # 0.01 km2 are 1 ha: of 2000 ha drawn, 1999 ha lie in cells (a thousandth would have been passed over).
    assert round(told(2000.0, 19.99), 6) == 1.0


def test_rounding_and_other_areas_of_another_crs_are_not_told():
    assert told(2000.0, 20.0 - 1e-9) == 0.0
    assert told(None, 19.0) == 0.0 and told(2000.0, None) == 0.0
