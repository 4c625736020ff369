"""Why a mine has its measure: one sentence of facts, then the rule's own reason."""

from __future__ import annotations

from collections.abc import Mapping

from ...core.contract import Field
from ...core.damage.rights import INSIDE
from ...framework.i18n import name_column, tr
from ...framework.shipped_tables import shipped_table
from ..models.measure_texts import NATURAL, PRODUCING
from ..models.reasons import hectares, protections


def why(mine: Mapping[str, object], rule_reason: str) -> str:
    """For example "Producing; risk class 5 High; Reserve; grown by 2 ha." and the rule's reason."""
    facts = [_state(mine), _risk(mine), _protection(mine), *_changes(mine), _right(mine)]
    sentence = "; ".join(fact for fact in facts if fact)
    after = mine[Field.MODEL] == NATURAL and mine[Field.STATE] == PRODUCING
    closing = tr("Natural restoration only after closure.") if after else ""
    return " ".join(part for part in (f"{sentence}.", rule_reason, closing) if part)


def _state(mine: Mapping[str, object]) -> str:
    table = shipped_table("mine_states")
    names = dict(zip(table.names(Field.STATE), table.texts(name_column())))
    licence = {1: tr("licensed"), 0: tr("without a licence")}.get(mine[Field.LICENSED], "")
    state = names.get(mine[Field.STATE], str(mine[Field.STATE] or tr("state not stated")))
    return f"{state}, {licence}" if licence else state


def _risk(mine: Mapping[str, object]) -> str:
    number = mine[Field.RISK_CLASS]
    if number is None:
        return tr("no risk class")
    table = shipped_table("risk_levels")
    names = dict(zip(table.codes(Field.RISK_CLASS), table.texts(name_column())))
    return tr("risk class {number} {level}").format(number=int(number), level=names.get(int(number), "")).strip()


def _protection(mine: Mapping[str, object]) -> str:
    return protections().get(mine[Field.PROTECTION], "")


def _right(mine: Mapping[str, object]) -> str:
    """How the mine stands to the mining rights, where it is not all right."""
    table = shipped_table("right_statuses")
    status = mine["status"]
    if not status or status == INSIDE:
        return ""
    name = dict(zip(table.names("status"), table.texts(name_column()))).get(status, str(status))
    text = tr("mining right: {status}").format(status=name)
    return f"{text} ({hectares(mine['out_ha'])})" if mine["out_ha"] else text


def _changes(mine: Mapping[str, object]) -> list[str]:
    found = []
    if mine["grown"]:
        change = mine["ha_change"]
        found.append(tr("grown by {area}").format(area=hectares(change)) if change else tr("grown"))
    if mine["risen"]:
        message = tr("risk class risen from {before} to {after}")
        found.append(message.format(before=int(mine["cls_before"]), after=int(mine["cls_after"])))
    return found
