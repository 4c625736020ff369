"""Risk overlay: R = w_W W' + w_B B + w_V V' on the evaluation grid (paper section 2.3.6).

W' is the water conservation stress divided by its maximum, B the biodiversity stress (0..1 already), V' the mean
vulnerability of the cell scaled by the theoretical limits of Table 3. All dimensionless.
"""

from __future__ import annotations

import math
from functools import cache, partial

import numpy as np
from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ..core.contract import Field, Result
from ..core.errors import InputError
from ..core.risk.overlay import mining_part, overlay
from ..core.scaling import rescale
from ..core.vulnerability.weighted_sum import component_weights, read_weights
from ..core.water.evaluation_grid import range_cells
from ..core.weights import COMPONENTS, unit_weights
from ..framework.i18n import joined, tr
from ..framework.parameters import (
    ANY_VECTOR,
    POLYGON_SINK,
    POLYGONS,
    as_in_parameter,
    described,
    field_parameter,
    share_parameters,
)
from ..framework.shipped_tables import shipped_default
from ..gis.crs import same_crs
from ..gis.grid_cells import cell_areas, is_square_grid, limited_numbers, tell_of_range_cells, warn_of_half_known
from ..gis.step import Step, StepRun
from ..gis.zonal import zonal_means
from .overlay.as_in_fields import water_scale
from .overlay.mining import bio_without_mining, effective_text, tell_of_effective_weights, tell_of_mining
from .overlay.scaling import (
    check_scaling,
    component_scales,
    highest_stress,
    scale_results,
    scaled_component,
    scaled_components,
    scaling_parameters,
    warn_of_other_scaling,
)
from .overlay.vulnerability_scale import scaled_vulnerability, vulnerability_range

NUMBER = QgsProcessingParameterNumber.Type.Double


