"""Outlines that people or nature draw around the relief: study area, climate zones, protected areas, natural units."""

from __future__ import annotations

import numpy as np
from osgeo import ogr
from scipy import ndimage

from . import shapes
from .grids import AROUND, CLIMATE, TERRAIN, noise, resample, smoothstep
from .terrain import kilometres


def study_area(catchment: np.ndarray) -> ogr.Geometry:
    """The catchment above the eastern gauge, with the smooth outline of a mapped basin."""
    soft = ndimage.gaussian_filter(catchment.astype(float), 4) - 0.5
    east, south = kilometres(TERRAIN)
    # The outermost headwaters are cut off: threats act over 10 km and the land use has to reach that far.
    near = 1 - np.hypot((east - 37) / 31.5, (south - 34.8) / 24.4) + 0.07 * noise(TERRAIN, 11000, "study area")
    outline = shapes.above(np.minimum(soft, 3 * near), TERRAIN, 0)
    largest = max(shapes.parts(outline), key=lambda part: part.Area())
    return shapes.valid(shapes.large_parts(largest, 0, 1e9).SimplifyPreserveTopology(40))


def rainfall(surface: np.ndarray) -> np.ndarray:
    """Millimetres a year: drier towards the west and the valley floors, wetter on the mountains."""
    east, south = kilometres(CLIMATE)
    heights = ndimage.gaussian_filter(resample(surface, TERRAIN, CLIMATE), 2)
    trend = 190 * smoothstep(heights, 2100, 4300) + 130 * east / 80 + 60 * south / 70
    rain = trend + 30 * noise(CLIMATE, 16000, "rain", 3) - 120 * smoothstep(-np.hypot(east - 24, south - 50), -24, -5)
    unit = (rain - rain.min()) / (rain.max() - rain.min())
    return np.round(185 + 630 * unit).astype(np.int16)


def frozen_ground(surface: np.ndarray) -> list[tuple[str, ogr.Geometry]]:
    """Three belts by height, generalised; they cover the whole frame."""
    heights = ndimage.gaussian_filter(resample(surface, TERRAIN, CLIMATE), 1.3) + 50 * noise(CLIMATE, 8000, "frost")
    belts = shapes.bands(heights, CLIMATE, [2480.0, 3900.0])
    return list(zip(("none", "seasonal", "permafrost"), belts))


def _heights(surface: np.ndarray) -> np.ndarray:
    """The lie of the land over several kilometres."""
    return ndimage.gaussian_filter(resample(surface, TERRAIN, CLIMATE), 4)


def function_areas(surface: np.ndarray, lake: np.ndarray) -> list[tuple[str, ogr.Geometry]]:
    """Important ecological function areas: the northern mountains and the lake basin with the southern meadows."""
    east, south = kilometres(CLIMATE)
    wobble = 1.6 * noise(CLIMATE, 12000, "function areas")
    north = np.minimum(26.5 - south + 0.12 * (east - 30), (_heights(surface) - 2920) / 60) + wobble
    around_lake = 11.5 - np.hypot((east - 27) / 1.25, south - 51) + wobble
    south_east = np.minimum(9 - np.hypot((east - 57) / 1.5, south - 51), (_heights(surface) - 2800) / 60) + wobble
    result = []
    for name, field in (("A", north), ("B", around_lake), ("C", south_east)):
        result.append(
            (f"Synthetic function area {name}", shapes.large_parts(shapes.above(field, CLIMATE, 0), 2e7, 1e7))
        )
    return result


def reserves() -> list[tuple[str, ogr.Geometry]]:
    """Nature reserves: one within a function area, one across its border, one outside."""
    east, south = kilometres(CLIMATE)
    wobble = 1.5 * noise(CLIMATE, 5000, "reserves")
    places = (("A", 27, 19, 8, 5.5), ("B", 30, 53, 9, 5), ("C", 58, 43, 4.5, 5.5), ("D", 49, 17, 3.5, 5))
    result = []
    for name, x, y, width, height in places:
        field = 5 - 5 * np.hypot((east - x) / width, (south - y) / height) + wobble
        largest = max(shapes.parts(shapes.above(field, CLIMATE, 0)), key=lambda part: part.Area())
        result.append((f"Synthetic reserve {name}", shapes.large_parts(largest, 0, 1e9)))
    return result


