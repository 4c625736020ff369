"""What the method decides where the paper leaves a question open, as the report lists it."""

from ...core.errors import mark

# (question, answer)
DECISIONS = (
    (
        mark("Which decay of threats in habitat quality?"),
        mark("By the distance to the nearest threat cell, as InVEST from 3.13 on (DECAY_MODEL)."),
    ),
    (
        mark("Half-saturation: “0.05” or “half of the maximum”?"),
        mark("0.05; HALF_SATURATION = 0 takes half of the run’s maximum."),
    ),
    (
        mark("How do quality and fragmentation make a stress?"),
        mark("B = 1 − Q (1 − C′): quality times what is not cut up (METHOD, WEIGHT)."),
    ),
    (
        mark("Weights of the overlay?"),
        mark(
            "0.25, 0.25 and 0.5: the two stresses together weigh as much as the vulnerability (W_WATER, W_BIO, W_VULN)."
        ),
    ),
    (
        mark("Mines lie inside “other construction land”: do they count twice?"),
        mark("No: the mines are cut out of class 53, and mined cells become class 53 before quality is computed."),
    ),
    (
        mark("Values outside the ranges of Table 3?"),
        mark("They take the score of the nearest range; the log says on which area."),
    ),
    (
        mark("By which rule has a mine its restoration model?"),
        mark("By seven rules over protection, risk class and severity (RULES, SEVERITY)."),
    ),
    (
        mark("When is a hot spot significant?"),
        mark("Two-sided, at 90, 95 and 99 %, with the false discovery rate controlled (FDR)."),
    ),
)
