"""The maps of what later steps wrote: minerals, stressed places, priority, supervision, change, certainty."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsMapLayer, QgsVectorLayer

from ...core.contract import Field
from ...core.units import M2_PER_HA
from ..data.further import ReportLayer
from ..page.document import written
from .legends import Legends, list_classes, list_labels
from .map_layers import memory_layer, styled

if TYPE_CHECKING:
    from .maps import Maps

MOST_CLASSES_OF_CHANGE = 2  # rises and falls of more are drawn as this many
MOST_LEVELS = 5
Drawing = Callable[[Legends], list[QgsMapLayer]]


def further_drawings(maps: Maps) -> Mapping[str, tuple[object, Drawing]]:
    """By the map's name: whether the layers allow it, and what draws it."""
    further, grouped = maps.data.further, maps.data.mines.columns.get(Field.MIN_GROUP)
    shares = {"same_tried": "methodstability", "same_drawn": "weightstability"}
    return {
        "minerals": (grouped and any(grouped), lambda legends: _minerals(maps, legends)),
        "places": (_filled(further["places"]), lambda legends: _places(maps, legends)),
        "priority": (_filled(further["priority"]), lambda legends: _priority(maps, legends)),
        "supervision": (_filled(further["supervision"]), lambda legends: _supervision(maps, legends)),
        "change": (_filled(further["change"]), lambda legends: _change(maps, legends)),
        "warnings": (_filled(further["warnings"]), lambda legends: _warnings(maps, legends)),
        **{
            name: (
                _filled(further[f"{name.removeprefix('same_')}_cells"]),
                lambda legends, name=name, style=style: _share(maps, legends, further[f"{name[5:]}_cells"], style),
            )
            for name, style in shares.items()
        },
    }  # fmt: skip


def _filled(layer: ReportLayer | None) -> bool:
    return layer is not None and len(layer) > 0


def _layer(maps: Maps, name: str, layer: ReportLayer, columns: Mapping[str, list], style: str) -> QgsVectorLayer:
    return styled(memory_layer(name, maps.data.grid.crs, layer.shapes, columns), style)


def _hectares(layer: ReportLayer) -> list[float]:
    """The field area_ha of the mines, and the ground of one without."""
    stated = layer.numbers(Field.AREA_HA).tolist()
    return [area if area == area else shape.area() / M2_PER_HA for area, shape in zip(stated, layer.shapes)]


def _listed(
    maps: Maps, legends: Legends, layer: QgsVectorLayer, counts: Mapping[str, str], names: Mapping[str, str]
) -> QgsVectorLayer:
    """The layer, with its classes in the legend, called as in `names` or as their labels in the report's language."""
    named = {
        str(category.value()): maps.texts.in_language(category.label()) for category in layer.renderer().categories()
    }
    list_classes(legends.side, layer, counts, as_markers=True, names={**named, **names}, width=maps.legend_width)
    return layer


def _counts(maps: Maps, values: list, message: str) -> dict[str, str]:
    found = Counter("" if value is None else str(value) for value in values)
    return {value: message.format(count=written(count, 0)) for value, count in found.items()}


def _minerals(maps: Maps, legends: Legends) -> list[QgsMapLayer]:
    mines, texts = maps.data.mines, maps.texts
    codes = [texts.code("mineral_groups", value) or None for value in mines.columns[Field.MIN_GROUP]]
    columns = {Field.MIN_GROUP: codes, Field.AREA_HA: mines.area}
    layer = memory_layer(texts.tr("Mineral group", "report"), maps.data.grid.crs, mines.shapes, columns)
    maps.sized(legends, styled(layer, "riskreport_minerals"), mines.area)
    names = {code: texts.name("mineral_groups", code) for code in texts.codes("mineral_groups")}
    counts = _counts(maps, codes, texts.tr("{count:mine|mines}"))
    _listed(maps, legends, layer, counts, {**names, "": texts.tr("Not given")})
    return [layer, maps.outline, maps.list_pale_zones(legends)]


