"""What the shipped models are made of: inputs, steps, outputs, and the part of the paper that each step is."""

from modelling import Box, From, Input, Model, Step
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)

POLYGON = QgsProcessing.SourceType.TypeVectorPolygon
LINE = QgsProcessing.SourceType.TypeVectorLine
ANY = QgsProcessing.SourceType.TypeVectorAnyGeometry
TABLE = QgsProcessing.SourceType.TypeVector
REFERENCE = "Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933"
BLUE, GREEN, YELLOW, RED, GREY = "#d6e6f4", "#dcefd9", "#fdf3cf", "#f9dcd3", "#ebe7f2"


def vector(name, label, kind, optional=False):
    return QgsProcessingParameterFeatureSource(name, label, [kind], optional=optional)


def raster(name, label, optional=False):
    return QgsProcessingParameterRasterLayer(name, label, optional=optional)


def field(name, label, default, layer):
    # QGIS 3.22 refuses a mandatory field parameter that is left out, although it has a default.
    return QgsProcessingParameterField(name, label, default, layer, optional=True)


def number(name, label, default, low=0.0, high=None, optional=False):
    kind = QgsProcessingParameterNumber.Type.Double
    limits = {} if high is None else {"maxValue": high}
    return QgsProcessingParameterNumber(name, label, kind, default, optional, minValue=low, **limits)


