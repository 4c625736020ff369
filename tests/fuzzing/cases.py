"""One valid case an algorithm: its parameters, with the landscape's layers by name after `@`."""

from __future__ import annotations

THREATS = ["@mining", "@construction", "@settlement", "@arable"]
SCORES = ["@s_elevation", "@s_rainfall", "@s_frozen", "@s_areas", "@s_water"]
MEMORY = "TEMPORARY_OUTPUT"

CASES: dict[str, dict] = {
    "createinterpretationlayer": {"CRS": "EPSG:32647"},
    "candidatepatches": {"INPUT": "@subsidence", "THRESHOLD": 10.0, "MINES": "@mines", "MASK": "@mask"},
    "checkinterpretation": {"INPUT": "@mines", "STUDY_AREA": "@study"},
    "checkrights": {
        "INPUT": "@mines", "RIGHTS": "@rights", "VALID_TO": "until", "MINERAL": "minerals", "LIMITS": ["@limits"],
    },
    "checkimagequality": {"MASK": "@mask", "BAD_VALUES": "1", "FOOTPRINTS": "@footprints"},
    "translatelanduse": {"INPUT": "@clcd", "CROSSWALK": 0, "COVER": "@cover"},
    "damagedecosystems": {
        "INPUT": "@mines", "LANDUSE": "@landuse", "FUNCTION_AREAS": "@functions", "RESERVES": "@reserves",
    },
    "damagesummary": {"INPUT": "@pieces", "BY": ["min_group"], "AREAS": "@areas", "RESTORED": "@mines_3"},
    "evaluationgrid": {"INPUT": "@study", "CELL_SIZE": 2000.0},
    "waterconservationstress": {"GRID": "@grid", "PIECES": "@pieces"},
    "threatlayers": {"LANDUSE": "@landuse", "MINES": "@mines", "ROADS": "@roads"},
    "habitatquality": {
        "LANDUSE": "@landuse_mined", "THREATS": THREATS, "LANDUSE_BEFORE": "@landuse", "ACCESS": "@access",
    },
    "habitatfragmentation": {"LANDUSE": "@landuse_mined", "GRID": "@water", "LANDUSE_BEFORE": "@landuse"},
    "biodiversitystress": {
        "GRID": "@frag", "QUALITY": "@quality", "QUALITY_BEFORE": "@quality_0", "FRAG_BEFORE_FIELD": "frag_0",
    },
    "ahpweights": {"MATRIX_TABLE": "@matrix"},
    "scoreelevation": {"INPUT": "@dem", "TEMPLATE": "@landuse"},
    "scorerainfall": {"INPUT": "@rain", "TEMPLATE": "@landuse"},
    "scorefrozenground": {"INPUT": "@frozen", "TEMPLATE": "@landuse"},
    "scoreimportantareas": {"FUNCTION_AREAS": "@functions", "RESERVES": "@reserves", "TEMPLATE": "@landuse"},
    "scorewaterdistance": {
        "MAIN_STREAM": "@stream", "TRIBUTARIES": "@tributaries", "SOURCES": "@sources", "TEMPLATE": "@landuse",
    },
    "ecologicalvulnerability": {"INDICATORS": SCORES},
    "riskoverlay": {"GRID": "@bio", "VULNERABILITY": "@vulnerability"},
    "riskzoning": {"INPUT": "@risk"},
    "hotspotanalysis": {"INPUT": "@zones", "NEIGHBOURHOOD": 0},
    "riskareas": {"INPUT": "@hot", "UNITS": "@units", "MINES": "@mines", "PIECES": "@pieces"},
    "stressedplaces": {
        "GRID": "@hot", "PIECES": "@pieces", "AREAS": "@areas", "MAIN_STREAM": "@stream", "MIN_LEVEL": 2,
    },
    "riskchange": {
        "BEFORE": "@hot", "AFTER": "@hot_2", "MINES_BEFORE": "@restoration", "MINES_AFTER": "@restoration_2",
        "RESTORED": "@mines_3",
    },
    "riskseries": {
        "LAYERS": ["@hot", "@hot_2"], "YEARS": "2015;2020", "MINES": ["@restoration", "@restoration_2"],
    },
    "weightstability": {"GRID": "@hot", "DRAWS": 50, "MINES": "@restoration"},
    "methodstability": {
        "STUDY_AREA": "@study", "MINES": "@mines", "LANDUSE": "@landuse", "ROADS": "@roads", "ELEVATION": "@dem",
        "RAINFALL": "@rain", "FROZEN_GROUND": "@frozen", "FUNCTION_AREAS": "@functions", "RESERVES": "@reserves",
        "MAIN_STREAM": "@stream", "TRIBUTARIES": "@tributaries", "WATER_SOURCES": "@sources", "UNITS": "@units",
        "CHOICES": "@choices",
    },
    "restorationmodels": {"PIECES": "@pieces", "GRID": "@hot", "UNITS": "@units", "AREAS": "@areas"},
    "restorationpriority": {
        "GRID": "@hot", "PIECES": "@pieces", "MINES": "@restoration", "LANDUSE": "@landuse",
        "LANDUSE_MINED": "@landuse_mined", "THREATS": THREATS,
    },
    "vegetationrecovery": {
        "INPUT": "@mines_3", "COVER_BEFORE": "@cover_2", "COVER_AFTER": "@cover", "LANDUSE": "@landuse",
        "INNER": 0.0, "OUTER": 2000.0,
    },
    "supervisionlist": {"MINES": "@restoration_2", "CHANGES": "@mine_changes", "RIGHTS": "@mine_rights"},
    "riskreport": {
        "INPUT": "@hot", "PIECES": "@pieces", "MINES": "@restoration", "AREAS": "@risk_areas", "QUALITY": "@quality",
        "VULNERABILITY": "@vulnerability", "TITLE": "Fuzz", "ATLAS_MINES": 1, "ATLAS_COUNT": 1,
    },
}  # fmt: skip

