"""The table of choices: which settings of the chain's steps are tried, one choice at a time."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsApplication, QgsProcessingContext

from ...core.errors import InputError
from ...core.tables import Table
from ...framework.i18n import is_chinese
from .chain import ChainStep, ResultOf
from .settings import is_data, read_value

Setting = tuple[str, str]  # full id of the algorithm, parameter


@dataclass(frozen=True)
class Choice:
    """One choice: its id, what people read, and the values that it sets."""

    name: str
    label: str
    values: dict[Setting, object]


def read_choices(table: Table, steps: list[ChainStep], context: QgsProcessingContext) -> list[Choice]:
    """The choices in the order of the table, the rows of one choice together.

    InputError, with what there is, for a step, parameter or value that the chain does not have.
    """
    table.require("choice", "step", "parameter", "value")
    labels: dict[str, str] = {}
    values: dict[str, dict[Setting, object]] = {}
    for row in range(len(table)):
        name = table.name(row, "choice")
        labels.setdefault(name, _label(table, row) or name)
        setting, value = _setting(table, row, steps, context)
        if setting in values.setdefault(name, {}):
            raise InputError(
                "{table}, row {row}: the choice {choice} sets {parameter} of {step} twice. Give every choice an id of "
                "its own.",
                table=table.label,
                row=row + 1,
                choice=name,
                parameter=setting[1],
                step=table.text(row, "step"),
            )
        values[name][setting] = value
    return [Choice(name, labels[name], found) for name, found in values.items()]


def _label(table: Table, row: int) -> str:
    column = "label_zh" if is_chinese() else "label_en"
    return table.text(row, column) if table.has(column) else ""


def _setting(table: Table, row: int, steps: list[ChainStep], context) -> tuple[Setting, object]:
    name = table.name(row, "step")
    found = [step for step in steps if name in (step.algorithm, step.algorithm.partition(":")[2])]
    if not found:
        raise InputError(
            "{table}, row {row}: the chain has no step {step}; it has {steps}.",
            table=table.label,
            row=row + 1,
            step=name,
            steps=list(dict.fromkeys(step.algorithm.partition(":")[2] for step in steps)),
        )
    parameter, _, column = table.name(row, "parameter").partition(".")
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(found[0].algorithm)
    open_ones = {one.name(): one for one in algorithm.parameterDefinitions() if _is_open(one, found)}
    if parameter not in open_ones:
        raise InputError(
            "{table}, row {row}: the step {step} has no parameter {parameter} that a choice can set; it has "
            "{parameters}.",
            table=table.label,
            row=row + 1,
            step=name,
            parameter=parameter,
            parameters=list(open_ones),
        )
    value = read_value(table, row, open_ones[parameter], column, context)
    return (found[0].algorithm, parameter), value


def _is_open(definition, steps: list[ChainStep]) -> bool:
    """Whether a choice can set the parameter: it is no output, no data, and no result of another step."""
    if definition.isDestination() or is_data(definition):
        return False
    sources = [source for step in steps for source in step.sources.get(definition.name(), [])]
    return not any(isinstance(source, ResultOf) for source in sources)
