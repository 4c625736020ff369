"""Rule tables: QGIS expressions over a mine's attributes, of which the first true one chooses (a model, a measure).

All of the table is checked before any mine is looked at, and every problem is named in one message.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from qgis.core import QgsExpression, QgsExpressionContext, QgsFeature, QgsFields

from ...core.coded_values import Matcher
from ...core.contract import Field
from ...core.errors import InputError
from ...core.tables import Table
from ...framework import compat
from ...framework.i18n import joined, tr

# Groups of QGIS's functions whose values follow from their arguments, but for those named.
LASTING = {"Arrays", "Conditionals", "Conversions", "Date and Time", "Fuzzy Matching", "Maps", "Math", "Operators",
           "String"}  # fmt: skip
PASSING = {"now", "rand", "randf"}


def _lasting(name: str) -> bool:
    """Whether a function gives the same for the same arguments on any day, on any computer, in any project."""
    place = QgsExpression.functionIndex(name)
    groups = set(QgsExpression.Functions()[place].groups()) if place >= 0 else set()
    return name.lower() not in PASSING and bool(groups) and groups <= LASTING


@dataclass(frozen=True)
class Rule:
    number: int
    expression: QgsExpression
    model: str
    reason: str


def _meant(text: str, names: Matcher) -> str:
    """The name (of a model, a measure) that is meant; the text itself where it means none."""
    place = names.find(text)
    return text if place is None else names.codes[place]


class Rules:
    """The rules in their order.

    `names` are those (of models, of measures) that a rule may give in `column`, in any spelling. A rule's reason is
    that of `reason`, a column, where the table has it and the cell is not blank.
    """

    def __init__(
        self, table: Table, fields: QgsFields, names: Matcher, column: str = Field.MODEL, reason: str = Field.REASON
    ):
        table.require("order", "expression", column, Field.REASON)
        self.label = table.label
        self._context = QgsExpressionContext()
        self._context.setFields(fields)
        self._fields, self._names, self._column = fields, names.codes, column
        own = table.texts(reason) if table.has(reason) else [""] * len(table)
        order = table.codes("order")
        rows = sorted(range(len(table)), key=order.__getitem__)
        self.rules = [
            Rule(
                order[row],
                QgsExpression(table.text(row, "expression")),
                _meant(table.text(row, column), names),
                own[row] or table.text(row, Field.REASON),
            )
            for row in rows
        ]
        problems = [problem for rule in self.rules for problem in self._problems_of(rule)]
        if not self._always(self.rules[-1].expression):
            message = tr("rule {number}: the last rule must be TRUE, so that every mine has a {column}")
            problems.append(message.format(number=self.rules[-1].number, column=column))
        if problems:
            raise InputError("{table}: {problems}.", table=self.label, problems="; ".join(problems))

    def _problems_of(self, rule: Rule) -> Iterator[str]:
        expression, number = rule.expression, rule.number
        if rule.model not in self._names:
            message = tr("rule {number}: the {column} {model} is none of {models}")
            values = {"model": rule.model or tr("(blank)"), "models": joined(self._names)}
            yield message.format(number=number, column=self._column, **values)
        if expression.hasParserError():
            problem = expression.parserErrorString().strip()
            yield tr("rule {number}: {problem} in {text}").format(
                number=number, problem=problem, text=expression.expression()
            )
            return
        known = {name.lower() for name in self._fields.names()}
        unknown = sorted(name for name in expression.referencedColumns() if name.lower() not in known)
        if unknown:
            message = tr(
                "rule {number}: unknown attribute(s) {unknown} (text stands in single quotes); known are {known}"
            )
            yield message.format(number=number, unknown=joined(unknown), known=joined(self._fields.names()))
        if expression.referencedVariables():
            yield tr("rule {number}: variables (@...) are not known to rules").format(number=number)
        if strange := sorted(name for name in expression.referencedFunctions() if not _lasting(name)):
            message = tr(
                "rule {number}: the function(s) {names} depend on more than the mine (chance, the day, the computer, "
                "the project), so that the rules would not choose the same tomorrow"
            )
            yield message.format(number=number, names=joined(strange))
        if expression.needsGeometry():
            message = tr("rule {number}: rules know no geometry; use the areas among the attributes")
            yield message.format(number=number)

    def _always(self, expression: QgsExpression) -> bool:
        if expression.hasParserError() or expression.referencedColumns():
            return False
        return self._true(expression.evaluate(self._context))

    @staticmethod
    def _true(value: object) -> bool:
        return not compat.is_null(value) and not isinstance(value, str) and bool(value)

    def choose(self, mines: Iterable[Sequence]) -> tuple[list[Rule], dict[int, int]]:
        """The first true rule of every mine, and how many mines each rule was true for, chosen or not, by number.

        `mines` holds the attribute values of each, in the order of the fields.
        """
        chosen, held = [], {rule.number: 0 for rule in self.rules}
        for attributes in mines:
            feature = QgsFeature(self._fields)
            feature.setAttributes(list(attributes))
            self._context.setFeature(feature)
            true = [rule for rule in self.rules if self._holds(rule, feature)]
            for rule in true:
                held[rule.number] += 1
            chosen.append(true[0])
        return chosen, held

    def _holds(self, rule: Rule, mine: QgsFeature) -> bool:
        value = rule.expression.evaluate(self._context)
        broken = rule.expression.hasEvalError() or isinstance(value, str) or value != value  # NaN alone is not itself
        if broken or (compat.is_null(value) and not self._lacks(rule.expression, mine)):
            raise InputError(
                "{table}: rule {number} gives no true or false for the mine {mine}: {problem}. Dividing by 0 and a "
                "CASE without ELSE give NULL.",
                table=self.label,
                number=rule.number,
                mine=mine[0],
                problem=rule.expression.evalErrorString().strip() or (f"'{value}'" if broken else "NULL"),
            )
        return self._true(value)

    def _lacks(self, expression: QgsExpression, mine: QgsFeature) -> bool:
        """Whether an attribute that the expression asks for is missing: what is not known does not hold."""
        asked = (self._fields.lookupField(name) for name in expression.referencedColumns())
        return any(place >= 0 and compat.is_null(mine[place]) for place in asked)
