"""Which mines of two years are one: by their ids, and by the ground that they lie on (decision, SOURCES.md).

Ids are spelled, split and merged anew between two inventories. A mine that is gone and one that is new on most of its
ground are one mine, not damage healed and damage made.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..mine_ids import near_key
from .change import Match

RENAMED, SPLIT, MERGED = "renamed", "split", "merged"
MOST = 0.5  # share of a mine's ground above which it is most of it


@dataclass(frozen=True)
class SharedGround:
    """Ground of the b mines before and the a mines after: own areas (b,), (a,), 0 where a mine has no polygon.

    `before`, `after` (k,) are positions of two mines that share `area` (k,) > 0, each pair once. In m2.
    """

    before: np.ndarray
    after: np.ndarray
    area: np.ndarray
    whole_before: np.ndarray
    whole_after: np.ndarray

    def pairs(self) -> dict[tuple[int, int], float]:
        return dict(zip(zip(self.before.tolist(), self.after.tolist()), self.area.tolist()))


@dataclass(frozen=True)
class Succession:
    """Which mine before became which mine after, by position; who is in neither dictionary is gone or new.

    `forerunners` has, for a mine after, the mines before that became it, with the share of each that went to it: the
    shares of a mine before sum to 1. The one that it has most ground of comes first. `successors` is the other way
    round.
    """

    forerunners: dict[int, dict[int, float]]
    successors: dict[int, list[int]]


def succession(before: Sequence[str], after: Sequence[str], found: Match, ground: SharedGround) -> Succession:
    """Who became who.

    Mines of the same id are one, unless they share no ground and most of one of them lies under another id. A mine
    whose id is in one year only is one with the mine on most of its ground, and with the only one whose id differs as
    slips of the pen do (`near_key`), unless both have polygons that share nothing.
    """
    shared = ground.pairs()
    taken = _taken(found, ground)
    same = set(zip(found.before[~taken].tolist(), found.after[~taken].tolist()))
    kept_before, kept_after = {one for one, _ in same}, {two for _, two in same}
    links = set(same)
    for (one, two), area in shared.items():
        most_of_one = area > MOST * ground.whole_before[one] and one not in kept_before
        most_of_two = area > MOST * ground.whole_after[two] and two not in kept_after
        if most_of_one or most_of_two:
            links.add((one, two))
    gone = [one for one in range(len(before)) if one not in kept_before]
    new = [two for two in range(len(after)) if two not in kept_after]
    for one, two in near_pairs([before[one] for one in gone], [after[two] for two in new]):
        pair = gone[one], new[two]
        if before[pair[0]] == after[pair[1]]:  # taken, or it would be neither gone nor new
            continue
        if pair in shared or not (ground.whole_before[pair[0]] and ground.whole_after[pair[1]]):
            links.add(pair)
    return _succession(links, shared)


def near_pairs(before: Sequence[str], after: Sequence[str]) -> list[tuple[int, int]]:
    """Positions of ids that share a near key which no other id of either year has."""
    keys = [[near_key(name) for name in names] for names in (before, after)]
    counts = [Counter(year) for year in keys]
    place = {key: position for position, key in enumerate(keys[0])}
    return [
        (place[key], position)
        for position, key in enumerate(keys[1])
        if key and counts[0][key] == 1 and counts[1][key] == 1
    ]


def kind_of(one: Succession, after: int, same_id: bool) -> str:
    """RENAMED, SPLIT or MERGED for a mine after; "" for a new one and for one that only kept its id."""
    forerunners = list(one.forerunners.get(after, ()))
    if len(forerunners) > 1:
        return MERGED
    if forerunners and len(one.successors[forerunners[0]]) > 1:
        return SPLIT
    return RENAMED if forerunners and not same_id else ""


def _taken(found: Match, ground: SharedGround) -> np.ndarray:
    """Which ids of both years were given to another mine: no common ground, and most of it lies under another id."""
    most_before, most_after = np.zeros(len(ground.whole_before)), np.zeros(len(ground.whole_after))
    np.maximum.at(most_before, ground.before, ground.area)
    np.maximum.at(most_after, ground.after, ground.area)
    pairs = ground.pairs()
    apart = [pair not in pairs for pair in zip(found.before.tolist(), found.after.tolist())]
    moved = (most_before > MOST * ground.whole_before)[found.before] | (most_after > MOST * ground.whole_after)[
        found.after
    ]
    return np.array(apart, dtype=bool) & moved


def _succession(links: set[tuple[int, int]], shared: dict[tuple[int, int], float]) -> Succession:
    successors: dict[int, list[int]] = {}
    for one, two in sorted(links):
        successors.setdefault(one, []).append(two)
    forerunners: dict[int, list[tuple[float, int, float]]] = {}
    for one, several in successors.items():
        parts = [shared.get((one, two), 0.0) for two in several]
        total = sum(parts)
        for two, part in zip(several, parts):
            share = part / total if total else 1 / len(several)
            forerunners.setdefault(two, []).append((-part, one, share))
    return Succession(
        {two: {one: share for _, one, share in sorted(found)} for two, found in forerunners.items()}, successors
    )
