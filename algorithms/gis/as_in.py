"""Reference values as in another result: from its history, or from its own fields where it has none."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import QgsProcessingFeatureSource

from ..framework import provenance
from ..framework.i18n import joined, tr
from ..framework.run import Run
from .vectors import Vector

OfFields = Callable[[Vector], "dict | None"]


def as_in(run: Run, results: Sequence[str], of_fields: OfFields | None = None, **alike) -> dict | None:
    """The run of this algorithm that the layer AS_IN tells of, as `provenance.as_in` gives it; None without AS_IN.

    A layer whose history tells of no run of this algorithm, as a database leaves it, is asked by `of_fields` for the
    results instead; the parameters of such a run are not known.
    """
    layer = provenance.reference_layer(run)
    if layer is None:
        return None
    known = any(entry["algorithm"] == run.algorithm.id() for entry in provenance.read(layer))
    if known or of_fields is None:
        return provenance.as_in(run, results, **alike)
    found = of_fields(Vector(provenance.REFERENCE, QgsProcessingFeatureSource(layer, run.context), run, layer))
    if found is None:
        return provenance.as_in(run, results, **alike)
    message = tr("{parameter}: {name} has no history of this step; from its fields: {values}.")
    values = joined(f"{name} = {value}" for name, value in found.items())
    run.warn(message.format(parameter=provenance.REFERENCE, name=layer.name(), values=values))
    return {"parameters": {}, "results": found}
