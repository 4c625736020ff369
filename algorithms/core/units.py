"""Units of area: how many of one make the other."""

from __future__ import annotations

M2_PER_HA = 1e4
M2_PER_KM2 = 1e6
HA_PER_KM2 = 100
