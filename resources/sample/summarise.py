"""Print what a run of the chain found: zones, hot cells, restoration models. All figures are read from its tables.

python3 summarise.py RESULT.gpkg
"""

import sys

from osgeo import ogr

ogr.UseExceptions()


def rows(source, table: str) -> list[dict]:
    """All attributes of a table."""
    return [feature.items() for feature in source.GetLayerByName(table)]


def main(path: str) -> None:
    source = ogr.Open(path)
    print("\nSynthetic sample data: figures show how the tool works, not a real place.")
    print("\nRisk zones")
    zones = rows(source, "zone_areas")
    for zone in sorted(zones, key=lambda zone: -zone["risk_class"]):
        print(
            f"  {zone['risk_class']} {zone['risk_level']:<20}{zone['area_ha']:>14,.1f} ha{zone['area_pct']:>8.2f} %"
            f"{zone['mine_ha']:>14,.1f} ha because of mining"
        )
    total = sum(zone["area_ha"] for zone in zones)
    print(f"  {'all zones':<22}{total:>14,.1f} ha{sum(zone['area_pct'] for zone in zones):>8.2f} %")
    cells = [cell for cell in rows(source, "hotspots") if cell["risk_mine"] is not None]
    risk, mine = (sum(cell[name] * cell["area_km2"] for cell in cells) for name in ("risk", "risk_mine"))
    print(f"\nMining made {100 * mine / risk:.2f} % of the risk")
    for table, what in (
        ("hotspots_mining", "what it adds to the risk"),
        ("hotspots_bio_mining", "to biodiversity stress"),
    ):
        hot = sum((cell["gi_bin"] or 0) >= 1 for cell in rows(source, table))
        print(f"  hot cells of {what}: {hot}")
    bins = [cell["gi_bin"] for cell in rows(source, "hotspots")]
    known = [value for value in bins if value is not None]
    print(f"\nHot spots: {sum(value >= 1 for value in known)} hot cells (90 % confidence or more) of {len(bins)}")
    print("\nRestoration models (mines)")
    for count in rows(source, "restoration_counts"):
        print(f"  {count['model']:<58}{count['mines']:>5}")
    curve = sorted(rows(source, "priority_curve"), key=lambda row: row["order"])
    print("\nWhich mines first: share of mining's risk that the order removes, and the order worst first")
    for share in (10, 30, 50):
        reached = [row for row in curve if row["cost_pct"] <= share]
        own, worst = (max((row[name] for row in reached), default=0) for name in ("gain_pct", "worst_pct"))
        print(f"  with {share} % of the hectares{own:>8.1f} %{worst:>8.1f} %")
    damaged = sum(piece["area_ha"] for piece in rows(source, "pieces"))
    print(f"\nDamaged by mining: {damaged:,.2f} ha\n")


if __name__ == "__main__":
    main(sys.argv[1])
