"""The scales of the risk's components as chosen: parameters, scales, and what of them another year needs."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsProcessingParameterEnum, QgsProcessingParameterNumber

from ...core.contract import Result
from ...core.errors import InputError
from ...core.risk.component_scaling import (
    CLASSES,
    PERCENTILE,
    RANK,
    SCALINGS,
    ClassScale,
    RankScale,
    full_stress,
    read_scales,
    scales_text,
)
from ...framework.i18n import tr
from ...framework.parameters import described
from ...framework.shipped_tables import shipped_default
from ...gis.step import StepRun

NUMBER = QgsProcessingParameterNumber.Type.Double
Scales = list  # of ClassScale or RankScale, one a component; empty: the components stay as they are


def scaling_parameters() -> list:
    """SCALING and PERCENTILE."""
    options = [
        tr("Limits: by the maximum of the water stress and the limits of the vulnerability"),
        tr("Percentile: the water stress by a percentile of the stressed cells"),
        tr("Classes: natural breaks of every component, 0 a class of its own"),
        tr("Rank: every component by the cell's place among all cells"),
    ]
    return [
        described(
            QgsProcessingParameterEnum("SCALING", tr("Scale of the components"), options, defaultValue=0),
            tr("Where nearly all cells have no water stress, its weight decides little: see the effective weights."),
            advanced=True,
        ),
        described(
            QgsProcessingParameterNumber(
                "PERCENTILE", tr("Percentile of the stressed cells that counts as the full water stress"), NUMBER,
                shipped_default("PERCENTILE"), minValue=1, maxValue=100,
            ),
            tr("For the scale Percentile only; larger stresses count as 1."),
            advanced=True,
        ),
    ]  # fmt: skip


def scaling(run: StepRun) -> str:
    return SCALINGS[run.choice("SCALING")]


def check_scaling(run: StepRun) -> None:
    """InputError where AS_IN cannot hold with the scale chosen."""
    if scaling(run) == RANK and run.given("AS_IN"):
        raise InputError(
            "SCALING: ranks compare cells of one run only, so that two years do not compare (AS_IN). Choose another "
            "scale for both years, or leave AS_IN empty."
        )


def highest_stress(water: np.ndarray, setting: np.ndarray, run: StepRun) -> float:
    """The stress that counts as full, by the cells that set the range."""
    if scaling(run) == PERCENTILE:
        percentile = run.number("PERCENTILE")
        top = full_stress(water, setting, percentile)
        message = tr("PERCENTILE: {percentile:g} % of the stressed cells have a stress of at most {top:.6g}.")
        run.info(message.format(percentile=percentile, top=top))
        return top
    return float(water[setting].max(initial=0))


def component_scales(components: np.ndarray, run: StepRun) -> Scales:
    """The scale of each of the components (3, n), made of the cells that have all of them; those of AS_IN if given."""
    chosen = scaling(run)
    known = ~np.isnan(components).any(axis=0)
    if chosen == CLASSES:
        earlier = run.as_in([Result.SCALE_BREAKS], WATER_FIELD=run.field("WATER_FIELD"))
        if earlier is not None:
            return read_scales(earlier["results"][Result.SCALE_BREAKS], len(components))
        return [ClassScale.of(one[known], int(shipped_default("SCALE_CLASSES"))) for one in components]
    return [RankScale(one[known]) for one in components] if chosen == RANK else []


def warn_of_other_scaling(earlier: dict, run: StepRun) -> None:
    """Warn when the run of AS_IN was on another scale."""
    if not earlier["parameters"]:
        return  # found in fields that follow the scale
    there = SCALINGS[int(earlier["parameters"].get("SCALING") or 0)]
    if there != scaling(run):
        message = tr("AS_IN was made with the scale {there}, this run with {here}: the two risks do not compare.")
        run.warn(message.format(there=there, here=scaling(run)))


def scaled_component(values: np.ndarray, scales: Scales, number: int) -> np.ndarray:
    """Values of component `number` on its scale."""
    return scales[number].scaled(values) if scales else values


def scaled_components(components: np.ndarray, scales: Scales) -> np.ndarray:
    """The components (3, n) on their scales."""
    return np.stack([scaled_component(one, scales, number) for number, one in enumerate(components)])


def scale_results(scales: Scales, run: StepRun) -> dict:
    """The classes' bounds, which another year needs; nothing for the other scales."""
    return {Result.SCALE_BREAKS: scales_text(scales)} if scaling(run) == CLASSES else {}
