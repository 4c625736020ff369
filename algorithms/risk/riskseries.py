"""Risk series: three years and more on one set of scales, with slopes, the history of hot spots and mines (4.3).

Slope: Theil-Sen, change of the risk per year. Areas in hectares.
"""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ..core.risk.hot_spot_history import FORMER, NEW, hot_spot_history
from ..core.risk.series import theil_sen
from ..core.tables import shipped_default
from ..framework.i18n import tr
from ..framework.parameters import ANY_GEOMETRY, NO_GEOMETRY, POLYGON_SINK, POLYGONS, described, field_parameter
from ..gis.step import Step
from .series.given import ordered_years
from .series.messages import tell_of_cells, tell_of_results
from .series.mine_paths import read_paths, tell_of_mines
from .series.page import years_page
from .series.scales import check_scales
from .series.timeline import write_timeline
from .series.years import read_series
from .series.years_table import years_table


class RiskSeries(Step):
    def name(self):
        return "riskseries"

    def displayName(self):
        return tr("Risk over the years")

    def group(self):
        return tr("5 Risk")

    def groupId(self):
        return "risk"

    def tags(self):
        return tr("risk,series,years,trend,slope,Theil-Sen,history,hot spots,monitoring,timeline,mines").split(",")

    def shortHelpString(self):
        return tr(
            "<p>Follows the risk over three years or more: how fast it rises in each cell, what became of the hot "
            "spots, and the path of every mine. With two years its changes are those of Risk change.</p>"
            "<h3>Method</h3><p>The years must stand on the same scales and breaks. The histories of the layers are "
            "compared (WATER_MAX, FRAG_MIN and FRAG_MAX, weights, K, BREAKS and what else decides the numbers), and "
            "the classes by their values; where two years differ, the run stops and names the parameter and both "
            "values. A layer without a history gives a warning. Cells are matched by cell_id, or by their place where "
            "a layer has none; a shifted grid is refused. Layers may be given in any order.</p>"
            "<p>Slope: the median of the slopes between any two years (Theil-Sen), so that one odd year does not bend "
            "it. A cell is hot from gi_bin 1 on (90 % confidence). Years in which a cell has no gi_bin are passed "
            "over; without one in the last year, or in any earlier year, it has no history.</p>"
            "<ul><li>none: hot in no year</li><li>intermittent: a year that was not hot lies between two that were</li>"
            "<li>former: hot in years that follow each other and end before the last year</li>"
            "<li>new: hot in the last year and in no earlier one</li>"
            "<li>growing: hot from its first hot year to the last one, and gi_bin is higher in the last than in the "
            "first</li><li>lasting: hot from its first hot year to the last one, and gi_bin is not higher</li></ul>"
            "<h3>Outputs</h3><p>OUTPUT: the last year's cells with slope (risk per year), history, first and last (the "
            "first and last hot year), and from the first year to the last as in Risk change cls_before, cls_after, "
            "cls_change, risk_bef and risk_chg. YEARS_TABLE, one row a year: cells, risk_mean (weighted by area), "
            "dmg_ha (damage in the cells), zone_1_ha to zone_5_ha (lowest class first), hot_cells, hot_ha, mines, "
            "mines_ha, model_5 (ecological reconstruction) to model_1 (natural restoration) by the strictness in "
            "restoration_models.csv, and model_none. MINE_PATHS, one row a mine: path in words; what, model_chg and "
            "ha_change from the first year to the last as in Risk change with its default MIN_CHANGE (a mine of years "
            "between only is gone); then mod_, cls_ and ha_ of each year. TIMELINE: one feature a cell and year with "
            "date and until, which the temporal controller plays (a GeoPackage keeps them as times). HTML: a chart for "
            "each zone and each restoration model.</p>"
            "<h3>Reference</h3><p>Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933. Sen 1968, J. Am. Stat. "
            "Assoc. 63, 1379-1389.</p>"
        )

    def initAlgorithm(self, config=None):
        for name, label, kind, optional, text in (
            (
                "LAYERS", tr("Grids of the years"), POLYGONS, False,
                tr("One for each year: hot spots (or zones) of the chain, made with AS_IN = the first year's result."),
            ),
            (
                "MINES", tr("Mines of the years"), ANY_GEOMETRY, True,
                tr("The outputs of Restoration models, one for each year, in the order of the grids."),
            ),
        ):  # fmt: skip
            parameter = QgsProcessingParameterMultipleLayers(name, label, kind[0], optional=optional)
            self.addParameter(described(parameter, text))
            if name == "LAYERS":
                years = QgsProcessingParameterString("YEARS", tr("Years, separated by semicolons"))
                self.addParameter(described(years, tr("One for each grid, in their order, such as 2015;2018;2021.")))
        self.addParameter(field_parameter("MINE_FIELD", tr("Field with the mine's id (in all)"), "mine_id", "MINES"))
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Risk over the years"), POLYGON_SINK))
        for name, label, kind in (
            ("YEARS_TABLE", tr("Table of the years"), NO_GEOMETRY),
            ("MINE_PATHS", tr("Paths of the mines"), NO_GEOMETRY),
            ("TIMELINE", tr("Risk zones by year (for the temporal controller)"), POLYGON_SINK),
        ):
            self.addParameter(
                QgsProcessingParameterFeatureSink(name, label, kind, optional=True, createByDefault=name != "TIMELINE")
            )
        html = QgsProcessingParameterFileDestination("HTML", tr("Charts"), tr("HTML files (*.html)"), None, True)
        self.addParameter(html)
        for name, label in (
            ("CELLS_RISEN", tr("Cells that rose by a class or more")),
            ("CELLS_FALLEN", tr("Cells that fell by a class or more")),
            ("HOT_NEW", tr("Cells that are a new hot spot")),
            ("HOT_FORMER", tr("Cells that are a former hot spot")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def step(self, run):
        run.check_page("HTML")
        given = ordered_years(run)
        series = read_series(given, run)
        check_scales(series, given.histories, run)
        tell_of_cells(series, run)
        least = shipped_default("MIN_CHANGE") / 100
        paths = read_paths(given.years, given.mines, run.field("MINE_FIELD"), least, run)
        slopes = theil_sen(series.numbers, series.values(), run.progress(0.4, 0.7))
        history = hot_spot_history(series.bins(), shipped_default("MIN_BIN"))
        changes = series.changes()
        columns = {"slope": slopes, "history": history.kinds, **series.hot_years(history), **changes.columns()}
        tell_of_results(series, slopes, history, run)
        tell_of_mines(paths, run)
        rows = years_table(series, paths)
        output = run.write_copies("OUTPUT", series.last.cells.vector, columns)
        run.style(output)
        page = years_page(series, history, paths, rows) if run.given("HTML") else ""
        return {
            "OUTPUT": output,
            "YEARS_TABLE": run.write_rows("YEARS_TABLE", rows),
            "MINE_PATHS": None if paths is None else run.write_rows("MINE_PATHS", paths.table()),
            "TIMELINE": write_timeline(series, run),
            "HTML": run.write_page("HTML", page),
            "CELLS_RISEN": int(changes.risen.sum()),
            "CELLS_FALLEN": int(changes.fallen.sum()),
            "HOT_NEW": history.kinds.count(NEW),
            "HOT_FORMER": history.kinds.count(FORMER),
        }
