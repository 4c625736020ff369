"""Supervision list: a measure and a warning level for every mine by a rule table (paper section 4.3)."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsProcessingParameterFeatureSink, QgsProcessingParameterFeatureSource

from ..core.coded_values import read_categories
from ..core.restoration.supervision import cross_table, read_orders
from ..core.tables import shipped_table
from ..framework.i18n import is_chinese, name_column, tr
from ..framework.parameters import (
    ANY_VECTOR,
    NO_GEOMETRY,
    POLYGON_SINK,
    POLYGONS,
    described,
    field_parameter,
    table_parameter,
)
from ..gis.step import Step, StepRun
from .models.rules import Rules
from .supervision.attributes import read_attributes
from .supervision.reasons import why

KEYS = ("risk_class", "state", "licensed")


class SupervisionList(Step):
    def name(self):
        return "supervisionlist"

    def displayName(self):
        return tr("Supervision list")

    def group(self):
        return tr("6 Restoration")

    def groupId(self):
        return "restoration"

    def tags(self):
        return tr("supervision,early warning,measure,rules,mine,stop,rectify,watch").split(",")

    def shortHelpString(self):
        return tr(
            "<p>What the supervision does at every mine, how urgent it is and why: the list of section 4.3 of the "
            "paper, by rules that you can change.</p>"
            "<h3>Method</h3><p>Each rule is a QGIS expression over the attributes of a mine, tried in their order; "
            "the first that is true gives the measure (stop, rectify, restore now, watch, ordinary), the warning "
            "level (red, orange, yellow, blue) and the months to the next look; the last must be TRUE. The table is "
            "checked before anything is computed. By default: producing in risk class 5 or in a reserve, stop (red); "
            "producing and grown or risen, rectify (orange); abandoned in class 4 or 5, restore now (orange); "
            "producing in class 3 or 4, watch (yellow); else ordinary (blue). Rules that choose no mine are "
            "named.</p>"
            "<p>Attributes for rules: every field of MINES; from CHANGES what, ha_change, cls_before, cls_after and "
            "model_chg, and of these grown (1: what is grown) and risen (1: the class is higher than before), both 0 "
            "without CHANGES. Join further fields, such as those of mining rights, to MINES to use them.</p>"
            "<h3>Outputs</h3><p>OUTPUT: MINES with measure, level, months and why (the facts in words, then the "
            "rule's reason; natural restoration of a producing mine says that it begins after closure). CROSS: mines "
            "and area_ha by risk_class, state, licensed (empty: not stated) and measure.</p>"
            "<h3>Reference</h3><p>Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933, section 4.3.</p>"
        )

    def initAlgorithm(self, config=None):
        mines = QgsProcessingParameterFeatureSource("MINES", tr("Mines with their restoration models"), POLYGONS)
        self.addParameter(described(mines, tr("The output of Restoration models.")))
        self.addParameter(field_parameter("MINE_FIELD", tr("Field with the mine's id"), "mine_id", "MINES"))
        changes = QgsProcessingParameterFeatureSource("CHANGES", tr("Changes of mines"), ANY_VECTOR, optional=True)
        self.addParameter(described(changes, tr("The table MINE_CHANGES of Risk change.")))
        columns = "order, expression, measure, level, months, reason"
        label = tr("Table of supervision rules")
        self.addParameter(table_parameter("RULES", label, "supervision_rules", columns))
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Supervision list"), POLYGON_SINK))
        label = tr("Mines by zone, state, licence and measure")
        self.addParameter(QgsProcessingParameterFeatureSink("CROSS", label, NO_GEOMETRY, None, True))

    def step(self, run):
        mines, changes = run.vector("MINES"), run.vector("CHANGES", empty=True)
        known = read_attributes(mines, changes, run.field("MINE_FIELD"), run)
        table = run.table("RULES", "supervision_rules")
        reason = "reason_zh" if is_chinese() else "reason"
        rules = Rules(table, known.fields, _spellings("supervision_measures", "measure"), "measure", reason)
        orders = read_orders(table, _spellings("warning_levels", "level"))
        chosen, held = rules.choose(known.rows())
        columns = {
            "measure": [rule.model for rule in chosen],
            "level": [orders[rule.number].level for rule in chosen],
            "months": np.array([orders[rule.number].months for rule in chosen], dtype=np.int64),
            "why": [why(dict(zip(known.columns, mine)), rule.reason) for mine, rule in zip(known.rows(), chosen)],
        }
        self._log(rules, chosen, held, known, run)
        output = run.write_copies("OUTPUT", mines, columns)
        run.style(output)
        return {"OUTPUT": output, "CROSS": run.write_rows("CROSS", self._cross(mines, known, columns))}

    def _cross(self, mines, known, columns):
        """The cross table; without area_ha in MINES the polygons count, in hectares."""
        area = mines.optional_numbers("area_ha")
        if area is None:
            area = np.array([shape.area() for shape in mines.geometries()]) / 1e4
        keys = {**{name: known.columns[name] for name in KEYS}, "measure": columns["measure"]}
        orders = {
            "state": shipped_table("mine_states").names("state"),
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
            message = tr("Rule {number} ({model}): {count} mines.")
            run.info(message.format(number=rule.number, model=named.get(rule.model, rule.model), count=count))
            if not count:
                message = tr("{number} (true for {count} mines, all taken by earlier rules)")
                nobody = tr("{number} (true for no mine)")
                text = message if held[rule.number] else nobody
                idle.append(text.format(number=rule.number, count=held[rule.number]))
        if idle:
            run.info(tr("Rules that choose no mine of this data: {rules}.").format(rules=", ".join(idle)))
        lost = [mine for mine, number in zip(known.ids, known.columns["risk_class"]) if number is None]
        if lost:
            message = tr("{count} mines have no risk class (the first is {first}); their measure does not consider it.")
            run.warn(message.format(count=len(lost), first=lost[0]))


def _spellings(table: str, column: str) -> dict[str, str]:
    """Every lower-case name of a code, with the code."""
    rows = shipped_table(table)
    codes = rows.names(column)
    return {
        text.lower(): code for known in (column, "name_en", "name_zh") for text, code in zip(rows.texts(known), codes)
    }
