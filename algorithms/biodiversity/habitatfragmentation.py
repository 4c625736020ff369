"""Habitat fragmentation C (Eq. 4): patches of habitat per km2 of every grid cell.

Areas in km2; C in patches per km2. A pixel belongs to the cell that holds its centre, and patches end at the cell's
border.
"""

import numpy as np
from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterLayer,
)

from ..core.biodiversity.fragmentation import PatchCounter, covered_otherwise, fragmentation, habitat_classes
from ..core.contract import Field
from ..core.errors import InputError
from ..core.units import M2_PER_KM2
from ..framework.i18n import tr
from ..framework.parameters import POLYGON_SINK, POLYGONS, described, table_parameter
from ..gis.crs import same_crs
from ..gis.grid_cells import cell_areas
from ..gis.rasterize import burner_of
from ..gis.rasters import aligned
from ..gis.step import Step, StepRun
from ..gis.tile_runs import by_tiles
from ..gis.zonal import zone_strips
from .fragmentation.patch_work import PatchWork

NEIGHBOURS = (8, 4)


class HabitatFragmentation(Step):
    def name(self):
        return "habitatfragmentation"

    def title(self):
        return tr("Habitat fragmentation")

    def group(self):
        return tr("3 Biodiversity")

    def groupId(self):
        return "biodiversity"

    def tags(self):
        return tr("habitat,fragmentation,patches,patch density,landscape,eq. 4").split(",")

    def initAlgorithm(self, config=None):
        self.addParameter(
            described(
                QgsProcessingParameterRasterLayer("LANDUSE", tr("Land use raster, with mines burned in")),
                tr("Class codes as in SENSITIVITY; nodata is no land use."),
            )
        )
        self.addParameter(
            described(
                QgsProcessingParameterFeatureSource("GRID", tr("Evaluation grid"), POLYGONS),
                tr("With area_km2, the area of each cell; without that field the polygons are measured."),
            )
        )
        self.addParameter(
            described(
                QgsProcessingParameterEnum(
                    "NEIGHBOURS",
                    tr("Pixels of one patch touch over"),
                    [tr("sides and corners (8 neighbours)"), tr("sides only (4 neighbours)")],
                    defaultValue=0,
                ),
                tr("More neighbours give fewer patches. The paper does not say which it took."),
            )
        )
        self.addParameter(
            table_parameter(
                "SENSITIVITY", tr("Habitat suitability by class"), "sensitivity", "LULC (or lucode), HABITAT"
            )
        )
        self.addParameter(
            described(
                QgsProcessingParameterBoolean("PER_CLASS", tr("Also count every habitat class on its own"), False),
                tr("Adds a field n_<code> for every habitat class."),
            )
        )
        self.addParameter(
            described(
                QgsProcessingParameterRasterLayer("LANDUSE_BEFORE", tr("Land use before mining"), optional=True),
                tr("Adds n_patch_0 and frag_0, the patches and the fragmentation without mining."),
                advanced=True,
            )
        )
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Habitat fragmentation"), POLYGON_SINK))

    def step(self, run):
        landuse = run.raster("LANDUSE")
        grid = run.vector("GRID", metric=True)
        classes = habitat_classes(run.table("SENSITIVITY", "sensitivity"))
        neighbours = NEIGHBOURS[run.choice("NEIGHBOURS")]
        cells = grid.geometries()
        area_km2 = cell_areas(grid, cells)
        landuses = [landuse]
        if run.given("LANDUSE_BEFORE"):
            landuses.append(aligned(run.raster("LANDUSE_BEFORE"), landuse.grid, landuse.crs, run))
        counters = [PatchCounter(len(cells), classes, neighbours) for _ in landuses]
        shapes = cells if same_crs(grid.crs, landuse.crs) else grid.geometries(landuse.crs)
        self._count(counters, landuses, shapes, run.progress())
        for counter, raster in zip(counters, landuses):
            counter.refuse_unknown(raster.parameter)
        counter = counters[0]
        if not counter.pixels.any():
            raise InputError(
                "LANDUSE: {name} has no land use in any cell of the grid. Check extent, CRS and nodata.",
                name=landuse.name,
            )
        self._warn(counter, area_km2, cells, landuse.grid.pixel_area_km2, run)
        result = fragmentation(counter, area_km2)
        columns = {Field.N_PATCH: result.patches, Field.FRAG: result.density}
        if run.flag("PER_CLASS"):
            columns.update((f"n_{code}", column) for code, column in zip(classes.habitat, result.by_class))
        for before in counters[1:]:
            without = fragmentation(before, area_km2)
            columns.update({Field.N_PATCH_0: without.patches, Field.FRAG_0: without.density})
            message = tr("Without mining: {patches:patch|patches}; with mining: {mined}.")
            run.info(message.format(patches=int(before.patches.sum()), mined=int(counter.patches.sum())))
        output = run.write_copies("OUTPUT", grid, columns)
        run.style(output)
        return {"OUTPUT": output}

    def _count(self, counters, landuses, shapes, report) -> None:
        pixels = landuses[0].grid
        work = PatchWork(landuses, burner_of(shapes, range(len(shapes)), pixels), counters[0].strip_patches)

        def join(_, strips):
            for counter, strip in zip(counters, strips):
                counter.join(strip)

        by_tiles(zone_strips(shapes, pixels), work, join, report)

    def _warn(self, counter, area_km2, cells, pixel_km2, run: StepRun) -> None:
        whole_km2 = np.array([cell.area() for cell in cells]) / M2_PER_KM2
        more, less = covered_otherwise(counter, area_km2, whole_km2, pixel_km2)
        empty = counter.pixels == 0
        for cases, message in (
            (
                more,
                tr(
                    "{count:border cell was|border cells were} counted whole although only {area:,.4f} km2 {count:|of "
                    "it counts|of them count} (area_km2): the fragmentation is overstated. Make the grid with "
                    "Evaluation grid, whose cells end at the study area."
                ),
            ),
            (
                less & ~empty,
                tr(
                    "{count:cell|cells} ({area:,.4f} km2) {count:|has|have} land use on a part of {count:|its|their} "
                    "area only; the fragmentation is understated. Is the land use clipped too tightly?"
                ),
            ),
            (
                empty,
                tr(
                    "{count:cell|cells} ({area:,.4f} km2) {count:|holds|hold} no pixel centre with land use; n_patch "
                    "and frag are empty there."
                ),
            ),
        ):
            if cases.any():
                run.warn(message.format(count=int(cases.sum()), area=float(area_km2[cases].sum())))
        run.info(
            tr("{patches:patch|patches} in {count:cell|cells}; {pixels:pixel|pixels} of land use were counted.").format(
                patches=int(counter.patches.sum()), count=len(cells), pixels=int(counter.pixels.sum())
            )
        )
