"""Weight stability: how sure are zones and restoration models, given that the weights are a judgement?

Monte Carlo over the weights of the risk overlay (R = w_W W' + w_B B + w_V V', paper section 2.3.6). Areas in hectares,
shares in percent of the draws.
"""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.errors import InputError
from ..core.risk.contributions import factors_of
from ..core.risk.stability import Zoning, summarise, zone_draws
from ..core.risk.weight_draws import ahp_weights, dirichlet_weights
from ..core.risk.zoning import read_breaks
from ..core.units import HA_PER_KM2, M2_PER_HA
from ..core.weights import unit_weights
from ..framework.i18n import tr
from ..framework.parameters import ANY_VECTOR, NO_GEOMETRY, POLYGON_SINK, POLYGONS, described, table_parameter
from ..framework.shipped_tables import shipped_default
from ..gis.grid_cells import cell_areas
from ..gis.step import Step, StepRun
from .overlay.contributions import CONTRIBUTIONS, check_noted_weights, read_contributions
from .riskzoning import MOST_CLASSES
from .stability.drawn_models import drawn_models, mines_under, rules_for
from .stability.judgements import judgement_matrix
from .stability.messages import (
    CLASS_FIELD,
    cell_columns,
    summary_rows,
    tell_of_classes,
    tell_of_mines,
    tell_of_weights,
    warn_of_other_weights,
)

MOST_DRAWS = 100_000
WHOLE, REAL = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
WEIGHTS = ("W_WATER", "W_BIO", "W_VULN")


