"""The area and the data in a few lines: whose assessment of what, and how old the images and the land use are."""

from __future__ import annotations

from ...gis.crs import crs_title
from ..data.report_data import ReportData


def described(data: ReportData) -> list[str]:
    """What is known, and in one line what is not."""
    texts, told = data.texts, data.description
    images = told.images or _images(data)
    lines = (
        (texts.tr("Area", "report"), told.area),
        (texts.tr("Author"), told.author),
        (texts.tr("Images"), images),
        (texts.tr("Land use before mining"), told.landuse_year),
        (texts.tr("CRS"), crs_title(data.grid.crs)),
    )
    found = [texts.tr("{what}: {told}").format(what=what, told=text) for what, text in lines if text]
    missing = [what for what, text in lines[2:4] if not text]
    if missing:
        found.append(texts.tr("Not stated: {what}.").format(what=texts.joined(missing)))
    return found


def _images(data: ReportData) -> str:
    """The days and the resolution that the pieces tell."""
    texts, told = data.texts, data.description
    parts = []
    if told.days:
        first, last = told.days
        parts.append(first if first == last else texts.tr("{first} to {last}").format(first=first, last=last))
    if told.resolutions:
        fine, coarse = told.resolutions
        size = (
            f"{fine:g}"
            if fine == coarse
            else texts.tr("{first} to {last}").format(first=f"{fine:g}", last=f"{coarse:g}")
        )
        parts.append(texts.tr("{size} m").format(size=size))
    return texts.joined(parts)
