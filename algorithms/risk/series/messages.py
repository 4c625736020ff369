"""What Risk over the years says of cells, hot spots and slopes."""

from __future__ import annotations

import numpy as np

from ...core.contract import Field
from ...core.risk.hot_spot_history import HISTORIES, HotSpotHistory
from ...framework.i18n import joined, tr
from ...gis.step import StepRun
from .page import history_words
from .years import Series


def tell_of_cells(series: Series, run: StepRun) -> None:
    """Warn of cells that are not in every year, and of years without hot spots."""
    last = series.last
    for year in series.years[:-1]:
        if len(year.found.gone):
            message = tr(
                "{count:cell|cells} ({area:,.2f} ha) of {one} {count:|is|are} not in {other} and "
                "{count:|stands|stand} in TIMELINE only."
            )
            area = float(year.cells.area[year.found.gone].sum())
            run.warn(message.format(count=len(year.found.gone), area=area, one=year.name, other=last.name))
        if len(year.found.new):
            message = tr(
                "{count:cell|cells} ({area:,.2f} ha) of {other} {count:|is|are} not in {one}: {count:|it rests|they "
                "rest} on the other years."
            )
            area = float(last.cells.area[year.found.new].sum())
            run.warn(message.format(count=len(year.found.new), area=area, one=year.name, other=last.name))
    for year in series.years:
        if without := int(np.isnan(year.cells.values).sum()):
            message = tr(
                "{count:cell|cells} of {one} {count:|has|have} no value and {count:|is|are} left out of this year."
            )
            run.warn(message.format(count=without, one=year.name))
    if missing := [year.name for year in series.years if year.bins is None]:
        message = tr(
            "No history of hot spots from {years}: no field {field}. Give the outputs of Hot spot analysis for all "
            "years."
        )
        run.warn(message.format(years=joined(missing), field=Field.GI_BIN))


def tell_of_results(series: Series, slopes: np.ndarray, history: HotSpotHistory, run: StepRun) -> None:
    """Log how many cells rise and fall, and how many have each history."""
    known = ~np.isnan(slopes)
    if known.any():
        message = tr(
            "Slope of the risk: {rising:cell rises|cells rise}, {falling:,} fall; the median is {median:+.3g} a year."
        )
        rising, falling = int((slopes[known] > 0).sum()), int((slopes[known] < 0).sum())
        run.info(message.format(rising=rising, falling=falling, median=float(np.median(slopes[known]))))
    words = history_words()
    for kind in HISTORIES:
        run.info(tr("{history}: {count:cell|cells}.").format(history=words[kind], count=history.kinds.count(kind)))
    if any(year.bins is None for year in series.years):
        return
    if unknown := history.kinds.count(None):
        message = tr("{count:cell has|cells have} no history: no hot-spot bin in {last}, or in no year before.")
        run.warn(message.format(count=unknown, last=series.last.name))