def advanced(definition):
    definition.setFlags(definition.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return definition


def table(name, label):
    return advanced(vector(name, label, TABLE, optional=True))


def column(definitions, start=(0.0, 0.0), comments=None, spacing=0.6):
    """The inputs one below the other."""
    comments = comments or {}
    return [
        (definition, (start[0], start[1] + spacing * index), comments.get(definition.name(), ""))
        for index, definition in enumerate(definitions)
    ]


MINES = vector("MINES", "Mining patches (polygons)", POLYGON)
LANDUSE = raster("LANDUSE", "Land use before mining (codes of the plugin's legend)")
MINE_FIELD = field("MINE_FIELD", "Field with the mine's id", "mine_id", "MINES")
DAMAGE_FIELD = field("DAMAGE_FIELD", "Field with the damage type", "damage", "MINES")
GROUP_FIELD = field("GROUP_FIELD", "Field with the mineral group", "min_group", "MINES")
FUNCTION_AREAS = vector("FUNCTION_AREAS", "Important ecological function areas", POLYGON, optional=True)
RESERVES = vector("RESERVES", "National nature reserves", POLYGON, optional=True)
ROADS = vector("ROADS", "Roads (lines or polygons)", ANY, optional=True)
ELEVATION = raster("ELEVATION", "Elevation (m)")
RAINFALL = raster("RAINFALL", "Rainfall (mm/year)")
FROZEN_GROUND = vector("FROZEN_GROUND", "Frozen ground (empty: none anywhere)", POLYGON, optional=True)
FROZEN_FIELD = field("FROZEN_FIELD", "Field with the type of frozen ground", "type", "FROZEN_GROUND")
MAIN_STREAM = vector("MAIN_STREAM", "Main stream (lines)", LINE)
TRIBUTARIES = vector("TRIBUTARIES", "Main tributaries (lines)", LINE, optional=True)
WATER_SOURCES = vector("WATER_SOURCES", "Water sources", ANY, optional=True)
STUDY_AREA = vector("STUDY_AREA", "Study area", POLYGON)
CLASSES = table("CLASSES", "Table of land-use classes (empty: shipped)")
THREAT_TABLE = table("THREAT_TABLE", "Table of threats (empty: shipped)")
SENSITIVITY = table("SENSITIVITY", "Table of suitability and sensitivity (empty: shipped)")
WEIGHTS = table("WEIGHTS", "Table of criteria weights (empty: shipped)")
RULES = table("RULES", "Table of restoration rules (empty: shipped)")
SEVERITY = table("SEVERITY", "Table of severity thresholds (empty: shipped)")
HALF_SATURATION = number("HALF_SATURATION", "Half-saturation constant k (0: automatic)", 0.05)
W_WATER = number("W_WATER", "Weight of the water conservation stress", 0.25)
W_BIO = number("W_BIO", "Weight of the biodiversity stress", 0.25)
W_VULN = number("W_VULN", "Weight of the vulnerability", 0.5)
CELL_SIZE = number("CELL_SIZE", "Cell size of the evaluation grid (m)", 2000, low=1)
UNITS = vector("UNITS", "Natural units (mountains, valleys, basins)", POLYGON)
AS_IN = advanced(
    QgsProcessingParameterVectorLayer("AS_IN", "Same reference values as in this result", [TABLE], optional=True)
)
UNIT_NAME = field("UNIT_NAME", "Field with the unit's name", "name", "UNITS")


def help_of(purpose, method):
    """What the help panel of a model says above its inputs and outputs."""
    return {
        "ALG_DESC": f"{purpose}</p><h3>Method</h3><p>{method}</p><h3>Reference</h3><p>{REFERENCE}.",
        "ALG_CREATOR": "Mining Ecological Risk",
    }


def passed(*names, **renamed):
    """Parameters that take the model input of the same name, or of the name given."""
    return {**{name: Input(name) for name in names}, **{name: Input(source) for name, source in renamed.items()}}


def damage_ledger():
    inputs = [MINES, LANDUSE, MINE_FIELD, DAMAGE_FIELD, GROUP_FIELD, FUNCTION_AREAS, RESERVES, CLASSES]
    outputs = {
        "PIECES": ("OUTPUT", "Damaged ecosystems"),
        "CROSSTAB": ("CROSSTAB", "Damage by ecosystem and type"),
        "LEDGER": ("LEDGER", "Damage ledger by mine"),
        "GROUPS": ("GROUPS", "Damage by mineral group"),
        "PROTECTED": ("PROTECTED", "Damage by protection"),
        "SUMMARY": ("HTML", "Damage summary"),
    }
    step = Step(
        "damagedecosystems",
        "miningrisk:damagedecosystems",
        "Damaged ecosystems",
        passed(
            "LANDUSE", "MINE_FIELD", "DAMAGE_FIELD", "GROUP_FIELD", "FUNCTION_AREAS", "RESERVES", "CLASSES",
            INPUT="MINES",
        ),
        (1.5, 2.0),
        "Every patch cut by the land use before mining: exact areas (Table 4)",
        outputs,
    )  # fmt: skip
    return Model(
        "damage_ledger",
        "Damage ledger",
        help_of(
            "Which ecosystems each mine damaged, and how much.",
            "Every patch is cut by the land use before mining and by protection; areas are those of the polygons, not "
            "counts of cells (paper 2.3.2, 3.1.1, Table 4).",
        ),
        column(inputs, spacing=1.0, comments={"LANDUSE": "The reference is the land use before mining (2.3.1)"}),
        [step],
        [
            Box("Data", tuple(definition.name() for definition in inputs), GREY),
            Box("Damaged ecosystems (paper 3.1.1, Table 4)", ("damagedecosystems",), GREEN),
        ],
    )


def biodiversity_stress():
    inputs = [LANDUSE, MINES, ROADS, vector("GRID", "Evaluation grid", POLYGON), STUDY_AREA, HALF_SATURATION,
              CLASSES, THREAT_TABLE, SENSITIVITY, AS_IN]  # fmt: skip
    outputs = {
        "QUALITY": ("QUALITY", "Habitat quality with mining"),
        "DEGRADATION": ("DEGRADATION", "Habitat degradation with mining"),
        "LANDUSE_MINED": ("LANDUSE_MINED", "Land use with mines"),
        "STRESSED": ("OUTPUT", "Biodiversity conservation stress"),
    }
    threats = [From("threatlayers", name) for name in ("MINING", "CONSTRUCTION", "SETTLEMENT", "ARABLE")]
    mined = From("threatlayers", "LANDUSE_MINED")
    steps = [
        Step("threatlayers", "miningrisk:threatlayers", "Threat layers",
             passed("LANDUSE", "MINES", "ROADS", "CLASSES"), (1.5, 0.5),
             "Mines, construction, settlements and arable land as 0/1 rasters (Table 2)",
             {"LANDUSE_MINED": outputs["LANDUSE_MINED"]}),
        Step("habitatquality", "miningrisk:habitatquality", "Habitat quality",
             {**passed("STUDY_AREA", "THREAT_TABLE", "SENSITIVITY", "HALF_SATURATION"),
              "LANDUSE": mined, "THREATS": threats},
             (3.0, 2.2), "InVEST's habitat quality (Eqs. 2 and 3)",
             {name: outputs[name] for name in ("QUALITY", "DEGRADATION")}),
        Step("habitatfragmentation", "miningrisk:habitatfragmentation", "Habitat fragmentation",
             {**passed("GRID", "SENSITIVITY"), "LANDUSE": mined}, (3.0, 4.2),
             "Habitat patches per km2 of cell (Eq. 4)"),
        Step("biodiversitystress", "miningrisk:biodiversitystress", "Biodiversity stress",
             {**passed("AS_IN"), "GRID": From("habitatfragmentation", "OUTPUT"),
              "QUALITY": From("habitatquality", "QUALITY")},
             (4.6, 4.2), "High where quality is low and fragmentation high (paper 2.3.4)",
             {"STRESSED": outputs["STRESSED"]}),
    ]  # fmt: skip
    return Model(
        "biodiversity_stress",
        "Biodiversity conservation stress",
        help_of(
            "Habitat quality and fragmentation under mining, and the stress they mean.",
            "Mines are burned into the land use; threats, habitat degradation (Eq. 2) and quality (Eq. 3) as in "
            "InVEST; habitat patches per km2 of cell (Eq. 4); the stress is high where quality is low and "
            "fragmentation high (paper 2.3.4, Table 2).",
        ),
        column(inputs),
        steps,
        [
            Box("Data", tuple(definition.name() for definition in inputs), GREY),
            Box("Threats (Table 2)", ("threatlayers",), RED),
            Box("Quality and fragmentation (Eqs. 2-4)", ("habitatquality", "habitatfragmentation"), GREEN),
            Box("Stress (2.3.4)", ("biodiversitystress",), YELLOW),
        ],
    )


def ecological_vulnerability():
    template = raster("TEMPLATE", "Template raster: its pixels are used (land use)")
    inputs = [template, ELEVATION, RAINFALL, FROZEN_GROUND, FROZEN_FIELD, FUNCTION_AREAS, RESERVES, MAIN_STREAM,
              TRIBUTARIES, WATER_SOURCES, WEIGHTS]  # fmt: skip
    outputs = {
        "VULNERABILITY": ("OUTPUT", "Ecological vulnerability"),
        "ELEVATION_SCORE": ("OUTPUT", "Score of elevation"),
        "RAINFALL_SCORE": ("OUTPUT", "Score of rainfall"),
        "FROZEN_SCORE": ("OUTPUT", "Score of frozen ground"),
        "AREAS_SCORE": ("OUTPUT", "Score of important ecological areas"),
        "WATER_SCORE": ("OUTPUT", "Score of the distance from water"),
    }
    scores = [
        ("scoreelevation", "Elevation score", passed("TEMPLATE", INPUT="ELEVATION"), "ELEVATION_SCORE"),
        ("scorerainfall", "Rainfall score", passed("TEMPLATE", INPUT="RAINFALL"), "RAINFALL_SCORE"),
        ("scorefrozenground", "Frozen ground score", passed("TEMPLATE", INPUT="FROZEN_GROUND", FIELD="FROZEN_FIELD"),
         "FROZEN_SCORE"),
        ("scoreimportantareas", "Important areas score", passed("TEMPLATE", "FUNCTION_AREAS", "RESERVES"),
         "AREAS_SCORE"),
        ("scorewaterdistance", "Water distance score",
         passed("TEMPLATE", "MAIN_STREAM", "TRIBUTARIES", SOURCES="WATER_SOURCES"), "WATER_SCORE"),
    ]  # fmt: skip
    steps = [
        Step(name, f"miningrisk:{name}", label, parameters, (1.6, 1.3 * row), "", {output: outputs[output]})
        for row, (name, label, parameters, output) in enumerate(scores)
    ]
    steps.append(
        Step("ecologicalvulnerability", "miningrisk:ecologicalvulnerability", "Ecological vulnerability",
             {**passed("WEIGHTS"), "INDICATORS": [From(name, "OUTPUT") for name, *_ in scores]}, (3.8, 2.6),
             "Weighted sum of the five scores", {"VULNERABILITY": outputs["VULNERABILITY"]})
    )  # fmt: skip
    return Model(
        "ecological_vulnerability",
        "Ecological vulnerability",
        help_of(
            "How vulnerable the land is by nature, whatever mining does.",
            "Elevation, rainfall, frozen ground, important ecological areas and distance from water are scored and "
            "added up by their AHP weights (paper 2.3.5, Table 3).",
        ),
        column(inputs),
        steps,
        [
            Box("Data", tuple(definition.name() for definition in inputs), GREY),
            Box("Indicator scores (Table 3)", tuple(name for name, *_ in scores), BLUE),
            Box("Vulnerability (2.3.5)", ("ecologicalvulnerability",), YELLOW),
        ],
    )


def risk_zoning():
    inputs = [vector("GRID", "Evaluation grid with both stresses", POLYGON),
              raster("VULNERABILITY", "Ecological vulnerability"), W_WATER, W_BIO, W_VULN,
              advanced(number("WATER_MAX", "WRAC that counts as the full stress (empty: the maximum)", None,
                              optional=True)),
              MINES, UNITS, UNIT_NAME, AS_IN]  # fmt: skip
    outputs = {
        "ZONES": ("OUTPUT", "Mining ecological risk zones"),
        "AREAS": ("AREAS", "Areas of the risk zones"),
        "HOTSPOTS": ("OUTPUT", "Hot spots of mining ecological risk"),
        "RISK_AREAS": ("OUTPUT", "Ecological risk areas"),
    }
    steps = [
        Step("riskoverlay", "miningrisk:riskoverlay", "Risk overlay",
             passed("GRID", "VULNERABILITY", "W_WATER", "W_BIO", "W_VULN", "WATER_MAX", "AS_IN"), (1.5, 1.0),
             "Weighted overlay of stresses and vulnerability (2.3.6)"),
        Step("riskzoning", "miningrisk:riskzoning", "Risk zoning",
             {**passed("AS_IN"), "INPUT": From("riskoverlay", "OUTPUT")},
             (2.6, 2.6), "Five zones by natural breaks (2.3.6, 3.2)",
             {name: outputs[name] for name in ("ZONES", "AREAS")}),
        Step("hotspotanalysis", "miningrisk:hotspotanalysis", "Hot spot analysis",
             {"INPUT": From("riskzoning", "OUTPUT")}, (4.4, 4.2), "Getis-Ord Gi* (3.3)",
             {"HOTSPOTS": outputs["HOTSPOTS"]}),
        Step("riskareas", "miningrisk:riskareas", "Risk areas",
             {**passed("UNITS", "UNIT_NAME", "MINES"), "INPUT": From("hotspotanalysis", "OUTPUT")}, (5.4, 6.2),
             "Hot cells by natural unit, with Table 5's directions (3.3, 3.4)",
             {"RISK_AREAS": outputs["RISK_AREAS"]}),
    ]  # fmt: skip
    return Model(
        "risk_zoning",
        "Risk zoning and hot spots",
        help_of(
            "Risk, its five zones, its hot spots and the named risk areas.",
            "Both stresses and the vulnerability are overlaid by weights; natural breaks make five zones (paper 2.3.6, "
            "3.2); Getis-Ord Gi* finds hot spots, which natural units turn into risk areas (3.3).",
        ),
        column(inputs),
        steps,
        [
            Box("Data", tuple(definition.name() for definition in inputs), GREY),
            Box("Risk and zones (2.3.6, 3.2)", ("riskoverlay", "riskzoning"), RED),
            Box("Hot spots and risk areas (3.3)", ("hotspotanalysis", "riskareas"), YELLOW),
        ],
    )
