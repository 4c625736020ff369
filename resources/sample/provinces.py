"""Parts of a country assessed one by one, each with its own rasters, and joined: called by provinces.sh.

python3 provinces.py OUTPUT_FOLDER

1. Once for all: the evaluation grid of the whole area, whose cells say which part they belong to.
2. In each part, anywhere: the rasters around its cells, as far as the threats act; its cells' stresses and risk, on
   scales of its own. It hands in its grid and the limits of its scales.
3. Once for all: the limits of all parts together.
4. In each part, quickly, from the rasters that it has: stress and risk again, on these limits.
5. Once for all: the grids joined; breaks, zones and hot spots of the whole.
"""

from __future__ import annotations

import math
import sys
from pathlib import Path

SAMPLE = Path(__file__).resolve().parent
MARGIN = 10_000  # m: the farthest MAX_DIST of resources/tables/threats.csv
THREATS = ("MINING", "CONSTRUCTION", "SETTLEMENT", "ARABLE")
# The sample's cells in four; for provinces, select the cells whose centres lie in each.
PARTS = {
    "north_west": '"row" < {row} AND "col" < {col}',
    "north_east": '"row" < {row} AND "col" >= {col}',
    "south_west": '"row" >= {row} AND "col" < {col}',
    "south_east": '"row" >= {row} AND "col" >= {col}',
}


def layer(name: str) -> str:
    """A layer of the sample."""
    return f"{SAMPLE / 'sample.gpkg'}|layername={name}"


class Part:
    """One part of the country: its cells, and a folder for all that it makes."""

    def __init__(self, run, folder: Path, grid: str, cells: str) -> None:
        """`cells` is the expression that selects the part's cells of the grid."""
        self.run, self.folder = run, folder
        folder.mkdir(parents=True, exist_ok=True)
        self.cells = self.make("native:extractbyexpression", "cells.gpkg", INPUT=grid, EXPRESSION=cells)
        self.patches = self.make(
            "native:extractbylocation", "patches.gpkg", INPUT=layer("mines"), PREDICATE=[0], INTERSECT=self.cells
        )

    def path(self, name: str) -> str:
        """Where something of this part lies."""
        return str(self.folder / name)

    def make(self, algorithm: str, name: str, **parameters) -> str:
        """Run an algorithm with one output; return its path."""
        return self.run(algorithm, {**parameters, "OUTPUT": self.path(name)})["OUTPUT"]

    def assess(self) -> dict[str, float]:
        """Make everything on scales of the part's own; return their limits."""
        landuse = self._landuse()
        mined = self._threats(landuse)
        self._quality(landuse, mined)
        self._vulnerability(landuse)
        pieces = self._pieces(landuse)
        stressed = self.make("miningrisk:waterconservationstress", "water.gpkg", GRID=self.cells, PIECES=pieces)
        self.make(
            "miningrisk:habitatfragmentation", "patches_by_cell.gpkg",
            LANDUSE=mined, LANDUSE_BEFORE=landuse, GRID=stressed,
        )  # fmt: skip
        return self.overlay("own")

    def overlay(self, scales: str, **limits: float) -> dict[str, float]:
        """Stress and risk on the limits given, or on the part's own; return those used."""
        bio = self.run(
            "miningrisk:biodiversitystress",
            {
                "GRID": self.path("patches_by_cell.gpkg"), "QUALITY": self.path("quality.tif"),
                "QUALITY_BEFORE": self.path("quality_before.tif"), "FRAG_BEFORE_FIELD": "frag_0",
                "OUTPUT": self.path(f"stress_{scales}.gpkg"),
                **{name: limits[name] for name in ("FRAG_MIN", "FRAG_MAX") if name in limits},
            },
        )  # fmt: skip
        risk = self.run(
            "miningrisk:riskoverlay",
            {
                "GRID": bio["OUTPUT"], "VULNERABILITY": self.path("vulnerability.tif"),
                "OUTPUT": self.path(f"risk_{scales}.gpkg"),
                **{name: limits[name] for name in ("WATER_MAX",) if name in limits},
            },
        )  # fmt: skip
        used = {**bio, **risk}
        return {name: used[f"{name}_USED"] for name in ("FRAG_MIN", "FRAG_MAX", "WATER_MAX")}

    def _landuse(self) -> str:
        """The land use around the cells, on its own pixels."""
        from osgeo import gdal
        from qgis.core import QgsVectorLayer

        source = gdal.Open(str(SAMPLE / "landuse.tif"))
        left, width, _, top, _, height = source.GetGeoTransform()
        extent = QgsVectorLayer(self.cells, "cells", "ogr").extent().buffered(MARGIN)
        first, last = _span(extent.xMinimum() - left, extent.xMaximum() - left, width, source.RasterXSize)
        upper, lower = _span(top - extent.yMaximum(), top - extent.yMinimum(), -height, source.RasterYSize)
        path = self.path("landuse.tif")
        gdal.Translate(path, source, srcWin=[first, upper, last - first, lower - upper])
        return path

    def _threats(self, landuse: str) -> str:
        places = {name: self.path(f"{name.lower()}.tif") for name in (*THREATS, "LANDUSE_MINED")}
        # All mines: those of the neighbours threaten this part, too.
        self.run(
            "miningrisk:threatlayers", {"LANDUSE": landuse, "MINES": layer("mines"), "ROADS": layer("roads"), **places}
        )
        return places["LANDUSE_MINED"]

    def _quality(self, landuse: str, mined: str) -> None:
        names = {"QUALITY": "quality.tif", "DEGRADATION": "degradation.tif", "QUALITY_BEFORE": "quality_before.tif"}
        self.run(
            "miningrisk:habitatquality",
            {
                "LANDUSE": mined, "LANDUSE_BEFORE": landuse,
                "THREATS": [self.path(f"{name.lower()}.tif") for name in THREATS],
                "STUDY_AREA": self.cells,
                **{name: self.path(file) for name, file in names.items()},
            },
        )  # fmt: skip

    def _vulnerability(self, landuse: str) -> None:
        self.run(
            "miningrisk:ecological_vulnerability",
            {
                "TEMPLATE": landuse, "ELEVATION": str(SAMPLE / "dem.tif"), "RAINFALL": str(SAMPLE / "rainfall.tif"),
                "FROZEN_GROUND": layer("frozen_ground"), "FROZEN_FIELD": "type",
                "FUNCTION_AREAS": layer("function_areas"), "RESERVES": layer("reserves"),
                "MAIN_STREAM": layer("rivers_main"), "TRIBUTARIES": layer("rivers_trib"),
                "WATER_SOURCES": layer("water_sources"),
                "ecologicalvulnerability:VULNERABILITY": self.path("vulnerability.tif"),
            },
        )  # fmt: skip

    def _pieces(self, landuse: str) -> str:
        return self.run(
            "miningrisk:damagedecosystems",
            {
                "INPUT": self.patches, "LANDUSE": landuse, "MINE_FIELD": "mine_id", "DAMAGE_FIELD": "damage",
                "OUTPUT": self.path("pieces.gpkg"),
            },
        )["OUTPUT"]  # fmt: skip


