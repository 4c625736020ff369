"""From what is known of every mine to its model, rule and reason, and to the counts of the models."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from qgis.core import QgsFields

from ...core.contract import Field
from ...core.errors import InputError
from ...core.protection import PROTECTION
from ...core.restoration.mine_summary import count_models, protection_of
from ...core.restoration.severity import Severity
from ...core.restoration.trigger import trigger
from ...core.risk.classes_under_mines import ClassesUnder
from ...core.units import M2_PER_HA
from ...framework import compat
from ...framework.i18n import joined, tr
from ...framework.shipped_tables import shipped_table
from ...gis.step import StepRun
from .mines import DamagedMines
from .names import model_name
from .rules import Rule, Rules

TRAITS = {Field.RISK_CLASS: int, Field.RISK_MAX: int, Field.SEVERITY: str, Field.PROTECTION: str}


def rule_fields(mines: DamagedMines) -> QgsFields:
    """The attributes that rules may use: identity, traits and areas."""
    fields = QgsFields()
    for name in mines.identity:
        fields.append(compat.field(name, str))
    for name, kind in TRAITS.items():
        fields.append(compat.field(name, kind))
    for name in (*mines.areas, "unzoned_ha"):
        fields.append(compat.field(name, float))
    return fields


def check_least(mines: DamagedMines, least: float, run: StepRun) -> None:
    """Name the mines that are no larger than MIN_AREA (hectares), which lie nowhere then; InputError when all are."""
    areas = mines.areas[Field.AREA_HA]
    ids = next(iter(mines.identity.values()))
    small = [str(mine) for mine, area in zip(ids, areas) if area <= least]
    if len(small) == len(areas):
        raise InputError(
            "MIN_AREA: no mine is larger than {least:,g} m2 (the largest is {largest:,.0f} m2), so none would lie in "
            "any risk class. Give a smaller area.",
            least=least * M2_PER_HA,
            largest=areas.max() * M2_PER_HA,
        )
    if small:
        message = tr(
            "MIN_AREA: {count:mine is|mines are} no larger than {least:g} m2 and so {count:|lies|lie} in no risk "
            "class and no reserve: {mines}. Give a smaller area."
        )
        run.warn(message.format(count=len(small), least=least * M2_PER_HA, mines=joined(small)))


def traits_of(
    mines: DamagedMines, under: ClassesUnder, severities: Sequence[Severity], least: float
) -> dict[str, list]:
    """The columns of TRAITS; None for the classes of mines outside the zones."""
    return {
        Field.RISK_CLASS: [None if np.isnan(value) else int(value) for value in under.majority],
        Field.RISK_MAX: [None if np.isnan(value) else int(value) for value in under.highest],
        Field.SEVERITY: [severity.grade for severity in severities],
        Field.PROTECTION: [PROTECTION[number] for number in protection_of(mines.areas, least)],
    }


def choose(rules: Rules, attributes: Mapping[str, Sequence], run: StepRun) -> list[Rule | None]:
    """The rule of every mine; None outside the zones. Warns of rules that choose no mine of this data."""
    zoned = [risk_class is not None for risk_class in attributes[Field.RISK_CLASS]]
    mines = zip(*(np.asarray(column, dtype=object).tolist() for column in attributes.values()))
    chosen, held = rules.choose(mine for mine, inside in zip(mines, zoned) if inside)
    numbers = [rule.number for rule in chosen]
    if not zoned:
        return []
    idle = []
    for rule in rules.rules:
        count = numbers.count(rule.number)
        message = tr("Rule {number} ({model}): {count:mine|mines}.")
        run.info(message.format(number=rule.number, model=model_name(rule.model), count=count))
        if not count and held[rule.number]:
            taken = tr("{number} (true for {count:mine|mines}, all taken by earlier rules)")
            idle.append(taken.format(number=rule.number, count=held[rule.number]))
        elif not count:
            idle.append(tr("{number} (true for no mine)").format(number=rule.number))
    if idle:
        run.warn(tr("Rules that choose no mine of this data: {rules}.").format(rules=joined(idle)))
    remaining = iter(chosen)
    return [next(remaining) if inside else None for inside in zoned]


def decisions(chosen: Sequence[Rule | None], severities: Sequence[Severity]) -> dict[str, list]:
    """The columns model, rule, trigger and rule_why; a mine without a rule has no model."""
    return {
        Field.MODEL: [None if rule is None else rule.model for rule in chosen],
        Field.RULE: [0 if rule is None else rule.number for rule in chosen],
        Field.TRIGGER: [trigger(severity.causes) for severity in severities],
        Field.RULE_WHY: [None if rule is None else rule.reason for rule in chosen],
    }


def typed(columns: Mapping[str, Sequence]) -> dict[str, Sequence]:
    """The columns; without a mine, whole numbers stay numbers, which an empty list could not tell."""
    whole = (Field.RISK_CLASS, Field.RISK_MAX, Field.RULE)
    return {
        name: np.zeros(0, dtype=np.int64) if name in whole and not len(values) else values
        for name, values in columns.items()
    }


def counts_of(columns: Mapping[str, Sequence], run: StepRun) -> dict[str, list]:
    """The columns of COUNTS in the paper's order; last, without a model and a share, those that could get none."""
    counts = count_models(
        columns[Field.MODEL], columns[Field.AREA_HA], shipped_table("restoration_models").names(Field.MODEL)
    )
    for model, mines, share in zip(counts[Field.MODEL], counts[Field.MINES], counts["share_pct"]):
        message = tr("{model}: {mines:mine|mines} ({share:.2f} %).")
        run.info(message.format(model=model_name(model), mines=mines, share=share))
    without = count_models(columns[Field.MODEL], columns[Field.AREA_HA], [None])
    if without[Field.MINES][0]:
        without["share_pct"] = [None]
        counts = {name: values + without[name] for name, values in counts.items()}
    return counts


def warn_unprotected(mines: DamagedMines, run: StepRun) -> None:
    """Say that nothing may be known of protected areas where no mine lies in one."""
    if len(mines) and not any(np.any(mines.areas[field]) for field in ("func_ha", "resv_ha")):
        run.warn(
            tr(
                "PIECES: no mine lies in a function area or a reserve. If none were given to Damaged ecosystems, "
                "protected mines are not known, and the rules take every mine for unprotected."
            )
        )


def warn_outside(columns: Mapping[str, Sequence], mines: DamagedMines, run: StepRun) -> None:
    """Name the mines that have no model, and those of which more than half lies outside the zoned area."""
    ids = next(iter(mines.identity.values()))
    for groundless, message in (
        (False, tr("{count:mine lies|mines lie} outside the zoned area and got no model: {mines}.")),
        (
            True,
            tr(
                "{count:mine has|mines have} no geometry of {count:|its|their} own in PIECES and got no model: {mines}."
            ),
        ),
    ):
        lost = [
            str(mine)
            for mine, model, empty in zip(ids, columns[Field.MODEL], mines.groundless)
            if model is None and bool(empty) == groundless
        ]
        if lost:
            run.warn(message.format(count=len(lost), mines=joined(lost)))
    partly = [
        str(mine)
        for mine, model, out, area in zip(ids, columns[Field.MODEL], columns["unzoned_ha"], columns[Field.AREA_HA])
        if model is not None and out > area / 2
    ]
    if partly:
        message = tr(
            "{count:mine lies|mines lie} outside the zoned area with more than half of {count:|its|their} ground; the "
            "rest decided: {mines}."
        )
        run.warn(message.format(count=len(partly), mines=joined(partly)))
