"""Mines: where each mineral is dug, how large the damage is, and the patches an interpreter would have digitised."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from osgeo import ogr

from . import shapes
from .grids import LANDUSE, TERRAIN, generator, noise, smoothstep
from .settlements import pick
from .terrain import kilometres

SHARES = {"stope": 0.48, "transit_site": 0.20, "solid_waste": 0.245, "mine_construction": 0.085}
GROUND = {
    "farm": (11, 12),
    "forest": (21, 22, 23, 24),
    "grass": (31, 32, 33),
    "wet": (46, 64),
    "lived": (52, 53),
    "dry": (61, 62, 63),
    "bare": (65, 66, 67),
}


@dataclass(frozen=True)
class Mineral:
    """A mineral: how many mines, median size (ha) and its spread, heights, liking for the north, kinds of ground."""

    name: str
    group: str
    count: int
    median: float
    spread: float
    heights: tuple[float, float]
    north: float
    ground: dict[str, float]


STONE = {"grass": 6, "forest": 2, "bare": 30, "lived": 150}
RIVERSIDE = {"farm": 2, "grass": 1.2, "wet": 7, "lived": 30, "dry": 1.2}

MINERALS = [
    Mineral("coal", "energy", 22, 23, 1.05, (3150, 4350), 2.6, {"grass": 6, "wet": 5, "forest": 2, "bare": 1}),
    Mineral("copper", "metal", 9, 4.5, 0.8, (2700, 4500), 0, {"grass": 5, "forest": 2, "bare": 4}),
    Mineral("lead-zinc", "metal", 7, 5, 0.8, (2800, 4500), 0.6, {"grass": 5, "forest": 3, "bare": 4}),
    Mineral("iron", "metal", 6, 5, 0.8, (2600, 4300), 0.6, {"grass": 5, "forest": 2, "bare": 3}),
    Mineral("placer gold", "metal", 5, 6, 0.7, (2600, 4000), 0.5, {"grass": 3, "wet": 9}),
    Mineral("construction sand", "nonmetal", 56, 4.6, 1.0, (2000, 3400), -0.3, RIVERSIDE),
    Mineral("brick clay", "nonmetal", 46, 3.6, 0.85, (2000, 3100), 0, {"farm": 5, "grass": 1.5, "lived": 130}),
    Mineral("limestone", "nonmetal", 24, 4.6, 1.0, (2300, 3900), 0, STONE),
    Mineral("gypsum", "nonmetal", 14, 3.8, 0.8, (2100, 3000), -0.4, {"farm": 2, "grass": 4, "lived": 90, "bare": 30}),
    Mineral("construction granite", "nonmetal", 18, 3.6, 0.8, (2500, 4100), 0, {"grass": 6, "forest": 3, "bare": 3}),
    Mineral("quartzite", "nonmetal", 9, 3.2, 0.7, (2600, 4200), 0.4, {"grass": 6, "forest": 2, "bare": 3}),
]
UNDERGROUND = {"coal": 0.45, "copper": 0.35, "lead-zinc": 0.35, "iron": 0.2}
NOT_KNOWN = 0.04  # share of the open pits of which the way of mining is not known


@dataclass
class Mine:
    """One mine before it is drawn: what is dug where, how much ground it takes, which way its slope runs."""

    mineral: Mineral
    x: float
    y: float
    hectares: float
    along: float


def locate(
    surface: np.ndarray,
    cover: np.ndarray,
    big_river: np.ndarray,
    inside: np.ndarray,
    reserved: np.ndarray,
    minerals: Sequence[Mineral] = MINERALS,
    stream: str = "mines",
    patches: Sequence[ogr.Geometry] = (),
) -> list[Mine]:
    """Places by chance, weighted with ground, height and latitude, in loose clusters, seldom within reserves.

    `stream` names the random numbers; no place lies within half a kilometre of `patches`.
    """
    rng = generator(stream)
    codes = _codes_at(cover)
    _, south = kilometres(TERRAIN)
    down, right = np.gradient(surface, TERRAIN.cell)
    taken, mines = np.zeros(surface.shape, dtype=bool), []
    if patches:
        taken = shapes.burn([patch.Buffer(500) for patch in patches], TERRAIN)
    for mineral in minerals:
        liking = np.zeros(surface.shape)
        for ground, weight in mineral.ground.items():
            liking[np.isin(codes, GROUND[ground])] = weight
        low, high = mineral.heights
        liking *= smoothstep(surface, low - 60, low + 60) * smoothstep(-surface, -high - 60, -high + 60)
        liking *= np.exp(0.8 * noise(TERRAIN, 9000, mineral.name, 2) - mineral.north * (south - 30) / 10)
        liking[reserved] *= 0.25
        if mineral.name in ("construction sand", "placer gold"):
            liking *= np.exp(-big_river / 700)
        chance = np.where((liking > 0) & inside & ~taken, np.log(np.maximum(liking, 1e-9)), -np.inf)
        spacing = 1700 if mineral.group == "energy" else 900
        for row, col in pick(chance + rng.gumbel(size=chance.shape), mineral.count, spacing):
            x, y = TERRAIN.to_xy([row], [col])[0] + rng.uniform(-50, 50, 2)
            size = mineral.median * np.exp(mineral.spread * rng.normal())
            along = np.arctan2(-down[row, col], right[row, col]) + np.pi / 2
            mines.append(Mine(mineral, x, y, min(max(size, 0.35), 210), along))
            taken[max(row - 6, 0) : row + 7, max(col - 6, 0) : col + 7] = True
    return mines


def _codes_at(cover: np.ndarray) -> np.ndarray:
    """Land use at the centres of the terrain cells; 0 outside the land use raster."""
    x, y = TERRAIN.centres()
    cols = ((x - LANDUSE.left) // LANDUSE.cell).astype(int)
    rows = ((LANDUSE.top - y) // LANDUSE.cell).astype(int)
    within = ((rows >= 0) & (rows < LANDUSE.rows))[:, None] & ((cols >= 0) & (cols < LANDUSE.cols))[None, :]
    picked = cover[np.clip(rows, 0, LANDUSE.rows - 1)[:, None], np.clip(cols, 0, LANDUSE.cols - 1)[None, :]]
    return np.where(within, picked, 0)


def divide(mine: Mine, rng: np.random.Generator) -> list[tuple[str, float]]:
    """Split a mine's ground into two to six patches of the damage types, the stope first."""
    wanted = int(np.clip(rng.poisson(1.5 + 0.8 * np.log10(mine.hectares + 1)) + 2, 2, 6))
    order = ["stope", "solid_waste", "transit_site", "mine_construction", "solid_waste", "stope"]
    if rng.random() < 0.35:
        order[1], order[2] = order[2], order[1]
    kinds = order[:wanted]
    weights = np.array([SHARES[kind] / kinds.count(kind) for kind in kinds]) * rng.lognormal(0, 0.3, wanted)
    if rng.random() < UNDERGROUND.get(mine.mineral.name, 0):
        kinds = (kinds + ["collapse_pit"])[-6:] if wanted < 6 else kinds[:5] + ["collapse_pit"]
        weights = np.append(weights[: len(kinds) - 1], 0.15 * weights.sum() * rng.uniform(0.7, 1.3))
    sizes = mine.hectares * weights / weights.sum()
    return [(kind, max(size, 0.04)) for kind, size in zip(kinds, sizes)]


