"""The mining rights of the mines, as the supervision list carries them: how many mine outside theirs, and who."""

from __future__ import annotations

import math

from ...core.contract import Field
from ...core.damage.rights import LICENSED, UNLICENSED, contradiction
from ..data.further import ReportLayer
from ..data.report_data import ReportData
from .document import Column, Document


def rights(document: Document, data: ReportData, layer: ReportLayer) -> None:
    """Nothing where the list was made without Check rights."""
    texts, statuses = document.texts, layer.texts("status")
    if not any(statuses):
        return
    outside = [0.0 if area != area else area for area in layer.numbers("out_ha").tolist()]
    columns = [
        Column(texts.tr("Mining right")),
        Column(texts.tr("Mines", "number"), 0),
        Column(texts.tr("Outside the right (ha)"), 2),
    ]
    rows = []
    for code in (*texts.codes("right_statuses"), ""):
        held = [place for place, status in enumerate(statuses) if status == code]
        if held:
            name = texts.name("right_statuses", code) or texts.tr("not stated")
            rows.append([name, len(held), math.fsum(outside[place] for place in held)])
    whole = [texts.tr("Total"), sum(row[1] for row in rows), math.fsum(row[2] for row in rows)]
    caption = texts.tr("Mines by the state of their mining right.")
    document.table("rights", caption, columns, [*rows, whole], [""] * len(rows) + ["total"])
    for sentence in _contradictions(data, layer):
        document.say(sentence, "warning")


def _contradictions(data: ReportData, layer: ReportLayer) -> list[str]:
    """The mines that are called licensed without a valid right, and those called unlicensed with one."""
    texts, ids = data.texts, layer.texts(data.mines.id_field)
    licensed = layer.columns.get(Field.LICENSED) or [None] * len(layer)
    kinds = [contradiction(own, status) for own, status in zip(licensed, layer.texts("status"))]
    found = []
    for kind, message in (
        (
            LICENSED,
            texts.tr("{count:mine is|mines are} called licensed, but no valid right holds {count:|it|them}: {mines}."),
        ),
        (
            UNLICENSED,
            texts.tr("{count:mine is|mines are} called unlicensed, but a valid right holds {count:|it|them}: {mines}."),
        ),
    ):
        mines = [mine for mine, own in zip(ids, kinds) if own == kind]
        if mines:
            found.append(message.format(count=len(mines), mines=texts.joined(mines)))
    return found
