"""The parameters of the report for what later steps wrote."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
)

from ...framework.i18n import tr
from ...framework.parameters import POLYGONS, described
from .further import SEVERAL

VECTOR = QgsProcessing.SourceType.TypeVector


def further_parameters() -> Iterator[QgsProcessingParameterDefinition]:
    """All are optional: a report has no section on what is not given."""
    for name, label, text in (
        (
            "SUMMARY",
            tr("Damage summaries (tables)"),
            tr("Outputs of Damage summary: by mineral, state, licence, area or risk class; one table each."),
        ),
        (
            "PLACES",
            tr("Stressed places"),
            tr("The output of Stressed places."),
        ),
        (
            "PRIORITY",
            tr("Restoration priority, and its curve"),
            tr("The output of Restoration priority; with its CURVE the chart also has the order worst first."),
        ),
        (
            "SUPERVISION",
            tr("Supervision list"),
            tr("The output of Supervision list."),
        ),
        (
            "CHANGE",
            tr("Risk change"),
            tr("The output of Risk change: what became of every cell since the earlier year."),
        ),
        (
            "WARNINGS",
            tr("Early warnings"),
            tr("WARNINGS of Risk change."),
        ),
        (
            "STABILITY",
            tr("Stability (layers and tables)"),
            tr("Of Weight stability OUTPUT and MINES_OUTPUT, of Method stability these and SUMMARY, in any order."),
        ),
    ):
        if name in SEVERAL:
            parameter = QgsProcessingParameterMultipleLayers(name, label, VECTOR, optional=True)
        else:
            parameter = QgsProcessingParameterFeatureSource(name, label, POLYGONS, optional=True)
        yield described(parameter, text)