def outline(hectares: float, along: float, rng: np.random.Generator) -> np.ndarray:
    """Corners around the origin of an irregular patch, stretched along the slope, of exactly that area."""
    count = int(np.clip(8 + 2.4 * np.log2(1 + hectares) + rng.integers(-1, 3), 8, 20))
    angle = np.sort((np.arange(count) + rng.uniform(-0.32, 0.32, count)) * 2 * np.pi / count)
    radius = 1 + 0.16 * np.sin(angle + rng.uniform(0, 7)) + 0.15 * np.sin(2 * angle + rng.uniform(0, 7))
    radius += 0.12 * np.sin(3 * angle + rng.uniform(0, 7)) + rng.normal(0, 0.06, count)
    stretch = rng.uniform(1.0, 1.9)
    x, y = radius * np.cos(angle) * stretch, radius * np.sin(angle)
    turn = along + rng.normal(0, 0.3)
    x, y = x * np.cos(turn) - y * np.sin(turn), x * np.sin(turn) + y * np.cos(turn)
    area = abs(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))) / 2
    return np.column_stack([x, y]) * np.sqrt(hectares * 1e4 / area)


class Ground:
    """What is already taken, so that no two patches overlap and none leaves the study area or stands in water."""

    def __init__(self, study: ogr.Geometry, water: np.ndarray):
        """Start with free ground."""
        self.study, self.water, self.patches = study, water, []

    def fits(self, patch: ogr.Geometry) -> bool:
        """Whether a patch lies on free ground."""
        left, right, bottom, top = patch.GetEnvelope()
        rows = slice(*sorted((LANDUSE.to_cell(left, top)[0], LANDUSE.to_cell(left, bottom)[0] + 1)))
        cols = slice(*sorted((LANDUSE.to_cell(left, top)[1], LANDUSE.to_cell(right, top)[1] + 1)))
        if self.water[rows, cols].mean() > 0.2 or not patch.Within(self.study):
            return False
        for (a, b, c, d), other in self.patches:
            if a - 4 < right and b + 4 > left and c - 4 < top and d + 4 > bottom and patch.Distance(other) < 3:
                return False
        return True

    def take(self, patch: ogr.Geometry) -> ogr.Geometry:
        """Mark a patch's ground as taken."""
        self.patches.append((patch.GetEnvelope(), patch))
        return patch

    def leave(self, patch: ogr.Geometry) -> None:
        """Mark a patch's ground as free again."""
        self.patches = [(envelope, other) for envelope, other in self.patches if other is not patch]


