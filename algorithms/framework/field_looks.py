"""How the fields of outputs look in attribute tables and forms, as resources/tables/fields.csv says."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from qgis.core import QgsAttributeTableConfig, QgsEditorWidgetSetup, QgsVectorLayer

from . import compat
from .i18n import name_column
from .shipped_tables import shipped_table

USUAL_DIGITS = 4
LAST = 70  # place of fields that the table does not name: before the technical ones
CODED = "coded_values"  # the table that holds the codes of several fields
WIDEST, LETTER, LEAST_WIDTH = 460, 8, 90  # pixels


@dataclass(frozen=True)
class Look:
    """One field: `digits` after the point, None as it is; `values` names the table of its codes.

    `labels` does so where only files without looks are in need of it: of names that are stored in English, for example.
    """

    alias: str
    digits: int | None
    hidden: bool
    place: int
    values: str
    width: int
    labels: str


def give_looks(layer: QgsVectorLayer) -> None:
    """Give the layer's fields their names with units, digits and values, and the attribute table its columns."""
    fields = layer.fields()
    looks = known_looks(name_column())
    for place in range(fields.count()):
        field = fields[place]
        look = looks.get(field.name())
        if look:
            layer.setFieldAlias(place, look.alias)
        if look and look.values:
            layer.setEditorWidgetSetup(place, _value_map(look.values, name_column()))
        elif compat.is_decimal(field):
            digits = look.digits if look and look.digits is not None else _digits_by_name(field.name())
            layer.setEditorWidgetSetup(place, QgsEditorWidgetSetup("Range", {"Precision": digits, "AllowNull": True}))
    _arrange_columns(layer, looks)


def _arrange_columns(layer: QgsVectorLayer, looks: dict[str, Look]) -> None:
    config = layer.attributeTableConfig()
    config.update(layer.fields())
    columns = []
    for column in config.columns():
        look = looks.get(column.name)
        of_field = column.type == QgsAttributeTableConfig.Type.Field
        if look and of_field:
            column.hidden = look.hidden
            column.width = look.width or min(WIDEST, max(LEAST_WIDTH, LETTER * len(look.alias) + 20))
        columns.append((look.place if look else LAST if of_field else LAST + 100, column))
    config.setColumns([column for _, column in sorted(columns, key=lambda one: one[0])])
    layer.setAttributeTableConfig(config)


def _digits_by_name(name: str) -> int:
    return 2 if name.endswith(("_ha", "_pct")) else USUAL_DIGITS


@lru_cache(maxsize=2)
def known_looks(names: str) -> dict[str, Look]:
    table = shipped_table("fields")
    found = {}
    for row in range(len(table)):
        unit, digits, width = (table.text(row, column) for column in ("unit", "digits", "width"))
        alias = table.text(row, names) + (f" ({unit})" if unit else "")
        found[table.text(row, "field")] = Look(
            alias, int(digits) if digits else None, table.text(row, "hidden") == "1", int(table.text(row, "place")),
            table.text(row, "values"), int(width or 0), table.text(row, "labels"),
        )  # fmt: skip
    return found


@lru_cache(maxsize=64)
def known_codes(values: str, names: str) -> tuple[tuple[str, str], ...]:
    """(name, stored value) of every class; `values` is a table, with ".column" where no codes are stored."""
    name, _, column = values.partition(".")
    table = shipped_table(CODED)
    rows = [row for row in range(len(table)) if table.text(row, "field") == name]
    stored = "code"
    if not rows:
        table = shipped_table(name)
        rows, stored = list(range(len(table))), column or table.columns[0]
    if not table.has(names):
        names = names.replace("name", "label")
    return tuple((table.text(row, names), table.text(row, stored)) for row in rows)


def _value_map(values: str, names: str) -> QgsEditorWidgetSetup:
    return QgsEditorWidgetSetup("ValueMap", {"map": [{name: code} for name, code in known_codes(values, names)]})
