"""The cells of the evaluation grid: their areas, names and ranges, and fields whose values have limits."""

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsGeometry, QgsWkbTypes

from ..core.contract import Field
from ..core.errors import InputError
from ..core.placeholders import placeholders
from ..core.tolerances import AREA, AREA_DUST, LIMIT
from ..core.units import M2_PER_KM2
from ..framework.i18n import tr
from ..framework.run import Run
from .boxes import bounds_of
from .polygons import normal_form
from .rasters import Raster
from .vectors import Vector
from .zonal import ZonalMeans

AREA_FIELD, ID_FIELD = Field.AREA_KM2, Field.CELL_ID
ROW, COLUMN = "row", "col"  # of the squares that the cells are parts of
MOST_NAMES = 10


def cell_areas(grid: Vector, geometries: Sequence[QgsGeometry], tell: bool = True) -> np.ndarray:
    """The area (km2) of every cell: the field area_km2, or that of its polygon where the field is gone.

    That the field is gone is a warning, unless it is not to `tell` because the areas only compare the cells; then
    features without a geometry, which have no risk anyway, have the area 0.

    InputError when the field has gaps or values that cannot be the area of a part of the polygon in km2, or when the
    same cell is there twice.
    """
    refuse_repeated_cells(grid, geometries)
    whole = np.array([geometry.area() for geometry in geometries]) / M2_PER_KM2
    if grid.source.fields().lookupField(AREA_FIELD) < 0:
        message = tr("{parameter}: {name} has no field {field}; every cell counts with its polygon's whole area.")
        if tell:
            grid.run.warn(message.format(parameter=grid.parameter, name=grid.name, field=AREA_FIELD))
        areas = whole
    else:
        areas = grid.numbers(AREA_FIELD)
    wrong = ~((areas > 0) & (areas <= whole * (1 + AREA) + AREA_DUST))
    if not tell:
        empty = np.array([geometry.isEmpty() for geometry in geometries])
        wrong, areas = wrong & ~empty, np.where(empty, 0.0, areas)
    if wrong.any():
        area = areas[np.argmax(wrong)]
        raise InputError(
            "{parameter}: in {name}, {count:cell has|cells have} no area_km2 above 0 and within {count:|its|their} "
            "polygon's area (the first is feature {first}: {value} of {whole:g} km2). Make the grid with Evaluation "
            "grid, or remove the field to use the whole polygons.",
            parameter=grid.parameter,
            name=grid.name,
            count=int(wrong.sum()),
            first=int(np.argmax(wrong)) + 1,
            value="NULL" if np.isnan(area) else area,
            whole=whole[np.argmax(wrong)],
        )
    return areas


def refuse_repeated_cells(grid: Vector, geometries: Sequence[QgsGeometry]) -> None:
    """InputError when the same cell is there twice: the same row and column, or the same polygon. Points may repeat."""
    if QgsWkbTypes.geometryType(grid.source.wkbType()) != QgsWkbTypes.GeometryType.PolygonGeometry:
        return
    boxes = [None if geometry.isEmpty() else bounds_of(geometry.boundingBox()) for geometry in geometries]
    alike = {number for pair in _repeated(boxes) for number in pair}
    # Only polygons of one box can be the same, and few are.
    repeated = _repeated([normal_form(one) if number in alike else None for number, one in enumerate(geometries)])
    if not repeated and is_square_grid(grid):
        places = grid.optional_columns((ROW, COLUMN))
        pairs = zip(places[ROW].tolist(), places[COLUMN].tolist())
        repeated = _repeated([None if row != row or column != column else (row, column) for row, column in pairs])
    if repeated:
        first, second = repeated[0]
        raise InputError(
            "{parameter}: {count:cell|cells} of {name} {count:|is|are} there more than once (features {first} and "
            "{second} are the same polygon, or have the same row and col). Remove the copies (Delete duplicate "
            "geometries), or bring the parts of a cell together (Dissolve by cell_id).",
            parameter=grid.parameter,
            count=len(repeated),
            name=grid.name,
            first=first + 1,
            second=second + 1,
        )


def _repeated(keys: Sequence) -> list[tuple[int, int]]:
    """(first, other) positions of keys that were there before; None is no key."""
    seen: dict = {}
    found = []
    for number, key in enumerate(keys):
        if key is None:
            continue
        if key in seen:
            found.append((seen[key], number))
        seen.setdefault(key, number)
    return found


