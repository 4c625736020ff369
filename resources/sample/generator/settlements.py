"""Where people live, and the roads between them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from .grids import TERRAIN, generator, noise
from .streams import Reach


@dataclass
class Site:
    """A settlement: land use code, place (m), radius (m) and direction (radians) of its long axis."""

    code: int
    x: float
    y: float
    radius: float
    angle: float


def pick(score: np.ndarray, count: int, spacing: float) -> list[tuple[int, int]]:
    """The best cells of a score that keep their distance (m); cells that are not finite are never taken."""
    order = np.argsort(-score, axis=None, kind="stable")
    rows, cols = np.unravel_index(order[: int(np.isfinite(score).sum())], score.shape)
    free, chosen, gap = np.ones(score.shape, dtype=bool), [], spacing / TERRAIN.cell
    reach = int(gap) + 1
    disk = np.hypot(*np.ogrid[-reach : reach + 1, -reach : reach + 1]) < gap
    free = np.pad(free, reach)
    for row, col in zip(rows.tolist(), cols.tolist()):
        if len(chosen) == count:
            break
        if free[row + reach, col + reach]:
            chosen.append((row, col))
            free[row : row + 2 * reach + 1, col : col + 2 * reach + 1] &= ~disk
    return chosen


def place(
    surface: np.ndarray, distance: np.ndarray, height: np.ndarray, big_river: np.ndarray, water: np.ndarray
) -> list[Site]:
    """Towns in the main valleys, villages on farmed ground, works beside the towns."""
    dry = (distance > 240) & ~ndimage.binary_dilation(water, iterations=4)
    low = dry & (height < 90) & (surface < 3150)
    charm = -big_river / 2500 - (surface - 2100) / 700 + 0.7 * noise(TERRAIN, 6000, "towns")
    towns = pick(np.where(low & (big_river < 2600) & (big_river > 420), charm, -np.inf), 16, 6500)
    lived = dry & (height < 160) & (surface < 3350)
    charm = -surface / 900 - height / 120 + 1.3 * noise(TERRAIN, 2500, "villages", 4)
    villages = pick(np.where(lived, charm, -np.inf), 420, 1150)
    near = np.zeros(surface.shape, dtype=bool)
    near[tuple(np.array(towns).T)] = True
    near = ndimage.distance_transform_edt(~near) * TERRAIN.cell
    charm = -near / 4000 + noise(TERRAIN, 1800, "works")
    works = pick(np.where(dry & (height < 220) & (near > 1100) & (near < 9000), charm, -np.inf), 70, 1200)
    return _sized(51, towns, 1150, 0.72) + _sized(52, villages, 185, 0.4) + _sized(53, works, 170, 0.4)


def _sized(code: int, cells: list[tuple[int, int]], radius: float, spread: float) -> list[Site]:
    """Settlements of one kind; the first, best placed ones are the larger."""
    rng = generator(f"settlements {code}")
    sites = []
    for rank, (row, col) in enumerate(cells):
        x, y = TERRAIN.to_xy([row], [col])[0]
        size = (
            radius * np.exp(spread * rng.normal())
            if code != 51
            else radius * (1 + rank) ** -0.3 * rng.uniform(0.8, 1.2)
        )
        sites.append(Site(code, x, y, size, rng.uniform(0, np.pi)))
    return sites


def beside(reach: Reach, offset: float, start: int = 0) -> np.ndarray:
    """A road that follows a valley at some distance from its river, without the river's bends."""
    xy = ndimage.gaussian_filter1d(reach.xy[start:], 9, axis=0, mode="nearest")[::4]
    ahead = ndimage.gaussian_filter1d(np.gradient(xy, axis=0), 3, axis=0, mode="nearest")
    length = np.maximum(np.hypot(*ahead.T), 1)[:, None]
    return xy + offset * np.column_stack([-ahead[:, 1], ahead[:, 0]]) / length


def roads(reaches: list[Reach], sites: list[Site]) -> list[tuple[str, np.ndarray]]:
    """A highway in the main valley, county roads in the larger side valleys, and links to the towns."""
    highway = beside(reaches[0], 420)
    network = [("highway", highway)]
    for reach in reaches[1:]:
        if reach.area > 60 and reach.parent == 0:
            road = beside(reach, 260)[: int(len(reach.xy) / 4 * 0.8)]
            network.append(("county road", np.vstack([nearest(highway, road[0]), road])))
    joined = np.vstack([xy for _, xy in network])
    for site in sites:
        if site.code == 51:
            here = np.array([site.x, site.y])
            target = nearest(joined, here)
            if np.hypot(*(target - here)) < 5000:
                network.append(("town road", np.vstack([here, target])))
    return network


def nearest(xy: np.ndarray, to: np.ndarray) -> np.ndarray:
    """The vertex nearest to a place."""
    return xy[np.argmin(((xy - to) ** 2).sum(axis=1))]
