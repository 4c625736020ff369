"""Water conservation stress WRAC (Eq. 1) of the damaged ecosystems, by grid cell.

Areas in km2; WRAC has the unit of A_con.
"""

import numpy as np
from qgis.core import (
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)

from ..core.contract import Field
from ..core.errors import InputError
from ..core.units import M2_PER_HA, M2_PER_KM2
from ..core.water.wrac import water_weights, weights_of_pieces, wrac
from ..framework.i18n import tr
from ..framework.parameters import POLYGON_SINK, POLYGONS, described, field_parameter, table_parameter
from ..framework.shipped_tables import shipped_default
from ..gis.grid_cells import cell_areas
from ..gis.polygons import NEGLIGIBLE, areas_by_cell, areas_outside, without_overlaps
from ..gis.step import Step, StepRun

NUMBER = QgsProcessingParameterNumber.Type.Double


class WaterConservationStress(Step):
    def name(self):
        return "waterconservationstress"

    def displayName(self):
        return tr("Water conservation stress")

    def group(self):
        return tr("2 Water conservation")

    def groupId(self):
        return "water"

    def tags(self):
        return tr("water conservation,wrac,stress,damaged area,eq. 1").split(",")

    def initAlgorithm(self, config=None):
        self.addParameter(
            described(
                QgsProcessingParameterFeatureSource("GRID", tr("Evaluation grid"), POLYGONS),
                tr("With area_km2, the area inside the study area; without that field whole cells count."),
            )
        )
        self.addParameter(
            described(
                QgsProcessingParameterFeatureSource("PIECES", tr("Damaged ecosystem pieces"), POLYGONS),
                tr("The output of Damaged ecosystems: mining patches cut by the land use before mining."),
            )
        )
        self.addParameter(
            described(
                field_parameter(
                    "CODE_FIELD", tr("Field of the land-use class code"), Field.LU_CODE, "PIECES", numeric=True
                ),
                tr("The code of the class that was damaged, as in CLASSES."),
            )
        )
        self.addParameter(
            table_parameter(
                "CLASSES", tr("Land-use classes"), "land_use_classes", "code, water_term (blank: none), ecosystem"
            )
        )
        self.addParameter(
            table_parameter(
                "COEFFICIENTS", tr("Coefficients of Eq. 1"), "water_coefficients", "term, group_weight, term_weight"
            )
        )
        self.addParameter(
            described(
                QgsProcessingParameterNumber(
                    "ACON", tr("A_con of Eq. 1 (dimensionless)"), NUMBER, shipped_default("ACON"), minValue=0
                ),
                tr("The normalising coefficient of the paper."),
                advanced=True,
            )
        )
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Water conservation stress"), POLYGON_SINK))

    def step(self, run):
        grid = run.vector("GRID", metric=True)
        pieces = run.vector("PIECES")
        water = water_weights(
            run.table("CLASSES", "land_use_classes"),
            run.table("COEFFICIENTS", "water_coefficients"),
        )
        codes = pieces.numbers(run.field("CODE_FIELD"))
        weights = weights_of_pieces(codes, water)
        cells = grid.geometries()
        area_km2 = cell_areas(grid, cells)
        # Overlapping pieces: the lower class code keeps the place; pieces without a code come last.
        order = np.nan_to_num(codes, nan=np.inf).tolist()
        shapes, overlapped = without_overlaps(pieces.geometries(grid.crs), order)
        piece, cell, areas = areas_by_cell(shapes, cells, run.progress())
        outside = areas_outside(shapes, cells, (piece, cell, areas))
        if not areas.size:
            raise InputError("PIECES: {name} does not overlap the grid. Check the CRS of both.", name=pieces.name)
        a_con = run.number("ACON")
        damaged, stress = wrac(cell, areas / M2_PER_KM2, weights[piece], area_km2, a_con)
        self._log(damaged, sum(shape.area() for shape in shapes), float(outside.sum()), overlapped, run)
        self._warn_of_classes(codes[piece], areas, water, run)
        self._warn_of_full_cells(damaged, area_km2, run)
        columns = {Field.DMG_KM2: damaged, Field.WRAC: stress}
        output = run.write_copies("OUTPUT", grid, columns)
        run.style(output)
        return {"OUTPUT": output}

    def _log(self, damaged, whole, outside, overlapped, run: StepRun) -> None:
        message = tr(
            "Damaged area: {cells:.6f} km2 in {count} cells; the pieces have {pieces:.6f} km2 there (difference "
            "{difference:.0e} km2)."
        )
        cells, pieces = float(damaged.sum()), (whole - outside) / M2_PER_KM2
        count = np.count_nonzero(damaged)
        run.info(message.format(cells=cells, count=count, pieces=pieces, difference=abs(cells - pieces)))
        for area, message in (
            (outside, tr("PIECES: {area:.4f} ha lie outside the grid and are left out.")),
            (overlapped, tr("PIECES: {area:.4f} ha are covered by more than one piece and count once.")),
        ):
            if area > NEGLIGIBLE * whole:
                run.warn(message.format(area=area / M2_PER_HA))

    def _warn_of_classes(self, codes, areas, water, run: StepRun) -> None:
        for code in water.unweighted_waters:
            area = areas[codes == code].sum()
            if area:
                run.warn(
                    tr(
                        "{area:.4f} ha of class {code} are damaged. It is water, but Eq. 1 has no term for it: it "
                        "counts in dmg_km2, not in wrac."
                    ).format(area=area / M2_PER_HA, code=code)
                )
        unknown = areas[np.isnan(codes)].sum()
        if unknown:
            run.warn(
                tr("PIECES: {area:.4f} ha have no class code; they count in dmg_km2, not in wrac.").format(
                    area=unknown / M2_PER_HA
                )
            )

    def _warn_of_full_cells(self, damaged, area_km2, run: StepRun) -> None:
        count = int(np.count_nonzero(damaged > area_km2 * (1 + NEGLIGIBLE)))
        if count:
            run.warn(
                tr(
                    "In {count} cells more is damaged than lies inside the study area (area_km2), so their wrac is too "
                    "high. Clip the mining patches to the study area."
                ).format(count=count)
            )
