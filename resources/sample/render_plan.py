"""Draws the map of a restoration plan: the chosen mines, and the risk classes as they would be after it, as a PNG.

    python3 render_plan.py --mines FILE --scenario FILE --output plan.png [--title TEXT] [--note TEXT]
                           [--main-stream FILE] [--tributaries FILE] [--reserves FILE] [--surroundings FILE]

FILE is a layer as QGIS writes it, such as plan.gpkg|layername=priority. Mines need `chosen`, `cost`, `cum_pct`,
`area_ha` and `order`, the scenario `cls_after`: the outputs OUTPUT and SCENARIO of Restoration priority.
"""

import argparse
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import render_map  # noqa: E402, I001 (it finds the plugin, so it comes before what is imported from it)

from mining_ecorisk.algorithms.report.maps.legends import Legends, list_classes  # noqa: E402
from mining_ecorisk.algorithms.report.maps.map_layers import outlined, styled  # noqa: E402
from qgis.core import QgsApplication, QgsVectorLayer  # noqa: E402

AFTER = "cls_after"


def area_texts(cells: QgsVectorLayer) -> dict:
    """Area and share by class after the plan."""
    areas = Counter()
    for cell in cells.getFeatures():
        areas[str(cell[AFTER])] += cell[render_map.AREA_FIELD]
    total = sum(areas.values())
    return {value: f"{area:,.0f} km² ({100 * area / total:.1f} %)" for value, area in areas.items()}


def plan_texts(mines: QgsVectorLayer) -> dict:
    """Mines and cost by whether they are chosen."""
    count, cost = Counter(), Counter()
    for mine in mines.getFeatures():
        count[str(mine["chosen"])] += 1
        cost[str(mine["chosen"])] += mine["cost"]
    return {value: f"{count[value]} mines, {cost[value]:,.0f} ha" for value in count}


def headline(mines: QgsVectorLayer) -> str:
    chosen = [mine for mine in mines.getFeatures() if mine["chosen"]]
    cost = sum(mine["cost"] for mine in mines.getFeatures())
    spent = sum(mine["cost"] for mine in chosen)
    removed = max((mine["cum_pct"] for mine in chosen), key=float, default=0.0)
    return f"Restoring {len(chosen)} mines: {100 * spent / cost:.0f} % of the cost, {removed:.0f} % of mining's risk"


def render(options) -> None:
    mines = styled(render_map.open_layer(options.mines, "The plan", "chosen", "area_ha"), "restorationpriority")
    mines.setLabelsEnabled(False)
    cells = styled(
        render_map.open_layer(options.scenario, "Risk classes after it", AFTER), "restorationpriority_scenario"
    )
    area = outlined(render_map.merged(cells, "Study area"))
    legends = Legends()
    list_classes(legends.side, mines, plan_texts(mines), as_markers=True)
    list_classes(legends.side, cells, area_texts(cells))
    texts = options.title or headline(mines), options.note
    ground = area, render_map.read_background(options, cells)
    render_map.draw([mines, area, cells], legends, ground, texts, options.output)


def arguments(words: list) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name, text in (("mines", "polygons with chosen, one per mine"), ("scenario", "polygons with cls_after"),
                       ("output", "the PNG to write")):  # fmt: skip
        parser.add_argument(f"--{name}", required=True, help=text)
    parser.add_argument("--title", default="", help="heading; by default what the plan costs and removes")
    parser.add_argument("--note", default="Synthetic sample data: no real place, mine or risk", help="line below it")
    render_map.add_background(parser)
    return parser.parse_args(words)


if __name__ == "__main__":
    chosen = arguments(sys.argv[1:])
    application = QgsApplication([], False)
    application.initQgis()
    render(chosen)
    print(f"Map: {chosen.output}")
