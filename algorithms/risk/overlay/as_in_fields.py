"""The stress that counted as full in another year, as the fields of its result tell."""

from __future__ import annotations

import numpy as np

from ...core.contract import Field, Result
from ...core.errors import InputError
from ...core.scaling import range_of
from ...core.tolerances import LIMIT
from ...gis.step import StepRun
from ...gis.vectors import Vector


def water_scale(vector: Vector, weights: np.ndarray, weights_text: str, run: StepRun) -> dict | None:
    """WATER_MAX_USED from the water stress and c_water, and the weights of this run, which the contributions follow.

    None where the layer lacks the fields or its contributions are on no such scale; InputError where they follow other
    weights than this run's.
    """
    water, bio = run.field("WATER_FIELD"), run.field("BIO_FIELD")
    columns = vector.optional_columns((water, bio, Field.C_WATER, Field.C_BIO))
    if len(columns) < 4:
        return None
    with np.errstate(invalid="ignore"):
        other = np.abs(columns[Field.C_BIO] - weights[1] * columns[bio]) > LIMIT
        beyond = columns[Field.C_WATER] > weights[0] + LIMIT
    if other.any() or beyond.any():
        raise InputError(
            "{parameter}: {name} has no history, and its fields {contributions} do not follow the weights of this run "
            "({weights}) on the scale Limits. Give the weights that it was made with, or WATER_MAX.",
            parameter="AS_IN",
            name=vector.name,
            contributions=[Field.C_WATER, Field.C_BIO],
            weights=weights_text,
        )
    found = range_of(columns[water], columns[Field.C_WATER], weights[0], 0.0) if weights[0] else None
    return None if found is None else {Result.WATER_MAX_USED: found.high, Result.WEIGHTS_USED: weights_text}
