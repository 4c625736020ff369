"""What restoring each mine costs, and which mines must or must not be chosen."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsExpression, QgsExpressionContext

from ...core.coded_values import Matcher, match_key
from ...core.contract import Field
from ...core.errors import InputError, mark
from ...core.mine_ids import mine_ids as ids_of
from ...core.tables import Table
from ...framework import compat
from ...framework.i18n import tr
from ...gis.step import StepRun
from ...gis.vectors import Vector
from ..models.names import model_matcher
from .reasons import named


def mine_ids(mines: Vector, field: str) -> list[str]:
    """The id of every mine; InputError where one is missing or stands there twice."""
    ids = ids_of(mines.values(field))
    wrong = sorted({own for own in ids if not own or ids.count(own) > 1})
    if wrong:
        raise InputError(
            "MINES: {name} must have one feature a mine, but these ids are missing or stand there more than once: "
            "{ids}. Take the output of Restoration models.",
            name=mines.name,
            ids=named([own or mark("(blank)") for own in wrong]),
        )
    return ids


def mines_of_pieces(pieces: Vector, field: str, ids: Sequence[str]) -> np.ndarray:
    """The number of the mine of every piece; InputError when the two layers are not of the same mines."""
    number = {own: mine for mine, own in enumerate(ids)}
    found = ids_of(pieces.values(field))
    strange, idle = sorted({own for own in found if own not in number}), sorted(set(number) - set(found))
    if strange or idle:
        raise InputError(
            "MINES, PIECES: they are not of the same mines. Only in PIECES: {strange}; only in MINES: {idle}. Take the "
            "pieces that MINES was made from.",
            strange=named([own or mark("(blank)") for own in strange]) or mark("none"),
            idle=named(idle) or mark("none"),
        )
    return np.array([number[own] for own in found], dtype=np.int64)


def costs(mines: Vector, ids: Sequence[str], hectares: np.ndarray, table: Table | None, run: StepRun) -> np.ndarray:
    """The cost of every mine: of a field, or of a table by model and hectare, or its hectares.

    A mine without ground of its own costs 0, and a warning names it. InputError for both field and table, and for any
    other cost that is missing or not above 0.
    """
    field = run.text("COST_FIELD")
    if field and table is not None:
        raise InputError("COSTS, COST_FIELD: give the table or the field, not both.")
    if field:
        found = mines.numbers(field)
    elif table is not None:
        found = hectares * _rates(mines, table)
    else:
        found = hectares
    bare = hectares == 0
    if bare.any():
        message = tr(
            "PIECES: {count:mine has|mines have} no ground of {count:|its|their} own (0 ha) and {count:|stays|stay} "
            "out of the order: {mines}."
        )
        run.warn(message.format(count=int(bare.sum()), mines=named([ids[mine] for mine in np.flatnonzero(bare)])))
    found = np.where(bare, 0.0, found)
    wrong = [own for own, cost, none in zip(ids, found, bare) if not none and not 0 < cost < np.inf]
    if wrong:
        raise InputError(
            "{parameter}: {count:mine has|mines have} no cost above 0: {mines}. Every mine needs one, or gains per "
            "cost mean nothing.",
            parameter="COST_FIELD" if field else "COSTS" if table is not None else "PIECES",
            count=len(wrong),
            mines=named(wrong),
        )
    return found


def _rates(mines: Vector, table: Table) -> np.ndarray:
    """The cost per hectare of every mine's model; NaN where its model is none of the known ones."""
    table.require(Field.MODEL, "cost_per_ha")
    known = model_matcher()
    rates = dict(zip([_model(known, name) for name in table.names(Field.MODEL)], table.numbers("cost_per_ha", 0)))
    models = [_model(known, value) for value in mines.values(Field.MODEL)]
    missing = sorted(set(models).intersection(known.codes) - set(rates))
    if missing:
        raise InputError(
            "{table}: no row for the model(s) {models}, which mines have.", table=table.label, models=missing
        )
    return np.array([rates.get(model, np.nan) for model in models])


def _model(known: Matcher, written: object) -> str:
    """The code of the model that is meant; what is none of the shipped ones as `match_key` has it."""
    position = known.find(written)
    return match_key(written) if position is None else known.codes[position]


def wished(mines: Vector, name: str, run: StepRun) -> frozenset[int]:
    """The mines for which the expression of parameter `name` is true; none where it is empty."""
    text = run.text(name)
    if not text.strip():
        return frozenset()
    expression, context = QgsExpression(text), QgsExpressionContext()
    context.setFields(mines.source.fields())
    unknown = sorted(set(expression.referencedColumns()) - set(mines.source.fields().names()) - {"#!allattributes!#"})
    if expression.hasParserError() or unknown:
        raise InputError(
            "{parameter}: the expression {text} cannot be read ({problem}). Fields of MINES: {fields}.",
            parameter=name,
            text=text,
            problem=expression.parserErrorString().strip() or unknown,
            fields=list(mines.source.fields().names()),
        )
    expression.prepare(context)
    found = set()
    for number, feature in enumerate(mines.features()):
        context.setFeature(feature)
        value = expression.evaluate(context)
        if expression.hasEvalError() or isinstance(value, str):
            raise InputError(
                "{parameter}: the expression {text} gives no true or false ({problem}).",
                parameter=name,
                text=text,
                problem=expression.evalErrorString().strip() or f"'{value}'",
            )
        if not compat.is_null(value) and bool(value):
            found.add(number)
    return frozenset(found)


def read_wishes(mines: Vector, ids: Sequence[str], cost: np.ndarray, run: StepRun) -> tuple[frozenset, frozenset]:
    """The mines that must be chosen, and those that must not or, because they cost nothing, cannot.

    InputError for a mine that is among both, and for wishes beyond the budget.
    """
    must, must_not = wished(mines, "MUST", run), wished(mines, "MUST_NOT", run)
    bare = frozenset(np.flatnonzero(cost == 0).tolist())
    if must & bare:
        raise InputError(
            "MUST: {mines} have no ground of their own, so there is nothing to restore. Leave them out.",
            mines=named([ids[mine] for mine in sorted(must & bare)]),
        )
    if both := sorted(must & must_not):
        raise InputError(
            "MUST, MUST_NOT: both are true for {mines}. Change one of the expressions.",
            mines=named([ids[mine] for mine in both]),
        )
    budget = run.number("BUDGET")
    price = float(cost[sorted(must)].sum())
    if budget is not None and price > budget:
        raise InputError(
            "MUST: the {count:mine|mines} that must be chosen {count:|costs|cost} {price:g}, more than the BUDGET of "
            "{budget:g}. Raise the budget or let some go.",
            count=len(must),
            price=price,
            budget=budget,
        )
    return must, must_not | bare
