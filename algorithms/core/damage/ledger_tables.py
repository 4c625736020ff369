"""The ledgers as tables for people: columns with total and audit lines, and the checks that they add up.

Each table ends with a total, measured on the patches before they were cut, and an audit line: that total minus the sum
of the lines above it, which is 0 but for rounding when nothing is lost or counted twice.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..coded_values import Categories
from ..contract import Field
from ..exact_sums import percent, sums
from ..protection import PROTECTION
from .ledger import Breakdown, Damage, Restored, by_patch_group, by_protection, table4
from .patches import Patches
from .table_audit import Check, StatedTotals, check_shares, check_sum, check_table, failures, largest_difference

ITEM, SUM, TOTAL, AUDIT = "item", "sum", "total", "audit"  # the field `line` of every table
IN_FUNCTION, IN_RESERVE, IN_EITHER = (1, 3), (2, 3), (1, 2, 3)  # positions in PROTECTION
PROTECTED_KINDS = ((0,), (1,), (2,), (3,), IN_FUNCTION, IN_RESERVE, IN_EITHER)
Columns = dict[str, list]


@dataclass(frozen=True)
class Audit:
    """What was checked of one table."""

    table: str
    checks: tuple[Check, ...]

    @property
    def failures(self) -> list[Check]:
        return failures(self.checks)

    @property
    def largest(self) -> float:
        return largest_difference(self.checks)


@dataclass(frozen=True)
class Labels:
    """What the lines are called that are no class: in the reader's language."""

    total: str
    audit: str
    protected: Categories  # PROTECTION, then all in function areas, all in reserves, all in either


@dataclass(frozen=True)
class LedgerTables:
    """The tables as columns, and the audit of each."""

    crosstab: Columns
    ledger: Columns
    groups: Columns
    protected: Columns
    audits: tuple[Audit, ...]


@dataclass(frozen=True)
class _Ledgers:
    """What all ledgers of the same damage and restored land have in common."""

    damage: Damage
    restored: Restored
    ecosystems: Categories
    damage_types: Categories

    @property
    def sizes(self) -> tuple[int, int]:
        return len(self.ecosystems), len(self.damage_types)

    def columns(self, breakdown: Breakdown) -> Columns:
        return breakdown_columns(breakdown, self.damage.total, self.ecosystems, self.damage_types)

    def total(self) -> Columns:
        """The one row of all damage."""
        place = np.zeros(len(self.damage.patch_area), dtype=np.int64)
        return self.columns(by_patch_group(self.damage, place, 1, *self.sizes))

    def of_groups(
        self, group: np.ndarray, restored_group: np.ndarray, names: Sequence[str]
    ) -> tuple[Columns, tuple[Check, ...]]:
        """The ledger of groups of patches (p,) and of restored land (r,), and its checks."""
        found = by_patch_group(self.damage, group, len(names), *self.sizes)
        land, one = self.restored.area, np.zeros_like(restored_group)
        rows = {**self.columns(found), **restored_columns(land, restored_group, found.total.tolist())}
        total = {**self.total(), **restored_columns(land, one, [self.damage.total])}
        held = check_sum("total", Field.RESTOR_HA, rows[Field.RESTOR_HA], total[Field.RESTOR_HA][0])
        checks = (*audit_breakdown(found, names, self.damage.total, len(names)), held)
        return with_total(rows, total, len(names)), checks

    def of_protection(self, names: Sequence[str]) -> tuple[Columns, tuple[Check, ...]]:
        """The ledger of the kinds of protection, the first four of which are all damage, and its checks."""
        found = by_protection(self.damage, PROTECTED_KINDS, *self.sizes)
        checks = audit_breakdown(found, names, self.damage.total, len(PROTECTION))
        return with_total(self.columns(found), self.total(), len(PROTECTION)), tuple(checks)


def build_tables(
    damage: Damage, restored: Restored, patches: Patches, ecosystems: Categories, labels: Labels
) -> LedgerTables:
    """All tables. The last of `ecosystems` is for places without a reference: Table 4 has its row only where needed.

    A mine or a group of restored land alone has its line, with 0 ha of damage.
    """
    types = patches.damage_types
    ledgers = _Ledgers(damage, restored, ecosystems, types)
    cells = table4(damage, *ledgers.sizes)
    used = len(cells) if cells[-1].any() else len(cells) - 1
    ends = [labels.total, labels.audit]
    crosstab: Columns = {
        Field.ECOSYSTEM: [*ecosystems.codes[:used], None, None],
        "name": [*ecosystems.names[:used], *ends],
        **table4_columns(cells[:used], damage, types),
    }
    mines, of_mines = ledgers.of_groups(patches.mine, restored.mine, patches.mines)
    groups, of_groups = ledgers.of_groups(patches.group, restored.group, patches.groups.names)
    kinds, of_kinds = ledgers.of_protection(labels.protected.names)
    audits = (
        Audit("CROSSTAB", tuple(audit_table4(cells, damage, ecosystems, types))),
        Audit("LEDGER", of_mines),
        Audit("GROUPS", of_groups),
        Audit("PROTECTED", of_kinds),
    )
    return LedgerTables(
        crosstab,
        {Field.MINE_ID: [*patches.mines, *ends], **mines},
        {Field.MIN_GROUP: [*patches.groups.codes, None, None], "name": [*patches.groups.names, *ends], **groups},
        {
            Field.PROTECTION: [*labels.protected.codes, None, None],
            "name": [*labels.protected.names, *ends],
            **kinds,
        },
        audits,
    )


