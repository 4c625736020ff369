"""What differs between QGIS 3.22 and 4: field types, NULL, forms, stored styles, texts of layouts."""

from datetime import date, datetime

from qgis.core import (
    NULL,
    Qgis,
    QgsApplication,
    QgsAttributeEditorContainer,
    QgsField,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLegendStyle,
    QgsProcessingModelChildParameterSource,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QThread

if Qgis.QGIS_VERSION_INT >= 33800:
    from qgis.PyQt.QtCore import QMetaType

    _FIELD_TYPES = {
        float: QMetaType.Type.Double,
        int: QMetaType.Type.LongLong,
        str: QMetaType.Type.QString,
        date: QMetaType.Type.QDate,
        datetime: QMetaType.Type.QDateTime,
    }
else:
    from qgis.PyQt.QtCore import QVariant

    _FIELD_TYPES = {
        float: QVariant.Double,  # noqa: QGS402 (before QGIS 3.38)
        int: QVariant.LongLong,  # noqa: QGS402
        str: QVariant.String,  # noqa: QGS402
        date: QVariant.Date,  # noqa: QGS402
        datetime: QVariant.DateTime,  # noqa: QGS402
    }


# Where the value of a model's step comes from; QGIS moved it with 3.34.
CHILD_SOURCE = (
    Qgis.ProcessingModelChildParameterSource
    if hasattr(Qgis, "ProcessingModelChildParameterSource")
    else QgsProcessingModelChildParameterSource.Source
)


def field(name: str, kind: type) -> QgsField:
    """A field for values of the Python type `kind`: float, int, str, datetime.date or datetime.datetime."""
    return QgsField(name, _FIELD_TYPES[kind])


def in_desktop() -> bool:
    """Whether this is QGIS with its windows, where people see dialogs and not ids."""
    return QgsApplication.instance().platform() == "desktop"


def in_terminal() -> bool:
    """Whether this is qgis_process, which writes what is said into a terminal."""
    return QgsApplication.instance().platform() == "qgis_process"


def hear_signals() -> None:
    """Let qgis_process take up an interrupt (Ctrl+C), which waits for its event loop while a step computes."""
    if in_terminal() and QThread.currentThread() == QgsApplication.instance().thread():
        QgsApplication.processEvents()


def is_null(value) -> bool:
    """True for the NULL of an attribute, however this QGIS hands it to Python."""
    # Comparing numbers and texts with NULL, which goes through Python, would cost more than reading them.
    return value is None or (isinstance(value, type(NULL)) and value == NULL)


def without_nulls(values: list) -> list:
    """Attributes with None for NULL."""
    # Their types are looked through in a tenth of the time that asking each of them takes.
    if type(NULL) not in set(map(type, values)):
        return values
    return [None if is_null(value) else value for value in values]


def make_group_box(container: QgsAttributeEditorContainer) -> None:
    """Show the container of a form as a box with a title rather than as a tab."""
    if Qgis.QGIS_VERSION_INT >= 33200:
        container.setType(Qgis.AttributeEditorContainerType.GroupBox)
    else:
        container.setIsGroupBox(True)


def plain(value):
    """An attribute as Python's own type: dates become ISO text, all else stays as it is."""
    return value.toString("yyyy-MM-dd") if hasattr(value, "toString") else value


def store_style(layer: QgsVectorLayer, name: str) -> str:
    """Keep the layer's style in its database as the default one; what went wrong, or ""."""
    if hasattr(layer, "saveStyleToDatabaseV2"):
        found = layer.saveStyleToDatabaseV2(name, "", True, "")
    else:
        found = layer.saveStyleToDatabase(name, "", True, "")
    return found if isinstance(found, str) else found[-1]


def set_label_format(label: QgsLayoutItemLabel, chosen: QgsTextFormat) -> None:
    """Give the label of a layout its font, size and colour."""
    if hasattr(label, "setTextFormat"):  # from QGIS 3.24 on
        label.setTextFormat(chosen)
    else:
        label.setFont(_font(chosen))
        label.setFontColor(chosen.color())


def label_format(label: QgsLayoutItemLabel) -> QgsTextFormat:
    """The font, size and colour of the label of a layout."""
    if hasattr(label, "textFormat"):
        return QgsTextFormat(label.textFormat())
    chosen = QgsTextFormat()
    chosen.setFont(label.font())
    chosen.setSize(label.font().pointSizeF())
    chosen.setColor(label.fontColor())
    return chosen


def set_legend_format(legend: QgsLayoutItemLegend, part: QgsLegendStyle.Style, chosen: QgsTextFormat) -> None:
    """Give a part of a layout's legend its font, size and colour."""
    if Qgis.QGIS_VERSION_INT >= 33000:
        style = QgsLegendStyle(legend.style(part))
        style.setTextFormat(chosen)
        legend.setStyle(part, style)
    else:
        legend.setStyleFont(part, _font(chosen))
        legend.setFontColor(chosen.color())


def set_line_spacing(legend: QgsLayoutItemLegend, millimetres: float) -> None:
    """What stands between the lines of a text of a layout's legend; from QGIS 3.30 on that is the text format's."""
    if Qgis.QGIS_VERSION_INT < 33000:
        legend.setLineSpacing(millimetres)


def _font(chosen: QgsTextFormat):
    font = chosen.font()
    font.setPointSizeF(chosen.size())
    return font


# Qt's numbers of the types of fields, the same in Qt 5 and 6.
WHOLE_NUMBERS, DECIMAL, NESTED, TEXT, BYTES = (2, 3, 4, 5), 6, (8, 9), 10, 12


def is_decimal(field: QgsField) -> bool:
    """Whether the field holds numbers with a fraction."""
    return type_number(field) == DECIMAL


def type_number(field: QgsField) -> int:
    """Qt's number of the field's type."""
    kind = field.type()
    return int(getattr(kind, "value", kind))
