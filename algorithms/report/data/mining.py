"""What mining did to the risk, as numbers of the report's grid."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...core.contract import Field
from ...core.exact_sums import percent
from ...core.risk.overlay import effective_weights
from ...core.units import HA_PER_KM2
from .grid_facts import CONTRIBUTIONS, WITHOUT_MINING, ReportGrid
from .lineage import PastRun

OVERLAY, WEIGHTS = "riskoverlay", "WEIGHTS_USED"


@dataclass(frozen=True)
class MiningFacts:
    """Of a grid with risk_0, risk_mine and class_0.

    `share` is mining's part of the risk in per cent (sums over the cells by area); `risk` and `risk_mine` are means by
    area; `raised` and `lowered` (n,) say whose class mining changed.
    """

    share: float
    risk: float
    risk_mine: float
    raised: np.ndarray
    lowered: np.ndarray
    before: np.ndarray

    def parts(self, grid: ReportGrid, number: int) -> tuple[float, float]:
        """Of the area of a class (ha): what was of it without mining already, and the rest."""
        own = (grid.classes == number) & (self.before > 0)
        there = own & (self.before == number)
        return _ha(grid, there), _ha(grid, own & ~there)

    def there_already(self, grid: ReportGrid, lowest: int) -> float:
        """Of the area of the classes from `lowest` on (ha), what was in these classes without mining already."""
        return _ha(grid, (grid.classes >= lowest) & (self.before >= lowest))

    def raised_ha(self, grid: ReportGrid) -> float:
        return _ha(grid, self.raised)


def _ha(grid: ReportGrid, cells: np.ndarray) -> float:
    return HA_PER_KM2 * float(grid.area_km2[cells].sum())


def mining_facts(grid: ReportGrid) -> MiningFacts | None:
    """None where the grid does not tell the risk without mining."""
    if not all(name in grid.measures for name in ("risk", *WITHOUT_MINING)):
        return None
    known = ~np.isnan(grid.measures["risk"] + grid.measures[Field.RISK_MINE])
    area = grid.area_km2[known]
    risk, mine = (float(np.average(grid.measures[name][known], weights=area)) for name in ("risk", Field.RISK_MINE))
    before = np.nan_to_num(grid.measures[Field.CLASS_0]).astype(np.int64)
    both = (before > 0) & (grid.classes > 0)
    raised, lowered = both & (grid.classes > before), both & (grid.classes < before)
    return MiningFacts(percent(mine, risk), risk, mine, raised, lowered, before)


def shares_of_variance(grid: ReportGrid) -> tuple[float, ...] | None:
    """The effective weight of each component; None where the contributions are not known or the risk does not vary."""
    if not grid.has_contributions:
        return None
    parts = np.stack([grid.measures[name] for name in CONTRIBUTIONS])
    found = effective_weights(parts, parts.sum(axis=0))
    return None if any(np.isnan(found)) else found


def noted_weights(steps: list[PastRun] | tuple[PastRun, ...]) -> list[float] | None:
    """The weights of the last overlay that the history tells of."""
    for step in reversed(steps):
        if step.algorithm == OVERLAY and WEIGHTS in step.noted:
            return [float(part) for part in step.noted[WEIGHTS].split(";")]
    return None
