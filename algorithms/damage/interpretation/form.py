"""The form in which mining patches are digitised: fields, lists of coded values, required fields, defaults.

Everything a person reads comes from the tables or `tr`, in QGIS's language at the time the layer is made; what is
stored are the codes of the tables, whatever the language.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from qgis.core import (
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsCategorizedSymbolRenderer,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsFieldConstraints,
    QgsFields,
    QgsVectorLayer,
)

from ...core.contract import Field
from ...framework import compat
from ...framework.i18n import name_column, tr
from ...framework.shipped_tables import shipped_default, shipped_table

KINDS = {
    Field.MINE_ID: str,
    Field.MINE_NAME: str,
    Field.DAMAGE: str,
    Field.MINERAL: str,
    Field.MIN_GROUP: str,
    Field.METHOD: str,
    Field.STATE: str,
    Field.LICENSED: int,
    Field.START_YEAR: int,
    Field.IMG_DATE: date,
    Field.IMG_RES: float,
}
# The mine's number comes first: what is known of the mine already fills in from it.
MINE = (
    Field.MINE_ID,
    Field.MINE_NAME,
    Field.MIN_GROUP,
    Field.MINERAL,
    Field.METHOD,
    Field.STATE,
    Field.LICENSED,
    Field.START_YEAR,
)
PATCH = (Field.DAMAGE,)
IMAGE = (Field.IMG_DATE, Field.IMG_RES)
LAND = ("damage_types", "restored_kinds")  # the tables of what the field damage may hold
NULL_ENTRY = "{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"  # how QGIS's value map writes NULL
HARD = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
SOFT = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthSoft


@dataclass(frozen=True)
class Entry:
    """How one field is entered: caption, widget with its settings, default and check as QGIS expressions."""

    caption: str
    widget: str
    settings: dict = field(default_factory=dict)
    default: str = ""
    required: bool = False
    check: str = ""
    check_text: str = ""
    repeat: bool = False


def interpretation_fields() -> QgsFields:
    """The fields of the interpretation layer, in the contract's order."""
    fields = QgsFields()
    for name, kind in KINDS.items():
        fields.append(compat.field(name, kind))
    return fields


def coded_names(table: str, column: str) -> dict[str, str]:
    """Name in QGIS's language -> code, in the order of the shipped table."""
    rows = shipped_table(table)
    return dict(zip(rows.names(name_column()), rows.names(column)))


def known_names(column: str, *tables: str) -> dict[str, str]:
    """Everything that a person may have written for a code of the tables -> the code: the code itself and its names."""
    known = {}
    for rows in map(shipped_table, tables):
        codes = rows.names(column)
        known.update(
            (name, code) for named in (column, "name_en", "name_zh") for name, code in zip(rows.names(named), codes)
        )
    return known


def land_names() -> dict[str, str]:
    """Name in QGIS's language -> code of what mining left of a patch's ground: damage types, then restored land."""
    return {name: code for table in LAND for name, code in coded_names(table, Field.DAMAGE).items()}


def finish_interpretation(layer: QgsVectorLayer) -> None:
    """Give the layer its form and its legend the names of the damage types, in QGIS's language."""
    entries = _entries()
    form = layer.editFormConfig()
    for name, entry in entries.items():
        _enter(layer, form, layer.fields().indexFromName(name), entry)
    form.setLayout(QgsEditFormConfig.EditorLayout.TabLayout)
    form.clearTabs()
    for title, names in ((tr("Mine"), MINE), (tr("This patch"), PATCH), (tr("Image"), IMAGE)):
        form.addTab(_group(title, names, layer, form.invisibleRootContainer()))
    layer.setEditFormConfig(form)
    layer.setDisplayExpression('concat("mine_id", \' \', "damage")')
    # A patch that crosses itself is then pointed out while it is still under the hand.
    layer.geometryOptions().setGeometryChecks(["QgsIsValidCheck"])
    layer.geometryOptions().setRemoveDuplicateNodes(True)
    _name_categories(layer, land_names())


def finish_problems(layer: QgsVectorLayer) -> None:
    """Name the problems of the checked interpretation in QGIS's language."""
    _name_categories(layer, coded_names("interpretation_problems", Field.PROBLEM))


def finish_quality(layer: QgsVectorLayer) -> None:
    """Name what `usable` says of an image in QGIS's language."""
    _name_categories(layer, {tr("Usable"): 1, tr("Too much cloud and snow"): 0})


