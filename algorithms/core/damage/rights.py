"""Mining rights against what is seen on the images (paper Table 1). Areas in hectares."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ..coded_values import match_key

INSIDE, PARTLY, NONE, EXPIRED, OTHER_MINERAL = "inside", "partly outside", "none", "expired", "other mineral"
LICENSED, UNLICENSED = "licensed", "unlicensed"
SEPARATORS = re.compile(r"[,;/、，；]+")
FIELD_LENGTH, SUFFIX = 10, "_ha"


@dataclass(frozen=True)
class Right:
    """A mining right: its id, the minerals it is for ("" : not stated) and its last day (None: not stated)."""

    id: str
    minerals: str = ""
    valid_to: date | None = None

    def expired(self, seen: date | None) -> bool:
        """Whether it had ended on the day of the image; never where one of the days is not known."""
        return self.valid_to is not None and seen is not None and seen > self.valid_to

    def covers(self, mineral: str) -> bool:
        """Whether it is for this mineral, one of several perhaps; always where one of them is not stated."""
        known = {match_key(name) for name in SEPARATORS.split(self.minerals)} - {""}
        return not known or not mineral or match_key(mineral) in known

    def counts(self, mineral: str, seen: date | None) -> bool:
        """Whether it allows mining of this mineral on that day."""
        return not self.expired(seen) and self.covers(mineral)


@dataclass(frozen=True)
class Standing:
    """How a mine stands to the rights: its status, the number of its right (None: none) and those that make it up."""

    status: str
    right: int | None
    among: tuple[int, ...]


def standing(parts: Mapping[int, float], rights: Sequence[Right], mineral: str, seen: date | None) -> Standing:
    """The standing of a mine of `mineral`, seen on an image of a day; `parts` are its hectares by right.

    Rights that are valid on that day and for that mineral come first; where none holds a part, the largest part says
    whether the right has expired or is for another mineral. The status is INSIDE where rights that count hold a part:
    the caller makes it PARTLY where ground is left over.
    """
    order = sorted(parts, key=lambda number: (-parts[number], number))
    good = [number for number in order if rights[number].counts(mineral, seen)]
    if good:
        return Standing(INSIDE, good[0], tuple(good))
    if not order:
        return Standing(NONE, None, ())
    status = EXPIRED if rights[order[0]].expired(seen) else OTHER_MINERAL
    return Standing(status, order[0], tuple(order))


def contradiction(licensed: object, status: str) -> str | None:
    """LICENSED or UNLICENSED where the field `licensed` (1, 0 or None) says so and the status does not, else None."""
    if licensed == 1 and status in (NONE, EXPIRED, OTHER_MINERAL):
        return LICENSED
    if licensed == 0 and status in (INSIDE, PARTLY):
        return UNLICENSED
    return None


def limit_fields(names: Sequence[str], taken: Sequence[str]) -> list[str]:
    """A field name of at most ten ASCII characters for each layer's name, none twice and none of `taken`."""
    found: list[str] = []
    for number, name in enumerate(names, 1):
        stem = re.sub(r"[^a-z0-9]+", "_", name.lower().encode("ascii", "ignore").decode()).strip("_")
        stem = stem[: FIELD_LENGTH - len(SUFFIX)].strip("_")
        field = f"{stem}{SUFFIX}"
        if not stem or not stem[0].isalpha() or field in (*found, *taken):
            field = f"limit{number}{SUFFIX}"
        found.append(field)
    return found
