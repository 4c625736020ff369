"""What the shipped models are made of: inputs, steps, outputs, and the part of the paper that each step is."""

from modelling import Box, From, Input, Model, Parameter, Step, with_folder

REFERENCE = "Xu et al. 2023, Land 12, 933, doi 10.3390/land12040933"
BLUE, GREEN, YELLOW, RED, GREY = "#d6e6f4", "#dcefd9", "#fdf3cf", "#f9dcd3", "#ebe7f2"


def column(parameters, start=(0.0, 0.0), comments=None, spacing=0.6):
    """The inputs one below the other."""
    comments = comments or {}
    return [
        (parameter, (start[0], start[1] + spacing * index), comments.get(parameter.name, ""))
        for index, parameter in enumerate(parameters)
    ]


MINES = Parameter("MINES", "Mining patches (polygons)", "damagedecosystems.INPUT")
LANDUSE = Parameter("LANDUSE", "Land use before mining (codes of the plugin's legend)", "damagedecosystems.LANDUSE")
MINE_FIELD = Parameter("MINE_FIELD", "Field with the mine's id", "damagedecosystems.MINE_FIELD", parent="MINES")
DAMAGE_FIELD = Parameter("DAMAGE_FIELD", "Field with the damage type", "damagedecosystems.DAMAGE_FIELD", parent="MINES")
GROUP_FIELD = Parameter("GROUP_FIELD", "Field with the mineral group", "damagedecosystems.GROUP_FIELD", parent="MINES")
FUNCTION_AREAS = Parameter("FUNCTION_AREAS", "Important ecological function areas", "damagedecosystems.FUNCTION_AREAS")
RESERVES = Parameter("RESERVES", "National nature reserves", "damagedecosystems.RESERVES")
ROADS = Parameter("ROADS", "Roads (lines or polygons)", "threatlayers.ROADS")
ELEVATION = Parameter("ELEVATION", "Elevation (m)", "scoreelevation.INPUT")
RAINFALL = Parameter("RAINFALL", "Rainfall (mm/year)", "scorerainfall.INPUT")
FROZEN_GROUND = Parameter("FROZEN_GROUND", "Frozen ground (empty: none anywhere)", "scorefrozenground.INPUT")
FROZEN_FIELD = Parameter(
    "FROZEN_FIELD", "Field with the type of frozen ground", "scorefrozenground.FIELD", parent="FROZEN_GROUND"
)
MAIN_STREAM = Parameter(
    "MAIN_STREAM", "Main stream (lines, or polygons of a wide river)", "scorewaterdistance.MAIN_STREAM"
)
TRIBUTARIES = Parameter("TRIBUTARIES", "Main tributaries (lines or polygons)", "scorewaterdistance.TRIBUTARIES")
WATER_SOURCES = Parameter("WATER_SOURCES", "Water sources", "scorewaterdistance.SOURCES")
STUDY_AREA = Parameter("STUDY_AREA", "Study area", "evaluationgrid.INPUT")
CLASSES = Parameter("CLASSES", "Table of land-use classes (empty: shipped)", "damagedecosystems.CLASSES")
THREAT_TABLE = Parameter("THREAT_TABLE", "Table of threats (empty: shipped)", "habitatquality.THREAT_TABLE")
SENSITIVITY = Parameter(
    "SENSITIVITY", "Table of suitability and sensitivity (empty: shipped)", "habitatquality.SENSITIVITY"
)
WEIGHTS = Parameter("WEIGHTS", "Table of criteria weights (empty: shipped)", "ecologicalvulnerability.WEIGHTS")
RULES = Parameter("RULES", "Table of restoration rules (empty: shipped)", "restorationmodels.RULES")
SEVERITY = Parameter("SEVERITY", "Table of severity thresholds (empty: shipped)", "restorationmodels.SEVERITY")
ELEVATION_TABLE = Parameter("ELEVATION_TABLE", "Table of elevation scores (empty: shipped)", "scoreelevation.RANGES")
RAINFALL_TABLE = Parameter("RAINFALL_TABLE", "Table of rainfall scores (empty: shipped)", "scorerainfall.RANGES")
FROZEN_TABLE = Parameter("FROZEN_TABLE", "Table of frozen-ground scores (empty: shipped)", "scorefrozenground.SCORES")
IMPORTANT_TABLE = Parameter(
    "IMPORTANT_TABLE", "Table of scores of important areas (empty: shipped)", "scoreimportantareas.SCORES"
)
WATER_TABLE = Parameter("WATER_TABLE", "Table of water-distance scores (empty: shipped)", "scorewaterdistance.SCORES")
SCORE_TABLES = [ELEVATION_TABLE, RAINFALL_TABLE, FROZEN_TABLE, IMPORTANT_TABLE, WATER_TABLE]
DIRECTIONS = Parameter("DIRECTIONS", "Table of issues and directions by unit (empty: shipped)", "riskareas.DIRECTIONS")
MEASURES = Parameter("MEASURES", "Table of restoration measures (empty: shipped)", "restorationmodels.MEASURES")
HALF_SATURATION = Parameter(
    "HALF_SATURATION", "Half-saturation constant k (0: automatic)", "habitatquality.HALF_SATURATION"
)
W_WATER = Parameter("W_WATER", "Weight of the water conservation stress", "riskoverlay.W_WATER")
W_BIO = Parameter("W_BIO", "Weight of the biodiversity stress", "riskoverlay.W_BIO")
W_VULN = Parameter("W_VULN", "Weight of the vulnerability", "riskoverlay.W_VULN")
WATER_MAX = Parameter("WATER_MAX", "WRAC that counts as the full stress (empty: the maximum)", "riskoverlay.WATER_MAX")
VULN_MIN = Parameter(
    "VULN_MIN", "Vulnerability that counts as 0 (empty: from the raster's history)", "riskoverlay.VULN_MIN"
)
VULN_MAX = Parameter(
    "VULN_MAX", "Vulnerability that counts as 1 (empty: from the raster's history)", "riskoverlay.VULN_MAX"
)
CELL_SIZE = Parameter("CELL_SIZE", "Cell size of the evaluation grid (m)", "evaluationgrid.CELL_SIZE")
UNITS = Parameter("UNITS", "Natural units (mountains, valleys, basins)", "riskareas.UNITS")
UNIT_NAME = Parameter("UNIT_NAME", "Field with the unit's name", "riskareas.UNIT_NAME", parent="UNITS")
GRID = Parameter("GRID", "Evaluation grid", "habitatfragmentation.GRID")
AS_IN = Parameter("AS_IN", "Same reference values as in this result", "riskoverlay.AS_IN")
EARLIER = Parameter("EARLIER", "Suffix of the earlier year in the same folder", "collectresults.SUFFIX", advanced=True)


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
    model = Model(
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
            Box("Data", tuple(parameter.name for parameter in inputs), GREY),
            Box("Damaged ecosystems (paper 3.1.1, Table 4)", ("damagedecosystems",), GREEN),
        ],
    )
    return with_folder(model, "damage_ledger", "MINES")


