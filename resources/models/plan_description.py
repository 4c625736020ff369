"""The description of `restoration_plan`: which mines to restore first, for a budget, and the risk after that."""

from descriptions import (
    BLUE,
    CLASSES,
    DAMAGE_FIELD,
    GREEN,
    GREY,
    LANDUSE,
    MINES,
    RED,
    ROADS,
    SENSITIVITY,
    THREAT_TABLE,
    column,
    help_of,
    passed,
)
from modelling import Box, From, Model, Parameter, Step, with_folder

RISK_AFTER = "risk_after"


def restoration_plan():
    results = [
        Parameter("HOTSPOTS", "Grid with risk zones and hot spots", "restorationpriority.GRID"),
        Parameter("PIECES", "Damaged ecosystems", "restorationpriority.PIECES"),
        Parameter("RESTORATION", "Mines with their restoration models", "restorationpriority.MINES"),
        Parameter("MINE_FIELD", "Field with the mine's id", "restorationpriority.MINE_FIELD", parent="PIECES"),
    ]
    land = [LANDUSE, MINES, DAMAGE_FIELD, ROADS]
    wishes = [
        Parameter("BUDGET", "Budget (empty: the order only)", "restorationpriority.BUDGET"),
        Parameter("COSTS", "Table of costs by model (empty: hectares)", "restorationpriority.COSTS"),
        Parameter("COST_FIELD", "Field with each mine's cost", "restorationpriority.COST_FIELD", parent="RESTORATION"),
        Parameter("MUST", "Mines that must be chosen", "restorationpriority.MUST", parent="RESTORATION"),
        Parameter("MUST_NOT", "Mines that must not be chosen", "restorationpriority.MUST_NOT", parent="RESTORATION"),
    ]
    tables = [CLASSES, THREAT_TABLE, SENSITIVITY]
    threats = [From("threatlayers", name) for name in ("MINING", "CONSTRUCTION", "SETTLEMENT", "ARABLE")]
    steps = [
        Step("threatlayers", "miningrisk:threatlayers", "Threat layers",
             passed("LANDUSE", "MINES", "DAMAGE_FIELD", "ROADS", "CLASSES", "THREAT_TABLE"), (1.7, 3.2),
             "As in the chain: what threatens habitat, and the land use with mines (Table 2)"),
        Step("priority", "miningrisk:restorationpriority", "Restoration priority",
             {**passed("PIECES", "MINE_FIELD", "LANDUSE", "BUDGET", "COSTS", "COST_FIELD", "MUST", "MUST_NOT",
                       "CLASSES", "THREAT_TABLE", "SENSITIVITY", GRID="HOTSPOTS", MINES="RESTORATION"),
              "LANDUSE_MINED": From("threatlayers", "LANDUSE_MINED"), "THREATS": threats},
             (3.3, 5.0), "What each mine removes beside its neighbours and per cost (3.4, 4.3)",
             {"PRIORITY": ("OUTPUT", "Mines in the order of their restoration"),
              "CURVE": ("CURVE", "Cost and gain after each mine"),
              "SCENARIO": ("SCENARIO", "Risk after the plan")}),
        Step("hotspots", "miningrisk:hotspotanalysis", "Hot spots after the plan",
             {"INPUT": From("priority", "SCENARIO"), "FIELD": RISK_AFTER}, (4.9, 8.6),
             "Gi* of the risk that is left (3.3)",
             {"HOTSPOTS_AFTER": ("OUTPUT", "Hot spots of the risk after the plan")}),
    ]  # fmt: skip
    inputs = column(results) + column(land, (0.0, 3.4)) + column(wishes, (0.0, 6.8)) + column(tables, (0.0, 10.8))
    model = Model(
        "restoration_plan",
        "Restoration plan for a budget",
        help_of(
            "From the results of the chain to the mines that should be restored first: the order for any budget, the "
            "plan for the one that is given, and the risk and its hot spots after it.",
            "The threats are made as in the chain. The gain of restoring mines is the risk that goes with them, on the "
            "scales of the chain; mines hide each other, so pairs and clusters are looked at as well as single mines, "
            "and everything is computed anew after each choice (3.4, 4.3). Costs are the damaged hectares, or come "
            "from a table by restoration model, or from a field.",
        ),
        inputs,
        steps,
        [
            Box("Results of the chain", tuple(parameter.name for parameter in results), GREY),
            Box("Mines and land use of the chain", tuple(parameter.name for parameter in land), GREY),
            Box("Costs and wishes", tuple(parameter.name for parameter in wishes), GREY),
            Box("Tables", tuple(parameter.name for parameter in tables), GREY),
            Box("Threats (2.3.4, Table 2)", ("threatlayers",), GREEN),
            Box("Order and plan (3.4, 4.3)", ("priority",), BLUE),
            Box("Hot spots that are left (3.3)", ("hotspots",), RED),
        ],
    )
    return with_folder(model, "restoration_plan")
