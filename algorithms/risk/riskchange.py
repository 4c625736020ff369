"""Risk change: two years on the same classes, what became of cells and mines, and early warnings (paper section 4.3).

Areas in hectares. Both years are classified by the breaks of the first.
"""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.contract import Field
from ..core.errors import InputError
from ..core.risk.zoning import breaks_text
from ..framework.i18n import tr
from ..framework.parameters import ANY_GEOMETRY, NO_GEOMETRY, POLYGON_SINK, POLYGONS, described, field_parameter
from ..framework.shipped_tables import shipped_default
from ..gis.step import Step, StepRun
from .change.cell_changes import CellChanges
from .change.common_breaks import WantedBreaks, common_breaks, noted_breaks
from .change.early_warning import warning_rows
from .change.messages import tell_of_cells, tell_of_mines
from .change.mine_years import no_mines, read_mines
from .change.other_settings import tell_of_settings
from .change.restored_ground import with_restored
from .change.two_years import match_cells, read_cells, warn_of_scales
from .riskzoning import MOST_CLASSES

NUMBER, INTEGER = QgsProcessingParameterNumber.Type.Double, QgsProcessingParameterNumber.Type.Integer


class RiskChange(Step):
    def name(self):
        return "riskchange"

    def title(self):
        return tr("Risk change and early warning")

    def group(self):
        return tr("5 Risk")

    def groupId(self):
        return "risk"

    def tags(self):
        return tr("risk,change,transition,years,early warning,monitoring,mines").split(",")

    def initAlgorithm(self, config=None):
        for name, label, text in (
            ("BEFORE", tr("Grid of the earlier year"), tr("The output of Risk zoning or Risk overlay.")),
            ("AFTER", tr("Grid of the later year"), tr("Made on the same evaluation grid, with the same scales.")),
        ):
            self.addParameter(described(QgsProcessingParameterFeatureSource(name, label, POLYGONS), text))
        self.addParameter(
            field_parameter("ID_FIELD", tr("Field with the cell's id (in both)"), Field.CELL_ID, "BEFORE")
        )
        self.addParameter(
            field_parameter("FIELD", tr("Field to compare (in both)"), Field.RISK, "BEFORE", numeric=True)
        )
        self.addParameter(
            described(
                QgsProcessingParameterString(
                    "BREAKS", tr("Given breaks: upper bound of every class, separated by semicolons"), optional=True
                ),
                tr("As Risk zoning gives and takes them. Empty: the breaks of BEFORE."),
            )
        )
        self.addParameter(
            described(
                QgsProcessingParameterNumber(
                    "CLASSES",
                    tr("Number of classes"),
                    INTEGER,
                    shipped_default("CLASSES"),
                    minValue=2,
                    maxValue=MOST_CLASSES,
                ),
                tr("Not used with given breaks."),
                advanced=True,
            )
        )
        for name, label in (
            ("MINES_BEFORE", tr("Mines of the earlier year")),
            ("MINES_AFTER", tr("Mines of the later year")),
        ):
            parameter = QgsProcessingParameterFeatureSource(name, label, ANY_GEOMETRY, optional=True)
            self.addParameter(described(parameter, tr("The output of Restoration models. Give both years or none.")))
        restored = QgsProcessingParameterFeatureSource(
            "RESTORED", tr("Restored land of the later year"), POLYGONS, optional=True
        )
        text = tr("The mining patches, or RESTORED of Damaged ecosystems. It tells restored mines from vanished ones.")
        self.addParameter(described(restored, text))
        self.addParameter(
            field_parameter("MINE_FIELD", tr("Field with the mine's id (in both)"), Field.MINE_ID, "MINES_BEFORE")
        )
        self.addParameter(
            described(
                QgsProcessingParameterNumber(
                    "MIN_CHANGE", tr("Change of a mine's area that counts (% of the area before)"), NUMBER,
                    shipped_default("MIN_CHANGE"), minValue=0, maxValue=100,
                ),
                tr("Outlines drawn anew differ by a pixel; smaller changes count as none."),
                advanced=True,
            )
        )  # fmt: skip
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Risk change"), POLYGON_SINK))
        for name, label, kind in (
            ("TRANSITIONS", tr("Transitions between risk classes"), NO_GEOMETRY),
            ("MINE_CHANGES", tr("Changes of mines"), NO_GEOMETRY),
            ("WARNINGS", tr("Early warnings"), POLYGON_SINK),
        ):
            self.addParameter(QgsProcessingParameterFeatureSink(name, label, kind, optional=True))
        for name, label in (
            ("CELLS_RISEN", tr("Cells that rose by a class or more")),
            ("CELLS_FALLEN", tr("Cells that fell by a class or more")),
            ("CELLS_ONLY_BEFORE", tr("Cells in the earlier year only")),
            ("CELLS_ONLY_AFTER", tr("Cells in the later year only")),
            ("MINES_NEW", tr("Mines: new")),
            ("MINES_GROWN", tr("Mines: grown")),
            ("MINES_HEALED", tr("Mines: healed in part")),
            ("MINES_GONE", tr("Mines: gone")),
            ("MINES_RESTORED", tr("Mines: restored")),
            ("MINES_RESTORED_PART", tr("Mines: restored in part")),
            ("MINES_RENAMED", tr("Mines: renamed")),
            ("MINES_SPLIT", tr("Mines: split from another")),
            ("MINES_MERGED", tr("Mines: merged from several")),
            ("MINES_STRICTER", tr("Mines with a stricter model")),
            ("WARNING_COUNT", tr("Early warnings")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))
        self.addOutput(QgsProcessingOutputString("BREAKS_USED", tr("Breaks: upper bound of every class")))

    def step(self, run):
        report = run.progress()
        id_field, field = (run.field(name) for name in ("ID_FIELD", "FIELD"))
        before, after = (read_cells(run.vector(name, metric=True), id_field, field) for name in ("BEFORE", "AFTER"))
        report(0.3)
        found = match_cells(before, after, id_field, run)
        mines = self._mines(run, after.vector.crs)
        report(0.5)
        zoning = WantedBreaks(run.text("BREAKS").strip(), noted_breaks(run, field), run.number("CLASSES"))
        bounds = common_breaks(before, after, zoning, run, run.progress(0.5, 0.8))
        warn_of_scales(before, after, run)
        cells = CellChanges.of(before, after, found, bounds)
        warnings, shapes = warning_rows(cells, mines)
        tell_of_cells(cells, run)
        tell_of_settings(cells, mines, run)
        tell_of_mines(mines, cells, run)
        output = run.write_copies("OUTPUT", after.vector, cells.columns())
        results = {
            "OUTPUT": output,
            "TRANSITIONS": run.write_rows("TRANSITIONS", cells.table()),
            "MINE_CHANGES": run.write_rows("MINE_CHANGES", mines.table()),
            "WARNINGS": run.write_rows("WARNINGS", warnings, shapes, after.vector.crs),
        }
        run.style(output)
        run.style(results["WARNINGS"], "warnings")
        return {
            **results,
            **cells.counts(),
            **mines.counts(),
            "WARNING_COUNT": len(shapes),
            "BREAKS_USED": breaks_text(bounds),
        }

    def _mines(self, run: StepRun, crs):
        years = [run.vector(name) for name in ("MINES_BEFORE", "MINES_AFTER")]
        if all(year is None for year in years):
            if run.given("RESTORED"):
                raise InputError(
                    "RESTORED: restored land is held against mines. Give MINES_BEFORE and MINES_AFTER, too."
                )
            return no_mines()
        if any(year is None for year in years):
            raise InputError("MINES_BEFORE and MINES_AFTER: mines of one year cannot be compared. Give both or none.")
        least = run.number("MIN_CHANGE") / 100
        mines = read_mines(*years, run.field("MINE_FIELD"), least, crs)
        land = run.vector("RESTORED", empty=True)
        return mines if land is None else with_restored(mines, land, run, crs)
