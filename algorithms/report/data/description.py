"""What the reader is told of the data: area and author as given, images as given or as the pieces tell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterString

from ...core.contract import Field
from ...framework import compat
from ...framework.i18n import tr
from ...framework.parameters import described
from ...gis.step import StepRun
from ...gis.vectors import Vector


@dataclass(frozen=True)
class Description:
    """Texts as given, "" for none; of the pieces the days of their images, (first, last), and their finest and coarsest
    resolution (m), None where they do not tell."""

    area: str = ""
    author: str = ""
    images: str = ""
    landuse_year: str = ""
    days: tuple[str, str] | None = None
    resolutions: tuple[float, float] | None = None


def description_parameters() -> Iterator[QgsProcessingParameterDefinition]:
    """All are optional."""
    for name, label, text in (
        ("AREA", tr("Name of the area"), tr("Stands at the head of the report.")),
        ("AUTHOR", tr("Author"), tr("Who made the assessment.")),
        ("IMAGES", tr("Images and their dates"), tr("Empty: what img_date and img_res of the pieces tell.")),
        ("LANDUSE_YEAR", tr("Year of the land use before mining"), tr("The year of the reference land use.")),
    ):
        yield described(QgsProcessingParameterString(name, label, optional=True), text)


def read_description(run: StepRun, pieces: Vector) -> Description:
    """What is given, and what the fields of the pieces tell of the images."""
    fields = pieces.source.fields()
    days, sizes = (
        [compat.plain(value) for value in pieces.values(name) if value is not None]
        if fields.lookupField(name) >= 0
        else []
        for name in (Field.IMG_DATE, Field.IMG_RES)
    )
    known = [float(size) for size in sizes if isinstance(size, (int, float)) and size > 0]
    told = sorted(str(day) for day in days if day)
    return Description(
        *(run.text(name).strip() for name in ("AREA", "AUTHOR", "IMAGES", "LANDUSE_YEAR")),
        (told[0], told[-1]) if told else None,
        (min(known), max(known)) if known else None,
    )
