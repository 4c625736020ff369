"""What Risk zoning says of its classes."""

from __future__ import annotations

import numpy as np

from ...core.risk.rounding import merged, settled
from ...core.risk.zoning import RiskZones
from ...core.units import HA_PER_KM2
from ...framework.i18n import joined, tr
from ...gis.step import StepRun


def tell_of_zones(zones: RiskZones, run: StepRun) -> None:
    """Log every class with its range and area, the fit, and what is unusual."""
    low = None
    for number, (name, high, cells, area, share) in enumerate(
        zip(zones.levels, zones.bounds, zones.cells, zones.area_ha, zones.area_pct), start=1
    ):
        limits = tr("up to {high:.6g}") if low is None else tr("above {low:.6g} to {high:.6g}")
        run.info(
            tr("{number} {name}: {limits}; {cells:cell|cells}, {area:,.2f} ha, {share:.2f} %.").format(
                number=number, name=name, limits=limits.format(low=low, high=high), cells=cells, area=area, share=share
            )
        )
        low = high
    run.info(tr("Goodness of variance fit (GVF): {fit:.6f}.").format(fit=zones.fit))
    missing = int(np.count_nonzero(zones.classes == 0))
    if missing:
        run.warn(
            tr("{count:cell has|cells have} no value and {count:|belongs|belong} to no zone.").format(count=missing)
        )
    empty = [str(number) for number, cells in enumerate(zones.cells, start=1) if not cells]
    if empty:
        run.warn(tr("No cell lies in class {numbers}.").format(numbers=joined(empty)))
    if len(zones.bounds) != zones.usual_number:
        run.warn(
            tr(
                "There {count:|is|are} {count:class|classes} instead of {usual}, called {names}. The map style and "
                "the rules of Restoration models speak of {usual:class|classes}."
            ).format(count=len(zones.bounds), usual=zones.usual_number, names=joined(zones.levels))
        )


def tell_of_mining(zones: RiskZones, before: np.ndarray, area_km2: np.ndarray, run: StepRun) -> None:
    """Log how much land mining put into another class; `before` are the classes without mining (0: unknown)."""
    known = before > 0
    raised, lowered = known & (zones.classes > before), known & (zones.classes < before)
    message = tr("Mining raised the class of {cells:cell|cells} ({area:,.2f} ha).")
    run.info(message.format(cells=int(raised.sum()), area=HA_PER_KM2 * float(area_km2[raised].sum())))
    if lowered.any():
        run.info(tr("It lowered the class of {cells:cell|cells}.").format(cells=int(lowered.sum())))
    missing = int(np.count_nonzero((zones.classes > 0) & ~known))
    if missing:
        message = tr(
            "{count:zoned cell has|zoned cells have} no risk without mining; {count:|its|their} area is in neither "
            "part."
        )
        run.warn(message.format(count=missing))


def warn_of_fewer_classes(values: np.ndarray, count: int, wanted: int, run: StepRun) -> None:
    """Warn when ties leave fewer classes than asked for."""
    if count < wanted:
        run.warn(
            tr(
                "CLASSES: {distinct:distinct value makes|distinct values make} only {count:class|classes} instead of "
                "{wanted}."
            ).format(distinct=len(np.unique(merged(values))), count=count, wanted=wanted)
        )


def warn_of_values_beyond(values: np.ndarray, bounds: np.ndarray, run: StepRun) -> None:
    """Count the values above the last given break."""
    beyond = int(np.count_nonzero(settled(values, bounds) > bounds[-1]))
    if beyond:
        run.warn(
            tr(
                "BREAKS: {count:value lies|values lie} above the last break, {last:.6g}, and {count:|goes|go} to the "
                "highest class."
            ).format(count=beyond, last=bounds[-1])
        )