def biodiversity_stress():
    inputs = [LANDUSE, MINES, DAMAGE_FIELD, ROADS, GRID, STUDY_AREA, HALF_SATURATION,
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
             passed("LANDUSE", "MINES", "DAMAGE_FIELD", "ROADS", "CLASSES", "THREAT_TABLE"), (1.5, 0.5),
             "Mines, construction, settlements and arable land as 0/1 rasters (Table 2)",
             {"LANDUSE_MINED": outputs["LANDUSE_MINED"]}),
        Step("habitatquality", "miningrisk:habitatquality", "Habitat quality",
             {**passed("STUDY_AREA", "THREAT_TABLE", "SENSITIVITY", "HALF_SATURATION"),
              "LANDUSE": mined, "THREATS": threats, "LANDUSE_BEFORE": Input("LANDUSE")},
             (3.0, 2.2), "InVEST's habitat quality (Eqs. 2 and 3), with mining and without",
             {name: outputs[name] for name in ("QUALITY", "DEGRADATION")}),
        Step("habitatfragmentation", "miningrisk:habitatfragmentation", "Habitat fragmentation",
             {**passed("GRID", "SENSITIVITY", LANDUSE_BEFORE="LANDUSE"), "LANDUSE": mined}, (3.0, 4.2),
             "Habitat patches per km2 of cell (Eq. 4)"),
        Step("biodiversitystress", "miningrisk:biodiversitystress", "Biodiversity stress",
             {**passed("AS_IN"), "GRID": From("habitatfragmentation", "OUTPUT"),
              "QUALITY": From("habitatquality", "QUALITY"),
              "QUALITY_BEFORE": From("habitatquality", "QUALITY_BEFORE")},
             (4.6, 4.2), "High where quality is low and fragmentation high (paper 2.3.4)",
             {"STRESSED": outputs["STRESSED"]}),
    ]  # fmt: skip
    model = Model(
        "biodiversity_stress",
        "Biodiversity conservation stress",
        help_of(
            "Habitat quality and fragmentation under mining, and the stress they mean.",
            "Mines are burned into the land use; threats, habitat degradation (Eq. 3) and quality (Eq. 2) as in "
            "InVEST; habitat patches per km2 of cell (Eq. 4); the stress is high where quality is low and "
            "fragmentation high (paper 2.3.4, Table 2).",
        ),
        column(inputs),
        steps,
        [
            Box("Data", tuple(parameter.name for parameter in inputs), GREY),
            Box("Threats (Table 2)", ("threatlayers",), RED),
            Box("Quality and fragmentation (Eqs. 2-4)", ("habitatquality", "habitatfragmentation"), GREEN),
            Box("Stress (2.3.4)", ("biodiversitystress",), YELLOW),
        ],
    )
    return with_folder(model, "biodiversity_stress", "STUDY_AREA")


