"""The section on what changed since the earlier year, and the early warnings (paper section 4.3)."""

from __future__ import annotations

from collections import Counter

from ...core.errors import mark
from ...risk.change.sentences import ChangeSentences
from ..data.changes import CellsChanged, cells_changed
from ..data.further import ReportLayer
from ..data.report_data import ReportData
from ..words.texts import Coded
from .document import Column, Document, chip, written

MOST_WARNINGS = 25
CELL = "cell"
WHAT = {
    "risen": mark("risk class risen"),
    "new": mark("new mine"),
    "grown": mark("mine grown"),
    "stricter": mark("stricter restoration model"),
}


def change(document: Document, data: ReportData, maps: dict) -> None:
    """Nothing where neither the change nor the warnings are given."""
    texts, cells, warnings = document.texts, data.further["change"], data.further["warnings"]
    if cells is None and warnings is None:
        return
    document.section(texts.tr("Change and early warnings"), paper="4.3")
    document.say(
        texts.tr("Both years are put into classes by the same breaks, so that a rise is a rise and not another scale.")
    )
    if cells is not None:
        _cells(document, data, cells_changed(cells), maps)
    if warnings is not None:
        _warnings(document, data, warnings, maps)


def _cells(document: Document, data: ReportData, found: CellsChanged, maps: dict) -> None:
    texts = document.texts
    message = texts.tr(
        "{rose:cell|cells} ({rose_ha} ha) rose by a class or more, {fell} ({fell_ha} ha) fell, {same} stayed."
    )
    (rose, rose_ha), (fell, fell_ha), (same, _) = (found.where(sign) for sign in (1, -1, 0))
    document.say(
        message.format(
            rose=written(rose, 0), rose_ha=written(rose_ha, 2), fell=written(fell, 0), fell_ha=written(fell_ha, 2),
            same=written(same, 0),
        )
    )  # fmt: skip
    document.picture("change", maps["change"])
    matrix = found.matrix()
    numbers = range(found.classes, 0, -1)
    columns = [Column(texts.tr("Earlier year (down), later year (across), ha"))]
    columns += [Column(data.zone(number), 2) for number in numbers] + [Column(texts.tr("Total"), 2)]
    rows = [
        [data.zone_cell(one), *(float(matrix[one - 1, two - 1]) for two in numbers), float(matrix[one - 1].sum())]
        for one in numbers
    ]
    sums = [float(matrix[:, two - 1].sum()) for two in numbers]
    document.table(
        "transitions", texts.tr("Transitions between the risk zones, of the cells that have a class in both years."),
        columns, [*rows, [texts.tr("Total"), *sums, sum(sums)]],
        [*(chip("risk_levels", data.level_code(number)) for number in numbers), "total"],
    )  # fmt: skip
    document.say(texts.tr("Every column adds up as it is shown; along a row the last digit may differ."), "note")


def _warnings(document: Document, data: ReportData, layer: ReportLayer, maps: dict) -> None:
    texts = document.texts
    document.heading(texts.tr("Early warnings"))
    if not len(layer):
        document.say(texts.tr("No cell rose and no mine is new, grown or under a stricter model: there is no warning."))
        return
    counts = Counter(layer.texts("what")).most_common()
    told = texts.spoken.clauses(
        texts.tr("{count} × {what}").format(count=count, what=what_happened(data, what)) for what, count in counts
    )
    document.say(texts.tr("{count:warning|warnings}: {parts}.").format(count=len(layer), parts=told))
    document.picture("warnings", maps["warnings"])
    columns = [
        Column(texts.tr("Rank"), 0), Column(texts.tr("Cell or mine")), Column(texts.tr("What happened")),
        Column(texts.tr("Reason")),
    ]  # fmt: skip
    classes = {int(number) for name in ("cls_before", "cls_after") for number in layer.columns[name] if number}
    sentences = ChangeSentences(layer.columns, texts.spoken, {number: data.level(number) for number in classes})
    rows = [
        [int(rank), name, Coded(what_happened(data, what), what), why(data, sentences, layer, row)]
        for row, (rank, name, what) in enumerate(zip(layer.columns["rank"], layer.texts("id"), layer.texts("what")))
    ]
    caption = texts.tr("Early warnings, the most urgent first.")
    if len(rows) > MOST_WARNINGS:
        listed = texts.tr("The first {count} are listed here, all in the layer.").format(count=MOST_WARNINGS)
        caption = texts.run_on([caption, listed])
    document.table("warnings", caption, columns, rows[:MOST_WARNINGS])


def what_happened(data: ReportData, what: str) -> str:
    """The kinds of a warning, such as "grown, stricter", in words."""
    texts = data.texts
    return texts.joined(texts.in_language(WHAT[kind]) if kind in WHAT else kind for kind in what.split(", "))


def why(data: ReportData, sentences: ChangeSentences, layer: ReportLayer, row: int) -> str:
    """What became of the cell or the mine, made of the fields; of a mine also why it has its model now."""
    if layer.texts("kind")[row] == CELL:
        return sentences.cell(row)
    ids, own = data.mines.ids, layer.texts("id")[row]
    reason = data.reasons.reason(ids.index(own)) if own in ids else ""
    return sentences.mine(row, layer.texts("became")[row], reason)
