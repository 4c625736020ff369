"""Rivers traced through the drainage of the relief, and the water that stands behind a sill."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from .grids import ORIGIN, TERRAIN, noise
from .terrain import Flow

SMALLEST_STREAM = 14.0
MAIN_TRIBUTARY = 45.0


@dataclass
class Reach:
    """One river from its mouth to its source; `order` is 0 when it ends at the border, 1 for its tributaries, ..."""

    cells: np.ndarray
    xy: np.ndarray
    area: float
    order: int
    parent: int


def donors(flow: Flow) -> list[list[int]]:
    """The cells that drain directly into each cell, largest catchment first; small ones are left out."""
    into: list[list[int]] = [[] for _ in range(flow.receiver.size)]
    cells = np.flatnonzero(flow.area >= SMALLEST_STREAM / 3)
    for cell in cells[np.argsort(-flow.area[cells], kind="stable")].tolist():
        if flow.receiver[cell] != cell:
            into[flow.receiver[cell]].append(cell)
    return into


def trace(flow: Flow) -> list[Reach]:
    """All rivers, each main stem before its tributaries; the first one is the main stream of the sample."""
    into = donors(flow)
    mouths = [c for c in flow.levels[0].tolist() if flow.area[c] >= SMALLEST_STREAM]
    waiting = [(c, -1) for c in sorted(mouths, key=lambda c: -flow.area[c])]
    reaches: list[Reach] = []
    while waiting:
        mouth, parent = waiting.pop(0)
        cells = [mouth]
        while into[cells[-1]]:
            cells.append(into[cells[-1]][0])
        start = [] if parent < 0 else [int(flow.receiver[mouth])]
        order = 0 if parent < 0 else reaches[parent].order + 1
        line = _line(np.array(start + cells), flow, None if parent < 0 else reaches[parent].xy)
        reaches.append(Reach(np.array(cells), line, float(flow.area[mouth]), order, parent))
        side = [d for c in cells for d in into[c][1:] if flow.area[d] >= SMALLEST_STREAM]
        waiting += [(d, len(reaches) - 1) for d in side]
    return reaches


def _line(cells: np.ndarray, flow: Flow, parent: np.ndarray | None) -> np.ndarray:
    """Cell centres as a smooth, slightly meandering line that starts on its parent's line."""
    rows, cols = np.unravel_index(cells, TERRAIN.shape)
    xy = ndimage.gaussian_filter1d(TERRAIN.to_xy(rows, cols), min(1.3, len(cells) / 4), axis=0, mode="nearest")
    if parent is not None:
        xy[0] = parent[np.argmin(((parent - xy[0]) ** 2).sum(axis=1))]
    fine = np.linspace(0, len(xy) - 1, 2 * len(xy) - 1)
    xy = np.column_stack([np.interp(fine, np.arange(len(xy)), xy[:, k]) for k in (0, 1)])
    ahead = np.gradient(xy, axis=0)
    length = np.maximum(np.hypot(*ahead.T), 1)
    swing = MEANDER[rows, cols][np.minimum(fine.round().astype(int), len(cells) - 1)]
    swing = swing * np.interp(np.arange(len(xy)), [0, 6], [0, 1]) * 9 * min(flow.area[cells[-1]] + 16, 60) ** 0.5
    return xy + (swing / length)[:, None] * np.column_stack([-ahead[:, 1], ahead[:, 0]])


MEANDER = noise(TERRAIN, 1500, "meander", 2)


def upstream(flow: Flow, cell: int) -> np.ndarray:
    """Mask of the catchment of a cell."""
    inside = np.zeros(flow.receiver.size, dtype=bool)
    inside[cell] = True
    for cells in flow.levels[1:]:
        inside[cells] |= inside[flow.receiver[cells]]
    return inside.reshape(TERRAIN.shape)


def impound(surface: np.ndarray, flow: Flow, sill: int, wanted_km2: float) -> np.ndarray:
    """Mask of the water that stands upstream of a sill when it has risen to the wanted area."""
    catchment = upstream(flow, sill)
    row, col = np.unravel_index(sill, TERRAIN.shape)
    low, high = surface[row, col], surface[row, col] + 400
    for _ in range(25):
        level = (low + high) / 2
        labels, _ = ndimage.label(catchment & (surface < level))
        water = (labels == labels[row, col]) & (labels > 0)
        if water.sum() * (TERRAIN.cell / 1000) ** 2 < wanted_km2:
            low = level
        else:
            high = level
    return ndimage.binary_fill_holes(ndimage.binary_opening(water, iterations=2))


def nearest_cell(cells: np.ndarray, east: float, south: float) -> int:
    """Of some cells, the one nearest to a place given in km east and south of the layout's origin."""
    rows, cols = np.unravel_index(cells, TERRAIN.shape)
    xy = TERRAIN.to_xy(rows, cols) - [ORIGIN[0] + 1000 * east, ORIGIN[1] - 1000 * south]
    return int(cells[np.argmin((xy**2).sum(axis=1))])