def table4_columns(cells: np.ndarray, damage: Damage, damage_types: Categories) -> Columns:
    """Table 4: ecosystems x damage types in hectares and percent; `cells` (e, d) as `ledger.table4` gives them."""
    measured = sums(damage.damage, damage.patch_area, len(damage_types))
    table = np.column_stack([cells, [math.fsum(row) for row in cells]])
    totals = [*measured.tolist(), damage.total]
    columns: Columns = {}
    for field, column, total in zip((*damage_types.fields, "total"), table.T.tolist(), totals):
        columns[f"{field}_ha"] = [*column, total, total - math.fsum(column)]
    for field, column, total in zip((*damage_types.fields, "total"), table.T.tolist(), totals):
        columns[f"{field}_pct"] = [percent(area, damage.total) for area in (*column, total)] + [None]
    columns["line"] = [ITEM] * len(cells) + [TOTAL, AUDIT]
    return columns


def breakdown_columns(
    breakdown: Breakdown, damaged: float, ecosystems: Categories, damage_types: Categories
) -> Columns:
    """The number columns of a ledger, one row a group; `damaged` is the whole damaged area (hectares)."""
    inside = {
        name: breakdown.by_protection[:, list(kinds)].sum(axis=1)
        for name, kinds in (("func", IN_FUNCTION), ("resv", IN_RESERVE), ("prot", IN_EITHER))
    }
    total = breakdown.total.tolist()
    columns: Columns = {"patches": breakdown.patches.tolist(), "total_ha": total}
    columns["total_pct"] = [percent(area, damaged) for area in total]
    parts = (*zip(ecosystems.fields, breakdown.by_ecosystem.T), *zip(damage_types.fields, breakdown.by_damage.T))
    columns.update((f"{field}_ha", area.tolist()) for field, area in (*parts, *inside.items()))
    shares = (*inside.items(), ("contam", breakdown.contaminated))
    for field, area in shares:
        columns[f"{field}_pct"] = [percent(part, whole) for part, whole in zip(area.tolist(), total)]
    return columns


def restored_columns(hectares: np.ndarray, group: np.ndarray, damaged: Sequence[float]) -> Columns:
    """The restored land of groups (`hectares` (n,) in `group` (n,)), and its share of it and the damage in %."""
    held = sums(group, hectares, len(damaged)).tolist()
    return {Field.RESTOR_HA: held, Field.RESTOR_PCT: [percent(own, own + area) for own, area in zip(held, damaged)]}


def with_total(columns: Columns, total: Columns, items: int) -> Columns:
    """The columns with a total (the one row of `total`) and an audit line over the first `items` rows.

    Rows after those are sums of them. Only hectares are audited.
    """
    rows = len(columns["total_ha"])
    longer = {}
    for name, values in columns.items():
        whole = total[name][0]
        difference = whole - math.fsum(values[:items]) if name.endswith("_ha") else None
        longer[name] = [*values, whole, difference]
    longer["line"] = [ITEM] * items + [SUM] * (rows - items) + [TOTAL, AUDIT]
    return longer


def audit_table4(cells: np.ndarray, damage: Damage, ecosystems: Categories, damage_types: Categories) -> list[Check]:
    """Rows against the pieces by ecosystem, columns against the patches by damage type, both against the total."""
    rows = sums(damage.ecosystem, damage.area, len(ecosystems)).tolist()
    measured = sums(damage.damage, damage.patch_area, len(damage_types)).tolist()
    checks = check_table(cells, StatedTotals(rows, measured, damage.total), ecosystems.names, damage_types.names)
    return checks + check_shares(ecosystems.names, rows, [percent(area, damage.total) for area in rows])


def audit_breakdown(breakdown: Breakdown, names: Sequence[str], damaged: float, items: int) -> list[Check]:
    """Each group by ecosystem, by damage type and by protection, and the first `items` groups against `damaged`."""
    parts = {
        "ecosystems": breakdown.by_ecosystem,
        "damage types": breakdown.by_damage,
        "protection": breakdown.by_protection,
    }
    checks = [
        check_sum(kind, name, areas[position].tolist(), float(breakdown.total[position]))
        for position, name in enumerate(names)
        for kind, areas in parts.items()
    ]
    checks.append(check_sum("total", "total_ha", breakdown.total[:items].tolist(), damaged))
    return checks
