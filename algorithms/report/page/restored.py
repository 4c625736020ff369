"""Restored land beside the damage of a summary, and the restoration rate (paper section 4.3)."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ...core.contract import Field
from ...core.exact_sums import percent
from ..data.further import ReportLayer
from .document import Column, Document, written

RESTORED = "rest_ha"


def restored_land(
    document: Document, layer: ReportLayer, number: int, keys: Sequence[str], rows: Sequence[tuple[str, ...]]
) -> None:
    """A sentence and a table; nothing of a summary without restored land.

    `keys` are what the columns that divide it are called, `rows` their values as people read them.
    """
    if RESTORED not in layer.columns:
        return
    texts = document.texts
    held, area = layer.numbers(RESTORED).tolist(), layer.numbers(Field.AREA_HA).tolist()
    rates = [percent(own, own + damaged) for own, damaged in zip(held, area)]
    restored, damaged = math.fsum(held), math.fsum(area)
    rate = percent(restored, restored + damaged)
    message = texts.tr(
        "{area} ha of the land that mining had damaged are restored, {rate} % of restored and damaged land."
    )
    document.say(message.format(area=written(restored, 2), rate=written(rate, 2)))
    title = texts.joined(keys)
    columns = [
        *(Column(name[:1].upper() + name[1:]) for name in keys),
        Column(texts.tr("Restored (ha)"), 2),
        Column(texts.tr("Damaged (ha)", "report"), 2),
        Column(texts.tr("Restoration rate (%)"), 2),
    ]
    body = [[*names, *values] for names, *values in zip(rows, held, area, rates)]
    total = [texts.tr("Total"), *[None] * (len(keys) - 1), restored, damaged, rate]
    document.table(
        f"restored_{number}", texts.tr("Restored land by {keys}.").format(keys=title),
        columns, [*body, total], [""] * len(body) + ["total"],
    )  # fmt: skip
