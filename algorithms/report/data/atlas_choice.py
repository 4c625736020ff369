"""Which mines have a page in the atlas, and in which order."""

from __future__ import annotations

from collections.abc import Sequence

from ...core.errors import InputError
from .report_data import ReportData

ALL, WORST, SELECTED = 0, 1, 2


def selected_ids(layer) -> list[int]:
    """Ids of the features that a person selected in the layer; none where there is no layer."""
    return list(layer.selectedFeatureIds()) if layer is not None else []


def chosen_mines(data: ReportData, choice: int, count: int, selected: Sequence[int]) -> list[int]:
    """The mines' places: all in the order of their layer, the `count` worst, or those of `selected` feature ids."""
    if choice == ALL:
        return list(range(len(data.mines)))
    if choice == WORST:
        return data.ranking()[:count]
    places = [place for place, number in enumerate(data.mines.numbers) if number in set(selected)]
    if not places:
        raise InputError(
            "ATLAS_MINES: no mine is selected in {name}. Select some in the layer, or choose all or the worst.",
            name=data.mines.name,
        )
    return places
