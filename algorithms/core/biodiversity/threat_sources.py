"""Which land-use classes are threat sources, and which land use the mines leave (paper Table 2, head)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..class_index import NO_CODE, ClassIndex
from ..coded_values import match_key
from ..errors import InputError
from ..tables import Table

ARABLE, SETTLEMENT, CONSTRUCTION = SOURCES = ("arable", "settlement", "construction")
MINING = "mining"


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
        source = match_key(table.text(row, "threat"))
        if not source:
            continue
        if source not in sources:
            raise InputError(
                "{table}, row {row}, column threat: {value} is none of {words} and not blank.",
                table=table.label,
                row=row + 1,
                value=source,
                words=list(SOURCES),
            )
        sources[source].append(code)
    if len(sources[CONSTRUCTION]) != 1:
        raise InputError(
            "{table}, column threat: {count:class is|classes are} construction; it must be one, because mined cells "
            "get its code.",
            table=table.label,
            count=len(sources[CONSTRUCTION]),
        )
    return ThreatClasses(
        np.array(codes), {name: np.array(found) for name, found in sources.items()}, sources[CONSTRUCTION][0]
    )


@dataclass(frozen=True)
class ThreatWindow:
    """Where each threat is (bool), the land use that the mines leave, and the unknown codes with their numbers."""

    threats: dict[str, np.ndarray]
    landuse: np.ndarray
    unknown: tuple[np.ndarray, np.ndarray]


class ThreatPixels:
    """The pixels of each threat, and of the land use that the mines leave, from class codes.

    The new land use is of `dtype`, the smallest type that holds the codes, with `nodata`, which is none of them.
    """

    def __init__(self, found: ThreatClasses) -> None:
        codes = found.codes
        self.classes = ClassIndex(codes)
        in_a_byte = codes.min() >= 0 and codes.max() < 255
        self.dtype: type[np.integer] = np.uint8 if in_a_byte else np.int32
        self.nodata = (255 if 0 in codes else 0) if in_a_byte else NO_CODE
        self._sources = {name: ClassIndex.by_place(np.isin(codes, found.sources[name]), False) for name in SOURCES}
        self._codes = ClassIndex.by_place(codes.astype(self.dtype), self.nodata)
        self._mined = self.dtype(found.mined)

    def layers(
        self, codes: np.ndarray, valid: np.ndarray, mined: np.ndarray, roads: Sequence[np.ndarray] = ()
    ) -> ThreatWindow:
        """The threats and the land use of a window, from its class codes and from where it is valid, mined and road.

        What is mined is no construction land, or mining would count twice; a road under a mine is no mine, and stays.
        """
        places = self.classes.places(codes, valid)
        threats = {name: source[places] for name, source in self._sources.items()}
        threats[CONSTRUCTION] &= ~mined
        for road in roads:
            threats[CONSTRUCTION] |= road
        landuse = self._codes[places]
        np.putmask(landuse, mined & valid, self._mined)
        return ThreatWindow({MINING: mined, **threats}, landuse, self.classes.unknown_codes(codes, places))
