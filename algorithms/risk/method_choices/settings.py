"""What a choice sets: a parameter of a step of the chain, checked against what there is before any run."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameters,
)

from ...core.errors import InputError, mark
from ...core.tables import Table
from ...framework.i18n import joined, tr
from ...framework.parameters import SHIPPED_TABLE
from ...framework.shipped_tables import shipped_table

WORDS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
TIMES = ("x", "*", "\u00d7")


@dataclass(frozen=True)
class ScaledColumn:
    """A table with the numbers of one column multiplied: the table of a step's parameter as the default run has it."""

    column: str
    factor: float
    shipped: str


def plain(definition: QgsProcessingParameterDefinition, value, context: QgsProcessingContext):
    """The value as the step will see it, alike however it was written; what is no number or word as it is."""
    given = {definition.name(): value}
    if value is None:
        return None
    if isinstance(definition, QgsProcessingParameterNumber):
        return QgsProcessingParameters.parameterAsDouble(definition, given, context)
    if isinstance(definition, QgsProcessingParameterBoolean):
        return QgsProcessingParameters.parameterAsBool(definition, given, context)
    if isinstance(definition, QgsProcessingParameterEnum) and not definition.usesStaticStrings():
        return QgsProcessingParameters.parameterAsEnum(definition, given, context)
    return value


def read_value(table: Table, row: int, definition, column: str, context: QgsProcessingContext):
    """The value of a row of the table of choices for the parameter; InputError says what there is."""
    text = table.text(row, "value")
    if column:
        return _scaled(table, row, definition, column, text)
    if isinstance(definition, QgsProcessingParameterNumber):
        return _number(table, row, definition, text, context)
    if isinstance(definition, QgsProcessingParameterBoolean):
        if text.casefold() in WORDS:
            return WORDS[text.casefold()]
        _refuse(table, row, text, mark("true or false"))
    if isinstance(definition, QgsProcessingParameterEnum):
        return _option(table, row, definition, text)
    if _is_layer(definition):
        if not Path(text.partition("|")[0]).is_file():
            _refuse(table, row, text, mark("the path of a file that is there"))
        return text
    if not text:
        _refuse(table, row, text, mark("a text"))
    return text


def _is_layer(definition) -> bool:
    # A source and a raster have different bases in Python, and a table is a source.
    return definition.type() in ("source", "raster", "vector", "maplayer", "multilayer")


def is_data(definition) -> bool:
    """Whether the parameter takes a raster or several layers, which the chain's inputs give."""
    return isinstance(definition, (QgsProcessingParameterRasterLayer, QgsProcessingParameterMultipleLayers))


def _number(table: Table, row: int, definition, text: str, context):
    number = table.number(row, "value")
    if not definition.checkValueIsAcceptable(number, context):
        low, high = definition.minimum(), definition.maximum()
        _refuse(table, row, text, tr("a number from {low:g} to {high:g}").format(low=low, high=high))
    whole = definition.dataType() == QgsProcessingParameterNumber.Type.Integer
    if whole and number != int(number):
        _refuse(table, row, text, mark("a whole number"))
    return int(number) if whole else number


def _option(table: Table, row: int, definition: QgsProcessingParameterEnum, text: str):
    options = definition.options()
    known = {option.casefold(): place for place, option in enumerate(options)}
    known.update({str(place): place for place in range(len(options)) if str(place) not in known})
    if text.casefold() not in known:
        _refuse(table, row, text, joined(f"{place} ({option})" for place, option in enumerate(options)))
    place = known[text.casefold()]
    return options[place] if definition.usesStaticStrings() else place


def _scaled(table: Table, row: int, definition, column: str, text: str) -> ScaledColumn:
    shipped = definition.metadata().get(SHIPPED_TABLE, "")
    columns = shipped_table(shipped).columns if shipped else ()
    if column not in columns:
        raise InputError(
            "{table}, row {row}: the table of {parameter} has no column {column}; it has {columns}.",
            table=table.label,
            row=row + 1,
            parameter=definition.name(),
            column=column,
            columns=list(columns) or mark("no columns"),
        )
    try:
        factor = float(text[1:]) if text[:1] in TIMES else -1.0
    except ValueError:
        factor = -1.0
    if not 0 <= factor < float("inf"):
        _refuse(table, row, text, mark("x and a factor, such as x0.5"))
    return ScaledColumn(column, factor, shipped)


def _refuse(table: Table, row: int, value: str, what: str) -> None:
    raise InputError(
        "{table}, row {row} ({step}, {parameter}): {value} cannot be used. There is: {what}.",
        table=table.label,
        row=row + 1,
        step=table.text(row, "step"),
        parameter=table.text(row, "parameter"),
        value=value or mark("(blank)"),
        what=what,
    )
