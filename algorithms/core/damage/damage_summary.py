"""Damage by any keys: fields of the patches, areas, risk classes. Hectares, km2 and percent."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..coded_values import Categories, natural_order
from ..contract import Field
from ..exact_sums import cross_sums, percent, sums
from ..largest_share import largest_share
from ..protection import PROTECTION
from .ledger_tables import IN_EITHER, IN_FUNCTION, IN_RESERVE, Columns
from .table_audit import Check, check_sum

WAYS = {"excavation": "exc", "occupation": "occ", "collapse": "col"}
# The paper's 66.77 %: the ecosystems that bear water conservation and biodiversity conservation.
KEY_ECOSYSTEMS = ("forest", "grassland", "water and wetland")


@dataclass(frozen=True)
class Parts:
    """n parts of damaged ecosystems: hectares and, as positions, what each is and belongs to.

    `mine` and `patch` count from 0; `patch` is None where the pieces do not tell their patch.
    """

    area: np.ndarray
    ecosystem: np.ndarray
    damage: np.ndarray
    protection: np.ndarray
    mine: np.ndarray
    patch: np.ndarray | None

    def divided(self, part: np.ndarray, share: np.ndarray) -> Parts:
        """Smaller parts: of which part each is, and the share of its area."""
        patch = None if self.patch is None else self.patch[part]
        kinds = (self.ecosystem[part], self.damage[part], self.protection[part])
        return Parts(self.area[part] * share, *kinds, self.mine[part], patch)


@dataclass(frozen=True)
class Key:
    """One key of a summary: its column's name, and the number of each part's value; a None among the values is NULL."""

    name: str
    values: tuple
    number: np.ndarray

    def at(self, parts: np.ndarray) -> Key:
        """The key of the parts at these places."""
        return Key(self.name, self.values, self.number[parts])


@dataclass(frozen=True)
class Kinds:
    """The ecosystems (the last: no reference), the damage types, and the way of damage of each type."""

    ecosystems: Categories
    damage_types: Categories
    ways: tuple[str, ...]


def key_of_values(name: str, values: Sequence[object], area: np.ndarray, unnamed: str) -> Key:
    """The key of a field: `values` as text (n,), "" for missing, which becomes `unnamed`, the last.

    The value of the largest area (n,) comes first; equal ones go in natural order.
    """
    totals: dict[str, list[float]] = {}
    for value, size in zip(values, area.tolist()):
        totals.setdefault(str(value), []).append(size)
    ordered = sorted(totals, key=lambda text: (text == "", -math.fsum(totals[text]), natural_order(text)))
    place = {text: number for number, text in enumerate(ordered)}
    number = np.array([place[str(value)] for value in values], dtype=np.int64)
    return Key(name, tuple(text or unnamed for text in ordered), number)


def groups_of(keys: Sequence[Key]) -> tuple[np.ndarray, np.ndarray]:
    """The combinations of key values that occur, in the keys' order (g, k), and each part's combination (n,)."""
    found, group = np.unique(np.stack([key.number for key in keys], axis=1), axis=0, return_inverse=True)
    return found, group.reshape(-1)


def summarise(parts: Parts, group: np.ndarray, size: int, kinds: Kinds, km2: np.ndarray) -> Columns:
    """The number columns of `size` groups of parts; `group` (n,) says which each part is in.

    A mine and a patch count once, in the group where the largest part of their area lies (of equal parts the first).
    `km2` (size,) is the area that each group's damage is set against; NaN and 0 make ha_km2 NaN. func_ha and resv_ha
    hold what lies in both kinds of protected areas, too; prot_ha is either; eco_ha is KEY_ECOSYSTEMS and ecoprot_ha
    its part in either.
    """
    total = sums(group, parts.area, size)
    whole = math.fsum(parts.area)
    columns: Columns = {
        Field.MINES: _counted(parts.mine, group, parts.area, size),
        "patches": [None] * size if parts.patch is None else _counted(parts.patch, group, parts.area, size),
        Field.AREA_HA: total.tolist(),
        "pct": [percent(area, whole) for area in total.tolist()],
    }
    ecosystems, types = kinds.ecosystems, kinds.damage_types
    by_ecosystem = cross_sums(group, parts.ecosystem, parts.area, (size, len(ecosystems)))
    by_damage = cross_sums(group, parts.damage, parts.area, (size, len(types)))
    named = (*zip(ecosystems.fields, by_ecosystem.T), *zip(types.fields, by_damage.T))
    columns.update((f"{field}_ha", column.tolist()) for field, column in named)
    for way, field in WAYS.items():
        columns[f"{field}_ha"] = _held(parts, group, size, np.array([own == way for own in kinds.ways])[parts.damage])
    protected = {name: np.isin(parts.protection, held) for name, held in _PROTECTED.items()}
    key = np.array([code in KEY_ECOSYSTEMS for code in ecosystems.codes])[parts.ecosystem]
    masks = {**protected, "eco": key, "ecoprot": key & protected["prot"]}
    columns.update((f"{name}_ha", _held(parts, group, size, mask)) for name, mask in masks.items())
    columns["ha_km2"] = np.divide(total, km2, out=np.full(size, np.nan), where=km2 > 0).tolist()
    return columns


_PROTECTED = {"func": IN_FUNCTION, "resv": IN_RESERVE, "both": (PROTECTION.index("both"),), "prot": IN_EITHER}


def audit(columns: Columns, names: Sequence[str], kinds: Kinds, damaged: float, restored: float) -> list[Check]:
    """Each row by ecosystem and by damage type against its area, all rows against the `damaged` hectares.

    Where there is a column of restored land, its rows against the `restored` hectares, too.
    """
    parts = {"ecosystems": kinds.ecosystems.fields, "damage types": kinds.damage_types.fields}
    checks = [
        check_sum(kind, name, [columns[f"{field}_ha"][row] for field in fields], columns[Field.AREA_HA][row])
        for row, name in enumerate(names)
        for kind, fields in parts.items()
    ]
    checks.append(check_sum("total", Field.AREA_HA, columns[Field.AREA_HA], damaged))
    if Field.RESTOR_HA in columns:
        checks.append(check_sum("total", Field.RESTOR_HA, columns[Field.RESTOR_HA], restored))
    return checks


def _counted(items: np.ndarray, group: np.ndarray, area: np.ndarray, size: int) -> list[int]:
    home = largest_share(items, group, area, int(items.max()) + 1 if len(items) else 0)
    return np.bincount(home[home >= 0], minlength=size).tolist()


def _held(parts: Parts, group: np.ndarray, size: int, mask: np.ndarray) -> list[float]:
    return sums(group[mask], parts.area[mask], size).tolist()
