"""Damage summary: the damaged area by fields of the patches, by areas and by risk class (paper sections 3.1 to 3.3).

Areas in hectares and km2, shares in percent.
"""

from __future__ import annotations

import math

import numpy as np
from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from ..core.contract import Field
from ..core.damage.damage_summary import Kinds, audit, groups_of, key_of_values, summarise
from ..core.damage.ledger_tables import Audit, restored_columns
from ..core.errors import InputError
from ..core.tables import as_text
from ..framework import compat
from ..framework.i18n import joined, tr
from ..framework.parameters import NO_GEOMETRY, POLYGONS, described, field_parameter
from ..gis.step import Step, StepRun
from ..gis.vectors import Vector
from .ecosystems.summary import audit_lines, failure_lines
from .summary.named_areas import read_areas
from .summary.parts import by_area, by_class, km2_of_groups, read_kinds, read_parts, read_zones, uncut
from .summary.restored import read_restored

MOST_FIELDS = 2
MANY_ROWS = 1000
AREA_COLUMN = "area"


class DamageSummary(Step):
    def name(self):
        return "damagesummary"

    def title(self):
        return tr("Damage summary")

    def group(self):
        return tr("1 Mining and damage")

    def groupId(self):
        return "damage"

    def tags(self):
        return tr("mine,damage,summary,mineral,county,licence,state,risk class,statistics").split(",")

    def initAlgorithm(self, config=None):
        pieces = QgsProcessingParameterFeatureSource("INPUT", tr("Pieces of damaged ecosystems (polygons)"), POLYGONS)
        self.addParameter(described(pieces, tr("The output of Damaged ecosystems; it keeps the patches' fields.")))
        by = QgsProcessingParameterField(
            "BY", tr("Fields to divide the damage by (one or two)"), parentLayerParameterName="INPUT",
            allowMultiple=True, optional=True,
        )  # fmt: skip
        self.addParameter(described(by, tr("Such as min_group, mineral, state, licensed or method.")))
        areas = QgsProcessingParameterFeatureSource(
            "AREAS", tr("Areas (counties, catchments)"), POLYGONS, optional=True
        )
        self.addParameter(described(areas, tr("Polygons with names; features of one name are one area.")))
        self.addParameter(field_parameter("AREA_NAME", tr("Field of the area's name"), "name", "AREAS"))
        grid = QgsProcessingParameterFeatureSource("GRID", tr("Risk zones (polygons)"), POLYGONS, optional=True)
        self.addParameter(described(grid, tr("The output of Risk zoning, to divide the damage by risk class.")))
        self.addParameter(field_parameter("CLASS_FIELD", tr("Field with the risk class"), Field.RISK_CLASS, "GRID"))
        restored = QgsProcessingParameterFeatureSource("RESTORED", tr("Restored land"), POLYGONS, optional=True)
        text = tr("RESTORED of Damaged ecosystems, or the patches. It adds restor_ha, and its share in restor_pct.")
        self.addParameter(described(restored, text))
        self.addParameter(field_parameter("MINE_FIELD", tr("Field with the mine's id"), Field.MINE_ID, "INPUT"))
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Damage summary"), NO_GEOMETRY))
        self.addOutput(QgsProcessingOutputNumber("TOTAL_HA", tr("Damaged area (ha)")))

    def file_name(self, output, parameters):
        return "damage_by_area" if parameters.get("AREAS") else super().file_name(output, parameters)

    def step(self, run):
        grid = run.vector("GRID", metric=True)
        pieces = run.vector("INPUT", metric=grid is None)
        area_layer = run.vector("AREAS")
        fields = self._fields(pieces, area_layer, grid, run)
        crs = pieces.crs if grid is None else grid.crs
        shapes = pieces.geometries(crs)
        whole = read_parts(pieces, shapes, run.field("MINE_FIELD"), run)
        if not whole.area.sum() > 0:
            raise InputError("INPUT: the pieces of {name} have no area.", name=pieces.name)
        restored = read_restored(run, fields, shapes, crs)
        shapes, extra = [*shapes, *restored.shapes], np.zeros(len(restored.shapes))
        weights = np.append(whole.area, extra)
        keys = [
            key_of_values(field, [*_texts(pieces, field), *restored.texts[field]], weights, tr("not stated"))
            for field in fields
        ]
        cut = uncut(shapes, keys)
        areas = read_areas(area_layer, "AREAS", run.field("AREA_NAME"), crs) if area_layer else None
        zones = read_zones(grid, run.field("CLASS_FIELD")) if grid else None
        if areas:
            cut = by_area(cut, areas, AREA_COLUMN, run)
        if zones:
            cut = by_class(cut, zones, run.field("CLASS_FIELD"), run)
        found, group = groups_of(cut.keys)
        kinds = read_kinds()
        km2 = km2_of_groups(found, areas, zones, run)
        of_damage = cut.piece < len(whole.area)
        parts = whole.divided(cut.piece[of_damage], cut.share[of_damage])
        columns = summarise(parts, group[of_damage], len(found), kinds, km2)
        if run.given("RESTORED"):
            hectares = restored.area[cut.piece[~of_damage] - len(whole.area)] * cut.share[~of_damage]
            columns.update(restored_columns(hectares, group[~of_damage], columns[Field.AREA_HA]))
        named = {key.name: [key.values[number] for number in found[:, at]] for at, key in enumerate(cut.keys)}
        if taken := sorted(set(named) & set(columns)):
            raise InputError(
                "BY: {fields} is the name of a column of the result, too. Rename the field (Refactor fields).",
                fields=taken,
            )
        total = math.fsum(whole.area)
        _log(named, columns, kinds, (total, math.fsum(restored.area)), run)
        output = run.write_rows("OUTPUT", {**named, **columns})
        return {"OUTPUT": output, "TOTAL_HA": total}

    def _fields(self, pieces, areas, grid, run: StepRun) -> list[str]:
        """The fields of BY as the layer spells them; InputError for more than two, and for nothing to divide by."""
        given = self.parameterAsFields(run.parameters, "BY", run.context)
        fields = list(dict.fromkeys(pieces.field(name).name() for name in given))
        if len(fields) > MOST_FIELDS:
            raise InputError(
                "BY: {count:field was|fields were} chosen ({fields}); choose one or two.",
                count=len(fields),
                fields=fields,
            )
        if not (fields or areas or grid):
            raise InputError("BY: nothing divides the damage. Choose one or two fields, or give AREAS or GRID.")
        return fields


