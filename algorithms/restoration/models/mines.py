"""The mines as the pieces of damaged ecosystems tell of them, and the risk classes that lie under them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsGeometry

from ...core.coded_values import Matcher, positions
from ...core.contract import Field
from ...core.damage.reference_land_use import UNKNOWN
from ...core.errors import InputError
from ...core.mine_ids import mine_id, mine_ids, without_mine
from ...core.restoration.mine_summary import MinePieces, mine_areas, prevailing
from ...core.risk.classes_under_mines import ClassesUnder, classes_under
from ...core.tolerances import AREA_FIELD
from ...core.units import M2_PER_HA
from ...framework.i18n import tr
from ...framework.shipped_tables import shipped_table
from ...gis.polygons import areas_by_cell, areas_outside, union
from ...gis.step import StepRun
from ...gis.vectors import Vector

CARRIED = (Field.MINE_NAME, Field.MINERAL, Field.MIN_GROUP, Field.METHOD, Field.STATE, Field.LICENSED)


@dataclass(frozen=True)
class DamagedMines:
    """The m mines in the order of their ids.

    `identity` holds the id and what else the pieces say of a mine, `areas` the damaged areas in hectares (see
    `core.restoration.mine_areas`), each one value a mine.
    """

    identity: dict[str, list]
    areas: dict[str, np.ndarray]
    pieces: MinePieces
    shapes: list[QgsGeometry]

    def __len__(self) -> int:
        return self.pieces.mines

    @property
    def groundless(self) -> np.ndarray:
        """Which mines have no polygon at all (m,)."""
        drawn = [not shape.isEmpty() for shape in self.shapes]
        return np.bincount(self.pieces.mine, drawn, minlength=len(self)) == 0

    def geometries(self) -> list[QgsGeometry]:
        """All pieces of each mine as one."""
        members: list[list[QgsGeometry]] = [[] for _ in range(len(self))]
        for mine, shape in zip(self.pieces.mine.tolist(), self.shapes):
            members[mine].append(shape)
        return [union(shapes) for shapes in members]


def no_mines(mine_field: str) -> DamagedMines:
    """Mines of which nothing is known yet, with all that rules may ask of them."""
    none = np.zeros(0, dtype=np.int64)
    pieces = MinePieces(0, none, np.zeros(0), none, none, none)
    areas = mine_areas(pieces, shipped_table("ecosystems"), shipped_table("damage_types"))
    return DamagedMines({name: [] for name in (mine_field, *CARRIED)}, areas, pieces, [])


def read_mines(vector: Vector, mine_field: str, run: StepRun) -> DamagedMines:
    """The mines of a layer of pieces; InputError when a piece has no mine or a value is not known."""
    ids = vector.values(mine_field)
    missing = mine_ids(ids).count("")
    if missing:
        raise without_mine(vector.parameter, vector.name, missing, mine_field)
    first = {mine_id(value): value.strip() if isinstance(value, str) else value for value in reversed(ids)}
    names = sorted(first.values(), key=lambda value: (isinstance(value, str), value))
    number = {mine_id(name): position for position, name in enumerate(names)}
    mine = np.array([number[name] for name in mine_ids(ids)], dtype=np.int64)
    shapes, area = vector.geometries(), np.nan_to_num(vector.numbers(Field.AREA_HA))
    _check_areas(vector, shapes, area, run)
    ecosystems, damages = shipped_table("ecosystems"), shipped_table("damage_types")
    levels = shipped_table("protection_levels")
    pieces = MinePieces(
        len(names),
        mine,
        area,
        _ecosystems(vector, Matcher.of(ecosystems, Field.ECOSYSTEM), area, run),
        positions(vector.values(Field.DAMAGE), damages, Field.DAMAGE, f"PIECES ({vector.name}), damage"),
        positions(vector.values(Field.PROTECTION), levels, Field.PROTECTION, f"PIECES ({vector.name}), protection"),
    )
    identity = {mine_field: names}
    present = {name.lower() for name in vector.source.fields().names()}
    for field in CARRIED:
        if field in present and field != mine_field:
            identity[field] = prevailing(len(names), mine, vector.values(field), area)
    return DamagedMines(identity, mine_areas(pieces, ecosystems, damages), pieces, shapes)


def _ecosystems(vector: Vector, known: Matcher, area: np.ndarray, run: StepRun) -> np.ndarray:
    values = [None if value == UNKNOWN else value for value in vector.values(Field.ECOSYSTEM)]
    blank = np.array([value is None or not str(value).strip() for value in values], dtype=bool)
    if area[blank].sum() > 0:
        message = tr("PIECES: {area:,.4f} ha have no ecosystem (no land use below) and count as other land.")
        run.warn(message.format(area=area[blank].sum()))
    return known.positions(values, f"PIECES ({vector.name}), ecosystem", blank=len(known.codes))


def _check_areas(vector: Vector, shapes: list[QgsGeometry], area: np.ndarray, run: StepRun) -> None:
    drawn = sum(shape.area() for shape in shapes) / M2_PER_HA
    if abs(drawn - area.sum()) > AREA_FIELD * drawn:
        message = tr(
            "PIECES: the field area_ha adds up to {given:,.4f} ha, the polygons to {drawn:,.4f} ha. The field is "
            "used; run Damaged ecosystems again if the polygons were changed since."
        )
        run.warn(message.format(given=area.sum(), drawn=drawn))


@dataclass(frozen=True)
class ZonedCells:
    """The cells that have a risk class: their polygons, classes (n,), and how each class is called."""

    cells: list[QgsGeometry]
    classes: np.ndarray
    levels: dict[int, str]


def read_zones(vector: Vector, class_field: str, crs, run: StepRun) -> ZonedCells:
    """The zoned cells of the grid in `crs`; words from its field risk_level, or else the shipped levels."""
    classes = vector.numbers(class_field)
    zoned = ~np.isnan(classes)
    cells = [cell for cell, held in zip(vector.geometries(crs), zoned) if held]
    shipped = shipped_table("risk_levels")
    levels = dict(zip(shipped.codes(Field.RISK_CLASS), shipped.names("name_en")))
    if np.nanmax(classes) != max(levels):
        run.warn(
            tr(
                "GRID: the highest risk class is {found:g}. The shipped rules are written for "
                "{expected:class|classes}: give RULES that fit."
            ).format(found=np.nanmax(classes), expected=max(levels))
        )
    if vector.source.fields().lookupField(Field.RISK_LEVEL) >= 0:
        words = zip(classes[zoned], np.array(vector.values(Field.RISK_LEVEL), dtype=object)[zoned])
        levels.update((int(number), str(word)) for number, word in words if word)
    return ZonedCells(cells, classes[zoned], levels)


def overlay(
    mines: DamagedMines, zones: ZonedCells, least: float, report: Callable[[float], None]
) -> tuple[ClassesUnder, np.ndarray]:
    """The classes under every mine, and its area outside the zones in hectares (m,); InputError when none is inside."""
    found = areas_by_cell(mines.shapes, zones.cells, report)
    piece, cell, area = found
    under = classes_under(len(mines), mines.pieces.mine[piece], zones.classes[cell], area / M2_PER_HA, least)
    if len(mines) and np.isnan(under.majority).all():
        raise InputError(
            "PIECES and GRID do not overlap: no mine lies on a cell with a risk class. Check their extents and CRS."
        )
    rest = areas_outside(mines.shapes, zones.cells, found) / M2_PER_HA
    return under, np.bincount(mines.pieces.mine, rest, minlength=len(mines))
