"""What the half-saturation constant would mean: how the degradation is spread, and the quality at several k (Eq. 2)."""

from __future__ import annotations

from ...core.biodiversity.half_saturation import QUANTILES
from ...core.contract import Result
from ..data.report_data import ReportData
from .document import Column, Document

STEP = "habitatquality"


def half_saturation(document: Document, data: ReportData) -> None:
    """Nothing where the layers' history does not tell it."""
    texts, told = document.texts, noted(data)
    spread = told.get(Result.D_QUANTILES, "")
    if not spread:
        return
    rows = [[texts.tr("Degradation D"), *map(float, spread.split(";"))]]
    for row in filter(None, told.get(Result.Q_QUANTILES, "").split("|")):
        constant, _, values = row.partition(":")
        rows.append([texts.tr("Quality with k = {k}").format(k=constant), *map(float, values.split(";"))])
    columns = [Column(texts.tr("Of the habitat’s pixels have at most"))]
    columns += [Column(texts.percent(f"{100 * share:g}"), 4) for share in QUANTILES]
    document.table(
        "half_saturation",
        texts.tr(
            "How the degradation of habitat is spread, and what half-saturation constants would make of the quality. A "
            "constant far from the middle of D says nearly the same of every pixel. The run took k = {k}."
        ).format(k=told.get("K", "?")),
        columns,
        rows,
    )


def noted(data: ReportData) -> dict[str, str]:
    """The results of the last run of Habitat quality behind the layers, by their names."""
    for step in reversed(list(data.steps)):
        if step.algorithm == STEP:
            return dict(step.noted)
    return {}
