"""Pieces of damaged ecosystems read for a summary, and cut at the borders of areas and of risk zones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsGeometry

from ...core.coded_values import natural_order, positions, read_categories
from ...core.contract import Field
from ...core.damage.damage_summary import Key, Kinds, Parts
from ...core.damage.patches import number_mines
from ...core.damage.reference_land_use import UNKNOWN
from ...core.risk.risk_areas import NONE
from ...core.tables import as_text
from ...core.tolerances import AREA_FIELD, NEGLIGIBLE_AREA
from ...core.units import M2_PER_HA
from ...framework.i18n import name_column, tr
from ...framework.shipped_tables import shipped_table
from ...gis.grid_cells import cell_areas
from ...gis.polygons import areas_by_cell, areas_outside
from ...gis.step import StepRun
from ...gis.vectors import Vector
from .named_areas import NamedAreas, cut_by_areas


@dataclass(frozen=True)
class Cut:
    """Parts of pieces: number of the piece (n,), shapes, the share of its piece that each is, and the keys so far."""

    piece: np.ndarray
    shapes: list[QgsGeometry]
    share: np.ndarray
    keys: tuple[Key, ...]

    def divided(self, part: np.ndarray, shapes: list[QgsGeometry], size: np.ndarray, key: Key) -> Cut:
        """Divided further, by `key`: of which part each of m smaller ones is, and its m2.

        A part is used up by its sizes, whatever rounding left.
        """
        whole = np.bincount(part, size, minlength=len(self.piece))[part]
        share = np.divide(size, whole, out=np.ones(len(size)), where=whole > 0)
        return Cut(self.piece[part], shapes, self.share[part] * share, (*(own.at(part) for own in self.keys), key))


def read_kinds() -> Kinds:
    """Ecosystems, damage types and ways of damage of the shipped tables, named in QGIS's language."""
    types = shipped_table("damage_types")
    ecosystems = read_categories(shipped_table("ecosystems"), Field.ECOSYSTEM, name_column())
    ecosystems = ecosystems.with_one_more(UNKNOWN, tr("No reference"), "noref")
    return Kinds(ecosystems, read_categories(types, Field.DAMAGE, name_column()), tuple(types.texts("way")))


def read_ecosystems(pieces: Vector) -> np.ndarray:
    """The position of each piece's ecosystem in the shipped table, past the last where there is no reference."""
    table, where = shipped_table("ecosystems"), f"{pieces.parameter} ({pieces.name}), ecosystem"
    values = [None if value == UNKNOWN else value for value in pieces.values(Field.ECOSYSTEM)]
    return positions(values, table, Field.ECOSYSTEM, where, blank=len(table))


def read_parts(pieces: Vector, shapes: list[QgsGeometry], mine_field: str, run: StepRun) -> Parts:
    """Every piece as one part; `shapes` are their polygons. InputError for values that are not known."""
    where = f"{pieces.parameter} ({pieces.name})"
    _, mine, missing = number_mines(pieces.values(mine_field), tr("(no mine id)"))
    if missing:
        message = tr(
            "{parameter}: {count:piece has|pieces have} no {field}; {count:|it counts|they count} as one mine."
        )
        run.warn(message.format(parameter=pieces.parameter, count=missing, field=mine_field))
    levels = shipped_table("protection_levels")
    return Parts(
        _areas(pieces, shapes, run),
        read_ecosystems(pieces),
        positions(pieces.values(Field.DAMAGE), shipped_table("damage_types"), Field.DAMAGE, f"{where}, damage"),
        positions(pieces.values(Field.PROTECTION), levels, Field.PROTECTION, f"{where}, protection"),
        mine,
        _patches(pieces, run),
    )


def _areas(pieces: Vector, shapes: list[QgsGeometry], run: StepRun) -> np.ndarray:
    drawn = np.array([shape.area() for shape in shapes]) / M2_PER_HA
    if pieces.source.fields().lookupField(Field.AREA_HA) < 0:
        message = tr("{parameter}: {name} has no field {field}; the polygons' areas count.")
        run.warn(message.format(parameter=pieces.parameter, name=pieces.name, field=Field.AREA_HA))
        return drawn
    area = np.nan_to_num(pieces.numbers(Field.AREA_HA))
    if abs(drawn.sum() - area.sum()) > AREA_FIELD * drawn.sum():
        message = tr(
            "PIECES: the field area_ha adds up to {given:,.4f} ha, the polygons to {drawn:,.4f} ha. The field is "
            "used; run Damaged ecosystems again if the polygons were changed since."
        )
        run.warn(message.format(given=area.sum(), drawn=drawn.sum()))
    return area


