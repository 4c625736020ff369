"""The document put together: every section in its order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from ..data.checks import Verdict
from ..data.report_data import ReportData
from ..maps.maps import Maps
from ..maps.picture import Picture
from . import appendix, land, risk
from .areas import risk_areas
from .certainty import certainty
from .change import change
from .document import Document
from .mines import mine_by_mine
from .mining import mining
from .opening import opening
from .priority import priority
from .supervision import supervision


def draw_maps(data: ReportData, report: Callable[[float], None]) -> dict[str, Picture]:
    """Every map that the layers allow."""
    maps = Maps(data)
    names = maps.names()
    pictures = {}
    for place, name in enumerate(names):
        report(place / len(names))
        pictures[name] = maps.draw(name)
    return pictures


def write_document(data: ReportData, title: str, verdicts: Sequence[Verdict], pictures: dict[str, Picture]) -> Document:
    document = Document(data.texts, title)
    opening(document, data, verdicts, pictures, date.today().isoformat())
    for section in (land.damage, land.stress, land.vulnerability):
        section(document, data, pictures)
    for section in (mining, risk.zones, risk.hot_spots, risk_areas, risk.restoration):
        section(document, data, pictures)
    for section in (priority, supervision, change, certainty):
        section(document, data, pictures)
    mine_by_mine(document, data)
    appendix.decisions(document, data)
    appendix.audit(document, data, verdicts)
    appendix.field_names(document, data)
    appendix.versions(document, data)
    return document
