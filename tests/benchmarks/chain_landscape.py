"""The chain's inputs for a benchmark: a synthetic country of any size, the same at every call with the same seed."""

import json
from pathlib import Path

import numpy as np
from bench_habitat import PIXEL, X0, Y0, write_landuse

MARGIN = 10_000  # m: how far the threats act, and so how far the land use reaches beyond the study area
DAMAGES = ("stope", "transit_site", "solid_waste", "mine_construction", "collapse_pit")
GROUPS = ("coal", "metal", "nonmetal")
FROZEN = ("none", "seasonal", "permafrost")


class Country:
    """`side` pixels of 30 m each way, with `mines` mines on it."""

    def __init__(self, folder, side, mines, seed=1):
        self.folder, self.side, self.mines = Path(folder), side, mines
        self.metres = side * PIXEL
        self.random = np.random.default_rng(seed)

    def write(self):
        """Write everything; return the chain's inputs by parameter."""
        write_landuse(str(self.folder / "landuse.tif"), self.side)
        self._surface("dem.tif", 90, 3000, 1500)
        self._surface("rainfall.tif", 1000, 450, 150)
        inner = [MARGIN, MARGIN, self.metres - MARGIN, self.metres - MARGIN]
        self._layer("study_area", [({}, self._outline(inner))])
        self._layer("mines", self._patches())
        self._layer("roads", [({}, self._line(angle)) for angle in np.linspace(0.2, 6, max(2, self.mines // 60))])
        self._layer("main_stream", [({}, self._line(0.7))])
        self._layer("tributaries", [({}, self._line(angle)) for angle in (1.4, 2.2, 3.0, 4.1, 5.2)])
        points = self.random.uniform(MARGIN, self.metres - MARGIN, (max(3, self.mines // 50), 2))
        self._layer("sources", [({}, {"type": "Point", "coordinates": _at(*point)}) for point in points])
        self._layer("frozen", [({"type": name}, shape) for name, shape in zip(FROZEN, self._bands(len(FROZEN)))])
        units = [f"unit {number}" for number in range(1, 6)]
        self._layer("units", [({"name": name}, shape) for name, shape in zip(units, self._bands(len(units)))])
        self._layer("function_areas", [({}, self._blob(*centre)) for centre in ((0.3, 0.3), (0.7, 0.6), (0.2, 0.8))])
        self._layer("reserves", [({}, self._blob(*centre)) for centre in ((0.5, 0.5), (0.8, 0.2))])
        return self._parameters()

    def _parameters(self):
        layers = {
            "STUDY_AREA": "study_area", "MINES": "mines", "ROADS": "roads", "FROZEN_GROUND": "frozen",
            "FUNCTION_AREAS": "function_areas", "RESERVES": "reserves", "MAIN_STREAM": "main_stream",
            "TRIBUTARIES": "tributaries", "WATER_SOURCES": "sources", "UNITS": "units",
        }  # fmt: skip
        rasters = {"LANDUSE": "landuse", "ELEVATION": "dem", "RAINFALL": "rainfall"}
        return {
            **{name: str(self.folder / f"{layer}.geojson") for name, layer in layers.items()},
            **{name: str(self.folder / f"{raster}.tif") for name, raster in rasters.items()},
            "MINE_FIELD": "mine_id", "DAMAGE_FIELD": "damage", "GROUP_FIELD": "min_group",
            "FROZEN_FIELD": "type", "UNIT_NAME": "name",
        }  # fmt: skip

    def _layer(self, name, rows):
        features = [{"type": "Feature", "properties": fields, "geometry": shape} for fields, shape in rows]
        crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32647"}}
        content = {"type": "FeatureCollection", "name": name, "crs": crs, "features": features}
        (self.folder / f"{name}.geojson").write_text(json.dumps(content))

    def _surface(self, name, pixel, middle, swing):
        """A smooth coarse raster with some roughness, a little larger than the land use."""
        from osgeo import gdal, osr

        size = int(self.metres / pixel) + 20
        target = gdal.GetDriverByName("GTiff").Create(
            str(self.folder / name), size, size, 1, gdal.GDT_Float32, ["COMPRESS=DEFLATE", "TILED=YES"]
        )
        target.SetGeoTransform((X0 - 10 * pixel, pixel, 0, Y0 + 10 * pixel, 0, -pixel))
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(32647)
        target.SetProjection(reference.ExportToWkt())
        x = np.arange(size) * pixel
        for row in range(0, size, 512):
            y = (np.arange(row, min(row + 512, size)) * pixel)[:, None]
            values = middle + swing * (0.6 * np.sin(x / 47000) * np.cos(y / 61000) + 0.4 * np.sin((x + y) / 13000))
            target.GetRasterBand(1).WriteArray(values.astype(np.float32), 0, row)

    def _patches(self):
        """Three patches a mine on average, of 20 to 700 m, near one another."""
        rows = []
        for mine in range(self.mines):
            centre = self.random.uniform(2 * MARGIN, self.metres - 2 * MARGIN, 2)
            for _ in range(self.random.integers(1, 6)):
                x, y = centre + self.random.normal(0, 700, 2)
                size = 20 * 35 ** self.random.random()
                fields = {
                    "mine_id": f"M{mine:05d}",
                    "damage": str(self.random.choice(DAMAGES)),
                    "min_group": GROUPS[mine % len(GROUPS)],
                }
                angle = np.linspace(0, 2 * np.pi, 13)[:-1]
                rows.append((fields, _ring(x + size / 2 * np.cos(angle), y + size / 2 * np.sin(angle))))
        return rows

    def _outline(self, box):
        """A box whose sides wind."""
        along = np.linspace(0, 1, 400, endpoint=False)
        left, top, right, bottom = box
        inward = 1500 * np.sin(np.pi * along) ** 2 * (1 + np.sin(along * 40))
        width, height = along * (right - left), along * (bottom - top)
        x = np.concatenate([left + width, right - inward, right - width, left + inward])
        y = np.concatenate([top + inward, top + height, bottom - inward, bottom - height])
        return _ring(x, y)

    def _line(self, angle):
        """A winding line across the country."""
        along = np.linspace(-0.72, 0.72, 3000) * self.metres
        aside = 0.04 * self.metres * np.sin(along / 9000 + 5 * angle) + 0.15 * self.metres * np.sin(7 * angle)
        x = self.metres / 2 + along * np.cos(angle) - aside * np.sin(angle)
        y = self.metres / 2 + along * np.sin(angle) + aside * np.cos(angle)
        inside = (x > 0) & (x < self.metres) & (y > 0) & (y < self.metres)
        return {"type": "LineString", "coordinates": [_at(*point) for point in zip(x[inside], y[inside])]}

    def _bands(self, count):
        """Polygons one above the other, with winding borders, that cover everything."""
        x = np.linspace(0, self.metres, 4000)
        borders = [np.full(x.shape, edge * self.metres / count) for edge in range(count + 1)]
        for border in borders[1:-1]:
            border += 0.03 * self.metres * np.sin(x / 5000) * np.sin(x / 31000)
        return [
            _ring(np.concatenate([x, x[::-1]]), np.concatenate([upper, lower[::-1]]))
            for upper, lower in zip(borders, borders[1:])
        ]

    def _blob(self, x, y):
        angle = np.linspace(0, 2 * np.pi, 3000, endpoint=False)
        radius = self.metres * (0.1 + 0.02 * np.sin(9 * angle) + 0.003 * np.sin(80 * angle))
        return _ring(x * self.metres + radius * np.cos(angle), y * self.metres + radius * np.sin(angle))


def _at(x, y):
    """Metres from the upper left corner as coordinates."""
    return [round(X0 + float(x), 2), round(Y0 - float(y), 2)]


def _ring(x, y):
    points = [_at(*point) for point in zip(x, y)]
    return {"type": "Polygon", "coordinates": [[*points, points[0]]]}
