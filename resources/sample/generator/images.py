"""Two satellite images of one valley, a mask of the clouds in the second, and ground that sinks over the coal mines."""

from __future__ import annotations

import numpy as np
from osgeo import ogr

from . import shapes
from .grids import IMAGES, LANDUSE, ORIGIN, SUBSIDENCE, Grid, generator, noise, smoothstep

Rows = list[tuple[dict[str, object], ogr.Geometry]]
BANDS = ("blue", "red", "near infrared", "short-wave infrared")
SCALE = 250.0  # a pixel's number is its reflectance times this
# Reflectance of each band by land use code; others are drawn as bare ground.
REFLECTANCE = {
    (11, 12): (0.05, 0.06, 0.38, 0.20),
    (21,): (0.03, 0.03, 0.35, 0.14),
    (22, 23, 24): (0.04, 0.05, 0.33, 0.18),
    (31,): (0.04, 0.05, 0.40, 0.20),
    (32,): (0.06, 0.08, 0.30, 0.24),
    (33,): (0.09, 0.13, 0.24, 0.28),
    (41, 42, 43): (0.05, 0.04, 0.02, 0.01),
    (44,): (0.85, 0.85, 0.80, 0.10),
    (45, 46, 64): (0.05, 0.06, 0.25, 0.12),
    (51, 52, 53): (0.15, 0.18, 0.23, 0.27),
}
BARE = (0.15, 0.21, 0.27, 0.35)
MINED = (0.16, 0.22, 0.27, 0.37)
CLOUD = (0.78, 0.80, 0.82, 0.55)
# Kilometres east and south of the origin, and radius: a cloud of the second image, meadows mown before it.
CLOUDS = ((40.6, 12.9, 0.42), (41.0, 12.6, 0.3))
MOWN = ((35.2, 9.1, 0.12), (41.3, 8.6, 0.1))
MOWN_LOOK = (0.11, 0.16, 0.22, 0.30)
RADAR_NOISE = 1.4  # standard deviation in mm
BEYOND = (26.0, 16.0)  # a bowl where no mine is known


def image_pair(cover: np.ndarray, first: Rows, second: Rows) -> tuple[list[np.ndarray], np.ndarray]:
    """Both images as (bands, rows, columns) of bytes, and the mask of the second one's clouds (1)."""
    ground = _at(cover, IMAGES)
    texture = 1 + 0.07 * noise(IMAGES, 900, "texture", 3)
    clouds = _discs(CLOUDS, 0.06) * (1 + 0.2 * noise(IMAGES, 500, "clouds", 2)) > 0.5
    images = []
    for name, patches, gain in (("first image", first, 1.0), ("second image", second, 1.03)):
        look = _looks(ground)
        look[:, shapes.burn([shape for _, shape in patches], IMAGES)] = np.array(MINED)[:, None]
        if name == "second image":
            mown = (_discs(MOWN, 0.02) > 0.5) & np.isin(ground, (31, 32, 33))
            look[:, mown] = np.array(MOWN_LOOK)[:, None]
            look[:, clouds] = np.array(CLOUD)[:, None]
        grain = generator(name).normal(1, 0.012, look.shape)
        images.append(np.clip(np.round(look * texture * gain * grain * SCALE), 1, 255).astype(np.uint8))
    return images, clouds.astype(np.uint8)


def _looks(ground: np.ndarray) -> np.ndarray:
    look = np.empty((len(BANDS), *ground.shape))
    look[:] = np.array(BARE)[:, None, None]
    for codes, reflectance in REFLECTANCE.items():
        look[:, np.isin(ground, codes)] = np.array(reflectance)[:, None]
    return look


def _at(cover: np.ndarray, grid: Grid) -> np.ndarray:
    """Land use at the centres of a smaller frame within it."""
    x, y = grid.centres()
    cols = ((x - LANDUSE.left) // LANDUSE.cell).astype(int)
    rows = ((LANDUSE.top - y) // LANDUSE.cell).astype(int)
    return cover[rows[:, None], cols[None, :]]


def _kilometres(grid: Grid) -> tuple[np.ndarray, np.ndarray]:
    x, y = grid.centres()
    return np.meshgrid((x - ORIGIN[0]) / 1000, (ORIGIN[1] - y) / 1000)


def _discs(places: tuple[tuple[float, float, float], ...], edge: float) -> np.ndarray:
    """1 inside discs, 0 outside, with an edge of some kilometres in between."""
    east, south = _kilometres(IMAGES)
    return np.max([smoothstep(r - np.hypot(east - x, south - y), -edge, edge) for x, y, r in places], axis=0)


def subsidence(patches: Rows) -> np.ndarray:
    """Millimetres that the ground sank in a year: bowls over collapse pits, one more, and the radar's noise."""
    rng = generator("subsidence")
    east, south = _kilometres(SUBSIDENCE)
    bowls = [(*BEYOND, 0.28, 42.0)]
    for values, patch in patches:
        middle = patch.Centroid()
        place = (middle.GetX() - ORIGIN[0]) / 1000, (ORIGIN[1] - middle.GetY()) / 1000
        if values["damage"] == "collapse_pit":
            bowls.append((*place, rng.uniform(0.15, 0.35), rng.uniform(18, 220)))
    sunk = rng.normal(0, RADAR_NOISE, SUBSIDENCE.shape) + 1.2 * noise(SUBSIDENCE, 5000, "orbit", 2)
    for x, y, spread, deepest in bowls:
        sunk += deepest * np.exp(-((east - x) ** 2 + (south - y) ** 2) / (2 * spread**2))
    return np.round(sunk).astype(np.int16)
