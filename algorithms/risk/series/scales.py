"""Whether all years of a series stand on the same scales and breaks, as the histories of their layers tell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ...core.contract import PROVIDER, Field, Result
from ...core.errors import InputError
from ...core.risk.change import same_scaling, scaling
from ...core.risk.series import class_conflict, same_value
from ...framework.i18n import joined, tr
from ...framework.provenance import latest
from ...gis.step import StepRun
from ..change.two_years import SCALED
from .years import Series

USED = "_USED"  # ends the names of the results that tell a reference value


@dataclass(frozen=True)
class Scale:
    """What decides the numbers of a step: parameters (each with the choice of another one that it counts under, if
    any) and results; `used` adds all results that end in USED. `field` is the parameter that names FIELD.
    """

    step: str
    parameters: Mapping[str, tuple[str, int] | None]
    results: Sequence[str] = ()
    used: bool = False
    field: str = ""


SCALES = (
    Scale("evaluationgrid", {"CELL_SIZE": None}),
    Scale("waterconservationstress", {"ACON": None}),
    Scale("habitatquality", {"DECAY_MODEL": None, "Z": None}, ("K",)),
    Scale("habitatfragmentation", {"NEIGHBOURS": None}),
    Scale("biodiversitystress", {"METHOD": None, "WEIGHT": ("METHOD", 1), "LEAST_KNOWN": None}, used=True),
    Scale("ecologicalvulnerability", {"RESCALE": None}, (Result.LOWEST, Result.HIGHEST)),
    Scale("riskoverlay", {"SCALING": None, "PERCENTILE": ("SCALING", 1), "LEAST_KNOWN": None}, used=True),
    Scale("riskzoning", {}, (Result.BREAKS,), field="FIELD"),
    Scale(
        "hotspotanalysis",
        {
            "FIELD": None, "NEIGHBOURHOOD": None, "DISTANCE": ("NEIGHBOURHOOD", 2), "K": ("NEIGHBOURHOOD", 3),
            "FDR": None, "INFERENCE": None,
        },
    ),
)  # fmt: skip

Noted = dict[tuple[str, str], object]


def check_scales(series: Series, histories: Sequence[list[dict]], run: StepRun) -> None:
    """InputError when two years differ in a scale or in their breaks, by their histories or by their numbers.

    `histories` are the runs noted in the layer of every year. Warns where a history does not tell enough.
    """
    noted = [noted_scales(history) for history in histories]
    _refuse_unlike(series, noted)
    _refuse_other_breaks(series)
    _refuse_other_lines(series, [not notes for notes in noted])
    _tell_of_gaps(series, noted, run)


def noted_scales(history: list[dict]) -> Noted:
    """{(step, name): value} of everything in SCALES that the history of a layer tells."""
    found: Noted = {}
    for scale in SCALES:
        entry = latest(history, f"{PROVIDER}:{scale.step}", {scale.field: Field.RISK} if scale.field else {})
        if entry is None:
            continue
        given, results = entry["parameters"], entry["results"]
        for name, condition in scale.parameters.items():
            if name in given and (condition is None or same_value(given.get(condition[0]), condition[1])):
                found[scale.step, name] = given[name]
        names = [*scale.results, *(name for name in results if scale.used and name.endswith(USED))]
        found.update({(scale.step, name): results[name] for name in names if results.get(name) is not None})
    return found


def _refuse_unlike(series: Series, noted: Sequence[Noted]) -> None:
    for key in dict.fromkeys(key for notes in noted for key in notes):
        telling = [(year, notes[key]) for year, notes in zip(series.years, noted) if key in notes]
        first, value = telling[0]
        for year, other in telling[1:]:
            if not same_value(value, other):
                step, name = key
                raise InputError(
                    "{parameter}: {name} of {step} is {one} in {first} and {other} in {second}, so the years do not "
                    "compare. Run the chain for {second} with AS_IN = the result of {first}, and with the same "
                    "parameters.",
                    parameter="LAYERS",
                    name=name[: -len(USED)] if name.endswith(USED) else name,
                    step=step,
                    one=value,
                    other=other,
                    first=first.name,
                    second=year.name,
                )


def _refuse_other_breaks(series: Series) -> None:
    conflict = class_conflict([year.cells.values for year in series.years], [year.classes for year in series.years])
    if conflict is None:
        return
    raise InputError(
        "{parameter}: the classes do not follow the same BREAKS: a risk of {value:.6g} is in class {level} or lower in "
        "{one}, and {below:.6g} is in class {above} or higher in {other}. Zone all years by the same breaks (Risk "
        "zoning, AS_IN or BREAKS).",
        parameter="LAYERS",
        value=conflict.value,
        level=conflict.level,
        one=series.years[conflict.year].name,
        below=conflict.below,
        above=conflict.level + 1,
        other=series.years[conflict.other].name,
    )


def _refuse_other_lines(series: Series, silent: Sequence[bool]) -> None:
    """Compare how stresses became contributions in the numbers themselves, for years without a history."""
    for raw, scaled in SCALED:
        known = [(year, hush, year.cells.numbers(raw, scaled)) for year, hush in zip(series.years, silent)]
        known = [entry for entry in known if entry[2] is not None]
        for year, hush, numbers in known[1:]:
            first, first_hush, first_numbers = known[0]
            if not (hush or first_hush):
                continue
            lines = scaling(*first_numbers), scaling(*numbers)
            if not same_scaling(*lines, np.concatenate([first_numbers[0], numbers[0]])):
                raise InputError(
                    "{parameter}: {first} and {second} scale {raw} to {scaled} differently ({one:.6g} and {other:.6g} "
                    "a unit), so the years do not compare. Run the chain for {second} with AS_IN = the result of "
                    "{first}, and with the same parameters.",
                    parameter="LAYERS",
                    first=first.name,
                    second=year.name,
                    raw=raw,
                    scaled=scaled,
                    one=lines[0][0],
                    other=lines[1][0],
                )


def _tell_of_gaps(series: Series, noted: Sequence[Noted], run: StepRun) -> None:
    silent = [year.name for year, notes in zip(series.years, noted) if not notes]
    if silent:
        message = tr(
            "{years}: the layer has no history, so it could not be seen whether its scales (WATER_MAX, FRAG_MIN, "
            "FRAG_MAX, K, weights) are those of the other years. Its classes were compared by their values."
        )
        run.warn(message.format(years=joined(silent)))
    everything = dict.fromkeys(key for notes in noted for key in notes)
    for year, notes in zip(series.years, noted):
        missing = [f"{name} ({step})" for step, name in everything if notes and (step, name) not in notes]
        if missing:
            message = tr("The history of {year} does not tell {names}, which could not be compared with other years.")
            run.warn(message.format(year=year.name, names=joined(missing)))
