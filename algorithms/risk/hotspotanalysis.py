"""Hot spot analysis: Getis-Ord Gi* of the risk (paper section 3.3), as ArcGIS's tool of that name computes it.

z = (sum_j w_ij x_j - xbar W_i) / (S sqrt((n S1_i - W_i^2) / (n - 1))), binary weights, the cell itself included.
"""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDistance,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)

from ..core.contract import Field
from ..core.risk.gi_star import confidence_bins, gi_star, permutation_p, two_sided
from ..core.risk.moran import morans_i
from ..core.risk.neighbours import DISTANCE, NEAREST, QUEEN, ROOK
from ..framework.i18n import tr
from ..framework.packages import need_packages
from ..framework.parameters import POLYGONS, described, field_parameter
from ..framework.shipped_tables import shipped_default, shipped_table
from ..gis.grid_cells import check_placeholders
from ..gis.step import Step
from .hotspots.messages import tell_of_clustering, tell_of_hot_spots, warn_of_permutations
from .hotspots.unit_neighbours import Wanted, neighbourhood_of, units_with_values

INTEGER = QgsProcessingParameterNumber.Type.Integer
UNITS = [*POLYGONS, QgsProcessing.SourceType.TypeVectorPoint]
NEIGHBOURHOODS = (QUEEN, ROOK, DISTANCE, NEAREST)
ANALYTIC, PERMUTATION = range(2)


class HotSpotAnalysis(Step):
    def name(self):
        return "hotspotanalysis"

    def title(self):
        return tr("Hot spot analysis")

    def group(self):
        return tr("5 Risk")

    def groupId(self):
        return "risk"

    def tags(self):
        return tr("hot spot,cold spot,getis-ord,gi*,cluster,moran,risk").split(",")

    def initAlgorithm(self, config=None):
        self.addParameter(
            described(
                QgsProcessingParameterFeatureSource("INPUT", tr("Grid with the risk"), UNITS),
                tr("The output of Risk zoning or Risk overlay, or any polygons or points with a number."),
            )
        )
        self.addParameter(field_parameter("FIELD", tr("Field to analyse"), Field.RISK, "INPUT", numeric=True))
        kinds = [tr("Queen (border or corner)"), tr("Rook (border)"), tr("Distance"), tr("K nearest")]
        self.addParameter(QgsProcessingParameterEnum("NEIGHBOURHOOD", tr("Neighbourhood"), kinds, defaultValue=0))
        self.addParameter(
            described(
                QgsProcessingParameterDistance(
                    "DISTANCE", tr("Distance between centres (m), for the neighbourhood Distance"), None, "INPUT",
                    optional=True, minValue=0,
                ),
                tr("Leave empty for the smallest distance at which every cell has a neighbour."),
            )
        )  # fmt: skip
        self.addParameter(
            QgsProcessingParameterNumber(
                "K", tr("Number of neighbours, for the neighbourhood K nearest"), INTEGER, shipped_default("K"),
                minValue=1,
            )
        )  # fmt: skip
        self.addParameter(
            described(
                QgsProcessingParameterBoolean("FDR", tr("Hold the false discovery rate (FDR)"), True),
                tr("Fewer cells are hot or cold by chance. It changes gi_bin only."),
            )
        )
        self._add_inference()
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Hot spots of mining ecological risk")))

    def _add_inference(self):
        kinds = [tr("Analytic (normal distribution)"), tr("Permutation")]
        permutations = (
            "PERMUTATIONS",
            tr("Number of permutations"),
            tr("At least 199 are needed for 99 % confidence."),
            99,
        )
        seed = ("SEED", tr("Seed of the permutations"), tr("The same seed gives the same result."), 0)
        inference = QgsProcessingParameterEnum("INFERENCE", tr("Inference"), kinds, defaultValue=ANALYTIC)
        self.addParameter(
            described(
                inference,
                tr("How gi_p is found. With permutations, FDR needs far more than 999 of them."),
                advanced=True,
            )
        )
        for name, label, help_text, least in (permutations, seed):
            number = QgsProcessingParameterNumber(name, label, INTEGER, shipped_default(name), minValue=least)
            self.addParameter(described(number, help_text, advanced=True))

    def layer_name(self, run, output):
        field = run.field("FIELD")
        known = {
            Field.RISK_MINE: tr("Hot spots of what mining adds to the risk"),
            Field.BIO_MINING: tr("Hot spots of what mining adds to the biodiversity stress"),
        }
        if field == Field.RISK:
            return super().layer_name(run, output)
        return known.get(field) or tr("Hot spots of {field}").format(field=field)

    def file_name(self, output, parameters):
        field = str(parameters.get("FIELD") or Field.RISK)
        known = {Field.RISK: "", Field.RISK_MINE: "_mining", Field.BIO_MINING: "_bio_mining"}
        return super().file_name(output, parameters) + known.get(field, f"_{field}")

    def step(self, run):
        permuting = run.choice("INFERENCE") == PERMUTATION
        if permuting:
            need_packages("esda", "libpysal")
        layer = run.vector("INPUT", metric=True)
        field = run.field("FIELD")
        values = check_placeholders(layer, field, layer.numbers(field))
        geometries = layer.geometries()
        used = units_with_values(values, geometries, run)
        given = run.given("DISTANCE")
        distance = run.number("DISTANCE") if given else None
        wanted = Wanted(NEIGHBOURHOODS[run.choice("NEIGHBOURHOOD")], distance, run.number("K"))
        neighbourhood = neighbourhood_of(layer, geometries, used, wanted, run)
        run.progress()(0.3)
        known = values[used]
        tell_of_clustering(known, morans_i(known, neighbourhood), run)
        z = gi_star(known, neighbourhood)
        p = two_sided(z)
        if permuting:
            permutations = run.number("PERMUTATIONS")
            warn_of_permutations(permutations, run)
            seed = run.number("SEED")
            p = np.where(np.isnan(z), np.nan, permutation_p(known, neighbourhood, permutations, seed))
        run.progress()(0.6)
        fdr = run.flag("FDR")
        bins = confidence_bins(z, p, shipped_table("confidence_levels"), fdr)
        tell_of_hot_spots(z, bins, fdr, run)
        columns = {
            Field.GI_Z: _spread(z, used),
            Field.GI_P: _spread(p, used),
            Field.GI_BIN: _spread(bins, used, np.isnan(z)),
        }
        output = run.write_copies("OUTPUT", layer, columns)
        run.style(output)
        return {"OUTPUT": output}


def _spread(found: np.ndarray, used: np.ndarray, missing: np.ndarray | bool = False) -> np.ma.MaskedArray:
    """One entry a feature, masked where the feature was not used or its result is missing."""
    everywhere = np.ma.masked_all(len(used), dtype=found.dtype)
    everywhere[used] = np.ma.masked_array(found, missing)
    return everywhere
