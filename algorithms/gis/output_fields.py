"""Fields as a destination can hold them: names that it keeps for itself, types that it does not know, formulas."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

from qgis.core import QgsField, QgsFieldConstraints, QgsFields

from ..core.spreadsheet_text import neutral
from ..framework import compat
from ..framework.i18n import joined, tr
from ..framework.run import Run

PACKAGES, TABLES_OF_TEXT = (".gpkg",), (".csv", ".tsv")
HOLDS_BYTES = (".gpkg", ".sqlite")
KEY, GEOMETRY = "fid", "geom"  # the columns that a GeoPackage makes by itself
COUNTER = re.compile(r"id(_\d+)?")  # as QGIS calls the key of a table that it makes
Constraint = QgsFieldConstraints.Constraint

Cell = Callable[[object], object]


def storable(run: Run, name: str, fields: QgsFields, suffix: str) -> tuple[QgsFields, dict[int, Cell]]:
    """The fields for an output of the format `suffix` ("" for memory and databases), and how cells have to change.

    Constraints stay behind: they are the source's. What is renamed or becomes text goes to the log.
    """
    found, cells, renamed = QgsFields(), {}, []
    for place in range(fields.count()):
        field = QgsField(fields[place])
        field.setConstraints(QgsFieldConstraints())
        if suffix:
            if free := _free_name(field, found, fields, suffix):
                renamed.append(f"{field.name()} > {free}")
                field.setName(free)
            if cell := _as_text(field, suffix):
                field = compat.field(field.name(), str)
                cells[place] = cell
            elif suffix in TABLES_OF_TEXT and compat.type_number(field) == compat.TEXT:
                cells[place] = _neutral
        found.append(field)
    texts = [found[place].name() for place, cell in cells.items() if cell is not _neutral]
    if renamed:
        message = tr("{parameter}: fields whose names the format {format} does not take were renamed: {fields}.")
        run.info(message.format(parameter=name, format=suffix, fields=joined(renamed)))
    if texts:
        message = tr("{parameter}: fields of a kind that the format {format} does not hold become text: {fields}.")
        run.info(message.format(parameter=name, format=suffix, fields=joined(texts)))
    return found, cells


def counters(run: Run, fields: QgsFields) -> list[int]:
    """The places of the keys that a database counted by itself, which the next table counts anew.

    One that a parameter names is a field as any other.
    """
    named = {value for value in run.parameters.values() if isinstance(value, str)}
    places = []
    for place in range(fields.count()):
        field = fields[place]
        set_ = field.constraints().constraints()
        key = set_ & Constraint.ConstraintUnique and set_ & Constraint.ConstraintNotNull
        whole = compat.type_number(field) in compat.WHOLE_NUMBERS
        if key and whole and COUNTER.fullmatch(field.name()) and field.name() not in named:
            places.append(place)
    return places


def _free_name(field: QgsField, before: QgsFields, fields: QgsFields, suffix: str) -> str:
    """Another name where the format would not take the field's own; "" where it does."""
    taken = {other.name().casefold() for other in before}
    if suffix in PACKAGES:
        taken.add(GEOMETRY)
        if compat.type_number(field) not in compat.WHOLE_NUMBERS:
            taken.add(KEY)
    if field.name().casefold() not in taken:
        return ""
    taken |= {other.name().casefold() for other in fields}
    number = 1
    while f"{field.name()}_{number}".casefold() in taken:
        number += 1
    return f"{field.name()}_{number}"


def _as_text(field: QgsField, suffix: str) -> Cell | None:
    kind = compat.type_number(field)
    if kind in compat.NESTED:
        return _json
    return _hexadecimal if kind == compat.BYTES and suffix not in HOLDS_BYTES else None


def _json(value) -> str | None:
    return None if compat.is_null(value) else json.dumps(value, ensure_ascii=False, default=str)


def _hexadecimal(value) -> str | None:
    return None if compat.is_null(value) else bytes(value).hex()


def _neutral(value):
    return neutral(value) if isinstance(value, str) else value
