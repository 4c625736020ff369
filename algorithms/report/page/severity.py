"""Which grade of damage in which zone gets which restoration model, and why grave damage gets no works."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ...core.contract import Field
from ...framework.shipped_tables import shipped_table
from ...restoration.models.reasons import GRADES
from ..data.report_data import ReportData
from ..words.texts import Coded
from .document import Column, Document, written

GRAVEST = next(iter(GRADES))


def severity(document: Document, data: ReportData) -> None:
    """A table of mines by severity, zone and model, and a sentence on the gravest that have the mildest model."""
    texts, mines = document.texts, data.mines
    models = [model for model, count, _ in mines.counts() if count]
    columns = [Column(texts.tr("Severity")), Column(texts.tr("Risk zone"))]
    columns += [Column(data.model(model), 0) for model in models]
    columns += [Column(texts.tr("Total"), 0), Column(texts.tr("Damaged (ha)", "report"), 2)]
    rows = []
    for grade, number, places in _cases(data):
        counts = [sum(mines.columns["model"][place] == model for place in places) for model in models]
        area = float(mines.area[places].sum())
        zone = data.zone_cell(number) or texts.tr("none")
        rows.append([Coded(texts.grade(grade), grade), zone, *(count or None for count in counts), len(places), area])
    sums = [sum(value or 0 for value in column) for column in list(zip(*rows))[2:]]
    if rows:
        caption = texts.tr("Mines by severity of the damage, risk zone and restoration model.")
        document.table(
            "severity", caption, columns, [*rows, [texts.tr("Total"), "", *sums]], [""] * len(rows) + ["total"]
        )
    for sentence in _left_alone(data):
        document.say(sentence)


def _cases(data: ReportData) -> Iterator[tuple[str, int | None, np.ndarray]]:
    """(severity, class, places of its mines) of all that there are, the gravest and the highest first."""
    columns = data.mines.columns
    order = [*GRADES, *sorted({str(grade) for grade in columns["severity"] if grade not in GRADES})]
    classes = columns[Field.RISK_CLASS]
    for grade in order:
        for number in sorted({value for value in classes if value is not None}, reverse=True) + [None]:
            held = [own == grade and value == number for own, value in zip(columns["severity"], classes)]
            if any(held):
                yield grade, None if number is None else int(number), np.flatnonzero(held)


def _left_alone(data: ReportData) -> Iterator[str]:
    """For each reason of a rule: the mines of the gravest damage that it leaves to the mildest model."""
    columns, mines, texts = data.mines.columns, data.mines, data.texts
    mildest = shipped_table("restoration_models").names("model")[-1]
    held = [
        place
        for place in range(len(mines))
        if columns["severity"][place] == GRAVEST and columns["model"][place] == mildest
    ]
    for why in dict.fromkeys(data.reasons.rule(place) for place in held):
        places = [place for place in held if data.reasons.rule(place) == why]
        message = texts.tr("{count:mine|mines} of severe damage ({area} ha) {count:|gets|get} {model}. {reason}")
        area = written(float(mines.area[places].sum()), 2)
        yield message.format(count=len(places), area=area, model=data.model(mildest).lower(), reason=why).strip()
