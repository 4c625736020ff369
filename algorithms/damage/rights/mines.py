"""Mines, mining rights and limits as Check rights compares them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from qgis.core import QgsGeometry

from ...core.contract import Field
from ...core.damage.interpretation import date_of
from ...core.damage.patches import number_mines
from ...core.damage.rights import Right
from ...core.errors import InputError
from ...core.mine_ids import mine_ids
from ...core.restoration.mine_summary import prevailing
from ...core.tables import as_text
from ...core.units import M2_PER_HA
from ...framework import compat
from ...framework.i18n import tr
from ...gis.polygons import BoundsIndex, common, union
from ...gis.step import StepRun
from ...gis.vectors import Vector

CARRIED = (Field.MINE_NAME, Field.MINERAL, Field.STATE, Field.LICENSED)
DATE_FIELD = Field.IMG_DATE
LONGEST_MONTH = len("2020-07")  # a longer text names a day, too
DAY = timedelta(days=1)


@dataclass(frozen=True)
class MinePatches:
    """m mines in natural order: ids, one polygon each, carried fields, and the day of the latest image of each."""

    ids: tuple[str, ...]
    shapes: list[QgsGeometry]
    carried: dict[str, list]
    seen: list[date | None]


def read_mine_patches(patches: Vector, mine_field: str, run: StepRun) -> MinePatches:
    """The mines of a layer of patches, each as the union of its patches."""
    ids, mine, missing = number_mines(patches.values(mine_field), tr("(no mine id)"))
    if missing:
        message = tr("{count:patch has|patches have} no {field}; {count:|it is|they are} booked under the mine {name}.")
        run.warn(message.format(count=missing, field=mine_field, name=ids[-1]))
    shapes = patches.geometries()
    area = np.array([shape.area() for shape in shapes])
    members: list[list[QgsGeometry]] = [[] for _ in ids]
    for number, shape in zip(mine.tolist(), shapes):
        members[number].append(shape)
    there = [name for name in CARRIED if patches.source.fields().lookupField(name) >= 0 and name != mine_field]
    carried = {name: prevailing(len(ids), mine, patches.values(name), area) for name in there}
    return MinePatches(ids, [union(own) for own in members], carried, _latest(patches, mine, len(ids)))


def _latest(patches: Vector, mine: np.ndarray, count: int) -> list[date | None]:
    seen: list[date | None] = [None] * count
    if patches.source.fields().lookupField(DATE_FIELD) < 0:
        return seen
    for number, value in zip(mine.tolist(), patches.values(DATE_FIELD)):
        day, before = _day(value), seen[number]
        if day is not None and (before is None or day > before):
            seen[number] = day
    return seen


def _day(value: object) -> date | None:
    return date_of(as_text(compat.plain(value)))


def _last_day(value: object) -> date | None:
    """The day; of a year or a month alone, its last one."""
    text = as_text(compat.plain(value))
    first = date_of(text)
    if first is None:
        return None
    if text.strip() == f"{first.year}":
        return date(first.year, 12, 31)
    month = first.year * 12 + first.month
    return first if first.day > 1 or len(text.strip()) > LONGEST_MONTH else date(month // 12, month % 12 + 1, 1) - DAY


def read_rights(layer: Vector, id_field: str, valid_field: str, mineral_field: str, run: StepRun) -> list[Right]:
    """One right a feature; InputError for one without an id, and for a last day that is no date."""
    ids = mine_ids(layer.values(id_field))
    days = [None] * len(ids)
    if valid_field:
        values = layer.values(valid_field)
        days = [_last_day(value) for value in values]
        wrong = [row for row, (day, value) in enumerate(zip(days, values)) if day is None and as_text(value)]
        if wrong:
            raise InputError(
                "VALID_TO: in {field} of {name}, {count:value is no date|values are no dates} such as 2020-07-15 (the "
                "first is {value}). Mend them or choose another field.",
                field=valid_field,
                name=layer.name,
                count=len(wrong),
                value=values[wrong[0]],
            )
        if blank := days.count(None):
            message = tr("VALID_TO: {count:right has|rights have} no last day and {count:|counts|count} as valid.")
            run.warn(message.format(count=blank))
    if "" in ids:
        raise InputError(
            "RIGHT_ID: {count:right|rights} of {name} {count:|has|have} no {field}. Fill it in or choose another "
            "field.",
            count=ids.count(""),
            name=layer.name,
            field=id_field,
        )
    minerals = [as_text(value) for value in layer.values(mineral_field)] if mineral_field else [""] * len(ids)
    return [Right(*row) for row in zip(ids, minerals, days)]


class Polygons:
    """Polygons that other polygons are held against."""

    def __init__(self, shapes: Sequence[QgsGeometry]):
        self.shapes = list(shapes)
        self._index = BoundsIndex(self.shapes)

    def parts(self, shape: QgsGeometry) -> dict[int, QgsGeometry]:
        """Number of each polygon that holds a part of the shape -> that part."""
        if shape.isEmpty():
            return {}
        near = sorted(self._index.intersects(shape.boundingBox()))
        found = {number: common(shape, self.shapes[number]) for number in near}
        return {number: part for number, part in found.items() if part.area() > 0}

    def hectares(self, shape: QgsGeometry) -> float:
        """How much of the shape lies in any of them; overlapping ones count once."""
        return hectares_of(self.parts(shape).values())


def hectares_of(parts) -> float:
    """The ground of parts that may overlap, in hectares."""
    whole = union(list(parts))
    return 0.0 if whole.isEmpty() else whole.area() / M2_PER_HA