def _places(maps: Maps, legends: Legends) -> list[QgsMapLayer]:
    places, texts = maps.data.further["places"], maps.texts
    levels = [min(max(int(level), 1), MOST_LEVELS) for level in places.columns["level"]]
    columns = {"level": levels, "place": places.columns["place"]}
    layer = _layer(maps, texts.tr("Stressed places"), places, columns, "stressedplaces")
    _listed(maps, legends, layer, _counts(maps, levels, texts.tr("{count:place|places}")), {})
    return [layer, maps.outline, maps.list_pale_zones(legends)]


def _priority(maps: Maps, legends: Legends) -> list[QgsMapLayer]:
    mines, texts = maps.data.further["priority"], maps.texts
    chosen = [int(value or 0) for value in mines.columns["chosen"]]
    columns = {"chosen": chosen, "order": mines.columns["order"], Field.AREA_HA: _hectares(mines)}
    layer = _layer(maps, texts.tr("Which mines first"), mines, columns, "restorationpriority")
    maps.sized(legends, layer, columns[Field.AREA_HA])
    _listed(maps, legends, layer, _counts(maps, chosen, texts.tr("{count:mine|mines}")), {})
    return [layer, maps.outline, maps.list_pale_zones(legends)]


def _supervision(maps: Maps, legends: Legends) -> list[QgsMapLayer]:
    mines, texts = maps.data.further["supervision"], maps.texts
    levels = [texts.code("warning_levels", value) or None for value in mines.columns["level"]]
    columns = {"level": levels, Field.AREA_HA: _hectares(mines)}
    layer = _layer(maps, texts.tr("Warning level"), mines, columns, "supervisionlist")
    maps.sized(legends, layer, columns[Field.AREA_HA])
    names = {code: texts.name("warning_levels", code) for code in texts.codes("warning_levels")}
    _listed(maps, legends, layer, _counts(maps, levels, texts.tr("{count:mine|mines}")), names)
    return [layer, maps.outline, maps.list_pale_zones(legends)]


def _change(maps: Maps, legends: Legends) -> list[QgsMapLayer]:
    cells, texts = maps.data.further["change"], maps.texts
    steps = cells.numbers("cls_after") - cells.numbers("cls_before")
    clamped = np.clip(steps, -MOST_CLASSES_OF_CHANGE, MOST_CLASSES_OF_CHANGE)
    values = [None if step != step else int(step) for step in clamped.tolist()]
    layer = _layer(maps, texts.tr("Change of the risk zones"), cells, {"cls_change": values}, "riskchange")
    _listed(maps, legends, layer, _counts(maps, values, texts.tr("{count:cell|cells}")), {})
    return [maps.outline, layer]


def _warnings(maps: Maps, legends: Legends) -> list[QgsMapLayer]:
    warnings, texts = maps.data.further["warnings"], maps.texts
    mines = [kind == "mine" for kind in warnings.columns["kind"]]
    areas = [area if mine else None for area, mine in zip(_hectares(warnings), mines)]
    columns = {"what": warnings.columns["what"], "rank": warnings.columns["rank"], Field.AREA_HA: areas}
    layer = _layer(maps, texts.tr("Early warnings"), warnings, columns, "riskchange_warnings")
    if any(mines):
        maps.sized(legends, layer, [area for area in areas if area is not None])
    _listed(maps, legends, layer, _counts(maps, columns["what"], "{count}"), {})
    return [layer, maps.outline, maps.list_pale_zones(legends)]


def _share(maps: Maps, legends: Legends, cells: ReportLayer, style: str) -> list[QgsMapLayer]:
    shares = cells.columns[Field.SAME_PCT]
    layer = _layer(maps, maps.texts.tr("Share with the same risk class"), cells, {Field.SAME_PCT: shares}, style)
    gaps = any(share is None for share in shares)
    labels = [
        maps.texts.in_language(found.label()) if found.upperValue() >= 0 or gaps else None
        for found in layer.renderer().ranges()
    ]
    list_labels(legends.side, layer, labels, maps.legend_width)
    return [maps.outline, layer]
