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

from ..core.contract import Field
from ..core.risk.hot_spot_history import FORMER, NEW, hot_spot_history
from ..core.risk.series import theil_sen
from ..framework.i18n import tr
from ..framework.parameters import ANY_GEOMETRY, NO_GEOMETRY, POLYGON_SINK, POLYGONS, described, field_parameter
from ..framework.shipped_tables import shipped_default
from ..gis.step import Step
from .series.given import ordered_years, restored_hectares
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

    def title(self):
        return tr("Risk over the years")

    def group(self):
        return tr("5 Risk")

    def groupId(self):
        return "risk"

    def tags(self):
        return tr("risk,series,years,trend,slope,Theil-Sen,history,hot spots,monitoring,timeline,mines").split(",")

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
        self.addParameter(
            field_parameter("MINE_FIELD", tr("Field with the mine's id (in all)"), Field.MINE_ID, "MINES")
        )
        restored = QgsProcessingParameterMultipleLayers(
            "RESTORED", tr("Restored land of the years"), POLYGONS[0], optional=True
        )
        text = tr(
            "The mining patches, or RESTORED of Damaged ecosystems, one for each year, in the order of the grids."
        )
        self.addParameter(described(restored, text))
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
        rows = years_table(series, paths, restored_hectares(given, run))
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
