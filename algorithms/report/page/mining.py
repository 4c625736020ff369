"""The section on what mining did: its share of the risk, the cells whose class it raised, and the effective weights."""

from __future__ import annotations

from ...core.shown_sums import rounded_parts
from ...core.weights import COMPONENTS
from ..data.mining import MiningFacts, mining_facts, noted_weights, shares_of_variance
from ..data.report_data import ReportData
from .charts import Bar, bars
from .document import Column, Document, chip, written
from .risk import COMPONENT_COLOURS

THERE, MADE = "#9a9a9a", "#9e0b1f"
MANY_CLASSES = 4


def mining(document: Document, data: ReportData, maps: dict) -> None:
    """Nothing where the grid does not tell the state without mining."""
    texts, facts = document.texts, mining_facts(data.grid)
    if facts is None:
        return
    document.section(texts.tr("What mining did"))
    document.say(
        texts.tr(
            "A part of the risk is there without any mine. Here the same risk is computed once more as it was "
            "before: the land use before mining, no threat from mines, no damage; all scales and breaks as with "
            "mining. The difference is what mining did."
        )
    )
    document.listing(sentences(data, facts))
    document.picture("mining", maps["mining"])
    document.picture("raised", maps["raised"])
    _zones(document, data, facts)
    _effective_weights(document, data)


def highest(data: ReportData) -> int:
    """The lowest of the classes that count as the ones to look at."""
    zones = data.grid.zones
    return zones[: 2 if len(zones) >= MANY_CLASSES else 1][-1][0]


def sentences(data: ReportData, facts: MiningFacts) -> list[str]:
    """Mining's share of the risk, and of the highest zones what was there without it."""
    texts, grid = data.texts, data.grid
    lowest = highest(data)
    whole = sum(area for number, _, area, _ in grid.zones if number >= lowest)
    before = facts.there_already(grid, lowest)
    there, made = rounded_parts([before, whole - before], whole, 2)
    names = texts.joined(data.level(number) or str(number) for number, *_ in grid.zones if number >= lowest)
    found = [
        texts.tr("Mining made {share} % of the risk: its mean is {risk} with mining and {before} without.").format(
            share=written(facts.share, 2), risk=written(facts.risk, 3), before=written(facts.risk - facts.risk_mine, 3)
        ),
        texts.tr(
            "Of the {area} ha of the zones {names}, {there} ha were in them without mining; {made} ha are there "
            "because of mining."
        ).format(
            area=written(whole, 2), names=names, there=written(there, 2), made=written(made, 2)
        ),
        texts.tr("Mining raised the class of {cells:cell|cells} ({area} ha).").format(
            cells=written(int(facts.raised.sum()), 0), area=written(facts.raised_ha(grid), 2)
        ),
    ]  # fmt: skip
    if facts.lowered.any():
        message = texts.tr("In {cells:cell|cells} the class is lower with mining than without.")
        found.append(message.format(cells=written(int(facts.lowered.sum()), 0)))
    return found


def _zones(document: Document, data: ReportData, facts: MiningFacts) -> None:
    texts, grid = document.texts, data.grid
    columns = [
        Column(texts.tr("Risk zone")),
        Column(texts.tr("Area (ha)"), 2),
        Column(texts.tr("Of it without mining already (ha)"), 2),
        Column(texts.tr("Because of mining (ha)"), 2),
    ]
    rows = [[data.zone(number), area, *facts.parts(grid, number)] for number, _, area, _ in grid.zones]
    whole = [texts.tr("Total"), *(sum(row[place] for row in rows) for place in (1, 2, 3))]
    kinds = [chip("risk_levels", data.level_code(number)) for number, *_ in grid.zones]
    document.table(
        "mining_zones",
        texts.tr("The zones, and what of each had the same class without mining."),
        columns,
        [*rows, whole],
        [*kinds, "total"],
    )
    key = [(texts.tr("without mining already"), THERE), (texts.tr("because of mining"), MADE)]
    made = rounded_parts([row[3] for row in rows], whole[3], 2)
    drawn = [
        Bar(row[0], [(row[2], THERE), (row[3], MADE)], texts.hectares(written(shown, 2)))
        for row, shown in zip(rows, made)
    ]
    document.chart(
        "mining",
        bars(drawn, texts.spoken, key),
        texts.tr("Areas of the zones; the figures are the part that mining made."),
    )


def _effective_weights(document: Document, data: ReportData) -> None:
    """Beside the weights, what decides: shares of the risk's variance."""
    texts = document.texts
    effective = shares_of_variance(data.grid)
    if effective is None:
        return
    document.heading(texts.tr("Weights and effective weights"))
    document.say(
        texts.tr(
            "The effective weight of a component is its share of the variance of the risk: what is nearly the same "
            "everywhere decides little, however large its weight."
        )
    )
    weights = noted_weights(list(data.steps)) or [None] * len(COMPONENTS)
    columns = [
        Column(texts.tr("Component")),
        Column(texts.tr("Weight"), 3),
        Column(texts.tr("Effective weight"), 3),
    ]
    names = [texts.driver(name) for name in COMPONENTS]
    document.table(
        "effective_weights",
        texts.tr("Weights of the overlay, and the shares of the variance of the risk."),
        columns,
        [[name, weight, share] for name, weight, share in zip(names, weights, effective)],
    )
    drawn = [
        Bar(name, [(max(share, 0.0), colour)], texts.percent(f"{100 * share:.1f}"))
        for name, share, colour in zip(names, effective, COMPONENT_COLOURS)
    ]
    document.chart("effective_weights", bars(drawn, texts.spoken), texts.tr("Effective weights of the components."))
