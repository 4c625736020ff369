"""Restored land beside the damage of a summary, and the restoration rate (paper section 4.3)."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ...core.contract import Field
from ...core.exact_sums import percent
from ..data.further import ReportLayer
from .document import Column, Document, written
from .groups import rows_of_groups


def restored_land(
    document: Document, layer: ReportLayer, number: int, keys: Sequence[str], rows: Sequence[tuple[str, ...]]
) -> None:
    """A sentence and a table; nothing of a summary without restored land.

    `keys` are what the columns that divide it are called, `rows` their values as people read them.
    """
    if Field.RESTOR_HA not in layer.columns:
        return
    texts = document.texts
    held, area = layer.numbers(Field.RESTOR_HA).tolist(), layer.numbers(Field.AREA_HA).tolist()

    def together(places: Sequence[int]) -> list[float]:
        restored, damaged = (math.fsum(own[place] for place in places) for own in (held, area))
        return [restored, damaged, percent(restored, restored + damaged)]

    restored, _, rate = together(range(len(held)))
    message = texts.tr(
        "{area} ha of the land that mining had damaged are restored, {rate} % of restored and damaged land."
    )
    document.say(message.format(area=written(restored, 2), rate=written(rate, 2)))
    columns = [
        *(Column(name[:1].upper() + name[1:]) for name in keys),
        Column(texts.tr("Restored (ha)"), 2),
        Column(texts.tr("Damaged (ha)", "report"), 2),
        Column(texts.tr("Restoration rate (%)"), 2),
    ]
    values = [together([place]) for place in range(len(held))]
    body, kinds = rows_of_groups(texts, rows, values, held, together)
    caption = texts.tr("Restored land by {keys}.").format(keys=texts.joined(keys))
    document.table(f"restored_{number}", caption, columns, body, kinds)
