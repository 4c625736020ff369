"""Make the synthetic sample data: python3 resources/sample/generate.py [OUTPUT_FOLDER]."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from generator import (
    images,
    landcover,
    mines,
    output,
    rights,
    second_year,
    settlements,
    shapes,
    streams,
    terrain,
    third_year,
    zones,
)
from generator.grids import CLIMATE, IMAGES, LANDUSE, SUBSIDENCE, TERRAIN, resample
from osgeo import ogr
from scipy import ndimage

LAKE_SILL, RESERVOIR_SILL, GAUGE = (31.5, 45.5), (54.8, 26.6), (67.0, 34.0)
CRITERIA = {"elevation": 0.15, "rainfall": 0.2, "frozen_ground": 0.2, "important_areas": 0.25, "water_distance": 0.2}
TEXT, WHOLE, REAL, DATE = ogr.OFTString, ogr.OFTInteger, ogr.OFTReal, ogr.OFTDate
MINE_FIELDS = {
    "mine_id": TEXT,
    "mine_name": TEXT,
    "damage": TEXT,
    "mineral": TEXT,
    "min_group": TEXT,
    "method": TEXT,
    "state": TEXT,
    "licensed": WHOLE,
    "start_year": WHOLE,
    "img_date": DATE,
    "img_res": REAL,
}


class Upland:
    """The made-up country: relief, rivers, standing water, settlements and land use."""

    def __init__(self) -> None:
        """Let the rivers carve the relief, fill the lakes, then settle it."""
        self.surface, flow = terrain.build()
        self.reaches = streams.trace(flow)
        self._carve()
        valleys = np.concatenate([reach.cells for reach in self.reaches if reach.area > 60])
        self.lake = self._fill(flow, streams.nearest_cell(valleys, *LAKE_SILL), 24.0)
        self.reservoir = self._fill(flow, streams.nearest_cell(valleys, *RESERVOIR_SILL), 5.0)
        self.catchment = streams.upstream(flow, streams.nearest_cell(self.reaches[0].cells, *GAUGE))
        self.rainfall = zones.rainfall(self.surface)
        self.big_river = landcover.above_rivers(self.surface, self.reaches, 130.0)[0]
        distance, height, _ = landcover.above_rivers(self.surface, self.reaches)
        water = self.lake | self.reservoir
        self.sites = settlements.place(self.surface, distance, height, self.big_river, water)
        conditions = landcover.Conditions(
            self.surface, self.reaches, resample(self.rainfall, CLIMATE, LANDUSE), self.lake
        )
        self.landuse = landcover.build(conditions, self.reaches, self.lake, self.reservoir, self.sites)

    def _carve(self) -> None:
        """Sink the beds under the smooth lines, which leave the drainage's cells by up to one cell."""
        level = landcover.above_rivers(self.surface, self.reaches)[2]
        beds = shapes.burn([shapes.line(reach.xy) for reach in self.reaches], TERRAIN, ogr.wkbLineString, touched=True)
        self.surface[beds] = np.minimum(self.surface, level)[beds]
        for reach in reversed(self.reaches):
            cells = tuple(np.array([TERRAIN.to_cell(x, y) for x, y in reach.xy.tolist()]).T)
            downhill = np.minimum.accumulate(self.surface[cells][::-1])[::-1]
            np.minimum.at(self.surface, cells, downhill)

    def _fill(self, flow: terrain.Flow, sill: int, square_kilometres: float) -> np.ndarray:
        """Raise a water body behind a sill and level the relief under it."""
        water = streams.impound(self.surface, flow, sill, square_kilometres)
        self.surface[water] = self.surface[water].max()
        return water

    def rivers(self, study: ogr.Geometry) -> tuple[list[tuple], list[tuple]]:
        """Main stream and main tributaries; the main stream runs on to the edge of the land use raster."""
        frame = shapes.frame_polygon(LANDUSE)
        main = shapes.line(self.reaches[0].xy).Intersection(frame)
        tributaries = []
        for reach in self.reaches[1:]:
            if reach.area >= streams.MAIN_TRIBUTARY and reach.parent >= 0:
                line = shapes.line(reach.xy)
                if line.Intersects(study):
                    tributaries.append((f"Synthetic tributary {len(tributaries) + 1}", line))
        return [("Synthetic main stream", main)], tributaries


def springs(upland: Upland, inside: np.ndarray) -> list[tuple[str, ogr.Geometry]]:
    """Water sources: springs where high streams begin, and an intake at the reservoir."""
    score = np.full(upland.surface.shape, -np.inf)
    for reach in upland.reaches:
        head = reach.cells[int(0.8 * len(reach.cells))]
        score.ravel()[head] = reach.area
    found = settlements.pick(np.where(inside, score, -np.inf), 11, 5500)
    rows, cols = np.nonzero(upland.reservoir)
    found.append((int(rows[-1]), int(cols[-1])))
    places = TERRAIN.to_xy(*np.array(found).T)
    return [(f"Synthetic water source {i}", shapes.point(x, y)) for i, (x, y) in enumerate(places.tolist(), start=1)]


def named(items: list[tuple[str, ogr.Geometry]], field: str = "name") -> list[tuple[dict, ogr.Geometry]]:
    """Rows with one text field and the mark that they are synthetic."""
    return [({field: name, "source": "synthetic"}, geometry) for name, geometry in items]