class RiskOverlay(Step):
    def name(self):
        return "riskoverlay"

    def title(self):
        return tr("Risk overlay")

    def group(self):
        return tr("5 Risk")

    def groupId(self):
        return "risk"

    def tags(self):
        return tr("risk,overlay,weights,stress,vulnerability,driver").split(",")

    def initAlgorithm(self, config=None):
        self.addParameter(
            described(
                QgsProcessingParameterFeatureSource("GRID", tr("Evaluation grid with both stresses"), POLYGONS),
                tr("The grid that Water conservation stress and Biodiversity stress passed on."),
            )
        )
        self.addParameter(
            described(
                QgsProcessingParameterRasterLayer("VULNERABILITY", tr("Ecological vulnerability raster")),
                tr("The output of Ecological vulnerability."),
            )
        )
        for name, label, default in (
            ("WATER_FIELD", tr("Field of the water conservation stress (WRAC)"), Field.WRAC),
            ("BIO_FIELD", tr("Field of the biodiversity stress (0-1)"), Field.BIO),
        ):
            self.addParameter(field_parameter(name, label, default, "GRID", numeric=True))
        for name, label in (
            ("W_WATER", tr("Weight of the water conservation stress")),
            ("W_BIO", tr("Weight of the biodiversity stress")),
            ("W_VULN", tr("Weight of the vulnerability")),
        ):
            self.addParameter(QgsProcessingParameterNumber(name, label, NUMBER, shipped_default(name), minValue=0))
        self.addParameter(
            described(
                QgsProcessingParameterNumber(
                    "WATER_MAX", tr("WRAC that counts as the full stress (empty: the grid's maximum)"), NUMBER, None,
                    optional=True, minValue=0,
                ),
                tr("Give last year's value to make two years comparable. Larger stresses count as 1."),
                advanced=True,
            )
        )  # fmt: skip
        for name, label in (
            ("VULN_MIN", tr("Vulnerability that counts as 0 (empty: from the raster's history)")),
            ("VULN_MAX", tr("Vulnerability that counts as 1 (empty: from the raster's history)")),
        ):
            parameter = QgsProcessingParameterNumber(name, label, NUMBER, None, optional=True, minValue=0)
            help_text = tr(
                "LOWEST and HIGHEST of Ecological vulnerability; to be given for a raster without a history."
            )
            self.addParameter(described(parameter, help_text, advanced=True))
        self.addParameter(as_in_parameter(tr("WATER_MAX")))
        for parameter in share_parameters():
            self.addParameter(parameter)
        self.addParameter(
            described(
                QgsProcessingParameterFeatureSource(
                    "WEIGHTS", tr("Table of the weights (instead of the three numbers)"), ANY_VECTOR, optional=True
                ),
                tr("The output of AHP weights for the criteria water, biodiversity and vulnerability."),
                advanced=True,
            )
        )
        for parameter in scaling_parameters():
            self.addParameter(parameter)
        self.addParameter(
            described(
                field_parameter(
                    "BIO_0_FIELD", tr("Field of the biodiversity stress without mining"), "", "GRID", numeric=True
                ),
                tr("Empty: bio_0 where the grid has it. Adds risk_0, risk_mine and mine_pct: what mining made."),
                advanced=True,
            )
        )
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Mining ecological risk"), POLYGON_SINK))
        self.addOutput(QgsProcessingOutputNumber(Result.WATER_MAX_USED, tr("WRAC that counted as the full stress")))
        self.addOutput(QgsProcessingOutputNumber(Result.VULN_MIN_USED, tr("Vulnerability that counted as 0")))
        self.addOutput(QgsProcessingOutputNumber(Result.VULN_MAX_USED, tr("Vulnerability that counted as 1")))
        self.addOutput(
            QgsProcessingOutputString(Result.WEIGHTS_USED, tr("Weights: water, biodiversity, vulnerability"))
        )
        effective = tr("Effective weights: water, biodiversity, vulnerability")
        self.addOutput(QgsProcessingOutputString(Result.EFFECTIVE_WEIGHTS, effective))
        self.addOutput(QgsProcessingOutputString(Result.SCALE_BREAKS, tr("Classes of the components' scales")))

    def step(self, run):
        grid = run.vector("GRID", metric=True)
        raster = run.raster("VULNERABILITY")
        weights = self._weights(run)
        weights_text = ";".join(repr(weight) for weight in weights.tolist())
        bio = limited_numbers(grid, run.field("BIO_FIELD"), 0, 1)
        cells = grid.geometries()
        shapes = cells if same_crs(grid.crs, raster.crs) else grid.geometries(raster.crs)
        means = zonal_means([raster], shapes, run.number("LEAST_KNOWN"), run.progress(0, 0.9))[0]
        warn_of_half_known(grid, raster, means, tr("risk"))
        vulnerability = means.values
        area_km2 = cache(partial(cell_areas, grid, cells, tell=False))
        water, water_max = self._water(grid, area_km2, ~np.isnan(bio + vulnerability), weights_text, run)
        limits = vulnerability_range(raster, means.sums, run)
        plain = np.stack([water, bio, scaled_vulnerability(vulnerability, limits, run)])
        scales = component_scales(plain, run)
        components = scaled_components(plain, scales)
        result = overlay(components, weights)
        self._log(result, run)
        tell_of_effective_weights(result, weights, run)
        columns = {
            Field.VULN: vulnerability,
            Field.C_WATER: result.contributions[0],
            Field.C_BIO: result.contributions[1],
            Field.C_VULN: result.contributions[2],
            Field.RISK: result.risk,
            Field.DRIVER: [name or None for name in result.driver],
        }
        bio_0 = bio_without_mining(grid, run)
        if bio_0 is not None:
            part = mining_part(result, scaled_component(bio_0, scales, 1), components, weights)
            tell_of_mining(part, result.risk, area_km2(), run)
            columns.update({Field.RISK_0: part.risk_0, Field.RISK_MINE: part.risk_mine, Field.MINE_PCT: part.percent})
        output = run.write_copies("OUTPUT", grid, columns)
        run.style(output)
        return {
            "OUTPUT": output,
            Result.WATER_MAX_USED: water_max,
            Result.VULN_MIN_USED: limits[0],
            Result.VULN_MAX_USED: limits[1],
            Result.WEIGHTS_USED: weights_text,
            Result.EFFECTIVE_WEIGHTS: effective_text(result),
            **scale_results(scales, run),
        }

    def _weights(self, run: StepRun) -> np.ndarray:
        if run.given("WEIGHTS"):
            table = run.table("WEIGHTS", "")
            weights, rescaled = component_weights(read_weights(table), table.label)
        else:
            names = ("W_WATER", "W_BIO", "W_VULN")
            weights, rescaled = unit_weights([run.number(name) for name in names], ", ".join(names))
        if rescaled:
            run.warn(
                tr("The weights did not sum to 1 and were rescaled to {weights}.").format(
                    weights=joined(f"{weight:.4g}" for weight in weights)
                )
            )
        return weights

    def _water(self, grid, area_km2, known, weights_text, run: StepRun) -> tuple[np.ndarray, float]:
        """W' and the stress that counts as 1; `known` says which of the cells have the two other components."""
        field = run.field("WATER_FIELD")
        check_scaling(run)
        water = limited_numbers(grid, field, 0)
        top = self._water_max(field, weights_text, run)
        if top is None:
            known = known & ~np.isnan(water)
            setting = range_cells(area_km2(), is_square_grid(grid), known, run.number("LEAST_INSIDE"))
            tell_of_range_cells(setting, known, run)
            top = highest_stress(water, setting, run)
            if top == 0 and np.nanmax(water) > 0:
                top = float(np.nanmax(water))
                message = tr(
                    "No cell that sets the range has a water conservation stress; the greatest of all cells counts as "
                    "the full stress."
                )
                run.warn(message)
        if top == 0 and np.nanmax(water) > 0:
            raise InputError(
                "WATER_MAX is 0, but {count:cell has|cells have} a water conservation stress, which would not count. "
                "Give the stress that is to count as full.",
                count=int(np.count_nonzero(water > 0)),
            )
        scaled = rescale(water, 0.0, top)
        run.info(tr("Water conservation stress scaled by WATER_MAX = {top:.6g}.").format(top=top))
        if scaled.above:
            run.warn(
                tr("{count:cell lies|cells lie} beyond WATER_MAX and {count:|counts|count} as 1.").format(
                    count=scaled.above
                )
            )
        return scaled.values, top

    def _water_max(self, field, weights_text, run: StepRun) -> float | None:
        """WATER_MAX as given, else as in AS_IN, else None; warns when AS_IN had other weights."""
        given = run.number("WATER_MAX")
        if given is not None:
            return given
        weights = np.array([float(weight) for weight in weights_text.split(";")])
        wanted = [Result.WATER_MAX_USED, Result.WEIGHTS_USED]
        earlier = run.as_in(wanted, lambda layer: water_scale(layer, weights, weights_text, run), WATER_FIELD=field)
        if earlier is None:
            return None
        warn_of_other_scaling(earlier, run)
        there = earlier["results"][Result.WEIGHTS_USED]
        if there != weights_text:
            message = tr(
                "AS_IN was made with the weights {there}, this run with {here} (water; biodiversity; vulnerability): "
                "the two risks do not compare. Weights are not taken from AS_IN; give the same."
            )
            run.warn(message.format(there=there, here=weights_text))
        return earlier["results"][Result.WATER_MAX_USED]

    def _log(self, result, run: StepRun) -> None:
        missing = int(np.isnan(result.risk).sum())
        if missing:
            run.warn(
                tr(
                    "{count:cell has|cells have} no risk, because a stress or the vulnerability is missing there."
                ).format(count=missing)
            )
        for name, correlation in zip(COMPONENTS, result.correlations):
            count = int(np.count_nonzero(result.driver == name))
            message = tr("{name}: correlation with the risk {correlation:.3f}; drives {count:cell|cells}.")
            if math.isnan(correlation):
                message = tr("{name}: the same in every cell, or the risk is; drives {count:cell|cells}.")
            run.info(message.format(name=name, correlation=correlation, count=count))
