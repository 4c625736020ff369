"""Mining rights around the mines, and the ecological red line: what Check rights holds the mines against."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
from osgeo import ogr

from . import shapes
from .grids import generator
from .mines import MINERALS

Rows = list[tuple[dict[str, object], ogr.Geometry]]
# Shares of the mines with a licence and without one: what became of their right ("valid" holds all of the mine).
LICENSED = {"valid": 0.80, "part": 0.08, "expired": 0.07, "other": 0.05}
UNLICENSED = {"none": 0.80, "expired": 0.12, "valid": 0.08}
FIRST_ENDING, LAST_ENDING = date(2021, 3, 1), date(2038, 12, 31)
FIRST_EXPIRED, LAST_EXPIRED = date(2012, 1, 1), date(2019, 12, 31)
MARGIN = 60.0


def mining_rights(patches: Rows) -> Rows:
    """One polygon a right, in the order of the mines; the ids are the rights' own."""
    rng = generator("rights")
    mines: dict[str, list[tuple[dict[str, object], ogr.Geometry]]] = {}
    for values, patch in patches:
        mines.setdefault(str(values["mine_id"]), []).append((values, patch))
    rights: Rows = []
    for members in mines.values():
        values = members[0][0]
        shares = LICENSED if values["licensed"] else UNLICENSED
        kind = rng.choice(list(shares), p=list(shares.values()))
        shape = _claim([patch for _, patch in members], kind == "part", rng)
        period = (FIRST_EXPIRED, LAST_EXPIRED) if kind == "expired" else (FIRST_ENDING, LAST_ENDING)
        day = period[0] + timedelta(days=int(rng.integers(0, (period[1] - period[0]).days)))
        mineral = _another(str(values["mineral"]), rng) if kind == "other" else values["mineral"]
        if kind != "none":
            row = {"right_id": f"R{len(rights) + 1:03d}", "minerals": mineral, "valid_to": day.isoformat()}
            rights.append(({**row, "source": "synthetic"}, shape))
    return rights


def _claim(patches: list[ogr.Geometry], part: bool, rng: np.random.Generator) -> ogr.Geometry:
    """The hull of a mine's patches with a margin; only of its first patch, the stope, where `part` is true."""
    together = ogr.Geometry(ogr.wkbMultiPolygon)
    for patch in patches[:1] if part else patches:
        together.AddGeometry(patch)
    hull = together.ConvexHull().Buffer(0 if part else MARGIN * rng.uniform(0.5, 2), 1)
    corners = np.array(hull.GetGeometryRef(0).GetPoints())[:-1, :2]
    return shapes.ring_polygon(np.round(corners, 1))


def _another(mineral: str, rng: np.random.Generator) -> str:
    names = [other.name for other in MINERALS if other.name != mineral]
    return names[int(rng.integers(0, len(names)))]


def red_line(areas: list[tuple[str, ogr.Geometry]], reserves: list[tuple[str, ogr.Geometry]]) -> list[tuple]:
    """The ecological red line: the reserves with a seam, and the inner parts of the function areas."""
    drawn = [reserve.Buffer(300, 4) for _, reserve in reserves]
    drawn += [area.Buffer(-1800, 4) for _, area in areas]
    whole = drawn[0]
    for shape in drawn[1:]:
        whole = whole.Union(shape)
    parts = shapes.parts(shapes.large_parts(whole.SimplifyPreserveTopology(50), 2e6, 1e6))
    ordered = sorted(parts, key=lambda part: -part.Area())
    return [(f"Synthetic red line {chr(65 + number)}", shapes.valid(part)) for number, part in enumerate(ordered)]