def natural_units(
    surface: np.ndarray, study: ogr.Geometry, main_stream: ogr.Geometry, waters: ogr.Geometry
) -> list[tuple[str, ogr.Geometry]]:
    """The paper's four names on made-up ground; they never overlap and leave the south-eastern corner out."""
    east, south = kilometres(CLIMATE)
    wobble = noise(CLIMATE, 9000, "units")
    corner = shapes.above(13 - np.hypot(east - 58, south - 58) + wobble, CLIMATE, 0)
    river = shapes.large_parts(main_stream.Buffer(1500, 6).Union(waters.Buffer(1800, 6)), 0, 5e6)
    river = river.SimplifyPreserveTopology(60)
    valley_field = np.minimum((3010 - _heights(surface)) / 90, (east - 36) / 3) + 0.8 * wobble
    valley = shapes.large_parts(shapes.above(valley_field, CLIMATE, 0), 3e7, 3e7)
    north = shapes.above(36 - south + 1.5 * wobble, CLIMATE, 0)
    free, result = study.Difference(corner), []
    everywhere = shapes.above(np.ones(CLIMATE.shape), CLIMATE, 0)
    drawn = (
        ("River systems and water sources", river),
        ("Hehuang Valley", valley),
        ("Qilian Mountain", north),
        ("Sanjiangyuan", everywhere),
    )
    for name, shape in drawn:
        result.append((name, shapes.valid(free.Intersection(shape))))
        free = free.Difference(shape)
    return result


COUNTIES = (("A", 22, 18), ("B", 44, 14), ("C", 56, 32), ("D", 33, 36), ("E", 25, 52), ("F", 50, 53))


def counties(study: ogr.Geometry) -> list[tuple[str, ogr.Geometry]]:
    """Six counties that tile the study area, each the ground nearest its seat by a winding border."""
    east, south = kilometres(CLIMATE)
    bend = 2.5 * noise(CLIMATE, 8000, "counties east"), 2.5 * noise(CLIMATE, 8000, "counties south")
    away = [np.hypot(east + bend[0] - x, south + bend[1] - y) for _, x, y in COUNTIES]
    free, result = study, []
    for number, (name, *_) in enumerate(COUNTIES):
        shape = free
        if number < len(COUNTIES) - 1:
            nearer = np.min(away[number + 1 :], axis=0) - away[number]
            shape = free.Intersection(shapes.above(nearer, CLIMATE, 0))
        result.append((f"Synthetic county {name}", shapes.valid(shape)))
        free = free.Difference(shape)
    return result


PROVINCES = (("A", -130, -20), ("B", 30, 45), ("C", 190, -60), ("D", 20, 200), ("E", 215, 130), ("F", -140, 150))


def provinces() -> list[tuple[str, ogr.Geometry]]:
    """Six provinces around the study area, which lies in B; the land ends some 250 km away."""
    east, south = kilometres(AROUND)
    bend = [35 * noise(AROUND, 120000, f"provinces {axis}") for axis in ("east", "south")]
    away = [np.hypot(east + bend[0] - x, south + bend[1] - y) for _, x, y in PROVINCES]
    free = shapes.above(1 - np.hypot((east - 40) / 275, (south - 45) / 215) + 0.06 * (bend[0] / 35), AROUND, 0)
    result = []
    for number, (name, *_) in enumerate(PROVINCES):
        shape = free
        if number < len(PROVINCES) - 1:
            nearer = np.min(away[number + 1 :], axis=0) - away[number]
            shape = free.Intersection(shapes.above(nearer, AROUND, 0))
        result.append((f"Synthetic province {name}", shapes.large_parts(shape, 1e9, 1e9)))
        free = free.Difference(shape)
    return result
