"""Water conservation stress WRAC (Eq. 1) of the damaged ecosystems, by grid cell.

Areas in km2; WRAC has the unit of A_con.
"""

import numpy as np
from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)

from ..core.contract import Field
from ..core.errors import InputError
from ..core.tolerances import NEGLIGIBLE_AREA
from ..core.units import M2_PER_HA, M2_PER_KM2
from ..core.water.wrac import more_than_ground, water_weights, weights_of_pieces, wrac, wrac_by_class
from ..framework.i18n import tr
from ..framework.parameters import POLYGON_SINK, POLYGONS, described, field_parameter, table_parameter
from ..framework.shipped_tables import shipped_default
from ..gis.grid_cells import cell_areas, cell_names
from ..gis.polygons import areas_by_cell, areas_outside, without_overlaps
from ..gis.step import Step
from .stress.messages import tell_of_damage, warn_of_classes, warn_of_damage_outside

NUMBER = QgsProcessingParameterNumber.Type.Double


class WaterConservationStress(Step):
    def name(self):
        return "waterconservationstress"

    def title(self):
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
                tr("With area_km2, the area of each cell; without that field the polygons are measured."),
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
        self.addParameter(
            described(
                QgsProcessingParameterBoolean("PER_CLASS", tr("Also the part of every land-use class"), False),
                tr("Adds a field w_<code> for every class with a term in Eq. 1."),
            )
        )
        self.addParameter(
            described(
                field_parameter("MINE_FIELD", tr("Field with the mine's id"), Field.MINE_ID, "PIECES"),
                tr("Only to name the mines whose damage lies outside the grid."),
                advanced=True,
            )
        )
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Water conservation stress"), POLYGON_SINK))
        self.addOutput(QgsProcessingOutputNumber("OUTSIDE_HA", tr("Damaged area outside the grid (ha)")))

    def check_tables(self, run):
        water_weights(run.table("CLASSES", "land_use_classes"), run.table("COEFFICIENTS", "water_coefficients"))

    def step(self, run):
        grid = run.vector("GRID", metric=True)
        pieces = run.vector("PIECES", empty=True)
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
        if not shapes:
            run.info(tr("PIECES: {name} holds no piece: no cell is stressed.").format(name=pieces.name))
        elif not areas.size:
            raise InputError("PIECES: {name} does not overlap the grid. Check the CRS of both.", name=pieces.name)
        a_con = run.number("ACON")
        damaged, stress = wrac(cell, areas / M2_PER_KM2, weights[piece], area_km2, a_con)
        _check_ground(grid, damaged, area_km2, a_con * water.weights.max())
        whole = sum(shape.area() for shape in shapes)
        tell_of_damage(damaged, whole, float(outside.sum()), overlapped, run)
        warn_of_damage_outside(pieces, outside, NEGLIGIBLE_AREA * whole, run)
        warn_of_classes(codes[piece], areas, water, run)
        columns = {Field.DMG_KM2: damaged, Field.WRAC: stress}
        if run.flag("PER_CLASS"):
            terms = wrac_by_class(cell, areas / M2_PER_KM2, codes[piece], area_km2, a_con, water)
            columns.update({f"w_{code}": term for code, term in terms.items()})
        output = run.write_copies("OUTPUT", grid, columns)
        run.style(output)
        return {"OUTPUT": output, "OUTSIDE_HA": float(outside.sum()) / M2_PER_HA}


def _check_ground(grid, damaged: np.ndarray, area_km2: np.ndarray, highest: float) -> None:
    """InputError where more is damaged than there is ground: 0 <= WRAC <= `highest` holds nowhere else."""
    wrong = more_than_ground(damaged, area_km2)
    if wrong.any():
        raise InputError(
            "GRID: in {count:cell|cells} of {name} more is damaged than there is ground (area_km2): {damaged:.6g} km2 "
            "of {area:.6g} km2 in {cells}. The stress could pass {highest:.6g}, that of a cell wholly damaged. Make "
            "the grid with Evaluation grid, whose cells end at the study area, or remove the field area_km2 to "
            "measure the polygons.",
            count=int(wrong.sum()),
            name=grid.name,
            damaged=float(damaged[wrong].sum()),
            area=float(area_km2[wrong].sum()),
            cells=cell_names(grid, wrong),
            highest=highest,
        )