def ecological_vulnerability():
    template = Parameter("TEMPLATE", "Template raster: its pixels are used (land use)", "scoreelevation.TEMPLATE")
    inputs = [template, ELEVATION, RAINFALL, FROZEN_GROUND, FROZEN_FIELD, FUNCTION_AREAS, RESERVES, MAIN_STREAM,
              TRIBUTARIES, WATER_SOURCES, *SCORE_TABLES, WEIGHTS]  # fmt: skip
    outputs = {
        "VULNERABILITY": ("OUTPUT", "Ecological vulnerability"),
        "ELEVATION_SCORE": ("OUTPUT", "Score of elevation"),
        "RAINFALL_SCORE": ("OUTPUT", "Score of rainfall"),
        "FROZEN_SCORE": ("OUTPUT", "Score of frozen ground"),
        "AREAS_SCORE": ("OUTPUT", "Score of important ecological areas"),
        "WATER_SCORE": ("OUTPUT", "Score of the distance from water"),
    }
    scores = [
        ("scoreelevation", "Elevation score", passed("TEMPLATE", INPUT="ELEVATION", RANGES="ELEVATION_TABLE"),
         "ELEVATION_SCORE"),
        ("scorerainfall", "Rainfall score", passed("TEMPLATE", INPUT="RAINFALL", RANGES="RAINFALL_TABLE"),
         "RAINFALL_SCORE"),
        ("scorefrozenground", "Frozen ground score", passed("TEMPLATE", INPUT="FROZEN_GROUND", FIELD="FROZEN_FIELD",
                                                             SCORES="FROZEN_TABLE"),
         "FROZEN_SCORE"),
        ("scoreimportantareas", "Important areas score", passed("TEMPLATE", "FUNCTION_AREAS", "RESERVES",
                                                                   SCORES="IMPORTANT_TABLE"),
         "AREAS_SCORE"),
        ("scorewaterdistance", "Water distance score",
         passed("TEMPLATE", "MAIN_STREAM", "TRIBUTARIES", SOURCES="WATER_SOURCES",
                SCORES="WATER_TABLE"), "WATER_SCORE"),
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
    model = Model(
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
            Box("Data", tuple(parameter.name for parameter in inputs), GREY),
            Box("Indicator scores (Table 3)", tuple(name for name, *_ in scores), BLUE),
            Box("Vulnerability (2.3.5)", ("ecologicalvulnerability",), YELLOW),
        ],
    )
    return with_folder(model, "ecological_vulnerability")


