"""What became of the cells between two years, added up from the layer of Risk change."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .further import ReportLayer


@dataclass(frozen=True)
class CellsChanged:
    """Classes of n cells before and after, 0 for none, and their areas (ha)."""

    before: np.ndarray
    after: np.ndarray
    area: np.ndarray

    @property
    def classes(self) -> int:
        return int(max(self.before.max(initial=0), self.after.max(initial=0)))

    def where(self, sign: int) -> tuple[int, float]:
        """Cells, and their ha, that rose (1), fell (-1) or stayed (0); cells without a class in both years are none."""
        both = (self.before > 0) & (self.after > 0)
        found = both & (np.sign(self.after - self.before) == sign)
        return int(found.sum()), float(self.area[found].sum())

    def matrix(self) -> np.ndarray:
        """Hectares by class before (rows) and after (columns), from 1."""
        table = np.zeros((self.classes + 1, self.classes + 1))
        np.add.at(table, (self.before, self.after), self.area)
        return table[1:, 1:]


def cells_changed(layer: ReportLayer) -> CellsChanged:
    classes = (np.nan_to_num(layer.numbers(name)).astype(np.int64) for name in ("cls_before", "cls_after"))
    return CellsChanged(*classes, layer.hectares())
