"""Which land-use classes are threat sources, and which land use the mines leave (paper Table 2, head)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .errors import InputError
from .tables import Table

ARABLE, SETTLEMENT, CONSTRUCTION = SOURCES = ("arable", "settlement", "construction")


@dataclass(frozen=True)
class ThreatClasses:
    """`codes` are all known class codes; `sources` the codes of each threat; `mined` the code that mined cells get."""

    codes: np.ndarray
    sources: dict[str, np.ndarray]
    mined: int


def read_threat_classes(table: Table) -> ThreatClasses:
    """From the columns code and threat (arable, settlement, construction or blank).

    InputError for another word, and unless exactly one class is construction: it is the code that mined cells get.
    """
    table.require("code", "threat")
    codes = table.codes("code")
    sources: dict[str, list[int]] = {source: [] for source in SOURCES}
    for row, code in enumerate(codes):
        source = table.text(row, "threat").lower()
        if not source:
            continue
        if source not in sources:
            raise InputError(
                "{table}, row {row}, column threat: {value} is none of {words} and not blank.",
                table=table.label,
                row=row + 1,
                value=source,
                words=", ".join(SOURCES),
            )
        sources[source].append(code)
    if len(sources[CONSTRUCTION]) != 1:
        raise InputError(
            "{table}, column threat: {count} classes are construction; it must be one, because mined cells get its "
            "code.",
            table=table.label,
            count=len(sources[CONSTRUCTION]),
        )
    return ThreatClasses(
        np.array(codes), {name: np.array(found) for name, found in sources.items()}, sources[CONSTRUCTION][0]
    )
