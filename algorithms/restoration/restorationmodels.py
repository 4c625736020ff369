"""Restoration model of every mine by a rule table: one mine, one policy (paper section 3.4). Areas in hectares."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)

from ..core.contract import Field
from ..core.restoration.severity import read_grades, severity_of
from ..core.units import M2_PER_HA
from ..framework.i18n import is_chinese, tr
from ..framework.parameters import NO_GEOMETRY, POLYGON_SINK, POLYGONS, described, field_parameter, table_parameter
from ..framework.shipped_tables import shipped_default
from ..gis.step import Step
from .models.decisions import (
    check_least,
    choose,
    counts_of,
    decisions,
    rule_fields,
    traits_of,
    typed,
    warn_outside,
    warn_unprotected,
)
from .models.directions import read_directions
from .models.mines import no_mines, overlay, read_mines, read_zones
from .models.names import model_matcher
from .models.prescriptions import measures_table, places_of_mines, prescriptions
from .models.reasons import Reasons
from .models.rules import Rules

NUMBER = QgsProcessingParameterNumber.Type.Double


class RestorationModels(Step):
    FIELDS = ("UNIT_NAME", "AREA_NAME")

    def name(self):
        return "restorationmodels"

    def title(self):
        return tr("Restoration models")

    def group(self):
        return tr("6 Restoration")

    def groupId(self):
        return "restoration"

    def tags(self):
        return tr("restoration,model,rules,severity,protection,mine,policy").split(",")

    def initAlgorithm(self, config=None):
        self.addParameter(
            described(
                QgsProcessingParameterFeatureSource("PIECES", tr("Pieces of damaged ecosystems (polygons)"), POLYGONS),
                tr("The output of Damaged ecosystems: fields ecosystem, damage, protection and area_ha are used."),
            )
        )
        self.addParameter(
            described(
                QgsProcessingParameterFeatureSource("GRID", tr("Risk zones (polygons)"), POLYGONS),
                tr("The output of Risk zoning; cells without a class are outside the zoned area."),
            )
        )
        self.addParameter(field_parameter("MINE_FIELD", tr("Field with the mine's id"), Field.MINE_ID, "PIECES"))
        self.addParameter(
            field_parameter("CLASS_FIELD", tr("Field with the risk class"), Field.RISK_CLASS, "GRID", numeric=True)
        )
        self.addParameter(
            table_parameter(
                "RULES", tr("Table of restoration rules"), "restoration_rules", "order, expression, model, reason"
            )
        )
        self.addParameter(
            table_parameter("SEVERITY", tr("Table of severity grades"), "severity", "severity, attribute, over_ha")
        )
        for name, label, field, field_label in (
            ("UNITS", tr("Natural units"), "UNIT_NAME", tr("Field of the unit's name")),
            ("AREAS", tr("Areas (counties, catchments)"), "AREA_NAME", tr("Field of the area's name")),
        ):
            source = QgsProcessingParameterFeatureSource(name, label, POLYGONS, optional=True)
            self.addParameter(described(source, tr("Polygons with names; a mine lies where most of it lies.")))
            self.addParameter(field_parameter(field, field_label, "name", name))
        columns = "unit, issues, direction"
        label = tr("Issues and directions")
        self.addParameter(table_parameter("DIRECTIONS", label, "risk_area_directions", columns))
        columns = "way, ecosystem, model (* for any), measures"
        self.addParameter(table_parameter("MEASURES", tr("Table of measures"), "measures", columns))
        self.addParameter(
            described(
                QgsProcessingParameterNumber(
                    "MIN_AREA", tr("Areas up to this are none (m2)"), NUMBER, shipped_default("MIN_AREA"), minValue=0
                ),
                tr("Slivers where a mine only touches a reserve, a risk class or arable land do not decide about it."),
                advanced=True,
            )
        )
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Restoration models"), POLYGON_SINK))
        self.addParameter(QgsProcessingParameterFeatureSink("COUNTS", tr("Mines by restoration model"), NO_GEOMETRY))

    def check_tables(self, run):
        mines = no_mines(run.field("MINE_FIELD"))
        if run.given("PIECES"):
            read_mines(run.vector("PIECES", empty=True), run.field("MINE_FIELD"), run)
        Rules(run.table("RULES", "restoration_rules"), rule_fields(mines), model_matcher())
        run.table("DIRECTIONS", "risk_area_directions").require(Field.UNIT, Field.ISSUES, Field.DIRECTION)
        measures_table(run)
        read_grades(run.table("SEVERITY", "severity"), tuple(mines.areas))

    def step(self, run):
        pieces = run.vector("PIECES", metric=True, empty=True)
        grid = run.vector("GRID")
        least = run.number("MIN_AREA") / M2_PER_HA
        mines = read_mines(pieces, run.field("MINE_FIELD"), run)
        grades = read_grades(run.table("SEVERITY", "severity"), tuple(mines.areas))
        if len(mines):
            check_least(mines, least, run)
        else:
            run.info(tr("PIECES: {name} holds no piece: there is no mine to restore.").format(name=pieces.name))
        rule_table = run.table("RULES", "restoration_rules")
        own_words = "reason_zh" if is_chinese() else Field.REASON
        rules = Rules(rule_table, rule_fields(mines), model_matcher(), reason=own_words)
        measures = measures_table(run)
        directions = (
            read_directions(grid, run) if run.given("UNITS") else run.table("DIRECTIONS", "risk_area_directions")
        )
        places = places_of_mines(mines, pieces.crs, run)
        zones = read_zones(grid, run.field("CLASS_FIELD"), pieces.crs, run)
        under, unzoned = overlay(mines, zones, least, run.progress())
        areas = {**mines.areas, "unzoned_ha": unzoned}
        severities = severity_of(mines.areas, grades, least)
        traits = {**mines.identity, **traits_of(mines, under, severities, least)}
        chosen = choose(rules, {**traits, **areas}, run)
        decided = decisions(chosen, severities)
        reasons = Reasons({**traits, **decided, **areas}, levels=zones.levels)
        decided[Field.REASON] = [reasons.reason(mine) for mine in range(len(mines))]
        columns = {**traits, **decided, **areas}
        columns.update(prescriptions(mines, columns, (measures, directions), places, least, run))
        columns = typed(columns)
        output = run.write_rows("OUTPUT", columns, mines.geometries(), pieces.crs)
        counts = run.write_rows("COUNTS", counts_of(columns, run))
        warn_outside(columns, mines, run)
        warn_unprotected(mines, run)
        run.style(output)
        return {"OUTPUT": output, "COUNTS": counts}
