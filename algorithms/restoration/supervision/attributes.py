"""What supervision rules may ask of a mine: all fields of MINES, and what CHANGES and RIGHTS tell."""

from __future__ import annotations

import math
from dataclasses import dataclass

from qgis.core import QgsFields

from ...core.contract import Field
from ...core.errors import InputError
from ...core.mine_ids import mine_ids
from ...core.restoration.supervision import changes_by_mine
from ...core.tables import as_text
from ...framework import compat
from ...framework.i18n import joined, tr
from ...gis.step import StepRun
from ...gis.vectors import Vector

NEEDED = {Field.STATE: str, Field.LICENSED: int, Field.RISK_CLASS: int, Field.PROTECTION: str, Field.MODEL: str}
CHANGED = {"what": str, "ha_change": float, "cls_before": int, "cls_after": int, "model_chg": str}
DERIVED = {"grown": int, "risen": int}
OF_RIGHTS = {"status": str, "in_ha": float, "out_ha": float, "right_id": str, "contra": str}
GROWN = "grown"


@dataclass(frozen=True)
class Attributes:
    """The m mines: their ids, the fields that rules may use, and one value a mine for each of them."""

    ids: list[str]
    fields: QgsFields
    columns: dict[str, list]

    def rows(self) -> zip:
        return zip(*self.columns.values())


def read_attributes(
    mines: Vector, changes: Vector | None, rights: Vector | None, mine_field: str, run: StepRun
) -> Attributes:
    """The attributes of MINES, CHANGES and RIGHTS; InputError when mines share an id."""
    ids = mine_ids(mines.values(mine_field))
    changes_by_mine(ids, [{}] * len(ids), f"MINES, {mine_field}")
    fields = QgsFields()
    columns: dict[str, list] = {}
    for field in mines.source.fields():
        name = field.name().lower()  # as rules find it, whatever its letter case
        if name not in (*CHANGED, *DERIVED, *(OF_RIGHTS if rights is not None else ())):
            kind = NEEDED.get(name, str)
            fields.append(field if kind is str else compat.field(field.name(), kind))
            columns[name] = _typed(mines, field.name(), kind)
    _add_missing(mines, fields, columns, run)
    found = _changes(changes, mine_field, ids, run)
    _check_year(columns[Field.RISK_CLASS], [row.get("cls_after") for row in found], run)
    for name, kind in {**CHANGED, **DERIVED}.items():
        fields.append(compat.field(name, kind))
        columns[name] = [row.get(name) for row in found]
    standing = _rights(rights, mine_field, ids, run)
    for name, kind in OF_RIGHTS.items():
        if name in columns:  # of MINES, where there is no RIGHTS
            continue
        fields.append(compat.field(name, kind))
        columns[name] = [row.get(name) for row in standing]
    return Attributes(ids, fields, columns)


def _typed(layer: Vector, name: str, kind: type) -> list:
    """The values of a field, None for NULL; where `kind` is a number, a CSV file's text is read as one.

    InputError for a text that is none.
    """
    values = layer.values(name)
    if kind is str:
        return values
    found: list = []
    for place, text in enumerate((as_text(compat.plain(value)) for value in values), start=1):
        try:
            number = float(text) if text else math.nan
        except ValueError:
            number = math.inf
        if math.isinf(number):
            raise InputError(
                "{parameter}: the field {field} of {name} is '{value}' in feature {place}, where a number belongs. "
                "Correct it (field calculator).",
                parameter=layer.parameter, field=name, name=layer.name, value=text, place=place,
            )  # fmt: skip
        found.append(None if math.isnan(number) else int(number) if number.is_integer() else number)
    return found


def _add_missing(mines: Vector, fields: QgsFields, columns: dict[str, list], run: StepRun) -> None:
    missing = [name for name in NEEDED if fields.lookupField(name) < 0]
    for name in missing:
        fields.append(compat.field(name, NEEDED[name]))
        columns[name] = [None] * len(mines)
    if missing:
        message = tr("MINES: {name} has no {fields}; rules that ask for it hold for no mine.")
        run.warn(message.format(name=mines.name, fields=joined(missing)))


def _changes(changes: Vector | None, mine_field: str, ids: list[str], run: StepRun) -> list[dict]:
    """What CHANGES tells of each mine, with `grown` and `risen` as 1 or 0; those are 0 of mines that it lacks."""
    nothing = {"grown": 0, "risen": 0}
    if changes is None:
        run.info(tr("Without CHANGES no mine counts as grown or risen."))
        return [nothing] * len(ids)
    if all(changes.source.fields().lookupField(name) < 0 for name in CHANGED):
        raise InputError(
            "CHANGES: {name} has none of the fields {fields}. Give the table MINE_CHANGES of Risk change.",
            name=changes.name,
            fields=list(CHANGED),
        )
    there = [name for name in CHANGED if changes.source.fields().lookupField(name) >= 0]
    key = mine_field if changes.source.fields().lookupField(mine_field) >= 0 else Field.MINE_ID
    values = zip(*(_typed(changes, name, CHANGED[name]) for name in there))
    rows = [_with_rise(dict(zip(there, row))) for row in values]
    by_mine = changes_by_mine(mine_ids(changes.values(key)), rows, f"CHANGES, {key}")
    unknown = [mine for mine in ids if mine not in by_mine]
    if unknown:
        message = tr(
            "CHANGES: nothing on {count:mine|mines} of MINES (the first is {first}); {count:|it counts|they count} as "
            "unchanged."
        )
        run.warn(message.format(count=len(unknown), first=unknown[0]))
    return [by_mine.get(mine, nothing) for mine in ids]


def _rights(rights: Vector | None, mine_field: str, ids: list[str], run: StepRun) -> list[dict]:
    """What RIGHTS tells of each mine; nothing of mines that it lacks."""
    if rights is None:
        return [{}] * len(ids)
    rights.field("status")
    there = [name for name in OF_RIGHTS if rights.source.fields().lookupField(name) >= 0]
    key = mine_field if rights.source.fields().lookupField(mine_field) >= 0 else Field.MINE_ID
    rows = [dict(zip(there, row)) for row in zip(*(_typed(rights, name, OF_RIGHTS[name]) for name in there))]
    by_mine = changes_by_mine(mine_ids(rights.values(key)), rows, f"RIGHTS, {key}")
    unknown = [mine for mine in ids if mine not in by_mine]
    if unknown:
        message = tr(
            "RIGHTS: nothing on {count:mine|mines} of MINES (the first is {first}); no rule on rights holds for "
            "{count:|it|them}."
        )
        run.warn(message.format(count=len(unknown), first=unknown[0]))
    return [by_mine.get(mine, {}) for mine in ids]


def _check_year(classes: list, later: list, run: StepRun) -> None:
    """Warn when MINES are not of the later year of CHANGES."""
    both = [(one, two) for one, two in zip(classes, later) if one is not None and two is not None]
    unlike = sum(one != two for one, two in both)
    if unlike:
        message = tr(
            "{count} of {total:mine|mines} {count:|has|have} another risk class in MINES than after the changes. Give "
            "the mines of the later year."
        )
        run.warn(message.format(count=unlike, total=len(both)))


def _with_rise(row: dict) -> dict:
    before, after = row.get("cls_before"), row.get("cls_after")
    risen = before is not None and after is not None and after > before
    return {**row, "grown": int(row.get("what") == GROWN), "risen": int(risen)}
