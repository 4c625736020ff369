"""Supervision list: a measure and a warning level for every mine by a rule table (paper section 4.3)."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsProcessingParameterFeatureSink, QgsProcessingParameterFeatureSource

from ..core.coded_values import Matcher, read_categories
from ..core.contract import Field
from ..core.restoration.supervision import cross_table, read_orders
from ..core.units import M2_PER_HA
from ..framework.i18n import is_chinese, joined, name_column, tr
from ..framework.parameters import (
    ANY_VECTOR,
    NO_GEOMETRY,
    POLYGON_SINK,
    POLYGONS,
    described,
    field_parameter,
    table_parameter,
)
from ..framework.shipped_tables import shipped_table
from ..gis.step import Step, StepRun
from .models.rules import Rules
from .supervision.attributes import read_attributes
from .supervision.reasons import RULE, RULE_WHY, SupervisionReasons

OF_CHANGES = ("ha_change", "cls_before", "cls_after", "grown", "risen")
KEYS = (Field.RISK_CLASS, Field.STATE, Field.LICENSED)


class SupervisionList(Step):
    def name(self):
        return "supervisionlist"

    def title(self):
        return tr("Supervision list")

    def group(self):
        return tr("6 Restoration")

    def groupId(self):
        return "restoration"

    def tags(self):
        return tr("supervision,early warning,measure,rules,mine,stop,rectify,watch").split(",")

    def initAlgorithm(self, config=None):
        mines = QgsProcessingParameterFeatureSource("MINES", tr("Mines with their restoration models"), POLYGONS)
        self.addParameter(described(mines, tr("The output of Restoration models.")))
        self.addParameter(field_parameter("MINE_FIELD", tr("Field with the mine's id"), Field.MINE_ID, "MINES"))
        changes = QgsProcessingParameterFeatureSource("CHANGES", tr("Changes of mines"), ANY_VECTOR, optional=True)
        self.addParameter(described(changes, tr("The table MINE_CHANGES of Risk change.")))
        rights = QgsProcessingParameterFeatureSource("RIGHTS", tr("Mines and rights"), ANY_VECTOR, optional=True)
        self.addParameter(described(rights, tr("The output of Check rights: status, in_ha, out_ha and contra.")))
        columns = "order, expression, measure, level, months, reason"
        label = tr("Table of supervision rules")
        self.addParameter(table_parameter("RULES", label, "supervision_rules", columns))
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Supervision list"), POLYGON_SINK))
        label = tr("Mines by zone, state, licence and measure")
        self.addParameter(QgsProcessingParameterFeatureSink("CROSS", label, NO_GEOMETRY, None, True))

    def step(self, run):
        mines, changes = run.vector("MINES"), run.vector("CHANGES", empty=True)
        rights = run.vector("RIGHTS")
        known = read_attributes(mines, changes, rights, run.field("MINE_FIELD"), run)
        table = run.table("RULES", "supervision_rules")
        reason = "reason_zh" if is_chinese() else "reason"
        rules = Rules(
            table, known.fields, Matcher.of(shipped_table("supervision_measures"), "measure"), "measure", reason
        )
        orders = read_orders(table, Matcher.of(shipped_table("warning_levels"), "level"))
        chosen, held = rules.choose(known.rows())
        columns = {
            "measure": [rule.model for rule in chosen],
            "level": [orders[rule.number].level for rule in chosen],
            "months": np.array([orders[rule.number].months for rule in chosen], dtype=np.int64),
            RULE: [rule.number for rule in chosen],
            RULE_WHY: [rule.reason or None for rule in chosen],
        }
        if changes is not None:
            columns.update((name, known.columns[name]) for name in OF_CHANGES)
        if rights is not None:
            columns.update((name, known.columns[name]) for name in ("status", "out_ha"))
        reasons = SupervisionReasons({**known.columns, **columns})
        columns["why"] = [reasons.why(place) for place in range(len(chosen))]
        self._log(rules, chosen, held, known, run)
        output = run.write_copies("OUTPUT", mines, columns)
        run.style(output)
        return {"OUTPUT": output, "CROSS": run.write_rows("CROSS", self._cross(mines, known, columns))}

    def _cross(self, mines, known, columns):
        """The cross table; without area_ha in MINES the polygons count, in hectares."""
        area = mines.optional_numbers(Field.AREA_HA)
        if area is None:
            area = np.array([shape.area() for shape in mines.geometries()]) / M2_PER_HA
        keys = {**{name: known.columns[name] for name in KEYS}, "measure": columns["measure"]}
        orders = {
            Field.STATE: shipped_table("mine_states").names(Field.STATE),
            "measure": shipped_table("supervision_measures").names("measure"),
        }
        return cross_table(keys, orders, np.nan_to_num(area).tolist())

    def _log(self, rules, chosen, held, known, run: StepRun) -> None:
        names = read_categories(shipped_table("supervision_measures"), "measure", name_column())
        named = dict(zip(names.codes, names.names))
        numbers = [rule.number for rule in chosen]
        idle = []
        for rule in rules.rules:
            count = numbers.count(rule.number)
            message = tr("Rule {number} ({model}): {count:mine|mines}.")
            run.info(message.format(number=rule.number, model=named.get(rule.model, rule.model), count=count))
            if not count:
                message = tr("{number} (true for {count:mine|mines}, all taken by earlier rules)")
                nobody = tr("{number} (true for no mine)")
                text = message if held[rule.number] else nobody
                idle.append(text.format(number=rule.number, count=held[rule.number]))
        if idle:
            run.info(tr("Rules that choose no mine of this data: {rules}.").format(rules=joined(idle)))
        lost = [mine for mine, number in zip(known.ids, known.columns[Field.RISK_CLASS]) if number is None]
        if lost:
            message = tr(
                "{count:mine has|mines have} no risk class (the first is {first}); {count:|its|their} measure does "
                "not consider it."
            )
            run.warn(message.format(count=len(lost), first=lost[0]))
