"""Cross-tabulations of the damaged ecosystems: Table 4, and ledgers by mine, mineral group and protection.

All areas are in hectares and all shares in percent. Sums are exactly rounded, so the order of the pieces never shows.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..exact_sums import cross_sums, percent, sums
from ..protection import PROTECTION


@dataclass(frozen=True)
class Damage:
    """The damaged ecosystems: n pieces of p patches.

    Attributes
    ----------
    area : (n,) float64, hectares
        Area of each piece.
    patch, ecosystem, protection : (n,) int
        Position of the piece's patch, ecosystem and (in PROTECTION) protection.
    contaminated : (n,) bool
        The reference shows construction land, so it is not from before mining.
    patch_area : (p,) float64, hectares
        Area of each patch, measured before it was cut into pieces: what the pieces must add up to.
    damage : (p,) int
        Position of the patch's damage type.
    """

    area: np.ndarray
    patch: np.ndarray
    ecosystem: np.ndarray
    protection: np.ndarray
    contaminated: np.ndarray
    patch_area: np.ndarray
    damage: np.ndarray

    @property
    def total(self) -> float:
        return math.fsum(self.patch_area)

    @property
    def contaminated_pct(self) -> float:
        """Share of the damage whose reference is contaminated."""
        return percent(math.fsum(self.area[self.contaminated]), self.total)


@dataclass(frozen=True)
class Restored:
    """r polygons of restored land, which is no damage: hectares, and positions of their mine and mineral group (r,)."""

    area: np.ndarray
    mine: np.ndarray
    group: np.ndarray

    @property
    def total(self) -> float:
        return math.fsum(self.area)


@dataclass(frozen=True)
class Breakdown:
    """k groups of patches or pieces: sums by ecosystem (k, e), damage type (k, d) and protection (k, 4).

    `patches` (k,) counts the patches that have pieces. `total` (k,) is measured on the patches where the groups are of
    patches, so that it can differ from the sums.
    """

    patches: np.ndarray
    total: np.ndarray
    by_ecosystem: np.ndarray
    by_damage: np.ndarray
    by_protection: np.ndarray
    contaminated: np.ndarray


def table4(damage: Damage, ecosystems: int, damage_types: int) -> np.ndarray:
    """Table 4 in hectares: ecosystems x damage types."""
    return cross_sums(damage.ecosystem, damage.damage[damage.patch], damage.area, (ecosystems, damage_types))


def by_patch_group(damage: Damage, group: np.ndarray, size: int, ecosystems: int, damage_types: int) -> Breakdown:
    """The ledger of groups of patches: `group` (p,) is the number of each patch's group, below `size`."""
    total = sums(group, damage.patch_area, size)
    everything = np.arange(len(damage.area))
    return _breakdown(damage, everything, group[damage.patch], total, ecosystems, damage_types)


def by_protection(damage: Damage, kinds: Sequence[Sequence[int]], ecosystems: int, damage_types: int) -> Breakdown:
    """The ledger of kinds of protection: each takes the positions in PROTECTION that it names; they may overlap."""
    chosen = [np.flatnonzero(np.isin(damage.protection, list(kind))) for kind in kinds]
    group = np.repeat(np.arange(len(kinds)), [len(pieces) for pieces in chosen])
    pieces = np.concatenate(chosen)
    total = sums(group, damage.area[pieces], len(kinds))
    return _breakdown(damage, pieces, group, total, ecosystems, damage_types)


def _breakdown(
    damage: Damage, pieces: np.ndarray, group: np.ndarray, total: np.ndarray, ecosystems: int, damage_types: int
) -> Breakdown:
    """`pieces` (m,) are positions and `group` (m,) their groups; a piece may be in several groups."""
    size, area, patch = len(total), damage.area[pieces], damage.patch[pieces]
    marked = damage.contaminated[pieces]
    present = np.unique(np.stack([group, patch]), axis=1)
    return Breakdown(
        np.bincount(present[0], minlength=size),
        total,
        cross_sums(group, damage.ecosystem[pieces], area, (size, ecosystems)),
        cross_sums(group, damage.damage[patch], area, (size, damage_types)),
        cross_sums(group, damage.protection[pieces], area, (size, len(PROTECTION))),
        sums(group[marked], area[marked], size),
    )