def _texts(pieces: Vector, field: str) -> list[str]:
    return [as_text(compat.plain(value)) for value in pieces.values(field)]


def _log(named: dict, columns: dict, kinds: Kinds, totals: tuple[float, float], run: StepRun) -> None:
    """`totals` are the hectares of all damage and of all restored land."""
    total, restored = totals
    rows = len(columns[Field.AREA_HA])
    message = tr("{rows:row|rows} by {keys}: {area:,.4f} ha of damage by {mines:mine|mines}.")
    run.info(message.format(rows=rows, keys=joined(named), area=total, mines=sum(columns[Field.MINES])))
    if rows > MANY_ROWS:
        run.warn(tr("The summary has {rows:row|rows}. Is {keys} a field that groups patches?").format(
            rows=rows, keys=joined(named)
        ))  # fmt: skip
    for key, values in named.items():
        missing = [row for row, value in enumerate(values) if value in (None, tr("not stated"))]
        if missing:
            area = math.fsum(columns[Field.AREA_HA][row] for row in missing)
            run.info(tr("{key}: not stated for {area:,.4f} ha.").format(key=key, area=area))
    names = [", ".join(str(value) for value in row) for row in zip(*named.values())]
    checks = audit(columns, names, kinds, total, restored)
    audits = (Audit(tr("Damage summary"), tuple(checks)),)
    for line in audit_lines(audits):
        run.info(line)
    for line in failure_lines(audits):
        run.warn(line)
