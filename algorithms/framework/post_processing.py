"""What is done to an output layer once QGIS has loaded it into the project, in the main thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from qgis.core import QgsMapLayer, QgsProcessingContext, QgsProcessingLayerPostProcessorInterface
from qgis.PyQt import sip

Step = Callable[[QgsMapLayer, QgsProcessingContext], None]
OF_NEWER_QGIS = ("forceName", "groupName", "layerSortKey")
# QGIS keeps no Python reference to a post-processor, and its context deletes the processor with itself.
_alive: list[AfterLoading] = []


class AfterLoading(QgsProcessingLayerPostProcessorInterface):
    """Calls `steps` with the layer and the context of the run, one after the other."""

    def __init__(self):
        super().__init__()
        self.steps: list[Step] = []

    def postProcessLayer(self, layer, context, feedback):  # noqa: N802 (QGIS's name)
        for step in self.steps:
            step(layer, context)


def after_loading(context, destination: str, step: Step) -> None:
    """Have `step` done to the layer after those that were asked for before; nothing where it will not be loaded."""
    if not context.willLoadLayerOnCompletion(destination):
        return
    details = context.layerToLoadOnCompletionDetails(destination)
    processor = details.postProcessor()
    if not isinstance(processor, AfterLoading):
        processor = AfterLoading()
        _alive[:] = [other for other in _alive if not sip.isdeleted(other)]
        _alive.append(processor)
        details.setPostProcessor(processor)
    processor.steps.append(step)


def load_instead(context, before: str, after: str | None) -> None:
    """Load `after` on completion where `before` was to be loaded; nothing for None."""
    waiting = context.layersToLoadOnCompletion()
    if before not in waiting or before == after:
        return
    old = waiting.pop(before)
    # The context deletes the post-processor of a layer that waits no longer.
    steps = list(getattr(old.postProcessor(), "steps", ()))
    if after is not None:
        new = QgsProcessingContext.LayerDetails(old.name, old.project, old.outputName, old.layerTypeHint)
        for name in OF_NEWER_QGIS:
            if hasattr(old, name):
                setattr(new, name, getattr(old, name))
        waiting[after] = new
    context.setLayersToLoadOnCompletion(waiting)
    for step in steps if after is not None else ():
        after_loading(context, after, step)


@contextmanager
def nothing_loaded_of_failures(context) -> Iterator[None]:
    """Load nothing of ours when the block fails: QGIS's dialog loads what waits, whatever became of the run."""
    try:
        yield
    except Exception:
        waiting = context.layersToLoadOnCompletion()
        kept = {place: one for place, one in waiting.items() if not isinstance(one.postProcessor(), AfterLoading)}
        context.setLayersToLoadOnCompletion(kept)
        raise
