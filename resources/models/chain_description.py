"""The description of `mining_risk_chain`: everything, from raw layers to zones, hot spots and restoration models."""

from dataclasses import replace

from descriptions import (
    AS_IN,
    BLUE,
    CELL_SIZE,
    CLASSES,
    DAMAGE_FIELD,
    DIRECTIONS,
    EARLIER,
    ELEVATION,
    FROZEN_FIELD,
    FROZEN_GROUND,
    FUNCTION_AREAS,
    GREEN,
    GREY,
    GROUP_FIELD,
    HALF_SATURATION,
    LANDUSE,
    MAIN_STREAM,
    MEASURES,
    MINE_FIELD,
    MINES,
    RAINFALL,
    RED,
    RESERVES,
    ROADS,
    RULES,
    SCORE_TABLES,
    SENSITIVITY,
    SEVERITY,
    STUDY_AREA,
    THREAT_TABLE,
    TRIBUTARIES,
    UNIT_NAME,
    UNITS,
    W_BIO,
    W_VULN,
    W_WATER,
    WATER_SOURCES,
    WEIGHTS,
    YELLOW,
    column,
    help_of,
    passed,
)
from modelling import Box, Expression, From, Model, Step, with_folder

OF_DAMAGE = [MINES, MINE_FIELD, DAMAGE_FIELD, GROUP_FIELD, LANDUSE, FUNCTION_AREAS, RESERVES, CLASSES]
OF_GRID = [STUDY_AREA, CELL_SIZE]
OF_BIODIVERSITY = [ROADS, HALF_SATURATION, THREAT_TABLE, SENSITIVITY, AS_IN, EARLIER]
OF_NATURE = [
    ELEVATION,
    RAINFALL,
    FROZEN_GROUND,
    FROZEN_FIELD,
    MAIN_STREAM,
    TRIBUTARIES,
    WATER_SOURCES,
    *SCORE_TABLES,
    WEIGHTS,
]
OF_RISK = [W_WATER, W_BIO, W_VULN, UNITS, UNIT_NAME, DIRECTIONS]
OF_RESTORATION = [RULES, SEVERITY, MEASURES]
DATA = [STUDY_AREA, MINES, MINE_FIELD, DAMAGE_FIELD, GROUP_FIELD, LANDUSE, ROADS]
NATURE = [ELEVATION, RAINFALL, FROZEN_GROUND, FROZEN_FIELD, FUNCTION_AREAS, RESERVES, MAIN_STREAM, TRIBUTARIES,
          WATER_SOURCES, UNITS, UNIT_NAME]  # fmt: skip
SETTINGS = [CELL_SIZE, W_WATER, W_BIO, W_VULN, replace(HALF_SATURATION, advanced=True), CLASSES, THREAT_TABLE,
            SENSITIVITY, *SCORE_TABLES, WEIGHTS, DIRECTIONS, RULES, SEVERITY, MEASURES, AS_IN, EARLIER]  # fmt: skip


FILE = "mining_risk"
# The hot spots of the earlier year, which lie in the same folder when several years are run at once.
AS_EARLIER = Expression(
    "if(length(parameter('EARLIER')) > 0, parameter('OUTPUT_FOLDER') || '/"
    f"{FILE}_' || parameter('EARLIER') || '.gpkg|layername=hotspots', parameter('AS_IN'))"
)


