"""Print what the closer look found: damage, stressed places, rights, supervision, restored land, candidates.

python3 summarise_account.py ACCOUNT.gpkg RESULT_YEAR3.gpkg
"""

import sys
from collections import Counter

from osgeo import ogr
from summarise import rows


def listed(counts: Counter) -> str:
    return ", ".join(f"{name} {count}" for name, count in counts.most_common())


def main(account: str, third: str) -> None:
    source, later = ogr.Open(account), ogr.Open(third)
    mineral, county = (
        max(rows(source, table), key=lambda row: row["area_ha"]) for table in ("by_mineral", "by_county")
    )
    print(
        f"Most of the damage is by {mineral['mineral']} ({mineral['area_ha']:,.1f} ha, {mineral['pct']:.1f} %, "
        f"{mineral['mines']} mines), and most of it lies in {county['area']} ({county['area_ha']:,.1f} ha, "
        f"{county['mines']} mines)."
    )
    places = rows(source, "stressed_places")
    first = places[0]
    print(
        f"{len(places)} places of high water stress, {sum(place['near_main'] for place in places)} of them within "
        f"10 km of the main stream; the first, {first['area_km2']:.1f} km2 in {first['areas']}, comes from "
        f"{first['causes']}; "
        f"{sum(place['hot_km2'] for place in places):.1f} km2 are hot spots of mining's biodiversity stress, too."
    )
    rights = rows(source, "rights")
    print(
        f"Mining rights: {listed(Counter(mine['status'] for mine in rights))}; "
        f"{sum(mine['contra'] is not None for mine in rights)} mines contradict their licence, and "
        f"{sum(mine['red_lin_ha'] for mine in rights):,.1f} ha lie within the red line"
    )
    print(f"Supervision: {listed(Counter(mine['measure'] for mine in rows(source, 'supervision')))}")
    restored, damaged = (
        sum(row[name] for row in rows(source, "restored_by_mineral")) for name in ("restor_ha", "area_ha")
    )
    what = Counter(mine["what"] for mine in rows(later, "mine_changes"))
    print(
        f"Restored by the third year: {restored:,.1f} ha, {100 * restored / (restored + damaged):.1f} % of restored "
        f"and damaged land; mines restored {what['restored']}, in part {what['restored in part']}"
    )
    history = Counter(cell["history"] for cell in rows(later, "series") if cell["history"])
    print(f"Hot spots over three years (cells): {listed(history)}")
    print(
        f"Candidates to accept or reject: {len(rows(source, 'sinking'))} of subsidence, "
        f"{len(rows(source, 'candidates'))} of two images\n"
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
