"""The parameters of Restoration priority."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExpression,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...core.contract import Field
from ...framework.i18n import tr
from ...framework.parameters import (
    ANY_VECTOR,
    NO_GEOMETRY,
    POLYGON_SINK,
    POLYGONS,
    described,
    field_parameter,
    table_parameter,
)

NUMBER = QgsProcessingParameterNumber.Type.Double
NUMERIC = QgsProcessingParameterField.DataType.Numeric
RASTERS = QgsProcessing.SourceType.TypeRaster
LINKS = "2000;4000;8000;16000"


def all_parameters() -> Iterator[QgsProcessingParameterDefinition]:
    """In the order of the dialog."""
    yield from _layers()
    yield from _costs_and_wishes()
    yield from _model()
    yield from _scales()
    yield QgsProcessingParameterFeatureSink("OUTPUT", tr("Restoration priority"), POLYGON_SINK)
    yield QgsProcessingParameterFeatureSink("CURVE", tr("Cost and gain after each mine"), NO_GEOMETRY)
    scenario = QgsProcessingParameterFeatureSink(
        "SCENARIO", tr("Risk after the plan"), POLYGON_SINK, optional=True, createByDefault=False
    )
    yield described(scenario, tr("GRID with risk_after and, by the breaks in its history, cls_after."))


def _layers() -> Iterator[QgsProcessingParameterDefinition]:
    yield described(
        QgsProcessingParameterFeatureSource("GRID", tr("Mining ecological risk (grid)"), POLYGONS),
        tr("The output of Risk overlay, Risk zoning or Hot spots, whose history tells the scales."),
    )
    yield described(
        QgsProcessingParameterFeatureSource("PIECES", tr("Damaged ecosystem pieces"), POLYGONS),
        tr("The output of Damaged ecosystems: mining patches cut by the land use before mining."),
    )
    yield described(
        QgsProcessingParameterFeatureSource("MINES", tr("Mines"), POLYGONS),
        tr("The output of Restoration models, one feature a mine; of the same mines as PIECES."),
    )
    yield described(
        QgsProcessingParameterRasterLayer("LANDUSE", tr("Land use before mining")),
        tr("The land use that Threat layers read: what the mines' pixels go back to."),
    )
    yield described(
        QgsProcessingParameterRasterLayer("LANDUSE_MINED", tr("Land use with mines")),
        tr("The output LANDUSE_MINED of Threat layers."),
    )
    yield described(
        QgsProcessingParameterMultipleLayers("THREATS", tr("Threat rasters, in the order of the table"), RASTERS),
        tr("As for Habitat quality; the one called mining in the table holds the mines."),
    )
    columns = tr("THREAT, MAX_DIST (m), WEIGHT (0-1), DECAY (linear or exponential)")
    yield table_parameter("THREAT_TABLE", tr("Threats"), "threats", columns)
    columns = tr("LULC (or lucode), HABITAT (0-1) and one per threat, named as it (0-1)")
    yield table_parameter("SENSITIVITY", tr("Suitability and sensitivity"), "sensitivity", columns)
    columns = tr("code, water_term (blank: none), ecosystem")
    yield table_parameter("CLASSES", tr("Land-use classes"), "land_use_classes", columns)
    columns = tr("term, group_weight, term_weight")
    yield table_parameter("COEFFICIENTS", tr("Coefficients of Eq. 1"), "water_coefficients", columns)
    yield field_parameter("MINE_FIELD", tr("Field with the mine's id"), Field.MINE_ID, "PIECES")
    code = field_parameter("CODE_FIELD", tr("Field of the land-use class code"), Field.LU_CODE, "PIECES", numeric=True)
    yield described(code, tr("The code of the class that was damaged, as in CLASSES."), advanced=True)


def _costs_and_wishes() -> Iterator[QgsProcessingParameterDefinition]:
    yield described(
        QgsProcessingParameterFeatureSource("COSTS", tr("Table of costs by model"), ANY_VECTOR, optional=True),
        tr("Columns: model, cost_per_ha. Without it and without COST_FIELD a mine costs its damaged hectares."),
    )
    yield described(
        QgsProcessingParameterField(
            "COST_FIELD", tr("Field with each mine's cost"), None, "MINES", NUMERIC, optional=True
        ),
        tr("Instead of COSTS: what restoring the whole mine costs, above 0."),
    )
    yield described(
        QgsProcessingParameterNumber("BUDGET", tr("Budget"), NUMBER, None, optional=True, minValue=0),
        tr("In the unit of the costs (hectares by default). Empty: the order only, and all mines are chosen."),
    )
    for name, label in (("MUST", tr("Mines that must be chosen")), ("MUST_NOT", tr("Mines that must not be chosen"))):
        yield described(
            QgsProcessingParameterExpression(name, label, None, "MINES", optional=True),
            tr("An expression over the fields of MINES, such as \"protection\" = 'reserve'."),
        )
    yield described(
        QgsProcessingParameterString("LINKS", tr("Links of the clusters (m)"), LINKS),
        tr("Mines that steps of at most such a distance connect are also looked at as one candidate."),
        advanced=True,
    )


def _model() -> Iterator[QgsProcessingParameterDefinition]:
    models = [
        tr("Nearest threat cell (InVEST from 3.13 on)"),
        tr("Kernel that sums to 1 (InVEST 3.3-3.12)"),
        tr("Plain sum over threat cells (Eq. 3 as printed)"),
    ]
    options = (
        ("DECAY_MODEL", tr("How threats reach a pixel"), models),
        ("METHOD", tr("Formula"), [tr("product: 1 - Q (1 - C')"), tr("weighted mean: w (1 - Q) + (1 - w) C'")]),
        (
            "NEIGHBOURS",
            tr("Pixels of one patch touch over"),
            [tr("sides and corners (8 neighbours)"), tr("sides only (4 neighbours)")],
        ),
    )
    for name, label, choices in options:
        parameter = QgsProcessingParameterEnum(name, label, choices, optional=True, defaultValue=None)
        yield described(parameter, tr("Empty: as in the history of GRID, else the first."), advanced=True)


def _scales() -> Iterator[QgsProcessingParameterDefinition]:
    for name, label in (
        ("HALF_SATURATION", tr("Half-saturation constant k")),
        ("Z", tr("Exponent z")),
        ("WEIGHT", tr("Weight w of the quality in the weighted mean (0-1)")),
        ("ACON", tr("A_con of Eq. 1 (dimensionless)")),
        ("W_WATER", tr("Weight of the water conservation stress")),
        ("W_BIO", tr("Weight of the biodiversity stress")),
        ("WATER_MAX", tr("WRAC that counts as the full stress")),
        ("FRAG_MIN", tr("Fragmentation that counts as 0 (patches per km2)")),
        ("FRAG_MAX", tr("Fragmentation that counts as 1 (patches per km2)")),
    ):
        parameter = QgsProcessingParameterNumber(name, label, NUMBER, None, optional=True, minValue=0)
        yield described(parameter, tr("Empty: as in the history of GRID."), advanced=True)
