"""The description of `risk_decisions`: from the results of two years to report, early warnings and stability."""

from dataclasses import replace

from descriptions import (
    BLUE,
    GREEN,
    GREY,
    RED,
    RULES,
    W_BIO,
    W_VULN,
    W_WATER,
    column,
    help_of,
    passed,
)
from modelling import Box, From, Model, Parameter, Step, with_folder

DESCRIPTION = {
    "AREA": "Name of the area",
    "AUTHOR": "Author",
    "IMAGES": "Images and their dates",
    "LANDUSE_YEAR": "Year of the land use before mining",
}


def risk_decisions():
    own = [Parameter("AFTER", "Grid with risk zones and hot spots", "riskreport.INPUT"),
           Parameter("PIECES", "Damaged ecosystems", "riskreport.PIECES"),
           Parameter("MINES_AFTER", "Mines with their restoration models", "riskreport.MINES"),
           Parameter("MINE_FIELD", "Field with the mine's id", "riskchange.MINE_FIELD", parent="MINES_AFTER"),
           Parameter("RISK_AREAS", "Ecological risk areas", "riskreport.AREAS"),
           Parameter("QUALITY", "Habitat quality", "riskreport.QUALITY"),
           Parameter("VULNERABILITY", "Ecological vulnerability", "riskreport.VULNERABILITY"),
           Parameter("RESTORED", "Restored land of the later year", "riskchange.RESTORED")]  # fmt: skip
    earlier = [Parameter("BEFORE", "Grid of the earlier year", "riskchange.BEFORE"),
               Parameter("MINES_BEFORE", "Mines of the earlier year", "riskchange.MINES_BEFORE",
                         optional=False)]  # fmt: skip
    background = [
        Parameter("MAIN_STREAM", "Main stream, for the maps", "riskreport.MAIN_STREAM"),
        Parameter("TRIBUTARIES", "Main tributaries, for the maps", "riskreport.TRIBUTARIES"),
        Parameter("RESERVES", "Nature reserves, for the maps", "riskreport.RESERVES"),
        Parameter("SURROUNDINGS", "What lies around the study area", "riskreport.SURROUNDINGS"),
    ]
    settings = [Parameter("TITLE", "Title of the report", "riskreport.TITLE"),
                *(Parameter(name, label, f"riskreport.{name}") for name, label in DESCRIPTION.items()),
                *(replace(weight, advanced=True) for weight in (W_WATER, W_BIO, W_VULN)),
                Parameter("SPREAD", "Spread of the weights", "weightstability.SPREAD"),
                Parameter("DRAWS", "Number of draws", "weightstability.DRAWS"),
                RULES]  # fmt: skip
    outputs = {
        "REPORT": ("OUTPUT", "Report"),
        "CHANGE": ("OUTPUT", "Risk change"),
        "TRANSITIONS": ("TRANSITIONS", "Transitions between risk classes"),
        "MINE_CHANGES": ("MINE_CHANGES", "Changes of mines"),
        "WARNINGS": ("WARNINGS", "Early warnings"),
        "STABILITY": ("OUTPUT", "Stability of the risk zones"),
        "CERTAINTY": ("SUMMARY", "Stability by risk class"),
        "MINE_STABILITY": ("MINES_OUTPUT", "Stability of the restoration models"),
    }
    changes = ("CHANGE", "TRANSITIONS", "MINE_CHANGES", "WARNINGS")
    steps = [
        Step("report", "miningrisk:riskreport", "Risk report",
             {**passed("PIECES", "QUALITY", "VULNERABILITY", "TITLE", *DESCRIPTION, "MINE_FIELD", "MAIN_STREAM",
                       "TRIBUTARIES", "RESERVES", "SURROUNDINGS", INPUT="AFTER", MINES="MINES_AFTER",
                       AREAS="RISK_AREAS"),
              "CHANGE": From("change", "OUTPUT"), "WARNINGS": From("change", "WARNINGS"),
              "STABILITY": [From("stability", "OUTPUT"), From("stability", "MINES_OUTPUT")]},
             (1.7, 1.2), "One page with maps, tables, charts, what changed and how sure it is",
             {"REPORT": outputs["REPORT"]}),
        Step("change", "miningrisk:riskchange", "Risk change",
             passed("BEFORE", "AFTER", "MINES_BEFORE", "MINES_AFTER", "RESTORED", "MINE_FIELD"),
             (1.7, 8.0), "Both years by the same breaks; what rose, which mines grew",
             {name: outputs[name] for name in changes}),
        Step("stability", "miningrisk:weightstability", "Weight stability",
             {**passed("W_WATER", "W_BIO", "W_VULN", "SPREAD", "DRAWS", "RULES", GRID="AFTER", MINES="MINES_AFTER"),
              "BREAKS": From("change", "BREAKS_USED"), "REZONE": False},
             (1.7, 12.4), "How sure zones and models are, by the breaks of both years",
             {name: outputs[name] for name in ("STABILITY", "CERTAINTY", "MINE_STABILITY")}),
    ]  # fmt: skip
    model = Model(
        "risk_decisions",
        "Report, early warnings and stability",
        help_of(
            "From the results of two years to a report, a list of early warnings, and what is sure although the "
            "weights are a judgement.",
            "The later year's results are read into a report (3.1-3.4); both years are classified by the earlier one's "
            "breaks and compared; the overlay is repeated with many random weights, by the same breaks (2.3.6).",
        ),
        column(own) + column(background, (0.0, 6.0)) + column(earlier, (0.0, 9.6)) + column(settings, (0.0, 12.0)),
        steps,
        [
            Box("Results of the later year", tuple(parameter.name for parameter in own), GREY),
            Box("Results of the earlier year", tuple(parameter.name for parameter in earlier), GREY),
            Box("Settings", tuple(parameter.name for parameter in settings), GREY),
            Box("For orientation on the maps", tuple(parameter.name for parameter in background), GREY),
            Box("Report (3.1-3.4)", ("report",), BLUE),
            Box("Early warning (4.3)", ("change",), RED),
            Box("Stability of the weights (2.3.6)", ("stability",), GREEN),
        ],
    )
    return with_folder(model, "risk_decisions")
