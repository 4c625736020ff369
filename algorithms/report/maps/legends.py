"""What the legend of a map says of every class: its name in the report's language, and its area or count."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from qgis.core import QgsLayerTree, QgsLayerTreeLayer, QgsMapLayerLegendUtils, QgsMarkerSymbol, QgsVectorLayer

from ...framework.text_width import breadth, wrapped

LEGEND_CHARACTERS = 38
TITLE_CHARACTERS = 30


@dataclass(frozen=True)
class Legends:
    """The classes beside a map, and what all maps share below it."""

    side: QgsLayerTree = field(default_factory=QgsLayerTree)
    strip: QgsLayerTree = field(default_factory=QgsLayerTree)


def list_classes(
    tree: QgsLayerTree,
    layer: QgsVectorLayer,
    texts: Mapping[str, str],
    as_markers: bool = False,
    names: Mapping[str, str] | None = None,
    width: int = LEGEND_CHARACTERS,
) -> None:
    """Put the categorised layer into the legend with the classes that `texts` has, and none that it has not.

    A class reads as its own label (or its name in `names`), a colon and its text.
    """
    node = _added(tree, layer)
    categories = layer.renderer().categories()
    known = {str(category.value()) for category in categories}
    # The category without a value takes NULL and whatever no other category names.
    texts = {**texts, "": "; ".join(text for value, text in texts.items() if value not in known)}
    shown = []
    for index, category in enumerate(categories):
        value = str(category.value())
        if not texts.get(value):
            continue
        shown.append(index)
        name = (names or {}).get(value, category.label())
        label = f"{name}{colon(name)}{texts[value]}"
        QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, index, literal(wrapped(label, width)))
        if as_markers:
            marker = category.symbol().symbolLayers()[-1].subSymbol()
            if isinstance(marker, QgsMarkerSymbol):  # a class may have hatch instead
                QgsMapLayerLegendUtils.setLegendNodeCustomSymbol(node, index, marker.clone())
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, shown)


def colon(name: str) -> str:
    """What stands between a name and what is told of it."""
    return "：" if breadth(name) > len(name) else ": "


def list_labels(tree: QgsLayerTree, layer, labels: Sequence[str | None], width: int = LEGEND_CHARACTERS) -> None:
    """Put the layer into the legend with a label for every class in its order; None leaves the class out."""
    node = _added(tree, layer)
    for index, label in enumerate(labels):
        if label is not None:
            QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, index, literal(wrapped(label, width)))
    shown = [index for index, label in enumerate(labels) if label is not None]
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, shown)


def _added(tree: QgsLayerTree, layer) -> QgsLayerTreeLayer:
    """The layer in the legend, its name in lines of a title's width."""
    node = tree.addLayer(layer)
    node.setCustomProperty("legend/title-label", literal(wrapped(layer.name(), TITLE_CHARACTERS)))
    return node


def literal(text: str) -> str:
    """The text so that a layout prints it as it is, and evaluates no `[% ... %]` in it."""
    return text.replace("[%", "[\u200b%")


def shortened(text: str, width: int) -> str:
    """The text in one line of at most `width` Latin letters, with an ellipsis where some of it is left out."""
    line = " ".join(text.split())
    if breadth(line) <= width:
        return line
    while breadth(line) > width - 1:
        line = line[:-1]
    return line.rstrip() + "…"
