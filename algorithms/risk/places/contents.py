"""What lies in stressed places: damage with its mines, minerals and causing classes; areas; the main stream."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsGeometry

from ...core.coded_values import natural_order
from ...core.contract import Field
from ...core.damage.patches import number_mines
from ...core.errors import InputError
from ...core.exact_sums import cross_sums, sums
from ...core.risk.stressed_places import Places, by_size, class_terms, mines_of_places
from ...core.tables import Table, as_text
from ...core.tolerances import AREA, NEGLIGIBLE_AREA
from ...core.units import M2_PER_HA, M2_PER_KM2
from ...core.water.wrac import water_weights, weights_of_pieces
from ...damage.summary.named_areas import read_areas
from ...framework.i18n import joined, name_column, tr
from ...gis.polygons import areas_by_cell, without_overlaps
from ...gis.step import StepRun
from ...gis.vectors import Vector

CODE_FIELD, MINERAL_FIELDS = Field.LU_CODE, (Field.MINERAL, Field.MIN_GROUP)
PERCENT, HECTARES = " %", " ha"
DAMAGED_FIELD = Field.DMG_KM2


@dataclass(frozen=True)
class PlaceCells:
    """The wanted cells: polygons, the place of each (w,), and its damaged km2 as the grid tells it, where it does."""

    shapes: list[QgsGeometry]
    place: np.ndarray
    damaged: np.ndarray | None


def damage_in(places: Places, cells: PlaceCells, pieces: Vector, crs, run: StepRun) -> dict[str, list]:
    """The columns mines, dmg_ha, minerals and causes of the places."""
    codes = pieces.numbers(CODE_FIELD)
    classes = run.table("CLASSES", "land_use_classes")
    water = water_weights(classes, run.table("COEFFICIENTS", "water_coefficients"))
    weights = weights_of_pieces(codes, water)
    _, mine, _ = number_mines(pieces.values(run.field("MINE_FIELD")), tr("(no mine id)"))
    minerals, mineral = read_minerals(pieces, run)
    shapes, _ = without_overlaps(pieces.geometries(crs), np.nan_to_num(codes, nan=np.inf).tolist())
    piece, cell, size = areas_by_cell(shapes, cells.shapes, run.progress(0.1, 0.8))
    _check_damage(cell, size, cells, run)
    place, count = cells.place[cell], len(places)
    by_mineral = cross_sums(place, mineral[piece], size, (count, len(minerals) + 1))[:, :-1]
    known = ~np.isnan(codes[piece])
    number = np.searchsorted(water.codes, codes[piece[known]])
    shape = (count, len(water.codes))
    shares = class_terms(place[known], number, (weights[piece] * size)[known], shape)
    return {
        Field.MINES: mines_of_places(place, mine[piece], size, count),
        "dmg_ha": sums(place, size / M2_PER_HA, count),
        "minerals": by_size(by_mineral / M2_PER_HA, minerals, HECTARES),
        "causes": by_size(shares, _class_names(classes, water.codes), PERCENT),
    }


def read_minerals(pieces: Vector, run: StepRun) -> tuple[list[str], np.ndarray]:
    """The minerals, and the number of each piece's, past the last where it is not stated."""
    fields = [name for name in MINERAL_FIELDS if pieces.source.fields().lookupField(name) >= 0]
    if not fields:
        message = tr("PIECES: {name} has none of the fields {fields}, so the minerals are empty.")
        run.warn(message.format(name=pieces.name, fields=joined(MINERAL_FIELDS)))
    texts = [as_text(value) for value in pieces.values(fields[0])] if fields else [""] * len(pieces)
    names = sorted({text for text in texts if text}, key=natural_order)
    place = {text: number for number, text in enumerate(names)}
    return names, np.array([place.get(text, len(names)) for text in texts], dtype=np.int64)


def _class_names(classes: Table, codes: np.ndarray) -> list[str]:
    column = name_column() if classes.has(name_column()) else "code"
    named = dict(zip(classes.codes("code"), classes.texts(column)))
    return [named[code] or str(code) for code in codes.tolist()]


def _check_damage(cell: np.ndarray, size: np.ndarray, cells: PlaceCells, run: StepRun) -> None:
    """Warn when the pieces are not those from which the grid's damaged areas came."""
    if cells.damaged is None:
        return
    told, found = float(np.nansum(cells.damaged)), float(size.sum()) / M2_PER_KM2
    if abs(told - found) > AREA * max(told, found):
        message = tr(
            "PIECES have {found:,.6f} km2 of damage in these cells, the grid tells of {told:,.6f} km2 (dmg_km2). Are "
            "they of the same year?"
        )
        run.warn(message.format(found=found, told=told))


def areas_of(places: Places, cells: PlaceCells, layer: Vector | None, crs, run: StepRun) -> list[str | None]:
    """The names of the areas that each place lies in, that of the largest part first."""
    if layer is None:
        return [None] * len(places)
    areas = read_areas(layer, "AREAS", run.field("AREA_NAME"), crs)
    area, cell, size = areas_by_cell(areas.shapes, cells.shapes, run.progress(0.8, 0.95))
    table = cross_sums(cells.place[cell], area, size, (len(places), len(areas.names)))
    whole = sums(cells.place, np.array([shape.area() for shape in cells.shapes]), len(places))
    table[table <= NEGLIGIBLE_AREA * whole[:, None]] = 0
    if len(places) and not table.any():
        run.warn(tr("AREAS: no place lies in an area of {name}. Check its extent and CRS.").format(name=layer.name))
    return by_size(table, areas.names)


def distances_to(stream: Vector | None, shapes: Sequence[QgsGeometry], crs) -> np.ndarray | None:
    """The shortest distance (m) of each place to the main stream; None without one.

    InputError when nothing of the stream has a geometry.
    """
    if stream is None:
        return None
    lines = [line for line in stream.geometries(crs) if not line.isEmpty()]
    if not lines:
        raise InputError(
            "MAIN_STREAM: no feature of {name} has a geometry to measure distances from. Give another layer, or leave "
            "it out.",
            name=stream.name,
        )
    return np.array([min(shape.distance(line) for line in lines) for shape in shapes], dtype=np.float64)
