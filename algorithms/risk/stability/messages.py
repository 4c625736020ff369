"""What Weight stability writes as its summary and says in the log."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...core.contract import Field
from ...core.risk.stability import ClassSummary, Stability
from ...core.tolerances import WRITTEN_WEIGHT
from ...core.weights import COMPONENTS
from ...framework.i18n import joined, tr
from ...gis.step import StepRun
from ..change.cell_changes import level_words
from .drawn_models import DrawnModels

CLASS_FIELD = Field.RISK_CLASS


def cell_columns(found: Stability) -> dict[str, Sequence]:
    """The columns that OUTPUT adds."""
    raised = {} if found.raised is None else {"raised_pct": found.raised_share}
    return {
        "cls_base": np.ma.masked_equal(found.reference, 0),
        Field.SAME_PCT: found.same,
        "same_fix": found.same_fixed,
        "cls_often": np.ma.masked_equal(found.frequent, 0),
        "risk_min": found.lowest,
        Field.RISK_MAX: found.highest,
        **raised,
    }


def summary_rows(summary: ClassSummary) -> dict[str, Sequence]:
    """The columns of SUMMARY: one row a class, lowest first, and one for all."""
    count = len(summary.cells) - 1
    return {
        Field.RISK_CLASS: np.ma.array(range(1, count + 2), mask=[False] * count + [True]),
        Field.RISK_LEVEL: [*level_words(count), tr("All")],
        "cells": summary.cells,
        Field.AREA_HA: summary.area,
        "cert_ha": summary.certain,
        "cert_pct": summary.certain_pct,
        "cert_fix": summary.fixed_pct,
        "mean_pct": summary.mean_pct,
        "poss_ha": summary.possible,
    }


def tell_of_weights(middle: np.ndarray, draws: np.ndarray, run: StepRun) -> None:
    """Log the mean, standard deviation and range of the drawn weights."""
    message = tr("Weight of {name}: {middle:.4g}; drawn {mean:.4g} +- {deviation:.4g}, from {low:.4g} to {high:.4g}.")
    for name, weight, drawn in zip(COMPONENTS, middle, draws.T):
        low, high = drawn.min(), drawn.max()
        run.info(message.format(name=name, middle=weight, mean=drawn.mean(), deviation=drawn.std(), low=low, high=high))
        if not weight and not high:
            note = tr("The component {name} has the weight 0 and keeps it: it cannot be recovered from the grid.")
            run.warn(note.format(name=name))


def warn_of_other_weights(used: np.ndarray, middle: np.ndarray, run: StepRun) -> None:
    """Warn when the matrix gives other weights (3,) than the grid was made with (3,)."""
    if np.allclose(used, middle, atol=WRITTEN_WEIGHT):
        return
    message = tr(
        "MATRIX_TABLE gives the weights {middle}, but GRID was made with {used}. The draws scatter about the former, "
        "and cls_base is the class under them: make the risk overlay with them if it is to agree."
    )
    texts = [joined(f"{weight:.4g}" for weight in weights) for weights in (middle, used)]
    run.warn(message.format(middle=texts[0], used=texts[1]))


def tell_of_classes(found: Stability, summary: ClassSummary, certain_from: float, own, run: StepRun) -> None:
    """Log how much of every class is certain; warn where the grid's own classes (n,) or None are others."""
    rows = summary_rows(summary)
    message = tr(
        "{level}: {certain:,.2f} of {area:,.2f} ha are certain ({percent:.2f} %), at most {possible:,.2f} ha possible."
    )
    for level, certain, area, percent, possible in zip(
        rows[Field.RISK_LEVEL], summary.certain, summary.area, summary.certain_pct, summary.possible
    ):
        if not area:
            continue
        run.info(message.format(level=level, certain=certain, area=area, percent=percent, possible=possible))
    run.info(tr("Certain is what has the same class in {from_:g} % of the draws or more.").format(from_=certain_from))
    message = tr(
        "Certain with new breaks in every draw: {anew:.2f} % of the area; with the breaks of the middle weights in "
        "all: {fixed:.2f} %. What differs comes from the breaks, not from the weights."
    )
    anew, fixed = summary.certain_pct[-1], summary.fixed_pct[-1]
    if anew != fixed:
        run.info(message.format(anew=anew, fixed=fixed))
    _tell_of_mining(found, certain_from, run)
    wanted = len(summary.cells) - 1
    if len(found.bounds) < wanted:
        message = tr(
            "CLASSES: the risk has so few distinct values that it makes only {count} of {wanted:class|classes}."
        )
        run.warn(message.format(count=len(found.bounds), wanted=wanted))
    missing = int(np.count_nonzero(found.reference == 0))
    if missing:
        run.warn(tr("{count:cell has|cells have} no risk and {count:|was|were} left out.").format(count=missing))
    if own is None:
        return
    other = int(np.count_nonzero((own != found.reference) & (found.reference > 0) & ~np.isnan(own)))
    if other:
        message = tr(
            "{count:cell has|cells have} another {field} in GRID than here (cls_base): GRID was zoned by other "
            "breaks, another number of classes or other weights. The shares are those of cls_base."
        )
        run.warn(message.format(count=other, field=CLASS_FIELD))


def _tell_of_mining(found: Stability, certain_from: float, run: StepRun) -> None:
    """Log how many cells mining raises, with certainty and at all; nothing where GRID does not tell."""
    if found.raised is None:
        return
    share = np.nan_to_num(found.raised_share)
    message = tr(
        "Mining raises the class of {certain:cell|cells} in {from_:g} % of the draws or more, and of {any:cell|cells} "
        "in some draw."
    )
    certain, some = np.count_nonzero(share >= certain_from), np.count_nonzero(share)
    run.info(message.format(certain=certain, from_=certain_from, any=some))


def tell_of_mines(models: DrawnModels, certain_from: float, run: StepRun) -> int:
    """Log how many mines keep their model; returns how many are certain."""
    known = ~np.isnan(models.same)
    certain = int(np.count_nonzero(models.same[known] >= certain_from))
    always = int(np.count_nonzero(models.same[known] == 100))
    message = tr(
        "{certain} of {count:mine|mines} {certain:|keeps|keep} {certain:|its|their} restoration model in {from_:g} % "
        "of the draws or more, {always} always."
    )
    run.info(message.format(certain=certain, count=int(known.sum()), from_=certain_from, always=always))
    return certain
