"""What Water conservation stress says of the damage that it found."""

from __future__ import annotations

import numpy as np

from ...core.mine_ids import mine_id
from ...core.tolerances import NEGLIGIBLE_AREA
from ...core.units import M2_PER_HA, M2_PER_KM2
from ...core.water.wrac import WaterWeights
from ...framework.i18n import tr
from ...gis.step import StepRun
from ...gis.vectors import Vector

MOST_NAMES = 10


def tell_of_damage(damaged: np.ndarray, whole: float, outside: float, overlapped: float, run: StepRun) -> None:
    """Log the damaged area (km2 by cell) beside that of the pieces (m2), and what counts once."""
    message = tr(
        "Damaged area: {cells:,.6f} km2 in {count:cell|cells}; the pieces have {pieces:,.6f} km2 there (difference "
        "{difference:.0e} km2)."
    )
    cells, pieces = float(damaged.sum()), (whole - outside) / M2_PER_KM2
    count = np.count_nonzero(damaged)
    run.info(message.format(cells=cells, count=count, pieces=pieces, difference=abs(cells - pieces)))
    if overlapped > NEGLIGIBLE_AREA * whole:
        message = tr("PIECES: {area:,.4f} ha are covered by more than one piece and count once.")
        run.warn(message.format(area=overlapped / M2_PER_HA))


def warn_of_damage_outside(pieces: Vector, outside: np.ndarray, least: float, run: StepRun) -> None:
    """Warn of the pieces' areas (m2) that lie in no cell, with the mines they are of, the largest first.

    Areas that sum to `least` or less are rounding.
    """
    total = float(outside.sum())
    if total <= least:
        return
    message = tr("PIECES: {area:,.4f} ha lie outside the grid and are left out: {mines}.")
    run.warn(message.format(area=total / M2_PER_HA, mines=_by_mine(pieces, outside, least, run)))


def _by_mine(pieces: Vector, outside: np.ndarray, least: float, run: StepRun) -> str:
    """ "M7 6.2500 ha, M9 0.1000 ha": by the field MINE_FIELD, or by feature where the pieces have no such field."""
    field = run.field("MINE_FIELD")
    known = pieces.source.fields().lookupField(field) >= 0
    ids = [mine_id(value) or tr("(no id)") for value in pieces.values(field)] if known else None
    areas: dict[str, float] = {}
    for number in np.flatnonzero(outside > least).tolist():
        name = tr("feature {number}").format(number=number + 1) if ids is None else ids[number]
        areas[name] = areas.get(name, 0.0) + float(outside[number])
    largest = sorted(areas.items(), key=lambda item: -item[1])
    named = ", ".join(
        tr("{name} {area:,.4f} ha").format(name=name, area=area / M2_PER_HA) for name, area in largest[:MOST_NAMES]
    )
    more = len(largest) - MOST_NAMES
    return named if more <= 0 else tr("{named} and {count} more").format(named=named, count=more)


def warn_of_classes(codes: np.ndarray, areas: np.ndarray, water: WaterWeights, run: StepRun) -> None:
    """Warn of damaged waters that Eq. 1 has no term for, and of damage without a class code (areas in m2)."""
    for code in water.unweighted_waters:
        area = areas[codes == code].sum()
        if area:
            run.warn(
                tr(
                    "{area:,.4f} ha of class {code} are damaged. It is water, but Eq. 1 has no term for it: it counts "
                    "in dmg_km2, not in wrac."
                ).format(area=area / M2_PER_HA, code=code)
            )
    unknown = areas[np.isnan(codes)].sum()
    if unknown:
        run.warn(
            tr("PIECES: {area:,.4f} ha have no class code; they count in dmg_km2, not in wrac.").format(
                area=unknown / M2_PER_HA
            )
        )
