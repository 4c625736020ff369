"""The grid cells of two years brought together: same cell, same place, same scales."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsGeometry

from ...core.contract import Field
from ...core.errors import InputError
from ...core.mine_ids import mine_id
from ...core.risk.change import Match, match, same_scaling, scaling
from ...core.tolerances import AREA, CELL_CENTRE, OTHER_GROUND
from ...core.units import HA_PER_KM2
from ...framework.i18n import tr
from ...gis.boxes import bounds_of
from ...gis.crs import same_crs
from ...gis.grid_cells import cell_areas, check_placeholders
from ...gis.step import StepRun
from ...gis.vectors import Vector

SCALED = (
    (Field.WRAC, Field.C_WATER),
    (Field.BIO, Field.C_BIO),
    (Field.VULN, Field.C_VULN),
    (Field.FRAG, Field.FRAG_NORM),
)
CLASS_FIELD = Field.RISK_CLASS
FURTHER = (CLASS_FIELD, Field.RISK_MINE, *(field for pair in SCALED for field in pair))


@dataclass(frozen=True)
class YearCells:
    """The n cells of one year: ids, the values that are zoned (n,) with NaN where missing, areas (ha), polygons.

    `further` are those of the fields FURTHER that the layer has.
    """

    vector: Vector
    ids: list
    values: np.ndarray
    area: np.ndarray
    shapes: list[QgsGeometry]
    further: dict[str, np.ndarray]

    def numbers(self, *fields: str) -> np.ndarray | None:
        """Numeric fields of FURTHER (f, n); None unless the layer has them all."""
        known = all(field in self.further for field in fields)
        return np.stack([self.further[field] for field in fields]) if known else None


def read_cells(vector: Vector, id_field: str, value_field: str) -> YearCells:
    """The cells of a grid, numbered from 0 where `id_field` is ""; InputError when a field is missing, holds text or
    values that stand for none, or areas cannot be right.
    """
    values = check_placeholders(vector, value_field, vector.numbers(value_field))
    ids = vector.values(id_field) if id_field else list(range(len(values)))
    shapes = vector.geometries()
    finite = np.where(np.isfinite(values), values, np.nan)
    return YearCells(
        vector, ids, finite, HA_PER_KM2 * cell_areas(vector, shapes), shapes, vector.optional_columns(FURTHER)
    )


def match_cells(before: YearCells, after: YearCells, id_field: str, run: StepRun) -> Match:
    """Which cells are the same; InputError when none is, or when one id names two places."""
    found = match(before.ids, after.ids, tuple(f"{year.vector.parameter}, {id_field}" for year in (before, after)))
    if not len(found.after):
        raise InputError(
            "BEFORE and AFTER have no cell in common: {field} is {one} in the first and {other} in the second. Make "
            "both on the same evaluation grid (SNAP on), or choose another ID_FIELD.",
            field=id_field,
            one=f"{mine_id(before.ids[0])} ...",
            other=f"{mine_id(after.ids[0])} ...",
        )
    _check_places(before, after, found, id_field, run)
    _tell_of_areas(before, after, found, run)
    return found


def _check_places(before: YearCells, after: YearCells, found: Match, id_field: str, run: StepRun) -> None:
    distance, size = displacement(before, after, found)
    moved = distance > OTHER_GROUND * size
    beside = int(np.count_nonzero(distance > CELL_CENTRE * size))
    if beside and not moved.any():
        message = tr(
            "{count:cell|cells} of AFTER {count:|lies|lie} beside {count:|that|those} of BEFORE with the same "
            "{field}, by up to {distance:.6g} m, so that {share:.3g} % of the ground is another: a small change of a "
            "cell may be one of the ground and not of the risk. Make both years on the same evaluation grid (SNAP "
            "on)."
        )
        share = 100 * np.nanmax(distance / size)
        run.warn(message.format(count=beside, field=id_field, distance=np.nanmax(distance), share=share))
    if moved.any():
        first = int(np.argmax(moved))
        raise InputError(
            "BEFORE and AFTER: {count:cell|cells} with the same {field} {count:|lies|lie} in different places (the "
            "first is {name}, by {distance:.6g} m), so the two grids are not the same. Make both on the same "
            "evaluation grid (SNAP on).",
            count=int(moved.sum()),
            field=id_field,
            name=after.ids[found.after[first]],
            distance=float(distance[first]),
        )


def displacement(before: YearCells, after: YearCells, found: Match) -> tuple[np.ndarray, np.ndarray]:
    """How far each cell of both years (n,) lies beside where it lay in BEFORE, and the size to hold that against.

    What is left of a square cut at another study area lies in it, so it does not lie beside it.
    """
    earlier = shapes_in(before, after.vector.crs)
    return _moved(
        _boxes([earlier[cell] for cell in found.before.tolist()]),
        _boxes([after.shapes[cell] for cell in found.after.tolist()]),
    )


def shapes_in(cells: YearCells, crs) -> list[QgsGeometry]:
    """The polygons in another CRS; those of the cells themselves where it is theirs."""
    return cells.shapes if same_crs(cells.vector.crs, crs) else cells.vector.geometries(crs)


def centres(shapes: list[QgsGeometry]) -> tuple[np.ndarray, np.ndarray]:
    """Centres (n, 2) and shorter sides (n,) of the bounding boxes."""
    boxes = [shape.boundingBox() for shape in shapes]
    found = [(box.center().x(), box.center().y()) for box in boxes]
    return np.array(found), np.array([min(box.width(), box.height()) for box in boxes])


def _boxes(shapes: list[QgsGeometry]) -> np.ndarray:
    """Bounding boxes (n, 2, 2): lower left and upper right corner."""
    return np.array([bounds_of(shape.boundingBox()) for shape in shapes]).reshape(-1, 2, 2)


def _moved(one: np.ndarray, two: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """By how far n cells of box `one` lie beside those of box `two` (n,), and the sizes to hold that against (n,).

    Cells of a grid end at the study area, which may be another in the other year: all that is left of a square lies
    in it.
    """
    sides = np.stack([box[:, 1] - box[:, 0] for box in (one, two)])
    whole = sides.max(axis=(0, 1))
    is_grid = np.mean((sides > (1 - CELL_CENTRE) * whole).all(axis=(0, 2))) >= 0.5
    size = np.full(len(one), whole.min()) if is_grid else sides[0].min(axis=1)
    alike = (np.abs(sides[0] - sides[1]) <= CELL_CENTRE * size[:, None]).all(axis=1)
    between_centres = np.abs(one.mean(axis=1) - two.mean(axis=1)).max(axis=1)
    both = np.maximum(one[:, 1], two[:, 1]) - np.minimum(one[:, 0], two[:, 0])
    beyond = (both - whole).max(axis=1).clip(min=0)
    return np.where(alike | (not is_grid), between_centres, beyond), size


def _tell_of_areas(before: YearCells, after: YearCells, found: Match, run: StepRun) -> None:
    for year, cells, other in ((before, found.gone, "AFTER"), (after, found.new, "BEFORE")):
        if len(cells):
            message = tr(
                "{count:cell|cells} of {parameter} ({area:,.2f} ha) {count:|is|are} not in {other} and cannot be "
                "compared."
            )
            area = year.area[cells].sum()
            run.warn(message.format(count=len(cells), parameter=year.vector.parameter, area=area, other=other))
    one, two = before.area[found.before], after.area[found.after]
    other = np.abs(one - two) > AREA * np.maximum(one, two)
    if other.any():
        message = tr(
            "{count:cell has|cells have} another area in AFTER ({after:,.2f} ha) than in BEFORE ({before:,.2f} ha), "
            "because the study area differs. AFTER's areas are used."
        )
        run.warn(message.format(count=int(other.sum()), after=two[other].sum(), before=one[other].sum()))


def warn_of_scales(before: YearCells, after: YearCells, run: StepRun) -> None:
    """Warn where the two years turn the same stress into another contribution: the change would be one of scale."""
    mends = (
        tr("Run Risk overlay for AFTER with BEFORE's W_WATER and WATER_MAX."),
        tr("Run Risk overlay for AFTER with BEFORE's W_BIO."),
        tr("Run Risk overlay for AFTER with BEFORE's W_VULN, on vulnerabilities scaled alike."),
        tr("Run Biodiversity stress for AFTER with BEFORE's FRAG_MIN and FRAG_MAX."),
    )
    for (raw, scaled), mend in zip(SCALED, mends):
        years = [year.numbers(raw, scaled) for year in (before, after)]
        if any(year is None for year in years):
            continue
        lines = [scaling(*year) for year in years]
        if not same_scaling(*lines, np.concatenate([year[0] for year in years])):
            message = tr("BEFORE and AFTER scale {raw} to {scaled} differently, so their risks do not compare. {mend}")
            run.warn(message.format(raw=raw, scaled=scaled, mend=mend))
