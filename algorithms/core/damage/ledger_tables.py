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
from .ledger import Breakdown, Damage, by_patch_group, by_protection, table4
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


def build_tables(damage: Damage, patches: Patches, ecosystems: Categories, labels: Labels) -> LedgerTables:
    """All tables. The last of `ecosystems` is for places without a reference: Table 4 has its row only where needed."""
    types, sizes = patches.damage_types, (len(ecosystems), len(patches.damage_types))
    cells = table4(damage, *sizes)
    used = len(cells) if cells[-1].any() else len(cells) - 1
    ends = [labels.total, labels.audit]
    crosstab: Columns = {
        Field.ECOSYSTEM: [*ecosystems.codes[:used], None, None],
        "name": [*ecosystems.names[:used], *ends],
        **table4_columns(cells[:used], damage, types),
    }
    whole = by_patch_group(damage, np.zeros(len(damage.patch_area), dtype=np.int64), 1, *sizes)
    total = breakdown_columns(whole, damage.total, ecosystems, types)

    def lines(breakdown: Breakdown, items: int) -> Columns:
        return with_total(breakdown_columns(breakdown, damage.total, ecosystems, types), total, items)

    mines = by_patch_group(damage, patches.mine, len(patches.mines), *sizes)
    groups = by_patch_group(damage, patches.group, len(patches.groups), *sizes)
    kinds = by_protection(damage, PROTECTED_KINDS, *sizes)
    audits = (
        Audit("CROSSTAB", tuple(audit_table4(cells, damage, ecosystems, types))),
        Audit("LEDGER", tuple(audit_breakdown(mines, patches.mines, damage.total, len(patches.mines)))),
        Audit("GROUPS", tuple(audit_breakdown(groups, patches.groups.names, damage.total, len(patches.groups)))),
        Audit("PROTECTED", tuple(audit_breakdown(kinds, labels.protected.names, damage.total, 4))),
    )
    return LedgerTables(
        crosstab,
        {Field.MINE_ID: [*patches.mines, *ends], **lines(mines, len(patches.mines))},
        {
            Field.MIN_GROUP: [*patches.groups.codes, None, None],
            "name": [*patches.groups.names, *ends],
            **lines(groups, len(patches.groups)),
        },
        {
            Field.PROTECTION: [*labels.protected.codes, None, None],
            "name": [*labels.protected.names, *ends],
            **lines(kinds, 4),
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