@dataclass(frozen=True)
class Years:
    """The mining patches of three years and the study area that they lie in."""

    study: ogr.Geometry
    reserves: list[tuple[str, ogr.Geometry]]
    first: second_year.Patches
    second: second_year.Patches
    third: second_year.Patches
    inside: np.ndarray


def mine(upland: Upland) -> Years:
    """Dig the mines of three years."""
    study = zones.study_area(upland.catchment)
    inside = ndimage.binary_erosion(shapes.burn([study], TERRAIN), iterations=5)
    reserves = zones.reserves()
    reserved = shapes.burn([shape for _, shape in reserves], TERRAIN)
    place = (upland.surface, upland.landuse, upland.big_river, inside, reserved)
    ground = mines.free_ground(study, upland.landuse)
    first = mines.build(mines.locate(*place), ground)
    second = second_year.build(first, second_year.locate_new(*place, patches=first), ground)
    return Years(study, reserves, first, second, third_year.build(second, ground), inside)


def write_images(upland: Upland, years: Years, folder: Path) -> None:
    """Two images, the mask of the second one's clouds, and the subsidence."""
    pair, clouds = images.image_pair(upland.landuse, years.first, years.second)
    for year, image in zip((1, 2), pair):
        about = f"Reflectance times {images.SCALE:.0f}, year {year}"
        output.write_bands(folder / f"image_year{year}.tif", image, IMAGES, 0, about, images.BANDS)
    output.write_bands(folder / "clouds_year2.tif", clouds[None], IMAGES, None, "1: cloud", ["clouds"])
    sunk = images.subsidence(years.first)
    output.write_raster(folder / "subsidence.tif", sunk, SUBSIDENCE, -9999, 2, "Subsidence in millimetres a year")


def write_rasters(upland: Upland, folder: Path) -> None:
    """Land use, heights and rainfall, each on a frame of its own."""
    heights = np.round(upland.surface).astype(np.int16)
    output.write_raster(folder / "landuse.tif", upland.landuse, LANDUSE, 0, 1, "Land use before mining, CNLUCC codes")
    output.write_raster(folder / "dem.tif", heights, TERRAIN, -9999, 2, "Elevation in metres")
    output.write_raster(folder / "rainfall.tif", upland.rainfall, CLIMATE, -9999, 2, "Rainfall in millimetres a year")


def write_vectors(upland: Upland, years: Years, folder: Path) -> None:
    """All layers of the GeoPackage."""
    study, reserves = years.study, years.reserves
    main, tributaries = upland.rivers(study)
    water = shapes.above((upland.lake | upland.reservoir).astype(float), TERRAIN, 0.5)
    units = zones.natural_units(upland.surface, study, main[0][1], water)
    polygon, many, line = ogr.wkbPolygon, ogr.wkbMultiPolygon, ogr.wkbMultiLineString
    label = {"name": TEXT, "source": TEXT}
    package = output.Package(folder / "sample.gpkg")
    package.add("study_area", polygon, "Study area", label, named([("Synthetic study area", shapes.parts(study)[0])]))
    package.add("mines", polygon, "Mining damage patches", MINE_FIELDS, years.first)
    package.add("mines_year2", polygon, "Mining damage patches three years later", MINE_FIELDS, years.second)
    package.add("rivers_main", line, "Main stream", label, named(main))
    package.add("rivers_trib", line, "Main tributaries", label, named(tributaries))
    package.add("water_sources", ogr.wkbPoint, "Water sources", label, named(springs(upland, years.inside)))
    areas = zones.function_areas(upland.surface, upland.lake)
    package.add("function_areas", many, "Important ecological function areas", label, named(areas))
    package.add("reserves", many, "Nature reserves", label, named(reserves))
    frost = {"type": TEXT, "source": TEXT}
    package.add("frozen_ground", many, "Frozen ground", frost, named(zones.frozen_ground(upland.surface), "type"))
    package.add("natural_units", many, "Natural units", label, named(units))
    package.add("counties", many, "Counties", label, named(zones.counties(study)))
    right = {"right_id": TEXT, "minerals": TEXT, "valid_to": DATE, "source": TEXT}
    package.add("mining_rights", polygon, "Mining rights", right, rights.mining_rights(years.first))
    package.add("red_line", many, "Ecological red line", label, named(rights.red_line(areas, reserves)))
    package.add("mines_year3", polygon, "Mining damage patches six years later", MINE_FIELDS, years.third)
    network = settlements.roads(upland.reaches, upland.sites)
    dry = shapes.frame_polygon(LANDUSE).Difference(water.Buffer(90))
    roads = [({"class": kind, "source": "synthetic"}, shapes.line(xy).Intersection(dry)) for kind, xy in network]
    # A link within a town's waters has nothing left on dry land.
    roads = [(fields, shape) for fields, shape in roads if not shape.IsEmpty()]
    package.add("roads", line, "Roads", {"class": TEXT, "source": TEXT}, roads)
    package.add("provinces", many, "Provinces around the study area", label, named(zones.provinces()))
    package.close()


def main(folder: Path) -> None:
    """Make everything."""
    folder.mkdir(parents=True, exist_ok=True)
    upland = Upland()
    years = mine(upland)
    write_rasters(upland, folder)
    write_images(upland, years, folder)
    write_vectors(upland, years, folder)
    output.write_matrix(folder / "ahp_matrix.csv", CRITERIA)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent)
