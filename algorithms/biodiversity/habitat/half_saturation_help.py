"""Helps to choose the half-saturation constant: how the degradation is spread, and what k would make of the quality."""

from __future__ import annotations

import numpy as np

from ...core.biodiversity.half_saturation import QUANTILES, quality_quantiles, quantiles
from ...core.contract import Result
from ...framework.i18n import QGIS, joined, tr
from ...framework.shipped_tables import shipped_default
from ...gis.step import StepRun
from .tile_run import HabitatRun


def tell_of_half_saturation(tile_run: HabitatRun, z: float, run: StepRun) -> dict[str, str]:
    """Log the quantiles of the degradation where there is habitat, and those of the quality at the shipped k, half of
    the highest degradation and its median; give them as results, too.
    """
    sensitivity, highest = tile_run.landscape.sensitivity, tile_run.max_degradation
    degraded, places = tile_run.habitat_sample()
    if not degraded.size or not highest > 0:
        return {}
    spread = quantiles(degraded)
    shares = joined(QGIS.percent(f"{100 * share:g}") for share in QUANTILES)
    message = tr("Degradation D of the habitat (suitability above 0): {shares} of its pixels have at most {values}.")
    run.info(message.format(shares=shares, values=_numbers(spread)))
    constants = {
        tr("the default"): shipped_default("HALF_SATURATION"),
        tr("half of the highest D"): highest / 2,
        tr("the median of D"): float(spread[QUANTILES.index(0.5)]),
    }
    known = {name: constant for name, constant in constants.items() if constant > 0}
    found = quality_quantiles(degraded, places, sensitivity.habitat, list(known.values()), z)
    message = tr(
        "With k = {k:.4g} ({what}), {shares} of the habitat's pixels would have a quality of at most {values}."
    )
    for (name, constant), values in zip(known.items(), found):
        run.info(message.format(k=constant, what=name, shares=shares, values=_numbers(values)))
    rows = (f"{constant:.4g}:{_row(values)}" for constant, values in zip(known.values(), found))
    return {Result.D_QUANTILES: _row(spread), Result.Q_QUANTILES: "|".join(rows)}


def _row(values: np.ndarray) -> str:
    return ";".join(f"{value:.4g}" for value in values.tolist())


def _numbers(values: np.ndarray) -> str:
    return joined(f"{value:.4g}" for value in values.tolist())
