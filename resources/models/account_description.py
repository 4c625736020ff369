"""The description of `risk_account`: where the damage and the stress are, whose they are, and what caused them."""

from descriptions import BLUE, GREEN, GREY, RED, UNIT_NAME, UNITS, YELLOW, column, help_of, passed
from modelling import Box, Model, Parameter, Step, with_folder


def risk_account():
    results = [
        Parameter("HOTSPOTS", "Grid with risk zones and hot spots", "riskareas.INPUT"),
        Parameter("PIECES", "Damaged ecosystems", "damagesummary.INPUT"),
        Parameter("RESTORATION", "Mines with their restoration models", "supervisionlist.MINES"),
        Parameter("MINE_CHANGES", "Changes of mines", "supervisionlist.CHANGES"),
        Parameter("RIGHTS", "Mines and rights", "supervisionlist.RIGHTS"),
        Parameter("HOTSPOTS_BIO_MINING", "Hot spots of mining's biodiversity stress", "stressedplaces.HOTSPOTS"),
        Parameter("MINE_FIELD", "Field with the mine's id", "damagesummary.MINE_FIELD", parent="PIECES"),
    ]
    places = [
        Parameter("AREAS", "Areas (counties, catchments)", "damagesummary.AREAS"),
        Parameter("AREA_NAME", "Field of the area's name", "damagesummary.AREA_NAME", parent="AREAS"),
        UNITS,
        UNIT_NAME,
        Parameter("MAIN_STREAM", "Main stream", "stressedplaces.MAIN_STREAM"),
    ]
    settings = [
        Parameter(
            "BY", "Fields to divide the damage by (one or two)", "damagesummary.BY", parent="PIECES", optional=False
        ),
        Parameter("MIN_LEVEL", "Lowest level of a place", "stressedplaces.MIN_LEVEL"),
    ]
    steps = [
        Step("whose", "miningrisk:damagesummary", "Damage by fields",
             passed("BY", "MINE_FIELD", INPUT="PIECES"), (1.7, 0.8),
             "Whose: by mineral, state, licence, method (3.1.1)", {"BY_FIELD": ("OUTPUT", "Damage by fields")}),
        Step("where", "miningrisk:damagesummary", "Damage by area and risk class",
             passed("AREAS", "AREA_NAME", "MINE_FIELD", INPUT="PIECES", GRID="HOTSPOTS"), (3.0, 2.4),
             "Where: pieces cut at the borders (3.1.1, 3.2)", {"BY_AREA": ("OUTPUT", "Damage by area and risk class")}),
        Step("places", "miningrisk:stressedplaces", "Stressed places",
             passed("PIECES", "MINE_FIELD", "AREAS", "AREA_NAME", "MAIN_STREAM", "MIN_LEVEL", GRID="HOTSPOTS",
                    HOTSPOTS="HOTSPOTS_BIO_MINING"),
             (1.7, 4.4), "What caused it: terms of Eq. 1 (3.1.2, Fig. 5)", {"PLACES": ("OUTPUT", "Stressed places")}),
        Step("units", "miningrisk:riskareas", "Risk areas",
             passed("UNITS", "UNIT_NAME", "MINE_FIELD", "PIECES", INPUT="HOTSPOTS", MINES="PIECES"), (3.0, 6.2),
             "Each unit with mines, damage and minerals (3.3)", {"RISK_AREAS": ("OUTPUT", "Ecological risk areas")}),
        Step("supervision", "miningrisk:supervisionlist", "Supervision list",
             passed("MINE_FIELD", "RIGHTS", MINES="RESTORATION", CHANGES="MINE_CHANGES"), (1.7, 8.2),
             "Measure, warning level, reason (4.3)",
             {"SUPERVISION": ("OUTPUT", "Supervision list"),
              "CROSS": ("CROSS", "Mines by zone, state, licence and measure")}),
    ]  # fmt: skip
    model = Model(
        "risk_account",
        "Where, whose and why",
        help_of(
            "From the results of the chain to all that the paper tells of its area: damage by mineral, licence, area "
            "and risk class, stressed places and their causes, risk areas, and the supervision of every mine.",
            "The damaged pieces are added up by fields, areas and risk classes (3.1.1, 3.2); cells of high stress are "
            "gathered into places with the classes that cause it (3.1.2); hot cells into risk areas (3.3); rules give "
            "every mine a measure and a warning level (4.3).",
        ),
        column(results) + column(places, (0.0, 5.4)) + column(settings, (0.0, 9.6)),
        steps,
        [
            Box("Results of the chain", tuple(parameter.name for parameter in results), GREY),
            Box("Places", tuple(parameter.name for parameter in places), GREY),
            Box("Settings", tuple(parameter.name for parameter in settings), GREY),
            Box("Whose (3.1.1)", ("whose",), GREEN),
            Box("Where (3.1.1, 3.2)", ("where",), GREEN),
            Box("Causes (3.1.2)", ("places",), BLUE),
            Box("Risk areas (3.3)", ("units",), YELLOW),
            Box("Supervision (4.3)", ("supervision",), RED),
        ],
    )
    return with_folder(model, "risk_account")
