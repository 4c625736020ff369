"""What differs between QGIS 3.22 and 4: field types and NULL."""

from datetime import date, datetime

from qgis.core import NULL, Qgis, QgsAttributeEditorContainer, QgsField

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


def field(name: str, kind: type) -> QgsField:
    """A field for values of the Python type `kind`: float, int, str, datetime.date or datetime.datetime."""
    return QgsField(name, _FIELD_TYPES[kind])


def is_null(value) -> bool:
    """True for the NULL of an attribute, however this QGIS hands it to Python."""
    return value is None or value == NULL


def make_group_box(container: QgsAttributeEditorContainer) -> None:
    """Show the container of a form as a box with a title rather than as a tab."""
    if Qgis.QGIS_VERSION_INT >= 33200:
        container.setType(Qgis.AttributeEditorContainerType.GroupBox)
    else:
        container.setIsGroupBox(True)


def plain(value):
    """An attribute as Python's own type: dates become ISO text, all else stays as it is."""
    return value.toString("yyyy-MM-dd") if hasattr(value, "toString") else value


# Qt's numbers of the types of fields, the same in Qt 5 and 6.
WHOLE_NUMBERS, NESTED, TEXT, BYTES = (2, 3, 4, 5), (8, 9), 10, 12


def type_number(field: QgsField) -> int:
    """Qt's number of the field's type."""
    kind = field.type()
    return int(getattr(kind, "value", kind))
