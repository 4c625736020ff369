"""Land use before mining, painted class over class from the relief, the rivers, the climate and noise."""

from __future__ import annotations

import numpy as np
from osgeo import gdal, ogr
from scipy import ndimage

from . import shapes
from .grids import LANDUSE, TERRAIN, noise, resample, smoothstep
from .settlements import Site
from .streams import Reach
from .terrain import kilometres

SMALLEST_PATCH = 12


class Conditions:
    """The conditions on the land use frame that decide what grows or stands where."""

    def __init__(self, surface: np.ndarray, reaches: list[Reach], rainfall: np.ndarray, lake: np.ndarray):
        """Derive slope, aspect, height above and distance to rivers on the coarse frame, then interpolate."""
        down, right = np.gradient(ndimage.gaussian_filter(surface, 0.7), TERRAIN.cell)
        distance, height, _ = above_rivers(surface, reaches)
        slope = np.degrees(np.arctan(np.hypot(down, right)))
        fields = {
            "z": surface,
            "slope": slope,
            # Falling towards the north means that heights rise towards the south, which is down the rows.
            "north": down / np.maximum(np.hypot(down, right), 0.01),
            "river": distance,
            "hand": height,
            "lake": ndimage.distance_transform_edt(~lake) * TERRAIN.cell,
        }
        for name, values in fields.items():
            setattr(self, name, resample(values, TERRAIN, LANDUSE))
        self.rain = rainfall
        self.broad = noise(LANDUSE, 9000, "broad", 3)
        self.medium = noise(LANDUSE, 2600, "medium", 4)
        self.fine = noise(LANDUSE, 1100, "fine", 4)


def above_rivers(surface: np.ndarray, reaches: list[Reach], smallest: float = 14.0) -> tuple[np.ndarray, ...]:
    """Distance to the nearest river (m), height above it (m) and that river's own height."""
    rivers = np.zeros(surface.shape, dtype=bool)
    for reach in reaches:
        if reach.area >= smallest:
            rivers.ravel()[reach.cells] = True
    distance, (row, col) = ndimage.distance_transform_edt(~rivers, return_indices=True)
    level = surface[row, col]
    return distance * TERRAIN.cell, surface - level, level


def grass_and_rock(s: Conditions) -> np.ndarray:
    """The natural cover of dry ground: grassland by moisture, rock and ice at the top, bare slopes at the bottom."""
    moist = (s.rain - 480) / 110 + 0.45 * s.north + 0.45 * s.broad + 0.3 * s.medium
    moist -= 1.1 * smoothstep(s.z, 3900, 4500) + 0.5 * smoothstep(-s.z, -2700, -2200)
    cover = np.full(LANDUSE.shape, 32, np.uint8)
    cover[moist > 0.55] = 31
    cover[moist < -0.45] = 33
    badland = (s.z < 2750) & (s.slope > 9) & (s.north < 0.2) & (s.medium - 0.4 * s.broad > 1.0)
    cover[badland] = 65
    cover[(s.z + 120 * s.medium > 4330) & (s.fine > 0.2) & (s.slope < 22)] = 67
    cover[(s.z + 130 * s.medium + 9 * s.slope > 4640)] = 66
    cover[(s.z + 110 * s.north + 70 * s.medium > 4830)] = 44
    return cover


def add_forest(cover: np.ndarray, s: Conditions) -> None:
    """Forest on shaded mid slopes: closed in the core, open at its edge, scrub towards the tree line."""
    belt = 1 - abs(s.z - 3030) / 620
    score = belt + 0.55 * s.north + 0.5 * s.medium + 0.4 * s.broad + 0.02 * np.minimum(s.slope, 25)
    slopes = (s.slope > 5) & np.isin(cover, (31, 32, 33))
    cover[slopes & (score > 1.28)] = 23
    cover[slopes & (score > 1.5)] = 21
    scrub = (abs(s.z - 3560) < 330) & (0.6 * s.north + 0.6 * s.medium + 0.3 * s.fine + 0.4 * s.broad > 1.02)
    cover[slopes & scrub & (cover != 21)] = 22


def add_wet_ground(cover: np.ndarray, s: Conditions) -> None:
    """Marsh on flat high ground; gravel flats beside the larger rivers."""
    marsh = (s.z > 2980) & (s.z < 4350) & (s.slope < 6.5) & (s.hand < 80) & (s.fine + 0.7 * s.medium > 0.05)
    cover[marsh] = 64