def _span(low: float, high: float, size: float, count: int) -> tuple[int, int]:
    """First and last pixel of a stretch, cut to those that there are."""
    return max(0, math.floor(low / size)), min(count, math.ceil(high / size))


def common(limits: list[dict[str, float]]) -> dict[str, float]:
    """The limits of all parts together."""
    return {
        name: (min if name.endswith("_MIN") else max)(one[name] for one in limits)
        for name in ("FRAG_MIN", "FRAG_MAX", "WATER_MAX")
    }


def joined(run, folder: Path, grids: list[str]) -> dict[str, str]:
    """The parts' grids as one, its zones and its hot spots."""
    merged = run("native:mergevectorlayers", {"LAYERS": grids, "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
    plain = {"INPUT": merged, "COLUMN": ["fid", "layer", "path"], "OUTPUT": str(folder / "risk.gpkg")}
    risk = run("native:deletecolumn", plain)["OUTPUT"]
    zones = {"INPUT": risk, "OUTPUT": str(folder / "zones.gpkg"), "AREAS": str(folder / "zone_areas.csv")}
    found = run("miningrisk:riskzoning", zones)
    hot = {"INPUT": found["OUTPUT"], "OUTPUT": str(folder / "hotspots.gpkg")}
    return {**found, "HOTSPOTS": run("miningrisk:hotspotanalysis", hot)["OUTPUT"]}


def middle(grid: str) -> dict[str, int]:
    """The row and the column in the middle of the grid."""
    from qgis.core import QgsVectorLayer

    cells = QgsVectorLayer(grid, "grid", "ogr")
    fields = cells.fields()
    ends = {
        name: (cells.minimumValue(fields.lookupField(name)), cells.maximumValue(fields.lookupField(name)))
        for name in ("row", "col")
    }
    return {name: int(sum(both)) // 2 for name, both in ends.items()}


def assess(run, folder: Path) -> dict[str, str]:
    """All five stages for the sample; returns the paths of the whole's results."""
    folder.mkdir(parents=True, exist_ok=True)
    whole = {"INPUT": layer("study_area"), "OUTPUT": str(folder / "grid.gpkg")}
    grid = run("miningrisk:evaluationgrid", whole)["OUTPUT"]
    parts = [Part(run, folder / name, grid, cells.format(**middle(grid))) for name, cells in PARTS.items()]
    limits = common([part.assess() for part in parts])
    for part in parts:
        part.overlay("common", **limits)
    print(", ".join(f"{name} {value:g}" for name, value in limits.items()))
    return joined(run, folder, [part.path("risk_common.gpkg") for part in parts])


def main(folder: Path) -> None:
    """Start QGIS without windows, with the plugin, and assess the sample."""
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    sys.path.insert(0, str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from mining_ecorisk import classFactory
    from processing import run
    from processing.core.Processing import Processing

    Processing.initialize()
    QgsApplication.processingRegistry()
    plugin = classFactory(None)
    plugin.initProcessing()
    _native(application)
    results = assess(run, folder)
    print("BREAKS", results["BREAKS"])
    plugin.unload()


def _native(application) -> None:
    """QGIS's own algorithms in C++."""
    from qgis.analysis import QgsNativeAlgorithms

    registry = application.processingRegistry()
    if registry.providerById("native") is None:
        registry.addProvider(QgsNativeAlgorithms())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
