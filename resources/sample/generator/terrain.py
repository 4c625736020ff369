"""The relief. Rivers carve it (stream power law), so every valley leads downhill to the main stream's outlet."""

from __future__ import annotations

import heapq
from dataclasses import dataclass

import numpy as np
from scipy import ndimage
from scipy.interpolate import PchipInterpolator

from .grids import ORIGIN, TERRAIN, Grid, generator, noise, resample, smoothstep

COARSE = Grid(TERRAIN.left, TERRAIN.top, 240.0, TERRAIN.cols // 2, TERRAIN.rows // 2)
NEIGHBOURS = [(-1, -1), (-1, 0), (-1, 1), (0, -1), (0, 1), (1, -1), (1, 0), (1, 1)]
LOWEST, HIGHEST = 2005.0, 5195.0


@dataclass
class Flow:
    """Drainage of a surface: receiver of each cell (itself at the border), drained area in km2, cells by depth."""

    receiver: np.ndarray
    area: np.ndarray
    levels: list[np.ndarray]


def kilometres(grid: Grid) -> tuple[np.ndarray, np.ndarray]:
    """Kilometres east and south of the layout's origin."""
    x, y = grid.centres()
    return np.meshgrid((x - ORIGIN[0]) / 1000, (ORIGIN[1] - y) / 1000)


def main_axis(east: np.ndarray) -> np.ndarray:
    """Kilometres south of the corner at which the main valley runs."""
    return 35 + 5.5 * np.sin(east / 12.5 + 0.6) + 2.2 * np.sin(east / 5.1)


def lake_plain(east: np.ndarray, south: np.ndarray) -> np.ndarray:
    """1 in the flat country that holds the lake, 0 away from it."""
    return 1 - smoothstep(np.hypot((east - 27) / 7.5, (south - 49.5) / 4.5), 0.5, 1.25)


def uplift(grid: Grid) -> np.ndarray:
    """How fast the land rises: a ring of mountains about 10 km inside the frame, highest in the north."""
    east, south = kilometres(grid)
    reach = np.hypot((east - 40) / 31, (south - 35) / 26)
    ring = np.exp(-(((reach - 0.98) / 0.3) ** 2)) * (1 - 0.85 * smoothstep(east, 58, 72) * (abs(south - 37) < 14))
    valley = np.exp(-((abs(south - main_axis(east)) / 7) ** 2))
    north = smoothstep(-south, -34, -12)
    rise = 0.55 + 0.6 * ring + 0.45 * north * ring - 0.25 * valley + 0.15 * noise(grid, 14000, "uplift")
    return np.clip(rise, 0.2, None) * (1 - 0.93 * lake_plain(east, south))


def softness(grid: Grid) -> np.ndarray:
    """How easily the rock wears; without this unevenness the gullies run parallel to the grid."""
    return np.exp(0.35 * noise(grid, 2600, "soft rock", 4)) / 2.8


def first_surface(grid: Grid) -> np.ndarray:
    """A rough bowl that sends the first rain to the main valley; only its drainage pattern survives."""
    east, south = kilometres(grid)
    reach = np.hypot((east - 40) / 31, (south - 35) / 26)
    bowl = 900 - 700 * abs(reach - 1) + 11 * (81 - east)
    trench = 450 * np.exp(-((abs(south - main_axis(east)) / 3) ** 2)) * smoothstep(east, 10, 22)
    rough = 110 * noise(grid, 12000, "first surface", 5) + 60 * noise(grid, 2400, "first gullies", 3)
    return 0.35 * (bowl - trench - 250 * lake_plain(east, south) + rough)


def base_level(grid: Grid) -> np.ndarray:
    """Heights at the border: low where the main stream leaves in the east, higher with distance from there."""
    east, south = kilometres(grid)
    away = np.hypot(81 - east, 2 * (south - main_axis(np.array(81.0))))
    return 9 * away


def flood(surface: np.ndarray) -> np.ndarray:
    """Fill the closed hollows (priority flood), with a gentle slope so that water crosses them."""
    rows, cols = surface.shape
    filled = np.full((rows + 2, cols + 2), -np.inf)
    filled[1:-1, 1:-1] = surface
    done = np.ones(filled.shape, dtype=bool)
    done[2:-2, 2:-2] = False
    width = cols + 2
    flat, seen = filled.ravel().tolist(), done.ravel().tolist()
    heap = [(flat[i], i) for i in np.flatnonzero(done.ravel()).tolist() if flat[i] > -np.inf]
    heapq.heapify(heap)
    steps = [dr * width + dc for dr, dc in NEIGHBOURS]
    while heap:
        height, cell = heapq.heappop(heap)
        for step in steps:
            other = cell + step
            if 0 <= other < len(seen) and not seen[other]:
                seen[other] = True
                flat[other] = max(flat[other], height + 0.02)
                heapq.heappush(heap, (flat[other], other))
    return np.array(flat).reshape(filled.shape)[1:-1, 1:-1]


def route(surface: np.ndarray, cell: float) -> Flow:
    """Steepest descent (D8), slightly shaken against straight runs; the border cells are outlets."""
    rows, cols = surface.shape
    shaken = generator("route")
    index = np.arange(surface.size).reshape(surface.shape)
    receiver, steepest = index.copy(), np.zeros(surface.shape)
    inner = (slice(1, -1), slice(1, -1))
    for dr, dc in NEIGHBOURS:
        shifted = (slice(1 + dr, rows - 1 + dr), slice(1 + dc, cols - 1 + dc))
        slope = (surface[inner] - surface[shifted]) / np.hypot(dr, dc)
        slope = slope * shaken.uniform(0.6, 1.4, slope.shape)
        better = slope > steepest[inner]
        steepest[inner] = np.where(better, slope, steepest[inner])
        receiver[inner] = np.where(better, index[shifted], receiver[inner])
    receiver = receiver.ravel()
    levels = _by_depth(receiver)
    area = np.full(surface.size, (cell / 1000) ** 2)
    for cells in reversed(levels[1:]):
        np.add.at(area, receiver[cells], area[cells])
    return Flow(receiver, area, levels)


def _by_depth(receiver: np.ndarray) -> list[np.ndarray]:
    """Cells grouped by their number of steps to the outlet (pointer doubling)."""
    depth, jump = (receiver != np.arange(receiver.size)).astype(int), receiver
    while (receiver[jump] != jump).any():
        depth, jump = depth + depth[jump], jump[jump]
    order = np.argsort(depth, kind="stable")
    return np.split(order, np.cumsum(np.bincount(depth))[:-1])


def erode(surface: np.ndarray, grid: Grid, steps: int) -> np.ndarray:
    """Implicit stream power erosion (Braun and Willett 2013): unconditionally stable, makes no new hollows."""
    surface, cell = surface.copy(), grid.cell
    rise, wear, base = 40 * uplift(grid), softness(grid).ravel(), base_level(grid)
    edge = np.ones(surface.shape, dtype=bool)
    edge[1:-1, 1:-1] = False
    surface[edge] = base[edge]
    surface = flood(surface)
    distance = np.array([1.0, np.sqrt(2)]) * cell / 1000
    for _ in range(steps):
        flow = route(surface, cell)
        flat = surface.ravel() + np.where(edge, 0, rise).ravel()
        away = abs(flow.receiver - np.arange(flat.size))
        diagonal = (away != 1) & (away != surface.shape[1])
        factor = wear * flow.area**0.32 / distance[diagonal.astype(int)]
        for cells in flow.levels[1:]:
            below = flat[flow.receiver[cells]]
            worn = (flat[cells] + factor[cells] * below) / (1 + factor[cells])
            # Where the ground downstream rises faster, gravel fills the channel instead of a hollow forming.
            flat[cells] = np.maximum(worn, below + 0.02)
        surface = flat.reshape(surface.shape)
    return surface


def stretch(surface: np.ndarray) -> np.ndarray:
    """Bring the heights to the wanted distribution; a rising curve keeps downhill downhill."""
    knots = np.percentile(surface, [0, 1, 5, 25, 50, 75, 95, 99.3, 100])
    heights = [LOWEST, 2130, 2330, 2880, 3320, 3740, 4340, 4780, HIGHEST]
    return PchipInterpolator(knots, heights)(surface)


def widen_valleys(surface: np.ndarray, area: np.ndarray, cell: float) -> np.ndarray:
    """Give the streams valley floors as wide as their catchments deserve; small streams first."""
    surface = surface.copy()
    for threshold in (8, 30, 120, 480):
        streams = area >= threshold
        distance, (row, col) = ndimage.distance_transform_edt(~streams, return_indices=True)
        level, half_width = surface[row, col], 120 * np.minimum(area[row, col], 900) ** 0.34
        keep = 0.06 + 0.94 * smoothstep(distance * cell / half_width, 0.5, 1.9)
        surface = level + (surface - level) * keep
    return surface


def build() -> tuple[np.ndarray, Flow]:
    """Heights on the TERRAIN frame (before lakes are filled) and their drainage."""
    coarse = erode(first_surface(COARSE), COARSE, 60)
    fine = resample(coarse, COARSE, TERRAIN, order=1).astype(float) + 4 * noise(TERRAIN, 900, "detail")
    fine = erode(fine, TERRAIN, 8)
    flow = route(fine, TERRAIN.cell)
    fine = stretch(widen_valleys(fine, flow.area.reshape(fine.shape), TERRAIN.cell))
    return fine, flow