# What each table parameter takes when it is left out, and those that have no shipped default.
TABLES: dict[str, str] = {
    "CLASSES": "land_use_classes", "COEFFICIENTS": "water_coefficients", "THREAT_TABLE": "threats",
    "SENSITIVITY": "sensitivity", "SEVERITY": "severity", "DIRECTIONS": "risk_area_directions",
    "MEASURES": "measures", "CHOICES": "@choices", "COSTS": "@costs", "MATRIX_TABLE": "@matrix",
    "CROSSWALK_TABLE": "@crosswalk",
}  # fmt: skip
OWN_TABLES: dict[tuple[str, str], str] = {
    ("restorationmodels", "RULES"): "restoration_rules", ("weightstability", "RULES"): "restoration_rules",
    ("methodstability", "RULES"): "restoration_rules", ("supervisionlist", "RULES"): "supervision_rules",
    ("ecologicalvulnerability", "WEIGHTS"): "vulnerability_weights", ("riskoverlay", "WEIGHTS"): "@overlay_weights",
    ("methodstability", "WEIGHTS"): "vulnerability_weights", ("scoreelevation", "RANGES"): "elevation_scores",
    ("scorerainfall", "RANGES"): "rainfall_scores", ("scorefrozenground", "SCORES"): "frozen_ground_scores",
    ("scoreimportantareas", "SCORES"): "important_areas_scores",
    ("scorewaterdistance", "SCORES"): "water_distance_scores",
    ("weightstability", "MATRIX_TABLE"): "@overlay_matrix",
}  # fmt: skip

# How often an algorithm is drawn; 1 where nothing is said. Those of many steps or maps take seconds a run.
RARE = {"methodstability": 0.15, "riskreport": 0.3, "createinterpretationlayer": 0.4}


def filled(value, layers: dict[str, str]):
    """The value with the paths of the layers that it names."""
    if isinstance(value, list):
        return [filled(item, layers) for item in value]
    return layers[value[1:]] if isinstance(value, str) and value.startswith("@") else value