class WeightStability(Step):
    def name(self):
        return "weightstability"

    def title(self):
        return tr("Weight stability")

    def group(self):
        return tr("5 Risk")

    def groupId(self):
        return "risk"

    def tags(self):
        return tr("risk,weights,stability,uncertainty,sensitivity,monte carlo,ahp,dirichlet").split(",")

    def initAlgorithm(self, config=None):
        self.addParameter(
            described(
                QgsProcessingParameterFeatureSource("GRID", tr("Grid with the contributions to the risk"), POLYGONS),
                tr("The output of Risk overlay or of a later step: fields c_water, c_bio and c_vuln."),
            )
        )
        for name, label in (
            ("W_WATER", tr("Weight of the water conservation stress in GRID")),
            ("W_BIO", tr("Weight of the biodiversity stress in GRID")),
            ("W_VULN", tr("Weight of the vulnerability in GRID")),
        ):
            parameter = QgsProcessingParameterNumber(name, label, REAL, shipped_default(name), minValue=0)
            self.addParameter(described(parameter, tr("As it was given to Risk overlay.")))
        for name, label, kind, least, most, text, advanced in (
            ("SPREAD", tr("Spread of the weights or judgements"), REAL, 0, 3,
             tr("0: none. Without a matrix it must be below 1; see the help for what it means."), False),
            ("DRAWS", tr("Number of draws"), WHOLE, 1, MOST_DRAWS, tr("More draws, surer shares."), False),
            ("SEED", tr("Seed"), WHOLE, 0, 2**31 - 1, tr("The same seed gives the same result."), False),
            ("CLASSES", tr("Number of classes"), WHOLE, 2, MOST_CLASSES, tr("Not used with given breaks."), False),
            ("CERTAIN", tr("Certain from this share of the draws (%)"), REAL, 50, 100,
             tr("What keeps its class in fewer draws is not certain."), True),
            ("MIN_AREA", tr("Areas up to this are none (m2)"), REAL, 0, 1e9, tr("As in Restoration models."), True),
        ):  # fmt: skip
            parameter = QgsProcessingParameterNumber(
                name, label, kind, shipped_default(name), minValue=least, maxValue=most
            )
            self.addParameter(described(parameter, text, advanced))
        for name, label, kind, text in (
            ("MATRIX_TABLE", tr("Table of pairwise judgements"), ANY_VECTOR,
             tr("First column: water, biodiversity, vulnerability; then one column for each of them.")),
            ("MINES", tr("Mines with models"), POLYGONS, tr("The output of Restoration models.")),
        ):  # fmt: skip
            self.addParameter(described(QgsProcessingParameterFeatureSource(name, label, kind, optional=True), text))
        self.addParameter(
            described(
                QgsProcessingParameterBoolean("REZONE", tr("Make the breaks anew in every draw"), True),
                tr("Off: every draw is put into the same classes."),
            )
        )
        breaks = QgsProcessingParameterString("BREAKS", tr("Given breaks: upper bound of every class"), optional=True)
        self.addParameter(
            described(breaks, tr("As Risk zoning gives and takes them, only with REZONE off. Empty: natural."), True)
        )
        columns = "order, expression, model, reason"
        self.addParameter(table_parameter("RULES", tr("Table of restoration rules"), "restoration_rules", columns))
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Stability of the risk zones"), POLYGON_SINK))
        for name, label, kind in (
            ("SUMMARY", tr("Stability by risk class"), NO_GEOMETRY),
            ("MINES_OUTPUT", tr("Stability of the restoration models"), POLYGON_SINK),
        ):
            self.addParameter(QgsProcessingParameterFeatureSink(name, label, kind, optional=True))
        self.addOutput(QgsProcessingOutputNumber("CERTAIN_PCT", tr("Certain area (%)")))
        fixed = QgsProcessingOutputNumber("FIXED_CERTAIN_PCT", tr("Certain area with fixed breaks (%)"))
        self.addOutput(fixed)
        self.addOutput(QgsProcessingOutputNumber("HIGH_CERTAIN_PCT", tr("Certain area of the highest class (%)")))
        self.addOutput(QgsProcessingOutputNumber("MINES_CERTAIN", tr("Mines with a certain model")))

    def step(self, run):
        grid = run.vector("GRID", metric=True)
        mines = run.vector("MINES")
        rule_table = run.table("RULES", "restoration_rules")
        rules = None if mines is None else rules_for(mines, rule_table)
        zoning = self._zoning(run)
        used, _ = unit_weights([run.number(name) for name in WEIGHTS], ", ".join(WEIGHTS))
        middle, draws = self._draws(run, used)
        check_noted_weights(run.history("GRID"), used)
        contributions = read_contributions(grid, used)
        factors = factors_of(draws, used, CONTRIBUTIONS)
        shapes = grid.geometries()
        area = HA_PER_KM2 * cell_areas(grid, shapes)
        least = run.number("MIN_AREA") / M2_PER_HA
        under = mines_under(mines, grid, shapes, least, run.progress(0.05, 0.1))
        centre = factors_of(middle, used, CONTRIBUTIONS)
        found = zone_draws(contributions, centre, factors, zoning, under, run.progress(0.1, 0.95))
        certain_from = run.number("CERTAIN")
        summary = summarise(found, area, certain_from)
        tell_of_weights(middle, draws, run)
        tell_of_classes(found, summary, certain_from, grid.optional_numbers(CLASS_FIELD), run)
        output = run.write_copies("OUTPUT", grid, cell_columns(found))
        run.style(output)
        results = {
            "OUTPUT": output,
            "SUMMARY": run.write_rows("SUMMARY", summary_rows(summary)),
            "CERTAIN_PCT": float(summary.certain_pct[-1]),
            "FIXED_CERTAIN_PCT": float(summary.fixed_pct[-1]),
            "HIGH_CERTAIN_PCT": float(summary.certain_pct[found.reference.max() - 1]),
        }
        if mines is not None:
            models = drawn_models(mines, rules, found, run)
            results["MINES_CERTAIN"] = tell_of_mines(models, certain_from, run)
            columns = models.columns()
            results["MINES_OUTPUT"] = run.write_copies("MINES_OUTPUT", mines, columns)
            run.style(results["MINES_OUTPUT"], "mines_output")
        return results

    def _zoning(self, run: StepRun) -> Zoning:
        text = run.text("BREAKS").strip()
        anew = run.flag("REZONE")
        if text and anew:
            raise InputError("BREAKS cannot be given when every draw makes its own: turn REZONE off or leave it empty.")
        return Zoning(run.number("CLASSES"), read_breaks(text) if text else None, anew)

    def _draws(self, run: StepRun, used) -> tuple[np.ndarray, np.ndarray]:
        """The middle weights (3,) and the drawn ones (draws, 3)."""
        spread = run.number("SPREAD")
        draws, seed = (run.number(name) for name in ("DRAWS", "SEED"))
        if not run.given("MATRIX_TABLE"):
            return used, dirichlet_weights(used, spread, draws, seed)
        matrix = judgement_matrix(run)
        middle = ahp_weights(matrix, 0, 1, seed)[0]
        warn_of_other_weights(used, middle, run)
        return middle, ahp_weights(matrix, spread, draws, seed)