def cell_names(grid: Vector, chosen: np.ndarray) -> str:
    """The first of the chosen cells (bool, one a feature) by cell_id, or by number where there is no such field."""
    numbers = np.flatnonzero(chosen).tolist()
    known = grid.source.fields().lookupField(ID_FIELD) >= 0
    ids = (
        grid.values(ID_FIELD)
        if known
        else [tr("feature {number}").format(number=one + 1) for one in range(len(chosen))]
    )
    named = ", ".join(str(ids[number]) for number in numbers[:MOST_NAMES])
    more = len(numbers) - MOST_NAMES
    return named if more <= 0 else tr("{named} and {count} more").format(named=named, count=more)


def is_square_grid(grid: Vector) -> bool:
    """Whether the cells say which row and column they are of, as those of Evaluation grid do."""
    fields = grid.source.fields()
    return all((at := fields.lookupField(name)) >= 0 and fields[at].isNumeric() for name in (ROW, COLUMN))


def warn_of_half_known(grid: Vector, raster: Raster, means: ZonalMeans, what: str) -> None:
    """Count the cells whose mean is no value for want of pixels, and name those of which a part is known.

    `what` says what such cells do not have.
    """
    count = int(means.without.sum())
    if count:
        message = tr(
            "{parameter}: {count:cell holds|cells hold} no pixel with a value, and {count:|has|have} no {what}."
        )
        grid.run.warn(message.format(parameter=raster.parameter, count=count, what=what))
    count = int(means.half_known.sum())
    if count:
        message = tr(
            "{parameter}: in {count:cell|cells} too few pixels have a value (LEAST_KNOWN), and {count:|it has|they "
            "have} no {what}: {cells}."
        )
        cells = cell_names(grid, means.half_known)
        grid.run.warn(message.format(parameter=raster.parameter, count=count, what=what, cells=cells))


def tell_of_range_cells(setting: np.ndarray, known: np.ndarray, run: Run) -> None:
    """Log how many of the cells that are `known` are too small to set a range."""
    small = int((known & ~setting).sum())
    if small:
        message = tr(
            "{count:cell is|cells are} less than LEAST_INSIDE of a whole cell and {count:|sets|set} no range; "
            "{count:|it is|they are} cut to it."
        )
        run.info(message.format(count=small))


def check_placeholders(layer: Vector, field: str, numbers: np.ndarray) -> np.ndarray:
    """The numbers of a field as they are; InputError when some of them stand for no value, a warning when they may."""
    for suspect in placeholders(numbers):
        if suspect.certain:
            raise InputError(
                "{parameter}: the field {field} of {name} is {value:g} in {count:feature|features}, far from all "
                "other values, which looks like a placeholder for no value. Make it NULL (field calculator), or leave "
                "these features out.",
                parameter=layer.parameter,
                field=field,
                name=layer.name,
                value=suspect.value,
                count=suspect.count,
            )
        message = tr(
            "{parameter}: the field {field} of {name} is {value:g} in {count:feature|features}, far from all other "
            "values. If that stands for no value, make it NULL (field calculator)."
        )
        names = {"parameter": layer.parameter, "field": field, "name": layer.name}
        layer.run.warn(message.format(value=suspect.value, count=suspect.count, **names))
    return numbers


def limited_numbers(grid: Vector, field: str, low: float, high: float = np.inf) -> np.ndarray:
    """The field of every cell, NaN for NULL; InputError for what is not in [low, high], infinite or a placeholder."""
    numbers = grid.numbers(field)
    wrong = (numbers < low - LIMIT) | (numbers > high + LIMIT) | np.isinf(numbers)
    if wrong.any():
        raise InputError(
            "{parameter}: the field {field} of {name} must lie between {low:g} and {high:g}, but {count:cell "
            "has|cells have} something else (the first is feature {first}: {value:g}). If it stands for no value, "
            "make it NULL (field calculator); if not, choose another field.",
            parameter=grid.parameter,
            field=field,
            name=grid.name,
            low=low,
            high=high,
            count=int(wrong.sum()),
            first=int(np.argmax(wrong)) + 1,
            value=float(numbers[np.argmax(wrong)]),
        )
    return check_placeholders(grid, field, numbers)
