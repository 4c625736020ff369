"""Threat sources on the land use's grid: mining, construction, settlement and arable land (paper Table 2, head).

Rasters of 0 and 1, and the land use with mined cells as other construction land.
"""

from typing import NamedTuple

import numpy as np
from qgis.core import (
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsWkbTypes,
)

from ..core.biodiversity.habitat_tables import read_threats
from ..core.biodiversity.threat_sources import (
    ARABLE,
    CONSTRUCTION,
    MINING,
    SETTLEMENT,
    ThreatPixels,
    read_threat_classes,
)
from ..core.contract import Field
from ..core.errors import InputError
from ..framework.i18n import tr
from ..framework.parameters import ANY_GEOMETRY, POLYGONS, described, field_parameter, table_parameter
from ..gis.burner import Burner
from ..gis.raster_writer import RasterWriter, RasterWriters
from ..gis.rasterize import burner_of
from ..gis.rasters import Raster
from ..gis.restored_land import damaged_patches
from ..gis.step import Step, StepRun
from ..gis.tile_runs import by_tiles, tiles_of
from .habitat.checks import check_codes_early
from .threats.mine_pixels import MinePixels, single_polygons
from .threats.threat_work import ThreatWork

THREATS = {"MINING": MINING, "CONSTRUCTION": CONSTRUCTION, "SETTLEMENT": SETTLEMENT, "ARABLE": ARABLE}
FLAG_NODATA = 255  # declared only; the rasters are 0 or 1 everywhere


class Sources(NamedTuple):
    """What the threats are made of: the land use, and what is burned into its grid."""

    landuse: Raster
    mines: MinePixels
    roads: list[Burner]


