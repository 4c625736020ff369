"""Small constructors for what many algorithms' parameters have in common, and readers of what was given for them."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterVectorLayer,
)

from .i18n import tr
from .shipped_tables import shipped_default

POLYGONS = [QgsProcessing.SourceType.TypeVectorPolygon]
LINES = [QgsProcessing.SourceType.TypeVectorLine]
ANY_GEOMETRY = [QgsProcessing.SourceType.TypeVectorAnyGeometry]
ANY_VECTOR = [QgsProcessing.SourceType.TypeVector]
NO_GEOMETRY = QgsProcessing.SourceType.TypeVector
POLYGON_SINK = QgsProcessing.SourceType.TypeVectorPolygon
SHIPPED_TABLE = "shipped_table"


def own_copy(definition: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    """A copy whose end Python is told of.

    Of the end of a definition that QGIS itself made, Python is not told: while anything there still points to it, what
    QGIS puts in the same place in memory is taken for it, with its class, and QGIS crashes when that is asked for more.
    """
    copy = definition.clone()
    return type(copy)(copy)


def described(
    parameter: QgsProcessingParameterDefinition, help_text: str, advanced: bool = False
) -> QgsProcessingParameterDefinition:
    """The parameter with its help text, folded away under "Advanced" where asked."""
    parameter.setHelp(help_text)
    if advanced:
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter


def field_parameter(
    name: str, description: str, default: str, parent: str, numeric: bool = False
) -> QgsProcessingParameterDefinition:
    """A field of the layer of parameter `parent`, with a default.

    It is optional because QGIS 3.22 refuses a mandatory field parameter that is left out, default or not; left out or
    empty, the default counts.
    """
    kind = QgsProcessingParameterField.DataType.Numeric if numeric else QgsProcessingParameterField.DataType.Any
    return QgsProcessingParameterField(name, description, default, parent, kind, optional=True)


def table_parameter(name: str, description: str, shipped: str, columns: str) -> QgsProcessingParameterDefinition:
    """An optional table (layer without geometry, or a CSV file) that defaults to `resources/tables/<shipped>.csv`.

    The definition's metadata name the shipped table under SHIPPED_TABLE.
    """
    parameter = QgsProcessingParameterFeatureSource(name, description, ANY_VECTOR, optional=True)
    parameter.setMetadata({SHIPPED_TABLE: shipped})
    help_text = tr("Leave empty for the shipped table {shipped}.csv. Columns: {columns}.")
    return described(parameter, help_text.format(shipped=shipped, columns=columns), advanced=True)


def as_in_parameter(what: str) -> QgsProcessingParameterDefinition:
    """A result of another run whose history tells `what`, so that the two compare (see `provenance.as_in`)."""
    label = tr("Same reference values as in this result")
    parameter = QgsProcessingParameterVectorLayer("AS_IN", label, ANY_VECTOR, optional=True)
    help_text = tr(
        "A result of another year, such as its hot spots: {what} come from its history, or from its fields where it "
        "has none. Values given win."
    )
    return described(parameter, help_text.format(what=what), advanced=True)


def share_parameters() -> list[QgsProcessingParameterDefinition]:
    """LEAST_INSIDE and LEAST_KNOWN, of the steps that scale the cells' values by their range."""
    texts = (
        (
            "LEAST_INSIDE",
            tr("Least part of a whole cell that sets the range (0-1)"),
            tr(
                "Smaller cells, at the border of the study area, are cut to the range of the others. A whole cell is "
                "the largest of a grid with row and col, the median of other polygons. 0: all cells set the range."
            ),
        ),
        (
            "LEAST_KNOWN",
            tr("Least part of a cell's pixels that must have a value (0-1)"),
            tr("A mean of fewer pixels is no value. 0: one pixel is enough."),
        ),
    )
    kind = QgsProcessingParameterNumber.Type.Double
    return [
        described(
            QgsProcessingParameterNumber(name, label, kind, shipped_default(name), minValue=0, maxValue=1),
            help_text,
            advanced=True,
        )
        for name, label, help_text in texts
    ]
