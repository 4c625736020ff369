"""The captions of the maps: how to read each, and which layers it was drawn from. What it is stands in its title."""

from __future__ import annotations

from ...core.contract import Field
from ...core.errors import mark
from ..data.priority import restoration_order
from ..data.report_data import ReportData
from .titles import OVERVIEW

ZONED = mark("Every square is a cell in the colour of its risk zone.")
PALE = mark("The pale ground is the risk zones.")
MARKED = mark("A mark is a mine; the larger it is, the more hectares are damaged.")
SHAPED = mark("Its shape and its colour tell the restoration model.")
HATCHED = mark("Hatch is a hot spot of risk, the closer the surer.")
PLANNED = mark("Green are the mines that the plan chooses.")
FIRST = mark("The first twenty mines of the order carry their places.")
# By map: sentences on how to read it, and the parameters of the layers that it shows.
HOW = {
    OVERVIEW: ((ZONED, HATCHED, MARKED, SHAPED), ("INPUT", "MINES")),
    "damage": (
        (
            mark("A mark is a piece of damaged land; the larger it is, the more hectares it has."),
            mark("Its shape and its colour tell the ecosystem that was there before. Marks are larger than the land."),
        ),
        ("PIECES",),
    ),
    "minerals": (
        (MARKED, mark("Its shape and its colour tell the mineral group (the paper’s Figure 4)."), PALE),
        ("MINES", "INPUT"),
    ),
    "water": (
        (
            mark(
                "The darker a cell, the more damaged water, wetland, forest and grassland it has, weighted by how much "
                "they hold water (Eq. 1)."
            ),
        ),
        ("INPUT",),
    ),
    "quality": (
        (mark("The darker, the better: 1 is undisturbed habitat, 0 is none (Eqs. 2 and 3, InVEST)."),),
        ("QUALITY",),
    ),
    "biodiversity": (
        (
            mark(
                "The darker a cell, the lower its habitat quality and the more patches its habitat is cut into (Eq. 4)."
            ),
            mark("About as many cells are in each class, so another report has other limits."),
        ),
        ("INPUT",),
    ),
    "vulnerability": (
        (
            mark(
                "The darker, the more sensitive nature is, with mines or without: five scores together (the paper’s "
                "Table 3)."
            ),
        ),
        ("VULNERABILITY",),
    ),
    "mining": ((mark("The darker a cell, the more of its risk is there because of mining."),), ("INPUT",)),
    "raised": ((ZONED, mark("Dots: without mining the zone would be a lower one.")), ("INPUT",)),
    "zones": ((ZONED, mark("Areas are what lies inside the study area, shares are of what has a zone."),), ("INPUT",)),
    "hotspots": (
        (
            mark(
                "Red, hatched cells and their neighbours have a higher risk together than chance would bring, blue "
                "ones a lower one (Getis-Ord Gi*); the darker, the surer."
            ),
        ),
        ("INPUT",),
    ),
    "areas": ((mark("Hatch is hot cells, gathered by natural unit and named after it."), ZONED), ("AREAS", "INPUT")),
    "restoration": ((MARKED, SHAPED, ZONED), ("MINES", "INPUT")),
    "places": (
        (mark("Framed cells lie together and bear a high stress; number 1 is the most stressed place."), PALE),
        ("PLACES", "INPUT"),
    ),
    "priority": ((MARKED, PLANNED, FIRST, PALE), ("PRIORITY", "INPUT")),
    "supervision": (
        (MARKED, mark("Its shape and its colour tell the warning level."), PALE), ("SUPERVISION", "INPUT"),
    ),
    "change": (
        (mark("Red cells rose to a higher zone since the earlier year, blue ones fell; both by the same breaks."),),
        ("CHANGE",),
    ),
    "warnings": (
        (mark("Hatch is cells that rose, a mark is a mine. The first twenty warnings carry their ranks."), PALE),
        ("WARNINGS", "INPUT"),
    ),
    "same_tried": (
        (mark("The lighter a cell, the more of the choices of the method give it the same risk class."),),
        ("STABILITY",),
    ),
    "same_drawn": (
        (mark("The lighter a cell, the more of the drawn weights give it the same risk class."),), ("STABILITY",),
    ),
}  # fmt: skip


def caption(data: ReportData, name: str) -> str:
    """How to read the map of this name, and its source."""
    texts = data.texts
    sentences, parameters = HOW[name]
    left_out = set()
    if Field.GI_BIN not in data.grid.measures:
        left_out.add(HATCHED)
    if (order := restoration_order(data.further)) is None or not order.planned:
        left_out.add(PLANNED)
    told = [texts.in_language(one) for one in sentences if one not in left_out]
    shown = (*parameters, *(data.background.given if name == OVERVIEW else ()))  # the others have the same rivers
    sources = [data.origins[one] for one in shown if one in data.origins]
    if sources:
        told.append(texts.tr("Source: {layers}.").format(layers=texts.joined(dict.fromkeys(sources))))
    return texts.run_on(told)
