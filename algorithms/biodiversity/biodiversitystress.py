"""Biodiversity conservation stress B of every grid cell, from habitat quality and fragmentation (paper section 2.3.4).

The paper gives no formula; B = 1 - Q (1 - C') by default. Q, C' and B lie within 0..1.
"""

import numpy as np
from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ..core.biodiversity.stress import METHODS, WEIGHTED_MEAN, biodiversity_stress, scale_fragmentation
from ..core.contract import Field, Result
from ..core.scaling import Scaled
from ..core.water.evaluation_grid import range_cells
from ..framework.i18n import tr
from ..framework.parameters import POLYGON_SINK, POLYGONS, as_in_parameter, described, field_parameter, share_parameters
from ..framework.shipped_tables import shipped_default
from ..gis.grid_cells import (
    cell_areas,
    is_square_grid,
    limited_numbers,
    tell_of_range_cells,
)
from ..gis.step import Step, StepRun
from .stress.as_in_fields import fragmentation_range
from .stress.mean_quality import mean_qualities

NUMBER = QgsProcessingParameterNumber.Type.Double
NUMERIC = QgsProcessingParameterField.DataType.Numeric


class BiodiversityStress(Step):
    def name(self):
        return "biodiversitystress"

    def title(self):
        return tr("Biodiversity stress")

    def group(self):
        return tr("3 Biodiversity")

    def groupId(self):
        return "biodiversity"

    def tags(self):
        return tr("biodiversity,stress,habitat quality,fragmentation").split(",")

    def initAlgorithm(self, config=None):
        self.addParameter(
            described(
                QgsProcessingParameterFeatureSource("GRID", tr("Evaluation grid with fragmentation"), POLYGONS),
                tr("The output of Habitat fragmentation."),
            )
        )
        self.addParameter(
            described(
                QgsProcessingParameterRasterLayer("QUALITY", tr("Habitat quality raster (0-1)")),
                tr("The output of Habitat quality, in the state with mines."),
            )
        )
        self.addParameter(
            described(
                QgsProcessingParameterEnum(
                    "METHOD",
                    tr("Formula"),
                    [tr("product: 1 - Q (1 - C')"), tr("weighted mean: w (1 - Q) + (1 - w) C'")],
                    defaultValue=0,
                ),
                tr("The product is 1 where the quality is 0 or the fragmentation the greatest."),
            )
        )
        self.addParameter(
            described(
                QgsProcessingParameterNumber(
                    "WEIGHT", tr("Weight w of the quality in the weighted mean (0-1)"), NUMBER,
                    shipped_default("WEIGHT"), minValue=0, maxValue=1,
                ),
                tr("Not used by the product."),
            )
        )  # fmt: skip
        self.addParameter(
            field_parameter(
                "FRAG_FIELD", tr("Field of the fragmentation (patches per km2)"), Field.FRAG, "GRID", numeric=True
            )
        )
        for name, label in (
            ("FRAG_MIN", tr("Fragmentation that counts as 0 (patches per km2; empty: the least)")),
            ("FRAG_MAX", tr("Fragmentation that counts as 1 (patches per km2; empty: the greatest)")),
        ):
            parameter = QgsProcessingParameterNumber(name, label, NUMBER, None, optional=True, minValue=0)
            help_text = tr("Give another year's FRAG_MIN_USED and FRAG_MAX_USED to make the two comparable.")
            self.addParameter(described(parameter, help_text, advanced=True))
        self.addParameter(as_in_parameter(tr("FRAG_MIN and FRAG_MAX")))
        for parameter in share_parameters():
            self.addParameter(parameter)
        self.addParameter(
            described(
                QgsProcessingParameterRasterLayer(
                    "QUALITY_BEFORE", tr("Habitat quality raster without mines (0-1)"), optional=True
                ),
                tr(
                    "Adds hq_0, bio_0 and bio_mining: quality and stress without mining, and the part that mining made."
                ),
                advanced=True,
            )
        )
        self.addParameter(
            described(
                QgsProcessingParameterField(
                    "FRAG_BEFORE_FIELD", tr("Field of the fragmentation without mines"), None, "GRID", NUMERIC,
                    optional=True,
                ),
                tr("Empty: frag_0 where the grid has it; else the fragmentation counts as unchanged by mining."),
                advanced=True,
            )
        )  # fmt: skip
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Biodiversity stress"), POLYGON_SINK))
        self.addOutput(QgsProcessingOutputNumber(Result.FRAG_MIN_USED, tr("Fragmentation that counted as 0")))
        self.addOutput(QgsProcessingOutputNumber(Result.FRAG_MAX_USED, tr("Fragmentation that counted as 1")))

    def step(self, run):
        grid = run.vector("GRID", metric=True)
        rasters = {"QUALITY": run.raster("QUALITY")}
        if run.given("QUALITY_BEFORE"):
            rasters["QUALITY_BEFORE"] = run.raster("QUALITY_BEFORE")
        cells = grid.geometries()
        quality = dict(zip(rasters, mean_qualities(grid, list(rasters.values()), cells, run)))
        area_km2 = cell_areas(grid, cells)
        scaled, scaled_before = self._fragmentation(grid, area_km2, ~np.isnan(quality["QUALITY"]), run)
        method = METHODS[run.choice("METHOD")]
        weight = run.number("WEIGHT")
        stress = biodiversity_stress(quality["QUALITY"], scaled.values, method, weight)
        columns = {Field.HQ_MEAN: quality["QUALITY"], Field.FRAG_NORM: scaled.values, Field.BIO: stress}
        if "QUALITY_BEFORE" in quality:
            before = biodiversity_stress(quality["QUALITY_BEFORE"], scaled_before.values, method, weight)
            columns.update(_columns_before(quality["QUALITY_BEFORE"], stress, before, run))
        output = run.write_copies("OUTPUT", grid, columns)
        run.style(output)
        return {"OUTPUT": output, Result.FRAG_MIN_USED: scaled.low, Result.FRAG_MAX_USED: scaled.high}

    def _fragmentation(self, grid, area_km2, known, run: StepRun) -> tuple[Scaled, Scaled]:
        """The scaled fragmentation, and that without mines (the same one where it is not given).

        `known` says which cells have a quality: the others have no stress, and set no range.
        """
        density = limited_numbers(grid, run.field("FRAG_FIELD"), 0)
        low, high = self._range(run)
        known = known & ~np.isnan(density)
        setting = range_cells(area_km2, is_square_grid(grid), known, run.number("LEAST_INSIDE"))
        if low is None or high is None:
            tell_of_range_cells(setting, known, run)
        scaled = scale_fragmentation(density, setting, low, high)
        message = tr("Fragmentation scaled from {low:.6g}-{high:.6g} patches per km2 to 0-1.")
        run.info(message.format(low=scaled.low, high=scaled.high))
        if scaled.below or scaled.above:
            message = tr(
                "{below:cell lies|cells lie} below that range and {below:|counts|count} as 0; {above} above it "
                "{above:|counts|count} as 1."
            )
            run.info(message.format(below=scaled.below, above=scaled.above))
        if scaled.low == scaled.high:
            run.warn(tr("The range of the fragmentation is empty, so C' is 0 everywhere."))
        missing = int(np.isnan(density).sum())
        if missing:
            run.warn(tr("FRAG_FIELD: {count:cell has|cells have} no value, and no stress.").format(count=missing))
        before_field = self._field_before(grid, run)
        if not before_field:
            return scaled, scaled
        return scaled, scale_fragmentation(limited_numbers(grid, before_field, 0), setting, scaled.low, scaled.high)

    def _field_before(self, grid, run: StepRun) -> str:
        """The field of the fragmentation without mining; "" where there is none."""
        field = run.text("FRAG_BEFORE_FIELD")
        if field or not run.given("QUALITY_BEFORE"):
            return field
        if grid.optional_numbers(Field.FRAG_0) is not None:
            return Field.FRAG_0
        run.info(
            tr("The grid has no field {field}: mining counts as if it changed no patch.").format(field=Field.FRAG_0)
        )
        return ""

    def _range(self, run: StepRun) -> list:
        """Lowest and highest fragmentation: as given, else as in AS_IN, else None."""
        names = ("FRAG_MIN", "FRAG_MAX")
        given = {name: run.number(name) for name in names}
        limits = {name: limit for name, limit in given.items() if limit is not None}
        wanted = {name: f"{name}_USED" for name in names if name not in limits}
        if wanted:
            field = run.field("FRAG_FIELD")
            earlier = run.as_in(
                list(wanted.values()), lambda layer: fragmentation_range(layer, field, run), FRAG_FIELD=field
            )
            if earlier is not None:
                limits.update({name: earlier["results"][used] for name, used in wanted.items()})
                if earlier["parameters"]:
                    self._warn_of_other_formula(earlier["parameters"], run)
        return [limits.get(name) for name in names]

    def _warn_of_other_formula(self, there, run: StepRun) -> None:
        (method, weight), (own_method, own_weight) = (
            (self.parameterAsEnum(given, "METHOD", run.context), self.parameterAsDouble(given, "WEIGHT", run.context))
            for given in (there, run.parameters)
        )
        if method != own_method or (weight != own_weight and METHODS[method] == WEIGHTED_MEAN):
            run.warn(
                tr("AS_IN was made with another METHOD or WEIGHT, so the two stresses do not compare. Use the same.")
            )


def _columns_before(quality: np.ndarray, stress: np.ndarray, before: np.ndarray, run: StepRun) -> dict:
    """The fields of the state without mining, and what mining made of it; negative parts are counted in the log."""
    mining = stress - before
    negative = int(np.count_nonzero(mining < 0))
    if negative:
        message = tr(
            "In {count:cell|cells} the biodiversity stress is lower with mining than without (down to {least:.4g}): a "
            "mine that swallows a small patch leaves fewer patches."
        )
        run.info(message.format(count=negative, least=float(np.nanmin(mining))))
    known = ~np.isnan(mining)
    if known.any():
        run.info(
            tr("Mean biodiversity stress {stress:.4f}, without mining {before:.4f}.").format(
                stress=float(stress[known].mean()), before=float(before[known].mean())
            )
        )
    return {Field.HQ_0: quality, Field.BIO_0: before, Field.BIO_MINING: mining}
