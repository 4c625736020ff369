"""The tables of the damage ledger: totals, audit lines, field names."""

import dataclasses

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.coded_values import Categories
from mining_ecorisk.algorithms.core.damage.ledger import Damage, Restored
from mining_ecorisk.algorithms.core.damage.ledger_tables import Labels, build_tables
from mining_ecorisk.algorithms.core.damage.patches import Patches
from mining_ecorisk.algorithms.framework.shipped_tables import shipped_table

ECOSYSTEMS = Categories(
    ("farmland", "grassland", "no reference"), ("Farm", "Grass", "No ref"), ("farm", "grass", "noref")
)
TYPES = Categories(("stope", "collapse_pit"), ("Stope", "Collapse"), ("stope", "pit"))
KINDS = ("none", "function", "reserve", "both", "function areas", "reserves", "either")
LABELS = Labels("Total", "Audit", Categories(KINDS, KINDS))
PATCHES = Patches(
    ("A", "B"), np.array([0, 0, 1]), TYPES, np.array([0, 1, 0]), Categories(("energy", "metal"), ("E", "M")),
    np.array([0, 0, 1]), 0,
)  # fmt: skip
NONE = Restored(np.zeros(0), np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64))


@pytest.fixture
def damage():
    # Mine A: stope of 3 ha (2 farm, 1 grass in a function area), pit of 1 ha (grass in both). Mine B: stope of 4 ha
    # of grass in a reserve, half of it contaminated.
    return Damage(
        area=np.array([2.0, 1.0, 1.0, 2.0, 2.0]),
        patch=np.array([0, 0, 1, 2, 2]),
        ecosystem=np.array([0, 1, 1, 1, 1]),
        protection=np.array([0, 1, 3, 2, 2]),
        contaminated=np.array([False, False, False, True, False]),
        patch_area=np.array([3.0, 1.0, 4.0]),
        damage=np.array([0, 1, 0]),
    )


def test_table_4(damage):
    table = build_tables(damage, NONE, PATCHES, ECOSYSTEMS, LABELS).crosstab
    # Nothing is without a reference, so that row is not there.
    assert table["ecosystem"] == ["farmland", "grassland", None, None]
    assert table["name"] == ["Farm", "Grass", "Total", "Audit"]
    assert table["line"] == ["item", "item", "total", "audit"]
    assert table["stope_ha"] == [2.0, 5.0, 7.0, 0.0]
    assert table["pit_ha"] == [0.0, 1.0, 1.0, 0.0]
    assert table["total_ha"] == [2.0, 6.0, 8.0, 0.0]
    assert table["stope_pct"] == [25.0, 62.5, 87.5, None]
    assert table["total_pct"] == [25.0, 75.0, 100.0, None]


def test_ledger(damage):
    ledger = build_tables(damage, NONE, PATCHES, ECOSYSTEMS, LABELS).ledger
    assert ledger["mine_id"] == ["A", "B", "Total", "Audit"]
    assert ledger["patches"] == [2, 1, 3, None]
    assert ledger["total_ha"] == [4.0, 4.0, 8.0, 0.0]
    assert ledger["total_pct"] == [50.0, 50.0, 100.0, None]
    assert ledger["farm_ha"] == [2.0, 0.0, 2.0, 0.0]
    assert ledger["grass_ha"] == [2.0, 4.0, 6.0, 0.0]
    assert ledger["func_ha"] == [2.0, 0.0, 2.0, 0.0]  # 1 in a function area, 1 in both
    assert ledger["resv_ha"] == [1.0, 4.0, 5.0, 0.0]
    assert ledger["prot_ha"] == [2.0, 4.0, 6.0, 0.0]
    assert ledger["prot_pct"] == [50.0, 100.0, 75.0, None]
    assert ledger["contam_pct"] == [0.0, 50.0, 25.0, None]


def test_restored_land_stands_beside_the_damage(damage):
    # Mine C has no damage any more: 3 ha of energy; A has 1 ha restored, of energy too; B none.
    patches = dataclasses.replace(PATCHES, mines=("A", "B", "C"))
    land = Restored(np.array([0.25, 3.0, 0.75]), np.array([0, 2, 0]), np.array([0, 0, 0]))
    tables = build_tables(damage, land, patches, ECOSYSTEMS, LABELS)
    ledger = tables.ledger
    assert ledger["mine_id"] == ["A", "B", "C", "Total", "Audit"]
    assert ledger["total_ha"] == [4.0, 4.0, 0.0, 8.0, 0.0] and ledger["patches"] == [2, 1, 0, 3, None]
    assert ledger["restor_ha"] == [1.0, 0.0, 3.0, 4.0, 0.0]
    # 1 of 1 + 4, none of 4, all of 3, 4 of 4 + 8.
    assert ledger["restor_pct"] == pytest.approx([20.0, 0.0, 100.0, 100 / 3, None])
    assert tables.groups["restor_ha"] == [4.0, 0.0, 4.0, 0.0]
    assert tables.groups["restor_pct"] == pytest.approx([50.0, 0.0, 100 / 3, None])
    assert "restor_ha" not in tables.protected and not any(audit.failures for audit in tables.audits)


def test_protection_has_the_unions_as_sums(damage):
    table = build_tables(damage, NONE, PATCHES, ECOSYSTEMS, LABELS).protected
    assert table["line"] == ["item"] * 4 + ["sum"] * 3 + ["total", "audit"]
    # none 2, function 1, reserve 4, both 1; function areas 1 + 1, reserves 4 + 1, either 1 + 4 + 1.
    assert table["total_ha"] == [2.0, 1.0, 4.0, 1.0, 2.0, 5.0, 6.0, 8.0, 0.0]


def test_all_sums_hold(damage):
    books = build_tables(damage, NONE, PATCHES, ECOSYSTEMS, LABELS)
    assert [audit.table for audit in books.audits] == ["CROSSTAB", "LEDGER", "GROUPS", "PROTECTED"]
    assert all(audit.checks and not audit.failures for audit in books.audits)


def test_a_lost_piece_is_found_by_every_audit(damage):
    kept = np.array([True, True, True, True, False])  # the last 2 ha of mine B, stope, are lost
    fields = ("area", "patch", "ecosystem", "protection", "contaminated")
    lossy = dataclasses.replace(damage, **{name: getattr(damage, name)[kept] for name in fields})
    books = build_tables(lossy, NONE, PATCHES, ECOSYSTEMS, LABELS)
    assert all(audit.failures for audit in books.audits)
    assert all(audit.largest >= 2.0 for audit in books.audits)
    # The total is measured on the patches; the audit line shows the 2 ha that no line has.
    assert books.crosstab["stope_ha"] == [2.0, 3.0, 7.0, 2.0]
    assert {check.name for check in books.audits[1].failures} == {"B"}


def test_field_names_fit_a_shapefile(damage):
    table = shipped_table("ecosystems")
    ecosystems = Categories(*(tuple(table.names(column)) for column in ("ecosystem", "name_en", "field")))
    types = shipped_table("damage_types")
    patches = dataclasses.replace(
        PATCHES, damage_types=Categories(*(tuple(types.names(column)) for column in ("damage", "name_en", "field")))
    )
    books = build_tables(
        damage, NONE, patches, ecosystems.with_one_more("no reference", "No reference", "noref"), LABELS
    )
    for columns in (books.crosstab, books.ledger, books.groups, books.protected):
        assert len({len(values) for values in columns.values()}) == 1
        assert all(len(name) <= 10 and name.isascii() for name in columns)
