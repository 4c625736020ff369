"""The section on supervision: what is ordered for which mines, and how often to look (paper section 4.3)."""

from __future__ import annotations

from ...core.contract import Field
from ...core.restoration.supervision import cross_table
from ...restoration.supervision.reasons import SupervisionReasons
from ..data.further import ReportLayer
from ..data.report_data import ReportData
from ..words.texts import Coded
from .document import Column, Document, chip
from .rights import rights

PRESSING = ("red", "orange")  # the levels whose mines are listed
MOST_LISTED = 40


def supervision(document: Document, data: ReportData, maps: dict) -> None:
    """Nothing where no list is given."""
    texts, layer = document.texts, data.further["supervision"]
    if layer is None:
        return
    document.section(texts.tr("Supervision", "report"), paper="4.3")
    document.say(
        texts.tr(
            "Rules over the state, the risk class, the protection and the changes of every mine give it a measure, a "
            "warning level and the months to the next look."
        )
    )
    document.listing(_orders(data, layer))
    document.picture("supervision", maps["supervision"])
    _cross(document, data, layer)
    rights(document, data, layer)
    _pressing(document, data, layer)


def _orders(data: ReportData, layer: ReportLayer) -> list[str]:
    """One sentence a measure, in the order of the table of measures."""
    texts = data.texts
    kinds = list(zip(layer.texts("measure"), layer.texts("level"), layer.columns["months"]))
    known = texts.codes("supervision_measures")
    order = sorted(set(kinds), key=lambda kind: (known.index(kind[0]) if kind[0] in known else len(known), str(kind)))
    message = texts.tr("{measure} ({level}): mines {count}, months to the next look {months}.")
    return [
        message.format(
            measure=texts.name("supervision_measures", measure), level=texts.name("warning_levels", level),
            count=kinds.count((measure, level, months)), months=months,
        )
        for measure, level, months in order
    ]  # fmt: skip


def _cross(document: Document, data: ReportData, layer: ReportLayer) -> None:
    texts = document.texts
    keys = {
        name: layer.columns.get(name) or [None] * len(layer)
        for name in (Field.RISK_CLASS, Field.STATE, Field.LICENSED, "measure")
    }
    orders = {Field.STATE: texts.codes("mine_states"), "measure": texts.codes("supervision_measures")}
    table = cross_table(keys, orders, [0.0 if area != area else area for area in layer.numbers(Field.AREA_HA).tolist()])
    rows = [
        [
            data.zone_cell(None if number is None else int(number)) or texts.tr("No value"), _state(texts, state),
            _licence(texts, licensed), texts.coded("supervision_measures", measure), mines, area,
        ]
        for number, state, licensed, measure, mines, area in zip(*table.values())
    ]  # fmt: skip
    rows.reverse()
    columns = [
        Column(texts.tr("Risk zone")), Column(texts.tr("State")), Column(texts.tr("Licence")),
        Column(texts.tr("Measure", "of supervision")), Column(texts.tr("Mines", "number"), 0),
        Column(texts.tr("Damaged (ha)", "report"), 2),
    ]  # fmt: skip
    codes = [data.level_code(int(number)) if number else "" for number in reversed(table[Field.RISK_CLASS])]
    whole = [texts.tr("Total"), None, None, None, sum(row[4] for row in rows), sum(row[5] for row in rows)]
    document.table(
        "supervision", texts.tr("Mines by risk zone, state, licence and measure."), columns, [*rows, whole],
        [*(chip("risk_levels", code) for code in codes), "total"],
    )  # fmt: skip


def _state(texts, value: object) -> str:
    return texts.coded("mine_states", value) or texts.tr("not stated")


def _licence(texts, value: object) -> str:
    known = {1: texts.tr("licensed"), 0: texts.tr("not licensed")}
    return Coded(known[value], value) if value in known else texts.tr("not stated")


def _pressing(document: Document, data: ReportData, layer: ReportLayer) -> None:
    """The mines of the levels that press, the higher level first, with the reason."""
    texts = document.texts
    levels, ids = layer.texts("level"), layer.texts(data.mines.id_field)
    chosen = sorted(
        (row for row in range(len(layer)) if levels[row] in PRESSING), key=lambda row: PRESSING.index(levels[row])
    )
    if not chosen:
        return
    columns = [
        Column(texts.tr("Mine")), Column(texts.tr("Warning level")), Column(texts.tr("Measure", "of supervision")),
        Column(texts.tr("Months"), 0), Column(texts.tr("Reason")),
    ]  # fmt: skip
    classes = {int(number) for number in layer.columns.get(Field.RISK_CLASS, []) if number is not None}
    reasons = SupervisionReasons(layer.columns, texts.spoken, {number: data.level(number) for number in classes})
    rows = [
        [
            ids[row], texts.coded("warning_levels", levels[row]),
            texts.coded("supervision_measures", layer.columns["measure"][row]), layer.columns["months"][row],
            reasons.why(row),
        ]
        for row in chosen
    ]  # fmt: skip
    caption = texts.tr("Mines that press: {count} with a red or an orange warning.").format(count=len(rows))
    if len(rows) > MOST_LISTED:
        listed = texts.tr("The first {count} are listed here, all in the layer.").format(count=MOST_LISTED)
        caption = texts.run_on([caption, listed])
    document.table("pressing", caption, columns, rows[:MOST_LISTED])
