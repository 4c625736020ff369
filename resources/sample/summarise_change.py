"""Print what became of cells and mines in the second year. All figures are read from the tables of Risk change.

python3 summarise_change.py RESULT_YEAR2.gpkg
"""

import sys
from collections import Counter

from osgeo import ogr
from summarise import rows

SHOWN = 10


def main(path: str) -> None:
    source = ogr.Open(path)
    pairs = [pair for pair in rows(source, "transitions") if pair["change"] != "no value"]
    same = sum(pair["area_pct"] for pair in pairs if pair["from_class"] == pair["to_class"])
    risen = sum(pair["cells"] for pair in pairs if pair["to_class"] > pair["from_class"])
    fallen = sum(pair["cells"] for pair in pairs if pair["to_class"] < pair["from_class"])
    print("Second year (synthetic), on the scales and breaks of the first")
    print(f"  {same:.2f} % of the area kept its class; {risen} cells rose, {fallen} fell")
    kinds = Counter(mine["what"] for mine in rows(source, "mine_changes"))
    print("  mines: " + ", ".join(f"{kind} {kinds[kind]}" for kind in ("new", "grown", "healed", "gone", "same")))
    warnings = sorted(rows(source, "early_warnings"), key=lambda warning: warning["rank"])
    print(f"\nEarly warnings, the most urgent first ({min(SHOWN, len(warnings))} of {len(warnings)})")
    for warning in warnings[:SHOWN]:
        print(f"  {warning['rank']:>3} {warning['kind']} {warning['id']}: {warning['reason']}")
    print()


if __name__ == "__main__":
    main(sys.argv[1])
