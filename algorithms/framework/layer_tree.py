"""The outputs of a model in the layer tree: names for people, in the order in which they are looked at, in one group.

A model names its layers after its outputs (`ZONES`) and QGIS piles them up in no order. What a person sees first is set
in resources/styles/layer_order.csv. QGIS from 3.32 on makes group and order itself when it is told them; before, the
layers are moved after loading.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from qgis.core import QgsLayerTreeGroup, QgsProcessingContext, QgsSettings

from .i18n import tr
from .post_processing import after_loading
from .run import Run

ORDER = Path(__file__).resolve().parents[2] / "resources" / "styles" / "layer_order.csv"
NAME_OF_A_MODEL_OUTPUT = re.compile(r"[A-Z][A-Z0-9_]*")
RANK, RUN = "mining_ecorisk/rank", "mining_ecorisk/run"
QGIS_GROUPS = hasattr(QgsProcessingContext.LayerDetails, "groupName") and hasattr(
    QgsProcessingContext.LayerDetails, "layerSortKey"
)


class _Group:
    """One run of a model: what its layers share is the group in the layer tree."""

    def __init__(self):
        self.time = datetime.now().strftime("%Y-%m-%d %H:%M:%S")
        self.title = tr("Mining ecological risk, {time}").format(time=self.time)
        self.told = False

    def name(self, area: str, what: str) -> None:
        """Call the group after the study area and what was done there."""
        message = tr("{area}: {what}, {time}") if area else tr("{what}, {time}")
        self.title = message.format(area=area, what=what, time=self.time)

    def node(self, root: QgsLayerTreeGroup) -> QgsLayerTreeGroup:
        # Processing's own setting: the group that all results go to.
        results = QgsSettings().value("Processing/Configuration/RESULTS_GROUP_NAME", "")
        parent = (results and root.findGroup(results)) or root
        group = parent.findGroup(self.title)
        if group is None:
            group = parent.insertGroup(0, self.title)
            group.setCustomProperty(RUN, True)
        return group


class _Place:
    """The step after loading that shows or hides a layer, and moves it to its place where QGIS has not put it there.

    A layer that is not `shown` is hidden below the others; where none is to be shown, all are.
    """

    def __init__(self, group: _Group, rank: int, shown: bool):
        self.group, self.rank, self.shown = group, rank, shown

    def __call__(self, layer, context) -> None:
        project = layer.project() or context.project()
        root = project.layerTreeRoot() if project else None
        node = root.findLayer(layer.id()) if root else None
        if node is None:
            return
        shown = self.shown or not any(place.shown for place in _places(context))
        node.setItemVisibilityChecked(shown)
        node.setExpanded(shown)
        if not QGIS_GROUPS:
            self._move(node, self.group.node(root))

    def _move(self, node, group: QgsLayerTreeGroup) -> None:
        moved = node.clone()
        moved.setCustomProperty(RANK, self.rank)
        above = [child for child in group.children() if int(child.customProperty(RANK, 0)) <= self.rank]
        group.insertChildNode(len(above), moved)
        left = node.parent()
        left.removeChildNode(node)
        if left.customProperty(RUN) and not left.children():
            # QGIS took the layer of an earlier run, whose file is the same, for this one.
            left.parent().removeChildNode(left)


def arrange(run: Run, results: dict) -> None:
    """Give the layers among the results that a model will load their names and places."""
    for output, destination in results.items():
        if not isinstance(destination, str) or not run.context.willLoadLayerOnCompletion(destination):
            continue
        details = run.context.layerToLoadOnCompletionDetails(destination)
        if NAME_OF_A_MODEL_OUTPUT.fullmatch(details.name):
            # Forced, because QGIS prefers the names of files.
            details.name, details.forceName = run.algorithm.layer_name(run, output), True
            rank, shown, _ = _order().get((run.algorithm.name(), output), (len(_order()), False, ""))
            place = _Place(_group_of(run.context), rank, shown)
            if QGIS_GROUPS:
                # Layers with a greater key lie above those with a lesser.
                details.groupName, details.layerSortKey = place.group.title, -rank
            after_loading(run.context, destination, place)


def name_group(context, area: str, what: str) -> bool:
    """Call the group of the layers that wait in the context after the study area.

    False when none wait, or when it was called so before.
    """
    group = next((place.group for place in _places(context)), None)
    if group is None:
        return False
    group.name(area, what)
    if QGIS_GROUPS:
        for destination, details in context.layersToLoadOnCompletion().items():
            if any(isinstance(step, _Place) for step in getattr(details.postProcessor(), "steps", ())):
                context.layerToLoadOnCompletionDetails(destination).groupName = group.title
    told, group.told = group.told, True
    return not told


def plain_name(algorithm: str, output: str) -> str:
    """What a file or table with this output is called in a folder of results; "" for one that has no name there."""
    return _order().get((algorithm, output), (0, False, ""))[2]


def _group_of(context) -> _Group:
    """The group whose layers are already waiting in the context, or a new one."""
    return next((place.group for place in _places(context)), None) or _Group()


def _places(context) -> Iterator[_Place]:
    for details in context.layersToLoadOnCompletion().values():
        for step in getattr(details.postProcessor(), "steps", ()):
            if isinstance(step, _Place):
                yield step


@lru_cache(maxsize=1)
def _order() -> dict[tuple[str, str], tuple[int, bool, str]]:
    """(algorithm, output) -> its place, whether it is shown, and its plain name."""
    with ORDER.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    return {
        (row["algorithm"], row["output"]): (rank, row["shown"] == "1", row["name"]) for rank, row in enumerate(rows)
    }
