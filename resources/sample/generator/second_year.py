"""The mines three years later: some have grown, one has been restored, three are new. As made up as the first year."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from osgeo import ogr

from . import mines, shapes
from .grids import generator

Patches = list[tuple[dict[str, object], ogr.Geometry]]
YEAR = 2023
GROWING = 0.4  # share of the mines in operation that took more ground
NEW = ("coal", "construction granite", "construction sand")


def locate_new(*place: np.ndarray, patches: Patches) -> list[mines.Mine]:
    """Sites of the new mines, one a mineral of NEW, away from what is there; `place` is what `mines.locate` takes."""
    minerals = [replace(mineral, count=1) for mineral in mines.MINERALS if mineral.name in NEW]
    return mines.locate(*place, minerals=minerals, stream="new mines", patches=[shape for _, shape in patches])


def build(patches: Patches, new: list[mines.Mine], ground: mines.Ground) -> Patches:
    """All patches of the second year; `ground` has the first year's taken, and is changed."""
    rng, ways = generator("second year"), generator("new ways of mining")
    numbers = sorted({values["mine_id"] for values, _ in patches})
    restored = _restored(patches)
    features = []
    growing = {number for number in numbers if rng.random() < GROWING}
    for values, patch in patches:
        if values["mine_id"] == restored:
            continue
        grows = values["mine_id"] in growing and values["state"] == "producing"
        shape = grown(patch, ground, rng) if grows else patch
        features.append(({**values, "img_date": dated(values["img_date"])}, shape))
    for number, mine in enumerate(new, start=len(numbers) + 1):
        common = {**mines.attributes(number, mine, rng), "state": "producing", "start_year": YEAR - 1}
        common["img_date"] = dated(common["img_date"])
        drawn = mines.draw(mine, ground, rng)
        common["method"] = mines.way_of_mining([kind for kind, _ in drawn], ways)
        features += [({**common, "damage": kind}, patch) for kind, patch in drawn]
    return features


def _restored(patches: Patches) -> str:
    """The middle one by area of the abandoned mines with a licence: somebody answers for them."""
    areas: dict[str, float] = {}
    for values, patch in patches:
        if values["state"] == "abandoned" and values["licensed"]:
            areas[values["mine_id"]] = areas.get(values["mine_id"], 0.0) + patch.Area()
    return sorted(areas, key=areas.__getitem__)[len(areas) // 2]


def grown(patch: ogr.Geometry, ground: mines.Ground, rng: np.random.Generator) -> ogr.Geometry:
    """The patch stretched from its middle, as far as there is free ground around it; at least all of what it was."""
    ground.leave(patch)
    corners = np.array(patch.GetGeometryRef(0).GetPoints())[:-1, :2]
    middle = corners.mean(axis=0)
    for factor in np.linspace(rng.uniform(1.15, 1.5), 1, 8, endpoint=False):
        grown = shapes.ring_polygon(np.round(middle + (corners - middle) * factor, 1))
        if grown.IsValid() and grown.Contains(patch) and ground.fits(grown):
            return ground.take(grown)
    return ground.take(patch)


def dated(date: object, year: int = YEAR) -> str:
    """The same day of another year."""
    return f"{year}{str(date)[4:]}"