def mining_risk_chain():
    outputs = {
        "PIECES": ("PIECES", "Damaged ecosystems"),
        "CROSSTAB": ("CROSSTAB", "Damage by ecosystem and type"),
        "LEDGER": ("LEDGER", "Damage ledger by mine"),
        "GROUPS": ("GROUPS", "Damage by mineral group"),
        "PROTECTED": ("PROTECTED", "Damage by protection"),
        "SUMMARY": ("SUMMARY", "Damage summary"),
        "WATER_STRESS": ("OUTPUT", "Water conservation stress"),
        "QUALITY": ("QUALITY", "Habitat quality with mining"),
        "DEGRADATION": ("DEGRADATION", "Habitat degradation with mining"),
        "BIO_STRESS": ("STRESSED", "Biodiversity conservation stress"),
        "VULNERABILITY": ("VULNERABILITY", "Ecological vulnerability"),
        "ZONES": ("ZONES", "Mining ecological risk zones"),
        "AREAS": ("AREAS", "Areas of the risk zones"),
        "HOTSPOTS": ("HOTSPOTS", "Hot spots of mining ecological risk"),
        "HOTSPOTS_MINING": ("HOTSPOTS_MINING", "Hot spots of what mining adds to the risk"),
        "HOTSPOTS_BIO_MINING": ("HOTSPOTS_BIO_MINING", "Hot spots of what mining adds to the biodiversity stress"),
        "RISK_AREAS": ("RISK_AREAS", "Ecological risk areas"),
        "RESTORATION": ("OUTPUT", "Restoration model of every mine"),
        "COUNTS": ("COUNTS", "Mines by restoration model"),
    }

    def given(*names):
        return {name: outputs[name] for name in names}

    steps = [
        Step("damage", "miningrisk:damage_ledger", "Damage ledger",
             passed("MINES", "LANDUSE", "MINE_FIELD", "DAMAGE_FIELD", "GROUP_FIELD", "FUNCTION_AREAS", "RESERVES",
                    "CLASSES"),
             (1.6, 1.7), "Which ecosystems each mine damaged, exactly",
             given("PIECES", "CROSSTAB", "LEDGER", "GROUPS", "PROTECTED", "SUMMARY")),
        Step("grid", "miningrisk:evaluationgrid", "Evaluation grid",
             passed("CELL_SIZE", INPUT="STUDY_AREA"), (1.6, 5.6),
             "2 km cells, cut at the study area: every step adds its fields"),
        Step("water", "miningrisk:waterconservationstress", "Water conservation stress",
             {**passed("CLASSES", "MINE_FIELD"), "GRID": From("grid", "OUTPUT"), "PIECES": From("damage", "PIECES")},
             (3.0, 5.6), "WRAC (Eq. 1)", given("WATER_STRESS")),
        Step("biodiversity", "miningrisk:biodiversity_stress", "Biodiversity stress",
             {**passed("LANDUSE", "MINES", "DAMAGE_FIELD", "ROADS", "STUDY_AREA", "HALF_SATURATION", "CLASSES",
                       "THREAT_TABLE", "SENSITIVITY"), "AS_IN": AS_EARLIER, "GRID": From("water", "OUTPUT")},
             (3.0, 8.8), "Habitat quality and fragmentation (Eqs. 2-4)", given("QUALITY", "DEGRADATION", "BIO_STRESS")),
        Step("vulnerability", "miningrisk:ecological_vulnerability", "Ecological vulnerability",
             {**passed("ELEVATION", "RAINFALL", "FROZEN_GROUND", "FROZEN_FIELD", "FUNCTION_AREAS", "RESERVES",
                       "MAIN_STREAM", "TRIBUTARIES", "WATER_SOURCES", "WEIGHTS",
                       *(table.name for table in SCORE_TABLES), TEMPLATE="LANDUSE")},
             (3.0, 14.9), "Five indicators, AHP weights (Table 3)", given("VULNERABILITY")),
        Step("zoning", "miningrisk:risk_zoning", "Risk zoning and hot spots",
             {**passed("W_WATER", "W_BIO", "W_VULN", "MINES", "MINE_FIELD", "DAMAGE_FIELD", "UNITS", "UNIT_NAME",
                       "DIRECTIONS"), "AS_IN": AS_EARLIER,
              "GRID": From("biodiversity", "STRESSED"), "VULNERABILITY": From("vulnerability", "VULNERABILITY")},
             (5.1, 20.4), "Overlay, natural breaks, Gi*, risk areas",
             given("ZONES", "AREAS", "HOTSPOTS", "HOTSPOTS_MINING", "HOTSPOTS_BIO_MINING", "RISK_AREAS")),
        Step("restoration", "miningrisk:restorationmodels", "Restoration models",
             {**passed("MINE_FIELD", "RULES", "SEVERITY", "UNITS", "UNIT_NAME", "DIRECTIONS", "MEASURES"),
              "PIECES": From("damage", "PIECES"),
              "GRID": From("zoning", "ZONES")},
             (6.7, 24.2), "One mine, one policy: model, rule and reason", given("RESTORATION", "COUNTS")),
    ]  # fmt: skip
    places, row = {}, 0.0
    for inputs in (OF_DAMAGE, OF_GRID, OF_BIODIVERSITY, OF_NATURE, OF_RISK, OF_RESTORATION):
        placed = column(inputs, (0.0, row), spacing=0.5)
        places.update({parameter.name: place for parameter, place, _ in placed})
        row = placed[-1][1][1] + 1.8
    # The dialog asks for data first, the canvas has each beside the step that takes it.
    inputs = [(parameter, places[parameter.name], "") for parameter in (*DATA, *NATURE, *SETTINGS)]
    model = Model(
        "mining_risk_chain",
        "Mining risk chain",
        help_of(
            "Everything from raw layers to risk zones, hot spots, risk areas and a restoration model for every mine.",
            "Damaged ecosystems (3.1.1, Table 4); water conservation stress (Eq. 1); biodiversity stress (Eqs. 2-4, "
            "Table 2); vulnerability (Table 3); overlay and zones by natural breaks (2.3.6, 3.2); Gi* hot spots (3.3); "
            "one mine, one policy (3.4).",
        ),
        inputs,
        steps,
        [
            *(
                Box(title, tuple(parameter.name for parameter in group), GREY)
                for title, group in (
                    ("Mines, land use, protection", OF_DAMAGE),
                    ("Study area", OF_GRID),
                    ("Habitat", OF_BIODIVERSITY),
                    ("Nature", OF_NATURE),
                    ("Weights and units", OF_RISK),
                    ("Rules of restoration", OF_RESTORATION),
                )
            ),
            Box("1 Damage (2.3.2, 3.1.1)", ("damage",), GREEN),
            Box("2 Grid and water conservation stress (2.3.3, Eq. 1)", ("grid", "water"), BLUE),
            Box("3 Biodiversity conservation stress (2.3.4)", ("biodiversity",), GREEN),
            Box("4 Vulnerability (2.3.5)", ("vulnerability",), YELLOW),
            Box("5 Risk, zones, hot spots (2.3.6, 3.2, 3.3)", ("zoning",), RED),
            Box("6 Restoration (3.4)", ("restoration",), YELLOW),
        ],
    )
    return with_folder(model, FILE, "STUDY_AREA")
