"""The document put together: every section in its order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from ..data.checks import Verdict
from ..data.report_data import World
from ..maps.maps import Maps
from . import appendix, land, risk
from .document import Document
from .opening import opening


def draw_maps(world: World, report: Callable[[float], None]) -> dict[str, bytes]:
    """Every map that the layers allow, as a PNG."""
    maps = Maps(world)
    names = maps.names()
    pictures = {}
    for place, name in enumerate(names):
        report(place / len(names))
        pictures[name] = maps.draw(name)
    return pictures


def write_document(world: World, title: str, verdicts: Sequence[Verdict], pictures: dict[str, bytes]) -> Document:
    document = Document(world.texts, title)
    opening(document, world, verdicts, pictures, date.today().isoformat())
    for section in (land.damage, land.stress, land.vulnerability):
        section(document, world, pictures)
    for section in (risk.zones, risk.hot_spots, risk.risk_areas, risk.restoration):
        section(document, world, pictures)
    appendix.decisions(document, world)
    appendix.audit(document, world, verdicts)
    appendix.field_names(document, world)
    appendix.versions(document, world)
    risk.mine_by_mine(document, world)
    return document