def draw(mine: Mine, ground: Ground, rng: np.random.Generator) -> list[tuple[str, ogr.Geometry]]:
    """The patches of one mine: the stope on the spot, the others beside it."""
    drawn: list[tuple[str, ogr.Geometry]] = []
    for kind, hectares in divide(mine, rng):
        corners = outline(hectares, mine.along, rng)
        bearing, step = rng.uniform(0, 2 * np.pi), 4 + 0.06 * np.sqrt(hectares * 1e4)
        for attempt in range(400):
            # A widening spiral: first straight away from the stope, then also around it.
            away = step * attempt if drawn else step * attempt * 0.5
            turn = bearing + 0.21 * attempt
            spot = np.array([mine.x + away * np.cos(turn), mine.y + away * np.sin(turn)])
            patch = shapes.ring_polygon(np.round(corners + spot, 1))
            if ground.fits(patch):
                drawn.append((kind, ground.take(patch)))
                break
    return drawn


def attributes(number: int, mine: Mine, rng: np.random.Generator) -> dict[str, object]:
    """What is known about a mine, apart from its patches."""
    producing = rng.random() < (0.5 if mine.hectares > 15 else 0.32)
    return {
        "mine_id": f"M{number:03d}",
        "mine_name": f"Synthetic mine {number:03d}",
        "mineral": mine.mineral.name,
        "min_group": mine.mineral.group,
        "state": "producing" if producing else "abandoned",
        "licensed": int(rng.random() < (0.93 if producing else 0.58)),
        "start_year": int(rng.integers(1984, 2017)),
        "img_date": f"2020-{rng.integers(6, 10):02d}-{rng.integers(1, 29):02d}",
        "img_res": float(rng.choice([1.0, 2.0, 2.5])),
    }


def way_of_mining(kinds: Sequence[str], rng: np.random.Generator) -> str:
    """Underground, wholly or in part, where ground has collapsed; else an open pit, as far as it is known."""
    chance = rng.random()
    if "collapse_pit" in kinds:
        return "both" if chance < 0.5 else "underground"
    return "unknown" if chance < NOT_KNOWN else "open_pit"


def free_ground(study: ogr.Geometry, cover: np.ndarray) -> Ground:
    """The study area before there were mines."""
    return Ground(study.Buffer(-60), np.isin(cover, (41, 42, 43, 44, 51)))


def build(mines: list[Mine], ground: Ground) -> list[tuple[dict[str, object], ogr.Geometry]]:
    """All patches with their attributes, mines numbered from north to south; `ground` has them taken afterwards."""
    rng, ways = generator("patches"), generator("ways of mining")
    features = []
    for number, mine in enumerate(sorted(mines, key=lambda m: -m.y), start=1):
        common = attributes(number, mine, rng)
        drawn = draw(mine, ground, rng)
        common["method"] = way_of_mining([kind for kind, _ in drawn], ways)
        features += [({**common, "damage": kind}, patch) for kind, patch in drawn]
    return features
