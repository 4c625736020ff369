"""The section on every mine: those that need a decision with all that was decided about them, the others in short."""

from __future__ import annotations

from collections.abc import Sequence

from ...framework.shipped_tables import shipped_table
from ..data.report_data import ReportData
from ..words.mine_texts import prescription, reason
from ..words.texts import Coded
from .document import Column, Document, chip


def mine_by_mine(document: Document, data: ReportData) -> None:
    """One row a mine, the worst first."""
    texts = document.texts
    document.section(texts.tr("One mine, one policy"), new_page=True, paper="3.4")
    mildest = shipped_table("restoration_models").names("model")[-1]
    order = data.ranking()
    left = [place for place in order if data.mines.columns["model"][place] == mildest]
    wanted = [place for place in order if place not in set(left)]
    document.say(
        texts.tr(
            "The worst come first: mines without a model, then by the strictness of the model, the risk "
            "class and the damaged area."
        )
    )
    if wanted or not left:
        caption = texts.tr("Mines that need a decision ({count}), with the rule that chose and the reason.")
        _decided(document, data, wanted, caption.format(count=len(wanted)))
    if left:
        caption = texts.tr("The other mines ({count}), left to {model}; the layer has the reason of each.")
        _in_short(document, data, left, caption.format(count=len(left), model=data.model(mildest).lower()))


def _decided(document: Document, data: ReportData, places: Sequence[int], caption: str) -> None:
    texts, mines = document.texts, data.mines
    columns = [
        Column(texts.tr("Mine")),
        Column(texts.tr("Damaged (ha)", "report"), 2),
        Column(texts.tr("Restoration model")),
        Column(texts.tr("Rule"), 0),
        Column(texts.tr("Reason")),
        *_further_columns(data),
    ]
    models = mines.columns["model"]
    known = shipped_table("restoration_models").names("model")
    rows = [
        [
            data.mine_cell(place),
            float(mines.area[place]),
            data.model_cell(models[place]),
            mines.columns["rule"][place],
            reason(data, place),
            *further_cells(data, place),
        ]
        for place in places
    ]
    kinds = [chip("restoration_models", models[place]) if models[place] in known else "bad" for place in places]
    document.table("mines", caption, columns, rows, kinds)


def _in_short(document: Document, data: ReportData, places: Sequence[int], caption: str) -> None:
    texts, mines = document.texts, data.mines
    columns = [
        Column(texts.tr("Mine")),
        Column(texts.tr("Damaged (ha)", "report"), 2),
        Column(texts.tr("Risk zone")),
        Column(texts.tr("Severity")),
        Column(texts.tr("Protection", "report")),
        Column(texts.tr("Rule"), 0),
        *_further_columns(data),
    ]
    found = mines.columns
    rows = [
        [
            data.mine_cell(place),
            float(mines.area[place]),
            data.zone_cell(None if found["risk_class"][place] is None else int(found["risk_class"][place])),
            Coded(texts.grade(found["severity"][place]), found["severity"][place]),
            texts.coded("protection_levels", found["protection"][place]),
            found["rule"][place],
            *further_cells(data, place),
        ]
        for place in places
    ]
    document.table("mines_left", caption, columns, rows)


def _further_columns(data: ReportData) -> list[Column]:
    texts = data.texts
    columns = [Column(texts.tr("Supervision", "report"))] if data.further["supervision"] else []
    return columns + ([Column(texts.tr("Order"), 0)] if data.further["priority"] else [])


def further_cells(data: ReportData, place: int) -> list:
    """The measure with its level, and the place in the order, as far as they are given."""
    found = prescription(data, place)
    cells = [found.supervision] if data.further["supervision"] else []
    return cells + ([found.order] if data.further["priority"] else [])
