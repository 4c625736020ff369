"""Evaluation grid: squares over the study area with the exact area of each inside it (paper section 2.3.3).

Areas in km2, sizes in metres. Rows and columns are those of the CRS's own axes, so they stay when the outline changes.
"""

import numpy as np
from qgis.core import (
    QgsGeometry,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsRectangle,
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

NUMBER = QgsProcessingParameterNumber.Type.Double
SHORTEST = 1.0  # m


class EvaluationGrid(Step):
    def name(self):
        return "evaluationgrid"

    def displayName(self):
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
                    "CELL_SIZE", tr("Cell size (m)"), NUMBER, shipped_default("CELL_SIZE"), minValue=SHORTEST
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
        )
        cells = evaluation_cells(rings(area), frame)
        self._log(cells, area.area() / M2_PER_KM2, size, run)
        columns = {Field.CELL_ID: cells.ids(), "row": cells.row, "col": cells.column, Field.AREA_KM2: cells.area_km2}
        report = run.progress()
        squares = (
            _square(x, y, size, report, number / len(cells.row))
            for number, (x, y) in enumerate(zip(cells.x.tolist(), cells.y.tolist()))
        )
        output = run.write_rows("OUTPUT", columns, squares, study.crs)
        run.style(output)
        return {"OUTPUT": output}

    def _log(self, cells, study_km2, size, run: StepRun) -> None:
        full = int(np.count_nonzero(cells.area_km2 >= size**2 / M2_PER_KM2 * (1 - NEGLIGIBLE_AREA)))
        run.info(
            tr("{count} cells, {full} of them wholly inside; together {area:.6f} km2 of {study:.6f} km2.").format(
                count=len(cells.row), full=full, area=float(cells.area_km2.sum()), study=study_km2
            )
        )


def _square(x: float, y: float, size: float, report, fraction: float) -> QgsGeometry:
    report(fraction)
    return QgsGeometry.fromRect(QgsRectangle(x, y, x + size, y + size))
