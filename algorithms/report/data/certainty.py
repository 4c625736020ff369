"""What holds under other weights and other choices: shares of zones, risk areas and models, from the layers given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...core.contract import Field
from ...core.units import M2_PER_HA
from ...framework.shipped_tables import shipped_default
from ...gis.polygons import areas_by_cell
from .further import Further, ReportLayer
from .report_data import ReportData

ALWAYS = 100.0  # % of the choices: holds under every one
MAJORITY = 50.0
CELLS = {"drawn": ("drawn_cells", "cls_base"), "tried": ("tried_cells", Field.RISK_CLASS)}
MINES = {"drawn": ("drawn_mines", "mod_base"), "tried": ("tried_mines", Field.MODEL)}


def holds_from(kind: str) -> float:
    """The share of the draws, or of the choices, from which on a result counts as one that holds."""
    return shipped_default("CERTAIN") if kind == "drawn" else ALWAYS


@dataclass(frozen=True)
class Held:
    """Of n cells or mines: what each is, the share of draws or choices that say the same, and its size (ha, or 1)."""

    value: list
    same: np.ndarray
    size: np.ndarray
    least: float

    def of(self, value: object) -> tuple[float, float]:
        """Size of all that are `value`, and of those of it that hold."""
        own = np.array([one == value for one in self.value], dtype=bool)
        return float(self.size[own].sum()), float(self.size[own & (self.same >= self.least)].sum())

    def mostly(self) -> float:
        """Size of all that more than half of the draws or choices leave as they are."""
        return float(self.size[np.nan_to_num(self.same) > MAJORITY].sum())

    def whole(self) -> tuple[float, float]:
        known = ~np.isnan(self.same)
        return float(self.size[known].sum()), float(self.size[known & (self.same >= self.least)].sum())


def held_cells(further: Further, kind: str) -> Held | None:
    """The cells with their classes and hectares; None where their layer is not given. `kind`: "drawn" or "tried"."""
    name, field = CELLS[kind]
    layer = further[name]
    if layer is None:
        return None
    classes = [None if number != number else int(number) for number in layer.numbers(field).tolist()]
    return Held(classes, layer.numbers(Field.SAME_PCT), layer.hectares(), holds_from(kind))


def held_mines(further: Further, kind: str) -> Held | None:
    """The mines with their models, each of size 1; None where their layer is not given."""
    name, field = MINES[kind]
    layer = further[name]
    if layer is None:
        return None
    models = layer.columns.get(field) or [None] * len(layer)
    return Held(list(models), layer.numbers(Field.SAME_PCT), np.ones(len(layer)), holds_from(kind))


def held_in_areas(data: ReportData, kind: str) -> list[tuple[float, float]]:
    """(ha, ha of cells whose class holds) of every risk area; empty where layer or areas are not given."""
    layer = data.further[CELLS[kind][0]]
    if layer is None or data.areas is None or not len(data.areas):
        return []
    same = layer.numbers(Field.SAME_PCT)
    area, cell, size = areas_by_cell(data.areas.shapes, layer.shapes, lambda done: None)
    sure = np.nan_to_num(same[cell]) >= holds_from(kind)
    whole = np.bincount(area, size, minlength=len(data.areas)) / M2_PER_HA
    held = np.bincount(area[sure], size[sure], minlength=len(data.areas)) / M2_PER_HA
    return list(zip(whole.tolist(), held.tolist()))


def hot_cells(further: Further) -> Held | None:
    """The hot cells among the cells of Method stability; None where they do not tell which are hot."""
    layer, cells = further["tried_cells"], held_cells(further, "tried")
    if layer is None or Field.GI_BIN not in layer.columns:
        return None
    hot = np.nan_to_num(layer.numbers(Field.GI_BIN)) > 0
    return Held([bool(one) for one in hot], cells.same, cells.size, cells.least)


def moved_mines(layer: ReportLayer, most: int) -> Sequence[int]:
    """The rows of the mines whose model fewer than half of the choices keep, the least sure first; `most` at most."""
    same = layer.numbers(Field.SAME_PCT)
    rows = [row for row in np.argsort(np.nan_to_num(same, nan=ALWAYS), kind="stable").tolist() if same[row] < MAJORITY]
    return rows[:most]
