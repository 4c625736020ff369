"""The breaks that both years are classified by: given ones, or the earlier year's own."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from ...core.contract import Algorithm, Result
from ...core.risk.change import own_breaks
from ...core.risk.natural_breaks import natural_breaks
from ...core.risk.rounding import settled
from ...core.risk.zoning import breaks_text, classify, read_breaks
from ...framework.i18n import tr
from ...framework.provenance import latest
from ...gis.step import StepRun
from ..zoning.messages import warn_of_fewer_classes
from .two_years import CLASS_FIELD, YearCells


def noted_breaks(run: StepRun, field: str) -> str:
    """The breaks by which BEFORE's `field` was zoned, as its history tells; "" when it does not."""
    zoning = latest(run.history("BEFORE"), Algorithm.RISK_ZONING, {"FIELD": field})
    return "" if zoning is None else zoning["results"].get(Result.BREAKS) or ""


class WantedBreaks(NamedTuple):
    """How the years are to be zoned: the BREAKS given, those noted in BEFORE's history ("": none), and the classes."""

    given: str
    noted: str
    classes: int


def common_breaks(
    before: YearCells, after: YearCells, zoning: WantedBreaks, run: StepRun, report: Callable[[float], None]
) -> np.ndarray:
    """Upper bounds of the classes (k,): those given, those noted in BEFORE's history (unless its risk_class contradicts
    them), those that its risk_class follows, or its natural breaks.

    What was taken goes to the log, and a warning where BEFORE's classes do not settle all of AFTER's values.
    """
    if zoning.given:
        bounds = read_breaks(zoning.given)
        source = tr("BREAKS")
    elif zoning.noted and _agrees(before, read_breaks(zoning.noted), run):
        bounds = read_breaks(zoning.noted)
        source = tr("the breaks in BEFORE's history")
    else:
        bounds, source = _own(before, after, zoning.classes, run, report)
    run.info(tr("Both years are classified by {source}: {bounds}.").format(source=source, bounds=breaks_text(bounds)))
    beyond = int(np.count_nonzero(settled(after.values, bounds) > bounds[-1]))
    if beyond:
        message = tr(
            "{count:cell|cells} of AFTER {count:|lies|lie} above the highest break, {last:.6g}, and {count:|goes|go} "
            "to the highest class."
        )
        run.warn(message.format(count=beyond, last=bounds[-1]))
    return bounds


def _agrees(before: YearCells, bounds: np.ndarray, run: StepRun) -> bool:
    """Whether BEFORE's risk_class, where it has one, is what the bounds give; warns when it is not."""
    own = before.further.get(CLASS_FIELD)
    if own is None or np.array_equal(np.nan_to_num(own), classify(before.values, bounds)):
        return True
    message = tr("BEFORE's field {field} is not what the breaks in its history give ({bounds}); these are not used.")
    run.warn(message.format(field=CLASS_FIELD, bounds=breaks_text(bounds)))
    return False


def _own(before: YearCells, after: YearCells, classes: int, run: StepRun, report) -> tuple[np.ndarray, str]:
    own_classes = before.further.get(CLASS_FIELD)
    own = None if own_classes is None else own_breaks(before.values, own_classes, classes)
    known = before.values[~np.isnan(before.values)]
    if own is None:
        if own_classes is not None:
            message = tr("BEFORE's field {field} does not follow the values compared, so natural breaks are made anew.")
            run.warn(message.format(field=CLASS_FIELD))
        bounds = natural_breaks(known, classes, report)
        warn_of_fewer_classes(known, len(bounds), classes, run)
        return bounds, tr("natural breaks of BEFORE")
    undecided = own.undecided(settled(after.values, own.bounds))
    if undecided and not np.array_equal(own.bounds, natural_breaks(known, len(own.bounds), report)):
        run.warn(
            tr(
                "{count:cell|cells} of AFTER {count:|lies|lie} between the highest value of a class of BEFORE and the "
                "lowest of the next. {count:|It|They} went to the higher class; if BEFORE was zoned by other breaks "
                "than natural ones, give these in BREAKS."
            ).format(count=undecided)
        )
    return own.bounds, tr("the highest values of BEFORE's classes")