class ThreatLayers(Step):
    METRIC = ("LANDUSE",)
    LACKING = ("DAMAGE_FIELD",)

    def name(self):
        return "threatlayers"

    def title(self):
        return tr("Threat layers")

    def group(self):
        return tr("3 Biodiversity")

    def groupId(self):
        return "biodiversity"

    def tags(self):
        return tr("threat,mining,habitat quality,InVEST,land use,burn in").split(",")

    def initAlgorithm(self, config=None):
        columns = tr("code, threat (arable, settlement, construction or blank)")
        for parameter in (
            described(
                QgsProcessingParameterRasterLayer("LANDUSE", tr("Land use before mining")),
                tr("It should reach beyond the study area as far as the threats act (10 km in the shipped table)."),
            ),
            QgsProcessingParameterFeatureSource("MINES", tr("Mining patches"), POLYGONS),
            described(
                field_parameter("DAMAGE_FIELD", tr("Field of the damage type"), Field.DAMAGE, "MINES"),
                tr("Restored land is no threat. Where there is no such field, every patch is one."),
                advanced=True,
            ),
            described(
                QgsProcessingParameterFeatureSource(
                    "ROADS", tr("Roads (lines or polygons)"), ANY_GEOMETRY, optional=True
                ),
                tr("Roads that are narrower than the land use shows; they become construction land's threat."),
            ),
            table_parameter("CLASSES", tr("Land-use classes"), "land_use_classes", columns),
            described(
                table_parameter("THREAT_TABLE", tr("Threats"), "threats", tr("THREAT, MAX_DIST (m), WEIGHT, DECAY")),
                tr("The table that Habitat quality gets: how far beyond the mines the land use should reach."),
                advanced=True,
            ),
            QgsProcessingParameterRasterDestination("MINING", tr("Threat: mining")),
            QgsProcessingParameterRasterDestination("CONSTRUCTION", tr("Threat: other construction land")),
            QgsProcessingParameterRasterDestination("SETTLEMENT", tr("Threat: settlement")),
            QgsProcessingParameterRasterDestination("ARABLE", tr("Threat: arable land")),
            QgsProcessingParameterRasterDestination("LANDUSE_MINED", tr("Land use with mines")),
        ):
            self.addParameter(parameter)

    def check_tables(self, run):
        table = run.table("CLASSES", "land_use_classes")
        codes = read_threat_classes(table).codes
        if run.thorough and run.given("LANDUSE"):
            check_codes_early(run, "LANDUSE", codes, table.label)

    def step(self, run):
        landuse = run.raster("LANDUSE")
        patches = damaged_patches(run.vector("MINES", empty=True), run.field("DAMAGE_FIELD"))
        table = run.table("CLASSES", "land_use_classes")
        found = read_threat_classes(table)
        names = (*THREATS, "LANDUSE_MINED")
        outputs = {name: run.raster_path(name) for name in names}
        mines = self._mines(patches, landuse, run)
        roads = self._roads(landuse, run)

        pixels = ThreatPixels(found)
        counts = self._write(outputs, Sources(landuse, mines, roads), pixels, table.label, run.progress(0.1, 1))
        self._log(counts, run)
        for name, path in outputs.items():
            run.style(path, name)
        return outputs

    def _mines(self, patches, landuse, run: StepRun) -> MinePixels:
        mines = MinePixels(single_polygons(patches.geometries(landuse.crs)), landuse.grid, run.progress(0, 0.1))
        if not len(patches):
            run.info(tr("MINES: {name} holds no patch: no pixel is mined.").format(name=patches.name))
            return mines
        if not mines.inside:
            raise InputError(
                "{parameter}: no patch of {name} lies on the land use {raster}. Check the CRS and extent of both.",
                parameter="MINES",
                name=patches.name,
                raster=landuse.name,
            )
        if mines.outside:
            message = tr(
                "MINES: {count:patch lies|patches lie} beyond the land use and {count:|is|are} no threat here."
            )
            run.warn(message.format(count=mines.outside))
        if mines.small:
            message = tr(
                "MINES: {count:patch is|patches are} too small to hold a pixel centre; the pixel under each is mined."
            )
            run.info(message.format(count=mines.small))
        table = run.table("THREAT_TABLE", "threats")
        longest = max(threat.distance for threat in read_threats(table))
        if mines.margin < longest:
            message = tr(
                "LANDUSE: it ends {margin:.0f} m beyond the mines, and threats act up to {longest:g} m ({table}). What "
                "lies beyond its edge counts as no threat; give a larger raster if the study area reaches that far."
            )
            run.warn(message.format(margin=mines.margin, longest=longest, table=table.label))
        return mines

    def _roads(self, landuse, run: StepRun) -> list[Burner]:
        """One burner for the lines and one for the polygons, as far as there are any."""
        layer = run.vector("ROADS")
        if layer is None:
            return []
        geometries = [geometry for geometry in layer.geometries(landuse.crs) if not geometry.isEmpty()]
        lines = [geometry for geometry in geometries if geometry.type() == QgsWkbTypes.GeometryType.LineGeometry]
        polygons = [geometry for geometry in geometries if geometry.type() == QgsWkbTypes.GeometryType.PolygonGeometry]
        if not lines and not polygons:
            raise InputError(
                "{parameter}: {name} holds neither lines nor polygons.", parameter="ROADS", name=layer.name
            )
        found = [(lines, True), (polygons, False)]
        return [burner_of(kind, [1] * len(kind), landuse.grid, all_touched) for kind, all_touched in found if kind]

    def _write(self, outputs, sources: Sources, pixels: ThreatPixels, table: str, report) -> dict[str, int]:
        """Write the rasters tile by tile; return the number of pixels of each threat."""
        landuse, mines, roads = sources
        counts = dict.fromkeys((*THREATS, "ROADS") if roads else THREATS, 0)
        with RasterWriters() as rasters:
            writers = {name: rasters.add(self._writer(path, name, landuse, pixels)) for name, path in outputs.items()}

            def write(tile, found):
                window, road_pixels = found
                for name, threat in THREATS.items():
                    counts[name] += int(np.count_nonzero(window.threats[threat]))
                    writers[name].write(window.threats[threat].view(np.uint8), tile.row, tile.column)
                writers["LANDUSE_MINED"].write(window.landuse, tile.row, tile.column)
                pixels.classes.count_unknown(window.unknown)
                if roads:
                    counts["ROADS"] += road_pixels

            by_tiles(tiles_of(landuse.grid), ThreatWork(landuse, mines.pixels, roads, pixels), write, report)
            pixels.classes.refuse_unknown(landuse.parameter, landuse.name, table)
        return counts

    def _writer(self, path, name, landuse, pixels: ThreatPixels) -> RasterWriter:
        if name == "LANDUSE_MINED":
            return RasterWriter(path, landuse.grid, landuse.crs, pixels.dtype.__name__, pixels.nodata)
        return RasterWriter(path, landuse.grid, landuse.crs, "uint8", FLAG_NODATA)

    def _log(self, counts: dict[str, int], run: StepRun) -> None:
        for name, count in counts.items():
            run.info(tr("{name}: {count:pixel|pixels}.").format(name=name, count=count))
        if counts.get("ROADS") == 0:
            run.warn(
                tr(
                    "ROADS: no pixel of the land use is a road. Check the CRS and extent of the roads; polygons "
                    "narrower than a pixel may hold no pixel's centre, lines are found however narrow they are."
                )
            )
