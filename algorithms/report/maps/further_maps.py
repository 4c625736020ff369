"""The maps of what later steps wrote: minerals, stressed places, priority, supervision, change, certainty."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsLayerTree, QgsMapLayer, QgsVectorLayer

from ...core.contract import Field
from ..data.further import ReportLayer
from ..page.document import written
from .legends import list_classes, list_labels
from .map_layers import polygon_layer, shrink_markers, styled

if TYPE_CHECKING:
    from .maps import Maps

MOST_CLASSES_OF_CHANGE = 2  # rises and falls of more are drawn as this many
MOST_LEVELS = 5
Drawing = Callable[[QgsLayerTree], list[QgsMapLayer]]


def further_drawings(maps: Maps) -> Mapping[str, tuple[object, Drawing]]:
    """By the map's name: whether the layers allow it, and what draws it."""
    further, grouped = maps.data.further, maps.data.mines.columns.get(Field.MIN_GROUP)
    shares = {"same_tried": "methodstability", "same_drawn": "weightstability"}
    return {
        "minerals": (grouped and any(grouped), lambda tree: _minerals(maps, tree)),
        "places": (_filled(further["places"]), lambda tree: _places(maps, tree)),
        "priority": (_filled(further["priority"]), lambda tree: _priority(maps, tree)),
        "supervision": (_filled(further["supervision"]), lambda tree: _supervision(maps, tree)),
        "change": (_filled(further["change"]), lambda tree: _change(maps, tree)),
        "warnings": (_filled(further["warnings"]), lambda tree: _warnings(maps, tree)),
        **{
            name: (
                _filled(further[f"{name.removeprefix('same_')}_cells"]),
                lambda tree, name=name, style=style: _share(maps, tree, further[f"{name[5:]}_cells"], style),
            )
            for name, style in shares.items()
        },
    }  # fmt: skip


def _filled(layer: ReportLayer | None) -> bool:
    return layer is not None and len(layer) > 0


def _layer(maps: Maps, name: str, layer: ReportLayer, columns: Mapping[str, list], style: str) -> QgsVectorLayer:
    return styled(polygon_layer(name, maps.data.grid.crs, layer.shapes, columns), style)


def _listed(
    maps: Maps, tree: QgsLayerTree, layer: QgsVectorLayer, counts: Mapping[str, str], names: Mapping[str, str]
) -> QgsVectorLayer:
    """The layer, with its classes in the legend, called as in `names` or as their labels in the report's language."""
    named = {
        str(category.value()): maps.texts.in_language(category.label()) for category in layer.renderer().categories()
    }
    list_classes(tree, layer, counts, as_markers=True, names={**named, **names}, width=maps.legend_width)
    return layer


def _counts(maps: Maps, values: list, message: str) -> dict[str, str]:
    found = Counter("" if value is None else str(value) for value in values)
    return {value: message.format(count=written(count, 0)) for value, count in found.items()}


def _minerals(maps: Maps, tree: QgsLayerTree) -> list[QgsMapLayer]:
    mines, texts = maps.data.mines, maps.texts
    codes = [texts.code("mineral_groups", value) or None for value in mines.columns[Field.MIN_GROUP]]
    layer = polygon_layer(
        texts.tr("Mineral group", "report"), maps.data.grid.crs, mines.shapes, {Field.MIN_GROUP: codes}
    )
    shrink_markers(styled(layer, "riskreport_minerals"), len(mines))
    names = {code: texts.name("mineral_groups", code) for code in texts.codes("mineral_groups")}
    counts = _counts(maps, codes, texts.tr("{count} mines"))
    _listed(maps, tree, layer, counts, {**names, "": texts.tr("Not given")})
    return [layer, maps.outline, maps.pale_zones]


def _places(maps: Maps, tree: QgsLayerTree) -> list[QgsMapLayer]:
    places, texts = maps.data.further["places"], maps.texts
    levels = [min(max(int(level), 1), MOST_LEVELS) for level in places.columns["level"]]
    columns = {"level": levels, "place": places.columns["place"]}
    layer = _layer(maps, texts.tr("Stressed places"), places, columns, "stressedplaces")
    _listed(maps, tree, layer, _counts(maps, levels, texts.tr("{count} places")), {})
    return [layer, maps.outline, maps.pale_zones]


def _priority(maps: Maps, tree: QgsLayerTree) -> list[QgsMapLayer]:
    mines, texts = maps.data.further["priority"], maps.texts
    chosen = [int(value or 0) for value in mines.columns["chosen"]]
    columns = {"chosen": chosen, "order": mines.columns["order"]}
    layer = _layer(maps, texts.tr("Which mines first"), mines, columns, "restorationpriority")
    shrink_markers(layer, len(mines))
    _listed(maps, tree, layer, _counts(maps, chosen, texts.tr("{count} mines")), {})
    return [layer, maps.outline, maps.pale_zones]


def _supervision(maps: Maps, tree: QgsLayerTree) -> list[QgsMapLayer]:
    mines, texts = maps.data.further["supervision"], maps.texts
    levels = [texts.code("warning_levels", value) or None for value in mines.columns["level"]]
    layer = _layer(maps, texts.tr("Warning level"), mines, {"level": levels}, "supervisionlist")
    shrink_markers(layer, len(mines))
    names = {code: texts.name("warning_levels", code) for code in texts.codes("warning_levels")}
    _listed(maps, tree, layer, _counts(maps, levels, texts.tr("{count} mines")), names)
    return [layer, maps.outline, maps.pale_zones]


def _change(maps: Maps, tree: QgsLayerTree) -> list[QgsMapLayer]:
    cells, texts = maps.data.further["change"], maps.texts
    steps = cells.numbers("cls_after") - cells.numbers("cls_before")
    clamped = np.clip(steps, -MOST_CLASSES_OF_CHANGE, MOST_CLASSES_OF_CHANGE)
    values = [None if step != step else int(step) for step in clamped.tolist()]
    layer = _layer(maps, texts.tr("Change of the risk zones"), cells, {"cls_change": values}, "riskchange")
    _listed(maps, tree, layer, _counts(maps, values, texts.tr("{count} cells")), {})
    return [maps.outline, layer]


def _warnings(maps: Maps, tree: QgsLayerTree) -> list[QgsMapLayer]:
    warnings, texts = maps.data.further["warnings"], maps.texts
    columns = {"what": warnings.columns["what"], "rank": warnings.columns["rank"]}
    layer = _layer(maps, texts.tr("Early warnings"), warnings, columns, "riskchange_warnings")
    _listed(maps, tree, layer, _counts(maps, columns["what"], "{count}"), {})
    return [layer, maps.outline, maps.pale_zones]


def _share(maps: Maps, tree: QgsLayerTree, cells: ReportLayer, style: str) -> list[QgsMapLayer]:
    shares = cells.columns[Field.SAME_PCT]
    layer = _layer(maps, maps.texts.tr("Share with the same risk class"), cells, {Field.SAME_PCT: shares}, style)
    gaps = any(share is None for share in shares)
    labels = [
        maps.texts.in_language(found.label()) if found.upperValue() >= 0 or gaps else None
        for found in layer.renderer().ranges()
    ]
    list_labels(tree, layer, labels, maps.legend_width)
    return [maps.outline, layer]
