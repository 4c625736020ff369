"""Evaluation grid: the study area cut into squares, with the exact area of each (paper section 2.3.3).

Areas in km2, sizes in metres. Rows and columns are those of the CRS's own axes, so they stay when the outline changes.
"""

import numpy as np
from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)

from ..core.contract import Field
from ..core.errors import InputError
from ..core.tolerances import NEGLIGIBLE_AREA
from ..core.units import M2_PER_KM2
from ..core.water.evaluation_grid import evaluation_cells, frame_over
from ..framework.i18n import tr
from ..framework.parameters import POLYGON_SINK, POLYGONS, described
from ..framework.shipped_tables import shipped_default
from ..gis.boxes import bounds_of
from ..gis.polygons import rings, union
from ..gis.step import Step, StepRun
from .cells.cutting import cut_cells

NUMBER = QgsProcessingParameterNumber.Type.Double
SHORTEST, LONGEST = 1.0, 1e7  # m: to a quarter of the way round the earth


class EvaluationGrid(Step):
    METRIC = ("INPUT",)

    def name(self):
        return "evaluationgrid"

    def title(self):
        return tr("Evaluation grid")

    def group(self):
        return tr("2 Water conservation")

    def groupId(self):
        return "water"

    def tags(self):
        return tr("grid,fishnet,squares,cells,study area,evaluation unit").split(",")

    def initAlgorithm(self, config=None):
        self.addParameter(
            described(
                QgsProcessingParameterFeatureSource("INPUT", tr("Study area"), POLYGONS),
                tr("One or more polygons; overlapping ones are merged. In a projected CRS in metres."),
            )
        )
        self.addParameter(
            described(
                QgsProcessingParameterNumber(
                    "CELL_SIZE",
                    tr("Cell size (m)"),
                    NUMBER,
                    shipped_default("CELL_SIZE"),
                    minValue=SHORTEST,
                    maxValue=LONGEST,
                ),
                tr("Side of the squares. The paper uses 2000 m."),
            )
        )
        self.addParameter(
            described(
                QgsProcessingParameterBoolean("SNAP", tr("Snap the squares to multiples of the cell size"), True),
                tr(
                    "Without it the first square starts at the study area's lower left corner, and row, col and "
                    "cell_id count from there."
                ),
            )
        )
        self.addParameter(
            described(
                QgsProcessingParameterNumber(
                    "SHIFT", tr("Shift of the squares (share of their side)"), NUMBER, 0, minValue=0, maxValue=1
                ),
                tr("Moves all squares to the east and north, to see what depends on where they happen to lie."),
                advanced=True,
            )
        )
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Evaluation grid"), POLYGON_SINK))

    def step(self, run):
        study = run.vector("INPUT", metric=True)
        size = run.number("CELL_SIZE")
        area = union(study.geometries())
        if not area.area() > 0:
            raise InputError("INPUT: the polygons of {name} have no area.", name=study.name)
        frame = frame_over(
            bounds_of(area.boundingBox()),
            size,
            run.flag("SNAP"),
            run.number("SHIFT"),
        )
        cells = evaluation_cells(rings(area), frame)
        parts = cut_cells(area, cells, frame, run.progress())
        kept = [number for number, part in enumerate(parts) if not part.isEmpty()]
        shapes = [parts[number] for number in kept]
        area_km2 = np.array([shape.area() for shape in shapes]) / M2_PER_KM2
        self._log(area_km2, area.area() / M2_PER_KM2, size, run)
        ids = cells.ids()
        columns = {
            Field.CELL_ID: [ids[number] for number in kept],
            "row": cells.row[kept],
            "col": cells.column[kept],
            Field.AREA_KM2: area_km2,
        }
        output = run.write_rows("OUTPUT", columns, shapes, study.crs)
        run.style(output)
        return {"OUTPUT": output}

    def _log(self, area_km2, study_km2, size, run: StepRun) -> None:
        full = int(np.count_nonzero(area_km2 >= size**2 / M2_PER_KM2 * (1 - NEGLIGIBLE_AREA)))
        run.info(
            tr("{count:cell|cells}, {full:,} wholly inside; together {area:,.6f} km2 of {study:,.6f} km2.").format(
                count=len(area_km2), full=full, area=float(area_km2.sum()), study=study_km2
            )
        )
