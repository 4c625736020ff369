"""Whether a raster's codes are those of the legend that it was taken for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping

from ..errors import InputError
from .crosswalk import NO_CLASS, Crosswalk

LONG = 20  # classes: a shorter legend tells nothing by which of its codes occur
CROWDED = 0.9  # of the numbers from 1 to the highest code are codes, as in legends numbered from 1
AS_WELL = 0.8  # of the share of its codes that occur; a class or two (mangroves) lack in many places
WHOLE = 0.9  # of the legend's codes occur: it is that legend


def numberings(crosswalk: Crosswalk) -> list[frozenset[int]]:
    """The codes of land classes, by numbering: CORINE's classes go by two codes each, by their level and by 1-44."""
    codes = [code for code, to in zip(crosswalk.sources.tolist(), crosswalk.targets.tolist()) if to != NO_CLASS]
    counts = Counter(crosswalk.names[code] for code in codes if crosswalk.names[code])
    if not counts or max(counts.values()) == 1:
        return [frozenset(codes)]
    seen: Counter[str] = Counter()
    found: list[set[int]] = []
    for code in sorted(codes):
        name = crosswalk.names[code]
        if seen[name] == len(found):
            found.append(set())
        found[seen[name]].add(code)
        seen[name] += 1
    return [frozenset(one) for one in found]


def own_numbering(codes: Collection[int], crosswalk: Crosswalk) -> frozenset[int]:
    """The numbering that the raster's codes are of; InputError when they are of more than one."""
    used = [one for one in numberings(crosswalk) if not one.isdisjoint(codes)]
    if len(used) > 1:
        first, second = (sorted(one.intersection(codes)) for one in used[:2])
        raise InputError(
            "INPUT: the raster holds codes of two kinds of {table}: {first} and {second}. A class has one code in one "
            "raster: were two rasters merged? Translate them one by one, or give a table (CROSSWALK_TABLE).",
            table=crosswalk.label,
            first=[str(code) for code in first],
            second=[str(code) for code in second],
        )
    return used[0] if used else frozenset()


def as_good(codes: Collection[int], own: frozenset[int], others: Mapping[str, Crosswalk]) -> list[str]:
    """The names of the other legends that know all the codes, and of whose codes about as large a share occurs."""
    return [name for name, other in others.items() if _fits(codes, own, other)]


def _fits(codes: Collection[int], own: frozenset[int], other: Crosswalk) -> bool:
    present = set(codes) - {NO_CLASS}
    known = present <= set(other.sources.tolist())
    return known and any(_share(present, one) >= AS_WELL * _share(present, own) > 0 for one in numberings(other))


def _share(present: Collection[int], numbering: frozenset[int]) -> float:
    return len(numbering.intersection(present)) / len(numbering) if numbering else 0.0


def numbered_from_1(codes: Collection[int], own: frozenset[int]) -> bool:
    """Whether the codes look like a shorter legend that is numbered from 1: in the first half of a long one, or
    hardly one left out before the highest."""
    present = own.intersection(codes)
    if not present or len(own) < LONG or min(own) != 1 or _share(present, own) >= WHOLE:
        return False
    return max(present) <= max(own) / 2 or len(present) >= CROWDED * max(present)
