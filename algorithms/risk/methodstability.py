"""Method stability: which zones, hot cells and restoration models hold whatever is chosen where the paper is silent.

The chain is run as its model wires it, under the defaults and under each choice of a table, one at a time. Areas in
hectares, shares in percent.
"""

from __future__ import annotations

import numpy as np
from qgis.core import QgsProcessingParameterFeatureSink, QgsProcessingParameterFileDestination

from ..core.errors import InputError
from ..core.units import M2_PER_HA
from ..framework.i18n import tr
from ..framework.parameters import NO_GEOMETRY, POLYGON_SINK, described, table_parameter
from ..gis.step import Step
from .method_choices.chain import chain_inputs, shipped_chain
from .method_choices.choices import read_choices
from .method_choices.comparison import found_by
from .method_choices.page import stability_page, tornado
from .method_choices.results import cell_columns, mine_columns, summary_rows, tell_of_all
from .method_choices.step_runs import ChainRun
from .method_choices.trial import Baseline, Log, run_default, shares, try_choices

CHOICE_COLUMNS = "choice, label_en, label_zh, step, parameter, value"


class MethodStability(Step):
    def name(self):
        return "methodstability"

    def title(self):
        return tr("Method stability")

    def group(self):
        return tr("5 Risk")

    def groupId(self):
        return "risk"

    def tags(self):
        return tr("risk,method,choices,stability,sensitivity,uncertainty,robustness,kappa,tornado").split(",")

    def initAlgorithm(self, config=None):
        for definition in chain_inputs(shipped_chain()):
            self.addParameter(definition)
        self.addParameter(table_parameter("CHOICES", tr("Table of choices"), "method_choices", CHOICE_COLUMNS))
        for name, label, kind in (
            ("OUTPUT", tr("Method stability of the risk zones"), POLYGON_SINK),
            ("MINES_OUTPUT", tr("Method stability of the restoration models"), POLYGON_SINK),
            ("SUMMARY", tr("Method stability by choice"), NO_GEOMETRY),
        ):
            self.addParameter(QgsProcessingParameterFeatureSink(name, label, kind))
        for name, label, kinds, text in (
            ("HTML", tr("Page of the method stability"), "HTML (*.html)", tr("The chart and a table of every choice.")),
            (
                "CHART",
                tr("Tornado chart"),
                "SVG (*.svg);;PNG (*.png)",
                tr("What moves most zones and models, the most first."),
            ),
        ):
            parameter = QgsProcessingParameterFileDestination(name, label, kinds, None, True, False)
            self.addParameter(described(parameter, text))

    def step(self, run):
        steps = shipped_chain()
        run.check_page("HTML")
        run.check_chart("CHART")
        choices = read_choices(run.table("CHOICES", "method_choices"), steps, run.context)
        mine_field, log = run.field("MINE_FIELD"), Log(run)
        with ChainRun(steps, {}, run) as default:
            own, parts = shares(default, [ChainRun(steps, choice.values, run) for choice in choices])
            run_default(default, own, log)
            found = found_by(default, mine_field, run)
            area = np.array([shape.area() for shape in found.shapes]) / M2_PER_HA
            starts = own + np.concatenate([[0.0], np.cumsum(parts)[:-1]])
            places = list(zip(starts.tolist(), parts))
            differences = try_choices(Baseline(default, found, area, mine_field), choices, places, log)
            run.stop_if_cancelled()
            if not differences:
                raise InputError("CHOICES: none of the choices could be run; the warnings say why.")
            lines = tell_of_all(found, differences, area, run)
            output = run.write_copies("OUTPUT", found.grid, cell_columns(found, differences))
            mines = run.write_copies("MINES_OUTPUT", found.mines, mine_columns(found, differences))
        run.style(output)
        run.style(mines, "mines_output")
        return {
            "OUTPUT": output,
            "MINES_OUTPUT": mines,
            "SUMMARY": run.write_rows("SUMMARY", summary_rows(choices, differences)),
            "HTML": run.write_page("HTML", stability_page(choices, differences, lines)),
            "CHART": run.write_chart("CHART", tornado(choices, differences)),
        }
