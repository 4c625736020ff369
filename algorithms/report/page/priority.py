"""The section on which mines come first: the curve, the plan, and the first mines in words."""

from __future__ import annotations

from ...core.errors import mark
from ...core.mine_ids import ID_SEPARATOR
from ...restoration.priority.reasons import Removal, sentence
from ..data.priority import SHARES, Order, restoration_order
from ..data.report_data import ReportData
from .curves import Curve, curves
from .document import Column, Document, written

OWN, WORST = "#9e0b1f", "#666666"
FIRST = 20  # mines of the table
NEAREST = mark(
    "In the model “nearest threat cell” the habitat gain of a mine depends on where it lies and not on its size; and "
    "mines that lie close together hide each other, so that one of them alone removes little."
)


def priority(document: Document, data: ReportData, maps: dict) -> None:
    """Nothing where no priority is given."""
    texts, found = document.texts, restoration_order(data.further)
    if data.further["priority"] is None:
        return
    document.section(texts.tr("Which mines first"))
    if found is None:
        document.say(texts.tr("No mine has a place in the order."))
        return
    document.say(
        texts.tr(
            "What a mine removes is the part of the risk that goes when it is restored beside those before it: its "
            "land back as it was, no threat from it, its damage out of the water stress. The order takes first what "
            "removes most for its cost; a budget of any size is spent along it."
        )
    )
    document.listing(sentences(data, found))
    document.say(texts.in_language(NEAREST), "note")
    document.chart(
        "priority", _curve(data, found), texts.tr("What restoring removes of mining’s risk, by the share of the cost.")
    )
    if "priority" in maps:
        document.picture("priority", maps["priority"])
    _first(document, data, found)


def sentences(data: ReportData, found: Order) -> list[str]:
    """What shares of the cost remove, and what the plan does."""
    texts, told = data.texts, []
    for share in SHARES:
        own = found.at(share, found.gain_pct)
        if found.worst is None:
            message = texts.tr("{share} % of the cost removes {own} % of mining’s risk.")
            told.append(message.format(share=share, own=written(own, 2)))
            continue
        message = texts.tr(
            "{share} % of the cost removes {own} % of mining’s risk; in the order worst first {worst} %."
        )
        told.append(message.format(share=share, own=written(own, 2), worst=written(found.at(share, found.worst), 2)))
    layer = data.further["priority"]
    if found.planned:
        cost = layer.numbers("cost")
        last = max(place for place, mine in enumerate(found.mines) if found.chosen[mine])
        message = texts.tr("The plan restores {count} of {all:mine|mines}: {cost} % of the cost removes {gain} %.")
        told.append(
            message.format(
                count=int(found.chosen.sum()), all=len(layer), gain=written(float(found.gain_pct[last]), 2),
                cost=written(100 * float(cost[found.chosen].sum() / cost.sum()), 2),
            )
        )  # fmt: skip
    return told


def _curve(data: ReportData, found: Order) -> str:
    texts = data.texts
    drawn = [Curve(texts.tr("this order"), OWN, list(zip(found.cost_pct.tolist(), found.gain_pct.tolist())))]
    if found.worst is not None:
        points = list(zip(found.cost_pct.tolist(), found.worst.tolist()))
        drawn.append(Curve(texts.tr("worst first (strictest model, highest class, largest)"), WORST, points, True))
    plan = None
    if found.planned:
        last = max(place for place, mine in enumerate(found.mines) if found.chosen[mine])
        plan = (float(found.cost_pct[last]), texts.tr("the plan"))
    axes = texts.tr("Share of the cost of all mines"), texts.tr("Share of mining’s risk removed")
    return curves(drawn, axes, texts.spoken, plan)


def _first(document: Document, data: ReportData, found: Order) -> None:
    texts, layer = document.texts, data.further["priority"]
    columns = [
        Column(texts.tr("Order"), 0), Column(texts.tr("Mine")), Column(texts.tr("Cost"), 2),
        Column(texts.tr("Cost so far (%)"), 2), Column(texts.tr("Removed so far (%)"), 2),
        Column(texts.tr("Chosen")), Column(texts.tr("In words")),
    ]  # fmt: skip
    ids, cost = layer.texts(data.mines.id_field), layer.numbers("cost")
    rows = [
        [
            place + 1, ids[mine], float(cost[mine]), float(found.cost_pct[place]), float(found.gain_pct[place]),
            texts.tr("yes") if found.chosen[mine] else "", words(data, found, place),
        ]
        for place, mine in enumerate(found.mines.tolist())
    ]  # fmt: skip
    document.table(
        "priority",
        texts.tr("The first mines of the order; shares are of mining’s risk and of the cost of all mines."),
        columns,
        rows[:FIRST],
    )


def words(data: ReportData, found: Order, place: int) -> str:
    """What the mine removes alone, and at its place or together with those that were taken beside it."""
    layer = data.further["priority"]
    mine, gain = int(found.mines[place]), layer.numbers("gain")
    others = [own for own in layer.texts("beside")[mine].split(ID_SEPARATOR) if own]
    ids = layer.texts(data.mines.id_field)
    together = [mine, *(ids.index(own) for own in others if own in ids)]
    alone, here, removed = (
        100 * float(part / found.total) for part in (layer.numbers("alone")[mine], gain[mine], gain[together].sum())
    )
    return sentence(Removal(alone, here, others, removed), data.texts.spoken)
