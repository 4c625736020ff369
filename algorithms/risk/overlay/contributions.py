"""What the risk of every cell is made of, read back from the output of Risk overlay."""

from __future__ import annotations

import re

import numpy as np

from ...core.contract import Algorithm, Field, Result
from ...core.errors import InputError
from ...core.risk.contributions import Contributions, check_contributions, state_before
from ...core.tolerances import FIVE_DECIMALS
from ...framework.i18n import tr
from ...gis.vectors import Vector

CONTRIBUTIONS = (Field.C_WATER, Field.C_BIO, Field.C_VULN)
THREE_NUMBERS = re.compile(r"[\d.e+-]+(;[\d.e+-]+){2}$")


def read_contributions(grid: Vector, weights: np.ndarray) -> Contributions:
    """The contributions of the cells, and those without mining where the grid has risk_0.

    InputError when they do not fit the weights (3,).
    """
    contributions = np.stack([grid.numbers(field) for field in CONTRIBUTIONS])
    contributions[:, np.isnan(contributions).any(axis=0)] = np.nan
    check_contributions(contributions, weights, CONTRIBUTIONS)
    _check_weight_of_bio(grid, contributions[1], float(weights[1]))
    _compare_with_risk(grid, contributions)
    risk_0 = grid.optional_numbers(Field.RISK_0)
    return Contributions(contributions, None if risk_0 is None else state_before(contributions, risk_0))


def check_noted_weights(runs: list[dict], weights: np.ndarray) -> None:
    """InputError when the grid's history tells of overlays, and none of them was made with these weights (3,)."""
    noted = [run["results"].get(Result.WEIGHTS_USED) for run in runs if run["algorithm"] == Algorithm.RISK_OVERLAY]
    known = [np.array(text.split(";"), dtype=np.float64) for text in noted if text and THREE_NUMBERS.match(text)]
    if not known or any(np.allclose(one, weights, rtol=0, atol=FIVE_DECIMALS) for one in known):
        return
    raise InputError(
        "GRID's history says that its risk was made with the weights {noted} (water, biodiversity, vulnerability), but "
        "W_WATER, W_BIO and W_VULN are {given} of their sum. Give the weights that the risk overlay was made with.",
        noted=[f"{weight:.6g}" for weight in known[-1]],
        given=[f"{weight:.6g}" for weight in weights],
    )


def _check_weight_of_bio(grid: Vector, contribution: np.ndarray, weight: float) -> None:
    """The biodiversity stress is not rescaled by the overlay, so its field tells the weight that was used."""
    stress = grid.optional_numbers(Field.BIO)
    if stress is None:
        return
    known = ~np.isnan(stress + contribution)
    found = np.dot(contribution[known], stress[known]) / max(np.dot(stress[known], stress[known]), FIVE_DECIMALS)
    proportional = np.abs(contribution[known] - found * stress[known]) <= FIVE_DECIMALS
    # Where it is not proportional, another field was overlaid.
    if proportional.all() and abs(found - weight) * stress[known].max(initial=0) > FIVE_DECIMALS:
        raise InputError(
            "W_BIO is {given:.6g} (of weights with the sum 1), but c_bio is {found:.6g} times bio. Give the weights "
            "that the risk overlay was made with.",
            given=weight,
            found=float(found),
        )


def _compare_with_risk(grid: Vector, contributions: np.ndarray) -> None:
    risk = grid.optional_numbers(Field.RISK)
    if risk is None:
        return
    other = int(np.count_nonzero(np.abs(contributions.sum(axis=0) - risk) > FIVE_DECIMALS))
    if other:
        message = tr(
            "GRID: in {count:cell|cells} the field risk is not the sum of c_water, c_bio and c_vuln. The sum is used; "
            "run Risk overlay again if the fields are of different runs."
        )
        grid.run.warn(message.format(count=other))
