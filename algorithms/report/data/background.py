"""What the report's maps show for orientation: rivers, nature reserves, and what lies around the study area."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
)

from ...framework.i18n import tr
from ...framework.parameters import ANY_GEOMETRY, POLYGONS, described
from ...gis.step import StepRun

BACKGROUND = ("MAIN_STREAM", "TRIBUTARIES", "RESERVES", "SURROUNDINGS")


@dataclass(frozen=True)
class Background:
    """The shapes of each layer given, by its parameter, in the grid's CRS."""

    shapes: Mapping[str, list[QgsGeometry]] = field(default_factory=dict)

    @property
    def given(self) -> list[str]:
        """The parameters of the layers that have shapes, in the order of BACKGROUND."""
        return [name for name in BACKGROUND if self.shapes.get(name)]


def background_parameters() -> Iterator[QgsProcessingParameterDefinition]:
    """All are optional: a map shows what is given."""
    drawn = tr("Drawn on the maps, for orientation.")
    for name, label, kind, text in (
        ("MAIN_STREAM", tr("Main stream (lines, or polygons of a wide river)"), ANY_GEOMETRY, drawn),
        ("TRIBUTARIES", tr("Main tributaries (lines or polygons)"), ANY_GEOMETRY, drawn),
        ("RESERVES", tr("National nature reserves (polygons)"), POLYGONS, drawn),
        (
            "SURROUNDINGS",
            tr("What lies around the study area (polygons)"),
            POLYGONS,
            tr("Such as the provinces: a small map of them beside the first map shows where the study area lies."),
        ),
    ):
        yield described(QgsProcessingParameterFeatureSource(name, label, kind, optional=True), text, advanced=True)


def read_background(run: StepRun, crs: QgsCoordinateReferenceSystem) -> Background:
    """The layers given of BACKGROUND."""
    found = {}
    for name in filter(run.given, BACKGROUND):
        shapes = run.vector(name, empty=True).geometries(crs)
        found[name] = [shape for shape in shapes if not shape.isEmpty()]
    return Background(found)