def _entries() -> dict[str, Entry]:
    first = int(shipped_default("MIN_YEAR"))
    return {
        Field.MINE_ID: Entry(
            tr("Mine number"), "UniqueValues", {"Editable": True}, required=True,
            check="length(trim(\"mine_id\")) > 0", check_text=tr("Required: the number that a mine's patches share."),
        ),
        Field.MINE_NAME: Entry(tr("Mine name"), "TextEdit", default=_of_the_mine(Field.MINE_NAME)),
        Field.MIN_GROUP: Entry(
            tr("Mineral group"), "ValueMap", _value_map(coded_names("mineral_groups", Field.MIN_GROUP)),
            default=_of_the_mine(Field.MIN_GROUP), required=True,
        ),
        Field.MINERAL: Entry(tr("Mineral"), "UniqueValues", {"Editable": True}, default=_of_the_mine(Field.MINERAL)),
        Field.METHOD: Entry(
            tr("Way of mining"), "ValueMap",
            _value_map({tr("Not stated"): NULL_ENTRY, **coded_names("mining_methods", Field.METHOD)}),
            default=_of_the_mine(Field.METHOD),
        ),
        Field.STATE: Entry(
            tr("State"), "ValueMap", _value_map(coded_names("mine_states", Field.STATE)),
            default=_of_the_mine(Field.STATE, otherwise="'producing'"),
        ),
        Field.LICENSED: Entry(
            tr("Mining licence"), "ValueMap", _value_map({tr("Not known"): NULL_ENTRY, tr("Yes"): "1", tr("No"): "0"}),
            default=_of_the_mine(Field.LICENSED),
        ),
        Field.START_YEAR: Entry(
            tr("Year mining began"), "TextEdit", default=_of_the_mine(Field.START_YEAR),
            check=f'"start_year" is null or ("start_year" >= {first} and "start_year" <= year(now()))',
            check_text=tr("A year from {first} to this year.").format(first=first),
        ),
        Field.DAMAGE: Entry(
            tr("Damage type"), "ValueMap", _value_map(land_names()),
            required=True,
        ),
        Field.IMG_DATE: Entry(
            tr("Image date"), "DateTime",
            {"calendar_popup": True, "display_format": "yyyy-MM-dd", "field_format": "yyyy-MM-dd", "allow_null": True},
            check='"img_date" is null or "img_date" <= to_date(now())',
            check_text=tr("Not after today."), repeat=True,
        ),
        Field.IMG_RES: Entry(
            tr("Image resolution (m)"), "TextEdit", check='"img_res" is null or "img_res" > 0',
            check_text=tr("The pixel size in metres, above 0."), repeat=True,
        ),
    }  # fmt: skip


def _value_map(codes: dict[str, str]) -> dict:
    return {"map": [{name: code} for name, code in codes.items()]}


def _of_the_mine(name: str, otherwise: str = "NULL") -> str:
    """The expression for what other patches of the same mine hold, else `otherwise`.

    While a new patch is entered, QGIS up to 3.28 computes it anew whenever a field changes that it names. So it may
    name no field but the number and its own: get_feature() would name all, and every entry would undo the ones before.
    What was entered is not kept when the number changes: while M12 is typed, M1 stands there for a moment, and M12
    must not inherit from it. Later versions would need "apply on update", which overwrites what is pasted.
    """
    known = f'array_first(array_agg("{name}", "mine_id", "{name}" is not null))'
    return f'if("mine_id" is null, {otherwise}, coalesce({known}, {otherwise}))'


def _enter(layer: QgsVectorLayer, form: QgsEditFormConfig, index: int, entry: Entry) -> None:
    layer.setFieldAlias(index, entry.caption)
    layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup(entry.widget, entry.settings))
    layer.setDefaultValueDefinition(index, QgsDefaultValue(entry.default, False))
    if entry.required:
        layer.setFieldConstraint(index, QgsFieldConstraints.Constraint.ConstraintNotNull, HARD)
    if entry.check:
        layer.setConstraintExpression(index, entry.check, entry.check_text)
        expression = QgsFieldConstraints.Constraint.ConstraintExpression
        layer.setFieldConstraint(index, expression, HARD if entry.required else SOFT)
    form.setReuseLastValue(index, entry.repeat)


def _group(title: str, names: tuple[str, ...], layer: QgsVectorLayer, root) -> QgsAttributeEditorContainer:
    group = QgsAttributeEditorContainer(title, root)
    compat.make_group_box(group)
    group.setColumnCount(1)
    for name in names:
        group.addChildElement(QgsAttributeEditorField(name, layer.fields().indexFromName(name), group))
    return group


def _name_categories(layer: QgsVectorLayer, names: dict) -> None:
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return
    labels = {code: name for name, code in names.items()}
    for position, category in enumerate(renderer.categories()):
        if category.value() in labels:
            renderer.updateCategoryLabel(position, labels[category.value()])
