"""The cells of the evaluation grid: their areas, and fields whose values have limits."""

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsGeometry

from ..core.contract import Field
from ..core.errors import InputError
from ..core.tolerances import AREA, LIMIT
from ..core.units import M2_PER_KM2
from ..framework.i18n import tr
from .vectors import Vector

AREA_FIELD = Field.AREA_KM2


def cell_areas(grid: Vector, geometries: Sequence[QgsGeometry]) -> np.ndarray:
    """The area (km2) of every cell inside the study area: the field area_km2, or the whole polygon where it is gone.

    InputError when the field has gaps, or values that cannot be the area of a part of the polygon in km2.
    """
    whole = np.array([geometry.area() for geometry in geometries]) / M2_PER_KM2
    if grid.source.fields().lookupField(AREA_FIELD) < 0:
        message = tr("{parameter}: {name} has no field {field}; every cell counts with its polygon's whole area.")
        grid.run.warn(message.format(parameter=grid.parameter, name=grid.name, field=AREA_FIELD))
        areas = whole
    else:
        areas = grid.numbers(AREA_FIELD)
    wrong = ~((areas > 0) & (areas <= whole * (1 + AREA)))
    if wrong.any():
        raise InputError(
            "{parameter}: in {name}, {count} cells have no area_km2 above 0 and within their polygon's area (the first "
            "is feature {first}: {value} of {whole:g} km2). Make the grid with Evaluation grid, or remove the field "
            "to use the whole polygons.",
            parameter=grid.parameter,
            name=grid.name,
            count=int(wrong.sum()),
            first=int(np.argmax(wrong)) + 1,
            value=areas[np.argmax(wrong)],
            whole=whole[np.argmax(wrong)],
        )
    return areas


def limited_numbers(grid: Vector, field: str, low: float, high: float = np.inf) -> np.ndarray:
    """The field of every cell, NaN for NULL; InputError for what is not in [low, high] or is infinite."""
    numbers = grid.numbers(field)
    wrong = (numbers < low - LIMIT) | (numbers > high + LIMIT) | np.isinf(numbers)
    if wrong.any():
        raise InputError(
            "{parameter}: the field {field} of {name} must lie between {low:g} and {high:g}, but {count} cells have "
            "something else (the first is feature {first}: {value:g}). If it stands for no value, make it NULL (field "
            "calculator); if not, choose another field.",
            parameter=grid.parameter,
            field=field,
            name=grid.name,
            low=low,
            high=high,
            count=int(wrong.sum()),
            first=int(np.argmax(wrong)) + 1,
            value=float(numbers[np.argmax(wrong)]),
        )
    return numbers