def _patches(pieces: Vector, run: StepRun) -> np.ndarray | None:
    numbers = pieces.optional_numbers(Field.PATCH_NO)
    if numbers is None or np.isnan(numbers).any():
        message = tr(
            "{parameter}: {name} does not tell the patch of every piece ({field}), so patches are not counted."
        )
        run.warn(message.format(parameter=pieces.parameter, name=pieces.name, field=Field.PATCH_NO))
        return None
    return np.unique(numbers, return_inverse=True)[1]


def uncut(shapes: list[QgsGeometry], keys: Sequence[Key]) -> Cut:
    """The pieces as they are."""
    return Cut(np.arange(len(shapes)), shapes, np.ones(len(shapes)), tuple(keys))


def by_area(cut: Cut, areas: NamedAreas, column: str, run: StepRun) -> Cut:
    """The parts cut at the borders of the areas; the value of ground in none comes last."""
    found = cut_by_areas(cut.shapes, areas, "AREAS", run, run.progress(0.1, 0.5))
    lost = _shapeless(cut, found.item)
    number = np.append(np.where(found.area == NONE, len(areas.names), found.area), np.full(len(lost), len(areas.names)))
    key = Key(column, (*areas.names, tr("Outside the areas")), number)
    shapes = [*found.shapes, *(cut.shapes[part] for part in lost.tolist())]
    return cut.divided(np.append(found.item, lost), shapes, np.append(found.size, np.zeros(len(lost))), key)


def _shapeless(cut: Cut, present: np.ndarray) -> np.ndarray:
    """The parts that are nowhere, because they have no polygon; their area counts nevertheless."""
    return np.setdiff1d(np.arange(len(cut.shapes)), present)


@dataclass(frozen=True)
class ClassZones:
    """The cells of a grid: polygons, position of each one's class in `values` (the last, None, is for no class)."""

    cells: list[QgsGeometry]
    values: tuple
    number: np.ndarray
    area_km2: np.ndarray


def by_class(cut: Cut, zones: ClassZones, column: str, run: StepRun) -> Cut:
    """The parts by the class of the cells that they lie in, without shapes; what lies in no cell has no class."""
    part, cell, size = areas_by_cell(cut.shapes, zones.cells, run.progress(0.5, 0.9))
    outside = areas_outside(cut.shapes, zones.cells, (part, cell, size))
    if outside.sum() > NEGLIGIBLE_AREA * sum(shape.area() for shape in cut.shapes):
        message = tr("GRID: {area:,.4f} ha lie outside its cells and have no class.")
        run.warn(message.format(area=outside.sum() / M2_PER_HA))
    beyond = np.union1d(np.flatnonzero(outside > 0), _shapeless(cut, part))
    number = np.append(zones.number[cell], np.full(len(beyond), len(zones.values) - 1))
    return cut.divided(np.append(part, beyond), [], np.append(size, outside[beyond]), Key(column, zones.values, number))


def read_zones(grid: Vector, field: str) -> ClassZones:
    """The cells by the values of `field`, whole numbers ascending or texts in natural order."""
    cells = grid.geometries()
    values = [as_text(value) for value in grid.values(field)]
    known = sorted({value for value in values if value}, key=natural_order)
    place = {value: number for number, value in enumerate(known)}
    shown = [int(value) for value in known] if all(value.lstrip("-").isdecimal() for value in known) else known
    number = np.array([place.get(value, len(known)) for value in values], dtype=np.int64)
    return ClassZones(cells, (*shown, None), number, cell_areas(grid, cells))


def km2_of_groups(found: np.ndarray, areas: NamedAreas | None, zones: ClassZones | None, run: StepRun) -> np.ndarray:
    """The area (km2) that holds each group's damage: its area's, its class's, or the class's in the area.

    `found` (g, k) are the groups as `groups_of` gives them, the area and the class being their last keys. NaN for
    groups outside all areas or without a class, and where there are neither areas nor zones.
    """
    if areas is None and zones is None:
        return np.full(len(found), np.nan)
    if areas is None:
        table = np.bincount(zones.number, zones.area_km2, minlength=len(zones.values))
    elif zones is None:
        table = np.append(areas.km2(), np.nan)
    else:
        area, cell, size = areas_by_cell(areas.shapes, zones.cells, run.progress(0.9, 1))
        whole = np.array([shape.area() for shape in zones.cells])
        table = np.full((len(areas.names) + 1, len(zones.values)), 0.0)
        np.add.at(table, (area, zones.number[cell]), zones.area_km2[cell] * size / whole[cell])
        table[-1] = np.nan
    if zones is not None:
        table[..., -1] = np.nan
    dimensions = table.ndim
    return table[tuple(found[:, -dimensions:].T)]