def risk_zoning():
    inputs = [Parameter("GRID", "Evaluation grid with both stresses", "riskoverlay.GRID"),
              Parameter("VULNERABILITY", "Ecological vulnerability", "riskoverlay.VULNERABILITY"),
              W_WATER, W_BIO, W_VULN, WATER_MAX, VULN_MIN, VULN_MAX,
              Parameter("MINES", "Mines (patches or points)", "riskareas.MINES"),
              Parameter("MINE_FIELD", "Field with the mine's id", "riskareas.MINE_FIELD", parent="MINES"),
              Parameter("DAMAGE_FIELD", "Field with the damage type", "riskareas.DAMAGE_FIELD", parent="MINES"),
              UNITS, UNIT_NAME, DIRECTIONS, AS_IN]  # fmt: skip
    outputs = {
        "ZONES": ("OUTPUT", "Mining ecological risk zones"),
        "AREAS": ("AREAS", "Areas of the risk zones"),
        "HOTSPOTS": ("OUTPUT", "Hot spots of mining ecological risk"),
        "HOTSPOTS_MINING": ("OUTPUT", "Hot spots of what mining adds to the risk"),
        "HOTSPOTS_BIO_MINING": ("OUTPUT", "Hot spots of what mining adds to the biodiversity stress"),
        "RISK_AREAS": ("OUTPUT", "Ecological risk areas"),
    }
    steps = [
        Step("riskoverlay", "miningrisk:riskoverlay", "Risk overlay",
             passed("GRID", "VULNERABILITY", "W_WATER", "W_BIO", "W_VULN", "WATER_MAX", "VULN_MIN", "VULN_MAX",
                    "AS_IN"), (1.5, 1.0),
             "Weighted overlay of stresses and vulnerability (2.3.6)"),
        Step("riskzoning", "miningrisk:riskzoning", "Risk zoning",
             {**passed("AS_IN"), "INPUT": From("riskoverlay", "OUTPUT")},
             (2.6, 2.6), "Five zones by natural breaks (2.3.6, 3.2)",
             {name: outputs[name] for name in ("ZONES", "AREAS")}),
        Step("hotspotanalysis", "miningrisk:hotspotanalysis", "Hot spot analysis",
             {"INPUT": From("riskzoning", "OUTPUT")}, (4.4, 4.2), "Getis-Ord Gi* (3.3)",
             {"HOTSPOTS": outputs["HOTSPOTS"]}),
        Step("hotspots_mining", "miningrisk:hotspotanalysis", "Hot spots of mining's part",
             {"INPUT": From("riskzoning", "OUTPUT"), "FIELD": "risk_mine"}, (4.4, 5.6), "Gi* of risk_mine",
             {"HOTSPOTS_MINING": outputs["HOTSPOTS_MINING"]}),
        Step("hotspots_bio_mining", "miningrisk:hotspotanalysis", "Hot spots of mining's biodiversity stress",
             {"INPUT": From("riskzoning", "OUTPUT"), "FIELD": "bio_mining"}, (4.4, 7.0), "Gi* of bio_mining (Figure 6)",
             {"HOTSPOTS_BIO_MINING": outputs["HOTSPOTS_BIO_MINING"]}),
        Step("riskareas", "miningrisk:riskareas", "Risk areas",
             {**passed("UNITS", "UNIT_NAME", "MINES", "MINE_FIELD", "DAMAGE_FIELD", "DIRECTIONS"),
              "INPUT": From("hotspotanalysis", "OUTPUT")}, (6.6, 5.6),
             "Hot cells by natural unit, with Table 5's directions (3.3, 3.4)",
             {"RISK_AREAS": outputs["RISK_AREAS"]}),
    ]  # fmt: skip
    model = Model(
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
            Box("Data", tuple(parameter.name for parameter in inputs), GREY),
            Box("Risk and zones (2.3.6, 3.2)", ("riskoverlay", "riskzoning"), RED),
            Box(
                "Hot spots and risk areas (3.3)",
                ("hotspotanalysis", "hotspots_mining", "hotspots_bio_mining", "riskareas"),
                YELLOW,
            ),
        ],
    )
    return with_folder(model, "risk_zoning")