def add_farmland(cover: np.ndarray, s: Conditions) -> None:
    """Dry fields on valley floors and gentle lower slopes, some irrigated paddies at the bottom, a few orchards."""
    gentle = (s.hand < 130 + 45 * s.fine) & (s.slope < 9 + 2 * s.medium) & (s.z < 2800 + 80 * s.broad)
    fields = gentle & (s.fine + 0.4 * s.medium < 1.0)
    cover[fields] = 12
    cover[fields & (s.z < 2330) & (s.hand < 16) & (s.river < 900) & (s.medium + 0.4 * s.fine > 0.75)] = 11
    cover[gentle & (s.z < 2900) & (s.fine - 0.5 * s.medium > 1.65)] = 24


def add_desert(cover: np.ndarray, s: Conditions) -> None:
    """Dunes, gobi and salt on the dry eastern and northern shores of the lake, mud at the water's edge."""
    east, south = kilometres(LANDUSE)
    flat = (s.lake < 5200) & (s.slope < 9)
    cover[flat & (s.lake < 4200) & (s.medium + 0.6 * s.fine > 0.35) & (s.broad + s.medium > -0.3)] = 62
    cover[flat & (s.lake < 2600) & (s.fine - 0.4 * s.medium > 0.45)] = 61
    cover[flat & (s.lake < 900) & (s.hand < 60) & (s.fine + s.medium > 0.1)] = 63
    cover[(s.lake < 230 + 90 * s.fine) & (s.medium > 0.1) & (s.slope < 5)] = 45


def add_water(cover: np.ndarray, s: Conditions, reaches: list[Reach], lake: np.ndarray, reservoir: np.ndarray) -> None:
    """Gravel flats, then rivers as wide as their catchments deserve, then standing water."""
    for smallest, width in ((400, 420), (110, 230)):
        big = burn_rivers(reaches, smallest, width)
        cover[big & (s.fine + 0.5 * s.medium > -0.25) & (s.z < 3600) & (s.hand < 30)] = 46
    for smallest, width in ((25, 18), (110, 34), (400, 75)):
        cover[burn_rivers(reaches, smallest, width)] = 41
    for mask, code in ((lake, 42), (reservoir, 43)):
        cover[resample(ndimage.gaussian_filter(mask.astype(float), 0.8), TERRAIN, LANDUSE) > 0.5] = code


def burn_rivers(reaches: list[Reach], smallest: float, width: float) -> np.ndarray:
    """Cells of the rivers with at least some catchment; narrow ones as an unbroken line of cells."""
    lines = []
    for reach in reaches:
        if reach.area >= smallest:
            lines.append(shapes.line(reach.xy))
    if width < 30:
        return shapes.burn(lines, LANDUSE, ogr.wkbLineString)
    return shapes.burn([item.Buffer(width / 2, 4) for item in lines], LANDUSE)


def add_settlements(cover: np.ndarray, sites: list[Site]) -> None:
    """Towns, villages and works as ragged blobs; they never stand in water."""
    ragged = noise(LANDUSE, 420, "ragged", 2)
    x, y = LANDUSE.centres()
    for site in sites:
        reach = int(2 * site.radius / LANDUSE.cell) + 2
        row, col = LANDUSE.to_cell(site.x, site.y)
        window = (slice(max(row - reach, 0), row + reach + 1), slice(max(col - reach, 0), col + reach + 1))
        right, up = np.meshgrid(x[window[1]] - site.x, y[window[0]] - site.y)
        along = right * np.cos(site.angle) + up * np.sin(site.angle)
        across = (up * np.cos(site.angle) - right * np.sin(site.angle)) * 1.6
        inside = np.hypot(along, across) < site.radius * (1 + 0.22 * ragged[window])
        part = cover[window]
        part[inside & ~np.isin(part, (41, 42, 43, 51))] = site.code


def generalise(cover: np.ndarray) -> np.ndarray:
    """Drop patches below the mapping unit, as a mapped product would."""
    raster = shapes.memory_raster(cover, LANDUSE, gdal.GDT_Byte)
    gdal.SieveFilter(raster.GetRasterBand(1), None, raster.GetRasterBand(1), SMALLEST_PATCH, 8)
    return raster.ReadAsArray()


def build(
    s: Conditions, reaches: list[Reach], lake: np.ndarray, reservoir: np.ndarray, sites: list[Site]
) -> np.ndarray:
    """The land use raster."""
    cover = grass_and_rock(s)
    add_forest(cover, s)
    add_wet_ground(cover, s)
    add_farmland(cover, s)
    add_desert(cover, s)
    add_settlements(cover, sites)
    add_water(cover, s, reaches, lake, reservoir)
    return generalise(cover)
