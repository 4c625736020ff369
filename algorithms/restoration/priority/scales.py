"""The scales of the risk, from the history of the grid or as given: gains are told on the scales of the risk itself."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...core.biodiversity.decay import MODELS, DecayModel
from ...core.biodiversity.stress import METHODS, biodiversity_stress
from ...core.contract import PROVIDER, Algorithm, Field, Result
from ...core.errors import InputError
from ...core.restoration.gains import CellState, Scales
from ...core.scaling import rescale
from ...core.tolerances import LIMIT
from ...framework.i18n import tr
from ...framework.provenance import latest
from ...framework.shipped_coefficients import decay_model
from ...framework.shipped_tables import shipped_default
from ...gis.step import StepRun
from ...gis.vectors import Vector

NEIGHBOURS = (8, 4)


@dataclass(frozen=True)
class Settings:
    """Everything that made the risk besides layers and tables: scales, decay model, k, z, neighbours, A_con."""

    scales: Scales
    model: DecayModel
    k: float
    z: float
    neighbours: int
    a_con: float


class History:
    """The latest run of each step among those that made a layer."""

    def __init__(self, runs: list[dict]):
        self._runs = runs

    def value(self, step: str, place: str, name: str) -> float | None:
        """A number among the "parameters" or "results" of a step; None where none is told."""
        entry = latest(self._runs, f"{PROVIDER}:{step}", {})
        value = None if entry is None else entry[place].get(name)
        try:
            return None if value is None else float(value)
        except (TypeError, ValueError):
            return None

    def text(self, step: str, name: str) -> str:
        """A result of a step as text; "" for none."""
        entry = latest(self._runs, f"{PROVIDER}:{step}", {})
        return "" if entry is None else str(entry["results"].get(name) or "")


def ran_without_state_0(run: StepRun) -> bool:
    """Whether the history of GRID tells of a Risk overlay that did not take the state without mining."""
    entry = latest(run.history("GRID"), Algorithm.RISK_OVERLAY, {})
    return entry is not None and not entry["parameters"].get("BIO_0_FIELD")


def read_settings(run: StepRun) -> Settings:
    """As given, else as the history of GRID tells, else the shipped defaults of what has one.

    InputError when a scale is in none of them. Warns where what is given is not what the history tells.
    """
    history = History(run.history("GRID"))
    weights = _weights(history)
    scales = Scales(
        _needed("W_WATER", weights.get("W_WATER"), run),
        _needed("W_BIO", weights.get("W_BIO"), run),
        _needed("WATER_MAX", history.value("riskoverlay", "results", Result.WATER_MAX_USED), run),
        _needed("FRAG_MIN", history.value("biodiversitystress", "results", Result.FRAG_MIN_USED), run),
        _needed("FRAG_MAX", history.value("biodiversitystress", "results", Result.FRAG_MAX_USED), run),
        METHODS[_option("METHOD", history.value("biodiversitystress", "parameters", "METHOD"), run)],
        _defaulted("WEIGHT", history.value("biodiversitystress", "parameters", "WEIGHT"), run),
    )
    model = MODELS[_option("DECAY_MODEL", history.value("habitatquality", "parameters", "DECAY_MODEL"), run)]
    k = _defaulted("HALF_SATURATION", history.value("habitatquality", "results", "K"), run)
    if k <= 0:
        raise InputError(
            "HALF_SATURATION: gains are told on the scales of the risk, so k must be the number that Habitat quality "
            "used (its result K), above 0. Leave it empty to take it from the history of GRID."
        )
    return Settings(
        scales,
        decay_model(model),
        k,
        _defaulted("Z", history.value("habitatquality", "parameters", "Z"), run),
        NEIGHBOURS[_option("NEIGHBOURS", history.value("habitatfragmentation", "parameters", "NEIGHBOURS"), run)],
        _defaulted("ACON", history.value("waterconservationstress", "parameters", "ACON"), run),
    )


def _weights(history: History) -> dict[str, float]:
    try:
        water, bio, _ = (float(part) for part in history.text("riskoverlay", Result.WEIGHTS_USED).split(";"))
    except ValueError:
        return {}
    return {"W_WATER": water, "W_BIO": bio}


def _chosen(name: str, told: float | None, run: StepRun) -> float | None:
    """The number given, else the one told; warns where they differ."""
    given = run.number(name)
    if given is None:
        return told
    if told is not None and abs(given - told) > LIMIT * max(1.0, abs(told)):
        message = tr("{parameter}: {given:g} was given, but the history of GRID tells {told:g}. The one given is used.")
        run.warn(message.format(parameter=name, given=given, told=told))
    return float(given)


def _needed(name: str, told: float | None, run: StepRun) -> float:
    value = _chosen(name, told, run)
    if value is None:
        raise InputError(
            "{parameter}: the history of GRID does not tell this number, on which gains depend. Choose a result of "
            "Risk overlay, Risk zoning or Hot spots of this plugin as GRID, or give the number.",
            parameter=name,
        )
    return value


def _defaulted(name: str, told: float | None, run: StepRun) -> float:
    value = _chosen(name, told, run)
    return shipped_default(name) if value is None else value


def _option(name: str, told: float | None, run: StepRun) -> int:
    """The position of an option: given, else told, else the first; warns where given and told differ."""
    if not run.given(name):
        return int(told or 0)
    given = run.choice(name)
    if told is not None and given != int(told):
        options = run.definition(name).options()
        message = tr("{parameter}: {given} was chosen, but the history of GRID tells {told}. The one chosen is used.")
        run.warn(message.format(parameter=name, given=options[given], told=options[int(told)]))
    return given


def check_scales(grid: Vector, cells: CellState, scales: Scales) -> None:
    """InputError where the grid's contributions are not what its stresses and these scales give."""
    water = rescale(cells.wrac, 0.0, scales.water_max).values
    broken = rescale(cells.fragmentation, scales.frag_min, scales.frag_max).values
    bio = biodiversity_stress(cells.quality, broken, scales.method, scales.weight)
    for field, worked_out in ((Field.C_WATER, scales.w_water * water), (Field.C_BIO, scales.w_bio * bio)):
        there = grid.optional_numbers(field)
        if there is None:
            continue
        with np.errstate(invalid="ignore"):
            wrong = np.abs(there - worked_out) > LIMIT
        if wrong.any():
            first = int(np.argmax(wrong))
            raise InputError(
                "GRID: in {count:cell|cells} {field} is not what the stresses and the scales give (the first is "
                "feature {first}: {there:.6g}, not {worked_out:.6g}). Weights, WATER_MAX, FRAG_MIN, FRAG_MAX and "
                "METHOD must be those that the risk was made with, and its SCALING limits or percentile.",
                count=int(wrong.sum()),
                field=field,
                first=first + 1,
                there=float(there[first]),
                worked_out=float(worked_out[first]),
            )
